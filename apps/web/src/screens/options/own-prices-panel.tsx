import { treatmentName } from '@bifrons/knowledge';
import type { ReactNode } from 'react';
import { useSay } from '../../kit/language/say-context.tsx';
import { NO_PRICE, readPrice, type PriceDraft } from '../../subject/state/own-prices.ts';
import { useWorkbench } from '../../subject/state/workbench-context.tsx';

/** What the medicines of the comparison cost where the reader is: nobody else says it. */
export function OwnPricesPanel(): ReactNode {
  const say = useSay();
  const { state, dispatch } = useWorkbench();
  const { prices, courses } = state;
  const drugs = [...new Set(courses.flatMap(({ drug }) => drug ?? []))];
  const change = (drug: string, change: Partial<PriceDraft>): void =>
    dispatch({ type: 'set-price', drug, price: { ...(prices.of[drug] ?? NO_PRICE), ...change } });
  if (drugs.length === 0) return null;
  return (
    <details className="panel own-prices" open={Object.keys(prices.of).length > 0 || undefined}>
      <summary>
        <h2>{say('Your own prices')}</h2>
        <span className="quiet">
          {say('optional: no price with a source was found, so the one that you pay counts')}
        </span>
      </summary>
      <label>
        <span>{say('currency')}</span>
        <input
          autoComplete="off"
          maxLength={12}
          value={prices.currency}
          onChange={({ target }) => dispatch({ type: 'set-currency', currency: target.value })}
        />
      </label>
      <ul>
        {drugs.map((drug) => {
          const name = treatmentName(drug);
          const price = prices.of[drug] ?? NO_PRICE;
          const isWrong =
            readPrice(price) === null && (price.amount.trim() !== '' || (price.packDays ?? '').trim() !== '');
          return (
            <li key={drug}>
              <b>{name}</b>
              <input
                inputMode="decimal"
                autoComplete="off"
                aria-label={say('Price of {medicine}', { medicine: name })}
                aria-invalid={isWrong}
                value={price.amount}
                onChange={({ target }) => change(drug, { amount: target.value })}
              />
              <select
                aria-label={say('The price of {medicine} is for', { medicine: name })}
                value={price.packDays === null ? 'month' : 'pack'}
                onChange={({ target }) => change(drug, { packDays: target.value === 'month' ? null : '28' })}
              >
                <option value="month">{say('a month')}</option>
                <option value="pack">{say('a pack')}</option>
              </select>
              {price.packDays !== null && (
                <label>
                  {say('for how many days')}
                  <input
                    inputMode="decimal"
                    autoComplete="off"
                    aria-label={say('Days that a pack of {medicine} lasts', { medicine: name })}
                    aria-invalid={isWrong}
                    value={price.packDays}
                    onChange={({ target }) => change(drug, { packDays: target.value })}
                  />
                </label>
              )}
              {isWrong && (
                <p className="field-error" role="status">
                  {say('A price needs a number above 0, and a pack the days that it lasts.')}
                </p>
              )}
            </li>
          );
        })}
      </ul>
      <p className="hint">
        {say(
          'Kept on this machine. The same price is taken for every dose of a medicine. Visits and tests are not in it.',
        )}
      </p>
    </details>
  );
}
