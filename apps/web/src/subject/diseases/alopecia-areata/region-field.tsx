import type { ReactNode } from 'react';
import { PercentInput } from '../../../kit/interface/percent-input.tsx';
import { useSay } from '../../../kit/language/say-context.tsx';
import { regionName, saltOf, type HairLoss, type RegionId } from './regions.ts';

interface RegionFieldProps {
  region: RegionId;
  loss: HairLoss;
  onChange: (percent: number) => void;
  /** When the hand leaves the field. */
  onDone: () => void;
}

/**
 * A region's share without hair as a number, and what it adds to SALT, on a bar as long as the region's share of the
 * scalp.
 */
export function RegionField({ region, loss, onChange, onDone }: RegionFieldProps): ReactNode {
  const say = useSay();
  const name = regionName(region, say);
  const most = pointsOf(region, 100);
  const points = pointsOf(region, loss[region]);
  return (
    <label className="region-field">
      <span className="region-name">{name}</span>
      <PercentInput
        label={say('{region}: percent without hair', { region: name })}
        value={loss[region]}
        onChange={onChange}
        onDone={onDone}
      />
      <span className="region-share">
        <span className="region-bar" style={{ width: `${(100 * most) / LONGEST}%` }} aria-hidden="true">
          <span style={{ width: `${loss[region]}%` }} />
        </span>
        <small>
          {say('{points} of {most} points', { points: say.number(points, 1), most: say.number(most) })}
        </small>
      </span>
    </label>
  );
}

const NO_LOSS: HairLoss = { top: 0, left: 0, right: 0, back: 0 };

/** What a region adds to SALT. */
const pointsOf = (region: RegionId, percent: number): number => saltOf({ ...NO_LOSS, [region]: percent });

/** The most that one region adds. */
const LONGEST = pointsOf('top', 100);
