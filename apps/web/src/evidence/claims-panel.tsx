import { checkClaim } from '@bifrons/evidence';
import { claims, type Claim } from '@bifrons/knowledge';
import { useMemo, type ReactNode } from 'react';
import { useSay } from '../language/say-context.tsx';
import { GradeBadge } from '../sources/grade-badge.tsx';
import { SourceLink } from './source-link.tsx';

const VERDICTS: Readonly<Record<Claim['verdict'], string>> = {
  confirmed: 'confirmed',
  'confirmed-with-a-remark': 'confirmed, with a remark',
  'primary-source-not-found': 'primary source not found',
};

/** What others say, what could be traced of it, and what the studies give. */
export function ClaimsPanel(): ReactNode {
  const say = useSay();
  const checks = useMemo(() => claims().claims.map(checkClaim), []);
  const { sources } = claims();
  return (
    <section className="panel" aria-labelledby="claims-title" id="claims">
      <h2 id="claims-title">Claims</h2>
      {checks.map(({ claim, responses, notes }) => (
        <article key={claim.id} className="claim">
          <h3>{claim.claim}</h3>
          <p>
            <b className={`claim-verdict claim-verdict-${claim.verdict}`}>{VERDICTS[claim.verdict]}</b>{' '}
            {claim.because}
          </p>
          <p className="hint">Traced:</p>
          <ul>
            {claim.traced.map(({ what, value, unit, events, n, grade, source }) => (
              <li key={what}>
                <GradeBadge grade={grade} /> {what}: {value} {unit}
                {events !== undefined && ` (${events} of ${n})`} · <SourceLink source={sources[source]!} />
              </li>
            ))}
          </ul>
          {claim.question && responses && (
            <>
              <p className="hint">
                The trials here, {claim.question.endpoint} at week{' '}
                {[...new Set(claim.question.weeks)].join(' to ')}:
              </p>
              <ul>
                {responses.map(({ treatment, share, lower, upper, events, n }) => (
                  <li key={treatment}>
                    {treatment}: {percent(share)} % ({percent(lower)} to {percent(upper)}; {events} of {n})
                  </li>
                ))}
                {notes.map((note) => (
                  <li key={note.text}>
                    <em>{say(note)}</em>
                  </li>
                ))}
              </ul>
            </>
          )}
          {!claim.question && <p className="hint">The catalogue has no trial to set beside it.</p>}
        </article>
      ))}
    </section>
  );
}

const percent = (x: number): string => (100 * x).toFixed(1);
