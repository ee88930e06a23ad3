import { phrase } from '@bifrons/language';
import { nearestNames } from '../nearest-names.js';
import { isFields, type Fields } from './fields.js';
import { didYouMean, problem, type Problem } from './problem.js';

type Keys = readonly PropertyKey[];

const isNumber = (value: unknown): value is number => typeof value === 'number' && !Number.isNaN(value);

/** What a schema does not see of a question: arms that are not there, looks after the end, shares that do not add up. */
export function questionProblems(question: unknown, arms: unknown): Problem[] {
  if (!isFields(question)) return [];
  const keys = ['question'];
  const ids = Array.isArray(arms)
    ? arms.flatMap((arm: unknown) => (isFields(arm) && typeof arm['id'] === 'string' ? [arm['id']] : []))
    : [];
  const treatments = treatmentsOf(question, ids);
  return [
    ...namesOfArms(question, ids, keys),
    ...lookProblems(question['looks'], [...keys, 'looks']),
    ...graphProblems(question, treatments.length, keys),
    ...testProblems(question, keys),
    ...assumedProblems(question, ids, treatments, keys),
    ...crossoverProblems(question, treatments, keys),
  ];
}

function treatmentsOf({ treatments, control }: Fields, ids: readonly string[]): readonly unknown[] {
  return Array.isArray(treatments) ? treatments : ids.filter((id) => id !== control);
}

const isMean = ({ endpoint }: Fields): boolean | undefined =>
  isFields(endpoint) && typeof endpoint['type'] === 'string'
    ? endpoint['type'].startsWith('mean-change')
    : undefined;

function unknownArm(id: string, ids: readonly string[], keys: Keys): Problem {
  const [near] = nearestNames(id, ids);
  return problem(
    keys,
    phrase('is "{id}", which is not an arm', { id }),
    near === undefined ? phrase('known: {names}', { names: ids.join(', ') }) : didYouMean(`"${near}"`),
  );
}

function namesOfArms({ control, treatments }: Fields, ids: readonly string[], keys: Keys): Problem[] {
  const problems: Problem[] = [];
  if (typeof control === 'string' && control !== '' && !ids.includes(control))
    problems.push(unknownArm(control, ids, [...keys, 'control']));
  else if (treatments === undefined && ids.length === 1)
    problems.push(
      problem([...keys, 'control'], phrase('is the only arm: there is nothing to compare it with')),
    );
  if (!Array.isArray(treatments)) return problems;
  treatments.forEach((id: unknown, k) => {
    const at = [...keys, 'treatments', k];
    if (typeof id !== 'string' || id === '') return;
    if (!ids.includes(id)) problems.push(unknownArm(id, ids, at));
    else if (id === control) problems.push(problem(at, phrase('is "{id}", which is the control', { id })));
    else if (treatments.indexOf(id) < k) problems.push(problem(at, phrase('is "{id}" once more', { id })));
  });
  return problems;
}

function lookProblems(looks: unknown, keys: Keys): Problem[] {
  if (!isFields(looks) || !Array.isArray(looks['at'])) return [];
  let before = 0;
  return looks['at'].flatMap((at: unknown, k): Problem[] => {
    if (!isNumber(at) || at <= 0) return [];
    const place = [...keys, 'at', k];
    if (at >= 1)
      return [
        problem(
          place,
          phrase('is {at}, but an interim look comes before the end, which is 1', { at }),
          phrase(
            'give the share of the people whose results are in, such as 0.5; the end is looked at anyway',
          ),
        ),
      ];
    const problems =
      at <= before
        ? [problem(place, phrase('is {at}, but the look before is at {before}', { at, before }))]
        : [];
    before = Math.max(before, at);
    return problems;
  });
}

function graphProblems({ multiplicity, graph }: Fields, m: number, keys: Keys): Problem[] {
  const at = [...keys, 'graph'];
  if (multiplicity === 'graph' && graph === undefined)
    return [problem(at, phrase('is missing: {name} needs it', { name: 'multiplicity "graph"' }))];
  if (graph !== undefined && multiplicity !== 'graph')
    return [
      problem(
        at,
        phrase('is not used unless {name}', { name: 'multiplicity is "graph"' }),
        phrase('leave one out'),
      ),
    ];
  if (!isFields(graph)) return [];
  const { weights, transitions } = graph;
  const problems: Problem[] = [];
  const total = (row: readonly unknown[]): number =>
    row.reduce((sum: number, one) => sum + (isNumber(one) ? one : 0), 0);
  const sizeProblem = (row: readonly unknown[], place: Keys): Problem[] =>
    row.length === m
      ? []
      : [
          problem(
            place,
            phrase('has {n, plural, one {# entry} other {# entries}}, but {m} treatments are compared', {
              n: row.length,
              m,
            }),
          ),
        ];
  const sumProblem = (row: readonly unknown[], place: Keys): Problem[] =>
    total(row) <= 1 + 1e-9
      ? []
      : [problem(place, phrase('adds up to {total}, but there is only 1 to share', { total: total(row) }))];
  if (Array.isArray(weights))
    problems.push(...sizeProblem(weights, [...at, 'weights']), ...sumProblem(weights, [...at, 'weights']));
  if (Array.isArray(transitions)) {
    problems.push(...sizeProblem(transitions, [...at, 'transitions']));
    transitions.forEach((row: unknown, k) => {
      if (!Array.isArray(row)) return;
      const place = [...at, 'transitions', k];
      problems.push(...sizeProblem(row, place), ...sumProblem(row, place));
      if (isNumber(row[k]) && row[k] > 0)
        problems.push(problem([...place, k], phrase('gives alpha to itself: must be 0')));
    });
  }
  return problems;
}

const testsOfMeans: readonly unknown[] = ['welch', 'baseline-adjusted'];

function testProblems(question: Fields, keys: Keys): Problem[] {
  const { test, margin } = question;
  const mean = isMean(question);
  if (mean === undefined || typeof test !== 'string') return [];
  if (testsOfMeans.includes(test) !== mean)
    return [
      problem(
        [...keys, 'test'],
        mean
          ? phrase('is {test}, which compares shares, but the endpoint is a mean', { test })
          : phrase('is {test}, which compares means, but the endpoint is a share', { test }),
      ),
    ];
  return test === 'fisher' && isNumber(margin) && margin > 0
    ? [problem([...keys, 'test'], phrase('is {test}, which knows no margin', { test }), phrase('use score'))]
    : [];
}

function assumedProblems(
  question: Fields,
  ids: readonly string[],
  treatments: readonly unknown[],
  keys: Keys,
): Problem[] {
  const { assumed, control } = question;
  if (!isFields(assumed)) return [];
  const at = [...keys, 'assumed'];
  const mean = isMean(question);
  const missing = [control, ...treatments].flatMap((id): Problem[] =>
    typeof id === 'string' && ids.includes(id) && assumed[id] === undefined
      ? [problem([...at, id], phrase('is missing: give what is assumed of every arm that is compared'))]
      : [],
  );
  const wrong = Object.entries(assumed).flatMap(([id, value]): Problem[] => {
    if (!ids.includes(id)) return [unknownArm(id, ids, [...at, id])];
    if (!isFields(value) || mean === undefined) return [];
    const needed = mean ? ['mean', 'sd'] : ['percent'];
    return needed.flatMap((name) =>
      value[name] === undefined
        ? [problem([...at, id, name], phrase('is missing: the endpoint needs it'))]
        : [],
    );
  });
  return [...missing, ...wrong];
}

function crossoverProblems(
  { crossover, endpoint, looks, test, assumed, margin }: Fields,
  treatments: readonly unknown[],
  keys: Keys,
): Problem[] {
  if (!isFields(crossover)) return [];
  const problems: Problem[] = [];
  const at = [...keys, 'crossover'];
  if (treatments.length !== 1)
    problems.push(
      problem(
        at,
        phrase('compares two orders of the treatments, but there are {n} arms', { n: treatments.length + 1 }),
      ),
    );
  const first = isFields(endpoint) ? endpoint['week'] : undefined;
  if (isNumber(first) && isNumber(crossover['week']) && crossover['week'] <= first)
    problems.push(
      problem(
        [...at, 'week'],
        phrase('is week {week}, but the first period ends in week {before}', {
          week: crossover['week'],
          before: first,
        }),
      ),
    );
  for (const [name, value] of Object.entries({ looks, test, assumed, margin }))
    if (value !== undefined)
      problems.push(
        problem([...keys, name], phrase('is not known of a cross-over trial'), phrase('leave it out')),
      );
  return problems;
}
