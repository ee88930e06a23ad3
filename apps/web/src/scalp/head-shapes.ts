import type { RegionId } from './regions.ts';

export const HEAD_WIDTH = 120;
export const HEAD_HEIGHT = 140;

export type Point = readonly [x: number, y: number];

/** A closed outline of cubic Bézier curves: each curve is two control points and an end point. */
export interface Outline {
  start: Point;
  curves: readonly (readonly [number, number, number, number, number, number])[];
}

/** One view of a head: what is drawn as skin, where hair grows, and how it falls. */
export interface HeadShape {
  head: Outline;
  hair: Outline;
  ears: readonly Outline[];
  /** Fine lines of the face or the ear. */
  lines: readonly string[];
  /** The centre from which the hair grows outwards. */
  whorl: Point;
  /** How much the hair follows gravity. */
  fall: number;
  /** Hair above this curve belongs to the top of the scalp: y at x. */
  crownEdge: (x: number) => number;
}

const TOP: HeadShape = {
  head: {
    start: [60, 20],
    curves: [
      [84, 20, 101, 42, 101, 74],
      [101, 106, 84, 128, 60, 128],
      [36, 128, 19, 106, 19, 74],
      [19, 42, 36, 20, 60, 20],
    ],
  },
  hair: {
    start: [60, 37],
    curves: [
      [76, 36, 90, 42, 97, 52],
      [103, 62, 104, 70, 104, 76],
      [104, 109, 86, 131, 60, 131],
      [34, 131, 16, 109, 16, 76],
      [16, 70, 17, 62, 23, 52],
      [30, 42, 44, 36, 60, 37],
    ],
  },
  ears: [earFromAbove(1), earFromAbove(-1)],
  lines: [],
  whorl: [63, 96],
  fall: 0,
  crownEdge: () => HEAD_HEIGHT,
};

const LEFT: HeadShape = {
  head: {
    start: [54, 140],
    curves: [
      [54, 130, 53, 124, 48, 120],
      [40, 122, 29, 121, 26, 115],
      [24, 110, 26, 107, 24.5, 104],
      [21, 102, 21.5, 99, 24, 97.5],
      [20.5, 95.5, 21, 91, 24, 89.5],
      [22.5, 87.5, 15, 87.5, 14.5, 83.5],
      [15, 79, 22, 72, 22.5, 64],
      [20, 58, 21, 50, 23, 46],
      [27, 22, 46, 9, 68, 9],
      [95, 9, 111, 29, 111, 56],
      [111, 76, 104, 88, 99, 97],
      [96, 106, 96, 122, 103, 140],
      [86, 140, 70, 140, 54, 140],
    ],
  },
  hair: {
    start: [25, 43],
    curves: [
      [29, 20, 46, 6, 68, 6],
      [97, 6, 114, 28, 114, 56],
      [114, 77, 107, 92, 101.5, 103],
      [96, 108, 90, 108, 85, 104],
      [82, 100, 81, 96, 80, 91],
      [82, 76, 79, 64, 71, 62],
      [64, 61, 60, 65, 59.5, 71],
      [59, 79, 57.5, 85, 53, 88],
      [50, 82, 48, 72, 47, 64],
      [40, 57, 33, 50, 25, 43],
    ],
  },
  ears: [
    {
      start: [63, 74],
      curves: [
        [63, 66, 69, 64, 74, 66],
        [79, 69, 79, 77, 75.5, 83],
        [73, 88, 71.5, 92, 68, 92],
        [64.5, 92, 64, 88, 64.5, 84],
        [64.5, 80, 63, 78, 63, 74],
      ],
    },
  ],
  lines: [
    'M67 75 C68 70 74 70 74.500 75 C74.500 79 71 80 70 85',
    'M29.500 66.500 C31.500 65 34 65 36 66.500 M30 66.500 C31.500 68.500 34 68.800 35.500 67.500',
    'M27 59 C30 56.500 35 56.500 38.500 58.500',
    'M24 97.500 C27 97.800 29 97.300 31 96.300',
    'M21 86.500 C22.500 85.500 23 83.800 22.500 82.500',
  ],
  whorl: [88, 14],
  fall: 0.75,
  crownEdge: (x) => 38 + 0.0016 * (x - 60) ** 2,
};

const BACK: HeadShape = {
  head: {
    start: [60, 9],
    curves: [
      [87, 9, 98, 30, 97.5, 58],
      [97, 80, 91, 97, 83, 107],
      [79, 114, 80, 126, 88, 140],
      [70, 140, 50, 140, 32, 140],
      [40, 126, 41, 114, 37, 107],
      [29, 97, 23, 80, 22.5, 58],
      [22, 30, 33, 9, 60, 9],
    ],
  },
  hair: {
    start: [60, 6],
    curves: [
      [90, 6, 101, 30, 100.5, 58],
      [100, 78, 95, 92, 88, 102],
      [82, 111, 70, 115, 60, 115],
      [50, 115, 38, 111, 32, 102],
      [25, 92, 20, 78, 19.5, 58],
      [19, 30, 30, 6, 60, 6],
    ],
  },
  ears: [earFromBehind(1), earFromBehind(-1)],
  lines: ['M50 124 C51 128 51 132 50 136', 'M70 124 C69 128 69 132 70 136'],
  whorl: [63, 24],
  fall: 0.7,
  crownEdge: (x) => 36 - 0.004 * (x - 60) ** 2,
};

/** The nose, seen from above, belongs to the head's silhouette. */
export const NOSE_FROM_ABOVE = 'M53 24 C55 16 57 11.500 60 11.500 C63 11.500 65 16 67 24 Z';

export const HEAD_SHAPES: Readonly<Record<RegionId, HeadShape>> = {
  top: TOP,
  left: LEFT,
  right: mirrored(LEFT),
  back: BACK,
};

export function pathOf({ start, curves }: Outline): string {
  return `M${start.join(' ')}${curves.map((curve) => `C${curve.join(' ')}`).join('')}Z`;
}

/** The outline as a polygon, for asking whether a point lies inside. */
export function polygonOf({ start, curves }: Outline): Point[] {
  const points: Point[] = [];
  let [x0, y0] = start;
  for (const [x1, y1, x2, y2, x3, y3] of curves) {
    for (let step = 1; step <= 12; step++) {
      const t = step / 12;
      const s = 1 - t;
      const [a, b, c, d] = [s * s * s, 3 * s * s * t, 3 * s * t * t, t * t * t];
      points.push([a * x0 + b * x1 + c * x2 + d * x3, a * y0 + b * y1 + c * y2 + d * y3]);
    }
    [x0, y0] = [x3, y3];
  }
  return points;
}

export function isInside(polygon: readonly Point[], [x, y]: Point): boolean {
  let inside = false;
  polygon.forEach(([xi, yi], index) => {
    const [xj, yj] = polygon[(index || polygon.length) - 1] ?? [xi, yi];
    if (yi > y !== yj > y && x < ((xj - xi) * (y - yi)) / (yj - yi) + xi) inside = !inside;
  });
  return inside;
}

function mirrored(shape: HeadShape): HeadShape {
  return {
    ...shape,
    head: mirroredOutline(shape.head),
    hair: mirroredOutline(shape.hair),
    ears: shape.ears.map(mirroredOutline),
    lines: shape.lines.map(mirroredPath),
    whorl: [HEAD_WIDTH - shape.whorl[0], shape.whorl[1]],
    crownEdge: (x) => shape.crownEdge(HEAD_WIDTH - x),
  };
}

function mirroredOutline({ start, curves }: Outline): Outline {
  const flip = (x: number): number => HEAD_WIDTH - x;
  return {
    start: [flip(start[0]), start[1]],
    curves: curves.map(([x1, y1, x2, y2, x3, y3]) => [flip(x1), y1, flip(x2), y2, flip(x3), y3]),
  };
}

function mirroredPath(path: string): string {
  return path.replace(
    /(-?[\d.]+) (-?[\d.]+)/g,
    (_, x: string, y: string) => `${HEAD_WIDTH - Number(x)} ${y}`,
  );
}

function earFromAbove(side: 1 | -1): Outline {
  const x = (offset: number): number => 60 + side * offset;
  return {
    start: [x(40), 66],
    curves: [
      [x(46), 62, x(49), 66, x(48.5), 72],
      [x(48), 79, x(44), 82, x(40), 81],
      [x(39), 76, x(39), 71, x(40), 66],
    ],
  };
}

function earFromBehind(side: 1 | -1): Outline {
  const x = (offset: number): number => 60 + side * offset;
  return {
    start: [x(36), 66],
    curves: [
      [x(41), 60, x(46), 63, x(45.5), 70],
      [x(45), 78, x(41), 86, x(36), 88],
      [x(35), 80, x(35), 73, x(36), 66],
    ],
  };
}
