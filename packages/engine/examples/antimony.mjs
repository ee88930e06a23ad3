import { courseOf, equationsOf, printNetwork, readNetwork } from '@bifrons/engine';

const text = `
model *receptor()
  compartment cell = 2
  species R in cell = 10, $L in cell, RL in cell = 0
  bind: R + $L -> RL; cell * (k_on * R * L - k_off * RL)
  L = 0; k_on = 0.1; k_off = 0.2
  dose: at time >= 1: L = 5
  R is "receptor"
  RL hypernym "http://identifiers.org/go/GO:0043235"
end`;

const network = readNetwork(text, { file: 'receptor.ant' });
const { model, concentrations } = equationsOf(network);
const course = courseOf(model, { times: [0, 1, 2, 4], rtol: 1e-8 });
if (course.status === 'failed') throw new Error(course.message);
for (const { id, name } of network.species) {
  const values = course.values(concentrations.get(id) ?? id);
  console.log(name ?? id, ...Array.from(values, (value) => value.toFixed(4)));
}
console.log(printNetwork(network).split('\n')[3]);
