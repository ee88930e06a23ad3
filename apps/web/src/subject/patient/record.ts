import {
  findAnalyte,
  findLabel,
  patientFactVocabulary,
  type PatientFactName,
  type PatientFacts,
} from '@bifrons/knowledge';
import { shownScores } from '../severity/scores.ts';
import { changePatient } from './patient-change.ts';
import { labOf, treatmentOf, type OwnFact, type PatientDraft } from './patient-draft.ts';

/** What a form sets a fact to; null takes it back to unknown. */
export type FactInput = number | string | boolean | { readonly value: number; readonly unit: string } | null;

/** The person with one fact set, where the draft keeps it. */
export function withFact(
  patient: PatientDraft,
  fact: PatientFactName,
  input: FactInput,
  today: string,
): PatientDraft {
  const change = (part: Partial<PatientDraft>): PatientDraft =>
    changePatient(patient, { type: 'change-patient', change: part });
  const text = typeof input === 'number' ? String(input) : '';
  switch (fact) {
    case 'ageYears':
      return changePatient(patient, {
        type: 'type-birth-date',
        text: typeof input === 'string' ? input : '',
      });
    case 'weightKg':
      return change({ weightKg: text });
    case 'egfr':
      return change({ egfr: text });
    case 'endStageKidneyDisease':
      return setFact(patient, 'dialysis', input);
    case 'hypersensitive':
      return setFact(
        patient,
        'hypersensitivity',
        input === null ? null : input === false ? [] : [String(input)],
      );
    default:
      if (shownScores(patient.disease).some(({ id }) => id === fact))
        return changePatient(patient, { type: 'type-score', score: fact, text });
      return typeof input === 'object' && input !== null
        ? change({ labs: withLab(patient, fact, input, today) })
        : setFact(patient, fact as OwnFact, input);
  }
}

function setFact(patient: PatientDraft, fact: OwnFact, value: unknown): PatientDraft {
  return changePatient(patient, { type: 'set-fact', fact, value: value as PatientFacts[OwnFact] | null });
}

/** A laboratory value of today, in place of one entered today. */
function withLab(
  patient: PatientDraft,
  fact: PatientFactName,
  { value, unit }: { readonly value: number; readonly unit: string },
  today: string,
): PatientDraft['labs'] {
  const test = findAnalyte(patientFactVocabulary[fact].words)?.aliases[0] ?? fact;
  const labs = patient.labs.filter((lab) => !(lab.date === today && findAnalyte(lab.test)?.fact === fact));
  return [...labs, labOf({ date: today, test, value: String(value), unit })];
}

/** Medicines as a list in one line; “none” means that none is taken. */
export function withMedicines(patient: PatientDraft, line: string): PatientDraft {
  const names = line
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '' && name !== 'none');
  const codeOf = (name: string): string => patient.medications?.find((one) => one.name === name)?.code ?? '';
  return changePatient(patient, {
    type: 'change-patient',
    change: { medications: names.map((name) => ({ name, code: codeOf(name) })) },
  });
}

/** The person on a medicine since a day, at the first dose of its label. */
export function withTreatment(patient: PatientDraft, drug: string, from: string): PatientDraft {
  const dose = (['us', 'eu'] as const)
    .flatMap((region) => findLabel(drug, region)?.rules ?? [])
    .flatMap(({ clauses }) => clauses)
    .flatMap(({ then }) => (then.kind === 'dose' ? then.doses : []))[0];
  const perDay = dose?.perDay;
  const treatment = treatmentOf({
    drug,
    dose: dose === undefined ? '' : String(dose.doseMg),
    perDay: perDay === 1 || perDay === 2 || perDay === 3 ? perDay : null,
    from,
  });
  return changePatient(patient, { type: 'change-patient', change: { treatments: [treatment] } });
}
