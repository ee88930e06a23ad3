import { noDrug } from '@bifrons/benefit-risk';
import { loadSources } from '@bifrons/knowledge';
import type { ReactNode } from 'react';
import { AnswerFiles } from '../../kit/interface/answer-files.tsx';
import { ScreenHead } from '../../kit/interface/screen-head.tsx';
import { RegionChoice } from '../../kit/interface/region-choice.tsx';
import { SegmentedControl } from '../../kit/interface/segmented-control.tsx';
import { useSay } from '../../kit/language/say-context.tsx';
import { courseLabel, courseLetter } from '../../subject/regimens/course.ts';
import { HORIZONS } from '../../subject/state/view.ts';
import { useWaiting } from '../../subject/state/workbench-with.tsx';
import { WithModel } from '../../subject/state/with-model.tsx';
import { useWorkbench } from '../../subject/state/workbench-context.tsx';
import { useWeighing } from '../weighing/use-weighing.ts';
import { WeighingStatus } from '../weighing/weighing-status.tsx';
import { Beside } from '../asked/beside.tsx';
import { FigureKey } from './figure-key.tsx';
import { OptionPicker } from './option-picker.tsx';
import { OptionsSkeleton } from './options-skeleton.tsx';
import { OptionsTable } from './options-table.tsx';
import { weighingCsv } from './weighing-csv.ts';
import { OwnPricesPanel } from './own-prices-panel.tsx';
import { WeightsPanel } from './weights-panel.tsx';
import { WithLabels } from '../weighing/with-labels.tsx';
import './options.css';

/** Up to four options and no medicine, side by side, for the person and per 100 people like them. */
export function OptionsScreen(): ReactNode {
  return (
    <WithModel>
      <WithLabels of="courses">
        <Options />
      </WithLabels>
    </WithModel>
  );
}

function Options(): ReactNode {
  const say = useSay();
  const { state, dispatch, today } = useWorkbench();
  const { courses, region, horizonWeeks, weights } = state;
  const { patient, waiting, computed, stale: computing, progress, failure } = useWeighing();
  const labelsWaited = useWaiting();
  const stale = computing || labelsWaited;
  // Columns follow the courses of now: a new order needs no new numbers.
  const options = computed?.weighing.options ?? [];
  const ofCourses = courses.flatMap((course) => {
    const option = options.find(({ label }) => label === courseLetter(course));
    return option ? [{ course, column: { key: course.id, name: courseLabel(course, say), option } }] : [];
  });
  const bare = options.find(({ isNoDrug, label }) => isNoDrug && label === noDrug);
  const shown = [
    ...ofCourses,
    ...(bare ? [{ course: null, column: { key: 0, name: say('no medicine'), option: bare } }] : []),
  ];
  return (
    <>
      <ScreenHead
        title={say('Options')}
        lead={say('What each option is likely to give, and what it may cost, in 100 people like this one')}
      >
        <SegmentedControl
          label={say('How far ahead')}
          value={horizonWeeks}
          options={HORIZONS.map((weeks) => ({
            value: weeks,
            text:
              weeks === 24
                ? say('24 weeks')
                : say('{years, plural, one {# year} other {# years}}', { years: Math.round(weeks / 52) }),
          }))}
          onChange={(weeks) => dispatch({ type: 'choose-horizon', weeks })}
        />
        <RegionChoice
          label={say('Whose labels')}
          region={region}
          onChange={(chosen) => dispatch({ type: 'choose-region', region: chosen })}
        />
      </ScreenHead>
      <OptionPicker courses={courses} patient={patient} today={today} dispatch={dispatch} />
      <WeighingStatus progress={progress} waiting={waiting} failure={failure} />
      {computed === null && progress !== null && <OptionsSkeleton label={say('Computing')} />}
      {computed && (
        <div className={`fades${stale ? ' is-stale' : ''}`} aria-busy={stale}>
          <Beside phrases={computed.weighing.beside} />
          <FigureKey />
          <p className="hint">{say('These are people who stay on the regimen.')}</p>
          <OptionsTable
            weighing={computed.weighing}
            heads={shown.map(({ course }) => course)}
            columns={shown.map(({ column }) => column)}
            dispatch={dispatch}
          />
          <WeightsPanel
            weighing={computed.weighing}
            columns={shown.map(({ column }) => column)}
            weights={weights}
            dispatch={dispatch}
          />
          <AnswerFiles
            name={`bifrons-options-${computed.patient.id}`}
            csv={() =>
              weighingCsv(
                computed.weighing,
                shown.map(({ column }) => column),
                say,
              )
            }
            json={() =>
              // What the harms cite is looked up while it is written.
              loadSources('harms').then(() => ({
                asked: { person: computed.patient, region, horizonWeeks },
                answer: computed.weighing,
              }))
            }
          />
          <OwnPricesPanel />
        </div>
      )}
    </>
  );
}
