import { compileModel, generateWasm, instantiateWasmModel, parseAntimony } from '@bifrons/engine';

const text = `
model relaxation()
  x' = rate * (target - x)
  x = 1; rate = 1; target = 0
  at (time >= 2): x = x + 1
end`;

const model = parseAntimony(text);
const bytes = generateWasm(model); // at build time, for a browser
const integrator = instantiateWasmModel(bytes, { method: 'tsit5', rtol: 1e-8 });

const subjects = 4;
const { defaults } = compileModel(model);
const parameters = new Float64Array(subjects * integrator.parameterNames.length);
for (let i = 0; i < subjects; i++) parameters.set(defaults({ rate: 0.5 + i }), 2 * i);
const batch = {
  count: subjects,
  start: 0,
  end: 3,
  states: new Float64Array(subjects).fill(1),
  parameters,
  saveAt: Float64Array.of(1, 2, 3),
  saved: new Float64Array(subjects * 3),
  outcomes: new Uint8Array(subjects),
};
integrator.runBatch(batch);
for (let i = 0; i < subjects; i++) {
  const row = batch.saved.subarray(3 * i, 3 * i + 3);
  console.log(batch.outcomes[i], ...Array.from(row, (value) => value.toFixed(6)));
}
