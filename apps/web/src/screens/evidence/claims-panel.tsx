import { checkClaim, type ClaimCheck, treatmentWords } from '@bifrons/evidence';
import { claims, derivedMark, type Claim } from '@bifrons/knowledge';
import type { Say } from '@bifrons/language';
import { useMemo, type ReactNode } from 'react';
import { DerivedNote } from '../../kit/interface/derived-note.tsx';
import { useSay } from '../../kit/language/say-context.tsx';
import { GradeBadge } from '../../kit/sources/grade-badge.tsx';
import { SourceLink } from './source-link.tsx';

const verdictWords = (say: Say): Readonly<Record<Claim['verdict'], string>> => ({
  confirmed: say('confirmed'),
  'confirmed-with-a-remark': say('confirmed, with a remark'),
  'primary-source-not-found': say('primary source not found'),
});

/** What others say, what could be traced of it, and what the studies give. */
export function ClaimsPanel(): ReactNode {
  const say = useSay();
  const checks = useMemo(() => claims().claims.map(checkClaim), []);
  return (
    <section className="panel" aria-labelledby="claims-title" id="claims">
      <h2 id="claims-title">{say('Claims, traced to their sources')}</h2>
      {checks.map((check) => (
        <ClaimCard key={check.claim.id} check={check} />
      ))}
      <DerivedNote
        shown={checks.some(({ responses }) => responses?.some(({ derived }) => derived) ?? false)}
      />
    </section>
  );
}

function ClaimCard({ check: { claim, responses, notes } }: { check: ClaimCheck }): ReactNode {
  const say = useSay();
  const { sources } = claims();
  return (
    <details className="claim">
      <summary>
        <h3>{say(claim.claim)}</h3>
        <b className={`claim-verdict claim-verdict-${claim.verdict}`}>{verdictWords(say)[claim.verdict]}</b>
      </summary>
      <p>{say(claim.because)}</p>
      <h4>{say('Traced')}</h4>
      <ul>
        {claim.traced.map(({ what, value, unit, events, n, grade, source }) => (
          <li key={what}>
            <GradeBadge grade={grade} />{' '}
            {say('{what}: {value} {unit}', { what: say(what), value: say.number(value, 2), unit })}
            {events !== undefined && n !== undefined && ` (${say('{events} of {n}', { events, n })})`}
            {' · '}
            <SourceLink source={sources[source]!} />
          </li>
        ))}
      </ul>
      {claim.question && responses ? (
        <>
          <h4>
            {say('The trials here, {endpoint}, at week {weeks}', {
              endpoint: say(claim.question.endpoint),
              weeks: [...new Set(claim.question.weeks)].join('–'),
            })}
          </h4>
          <ul>
            {responses.map(({ treatment, share, lower, upper, derived, events, n }) => (
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
      ) : (
        <p className="hint">{say('The catalogue has no trial to set beside it.')}</p>
      )}
    </details>
  );
}
