import { useState, type ReactNode } from 'react';
import { useSay } from '../../kit/language/say-context.tsx';
import { treatmentName } from '@bifrons/knowledge';

interface StartTreatmentProps {
  drugs: readonly string[];
  today: string;
  onStart: (drug: string, from: string) => void;
}

/** What is needed before there is anything to watch over. */
export function StartTreatment({ drugs, today, onStart }: StartTreatmentProps): ReactNode {
  const say = useSay();
  const [drug, setDrug] = useState(drugs[0] ?? '');
  const [from, setFrom] = useState(today);
  return (
    <section className="panel monitor" aria-labelledby="start-title">
      <h2 id="start-title">{say('On treatment')}</h2>
      <p className="quiet">{say('Choose the medicine and its first day to see what is due when.')}</p>
      <div className="start-fields">
        <label>
          {say('Medicine')}{' '}
          <select value={drug} onChange={(event) => setDrug(event.target.value)}>
            {[...drugs].sort().map((one) => (
              <option key={one} value={one}>
                {say(treatmentName(one))}
              </option>
            ))}
          </select>
        </label>
        <label>
          {say('First day')}{' '}
          <input type="date" value={from} max={today} onChange={(event) => setFrom(event.target.value)} />
        </label>
        <button type="button" className="button" disabled={from === ''} onClick={() => onStart(drug, from)}>
          {say('Show the calendar')}
        </button>
      </div>
    </section>
  );
}
