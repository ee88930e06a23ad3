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

  it('are those of a cream in the skin of a disease, for its signals, and of no other skin', () => {
    const [full, half] = ['1.5', '0.75'].map((strength) => {
      const read = parseRegimenText(`ruxolitinib-cream:${strength}%:bid,none@36`);
      if (!read.ok) throw new Error('cannot be read');
      return read.value;
    });
    const told = (regimen: typeof full, day: number, disease?: string) =>
      signalsOnDay({ regimen: regimen!, day, ...(disease !== undefined && { disease }) });
    const inEczema = told(full, 30, 'atopic-dermatitis');
    const known = inEczema.filter(({ inhibition }) => inhibition !== null);
    expect(known.length).toBeGreaterThan(4);
    expect(known.length).toBeLessThan(inEczema.length);
    for (const { signal, inhibition } of known) {
      const weaker = told(half, 30, 'atopic-dermatitis').find((s) => s.signal === signal)!;
      expect(inhibition!).toBeGreaterThan(weaker.inhibition!);
    }
    for (const elsewhere of [told(full, 30), told(full, 30, 'alopecia-areata')])
      expect(elsewhere.every((s) => s.missing === 'the concentration in the skin')).toBe(true);
    expect(told(full, 300, 'atopic-dermatitis').every((s) => s.inhibition === 0)).toBe(true);
  });
});
