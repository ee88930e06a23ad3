import type { ReactNode } from 'react';
import { PercentInput } from '../../kit/interface/percent-input.tsx';
import { SegmentedControl } from '../../kit/interface/segmented-control.tsx';
import { useSay } from '../../kit/language/say-context.tsx';
import type { InflamedSkin } from './inflamed-skin.ts';
import { SignPicture } from './sign-picture.tsx';
import { regionName, signName, type RegionId, type RegionState, type Sign } from './signs.ts';

interface RegionCardProps {
  skin: InflamedSkin;
  region: RegionId;
  state: RegionState;
  ageYears: number | null;
  onArea: (percent: number) => void;
  /** When the hand leaves the field of the area. */
  onAreaDone: () => void;
  onSign: (sign: Sign, strength: number) => void;
}

/** A region as numbers: how much of it is inflamed, on a bar as long as its share of the body, and its signs. */
export function RegionCard({
  skin,
  region,
  state,
  ageYears,
  onArea,
  onAreaDone,
  onSign,
}: RegionCardProps): ReactNode {
  const say = useSay();
  const name = regionName(region, say);
  const share = skin.weightOf(region, ageYears);
  return (
    <fieldset className="region-card">
      <legend className="visually-hidden">{name}</legend>
      <div className="region-card-head">
        <span aria-hidden="true">{name}</span>
        <PercentInput
          label={skin.words.percentOf(name, say)}
          value={state.area}
          onChange={onArea}
          onDone={onAreaDone}
        />
      </div>
      <span className="region-share">
        <span className="region-bar" style={{ width: `${(100 * share) / LONGEST}%` }} aria-hidden="true">
          <span style={{ width: `${state.area}%` }} />
        </span>
        <small>{say('{percent} % of the skin', { percent: say.number(100 * share) })}</small>
      </span>
      {state.area > 0 &&
        skin.signs.map((sign) => (
          <SignRow
            key={sign}
            skin={skin}
            sign={sign}
            region={name}
            strength={state[sign] ?? null}
            onChange={(strength) => onSign(sign, strength)}
          />
        ))}
    </fieldset>
  );
}

/** The largest share of the body that one region has. */
const LONGEST = 0.4;

interface SignRowProps {
  skin: InflamedSkin;
  sign: Sign;
  region: string;
  strength: number | null;
  onChange: (strength: number) => void;
}

/** A sign in pictures, and half a point more where it may lie between two of them. */
function SignRow({ skin, sign, region, strength, onChange }: SignRowProps): ReactNode {
  const say = useSay();
  const name = signName(sign, say);
  const whole = strength === null ? null : Math.floor(strength);
  const half = strength !== null && strength % 1 !== 0;
  return (
    <div className={strength === null ? 'sign-row is-open' : 'sign-row'}>
      <span>{name}</span>
      <span className="sign-choice">
        <SegmentedControl
          label={say('{region}: {sign}', { region, sign: name })}
          value={whole}
          options={Array.from({ length: skin.most + 1 }, (_, value) => ({
            value,
            label: say('{region}: {sign} {strength}', { region, sign: name, strength: value }),
            text: <SignPicture skin={skin} sign={sign} strength={value} />,
          }))}
          onChange={onChange}
        />
        {skin.halves && (
          <button
            type="button"
            className="chip sign-half"
            aria-pressed={half}
            aria-label={say('{region}: {sign} half a point more', { region, sign: name })}
            disabled={whole === null || whole === skin.most}
            onClick={() => onChange(whole! + (half ? 0 : 0.5))}
          >
            ½
          </button>
        )}
      </span>
    </div>
  );
}
