import type { Score } from '@bifrons/knowledge';
import { useState, type ReactNode } from 'react';
import { download } from '../drawing/download.ts';
import { armName, decimal, eventsOf, intervalOf, trialName } from './results.ts';
import { resultsCsv } from './results-csv.ts';

/** Every result as a row, of all trials or of one. */
export function ResultsPanel({ scores }: { scores: readonly Score[] }): ReactNode {
  const [trial, setTrial] = useState('');
  const shown = scores.filter((score) => trial === '' || score.trial === trial);
  return (
    <section className="panel" aria-labelledby="results-title">
      <div className="panel-head">
        <h2 id="results-title">All results</h2>
        <div className="results-tools">
          <select
            aria-label="Trial whose results are shown"
            value={trial}
            onChange={(event) => setTrial(event.target.value)}
          >
            <option value="">all trials</option>
            {[...new Set(scores.map((score) => score.trial))].map((id) => (
              <option key={id} value={id}>
                {trialName(id)}
              </option>
            ))}
          </select>
          <button
            type="button"
            className="button"
            onClick={() => download('bifrons-validation.csv', 'text/csv', resultsCsv(shown))}
          >
            CSV
          </button>
        </div>
      </div>
      <p className="hint">
        {shown.length} results, in percent, or in points where the endpoint says so. “Seen”: by the fit.
      </p>
      <div className="table-scroll is-tall" role="region" aria-label="Table of results" tabIndex={0}>
        <table className="readout results">
          <caption className="visually-hidden">Published results and their predictions</caption>
          <thead>
            <tr>
              <th scope="col">Trial</th>
              <th scope="col" className="is-text">
                Arm
              </th>
              <th scope="col" className="is-text">
                Endpoint
              </th>
              <th scope="col">Week</th>
              <th scope="col">Count</th>
              <th scope="col">Published</th>
              <th scope="col">Predicted</th>
              <th scope="col">90 % interval</th>
              <th scope="col">Inside</th>
              <th scope="col">Seen</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((score) => (
              <Row key={score.id} score={score} />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function Row({ score }: { score: Score }): ReactNode {
  const { lower, upper } = intervalOf(score, 90);
  const events = eventsOf(score);
  return (
    <tr>
      <th scope="row">{trialName(score.trial)}</th>
      <td className="is-text">{armName(score)}</td>
      <td className="is-text">{score.endpoint}</td>
      <td>{score.week}</td>
      <td>{events === null ? '–' : `${events}/${score.n}`}</td>
      <td>{decimal(score.published)}</td>
      <td>{decimal(score.median)}</td>
      <td>
        {decimal(lower)} to {decimal(upper)}
      </td>
      <td>{score.inside90 ? 'yes' : <b>no</b>}</td>
      <td>{score.calibrated ? 'yes' : 'no'}</td>
    </tr>
  );
}
