import type { Citation as Place, Statement } from '@bifrons/safety';
import type { Say } from '@bifrons/language';
import type { ReactNode } from 'react';
import { useSay } from '../../kit/language/say-context.tsx';
import { GradeBadge } from '../../kit/sources/grade-badge.tsx';

/** Where a statement stands: section, date, grade, and its source as a link. */
export function Citation({ statement }: { statement: Statement }): ReactNode {
  const say = useSay();
  const { citation } = statement;
  if (citation === undefined) return <span className="citation">{say('the label as read')}</span>;
  const [source] = citation.sources;
  const link = source?.where.startsWith('http') === true ? source.where : undefined;
  return (
    <span className="citation">
      <GradeBadge grade={citation.grade} /> {sectionWords(citation, say)}
      {citation.unverified && <span className="unverified">{say('unverified, check the label')}</span>}
      {source && citation.reason === undefined && (
        <>
          {' · '}
          {link === undefined ? (
            source.title
          ) : (
            <a href={link} rel="noreferrer" target="_blank">
              {source.title}
            </a>
          )}
        </>
      )}
    </span>
  );
}

/** The section of the label and its date; a few statements of a copy have no section. */
function sectionWords({ section, date, reason }: Place, say: Say): string {
  if (section === null || date === null)
    return reason === undefined ? say('rule of class') : say('rule of class: {reason}', { reason });
  const from = say(date);
  return /\d|Boxed/.test(section)
    ? say('section {section}, label of {date}', { section, date: from })
    : say('label of {date}', { date: from });
}
