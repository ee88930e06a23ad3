import type { PatientFacts } from '@bifrons/knowledge';
import { parseNumber } from '../../kit/language/parse-number.ts';
import { saltOf, withSalt, type HairLoss } from '../diseases/alopecia-areata/regions.ts';
import type { OwnFact, PatientDraft } from './patient-draft.ts';

/** The lists of a patient; `null` counts as empty when something is added. */
export type PatientList = 'visits' | 'treatments' | 'labs' | 'medications';
export type PatientRow<L extends PatientList> = NonNullable<PatientDraft[L]>[number];

/** A change of what is known of the person. */
export type PatientChange =
  | { type: 'change-patient'; change: Partial<PatientDraft> }
  | { type: 'type-age'; text: string }
  | { type: 'type-birth-date'; text: string }
  | { type: 'type-salt'; text: string }
  | { type: 'set-loss'; loss: HairLoss; drawing?: string | null }
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
  return { ...changed(patient, change), origin: 'own' };
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
    case 'type-salt':
      return typeSalt(patient, change.text);
    case 'set-loss':
      return {
        ...patient,
        loss: change.loss,
        regionsKnown: true,
        salt: String(Math.round(saltOf(change.loss) * 10) / 10),
        drawing: change.drawing ?? null,
      };
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

/** The picture follows a score that can be read; a drawing no longer shows it. */
function typeSalt(patient: PatientDraft, text: string): PatientDraft {
  const salt = parseNumber(text);
  if (salt === null || salt < 0 || salt > 100) return { ...patient, salt: text };
  return { ...patient, salt: text, loss: withSalt(patient.loss, salt), drawing: null };
}

function changedRows(rows: readonly object[], change: RowChange): readonly object[] {
  switch (change.type) {
    case 'add-row':
      return [...rows, change.row];
    case 'change-row':
      return rows.map((row, index) => (index === change.index ? { ...row, ...consistent(change) } : row));
    case 'remove-row':
      return rows.filter((_, index) => index !== change.index);
  }
}

/** A score typed for a visit takes the place of regions that were given for it. */
function consistent(change: RowChange & { type: 'change-row' }): object {
  return change.list === 'visits' && 'salt' in change.change
    ? { regions: null, drawing: null, ...change.change }
    : change.change;
}
