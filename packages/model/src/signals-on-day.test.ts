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
});
