import type { Indication } from '@bifrons/knowledge';
import { errorWords, type Phrase } from '@bifrons/language';
import type { PersonCovariates } from '@bifrons/model';
import { doseWarnings } from '@bifrons/safety';
import { useMemo, useState, type Dispatch, type ReactNode } from 'react';
import { PictureHead } from '../../kit/drawing/picture-head.tsx';
import { AnswerFiles } from '../../kit/interface/answer-files.tsx';
import { useSay } from '../../kit/language/say-context.tsx';
import { courseLabel, courseLetter, engagementOf, segmentsOf } from '../../subject/regimens/course.ts';
import { DoseWarnings } from '../regimens/dose-warnings.tsx';
import { eachOnce } from '../../kit/sources/entries.ts';
import { WhyButton } from '../../kit/sources/why-button.tsx';
import { treatmentOf, visitOf } from '../../subject/patient/patient-draft.ts';
import { primaryScoreOf, type ShownScore } from '../../subject/severity/scores.ts';
import { NOTHING_SEEN, withScore } from '../../subject/severity/severity-draft.ts';
import { useWorkbench } from '../../subject/state/workbench-context.tsx';
import type { Action } from '../../subject/state/workbench.ts';
import { drawnRegimens, isNoPromise, type DrawnRegimen } from './drawn-regimen.ts';
import { ExpectedLook } from './expected-look.tsx';
import { firstWeekOf } from './frame.ts';
import { Learned, StageBadge } from './learned.tsx';
import { cursorText } from './cursor-text.ts';
import { readingsOf } from './past-reading.ts';
import { PublishedKey } from './published-key.tsx';
import { Beside } from '../asked/beside.tsx';
import { BesideChances } from './beside-chances.tsx';
import { BesideTrials } from './beside-trials.tsx';
import { Trace } from './trace.tsx';
import { publishedEntry } from './published-entry.ts';
import type { PublishedPoint } from './published-point.ts';
import { forecastCsv } from './forecast-csv.ts';
import { Readout } from './readout.tsx';
import { ScoreChart } from './score-chart.tsx';
import { atTargetOf, scoreCourses } from './score-course.ts';
import { TargetChart } from './target-chart.tsx';
import { TwoOutcomesAt } from './two-outcomes.tsx';
import type { BesideTrialsProps } from './use-average-person.ts';
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
  /** The trials beside it and their people; null where nobody can be held against them. */
  trials: BesideTrialsProps | null;
  /** What must be corrected before a new forecast can be made. */
  waitingFor: string | null;
  dispatch: Dispatch<Action>;
}

/** The answer: the scores over two years under each regimen, and how sure that is. */
export function ForecastPanel(props: ForecastPanelProps): ReactNode {
  const { forecast, points, focus, person, waitingFor } = props;
  const say = useSay();
  const { short } = primaryScoreOf(useWorkbench().state.patient.disease);
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
          {say('{score} over two years', { score: say(short) })}{' '}
          {computed && <StageBadge {...computed.result} />}
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
      ) : waitingFor !== null ? null : (
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
  trials,
  dispatch,
}: ForecastPanelProps & { computed: NonNullable<ForecastState['computed']> }): ReactNode {
  const say = useSay();
  const { patient, region } = useWorkbench().state;
  const { disease } = patient;
  const [place, setPlace] = useState<VisitPlace | null>(null);
  const { result } = computed;
  const { conditioning, warnings } = result;
  const unfit = (conditioning?.unfit.length ?? 0) > 0;
  const regimens = drawnRegimens(computed);
  const focused = regimens.find(({ id }) => id === focus) ?? regimens[0];
  const taken = useMemo(
    () => computed.courses.flatMap((course) => [segmentsOf(course) ?? []]),
    [computed.courses],
  );
  const scores = scoreCourses(disease, regimens, result.history.baselines, say);
  const [primary] = scores;
  const average = trials?.average?.forecast;
  const readings = readingsOf(result, primary!.score.id);
  const addVisit = ({ week, value }: VisitPlace): void => {
    // The first visit says what was taken until then: what the regimen on the picture takes.
    if (visits === 0 && focused) {
      const { drug, dose, perDay, injected } = focused.course;
      const taken = injected === null ? { perDay } : { everyWeeks: injected.everyWeeks };
      const treatments = drug === null ? [] : [treatmentOf({ drug, dose, ...taken })];
      dispatch({ type: 'change-patient', change: { treatments } });
    }
    dispatch({
      type: 'add-row',
      list: 'visits',
      row: visitOf({
        when: week,
        seen: { [disease]: withScore(NOTHING_SEEN, primaryScoreOf(disease).id, value) },
      }),
    });
    setPlace(null);
  };
  return (
    <div className={`answer fades${stale ? ' is-stale' : ''}`} data-state={stale ? 'stale' : 'fresh'}>
      {unfit && <Warnings warnings={warnings} alarming />}
      <Beside phrases={result.beside} />
      <DoseWarnings regimens={taken} />
      <div className="score-row">
        {scores.map(({ score, regimens: drawn, goal }, k) => (
          <div key={score.id}>
            <PictureHead
              name={`bifrons-forecast-${score.id}`}
              title={say('{score} of 100 people like this one: median and bands of 50, 80 and 95', {
                score: say(score.short),
              })}
            />
            <ScoreChart
              score={score}
              regimens={drawn}
              focus={focused?.id ?? focus}
              goal={goal}
              points={k === 0 ? points.filter(({ kind }) => kind === 'mean') : []}
              readings={readingsOf(result, score.id)}
              beside={k === 0 ? (average?.median ?? null) : null}
              cursorWeek={cursorWeek}
              cursorText={cursorText(drawn, cursorWeek, say(score.short), say)}
              onCursor={(week) => dispatch({ type: 'set-cursor', week })}
              now={result.history.now}
              visit={k === 0 ? place : null}
              onVisit={setPlace}
            />
            <NoPromise regimens={drawn} score={score} />
            <TwoOutcomesAt score={score} regimens={drawn} week={cursorWeek} />
            {scores.length > 1 && focused && <HalfOfEffect regimen={focused} score={score} />}
          </div>
        ))}
      </div>
      <p className="hint">
        {say('These are people who stay on the regimen.')}{' '}
        {result.assumed.map((one) => say('Assumed: {what}.', { what: say(one) })).join(' ')}
      </p>
      <VisitAdder
        score={primary!.score}
        place={place}
        now={result.history.now}
        onOpen={() => setPlace(firstPlace(result.history.now, focused?.forecast.median ?? []))}
        onMove={setPlace}
        onAdd={addVisit}
        onCancel={() => setPlace(null)}
      />
      {focused && conditioning && <Learned regimen={focused} conditioning={conditioning} />}
      <div className="score-row">
        {scores.map(({ score, regimens: drawn, goal }) => (
          <Readout key={score.id} regimens={drawn} week={cursorWeek} score={score} goal={goal} />
        ))}
      </div>
      <ExpectedLook regimens={regimens} week={cursorWeek} />
      <div className="score-row">
        {scores.map(({ score, regimens: drawn, goal }, k) => (
          <div key={score.id}>
            <PictureHead
              name={`bifrons-chance-${score.id}`}
              title={say('Chance of {goal}', { goal: goal.words })}
            />
            <TargetChart
              goal={goal}
              regimens={drawn}
              points={k === 0 ? points.filter(({ kind }) => kind === 'at-target') : []}
              cursorWeek={cursorWeek}
              firstWeek={firstWeekOf(readings.map(({ week }) => week))}
              beside={k === 0 && average ? atTargetOf(disease, average) : null}
            />
          </div>
        ))}
      </div>
      <BesideChances disease={disease} regimens={regimens} week={cursorWeek} />
      <Trace disease={disease} regimens={regimens} focus={focused?.id ?? focus} cursorWeek={cursorWeek} />
      {points.length > 0 && <PublishedKey points={points} />}
      {trials && focused && trials.people.length > 0 && <BesideTrials {...trials} regimen={focused} />}
      {!unfit && <Warnings warnings={warnings} />}
      <AnswerFiles
        name={`bifrons-forecast-${patient.id}`}
        csv={() =>
          forecastCsv(scores, (id) =>
            courseLabel(
              computed.courses.find((one) => one.id === id)!,
              say,
            ),
          )
        }
        json={() => ({
          asked: computed.asked,
          answer: {
            ...result,
            warnings: [...warnings, ...doseWarnings(taken, { indication: disease as Indication, region })],
          },
        })}
      />
    </div>
  );
}

/** Said where a line in the middle is drawn of which the evidence says very little. */
function NoPromise({ regimens, score }: { regimens: readonly DrawnRegimen[]; score: ShownScore }): ReactNode {
  const say = useSay();
  const named = regimens.filter((regimen) => isNoPromise(regimen, score)).map((one) => courseLetter(one));
  if (named.length === 0) return null;
  return (
    <p className="no-promise" role="note">
      {say(
        'Dotted {letters}: the evidence is very uncertain. Look at the width of the band; the line in the middle is no promise.',
        { letters: say.list(named) },
      )}
    </p>
  );
}

/** How fast a score follows: itch in days, skin in weeks. */
function HalfOfEffect({ regimen, score }: { regimen: DrawnRegimen; score: ShownScore }): ReactNode {
  const say = useSay();
  const days = regimen.forecast.scores[score.id]?.halfOfEffectDays ?? null;
  if (days === null) return null;
  return (
    <p className="hint">
      {say(
        '{letter}: half of the effect on {score} is there after {days, plural, one {# day} other {# days}}.',
        {
          letter: courseLetter(regimen),
          score: say(score.short),
          days: Math.max(1, Math.round(days)),
        },
      )}
    </p>
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
