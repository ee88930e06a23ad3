import type { Jak, Pathway, Signal, SignalId, Stat } from '@bifrons/knowledge';

/** The receptor's pair of kinases, as a node of the picture. */
export interface PairNode {
  pair: readonly [Jak, Jak];
  y: number;
  height: number;
}

export interface StatNode {
  stat: Stat;
  y: number;
  height: number;
}

export interface SignalRow {
  signal: Signal;
  y: number;
  /** Where its ribbon crosses the pair of kinases. */
  pairY: number;
  /** Where its ribbons end. */
  stats: readonly { stat: Stat; y: number }[];
}

export interface PathwayLayout {
  rows: readonly SignalRow[];
  pairs: readonly PairNode[];
  stats: readonly StatNode[];
  /** Where the signals end that the disease is made of; null where they are not told apart. */
  mattersUntil: number | null;
  height: number;
}

const LANE = 7;
/** The height of a heading above a group of signals. */
export const HEADING = 22;
export const TOP = 30;
const PADDING = 6;
const PAIR_GAP = 10;

/** The order of the pairs down the page, chosen so that the ribbons cross little. */
const PAIR_ORDER = ['JAK1/JAK3', 'JAK1/JAK2', 'JAK1/TYK2', 'JAK2/TYK2', 'JAK2/JAK2'];

/**
 * Places of all signals, kinase pairs and transcription factors, for rows of a height and pairs of at least one. Those
 * that matter in the disease come first.
 */
export function layOut(
  pathway: Pathway,
  matters: readonly SignalId[],
  rowHeight: number,
  leastPairHeight: number,
): PathwayLayout {
  const isFirst = ({ id }: Signal): boolean => matters.includes(id);
  const signals = [...pathway.signals].sort(
    (a, b) => Number(isFirst(b)) - Number(isFirst(a)) || pairRank(a) - pairRank(b),
  );
  const first = signals.filter(isFirst).length;
  // A heading stands above each of the two groups.
  const shift = (index: number): number => (first === 0 ? 0 : index < first ? HEADING : 2 * HEADING);
  const height = TOP + signals.length * rowHeight + shift(signals.length) + 6;
  const rowY = new Map<SignalId, number>(
    signals.map((signal, index) => [signal.id, TOP + shift(index) + (index + 0.5) * rowHeight]),
  );
  const yOf = (id: SignalId): number => rowY.get(id) ?? 0;

  const names = [...new Set(signals.map(pairName))];
  const membersOf = (name: string): Signal[] => signals.filter((signal) => pairName(signal) === name);
  const pairs: PairNode[] = names
    .map((name) => {
      const members = membersOf(name);
      return {
        pair: members[0]!.jakPair,
        y: mean(members.map(({ id }) => yOf(id))),
        height: Math.max(leastPairHeight, members.length * LANE + PADDING),
      };
    })
    .sort((a, b) => a.y - b.y);
  // Pairs whose signals lie among each other's stand one below the other.
  pairs.forEach((node, k) => {
    const above = pairs[k - 1];
    if (above !== undefined) node.y = Math.max(node.y, above.y + (above.height + node.height) / 2 + PAIR_GAP);
  });
  const pairLanes = new Map(
    pairs.flatMap((node) =>
      membersOf(node.pair.join('/')).map(({ id }, lane, { length }) => [
        id,
        node.y + (lane - (length - 1) / 2) * LANE,
      ]),
    ),
  );

  const links = signals.flatMap(({ id, stats }) => stats.map((stat) => ({ id, stat })));
  const factors = [...new Set(links.map(({ stat }) => stat))].sort(
    (a, b) => mean(sourcesOf(a).map(yOf)) - mean(sourcesOf(b).map(yOf)),
  );
  function sourcesOf(stat: Stat): SignalId[] {
    return links.filter((link) => link.stat === stat).map(({ id }) => id);
  }
  const heights = factors.map((stat) => Math.max(26, sourcesOf(stat).length * LANE + PADDING));
  const gap = (height - TOP - heights.reduce((sum, next) => sum + next, 0)) / (factors.length + 1);
  let y = TOP + gap;
  const stats = factors.map((stat, index) => {
    const tall = heights[index] ?? 0;
    const node = { stat, y: y + tall / 2, height: tall };
    y += tall + gap;
    return node;
  });
  const statLane = (stat: Stat, id: SignalId): number => {
    const node = stats.find((candidate) => candidate.stat === stat);
    const sources = sourcesOf(stat);
    return (node?.y ?? 0) + (sources.indexOf(id) - (sources.length - 1) / 2) * LANE;
  };

  const rows = signals.map((signal) => ({
    signal,
    y: yOf(signal.id),
    pairY: pairLanes.get(signal.id) ?? 0,
    stats: signal.stats.map((stat) => ({ stat, y: statLane(stat, signal.id) })),
  }));
  const mattersUntil = first === 0 ? null : TOP + HEADING + first * rowHeight;
  return { rows, pairs, stats, mattersUntil, height };
}

function pairName({ jakPair }: Signal): string {
  return jakPair.join('/');
}

function pairRank(signal: Signal): number {
  return PAIR_ORDER.indexOf(pairName(signal));
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, next) => sum + next, 0) / values.length;
}
