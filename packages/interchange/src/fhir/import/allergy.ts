import { drugsNamedIn, readMedicine } from '@bifrons/knowledge';
import { phrase, type Phrase } from '@bifrons/language';
import { conceptAt, knownCodes, namesOf, ownCode, wordsOf } from './concept.js';
import type { Fields } from './fields.js';
import type { Finding } from './line.js';
import { ignored } from './reading.js';
import { own } from '../systems.js';

/** AllergyIntolerance (FHIR R4 9.1): what the person is hypersensitive to, where it may be a medicine or an excipient. */
export function readAllergy(resource: Fields): Finding[] {
  const concept = conceptAt(resource, 'code');
  const words = wordsOf(concept);
  const says = phrase('allergy: {words}', { words });
  const verification = conceptAt(resource, 'verificationStatus').codings[0]?.code;
  const clinical = conceptAt(resource, 'clinicalStatus').codings[0]?.code;
  if (verification === 'entered-in-error' || verification === 'refuted')
    return [ignored(says, phrase('its status is {status}', { status: verification }))];
  const doubts: Phrase[] = [
    ...(verification === undefined || verification === 'confirmed'
      ? []
      : [phrase('its status is {status}', { status: verification })]),
    ...(clinical === 'inactive' || clinical === 'resolved'
      ? [phrase('its status is {status}', { status: clinical })]
      : []),
  ];
  const none = knownCodes(concept).some(({ known }) => 'allergies' in known.means);
  if (none || ownCode(concept, own.fact) === 'hypersensitivity-none')
    return [
      {
        says,
        becomes: { kind: 'fact', fact: 'hypersensitivity', value: [] },
        because: doubts,
        sure: doubts.length === 0,
      },
    ];
  if (words === '') return [ignored(says, phrase('neither a text nor a code names it'))];
  const names = namesOf(concept);
  if (names.some((name) => /\blatex\b/i.test(name)))
    return [
      {
        says,
        becomes: { kind: 'fact', fact: 'latexAllergy', value: true },
        because: doubts,
        sure: doubts.length === 0,
      },
    ];
  const categories = Array.isArray(resource['category']) ? resource['category'] : [];
  const isMedicine =
    categories.includes('medication') ||
    categories.includes('biologic') ||
    names.some((name) => drugsNamedIn(name).drugs.length > 0 || readMedicine(name).found.length > 0);
  const because = isMedicine
    ? doubts
    : [...doubts, phrase('it is no medicine: take it where it is an excipient of one')];
  return [
    {
      says,
      becomes: { kind: 'hypersensitivity', to: words },
      because,
      sure: because.length === 0,
    },
  ];
}
