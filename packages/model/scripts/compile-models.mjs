// Compiles models/*.ant to src/compiled/*.generated.ts, so that the browser needs no eval. Writes only what changed.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { generateModelSource, overlay, parseAntimony } from '@bifrons/engine';

const read = (name, options) => {
  const file = new URL(`../models/${name}.ant`, import.meta.url);
  return parseAntimony(readFileSync(file, 'utf8'), { file: `models/${name}.ant`, ...options });
};

const alopeciaAreata = read('alopecia-areata');
const inhibited = { inputs: ['I_gc', 'J_gc', 'I_ifng', 'J_ifng'] };
const modules = {
  'alopecia-areata': ['alopeciaAreata', alopeciaAreata, inhibited],
  'alopecia-areata-full': [
    'alopeciaAreataFull',
    overlay(alopeciaAreata, read('socs-dynamic', { fragment: true })),
    inhibited,
  ],
  'covalent-autoinhibited': ['covalentAutoinhibited', read('covalent-autoinhibited'), {}],
  'il6-stat3': ['il6Stat3', read('il6-stat3'), { inputs: ['IL6', 'inhibitor'] }],
};

const folder = new URL('../src/compiled/', import.meta.url);
mkdirSync(folder, { recursive: true });
for (const [file, [exportName, model, options]] of Object.entries(modules)) {
  const target = new URL(`${file}.generated.ts`, folder);
  const source = generateModelSource(model, { ...options, exportName });
  if (!existsSync(target) || readFileSync(target, 'utf8') !== source) writeFileSync(target, source);
}
