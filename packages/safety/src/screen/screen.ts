import { findLabel, type Indication, type Label, type PatientRecord, type Region } from '@bifrons/knowledge';
import type { Say } from '@bifrons/language';
import type { Question } from '../person/known-facts.js';
import { personOn, type Person } from '../person/person.js';
import { evaluateClause, type EvaluatedClause } from '../rules/applicable.js';
import type { Missing } from '../rules/evaluate.js';
import { statementOf, type Statement } from '../rules/reason.js';
import { spoken } from '../rules/spoken.js';
import { rulesOf } from '../rules/floor.js';
import { inScope } from '../rules/scope.js';
import { consequenceWords } from '../rules/consequence-words.js';
import { recommendDose, type DoseAdvice } from './dose.js';
import { demandOf, halts, type Effect } from './effect.js';
import { gapsFor } from './gaps.js';
import { labelledLimits, offLabelLimits } from './limits.js';
import { doseCoverage, indicationCoverage, type Coverage } from './indication.js';
import { labelsFor, optionsOfDisease, type OptionsOfDisease } from './options.js';

/** From the greenest to the gravest: the order in which medicines are listed. */
export const verdicts = [
  'eligible',
  'eligible-with-conditions',
  'cannot-tell',
  'not-recommended',
  'contraindicated',
] as const;
/** What the label says to this person taking the medicine; what cannot be told is never "eligible". */
export type Verdict = (typeof verdicts)[number];

/** Why a verdict is what it is: a demand of the label, what of the person calls for it, and every rule that says so. */
export interface Reason {
  readonly effect: Effect | 'supports';
  /** `open`: the person's facts do not tell whether it applies. */
  readonly state: 'applies' | 'open';
  readonly demand: string;
  readonly because: readonly string[];
  readonly missing: readonly Missing[];
  readonly unverified: boolean;
  readonly statements: readonly Statement[];
}

/** The verdict on one medicine with its reasons, dose and missing facts. */
export interface DrugScreening {
  readonly drug: string;
  readonly brand: string;
  readonly verdict: Verdict;
  /** Outside the label's indications, ages or doses. */
  readonly offLabel: boolean;
  readonly reasons: readonly Reason[];
  readonly missing: readonly Missing[];
  readonly dose: DoseAdvice;
  /** Adverse reactions of the label in this disease, those first that are most frequent beside placebo. */
  readonly watch: readonly string[];
  readonly label: { readonly date: string; readonly gaps: readonly string[] };
}

/** A verdict for each medicine, and what else is done about the disease. */
export interface Screening {
  readonly region: Region;
  readonly indication: Indication;
  readonly today: string;
  readonly drugs: readonly DrugScreening[];
  /** What else is done about the disease, and in what order by its guidelines; null where nothing was read. */
  readonly options: OptionsOfDisease | null;
  /** What in the file is not judged before somebody has looked at it. */
  readonly questions: readonly Question[];
}

/** Whose labels, for what, on which day, in which language. */
export interface ScreenRequest {
  readonly region: Region;
  readonly indication: Indication;
  /** YYYY-MM-DD */
  readonly today: string;
  /** The language of the answer; English when absent. */
  readonly say?: Say;
}

/**
 * Every JAK inhibitor with a label in the region, and of the rest what is an option in the disease, for one person: verdict,
 * reasons, what is missing and the dose.
 */
export function screen(patient: PatientRecord, request: ScreenRequest): Screening {
  const { region, indication, today, say } = request;
  const drugs = labelsFor(region, indication).map((label) =>
    screenLabel(label, personOn(patient, today, label.drug, say), patient, indication),
  );
  const rank = ({ verdict, offLabel }: DrugScreening) => 2 * verdicts.indexOf(verdict) + Number(offLabel);
  return {
    region,
    indication,
    today,
    drugs: drugs.sort((a, b) => rank(a) - rank(b) || (a.drug < b.drug ? -1 : 1)),
    options: optionsOfDisease(region, indication, say, areasIn(patient, indication)),
    questions: personOn(patient, today, undefined, say).questions,
  };
}

/** Areas that weigh more than their size, as the file has them of what is screened for. */
const areasIn = ({ disease, severity }: PatientRecord, indication: Indication) =>
  disease === indication ? severity?.specialAreas : undefined;

/** A medicine's verdict without its dose. */
export type Judgement = Pick<DrugScreening, 'drug' | 'verdict' | 'reasons' | 'missing'>;

/** The verdicts of `screen` without the doses, for which the model would be asked. */
export function judgements(patient: PatientRecord, request: ScreenRequest): readonly Judgement[] {
  const { region, indication, today, say } = request;
  return labelsFor(region, indication).map((label) => ({
    drug: label.drug,
    ...judge(label, personOn(patient, today, label.drug, say), indication),
  }));
}

/**
 * The verdicts of `screen` alone, by medicine: quick enough to ask what another value of each fact would change. Nothing is
 * told of them, for which most of the time of a judgement goes.
 */
export function verdictsOn(patient: PatientRecord, request: ScreenRequest): ReadonlyMap<string, Verdict> {
  const { region, indication, today, say } = request;
  return new Map(
    labelsFor(region, indication).map((label) => {
      const person = personOn(patient, today, label.drug, say);
      return [label.drug, found(label, person, indication).verdict];
    }),
  );
}

/** The verdict of `screenDrug` alone. @throws when there is no label for it in the region. */
export const verdictOn = (patient: PatientRecord, drug: string, request: ScreenRequest): Verdict => {
  const { region, indication, today, say } = request;
  return found(labelOf(drug, region), personOn(patient, today, drug, say), indication).verdict;
};

/** One medicine of the list. @throws when there is no label for it in the region. */
export function screenDrug(patient: PatientRecord, drug: string, request: ScreenRequest): DrugScreening {
  const { region, indication, today, say } = request;
  return screenLabel(labelOf(drug, region), personOn(patient, today, drug, say), patient, indication);
}

function labelOf(drug: string, region: Region): Label {
  const label = findLabel(drug, region);
  if (label === undefined) throw new Error(`no label of ${drug} for ${region}`);
  return label;
}

function screenLabel(
  label: Label,
  person: Person,
  patient: PatientRecord,
  indication: Indication,
): DrugScreening {
  const judged = judge(label, person, indication);
  return {
    drug: label.drug,
    brand: label.brand,
    ...judged,
    dose: recommendDose(label, person, patient, indication),
    watch: watchFor(label, person, indication),
    label: { date: label.date, gaps: label.gaps.map((gap) => person.say(gap)) },
  };
}

/** So many are enough to know what to look for. */
const watched = 5;

function watchFor(label: Label, person: Person, indication: Indication): string[] {
  return label.rules
    .filter((rule) => inScope(rule, person, indication).truth !== false)
    .flatMap(({ clauses }) =>
      clauses.flatMap(({ then }) => {
        if (then.kind !== 'adverse-reaction') return [];
        const { percent = 0, comparatorPercent = percent } = then;
        return [
          { words: consequenceWords(then, person.say), event: then.event, more: percent - comparatorPercent },
        ];
      }),
    )
    .sort((a, b) => b.more - a.more)
    .filter(({ event }, k, all) => all.findIndex((one) => one.event === event) === k)
    .slice(0, watched)
    .map(({ words }) => words);
}

/** Verdict and reasons by the rules of one label; the part of `screen` that the tests vary the rules of. */
export function judge(
  label: Label,
  person: Person,
  indication: Indication,
): Pick<DrugScreening, 'verdict' | 'offLabel' | 'reasons' | 'missing'> {
  const { verdict, offLabel, singles } = found(label, person, indication);
  const reasons = grouped(singles);
  return { verdict, offLabel, reasons, missing: missingOf(reasons) };
}

/** The verdict of `judge` before anything is told of it. */
function found(
  label: Label,
  person: Person,
  indication: Indication,
): { verdict: Verdict; offLabel: boolean; singles: readonly Single[] } {
  const covered = indicationCoverage(label, indication, person);
  const dosed = doseCoverage(label, indication, person);
  // Where the indication is not verified, the restrictions of every indication count.
  const anyIndication = covered.verified !== true;
  const singles = [
    ...coverageReasons(label, covered, indication, person),
    ...(covered.clauses.length === 0 ? [] : doseReasons(label, dosed, person)),
    ...limitReasons(label, person, covered),
    ...gapReasons(label, person, indication),
  ];
  for (const { rule, clause } of clausesOf(label)) {
    const evaluated = evaluateClause(label, rule, clause, person, indication, { anyIndication });
    const single = evaluated.evaluation.truth === false ? undefined : restriction(evaluated, person);
    if (single !== undefined) singles.push(single);
  }
  const offLabel =
    excluded(covered) || (covered.clauses.length > 0 && dosed.clauses.length > 0 && excluded(dosed));
  return { verdict: verdictOf(label, singles), offLabel, singles };
}

const clausesByLabel = new WeakMap<Label, readonly Pick<EvaluatedClause, 'rule' | 'clause'>[]>();

/** What would be interrupted is told after what must not be started: mostly the same limit. */
function clausesOf(label: Label): readonly Pick<EvaluatedClause, 'rule' | 'clause'>[] {
  const known = clausesByLabel.get(label);
  if (known !== undefined) return known;
  const clauses = rulesOf(label).flatMap((rule) => rule.clauses.map((clause) => ({ rule, clause })));
  const sorted = [
    ...clauses.filter(({ clause }) => !halts(clause)),
    ...clauses.filter(({ clause }) => halts(clause)),
  ];
  clausesByLabel.set(label, sorted);
  return sorted;
}

/** Whether no clause covers the person, nor might. */
const excluded = ({ verified, unverified }: Coverage): boolean =>
  ![verified, unverified].some((truth) => truth === true || truth === 'unknown');

function verdictOf(label: Label, reasons: readonly Pick<Reason, 'effect' | 'state'>[]): Verdict {
  const applies = (effect: Effect) => reasons.some((r) => r.effect === effect && r.state === 'applies');
  if (applies('contraindicated')) return 'contraindicated';
  if (applies('not-recommended')) return 'not-recommended';
  const open = reasons.some((r) => r.state === 'open' && r.effect !== 'condition');
  if (open || !label.authorised) return 'cannot-tell';
  return reasons.some(({ effect }) => effect === 'condition') ? 'eligible-with-conditions' : 'eligible';
}

/** One reason before grouping: of one clause. A verdict needs it, but not what is told of it. */
type Single = Pick<Reason, 'effect' | 'state'> & { readonly tell: () => Told };
type Told = Pick<Reason, 'demand' | 'because' | 'missing'> & { readonly statement: Statement };

function restriction(evaluated: EvaluatedClause, person: Person): Single | undefined {
  const { label, rule, clause, evaluation } = evaluated;
  // The floor has rules of its own for the start.
  if (halts(clause) && rule.section === undefined) return undefined;
  const demand = demandOf(clause.then, person, evaluation);
  if (demand === undefined) return undefined;
  return {
    effect: demand.effect,
    state: evaluation.truth === true && demand.open === undefined ? 'applies' : 'open',
    tell: () => ({
      demand: consequenceWords(clause.then, person.say),
      because: unique([...evaluation.because, ...demand.because]),
      missing: [...evaluation.missing, ...demand.missing],
      statement: statementOf(label, rule, clause, person.say),
    }),
  };
}

/** Off-label by disease is no way around the ages and weights that a label knows (the floor, decision 0015). */
function limitReasons(label: Label, person: Person, { clauses }: Coverage): Single[] {
  const isOffLabel = clauses.length === 0;
  const { truth, because, missing } = isOffLabel
    ? offLabelLimits(label, person)
    : labelledLimits(label, person);
  if (truth === true) return [];
  const tell = (): Told => {
    const demand = person.say('outside the ages and weights of every use in this label');
    return { demand, because, missing, statement: { words: demand } };
  };
  return [{ effect: 'not-recommended', state: truth === false ? 'applies' : 'open', tell }];
}

/** A missing rule is no permission: where the person has a trait on which nothing verified was read, nobody can tell. */
function gapReasons(label: Label, person: Person, indication: Indication): Single[] {
  return gapsFor(label, person, indication).map(({ name, evaluation }) => ({
    effect: 'not-recommended',
    state: 'open',
    tell: () => {
      const demand = person.say('no verified rule on {topic} was read in this label: check the label', {
        topic: name,
      });
      return {
        demand,
        because: evaluation.truth === true ? evaluation.because : [],
        missing: evaluation.missing,
        statement: { words: demand },
      };
    },
  }));
}

/** Support by the indication, or why the label does not cover this person. Unverified indications support nothing. */
function coverageReasons(label: Label, coverage: Coverage, indication: Indication, person: Person): Single[] {
  const of = (
    { rule, clause, evaluation }: EvaluatedClause,
    effect: Reason['effect'],
    state: Reason['state'],
    demand: () => string,
    because = () => evaluation.because,
  ): Single => ({
    effect,
    state,
    tell: () => ({
      demand: demand(),
      because: because(),
      missing: evaluation.missing,
      statement: statementOf(label, rule, clause, person.say),
    }),
  });
  const { clauses, verified, unverified } = coverage;
  const { say } = person;
  const disease = () => say(spoken(indication));
  if (clauses.length === 0) {
    const demand = say('no indication for {disease} was read in this label: off-label as far as is known', {
      disease: disease(),
    });
    const told = label.rules.flatMap((rule) =>
      rule.clauses
        .filter(({ then }) => then.kind === 'not-indicated' && then.indication === indication)
        .map((clause) => statementOf(label, rule, clause, person.say)),
    );
    const statements: readonly Statement[] = told.length > 0 ? told : [{ words: demand }];
    return statements.map((statement) => ({
      effect: 'condition',
      state: 'applies',
      tell: () => ({ demand, because: [], missing: [], statement }),
    }));
  }
  const by = (truth: unknown) => clauses.filter(({ evaluation }) => evaluation.truth === truth);
  if (verified === true || (verified === 'none' && unverified === true))
    return by(true).flatMap((clause) => [
      of(clause, 'supports', 'applies', () => consequenceWords(clause.clause.then, say)),
      ...(verified === 'none'
        ? [of(clause, 'condition', 'applies', () => say('the indication is unverified: check the label'))]
        : []),
      ...milder(label, clause, person),
    ]);
  if (verified === 'unknown' || (verified === 'none' && unverified === 'unknown'))
    return by('unknown').map((clause) =>
      of(clause, 'not-recommended', 'open', () =>
        say('outside the indication {disease}?', { disease: disease() }),
      ),
    );
  return by(false).map((clause) =>
    of(
      clause,
      'not-recommended',
      'applies',
      () => say('outside the label’s ages or groups for {disease}: off-label', { disease: disease() }),
      () => [person.facts.get('ageYears')?.text ?? ''],
    ),
  );
}

/** Less hair loss than the trials behind the label asked for. */
function milder(label: Label, { rule, clause }: EvaluatedClause, person: Person): Single[] {
  const { then } = clause;
  if (then.kind !== 'indicated' || then.trialEntrySalt === undefined) return [];
  const salt = person.facts.get('salt');
  const limit = then.trialEntrySalt;
  if (typeof salt?.value === 'object' && salt.value.low >= limit) return [];
  return [
    {
      effect: 'condition',
      state: salt === undefined ? 'open' : 'applies',
      tell: () => ({
        demand: person.say('the label is for {severity} disease; its trials asked for SALT {limit} or more', {
          severity: person.say(then.severity ?? 'severe'),
          limit,
        }),
        because: salt === undefined ? [] : [salt.text],
        missing: salt === undefined ? [{ fact: 'salt' }] : [],
        statement: statementOf(label, rule, clause, person.say),
      }),
    },
  ];
}

/** A label with an indication but without a dose for this person, or with a dose that nobody has verified. */
function doseReasons(label: Label, { clauses, verified, unverified }: Coverage, person: Person): Single[] {
  if (verified === true) return [];
  const some = clauses.filter(({ evaluation }) => evaluation.truth !== false);
  const demand =
    unverified === true
      ? person.say('the dose is unverified: check the label')
      : some.length > 0
        ? person.say('the dose depends on what is missing')
        : person.say('no dose for this person was read in the label');
  const from = some.length > 0 ? some : clauses;
  if (from.length === 0)
    return [
      {
        effect: 'condition',
        state: 'applies',
        tell: () => ({ demand, because: [], missing: [], statement: { words: demand } }),
      },
    ];
  return from.map(({ rule, clause, evaluation }) => ({
    effect: 'condition',
    state: evaluation.truth === 'unknown' ? 'open' : 'applies',
    tell: () => ({
      demand,
      because: evaluation.because,
      missing: evaluation.missing,
      statement: statementOf(label, rule, clause, person.say),
    }),
  }));
}

/** Reasons that demand the same because of the same, with all the rules that say so; gravest and certain ones first. */
function grouped(singles: readonly Single[]): Reason[] {
  const groups = new Map<string, (Pick<Reason, 'effect' | 'state'> & Told)[]>();
  for (const { effect, state, tell } of singles) {
    const single = { effect, state, ...tell() };
    const { demand, because, missing } = single;
    const key = [effect, state, demand, because.length, ...because, ...missing.map(keyOf)].join('\n');
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [single]);
    else group.push(single);
  }
  const order: readonly Reason['effect'][] = ['contraindicated', 'not-recommended', 'condition', 'supports'];
  return [...groups.values()]
    .map((group): Reason => {
      const { effect, state, demand, because, missing } = group[0]!;
      const statements = verifiedFirst(group.map(({ statement }) => statement));
      return {
        effect,
        state,
        demand,
        because,
        missing: uniqueMissing(missing),
        unverified: statements.every(({ citation }) => citation?.unverified === true),
        statements,
      };
    })
    .sort(
      (a, b) =>
        order.indexOf(a.effect) - order.indexOf(b.effect) ||
        Number(a.state === 'open') - Number(b.state === 'open'),
    );
}

const verifiedFirst = (statements: readonly Statement[]): Statement[] =>
  [...statements].sort(
    (a, b) => Number(a.citation?.unverified ?? false) - Number(b.citation?.unverified ?? false),
  );

/** Every missing fact once, and what is not known of medicines in one. */
function missingOf(reasons: readonly Reason[]): Missing[] {
  const missing = reasons.flatMap((reason) => reason.missing);
  const facts = missing.filter((one) => 'fact' in one);
  const medicines = missing.flatMap((one) => ('medicines' in one ? [one.medicines] : []));
  return uniqueMissing([
    ...facts,
    ...(medicines.length === 0 ? [] : [{ medicines: unique(medicines.flat()) }]),
  ]);
}
const unique = (texts: readonly string[]): string[] => [...new Set(texts)];
const uniqueMissing = (missing: readonly Missing[]): Missing[] => [
  ...new Map(missing.map((one) => [keyOf(one), one])).values(),
];
const keyOf = (one: Missing): string => ('fact' in one ? one.fact : JSON.stringify(one.medicines));
