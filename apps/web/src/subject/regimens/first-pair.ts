import { doseOf, isCream, type Course } from './course.ts';
import { drugChoices } from './drug-choice.ts';
import { usualDose } from './usual-dose.ts';
import type { TakenDose } from './dose-fields.tsx';

/** Begins with the regimen in focus, against another medicine of the regimens, else another one at its usual dose. */
export function firstPair(
  courses: readonly Course[],
  focus: Course,
  disease: string,
): readonly [TakenDose, TakenDose] {
  const taken = [focus, ...courses]
    .filter((one) => one.drug !== null && one.injected === null && !isCream(one.drug) && doseOf(one) !== null)
    .map(doseIn);
  const usual = drugChoices(disease)
    .filter(({ missing, injected, cream }) => missing === null && !injected && !cream)
    .flatMap(({ id }) => {
      const dose = usualDose(id, disease);
      return dose ? [{ drug: id, ...dose }] : [];
    });
  const [left = { drug: null, dose: '', perDay: 1 as const, injected: null }, ...others] = [
    ...taken,
    ...usual,
  ];
  const right = others.find(({ drug }) => drug !== left.drug) ?? left;
  return [left, right];
}

const doseIn = ({ drug, dose, perDay, injected }: Course): TakenDose => ({ drug, dose, perDay, injected });
