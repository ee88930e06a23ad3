import {
  armText,
  type Exclusion,
  type LeftOut,
  type SelectedStudy,
  type Selection,
  studyText,
  treatmentWords,
} from '@bifrons/evidence';
import type { ReactNode } from 'react';
import { DerivedNote } from '../../kit/interface/derived-note.tsx';
import { useSay } from '../../kit/language/say-context.tsx';
import { GradeBadge } from '../../kit/sources/grade-badge.tsx';
import { SourceLink } from './source-link.tsx';
import { StudyFlowPicture } from './study-flow-picture.tsx';

/** What was taken, with a card for each study, and what was left out and why. */
export function StudiesPanel({
  selection,
  excluded,
  onExclude,
}: {
  selection: Selection;
  excluded: readonly Exclusion[];
  onExclude: (excluded: readonly Exclusion[]) => void;
}): ReactNode {
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
        <StudyCard key={study.trial} study={study} onLeaveOut={(one) => onExclude([...excluded, one])} />
      ))}
      {excluded.length > 0 && (
        <p className="remark excluded">
          {say('Left out by you: {what}', {
            what: say.list(
              excluded.map(({ study, treatment }) =>
                treatment === undefined
                  ? study
                  : say('{study}: {figures}', { study, figures: treatmentWords(treatment, say) }),
              ),
            ),
          })}{' '}
          <button type="button" className="link" onClick={() => onExclude([])}>
            {say('Take them back')}
          </button>
        </p>
      )}
      <DerivedNote shown={studies.some(({ arms }) => arms.some(({ derived }) => derived))} />
      <details className="studies-left-out">
        <summary>{say('Left out, and why')}</summary>
        <StudyFlowPicture selection={selection} />
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

function StudyCard({
  study,
  onLeaveOut,
}: {
  study: SelectedStudy;
  onLeaveOut: (one: Exclusion) => void;
}): ReactNode {
  const say = useSay();
  return (
    <details className="study" id={`study-${study.trial}`}>
      <summary>
        <b>{studyText(study, say)}</b>{' '}
        <span className="counts">
          {study.arms
            .map(({ treatment, ...arm }) => `${treatmentWords(treatment, say)} ${armText(arm, say)}`)
            .join(' · ')}
        </span>
      </summary>
      <dl>
        {study.own ? (
          Object.entries(study.moderators).map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))
        ) : (
          <>
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
          </>
        )}
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
      <p className="leave-out">
        <button type="button" className="button" onClick={() => onLeaveOut({ study: study.name })}>
          {say('Leave the study out')}
        </button>
        {study.arms.length > 2 &&
          study.arms.map(({ treatment }) => (
            <button
              key={treatment}
              type="button"
              className="button"
              onClick={() => onLeaveOut({ study: study.name, treatment })}
            >
              {say('Leave {treatment} out', { treatment: treatmentWords(treatment, say) })}
            </button>
          ))}
      </p>
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
