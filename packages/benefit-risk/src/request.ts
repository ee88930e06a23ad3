import type { Indication, Patient, Region, RegimenSegment } from '@bifrons/knowledge';
import { phrase, PhrasedError, type Phrase, type Say } from '@bifrons/language';

/** One thing that could be done. The label is its name in the result, such as `baricitinib:4mg:qd`. */
export interface Option {
  readonly label: string;
  /** Weeks from now; without any medicine: "no drug". */
  readonly segments: readonly RegimenSegment[];
}

/** What is weighed: a person, regimens, whose labels, from which day and for how many weeks. */
export interface WeighRequest {
  readonly patient: Patient;
  /** Up to six; "no drug" is added at the end where no option is without a medicine. */
  readonly options: readonly Option[];
  readonly region: Region;
  /** Day of the decision, YYYY-MM-DD. */
  readonly today: string;
  /** What to treat; the patient's disease unless given. */
  readonly indication?: Indication;
  /** Whole weeks from 4 to 104; 52 unless given. */
  readonly horizonWeeks?: number;
  /** Virtual people like this one, 200 or more; 4000 unless given. */
  readonly virtualPatients?: number;
  /** 1 unless given */
  readonly seed?: number;
  /** Whose words the labels and sources are told in; English unless given. */
  readonly say?: Say;
}

/** Label of the option that is always there. */
export const noDrug = 'none';

/** What is wrong with an option, or with the request where `option` is null. */
export interface OptionProblem {
  readonly option: string | null;
  readonly message: Phrase;
  readonly suggestion: Phrase;
}

/** Thrown for options that cannot be weighed, with every problem they have. */
export class OptionsError extends PhrasedError {
  constructor(readonly problems: readonly OptionProblem[]) {
    super(
      ...problems.map(({ option, message, suggestion }) =>
        option === null
          ? phrase('{problem}: {suggestion}', { problem: message, suggestion })
          : phrase('{option} {problem}: {suggestion}', { option, problem: message, suggestion }),
      ),
    );
    this.name = 'OptionsError';
  }
}

/** What a weighing takes: options at most, weeks of the horizon, virtual people at least. */
export const limits = { options: 6, horizonWeeks: { min: 4, max: 104 }, fewestPeople: 200 } as const;

/** Whether an option is to take nothing at all. */
export const isNoDrug = ({ segments }: Option): boolean => segments.every(({ drug }) => drug === null);

/** The steps that begin before the horizon, and the one that ends a pause under way there, so that a pause can be told from a stop. */
export function stepsUpTo(segments: readonly RegimenSegment[], horizon: number): RegimenSegment[] {
  const endsPause = (k: number): boolean => {
    const [before, pause] = [segments[k - 2], segments[k - 1]];
    return pause?.drug === null && pause.fromWeek < horizon && (before?.drug ?? null) === segments[k]!.drug;
  };
  return segments.filter(({ drug, fromWeek }, k) => fromWeek < horizon || (drug !== null && endsPause(k)));
}

/** The options with "no drug" among them. @throws OptionsError */
export function checkedOptions(options: readonly Option[], horizon: number): Option[] {
  const problems: OptionProblem[] = [];
  const tell = (option: string | null, message: Phrase, suggestion: Phrase) =>
    problems.push({ option, message, suggestion });
  const { min, max } = limits.horizonWeeks;
  if (!Number.isInteger(horizon) || horizon < min || horizon > max)
    tell(
      null,
      phrase('the horizon is {horizon} weeks', { horizon }),
      phrase('a whole number of weeks from {min} to {max}', { min, max }),
    );
  if (options.length === 0)
    tell(null, phrase('there is no option'), phrase('give at least one medicine with its dose'));
  if (options.length > limits.options)
    tell(
      null,
      phrase('there are {n} options', { n: options.length }),
      phrase('weigh at most {n} at a time', { n: limits.options }),
    );
  options.forEach(({ label, segments }, k) => {
    if (options.findIndex((other) => other.label === label) < k)
      tell(label, phrase('is there twice'), phrase('leave one out, or give each a name of its own'));
    const told = stepsUpTo(segments, horizon);
    const late = segments.find((step) => !told.includes(step));
    if (late !== undefined)
      tell(
        label,
        phrase('has a step that begins in week {week}, but the horizon is week {horizon}', {
          week: late.fromWeek,
          horizon,
        }),
        phrase('leave the step out or look further ahead'),
      );
  });
  const bare = options.filter(isNoDrug);
  if (bare.length > 1)
    tell(bare[1]!.label, phrase('is a second option without a medicine'), phrase('leave one of them out'));
  if (problems.length > 0) throw new OptionsError(problems);
  if (bare.length > 0) return [...options];
  const name = options.some(({ label }) => label === noDrug) ? 'no drug' : noDrug;
  return [...options, { label: name, segments: [{ fromWeek: 0, drug: null }] }];
}
