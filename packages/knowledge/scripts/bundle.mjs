// Writes src/data/*.generated.ts from data/**/*.json, so that the package needs no file system when it runs: one module for
// each topic (a folder or a file of data/), because a page loads only the topics it asks for. A module is rewritten only
// when its content changes: an unchanged build stays up to date.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { missedRows, studiedRows } from './studied.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const dataFolder = join(root, 'data');

const paths = readdirSync(dataFolder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.json'))
  .map((entry) =>
    relative(dataFolder, join(entry.parentPath ?? entry.path, entry.name))
      .split(sep)
      .join('/'),
  )
  .sort();

/** The same value with the keys of every object in alphabetical order: formatting and order do not change the hash. */
function canonical(value) {
  if (Array.isArray(value)) return value.map(canonical);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.keys(value)
      .sort()
      .map((key) => [key, canonical(value[key])]),
  );
}

const files = {};
for (const path of paths) {
  try {
    files[path] = JSON.parse(readFileSync(join(dataFolder, path), 'utf8'));
  } catch (error) {
    console.error(`packages/knowledge/data/${path}: ${error.message}`);
    process.exit(1);
  }
}

const hash = createHash('sha256')
  .update(JSON.stringify(canonical(files)))
  .digest('hex');

const target = join(root, 'src', 'data');
mkdirSync(target, { recursive: true });

/** Writes a module if it is not there as it should be; `text` begins below the note that it is generated. */
function writeModule(name, text) {
  const file = join(target, `${name}.generated.ts`);
  const content = `// Generated from data/ by scripts/bundle.mjs. Do not edit.\n${text}`;
  if (!existsSync(file) || readFileSync(file, 'utf8') !== content) writeFileSync(file, content);
}

writeModule(
  'hash',
  '/** SHA-256 of the canonical contents of all data files; every result carries it. */\n' +
    `export const knowledgeHash = '${hash}';\n`,
);

/** Diseases that have a fitted model. */
const modelled = new Set(
  paths.filter((path) => path.startsWith('posteriors/')).map((path) => files[path].disease),
);
/** The diseases whose fit is made from the trials of a disease: those that share it, too. */
const fittedWith = (disease) => {
  const shared = paths
    .filter((path) => path.startsWith('calibrations/'))
    .map((path) => [files[path].disease, ...(files[path].sharedWith ?? [])])
    .find((diseases) => diseases.includes(disease)) ?? [disease];
  return modelled.has(shared[0]) ? shared : [];
};
/** Topics that are a module for each disease, so that a page need not load those of the others. */
const byDisease = ['trials', 'validations', 'posteriors', 'calibrations', 'options'];
/** The labels of JAK inhibitors are a module for each region, those of the rest one for each medicine. */
const labelPart = ({ option, drug, region }) =>
  option === undefined ? ['labels', region] : ['option-labels', drug];
/** The topics that are cut into parts, each with the key of the part that a file is in; undefined of the others. */
const partOf = (path) => {
  const [folder] = path.split('/');
  if (byDisease.includes(folder)) return [folder, files[path].disease ?? files[path].id];
  return folder === 'labels' ? labelPart(files[path]) : undefined;
};
const topicOf = (path) => partOf(path)?.join('-of-') ?? path.split('/')[0].replace(/\.json$/, '');
/** Topics whose notes are for whoever reads the files: no code reads them, nor sources that nothing else cites. */
const withNotes = ['antibodies', 'diseases', 'drugs'];
/** Topics whose sources are a part of their own, which a page loads when somebody asks where a number comes from. */
const sourcesApart = ['diseases', 'harms.json'];
function read(path) {
  const { sources: _sources, ...rest } = withCitedSources(path);
  return sourcesApart.includes(path.split('/')[0]) ? rest : withCitedSources(path);
}
function withCitedSources(path) {
  if (!withNotes.includes(path.split('/')[0])) return files[path];
  const { notes: _notes, conflicts: _conflicts, sources, ...rest } = files[path];
  const text = JSON.stringify(rest);
  return {
    ...rest,
    sources: Object.fromEntries(Object.entries(sources).filter(([id]) => text.includes(JSON.stringify(id)))),
  };
}

for (const topic of new Set(paths.map(topicOf))) {
  const texts = paths
    .filter((path) => topicOf(path) === topic)
    .map((path) => `  ${JSON.stringify(JSON.stringify(read(path)))},\n`);
  const isFile = paths.includes(`${topic}.json`);
  const type = isFile ? 'readonly [string]' : 'readonly string[]';
  writeModule(
    topic,
    `/** ${isFile ? 'The file' : 'The files, by their path'}, as JSON. */\nexport const texts: ${type} = [\n${texts.join('')}];\n`,
  );
}

const parts = new Map();
for (const [folder, key] of paths.map(partOf).filter((part) => part !== undefined))
  parts.set(folder, [...(parts.get(folder) ?? []), key]);
for (const [folder, all] of parts) {
  const keys = [...new Set(all)];
  writeAll(folder, keys);
  writeLoaders(folder, keys);
}

function writeAll(folder, keys) {
  const file = (key) => `'./${folder}-of-${key}.generated.js'`;
  writeModule(
    folder,
    keys.map((key, k) => `import { texts as texts${k} } from ${file(key)};\n`).join('') +
      `/** All of them, as JSON. */\nexport const texts: readonly string[] = [${keys.map((_, k) => `...texts${k}`).join(', ')}];\n`,
  );
}

function writeLoaders(folder, keys) {
  writeModule(
    `${folder}-loaders`,
    `/** Each part, loaded when they are wanted. */\nexport const loaders: Readonly<Record<string, () => Promise<{ readonly texts: readonly string[] }>>> = {\n${keys
      .map((key) => `  '${key}': () => import('./${folder}-of-${key}.generated.js'),\n`)
      .join('')}};\n`,
  );
}

const each = (folder) => paths.filter((path) => path.split('/')[0] === folder).map((path) => files[path]);

/** A label with nothing but the adverse reactions that it gives a percentage for. */
function withFrequencies({ rules, sources, ...label }) {
  const kept = rules.flatMap(({ clauses, ...rule }) => {
    const counted = clauses.filter(
      ({ then }) => then.kind === 'adverse-reaction' && then.percent !== undefined,
    );
    return counted.length === 0 ? [] : [{ ...rule, clauses: counted }];
  });
  const cited = new Set(kept.flatMap((rule) => rule.sources));
  return {
    ...label,
    gaps: [],
    rules: kept,
    sources: citedOf(sources, cited),
  };
}

/** Writes parts that are a piece of the files, with their loaders. */
function writePieces(name, note, pieces) {
  for (const [key, part] of pieces)
    writeModule(
      `${name}-of-${key}`,
      `/** ${note} */\nexport const texts: readonly string[] = [\n${part
        .map((one) => `  ${JSON.stringify(JSON.stringify(one))},\n`)
        .join('')}];\n`,
    );
  writeLoaders(name, [...pieces.keys()]);
}

/** The sources that some entries cite. */
const citedOf = (sources, ids) => Object.fromEntries(Object.entries(sources).filter(([id]) => ids.has(id)));

const regions = [...new Set(each('labels').map(({ region }) => region))];
const inhibitorLabels = each('labels').filter(({ option }) => option === undefined);
writePieces(
  'label-frequencies',
  'Labels of JAK inhibitors with their frequencies alone, so that a page need not load the labels of another region for them.',
  new Map(
    regions.map((region) => [
      region,
      inhibitorLabels.filter((label) => label.region === region).map(withFrequencies),
    ]),
  ),
);
writePieces(
  'inhibitor-labels',
  'The labels of one JAK inhibitor, for a page that judges no other.',
  Map.groupBy(inhibitorLabels, ({ drug, region }) => `${region}-${drug}`),
);

const sources = new Map(
  paths
    .filter((path) => sourcesApart.includes(path.split('/')[0]))
    .map((path) => [files[path].id ?? topicOf(path), withCitedSources(path)])
    .map(([of, file]) => [of, [{ of, sources: file.sources }]]),
);
writePieces('sources', 'What a topic cites, loaded when somebody asks where a number comes from.', sources);
writeAll('sources', [...sources.keys()]);

/** The same without notes and reasons, at any depth. */
const withoutNotes = (value) =>
  Array.isArray(value)
    ? value.map(withoutNotes)
    : value === null || typeof value !== 'object'
      ? value
      : Object.fromEntries(
          Object.entries(value)
            .filter(([key]) => key !== 'note' && key !== 'reason')
            .map(([key, inner]) => [key, withoutNotes(inner)]),
        );
writeModule(
  'harm-figures',
  `/** What harms are computed from without how it was counted, which no page shows, as JSON. */\nexport const text = ${JSON.stringify(
    JSON.stringify(withoutNotes(read('harms.json'))),
  )};\n`,
);

/** A trial with the arms of which the treatment is known, and their shares and mean changes in percent. */
function published({ id, name, kind, disease, arms, outcomes, sources, population }) {
  const { baseline, ageYears, episodeYears, inclusion } = population;
  const kept = arms.filter(({ regimen, drug }) => regimen !== undefined && drug !== 'vehicle');
  const told = outcomes.filter(
    ({ arm, week, estimate, unit, subgroup, group, grade }) =>
      kept.some((one) => one.id === arm) &&
      week !== null &&
      estimate !== null &&
      unit === '%' &&
      subgroup === undefined &&
      group === undefined &&
      grade !== 'M',
  );
  return {
    id,
    name,
    kind,
    disease,
    arms: kept.map((arm) => ({ id: arm.id, label: arm.label, drug: arm.drug, regimen: arm.regimen })),
    outcomes: told,
    sources: citedOf(sources, new Set(told.map(({ source }) => source))),
    population: { baseline, ageYears, episodeYears, inclusion },
  };
}
writePieces(
  'published',
  'What trials published of their arms, so that a page need not load the rest of them.',
  Map.groupBy(
    each('trials')
      .filter(({ kind }) => kind === 'trial')
      .map(published)
      .filter(({ outcomes }) => outcomes.length > 0),
    ({ disease }) => disease,
  ),
);

writeModule(
  'trial-names',
  `/** The name of each study by its id, so that a page need not load the studies. */\nexport const names: Readonly<Record<string, string>> = ${JSON.stringify(
    Object.fromEntries(each('trials').map(({ id, name }) => [id, name])),
  )};\n`,
);

writeModule(
  'fits',
  `/** The disease under whose name the fit of another stands that shares it, so that a page need not load the fits. */\nexport const shared: Readonly<Record<string, string>> = ${JSON.stringify(
    Object.fromEntries(
      each('calibrations').flatMap(({ disease, sharedWith = [] }) =>
        sharedWith.map((other) => [other, disease]),
      ),
    ),
  )};\n`,
);

writeModule(
  'variant-counts',
  `/** Genes with a gain-of-function variant, each with how many of how many people responded, so that a page need not load the rest. */\nexport const counts: Readonly<Record<string, readonly [events: number, n: number] | null>> = ${JSON.stringify(
    Object.fromEntries(
      files['gain-of-function.json'].variants.map(({ gene }) => {
        const found = files['gain-of-function.json'].responses.find((one) => one.gene === gene);
        return [gene, found === undefined ? null : [found.events, found.n]];
      }),
    ),
  )};\n`,
);

writeModule(
  'antibody-names',
  `/** Id, name and other names of each antibody, so that a page need not load the rest. */\nexport const names: readonly (readonly string[])[] = ${JSON.stringify(
    each('antibodies').map(({ id, name, aliases }) => [id, name, ...aliases]),
  )};\n`,
);

writeModule(
  'signals',
  `/** The signals through the JAKs and outside them, as JSON, so that a page need not load the rest of the pathway. */\nexport const text = ${JSON.stringify(
    JSON.stringify({
      signals: files['pathway.json'].signals,
      outside: files['pathway.json'].outside,
    }),
  )};\n`,
);

writeModule(
  'antibody-signals',
  `import type { SignalId } from '../schema/signal.js';\n/** The signals that each antibody takes away, so that a page need not load the rest. */\nexport const signals: Readonly<Record<string, readonly SignalId[]>> = ${JSON.stringify(
    Object.fromEntries(each('antibodies').map(({ id, neutralises }) => [id, neutralises.signals])),
  )};\n`,
);

writeModule(
  'injections',
  `/** The doses of each antibody's labels, so that a page need not load the rest. */\nexport const doses: Readonly<Record<string, readonly { readonly indication: string; readonly doseMg: number; readonly everyWeeks: number; readonly loading: readonly { readonly week: number; readonly mg: number }[] }[]>> = ${JSON.stringify(
    Object.fromEntries(
      each('antibodies').map(({ id, doses }) => [
        id,
        doses.map(({ indication, doseMg, everyWeeks, loading = [] }) => ({
          indication,
          doseMg,
          everyWeeks,
          loading,
        })),
      ]),
    ),
  )};\n`,
);

/** Scores in whole steps: those whose every value has a name. */
const isStepped = ({ categories = [] }) =>
  categories.length > 0 && categories.every(({ min, max }) => min === max);
writeModule(
  'scores',
  '/** The scores of each disease as files have them, the primary one first; `whole` is one in whole steps, `daily` one of a diary. */\n' +
    `export const scores = ${JSON.stringify(
      Object.fromEntries(
        each('diseases').map(({ id, score, scores: more = [score] }) => [
          id,
          Object.fromEntries(
            [...more]
              .sort((a, b) => Number(b.id === score.id) - Number(a.id === score.id))
              .map((one) => [
                one.id,
                {
                  name: one.name,
                  short: one.short ?? /\((.+)\)$/.exec(one.name)?.[1] ?? one.name,
                  min: one.min,
                  max: one.max,
                  whole: isStepped(one),
                  daily: one.diary === true,
                },
              ]),
          ),
        ]),
      ),
    )} as const;\n`,
);

writeModule(
  'option-names',
  `/** Id, name and other names of each option that no model can simulate, so that a page need not load the rest. */\nexport const names: readonly (readonly string[])[] = ${JSON.stringify(
    [
      ...new Map(
        each('options').flatMap(({ options }) =>
          options.flatMap(({ id, name, aliases = [], simulated }) =>
            simulated || paths.includes(`antibodies/${id}.json`) ? [] : [[id, [id, name, ...aliases]]],
          ),
        ),
      ).values(),
    ],
  )};\n`,
);

/** A dose per day in mg, of injections on average; undefined for creams. */
const daily = ({ doseMg, perDay = 1, everyWeeks }) =>
  doseMg === undefined ? undefined : everyWeeks === undefined ? doseMg * perDay : doseMg / (7 * everyWeeks);

/** The highest dose that each label names, for each of the indications of its rules (null: whatever it is for). */
const highest = new Map();
for (const { drug, region, rules } of each('labels'))
  for (const { scope, clauses } of rules)
    for (const { then } of clauses)
      for (const mgPerDay of then.kind === 'dose' ? then.doses.map(daily) : [])
        for (const indication of scope?.indications ?? [null]) {
          const key = JSON.stringify([drug, region, indication]);
          highest.set(key, Math.max(mgPerDay, highest.get(key) ?? 0));
        }
const labelDoses = [...highest].map(([key, mgPerDay]) => [...JSON.parse(key), mgPerDay]);

/** Whether what a cream reaches in the skin of a disease is estimated with the disease: its arms are then fitted to. */
const isFittedCream = (disease, cream) =>
  each('drugs').some(
    ({ id, topical }) =>
      id === cream && topical?.inSkin?.some((fact) => fact.disease === disease && fact.grade !== 'fit'),
  );

/** Whether something in a part of a file speaks of a fact. */
const speaksOf = (fact, part) =>
  part !== null &&
  typeof part === 'object' &&
  (part.fact === fact || Object.values(part).some((inner) => speaksOf(fact, inner)));

writeModule(
  'lactose',
  `/** Medicines of which a label, in whatever region, speaks of an intolerance to lactose. */\nexport const medicines: readonly string[] = ${JSON.stringify(
    [
      ...new Set(
        each('labels')
          .filter(({ rules }) =>
            rules.some(({ clauses }) =>
              clauses.some(({ when }) => speaksOf('lactoseIntolerance', when ?? null)),
            ),
          )
          .map(({ drug }) => drug),
      ),
    ],
  )};\n`,
);

writeModule(
  'tolerated-pauses',
  `/** Drug, region and weeks below which its label says that a pause costs little, so that a page need not load the labels. */\nexport const pauses: readonly (readonly [drug: string, region: string, weeks: number])[] = ${JSON.stringify(
    each('labels').flatMap(({ drug, region, rules }) =>
      rules.flatMap(({ clauses }) =>
        clauses.flatMap(({ then }) => (then.kind === 'pause-tolerated' ? [[drug, region, then.weeks]] : [])),
      ),
    ),
  )};\n`,
);

/** How much of the body each label allows a cream on, and how many grams a week. */
const labelSurfaces = each('labels').flatMap(({ drug, region, rules }) =>
  rules.flatMap(({ scope, clauses }) =>
    clauses.flatMap(({ then }) =>
      then.kind === 'apply' && then.maxBodySurfacePercent !== undefined
        ? (scope?.indications ?? [null]).map((indication) => [
            drug,
            region,
            indication,
            then.maxBodySurfacePercent,
            then.maxGrams === undefined ? null : then.maxGrams / (then.perWeeks ?? 1),
          ])
        : [],
    ),
  ),
);

/** The courses of the arms to whose results the model is fitted: of diseases that have a fitted model. */
const fittedCourses = each('trials').flatMap(({ id: trial, kind, disease, arms, outcomes, withdrawal }) => {
  if (kind !== 'trial') return [];
  const fitted = new Set(
    [...outcomes, ...withdrawal.flatMap((one) => one.outcomes)]
      .filter(({ use }) => use === 'calibration')
      .map(({ arm }) => arm),
  );
  return arms
    .filter(
      ({ id, route, drug }) =>
        fitted.has(id) &&
        (route === 'oral' ||
          route === 'subcutaneous' ||
          (route === 'topical' && isFittedCream(disease, drug))),
    )
    .flatMap(({ regimen = [] }) => fittedWith(disease).map((of) => ({ trial, disease: of, regimen })));
});

/** The doses of those courses; `weeks` null: to the end of the trial. */
const fittedDoses = fittedCourses.flatMap(({ trial, disease, regimen }) =>
  regimen.flatMap((segment, k) => {
    const next = regimen[k + 1];
    const mgPerDay = daily(segment);
    if (segment.drug === null || mgPerDay === undefined) return [];
    const weeks = next ? next.fromWeek - segment.fromWeek : null;
    return [{ trial, disease, drug: segment.drug, mgPerDay, weeks }];
  }),
);

/** For each disease and cream: the trials that gave it. */
const fittedCreams = new Map();
for (const { trial, disease, regimen } of fittedCourses)
  for (const { drug, strengthPercent } of regimen) {
    if (drug === null || strengthPercent === undefined) continue;
    const key = JSON.stringify([disease, drug]);
    fittedCreams.set(key, [...new Set([...(fittedCreams.get(key) ?? []), trial])]);
  }

/** For each disease and medicine: the smallest and the largest of those doses, and the trials that gave them. */
const fittedRanges = new Map();
for (const { trial, disease, drug, mgPerDay } of fittedDoses) {
  const key = JSON.stringify([disease, drug]);
  const [least, most, trials] = fittedRanges.get(key) ?? [mgPerDay, mgPerDay, []];
  fittedRanges.set(key, [
    Math.min(least, mgPerDay),
    Math.max(most, mgPerDay),
    [...new Set([...trials, trial])],
  ]);
}

/** Of doses that were all taken as long or longer, the highest tells all. */
const telling = fittedDoses.filter(
  (one, k) =>
    !fittedDoses.some(
      (other, l) =>
        k !== l &&
        other.disease === one.disease &&
        other.drug === one.drug &&
        (other.weeks ?? Infinity) >= (one.weeks ?? Infinity) &&
        (other.mgPerDay > one.mgPerDay || (other.mgPerDay === one.mgPerDay && l < k)),
    ),
);
writeModule(
  'doses',
  `/** Doses of labels and of fitted trials, drawn from both so that a page need not load either. */\nexport const text = ${JSON.stringify(
    JSON.stringify({
      labels: labelDoses,
      surfaces: labelSurfaces,
      fitted: telling.map(({ disease, drug, mgPerDay, weeks }) => [disease, drug, mgPerDay, weeks]),
      ranges: [...fittedRanges].map(([key, range]) => [...JSON.parse(key), ...range]),
      creams: [...fittedCreams].map(([key, trials]) => [...JSON.parse(key), trials]),
    }),
  )};\n`,
);

writeModule(
  'studied',
  `/** How many people were studied on what, and how, so that a page need not load the studies. */\nexport const text = ${JSON.stringify(
    JSON.stringify({
      studied: studiedRows(each('trials')),
      missed: missedRows(
        each('validations').flatMap((one) => fittedWith(one.disease).map((disease) => ({ ...one, disease }))),
      ),
    }),
  )};\n`,
);
