import type { Plugin } from 'vite';

const QUERY = '?shared-worker';

/**
 * The address of a module worker by its source and `?shared-worker`. Its code is cut into chunks together with that of the
 * page, where `new Worker(new URL(…))` would build it alone: what both need is fetched once.
 */
export function sharedWorker(): Plugin {
  let builds = false;
  return {
    name: 'shared-worker',
    enforce: 'pre',
    configResolved: ({ command }) => {
      builds = command === 'build';
    },
    load(id) {
      if (!id.endsWith(QUERY)) return null;
      const source = id.slice(0, -QUERY.length);
      if (!builds)
        return `export const address = new URL(${JSON.stringify(`/@fs/${source}`)}, import.meta.url).href;`;
      const reference = this.emitFile({ type: 'chunk', id: source });
      return `export const address = import.meta.ROLLUP_FILE_URL_${reference};`;
    },
  };
}
