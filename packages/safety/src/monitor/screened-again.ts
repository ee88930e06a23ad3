import {
  findDrug,
  leavesOf,
  type Condition,
  type Indication,
  type LabelDose,
  type PatientFactName,
  type PatientRecord,
  type TreatmentEvent,
} from '@bifrons/knowledge';
import { medicinesOf } from '../person/medicines.js';
import type { Person } from '../person/person.js';
import { evaluateClause } from '../rules/applicable.js';
import { spoken } from '../rules/spoken.js';
import { consequenceWords, doseWords } from '../rules/consequence-words.js';
import { evaluate } from '../rules/evaluate.js';
import { rulesOf } from '../rules/floor.js';
import { statementOf, type Statement } from '../rules/reason.js';
import { demandOf, halts } from '../screen/effect.js';
import { recommendDose } from '../screen/dose.js';
import { judge, type Verdict } from '../screen/screen.js';
import type { OpenDemand } from './demands.js';
import { isNumber, reactionsOf, type DemandName } from './reactions.js';
import type { Treatment } from './treatment.js';

/** What is true of the person today and is what events on treatment are. */
const eventOfFact: readonly { readonly when: Condition; readonly event: TreatmentEvent }[] = [
  { when: flag('activeInfection'), event: 'infection' },
  { when: flag('activeSeriousInfection'), event: 'serious-infection' },
  { when: { fact: 'tuberculosis', is: '=', value: 'active' }, event: 'active-tuberculosis' },
  { when: flag('pregnant'), event: 'pregnancy' },
  { when: flag('plansPregnancy'), event: 'planned-pregnancy' },
  { when: flag('majorSurgeryPlanned'), event: 'planned-surgery' },
  { when: flag('liveVaccinePlanned'), event: 'live-vaccination' },
  { when: { fact: 'malignancy', is: '=', value: 'current' }, event: 'malignancy' },
  { when: flag('hypersensitive'), event: 'hypersensitivity' },
  { when: flag('neurologicalSymptoms'), event: 'neurological-symptoms' },
];

function flag(fact: PatientFactName): Condition {
  return { fact, is: '=', value: true };
}

/** An infection is paused for, not given up for: the rules for events on treatment decide on it. */
const infections: readonly PatientFactName[] = ['activeInfection', 'activeSeriousInfection'];

/** The verdict of the label on the medicine that is taken, and what of the person asks for something today. */
export interface ScreenedAgain {
  readonly verdict: Verdict;
  readonly offLabel: boolean;
  readonly open: readonly OpenDemand[];
}

/** The medicines of the person with every other JAK inhibitor that the treatments tell to be taken today. */
export function withTreatments(person: Person, patient: PatientRecord, drug: string, today: string): Person {
  const others = (patient.treatments ?? [])
    .filter(({ fromDate, toDate }) => fromDate <= today && (toDate === undefined || toDate >= today))
    .map((one) => one.drug)
    .filter((one) => one !== drug && findDrug(one) !== undefined);
  if (others.length === 0) return person;
  const added = medicinesOf({ ...patient, medications: others.map((name) => ({ name })) }, drug).recognised;
  const { medicines } = person;
  return { ...person, medicines: { ...medicines, recognised: [...medicines.recognised, ...added] } };
}

/** Screens the treatment under way again, with all that is known today. What results and events ask already is not told twice. */
export function screenedAgain(
  patient: PatientRecord,
  person: Person,
  treatment: Treatment,
  indication: Indication,
  asked: readonly OpenDemand[],
): ScreenedAgain {
  const told = new Set(asked.flatMap(({ statements }) => statements.map(({ citation }) => citation?.rule)));
  const { verdict, offLabel, reasons } = judge(treatment.label, person, indication);
  const uncovered = reasons
    .filter(
      ({ effect, state, statements }) =>
        effect === 'not-recommended' &&
        state === 'applies' &&
        statements.some((one) => isCoverage(one, treatment)),
    )
    .map(({ demand, because, statements }): OpenDemand => ({
      demand: 'reconsider',
      date: null,
      what: [...because, demand].filter((part) => part !== '').join(': '),
      until: [],
      statements,
    }));
  return {
    verdict,
    offLabel,
    open: [
      ...byFacts(person, treatment, indication).filter(
        ({ statements }) => !statements.every(({ citation }) => told.has(citation?.rule)),
      ),
      ...byRules(person, treatment, indication),
      ...uncovered,
      ...byDose(patient, person, treatment, indication),
      ...byQuestions(person),
    ],
  };
}

/** Statements of rules that say whom the medicine is for. */
const isCoverage = ({ citation }: Statement, { label }: Treatment): boolean =>
  label.rules.some(
    ({ id, clauses }) => id === citation?.rule && clauses.some(({ then }) => then.kind === 'indicated'),
  );

function byFacts(person: Person, treatment: Treatment, indication: Indication): OpenDemand[] {
  const { say } = person;
  const events = new Set(
    eventOfFact.filter(({ when }) => evaluate(when, person).truth === true).map(({ event }) => event),
  );
  return reactionsOf(treatment, person, indication)
    .running.filter(
      ({ rule, clause, facts }) =>
        // Laboratory values have their own history.
        facts.size === 0 &&
        evaluateClause(treatment.label, rule, clause, person, indication, { events }).evaluation.truth ===
          true,
    )
    .map(({ rule, clause, demand, until, events: of }): OpenDemand => {
      const hit = [...of].filter((event) => events.has(event)).map((event) => say(spoken(event)));
      const what = hit.length > 0 ? hit.join(', ') : because(clause.when, person).join(', ');
      return {
        demand,
        date: null,
        what,
        until: until === null ? [] : [{ until, of: what }],
        statements: [statementOf(treatment.label, rule, clause, say)],
      };
    });
}

/** What today would be against the start is a demand of today, but for limits that are those of a start only. */
function byRules(person: Person, { label }: Treatment, indication: Indication): OpenDemand[] {
  const { say } = person;
  return rulesOf(label).flatMap((rule) =>
    rule.clauses.flatMap((clause): OpenDemand[] => {
      const { when, then } = clause;
      // What pauses or stops a treatment under way is asked by its own results and events.
      if (when === undefined || halts(clause)) return [];
      const effect = demandOf(then, person)?.effect;
      if (effect !== 'contraindicated' && effect !== 'not-recommended') return [];
      const { truth, because: told } = evaluateClause(label, rule, clause, person, indication).evaluation;
      if (truth !== true) return [];
      const hits = leavesOf(when).filter((leaf) => evaluate(leaf, person).truth === true);
      const facts = hits.flatMap((leaf) => ('fact' in leaf ? [leaf.fact] : []));
      const only = hits.length > 0 && facts.length === hits.length;
      if (only && facts.every((fact) => infections.includes(fact))) return [];
      const ofStart = then.kind === 'do-not-start' || then.kind === 'clarify-first';
      if (ofStart && only && hits.every(isNumber)) return [];
      return [
        {
          demand: effect === 'contraindicated' ? 'stop' : 'reconsider',
          date: null,
          what: `${told.join(', ')}: ${consequenceWords(then, say)}`,
          until: [],
          statements: [statementOf(label, rule, clause, say)],
        },
      ];
    }),
  );
}

const because = (when: Condition, person: Person): readonly string[] => evaluate(when, person).because;

/** More than the label gives to anybody, or to this person. */
function byDose(
  patient: PatientRecord,
  person: Person,
  { label, dose }: Treatment,
  indication: Indication,
): OpenDemand[] {
  if (dose === undefined) return [];
  const { say } = person;
  const daily = (one: LabelDose): number => one.doseMg * one.perDay;
  const taken = doseWords(dose, say);
  const ask = (demand: DemandName, what: string, statements: readonly Statement[]): OpenDemand[] => [
    { demand, date: null, what, until: [], statements },
  ];
  const doses = label.rules.flatMap((rule) =>
    rule.clauses.flatMap((clause) =>
      clause.then.kind === 'dose'
        ? clause.then.doses.map((one) => ({ one, statement: () => statementOf(label, rule, clause, say) }))
        : [],
    ),
  );
  const highest = doses.toSorted((a, b) => daily(b.one) - daily(a.one))[0];
  if (highest !== undefined && daily(dose) > daily(highest.one))
    return ask(
      'reduce-dose',
      say('{taken} is more than the highest dose of the label, {dose}', {
        taken,
        dose: doseWords(highest.one, say),
      }),
      [highest.statement()],
    );
  const { recommended, usual, setBy } = recommendDose(label, person, patient, indication);
  if (recommended === null || usual === null) return [];
  const lowered = daily(recommended) < daily(usual);
  // Where nothing lowers the dose, all that the label offers to people of this kind may be taken.
  const allowed = lowered
    ? recommended
    : (doses
        .filter(({ one }) => daily(one) >= daily(usual))
        .map(({ one }) => one)
        .toSorted((a, b) => daily(b) - daily(a))
        .find((one) => isOffered(label, person, indication, one)) ?? recommended);
  if (daily(dose) <= daily(allowed)) return [];
  return ask(
    'reduce-dose',
    say('{taken} is more than the label gives this person, {dose}', { taken, dose: doseWords(allowed, say) }),
    setBy,
  );
}

/** Whether a clause that speaks of this person offers a dose. */
const isOffered = (
  label: Treatment['label'],
  person: Person,
  indication: Indication,
  dose: LabelDose,
): boolean =>
  label.rules.some((rule) =>
    rule.clauses.some(
      (clause) =>
        clause.then.kind === 'dose' &&
        clause.then.doses.some((one) => one.doseMg === dose.doseMg && one.perDay === dose.perDay) &&
        evaluateClause(label, rule, clause, person, indication).evaluation.truth === true,
    ),
  );

/** A medicine that nobody knows here: what it does beside the treatment is asked. */
const byQuestions = ({ questions }: Person): OpenDemand[] =>
  questions
    .filter(({ path }) => path.startsWith('$.medications'))
    .map(({ message }) => ({ demand: 'ask', date: null, what: message, until: [], statements: [] }));
