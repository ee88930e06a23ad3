import type { ArmDraft } from '../../subject/state/trial-draft.ts';

/** How an arm is drawn in every picture: a tone, and a dash where the tones have been used up. */
export interface ArmLook {
  readonly className: string;
}

const TONES = 7;

/** Arms without a medicine are grey; the others take the tones in their order, dashed in a second round. */
export function armLooks(arms: readonly Pick<ArmDraft, 'steps'>[]): ArmLook[] {
  let treated = 0;
  return arms.map(({ steps }) => {
    if (steps.every(({ drug }) => drug === null)) return { className: 'arm-untreated' };
    const place = treated++;
    return { className: `tone-${(place % TONES) + 1}${place >= TONES ? ' is-dashed' : ''}` };
  });
}
