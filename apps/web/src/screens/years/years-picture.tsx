import { treatmentName, type PatientRecord } from '@bifrons/knowledge';
import { area, line } from 'd3-shape';
import { scaleLinear, type ScaleLinear } from 'd3-scale';
import type { ReactNode } from 'react';
import { useWidth } from '../../kit/drawing/use-width.ts';
import { useSay } from '../../kit/language/say-context.tsx';
import type { AdverseEventBody, DecisionBody, Entry, TreatmentBody } from '../../subject/record/contract.ts';
import { shownScores, type ShownScore } from '../../subject/severity/scores.ts';
import { levelOf, targetWords, usualTarget } from '../../subject/severity/target.ts';
import { CONTINUED_WEEKS, type Continuation } from './continuation.ts';
import { doseWords, useReasonWords } from './treatment-words.ts';
import { dayOf, yearsFrame, type YearsFrame } from './years-frame.ts';

const [PRIMARY_HEIGHT, OTHER_HEIGHT, LANE, AXIS, TOP, GAP] = [230, 104, 42, 24, 26, 20];
const MARK_LANE = 26;

interface YearsPictureProps {
  record: PatientRecord;
  treatments: readonly TreatmentBody[];
  adverseEvents: readonly Entry<AdverseEventBody>[];
  decisions: readonly Entry<DecisionBody>[];
  continuation: Continuation | null;
  stale: boolean;
  today: string;
}

interface Reading {
  day: number;
  value: number;
}

/** What was read of a score at the visits, and at the start where there was none that day. */
export function readingsOf(record: PatientRecord, score: string): Reading[] {
  return (record.visits ?? [])
    .flatMap((visit) => {
      const value = (visit as unknown as Record<string, unknown>)[score];
      return typeof value === 'number' ? [{ day: dayOf(visit.date), value }] : [];
    })
    .sort((a, b) => a.day - b.day);
}

/** One person over years: scores with the forecast that goes on from the last visit, treatments as bars under them, events, decisions. */
export function YearsPicture(props: YearsPictureProps): ReactNode {
  const { record, treatments, adverseEvents, decisions, continuation, stale, today } = props;
  const say = useSay();
  const [box, width] = useWidth<HTMLDivElement>(900);
  const drawn = shownScores(record.disease)
    .map((score) => ({ score, readings: readingsOf(record, score.id) }))
    .filter(({ readings }, index) => index === 0 || readings.length > 0);
  const visitDays = (record.visits ?? []).map(({ date }) => dayOf(date));
  const lastVisit = visitDays.length === 0 ? dayOf(today) : Math.max(...visitDays);
  const begins = [...visitDays, ...treatments.map(({ fromDate }) => dayOf(fromDate)), dayOf(today) - 180];
  const ends = [dayOf(today) + 60, ...(continuation === null ? [] : [lastVisit + 7 * CONTINUED_WEEKS])];
  const frame = yearsFrame(width, Math.min(...begins) - 14, Math.max(...ends));
  const lanes = lanesOf(treatments);
  const tones = new Map(lanes.map(({ drug }, index) => [drug, (index % 4) + 1]));
  let top = TOP;
  const panels = drawn.map(({ score, readings }, index) => {
    const height = index === 0 ? PRIMARY_HEIGHT : OTHER_HEIGHT;
    const at = top;
    top += height + GAP;
    return { score, readings, top: at, height };
  });
  const lanesTop = top;
  top += lanes.length * LANE;
  const eventsTop = top;
  if (adverseEvents.length > 0) top += MARK_LANE;
  const decisionsTop = top;
  if (decisions.length > 0) top += MARK_LANE;
  const height = top + AXIS;
  const tone = continuation === null || continuation.drug === null ? 0 : (tones.get(continuation.drug) ?? 0);
  return (
    <div ref={box} className={stale ? 'years-picture is-stale' : 'years-picture'}>
      <svg width={width} height={height} role="img" aria-label={useSummary(props, drawn)}>
        <Grid frame={frame} bottom={top} today={dayOf(today)} />
        {panels.map((panel, index) => (
          <ScorePanel
            key={panel.score.id}
            {...panel}
            frame={frame}
            disease={record.disease}
            isPrimary={index === 0}
            tone={tone}
            lastVisit={lastVisit}
            curve={continuation?.scores[panel.score.id] ?? null}
          />
        ))}
        {lanes.map((lane, index) => (
          <Lane
            key={lane.drug}
            lane={lane}
            tone={tones.get(lane.drug) ?? 1}
            frame={frame}
            top={lanesTop + index * LANE}
            today={dayOf(today)}
          />
        ))}
        {adverseEvents.length > 0 && (
          <g>
            <text className="lane-name" x={frame.left} y={eventsTop + 10}>
              {say('Adverse events')}
            </text>
            {adverseEvents.map(({ id, body }) => (
              <path
                key={id}
                className={
                  body.serious === true || (body.grade ?? 0) >= 3 ? 'event-mark is-serious' : 'event-mark'
                }
                d={`M${frame.x(dayOf(body.date))} ${eventsTop + 12}l6 10h-12z`}
              >
                <title>{`${body.date} ${body.what}`}</title>
              </path>
            ))}
          </g>
        )}
        {decisions.length > 0 && (
          <g>
            <text className="lane-name" x={frame.left} y={decisionsTop + 10}>
              {say('Decisions')}
            </text>
            {decisions.map(({ id, body }) => (
              <path
                key={id}
                className="decision-mark"
                d={`M${frame.x(dayOf(body.date))} ${decisionsTop + 11}l6 6-6 6-6-6z`}
              >
                <title>{`${body.date} ${body.chosen}`}</title>
              </path>
            ))}
          </g>
        )}
      </svg>
    </div>
  );
}

function useSummary(
  { record, treatments }: YearsPictureProps,
  drawn: readonly { score: ShownScore; readings: readonly Reading[] }[],
): string {
  const say = useSay();
  const scores = drawn.map(({ score, readings }) =>
    say('{score}: {readings}', {
      score: say(score.short),
      readings: readings.map(({ value }) => say.number(value, 1)).join(', ') || say('not read'),
    }),
  );
  const taken = treatments.map(({ drug, fromDate, toDate }) =>
    toDate === undefined
      ? say('{medicine} since {date}', { medicine: treatmentName(drug), date: fromDate })
      : say('{medicine} from {from} to {to}', { medicine: treatmentName(drug), from: fromDate, to: toDate }),
  );
  return [
    say('{n, plural, one {# visit} other {# visits}} over years', { n: record.visits?.length ?? 0 }),
    ...scores,
    ...taken,
  ].join('. ');
}

function Grid({ frame, bottom, today }: { frame: YearsFrame; bottom: number; today: number }): ReactNode {
  const say = useSay();
  const { x, ticks } = frame;
  return (
    <g className="years-grid" aria-hidden="true">
      {ticks.map(({ day, year }) => (
        <g key={day}>
          <line
            className={year === null ? 'quarter-line' : 'year-line'}
            x1={x(day)}
            x2={x(day)}
            y1={8}
            y2={bottom + 4}
          />
          {year !== null && (
            <text x={x(day)} y={bottom + 18} textAnchor="middle">
              {year}
            </text>
          )}
        </g>
      ))}
      <line className="today-line" x1={x(today)} x2={x(today)} y1={8} y2={bottom + 4} />
      <text className="today-name" x={x(today)} y={12} dx={-4} textAnchor="end">
        {say('today')}
      </text>
    </g>
  );
}

interface ScorePanelProps {
  score: ShownScore;
  readings: readonly Reading[];
  top: number;
  height: number;
  frame: YearsFrame;
  disease: string;
  isPrimary: boolean;
  tone: number;
  lastVisit: number;
  curve: Continuation['scores'][string] | null;
}

function ScorePanel(props: ScorePanelProps): ReactNode {
  const { score, readings, top, height, frame, disease, isPrimary, tone, lastVisit, curve } = props;
  const say = useSay();
  const { x, left, right } = frame;
  const most = Math.max(
    ...readings.map(({ value }) => value),
    ...(curve?.bands.find(({ level }) => level === 80)?.upper ?? []),
    score.min,
  );
  const y = scaleLinear([score.min, topOf(score, most)], [top + height, top + 16]).clamp(true);
  const target = usualTarget(score, disease);
  const level = isPrimary ? levelOf(score, target, readings[0]?.value) : null;
  const path = line<Reading>()
    .x(({ day }) => x(day))
    .y(({ value }) => y(value));
  return (
    <g className={`score-panel tone-${tone === 0 ? 'none' : tone}`}>
      <text className="panel-name" x={left} y={top + 4}>
        {say(score.short)}
      </text>
      {y.ticks(isPrimary ? 5 : 2).map((tick) => (
        <g key={tick} className="years-grid">
          <line className="quarter-line" x1={left} x2={right} y1={y(tick)} y2={y(tick)} />
          <text x={left - 6} y={y(tick) + 4} textAnchor="end">
            {say.number(tick, 1)}
          </text>
        </g>
      ))}
      {level !== null && (
        <rect
          className="target-band"
          x={left}
          width={right - left}
          y={score.better === 'lower' ? y(level) : y(y.domain()[1] ?? level)}
          height={Math.abs(y(level) - (score.better === 'lower' ? y(score.min) : y(y.domain()[1] ?? level)))}
        />
      )}
      {level !== null && (
        <text
          className="target-words"
          x={left + 6}
          y={score.better === 'lower' ? top + height - 6 : top + 28}
        >
          {say('target: {goal}', { goal: targetWords(score, target, say) })}
        </text>
      )}
      {curve !== null && <Continued curve={curve} from={lastVisit} x={x} y={y} />}
      <path className="readings-line" d={path([...readings]) ?? ''} />
      {readings.map(({ day, value }) => (
        <circle key={day} className="reading" cx={x(day)} cy={y(value)} r={isPrimary ? 4.5 : 3.5}>
          <title>{say.number(value, 1)}</title>
        </circle>
      ))}
      {readings.length === 0 && (
        <text className="no-readings" x={left + 8} y={top + height / 2}>
          {say('No visit has a {score} yet.', { score: say(score.short) })}
        </text>
      )}
    </g>
  );
}

interface ContinuedProps {
  curve: Continuation['scores'][string];
  from: number;
  x: ScaleLinear<number, number>;
  y: ScaleLinear<number, number>;
}

/** Bands of 50, 80 and 95 % and the line in the middle, which is dashed: it has not been. */
function Continued({ curve, from, x, y }: ContinuedProps): ReactNode {
  const say = useSay();
  const at = (week: number): number => x(from + 7 * week);
  const middle = line<number>()
    .x((_, week) => at(week))
    .y((value) => y(value));
  return (
    <g className="continued">
      {curve.bands
        .toSorted((a, b) => b.level - a.level)
        .map((band) => {
          const shape = area<number>()
            .x((_, week) => at(week))
            .y0((lower) => y(lower))
            .y1((_, week) => y(band.upper[week] ?? 0));
          return <path key={band.level} className="continued-band" d={shape([...band.lower]) ?? ''} />;
        })}
      <path
        className={curve.certainty.level === 1 ? 'continued-line is-no-promise' : 'continued-line'}
        d={middle([...curve.median]) ?? ''}
      />
      <text
        className="continued-name"
        x={at(curve.median.length - 1)}
        y={y.range()[1]}
        dy={-4}
        textAnchor="end"
      >
        {say('forecast')}
      </text>
    </g>
  );
}

/** Where the scale ends: of one that goes far beyond what was read, at half of it, or a half of that. */
function topOf({ max, min }: ShownScore, most: number): number {
  let top = max;
  while (min + (top - min) / 2 > most && top - min > (max - min) / 8) top = min + (top - min) / 2;
  return top;
}

interface DrugLane {
  drug: string;
  spans: readonly TreatmentBody[];
}

function lanesOf(treatments: readonly TreatmentBody[]): DrugLane[] {
  const sorted = [...treatments].sort((a, b) => (a.fromDate < b.fromDate ? -1 : 1));
  return [...new Set(sorted.map(({ drug }) => drug))].map((drug) => ({
    drug,
    spans: sorted.filter((one) => one.drug === drug),
  }));
}

interface LaneProps {
  lane: DrugLane;
  tone: number;
  frame: YearsFrame;
  top: number;
  today: number;
}

/** A medicine: a bar for each course, hatched where it was paused, an end with its reason. */
function Lane({ lane: { drug, spans }, tone, frame, top, today }: LaneProps): ReactNode {
  const say = useSay();
  const reasons = useReasonWords();
  const { x } = frame;
  const y = top + 18;
  return (
    <g className={`treatment-lane tone-${tone}`}>
      <text
        className="lane-name"
        x={Math.max(frame.left, Math.min(x(dayOf(spans[0]!.fromDate)), frame.right - 190))}
        y={top + 12}
      >
        <tspan className="lane-drug">{treatmentName(drug)}</tspan> {doseWords(spans.at(-1)!, say)}
      </text>
      {spans.map((span, index) => {
        const from = x(dayOf(span.fromDate));
        const to = x(span.toDate === undefined ? Math.max(today, dayOf(span.fromDate)) : dayOf(span.toDate));
        const next = spans[index + 1];
        return (
          <g key={span.fromDate}>
            <rect className="course-bar" x={from} y={y} width={Math.max(2, to - from)} height={12} rx={3}>
              <title>{[doseWords(span, say), reasons.ended(span)].filter(Boolean).join(' · ')}</title>
            </rect>
            {span.pause === true && next !== undefined && (
              <line className="course-pause" x1={to} x2={x(dayOf(next.fromDate))} y1={y + 6} y2={y + 6} />
            )}
            {span.toDate === undefined ? (
              <path className="course-goes-on" d={`M${to} ${y}l8 6-8 6z`} />
            ) : (
              span.pause !== true && <line className="course-end" x1={to} x2={to} y1={y - 4} y2={y + 16} />
            )}
          </g>
        );
      })}
    </g>
  );
}
