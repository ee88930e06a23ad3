import {
  claims,
  disease,
  diseaseIds,
  incidence,
  indicationSchema,
  interactions,
  labels,
  pathway,
  patientFactVocabulary,
  tests,
  treatmentEventNames,
  trials,
  validation,
  type Consequence,
  type PatientFactDefinition,
} from '@bifrons/knowledge';
import { posteriorInUse } from '@bifrons/model';
import { spoken } from '@bifrons/safety';

/** Texts that are said as they stand in the knowledge, each with the file that has it. */
export function dataTexts(): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const add = (where: string, ...texts: readonly (string | undefined)[]): void => {
    for (const text of texts) if (text !== undefined && !found.has(text)) found.set(text, where);
  };
  vocabularyTexts(add);
  labelTexts(add);
  studyTexts(add);
  const { scores, baselines } = validation(posteriorInUse)!;
  add(`validations/${posteriorInUse}.json`, ...scores.map(({ endpoint }) => endpoint));
  add(`validations/${posteriorInUse}.json`, ...baselines.map(({ name }) => name));
  const { populations, rows } = incidence();
  for (const { words, note } of populations) add('incidence.json', words, note);
  for (const { harm, note } of rows) add('incidence.json', spoken(harm), note);
  for (const { name } of interactions().classes) add('interactions.json', name);
  for (const { name, meaning, note } of pathway().signals) add('pathway.json', name, meaning, note);
  for (const id of diseaseIds()) {
    const { name, score, categories } = disease(id)!;
    add(`diseases/${id}.json`, name, score.name, score.meaning, ...score.regions.map((one) => one.name));
    for (const one of categories) add(`diseases/${id}.json`, one.name, one.note, one.reason);
  }
  return found;
}

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
  add('schema/patient-fact.ts', ...treatmentEventNames.map(spoken));
  add('schema/label.ts', ...[...indicationSchema.options, 'mixed'].map(spoken));
  add('tests.json', ...[...tests().tests, ...tests().analytes].map(({ name }) => name));
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
  for (const { id, design, population, arms, outcomes, conflicts, notes } of trials()) {
    const where = `trials/${id}.json`;
    add(where, design, population.inclusion, ...conflicts, ...notes);
    add(where, ...arms.map(({ label }) => label));
    for (const { endpoint, group, subgroup, analysis } of outcomes)
      add(where, endpoint.text, group, subgroup, analysis);
  }
  for (const { claim, because, traced } of claims().claims)
    add('claims.json', claim, because, ...traced.map(({ what }) => what));
}
