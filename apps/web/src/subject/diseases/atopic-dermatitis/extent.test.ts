import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BODY_HEIGHT, BODY_WIDTH } from '../../body/body-shape.ts';
import { CELLS } from '../../body/cells.ts';
import {
  brushed,
  decodeDrawing,
  encodeDrawing,
  nothingDrawn,
  shownOf,
  spreadTo,
  type Drawing,
  type Level,
} from '../../body/drawing.ts';
import { asShown, drawingAt, followed } from '../../body/inflamed-skin.ts';
import { byRegion, CLEAR_SKIN, REGIONS, type RegionStates } from '../../body/signs.ts';
import { eczema } from './eczema.ts';
import { suggestedIga, weightOf } from './regions.ts';

const { plan } = eczema;
const NOTHING_DRAWN = nothingDrawn(plan);

const side = fc.constantFrom('front' as const, 'back' as const);
const point = fc.tuple(fc.integer({ min: 0, max: BODY_WIDTH }), fc.integer({ min: 0, max: BODY_HEIGHT }));
const redness = fc.constantFrom<Level>(0, 1, 2, 3);
const stroke = fc.record({ side, from: point, to: point, redness });
const drawn = (
  strokes: readonly {
    side: 'front' | 'back';
    from: [number, number];
    to: [number, number];
    redness: Level;
  }[],
) =>
  strokes.reduce<Drawing>(
    (on, one) => brushed(plan, on, one.side, one.from, one.to, 9, one.redness),
    NOTHING_DRAWN,
  );

const redCells = (drawing: Drawing): number =>
  [...drawing.front, ...drawing.back].filter((state) => state !== '0').length;
const rednessOf = (drawing: Drawing): number =>
  [...drawing.front, ...drawing.back].reduce((sum, state) => sum + Number(state), 0);

const ECZEMA: RegionStates = byRegion(() => ({
  area: 40,
  erythema: 2,
  thickness: 2,
  excoriation: 2,
  lichenification: 1,
}));
const severityOf = (states: RegionStates) => ({ scores: {}, extent: { states, drawing: null } });

describe('eczema as drawn', () => {
  it('lies on the body: every cell belongs to a region that both sides show', () => {
    for (const region of REGIONS) {
      const sides = new Set(plan.spread[region].map((cell) => cell.side));
      expect([...sides].sort()).toEqual(['back', 'front']);
      expect(plan.spread[region].length).toBeGreaterThan(40);
    }
    expect(REGIONS.reduce((sum, region) => sum + plan.spread[region].length, 0)).toBe(
      CELLS.front.length + CELLS.back.length,
    );
  });

  it('is read back as it was written, and nothing else is read', () => {
    fc.assert(
      fc.property(fc.array(stroke, { maxLength: 5 }), (strokes) => {
        const drawing = drawn(strokes);
        expect(decodeDrawing(plan, encodeDrawing(drawing))).toEqual(drawing);
      }),
      { numRuns: 30 },
    );
    for (const text of ['', '1.c3.c3', '2.c1.c1', '1.x9.c9']) expect(decodeDrawing(plan, text)).toBeNull();
  });

  it('tells extent and redness of the regions it touches, and of no other', () => {
    const drawing = brushed(plan, NOTHING_DRAWN, 'front', [85, 150], [85, 190], 12, 3);
    const states = followed(eczema, CLEAR_SKIN, NOTHING_DRAWN, drawing);
    expect(states.trunk.area).toBeGreaterThan(5);
    expect(states.trunk.erythema).toBe(3);
    expect(states['head-neck']).toEqual(CLEAR_SKIN['head-neck']);
    expect(brushed(plan, drawing, 'front', [85, 150], [85, 190], 20, 0)).toEqual(NOTHING_DRAWN);
  });

  it('shows an extent and a redness that were typed', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100 }), fc.constantFrom(1, 1.5, 2, 2.5, 3), (area, erythema) => {
        const states = byRegion(() => ({ ...ECZEMA.trunk, area, erythema }));
        const drawing = spreadTo(plan, NOTHING_DRAWN, asShown(states));
        for (const region of REGIONS) {
          const shown = shownOf(plan, drawing, region);
          expect(Math.abs(shown.area - area)).toBeLessThanOrEqual(2);
          expect(Math.abs(shown.strength! - erythema)).toBeLessThanOrEqual(0.5);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('at another EASI grows and heals from what is there', () => {
    const at = (easi: number) => drawingAt(eczema, severityOf(ECZEMA), easi, 40);
    expect(redCells(at(0))).toBe(0);
    expect(rednessOf(at(72))).toBe(3 * (CELLS.front.length + CELLS.back.length));
    const ladder = [0, 5, 12, 21, 35, 60].map((easi) => rednessOf(at(easi)));
    expect(ladder).toEqual([...ladder].sort((a, b) => a - b));
    expect(redCells(drawingAt(eczema, { scores: {}, extent: null }, 20, 40))).toBeGreaterThan(0);
  });

  it('weighs the head of a young child more, and suggests the global assessment of the band', () => {
    for (const age of [3, 40])
      expect(REGIONS.reduce((sum, region) => sum + weightOf(region, age), 0)).toBeCloseTo(1, 10);
    expect(weightOf('head-neck', 7)).toBeGreaterThan(weightOf('head-neck', 8));
    expect([0, 0.5, 5, 15, 30, 60].map(suggestedIga)).toEqual([0, 1, 2, 3, 4, 4]);
  });
});
