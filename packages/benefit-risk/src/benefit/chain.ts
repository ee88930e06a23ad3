import { antibodyNamed } from '@bifrons/knowledge';
import {
  signalsOnDay,
  type PersonCovariates,
  type ProvenanceEntry,
  type RegimenSegment,
  type SignalOnDay,
} from '@bifrons/model';
import type { Course } from '../courses.js';

/**
 * What a benefit rests on, from the dose to the number: paths of the weighing's `provenance` by stage, and the
 * inhibition that the model makes of the first two on the first day of the last course at its dose.
 */
export interface Chain {
  readonly potency: readonly string[];
  readonly pharmacokinetics: readonly string[];
  /** Mean over the day, 0 to 1, of the signals that potency is known for; none of an antibody. */
  readonly inhibition: readonly (SignalOnDay & { readonly inhibition: number })[];
  /** What the disease model assumes. */
  readonly model: readonly string[];
  /** What was fitted to trials; `id` is that of the run. */
  readonly posterior: { readonly id: string; readonly paths: readonly string[] };
}

export function chainOf(
  segments: readonly RegimenSegment[],
  courses: readonly Course[],
  provenance: readonly ProvenanceEntry[],
  person: PersonCovariates,
  disease: string,
): Chain {
  const drugs = courses.flatMap(({ drug }) => (drug === null ? [] : [drug]));
  const paths = (keep: (path: string) => boolean) =>
    provenance.map(({ path }) => path).filter((path) => keep(path));
  const own = paths((path) => drugs.some((drug) => path.startsWith(`${drug}.`)));
  const isPotency = (path: string) => path.includes('.ic50.') || path.includes('.covalent.');
  // `posterior.<calibration>.<drug>.<fact>` is a fact of one medicine, with fewer parts a parameter of the model.
  const concerns = (path: string) => {
    const [, , name = '', ...fact] = path.split('.');
    return fact.length === 0 || drugs.includes(name);
  };
  const last = courses.findLast(({ drug }) => drug !== null);
  return {
    potency: own.filter(isPotency),
    pharmacokinetics: own.filter((path) => !isPotency(path)),
    inhibition:
      // An antibody takes its cytokine away: it has no potency at a kinase.
      last === undefined || antibodyNamed(last.drug!) !== undefined
        ? []
        : signalsOnDay({ regimen: segments, day: 7 * last.from, disease, person }).flatMap((signal) =>
            signal.inhibition === null ? [] : [{ ...signal, inhibition: signal.inhibition }],
          ),
    model: paths((path) => path.startsWith('calibration.')),
    posterior: {
      id: disease,
      paths: paths((path) => path.startsWith('posterior.') && concerns(path)),
    },
  };
}
