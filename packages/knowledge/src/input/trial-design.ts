import { phrase } from '@bifrons/language';
import { scoresOf, type ScoreRange } from '../diseases/scores.js';
import { populationProblemsOf } from '../diseases/trial-designs.js';
import { nearestNames } from '../nearest-names.js';
import { trialDesignSchema, type TrialDesign } from '../schema/trial-design.js';
import type {
  DecidingEndpoint,
  decidingEndpointSchema,
  responseSchema,
  TrialResponse,
} from '../schema/trial-endpoint.js';
import type { z } from '../schema/zod.js';
import { readJsonText } from './json-text.js';
import { diseaseProblems } from './patient.js';
import { orderProblem } from './order.js';
import { didYouMean, problem, type Problem, type Reading } from './problem.js';
import { isFields } from './fields.js';
import { regimenProblems, withCatalogueIds } from './regimen.js';
import { onePerPath, schemaProblems } from './schema-problems.js';
import { questionProblems } from './trial-question.js';

type Keys = readonly PropertyKey[];

function populationProblems(disease: unknown, population: unknown): Problem[] {
  if (!isFields(population)) return [];
  const keys = ['population'];
  return [
    ...populationProblemsOf(disease)(population, keys),
    ...severityProblems(scoresOf(disease), population['severity'], [...keys, 'severity']),
    ...orderProblem(population['age'], [...keys, 'age'], 'min', 'max'),
    ...orderProblem(population['age'], [...keys, 'age'], 'min', 'mean'),
    ...orderProblem(population['age'], [...keys, 'age'], 'mean', 'max'),
  ];
}

/** What a trial admits of scores: within their ranges, the limits the right way round. */
function severityProblems(scores: readonly ScoreRange[], severity: unknown, keys: Keys): Problem[] {
  if (!isFields(severity)) return [];
  return scores.flatMap(({ id, min, max }): Problem[] => {
    const spread = severity[id];
    if (!isFields(spread)) return [];
    const at = [...keys, id];
    const beyond = ['min', 'max', 'mean'].flatMap((key): Problem[] => {
      const value = spread[key];
      return typeof value !== 'number' || (value >= min && value <= max)
        ? []
        : [
            problem(
              [...at, key],
              phrase('is {value}, but {score} goes from {min} to {max}', { value, score: id, min, max }),
            ),
          ];
    });
    return [...beyond, ...orderProblem(spread, at, 'min', 'max')];
  });
}

/** A score that the disease does not have. */
function measureProblems(scores: readonly ScoreRange[], measure: unknown, keys: Keys): Problem[] {
  if (typeof measure !== 'string' || measure === '' || scores.length === 0) return [];
  const known = scores.map(({ id }) => id);
  if (known.includes(measure)) return [];
  const [near] = nearestNames(measure, known);
  return [
    problem(
      [...keys, 'measure'],
      phrase('is "{measure}", which is not a score of the disease', { measure }),
      near === undefined ? phrase('known: {names}', { names: known.join(', ') }) : didYouMean(`"${near}"`),
    ),
  ];
}

/** A response or an endpoint: its score, and a value that the score can have. */
function valueProblems(
  scores: readonly ScoreRange[],
  fields: Readonly<Record<string, unknown>>,
  keys: Keys,
): Problem[] {
  const { type, value, measure } = fields;
  const problems = measureProblems(scores, measure, keys);
  if (typeof type !== 'string' || type.startsWith('mean-change') || type === 'both') return problems;
  if (value === undefined || value === null)
    return [...problems, problem([...keys, 'value'], phrase('is missing: {name} needs it', { name: type }))];
  const score = scores.find(({ id }) => id === (measure ?? scores[0]?.id));
  if (score === undefined || typeof value !== 'number' || type === 'improvement-at-least') return problems;
  const { id, min, max } = score;
  const most = type === 'at-most' ? max : max - min;
  return value <= most
    ? problems
    : [
        ...problems,
        problem(
          [...keys, 'value'],
          phrase('is {value}, but {score} goes from {min} to {max}', { value, score: id, min, max }),
        ),
      ];
}

function armProblems(scores: readonly ScoreRange[], arms: unknown): Problem[] {
  if (!Array.isArray(arms)) return [];
  const first = new Map<unknown, number>();
  return arms.flatMap((arm: unknown, index): Problem[] => {
    if (!isFields(arm)) return [];
    const keys = ['arms', index];
    const problems = regimenProblems(arm['regimen'], [...keys, 'regimen']);
    const before = first.get(arm['id']);
    if (typeof arm['id'] === 'string' && before !== undefined)
      problems.push(
        problem(
          [...keys, 'id'],
          phrase('is "{id}", as that of arm {number}', { id: arm['id'], number: before }),
          phrase('give each arm its own id'),
        ),
      );
    else first.set(arm['id'], index);
    const { among, selected, escalate } = arm;
    if (Array.isArray(escalate))
      problems.push(...escalationProblems(scores, escalate, [...keys, 'escalate']));
    if (isFields(among))
      for (const { id } of scores)
        problems.push(...orderProblem(among[id], [...keys, 'among', id], 'min', 'max'));
    if (isFields(selected) && Array.isArray(selected['endpoints']))
      selected['endpoints'].forEach((one: unknown, k) => {
        if (isFields(one))
          problems.push(...valueProblems(scores, one, [...keys, 'selected', 'endpoints', k]));
      });
    return problems;
  });
}

/** Steps up by response: in order, each with a regimen that begins at its week. */
function escalationProblems(scores: readonly ScoreRange[], steps: readonly unknown[], keys: Keys): Problem[] {
  let last = 0;
  return steps.flatMap((step, k): Problem[] => {
    if (!isFields(step)) return [];
    const { week, unless, regimen } = step;
    const problems = regimenProblems(regimen, [...keys, k, 'regimen']);
    if (isFields(unless) && Array.isArray(unless['endpoints']))
      unless['endpoints'].forEach((one: unknown, e) => {
        if (isFields(one))
          problems.push(...valueProblems(scores, one, [...keys, k, 'unless', 'endpoints', e]));
      });
    if (typeof week !== 'number' || Number.isNaN(week)) return problems;
    if (week <= last)
      problems.push(
        problem(
          [...keys, k, 'week'],
          phrase('is week {week}, but must be after week {before}', { week, before: last }),
        ),
      );
    last = Math.max(last, week);
    const from: unknown = Array.isArray(regimen) && isFields(regimen[0]) ? regimen[0]['fromWeek'] : undefined;
    if (typeof from === 'number' && from !== week)
      problems.push(
        problem(
          [...keys, k, 'regimen', 0, 'fromWeek'],
          phrase('is week {week}, but the step is taken in week {before}', { week: from, before: week }),
        ),
      );
    return problems;
  });
}

function endpointProblems(scores: readonly ScoreRange[], endpoints: unknown): Problem[] {
  if (!Array.isArray(endpoints)) return [];
  return endpoints.flatMap((endpoint: unknown, index): Problem[] => {
    if (!isFields(endpoint)) return [];
    const keys = ['endpoints', index];
    const { type, of, weeks, fromWeek } = endpoint;
    const problems: Problem[] = valueProblems(scores, endpoint, keys);
    if (type === 'both' && of === undefined)
      problems.push(
        problem(
          [...keys, 'of'],
          phrase('is missing: {name} needs it', { name: type }),
          phrase('give two responses, each with its score, type and value'),
        ),
      );
    if (Array.isArray(of))
      of.forEach((one: unknown, k) => {
        if (isFields(one)) problems.push(...valueProblems(scores, one, [...keys, 'of', k]));
      });
    if (Array.isArray(weeks)) {
      let last = -Infinity;
      weeks.forEach((week: unknown, position) => {
        if (typeof week !== 'number' || Number.isNaN(week)) return;
        if (week <= last)
          problems.push(
            problem(
              [...keys, 'weeks', position],
              phrase('is week {week}, after week {before}', { week, before: last }),
              phrase('put the weeks in ascending order'),
            ),
          );
        else if (typeof fromWeek === 'number' && week < fromWeek)
          problems.push(
            problem(
              [...keys, 'weeks', position],
              phrase('is week {week}, before {other} {otherValue}', {
                week,
                other: 'fromWeek',
                otherValue: fromWeek,
              }),
            ),
          );
        last = Math.max(last, week);
      });
    }
    return problems;
  });
}

/** The endpoint of a question, as those of the design. */
function decidingProblems(scores: readonly ScoreRange[], question: unknown): Problem[] {
  const endpoint = isFields(question) ? question['endpoint'] : undefined;
  if (!isFields(endpoint)) return [];
  const { week } = endpoint;
  return endpointProblems(scores, [{ ...endpoint, weeks: [week] }]).map(({ path, ...rest }) => ({
    ...rest,
    path: path.replace('$.endpoints[0]', '$.question.endpoint').replace('.weeks[0]', '.week'),
  }));
}

/** Reads a trial design: a JSON text, or a value already parsed. */
export function parseTrialDesign(input: unknown): Reading<TrialDesign> {
  const read = typeof input === 'string' ? readJsonText(input) : ({ ok: true, value: input } as const);
  if (!read.ok) return read;
  const { value } = read;
  const fields = isFields(value) ? value : {};
  const problems = onePerPath([
    ...schemaProblems(trialDesignSchema, value),
    ...diseaseProblems(fields['disease'], ['disease']),
    ...populationProblems(fields['disease'], fields['population']),
    ...armProblems(scoresOf(fields['disease']), fields['arms']),
    ...endpointProblems(scoresOf(fields['disease']), fields['endpoints']),
    ...decidingProblems(scoresOf(fields['disease']), fields['question']),
    ...questionProblems(fields['question'], fields['arms']),
  ]);
  if (problems.length > 0) return { ok: false, problems };
  const { question, ...design } = trialDesignSchema.parse(value);
  return {
    ok: true,
    value: {
      ...design,
      arms: design.arms.map(({ selected, escalate, ...arm }) => ({
        ...arm,
        regimen: withCatalogueIds(arm.regimen),
        ...(selected === undefined
          ? {}
          : { selected: { ...selected, endpoints: selected.endpoints.map(valued) } }),
        ...(escalate === undefined
          ? {}
          : {
              escalate: escalate.map(({ week, unless, regimen }) => ({
                week,
                unless: { ...unless, endpoints: unless.endpoints.map(valued) },
                regimen: withCatalogueIds(regimen),
              })),
            }),
      })),
      endpoints: design.endpoints.map(({ of, ...endpoint }) => ({ ...valued(endpoint), ...bothOf(of) })),
      ...(question === undefined
        ? {}
        : { question: { ...question, endpoint: decidingEndpoint(question.endpoint) } }),
    },
  };
}

type ParsedResponse = z.infer<typeof responseSchema>;

/** The two responses of `both`. */
const bothOf = (
  of: readonly [ParsedResponse, ParsedResponse] | undefined,
): { of?: [TrialResponse, TrialResponse] } =>
  of === undefined ? {} : { of: [valued(of[0]), valued(of[1])] };

const decidingEndpoint = ({ of, ...endpoint }: z.infer<typeof decidingEndpointSchema>): DecidingEndpoint => ({
  ...valued(endpoint),
  ...bothOf(of),
});

/** Without the key of a value that is not there. */
function valued<T extends { readonly value?: number | null }>({
  value,
  ...rest
}: T): Omit<T, 'value'> & { value?: number } {
  return value === undefined || value === null ? rest : { ...rest, value };
}
