import type { ReactNode } from 'react';
import { LineSample } from '../drawing/line-sample.tsx';
import type { DrawnRegimen } from './drawn-regimen.ts';

interface ReadoutProps {
  regimens: readonly DrawnRegimen[];
  week: number;
  targetSalt: number;
}

/** The numbers at the cursor's week. */
export function Readout({ regimens, week, targetSalt }: ReadoutProps): ReactNode {
  return (
    <table className="readout">
      <caption>At week {week}</caption>
      <thead>
        <tr>
          <th scope="col">Regimen</th>
          <th scope="col">Median SALT</th>
          <th scope="col">80 in 100 between</th>
          <th scope="col">SALT ≤ {targetSalt}</th>
        </tr>
      </thead>
      <tbody>
        {regimens.map(({ id, forecast }) => (
          <tr key={id} className={`tone-${id}`}>
            <th scope="row">
              <span>
                <LineSample id={id} />
                <span>{forecast.label}</span>
              </span>
            </th>
            <td>{Math.round(forecast.median[week] ?? 0)}</td>
            <td>{rangeAt(forecast, week)}</td>
            <td className="chance">
              <span className="chance-bar" aria-hidden="true">
                <span style={{ width: `${100 * (forecast.chanceAtTarget[week] ?? 0)}%` }} />
              </span>
              <b>{Math.round(100 * (forecast.chanceAtTarget[week] ?? 0))} %</b>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function rangeAt(forecast: DrawnRegimen['forecast'], week: number): string {
  const band = forecast.bands.find(({ level }) => level === 80);
  return `${Math.round(band?.lower[week] ?? 0)}–${Math.round(band?.upper[week] ?? 0)}`;
}
