import { countText, type Score } from '@bifrons/knowledge';
import { useState, type ReactNode } from 'react';
import { download } from '../../kit/drawing/download.ts';
import { DerivedNote } from '../../kit/interface/derived-note.tsx';
import { useScore } from '../../subject/state/use-score.ts';
import { useSay } from '../../kit/language/say-context.tsx';
import { armName, eventsOf, intervalOf, trialName } from './results.ts';
import { resultsCsv } from './results-csv.ts';

/** Every result as a row, of all trials or of one. */
export function ResultsPanel({ scores }: { scores: readonly Score[] }): ReactNode {
  const say = useSay();
  const { short } = useScore();
  const [trial, setTrial] = useState('');
  const shown = scores.filter((score) => trial === '' || score.trial === trial);
  return (
    <section className="panel" aria-labelledby="results-title">
      <div className="panel-head">
        <h2 id="results-title">{say('All results')}</h2>
        <div className="results-tools">
          <select
            aria-label={say('Trial whose results are shown')}
            value={trial}
            onChange={(event) => setTrial(event.target.value)}
          >
            <option value="">{say('all trials')}</option>
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
            {say('CSV file')}
          </button>
        </div>
      </div>
      <p className="hint">
        {say(
          '{n, plural, one {# result} other {# results}}, in percent, or in points where the endpoint says so. {score}75: {score} improved by at least 75 %. “Inside”: within the 90 % interval. “Seen”: by the fit.',
          { n: shown.length, score: short },
        )}
      </p>
      <div className="table-scroll is-tall" role="region" aria-label={say('Table of results')} tabIndex={0}>
        <table className="readout results">
          <caption className="visually-hidden">{say('Published results and their predictions')}</caption>
          <thead>
            <tr>
              <th scope="col">{say('Trial')}</th>
              <th scope="col" className="is-text">
                {say('Arm')}
              </th>
              <th scope="col" className="is-text">
                {say('Endpoint')}
              </th>
              <th scope="col">{say('Week')}</th>
              <th scope="col">{say('Count')}</th>
              <th scope="col">{say('Published')}</th>
              <th scope="col">{say('Predicted')}</th>
              <th scope="col">{say('90 % interval')}</th>
              <th scope="col">{say('Inside')}</th>
              <th scope="col">{say('Seen')}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((score) => (
              <Row key={score.id} score={score} />
            ))}
          </tbody>
        </table>
      </div>
      <DerivedNote shown={shown.some(({ derived }) => derived)} />
    </section>
  );
}

function Row({ score }: { score: Score }): ReactNode {
  const say = useSay();
  const { lower, upper } = intervalOf(score, 90);
  const events = eventsOf(score);
  return (
    <tr>
      <th scope="row">{trialName(score.trial)}</th>
      <td className="is-text">{armName(score, say)}</td>
      <td className="is-text">{say(score.endpoint)}</td>
      <td>{score.week}</td>
      <td>{events === null ? '–' : countText({ events, n: score.n ?? 0, derived: score.derived })}</td>
      <td>{say.fixed(score.published, 1)}</td>
      <td>{say.fixed(score.median, 1)}</td>
      <td>{say('{lower} to {upper}', { lower: say.fixed(lower, 1), upper: say.fixed(upper, 1) })}</td>
      <td>{score.inside90 ? say('yes') : <b>{say('no')}</b>}</td>
      <td>{score.calibrated ? say('yes') : say('no')}</td>
    </tr>
  );
}
