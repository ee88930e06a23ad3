import { harmName } from '@bifrons/benefit-risk';
import type { HarmRates, Rate } from '@bifrons/safety';
import type { ReactNode } from 'react';
import { useSay } from '../language/say-context.tsx';
import { GradeBadge } from '../sources/grade-badge.tsx';
import { RateKey, RateMarks } from './rate-marks.tsx';

/** Incidence of each harm in the population nearest to the person; opened, how that population differs. */
export function RiskList({ rates }: { rates: readonly HarmRates[] }): ReactNode {
  const say = useSay();
  const highest = Math.max(
    ...rates.flatMap(({ onDrug, background }) =>
      [onDrug[0], background[0]].map((rate) => rate?.per100PatientYears ?? 0),
    ),
  );
  return (
    <div className="risks">
      <h3>{say('Harm among 100 people in a year')}</h3>
      <RateKey treated={say('with a JAK inhibitor')} untreated={say('without')} />
      <p className="quiet">
        {say(
          'Open a row to see in whom it was counted: with and without are different people, not two arms of one trial.',
        )}
      </p>
      <ul>
        {rates.map((one) => (
          <HarmRow key={one.harm} rates={one} highest={highest} />
        ))}
      </ul>
    </div>
  );
}

function HarmRow({ rates, highest }: { rates: HarmRates; highest: number }): ReactNode {
  const say = useSay();
  const { harm, onDrug, background } = rates;
  const [treated, untreated] = [onDrug[0], background[0]];
  const markOf = (rate: Rate | undefined) =>
    rate && { value: rate.per100PatientYears, interval: rate.interval };
  return (
    <li>
      <details className="rate-row">
        <summary>
          <span className="rate-name">
            {harmName(harm, say)}
            {treated !== undefined && treated.differs.length > 0 && (
              <small className="rate-differs">{say('other people')}</small>
            )}
          </span>
          <RateMarks treated={markOf(treated)} untreated={markOf(untreated)} highest={highest} />
          <span className="rate-numbers">
            <b>{treated ? say.number(treated.per100PatientYears, 2) : say('not found')}</b>{' '}
            <small>
              {untreated
                ? say('without {rate}', { rate: say.number(untreated.per100PatientYears, 2) })
                : say('without: not found')}
            </small>
          </span>
        </summary>
        <ul className="rate-sources">
          {nearest(onDrug).map((rate, index) => (
            <RateSource key={index} rate={rate} />
          ))}
          {untreated && <RateSource rate={untreated} />}
        </ul>
      </details>
    </li>
  );
}

/** The nearest population, and a second one where the nearest differs from the person. */
const nearest = (rates: readonly Rate[]): readonly Rate[] =>
  rates.slice(0, rates[0]?.differs.length === 0 ? 1 : 2);

/** One rate with the people it was seen in, and where that is written. */
function RateSource({ rate }: { rate: Rate }): ReactNode {
  const say = useSay();
  const { per100PatientYears, interval, differs, population, dose, grade, source } = rate;
  const link = source.where.startsWith('http') ? source.where : undefined;
  const value = say.number(per100PatientYears, 3);
  return (
    <li>
      <b>
        {interval === null
          ? say('{value} per 100 person-years', { value })
          : say('{value} ({lower} to {upper}) per 100 person-years', {
              value,
              lower: say.number(interval[0], 2),
              upper: say.number(interval[1], 2),
            })}
      </b>{' '}
      {population}
      {dose !== undefined && `, ${say('{dose} mg', { dose: say.number(dose.doseMg, 2) })}`}
      {differs.length > 0 && <em> {say('differs: {how}', { how: differs.join('; ') })}</em>}
      <span className="citation">
        <GradeBadge grade={grade} />{' '}
        {link === undefined ? (
          source.title
        ) : (
          <a href={link} target="_blank" rel="noreferrer">
            {source.title}
          </a>
        )}
      </span>
    </li>
  );
}
