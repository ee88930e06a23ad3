import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { WhyProvider } from './sources/why-provider.tsx';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no element with the id "root"');
createRoot(root).render(
  <WhyProvider>
    <App />
  </WhyProvider>,
);
