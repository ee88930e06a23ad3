import type { TrialEndpoint, TrialResponse } from '@bifrons/knowledge';
import type { HowRead, ScoreModel } from '../diseases/disease.js';
import { readScore } from '../diseases/readings.js';
import { visitError } from './readings.js';

/** Weeks at which a loss or a response up to `week` is looked for, ascending: from `fromWeek` (or the start) to the week itself. */
export function visitsOf(
  { fromWeek = 0 }: Pick<TrialEndpoint, 'fromWeek'>,
  week: number,
  weeksBetweenVisits: number,
): number[] {
  const visits: number[] = [];
  for (let visit = fromWeek; visit < week; visit += weeksBetweenVisits) visits.push(visit);
  return [...visits, week];
}

/** What is read of one virtual person after the other in a trial, arm by arm: each visit and score with an error of its own. */
export class Readings {
  readonly #errors: Float64Array;
  readonly #read: Float64Array;
  readonly #sds: readonly number[];
  #truth: Float64Array = new Float64Array(0);

  /** `weeks` ascending, the first one 0; the primary score first. */
  constructor(
    private readonly scores: readonly ScoreModel[],
    private readonly weeks: readonly number[],
    how: HowRead,
    private readonly weeksBetweenVisits: number,
  ) {
    this.#errors = new Float64Array(scores.length * weeks.length);
    this.#read = new Float64Array(scores.length * weeks.length);
    this.#sds = scores.map((score) => score.readingSd(how));
  }

  /** The next person: the errors of their visits, the same in every arm. The start is read without one. */
  meet(seed: number, subject: number): void {
    const { weeks } = this;
    this.#sds.forEach((sd, s) =>
      weeks.forEach((week, w) => {
        this.#errors[s * weeks.length + w] = week === 0 ? 0 : sd * visitError(seed, subject, week, s);
      }),
    );
  }

  /** Their true scores in an arm: score by score, week by week. */
  take(truth: Float64Array): void {
    this.#truth = truth;
    const { weeks } = this;
    this.scores.forEach((score, s) => {
      for (let at = s * weeks.length; at < (s + 1) * weeks.length; at++)
        this.#read[at] = readScore(score, truth[at]!, this.#errors[at]!);
    });
  }

  /** A score as it was read at a week. */
  at(id: string, week: number): number {
    const place = this.scores.findIndex((score) => score.id === id);
    return this.#read[place * this.weeks.length + this.weeks.indexOf(week)]!;
  }

  responds(response: TrialResponse, week: number): boolean {
    return this.outcome({ ...response, weeks: [week] }, this.weeks.indexOf(week)) === 1;
  }

  /** The score of an endpoint at the start; of `both` that of the first response. */
  baseline({ measure, of }: Pick<TrialEndpoint, 'measure' | 'of'>): number {
    const id = measure ?? of?.[0].measure;
    const place = id === undefined ? 0 : this.scores.findIndex((score) => score.id === id);
    return this.#read[place * this.weeks.length]!;
  }

  /** 1 or 0 for a response or a loss, percent or points for a mean change; at the week of number `w`. */
  outcome(endpoint: TrialEndpoint, w: number): number {
    if (endpoint.once === true) {
      const now = visitsOf({}, this.weeks[w]!, this.weeksBetweenVisits);
      const plain = { ...endpoint, once: false };
      return Number(now.some((week) => week > 0 && this.outcome(plain, this.weeks.indexOf(week)) === 1));
    }
    if (endpoint.type === 'both')
      return Number(endpoint.of!.every((one) => this.outcome({ ...one, weeks: endpoint.weeks }, w) === 1));
    const { measure, type, value = 0, fromWeek = 0 } = endpoint;
    const place = measure === undefined ? 0 : this.scores.findIndex((score) => score.id === measure);
    const first = place * this.weeks.length;
    const baseline = this.#read[first]!;
    const score = this.#read[first + w]!;
    switch (type) {
      case 'at-most':
        return Number(score <= value);
      case 'improvement-at-least':
        return Number(baseline > 0 && (100 * (baseline - score)) / baseline >= value);
      case 'improvement-points-at-least':
        return Number(baseline - score >= value);
      case 'worsening-at-least':
        return Number(score - this.#read[first + this.weeks.indexOf(fromWeek)]! >= value);
      case 'ever-worsened-by': {
        const from = this.#read[first + this.weeks.indexOf(fromWeek)]!;
        return Number(this.#worstBy(place, fromWeek, w) - from >= value);
      }
      case 'mean-change-points':
        return score - baseline;
      case 'mean-change':
        return baseline > 0 ? (100 * (score - baseline)) / baseline : 0;
    }
  }

  /** The worst score that a person had at a visit up to that week, read with the error of that week. */
  #worstBy(place: number, fromWeek: number, w: number): number {
    const first = place * this.weeks.length;
    const visits = visitsOf({ fromWeek }, this.weeks[w]!, this.weeksBetweenVisits);
    const worst = Math.max(...visits.map((visit) => this.#truth[first + this.weeks.indexOf(visit)]!));
    return readScore(this.scores[place]!, worst, this.#errors[first + w]!);
  }
}
