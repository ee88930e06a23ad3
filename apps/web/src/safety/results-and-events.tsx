import { patientFactVocabulary } from '@bifrons/knowledge';
import type { Say } from '@bifrons/language';
import type { EventDemand, LabDemand, Monitoring } from '@bifrons/safety';
import type { ReactNode } from 'react';
import { useSay } from '../language/say-context.tsx';
import { Citation } from './citation.tsx';
import { demandWords } from './demand-words.ts';

/** What laboratory values and events ask for by the label, the latest first. */
export function Demands({ monitoring: { labs, events } }: { monitoring: Monitoring }): ReactNode {
  const say = useSay();
  const told = [
    ...labs
      .filter(({ statements }) => statements.length > 0)
      .map((lab) => ({ ...lab, what: resultWords(lab, say) })),
    ...events.map((event) => ({ ...event, what: event.text })),
  ].sort((a, b) => (a.date < b.date ? 1 : -1));
  if (told.length === 0) return null;
  return (
    <>
      <h3>{say('What results and events demand')}</h3>
      <ul className="demands">
        {told.map((one) => (
          <li key={`${one.date}${one.what}`}>
            <p>
              {one.date} <strong>{one.what}</strong>: {demandedWords(one, say)}
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

/** What is demanded, and when treatment may go on after a pause. */
export function demandedWords(
  { demand, restartWhen }: Pick<EventDemand, 'demand' | 'restartWhen'>,
  say: Say,
): string {
  const words = demandWords(demand, say);
  return restartWhen === null || demand === 'restart'
    ? words
    : say('{demand}, go on when {condition}', { demand: words, condition: restartWhen });
}
