import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellsOf, crownOf } from './cells.ts';
import {
  atSalt,
  brushed,
  decodeDrawing,
  drawingOf,
  encodeDrawing,
  lossOf,
  withRegion,
  type Drawing,
} from './drawing.ts';
import { HEAD_WIDTH } from './head-shapes.ts';
import { EMPTY_HISTORY, redo, remember, undo, type History } from '../../../kit/brush/history.ts';
import { REGIONS, saltOf, type HairLoss, type RegionId } from './regions.ts';

const region = fc.constantFrom<RegionId>('top', 'left', 'right', 'back');
const percent = fc.double({ min: 0, max: 100, noNaN: true });
const loss: fc.Arbitrary<HairLoss> = fc.record({
  top: percent,
  left: percent,
  right: percent,
  back: percent,
});
const point = fc.tuple(
  fc.double({ min: 0, max: 120, noNaN: true }),
  fc.double({ min: 0, max: 140, noNaN: true }),
);
const stroke = fc.tuple(
  region,
  point,
  point,
  fc.double({ min: 1, max: 20, noNaN: true }),
  fc.constantFrom(0, 1, 2),
);

const NONE: HairLoss = { top: 0, left: 0, right: 0, back: 0 };

const drawn = (
  drawing: Drawing,
  [at, from, to, radius, state]: [RegionId, [number, number], [number, number], number, number],
) => brushed(drawing, at, from, to, radius, state as 0 | 1 | 2);

describe('a drawing of hair loss', () => {
  it('shows a hair loss to within a hair, and another one of a region from there', () => {
    fc.assert(
      fc.property(loss, stroke, region, percent, (wanted, line, at, changed) => {
        const shown = lossOf(drawingOf(wanted));
        for (const { id } of REGIONS) expect(Math.abs(shown[id] - wanted[id])).toBeLessThan(0.5);
        const after = lossOf(withRegion(drawn(drawingOf(wanted), line), at, changed));
        expect(Math.abs(after[at] - changed)).toBeLessThan(0.5);
      }),
      { numRuns: 30 },
    );
  });

  it('reaches another SALT from what is drawn, and with less hair loss nothing new is bald', () => {
    fc.assert(
      fc.property(loss, stroke, percent, (start, line, salt) => {
        const before = drawn(drawingOf(start), line);
        const after = atSalt(before, salt);
        expect(Math.abs(saltOf(lossOf(after)) - salt)).toBeLessThan(0.2);
        const grown = salt < saltOf(lossOf(before)) ? [before, after] : [after, before];
        for (const { id } of REGIONS)
          for (const [k, state] of [...grown[0]![id]].entries())
            expect(Number(grown[1]![id][k])).toBeLessThanOrEqual(Number(state));
      }),
      { numRuns: 20 },
    );
  });

  it('takes a stroke on its own view and the top only, the same stroke twice as once, and hair takes it back', () => {
    fc.assert(
      fc.property(loss, stroke, (start, line) => {
        const before = drawingOf(start);
        const once = drawn(before, line);
        expect(drawn(once, line)).toBe(once);
        for (const { id } of REGIONS) if (id !== line[0] && id !== 'top') expect(once[id]).toBe(before[id]);
        const bald = drawn(before, [line[0], line[1], line[2], line[3], 2]);
        expect(saltOf(lossOf(bald))).toBeGreaterThanOrEqual(saltOf(lossOf(before)));
        const full = drawn(bald, [line[0], line[1], line[2], line[3], 0]);
        expect(full).toEqual(drawn(before, [line[0], line[1], line[2], line[3], 0]));
      }),
      { numRuns: 30 },
    );
  });

  it('counts thin hair half', () => {
    const everywhere = (state: 0 | 1 | 2) => brushed(drawingOf(NONE), 'top', [60, 70], [60, 70], 300, state);
    expect([0, 1, 2].map((state) => lossOf(everywhere(state as 0 | 1 | 2)).top)).toEqual([0, 50, 100]);
  });

  it('is one scalp: what is drawn on the crown of a side is on that side of the top', () => {
    const bald = (view: RegionId): Drawing => brushed(drawingOf(NONE), view, [30, 22], [90, 22], 10, 2);
    const middle = HEAD_WIDTH / 2;
    const sideOf = (drawing: Drawing): boolean[] =>
      cellsOf('top')
        .filter((_, k) => drawing.top[k] === '2')
        .map(({ at }) => at[0] < middle + 3);
    expect(sideOf(bald('left')).length).toBeGreaterThan(50);
    expect(sideOf(bald('left'))).not.toContain(false);
    expect(sideOf(bald('right')).filter((left) => !left).length).toBeGreaterThan(50);
    for (const view of ['left', 'right', 'back'] as const) {
      const seen = new Set(crownOf(view).map(({ top }) => top));
      const everywhere = brushed(drawingOf(NONE), view, [60, 70], [60, 70], 300, 2);
      for (const top of seen) expect(everywhere.top[top]).toBe('2');
    }
  });

  it('fits the heads that it was kept for: other cells need another version of the text', () => {
    expect(encodeDrawing(drawingOf(NONE))).toBe('1.h1191.h579.h562.h994');
  });

  it('is read back as it was written, and nothing else is read', () => {
    fc.assert(
      fc.property(loss, (start) => {
        const drawing = drawingOf(start);
        expect(decodeDrawing(encodeDrawing(drawing))).toEqual(drawing);
      }),
      { numRuns: 20 },
    );
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(decodeDrawing(text)).toBeNull();
      }),
    );
    expect(
      decodeDrawing(encodeDrawing(drawingOf({ top: 1, left: 2, right: 3, back: 4 })).slice(0, -1)),
    ).toBeNull();
  });
});

it('goes back and forth through what was drawn', () => {
  fc.assert(
    fc.property(fc.array(fc.integer(), { minLength: 1, maxLength: 20 }), (values) => {
      let history: History<number> = EMPTY_HISTORY;
      values.slice(1).forEach((_, k) => (history = remember(history, values[k]!)));
      let now = values.at(-1)!;
      for (const value of values.slice(0, -1).reverse()) {
        ({ now, history } = undo(history, now)!);
        expect(now).toBe(value);
      }
      expect(undo(history, now)).toBeNull();
      for (const value of values.slice(1)) {
        ({ now, history } = redo(history, now)!);
        expect(now).toBe(value);
      }
    }),
  );
});
