import { log } from '@bifrons/engine';
import type { JakSignalId } from '@bifrons/knowledge';
import { halfBlockingIc50 } from '@bifrons/model';
import { sum, type Quantity } from './quantity.js';
import type { RelationId, Statement } from './statement.js';

const arms = {
  filgotinib: { doseMg: 200, perDay: 1 },
  tofacitinib: { doseMg: 5, perDay: 2 },
  upadacitinib: { doseMg: 15, perDay: 1 },
  baricitinib: { doseMg: 4, perDay: 1 },
} as const;
type Arm = keyof typeof arms;
const others = ['tofacitinib', 'upadacitinib', 'baricitinib'] as const;

/** Constant concentrations, nM, that block as much as the doses of the relations where that is a half. */
export type Concentrations = Readonly<Record<Arm, number>>;

export function armConcentrations(): Concentrations {
  const found = Object.entries(arms).map(([drug, dose]) => [drug, halfBlockingIc50({ drug, ...dose })]);
  return Object.fromEntries(found) as Concentrations;
}

interface Potencies {
  readonly concentrations: Concentrations;
  free(medicine: string, signal: JakSignalId): Quantity;
  inBlood(medicine: string): Quantity;
  /** log10 by which filgotinib's active moiety is less than with a metabolite of a tenth of its potency. */
  readonly filgotinib: Quantity;
}

const equal = 0.2;
const ordered = 0.15;

/** The relations as statements on log10 IC50s, free and over the concentration. */
export function relationStatements({ concentrations, free, inBlood, filgotinib }: Potencies): Statement[] {
  /** log10 of IC50 in blood over the concentration: the lower, the more is blocked. */
  const over = (arm: Arm, signal: JakSignalId): Quantity =>
    sum(
      [
        [1, free(arm, signal)],
        [1, inBlood(arm)],
        ...(arm === 'filgotinib' ? ([[-1, filgotinib]] as const) : []),
      ],
      -log(concentrations[arm]) / Math.LN10,
    );
  const minus = (one: Quantity, other: Quantity) =>
    sum([
      [1, one],
      [-1, other],
    ]);
  const same = (relation: RelationId, one: Quantity, other: Quantity): Statement => ({
    about: minus(one, other),
    target: 0,
    sd: () => equal,
    relation,
  });
  const atLeast = (relation: RelationId, about: Quantity, target: number): Statement => ({
    about,
    target,
    sd: () => ordered,
    atLeast: true,
    relation,
  });
  const each = <T, U>(list: readonly T[], of: (item: T) => readonly U[]): U[] => list.flatMap(of);
  return [
    // IFN-α and IL-6 are blocked alike over the day by all four.
    ...each(['ifn-alpha', 'il-6'] as const, (signal) =>
      others.map((arm) => same('E1', over(arm, signal), over('filgotinib', signal))),
    ),
    // Filgotinib blocks least.
    ...each(
      ['gamma-chain', 'il-4-type1', 'ifn-gamma', 'g-csf', 'il-12', 'il-23', 'gm-csf'] as const,
      (signal) =>
        others.map((arm) => atLeast('E2', minus(over('filgotinib', signal), over(arm, signal)), 0.05)),
    ),
    // Tofacitinib and upadacitinib are more potent than baricitinib, free and by the day.
    ...each(['gamma-chain', 'il-4-type1'] as const, (signal) =>
      each(['tofacitinib', 'upadacitinib'] as const, (arm) => [
        atLeast('E3', minus(free('baricitinib', signal), free(arm, signal)), 0.2),
        atLeast('E3', minus(over('baricitinib', signal), over(arm, signal)), 0.1),
      ]),
    ),
    // Baricitinib and tofacitinib have similar free IC50s.
    ...(['il-6', 'il-10', 'ifn-alpha'] as const).map((signal) =>
      same('E5', free('tofacitinib', signal), free('baricitinib', signal)),
    ),
    // Baricitinib is the more potent.
    ...(['gm-csf', 'g-csf', 'ifn-gamma'] as const).map((signal) =>
      atLeast('E6', minus(free('tofacitinib', signal), free('baricitinib', signal)), 0.1),
    ),
    // What needs TYK2 is blocked by less than 40 % of the day.
    ...each(others, (arm) =>
      (['il-12', 'il-23'] as const).map((signal) => atLeast('E10', over(arm, signal), 0.18)),
    ),
  ];
}
