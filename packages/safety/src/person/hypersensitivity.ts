import { containsLactose, drugsNamedIn, type PatientRecord } from '@bifrons/knowledge';
import type { Say } from '@bifrons/language';
import type { Truth } from '../rules/three-valued.js';
import type { Question } from './known-facts.js';

/** Substances that tablets, capsules and creams are made of, as people name them: our list, to ask, not to judge. */
const excipients =
  /lactose|laktose|milchzucker|유당|cellulose|zellulose|mannitol|stearat|titan|iron oxide|eisenoxid|glycol|glykol|benzyl|cetyl|cetearyl|paraben|lecithin|lezithin|soy|soja|tartrazin|povidon|silica|gelatin|macrogol|makrogol|polysorbat|hydroxytoluen|hydroxyanisol|excipient|hilfsstoff|부형제/i;

const lactose = /lactose|laktose|milchzucker|유당/i;

/**
 * Whether somebody is hypersensitive to a medicine or to what it is made of, by what the file says in any words. Unknown
 * where a word may be misspelt, or names an excipient whose presence nobody has looked up.
 */
export function hypersensitivityTo(
  drug: string,
  entries: readonly string[],
): { readonly truth: Truth; readonly because: string | undefined } {
  const of = (text: string): Truth => {
    const { drugs, perhaps } = drugsNamedIn(text);
    if (drugs.includes(drug)) return true;
    if (lactose.test(text)) return containsLactose(drug);
    return perhaps.includes(drug) || (drugs.length === 0 && excipients.test(text)) ? 'unknown' : false;
  };
  const told = entries.map((text) => ({ text, truth: of(text) }));
  const hit = told.find(({ truth }) => truth === true) ?? told.find(({ truth }) => truth === 'unknown');
  return { truth: hit?.truth ?? false, because: hit?.text };
}

/** What has to be asked about what the person is said to be hypersensitive to. */
export function hypersensitivityQuestions({ facts }: PatientRecord, say: Say): readonly Question[] {
  return (facts?.hypersensitivity ?? []).flatMap((text, index): Question[] => {
    const { drugs, perhaps } = drugsNamedIn(text);
    const path = `$.facts.hypersensitivity[${index}]`;
    if (drugs.length > 0) return [];
    if (perhaps.length > 0)
      return [
        {
          path,
          message: say('hypersensitive to "{text}": is {near} meant?', {
            text,
            near: say.list(perhaps, 'or'),
          }),
        },
      ];
    if (excipients.test(text) && !lactose.test(text))
      return [
        { path, message: say('hypersensitive to "{text}": look whether the medicine contains it', { text }) },
      ];
    return [];
  });
}
