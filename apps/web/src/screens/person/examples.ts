import type { Say } from '@bifrons/language';
import adolescent from '../../../../../examples/patients/adolescent.json?raw';
import eczema from '../../../../../examples/patients/eczema.json?raw';
import lowLymphocytes from '../../../../../examples/patients/low-lymphocytes.json?raw';
import onRitlecitinib from '../../../../../examples/patients/on-ritlecitinib.json?raw';
import reducedKidneyFunction from '../../../../../examples/patients/reduced-kidney-function.json?raw';
import severe from '../../../../../examples/patients/severe.json?raw';
import verySevereLong from '../../../../../examples/patients/very-severe-long.json?raw';
import withVisits from '../../../../../examples/patients/with-visits.json?raw';

/** Patient files to begin with, the same as in `examples/patients`. */
export const EXAMPLES: readonly { name: (say: Say) => string; text: string }[] = [
  { name: (say) => say('Severe hair loss, much is known'), text: severe },
  { name: (say) => say('Eczema on half of the body'), text: eczema },
  { name: (say) => say('Very severe for a long time'), text: verySevereLong },
  { name: (say) => say('An adolescent'), text: adolescent },
  { name: (say) => say('Reduced kidney function'), text: reducedKidneyFunction },
  { name: (say) => say('Three visits on baricitinib'), text: withVisits },
  { name: (say) => say('On ritlecitinib, with blood tests'), text: onRitlecitinib },
  { name: (say) => say('On ritlecitinib, few lymphocytes and an infection'), text: lowLymphocytes },
];
