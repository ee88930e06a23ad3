import { findDrug } from '@bifrons/knowledge';
import { PhrasedError } from '@bifrons/language';
import type { DiseaseModel } from '../diseases/disease.js';
import type { RegimenSegment } from '../regimen.js';

/** Thrown where medicines of one class are to be set against each other in a disease whose data cannot tell them apart. */
export class RankingError extends PhrasedError {
  override readonly name = 'RankingError';
}

/** Refuses to set JAK inhibitors against each other where so few people were treated. Doses of one may be. @throws RankingError */
export function refuseRanking(
  { noOrder }: DiseaseModel,
  regimens: readonly (readonly RegimenSegment[])[],
): void {
  if (noOrder === undefined) return;
  const inhibitors = new Set(
    regimens.flat().flatMap(({ drug }) => (drug === null || findDrug(drug) === undefined ? [] : [drug])),
  );
  if (inhibitors.size > 1) throw new RankingError(noOrder);
}
