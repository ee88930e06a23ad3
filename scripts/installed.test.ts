// What a stranger gets: the published packages from their tarballs, in an empty folder, with the versions of our lock file.
import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { runProgram } from '../apps/cli/src/program.js';
import { npm, packAll, published, root, type Manifest } from './workspace.mjs';

const packages = published();
const folder = mkdtempSync(join(tmpdir(), 'bifrons-installed-'));
const installed = (name: string): string => join(folder, 'node_modules', name);
/** Node alone: what only the command line and the server use. */
const nodeOnly = new Set(['@bifrons/record', '@bifrons/server', 'bifrons']);

beforeAll(() => {
  packAll(folder);
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ ...reader, type: 'module' }));
  writeFileSync(join(folder, 'package-lock.json'), JSON.stringify(lockFile()));
  npm(['ci', '--ignore-scripts', '--prefer-offline', '--no-audit', '--no-fund', '--silent'], { cwd: folder });
}, 600_000);
afterAll(() => rmSync(folder, { recursive: true }));

const tarball = ({ name, version }: Manifest): string =>
  `file:${name.replace('@', '').replace('/', '-')}-${version}.tgz`;
const reader = {
  name: 'reader',
  dependencies: Object.fromEntries(packages.map(({ manifest }) => [manifest.name, tarball(manifest)])),
};

/** Our packages from their tarballs and what they depend on as our lock file has it, so that npm asks nobody for versions. */
function lockFile(): object {
  const { packages: ours } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, Manifest>;
  };
  const found: Record<string, object> = {};
  const add = (of: Manifest, from: string, place: (path: string) => string): void => {
    for (const name of Object.keys({
      ...of.dependencies,
      ...of.optionalDependencies,
      ...of.peerDependencies,
    })) {
      const path = nearest(ours, name, from);
      if (path === undefined || name in reader.dependencies || place(path) in found) continue;
      found[place(path)] = ours[path]!;
      add(ours[path]!, path, place);
    }
  };
  for (const { folder: from, manifest } of packages) {
    const { name, version, bin, engines, dependencies } = manifest;
    const at = `node_modules/${name}`;
    found[at] = { version, resolved: tarball(manifest), bin, engines, dependencies };
    add(manifest, from, (path) => path.replace(`${from}/`, `${at}/`));
  }
  return { ...reader, lockfileVersion: 3, requires: true, packages: { '': reader, ...found } };
}

/** Where Node finds a package from a place of the lock file. */
function nearest(all: Readonly<Record<string, unknown>>, name: string, from: string): string | undefined {
  for (let at = from; ; at = at.replace(/\/?(node_modules\/)?(@[^/]+\/)?[^/]+$/, '')) {
    const path = `${at}/node_modules/${name}`.replace(/^\//, '');
    if (path in all) return path;
    if (at === '') return undefined;
  }
}

const node = (line: string, words: readonly string[], input = '') =>
  spawnSync(join(root, `node_modules/${line}/bin/node`), words, {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 1e8,
    input,
  });

describe.each(packages.map(({ folder: from, manifest }) => [manifest.name, from, manifest] as const))(
  '%s',
  (name, from, { exports = {} }) => {
    it('has its code, types and licence, and nothing else', () => {
      const files = readdirSync(installed(name), { recursive: true, encoding: 'utf8' });
      expect(files).toContain('LICENSE');
      expect(files.filter((file) => /\.(map|tsx?)$/.test(file) && !file.endsWith('.d.ts'))).toEqual([]);
      expect(files.filter((file) => /\.(test|fixture|tsbuildinfo)\b/.test(file))).toEqual([]);
      expect(readFileSync(join(installed(name), 'LICENSE'), 'utf8')).toBe(
        readFileSync(join(root, 'LICENSE'), 'utf8'),
      );
      for (const entry of Object.values(exports).filter(isModule))
        for (const file of Object.values(entry))
          expect(existsSync(join(installed(name), file)), file).toBe(true);
    });

    const readme = join(root, from, 'README.md');
    const programs = existsSync(readme) ? examplesOf(readFileSync(readme, 'utf8')) : [];
    const place = join(folder, 'examples', from);
    it.runIf(programs.length > 0).each(['node', 'node-22'])('runs what its README shows, on %s', (line) => {
      mkdirSync(place, { recursive: true });
      for (const { file, text } of programs) writeFileSync(join(place, file), text);
      for (const { file, prints } of programs) {
        if (prints === undefined) continue;
        const { stdout, stderr } = node(line, [join(place, file)]);
        expect(stdout, stderr).toBe(prints);
      }
    });
  },
);

/** What is exported as plain files (`./models/*`) is no module. */
function isModule<T>(exported: T | string): exported is T {
  return typeof exported !== 'string';
}

interface Example {
  readonly file: string;
  readonly text: string;
  /** What stands below it; of a worker's file nothing. */
  readonly prints: string | undefined;
}

/** The programs of a README: each block of code with an import, under its name where it has one, and the block below it. */
function examplesOf(readme: string): readonly Example[] {
  const blocks = readme.matchAll(
    /(?:\(`([\w.-]+)`\):\n\n)?```(js|ts)\n([^]*?)```\n(?:\n```\n([^]*?)```\n)?/g,
  );
  return [...blocks].flatMap(([, name, kind, text = '', prints], k) =>
    !text.includes('import ')
      ? []
      : [
          {
            file: name ?? `example-${k}.${kind === 'ts' ? 'mts' : 'mjs'}`,
            text,
            prints: prints ?? (name === undefined ? '' : undefined),
          },
        ],
  );
}

/** Every entry of every package, by the name that an import has. */
const entries = packages.flatMap(({ manifest: { name, exports = {} } }) =>
  Object.entries(exports).flatMap(([entry, files]) => (isModule(files) ? [name + entry.slice(1)] : [])),
);

describe('the types', { timeout: 400_000 }, () => {
  it.each([
    ['nodenext', 'nodenext'],
    ['esnext', 'bundler'],
  ])('hold strictly with the modules of %s, resolved as %s does', (module, moduleResolution) => {
    const file = `types-${moduleResolution}.ts`;
    const names = entries.map((entry, k) => `import type * as entry${k} from '${entry}';`);
    writeFileSync(
      join(folder, file),
      [...names, `export type All = [${entries.map((_, k) => `typeof entry${k}`).join(', ')}];`].join('\n'),
    );
    const compilerOptions = {
      module,
      moduleResolution,
      target: 'es2022',
      lib: ['es2023', 'dom'],
      strict: true,
      exactOptionalPropertyTypes: true,
      noUncheckedIndexedAccess: true,
      // Ours are checked; not what Node and TypeScript bring.
      skipLibCheck: false,
      skipDefaultLibCheck: true,
      noEmit: true,
      types: ['node'],
      typeRoots: [join(root, 'node_modules/@types')],
    };
    writeFileSync(join(folder, `${file}on`), JSON.stringify({ compilerOptions, files: [file] }));
    const { stdout } = node('node', [
      join(root, 'node_modules/typescript/bin/tsc'),
      '--project',
      join(folder, `${file}on`),
    ]);
    // The types of some packages that we use are not whole.
    const ours = stdout
      .split('\n')
      .filter((line) => /^(types-|node_modules\/(@bifrons|bifrons)\/)/.test(line));
    expect(ours).toEqual([]);
  });
});

it('what runs in the browser is bundled by Vite without Node', async () => {
  const names = entries.filter((entry) => {
    const [scope, name, part] = entry.split('/');
    return part === undefined && !nodeOnly.has(`${scope}/${name}`);
  });
  writeFileSync(
    join(folder, 'index.html'),
    `<script type="module">${names.map((name, k) => `import * as p${k} from '${name}'; console.log(p${k});`).join('\n')}</script>`,
  );
  const warnings: string[] = [];
  await build({
    root: folder,
    configFile: false,
    logLevel: 'silent',
    build: { minify: false, rolldownOptions: { onwarn: (warning) => warnings.push(warning.message ?? '') } },
  });
  expect(warnings.filter((warning) => /node:|externalized|unresolved/i.test(warning))).toEqual([]);
  expect(readdirSync(join(folder, 'dist/assets')).length).toBeGreaterThan(0);
});

describe('bifrons from its tarball, on Node 22', () => {
  const bin = join(installed('bifrons'), 'bin/bifrons.js');
  const example = (name: string): string => join(root, 'examples', name);
  const severe = example('patients/severe.json');
  const options = ['--options', 'baricitinib:4mg:qd', '--today', '2026-11-21'];
  const calls: readonly (readonly string[])[] = [
    ['engagement', '--drug', 'baricitinib', '--dose', '4'],
    ['evidence', 'pool', '--disease', 'alopecia-areata', '--endpoint', 'SALT<=20', '--week', '36'],
    ['forecast', severe, '--regimen', 'baricitinib:4mg:qd', '--weeks', '12', '--people', '20', '--json'],
    ['monitor', example('patients/on-ritlecitinib.json'), '--today', '2026-11-21'],
    ['risks', severe, ...options],
    ['screen', severe, '--today', '2026-11-21'],
    ['completion', 'bash'],
    ['design', example('trials/design-hi-light.json'), '--people', '512', '--trials', '500', '--json'],
    ['fit', example('petab/problem.yaml'), '--starts', '2'],
    ['list', 'facts'],
    ['merge', 'nowhere'],
    ['new', 'patient'],
    ['serve'],
    ['simulate', example('models/socs-feedback.xml'), '--end', '60', '--json'],
    ['simulate', example('petab/problem.yaml')],
    ['trial', example('trials/thrive-aa1.json'), '--people', '20', '--json'],
    ['validate'],
    ['weigh', severe, ...options, '--people', '200'],
    // Nobody answers there; pg-boss is loaded to find out.
    ['worker', '--database', 'postgres://127.0.0.1:1/none'],
    ['screen', severe, '--region', 'mars'],
  ];

  it.each(calls)('%s says what it says here on Node 24, to the bit', async (...words) => {
    const { status, stdout, stderr } = node('node-22', [bin, ...words]);
    expect({ status, stdout, stderr }).toEqual(await here(words));
  });

  it('every verb was called', () => {
    const { stdout } = node('node-22', [bin, '--help']);
    const verbs = [...stdout.split('Commands:')[1]!.matchAll(/^ {2}([a-z]+) /gm)].map(([, verb]) => verb);
    expect(new Set(calls.map(([verb]) => verb))).toEqual(new Set(verbs.filter((verb) => verb !== 'help')));
  });
});

/** The command line in this process. */
async function here(words: readonly string[]): Promise<object> {
  const said = { stdout: '', stderr: '' };
  const spies = (['stdout', 'stderr'] as const).map((name) =>
    vi.spyOn(process[name], 'write').mockImplementation((text) => {
      said[name] += String(text);
      return true;
    }),
  );
  try {
    return { status: await runProgram(words), ...said };
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
}
