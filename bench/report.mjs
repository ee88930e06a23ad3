/** Shortest of `times` runs, in seconds. */
export async function lowest(times, run) {
  let best = Infinity;
  for (let k = 0; k < times; k++) {
    const start = performance.now();
    await run();
    best = Math.min(best, (performance.now() - start) / 1000);
  }
  return best;
}

export function print(title, header, rows) {
  const all = [header, ...rows].map((row) => row.map(String));
  const widths = header.map((_, c) => Math.max(...all.map((row) => row[c].length)));
  console.log(`\n${title}`);
  for (const row of all)
    console.log(`  ${row.map((cell, c) => cell.padEnd(widths[c])).join('   ')}`.trimEnd());
}
