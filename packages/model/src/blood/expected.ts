import { exp, log, normalQuantile } from '@bifrons/engine';
import { blood, type BloodCourse, type BloodLine, type Fact, type Grade } from '@bifrons/knowledge';
import { engagementOverDoses, type SignalOverDoses } from '../engagement/over-doses.js';
import { leastSure } from '../engagement/potency-range.js';
import type { PersonCovariates } from '../person.js';
import { cellsOver } from './chain.js';

/** Whose blood: the value before, the medicine, and the days that are asked for. */
export interface ExpectedBloodRequest {
  readonly drug: string;
  readonly doseMg: number;
  readonly perDay: number;
  readonly person?: PersonCovariates;
  /** Days since the first dose, ascending, from 0. */
  readonly days: readonly number[];
}

/** A kind of cell under a medicine, as a share of the same person's value before it. */
export interface ExpectedLine {
  readonly line: BloodLine['id'];
  /**
   * What the size rests on: a published mean of this medicine, that its mean does not fall, or the block of the signal with what another
   * medicine's published mean says of the line.
   */
  readonly basis: 'own-course' | 'does-not-fall' | 'signal';
  /** Of the least sure of what the band rests on. */
  readonly grade: Grade;
  readonly expected: readonly number[];
  /** 95 %: potency, size of the published mean, differences between people, and variation within one. */
  readonly lower: readonly number[];
  readonly upper: readonly number[];
  /** What was published of this medicine, in words. */
  readonly published: readonly string[];
}

/** A line of which nothing is said: a fall was published that the chain does not give, or the potency is not known. */
export interface UntoldLine {
  readonly line: BloodLine['id'];
  readonly published: readonly string[];
}

/** What is expected of a blood count under a medicine, with its 95 % band. */
export interface ExpectedBlood {
  readonly lines: readonly ExpectedLine[];
  readonly untold: readonly UntoldLine[];
}

const z95 = normalQuantile(0.975);
/** Of the ends of the middle 80 % of people. */
const z80 = normalQuantile(0.9);

/**
 * What a JAK inhibitor does to blood counts, on average and in a person (95 %), from the first dose on. The chain is linear: the fall is
 * the dependence of the line on its signal × the blocked share × a course of the line alone. Rises are not in it.
 * @throws UnknownDrugError, RefusedError, RangeError
 */
export function expectedBlood(request: ExpectedBloodRequest): ExpectedBlood {
  const { drug, doseMg, perDay, person, days } = request;
  const at = engagementOverDoses({
    drug,
    dosesMg: [doseMg],
    perDay,
    amongPeople: true,
    ...(person && { person }),
  });
  const found = blood().lines.map((line): ExpectedLine | UntoldLine => {
    const own = line.courses.filter((course) => course.drug === at.drug);
    const published = own.map(({ words }) => words);
    const signal = at.signals.find((one) => one.signal === line.signal)!;
    const dependence = dependenceOf(line, own);
    if (signal.mean === null || dependence === null) return { line: line.id, published };
    return { line: line.id, published, ...bandOf(line, signal, dependence, days) };
  });
  return {
    lines: found.filter((one): one is ExpectedLine => 'basis' in one),
    untold: found.filter((one): one is UntoldLine => !('basis' in one)),
  };
}

interface Dependence extends Ends {
  readonly basis: ExpectedLine['basis'];
  readonly grade: Grade;
}

/** A number with its ends. */
interface Ends {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

const endsOf = ({ value, range }: Fact): Ends => ({
  value: value!,
  low: range?.[0] ?? value!,
  high: range?.[1] ?? value!,
});

/** How much the line depends on its signal, by what was published of the medicine, else of another; null where that contradicts the chain. */
function dependenceOf(line: BloodLine, own: readonly BloodCourse[]): Dependence | null {
  if (own.some(({ use }) => use === 'none')) return null;
  const flat = own.find(({ falls }) => !falls);
  if (flat !== undefined) return { basis: 'does-not-fall', grade: flat.grade, value: 0, low: 0, high: 0 };
  const sized = own.find((course) => sizeOf(course) !== null);
  if (sized !== undefined) return { basis: 'own-course', ...calibrated(line, sized) };
  if (line.dependence !== null)
    return { basis: 'signal', grade: line.dependence.grade, ...endsOf(line.dependence) };
  return {
    basis: 'signal',
    ...calibrated(
      line,
      line.courses.find(({ use }) => use === 'calibration')!,
    ),
  };
}

/** The largest mean fall of a course, as a share of the start; null where its size was not read. */
function sizeOf({ size, change, baseline }: BloodCourse): (Ends & { readonly grade: Grade }) | null {
  if (size !== undefined) return { ...endsOf(size), grade: size.grade };
  if (change === undefined || baseline === undefined) return null;
  const { value, low, high } = endsOf(baseline);
  const fall = -change.value!;
  return {
    value: fall / value,
    low: fall / high,
    high: fall / low,
    grade: leastSure(change.grade, baseline.grade),
  };
}

/** The dependence at which the chain gives a published fall at its week. */
function calibrated(line: BloodLine, course: BloodCourse): Ends & { readonly grade: Grade } {
  const size = sizeOf(course)!;
  const { drug, doseMg, perDay, week } = course;
  const signal = engagementOverDoses({ drug, dosesMg: [doseMg], perDay }).signals.find(
    (one) => one.signal === line.signal,
  )!;
  const whole = signal.mean![0]! * fallOfFullBlock(line, [0, 7 * week]).at(-1)!;
  return {
    value: size.value / whole,
    low: size.low / whole,
    high: size.high / whole,
    grade: leastSure(size.grade, signal.grade!),
  };
}

/** The fall over days where the signal is blocked wholly and the line depends on it wholly. */
const fallOfFullBlock = (line: BloodLine, days: readonly number[]): number[] =>
  cellsOver({ line, dependence: 1, blocks: [{ fromDay: 0, blocked: 1 }], days }).map((share) => 1 - share);

/** No fall is told as complete: the chain is no model of a marrow that has stopped. */
const mostFall = 0.95;

function bandOf(
  line: BloodLine,
  signal: SignalOverDoses,
  dependence: Dependence,
  days: readonly number[],
): Omit<ExpectedLine, 'line' | 'published'> {
  const course = fallOfFullBlock(line, days);
  const [block, weakest, strongest, tenth, ninetieth] = [
    signal.mean,
    signal.lower,
    signal.upper,
    signal.tenth,
    signal.ninetieth,
  ].map((numbers) => numbers?.[0] ?? signal.mean![0]!) as [number, number, number, number, number];
  const ln = (size: number, blocked: number, of: number): number =>
    log(1 - Math.min(mostFall, Math.max(0, size * blocked * of)));
  const within = z95 * Math.SQRT2 * line.withinPerson.value!;
  // Where the medicine's own mean was published, the potency is in it.
  const [least, most] = dependence.basis === 'signal' ? [weakest, strongest] : [block, block];
  const edge = (of: number, size: number, potency: number, people: number): number => {
    const middle = ln(dependence.value, block, of);
    const parts = [
      middle - ln(size, block, of),
      middle - ln(dependence.value, potency, of),
      ((middle - ln(dependence.value, people, of)) * z95) / z80,
      within,
    ];
    return Math.sqrt(parts.reduce((sum, part) => sum + part * part, 0));
  };
  return {
    basis: dependence.basis,
    grade: [
      line.withinPerson.grade,
      line.transit.grade,
      ...(dependence.basis === 'signal' ? [signal.grade!] : []),
    ].reduce((one, other) => leastSure(one, other), dependence.grade),
    expected: course.map((of) => exp(ln(dependence.value, block, of))),
    lower: course.map((of) =>
      exp(ln(dependence.value, block, of) - edge(of, dependence.high, most, ninetieth)),
    ),
    upper: course.map((of) => exp(ln(dependence.value, block, of) + edge(of, dependence.low, least, tenth))),
  };
}
