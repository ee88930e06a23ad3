import { ownCost, type OwnCost, type WeighedOption, type Weighing } from '@bifrons/benefit-risk';
import { treatmentName } from '@bifrons/knowledge';
import type { ReactNode } from 'react';
import { useSay } from '../../kit/language/say-context.tsx';
import { VerdictBadge } from '../../kit/interface/verdict-badge.tsx';
import { readPrices } from '../../subject/state/own-prices.ts';
import { useWorkbench } from '../../subject/state/workbench-context.tsx';

/** Whether the option is safe for this person by the label: the verdict, and the gravest reason for it. */
export function VerdictCell({ option }: { option: WeighedOption }): ReactNode {
  const say = useSay();
  if (option.isNoDrug) return <p className="quiet">{say('nothing to check')}</p>;
  return (
    <ul className="option-verdicts">
      {option.screened.map(({ drug, screening }) => {
        const reason = screening?.reasons.find(({ effect }) => effect !== 'supports');
        return (
          <li key={drug}>
            {option.screened.length > 1 && <span className="quiet">{treatmentName(drug)}</span>}
            {screening === null ? (
              <p className="quiet">{say('no label in this region')}</p>
            ) : (
              <>
                <VerdictBadge verdict={screening.verdict} />
                {screening.offLabel && <span className="off-label">{say('off-label')}</span>}
                {reason?.state === 'applies' && (
                  <p className="outcome-note">
                    {[reason.because[0], reason.demand].filter(Boolean).join(' → ')}
                  </p>
                )}
                {screening.missing.length > 0 && (
                  <p className="outcome-note">
                    {say('{n, plural, one {# fact is} other {# facts are}} missing', {
                      n: screening.missing.length,
                    })}
                  </p>
                )}
              </>
            )}
          </li>
        );
      })}
    </ul>
  );
}

/** What the option asks of the person up to the horizon. */
export function BurdenCell({ option, weighing }: { option: WeighedOption; weighing: Weighing }): ReactNode {
  const say = useSay();
  const { prices } = useWorkbench().state;
  const { doses, perDay, monitoring } = option.burden;
  if (option.isNoDrug) return <p className="quiet">{say('nothing')}</p>;
  return (
    <dl className="burden">
      <div>
        <dt>{say('to take')}</dt>
        <dd>
          <b>{say.number(doses)}</b>{' '}
          {perDay === null ? say('times') : say('times, {perDay} a day', { perDay: say.number(perDay, 1) })}
        </dd>
      </div>
      <div>
        <dt>{say('tests and checks')}</dt>
        <dd>
          {monitoring === null ? (
            say('cannot tell')
          ) : (
            <>
              <b>{say.number(monitoring.tests)}</b>{' '}
              {say('on {n, plural, one {# occasion} other {# occasions}}', { n: monitoring.visits })}
            </>
          )}
        </dd>
      </div>
      <div>
        <dt>{say('price')}</dt>
        <dd>
          <Price cost={ownCost(option, weighing, readPrices(prices))} currency={prices.currency.trim()} />
        </dd>
      </div>
    </dl>
  );
}

/** What the option costs at the reader's own prices. */
function Price({ cost, currency }: { cost: OwnCost | null; currency: string }): ReactNode {
  const say = useSay();
  if (cost === null) return say('no sourced price');
  const { perYear, perReached } = cost;
  const round = (amount: number): string => say.number(Number(amount.toPrecision(3)));
  return (
    <>
      <b>{round(perYear)}</b> {say('{currency} a year, by your price', { currency })}
      <span className="outcome-note">
        {perReached === null
          ? say('for an additional person at the target: cannot tell, there may be none')
          : say('for each additional person at the target: {amount} ({low} to {high}) {currency}', {
              amount: round(perReached.amount),
              low: round(perReached.interval[0]),
              high: round(perReached.interval[1]),
              currency,
            })}
      </span>
    </>
  );
}
