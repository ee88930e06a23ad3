import { treatmentName } from '@bifrons/knowledge';
import type { ReactNode } from 'react';
import { useSay } from '../../kit/language/say-context.tsx';
import type { MedicineOutcomes, RegistryView } from './registry-view.ts';
import { toneOf } from './tones.ts';

/** So few people that a share of them says little. */
const FEW = 5;

/** Who reached the target: a row for each medicine, with what the forecast expected and what trials found. */
export function Responses({ view }: { view: RegistryView }): ReactNode {
  const say = useSay();
  return (
    <section className="panel" aria-labelledby="responses-title">
      <div className="panel-head">
        <h2 id="responses-title">
          {view.target === null ? say('Response') : say('Response: {target}', { target: say(view.target) })}
        </h2>
      </div>
      <ul className="response-rows">
        {view.medicines.map((medicine) => (
          <ResponseRow key={medicine.drug} medicine={medicine} tone={toneOf(view, medicine.drug)} />
        ))}
      </ul>
      <ul className="registry-key">
        <li>
          <span className="key-bar" /> {say('reached it here')}
        </li>
        <li>
          <span className="key-expected" />{' '}
          {say('expected by the forecast from the first visits, 8 of 10 times')}
        </li>
        <li>
          <span className="key-trial" /> {say('in the trials')}
        </li>
      </ul>
      {(view.waiting ?? 0) > 0 && (
        <p className="waiting" role="status">
          {say('{n, plural, one {# forecast is} other {# forecasts are}} still being computed.', {
            n: view.waiting ?? 0,
          })}
        </p>
      )}
    </section>
  );
}

function ResponseRow({ medicine, tone }: { medicine: MedicineOutcomes; tone: number }): ReactNode {
  const say = useSay();
  const { drug, people, response } = medicine;
  return (
    <li className={`response-row medicine-tone-${tone}`}>
      <p className="response-name">
        <b>{treatmentName(drug)}</b>
        <span>{say('{n, plural, one {# person} other {# people}}', { n: people })}</span>
      </p>
      {response === null ? (
        <p className="hint">{say('Nobody has been seen again on it yet.')}</p>
      ) : (
        <>
          <ResponseBar response={response} />
          <ResponseWords response={response} />
        </>
      )}
    </li>
  );
}

type Response = NonNullable<MedicineOutcomes['response']>;

function ResponseBar({ response: { reached, of, expected, published } }: { response: Response }): ReactNode {
  const share = (count: number, among: number): number => (among === 0 ? 0 : (100 * count) / among);
  return (
    <div className="response-track" aria-hidden="true">
      <span className="response-bar" style={{ width: `${share(reached, of)}%` }} />
      {expected !== null && (
        <span
          className="response-expected"
          style={{
            left: `${share(expected.low, expected.of)}%`,
            width: `${Math.max(0.6, share(expected.high - expected.low, expected.of))}%`,
          }}
        />
      )}
      {published.map(({ trial, arm, percent, week }) => (
        <span key={`${trial} ${arm} ${week}`} className="response-trial" style={{ left: `${percent}%` }} />
      ))}
    </div>
  );
}

function ResponseWords({ response }: { response: Response }): ReactNode {
  const say = useSay();
  const { reached, of, week, expected, published } = response;
  const rounded = (value: number): string => say.number(Math.round(value));
  return (
    <div className="response-words">
      <p>
        {expected === null
          ? say(
              '{of, plural, one {Of # person} other {Of # people}}, {reached} reached it by about week {week}.',
              { of, reached, week },
            )
          : expected.of === of
            ? say(
                '{of, plural, one {Of # person} other {Of # people}}, {reached} reached it by about week {week}; {low} to {high} were expected.',
                { of, reached, week, low: rounded(expected.low), high: rounded(expected.high) },
              )
            : say(
                '{of, plural, one {Of # person} other {Of # people}}, {reached} reached it by about week {week}; of the {some} with a forecast, {low} to {high} were expected.',
                {
                  of,
                  reached,
                  week,
                  some: expected.of,
                  low: rounded(expected.low),
                  high: rounded(expected.high),
                },
              )}
      </p>
      {of < FEW && <p className="hint">{say('So few people say little about the medicine.')}</p>}
      {published.length > 0 && (
        <p className="hint">
          {say('Trials: {figures}', {
            figures: published
              .map(({ trial, arm, percent, n, week: at }) =>
                say('{percent} % of {n} at week {week} ({trial}: {arm})', {
                  percent: say.number(percent, 0),
                  n,
                  week: at,
                  trial,
                  arm: say(arm),
                }),
              )
              .join('; '),
          })}
        </p>
      )}
    </div>
  );
}
