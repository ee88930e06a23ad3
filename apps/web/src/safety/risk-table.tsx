import type { Frequency, HarmRates, Rate } from '@bifrons/safety';
import type { ReactNode } from 'react';
import { Citation } from './citation.tsx';

const names: Record<HarmRates['harm'], string> = {
  'serious-infection': 'serious infection',
  'opportunistic-infection': 'opportunistic infection',
  zoster: 'zoster',
  'herpes-simplex': 'herpes simplex',
  mace: 'heart attack, stroke, cardiovascular death',
  vte: 'clots in veins or lungs',
  malignancy: 'malignancy',
  nmsc: 'non-melanoma skin cancer',
  headache: 'headache',
  neutropenia: 'few neutrophils',
  'cpk-raised': 'raised CPK',
};

/** Incidence of each harm in the population nearest to the person, and how that population differs. */
export function RiskTable({ rates, drug }: { rates: readonly HarmRates[]; drug: string }): ReactNode {
  return (
    <div className="risks">
      <h3>Risk in numbers, per 100 people and year</h3>
      <div className="scroll" role="region" aria-label={`Risks of ${drug}`} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">Harm</th>
              <th scope="col">With a JAK inhibitor</th>
              <th scope="col">Without</th>
            </tr>
          </thead>
          <tbody>
            {rates.map(({ harm, onDrug, background }) => (
              <tr key={harm}>
                <th scope="row">{names[harm]}</th>
                <td>
                  {nearest(onDrug).map((rate, index) => (
                    <RateCell key={index} rate={rate} />
                  ))}
                </td>
                <td>{background[0] === undefined ? 'not found' : <RateCell rate={background[0]} />}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}

/** The nearest population, and a second one where the nearest differs from the person. */
const nearest = (rates: readonly Rate[]): readonly Rate[] =>
  rates.slice(0, rates[0]?.differs.length === 0 ? 1 : 2);

function RateCell({ rate }: { rate: Rate }): ReactNode {
  const { per100PatientYears, interval, differs, population, grade, source } = rate;
  return (
    <p className="rate" title={`${source.title} (${source.where}), grade ${grade}`}>
      <strong>{per100PatientYears}</strong>
      {interval !== null && ` (${interval[0].toFixed(2)}–${interval[1].toFixed(2)})`}{' '}
      <span className="quiet">
        {population}
        {rate.dose !== undefined && `, ${rate.dose.doseMg} mg`}
        {differs.length > 0 && <em> – {differs.join('; ')}</em>}
      </span>
    </p>
  );
}

/** Adverse reactions with the percentages of the label. */
export function FrequencyList({ frequencies }: { frequencies: readonly Frequency[] }): ReactNode {
  if (frequencies.length === 0) return null;
  return (
    <div>
      <h3>In the trials of the label</h3>
      <ul className="demands">
        {frequencies.map(({ event, percent, comparatorPercent, weeks, dose, population, statement }) => (
          <li key={event}>
            <strong>{event}</strong> {percent} %
            {comparatorPercent !== null && ` against ${comparatorPercent} %`}
            {weeks !== null && ` in ${weeks} weeks`}
            <span className="quiet"> {[dose, population].filter((part) => part !== null).join('; ')} </span>
            <Citation statement={statement} />
          </li>
        ))}
      </ul>
    </div>
  );
}
