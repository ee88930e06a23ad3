import { certaintyNames, type Certainty } from '@bifrons/inference';
import { english } from '@bifrons/language';

/** Four dots, as many full as the level: ●●○○. */
export const dots = ({ level }: Certainty): string => '●'.repeat(level) + '○'.repeat(4 - level);

/** The certainty of an outcome in a line: level, what it stands on, and why it is not higher. */
export function certaintyText(certainty: Certainty): string {
  const { level, standsOn, lowered } = certainty;
  return [
    `${dots(certainty)} ${english(certaintyNames[level])} of the evidence: ${english(standsOn)}`,
    ...lowered.map((why) => `  lowered: ${english(why)}`),
  ].join('\n');
}
