import type { ReactNode } from 'react';
import type { InflamedSkin } from './inflamed-skin.ts';
import type { Sign } from './signs.ts';

interface SignPictureProps {
  skin: Pick<InflamedSkin, 'most' | 'look'>;
  sign: Sign;
  /** In whole steps. */
  strength: number;
}

/** A round piece of skin with a sign: redder, thicker, more scratched, furrowed or scaling, from 0 to its most. */
export function SignPicture({ skin: { most, look }, sign, strength }: SignPictureProps): ReactNode {
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true">
      {sign === 'thickness' ? (
        <Thick share={strength / most} />
      ) : (
        <>
          <circle
            className={
              sign === 'erythema'
                ? `swatch-redness is-${strength}`
                : sign === 'scale'
                  ? 'swatch-redness is-2'
                  : 'sign-skin'
            }
            cx="12"
            cy="12"
            r="9.5"
          />
          {sign === 'erythema' && look === 'soft' && strength === most && (
            <path className="swatch-points" d={POINTS} />
          )}
          {sign === 'excoriation' && <path className="sign-line" d={SCRATCHES.slice(0, strength).join('')} />}
          {sign === 'lichenification' && (
            <path className="sign-line" d={FURROWS.slice(0, strength).join('')} />
          )}
          {sign === 'scale' && <path className="sign-scale" d={SCALES.slice(0, strength).join('')} />}
        </>
      )}
    </svg>
  );
}

const POINTS = 'M8 9h0M13 7.5h0M16 12h0M11 13h0M8 16h0M14.5 16.5h0';
const SCRATCHES = ['M7 14l8-8', 'M9 17.5l8.5-8.5', 'M6 10l5-5.5M13 18.5l5-5'];
const FURROWS = ['M5 9h14M5 15h14', 'M9 5v14M15 5v14', 'M4 12h16M12 4v16'];
/** Flakes, more with each step. */
const SCALES = [
  'M11 8l3 1.2-2.4 2z',
  'M7 12l3.2.6-2 2.3zM14.5 13l3 .4-1.6 2.4z',
  'M8 6.5l2.6-.6-.6 2.6zM15 7l2.6 1.6-2.6 1.2zM10.5 15.5l3-.2-1.2 2.8z',
  'M5 9l2.4.2-1 2.2zM16.6 10.6l2.6.8-2 1.8zM6.6 16.2l2.6-.4-.6 2.6zM12 11.6l2.4.4-1.6 1.8zM12 4.2l2.4.6-1.8 1.6zM14 17.6l2.4-.8-.6 2.4z',
] as const;

/** Skin from the side: the higher, the thicker. */
function Thick({ share }: { share: number }): ReactNode {
  const top = 16 - 10.2 * share;
  return (
    <>
      {share > 0 && <path className="sign-raised" d={`M3.5 16C7 16 6 ${top} 12 ${top}S17 16 20.5 16z`} />}
      <path className="sign-skin" d="M2.5 16H21.5V20.5H2.5z" />
    </>
  );
}
