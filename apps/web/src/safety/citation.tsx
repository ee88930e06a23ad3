import type { Statement } from '@bifrons/safety';
import type { ReactNode } from 'react';

/** Where a statement stands: section, date, grade, and its source as a link. */
export function Citation({ statement }: { statement: Statement }): ReactNode {
  const { citation } = statement;
  if (citation === undefined) return <span className="citation">the label as read</span>;
  const [source] = citation.sources;
  const link = source?.where.startsWith('http') === true ? source.where : undefined;
  return (
    <span className="citation">
      section {citation.section}, {citation.date}, grade {citation.grade}
      {citation.unverified && <span className="unverified">unverified, check the label</span>}
      {source && (
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
