import { createContext, use, useEffect, useState, type ReactNode } from 'react';
import { useSay } from '../language/say-context.tsx';

/** Something that has happened, and the way back if there is one. */
export interface ToastMessage {
  text: string;
  undo?: () => void;
  /** Another thing that can be done about it. */
  action?: { text: string; run: () => void };
}

/** Long enough to read it and to find the button. */
const SHOWN_MS = 20_000;

/** Above or below in the window. */
type Place = 'top' | 'bottom';

/** The half of the window that is away from where somebody has just done something: what is told of stands there. */
function placeAway(): Place {
  const acted = document.activeElement;
  if (acted === null || acted === document.body) return 'bottom';
  const { top, bottom } = acted.getBoundingClientRect();
  return (top + bottom) / 2 > innerHeight / 2 ? 'top' : 'bottom';
}

const ToastContext = createContext<(message: ToastMessage) => void>(() => undefined);

/** Tells of something that has happened: `const toast = useToast(); toast({ text, undo })`. */
export function useToast(): (message: ToastMessage) => void {
  return use(ToastContext);
}

/** Shows the latest message above everything inside, away from what it speaks of. */
export function ToastProvider({ children }: { children: ReactNode }): ReactNode {
  const say = useSay();
  const [shown, setShown] = useState<(ToastMessage & { place: Place }) | null>(null);
  const [tell] = useState(() => (message: ToastMessage) => setShown({ ...message, place: placeAway() }));
  useEffect(() => {
    const timer = setTimeout(() => setShown(null), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [shown]);
  const button = (text: string, run: () => void): ReactNode => (
    <button
      type="button"
      className="button"
      onClick={() => {
        setShown(null);
        run();
      }}
    >
      {text}
    </button>
  );
  return (
    <ToastContext value={tell}>
      {children}
      <div className={`toast-place is-${shown?.place ?? 'bottom'}`} role="status">
        {shown && (
          <div className="toast">
            <p>{shown.text}</p>
            {shown.action && button(shown.action.text, shown.action.run)}
            {shown.undo && button(say('Undo'), shown.undo)}
            {button(say('Close'), () => undefined)}
          </div>
        )}
      </div>
    </ToastContext>
  );
}
