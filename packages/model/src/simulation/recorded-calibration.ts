import { posterior } from '@bifrons/knowledge';
import type { FactReader } from '../facts.js';
import { calibrationOf } from '../posterior.js';

/** Takes the parameters into the account: what was fitted by its posterior median, what was not as it was chosen. */
export function recordCalibration(disease: string, reader: FactReader): void {
  const { id, estimated, fixed, sources } = calibrationOf(disease);
  const fit = posterior(disease);
  const fitted = new Set(fit?.columns);
  for (const p of [...estimated.filter(({ name }) => !fitted.has(name)), ...fixed])
    reader.record(`calibration.${id}.${p.name}`, p.note ?? p.name, p, sources);
  for (const p of fit?.parameters ?? [])
    reader.record(`posterior.${fit!.id}.${p.name}`, p.note ?? p.name, p, fit!.sources);
}
