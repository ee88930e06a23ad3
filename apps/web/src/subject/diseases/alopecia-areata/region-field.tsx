import { useState, type ReactNode } from 'react';
import { useSay } from '../../../kit/language/say-context.tsx';
import { parseNumber } from '../../../kit/language/parse-number.ts';
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
 * scalp. What is typed stays until it can be read.
 */
export function RegionField({ region, loss, onChange, onDone }: RegionFieldProps): ReactNode {
  const say = useSay();
  const [typed, setTyped] = useState<string | null>(null);
  const value = typed === null ? null : parseNumber(typed);
  const wrong = typed !== null && (value === null || value < 0 || value > 100);
  const name = regionName(region, say);
  const most = pointsOf(region, 100);
  const points = pointsOf(region, loss[region]);
  return (
    <label className={`region-field${wrong ? ' has-error' : ''}`}>
      <span className="region-name">{name}</span>
      <span className="field-input">
        <input
          inputMode="decimal"
          autoComplete="off"
          aria-label={say('{region}: percent without hair', { region: name })}
          aria-invalid={wrong}
          value={typed ?? say.number(loss[region])}
          onChange={(event) => {
            setTyped(event.target.value);
            const read = parseNumber(event.target.value);
            if (read !== null && read >= 0 && read <= 100) onChange(read);
          }}
          onBlur={() => {
            if (!wrong) setTyped(null);
            onDone();
          }}
        />
        <span className="unit">%</span>
      </span>
      {wrong && <span className="field-error">{say('Please give a number between 0 and 100.')}</span>}
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
