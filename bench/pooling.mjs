import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pool } from '@bifrons/evidence';
import { shortest } from './one-thread.mjs';
import { attempt, output } from './peers/peers.mjs';
import { print } from './report.mjs';

const options = { method: 'REML', interval: 'hksj', level: 0.95 };

/** The published data sets of the evidence's tests, pooled by us and by R's metafor, with the intervals of τ². */
export function poolingTable() {
  if (!attempt('Rscript', ['-e', 'library(metafor)']).ok) {
    console.log('\nR metafor: not on this machine (apt-get install r-base-core r-cran-metafor)');
    return;
  }
  const file = new URL('../packages/evidence/reference/reference.json', import.meta.url);
  const sets = JSON.parse(readFileSync(file, 'utf8'))
    .cases.filter(({ estimates }) => estimates?.length > 2)
    .map(({ id, estimates, variances }) => ({
      id,
      effects: estimates.map((estimate, i) => ({ estimate, variance: variances[i] })),
    }));
  const folder = mkdtempSync(join(tmpdir(), 'bifrons-bench-'));
  try {
    const csv = join(folder, 'effects.csv');
    const rows = sets.flatMap(({ effects }, set) =>
      effects.map(({ estimate, variance }) => `${set},${estimate},${variance}`),
    );
    writeFileSync(csv, `set,yi,vi\n${rows.join('\n')}\n`);
    const script = fileURLToPath(new URL('peers/metafor.R', import.meta.url));
    const [first, ...lines] = output('Rscript', [script, csv, '5']).trim().split('\n');
    let fits;
    const rounds = 20;
    const ours = shortest(10, () => {
      for (let k = 0; k < rounds; k++) fits = sets.map(({ effects }) => pool(effects, options));
    });
    const apart = lines.map((line) => {
      const [set, ...theirs] = line.trim().split(' ').map(Number);
      const { estimate, se, heterogeneity } = fits[set];
      const differences = [estimate, se, heterogeneity.tau2].map((own, i) => Math.abs(own - theirs[i]));
      return Math.max(...differences.map((d, i) => d / Math.max(Math.abs(theirs[i]), 1e-3)));
    });
    const each = { metafor: (1e3 * Number(first)) / sets.length, bifrons: ours / rounds / sets.length };
    print(
      `Pooling of ${sets.length} published data sets (REML, Hartung-Knapp, intervals of τ²), processor time`,
      ['metafor, ms each', 'Bifrons, ms each', 'ratio', 'largest relative difference'],
      [
        [
          each.metafor.toFixed(1),
          each.bifrons.toFixed(3),
          `${(each.metafor / each.bifrons).toFixed(0)} ×`,
          Math.max(...apart).toExponential(1),
        ],
      ],
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}
