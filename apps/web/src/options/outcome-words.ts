import type { BenefitId, HarmId, HarmUnknown } from '@bifrons/benefit-risk';
import type { Say } from '@bifrons/language';

export interface OutcomeWords {
  readonly name: string;
  readonly explained: string;
}

/** A benefit in plain words, with the weeks at which it is counted. */
export function benefitWords(
  id: BenefitId,
  weeks: { readonly horizon: number; readonly middle: number; readonly afterStop: number },
  say: Say,
): OutcomeWords {
  switch (id) {
    case 'salt-20':
      return {
        name: say('Hair back on most of the scalp'),
        explained: say('at most 20 % of the scalp without hair (SALT ≤ 20) at week {horizon}', weeks),
      };
    case 'salt-10':
      return {
        name: say('Hair back almost everywhere'),
        explained: say('at most 10 % of the scalp without hair (SALT ≤ 10) at week {horizon}', weeks),
      };
    case 'keep-20':
      return {
        name: say('Early, and kept'),
        explained: say(
          'hair back on most of the scalp by week {middle}, and still there at week {horizon}',
          weeks,
        ),
      };
    case 'lose-20':
      return {
        name: say('Lost again after stopping'),
        explained: say(
          'hair back at week {horizon}, medicine stopped then, and lost again {afterStop} weeks later',
          weeks,
        ),
      };
  }
}

/** A harm in plain words. */
export function harmWords(id: HarmId, say: Say): OutcomeWords {
  const words: Record<HarmId, readonly [name: string, explained: string]> = {
    'serious-infection': [say('Serious infection'), say('one that needs hospital or can be dangerous')],
    'opportunistic-infection': [
      say('Infection by rare germs'),
      say('germs that make people ill only when defences are low, tuberculosis among them'),
    ],
    malignancy: [say('Cancer'), say('not counting the common skin cancers')],
    mace: [say('Heart attack or stroke'), say('or death from heart and vessels')],
    vte: [say('Blood clot'), say('in a deep vein or in the lung')],
    zoster: [say('Shingles'), say('herpes zoster')],
    'herpes-simplex': [say('Cold sores'), say('herpes simplex')],
    nmsc: [say('Common skin cancer'), say('not melanoma')],
    neutropenia: [say('Too few white blood cells'), say('neutrophils low in the blood test')],
    'cpk-raised': [say('Muscle enzyme raised'), say('creatine kinase high in the blood test')],
    headache: [say('Headache'), say('as people in trials reported it')],
    acne: [say('Acne'), say('as people in trials reported it')],
  };
  const [name, explained] = words[id];
  return { name, explained };
}

/** Why nobody can tell how often a harm happens. */
export function unknownWords(why: HarmUnknown, say: Say): string {
  switch (why) {
    case 'not-observed':
      return say('nobody has counted it');
    case 'only-in-other-people':
      return say('counted only in people without this person’s risks');
    case 'none-seen':
      return say('none was seen in the people observed, of whom it is not known how many there were');
    case 'several-medicines':
      return say('cannot be added up over a change of medicines');
  }
}

/** A number of 100 people as it is read: one decimal below ten, "fewer than 0.1" for very little. */
export function per100Words(per100: number, say: Say): string {
  if (per100 > 0 && per100 < 0.05) return say('fewer than {least}', { least: say.number(0.1, 1) });
  return say.number(per100, per100 < 9.95 ? 1 : 0);
}
