import { disease, isUnverified, knownDiseaseIds, type ClinicalCode } from '@bifrons/knowledge';
import { phrase, type Phrase } from '@bifrons/language';
import { conceptAt, knownCodes, namesOf, ownCode, wordsOf, type Concept } from './concept.js';
import { shown, type Fields } from './fields.js';
import type { Change, Finding } from './line.js';
import { ignored } from './reading.js';
import { own } from '../systems.js';

/** Codes of grade M, and what was read in secondary sources only. */
export const unverifiedCode = (code: string): Phrase =>
  phrase('unverified code {code}: check what it means', { code });

const codeOf = (resource: Fields, key: string): string | undefined =>
  conceptAt(resource, key)
    .codings.map(({ code }) => code)
    .find((code) => code !== '');

/** Condition (FHIR R4 9.2): the disease, or a fact that labels ask about. */
export function readCondition(resource: Fields): Finding[] {
  const concept = conceptAt(resource, 'code');
  const says = phrase('condition: {words}', { words: shown(wordsOf(concept)) });
  const verification = codeOf(resource, 'verificationStatus');
  const clinical = codeOf(resource, 'clinicalStatus');
  if (verification === 'entered-in-error' || verification === 'refuted')
    return [ignored(says, phrase('its status is {status}', { status: verification }))];
  const doubts =
    verification === undefined || verification === 'confirmed'
      ? []
      : [phrase('its status is {status}', { status: verification })];
  const isOver = clinical === 'inactive' || clinical === 'remission' || clinical === 'resolved';

  const ownDisease = ownCode(concept, own.disease);
  if (ownDisease !== undefined)
    return [
      {
        says,
        becomes: { kind: 'set', values: { disease: ownDisease } },
        because: doubts,
        sure: doubts.length === 0,
      },
    ];
  const known = knownCodes(concept);
  const changes = known.flatMap(({ known: code, coding }) => {
    const change = changeOf(code, isOver);
    return change === undefined ? [] : [{ code, coding, ...change }];
  });
  const [first] = changes;
  if (first === undefined) {
    if (known.some((one) => 'disease' in one.known.means)) return [ignored(says, phrase('it is over'))];
    const named = diseaseNamed(concept);
    if (named !== undefined && !isOver)
      return [
        {
          says,
          becomes: { kind: 'set', values: { disease: named } },
          because: [...doubts, phrase('only its name says so: none of its codes is in our list')],
        },
      ];
    return [
      ignored(says, phrase('its code is not in our list: where a label asks about it, answer by hand')),
    ];
  }
  const verified = changes.filter(({ code }) => !isUnverifiedCode(code));
  const chosen = verified[0] ?? first;
  const disagree = changes.some(({ change }) => JSON.stringify(change) !== JSON.stringify(chosen.change));
  const other = 'disease' in chosen.code.means ? diseaseNamed(concept) : undefined;
  const because = [
    ...doubts,
    ...(isUnverifiedCode(chosen.code) ? [unverifiedCode(chosen.coding.code)] : []),
    ...(disagree ? [phrase('its codes say different things: {codes}', { codes: codesIn(concept) })] : []),
    ...(other !== undefined && 'disease' in chosen.code.means && other !== chosen.code.means.disease
      ? [phrase('its text and its code {code} say different things', { code: chosen.code.code })]
      : []),
    ...chosen.doubts,
  ];
  return [{ says, becomes: chosen.change, because, sure: because.length === 0 }];
}

/** Remembered. Of secondary sources several agree. */
const isUnverifiedCode = (code: ClinicalCode): boolean => code.grade === 'M' && isUnverified(code);

const codesIn = ({ codings }: Concept): string => codings.map(({ code }) => code).join(', ');

function changeOf(
  { means }: ClinicalCode,
  isOver: boolean,
): { change: Change; doubts: readonly Phrase[] } | undefined {
  if ('disease' in means)
    return isOver ? undefined : { change: { kind: 'set', values: { disease: means.disease } }, doubts: [] };
  if (!('fact' in means)) return undefined;
  const value = isOver ? (means.past ?? means.value) : means.value;
  const doubts = [
    ...(isOver && means.past === undefined ? [phrase('it is over: does it still count?')] : []),
    // What holds for some months only.
    ...(means.fact === 'pregnant' ? [phrase('is it still so?')] : []),
  ];
  return { change: { kind: 'fact', fact: means.fact, value } as Change, doubts };
}

/** The disease whose name a text begins with. */
function diseaseNamed(concept: Concept): string | undefined {
  const names = namesOf(concept).map((name) => name.toLowerCase());
  return knownDiseaseIds().find((id) => {
    const name = (disease(id)?.name ?? id).toLowerCase();
    return names.some((one) => one.startsWith(name) || one.startsWith(id.replaceAll('-', ' ')));
  });
}
