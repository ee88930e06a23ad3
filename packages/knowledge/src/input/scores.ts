import { phrase } from '@bifrons/language';
import { disease as diseaseOf, knownDiseaseIds } from '../catalogue/diseases.js';
import { regionScoring, roundingOf } from '../diseases/regions.js';
import { scoresInFile } from '../schema/patient.js';
import { diaryGaps } from '../diary.js';
import { isFields, type Fields } from './fields.js';
import { problem, type Problem } from './problem.js';

const anyAge = [0, 1000] as const;

const scoreOf = (disease: string, id: string) => scoresInFile(disease).find(([one]) => one === id)?.[1];
const inRange = (disease: string, id: string, value: unknown): value is number => {
  const score = scoreOf(disease, id);
  return score !== undefined && typeof value === 'number' && value >= score.min && value <= score.max;
};
const rounded = (value: number) => Math.round(value * 100) / 100;

/** Scores that another disease has. */
function foreignScores(disease: string, seen: Fields, keys: readonly PropertyKey[]): Problem[] {
  const own = scoresInFile(disease).map(([id]) => id);
  if (own.length === 0) return [];
  return Object.keys(seen).flatMap((id) => {
    const other = own.includes(id)
      ? undefined
      : knownDiseaseIds().find((one) => scoresInFile(one).some(([theirs]) => theirs === id));
    if (other === undefined) return [];
    return [
      problem(
        [...keys, id],
        phrase('is a score of {other}, not of {disease}', {
          other: phrase(diseaseOf(other)!.name),
          disease: phrase(diseaseOf(disease)!.name),
        }),
        phrase('leave it out; scores of {disease}: {names}', {
          disease: phrase(diseaseOf(disease)!.name),
          names: own.join(', '),
        }),
      ),
    ];
  });
}

/** Regions that do not add up to the score beside them; `ages` are those that the person may have had. */
function regionProblems(
  disease: string,
  seen: Fields,
  keys: readonly PropertyKey[],
  ages: readonly number[],
): Problem[] {
  const scoring = regionScoring(disease);
  if (scoring === undefined) return [];
  const regions = scoring.schema.safeParse(seen['regions']);
  if (!regions.success) return [];
  return scoring.sums.flatMap((id) => {
    const value = seen[id];
    if (!inRange(disease, id, value)) return [];
    const tolerance = roundingOf(scoreOf(disease, id)!);
    const sumAt = (age: number) => scoring.scoresOf(regions.data, age)[id]!;
    const fits = (age: number) => Math.abs(sumAt(age) - value) <= tolerance;
    if (ages.some(fits)) return [];
    const sum = rounded(sumAt(ages[0]!));
    const otherAge = anyAge.find(fits);
    return [
      problem(
        [...keys, id],
        otherAge === undefined
          ? phrase('is {value, number}, but the regions add up to {sum, number}', { value, sum })
          : otherAge > ages[0]!
            ? phrase(
                'is {value, number}, by the weights that regions have in adults; at this age they add up to {sum, number}',
                { value, sum },
              )
            : phrase(
                'is {value, number}, by the weights that regions have in young children; at this age they add up to {sum, number}',
                { value, sum },
              ),
        phrase('correct the score or the regions'),
      ),
    ];
  });
}

/** A score that another one does not allow. */
function limitProblems(
  disease: string,
  seen: Fields,
  keys: readonly PropertyKey[],
  ages: readonly number[],
): Problem[] {
  return (regionScoring(disease)?.limits ?? []).flatMap(({ score, by, inPercent, most: mostAt }) => {
    const [value, limit] = [seen[score], seen[by]];
    if (!inRange(disease, score, value) || !inRange(disease, by, limit)) return [];
    const most = Math.max(...ages.map((age) => mostAt(limit, age)));
    if (value <= most + roundingOf(scoreOf(disease, score)!)) return [];
    const said = { value, limiting: scoreOf(disease, by)!.short, by: limit, most: rounded(most) };
    return [
      problem(
        [...keys, score],
        inPercent
          ? phrase(
              'is {value, number}, but with a {limiting} of {by, number} % it is at most {most, number}',
              said,
            )
          : phrase(
              'is {value, number}, but with a {limiting} of {by, number} it is at most {most, number}',
              said,
            ),
        phrase('correct one of them'),
      ),
    ];
  });
}

/** What is wrong with the scores of one time; `ages` are those that the person may have had. */
export function scoreProblems(
  disease: unknown,
  seen: unknown,
  keys: readonly PropertyKey[],
  ages: readonly number[],
): Problem[] {
  if (typeof disease !== 'string' || !isFields(seen)) return [];
  return [
    ...foreignScores(disease, seen, keys),
    ...regionProblems(disease, seen, keys, ages),
    ...limitProblems(disease, seen, keys, ages),
    ...(regionScoring(disease)?.clashes?.(seen) ?? []).map(({ score, message, suggestion }) =>
      problem([...keys, score], message, suggestion),
    ),
  ];
}

/** Whether something was seen of the disease at a visit. */
export function isSeen(disease: unknown, visit: Fields): boolean {
  const known = typeof disease === 'string' ? scoresInFile(disease) : [];
  const some = known.length > 0 ? known : knownDiseaseIds().flatMap(scoresInFile);
  return ['regions', ...some.map(([id]) => id)].some((key) => visit[key] !== undefined);
}

/** Weeks of a diary with too few days for a mean that is asked for. */
export function diaryProblems(patient: Fields): Problem[] {
  return diaryGaps(patient).map(({ score, date, days, wanted, keys }) =>
    problem(
      ['diary'],
      phrase(
        'has {days, plural, one {# day} other {# days}} with a value in the week up to {date}, too few for a mean ({wanted} at least)',
        { days, date, wanted },
      ),
      phrase('add days, or give {key}', { key: [...keys, score].join('.') }),
    ),
  );
}
