import type { Source } from '@bifrons/knowledge';
import type { ReactNode } from 'react';

/** A source's title, leading to it where it has an address. */
export function SourceLink({ source }: { source: Source }): ReactNode {
  const address = source.url ?? (source.doi === undefined ? undefined : `https://doi.org/${source.doi}`);
  return (
    <>
      {address === undefined ? (
        source.title
      ) : (
        // An address may be followed by where in it to look.
        <a href={address.split(' ')[0]} target="_blank" rel="noreferrer">
          {source.title}
        </a>
      )}
      {source.where !== undefined && <span className="where"> · {source.where}</span>}
    </>
  );
}
