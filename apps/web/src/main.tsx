import { loadMedicineList } from '@bifrons/knowledge';
import type { Say } from '@bifrons/language';
import { createRoot } from 'react-dom/client';
import { Router } from 'wouter';
import { useHashLocation } from './kit/interface/hash-location.ts';
import { ToastProvider } from './kit/interface/toast.tsx';
import { firstLanguage } from './kit/language/choice.ts';
import { LanguageProvider } from './kit/language/language-provider.tsx';
import { speakerOf } from './kit/language/messages.ts';
import { OfflineKeeper } from './screens/offline/offline-keeper.tsx';
import { FaultGuard } from './screens/shell/current-screen.tsx';
import { Shell } from './screens/shell/shell.tsx';
import { WhyProvider } from './kit/sources/why-provider.tsx';
import { takesSomething } from './subject/patient/use-medicine-list.ts';
import { WorkbenchProvider } from './subject/storage/workbench-provider.tsx';
import { firstLookAround } from './subject/record/session.ts';
import { loadDraft, type Found } from './subject/storage/drafts.ts';
import './theme.css';
import './base.css';
import './kit/interface/interface.css';

function show(say: Say, found: Found): void {
  const root = document.getElementById('root');
  if (!root) throw new Error('index.html has no element with the id "root"');
  createRoot(root).render(
    <LanguageProvider first={say}>
      <ToastProvider>
        <OfflineKeeper />
        <WorkbenchProvider found={found}>
          <WhyProvider>
            <FaultGuard>
              <Router hook={useHashLocation}>
                <Shell />
              </Router>
            </FaultGuard>
          </WhyProvider>
        </WorkbenchProvider>
      </ToastProvider>
    </LanguageProvider>,
  );
}

/** A browser that keeps nothing begins anew each time. */
const nothing: Found = { workbench: null, savedAt: null, setAside: null };

/** What was saved; a person who takes something comes with the list that knows it. */
async function savedBefore(): Promise<Found> {
  const found = await loadDraft().catch(() => nothing);
  if (found.workbench !== null && takesSomething(found.workbench.patient))
    await loadMedicineList().catch(() => undefined);
  return found;
}

void firstLookAround();
void Promise.all([speakerOf(firstLanguage()), savedBefore()]).then(([say, found]) => show(say, found));
