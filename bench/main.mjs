// `npm run bench`: what the machine can do, as numbers and as ratios within one run.
import { buildPackages, buildWeb, install, tool } from '../scripts/workspace.mjs';

install();
buildPackages();
// 100,000 people for each property of the verdicts: long, and asked for by name (`npm run bench -- verdicts`).
if (process.argv.includes('verdicts')) {
  tool('vitest/vitest.mjs', ['run', 'packages/safety/src/screen/graver.test.ts', '--testTimeout=7200000'], {
    env: { ...process.env, BIFRONS_PEOPLE: '100000' },
  });
  process.exit();
}
if (process.argv.includes('startup')) {
  const { startup } = await import('./startup.mjs');
  startup();
  process.exit();
}
if (process.argv.includes('server')) {
  const { server } = await import('./server.mjs');
  await server();
  process.exit();
}
if (process.argv.includes('scale')) {
  const { scale } = await import('./scale.mjs');
  await scale();
  process.exit();
}
if (process.argv.includes('peers')) {
  const { againstPeers } = await import('./against-peers.mjs');
  againstPeers(process.argv.slice(2).filter((one) => one !== 'peers'));
  process.exit();
}
buildWeb();

const { startup } = await import('./startup.mjs');
const { simulations } = await import('./simulations.mjs');
const { inBrowser } = await import('./in-browser.mjs');
const { twinTable } = await import('./twin.mjs');
const { backEnds } = await import('./back-ends.mjs');
const { workPrecision } = await import('./work-precision.mjs');
const { againstPeers } = await import('./against-peers.mjs');
const { coverageTable } = await import('./coverage.mjs');
startup();
await simulations();
await inBrowser();
await twinTable();
backEnds();
workPrecision();
againstPeers(process.argv.slice(2));
await coverageTable();
