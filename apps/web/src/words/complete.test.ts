import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { risks } from '@bifrons/benefit-risk';
import { parsePatientRecord } from '@bifrons/knowledge';
import { languages, loadCatalogue, speaker, type Catalogue, type Say } from '@bifrons/language';
import { coursePlan, labelFrequencies, screen } from '@bifrons/safety';
import { parse, TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import { describe, expect, it } from 'vitest';
import { dataTexts, isWorded } from './data-texts.fixture.ts';
import { root, saidTexts } from './said-texts.fixture.ts';

const said = saidTexts();
/** Every English text with a place that says it: a line of a source, or a file of the knowledge. */
const wanted = new Map([
  ...dataTexts(),
  ...[...said.texts].map(([text, places]) => [text, places.join(' ')] as const),
]);
const translated = await Promise.all(
  languages
    .filter((language) => language !== 'en')
    .map(async (language) => [language, await loadCatalogue(language)] as const),
);
const untranslated = (catalogue: Catalogue): string[] =>
  [...wanted.keys()].filter((text) => !Object.hasOwn(catalogue, text));

// For translators: BIFRONS_MISSING=missing.json npx vitest run apps/web/src/words/complete.test.ts
const file = process.env['BIFRONS_MISSING'];
if (file !== undefined) {
  const missing = translated.map(([language, catalogue]) => [
    language,
    Object.fromEntries(untranslated(catalogue).map((text) => [text, wanted.get(text)])),
  ]);
  writeFileSync(file, JSON.stringify(Object.fromEntries(missing), null, 2));
}

describe.each(translated)('the catalogue %s', (language, catalogue) => {
  it('has a message for every text', () => {
    expect(untranslated(catalogue)).toEqual([]);
  });

  it('has all that is told of a person, a treatment and its risks', () => {
    const asked = new Set<string>();
    const recording = new Proxy(catalogue, {
      get: (messages, text: string) => {
        asked.add(text);
        return messages[text];
      },
    });
    tellAll(speaker(language, recording));
    expect([...asked].filter((text) => isWorded(text) && !Object.hasOwn(catalogue, text))).toEqual([]);
    expect(asked.size).toBeGreaterThan(500);
  });

  it('has the braces of the English text in every message', () => {
    const different = Object.entries(catalogue).filter(
      ([text, message]) => bracesOf(text).join() !== bracesOf(message).join(),
    );
    expect(different).toEqual([]);
  });

  it('has no message that nobody says', () => {
    expect(Object.keys(catalogue).filter((text) => !wanted.has(text))).toEqual([]);
  });

  it('has each text in one file only', () => {
    const texts = Object.entries(topics)
      .filter(([path]) => path.includes(`/${language}/`) && !path.endsWith('/index.ts'))
      .flatMap(([, module]) => Object.values(module).flatMap((topic) => Object.keys(topic)));
    expect(texts.sort()).toEqual(Object.keys(catalogue).sort());
  });
});

describe('the sources', () => {
  it('say texts that can be found by reading', () => {
    expect(said.unreadable).toEqual([]);
  });

  it('show no text that is not said', () => {
    expect(said.unsaid).toEqual([]);
  });
});

/** Screens every written case in both regions; for one of them also the risks, the tests and the pauses of each medicine. */
function tellAll(say: Say): void {
  const folder = `${root}examples/patients/screen/`;
  const cases = readdirSync(folder).filter((name) => name !== 'expected.json');
  cases.forEach((name, index) => {
    const reading = parsePatientRecord(readFileSync(folder + name, 'utf8'), new Date(today));
    if (!reading.ok) throw new Error(`${name} is not a patient`);
    const patient = reading.value;
    for (const region of ['us', 'eu'] as const) {
      const request = { region, indication: 'alopecia-areata', today, say } as const;
      for (const { drug } of screen(patient, request).drugs) {
        labelFrequencies(drug, region, say);
        if (index > 0) continue;
        const options = [{ label: drug, segments: [{ fromWeek: 0, drug, doseMg: 1, perDay: 1 as const }] }];
        risks({ patient, options, region, today, horizonWeeks: 52, say });
        coursePlan(patient, { ...request, drug, start: today, weeks: 52 });
      }
    }
  });
}

const today = '2026-11-21';

/** The files of the catalogues: each exports one topic. */
const topics: Record<string, Record<string, Catalogue>> = import.meta.glob(
  '../../../../packages/language/src/catalogues/*/*.ts',
  { eager: true },
);

/** Names of the braces of an ICU message, each once, in order of the alphabet. */
function bracesOf(message: string): string[] {
  const names = new Set<string>();
  const visit = (elements: readonly MessageFormatElement[]): void => {
    for (const element of elements) {
      if (element.type === TYPE.literal || element.type === TYPE.pound) continue;
      names.add(element.value);
      if (element.type === TYPE.plural || element.type === TYPE.select)
        for (const { value } of Object.values(element.options)) visit(value);
    }
  };
  visit(parse(message, { ignoreTag: true }));
  return [...names].sort();
}
