import { codes } from '@bifrons/knowledge';
import type { HookName, Service } from './protocol.js';
import { systems } from '../fhir/systems.js';

/** Most results of each kind that are asked for, the latest first. */
const most = 300;

/** What a card needs of the record: searches of FHIR R4 with what CDS Hooks recommends and nothing else. */
function prefetch(): Record<string, string> {
  const loinc = codes()
    .codes.filter(({ system }) => system === systems.loinc)
    .map(({ code }) => `${systems.loinc}|${code}`)
    .join(',');
  const of = (type: string, rest = ''): string => `${type}?patient={{context.patientId}}${rest}`;
  return {
    patient: 'Patient/{{context.patientId}}',
    conditions: of('Condition', `&_count=${most}`),
    observations: of('Observation', `&code=${loinc}&_sort=-date&_count=${most}`),
    medications: of('MedicationRequest', `&status=active,on-hold&_count=${most}`),
    statements: of('MedicationStatement', `&status=active,on-hold&_count=${most}`),
    allergies: of('AllergyIntolerance', `&_count=${most}`),
    immunizations: of('Immunization', `&_count=${most}`),
  };
}

const titles: Readonly<Record<HookName, readonly [id: string, title: string, description: string]>> = {
  'patient-view': [
    'bifrons-monitor',
    'Monitoring of JAK inhibitors and their alternatives',
    'Of a person on one of these medicines: what their label wants tested and when, and what a new result demands.',
  ],
  'order-select': [
    'bifrons-order-select',
    'Screening of a JAK inhibitor or an alternative while it is chosen',
    'Holds the label of the medicine against the person: contraindications, interactions, tests that are missing.',
  ],
  'order-sign': [
    'bifrons-order-sign',
    'Screening of a JAK inhibitor or an alternative before it is signed',
    'Holds the label of the medicine against the person: contraindications, interactions, tests that are missing.',
  ],
};

/** The body of `GET /cds-services` (CDS Hooks 2.0, "Discovery"). */
export function services(): { readonly services: readonly Service[] } {
  return {
    services: (Object.entries(titles) as [HookName, (typeof titles)[HookName]][]).map(
      ([hook, [id, title, description]]) => ({
        hook,
        id,
        title,
        description,
        prefetch: prefetch(),
        usageRequirements: 'Supports decisions; it is not a medical device. Data are not kept.',
      }),
    ),
  };
}

/** The prefetch of a request that was not sent: each key with its query, for whoever may ask the FHIR server. */
export function missingPrefetch(request: {
  readonly context: { readonly patientId: string };
  readonly prefetch?: Readonly<Record<string, unknown>>;
}): Readonly<Record<string, string>> {
  const { patientId } = request.context;
  return Object.fromEntries(
    Object.entries(prefetch())
      .filter(([key]) => request.prefetch?.[key] === undefined || request.prefetch[key] === null)
      .map(([key, query]) => [key, query.replaceAll('{{context.patientId}}', encodeURIComponent(patientId))]),
  );
}
