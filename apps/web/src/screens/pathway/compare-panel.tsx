import type { PersonCovariates } from '@bifrons/model';
import { useState, type ReactNode } from 'react';
import { useSay } from '../../kit/language/say-context.tsx';
import { doseLabel, type Course } from '../../subject/regimens/course.ts';
import { DoseFields, type TakenDose } from '../../subject/regimens/dose-fields.tsx';
import { JanusMark } from '../../kit/interface/janus-mark.tsx';
import { eachOnce, engagementEntries } from '../../kit/sources/entries.ts';
import { WhyButton } from '../../kit/sources/why-button.tsx';
import { CompareRow } from './compare-row.tsx';
import { firstPair } from '../../subject/regimens/first-pair.ts';
import { useWorkbench } from '../../subject/state/workbench-context.tsx';
import { facedSignals, useEngagement, type Face } from './faces.ts';
import './compare.css';

interface ComparePanelProps {
  courses: readonly Course[];
  course: Course;
  person: PersonCovariates;
}

/** Two medicines face to face: what each blocks of every signal over a day at steady state. */
export function ComparePanel({ courses, course, person }: ComparePanelProps): ReactNode {
  const say = useSay();
  const { disease } = useWorkbench().state.patient;
  const [[left, right], setPair] = useState(() => firstPair(courses, course, disease));
  const faces = [useEngagement(left, person), useEngagement(right, person)] as const;
  const { known, unknown } = facedSignals(faces);
  const asked = faces.flatMap(({ request }) => request ?? []);
  return (
    <section className="panel compare" aria-labelledby="compare-title">
      <div className="panel-head">
        <h2 id="compare-title">{say('Two medicines face to face, over one day')}</h2>
        {asked.length > 0 && (
          <WhyButton
            title={say('Where the comparison comes from')}
            answer={() => ({
              entries: eachOnce(asked.flatMap(engagementEntries)),
              ...(asked[0] && { chain: asked[0] }),
            })}
          />
        )}
      </div>
      <div className="compare-head">
        <Side
          taken={left}
          face={faces[0]}
          names={{
            medicine: say('Medicine on the left'),
            dose: say('Dose on the left in mg'),
            perDay: say('Times per day on the left'),
          }}
          onChange={(change) => setPair([{ ...left, ...change }, right])}
        />
        <JanusMark />
        <Side
          taken={right}
          face={faces[1]}
          names={{
            medicine: say('Medicine on the right'),
            dose: say('Dose on the right in mg'),
            perDay: say('Times per day on the right'),
          }}
          onChange={(change) => setPair([left, { ...right, ...change }])}
        />
      </div>
      <ul className="compare-rows">
        {known.map((faced) => (
          <CompareRow
            key={faced.signal.id}
            {...faced}
            names={[doseLabel(left, say), doseLabel(right, say)]}
            requests={[faces[0].request, faces[1].request]}
          />
        ))}
      </ul>
      {unknown.length > 0 && (
        <p className="compare-unknown">
          {say('Potency not known for either, so nothing is said: {signals}.', {
            signals: unknown.map(({ name }) => say(name)).join(', '),
          })}
        </p>
      )}
      <p className="hint">
        {say(
          'Each curve: share of the signal that is blocked, from a dose at 0 h to 24 h at steady state. Dotted: half of it (the IC50); above it the curve is dark. Big number: mean over the day.',
        )}
      </p>
    </section>
  );
}

interface SideProps {
  taken: TakenDose;
  face: Face;
  names: { medicine: string; dose: string; perDay: string };
  onChange: (change: Partial<TakenDose>) => void;
}

function Side({ taken, face, names, onChange }: SideProps): ReactNode {
  const say = useSay();
  const { disease } = useWorkbench().state.patient;
  return (
    <div className="compare-side">
      <DoseFields disease={disease} taken={taken} names={names} onChange={onChange} />
      {face.result && (
        <p className="hint">
          {say('in blood {mean} nM on average, {peak} nM at most', {
            mean: say.number(face.result.concentration.meanNm),
            peak: say.number(face.result.concentration.peakNm),
          })}
        </p>
      )}
    </div>
  );
}
