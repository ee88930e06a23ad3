import { isInside, type Point } from '../../kit/brush/point.ts';

export const BODY_WIDTH = 170;
export const BODY_HEIGHT = 424;
const MIDDLE = BODY_WIDTH / 2;

/** The side of the body that is seen. */
export const SIDES = ['front', 'back'] as const;
export type Side = (typeof SIDES)[number];

/** Half of the outline, as distances from the middle and heights, from the neck down the outside of the arm and up again. */
const NECK: readonly Point[] = [
  [10, 60],
  [10.5, 70],
];
const SHOULDER: readonly Point[] = [
  [20, 77],
  [34, 81],
  [43, 89],
];
const ARM_OUTSIDE: readonly Point[] = [
  [47.5, 104],
  [50, 126],
  [54, 147],
  [59, 166],
  [63, 186],
  [66, 200],
];
const HAND: readonly Point[] = [
  [72, 209],
  [75, 220],
  [73.5, 230],
  [68, 235],
  [62.5, 231],
  [59.5, 219],
  [57, 205],
];
const ARM_INSIDE: readonly Point[] = [
  [52, 186],
  [46.5, 166],
  [41.5, 147],
  [37, 130],
  [34.5, 116],
];
const FLANK: readonly Point[] = [
  [33, 130],
  [30.5, 148],
  [30, 163],
  [33, 181],
  [37, 198],
];
const LEG_OUTSIDE: readonly Point[] = [
  [39.5, 214],
  [40, 236],
  [38, 262],
  [35, 288],
  [32.5, 310],
  [33, 326],
  [33, 344],
  [29.5, 368],
  [25.5, 390],
];
const FOOT: readonly Point[] = [
  [27, 401],
  [31, 409],
  [28, 415],
  [17, 416],
  [10, 412],
];
const LEG_INSIDE: readonly Point[] = [
  [11, 398],
  [10, 372],
  [8.5, 345],
  [9.5, 318],
  [7.5, 296],
  [5, 266],
  [2.5, 240],
];
const CROTCH: Point = [0, 229];

const HALF = [
  ...NECK,
  ...SHOULDER,
  ...ARM_OUTSIDE,
  ...HAND,
  ...ARM_INSIDE,
  ...FLANK,
  ...LEG_OUTSIDE,
  ...FOOT,
  ...LEG_INSIDE,
];

const right = ([dx, y]: Point): Point => [MIDDLE + dx, y];
const left = ([dx, y]: Point): Point => [MIDDLE - dx, y];

const OUTLINE: readonly Point[] = [...HALF.map(right), right(CROTCH), ...HALF.map(left).reverse()];

/** The body below the head; closed through the neck, which lies behind the chin. */
export const BODY_PATH = smooth(OUTLINE);

const HEAD = { y: 37, halfWidth: 21.5, halfHeight: 26.5 };

/** A head with a narrower chin. */
export const HEAD_PATH = ((): string => {
  const { y, halfWidth: w, halfHeight: h } = HEAD;
  const [top, chin] = [y - h, y + h];
  return (
    `M${MIDDLE} ${top}C${MIDDLE + w * 0.75} ${top} ${MIDDLE + w} ${y - h * 0.5} ${MIDDLE + w} ${y - 1}` +
    `C${MIDDLE + w} ${y + h * 0.55} ${MIDDLE + w * 0.55} ${chin} ${MIDDLE} ${chin}` +
    `C${MIDDLE - w * 0.55} ${chin} ${MIDDLE - w} ${y + h * 0.55} ${MIDDLE - w} ${y - 1}` +
    `C${MIDDLE - w} ${y - h * 0.5} ${MIDDLE - w * 0.75} ${top} ${MIDDLE} ${top}Z`
  );
})();

/** Hair: a fringe from the front, the back of the head from behind. */
export const HAIR_PATHS: Readonly<Record<Side, string>> = {
  front:
    'M63 36C61 18 72 7 86 7.5 101 8 110 19 107 37 106 30 103 25 98 22 92 27 80 28 71 25 67 28 64 31 63 36Z',
  back: 'M62.8 38C60 17 72 7 85 7.5 99 7 110 17 107.2 38 106.5 49 101 57 96 60 90 56.5 80 56.5 74 60 69 57 63.5 49 62.8 38Z',
};

/** Quiet lines of the body and the face. */
export const BODY_LINES: Readonly<Record<Side, readonly string[]>> = {
  front: [
    'M68 86q8 5 15 4M102 86q-8 5-15 4',
    'M62 119q9 9 20 3M108 119q-9 9-20 3',
    'M85 174v3.5',
    'M52 210q14 14 27 20M118 210q-14 14-27 20',
    'M60 312q5 3.5 10 0M110 312q-5 3.5-10 0',
  ],
  back: [
    'M85 84V176',
    'M64 100q2 14 11 19M106 100q-2 14-11 19',
    'M85 196V226',
    'M54 226q14 12 30 2M116 226q-14 12-30 2',
    'M60 310q6-3 12 0M110 310q-6-3-12 0',
  ],
};
export const FACE_LINES = [
  'M74 33q3-2.5 6.5-.5M89.5 32.5q3.5-2 6.5.5',
  'M85 37v6.5q-1.5 1.5-3 1',
  'M78 51.5q7 5.5 14 0',
];
export const EYES: readonly Point[] = [
  [77.5, 38],
  [92.5, 38],
];

const ARM: readonly Point[] = [[31, 80], ...SHOULDER.slice(1), ...ARM_OUTSIDE, ...HAND, ...ARM_INSIDE];

/** Parts of the body that an index may count apart. */
export type BodyPart = 'face' | 'head-neck' | 'upper-limbs' | 'hands' | 'trunk' | 'lower-limbs' | 'feet';

/** From the hair down, from the front. */
const FACE_FROM = 26;
const HANDS_FROM = 203;
const FEET_FROM = 397;

/** The part that a place of the picture belongs to; null beside the body. Buttocks count as legs. */
export function partAt(side: Side, [x, y]: Point): BodyPart | null {
  const place: Point = [Math.abs(x - MIDDLE), y];
  const inHead = (place[0] / HEAD.halfWidth) ** 2 + ((y - HEAD.y) / HEAD.halfHeight) ** 2 <= 1;
  if (inHead) return side === 'front' && y > FACE_FROM ? 'face' : 'head-neck';
  if (!isInside(OUTLINE, [x, y])) return null;
  if (y < 75) return 'head-neck';
  if (isInside(ARM, place)) return y > HANDS_FROM ? 'hands' : 'upper-limbs';
  const legsFrom = side === 'back' ? 195 : 229 - (21 * place[0]) / 39;
  if (y <= legsFrom) return 'trunk';
  return y > FEET_FROM ? 'feet' : 'lower-limbs';
}

/** A closed curve through points (Catmull–Rom). */
function smooth(points: readonly Point[]): string {
  const at = (k: number): Point => points[(k + points.length) % points.length]!;
  const number = (value: number): string => String(Math.round(value * 10) / 10);
  const curves = points.map((_, k) => {
    const [before, from, to, after] = [at(k - 1), at(k), at(k + 1), at(k + 2)];
    const control = (a: Point, b: Point, c: Point, sign: 1 | -1): string =>
      `${number(a[0] + (sign * (b[0] - c[0])) / 6)} ${number(a[1] + (sign * (b[1] - c[1])) / 6)}`;
    return `C${control(from, to, before, 1)} ${control(to, after, from, -1)} ${number(to[0])} ${number(to[1])}`;
  });
  return `M${number(at(0)[0])} ${number(at(0)[1])}${curves.join('')}Z`;
}
