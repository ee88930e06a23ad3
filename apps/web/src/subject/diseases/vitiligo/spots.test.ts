import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { brushed, nothingDrawn, shownOf, type Drawing } from '../../body/drawing.ts';
import { drawnScores } from '../../severity/read-severity.ts';
import { vitiligo } from './form.ts';
import { byRegion, NO_SPOTS, REGIONS, surfaceOfRegion, type PaleExtent } from './regions.ts';
import { drawingAt, drawingOf, followed, spots, spotted } from './spots.ts';

const NOTHING = nothingDrawn(spots);
const severity = { scores: {}, extent: vitiligo.example.extent };
const paleCells = ({ front, back }: Drawing): number =>
  [...front, ...back].filter((level) => level !== '0').length;

describe('spots as drawn', () => {
  it('cover regions that are the whole body, the face in small cells', () => {
    expect(REGIONS.reduce((sum, region) => sum + surfaceOfRegion(region), 0)).toBeCloseTo(100, 10);
    for (const region of REGIONS) expect(spots.spread[region].length).toBeGreaterThan(20);
    expect(spots.spread.face.length).toBeGreaterThan(300);
  });

  it('on the face count for the face, and fill it when all of it is drawn on', () => {
    const drawing = brushed(spots, NOTHING, 'front', [85, 34], [85, 48], 25, 3);
    const states = followed(NO_SPOTS, NOTHING, drawing);
    expect(states.face).toEqual({ surface: 3.5, lost: 100 });
    expect(states.trunk).toEqual(NO_SPOTS.trunk);
    const half = followed(states, drawing, brushed(spots, drawing, 'front', [85, 34], [85, 48], 25, 1));
    expect(half.face).toEqual({ surface: 3.5, lost: 25 });
  });

  it('show a surface and a loss that were typed', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...REGIONS),
        fc.double({ min: 0.2, max: 1, noNaN: true }),
        fc.constantFrom(25, 50, 75, 90, 100),
        (region, share, lost) => {
          const states = { ...NO_SPOTS, [region]: { surface: share * surfaceOfRegion(region), lost } };
          const shown = shownOf(spots, spotted(NOTHING, states), region);
          expect(Math.abs(shown.area - 100 * share)).toBeLessThanOrEqual(3);
          expect(Math.abs(shown.strength! - lost)).toBeLessThanOrEqual(8);
        },
      ),
      { numRuns: 30 },
    );
  });

  it('at another F-VASI change on the face alone, and never grow as it falls', () => {
    const now = drawnScores(vitiligo, severity, null)['fvasi']!;
    const ladder = [0, 0.25, 0.5, 0.75, 1, 1.5].map((part) => drawingAt(severity, part * now));
    const cells = ladder.map(paleCells);
    expect(cells).toEqual([...cells].sort((a, b) => a - b));
    expect(shownOf(spots, ladder[0]!, 'face').area).toBe(0);
    const kept = drawingOf(severity.extent as PaleExtent);
    for (const drawing of ladder)
      expect(shownOf(spots, drawing, 'hands')).toEqual(shownOf(spots, kept, 'hands'));
  });

  it('come back from a patient file as they were', () => {
    const regions = vitiligo.regionsOf(severity)!;
    const read = vitiligo.fromFile({ fvasi: 0.99, regions });
    expect(vitiligo.regionsOf(read)).toEqual(regions);
    expect(byRegion((id) => (read.extent as PaleExtent).states[id])).toEqual(regions);
  });
});
