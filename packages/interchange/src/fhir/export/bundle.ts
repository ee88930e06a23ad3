import type { OptionRisks } from '@bifrons/benefit-risk';
import type { ForecastResult } from '@bifrons/inference';
import type { PatientRecord } from '@bifrons/knowledge';
import { english, type Say } from '@bifrons/language';
import type { Identity } from '../import/line.js';
import { documentOf, type ReportDocument } from './document.js';
import { patientResources } from './patient-file.js';
import { carePlanOf, type PlanOfTests } from './plan.js';
import { writingOf, type Bundle } from './resource.js';
import { forecastAssessment, harmAssessment } from './risk.js';

/** What of a person goes into the bundle. */
export interface ExportRequest {
  readonly patient: PatientRecord;
  /** Moment of the export. */
  readonly now: Date;
  /** Name and identifiers, which a patient file does not have; left out for a pseudonymous export. */
  readonly identity?: Identity;
  /** `monitor` of safety has one: `{ drug, calendar }`. */
  readonly plan?: PlanOfTests;
  /** Of `forecast` of inference. */
  readonly forecast?: ForecastResult;
  /** Of `risks` of benefit-risk, over so many weeks. */
  readonly risks?: { readonly options: readonly OptionRisks[]; readonly horizonWeeks: number };
  readonly report?: ReportDocument;
  /** The language of the texts; English when absent. */
  readonly say?: Say;
}

/**
 * The job "export" of FHIR R4: a person as a Bundle (type `collection`), and what was computed about them. Codes of LOINC and
 * SNOMED CT stand where they were read somewhere; everything has a code of ours too, by which `readBundle` reads the same
 * person again. References are `urn:uuid` within the bundle.
 */
export function exportBundle(request: ExportRequest): Bundle {
  const { patient, now, identity, plan, forecast, risks, report, say = english } = request;
  const writing = writingOf(patient.id);
  const moment = now.toISOString();
  const entries = [
    ...patientResources(patient, writing, moment.slice(0, 10), say, identity),
    ...(plan === undefined ? [] : [['plan', carePlanOf(plan, writing, say)] as const]),
    ...(forecast?.regimens ?? []).map(
      (regimen, k) =>
        [
          `forecast/${k}`,
          forecastAssessment(forecast!, regimen, patient.disease, writing, moment, say),
        ] as const,
    ),
    ...(risks?.options ?? []).map(
      (option, k) =>
        [`risks/${k}`, harmAssessment(option, risks!.horizonWeeks, writing, moment, say)] as const,
    ),
    ...(report === undefined ? [] : [['report', documentOf(report, writing, moment)] as const]),
  ];
  return {
    resourceType: 'Bundle',
    type: 'collection',
    timestamp: moment,
    entry: entries.map(([name, resource]) => writing.entry(name, resource)),
  };
}
