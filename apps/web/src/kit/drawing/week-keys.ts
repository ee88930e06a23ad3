import type { KeyboardEvent } from 'react';

/** Where the keys of a slider move to, in weeks; `page` is what Page Up and Page Down are worth. */
export interface WeekRange {
  readonly min: number;
  readonly max: number;
  readonly page: number;
}

/** Moves a week by the keys of a slider: arrows by one, with Shift by four. Other keys are left alone. */
export function moveByKey(
  event: KeyboardEvent,
  week: number,
  { min, max, page }: WeekRange,
  onMove: (week: number) => void,
): void {
  const step = event.shiftKey ? 4 : 1;
  const moves: Record<string, number> = {
    ArrowRight: week + step,
    ArrowUp: week + step,
    ArrowLeft: week - step,
    ArrowDown: week - step,
    PageUp: week + page,
    PageDown: week - page,
    Home: min,
    End: max,
  };
  const to = moves[event.key];
  if (to === undefined) return;
  event.preventDefault();
  onMove(to);
}
