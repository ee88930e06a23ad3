import {
  countOf,
  nearestNames,
  type ArmCount,
  type Grade,
  type Outcome,
  type Source,
  type Trial,
} from '@bifrons/knowledge';
import { phrase, type Phrase } from '@bifrons/language';
import { NotPoolableError } from '../not-poolable.js';
import { endpointName, findEndpoint, reportedEndpoints, type ReportedEndpoint } from './endpoint.js';
import { countings, describePopulation, listed } from './study-words.js';
import { controlNames, isControl, treatmentBefore, type Grouping } from './treatment.js';

/** A question to the studies: disease, endpoint, first and last week, by medicine or by dose. */
export interface EvidenceQuery {
  readonly disease: string;
  readonly endpoint: string;
  /** First and last week at which an outcome may have been read. */
  readonly weeks: readonly [number, number];
  readonly by: Grouping;
  /** Only these drugs, with their controls; all when absent. */
  readonly drugs?: readonly string[];
  /** Only trials in which all arms put a medicine on the skin besides, or only those in which none does; both when absent. */
  readonly background?: 'with' | 'without';
}

/** The arms of one study that had the same treatment, put together. */
export interface SelectedArm {
  readonly treatment: string;
  readonly drug: string;
  readonly arms: readonly string[];
  readonly label: string;
  /** Doses that are put together in it; empty where the treatment names its own. */
  readonly doses: readonly string[];
  readonly n: number;
  /** Null where a mean is reported. */
  readonly events: number | null;
  readonly mean: { readonly value: number; readonly sd: number } | null;
  /** Whether a count was worked out from a percentage. */
  readonly derived: boolean;
  readonly figures: readonly { readonly text: Phrase; readonly grade: Grade; readonly source: Source }[];
}

/** A study that a question takes: its week and its arms with counts. */
export interface SelectedStudy {
  readonly trial: string;
  readonly name: string;
  readonly year: number | null;
  /** Null where it is not said. */
  readonly week: number | null;
  /** Whether the reader brought it. */
  readonly own: boolean;
  readonly design: string;
  readonly population: Phrase;
  readonly arms: readonly SelectedArm[];
  readonly caveats: readonly string[];
  /** What else the reader's file says of the study: for subgroups and meta-regression. */
  readonly moderators: Readonly<Record<string, string | number>>;
}

/** A study or an arm that a question does not take, and why. */
export interface LeftOut {
  readonly trial: string;
  readonly name: string;
  /** Arms and weeks concerned; null when the whole study is meant. */
  readonly what: Phrase | null;
  readonly reason: Phrase;
}

/** The question of a selection; studies of the reader's own need no disease and no week. */
export interface SelectionQuery extends Omit<EvidenceQuery, 'disease' | 'weeks'> {
  readonly disease: string | null;
  readonly weeks: readonly [number, number] | null;
}

/** What was taken for an analysis and what was not. */
export interface Selection {
  readonly query: SelectionQuery;
  /** Treatments that the others are compared with. */
  readonly controls: readonly string[];
  readonly endpoint: ReportedEndpoint;
  readonly studies: readonly SelectedStudy[];
  readonly leftOut: readonly LeftOut[];
  readonly notes: readonly Phrase[];
}

const kinds: Partial<Record<Trial['kind'], Phrase>> = {
  cohort: phrase('an observational cohort, not a trial'),
  'natural-history': phrase('the course of the disease without a trial'),
  model: phrase('simulated, not observed'),
  'meta-analysis': phrase('a review of other studies: its trials are taken themselves'),
  safety: phrase('pooled safety data'),
};

/** What some studies give to a question. @throws NotPoolableError for an unknown disease or endpoint, or an empty span of weeks. */
export function selectStudies(query: EvidenceQuery, trials: readonly Trial[]): Selection {
  const [from, to] = query.weeks;
  if (!(from >= 0 && to >= from))
    throw new NotPoolableError(phrase('weeks {from}..{to}: give the earlier week first', { from, to }));
  const known = [...new Set(trials.map(({ disease }) => disease))];
  if (!known.includes(query.disease)) {
    const [near] = nearestNames(query.disease, known);
    throw new NotPoolableError(
      near === undefined
        ? phrase('no studies of "{disease}"; there are studies of {known}', {
            disease: query.disease,
            known: known.join(', '),
          })
        : phrase('no studies of "{disease}"; did you mean {near}?', { disease: query.disease, near }),
    );
  }
  const endpoint = findEndpoint(query.endpoint, reportedEndpoints(trials, query.disease));
  const drugs = query.drugs?.map((drug) => drug.toLowerCase());
  const studies: SelectedStudy[] = [];
  const leftOut: LeftOut[] = [];
  for (const trial of trials) {
    if (trial.disease !== query.disease) continue;
    const leave: Leave = (what, reason) => {
      leftOut.push({ trial: trial.id, name: trial.name, what, reason });
    };
    const reports = trial.outcomes.filter((outcome) => endpointName(outcome.endpoint) === endpoint.name);
    const other = reports.length === 0 ? undefined : otherBackground(trial, query);
    const study =
      reports.length === 0 || other !== undefined ? undefined : choose(trial, reports, query, drugs, leave);
    if (other !== undefined) leave(null, other);
    if (reports.length === 0) leave(null, kinds[trial.kind] ?? phrase('does not report this endpoint'));
    if (study !== undefined) studies.push(study);
  }
  for (const [extension, other] of overlapping(studies, trials)) {
    studies.splice(studies.indexOf(extension), 1);
    leftOut.push({
      trial: extension.trial,
      name: extension.name,
      what: null,
      reason: phrase('some of its people are also in {other}', { other }),
    });
  }
  studies.sort((a, b) => (a.year ?? 9999) - (b.year ?? 9999) || (a.name < b.name ? -1 : 1));
  return {
    query,
    controls: controlNames,
    endpoint,
    studies,
    leftOut,
    notes: [...weekNotes(studies), ...backgroundNotes(studies, trials)],
  };
}

/** Why a trial does not belong to those that were asked for by what all its arms were given besides. */
function otherBackground({ background }: Trial, query: EvidenceQuery): Phrase | undefined {
  if (query.background === undefined) return undefined;
  if (background === undefined) return phrase('it is not known what was put on the skin besides');
  if ((background.topical === 'topical') === (query.background === 'with')) return undefined;
  return phrase('other treatment of the skin than asked for: {what}', { what: phrase(background.words) });
}

/** Trials with and without a medicine on the skin of all arms are never mixed without saying so. */
function backgroundNotes(studies: readonly SelectedStudy[], trials: readonly Trial[]): Phrase[] {
  const named = (topical: 'none' | 'topical'): string =>
    studies
      .filter(({ trial }) => trials.find(({ id }) => id === trial)?.background?.topical === topical)
      .map(({ name }) => name)
      .join(', ');
  const [without, with_] = [named('none'), named('topical')];
  return without === '' || with_ === ''
    ? []
    : [
        phrase(
          'trials with and without a medicine on the skin of all arms are put together: with {with}; without {without}',
          { with: with_, without },
        ),
      ];
}

/** Selected studies that share people with another selected one, and its name. */
function overlapping(
  studies: readonly SelectedStudy[],
  trials: readonly Trial[],
): (readonly [SelectedStudy, string])[] {
  return studies.flatMap((study) => {
    const others = trials.find(({ id }) => id === study.trial)?.overlaps ?? [];
    const other = studies.find(({ trial }) => others.includes(trial));
    return other === undefined ? [] : [[study, other.name] as const];
  });
}

/** Weeks are never mixed without saying so. */
export function weekNotes(studies: readonly SelectedStudy[]): Phrase[] {
  const weeks = [...new Set(studies.flatMap(({ week }) => week ?? []))].sort((a, b) => a - b);
  if (weeks.length < 2) return [];
  const perWeek = weeks.map((week) =>
    phrase('week {week} ({studies})', {
      week,
      studies: studies
        .filter((one) => one.week === week)
        .map(({ name }) => name)
        .join(', '),
    }),
  );
  return [
    phrase('different weeks are put together because the span asked for allows it: {weeks}', {
      weeks: listed(perWeek),
    }),
  ];
}

type Leave = (what: Phrase | null, reason: Phrase) => void;
interface Usable {
  readonly outcome: Outcome & { readonly week: number };
  readonly count: ArmCount;
  readonly treatment: string;
  readonly arm: Trial['arms'][number];
}

function choose(
  trial: Trial,
  reports: readonly Outcome[],
  query: EvidenceQuery,
  drugs: readonly string[] | undefined,
  leave: Leave,
): SelectedStudy | undefined {
  const kind = kinds[trial.kind];
  if (kind !== undefined) {
    leave(null, kind);
    return undefined;
  }
  const [from, to] = query.weeks;
  const inSpan = reports.filter(({ week }) => week !== null && week >= from && week <= to);
  if (inSpan.length === 0) {
    const weeks = [...new Set(reports.map(({ week }) => week))].filter((week) => week !== null);
    leave(
      null,
      weeks.length > 0
        ? phrase('reported at week {weeks} only', { weeks: weeks.join(', ') })
        : phrase('reported without a week'),
    );
    return undefined;
  }
  const refused = new Map<string, { reason: Phrase; what: Phrase[] }>();
  const refuse = (outcome: Outcome, reason: Phrase): void => {
    const label = trial.arms.find(({ id }) => id === outcome.arm)?.label ?? outcome.group ?? 'all';
    const what = phrase('{arm}, week {week}', { arm: phrase(label), week: outcome.week ?? '–' });
    const earlier = refused.get(String(reason))?.what ?? [];
    refused.set(String(reason), { reason, what: [...earlier, what] });
  };
  const usable = inSpan.flatMap((outcome): Usable[] => {
    const arm = trial.arms.find(({ id }) => id === outcome.arm);
    const treated = arm && treatmentBefore(arm, outcome.week ?? 0, query.by);
    const count = countOf(outcome, arm);
    const reason =
      refusal(outcome, arm, count) ?? (treated && 'changed' in treated ? treated.changed : undefined);
    if (
      reason !== undefined ||
      arm === undefined ||
      count === null ||
      treated === undefined ||
      'changed' in treated
    ) {
      refuse(outcome, reason ?? phrase('not about one arm'));
      return [];
    }
    return [{ outcome: outcome as Usable['outcome'], count, treatment: treated.treatment, arm }];
  });
  // A printed count goes before one that was worked out.
  usable.sort((a, b) => Number(a.count.derived) - Number(b.count.derived));
  const week = weekOf(usable);
  const taken = new Map<string, Usable>();
  for (const one of usable) {
    const control = isControl(one.treatment);
    if (one.outcome.week !== week)
      refuse(
        one.outcome,
        phrase(
          'another week of this study is used: the last one in the span with a control, if there is one',
        ),
      );
    else if (drugs && !control && !drugs.includes(one.arm.drug.toLowerCase()))
      refuse(one.outcome, phrase('another drug than asked for'));
    else if (taken.has(one.arm.id))
      refuse(one.outcome, phrase('another count of the same arm and week is used'));
    else taken.set(one.arm.id, one);
  }
  for (const { reason, what } of refused.values()) leave(listed(what), reason);
  if (week === undefined || ![...taken.values()].some(({ treatment }) => !isControl(treatment)))
    return undefined;
  return {
    trial: trial.id,
    name: trial.name,
    year: yearOf(trial),
    week,
    own: false,
    design: trial.design,
    population: describePopulation(trial),
    arms: joined(trial, [...taken.values()]),
    caveats: [...trial.conflicts, ...trial.notes],
    moderators: {},
  };
}

function refusal(
  outcome: Outcome,
  arm: Trial['arms'][number] | undefined,
  count: ArmCount | null,
): Phrase | undefined {
  if (arm === undefined) return phrase('not about one arm');
  if (outcome.subgroup !== undefined)
    return phrase('only a part of the arm: {part}', { part: phrase(outcome.subgroup) });
  if (outcome.grade === 'M') return phrase('remembered and unchecked');
  if (outcome.unit !== '%') return phrase('not a share of people');
  if (count === null)
    return phrase('no count of people ({why})', {
      why: phrase(outcome.analysis ?? 'only a percentage is printed'),
    });
  if (count.derived && count.n > (arm.n ?? Infinity))
    return phrase('a percentage of more people than the arm had');
  return undefined;
}

/** The last week at which a control and a treated arm can be compared; else the last week with any count. */
function weekOf(usable: readonly Usable[]): number | undefined {
  const weeks = [...new Set(usable.map(({ outcome }) => outcome.week))].sort((a, b) => b - a);
  return (
    weeks.find((week) => {
      const there = usable.filter(({ outcome }) => outcome.week === week);
      return (
        there.some(({ treatment }) => isControl(treatment)) &&
        there.some(({ treatment }) => !isControl(treatment))
      );
    }) ?? weeks[0]
  );
}

function joined(trial: Trial, taken: readonly Usable[]): SelectedArm[] {
  return [...new Set(taken.map(({ treatment }) => treatment))].map((treatment) => {
    const arms = taken.filter((one) => one.treatment === treatment);
    const sum = (f: (one: Usable) => number): number => arms.reduce((total, one) => total + f(one), 0);
    return {
      treatment,
      drug: isControl(treatment) ? treatment : arms[0]!.arm.drug,
      arms: arms.map(({ arm }) => arm.id),
      label: arms.map(({ arm }) => arm.label).join(' + '),
      doses: dosesOf(treatment, arms),
      events: sum(({ count }) => count.events),
      mean: null,
      n: sum(({ count }) => count.n),
      derived: arms.some(({ count }) => count.derived),
      figures: arms.map(({ arm, outcome, count }) => ({
        text: phrase('{arm}, week {week}: {events} of {n} ({counts})', {
          arm: phrase(arm.label),
          week: outcome.week,
          events: count.events,
          n: count.n,
          counts: countings[outcome.counts ?? (count.derived ? 'derived-from-percentage' : 'printed')],
        }),
        grade: outcome.grade,
        source: trial.sources[outcome.source] ?? { title: outcome.source, kind: 'secondary' },
      })),
    };
  });
}

/** What doses a drug was given in, where its arms are put together. */
function dosesOf(treatment: string, arms: readonly Usable[]): string[] {
  if (isControl(treatment)) return [];
  const doses = arms.map(({ arm, outcome }) => treatmentBefore(arm, outcome.week, 'dose'));
  return [...new Set(doses.flatMap((one) => ('treatment' in one ? [one.treatment] : [])))].filter(
    (dose) => dose !== treatment,
  );
}

/** Year of the earliest publication among the sources. */
function yearOf({ sources }: Trial): number | null {
  const years = Object.values(sources)
    .filter(({ kind }) => kind === 'paper' || kind === 'abstract')
    .flatMap(({ year }) => (year === undefined ? [] : [year]));
  return years.length > 0 ? Math.min(...years) : null;
}
