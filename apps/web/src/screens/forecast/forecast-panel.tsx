import { errorWords, type Phrase } from '@bifrons/language';
import type { PersonCovariates } from '@bifrons/model';
import { useMemo, useState, type Dispatch, type ReactNode } from 'react';
import { useSay } from '../../kit/language/say-context.tsx';
import { engagementOf, segmentsOf } from '../../subject/regimens/course.ts';
import { DoseWarnings } from '../regimens/dose-warnings.tsx';
import { eachOnce } from '../../kit/sources/entries.ts';
import { WhyButton } from '../../kit/sources/why-button.tsx';
import { treatmentOf, visitOf } from '../../subject/patient/patient-draft.ts';
import type { Action } from '../../subject/state/workbench.ts';
import { drawnRegimens } from './drawn-regimen.ts';
import { ExpectedHair } from './expected-hair.tsx';
import { firstWeekOf } from './frame.ts';
import { Learned, StageBadge } from './learned.tsx';
import { cursorText } from './cursor-text.ts';
import { readingsOf } from './past-reading.ts';
import { PublishedKey } from './published-key.tsx';
import { publishedEntry } from './published-entry.ts';
import type { PublishedPoint } from './published-point.ts';
import { Readout } from './readout.tsx';
import { SaltChart } from './salt-chart.tsx';
import { TargetChart } from './target-chart.tsx';
import { TwoOutcomesAt } from './two-outcomes.tsx';
import type { ForecastState } from './use-forecast.ts';
import { VisitAdder } from './visit-adder.tsx';
import { firstPlace, type VisitPlace } from './visit-place.ts';
import './forecast.css';

interface ForecastPanelProps {
  forecast: ForecastState;
  points: readonly PublishedPoint[];
  focus: number;
  cursorWeek: number;
  person: PersonCovariates;
  /** How many visits are written down, readable or not. */
  visits: number;
  /** What must be corrected before a new forecast can be made. */
  waitingFor: string | null;
  dispatch: Dispatch<Action>;
}

/** The answer: SALT over two years under each regimen, and how sure that is. */
export function ForecastPanel(props: ForecastPanelProps): ReactNode {
  const { forecast, points, focus, person, waitingFor } = props;
  const say = useSay();
  const { computed } = forecast;
  const course = computed?.courses.find(({ id }) => id === focus);
  const taken = course && engagementOf(course, person);
  return (
    <section
      className="panel forecast"
      aria-labelledby="forecast-title"
      aria-busy={forecast.progress !== null}
    >
      <div className="panel-head">
        <h2 id="forecast-title">
          {say('SALT over two years')} {computed && <StageBadge {...computed.result} />}
        </h2>
        <Progress progress={forecast.progress} />
        {computed && (
          <WhyButton
            title={say('Where the forecast comes from')}
            answer={() => ({
              entries: eachOnce([
                ...computed.result.provenance,
                ...points.map((point) => publishedEntry(point, say)),
              ]),
              ...(taken && { chain: taken }),
            })}
          />
        )}
      </div>
      {waitingFor !== null && (
        <p className="waiting" role="status">
          {waitingFor} {computed && say('Until then you see the last forecast.')}
        </p>
      )}
      {forecast.failure !== null && (
        <p className="failure" role="alert">
          {errorWords(forecast.failure, say)}
        </p>
      )}
      {computed ? (
        <Answer {...props} computed={computed} />
      ) : (
        <p className="hint first-wait">{say('Computing the first forecast …')}</p>
      )}
    </section>
  );
}

function Answer({
  forecast: { stale },
  computed,
  points,
  focus,
  cursorWeek,
  visits,
  dispatch,
}: ForecastPanelProps & { computed: NonNullable<ForecastState['computed']> }): ReactNode {
  const say = useSay();
  const [place, setPlace] = useState<VisitPlace | null>(null);
  const { result } = computed;
  const { conditioning, warnings, target: targetSalt } = result;
  const readings = readingsOf(result);
  const unfit = (conditioning?.unfit.length ?? 0) > 0;
  const regimens = drawnRegimens(computed);
  const focused = regimens.find(({ id }) => id === focus) ?? regimens[0];
  const taken = useMemo(
    () => computed.courses.flatMap((course) => [segmentsOf(course) ?? []]),
    [computed.courses],
  );
  const addVisit = ({ week, salt }: VisitPlace): void => {
    // The first visit says what was taken until then: what the regimen on the picture takes.
    if (visits === 0 && focused) {
      const { drug, dose, perDay } = focused.course;
      const treatments = drug === null ? [] : [treatmentOf({ drug, dose, perDay })];
      dispatch({ type: 'change-patient', change: { treatments } });
    }
    dispatch({ type: 'add-row', list: 'visits', row: visitOf({ when: week, salt }) });
    setPlace(null);
  };
  return (
    <div className={`answer fades${stale ? ' is-stale' : ''}`} data-state={stale ? 'stale' : 'fresh'}>
      {unfit && <Warnings warnings={warnings} alarming />}
      <DoseWarnings regimens={taken} />
      <h3>{say('SALT of 100 people like this one: median and bands of 50, 80 and 95')}</h3>
      <SaltChart
        regimens={regimens}
        focus={focused?.id ?? focus}
        targetSalt={targetSalt}
        points={points.filter(({ kind }) => kind === 'mean-salt')}
        readings={readings}
        cursorWeek={cursorWeek}
        cursorText={cursorText(regimens, cursorWeek, say)}
        onCursor={(week) => dispatch({ type: 'set-cursor', week })}
        now={result.history.now}
        visit={place}
        onVisit={setPlace}
      />
      <TwoOutcomesAt regimens={regimens} week={cursorWeek} />
      <p className="hint">
        {say('These are people who stay on the regimen.')}{' '}
        {result.assumed.map((one) => say('Assumed: {what}.', { what: say(one) })).join(' ')}
      </p>
      <VisitAdder
        place={place}
        now={result.history.now}
        onOpen={() => setPlace(firstPlace(result.history.now, focused?.forecast.median ?? []))}
        onMove={setPlace}
        onAdd={addVisit}
        onCancel={() => setPlace(null)}
      />
      {focused && conditioning && <Learned regimen={focused} conditioning={conditioning} />}
      <Readout regimens={regimens} week={cursorWeek} targetSalt={targetSalt} />
      <ExpectedHair regimens={regimens} week={cursorWeek} />
      <h3>{say('Chance of SALT ≤ {salt}', { salt: targetSalt })}</h3>
      <TargetChart
        regimens={regimens}
        points={points.filter(({ kind }) => kind === 'at-target')}
        cursorWeek={cursorWeek}
        firstWeek={firstWeekOf(readings.map(({ week }) => week))}
      />
      {points.length > 0 && <PublishedKey points={points} />}
      {!unfit && <Warnings warnings={warnings} />}
    </div>
  );
}

interface WarningsProps {
  warnings: readonly Phrase[];
  alarming?: boolean;
}

function Warnings({ warnings, alarming = false }: WarningsProps): ReactNode {
  const say = useSay();
  return warnings.map((warning) => (
    <p
      key={String(warning)}
      className={alarming ? 'failure' : 'warning'}
      role={alarming ? 'alert' : undefined}
    >
      {say(warning)}
    </p>
  ));
}

function Progress({ progress }: { progress: number | null }): ReactNode {
  return (
    <span className="progress" aria-hidden="true">
      {progress !== null && <span style={{ width: `${Math.max(4, 100 * progress)}%` }} />}
    </span>
  );
}
