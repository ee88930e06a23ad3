import { pathway } from '@bifrons/knowledge';
import type { ForecastResult } from '@bifrons/inference';
import { engagement, type PersonCovariates, type ProvenanceEntry } from '@bifrons/model';
import type { PublishedPoint } from '../forecast/published.ts';
import { doseOf, type Course } from '../regimens/course.ts';
import { scoreEntries } from './score-entries.ts';

/** Everything on the page that can be asked where it comes from, each number once. */
export function sourceEntries(
  result: ForecastResult | null,
  courses: readonly Course[],
  person: PersonCovariates,
  points: readonly PublishedPoint[],
): ProvenanceEntry[] {
  const all = [
    ...(result?.provenance ?? []),
    ...courses.flatMap((course) => engagementEntries(course, person)),
    ...points.map(publishedEntry),
    ...pathwayEntries(),
    ...scoreEntries(),
  ];
  return [...new Map(all.map((entry) => [entry.path, entry])).values()];
}

function engagementEntries(course: Course, person: PersonCovariates): readonly ProvenanceEntry[] {
  const doseMg = doseOf(course);
  if (course.drug === null || doseMg === null) return [];
  return engagement({ drug: course.drug, doseMg, perDay: course.perDay, person }).provenance;
}

function publishedEntry({ id, trial, arm, week, outcome, source, remarks }: PublishedPoint): ProvenanceEntry {
  return {
    path: `published.${id}`,
    label: `${trial}, ${arm}, week ${week}: ${outcome.endpoint.text}`,
    value: outcome.estimate,
    unit: outcome.unit,
    grade: outcome.grade,
    source,
    ...(remarks === '' ? {} : { note: remarks }),
  };
}

function pathwayEntries(): ProvenanceEntry[] {
  const { signals, sources } = pathway();
  return signals.map((signal) => ({
    path: `pathway.${signal.id}`,
    label: `${signal.name}: ${signal.jakPair.join(' and ')}, ${signal.stats.join(', ')}`,
    value: null,
    unit: '',
    grade: signal.grade,
    source: sources[signal.source] ?? { title: signal.source },
    ...(signal.note === undefined ? {} : { note: signal.note }),
  }));
}
