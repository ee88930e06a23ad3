import { calibration, trials } from '@bifrons/knowledge';
import { calibrationInUse } from './in-use.js';

/** A dose that the model was fitted to, and for how many weeks it was taken; Infinity where nothing followed it. */
export interface FittedDose {
  readonly mgPerDay: number;
  readonly weeks: number;
}

/** The doses of a medicine in the arms whose results the calibration in use was fitted to; none for most medicines. */
export function fittedDoses(drug: string): readonly FittedDose[] {
  const { disease } = calibration(calibrationInUse)!;
  return trials()
    .filter((trial) => trial.disease === disease && trial.kind === 'trial')
    .flatMap(({ arms, outcomes, withdrawal }) => {
      const fitted = new Set(
        [...outcomes, ...withdrawal.flatMap((one) => one.outcomes)]
          .filter(({ use }) => use === 'calibration')
          .map(({ arm }) => arm),
      );
      return arms.filter(({ id, route }) => fitted.has(id) && route === 'oral');
    })
    .flatMap(({ regimen = [] }) =>
      regimen.flatMap((segment, k) =>
        segment.drug === drug && segment.doseMg !== undefined
          ? [
              {
                mgPerDay: segment.doseMg * (segment.perDay ?? 1),
                weeks: (regimen[k + 1]?.fromWeek ?? Infinity) - segment.fromWeek,
              },
            ]
          : [],
      ),
    );
}
