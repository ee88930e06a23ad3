import { checkClaim, treatmentWords } from '@bifrons/evidence';
import { claims, derivedMark, type Claim } from '@bifrons/knowledge';
import { useMemo, type ReactNode } from 'react';
import { useSay } from '../../kit/language/say-context.tsx';
import { GradeBadge } from '../../kit/sources/grade-badge.tsx';
import { verdictWords } from './claim-verdicts.ts';
import { SourceLink } from './source-link.tsx';

/** One claim: as it is said, the verdict, and behind it why, what was traced, the studies here and who says it. */
export function ClaimCard({ claim }: { claim: Claim }): ReactNode {
  const say = useSay();
  const { sources } = claims();
  return (
    <details className="claim">
      <summary>
        <h4>{say(claim.claim)}</h4>
        <b className={`claim-verdict claim-verdict-${claim.verdict}`}>{verdictWords(say)[claim.verdict]}</b>
      </summary>
      <p>{say(claim.because)}</p>
      {claim.traced.length > 0 && (
        <>
          <h5>{say('Traced')}</h5>
          <ul>
            {claim.traced.map((one) => (
              <li key={one.what}>
                <GradeBadge grade={one.grade} /> <Found found={one} />
                {' · '}
                <SourceLink source={sources[one.source]!} />
              </li>
            ))}
          </ul>
        </>
      )}
      {claim.question && <Studies claim={claim} question={claim.question} />}
      <h5>{say('Said in')}</h5>
      <ul>
        {Object.entries(claim.said).map(([id, paragraphs]) => (
          <li key={id}>
            <Place id={id} paragraphs={paragraphs} />
          </li>
        ))}
      </ul>
    </details>
  );
}

/** A number that was found with its interval and counts, or a statement without one. */
function Found({ found }: { found: Claim['traced'][number] }): ReactNode {
  const say = useSay();
  const { what, value, unit, interval, events, n } = found;
  if (value === undefined || unit === undefined) return say(what);
  const number = (one: number): string => say.number(one, 2);
  const remarks = [
    ...(interval === undefined
      ? []
      : [say('{lower} to {upper}', { lower: number(interval[0]), upper: number(interval[1]) })]),
    ...(n === undefined
      ? []
      : [
          events === undefined
            ? say('{n, plural, one {# person} other {# people}}', { n })
            : say('{events} of {n}', { events, n }),
        ]),
  ];
  return (
    <>
      {say('{what}: {value} {unit}', { what: say(what), value: number(value), unit: say(unit) })}
      {remarks.length > 0 && ` (${remarks.join('; ')})`}
    </>
  );
}

/** What the trials of the catalogue give to the question of a claim. */
function Studies({ claim, question }: { claim: Claim; question: NonNullable<Claim['question']> }): ReactNode {
  const say = useSay();
  const { responses, notes } = useMemo(() => checkClaim(claim), [claim]);
  return (
    <>
      <h5>
        {say('The trials here, {endpoint}, at week {weeks}', {
          endpoint: say(question.endpoint),
          weeks: [...new Set(question.weeks)].join('–'),
        })}
      </h5>
      <ul>
        {(responses ?? []).map(({ treatment, share, lower, upper, derived, events, n }) => (
          <li key={treatment}>
            {say('{treatment}: {share} % ({lower} to {upper}; {events} of {n})', {
              treatment: treatmentWords(treatment, say),
              share: say.fixed(100 * share, 1),
              lower: say.fixed(100 * lower, 1),
              upper: say.fixed(100 * upper, 1),
              events,
              n,
            })}
            {derived && derivedMark}
          </li>
        ))}
        {notes.map((note) => (
          <li key={note.text}>
            <em>{say(note)}</em>
          </li>
        ))}
      </ul>
    </>
  );
}

/** A document that says it, with the paragraphs. */
function Place({ id, paragraphs }: { id: string; paragraphs: readonly number[] }): ReactNode {
  const say = useSay();
  const { title, by, date, url } = claims().documents[id]!;
  return (
    <>
      {url === undefined ? (
        title
      ) : (
        <a href={url} target="_blank" rel="noreferrer">
          {title}
        </a>
      )}
      <span className="where">
        {[
          ...(by === undefined ? [] : [by]),
          ...(date === undefined ? [] : [date]),
          say('{n, plural, one {paragraph} other {paragraphs}} {which}', {
            n: paragraphs.length,
            which: paragraphs.join(', '),
          }),
        ]
          .map((part) => ` · ${part}`)
          .join('')}
      </span>
    </>
  );
}
