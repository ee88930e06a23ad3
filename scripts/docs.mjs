// `npm run docs`: the reference of every published package, from the comments in its code, into docs/api (not committed).
import { buildPackages, install, published, root } from './workspace.mjs';

install();
buildPackages();
const { Application } = await import('typedoc');
// What is exported and has no comment fails in the suite (documented.test.ts).
const quiet = { validation: { notDocumented: false, notExported: false, invalidLink: false } };
const app = await Application.bootstrapWithPlugins({
  name: 'Bifrons',
  entryPointStrategy: 'packages',
  entryPoints: published()
    .filter(({ manifest }) => manifest.exports !== undefined)
    .map(({ folder }) => `${root}${folder}`),
  packageOptions: { ...quiet, excludeInternal: true, excludePrivate: true, disableSources: true },
  disableSources: true,
  hideGenerator: true,
  readme: `${root}docs/architecture.md`,
  ...quiet,
  logLevel: 'Warn',
});
const project = await app.convert();
if (project === undefined) process.exit(1);
const place = `${root}docs/api`;
await app.generateDocs(project, place);
console.log(`The reference is at ${place}/index.html`);
