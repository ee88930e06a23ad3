/**
 * All on the screen of the person that needs the labels and the rules over them: a chunk of its own, so that the person is
 * there before it.
 */
export { askedOf, consideredOf } from './asked.ts';
export { noneOf } from './harmless.ts';
export { effectsOf } from './fact-effects.ts';
export { interactionsBy } from './interactions-of.ts';
export { medicineNames, recognised, type Recognised } from './known-medicines.ts';
