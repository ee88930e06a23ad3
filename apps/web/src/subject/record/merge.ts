import type { PatientRecord } from '@bifrons/knowledge';

// A patient file as a tree, in which each row of a list stands under a key of its own, so that two people who typed different things
// of one person are brought together field by field.

type Leaf = unknown;
interface Tree {
  [key: string]: Tree | Leaf;
}

/** Under which key a row stands, and whether its parts belong together: a value and its unit, a medicine and its dose. */
const LISTS: Readonly<Record<string, { keys: readonly string[]; whole: boolean }>> = {
  medications: { keys: ['name'], whole: true },
  labs: { keys: ['date', 'test'], whole: true },
  examinations: { keys: ['date', 'test'], whole: true },
  treatments: { keys: ['fromDate', 'drug'], whole: true },
  visits: { keys: ['date'], whole: false },
  diary: { keys: ['date'], whole: false },
};
const WHOLE: readonly string[] = ['regions', 'systemicSteroid', 'burden'];

export type Path = readonly string[];

/** Something that both changed, or that one of them did. An absent value is undefined. */
export interface Difference {
  path: Path;
  base: unknown;
  mine: unknown;
  theirs: unknown;
}

export interface Merge {
  /** With what only one of them changed. What both changed is as chosen, else as it was typed here. */
  patient: PatientRecord;
  /** What both changed, to be chosen one by one. */
  conflicts: readonly Difference[];
  /** What only the other changed. */
  taken: readonly Difference[];
  /** What only was changed here. */
  kept: readonly Difference[];
}

export type Choices = Readonly<Record<string, 'mine' | 'theirs'>>;

export const pathKey = (path: Path): string => path.join(' › ');

/** Brings together what was typed here and what the record has by now; both began with `base`. */
export function mergePatients(
  base: PatientRecord,
  mine: PatientRecord,
  theirs: PatientRecord,
  choices: Choices = {},
): Merge {
  const conflicts: Difference[] = [];
  const taken: Difference[] = [];
  const kept: Difference[] = [];
  const merge = (path: Path, was: unknown, own: unknown, other: unknown): unknown => {
    if (isEqual(own, other)) return own;
    const difference = { path, base: was, mine: own, theirs: other };
    const parts = isTree(own) && isTree(other) && !isWhole(path);
    if (!parts && isEqual(was, other)) {
      kept.push(difference);
      return own;
    }
    if (!parts && isEqual(was, own)) {
      taken.push(difference);
      return other;
    }
    if (!parts) {
      conflicts.push(difference);
      return choices[pathKey(path)] === 'theirs' ? other : own;
    }
    const before = isTree(was) ? was : {};
    const names = new Set([...Object.keys(other), ...Object.keys(own)]);
    return Object.fromEntries(
      [...names]
        .map((name) => [name, merge([...path, name], before[name], own[name], other[name])] as const)
        .filter(([, value]) => value !== undefined),
    );
  };
  const merged = merge([], treeOf(base), treeOf(mine), treeOf(theirs)) as Tree;
  return { patient: recordOf(merged), conflicts, taken, kept };
}

/** Whether two patient files say the same, in whatever order. */
export const saysTheSame = (one: PatientRecord, other: PatientRecord): boolean =>
  isEqual(treeOf(one), treeOf(other));

function isWhole(path: Path): boolean {
  const [list = '', row] = path;
  return (
    (row !== undefined && path.length === 2 && LISTS[list]?.whole === true) || WHOLE.includes(path.at(-1)!)
  );
}

function treeOf(record: PatientRecord): Tree {
  return Object.fromEntries(
    Object.entries(record).map(([key, value]) => {
      const list = LISTS[key];
      return [key, list === undefined ? value : rowsByKey(value as Tree[], list.keys)];
    }),
  );
}

/** Rows that would stand under the same key are numbered. */
function rowsByKey(rows: readonly Tree[], keys: readonly string[]): Tree {
  const found: Tree = {};
  for (const row of rows) {
    const key = keys.map((name) => String(row[name])).join(' ');
    let free = key;
    for (let n = 2; free in found; n += 1) free = `${key} #${n}`;
    found[free] = row;
  }
  return found;
}

function recordOf(tree: Tree): PatientRecord {
  return Object.fromEntries(
    Object.entries(tree).map(([key, value]) => {
      if (LISTS[key] === undefined) return [key, value];
      const rows = Object.entries(value as Tree).sort(([a], [b]) =>
        key === 'medications' ? 0 : a < b ? -1 : a > b ? 1 : 0,
      );
      return [key, rows.map(([, row]) => row)];
    }),
  ) as unknown as PatientRecord;
}

function isTree(value: unknown): value is Tree {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isEqual(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (Array.isArray(one) && Array.isArray(other))
    return one.length === other.length && one.every((part, k) => isEqual(part, other[k]));
  if (!isTree(one) || !isTree(other)) return false;
  const names = Object.keys(one).filter((name) => one[name] !== undefined);
  return (
    names.length === Object.keys(other).filter((name) => other[name] !== undefined).length &&
    names.every((name) => isEqual(one[name], other[name]))
  );
}
