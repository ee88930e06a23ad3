import { loadSay, type Say } from '@bifrons/language';
import { RouterProvider } from '@tanstack/react-router';
import { createRoot } from 'react-dom/client';
import { firstLanguage } from './language/choice.ts';
import { LanguageProvider } from './language/language-provider.tsx';
import { router } from './router.tsx';
import { WhyProvider } from './sources/why-provider.tsx';
import { WorkbenchProvider } from './state/workbench-provider.tsx';
import './theme.css';
import './base.css';
import './interface/interface.css';

function show(say: Say): void {
  const root = document.getElementById('root');
  if (!root) throw new Error('index.html has no element with the id "root"');
  createRoot(root).render(
    <LanguageProvider first={say}>
      <WorkbenchProvider>
        <WhyProvider>
          <RouterProvider router={router} />
        </WhyProvider>
      </WorkbenchProvider>
    </LanguageProvider>,
  );
}

void loadSay(firstLanguage()).then(show);
