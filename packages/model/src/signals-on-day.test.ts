import { parseRegimenText } from '@bifrons/knowledge';
import { describe, expect, it } from 'vitest';
import { signalsOnDay } from './signals-on-day.js';

describe('signals on a day', () => {
  it('follow the regimen', () => {
    const read = parseRegimenText('baricitinib:4mg:qd,none@36');
    if (!read.ok) throw new Error('cannot be read');
    const segments = read.value;
    const on = signalsOnDay({ regimen: segments, day: 10 });
    expect(on.find((s) => s.signal === 'ifn-gamma')!.inhibition!).toBeGreaterThan(0.2);
    // Nobody has measured IL-23 in blood: the map derives it.
    expect(on.find((s) => s.signal === 'il-23')!.inhibition!).toBeGreaterThan(0.1);
    expect(signalsOnDay({ regimen: segments, day: 300 }).every((s) => s.inhibition === 0)).toBe(true);
  });

  it('are those of an antibody as its injections add up, fade after the last, and are not told where its share is not known', () => {
    const on = (text: string, day: number, signal: string) => {
      const read = parseRegimenText(text);
      if (!read.ok) throw new Error('cannot be read');
      return signalsOnDay({ regimen: read.value, day }).find((s) => s.signal === signal)!;
    };
    const dupilumab = 'dupilumab:600mg@0,300mg:q2w@2,none@20';
    const [first, later, soon, late] = [0, 130, 150, 300].map(
      (day) => on(dupilumab, day, 'il-4-13-type2').inhibition!,
    );
    expect(first).toBe(0);
    expect(later!).toBeGreaterThan(0.5);
    expect(soon!).toBeGreaterThan(late!);
    expect(late!).toBeLessThan(0.1);
    expect(on(dupilumab, 130, 'ifn-gamma').inhibition).toBe(0);
    const lebrikizumab = on('lebrikizumab:250mg:q2w', 130, 'il-4-13-type2');
    expect(lebrikizumab.inhibition).toBeNull();
    expect(lebrikizumab.missing).toContain('share');
  });

  it('are not told of a cream, which acts in the skin alone', () => {
    const read = parseRegimenText('ruxolitinib-cream:1.5%:bid,none@36');
    if (!read.ok) throw new Error('cannot be read');
    const on = signalsOnDay({ regimen: read.value, day: 30 });
    expect(on.every((s) => s.inhibition === null && s.missing === 'the concentration in the skin')).toBe(
      true,
    );
    expect(signalsOnDay({ regimen: read.value, day: 300 }).every((s) => s.inhibition === 0)).toBe(true);
  });
});
