import { compileModel, parameterVector, parseAntimony, solve } from '@bifrons/engine';

const text = `
model tank()
  unit per_hour = 1 / 3600 second
  level := volume / area
  volume' = inflow - leak * sqrt(level)
  volume = 2; area = 4; leak = 0.8
  inflow = 1
  leak has per_hour
  flush: at (time >= 6): volume = volume / 2
end`;

const model = compileModel(parseAntimony(text, { file: 'tank.ant' }));
const parameters = parameterVector(model, { inflow: 1.5 });
const solution = solve({ model, parameters, start: 0, end: 12, saveAt: [0, 3, 6, 12], rtol: 1e-8 });
if (solution.status === 'failed') throw new Error(solution.message);
solution.times.forEach((t, i) => console.log(t, solution.states[i].toFixed(6)));
