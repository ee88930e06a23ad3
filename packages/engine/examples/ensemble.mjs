import { openPool } from '@bifrons/engine';
import { spawnNodeWorker } from '@bifrons/engine/node';

const worker = new URL('ensemble-worker.mjs', import.meta.url);
const pool = openPool({ workers: 2, spawn: () => spawnNodeWorker(worker) });

const setup = { seed: 2026, meanRate: 0.7, spread: 0.3 };
let left = 0;
for await (const { count, rowLength, rows } of pool.run({ task: 'decay', setup, subjects: 1000 })) {
  for (let i = 0; i < count; i++) left += rows[i * rowLength + 1];
}
console.log(left / 1000);
await pool.close();
