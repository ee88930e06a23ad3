import { setImmediate } from 'node:timers/promises';
import { cardsOf } from '@bifrons/interchange';
import { drugs } from '@bifrons/knowledge';
import type { FastifyBaseLogger } from 'fastify';
import { logFailure } from '../http/errors.js';

const ROUNDS = 8;
let warm: Promise<void> | undefined;

/**
 * Makes cards for a person who was made up, once in the life of the process: labels and lists are read, and what reads them is
 * compiled, before a record waits. Others are answered in between; what fails is logged.
 */
export const warmCards = (log: FastifyBaseLogger): Promise<void> =>
  (warm ??= makeSome().catch((error: unknown) => logFailure(log, error)));

async function makeSome(): Promise<void> {
  for (let round = 0; round < ROUNDS; round++)
    for (const body of madeUp(drugs()[0]!.id))
      for (const region of ['us', 'eu'] as const) {
        await setImmediate();
        const answer = cardsOf(body, { region, now: new Date('2026-11-30T12:00:00Z') });
        if (!answer.ok) throw new Error(answer.problems.join('; '));
      }
}

const subject = { reference: 'Patient/nobody' };
const found = (resources: readonly object[]) => ({
  resourceType: 'Bundle',
  type: 'searchset',
  entry: resources.map((resource) => ({ resource })),
});
const medicine = (drug: string, status: string) => ({
  resourceType: 'MedicationRequest',
  id: drug,
  status,
  intent: 'order',
  subject,
  medicationCodeableConcept: { text: drug },
  dosageInstruction: [{ timing: { repeat: { boundsPeriod: { start: '2026-10-01' } } } }],
});
const haemoglobin = (k: number) => ({
  resourceType: 'Observation',
  id: `o${k}`,
  status: 'final',
  subject,
  code: { coding: [{ system: 'http://loinc.org', code: '718-7' }] },
  effectiveDateTime: `2026-${String(1 + (k % 10)).padStart(2, '0')}-03`,
  valueQuantity: { value: 13, unit: 'g/dL', system: 'http://unitsofmeasure.org', code: 'g/dL' },
});

/** An order of a medicine by somebody who takes it, and a look at them. */
function madeUp(drug: string): readonly object[] {
  const context = { userId: 'Practitioner/nobody', patientId: 'nobody' };
  const call = {
    hookInstance: '00000000-0000-4000-8000-000000000000',
    prefetch: {
      patient: { resourceType: 'Patient', id: 'nobody', gender: 'female', birthDate: '1990-05-01' },
      conditions: found([]),
      observations: found(Array.from({ length: 30 }, (_, k) => haemoglobin(k))),
      medications: found([medicine(drug, 'active')]),
      statements: found([]),
      allergies: found([]),
      immunizations: found([]),
    },
  };
  return [
    { ...call, hook: 'order-sign', context: { ...context, draftOrders: found([medicine(drug, 'draft')]) } },
    { ...call, hook: 'patient-view', context },
  ];
}
