import { Phrase, phrase } from '@bifrons/language';
import { InputError } from './exit.js';

/** What a dose in mg may be. */
export const doseLimits = { min: 0.001, max: 10_000, unit: 'mg' } as const;

/** More doses than a curve needs; a slip of the step would make millions. */
const mostDoses = 1000;

const shape = /^(?<from>\d*\.?\d+)(?:\.\.(?<to>\d*\.?\d+)(?:\/(?<step>\d*\.?\d+))?)?$/;
const shown = phrase('write doses as 2,4 or 1..10 or, with a step, 1..10/0.5');

/**
 * Doses in mg: numbers and ranges between commas, a range as `from..to` by 1 mg or `from..to/step`, its end included where a
 * step falls on it. Ascending, each once. @throws InputError with every part that cannot be read
 */
export function readDoses(option: string, text: string): number[] {
  const problems: { path: string; message: Phrase }[] = [];
  const doses = new Set<number>();
  for (const part of text.split(',').map((each) => each.trim())) {
    const read = dosesOf(part);
    if (read instanceof Phrase) problems.push({ path: part === '' ? text : part, message: read });
    else for (const dose of read) doses.add(dose);
  }
  if (problems.length > 0)
    throw new InputError(
      option,
      problems.map((problem) => ({ ...problem, suggestion: shown })),
    );
  if (doses.size > mostDoses) throw new InputError(option, [{ path: text, message: tooMany(doses.size) }]);
  return [...doses].sort((a, b) => a - b);
}

const tooMany = (count: number): Phrase =>
  phrase('these are {count} doses; at most {most} are computed at once', { count, most: mostDoses });

/** The doses of a part, or what is wrong with it. */
function dosesOf(part: string): number[] | Phrase {
  const { from: first, to: last, step: by } = shape.exec(part)?.groups ?? {};
  const from = Number(first);
  const to = last === undefined ? from : Number(last);
  const step = by === undefined ? 1 : Number(by);
  const { min, max } = doseLimits;
  if (part === '') return phrase('a dose is missing between the commas');
  if (first === undefined || [from, to, step].some(Number.isNaN))
    return phrase('is no dose and no range of doses');
  if ([from, to].some((dose) => dose < min || dose > max))
    return phrase('doses are from {min} to {max} mg', { min, max });
  if (to < from) return phrase('the range ends below where it begins: write {to}..{from}', { to, from });
  if (!(step > 0)) return phrase('the step must be above 0');
  const count = Math.floor((to - from) / step + 1e-9) + 1;
  if (count > mostDoses) return tooMany(count);
  // Steps of a tenth add up to tenths.
  return Array.from({ length: count }, (_, k) => Number((from + k * step).toPrecision(12)));
}
