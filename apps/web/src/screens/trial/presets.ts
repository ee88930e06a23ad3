import { findTrial, parseTrialDesign, type TrialDesign } from '@bifrons/knowledge';

export interface Preset {
  readonly id: string;
  /** The name of a trial, the same in all languages. */
  readonly trial: string;
  readonly kind: 'treatment' | 'withdrawal';
  readonly design: TrialDesign;
}

const files = import.meta.glob<unknown>('../../../../../examples/trials/*.json', {
  eager: true,
  import: 'default',
});

/** Published trials to start from. */
export const PRESETS: readonly Preset[] = Object.entries(files).map(([path, file]) => {
  const reading = parseTrialDesign(file);
  if (!reading.ok) throw new Error(`${path} is not a trial design`);
  const { value: design } = reading;
  const { id, arms } = design;
  const study = findTrial(id) ?? findTrial(id.replace(/-withdrawal$/, ''));
  const chosen = arms.some(({ among, selected }) => among !== undefined || selected !== undefined);
  return { id, trial: study?.name ?? id, kind: chosen ? 'withdrawal' : 'treatment', design };
});

export const presetsOf = (disease: string): readonly Preset[] =>
  PRESETS.filter(({ design }) => design.disease === disease);
