import { patientFactVocabulary } from '@bifrons/knowledge';
import type { Say } from '@bifrons/language';
import {
  demandWords,
  doubtWords,
  questionWords,
  type EventDemand,
  type LabDemand,
  type Monitoring,
} from '@bifrons/safety';
import type { ReactNode } from 'react';
import { useSay } from '../../kit/language/say-context.tsx';
import { Citation } from './citation.tsx';

/** What laboratory values and events ask for, the latest first; values within a limit are in the plots. */
export function Demands({ monitoring: { labs, events, start } }: { monitoring: Monitoring }): ReactNode {
  const say = useSay();
  const told = [
    ...labs
      .filter(
        ({ demand, date }) =>
          demand !== 'continue' && demand !== 'start' && (demand !== 'no-limit' || date > start),
      )
      .map((lab) => ({ ...lab, what: resultWords(lab, say), asks: labWords(lab, say) })),
    ...events.map((event) => ({ ...event, what: event.text, asks: eventWords(event, say) })),
  ].sort((a, b) => (a.date < b.date ? 1 : -1));
  if (told.length === 0) return null;
  return (
    <>
      <h3>{say('What results and events demand')}</h3>
      <ul className="demands">
        {told.map((one, index) => (
          <li key={index}>
            <p>
              {one.date} <strong>{one.what}</strong>: {one.asks}
            </p>
            {one.statements[0] !== undefined && <Citation statement={one.statements[0]} />}
          </li>
        ))}
      </ul>
    </>
  );
}

/** A laboratory value as it was printed: “lymphocytes 0.45 × 10⁹/L”. */
export const resultWords = ({ fact, printed }: LabDemand, say: Say): string =>
  `${say(patientFactVocabulary[fact].words)} ${printed}`;

/** What a laboratory value asks for, or what is asked of it. */
export const labWords = (lab: LabDemand, say: Say): string =>
  lab.doubt === undefined ? demandedWords(lab, say) : doubtWords(lab, say);

function eventWords(event: EventDemand, say: Say): string {
  if (event.over) return say('over');
  return event.demand === 'ask' || event.demand === 'unknown' || event.mayBe.length > 0
    ? questionWords(event, say)
    : demandedWords(event, say);
}

/** What is demanded, and when treatment may go on after a pause. */
function demandedWords(
  { demand, restartWhen }: Pick<EventDemand, 'demand' | 'restartWhen'>,
  say: Say,
): string {
  const words = demandWords(demand, say);
  return restartWhen === null || demand === 'restart'
    ? words
    : say('{demand}, go on when {condition}', { demand: words, condition: restartWhen });
}
