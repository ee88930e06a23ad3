import {
  convertAnalyte,
  knownDiseaseIds,
  patientFactVocabulary,
  scoresInFile,
  type Analyte,
  type ClinicalCode,
} from '@bifrons/knowledge';
import { phrase, type Phrase } from '@bifrons/language';
import { analyteOf, analytesIn, nameKept } from './analytes.js';
import { conceptAt, knownCodes, namesOf, ownCode, wordsOf, type Concept } from './concept.js';
import { unverifiedCode } from './condition.js';
import { at, listAt, numberAt, shown, textAt, type Fields } from './fields.js';
import type { Change, Finding } from './line.js';
import { readOwnRecord } from './own-records.js';
import { answerWords, qualitativeResult } from './qualitative.js';
import { quantityOf, quantityWords, upperLimitOf } from './quantity.js';
import { ignored, refused, type Reading } from './reading.js';
import { standingOf } from './status.js';
import { whenOf, type When } from './when.js';
import { own } from '../systems.js';
import { isUcum } from '../ucum.js';

/** The day of an Observation: when it was taken, not when it was reported. */
const dateOf = (resource: Fields): string | undefined =>
  textAt(resource, 'effectiveDateTime') ??
  textAt(resource, 'effectiveInstant') ??
  textAt(at(resource, 'effectivePeriod'), 'start');

/** Observation (FHIR R4 10.1): laboratory values, weight, smoking, tests for infections, scores. */
export function readObservation(resource: Fields, reading: Reading): Finding[] {
  const concept = conceptAt(resource, 'code');
  const standing = standingOf(resource);
  if (standing.is === 'ignored') return [ignored(saysOf(resource, concept), ...standing.because)];
  if (standing.is === 'refused') return [refused(saysOf(resource, concept), ...standing.because)];
  const doubts = standing.is === 'check' ? standing.because : [];
  const record = readOwnRecord(resource);
  if (record !== undefined) return [withDoubts(record, doubts)];
  const whole = read(resource, concept, reading);
  // What is measured together stands in the components: each is a result of its own.
  const parts = listAt(resource, 'component').flatMap((component): Finding[] => {
    const of = conceptAt(component, 'code');
    if (knownCodes(of).length === 0) return [];
    const part = { ...component, effectiveDateTime: dateOf(resource), resourceType: 'Observation' };
    return read(part, of, reading);
  });
  const found =
    parts.length > 0 && whole.every(({ becomes }) => becomes === null) ? parts : [...whole, ...parts];
  return found.map((finding) => withDoubts(finding, doubts));
}

const withDoubts = (finding: Finding, doubts: readonly Phrase[]): Finding =>
  doubts.length === 0
    ? finding
    : { ...finding, because: [...doubts, ...(finding.because ?? [])], sure: false };

function saysOf(resource: Fields, concept: Concept): Phrase {
  const quantity = quantityOf(resource['valueQuantity']);
  const number = numberAt(resource, 'valueInteger');
  const parts = listAt(resource, 'component').flatMap(({ valueQuantity }) => {
    const part = quantityOf(valueQuantity);
    return part === undefined ? [] : [quantityWords(part)];
  });
  const value =
    quantity !== undefined
      ? quantityWords(quantity)
      : (number ?? (parts.length > 0 ? parts.join(', ') : answerWords(resource)));
  const date = dateOf(resource);
  const told = { name: shown(wordsOf(concept)), value: shown(String(value)), date: date?.slice(0, 10) ?? '' };
  if (date === undefined) return phrase('{name}: {value}', told);
  return phrase('{name}: {value} ({date})', told);
}

function read(resource: Fields, concept: Concept, reading: Reading): Finding[] {
  const says = saysOf(resource, concept);
  const when = whenOf(dateOf(resource), reading.today);
  const score = scoreOf(concept);
  if (score !== undefined) return [scoreFinding(resource, says, score, when)];
  const codes = knownCodes(concept);
  const control = codes.find(({ known }) => measureOf(known) === 'tuberculosis-control');
  if (control !== undefined)
    return [
      refused(
        says,
        phrase(
          'LOINC {code} is the positive control (mitogen) of a test for tuberculosis: it says nothing of the person',
          { code: control.coding.code },
        ),
      ),
    ];
  const ours = ownCode(concept, own.laboratory);
  const analytes = new Set([
    ...codes.flatMap(({ known }) => ('analyte' in known.means ? [known.means.analyte] : [])),
    ...(ours === undefined ? [] : [ours]),
  ]);
  const [fact] = analytes;
  const analyte = fact === undefined ? undefined : analyteOf(fact);
  if (analyte !== undefined) {
    const code = best(codes.map(({ known }) => known).filter(({ means }) => 'analyte' in means));
    const isUnverified = ours === undefined && code?.grade === 'M';
    return [
      laboratory(resource, concept, says, analyte, when, [
        ...(isUnverified ? [unverifiedCode(code.code)] : []),
        ...disagreement(concept, analyte, analytes),
      ]),
    ];
  }
  const measured = codes.find(({ known }) => measureOf(known) !== undefined);
  if (measured !== undefined) {
    const doubts = measured.known.grade === 'M' ? [unverifiedCode(measured.known.code)] : [];
    return measure(resource, says, measureOf(measured.known)!, when, reading).map((finding) =>
      withDoubts(finding, doubts),
    );
  }
  return byName(resource, concept, says, when, reading);
}

const measureOf = ({ means }: ClinicalCode): string | undefined =>
  'measure' in means ? means.measure : undefined;

const gradeOrder = ['A', 'B', 'C'];
const best = (codes: readonly ClinicalCode[]): ClinicalCode | undefined =>
  codes.toSorted(
    (a, b) => (gradeOrder.indexOf(a.grade) + 1 || 9) - (gradeOrder.indexOf(b.grade) + 1 || 9),
  )[0];

/** Codes and names that do not mean the same: shown, and not taken by itself. */
function disagreement(concept: Concept, analyte: Analyte, analytes: ReadonlySet<string>): Phrase[] {
  const codes = concept.codings.map(({ code }) => code).join(', ');
  if (analytes.size > 1) return [phrase('its codes say different things: {codes}', { codes })];
  const other = namesOf(concept).find((name) => {
    const named = analytesIn(name);
    return named.size > 0 && !named.has(analyte.fact);
  });
  return other === undefined
    ? []
    : [
        phrase('its text says {text}, its code {code} says {name}: which one is it?', {
          text: other,
          code: codes,
          name: phrase(analyte.name),
        }),
      ];
}

/** A value without a code that we know, by the names that it goes by. */
function byName(resource: Fields, concept: Concept, says: Phrase, when: When, reading: Reading): Finding[] {
  const names = namesOf(concept);
  const onlyName = phrase('only its name says so: none of its codes is in our list');
  const tuberculosis = /\b(?:igra|quantiferon|t-?spot|tubercul\w*)\b/i;
  if (names.some((name) => tuberculosis.test(name))) {
    if (names.some((name) => /mitogen|\bnil\b|control/i.test(name)))
      return [ignored(says, phrase('a control of the test says nothing of the person'))];
    return measure(resource, says, 'tuberculosis', when, reading).map((one) => withDoubts(one, [onlyName]));
  }
  const named = new Set(names.flatMap((name) => [...analytesIn(name)]));
  const [fact] = named;
  const analyte = named.size === 1 && fact !== undefined ? analyteOf(fact) : undefined;
  if (analyte === undefined) return [ignored(says, phrase('nothing here asks for it'))];
  return [laboratory(resource, concept, says, analyte, when, [onlyName])];
}

function laboratory(
  resource: Fields,
  concept: Concept,
  says: Phrase,
  analyte: Analyte,
  when: When,
  doubts: readonly Phrase[],
): Finding {
  if (!when.ok) return ignored(says, when.because, ...doubts);
  const quantity = quantityOf(resource['valueQuantity']);
  if (quantity === undefined)
    return ignored(says, phrase('its value is not a number with a unit'), ...doubts);
  const { value, comparator, unit, ucum } = quantity;
  if (ucum === undefined || !isUcum(ucum))
    return ignored(
      says,
      phrase('its unit {unit} is not a code of UCUM: enter it by hand', { unit: ucum ?? unit ?? '–' }),
      ...doubts,
    );
  const upper = upperLimitOf(listAt(resource, 'referenceRange'), ucum);
  const converted = convertAnalyte(analyte, value, ucum, upper);
  if (!converted.ok && converted.reason === 'unknown-unit')
    return ignored(
      says,
      phrase('{unit} is not a unit of {test}', { unit: ucum, test: phrase(analyte.name) }),
      ...doubts,
    );
  if (value < 0) return ignored(says, phrase('a value below 0 cannot be'), ...doubts);
  // The unit as people read it is kept where it means the same.
  const printed = unit === undefined ? undefined : convertAnalyte(analyte, value, unit, upper);
  const sameUnit =
    printed?.ok === converted.ok &&
    (!printed.ok || !converted.ok || Math.abs(printed.value - converted.value) <= 1e-9 * printed.value);
  const because = [...doubts];
  if (printed?.ok === true && !sameUnit)
    because.push(
      phrase('its unit reads {unit} and its code says {code}: which one is it?', {
        unit: unit ?? '',
        code: ucum,
      }),
    );
  const definition = patientFactVocabulary[analyte.fact];
  if (converted.ok && definition.kind === 'number') {
    const [low, high] = definition.plausible;
    if (converted.value < low || converted.value > high)
      because.push(phrase('it is hardly possible: is the unit right?'));
  }
  const isOurs = ownCode(concept, own.laboratory) !== undefined;
  const bound = comparator === undefined ? value : `${comparator}${value}`;
  return {
    says,
    becomes: {
      kind: 'row',
      list: 'labs',
      row: {
        date: when.day,
        test: nameKept(analyte, concept.text),
        value: bound,
        unit: sameUnit && unit !== undefined ? unit : ucum,
        ...(upper === undefined || (analyte.dimension !== 'enzyme' && !isOurs) ? {} : { upperLimit: upper }),
      },
    },
    because: [...because, ...when.notes],
    sure: because.length === 0,
    day: when.day,
    ...(when.moment === undefined ? {} : { moment: when.moment }),
  };
}

/** Kilograms of a weight; the pound is the international one of 0.45359237 kg. */
const kilograms: Readonly<Record<string, number>> = { kg: 1, g: 0.001, '[lb_av]': 0.45359237 };

function measure(resource: Fields, says: Phrase, what: string, when: When, reading: Reading): Finding[] {
  const fact = (becomes: Change, because: readonly Phrase[] = []): Finding => ({
    says,
    becomes,
    because,
    sure: because.length === 0,
    ...(when.ok ? { day: when.day } : {}),
  });
  switch (what) {
    case 'weight': {
      const quantity = quantityOf(resource['valueQuantity']);
      const factor = quantity?.ucum === undefined ? undefined : kilograms[quantity.ucum];
      if (quantity === undefined || factor === undefined)
        return [
          ignored(
            says,
            phrase('its unit {unit} is not a code of UCUM: enter it by hand', {
              unit: quantity?.ucum ?? quantity?.unit ?? '–',
            }),
          ),
        ];
      const weightKg = factor === 1 ? quantity.value : Math.round(100 * factor * quantity.value) / 100;
      const isOurs = ownCode(conceptAt(resource, 'code'), own.part) !== undefined;
      return [fact({ kind: 'set', values: { weightKg } }, when.ok || isOurs ? [] : [when.because])];
    }
    case 'smoking': {
      const value = smokingOf(namesOf(conceptAt(resource, 'valueCodeableConcept')));
      if (value === undefined) return [ignored(says, phrase('it does not say never, former or current'))];
      return [fact({ kind: 'fact', fact: 'smoking', value })];
    }
    case 'blood-pressure':
      if (!when.ok) return [ignored(says, when.because)];
      return [
        fact({ kind: 'row', list: 'examinations', row: { date: when.day, test: 'blood-pressure' } }, [
          phrase('only that it was measured is taken, not the value: look at it'),
        ]),
      ];
    case 'bilirubin':
      if (!when.ok) return [ignored(says, when.because)];
      return [
        fact({ kind: 'row', list: 'examinations', row: { date: when.day, test: 'bilirubin' } }, [
          phrase('only that it was measured is taken, not the value: look at it'),
        ]),
      ];
    case 'tuberculosis':
      return tuberculosis(resource, says, when);
    case 'hepatitis-b-surface-antigen':
      return [hepatitisB(resource, says, reading, fact)];
    case 'hepatitis-b-core-antibody':
      return [ignored(says, phrase('read together with the surface antigen of hepatitis B'))];
    default: {
      const result = qualitativeResult(resource);
      if (result === 'negative') return [fact({ kind: 'fact', fact: 'hepatitisC', value: 'negative' })];
      return [
        ignored(
          says,
          result === undefined
            ? phrase('it says neither negative nor positive')
            : phrase('antibodies are there: whether it is over or active, RNA tells; answer by hand'),
        ),
      ];
    }
  }
}

function smokingOf(names: readonly string[]): 'never' | 'former' | 'current' | undefined {
  const answers = new Set(
    names.flatMap((name) => {
      if (/unknown|unbekannt/i.test(name)) return [];
      if (/\bnever\b|\bnie\b/i.test(name)) return ['never' as const];
      if (/\bformer|\bex-?smok|\bquit\b|\bpast\b|ehemalig/i.test(name)) return ['former' as const];
      if (/non-?smok/i.test(name)) return [];
      return /smok|raucher/i.test(name) ? ['current' as const] : [];
    }),
  );
  return answers.size === 1 ? [...answers][0] : undefined;
}

/** A test for tuberculosis: never taken unseen. */
function tuberculosis(resource: Fields, says: Phrase, when: When): Finding[] {
  const result = qualitativeResult(resource);
  if (result === undefined) return [ignored(says, phrase('it says neither negative nor positive'))];
  if (!when.ok) return [ignored(says, when.because)];
  const unsure = phrase('codes of these tests are mixed up in records: look at the result itself');
  return [
    {
      says,
      becomes: {
        kind: 'fact',
        fact: 'tuberculosis',
        value: result === 'negative' ? 'negative' : 'latent-untreated',
      },
      because: [
        unsure,
        ...(result === 'positive'
          ? [phrase('positive: whether it is latent, treated or active has to be asked')]
          : []),
      ],
      day: when.day,
    },
    {
      says,
      becomes: { kind: 'row', list: 'examinations', row: { date: when.day, test: 'tuberculosis' } },
      because: [unsure],
      day: when.day,
    },
  ];
}

/** Surface antigen and core antibody together: one of them alone excludes nothing. */
function hepatitisB(
  resource: Fields,
  says: Phrase,
  { others }: Reading,
  fact: (becomes: Change, because?: readonly Phrase[]) => Finding,
): Finding {
  const antigen = qualitativeResult(resource);
  if (antigen === undefined) return ignored(says, phrase('it says neither negative nor positive'));
  if (antigen === 'positive')
    return fact({ kind: 'fact', fact: 'hepatitisB', value: 'chronic' }, [
      phrase('it is chronic when the antigen stays for six months'),
    ]);
  const core = others('Observation')
    .filter(
      (one) =>
        standingOf(one).is === 'valid' &&
        knownCodes(conceptAt(one, 'code')).some(
          ({ known }) => measureOf(known) === 'hepatitis-b-core-antibody',
        ),
    )
    .toSorted((a, b) => ((dateOf(a) ?? '') < (dateOf(b) ?? '') ? 1 : -1))
    .map(qualitativeResult)[0];
  if (core === undefined)
    return ignored(says, phrase('without the core antibody it excludes no past infection'));
  return fact({ kind: 'fact', fact: 'hepatitisB', value: core === 'negative' ? 'negative' : 'past' }, [
    ...(core === 'positive' ? [phrase('the core antibody is positive: it can come back')] : []),
  ]);
}

interface FoundScore {
  readonly id: string;
  readonly byName: boolean;
}

/** A score by our own code, or by its name. */
function scoreOf(concept: Concept): FoundScore | undefined {
  const id = ownCode(concept, own.score);
  if (id !== undefined) return { id, byName: false };
  for (const name of namesOf(concept)) {
    const score = scoreNames().get(name.toLowerCase().replace(/ (?:total )?score$/, ''));
    if (score !== undefined) return { id: score, byName: true };
  }
  return undefined;
}

let scoresByName: ReadonlyMap<string, string> | undefined;

/** Ids of scores by their ids, names and short names. */
const scoreNames = (): ReadonlyMap<string, string> =>
  (scoresByName ??= new Map(
    knownDiseaseIds().flatMap((one) =>
      scoresInFile(one).flatMap(([score, { name, short }]) =>
        [score, name, short].map((text) => [text.toLowerCase(), score as string] as const),
      ),
    ),
  ));

function scoreFinding(resource: Fields, says: Phrase, { id, byName }: FoundScore, when: When): Finding {
  const value = quantityOf(resource['valueQuantity'])?.value ?? numberAt(resource, 'valueInteger');
  if (!when.ok) return ignored(says, when.because);
  if (value === undefined) return ignored(says, phrase('its value is not a number'));
  return {
    says,
    becomes: { kind: 'row', list: 'visits', row: { date: when.day, [id]: value } } as Change,
    because: [
      ...(byName ? [phrase('only its name says so: none of its codes is in our list')] : []),
      ...when.notes,
    ],
    sure: !byName,
    day: when.day,
    ...(when.moment === undefined ? {} : { moment: when.moment }),
  };
}
