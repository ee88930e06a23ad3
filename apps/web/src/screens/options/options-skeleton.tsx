import type { ReactNode } from 'react';
import { IconArray } from '../weighing/icon-array.tsx';

/** What stands in place of the first numbers: people of whom nothing is known yet. */
export function OptionsSkeleton({ label }: { label: string }): ReactNode {
  return (
    <div className="options-skeleton" aria-hidden="true">
      {[0, 1, 2].map((row) => (
        <IconArray key={row} per100={null} interval={null} face="benefit" label={label} />
      ))}
    </div>
  );
}
