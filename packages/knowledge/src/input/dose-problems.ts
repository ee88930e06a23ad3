import { phrase } from '@bifrons/language';
import { antibodyNamed } from '../catalogue/antibody-names.js';
import { findDrug, nearestDrugs } from '../catalogue/drugs.js';
import { optionNamed } from '../catalogue/option-names.js';
import type { Fields } from './fields.js';
import { didYouMean, problem, shown, type Problem } from './problem.js';

/** What to say of a medicine that the catalogue does not know. */
function unknownDrug(keys: readonly PropertyKey[], name: string): Problem {
  const option = optionNamed(name);
  if (option !== undefined)
    return problem(
      keys,
      phrase('{name} cannot be simulated: nothing here knows its pharmacology', { name: option }),
      phrase('its labels and studies are known: bifrons screen'),
    );
  const near = nearestDrugs(name);
  return problem(
    keys,
    phrase('{name} is not in the catalogue of medicines', { name: shown(name) }),
    near.length > 0 ? didYouMean(...near) : phrase('an id such as baricitinib, or null for no drug'),
  );
}

/** What is injected has mg and how often, and nothing else. */
function injectionProblems(segment: Fields, keys: readonly PropertyKey[], name: string): Problem[] {
  const missing = ['doseMg', 'everyWeeks'].filter((key) => segment[key] === undefined);
  const unwanted = ['strengthPercent', 'bodySurfacePercent', 'perDay'].filter(
    (key) => segment[key] !== undefined,
  );
  return [
    ...missing.map((key) => problem([...keys, key], phrase('is missing: {name} needs it', { name }))),
    ...unwanted.map((key) =>
      problem(
        [...keys, key],
        phrase('does not fit {name}', { name }),
        phrase('give {key}', { key: 'everyWeeks' }),
      ),
    ),
  ];
}

/** A dose that does not fit its medicine: none for "no drug", mg by mouth, percent on the skin. */
export function doseProblems(segment: Fields, keys: readonly PropertyKey[]): Problem[] {
  const { drug } = segment;
  const given = (key: string) => segment[key] !== undefined;
  if (drug === null)
    return ['doseMg', 'strengthPercent', 'bodySurfacePercent', 'perDay', 'everyWeeks']
      .filter(given)
      .map((key) =>
        problem([...keys, key], phrase('has no meaning when drug is null'), phrase('leave it out')),
      );
  if (typeof drug !== 'string') return [];
  const antibody = antibodyNamed(drug);
  if (antibody !== undefined) return injectionProblems(segment, keys, antibody);
  const known = findDrug(drug);
  if (known === undefined) return drug === '' ? [] : [unknownDrug([...keys, 'drug'], drug)];
  const [wanted, unwanted] =
    known.route === 'oral' ? ['doseMg', 'strengthPercent'] : ['strengthPercent', 'doseMg'];
  const problems: Problem[] = [];
  for (const key of [wanted, 'perDay'] as const)
    if (!given(key ?? ''))
      problems.push(problem([...keys, key ?? ''], phrase('is missing: {name} needs it', { name: known.id })));
  if (given(unwanted ?? ''))
    problems.push(
      problem(
        [...keys, unwanted ?? ''],
        phrase('does not fit {name}', { name: known.id }),
        phrase('give {key}', { key: wanted ?? '' }),
      ),
    );
  if (known.route === 'oral' && given('bodySurfacePercent'))
    problems.push(
      problem(
        [...keys, 'bodySurfacePercent'],
        phrase('does not fit {name}', { name: known.id }),
        phrase('leave it out'),
      ),
    );
  if (given('everyWeeks'))
    problems.push(
      problem(
        [...keys, 'everyWeeks'],
        phrase('does not fit {name}', { name: known.id }),
        phrase('give {key}', { key: 'perDay' }),
      ),
    );
  return problems;
}
