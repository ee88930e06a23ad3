import { nearestNames, type Outcome, type Trial } from '@bifrons/knowledge';
import { phrase } from '@bifrons/language';
import { NotPoolableError } from '../not-poolable.js';

type PublishedEndpoint = Outcome['endpoint'];

/** An endpoint's short name, the same for the same endpoint in every study: `SALT<=20`, `SALT50`, else what the source says. */
export function endpointName({ measure, type, value, text }: PublishedEndpoint): string {
  if (measure === 'salt' && value !== null) {
    if (type === 'at-most') return `SALT<=${value}`;
    if (type === 'improvement-at-least') return `SALT${value}`;
  }
  return text;
}

/** An endpoint that studies report, with its weeks. */
export interface ReportedEndpoint {
  readonly name: string;
  readonly text: string;
  readonly weeks: readonly number[];
  /** Ids of the studies that report it. */
  readonly trials: readonly string[];
}

/** What the studies of a disease report about their arms, the most often reported first. */
export function reportedEndpoints(trials: readonly Trial[], disease: string): readonly ReportedEndpoint[] {
  const found = new Map<string, { text: string; weeks: Set<number>; trials: Set<string> }>();
  for (const trial of trials) {
    if (trial.disease !== disease) continue;
    for (const { arm, endpoint, week } of trial.outcomes) {
      if (arm === null || week === null) continue;
      const name = endpointName(endpoint);
      const entry = found.get(name) ?? { text: endpoint.text, weeks: new Set(), trials: new Set() };
      entry.weeks.add(week);
      entry.trials.add(trial.id);
      found.set(name, entry);
    }
  }
  return [...found]
    .map(([name, { text, weeks, trials: ids }]) => ({
      name,
      text,
      weeks: [...weeks].sort((a, b) => a - b),
      trials: [...ids],
    }))
    .sort((a, b) => b.trials.length - a.trials.length || (a.name < b.name ? -1 : 1));
}

const plain = (name: string): string =>
  name
    .toLowerCase()
    .replaceAll('≤', '<=')
    .replaceAll(/[\s-]+/g, '');

/** @throws NotPoolableError with the nearest name when the studies do not report it. */
export function findEndpoint(query: string, reported: readonly ReportedEndpoint[]): ReportedEndpoint {
  const wanted = plain(query);
  const exact = reported.find(({ name, text }) => plain(name) === wanted || plain(text) === wanted);
  if (exact !== undefined) return exact;
  const near = nearestNames(
    wanted,
    reported.map(({ name }) => plain(name)),
  ).flatMap((one) => reported.find(({ name }) => plain(name) === one)?.name ?? []);
  throw new NotPoolableError(
    near.length > 0
      ? phrase('no study reports the endpoint "{endpoint}"; did you mean {near}?', {
          endpoint: query,
          near: near
            .slice(0, 3)
            .map((name) => phrase(name))
            .reduce((one, other) => phrase('{one} or {other}', { one, other })),
        })
      : phrase(
          'no study reports the endpoint "{endpoint}"; reported are {endpoints} and others (bifrons evidence list)',
          {
            endpoint: query,
            endpoints: reported
              .slice(0, 6)
              .map(({ name }) => name)
              .join(', '),
          },
        ),
  );
}
