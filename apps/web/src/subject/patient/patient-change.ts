import type { PatientFacts } from '@bifrons/knowledge';
import { formOf } from '../diseases/registry.ts';
import type { DiseaseDraft } from '../severity/severity-draft.ts';
import { diseaseIn, type OwnFact, type PatientDraft } from './patient-draft.ts';

/** The lists of a patient; `null` counts as empty when something is added. */
export type PatientList = 'visits' | 'treatments' | 'labs' | 'medications';
export type PatientRow<L extends PatientList> = NonNullable<PatientDraft[L]>[number];

/** A change of what is known of the person. */
export type PatientChange =
  | { type: 'change-patient'; change: Partial<PatientDraft> }
  | { type: 'type-age'; text: string }
  | { type: 'type-birth-date'; text: string }
  /** What it is about; what was given of another disease stays. */
  | { type: 'choose-disease'; disease: string }
  /** A score of the disease, as typed. */
  | { type: 'type-score'; score: string; text: string }
  /** What is seen of the disease, its course or its diary. */
  | { type: 'change-disease'; change: Partial<DiseaseDraft> }
  /** A fact of the patient file; null takes it back to unknown. */
  | { type: 'set-fact'; fact: OwnFact; value: PatientFacts[OwnFact] | null }
  | RowChange;

type RowChange = {
  [L in PatientList]:
    | { type: 'add-row'; list: L; row: PatientRow<L> }
    | { type: 'change-row'; list: L; index: number; change: Partial<PatientRow<L>> }
    | { type: 'remove-row'; list: L; index: number };
}[PatientList];

export function changePatient(patient: PatientDraft, change: PatientChange): PatientDraft {
  const next = changed(patient, change);
  return change.type === 'choose-disease' ? next : { ...next, origin: 'own' };
}

function changed(patient: PatientDraft, change: PatientChange): PatientDraft {
  switch (change.type) {
    case 'change-patient':
      return { ...patient, ...change.change };
    case 'type-age':
      return { ...patient, age: change.text, birthDate: '' };
    case 'type-birth-date':
      return {
        ...patient,
        birthDate: change.text,
        age: /^\d{4}-/.test(change.text) ? change.text.slice(0, 4) : patient.age,
      };
    case 'choose-disease':
      return chooseDisease(patient, change.disease);
    case 'type-score':
      return withDisease(
        patient,
        formOf(patient.disease).typed(diseaseIn(patient), change.score, change.text),
      );
    case 'change-disease':
      return withDisease(patient, change.change);
    case 'set-fact':
      return { ...patient, facts: withFact(patient.facts, change.fact, change.value) };
    case 'add-row':
    case 'change-row':
      return { ...patient, [change.list]: changedRows(patient[change.list] ?? [], change) };
    case 'remove-row': {
      const rows = changedRows(patient[change.list] ?? [], change);
      const isAnswer = change.list === 'medications' || change.list === 'treatments';
      // Whoever takes the last one away has not said that there are none.
      return { ...patient, [change.list]: rows.length === 0 && isAnswer ? null : rows };
    }
  }
}

function withFact(facts: PatientDraft['facts'], fact: OwnFact, value: unknown): PatientDraft['facts'] {
  const others = Object.entries(facts).filter(([name]) => name !== fact);
  return Object.fromEntries(value === null ? others : [...others, [fact, value]]);
}

const withDisease = (patient: PatientDraft, change: Partial<DiseaseDraft>): PatientDraft => ({
  ...patient,
  diseases: { ...patient.diseases, [patient.disease]: { ...diseaseIn(patient), ...change } },
});

/** The person with whom the workbench opens has every disease as its example has it. */
function chooseDisease(patient: PatientDraft, disease: string): PatientDraft {
  const chosen = { ...patient, disease };
  return patient.origin === 'example' && patient.diseases[disease] === undefined
    ? withDisease(chosen, formOf(disease).example)
    : chosen;
}

function changedRows(rows: readonly object[], change: RowChange): readonly object[] {
  switch (change.type) {
    case 'add-row':
      return [...rows, change.row];
    case 'change-row':
      return rows.map((row, index) => (index === change.index ? { ...row, ...change.change } : row));
    case 'remove-row':
      return rows.filter((_, index) => index !== change.index);
  }
}
