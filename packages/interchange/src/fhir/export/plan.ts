import { codeToWrite, tests, treatmentName, type TestId } from '@bifrons/knowledge';
import type { Say } from '@bifrons/language';
import type { CalendarEntry } from '@bifrons/safety';
import { concept, type Coding, type Resource, type Writing } from './resource.js';

/** The LOINC code of a test that measures one thing; a concept has codes of one meaning. */
export function codesOfTest(test: TestId | undefined): Coding[] {
  const facts = tests().tests.find(({ id }) => id === test)?.facts ?? [];
  const [fact] = facts;
  const found = fact === undefined || facts.length > 1 ? undefined : codeToWrite(fact);
  const name = tests().analytes.find((one) => one.fact === fact)?.name;
  return found === undefined
    ? []
    : [{ system: found.system, code: found.code, ...(name === undefined ? {} : { display: name }) }];
}

/** The plan of tests (`monitor`, `coursePlan` of safety) that is still ahead or open. */
export interface PlanOfTests {
  readonly drug: string;
  readonly calendar: readonly CalendarEntry[];
}

/** CarePlan (FHIR R4 9.5.1): what the label wants done, with the days between which it is due. */
export function carePlanOf({ drug, calendar }: PlanOfTests, { subject }: Writing, say: Say): Resource {
  const open = calendar.filter(({ status }) => status !== 'done');
  return {
    resourceType: 'CarePlan',
    status: 'active',
    intent: 'plan',
    title: say('Tests on {name}', { name: treatmentName(drug) }),
    subject,
    activity: open.map(({ kind, what, test, dueFrom, dueTo, statements, dependsOn }) => ({
      detail: {
        ...(kind === 'test' || kind === 'recheck' ? { kind: 'ServiceRequest' } : {}),
        code: concept(what, ...codesOfTest(test)),
        status: 'not-started',
        scheduledPeriod: { start: dueFrom, end: dueTo },
        description: [
          ...(dependsOn.length > 0 ? [say('depends on answers that are missing')] : []),
          ...statements.map(({ words, citation }) =>
            citation?.section == null ? words : `${words} (${citation.section})`,
          ),
        ].join('; '),
      },
    })),
  };
}
