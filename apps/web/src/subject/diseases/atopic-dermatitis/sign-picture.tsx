import type { ReactNode } from 'react';
import type { Sign } from './regions.ts';

/** A round piece of skin with a sign: redder, thicker, more scratched or more furrowed, from 0 to 3. */
export function SignPicture({ sign, strength }: { sign: Sign; strength: 0 | 1 | 2 | 3 }): ReactNode {
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true">
      {sign === 'thickness' ? (
        <Thick strength={strength} />
      ) : (
        <>
          <circle
            className={sign === 'erythema' ? `swatch-redness is-${strength}` : 'sign-skin'}
            cx="12"
            cy="12"
            r="9.5"
          />
          {sign === 'erythema' && strength === 3 && <path className="swatch-points" d={POINTS} />}
          {sign === 'excoriation' && <path className="sign-line" d={SCRATCHES.slice(0, strength).join('')} />}
          {sign === 'lichenification' && (
            <path className="sign-line" d={FURROWS.slice(0, strength).join('')} />
          )}
        </>
      )}
    </svg>
  );
}

export const POINTS = 'M8 9h0M13 7.5h0M16 12h0M11 13h0M8 16h0M14.5 16.5h0';
const SCRATCHES = ['M7 14l8-8', 'M9 17.5l8.5-8.5', 'M6 10l5-5.5M13 18.5l5-5'];
const FURROWS = ['M5 9h14M5 15h14', 'M9 5v14M15 5v14', 'M4 12h16M12 4v16'];

/** Skin from the side: the higher, the thicker. */
function Thick({ strength }: { strength: number }): ReactNode {
  const top = 16 - 3.4 * strength;
  return (
    <>
      {strength > 0 && <path className="sign-raised" d={`M3.5 16C7 16 6 ${top} 12 ${top}S17 16 20.5 16z`} />}
      <path className="sign-skin" d="M2.5 16H21.5V20.5H2.5z" />
    </>
  );
}
