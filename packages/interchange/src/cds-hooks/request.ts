import { isUuid } from './feedback.js';
import type { HookName } from './protocol.js';
import { at, isFields, listAt, textAt, type Fields } from '../fhir/import/fields.js';

/** A call of one of the hooks, as far as it is understood. */
export interface CdsRequest {
  readonly hook: HookName;
  readonly hookInstance: string;
  readonly fhirServer?: string;
  readonly context: {
    readonly userId: string;
    readonly patientId: string;
    readonly encounterId?: string;
    /** Orders that cards are wanted about: of `order-select` those that were selected; none in `patient-view`. */
    readonly orders: readonly Fields[];
    /** All that is being ordered. */
    readonly drafts: readonly Fields[];
  };
  readonly prefetch: Readonly<Record<string, unknown>>;
}

const hooks: readonly string[] = ['patient-view', 'order-select', 'order-sign'];

/** Reads the body of a call (CDS Hooks 2.0, "Calling a CDS service", and the three hooks): all that is wrong at once. */
export function readRequest(
  body: unknown,
):
  | { readonly ok: true; readonly request: CdsRequest }
  | { readonly ok: false; readonly problems: readonly string[] } {
  if (!isFields(body)) return { ok: false, problems: ['the body is not a JSON object'] };
  const problems: string[] = [];
  const hook = textAt(body, 'hook');
  const hookInstance = textAt(body, 'hookInstance');
  if (hook === undefined) problems.push('hook is missing');
  else if (!hooks.includes(hook)) problems.push(`hook "${hook}" is none of ${hooks.join(', ')}`);
  if (hookInstance === undefined || !isUuid(hookInstance)) problems.push('hookInstance is not a UUID');
  const fhirServer = textAt(body, 'fhirServer');
  if (body['fhirAuthorization'] !== undefined && fhirServer === undefined)
    problems.push('fhirServer is missing: it is required with fhirAuthorization');
  if (!isFields(body['context'])) problems.push('context is missing');
  const context = at(body, 'context');
  const patientId = textAt(context, 'patientId');
  const userId = textAt(context, 'userId');
  const encounterId = textAt(context, 'encounterId');
  if (userId === undefined) problems.push('context.userId is missing');
  if (patientId === undefined) problems.push('context.patientId is missing');
  else if (!/^[A-Za-z0-9.-]{1,64}$/.test(patientId))
    problems.push('context.patientId is not the id of a FHIR resource');
  if (body['prefetch'] !== undefined && body['prefetch'] !== null && !isFields(body['prefetch']))
    problems.push('prefetch is not an object');
  const drafts = hook === 'patient-view' ? [] : draftsIn(context, problems);
  const orders = hook === 'order-select' ? selectedOf(drafts, context, problems) : drafts;
  if (problems.length > 0) return { ok: false, problems };
  return {
    ok: true,
    request: {
      hook: hook as HookName,
      hookInstance: hookInstance!,
      ...(fhirServer === undefined ? {} : { fhirServer }),
      context: {
        userId: userId!,
        patientId: patientId!,
        ...(encounterId === undefined ? {} : { encounterId }),
        orders,
        drafts,
      },
      prefetch: at(body, 'prefetch'),
    },
  };
}

function draftsIn(context: Fields, problems: string[]): readonly Fields[] {
  const bundle = at(context, 'draftOrders');
  if (textAt(bundle, 'resourceType') === 'Bundle')
    return listAt(bundle, 'entry').map((entry) => at(entry, 'resource'));
  problems.push('context.draftOrders is not a FHIR Bundle');
  return [];
}

/** The orders that `selections` names (`MedicationRequest/103`). */
function selectedOf(drafts: readonly Fields[], context: Fields, problems: string[]): readonly Fields[] {
  const selections = context['selections'];
  if (!Array.isArray(selections) || !selections.every((one): one is string => typeof one === 'string')) {
    problems.push('context.selections is not a list of references to draft orders');
    return [];
  }
  const nameOf = (order: Fields): string => `${textAt(order, 'resourceType')}/${textAt(order, 'id')}`;
  const names = new Set(drafts.map(nameOf));
  for (const selection of selections)
    if (!names.has(selection))
      problems.push(`context.selections names "${selection}", which is not among the draft orders`);
  return drafts.filter((order) => selections.includes(nameOf(order)));
}
