import { jeffreysInterval } from '@bifrons/evidence';
import { gainOfFunction } from '@bifrons/knowledge';
import { explainedCourses, type VariantSignals } from '@bifrons/model';
import { useMemo, type ReactNode } from 'react';
import { useSay } from '../../kit/language/say-context.tsx';
import { GradeBadge } from '../../kit/sources/grade-badge.tsx';

/** What was published of people who have a variant: counts with their intervals, and, of STAT1, courses that contradict each other. */
export function VariantReports({ found }: { found: VariantSignals }): ReactNode {
  const say = useSay();
  const { responses, remarks, notComputed, variant, signals } = found;
  return (
    <div className="variant-reports">
      {signals.some(({ minor }) => minor) && (
        <p className="hint">
          {say('* others than {gene} carry most of this signal', { gene: variant.gene })}
        </p>
      )}
      {notComputed.length > 0 && (
        <p className="hint">
          {say('Touched as well, and not computed because no potency was found: {cytokines}.', {
            cytokines: say.list(notComputed),
          })}
        </p>
      )}
      <h3>{say('People with such a variant, as published')}</h3>
      {responses.length === 0 && (
        <p className="hint">{say('Nobody counted how many responded to a JAK inhibitor.')}</p>
      )}
      <ul className="variant-counts">
        {responses.map(({ id, what, events, n, grade, note }) => {
          const [low, high] = jeffreysInterval(events, n, 0.9);
          return (
            <li key={id}>
              <b>{say('{events} of {n}', { events, n })}</b>
              <svg viewBox="0 0 100 12" preserveAspectRatio="none" aria-hidden="true">
                <rect className="count-ground" x={0} y={4} width={100} height={4} />
                <rect className="count-range" x={100 * low} y={2} width={100 * (high - low)} height={8} />
                <rect className="count-share" x={(100 * events) / n - 0.7} y={0} width={1.4} height={12} />
              </svg>
              <span>
                {say('{from} to {to} %', { from: say.number(100 * low), to: say.number(100 * high) })}{' '}
                <GradeBadge grade={grade} />
              </span>
              <span className="count-what">
                {say(what)}
                {note !== undefined && <small>{say(note)}</small>}
              </span>
            </li>
          );
        })}
      </ul>
      {responses.length > 0 && (
        <p className="hint">
          {say('Interval: 90 %. Reports of success are written more often, so that these are ceilings.')}
        </p>
      )}
      {remarks.map(({ words }) => (
        <p key={words} className="hint variant-remark">
          {say(words)}
        </p>
      ))}
      {variant.gene === 'STAT1' && <Courses />}
    </div>
  );
}

/** What is lost of pSTAT1 after a full block, by each explanation, beside the papers. */
function Courses(): ReactNode {
  const say = useSay();
  const explained = useMemo(() => explainedCourses(), []);
  const papers = gainOfFunction().courses;
  return (
    <>
      <h3>{say('How long pSTAT1 lasts: papers that contradict each other')}</h3>
      <ul className="variant-papers">
        {papers.map(({ id, name, who, words }) => (
          <li key={id}>
            <b>{name}</b> {say('({who}): {finding}', { who: say(who), finding: say(words) })}
          </li>
        ))}
      </ul>
      <div
        className="signals-table"
        role="region"
        aria-label={say('pSTAT1 after a full block of stimulated cells')}
        tabIndex={0}
      >
        <table>
          <caption>{say('pSTAT1 after a full block of stimulated cells, computed')}</caption>
          <thead>
            <tr>
              {[
                say('What makes it larger'),
                say('before'),
                say('half lost after, min'),
                say('lost per hour at first'),
                say('total STAT1'),
                say('agrees with'),
              ].map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {explained.map(({ explanation, peak, halfLifeMinutes, lostPerHour, total, agreesWith }) => (
              <tr key={explanation.id}>
                <th scope="row">{say(explanation.words)}</th>
                <td>{say.number(peak, 2)}</td>
                <td>{say.number(halfLifeMinutes)}</td>
                <td>{say.number(lostPerHour, 2)}</td>
                <td>{say.number(total, 2)}</td>
                <td className="variant-agrees">
                  {agreesWith === null
                    ? '–'
                    : agreesWith.map((id) => papers.find((one) => one.id === id)!.name).join(', ')}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="hint">
        {say(
          'More lost per hour does not refute a slower dephosphorylation, because there is more to lose. The half-life would tell, and none was read.',
        )}
      </p>
    </>
  );
}
