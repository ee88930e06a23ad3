import { checkClaim } from '@bifrons/evidence';
import { claims, knownDiseaseIds, type Claim, type Claims } from '@bifrons/knowledge';
import { useMemo, type ReactNode } from 'react';
import { DerivedNote } from '../../kit/interface/derived-note.tsx';
import { useSay } from '../../kit/language/say-context.tsx';
import { ClaimCard } from './claim-card.tsx';
import { ClaimedFigures } from './claimed-figures.tsx';
import { VERDICTS, verdictMark, verdictWords } from './claim-verdicts.ts';

/** What others say, what could be traced of it, and what the studies give; open at the topic of a disease. */
export function ClaimsPanel({ disease }: { disease: string }): ReactNode {
  const say = useSay();
  const { claims: all, topics } = claims();
  const derived = useMemo(
    () => all.some((claim) => checkClaim(claim).responses?.some((one) => one.derived) ?? false),
    [all],
  );
  return (
    <>
      <p className="hint">
        {say(
          '{n} statements of {documents} documents on JAK inhibitors. Each was looked up in labels, registries and papers, the wrong ones too.',
          { n: all.length, documents: Object.keys(claims().documents).length },
        )}
      </p>
      <ClaimedFigures claims={all} />
      <ul className="claim-key">
        {VERDICTS.map((verdict) => (
          <li key={verdict}>
            <VerdictMark verdict={verdict} /> {verdictWords(say)[verdict]} (
            {say.number(all.filter((claim) => claim.verdict === verdict).length)})
          </li>
        ))}
      </ul>
      {topics.map((topic) => (
        <Topic key={topic.id} topic={topic} open={topic.diseases.some(({ id }) => id === disease)} />
      ))}
      <DerivedNote shown={derived} />
    </>
  );
}

/** One topic: its verdicts as a row of marks, and behind it the claims. */
function Topic({ topic, open }: { topic: Claims['topics'][number]; open: boolean }): ReactNode {
  const say = useSay();
  const known = knownDiseaseIds();
  const unknown = topic.diseases.filter(({ id }) => !known.includes(id)).map(({ name }) => say(name));
  const about = claims()
    .claims.filter((claim) => claim.topic === topic.id)
    .sort((a, b) => VERDICTS.indexOf(a.verdict) - VERDICTS.indexOf(b.verdict));
  const counts = VERDICTS.map(
    (verdict) => [verdict, about.filter((one) => one.verdict === verdict).length] as const,
  )
    .filter(([, n]) => n > 0)
    .map(([verdict, n]) => say('{n} {verdict}', { n, verdict: verdictWords(say)[verdict] }));
  return (
    <details className="claim-topic" open={open}>
      <summary>
        <h3>{say(topic.name)}</h3>
        <span className="claim-marks" role="img" aria-label={say.list(counts)}>
          {about.map(({ id, verdict }) => (
            <VerdictMark key={id} verdict={verdict} />
          ))}
        </span>
      </summary>
      {unknown.length > 0 && (
        <p className="hint">
          {say('The catalogue has no studies yet of {diseases}: nothing is pooled beside these claims.', {
            diseases: say.list(unknown),
          })}
        </p>
      )}
      {about.map((claim) => (
        <ClaimCard key={claim.id} claim={claim} />
      ))}
    </details>
  );
}

function VerdictMark({ verdict }: { verdict: Claim['verdict'] }): ReactNode {
  return (
    <span className={`claim-mark claim-verdict-${verdict}`} aria-hidden="true">
      {verdictMark[verdict]}
    </span>
  );
}
