import type { ReactNode } from 'react';
import { useSay } from '../../kit/language/say-context.tsx';
import type { Histogram } from './population-sample.ts';

interface PopulationPictureProps {
  histogram: Histogram;
  name: string;
  unit: string;
}

/** How a trait is spread in the population: a small histogram with the ends of its range. */
export function PopulationPicture({ histogram, name, unit }: PopulationPictureProps): ReactNode {
  const say = useSay();
  const { min, max, shares } = histogram;
  const highest = Math.max(...shares);
  const [lowEnd, highEnd] = [say.number(min), say.number(max)];
  return (
    <div
      className="trait-picture"
      role="img"
      aria-label={say('{name}: from {min} to {max} {unit}', { name, min: lowEnd, max: highEnd, unit })}
    >
      <svg viewBox={`0 0 ${shares.length} 1`} preserveAspectRatio="none">
        {shares.map((share, part) => (
          <rect
            key={part}
            x={part + 0.06}
            width={0.88}
            y={highest > 0 ? 1 - share / highest : 1}
            height={highest > 0 ? share / highest : 0}
          />
        ))}
      </svg>
      <p aria-hidden="true">
        <span>{lowEnd}</span>
        <span>
          {highEnd} {unit}
        </span>
      </p>
    </div>
  );
}

/** A share as the filled part of a bar. */
export function SharePicture({ share, name }: { share: number; name: string }): ReactNode {
  const say = useSay();
  const percent = say('{share} %', { share: say.number(100 * share) });
  return (
    <div
      className="trait-picture is-share"
      role="img"
      aria-label={say('{name}: {value}', { name, value: percent })}
    >
      <svg viewBox="0 0 1 1" preserveAspectRatio="none">
        <rect className="trait-rest" width={1} height={1} />
        <rect width={share} height={1} />
      </svg>
      <p aria-hidden="true">
        <span>{percent}</span>
      </p>
    </div>
  );
}
