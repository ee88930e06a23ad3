import { phrase, type Phrase } from '@bifrons/language';
import { conceptAt, knownCodes, namesOf, ownCode, wordsOf } from './concept.js';
import { unverifiedCode } from './condition.js';
import { shown, textAt, type Fields } from './fields.js';
import type { Finding } from './line.js';
import { ignored, refused, type Reading } from './reading.js';
import { standingOf } from './status.js';
import { whenOf } from './when.js';
import { own } from '../systems.js';

const zoster = /zoster|shingrix|shingles|zostavax|gürtelrose|대상포진/i;
const liveVaccine =
  /\blive\b|zostavax|\bmmr|measles|mumps|rubella|masern|varicella|yellow fever|gelbfieber|\bbcg\b|홍역|수두|황열/i;

/** Immunization (FHIR R4 9.5): against zoster, and the last live vaccine. */
export function readImmunization(resource: Fields, { today }: Reading): Finding[] {
  const concept = conceptAt(resource, 'vaccineCode');
  const date = textAt(resource, 'occurrenceDateTime');
  const words = shown(wordsOf(concept));
  const says =
    date === undefined
      ? phrase('vaccine: {words}', { words })
      : phrase('vaccine: {words} ({date})', { words, date: date.slice(0, 10) });
  const standing = standingOf(resource);
  if (standing.is === 'refused') return [refused(says, ...standing.because)];
  if (standing.is === 'ignored') return [ignored(says, ...standing.because)];
  const when = whenOf(date, today);
  const ours = ownCode(concept, own.fact);
  const code = knownCodes(concept).find(({ known }) => 'vaccine' in known.means)?.known;
  const vaccine = code !== undefined && 'vaccine' in code.means ? code.means.vaccine : undefined;
  const names = namesOf(concept);
  const byName =
    vaccine !== undefined || ours !== undefined
      ? []
      : [phrase('only its name says so: none of its codes is in our list')];
  const doubts: Phrase[] = [...byName, ...(code?.grade === 'M' ? [unverifiedCode(code.code)] : [])];
  const isZoster =
    ours === undefined
      ? (vaccine?.zoster ?? (vaccine === undefined && names.some((name) => zoster.test(name))))
      : ours === 'zosterVaccinated';
  const isLive =
    ours === undefined
      ? (vaccine?.live ?? names.some((name) => liveVaccine.test(name)))
      : ours === 'liveVaccineDate';
  const findings: Finding[] = [];
  if (isZoster)
    findings.push({
      says,
      becomes: { kind: 'fact', fact: 'zosterVaccinated', value: true },
      because: doubts,
      sure: doubts.length === 0,
      ...(when.ok ? { day: when.day } : {}),
    });
  if (isLive)
    findings.push(
      when.ok
        ? {
            says,
            becomes: { kind: 'fact', fact: 'liveVaccineDate', value: when.day },
            because: [...doubts, ...when.notes],
            sure: doubts.length === 0,
            day: when.day,
          }
        : ignored(says, when.because),
    );
  if (findings.length > 0) return findings;
  return [
    ignored(
      says,
      vaccine === undefined
        ? phrase('its code is not in our list: where it was a live vaccine, enter its date by hand')
        : phrase('neither a live vaccine nor one against zoster'),
    ),
  ];
}
