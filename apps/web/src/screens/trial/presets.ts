import { parseTrialDesign, type TrialDesign } from '@bifrons/knowledge';
import allegro from '../../../../../examples/trials/allegro-2b3.json';
import withdrawal from '../../../../../examples/trials/brave-aa1-withdrawal.json';
import brave from '../../../../../examples/trials/brave-aa1.json';
import thrive from '../../../../../examples/trials/thrive-aa1.json';

export interface Preset {
  readonly id: string;
  /** The name of a trial, the same in all languages. */
  readonly trial: string;
  readonly kind: 'treatment' | 'withdrawal';
  readonly design: TrialDesign;
}

function preset(id: string, trial: string, kind: Preset['kind'], file: unknown): Preset {
  const reading = parseTrialDesign(file);
  if (!reading.ok) throw new Error(`the example ${id} is not a trial design`);
  return { id, trial, kind, design: reading.value };
}

/** Published trials to start from. */
export const PRESETS: readonly Preset[] = [
  preset('brave-aa1', 'BRAVE-AA1', 'treatment', brave),
  preset('allegro-2b3', 'ALLEGRO-2b/3', 'treatment', allegro),
  preset('thrive-aa1', 'THRIVE-AA1', 'treatment', thrive),
  preset('brave-aa1-withdrawal', 'BRAVE-AA1', 'withdrawal', withdrawal),
];
