import { findDrug, type TrialDesign } from '@bifrons/knowledge';
import { parseNumber } from '../../kit/language/parse-number.ts';
import {
  populationFields,
  type EndpointType,
  type StepDraft,
  type TrialDraft,
} from '../../subject/state/trial-draft.ts';

const text = (value: number | undefined): string => (value === undefined ? '' : String(value));

/** The texts that give a design again. */
export function draftOf(design: TrialDesign): TrialDraft {
  const { n, salt, episodeYears, age, weightKg, femaleShare } = design.population;
  return {
    id: design.id,
    disease: design.disease,
    population: {
      n: text(n),
      'salt.min': text(salt?.min),
      'salt.max': text(salt?.max),
      'salt.shareVerySevere': text(salt?.shareVerySevere),
      'episodeYears.median': text(episodeYears?.median),
      'episodeYears.max': text(episodeYears?.max),
      'age.min': text(age.min),
      'age.max': text(age.max),
      'age.mean': text(age.mean),
      'weightKg.mean': text(weightKg.mean),
      'weightKg.sd': text(weightKg.sd),
      femaleShare: text(femaleShare),
    },
    arms: design.arms.map(({ id, n, regimen, among }) => ({
      id,
      n: text(n),
      steps: regimen.map(({ fromWeek, drug, doseMg, strengthPercent, perDay }) => ({
        fromWeek: text(fromWeek),
        drug,
        amount: text(doseMg ?? strengthPercent),
        perDay: perDay ?? 1,
      })),
      among:
        among === undefined
          ? null
          : { week: text(among.week), min: text(among.salt?.min), max: text(among.salt?.max) },
    })),
    endpoints: design.endpoints.map(({ type, value, weeks, fromWeek }) => ({
      // `beyondEditor` refuses the others.
      type: type as EndpointType,
      value: text(value),
      weeks: weeks.join(', '),
      fromWeek: text(fromWeek),
    })),
    seed: text(design.seed),
  };
}

/** A number where the text is one; the text itself, for the reader of designs to refuse, where it is not. */
function typed(value: string): number | string | undefined {
  return value.trim() === '' ? undefined : (parseNumber(value) ?? value.trim());
}

/** A field that may be left empty. */
function optional<Key extends string>(key: Key, value: string): Partial<Record<Key, number | string>> {
  const read = typed(value);
  return read === undefined ? {} : ({ [key]: read } as Record<Key, number | string>);
}

/** The design that a draft describes, as it would stand in a file; not checked. */
export function designInput(draft: TrialDraft): unknown {
  const population = Object.fromEntries(
    populationFields.map((field) => [field, typed(draft.population[field])]),
  );
  const part = (name: string) =>
    Object.fromEntries(
      populationFields
        .filter((field) => field.startsWith(`${name}.`))
        .map((field) => [field.slice(name.length + 1), population[field]]),
    );
  return {
    id: draft.id.trim(),
    disease: draft.disease,
    population: {
      n: population['n'],
      salt: part('salt'),
      episodeYears: part('episodeYears'),
      age: part('age'),
      weightKg: part('weightKg'),
      femaleShare: population['femaleShare'],
    },
    arms: draft.arms.map(({ id, n, steps, among }) => ({
      id: id.trim(),
      n: typed(n),
      regimen: steps.map(stepInput),
      ...(among === null
        ? {}
        : {
            among: {
              week: typed(among.week),
              salt: { ...optional('min', among.min), ...optional('max', among.max) },
            },
          }),
    })),
    endpoints: draft.endpoints.map(({ type, value, weeks, fromWeek }) => ({
      measure: 'salt',
      type,
      ...(hasValue(type) ? optional('value', value) : {}),
      weeks: weeks
        .split(/[\s,;]+/)
        .filter(Boolean)
        .map(typed),
      ...(countsFromWeek(type) ? optional('fromWeek', fromWeek) : {}),
    })),
    seed: typed(draft.seed),
  };
}

function stepInput({ fromWeek, drug, amount, perDay }: StepDraft): unknown {
  if (drug === null) return { fromWeek: typed(fromWeek), drug };
  return { fromWeek: typed(fromWeek), drug, [doseKey(drug)]: typed(amount), perDay };
}

/** Where the dose of a medicine stands in a regimen. */
export function doseKey(drug: string): 'doseMg' | 'strengthPercent' {
  return findDrug(drug)?.route === 'topical' ? 'strengthPercent' : 'doseMg';
}

/** A worsening is counted from a week. */
export function countsFromWeek(type: EndpointType): boolean {
  return type === 'worsening-at-least' || type === 'ever-worsened-by';
}

/** A mean change is not compared with a value. */
export function hasValue(type: EndpointType): boolean {
  return !type.startsWith('mean-change');
}
