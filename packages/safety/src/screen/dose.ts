import {
  findDrug,
  leavesOf,
  type Consequence,
  type Indication,
  type Label,
  type LabelDose,
  type PatientFactName,
  type PatientRecord,
} from '@bifrons/knowledge';
import { errorWords, type Say } from '@bifrons/language';
import { dailyArea, RefusedError, type PersonCovariates } from '@bifrons/model';
import type { Person } from '../person/person.js';
import { consequenceWords } from '../rules/consequence-words.js';
import { evaluateClause, type EvaluatedClause } from '../rules/applicable.js';
import { statementOf, type Statement } from '../rules/reason.js';
import { covariatesOf } from './covariates.js';
import { doseCoverage } from './indication.js';

/** The exposure that the pharmacokinetic model expects, against the usual one of people with the indication. */
export interface ExposureComparison {
  /** AUC of this person on the usual dose over the usual AUC. */
  readonly predictedRatio: number;
  /** The same ratio as the rule implies it: usual over reduced daily dose; 1 where no rule changes the dose. */
  readonly impliedRatio: number;
  /** AUC of this person on the recommended dose over the usual AUC. */
  readonly afterAdjustment: number;
  /** Rule and model differ by more than 1.5-fold. */
  readonly disagree: boolean;
}

/** The dose that the label gives this person, what set it, and the exposure on it beside the usual one. */
export interface DoseAdvice {
  /** Null where the label has no dose in mg for this person (creams, off-label use). */
  readonly usual: LabelDose | null;
  readonly recommended: LabelDose | null;
  /** The rule that set the recommended dose, the first being the one that asks for least. */
  readonly setBy: readonly Statement[];
  /** Where the dose is a schedule: injections, doses by weight, what is done in a practice. */
  readonly schedule: string | null;
  /** Rules of dose that a missing fact leaves open. */
  readonly open: readonly Statement[];
  readonly exposure:
    ({ readonly known: true } & ExposureComparison) | { readonly known: false; readonly why: string };
}

/** Facts that change exposure; a dose that is lowered for another reason says nothing about it. */
const kineticFacts: ReadonlySet<PatientFactName> = new Set([
  'egfr',
  'endStageKidneyDisease',
  'hepatic',
  'weightKg',
  'cyp2c9',
  'cyp2c19',
]);
const tolerated = 1.5;

/**
 * The dose of the label for a person: the usual one, lowered by every rule that applies. Beside it the exposure that the
 * model expects from the same facts. Rules of dose never raise it.
 */
export function recommendDose(
  label: Label,
  person: Person,
  patient: PatientRecord,
  indication: Indication,
): DoseAdvice {
  const usual = usualDose(label, person, indication);
  const changes = label.rules.flatMap((rule) =>
    rule.clauses
      .filter(({ then }) => changesDose(then))
      .map((clause) => evaluateClause(label, rule, clause, person, indication)),
  );
  const statements = (some: readonly EvaluatedClause[]) =>
    some.map(({ rule, clause }) => statementOf(label, rule, clause, person.say));
  const open = statements(changes.filter(({ evaluation }) => evaluation.truth === 'unknown'));
  const schedule = usual === null ? usualSchedule(label, person, indication) : null;
  if (usual === null)
    return {
      usual,
      recommended: null,
      setBy: schedule === null ? [] : statements([schedule]),
      schedule: schedule === null ? null : consequenceWords(schedule.clause.then, person.say),
      open,
      exposure: {
        known: false,
        why:
          schedule === null
            ? person.say('the label has no dose in mg for this person')
            : person.say('its dose is a schedule: see there'),
      },
    };
  const lowered = changes
    .filter(({ evaluation }) => evaluation.truth === true)
    .map((change) => ({ change, dose: changed(change.clause.then, usual) }))
    .filter(({ dose }) => daily(dose) < daily(usual))
    .sort((a, b) => daily(a.dose) - daily(b.dose));
  const recommended = lowered[0]?.dose ?? usual;
  const least = lowered.filter(({ dose }) => daily(dose) === daily(recommended));
  const kinetic = lowered.filter(({ change }) => isKinetic(change));
  return {
    usual,
    recommended,
    setBy: statements(least.map(({ change }) => change)),
    schedule: null,
    open,
    exposure: compareExposure(
      label.drug,
      usual,
      recommended,
      kinetic[0]?.dose ?? usual,
      covariatesOf(patient, person, indication),
      person.say,
    ),
  };
}

/** The first dose of the clause that speaks most closely of this person. */
function usualDose(label: Label, person: Person, indication: Indication): LabelDose | null {
  const fitting = doseCoverage(label, indication, person).clauses.filter(
    ({ evaluation, clause }) => evaluation.truth === true && clause.then.kind === 'dose',
  );
  const closest = fitting.find(({ clause }) => clause.when !== undefined) ?? fitting[0];
  return closest?.clause.then.kind === 'dose' ? (closest.clause.then.doses[0] ?? null) : null;
}

/** The schedule that speaks most closely of this person; the usual one, not what may be considered later. */
function usualSchedule(label: Label, person: Person, indication: Indication): EvaluatedClause | null {
  const fitting = doseCoverage(label, indication, person).clauses.filter(
    ({ evaluation, clause: { then } }) =>
      evaluation.truth === true && then.kind === 'schedule' && then.choice === undefined,
  );
  return fitting.find(({ clause }) => clause.when !== undefined) ?? fitting[0] ?? null;
}

const changesDose = ({ kind }: Consequence): boolean =>
  kind === 'reduce-dose-to' || kind === 'reduce-dose-by-half' || kind === 'dose-at-most';

function changed(then: Consequence, usual: LabelDose): LabelDose {
  if (then.kind === 'reduce-dose-to') return then.doses[0] ?? usual;
  if (then.kind === 'reduce-dose-by-half') return { ...usual, doseMg: usual.doseMg / 2 };
  if (then.kind === 'dose-at-most') return { doseMg: then.doseMg, perDay: then.perDay };
  return usual;
}

const daily = ({ doseMg, perDay }: LabelDose): number => doseMg * perDay;

const isKinetic = ({ clause }: EvaluatedClause): boolean =>
  clause.when !== undefined &&
  leavesOf(clause.when).some((leaf) => 'takes' in leaf || ('fact' in leaf && kineticFacts.has(leaf.fact)));

function compareExposure(
  drug: string,
  usual: LabelDose,
  recommended: LabelDose,
  kinetic: LabelDose,
  person: PersonCovariates,
  say: Say,
): DoseAdvice['exposure'] {
  if (findDrug(drug) === undefined)
    return {
      known: false,
      why: say('{name} cannot be simulated: nothing here knows its pharmacology', { name: say(drug) }),
    };
  try {
    const reference = usualArea(drug, usual, person.disease);
    const predictedRatio = area(drug, usual, person) / reference;
    const impliedRatio = daily(usual) / daily(kinetic);
    const isUsual = recommended.doseMg === usual.doseMg && recommended.perDay === usual.perDay;
    return {
      known: true,
      predictedRatio,
      impliedRatio,
      afterAdjustment: isUsual ? predictedRatio : area(drug, recommended, person) / reference,
      disagree: Math.max(predictedRatio / impliedRatio, impliedRatio / predictedRatio) > tolerated,
    };
  } catch (error) {
    if (error instanceof RefusedError) return { known: false, why: errorWords(error, say) };
    throw error;
  }
}

const area = (drug: string, dose: LabelDose, person: PersonCovariates): number =>
  dailyArea({ drug, ...dose, person });

const usualAreas = new Map<string, number>();

/** Of nobody in particular with the disease: the same for every person, and computed once. */
function usualArea(drug: string, dose: LabelDose, disease: string | undefined): number {
  const key = JSON.stringify([drug, dose.doseMg, dose.perDay, disease]);
  const known = usualAreas.get(key);
  if (known !== undefined) return known;
  const computed = area(drug, dose, { ...(disease === undefined ? {} : { disease }) });
  usualAreas.set(key, computed);
  return computed;
}
