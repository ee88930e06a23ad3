// Compiles models/*.ant to src/compiled/*.generated.ts, so that the browser needs no eval. Writes only what changed.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { generateModelSource, generateWasm, overlay, parseAntimony } from '@bifrons/engine';

const read = (name, options) => {
  const file = new URL(`../models/${name}.ant`, import.meta.url);
  return parseAntimony(readFileSync(file, 'utf8'), { file: `models/${name}.ant`, ...options });
};

const text = read('alopecia-areata');
/** What is integrated: the text's equations in the form that takes the fewest roots and divisions. */
const alopeciaAreata = overlay(text, read('cleared-fractions', { fragment: true }));
const atopicDermatitis = read('atopic-dermatitis');
const vitiligo = read('vitiligo');
/** For each signal what is blocked, and what of it SOCS has noticed, in the order of the disease's signals. */
const inputsOf = (...signals) => ({ inputs: signals.flatMap((name) => [`I_${name}`, `J_${name}`]) });
const eczemaSignals = inputsOf('il4', 'il13', 'il31', 'tslp', 'il22', 'ifng');
const psoriasis = read('psoriasis');
const psoriasisSignals = inputsOf('il23', 'il22', 'ifna', 'il6', 'gc', 'ifng', 'il17', 'tnf');
const pemphigoid = read('pemphigoid');
const pemphigoidSignals = inputsOf('il4', 'il13', 'il31', 'il5', 'ifng', 'gc', 'il6');
const granuloma = read('granuloma');
const granulomaSignals = inputsOf('ifng', 'gmcsf', 'il6', 'il12', 'gc', 'tnf');
const inhibited = inputsOf('gc', 'ifng');
const modules = {
  'alopecia-areata': ['alopeciaAreata', alopeciaAreata, inhibited],
  'alopecia-areata-full': [
    'alopeciaAreataFull',
    overlay(text, read('socs-dynamic', { fragment: true })),
    inhibited,
  ],
  'atopic-dermatitis': ['atopicDermatitis', atopicDermatitis, eczemaSignals],
  'atopic-dermatitis-full': [
    'atopicDermatitisFull',
    overlay(atopicDermatitis, read('atopic-dermatitis-socs', { fragment: true })),
    eczemaSignals,
  ],
  vitiligo: ['vitiligo', vitiligo, inhibited],
  'vitiligo-full': ['vitiligoFull', overlay(vitiligo, read('socs-dynamic', { fragment: true })), inhibited],
  psoriasis: ['psoriasis', psoriasis, psoriasisSignals],
  'psoriasis-full': [
    'psoriasisFull',
    overlay(psoriasis, read('psoriasis-socs', { fragment: true })),
    psoriasisSignals,
  ],
  'bullous-pemphigoid': ['bullousPemphigoid', pemphigoid, pemphigoidSignals],
  'bullous-pemphigoid-full': [
    'bullousPemphigoidFull',
    overlay(pemphigoid, read('pemphigoid-socs', { fragment: true })),
    pemphigoidSignals,
  ],
  granuloma: ['granuloma', granuloma, granulomaSignals],
  'granuloma-full': [
    'granulomaFull',
    overlay(granuloma, read('granuloma-socs', { fragment: true })),
    granulomaSignals,
  ],
  'covalent-autoinhibited': ['covalentAutoinhibited', read('covalent-autoinhibited'), {}],
  'il6-stat3': ['il6Stat3', read('il6-stat3'), { inputs: ['IL6', 'inhibitor'] }],
  'blood-line': ['bloodLine', read('blood-line'), { inputs: ['I'] }],
  'signal-gain': ['signalGain', read('signal-gain'), { inputs: ['L', 'I'] }],
};

const folder = new URL('../src/compiled/', import.meta.url);
mkdirSync(folder, { recursive: true });
const write = (file, source) => {
  const target = new URL(`${file}.generated.ts`, folder);
  if (!existsSync(target) || readFileSync(target, 'utf8') !== source) writeFileSync(target, source);
};
for (const [file, [exportName, model, options]] of Object.entries(modules)) {
  write(file, generateModelSource(model, { ...options, exportName }));
}

// What trials and forecasts run by the thousand also as WebAssembly.
for (const [file, exportName, method] of [
  ['alopecia-areata', 'alopeciaAreataWasm', 'rk4'],
  ['atopic-dermatitis', 'atopicDermatitisWasm', 'rk4'],
  ['vitiligo', 'vitiligoWasm', 'rk4'],
  ['psoriasis', 'psoriasisWasm', 'rk4'],
  ['bullous-pemphigoid', 'bullousPemphigoidWasm', 'rk4'],
  ['granuloma', 'granulomaWasm', 'rk4'],
  ['covalent-autoinhibited', 'covalentAutoinhibitedWasm', 'tsit5'],
]) {
  const [, model, options] = modules[file];
  const bytes = generateWasm(model, { ...options, methods: [method] });
  // In hexadecimal, which compresses better than numbers: a page fetches it at its start.
  write(
    `${file}-wasm`,
    `// Written by generateWasm from models/${file}.ant. Do not edit: change the model.
export const ${exportName} = Uint8Array.from('${Buffer.from(bytes).toString('hex')}'.match(/../g)!, (byte) => parseInt(byte, 16));
`,
  );
}
