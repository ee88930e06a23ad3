import type { LeftOut, SelectedStudy, Selection } from '@bifrons/evidence';
import type { ReactNode } from 'react';
import { useSay } from '../language/say-context.tsx';
import { GradeBadge } from '../sources/grade-badge.tsx';
import { SourceLink } from './source-link.tsx';

/** What was taken, with a card for each study, and what was left out and why. */
export function StudiesPanel({ selection }: { selection: Selection }): ReactNode {
  const say = useSay();
  const { studies, leftOut, notes } = selection;
  return (
    <section className="panel" aria-labelledby="studies-title">
      <h2 id="studies-title">
        {studies.length} {studies.length === 1 ? 'study' : 'studies'} taken
      </h2>
      {notes.map((note) => (
        <p key={note.text} className="remark">
          {say(note)}.
        </p>
      ))}
      {studies.map((study) => (
        <StudyCard key={study.trial} study={study} />
      ))}
      <h3>Left out, and why</h3>
      <ul className="studies-left-out">
        {leftOut.map((one, i) => (
          <LeftOutItem key={i} one={one} />
        ))}
      </ul>
    </section>
  );
}

function StudyCard({ study }: { study: SelectedStudy }): ReactNode {
  const say = useSay();
  return (
    <details className="study" id={`study-${study.trial}`}>
      <summary>
        <b>{study.name}</b>, week {study.week}:{' '}
        {study.arms.map(({ treatment, events, n }) => `${treatment} ${events}/${n}`).join(', ')}
      </summary>
      <dl>
        <dt>Design</dt>
        <dd>{say(study.design)}</dd>
        <dt>People</dt>
        <dd>{say(study.population)}</dd>
        <dt>Figures and sources</dt>
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
            <dt>Caveats</dt>
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

function LeftOutItem({ one }: { one: LeftOut }): ReactNode {
  const say = useSay();
  return (
    <li>
      <b>{one.name}</b>: {say(one.reason)}
      {one.what !== null && (
        <details>
          <summary>which figures</summary>
          {say(one.what)}
        </details>
      )}
    </li>
  );
}
