import { createRoot } from 'react-dom/client';
import { SafetyPage } from './safety-page.tsx';

const root = document.getElementById('root');
if (!root) throw new Error('safety.html has no element with the id "root"');
createRoot(root).render(<SafetyPage />);
