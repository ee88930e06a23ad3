import { type LeftOut, type SelectedStudy, type Selection, treatmentWords } from '@bifrons/evidence';
import { countText } from '@bifrons/knowledge';
import type { ReactNode } from 'react';
import { DerivedNote } from '../../kit/interface/derived-note.tsx';
import { useSay } from '../../kit/language/say-context.tsx';
import { GradeBadge } from '../../kit/sources/grade-badge.tsx';
import { SourceLink } from './source-link.tsx';

/** What was taken, with a card for each study, and what was left out and why. */
export function StudiesPanel({ selection }: { selection: Selection }): ReactNode {
  const say = useSay();
  const { studies, leftOut, notes } = selection;
  const reasons = [...new Set(leftOut.map(({ reason }) => say(reason)))];
  return (
    <section className="panel" aria-labelledby="studies-title">
      <h2 id="studies-title">
        {say('{n, plural, one {# study taken} other {# studies taken}}', { n: studies.length })}
      </h2>
      {notes.map((note) => (
        <p key={String(note)} className="remark">
          {say(note)}
        </p>
      ))}
      {studies.map((study) => (
        <StudyCard key={study.trial} study={study} />
      ))}
      <DerivedNote shown={studies.some(({ arms }) => arms.some(({ derived }) => derived))} />
      <details className="studies-left-out">
        <summary>{say('Left out, and why')}</summary>
        <ul>
          {reasons.map((reason) => (
            <LeftOutFor
              key={reason}
              reason={reason}
              those={leftOut.filter((one) => say(one.reason) === reason)}
            />
          ))}
        </ul>
      </details>
    </section>
  );
}

function StudyCard({ study }: { study: SelectedStudy }): ReactNode {
  const say = useSay();
  return (
    <details className="study" id={`study-${study.trial}`}>
      <summary>
        <b>{say('{trial}, week {week}', { trial: study.name, week: study.week })}</b>{' '}
        <span className="counts">
          {study.arms
            .map(({ treatment, ...arm }) => `${treatmentWords(treatment, say)} ${countText(arm)}`)
            .join(' · ')}
        </span>
      </summary>
      <dl>
        <dt>{say('Design')}</dt>
        <dd>{say(study.design)}</dd>
        <dt>{say('People')}</dt>
        <dd>{say(study.population)}</dd>
        <dt>{say('Figures and sources')}</dt>
        <dd>
          <ul>
            {study.arms.flatMap(({ figures }) =>
              figures.map(({ text, grade, source }) => (
                <li key={String(text)}>
                  <GradeBadge grade={grade} /> {say(text)} · <SourceLink source={source} />
                </li>
              )),
            )}
          </ul>
        </dd>
        {study.caveats.length > 0 && (
          <>
            <dt>{say('Caveats')}</dt>
            <dd>
              <ul>
                {study.caveats.map((caveat) => (
                  <li key={caveat}>{say(caveat)}</li>
                ))}
              </ul>
            </dd>
          </>
        )}
      </dl>
    </details>
  );
}

/** One reason with all that it left out; where only some figures of a study, which ones. */
function LeftOutFor({ reason, those }: { reason: string; those: readonly LeftOut[] }): ReactNode {
  const say = useSay();
  const figures = those.flatMap(({ name, what }) =>
    what === null ? [] : [say('{study}: {figures}', { study: name, figures: what })],
  );
  return (
    <li>
      <b>{reason}</b>
      <span>{[...new Set(those.map(({ name }) => name))].join(', ')}</span>
      {figures.length > 0 && (
        <details>
          <summary>{say('Which figures')}</summary>
          {figures.map((text) => (
            <p key={text}>{text}</p>
          ))}
        </details>
      )}
    </li>
  );
}
