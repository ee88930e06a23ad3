import type { ReactNode } from 'react';

/** Round skin with so many percent of its pigment gone: first a few pale specks, then specks of pigment, then none. */
export function LostPicture({ lost }: { lost: number }): ReactNode {
  const isPale = lost >= 75;
  const specks = SPECKS[lost] ?? (isPale ? 0 : 9);
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true">
      <circle className={isPale ? 'lost-pale' : 'sign-skin'} cx="12" cy="12" r="9.5" />
      {lost === 50 ? (
        <path className="lost-pale is-half" d="M12 2.5a9.5 9.5 0 0 1 0 19c-3-3 2-6 0-9.5s-2-6.5 0-9.5z" />
      ) : (
        <path
          className={isPale ? 'lost-specks is-skin' : 'lost-specks'}
          d={PLACES.slice(0, specks).join('')}
        />
      )}
    </svg>
  );
}

/** How many specks a picture has, by percent. */
const SPECKS: Readonly<Record<number, number>> = { 0: 0, 10: 4, 25: 9, 75: 9, 90: 4, 100: 0 };

const PLACES = [
  'M9 8h0',
  'M15 14h0',
  'M8 15h0',
  'M15.5 8h0',
  'M12 11h0',
  'M12 18h0',
  'M5.5 11.5h0',
  'M18.5 11.5h0',
  'M12 5h0',
];
