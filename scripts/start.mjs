// Installs, builds and serves the workbench on a loopback port. `npm start -- --port 8000` chooses the port.
import { buildPackages, buildWeb, install, root } from './workspace.mjs';

console.log('Bifrons is installed and built, then served: 3 to 6 minutes the first time, seconds after.');
install();
buildPackages();
buildWeb();

const { preview } = await import('vite');
const at = process.argv.indexOf('--port');
const port = at < 0 ? 4173 : Number(process.argv[at + 1]);
const server = await preview({
  root: `${root}apps/web`,
  preview: { host: '127.0.0.1', port, strictPort: at >= 0 },
});
console.log(`\nBifrons is at ${server.resolvedUrls.local[0]}  (Ctrl-C stops it)`);
