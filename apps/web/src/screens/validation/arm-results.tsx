import type { Score } from '@bifrons/knowledge';
import { scaleLinear } from 'd3-scale';
import type { ReactNode } from 'react';
import { useWidth } from '../../kit/drawing/use-width.ts';
import { useSay } from '../../kit/language/say-context.tsx';
import { shapeOf, toneOf, type Medicines } from './medicine.tsx';
import { armName, comparedText, eventsOf, intervalOf, markOf } from './results.ts';

interface ArmResultsProps {
  scores: readonly Score[];
  /** The percentage at the right end. */
  highest: number;
  medicines: Medicines;
}

/** Arms that were counted only once or twice: a line per result. */
export function ArmResults({ scores, highest, medicines }: ArmResultsProps): ReactNode {
  const say = useSay();
  return (
    <ul className="arm-results">
      {scores.map((score) => (
        <li key={score.id} className={toneOf(medicines, score.drug)}>
          <span>
            {armName(score, say)} <small>{say('week {week}', { week: score.week })}</small>
          </span>
          <Result score={score} highest={highest} medicines={medicines} />
          <small>
            {score.n !== null && say('{events} of {n}', { events: eventsOf(score) ?? '', n: score.n })}
            {markOf(score)}
          </small>
        </li>
      ))}
      <li aria-hidden="true">
        <span />
        <Scale highest={highest} />
        <span />
      </li>
    </ul>
  );
}

interface ResultProps extends Omit<ArmResultsProps, 'scores'> {
  score: Score;
}

function Result({ score, highest, medicines }: ResultProps): ReactNode {
  const say = useSay();
  const [element, width] = useWidth<HTMLDivElement>(300);
  const x = placesOf(highest, width);
  const { lower, upper } = intervalOf(score, 90);
  return (
    <div ref={element}>
      <svg
        width={width}
        height={26}
        viewBox={`0 0 ${width} 26`}
        role="img"
        aria-label={comparedText(score, say)}
      >
        <line className="result-ground" x1={x(0)} x2={x(highest)} y1={13} y2={13} />
        <rect className="arm-ribbon" x={x(lower)} y={5} width={x(upper) - x(lower)} height={16} rx={3} />
        <line className="arm-median" x1={x(score.median)} x2={x(score.median)} y1={3} y2={23} />
        <path
          className={score.calibrated ? 'result-mark is-fitted' : 'result-mark'}
          d={shapeOf(medicines, score.drug)}
          transform={`translate(${x(score.published)} 13)`}
        />
      </svg>
    </div>
  );
}

function Scale({ highest }: { highest: number }): ReactNode {
  const say = useSay();
  const [element, width] = useWidth<HTMLDivElement>(300);
  const x = placesOf(highest, width);
  return (
    <div ref={element}>
      <svg className="axes" width={width} height={16} viewBox={`0 0 ${width} 16`}>
        {x.ticks(width < 300 ? 2 : 4).map((tick) => (
          <text key={tick} x={x(tick)} y={12} textAnchor="middle">
            {say('{value} %', { value: say.number(tick) })}
          </text>
        ))}
      </svg>
    </div>
  );
}

function placesOf(highest: number, width: number) {
  return scaleLinear([0, highest], [14, width - 20]);
}
