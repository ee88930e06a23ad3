import { Component, Suspense, useDeferredValue, useEffect, type ReactNode } from 'react';
import { useLocation } from 'wouter';
import { firstLookAround, firstScreen, isRecordKnown } from '../../subject/record/session.ts';
import { screenAt } from '../routes.tsx';
import { NoSuchScreen, ScreenFailed, Waiting } from './instead-of-screen.tsx';

/** The screen of the address. The one before stays until its code is there. */
export function CurrentScreen(): ReactNode {
  const [address] = useLocation();
  const path = useDeferredValue(address);
  const Found = path === '/' ? Home : (screenAt(path)?.component ?? NoSuchScreen);
  return (
    <Suspense fallback={<Waiting />}>
      <FaultGuard key={path}>
        <Found />
      </FaultGuard>
    </Suspense>
  );
}

/** An address without a screen leads to where this visitor begins. */
function Home(): ReactNode {
  const [, navigate] = useLocation();
  useEffect(() => {
    // Where there was never a record, nobody waits for one.
    const known = isRecordKnown() ? firstLookAround() : Promise.resolve();
    void known.then(() => navigate(firstScreen(), { replace: true }));
  }, []);
  return <Waiting />;
}

interface Fault {
  readonly fault: { readonly error: unknown } | null;
}

/** Says in place of its content that it has failed. */
export class FaultGuard extends Component<{ children: ReactNode }, Fault> {
  override state: Fault = { fault: null };

  static getDerivedStateFromError(error: unknown): Fault {
    return { fault: { error } };
  }

  override render(): ReactNode {
    const { fault } = this.state;
    return fault === null ? this.props.children : <ScreenFailed error={fault.error} />;
  }
}
