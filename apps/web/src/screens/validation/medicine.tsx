import type { Score } from '@bifrons/knowledge';
import {
  symbol,
  symbolCircle,
  symbolCross,
  symbolDiamond,
  symbolDiamond2,
  symbolSquare2,
  symbolStar,
  symbolTriangle,
  symbolWye,
  type SymbolType,
} from 'd3-shape';
import type { ReactNode } from 'react';
import { useSay } from '../../kit/language/say-context.tsx';
import { medicineName } from './results.ts';

const SHAPES: readonly SymbolType[] = [
  symbolCircle,
  symbolSquare2,
  symbolTriangle,
  symbolDiamond2,
  symbolStar,
  symbolWye,
  symbolDiamond,
];

/** The medicines of the scoreboard in a fixed order; the place gives colour and shape, null is placebo. */
export type Medicines = readonly (string | null)[];

export function medicinesOf(scores: readonly { drug: string | null }[]): Medicines {
  const drugs = new Set(scores.flatMap(({ drug }) => (drug === null ? [] : [drug])));
  return [...[...drugs].sort(), null];
}

/** The class that carries a medicine's colour. */
export function toneOf(medicines: Medicines, drug: string | null): string {
  return drug === null ? 'tone-placebo' : `tone-${(medicines.indexOf(drug) % SHAPES.length) + 1}`;
}

/** The outline of a medicine's mark around 0, so that nobody needs to tell colours apart. */
export function shapeOf(medicines: Medicines, drug: string | null): string {
  const shape = drug === null ? symbolCross : SHAPES[medicines.indexOf(drug) % SHAPES.length];
  return symbol(shape ?? symbolCircle, 46)() ?? '';
}

interface MedicineKeyProps {
  medicines: Medicines;
  /** What is drawn. */
  scores: readonly Score[];
}

/** Which mark is which medicine, and where both occur, what filled and hollow mean. */
export function MedicineKey({ medicines, scores }: MedicineKeyProps): ReactNode {
  const say = useSay();
  const mixed = scores.some(({ calibrated }) => calibrated);
  const drawn = medicines.filter((drug) => scores.some((score) => score.drug === drug));
  return (
    <ul className="medicine-key">
      {drawn.map((drug) => (
        <li key={drug ?? 'placebo'} className={toneOf(medicines, drug)}>
          <svg width={16} height={16} viewBox="-8 -8 16 16" aria-hidden="true">
            <path className={mixed ? 'result-mark is-fitted' : 'result-mark'} d={shapeOf(medicines, drug)} />
          </svg>
          <span>{medicineName(drug, say)}</span>
        </li>
      ))}
      {mixed && (
        <li className="tone-placebo">
          <svg width={34} height={16} viewBox="-8 -8 34 16" aria-hidden="true">
            <circle className="result-mark is-fitted" r={4.6} />
            <circle className="result-mark" cx={17} r={4.6} />
          </svg>
          {say('filled: seen by the fit; hollow: not seen')}
        </li>
      )}
    </ul>
  );
}
