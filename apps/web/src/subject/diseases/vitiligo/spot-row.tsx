import { useState, type ReactNode } from 'react';
import { SegmentedControl } from '../../../kit/interface/segmented-control.tsx';
import { parseNumber } from '../../../kit/language/parse-number.ts';
import { useSay } from '../../../kit/language/say-context.tsx';
import { LostPicture } from './lost-picture.tsx';
import { isSlow, regionName, surfaceOfRegion, type PaleState, type RegionId } from './regions.ts';

/** How much pigment is gone, as VASI grades it. */
const GRADES = [10, 25, 50, 75, 90, 100] as const;

interface SpotRowProps {
  region: RegionId;
  state: PaleState;
  onSurface: (percent: number) => void;
  /** When the hand leaves the field of the surface. */
  onSurfaceDone: () => void;
  onLost: (percent: number) => void;
}

/** A region as numbers: the surface of its spots in hands, and how much of the pigment is gone there. */
export function SpotRow({ region, state, onSurface, onSurfaceDone, onLost }: SpotRowProps): ReactNode {
  const say = useSay();
  const name = regionName(region, say);
  const size = surfaceOfRegion(region);
  const [typed, setTyped] = useState<string | null>(null);
  const { surface, lost } = state;
  const near =
    lost === null
      ? null
      : GRADES.reduce((best, one) => (Math.abs(one - lost) < Math.abs(best - lost) ? one : best));
  return (
    <fieldset className="region-card spot-card">
      <legend className="visually-hidden">{name}</legend>
      <div className="region-card-head">
        <span aria-hidden="true">{name}</span>
        <span className="field-input">
          <input
            aria-label={say('{region}: spots in percent of the body', { region: name })}
            inputMode="decimal"
            autoComplete="off"
            value={typed ?? say.number(surface, 2)}
            onChange={({ target }) => {
              setTyped(target.value);
              const value = parseNumber(target.value);
              if (value !== null && value >= 0) onSurface(Math.min(size, value));
            }}
            onBlur={() => {
              setTyped(null);
              onSurfaceDone();
            }}
          />
          <span className="unit">%</span>
        </span>
      </div>
      <span className="region-share">
        <span
          className="region-bar"
          style={{ width: `${Math.max(8, (100 * size) / LARGEST)}%` }}
          aria-hidden="true"
        >
          <span style={{ width: `${(100 * surface) / size}%` }} />
        </span>
        <small>{say('of {percent} % of the body', { percent: say.number(size, 1) })}</small>
      </span>
      {isSlow(region) && <p className="spot-slow">{say('Pigment comes back late here, if at all.')}</p>}
      {surface > 0 && (
        <div className="sign-row">
          <span>{say('pigment gone: {percent} %', { percent: lost === null ? '?' : say.number(lost) })}</span>
          <span className="sign-choice">
            <SegmentedControl
              label={say('{region}: pigment gone', { region: name })}
              value={near}
              options={GRADES.map((value) => ({
                value,
                label: say('{region}: {percent} % of the pigment gone', { region: name, percent: value }),
                text: <LostPicture lost={value} />,
              }))}
              onChange={onLost}
            />
          </span>
        </div>
      )}
    </fieldset>
  );
}

/** The largest region of the body. */
const LARGEST = 37;
