import { findDrug } from '@bifrons/knowledge';
import type { ProvenanceEntry } from '@bifrons/model';
import type { ReactNode } from 'react';
import { useSay } from '../language/say-context.tsx';
import { GradeBadge } from './grade-badge.tsx';
import { gradeText } from './grades.ts';

/** One number: what it is, how sure, from where and when. */
export function Entry({ entry }: { entry: ProvenanceEntry }): ReactNode {
  const say = useSay();
  const { label, value, qualifier = '', range, unit, grade, source, note, path } = entry;
  const address = source.url ?? (source.doi === undefined ? undefined : `https://doi.org/${source.doi}`);
  const medicine = findDrug(path.split('.')[0] ?? '')?.name;
  return (
    <li className="entry">
      <p className="entry-head">
        <b>
          {medicine === undefined ? say(label) : say('{medicine}: {fact}', { medicine, fact: say(label) })}
        </b>
        {value !== null && (
          <span className="entry-value">
            {qualifier} {say.number(value, decimalsOf(value))} {say(unit)}
          </span>
        )}
        {range !== undefined && (
          <span className="entry-range">
            {say('95 %: {from} to {to}', {
              from: say.number(range[0], decimalsOf(range[0])),
              to: say.number(range[1], decimalsOf(range[1])),
            })}
          </span>
        )}
      </p>
      <p className="entry-grade">
        <GradeBadge grade={grade} /> {gradeText(grade, say)}
      </p>
      <p className="entry-source">
        {address === undefined ? (
          source.title
        ) : (
          // An address may be followed by where in it to look.
          <a href={address.split(' ')[0]} target="_blank" rel="noreferrer">
            {source.title}
          </a>
        )}
        {source.where !== undefined && <span> · {source.where}</span>}
        <Year entry={entry} />
      </p>
      {note !== undefined && <p className="entry-note">{say(note)}</p>}
      <p className="entry-path">{path}</p>
    </li>
  );
}

/** When it was published; for what was not read anywhere there is no such year. */
function Year({ entry: { source, grade } }: { entry: ProvenanceEntry }): ReactNode {
  const say = useSay();
  if (source.year !== undefined) return <span> · {source.year}</span>;
  return ['A', 'B', 'C'].includes(grade) && <span> · {say('year not recorded')}</span>;
}

/** As many decimals as show four digits. */
function decimalsOf(value: number): number {
  const digits = value === 0 ? 0 : Math.floor(Math.log10(Math.abs(value)));
  return Math.min(12, Math.max(0, 3 - digits));
}
