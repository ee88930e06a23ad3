import { injectionDoses, type TrialDesign } from '@bifrons/knowledge';
import { parseNumber } from '../../kit/language/parse-number.ts';
import { isCream } from '../../subject/regimens/course.ts';
import { primaryScoreOf } from '../../subject/severity/scores.ts';
import type {
  AmongDraft,
  EndpointDraft,
  EndpointType,
  StepDraft,
  TrialDraft,
} from '../../subject/state/trial-draft.ts';

const text = (value: number | null | undefined): string => (value == null ? '' : String(value));

/** The texts that give a design again. */
export function draftOf(design: TrialDesign): TrialDraft {
  const { id, disease, population, arms, endpoints, missing, observation, question, seed } = design;
  return {
    id,
    disease,
    population: numbersIn(population),
    arms: arms.map(({ id: arm, n, regimen, among, selected, background, escalate }) => ({
      id: arm,
      n: text(n),
      steps: regimen.map(({ fromWeek, drug, doseMg, strengthPercent, perDay, everyWeeks }) => ({
        fromWeek: text(fromWeek),
        drug,
        amount: text(doseMg ?? strengthPercent),
        perDay: perDay ?? 1,
        everyWeeks: text(everyWeeks),
      })),
      among: among === undefined ? null : amongDraft(among),
      kept: given({ selected, background, escalate }),
    })),
    endpoints: endpoints.map(({ measure, type, value, weeks, fromWeek, of, once }) => ({
      measure: measure ?? '',
      type,
      value: text(value),
      weeks: weeks.join(', '),
      fromWeek: text(fromWeek),
      kept: given({ of, once }),
    })),
    kept: given({ missing, observation, question }),
    seed: text(seed),
  };
}

/** The numbers of some fields, each by the path to it. */
function numbersIn(fields: object, path = ''): Record<string, string> {
  return Object.assign(
    {},
    ...Object.entries(fields).map(([key, value]: [string, unknown]) =>
      typeof value === 'object' && value !== null
        ? numbersIn(value, `${path}${key}.`)
        : { [`${path}${key}`]: String(value) },
    ),
  ) as Record<string, string>;
}

function amongDraft({ week, ...ranges }: NonNullable<TrialDesign['arms'][number]['among']>): AmongDraft {
  const [score = '', range] = Object.entries(ranges)[0] ?? [];
  return { score, week: text(week), min: text(range?.min), max: text(range?.max) };
}

type Given<Fields> = { [Key in keyof Fields]?: NonNullable<Fields[Key]> };

/** The fields that have a value; null if none has. */
function given<Fields extends object>(fields: Fields): Given<Fields> | null {
  const entries = Object.entries(fields).filter(([, value]) => value !== undefined);
  return entries.length === 0 ? null : (Object.fromEntries(entries) as Given<Fields>);
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
  return {
    id: draft.id.trim(),
    disease: draft.disease,
    population: populationInput(draft.population),
    arms: draft.arms.map(({ id, n, steps, among, kept }) => ({
      id: id.trim(),
      n: typed(n),
      regimen: steps.map(stepInput),
      ...(among === null
        ? {}
        : {
            among: {
              week: typed(among.week),
              [among.score || primaryScoreOf(draft.disease).id]: {
                ...optional('min', among.min),
                ...optional('max', among.max),
              },
            },
          }),
      ...kept,
    })),
    endpoints: draft.endpoints.map(endpointInput),
    ...draft.kept,
    seed: typed(draft.seed),
  };
}

/** The population with each number at its place. */
function populationInput(numbers: TrialDraft['population']): unknown {
  const population: Record<string, unknown> = {};
  for (const [path, value] of Object.entries(numbers)) {
    const keys = path.split('.');
    const last = keys.pop()!;
    const parent = keys.reduce<Record<string, unknown>>(
      (at, key) => (at[key] ??= {}) as Record<string, unknown>,
      population,
    );
    parent[last] = typed(value);
  }
  return population;
}

function endpointInput({ measure, type, value, weeks, fromWeek, kept }: EndpointDraft): unknown {
  return {
    ...(measure === '' ? {} : { measure }),
    type,
    ...(hasValue(type) ? optional('value', value) : {}),
    weeks: weeks
      .split(/[\s,;]+/)
      .filter(Boolean)
      .map(typed),
    ...(countsFromWeek(type) ? optional('fromWeek', fromWeek) : {}),
    ...kept,
  };
}

function stepInput({ fromWeek, drug, amount, perDay, everyWeeks }: StepDraft): unknown {
  if (drug === null) return { fromWeek: typed(fromWeek), drug };
  const often = isInjected(drug) ? { everyWeeks: typed(everyWeeks) } : { perDay };
  return { fromWeek: typed(fromWeek), drug, [doseKey(drug)]: typed(amount), ...often };
}

/** Whether a medicine is given every so many weeks. */
export const isInjected = (drug: string): boolean => injectionDoses(drug) !== undefined;

/** Where the dose of a medicine stands in a regimen. */
export const doseKey = (drug: string): 'doseMg' | 'strengthPercent' =>
  isCream(drug) ? 'strengthPercent' : 'doseMg';

/** A worsening is counted from a week. */
export function countsFromWeek(type: EndpointType): boolean {
  return type === 'worsening-at-least' || type === 'ever-worsened-by';
}

/** A mean change is not compared with a value, and two responses have values of their own. */
export function hasValue(type: EndpointType): boolean {
  return !type.startsWith('mean-change') && type !== 'both';
}
