/** How 100 people are drawn: figures in rows, counted from the first row's left. */
export const FIGURES = 100;
const PER_ROW = 25;
const WIDTH = 8;
const HEIGHT = 11;

export const ARRAY_WIDTH = PER_ROW * WIDTH;
export const ARRAY_HEIGHT = (FIGURES / PER_ROW) * HEIGHT;

/** A number of people of 100 as figures; the last one is there in part, as when 0.6 of 100 people are expected. */
export interface Share {
  readonly whole: number;
  /** 0 to 1 of the next figure */
  readonly part: number;
}

/** @param per100 0 to 100 */
export function shareOf(per100: number): Share {
  const whole = Math.floor(per100 + 1e-9);
  return { whole, part: Math.max(0, per100 - whole) };
}

/** The outline of the figures `from` to `to` (not included), as one path. */
export function figuresPath(from: number, to: number): string {
  let path = '';
  for (let figure = Math.max(0, from); figure < Math.min(FIGURES, to); figure++) path += figurePath(figure);
  return path;
}

/** Where a figure stands: the left upper corner of its place, and the place's size. */
export function placeOf(figure: number): { x: number; y: number; width: number; height: number } {
  return {
    x: (figure % PER_ROW) * WIDTH,
    y: Math.floor(figure / PER_ROW) * HEIGHT,
    width: WIDTH,
    height: HEIGHT,
  };
}

/** A head and shoulders of a person. */
function figurePath(figure: number): string {
  const { x, y } = placeOf(figure);
  const [cx, head, body] = [x + WIDTH / 2, y + 2.7, y + 5.1];
  return (
    `M${cx - 1.7} ${head}a1.7 1.7 0 1 0 3.4 0a1.7 1.7 0 1 0 -3.4 0z` +
    `M${cx - 2.7} ${y + 9.8}V${body + 2}a2 2 0 0 1 2 -2h1.4a2 2 0 0 1 2 2V${y + 9.8}z`
  );
}
