import { concentrationCsv, engagementOverDosesCsv, type PersonCovariates } from '@bifrons/model';
import { lazy, Suspense, useDeferredValue, useState, type ReactNode } from 'react';
import { AnswerFiles } from '../../kit/interface/answer-files.tsx';
import { useSay } from '../../kit/language/say-context.tsx';
import { firstPair } from '../../subject/regimens/first-pair.ts';
import { doseLabel, engagementOf, type Course } from '../../subject/regimens/course.ts';
import { useWorkbench } from '../../subject/state/workbench-context.tsx';
import { DoseFields, type TakenDose } from '../../subject/regimens/dose-fields.tsx';
import { DoseWarnings } from '../regimens/dose-warnings.tsx';
import { engagementEntries } from '../../kit/sources/entries.ts';
import { WhyButton } from '../../kit/sources/why-button.tsx';
import { ConcentrationNumbers } from './concentration-numbers.tsx';
import { ConcentrationPicture } from './concentration-picture.tsx';
import { curveDoses, dosesOnRecord, lastDose } from './doses.ts';
import { Key } from './key.tsx';
import { Picture } from './picture.tsx';
import { SignalMultiples } from './signal-multiples.tsx';
import { SignalsTable } from './signals-table.tsx';
import { useAtDose, useOverDoses } from './use-medicine-dose.ts';
import './dose-response.css';

const Equations = lazy(async () => ({ default: (await import('./equations.tsx')).Equations }));

interface MedicinePanelProps {
  courses: readonly Course[];
  course: Course;
  person: PersonCovariates;
}

/** One medicine: its concentration over the day, and what it blocks of every signal from dose to dose. */
export function MedicinePanel({ courses, course, person }: MedicinePanelProps): ReactNode {
  const say = useSay();
  const { disease } = useWorkbench().state.patient;
  const [taken, setTaken] = useState<TakenDose>(() => firstPair(courses, course, disease)[0]);
  const [amongPeople, setAmongPeople] = useState(false);
  const [showsEquations, setShowsEquations] = useState(false);
  const request = engagementOf(taken, person);
  // While the slider moves, what was drawn stays until the next is there.
  const drawn = useDeferredValue(request);
  const at = useAtDose(drawn);
  const record = drawn === null ? [] : dosesOnRecord(drawn.drug, drawn.perDay);
  const last = drawn === null ? 0 : lastDose(record, drawn.doseMg);
  const over = useOverDoses(
    drawn && {
      drug: drawn.drug,
      perDay: drawn.perDay,
      person,
      dosesMg: curveDoses(record, last),
      amongPeople,
    },
  );
  const change = (to: Partial<TakenDose>): void => setTaken({ ...taken, ...to });
  const label = doseLabel(taken, say);
  const file = drawn && `${drawn.drug}-${drawn.doseMg}mg`;
  return (
    <section className="panel dose-response" aria-labelledby="dose-response-title">
      <div className="panel-head">
        <h2 id="dose-response-title">{say('One medicine, from dose to signal')}</h2>
        {request && (
          <WhyButton
            title={say('Where dose and response come from')}
            answer={() => ({ entries: engagementEntries(request), chain: request })}
          />
        )}
      </div>
      <div className="dose-response-fields">
        <DoseFields
          disease={disease}
          taken={taken}
          names={{
            medicine: say('Medicine looked at'),
            dose: say('Dose looked at in mg'),
            perDay: say('Times per day of the medicine looked at'),
          }}
          onChange={change}
        />
        {request && (
          <input
            type="range"
            min={last / 100}
            max={last}
            step={last / 100}
            value={Math.min(request.doseMg, last)}
            aria-label={say('Dose')}
            aria-valuetext={label}
            onChange={(event) => change({ dose: String(Number(Number(event.target.value).toPrecision(4))) })}
          />
        )}
      </div>
      {drawn === null || at === null || over === null ? (
        <p className="hint">{say('The picture needs a medicine and a dose that can be read.')}</p>
      ) : (
        <>
          <DoseWarnings
            regimens={[[{ fromWeek: 0, drug: drawn.drug, doseMg: drawn.doseMg, perDay: taken.perDay }]]}
          />
          <div className="concentration">
            <Picture
              name={`bifrons-concentration-${file}`}
              title={say('Concentration in plasma over one day')}
              csv={() => concentrationCsv(at.result, at.people)}
            >
              {(drawing) => (
                <ConcentrationPicture
                  {...at}
                  drawing={drawing}
                  title={say('Concentration in plasma over one day, {dose}', { dose: label })}
                  dose={label}
                />
              )}
            </Picture>
            <div>
              <ConcentrationNumbers {...at} />
              <p className="hint">
                {at.people === null
                  ? say(
                      'At steady state, with the weight, age and kidney function of the person. No source says how much people differ.',
                    )
                  : say(
                      'At steady state, with the weight, age and kidney function of the person. Shaded: the middle 80 % of such people, by differences in clearance alone (SD of its logarithm {sd}).',
                      { sd: say.number(at.people.lnClearanceSd, 2) },
                    )}
              </p>
            </div>
          </div>
          <Picture
            name={`bifrons-dose-response-${drawn.drug}`}
            title={say('Dose and response of each signal')}
            csv={() => engagementOverDosesCsv(over)}
            table={
              <SignalsTable
                caption={say('Blocked at {dose}', { dose: label })}
                signals={at.result.signals}
                over={over.signals}
              />
            }
          >
            {(drawing) => (
              <>
                <Key record={record} amongPeople={amongPeople} onAmongPeople={setAmongPeople} />
                <SignalMultiples
                  drawing={drawing}
                  title={say('Dose and response of each signal, {dose} marked', { dose: label })}
                  over={over}
                  chosen={at.result}
                  record={record}
                  last={last}
                />
              </>
            )}
          </Picture>
          <AnswerFiles
            name={`bifrons-engagement-${file}`}
            csv={() => engagementOverDosesCsv(over)}
            json={() => ({ asked: drawn, answer: at.result, overDoses: over })}
          />
          <details
            className="equations-fold"
            onToggle={(event) => setShowsEquations(event.currentTarget.open)}
          >
            <summary>{say('Equations, with the numbers of this medicine and where they come from')}</summary>
            {showsEquations && (
              <Suspense>
                <Equations request={drawn} />
              </Suspense>
            )}
          </details>
        </>
      )}
    </section>
  );
}
