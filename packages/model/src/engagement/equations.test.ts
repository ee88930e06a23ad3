import { drugs } from '@bifrons/knowledge';
import { describe, expect, it } from 'vitest';
import { RefusedError } from '../facts.js';
import { engagement } from './engagement.js';
import { engagementEquations, type Formula } from './equations.js';

const person = { ageYears: 45, weightKg: 81, egfr: 62, sex: 'female', disease: 'alopecia-areata' } as const;
const requests = drugs().flatMap(({ id, doses, pharmacokinetics }) => {
  const { doseMg, perDay } = doses[0]!;
  if (doseMg === null) return [];
  const request = { drug: id, doseMg, perDay, person };
  try {
    return [{ drug: id, request, result: engagement(request), pharmacokinetics }];
  } catch (error) {
    if (error instanceof RefusedError) return [];
    throw error;
  }
});

/** All numbers of a formula, in order. */
function numbersOf(formula: Formula): number[] {
  if (typeof formula === 'number') return [formula];
  if (typeof formula === 'string') return [];
  if (Array.isArray(formula)) return (formula as readonly Formula[]).flatMap(numbersOf);
  if ('over' in formula) return formula.over.flatMap(numbersOf);
  const { base, sub = [], sup = [] } = formula as { base: Formula; sub?: Formula; sup?: Formula };
  return [base, sub, sup].flatMap(numbersOf);
}

describe('the equations of engagement', () => {
  it.each(requests)('give the mean concentration that the model has: $drug', (one) => {
    const { request, result, pharmacokinetics } = one;
    const mean = engagementEquations(request).find(({ title }) =>
      title.text.startsWith('Mean concentration'),
    );
    if (pharmacokinetics.structure === 'autoinhibited-two-compartment') return expect(mean).toBeUndefined();
    const filled = numbersOf(mean!.filled!);
    const [ten, power, F, dose, perDay, day, clearance, weight] = filled;
    const computed = (ten! ** power! * F! * dose! * perDay!) / (day! * clearance! * weight!);
    expect(filled.at(-1)! / computed).toBeCloseTo(1, 12);
    // The active metabolites of a medicine are counted with the parent, and this equation is the parent's.
    const metabolites = (pharmacokinetics.metabolites ?? []).filter((m) => m.clearance.value !== null);
    if (metabolites.length === 0) expect(computed / result.concentration.meanNm).toBeCloseTo(1, 6);
    else expect(computed).toBeLessThan(result.concentration.meanNm);
  });

  it.each(requests)('name the source of every potency and of the kinetics: $drug', ({ request, result }) => {
    const named = new Set(
      engagementEquations(request).flatMap(({ symbols }) => symbols.map(({ entry }) => entry.path)),
    );
    const used = result.provenance.map(({ path }) => path).filter((path) => !path.includes('.covariates.'));
    expect(used.filter((path) => !named.has(path))).toEqual([]);
  });
});
