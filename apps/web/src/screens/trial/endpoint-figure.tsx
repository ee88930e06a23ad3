import type { EndpointEstimate, ProvenanceEntry, PublishedOutcome } from '@bifrons/model';
import { scaleLinear, type ScaleLinear } from 'd3-scale';
import type { ReactNode } from 'react';
import { useWidth } from '../../kit/drawing/use-width.ts';
import { useSay } from '../../kit/language/say-context.tsx';
import { WhyButton } from '../../kit/sources/why-button.tsx';
import type { ArmLook } from './arm-look.ts';
import { isEmpty, isShare, numbersOf, type EndpointRows } from './results.ts';
import { endpointText } from './trial-words.ts';

const ROW = 36;
const AXIS = 22;
const LEFT = 96;
const RIGHT = 58;

interface EndpointFigureProps {
  rows: EndpointRows;
  armIds: readonly string[];
  looks: readonly ArmLook[];
  /** The highest percentage that a figure of shares must have room for, the same in all of them. */
  highestShare: number;
  /** Where its numbers come from. */
  entries: () => readonly ProvenanceEntry[];
}

/** An endpoint at one week: for each arm what is predicted, and what was published of it. */
export function EndpointFigure({
  rows: { disease, endpoint, week, estimates },
  armIds,
  looks,
  highestShare,
  entries,
}: EndpointFigureProps): ReactNode {
  const say = useSay();
  const [element, width] = useWidth<HTMLDivElement>(420);
  const share = isShare(endpoint);
  const numbers = numbersOf(estimates);
  const domain = share ? [0, highestShare] : [Math.min(0, ...numbers), Math.max(0, ...numbers)];
  const x = scaleLinear(domain, [LEFT, width - RIGHT]);
  if (!share) x.nice(5);
  const height = ROW * estimates.length + AXIS;
  const unit = endpoint.type === 'mean-change-points' ? '' : '%';
  const title = say('{endpoint}, week {week}', { endpoint: endpointText(say, disease, endpoint), week });
  return (
    <figure className="endpoint-figure">
      <figcaption>
        <h3>{title}</h3>
        <WhyButton title={title} answer={() => ({ entries: entries() })} />
      </figcaption>
      <div ref={element}>
        <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={title}>
          <g className="axes" aria-hidden="true">
            {x.ticks(width < 420 ? 3 : 5).map((tick) => (
              <g key={tick}>
                <line x1={x(tick)} x2={x(tick)} y1={0} y2={height - AXIS + 3} />
                <text x={x(tick)} y={height - 5} textAnchor="middle">
                  {say.number(tick, 1)}
                  {unit && ` ${unit}`}
                </text>
              </g>
            ))}
          </g>
          {estimates.map((estimate, arm) => (
            <g
              key={armIds[arm]}
              className={looks[arm]!.className}
              transform={`translate(0 ${ROW * (arm + 0.5)})`}
            >
              <text className="arm-id" x={0} y={0}>
                {armIds[arm]}
              </text>
              {isEmpty(estimate) ? (
                <text className="is-quiet" x={x(0) + 6} y={0}>
                  {say('nobody to count')}
                </text>
              ) : (
                <Estimate estimate={estimate} x={x} />
              )}
              {!isEmpty(estimate) && (
                <text className="estimate-value" x={width} y={0} textAnchor="end">
                  {say.fixed(estimate.estimate, 1)}
                  {unit && ` ${unit}`}
                </text>
              )}
            </g>
          ))}
        </svg>
      </div>
    </figure>
  );
}

interface EstimateProps {
  estimate: EndpointEstimate;
  x: ScaleLinear<number, number>;
}

function Estimate({ estimate: { estimate, interval90, published }, x }: EstimateProps): ReactNode {
  const say = useSay();
  const [lower, upper] = interval90;
  return (
    <>
      <title>
        {say('predicted {estimate}, 90 % interval {lower} to {upper}', {
          estimate: say.fixed(estimate, 1),
          lower: say.fixed(lower, 1),
          upper: say.fixed(upper, 1),
        })}
      </title>
      <rect
        className="interval"
        x={x(lower)}
        width={Math.max(1, x(upper) - x(lower))}
        y={-11}
        height={12}
        rx={6}
      />
      <circle className="estimate" cx={x(estimate)} cy={-5} r={5} />
      {published.map((one, index) => (
        <PublishedMark key={index} published={one} x={x} />
      ))}
    </>
  );
}

/** What a trial published, as a diamond, with its interval where it gave one. */
function PublishedMark({
  published: { estimate, interval, source },
  x,
}: {
  published: PublishedOutcome;
  x: ScaleLinear<number, number>;
}): ReactNode {
  const say = useSay();
  if (estimate === null) return null;
  return (
    <g className="published-result" transform="translate(0 9)">
      <title>{say('published {value}: {source}', { value: say.number(estimate, 1), source })}</title>
      {interval && <line x1={x(interval.lower)} x2={x(interval.upper)} y1={0} y2={0} />}
      <path d="M0-5.500L4.600 0L0 5.500L-4.600 0z" transform={`translate(${x(estimate)} 0)`} />
    </g>
  );
}
