import {
  findLabel,
  labels,
  type Indication,
  type PatientFactName,
  type PatientRecord,
  type Region,
  type ScoreId,
} from '@bifrons/knowledge';
import { judgements, personOn, type Judgement, type ScreenRequest } from '@bifrons/safety';
import type { Course } from '../../subject/regimens/course.ts';
import { FACT_GROUPS, factDefinition } from '../../subject/patient/fact-groups.ts';
import { primaryScoreOf } from '../../subject/severity/scores.ts';
import { scoreItem } from './score-item.ts';

/** What may be asked: a fact of labels, which medicines are taken, or what only the model wants to know. */
export type ItemId = PatientFactName | 'medicines' | 'sex' | 'episodeYears' | 'severity';

/** Something that the labels or the model ask of a person. */
export interface AskedItem {
  id: ItemId;
  known: boolean;
  /** The medicines whose verdict waits for it. */
  waiting: readonly string[];
  /** Asked by the model or by a medicine considered; else only by medicines for other diseases. */
  counted: boolean;
}

const group = (name: keyof typeof FACT_GROUPS): ItemId[] =>
  FACT_GROUPS[name].flatMap((fact) => factDefinition(fact).asked ?? []);

/** Covariates of the model, which it can do without, but not as well. */
const forTheModel = (score: ItemId): readonly ItemId[] => [
  'ageYears',
  'sex',
  'weightKg',
  score,
  'episodeYears',
  'egfr',
];

/** In the order of the screen, for a disease whose score is asked for so. */
const orderWith = (score: ItemId): readonly ItemId[] => [
  ...forTheModel(score),
  ...group('organs'),
  ...(['alc', 'anc', 'haemoglobin', 'platelets', 'alt', 'ast', 'cpk', 'ldl', 'cholesterol'] as const),
  'triglycerides',
  ...group('infections'),
  ...group('vessels'),
  ...group('pregnancy'),
  ...group('other'),
  'medicines',
  ...group('earlier'),
];

/**
 * The medicines whose questions count: those that a label of the region is for the disease and that can be in a regimen
 * (what has no pharmacology here asks when it is looked at), and those of the regimens that have a label there; null, which
 * stands for all, if there are none.
 */
export function consideredOf(
  courses: readonly Course[],
  region: Region,
  indication: Indication,
): ReadonlySet<string> | null {
  const approved = labels(region)
    .filter(({ option }) => option === undefined || option === 'biologic')
    .filter(({ rules }) =>
      rules.some(({ clauses }) =>
        clauses.some(({ then }) => then.kind === 'indicated' && then.indication === indication),
      ),
    )
    .map(({ drug }) => drug);
  const chosen = courses.flatMap(({ drug }) =>
    drug !== null && findLabel(drug, region) !== undefined ? [drug] : [],
  );
  return approved.length + chosen.length === 0 ? null : new Set([...approved, ...chosen].sort());
}

/**
 * All that labels ask of a person like this one, those of the medicines considered and those of others, and what the model
 * wants to know; null for the record while nothing tells the age.
 */
export function askedOf(
  record: PatientRecord | null,
  considered: ReadonlySet<string> | null,
  request: ScreenRequest,
): readonly AskedItem[] {
  const score = scoreItem(request.indication);
  const wanted = forTheModel(score);
  if (record === null) return wanted.map((id) => ({ id, known: false, waiting: [], counted: true }));
  const { id, birthYear, birthDate, sex, disease } = record;
  const stranger: PatientRecord = {
    id,
    birthYear,
    disease,
    ...(birthDate === undefined ? {} : { birthDate }),
    ...(sex === undefined ? {} : { sex }),
  };
  const [now, atFirst] = [record, stranger].map((of) => waitingOf(judgements(of, request))) as [
    Waiting,
    Waiting,
  ];
  const { facts } = personOn(record, request.today);
  const isKnown = (item: ItemId): boolean => {
    switch (item) {
      case 'medicines':
        return !now.has(item) && record.medications !== undefined;
      case 'sex':
        return sex !== undefined;
      case 'severity':
        return record.severity?.[primaryScoreOf(disease).id as ScoreId] !== undefined;
      case 'episodeYears':
        return record.severity?.episodeYears !== undefined;
      case 'hypersensitive':
        return record.facts?.hypersensitivity !== undefined;
      default:
        return !now.has(item) && facts.has(item);
    }
  };
  const isConsidered = (drug: string): boolean => considered?.has(drug) ?? true;
  return orderWith(score)
    .map((item) => {
      const [waiting, first] = [now.get(item) ?? [], atFirst.get(item) ?? []];
      return {
        id: item,
        known: isKnown(item),
        waiting,
        counted: wanted.includes(item) || [...waiting, ...first].some(isConsidered),
      };
    })
    .filter(
      ({ id, known, waiting }) => waiting.length > 0 || wanted.includes(id) || (known && atFirst.has(id)),
    );
}

type Waiting = ReadonlyMap<ItemId, readonly string[]>;

function waitingOf(judged: readonly Judgement[]): Waiting {
  const waiting = new Map<ItemId, string[]>();
  for (const { drug, missing } of judged)
    for (const one of missing) {
      const item = 'fact' in one ? one.fact : 'medicines';
      const drugs = waiting.get(item) ?? [];
      if (!drugs.includes(drug)) waiting.set(item, [...drugs, drug]);
    }
  return waiting;
}
