import { useState } from 'react';
import { EMPTY_HISTORY, redo, remember, undo, type History } from './history.ts';

export interface DrawingHistory<T> {
  /** Takes a new drawing. `joins` makes it one step with the change before, as letters of one number are. */
  change: (next: T, joins?: boolean) => void;
  /** Null where there is nothing to take back. */
  undo: (() => void) | null;
  redo: (() => void) | null;
}

/** The way back and forth through the changes of a drawing, also of those made elsewhere, such as by typing a score. */
export function useDrawingHistory<T>(
  drawing: T,
  same: (a: T, b: T) => boolean,
  onChange: (drawing: T) => void,
): DrawingHistory<T> {
  const [history, setHistory] = useState<History<T>>(EMPTY_HISTORY);
  const [last, setLast] = useState({ drawing, ours: true });
  if (!same(last.drawing, drawing)) {
    if (last.ours) setHistory(remember(history, last.drawing));
    setLast({ drawing, ours: false });
  }
  const take = (next: T, after: History<T>): void => {
    setHistory(after);
    setLast({ drawing: next, ours: true });
    onChange(next);
  };
  const step = (way: typeof undo): (() => void) | null => {
    const gone = way(history, drawing);
    return gone && (() => take(gone.now, gone.history));
  };
  return {
    change: (next, joins = false) => {
      if (!same(next, drawing)) take(next, joins ? history : remember(history, drawing));
    },
    undo: step(undo),
    redo: step(redo),
  };
}
