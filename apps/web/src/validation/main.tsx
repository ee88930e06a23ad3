import { createRoot } from 'react-dom/client';
import { ValidationPage } from './validation-page.tsx';

const root = document.getElementById('root');
if (!root) throw new Error('validation.html has no element with the id "root"');
createRoot(root).render(<ValidationPage />);
