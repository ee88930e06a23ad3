import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  type Model,
  type ReactionNetwork,
  compileModel,
  courseOf,
  equationsOf,
  modelAsNetwork,
  overlay,
  parseAntimony,
  readNetwork,
} from '@bifrons/engine';
import { describe, expect, it } from 'vitest';
import { modelLibrary } from '../models/library.js';
import { writeSbml } from './write.js';

/** Debian's Python: libsbml comes with its packages. */
const python = '/usr/bin/python3';
const missing = spawnSync(python, ['-c', 'import libsbml, scipy']).status !== 0;
if (missing)
  console.log(
    `${python} has no libsbml or SciPy: what others read in our SBML is not tested (apt-get install python3-sbml5 python3-scipy).`,
  );

const folder = new URL('../../../model/models/', import.meta.url);
const textOf = (name: string): string => readFileSync(new URL(`${name}.ant`, folder), 'utf8');

/** Texts that are laid over others, and those. */
const patches: Readonly<Record<string, readonly string[]>> = {
  'cleared-fractions': ['alopecia-areata'],
  'socs-dynamic': ['alopecia-areata', 'vitiligo'],
  'atopic-dermatitis-socs': ['atopic-dermatitis'],
  'psoriasis-socs': ['psoriasis'],
  'pemphigoid-socs': ['pemphigoid'],
  'granuloma-socs': ['granuloma'],
};

interface Case {
  readonly name: string;
  readonly network: ReactionNetwork;
  readonly end: number;
}

function ownModels(): readonly Case[] {
  const as = (name: string, model: Model): Case => ({ name, network: modelAsNetwork(model), end: 60 });
  return readdirSync(folder)
    .map((file) => file.replace(/\.ant$/, ''))
    .flatMap((name) => {
      const bases = patches[name];
      if (bases === undefined) return [as(name, parseAntimony(textOf(name)))];
      const patch = parseAntimony(textOf(name), { fragment: true });
      return bases.map((base) => as(`${base} with ${name}`, overlay(parseAntimony(textOf(base)), patch)));
    });
}

const published = (): readonly Case[] =>
  modelLibrary.map(({ id, end }) => {
    const text = readFileSync(new URL(`../../models/${id}.ant`, import.meta.url), 'utf8');
    return { name: id, network: readNetwork(text), end };
  });

interface Answer {
  readonly errors: readonly string[];
  readonly curves: Readonly<Record<string, readonly number[]>>;
}

function askLibsbml(cases: readonly Case[]): readonly Answer[] {
  const files = mkdtempSync(join(tmpdir(), 'bifrons-sbml-'));
  try {
    const jobs = cases.map(({ network, end }, i) => {
      const file = join(files, `${i}.xml`);
      writeFileSync(file, writeSbml(network));
      return { file, end };
    });
    const script = fileURLToPath(new URL('simulate-by-libsbml.py', import.meta.url));
    const { status, stdout, stderr } = spawnSync(python, [script], {
      input: JSON.stringify(jobs),
      encoding: 'utf8',
      maxBuffer: 1e8,
    });
    if (status !== 0) throw new Error(stderr);
    return JSON.parse(stdout) as Answer[];
  } finally {
    rmSync(files, { recursive: true });
  }
}

describe.skipIf(missing)('what other tools read in our SBML', () => {
  it.each([
    ['the models of the product', ownModels],
    ['the library of published models', published],
  ])('%s: no error by libsbml, and the same curves by SciPy', (_, models) => {
    const cases = models();
    const answers = askLibsbml(cases);
    for (const [i, { name, network, end }] of cases.entries()) {
      const { errors, curves } = answers[i]!;
      expect(errors, name).toEqual([]);
      const { model } = equationsOf(network);
      const times = Array.from({ length: 21 }, (__, k) => (end * k) / 20);
      const options = { method: 'rodas5p', rtol: 1e-10, atol: 1e-13 } as const;
      const course = courseOf(model, { compiled: compileModel(model), times, ...options });
      if (course.status === 'failed') throw new Error(`${name}: ${course.message}`);
      const ids = [...network.species, ...network.parameters, ...network.compartments].map(({ id }) => id);
      expect(Object.keys(curves).sort(), name).toEqual(ids.sort());
      for (const [id, theirs] of Object.entries(curves)) {
        const ours = course.values(id)!;
        const largest = Math.max(...ours.map(Math.abs));
        const off = Math.max(...theirs.map((value, k) => Math.abs(value - ours[k]!)));
        expect(off, `${name}: ${id}, of ${largest}`).toBeLessThanOrEqual(1e-6 * largest);
      }
    }
  });
});
