import type { WeighedOption } from '@bifrons/benefit-risk';
import { treatmentName } from '@bifrons/knowledge';
import type { ReactNode } from 'react';
import { useSay } from '../../kit/language/say-context.tsx';
import { VerdictBadge } from '../../kit/interface/verdict-badge.tsx';

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
export function BurdenCell({ option }: { option: WeighedOption }): ReactNode {
  const say = useSay();
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
        <dd>{say('no sourced price')}</dd>
      </div>
    </dl>
  );
}
