/**
 * Damerau-Levenshtein distance (optimal string alignment): insertions, deletions, replacements and swaps. Beyond `most`
 * it is Infinity, told as soon as that is certain: a file may ask for ten thousand names.
 */
export function editDistance(a: string, b: string, most = Infinity): number {
  if (Math.abs(a.length - b.length) > most) return Infinity;
  let before: number[] = [];
  let leastBefore = 0;
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const current = [i];
    let least = i;
    for (let j = 1; j <= b.length; j += 1) {
      const replace = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      let best = Math.min(replace, (previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        best = Math.min(best, (before[j - 2] ?? 0) + 1);
      current.push(best);
      least = Math.min(least, best);
    }
    // a swap reaches two rows back, so both have to be beyond
    if (Math.min(least, leastBefore) > most) return Infinity;
    leastBefore = least;
    before = previous;
    previous = current;
  }
  const distance = previous[b.length] ?? 0;
  return distance > most ? Infinity : distance;
}

/** The candidates close enough to be what was meant, best first: a third of the letters may differ, or the start agrees. */
export function nearestNames(name: string, candidates: readonly string[]): string[] {
  const wanted = name.toLowerCase();
  if (wanted === '' || wanted.length > 100) return [];
  const near = candidates
    .map((candidate) => {
      const text = candidate.toLowerCase();
      const starts = wanted.length >= 3 && (text.startsWith(wanted) || wanted.startsWith(text));
      const allowed = Math.max(2, text.length / 3);
      return { candidate, distance: starts ? 1 : editDistance(wanted, text, allowed) };
    })
    .filter(({ distance, candidate }) => distance < candidate.length)
    .sort((a, b) => a.distance - b.distance || (a.candidate < b.candidate ? -1 : 1));
  const best = near[0]?.distance ?? 0;
  return near.filter(({ distance }) => distance <= best + 1).map(({ candidate }) => candidate);
}
