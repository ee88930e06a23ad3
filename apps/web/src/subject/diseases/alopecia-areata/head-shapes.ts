import type { Point } from '../../../kit/brush/point.ts';
import type { RegionId } from './regions.ts';

export const HEAD_WIDTH = 120;
export const HEAD_HEIGHT = 140;

/** A closed outline of cubic Bézier curves: each curve is two control points and an end point. */
export interface Outline {
  start: Point;
  curves: readonly (readonly [number, number, number, number, number, number])[];
}

/** A line or a small surface of a face. */
export interface Feature {
  look: 'line' | 'fine' | 'white' | 'iris' | 'lash' | 'brow' | 'lip' | 'shade';
  path: string;
}

/** One view of a head: what is drawn as skin, where hair grows, and how it falls. */
export interface HeadShape {
  head: Outline;
  hair: Outline;
  ears: readonly Outline[];
  /** What lies behind the hair, such as the shadow of the chin. */
  shades: readonly string[];
  /** What lies before it: lines and colours of the face and the ear. */
  features: readonly Feature[];
  /** The centre from which the hair grows outwards. */
  whorl: Point;
  /** How much the hair follows gravity. */
  fall: number;
  /** The ellipse on which light falls: its centre and half its width and height. */
  light: { readonly at: Point; readonly wide: number; readonly high: number };
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
  shades: [],
  features: [],
  whorl: [63, 96],
  fall: 0,
  light: { at: [50, 66], wide: 62, high: 70 },
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
      [64, 61, 60.5, 64, 60, 69],
      [59.5, 74, 58, 79, 54.5, 81],
      [51, 77, 48.5, 70, 47, 63],
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
  shades: [
    'M48 120 C60 120 76 113 84 98 C90 106 95 106 99 101 C96 112 98 126 103 140 L54 140 C54 130 53 124 48 120 Z',
  ],
  features: [
    {
      look: 'shade',
      path: 'M66.500 77 C66 70 73 67.500 75.500 71.500 C77 76 74 83 70 87.500 C68 89 66.500 88 67 85 C67.500 82 69 80 67 79 Z',
    },
    {
      look: 'line',
      path: 'M66.500 76.500 C66.500 69.500 74 67.500 75.700 72 C76.500 76.500 74 80 72.500 84',
    },
    { look: 'fine', path: 'M68.500 79.500 C70.500 76.500 73 77.500 71.500 81 C70.500 83 69.500 84 70 86' },
    {
      look: 'white',
      path: 'M36.500 67.600 C33.500 65.600 31 64.300 28.600 63.700 C27.600 65.400 27.600 67.800 28.700 69.700 C31.500 69.800 34.500 69 36.500 67.600 Z',
    },
    {
      look: 'iris',
      path: 'M28.300 64 C30.200 64.400 30.600 65.600 30.600 66.900 C30.600 68.200 30 69.300 28.500 69.500 C27.500 67.800 27.500 65.500 28.300 64 Z',
    },
    {
      look: 'lash',
      path: 'M37.200 67.900 C34 65.300 31 63.900 28.300 63.300 M28.300 63.300 L25.200 62.300 M29.300 63.500 L26.300 61.600 M30.600 64 L28 61.500',
    },
    {
      look: 'fine',
      path: 'M29 69.900 C31.500 70.100 34.500 69.500 36.800 67.900 M28.700 61 C31.500 61 34.500 62.200 37.500 65',
    },
    {
      look: 'brow',
      path: 'M25.300 59 L26.800 56 M26.600 58.300 L28.600 55 M28 57.800 L30.300 54.500 M29.600 57.300 L32 54.300 M31 57 L33.600 54.200 M32.500 56.800 L35.200 54.400 M34 56.800 L36.800 54.900 M35.600 57.100 L38.200 55.700 M37.200 57.600 L39.800 56.800',
    },
    {
      look: 'lip',
      path: 'M21.800 98.700 C23.500 96.500 26 95.500 31.500 97 C28.500 98 26 98 24 97.600 C25.500 98.800 28.500 98.800 30.500 97.700 C29.500 101 26.500 104 24.300 103.600 C21.600 102 21.600 100.200 24 97.600 Z',
    },
    { look: 'line', path: 'M24 97.600 C27 98.300 29.500 98.100 32.300 96.700' },
    {
      look: 'fine',
      path: 'M20.600 87.600 C21.500 85.800 24 86 24 88 M25.300 86.500 C27 84.500 26.500 82 24.500 80.700',
    },
  ],
  whorl: [89, 8],
  fall: 0.75,
  light: { at: [60, 40], wide: 62, high: 74 },
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
  shades: ['M34 99 C44 112 76 112 86 99 C84 106 82 108 82 112 C70 121 50 121 38 112 C38 108 36 104 34 99 Z'],
  features: [{ look: 'fine', path: 'M51 126 C52 130 52 133 51 138 M69 126 C68 130 68 133 69 138' }],
  whorl: [63, 24],
  fall: 0.7,
  light: { at: [52, 38], wide: 56, high: 84 },
  crownEdge: (x) => 36 - 0.004 * (x - 60) ** 2,
};

/** The nose, seen from above, belongs to the head's silhouette. */
export const NOSE_FROM_ABOVE = 'M50 26 C54.500 22 55.500 12.500 60 12.500 C64.500 12.500 65.500 22 70 26 Z';

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

function mirrored(shape: HeadShape): HeadShape {
  return {
    ...shape,
    head: mirroredOutline(shape.head),
    hair: mirroredOutline(shape.hair),
    ears: shape.ears.map(mirroredOutline),
    shades: shape.shades.map(mirroredPath),
    features: shape.features.map(({ look, path }) => ({ look, path: mirroredPath(path) })),
    whorl: [HEAD_WIDTH - shape.whorl[0], shape.whorl[1]],
    light: { ...shape.light, at: [HEAD_WIDTH - shape.light.at[0], shape.light.at[1]] },
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
