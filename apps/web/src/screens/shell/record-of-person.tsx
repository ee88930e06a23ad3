import { useLocation } from 'wouter';
import { lazy, Suspense, useEffect, type ReactNode } from 'react';
import { EXAMPLE_PATIENT } from '../../subject/patient/patient-draft.ts';
import { arrivedAtHome, firstScreen, lookAround, useSession } from '../../subject/record/session.ts';
import { screenBehindDoor } from '../../subject/state/door.ts';
import { useWorkbench } from '../../subject/state/workbench-context.tsx';
import { keepUnsaved } from '../../subject/storage/drafts.ts';
import { Waiting } from './instead-of-screen.tsx';

const RecordKeeper = lazy(() =>
  import('../record/record-keeper.tsx').then((module) => ({ default: module.RecordKeeper })),
);

const ASK_AGAIN_MS = 10_000;

/** A person of the record is shown to whom they were opened for, and kept together with the record while they are. */
export function RecordOfPerson({ children }: { children: ReactNode }): ReactNode {
  const session = useSession();
  const [pathname, navigate] = useLocation();
  const { state, dispatch } = useWorkbench();
  const { record } = state;
  const account = session.is === 'in' ? session.account.id : null;
  const isAnothers = record !== null && account !== null && record.account !== account;
  const isHidden = record !== null && (session.is === 'out' || session.is === 'asking');

  useEffect(() => {
    if (!isAnothers) return;
    void keepUnsaved(state).finally(() =>
      dispatch({ type: 'take-patient', patient: EXAMPLE_PATIENT, record: null }),
    );
    // What was typed by one waits for them.
  }, [isAnothers]);
  useEffect(() => {
    if (session.is === 'out' && isHidden && pathname !== '/login') navigate('/login');
  }, [session, isHidden, pathname]);
  useEffect(() => {
    if (session.is !== 'unreachable') return;
    const timer = setInterval(() => void lookAround(), ASK_AGAIN_MS);
    return () => clearInterval(timer);
  }, [session]);
  // Who opened the page and no screen of it goes to where they begin, once it is known who they are.
  useEffect(() => {
    if (arrivedAtHome && pathname === screenBehindDoor() && (session.is === 'in' || session.is === 'out'))
      navigate(firstScreen(), { replace: true });
  }, [session.is === 'asking']);

  if (isAnothers || (isHidden && pathname !== '/login')) return <Waiting />;
  return (
    <>
      {record !== null && !isHidden && (
        <Suspense>
          <RecordKeeper record={record} />
        </Suspense>
      )}
      {children}
    </>
  );
}
