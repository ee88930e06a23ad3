import { parseTrialDesign, trialName, type TrialDesign } from '@bifrons/knowledge';
import type { ArmDraft } from '../../subject/state/trial-draft.ts';
import { draftOf } from './draft.ts';

export interface Preset {
  readonly id: string;
  /** The name of a trial, the same in all languages. */
  readonly trial: string;
  readonly kind: 'treatment' | 'withdrawal';
  readonly design: TrialDesign;
}

const files = import.meta.glob<unknown>(
  ['../../../../../examples/trials/*.json', '!../../../../../examples/trials/design-*.json'],
  {
    eager: true,
    import: 'default',
  },
);

/** Published trials to start from: treatments before withdrawals, the simplest first. */
export const PRESETS: readonly Preset[] = Object.entries(files).map(presetOf).sort(inOrder);

function presetOf([path, file]: [string, unknown]): Preset {
  const reading = parseTrialDesign(file);
  if (!reading.ok) throw new Error(`${path} is not a trial design`);
  const { value: design } = reading;
  const { id, arms } = design;
  const chosen = arms.some(({ among, selected }) => among !== undefined || selected !== undefined);
  const trial = trialName(id) ?? trialName(id.replace(/-withdrawal$/, '')) ?? id;
  return { id, trial, kind: chosen ? 'withdrawal' : 'treatment', design };
}

function inOrder(a: Preset, b: Preset): number {
  return (
    a.kind.localeCompare(b.kind) || a.design.arms.length - b.design.arms.length || a.id.localeCompare(b.id)
  );
}

export const presetsOf = (disease: string): readonly Preset[] =>
  PRESETS.filter(({ design }) => design.disease === disease);

/** An arm that counts only responders, as a published withdrawal of the disease chose them; undefined where there is none. */
export const responderChoice = (disease: string): ArmDraft | undefined =>
  presetsOf(disease)
    .flatMap(({ design }) => draftOf(design).arms)
    .find(({ among, kept }) => among !== null || kept?.selected !== undefined);
