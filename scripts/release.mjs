// `npm run release -- 0.2.0` makes a version: versions and changelog written, everything built anew and tested, packed, tagged, published.
// With `--dry-run` nothing is written: it says what would be done, and what would be in each package.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildPackages, install, npm, packAll, published, root, run, workspaces } from './workspace.mjs';

const words = process.argv.slice(2);
const isDry = words.includes('--dry-run');
const changelog = join(root, 'CHANGELOG.md');
const [, unreleased] = /^## (\d+\.\d+\.\d+), unreleased$/m.exec(readFileSync(changelog, 'utf8')) ?? [];
const version = words.find((word) => !word.startsWith('--')) ?? unreleased;

const problems = [
  ...(/^\d+\.\d+\.\d+$/.test(version ?? '') ? [] : ['name the version, such as 0.2.0']),
  ...(unreleased === undefined ? ['CHANGELOG.md has no section "## x.y.z, unreleased"'] : []),
  ...(git('status', '--porcelain') === '' ? [] : ['there are changes that are not committed']),
  ...(git('tag', '--list', `v${version}`) === '' ? [] : [`the tag v${version} is there already`]),
];
for (const problem of problems) console.error(`${isDry ? 'would stop' : 'stopped'}: ${problem}`);
if (problems.length > 0 && !isDry) process.exit(2);

const day = new Date().toISOString().slice(0, 10);
stage('build the packages from nothing, and run every test', () => {
  for (const { folder } of published()) rmSync(join(root, folder, 'dist'), { recursive: true, force: true });
  run(process.execPath, ['scripts/test.mjs']);
});
stage(
  `write version ${version} into ${workspaces().length + 1} package.json files, the lock file and the model`,
  () => {
    for (const { folder } of [{ folder: '.' }, ...workspaces()]) writeVersion(folder);
    replaceIn('packages/model/src/in-use.ts', /version = '.*'/, `version = '${version}'`);
    npm(['install', '--package-lock-only', '--no-audit', '--no-fund']);
  },
);
stage(`date the section of CHANGELOG.md: ${version}, ${day}`, () =>
  replaceIn('CHANGELOG.md', `## ${unreleased}, unreleased`, `## ${version}, ${day}`),
);
stage('build the packages with the version', buildPackages);

if (isDry) {
  install();
  buildPackages();
}
const place = mkdtempSync(join(tmpdir(), 'bifrons-release-'));
packAll(place);
const tarballs = readdirSync(place).sort();
console.log(`${isDry ? 'would publish' : 'publishing'}:`);
for (const tarball of tarballs)
  console.log(`  ${tarball.padEnd(36)} ${Math.ceil(statSync(join(place, tarball)).size / 1024)} kB`);

stage(`commit, and tag v${version}`, () => {
  run('git', ['commit', '--all', '--message', `Version ${version}`]);
  run('git', ['tag', '--annotate', `v${version}`, '--message', `Bifrons ${version}`]);
});
stage('publish them to the registry', () => {
  for (const tarball of tarballs) npm(['publish', join(place, tarball), '--access', 'public']);
});
rmSync(place, { recursive: true });
console.log(isDry ? 'Nothing was written.' : `Bifrons ${version} is out. Push it: git push --follow-tags`);

/** A step that is done, or with --dry-run only said. */
function stage(what, act) {
  console.log(`${isDry ? 'would ' : ''}${what}`);
  if (!isDry) act();
}

function git(...args) {
  return spawnSync('git', args, { cwd: root, encoding: 'utf8' }).stdout.trim();
}

function writeVersion(folder) {
  const file = join(root, folder, 'package.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  const ours = new Set(workspaces().map(({ manifest: { name } }) => name));
  for (const name of Object.keys(manifest.dependencies ?? {}))
    if (ours.has(name)) manifest.dependencies[name] = version;
  writeFileSync(file, `${JSON.stringify({ ...manifest, version }, null, 2)}\n`);
}

function replaceIn(name, before, after) {
  const file = join(root, name);
  const text = readFileSync(file, 'utf8');
  const changed = text.replace(before, after);
  if (changed === text && !text.includes(after)) throw new Error(`${name}: "${before}" was not found`);
  writeFileSync(file, changed);
}
