import { texts } from '../data/codes.generated.js';
import { once, only } from '../read-data.js';
import type { ClinicalCode, Codes } from '../schema/codes.js';

/** Codes of clinical records and what they mean here. */
export const codes: () => Codes = once(() => only<Codes>(texts));

const exact = once(() => new Map(codes().codes.map((one) => [`${one.system}|${one.code}`, one])));
/** The longest beginning first. */
const beginnings = once(() =>
  codes()
    .codes.filter(({ under }) => under === true)
    .sort((a, b) => b.code.length - a.code.length),
);

/** What a code means; ICD-10 in the versions of countries is read as ICD-10. */
export function findCode(system: string, code: string): ClinicalCode | undefined {
  const own = system.includes('icd-10') ? 'http://hl7.org/fhir/sid/icd-10' : system;
  return (
    exact().get(`${own}|${code}`) ??
    beginnings().find((one) => one.system === own && code.toUpperCase().startsWith(one.code))
  );
}

/** The code of a laboratory value that may be written: not one that was only remembered, nor one of a single method. */
export const codeToWrite = (fact: string): ClinicalCode | undefined =>
  codes().codes.find(
    ({ means, grade, narrower }) =>
      'analyte' in means && means.analyte === fact && grade !== 'M' && narrower !== true,
  );
