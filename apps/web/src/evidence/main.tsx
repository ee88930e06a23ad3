import { createRoot } from 'react-dom/client';
import { EvidencePage } from './evidence-page.tsx';

const root = document.getElementById('root');
if (!root) throw new Error('evidence.html has no element with the id "root"');
createRoot(root).render(<EvidencePage />);
