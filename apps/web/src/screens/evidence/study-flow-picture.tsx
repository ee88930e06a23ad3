import { studyFlow, type Selection } from '@bifrons/evidence';
import type { ReactNode } from 'react';
import { useSay } from '../../kit/language/say-context.tsx';

/** From all studies to those that are pooled, as a PRISMA diagram counts them. */
export function StudyFlowPicture({ selection }: { selection: Selection }): ReactNode {
  const say = useSay();
  const { found, excluded, included, compared } = studyFlow(selection);
  const out = excluded.reduce((sum, { studies }) => sum + studies.length, 0);
  return (
    <ol className="study-flow" aria-label={say('From all studies to those that are pooled')}>
      <li>
        <b>{say('{n, plural, one {# study} other {# studies}}', { n: found.catalogue + found.own })}</b>{' '}
        {found.own === 0
          ? say('of the disease in the catalogue')
          : found.catalogue === 0
            ? say('in your file')
            : say('{own} in your file, {catalogue} in the catalogue', found)}
      </li>
      <li className="is-out">
        <b>{say('{n, plural, one {# left out} other {# left out}}', { n: out })}</b>
      </li>
      <li>
        <b>{say('{n, plural, one {# study taken} other {# studies taken}}', { n: included.length })}</b>{' '}
        {say('{n} of them with two treatments to compare', { n: compared })}
      </li>
    </ol>
  );
}
