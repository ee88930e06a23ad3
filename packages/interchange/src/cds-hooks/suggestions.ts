import { codeToWrite, tests, type TestId } from '@bifrons/knowledge';
import type { Say } from '@bifrons/language';
import type { CalendarEntry } from '@bifrons/safety';
import type { CdsRequest } from './request.js';
import type { Action, Coding, Suggestion } from './protocol.js';
import { uuidOf } from './uuid.js';

/** The LOINC code of a test that measures one thing; a concept has codes of one meaning. */
function codeOfTest(test: TestId): { system: string; code: string; display: string }[] {
  const facts = tests().tests.find(({ id }) => id === test)?.facts ?? [];
  const [fact] = facts;
  const found = fact === undefined || facts.length > 1 ? undefined : codeToWrite(fact);
  const name = tests().analytes.find((one) => one.fact === fact)?.name;
  return found === undefined || name === undefined
    ? []
    : [{ system: found.system, code: found.code, display: name }];
}

/** A ServiceRequest (FHIR R4 12.15) for a test: a draft that whoever takes it signs. */
export function requestFor(entry: CalendarEntry, request: CdsRequest, today: string): Action {
  const { patientId, encounterId } = request.context;
  const coding = entry.test === undefined ? [] : codeOfTest(entry.test);
  return {
    type: 'create',
    description: entry.what,
    resource: {
      resourceType: 'ServiceRequest',
      status: 'draft',
      intent: 'order',
      code: { ...(coding.length === 0 ? {} : { coding }), text: entry.what },
      subject: { reference: `Patient/${patientId}` },
      ...(encounterId === undefined ? {} : { encounter: { reference: `Encounter/${encounterId}` } }),
      authoredOn: today,
    },
  };
}

/** One suggestion: to order the tests, all together. None without tests. */
export function orderTests(
  entries: readonly CalendarEntry[],
  request: CdsRequest,
  about: string,
  today: string,
  say: Say,
): Suggestion[] {
  const once = [
    ...new Map(entries.filter(({ test }) => test !== undefined).map((one) => [one.test, one])).values(),
  ];
  if (once.length === 0) return [];
  return [
    {
      label: say('Order the tests: {tests}', { tests: say.list(once.map(({ what }) => what)) }),
      uuid: uuidOf(`${request.hookInstance} ${about} tests`),
      isRecommended: true,
      actions: once.map((entry) => requestFor(entry, request, today)),
    },
  ];
}

/** Why a card may be set aside, to be chosen from. */
export const overrideReasons = (say: Say): readonly Coding[] => {
  const of = (code: string, display: string): Coding => ({
    code,
    system: 'urn:bifrons:override-reason',
    display,
  });
  return [
    of('benefit-outweighs', say('The benefit outweighs it for this person')),
    of('done-elsewhere', say('Done elsewhere; the result is not in this record')),
    of('data-wrong', say('The data behind it are wrong or out of date')),
    of('considered', say('Known and considered; it is watched')),
    of('not-applicable', say('Does not apply to this person')),
  ];
};
