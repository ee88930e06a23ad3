import type { OutcomeRow, OutcomeTable } from '@bifrons/benefit-risk';
import type { Say } from '@bifrons/language';
import type { CSSProperties, ReactNode } from 'react';
import { useSay } from '../../kit/language/say-context.tsx';
import { CertaintyDots } from '../weighing/certainty-mark.tsx';
import { IconArray } from '../weighing/icon-array.tsx';

interface OutcomePicturesProps {
  outcomes: readonly OutcomeTable[];
  tone: 'benefit' | 'harm';
}

/** Outcomes below each other, options side by side: 100 people each. What is to be noted stands below, once, by letter. */
export function OutcomePictures({ outcomes, tone }: OutcomePicturesProps): ReactNode {
  const say = useSay();
  const notes = [...new Set(outcomes.flatMap(({ rows }) => rows.flatMap((row) => row.notes)))];
  const options = outcomes[0]?.rows.map(({ option }) => option) ?? [];
  return (
    <div className="report-outcomes" style={{ '--options': options.length } as CSSProperties}>
      <p className="report-columns" aria-hidden="true">
        {options.map((option) => (
          <span key={option}>{option}</span>
        ))}
      </p>
      {outcomes.map(({ outcome, rows }) => (
        <section key={outcome} className="report-outcome">
          <h4>{outcome}</h4>
          <ul>
            {rows.map((row) => (
              <li key={row.option} className={`outcome ${row.icons.filled === null ? 'unknown' : tone}`}>
                <span className="report-option">{row.option}</span>
                <IconArray
                  per100={row.icons.filled}
                  interval={row.icons.interval}
                  face={tone}
                  label={say('{outcome}, {option}: {words}', {
                    outcome,
                    option: row.option,
                    words: row.words,
                  })}
                />
                <span>
                  <b>{row.words}</b> <Letters row={row} notes={notes} />
                </span>
                {(row.range !== null || row.certainty !== null) && (
                  <small>
                    {row.range}{' '}
                    {row.certainty !== null && <CertaintyDots level={row.certainty.level} brief />}
                  </small>
                )}
              </li>
            ))}
          </ul>
        </section>
      ))}
      {notes.length > 0 && (
        <ol className="report-notes">
          {notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ol>
      )}
    </div>
  );
}

/** The letters of a row's notes; who hears the page hears the notes themselves. */
function Letters({ row, notes }: { row: OutcomeRow; notes: readonly string[] }): ReactNode {
  if (row.notes.length === 0) return null;
  return (
    <>
      <sup aria-hidden="true">{row.notes.map((note) => letterOf(notes.indexOf(note))).join(' ')}</sup>
      <span className="visually-hidden">{row.notes.join('; ')}</span>
    </>
  );
}

const letterOf = (place: number): string => String.fromCharCode(97 + place);

/** Outcomes that are told in a line each. That nobody knows a number stands once, under what is not known. */
export function OutcomeLines({ outcomes }: { outcomes: readonly OutcomeTable[] }): ReactNode {
  const say = useSay();
  const told = outcomes
    .map(({ outcome, rows }) => ({ outcome, rows: rows.filter(isTold) }))
    .filter(({ rows }) => rows.length > 0);
  return (
    <dl className="report-lines">
      {told.map(({ outcome, rows }) => (
        <div key={outcome}>
          <dt>{say('{outcome}:', { outcome })}</dt> <dd>{linesOf(rows, say).join('; ')}</dd>
        </div>
      ))}
    </dl>
  );
}

const isTold = ({ icons, range }: OutcomeRow): boolean => icons.filled !== null || range !== null;

/** What is said of the options, those of which the same is said together; where there is no number, how large it may be. */
function linesOf(rows: readonly OutcomeRow[], say: Say): string[] {
  const wordsOf = ({ words, range, icons }: OutcomeRow) =>
    icons.filled === null && range !== null ? say('{words}, {range}', { words, range }) : words;
  const all = [...new Set(rows.map(wordsOf))];
  return all.map((words) => {
    const options = rows.filter((row) => wordsOf(row) === words).map(({ option }) => option);
    return say('{options} {words}', { options: say.list(options), words });
  });
}
