import type { ReactNode } from 'react';

/** The way from a group of numbers to where they come from. */
export function WhyButton({ about, onClick }: { about: string; onClick: () => void }): ReactNode {
  return (
    <button type="button" className="why" aria-label={`Why? Sources of ${about}`} onClick={onClick}>
      why?
    </button>
  );
}
