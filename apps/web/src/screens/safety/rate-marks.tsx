import type { ReactNode } from 'react';

interface Mark {
  value: number;
  interval?: readonly [number, number] | null;
}

interface RateMarksProps {
  treated: Mark | undefined;
  untreated: Mark | undefined;
  /** The value at the right end. */
  highest: number;
}

/** How often something happens: with the medicine a filled mark on its interval, without it a hollow one. */
export function RateMarks({ treated, untreated, highest }: RateMarksProps): ReactNode {
  const place = (value: number): string => `${(100 * Math.min(value, highest)) / highest}%`;
  return (
    <span className="rate-marks" aria-hidden="true">
      {treated?.interval && (
        <span
          className="rate-interval"
          style={{
            left: place(treated.interval[0]),
            width: place(Math.min(treated.interval[1], highest) - treated.interval[0]),
          }}
        />
      )}
      {untreated && <span className="rate-mark" style={{ left: place(untreated.value) }} />}
      {treated && <span className="rate-mark is-treated" style={{ left: place(treated.value) }} />}
    </span>
  );
}

/** What the marks mean. */
export function RateKey({ treated, untreated }: { treated: string; untreated: string }): ReactNode {
  return (
    <p className="rate-key">
      <span className="rate-mark is-treated" aria-hidden="true" /> {treated}
      <span className="rate-mark" aria-hidden="true" /> {untreated}
    </p>
  );
}
