import type { Say } from '@bifrons/language';
import type { HarmRates } from '@bifrons/safety';

export function harmWords(harm: HarmRates['harm'], say: Say): string {
  switch (harm) {
    case 'serious-infection':
      return say('serious infection');
    case 'opportunistic-infection':
      return say('opportunistic infection');
    case 'zoster':
      return say('zoster');
    case 'herpes-simplex':
      return say('herpes simplex');
    case 'mace':
      return say('heart attack, stroke, cardiovascular death');
    case 'vte':
      return say('clots in veins or lungs');
    case 'malignancy':
      return say('malignancy');
    case 'nmsc':
      return say('non-melanoma skin cancer');
    case 'headache':
      return say('headache');
    case 'neutropenia':
      return say('few neutrophils');
    case 'cpk-raised':
      return say('raised muscle enzyme (CPK)');
  }
}
