import { readdirSync } from 'node:fs';
import type { Plugin } from 'vite';

/** Tells the service worker which files a build consists of, the page first. */
export function precache(): Plugin {
  let publicFiles: string[] = [];
  return {
    name: 'precache',
    apply: 'build',
    configResolved: ({ publicDir }) => {
      publicFiles = readdirSync(publicDir);
    },
    generateBundle: {
      order: 'post',
      handler: (_, bundle) => {
        const worker = bundle['service-worker.js'];
        if (worker?.type !== 'chunk') throw new Error('the build has no service-worker.js');
        const others = [...Object.keys(bundle), ...publicFiles].filter(
          (name) => name !== 'index.html' && name !== worker.fileName && !name.endsWith('.map'),
        );
        const files = ['./', ...others.sort().map((name) => `./${name}`)];
        worker.code = worker.code.replace('BIFRONS_FILES', JSON.stringify(files));
      },
    },
  };
}
