import { phrase, type Phrase } from '@bifrons/language';
import type { Severity, SeverityAsked } from '../disease.js';

/** Where the scores at the start are outside of what the trials admitted, and what the model is known to miss. */
export function severityWarnings({ severity, populations }: SeverityAsked): [Phrase[], Phrase[]] {
  if (populations.length === 0) return [[], []];
  const { fvasi, tvasi } = severity;
  const end = (score: string, which: 'min' | 'max') =>
    populations.map((one) => one.severity![score]![which]!).reduce(which === 'min' ? least : most);
  const ofScores: Phrase[] = [];
  if (fvasi! < end('fvasi', 'min'))
    ofScores.push(
      phrase(
        'F-VASI {fvasi} is below {least}, the least on the face in the trials that the model was fitted to: the forecast extrapolates',
        { fvasi: fvasi!, least: end('fvasi', 'min') },
      ),
    );
  if (tvasi !== undefined && tvasi > end('tvasi', 'max'))
    ofScores.push(
      phrase(
        'T-VASI {tvasi} is above {most}, the most in the trials that the model was fitted to: the forecast extrapolates',
        { tvasi, most: end('tvasi', 'max') },
      ),
    );
  return [ofScores, [ofVehicle]];
}

/** What the fit misses, to the good of every medicine (docs/model/vitiligo.md): said beside each forecast. */
const ofVehicle = phrase(
  'without a medicine the model lets less pigment return to the face than TRuE-V1 saw on the vehicle: what a medicine adds looks larger than it was there',
);

const least = (a: number, b: number) => Math.min(a, b);
const most = (a: number, b: number) => Math.max(a, b);

export const severityAssumptions = ({ tvasi }: Severity): Phrase[] =>
  tvasi === undefined ? [phrase('T-VASI is not known: it is drawn as in TRuE-V1')] : [];

export const notInTrials = (drug: string): Phrase =>
  phrase(
    'no trial of {drug} in vitiligo was used in the fit: its effect is predicted from how it is taken up and what it blocks',
    { drug },
  );
