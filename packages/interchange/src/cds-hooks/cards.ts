import { english } from '@bifrons/language';
import { monitoringCards } from './monitoring-cards.js';
import { orderCards } from './order-cards.js';
import { personOfCall } from './person.js';
import type { CardsAnswer } from './protocol.js';
import { readRequest } from './request.js';
import type { CardSettings } from './setting.js';

/**
 * The answer to a call of a CDS service (CDS Hooks 2.0): cards, or 400 with everything that is wrong with the call, or 412
 * where the data without which nothing can be said were not sent. Whoever may ask the FHIR server of the call does so before
 * (`missingPrefetch`) and calls with the prefetch filled in; nothing is fetched here.
 */
export function cardsOf(body: unknown, settings: CardSettings): CardsAnswer {
  const reading = readRequest(body);
  if (!reading.ok) return { ok: false, status: 400, problems: reading.problems };
  const { request } = reading;
  const today = settings.now.toISOString().slice(0, 10);
  const say = settings.say ?? english;
  const person = personOfCall(request, today, settings.patient, say);
  if ('missing' in person)
    return {
      ok: false,
      status: 412,
      problems: person.missing.map((key) => `prefetch.${key} was not given and could not be fetched`),
    };
  const told = { request, person, settings, today, say };
  return { ok: true, cards: request.hook === 'patient-view' ? monitoringCards(told) : orderCards(told) };
}
