import { renewedPerson } from '../diseases/old-persons.ts';
import { EMPTY_PATIENT, labOf, treatmentOf, visitOf, type PatientDraft } from '../patient/patient-draft.ts';
import { EMPTY_TRIAL, type TrialDraft } from '../state/trial-draft.ts';
import { FIRST_WORKBENCH, type Workbench } from '../state/workbench.ts';

/** What a browser keeps: the whole workbench as it was. A change that old drafts cannot follow raises the version. */
export interface Saved {
  version: typeof VERSION;
  /** Milliseconds since 1970. */
  savedAt: number;
  workbench: Workbench;
}

export const VERSION = 1;

/** One row of each list, so that what was saved can be held against it. */
const PATIENT: PatientDraft = {
  ...EMPTY_PATIENT,
  medications: [{ name: '', code: '' }],
  labs: [labOf({})],
  treatments: [treatmentOf({})],
  visits: [visitOf({ adverseEvents: [''] })],
};

/** A trial with a row of everything, too. */
const TRIAL: TrialDraft = {
  ...EMPTY_TRIAL,
  arms: EMPTY_TRIAL.arms.map((arm) => ({ ...arm, among: { score: '', week: '', min: '', max: '' } })),
};

/**
 * The workbench that was saved. What an older version did not know yet is as on the first screen; null if something is
 * there that this version cannot work with.
 */
export function readSaved(saved: unknown): Workbench | null {
  if (!isObject(saved) || saved['version'] !== VERSION || !isObject(saved['workbench'])) return null;
  const workbench = fitted(
    { trial: null, ...saved['workbench'], patient: renewedPerson(saved['workbench']['patient']) },
    { ...FIRST_WORKBENCH, patient: PATIENT, trial: TRIAL },
  );
  return workbench === MISFIT ? null : (workbench as Workbench);
}

const MISFIT = Symbol('misfit');

/** A value in the shape of a model; what the model has and the value lacks is taken from the first screen or is empty. */
function fitted(value: unknown, model: unknown): unknown {
  if (value === null || model === null) return value;
  if (Array.isArray(model)) {
    if (!Array.isArray(value)) return MISFIT;
    const rows = model.length === 0 ? value : value.map((row) => fitted(row, model[0]));
    return rows.includes(MISFIT) ? MISFIT : rows;
  }
  if (!isObject(model)) return typeof value === typeof model ? value : MISFIT;
  if (!isObject(value)) return MISFIT;
  const entries = Object.entries(model).map(([key, part]) => [
    key,
    key in value ? fitted(value[key], part) : emptied(part),
  ]);
  if (entries.some(([, part]) => part === MISFIT)) return MISFIT;
  return { ...value, ...(Object.fromEntries(entries) as object) };
}

/** The lists of the model hold a sample row. */
function emptied(model: unknown): unknown {
  return Array.isArray(model) ? [] : model;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
