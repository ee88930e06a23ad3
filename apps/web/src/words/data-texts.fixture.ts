import {
  antibodies,
  blood,
  claims,
  disease,
  knownDiseaseIds,
  drugs,
  floor,
  gainOfFunction,
  harms,
  incidence,
  indications,
  interactions,
  labels,
  pathway,
  patientFactVocabulary,
  tests,
  treatmentEventNames,
  treatmentOptions,
  trials,
  validation,
  type Consequence,
  type PatientFactDefinition,
} from '@bifrons/knowledge';
import {
  canSimulate,
  diseaseModels,
  engagement,
  provenanceOf,
  RefusedError,
  type ProvenanceEntry,
} from '@bifrons/model';
import { spoken } from '@bifrons/safety';
import { readFileSync } from 'node:fs';
import { FACT_GROUPS, factDefinition } from '../subject/patient/fact-groups.ts';
import { root } from './said-texts.fixture.ts';

/** Texts that are said as they stand in the knowledge, each with the file that has it. */
export function dataTexts(): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const add = (where: string, ...texts: readonly (string | undefined)[]): void => {
    for (const text of texts)
      if (text !== undefined && isWorded(text) && !found.has(text)) found.set(text, where);
  };
  vocabularyTexts(add);
  labelTexts(add);
  optionTexts(add);
  studyTexts(add);
  modelTexts(add);
  for (const name of ['patient', 'trial', 'regimen'])
    descriptionsIn(schemaOf(name), (text) => add(`schemas/${name}.schema.json`, text));
  const { populations, rows } = incidence();
  for (const { words, note } of populations) add('incidence.json', words, note);
  for (const { reason, note } of floor().rules) add('floor.json', reason, note);
  for (const { note } of rows) add('incidence.json', note);
  const { effects, misfits, diseases } = harms();
  for (const { population } of effects) add('harms.json', population);
  for (const { words } of misfits) add('harms.json', words);
  for (const { disease: of } of diseases) add('harms.json', spoken(of));
  for (const { name } of interactions().classes) add('interactions.json', name);
  for (const { name, meaning, note } of pathway().signals) add('pathway.json', name, meaning, note);
  for (const { name, meaning } of pathway().outside) add('pathway.json', name, meaning);
  variantTexts(add);
  add(
    'blood.json',
    blood().without,
    ...blood().lines.flatMap(({ courses }) => courses.map(({ words }) => words)),
  );
  for (const id of knownDiseaseIds()) {
    const { name, score, scores = [], categories } = disease(id)!;
    for (const { name: words, meaning, parts = [], categories: bands, targets, note } of scores) {
      add(`diseases/${id}.json`, words, meaning, note, ...parts.map((one) => one.name));
      for (const one of [...bands, ...targets]) add(`diseases/${id}.json`, one.name, one.note);
    }
    add(`diseases/${id}.json`, name, score.name, score.meaning, ...score.regions.map((one) => one.name));
    for (const one of categories) add(`diseases/${id}.json`, one.name, one.note, one.reason);
  }
  return found;
}

/** Symbols, formulae and short names such as `L/h`, `SALT ≤ 20` or `mol` are the same in every language. */
export const isWorded = (text: string): boolean => /\p{Ll}{3}/u.test(text.replace(/\b(?:mol|log)\b/g, ''));

type Add = (where: string, ...texts: readonly (string | undefined)[]) => void;

function vocabularyTexts(add: Add): void {
  for (const definition of Object.values<PatientFactDefinition>(patientFactVocabulary)) {
    add('schema/patient-fact.ts', definition.words);
    if (definition.kind === 'choice')
      add(
        'schema/patient-fact.ts',
        ...definition.values.filter((value) => !value.startsWith('child-pugh-')).map(spoken),
      );
  }
  for (const { answer, asked } of Object.values(FACT_GROUPS).flat().map(factDefinition))
    if (asked === null && answer.kind === 'choice')
      add('patient/fact-groups.ts', ...answer.values.map(spoken));
  add('schema/patient-fact.ts', ...treatmentEventNames.map(spoken));
  add('schema/indication.ts', ...[...indications, 'mixed'].map(spoken));
  add('tests.json', ...[...tests().tests, ...tests().analytes].map(({ name }) => name));
}

function variantTexts(add: Add): void {
  const { layer, variants, explanations, courses, responses } = gainOfFunction();
  const where = 'gain-of-function.json';
  for (const { strength, dephosphorylation, basal, ic50, remarks = [] } of variants) {
    for (const fact of [strength, dephosphorylation, basal, ic50]) add(where, fact?.reason);
    add(where, ...remarks.map(({ words }) => words));
  }
  add(where, layer.halfSaturation.reason, layer.feedback.reason);
  add(where, ...explanations.map(({ words }) => words));
  for (const { who, words } of courses) add(where, who, words);
  for (const { what, note } of responses) add(where, what, note);
}

function labelTexts(add: Add): void {
  for (const { id, date, gaps, rules } of labels()) {
    add(`labels/${id}.json`, date, ...gaps);
    for (const { note, clauses } of rules) {
      add(`labels/${id}.json`, note);
      for (const { then } of clauses) add(`labels/${id}.json`, ...consequenceTexts(then));
    }
  }
}

function optionTexts(add: Add): void {
  for (const indication of indications) {
    const { options = [], steps = [], gaps = [] } = treatmentOptions(indication) ?? {};
    const where = `options/${indication}.json`;
    for (const { name, note, results } of options)
      add(where, name, note, ...results.flatMap((one) => [one.endpoint, one.note]));
    add(where, ...steps.flatMap(({ who, words }) => [who, words]), ...gaps);
  }
}

/** The rules of class for what happens on treatment. */
function consequenceTexts(then: Consequence): readonly (string | undefined)[] {
  switch (then.kind) {
    case 'indicated':
      return [then.severity];
    case 'adverse-reaction':
      return [then.event, then.dose, then.population];
    case 'efficacy':
      return [then.endpoint, ...then.arms.map(({ arm }) => arm)];
    default:
      return [];
  }
}

function studyTexts(add: Add): void {
  // As the treatment of an arm.
  for (const { id } of antibodies()) add(`antibodies/${id}.json`, id);
  for (const { id, design, population, background, arms, outcomes, conflicts, notes } of trials()) {
    const where = `trials/${id}.json`;
    add(where, design, population.inclusion, background?.words, ...conflicts, ...notes);
    add(where, 'placebo', 'vehicle', ...arms.map(({ label }) => label));
    add(where, ...arms.flatMap(({ drug }) => (drug.startsWith('other: ') ? [drug.slice(7)] : [])));
    for (const { endpoint, group, subgroup, analysis, notes: remarks = [] } of outcomes)
      add(where, endpoint.text, group, subgroup, analysis, ...remarks);
  }
  for (const { name, diseases } of claims().topics)
    add('claims.json', name, ...diseases.map((one) => one.name));
  for (const { claim, because, figures = [], traced } of claims().claims)
    add('claims.json', claim, because, ...[...figures, ...traced].flatMap(({ what, unit }) => [what, unit]));
}

/** What the model says of the numbers that it uses, and of those that are missing. */
function modelTexts(add: Add): void {
  const tell = ({ label, unit, note }: ProvenanceEntry): void => add('the numbers in use', label, unit, note);
  for (const { id, route } of drugs()) {
    const answer = canSimulate(id);
    if (!answer.ok)
      add('the numbers that are missing', ...answer.missing.flatMap(({ fact, note }) => [fact, note]));
    else provenanceOf(diseaseModels[0], [[{ fromWeek: 0, drug: id, doseMg: 1, perDay: 1 }]]).forEach(tell);
    if (route !== 'oral') continue;
    try {
      engagement({ drug: id, doseMg: 1, perDay: 1 }).provenance.forEach(tell);
    } catch (error) {
      if (!(error instanceof RefusedError)) throw error;
      add('the numbers that are missing', ...error.missing.flatMap(({ fact, note }) => [fact, note]));
    }
  }
  const option = canSimulate('diphencyprone');
  if (!option.ok) add('the numbers that are missing', ...option.missing.map(({ fact }) => fact));
  for (const disease of diseaseModels)
    for (const { id } of antibodies()) {
      const answer = canSimulate(id, disease);
      if (!answer.ok)
        add('the numbers that are missing', ...answer.missing.flatMap(({ fact, note }) => [fact, note]));
      else
        provenanceOf(disease, [[{ fromWeek: 0, drug: id, doseMg: 1, everyWeeks: 2 }]])
          .filter(({ path }) => path.startsWith(`${id}.`))
          .forEach(tell);
    }
  for (const disease of diseaseModels)
    for (const { id, topical } of drugs()) {
      const uses = (topical?.inSkin ?? []).filter((fact) => fact.disease === disease.id);
      for (const { strengthPercent, perDay } of uses)
        provenanceOf(disease, [[{ fromWeek: 0, drug: id, strengthPercent, perDay: perDay === 1 ? 1 : 2 }]])
          .filter(({ path }) => path.startsWith(`${id}.`))
          .forEach(tell);
    }
  for (const { topical } of drugs()) {
    const shown = ['cream-on-skin', ...(topical?.inBlood ?? []).map(({ fact }) => fact)];
    const facts = (topical?.facts ?? []).filter(({ id }) => shown.includes(id));
    add('creams', ...facts.map(({ what }) => what));
  }
  for (const { id } of diseaseModels) {
    const { baselines = [], scores = [] } = validation(id) ?? {};
    add('validations', ...baselines.map(({ name }) => name), ...scores.map(({ endpoint }) => endpoint));
  }
}

const schemaOf = (name: string): unknown =>
  JSON.parse(readFileSync(`${root}packages/knowledge/schemas/${name}.schema.json`, 'utf8'));

/** What the fields of an input file mean, which is told where one of them is wrong. */
function descriptionsIn(schema: unknown, tell: (text: string) => void): void {
  if (schema === null || typeof schema !== 'object') return;
  for (const [key, value] of Object.entries(schema))
    if (key === 'description' && typeof value === 'string') tell(value);
    else descriptionsIn(value, tell);
}
