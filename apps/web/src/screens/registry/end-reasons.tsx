import { treatmentName } from '@bifrons/knowledge';
import type { Say } from '@bifrons/language';
import type { ReactNode } from 'react';
import { useSay } from '../../kit/language/say-context.tsx';
import { endReasonWords } from '../../subject/record/reason-words.ts';
import { END_REASONS, type EndReason } from '../../subject/record/contract.ts';
import type { MedicineOutcomes, RegistryView } from './registry-view.ts';
import { toneOf } from './tones.ts';

/** Why courses ended, by medicine: a dot for each, in rows of reasons; and whom nobody has seen for long. */
export function EndReasons({ view }: { view: RegistryView }): ReactNode {
  const say = useSay();
  const drawn = view.medicines.filter(
    ({ endReasons, lost }) => lost > 0 || Object.values(endReasons).some((count) => count > 0),
  );
  return (
    <section className="panel" aria-labelledby="reasons-title">
      <div className="panel-head">
        <h2 id="reasons-title">{say('Why it ended')}</h2>
      </div>
      {drawn.length === 0 && <p className="hint">{say('No course has ended yet.')}</p>}
      <ul className="reason-rows">
        {drawn.map((medicine) => (
          <li key={medicine.drug} className={`medicine-tone-${toneOf(view, medicine.drug)}`}>
            <b>{treatmentName(medicine.drug)}</b>
            <ul>
              {counted(medicine, say).map(({ words, count }) => (
                <li key={words}>
                  <span>{words}</span>
                  <span className="reason-dots" aria-hidden="true">
                    {Array.from({ length: Math.min(count, 40) }, (_, index) => (
                      <i key={index} />
                    ))}
                  </span>
                  <b>{say.number(count)}</b>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  );
}

function counted({ endReasons, lost }: MedicineOutcomes, say: Say): { words: string; count: number }[] {
  const known = (id: string): id is EndReason => END_REASONS.some((one) => one === id);
  const reasons = Object.entries(endReasons)
    .filter(([, count]) => count > 0)
    .map(([id, count]) => ({ words: known(id) ? endReasonWords(id, say) : say('no reason given'), count }))
    .sort((a, b) => b.count - a.count);
  return lost > 0 ? [...reasons, { words: say('not seen for half a year'), count: lost }] : reasons;
}
