import { booleanAt, at, listAt, numberAt, textAt, type Fields } from './fields.js';
import { conceptOf } from './concept.js';
import { quantityOf } from './quantity.js';

/** How often and how much, where a Dosage (FHIR R4 2.1.28) says it without a doubt; empty where it does not. */
export interface Dose {
  readonly doseMg?: number;
  readonly strengthPercent?: number;
  readonly bodySurfacePercent?: number;
  readonly perDay?: 1 | 2 | 3;
  readonly everyWeeks?: number;
}

/** Times a day of HL7's GTSAbbreviation. */
const abbreviations: Readonly<Record<string, 1 | 2 | 3>> = { QD: 1, BID: 2, TID: 3 };

export const extensions = {
  strengthPercent: 'urn:bifrons:strength-percent',
  bodySurfacePercent: 'urn:bifrons:body-surface-percent',
  perDay: 'urn:bifrons:per-day',
} as const;

export function doseOf(dosages: readonly Fields[]): Dose {
  const [dosage] = dosages;
  if (dosage === undefined || dosages.length > 1) return {};
  if (booleanAt(dosage, 'asNeededBoolean') === true || dosage['asNeededCodeableConcept'] !== undefined)
    return {};
  const timing = at(dosage, 'timing');
  const often = oftenOf(timing);
  const own = (url: string): number | undefined =>
    numberAt(
      listAt(dosage, 'extension').find((one) => textAt(one, 'url') === url),
      'valueDecimal',
    );
  const strengthPercent = own(extensions.strengthPercent);
  const bodySurfacePercent = own(extensions.bodySurfacePercent);
  const topical = {
    ...(strengthPercent === undefined ? {} : { strengthPercent }),
    ...(bodySurfacePercent === undefined ? {} : { bodySurfacePercent }),
  };
  const amounts = listAt(dosage, 'doseAndRate');
  const quantity = amounts.length === 1 ? quantityOf(amounts[0]!['doseQuantity']) : undefined;
  const doseMg =
    quantity === undefined || quantity.value <= 0 || quantity.comparator !== undefined
      ? undefined
      : quantity.ucum === 'mg'
        ? quantity.value
        : quantity.ucum === 'g'
          ? 1000 * quantity.value
          : undefined;
  if (doseMg === undefined) return strengthPercent === undefined ? {} : { ...topical, ...often };
  // An amount without how often is no dose, unless the file that we wrote had none either.
  if (often === undefined) return own(extensions.perDay) === 0 ? { ...topical, doseMg } : {};
  return { ...topical, doseMg, ...often };
}

function oftenOf(timing: Fields): Pick<Dose, 'perDay' | 'everyWeeks'> | undefined {
  const code = conceptOf(timing['code'])
    .codings.map((one) => abbreviations[one.code])
    .find((n) => n !== undefined);
  const repeat = at(timing, 'repeat');
  const frequency = numberAt(repeat, 'frequency') ?? 1;
  const period = numberAt(repeat, 'period');
  const unit = textAt(repeat, 'periodUnit');
  if (repeat['frequencyMax'] !== undefined || repeat['periodMax'] !== undefined) return undefined;
  if (period === undefined || unit === undefined) return code === undefined ? undefined : { perDay: code };
  if (unit === 'd' && period === 1 && (frequency === 1 || frequency === 2 || frequency === 3))
    return code === undefined || code === frequency ? { perDay: frequency } : undefined;
  if (unit === 'h' && frequency === 1 && (period === 24 || period === 12 || period === 8))
    return { perDay: (24 / period) as 1 | 2 | 3 };
  const weeks = unit === 'wk' ? period : unit === 'd' && period % 7 === 0 ? period / 7 : undefined;
  return weeks !== undefined && frequency === 1 ? { everyWeeks: weeks } : undefined;
}
