import type { Phrase } from '@bifrons/language';
import type { DiseaseModel } from '../diseases/disease.js';
import type { RegimenSegment } from '../regimen.js';

/** What has to stand beside every figure of a disease under some regimens; nothing in most diseases. */
export function besideOf(
  disease: DiseaseModel,
  regimens: readonly (readonly RegimenSegment[])[],
): readonly Phrase[] {
  const drugs = regimens.flat().flatMap(({ drug }) => (drug === null ? [] : [drug]));
  return disease.beside?.([...new Set(drugs)]) ?? [];
}
