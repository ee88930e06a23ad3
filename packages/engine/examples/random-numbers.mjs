import { createSobol, RandomStream } from '@bifrons/engine';

const HEIGHT = 1; // a purpose: what these draws are for
const stream = new RandomStream(2026, 17, HEIGHT); // seed, subject, purpose
console.log(stream.uniform(), stream.normal());

const sobol = createSobol({ dimensions: 2, seed: 2026 });
const point = new Float64Array(2);
for (let i = 0; i < 2; i++) {
  sobol.point(i, point);
  console.log(...point);
}
