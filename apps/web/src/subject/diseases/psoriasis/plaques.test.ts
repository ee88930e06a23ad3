import { describe, expect, it } from 'vitest';
import { brushed, nothingDrawn, shownOf, spreadTo } from '../../body/drawing.ts';
import { asShown, drawingAt, followed } from '../../body/inflamed-skin.ts';
import { byRegion, CLEAR_SKIN, REGIONS, type RegionStates } from '../../body/signs.ts';
import { drawnScores } from '../../severity/read-severity.ts';
import { psoriasis } from './form.ts';
import { plaques } from './plaques.ts';
import { suggestedPga, weightOf } from './signs.ts';

const { plan } = plaques;
const NOTHING = nothingDrawn(plan);
const every = (area: number, strength: number): RegionStates =>
  byRegion(() => ({ area, erythema: strength, thickness: strength, scale: strength }));

describe('plaques as drawn', () => {
  it('have four steps of redness, told in whole ones', () => {
    const drawing = brushed(plan, NOTHING, 'front', [85, 150], [85, 190], 12, 4);
    const states = followed(plaques, CLEAR_SKIN, NOTHING, drawing);
    expect(states.trunk.erythema).toBe(4);
    expect(states['head-neck']).toEqual(CLEAR_SKIN['head-neck']);
    for (const redness of [1, 2, 3, 4])
      expect(shownOf(plan, spreadTo(plan, NOTHING, asShown(every(30, redness))), 'trunk').strength).toBe(
        redness,
      );
  });

  it('at another PASI grow and heal from what is there', () => {
    const sums = [0, 3, 10, 20, 40, 72].map((pasi) => {
      const { front, back } = drawingAt(plaques, { scores: {}, extent: psoriasis.example.extent }, pasi, 40);
      return [...front, ...back].reduce((sum, level) => sum + Number(level), 0);
    });
    expect(sums[0]).toBe(0);
    expect(sums).toEqual([...sums].sort((a, b) => a - b));
  });

  it('suggest the global assessment of the mean of their signs', () => {
    expect(REGIONS.reduce((sum, region) => sum + weightOf(region), 0)).toBeCloseTo(1, 10);
    expect(suggestedPga(CLEAR_SKIN)).toBe(0);
    for (const strength of [1, 2, 3, 4]) expect(suggestedPga(every(10, strength))).toBe(strength);
    expect(suggestedPga({ ...every(10, 2), trunk: { area: 5, erythema: 2 } })).toBeNull();
  });

  it('come back from a patient file as they were; areas alone say nothing of the rest of the skin', () => {
    const severity = { scores: {}, extent: psoriasis.example.extent };
    const regions = psoriasis.regionsOf(severity)!;
    const also = psoriasis.alsoOf!(severity);
    const read = psoriasis.fromFile({ regions, ...also });
    expect([psoriasis.regionsOf(read), psoriasis.alsoOf!(read)]).toEqual([regions, also]);
    expect(drawnScores(psoriasis, read, null)['pasi']).toBeCloseTo(19.7, 0);
    const nails = psoriasis.fromFile({ specialAreas: ['nails'] });
    expect(psoriasis.regionsOf(nails)).toBeNull();
    expect(psoriasis.alsoOf!(nails)).toEqual({ specialAreas: ['nails'] });
  });
});
