import { findDrug, findLabel, type PatientRecord } from '@bifrons/knowledge';
import {
  labelFrequencies,
  risks,
  screenDrug,
  type Frequency,
  type HarmRates,
  type Rate,
  type ScreenRequest,
} from '@bifrons/safety';
import { citationText } from './citations.js';
import { InputError } from './exit.js';
import { table } from './table.js';

export interface RiskReport {
  readonly drug: string;
  readonly harms: readonly HarmRates[];
  /** Adverse reactions with the percentages that the label prints. */
  readonly frequencies: readonly Frequency[];
}

/** Harms on a medicine, at the dose of the label for this person. @throws InputError */
export function riskReport(patient: PatientRecord, name: string, request: ScreenRequest): RiskReport {
  const drug = findDrug(name)?.id;
  if (drug === undefined)
    throw new InputError('--risks', [{ path: name, message: 'is not in the catalogue of medicines' }]);
  const frequencies = labelFrequencies(drug, request.region);
  const { indication, today } = request;
  return {
    drug,
    harms: risks(patient, { drug, indication, today, ...doseOf(patient, drug, request) }),
    frequencies,
  };
}

function doseOf(patient: PatientRecord, drug: string, request: ScreenRequest) {
  // Without a label in the region the rates of every dose are told.
  if (findLabel(drug, request.region) === undefined) return {};
  const { recommended } = screenDrug(patient, drug, request).dose;
  return recommended === null ? {} : { dose: recommended };
}

export function riskText({ drug, harms, frequencies }: RiskReport): string {
  const rows = harms.flatMap(({ harm, onDrug, background }) =>
    [...onDrug, ...background.slice(0, 1)].map((rate) => [
      harm,
      rate.drug ?? 'none',
      String(rate.per100PatientYears),
      intervalText(rate),
      rate.population,
      rate.differs.join('; '),
      rate.grade,
    ]),
  );
  return [
    `${drug}: events per 100 patient-years (95 %), the population nearest to this person first`,
    '',
    table(['harm', 'on', 'rate', '95 %', 'population', 'differs', 'grade'], rows),
    ...(frequencies.length > 0 ? ['', 'in the trials of the label:'] : []),
    ...frequencies.map(
      (one) =>
        `  ${one.event} ${one.percent} %${one.comparatorPercent === null ? '' : ` against ${one.comparatorPercent} %`} [${citationText(one.statement)}]`,
    ),
  ].join('\n');
}

const intervalText = ({ interval, intervalBy }: Rate): string =>
  interval === null
    ? ''
    : `${interval[0].toFixed(2)}–${interval[1].toFixed(2)}${intervalBy === 'exact' ? ' (from the count)' : ''}`;
