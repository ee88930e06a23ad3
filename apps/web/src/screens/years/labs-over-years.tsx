import { Link } from 'wouter';
import {
  convertAnalyte,
  findAnalyte,
  patientFactVocabulary,
  readLabValue,
  type PatientRecord,
} from '@bifrons/knowledge';
import { demandWords, unitText, type Monitoring } from '@bifrons/safety';
import type { Say } from '@bifrons/language';
import type { ReactNode } from 'react';
import { useSay } from '../../kit/language/say-context.tsx';
import { dayOf } from './years-frame.ts';

type Lab = NonNullable<PatientRecord['labs']>[number];
interface Limit {
  value: number;
  words: string;
}
interface Course {
  name: string;
  unit: string;
  points: readonly { date: string; value: number; printed: string; isAlarm: boolean }[];
  limits: readonly Limit[];
}

const [WIDTH, HEIGHT, LEFT, RIGHT, TOP, BOTTOM] = [300, 132, 40, 10, 12, 22];
const CALM: readonly string[] = ['continue', 'start', 'restart', 'no-limit', 'note'];

/** Laboratory values over the years, each with the limits of the label of what is taken, or those of the laboratory. */
export function LabsOverYears({
  labs,
  monitoring,
}: {
  labs: readonly Lab[];
  /** By the label of the medicine under way; null where there is none. */
  monitoring: Monitoring | null;
}): ReactNode {
  const say = useSay();
  const courses = coursesOf(labs, monitoring, say);
  return (
    <section className="panel" aria-labelledby="labs-title">
      <div className="panel-head">
        <h2 id="labs-title">{say('Laboratory values')}</h2>
      </div>
      {courses.length === 0 && (
        <p className="hint">
          {say('None has been entered.')} <Link to="/person">{say('Enter them')}</Link>
        </p>
      )}
      <div className="years-labs">
        {courses.map((course) => (
          <LabCourse key={course.name} course={course} />
        ))}
      </div>
      {courses.some(({ limits }) => limits.length > 0) && (
        <p className="hint">
          {say('Lines: limits of the label of what is taken now. Filled red: beyond one when it was read.')}
        </p>
      )}
    </section>
  );
}

function coursesOf(labs: readonly Lab[], monitoring: Monitoring | null, say: Say): Course[] {
  const byName = new Map<string, Course & { points: Course['points'][number][] }>();
  for (const lab of [...labs].sort((a, b) => (a.date < b.date ? -1 : 1))) {
    const analyte = findAnalyte(lab.test);
    const printed = readLabValue(lab.value);
    if (printed === undefined) continue;
    const converted =
      analyte === undefined || lab.unit === undefined
        ? undefined
        : convertAnalyte(analyte, printed.value, lab.unit, lab.upperLimit);
    const definition = analyte === undefined ? undefined : patientFactVocabulary[analyte.fact];
    const unit =
      converted?.ok === true && definition?.kind === 'number'
        ? unitText(definition.unit, say)
        : (lab.unit ?? '');
    const name = `${definition === undefined ? lab.test : say(definition.words)} ${unit}`.trim();
    const judged = monitoring?.labs.find((one) => one.fact === analyte?.fact && one.date === lab.date);
    const course = byName.get(name) ?? {
      name,
      unit,
      points: [],
      limits:
        converted?.ok === true
          ? limitsOf(monitoring?.thresholds.filter(({ fact }) => fact === analyte?.fact) ?? [], say)
          : [],
    };
    course.points.push({
      date: lab.date,
      value: converted?.ok === true ? converted.value : printed.value,
      printed: `${lab.value} ${lab.unit ?? ''}`.trim(),
      isAlarm: judged !== undefined && !CALM.includes(judged.demand),
    });
    byName.set(name, course);
  }
  return [...byName.values()];
}

function limitsOf(thresholds: Monitoring['thresholds'], say: Say): Limit[] {
  const byValue = new Map<number, Limit>();
  for (const { value, demand, below } of thresholds) {
    if (demand === 'do-not-start') continue;
    const values = { demand: demandWords(demand, say), value: say.number(Number(value.toPrecision(3)), 2) };
    byValue.set(value, {
      value,
      words: below ? say('{demand} below {value}', values) : say('{demand} above {value}', values),
    });
  }
  return [...byValue.values()];
}

function LabCourse({ course: { name, points, limits } }: { course: Course }): ReactNode {
  const say = useSay();
  const first = Math.min(...points.map(({ date }) => dayOf(date)));
  const last = Math.max(first + 28, ...points.map(({ date }) => dayOf(date)));
  const most =
    1.12 * Math.max(...points.map(({ value }) => value), ...limits.map(({ value }) => value), 1e-9);
  const x = (date: string): number =>
    LEFT + 8 + ((dayOf(date) - first) / (last - first)) * (WIDTH - LEFT - 16 - RIGHT);
  const y = (value: number): number => TOP + (1 - Math.min(1, value / most)) * (HEIGHT - TOP - BOTTOM);
  const latest = points.at(-1);
  return (
    <figure className="lab-course">
      <figcaption>
        {name} {latest !== undefined && <b>{say.number(Number(latest.value.toPrecision(3)), 2)}</b>}
      </figcaption>
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        role="img"
        aria-label={say('{test}: {results}', {
          test: name,
          results: points
            .map(({ date, printed }) => say('{value} on {date}', { value: printed, date }))
            .join(', '),
        })}
      >
        {[0, most / 1.12].map((value) => (
          <text key={value} x={LEFT - 6} y={y(value) + 4} textAnchor="end">
            {say.number(Number(value.toPrecision(2)), 2)}
          </text>
        ))}
        <line className="lab-axis" x1={LEFT} x2={WIDTH - RIGHT} y1={y(0)} y2={y(0)} />
        {limits.map(({ value, words }) => (
          <g key={value} className="lab-limit">
            <line x1={LEFT} x2={WIDTH - RIGHT} y1={y(value)} y2={y(value)} />
            {/* Where the course begins, on the side that it does not come from. */}
            <text x={LEFT + 3} y={y(value) + ((points[0]?.value ?? 0) > value ? 11 : -3)}>
              {words}
            </text>
          </g>
        ))}
        <polyline points={points.map(({ date, value }) => `${x(date)},${y(value)}`).join(' ')} />
        {points.map(({ date, value, printed, isAlarm }, index) => (
          <circle key={index} className={isAlarm ? 'is-alarm' : ''} cx={x(date)} cy={y(value)} r={3.8}>
            <title>{`${date} ${printed}`}</title>
          </circle>
        ))}
        <text x={LEFT} y={HEIGHT - 6}>
          {points[0]?.date.slice(0, 7)}
        </text>
        <text x={WIDTH - RIGHT} y={HEIGHT - 6} textAnchor="end">
          {latest?.date.slice(0, 7)}
        </text>
      </svg>
    </figure>
  );
}
