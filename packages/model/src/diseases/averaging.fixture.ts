import { calibration } from '@bifrons/knowledge';
import { FactReader } from '../facts.js';
import { candidateSource } from '../patients/people.js';
import type { Draw } from '../posterior.js';
import type { RegimenSegment } from '../regimen.js';
import { readInhibitors } from '../simulation/inhibitors.js';
import { DiseaseSimulator, type Asked, type Enrolled } from '../simulation/simulator.js';
import type { DiseaseModel } from './disease.js';
import { peopleOf } from './people-of.js';

/** Of the first population of a disease: so many people on a regimen, by phase averaging and with every dose and dynamic SOCS. */
export function atBothResolutions(
  disease: DiseaseModel,
  values: Draw,
  count: number,
  regimen: readonly RegimenSegment[],
  asked: Omit<Asked, 'resolution'>,
): {
  readonly enrolled: readonly Enrolled[];
  readonly averaged: readonly Float64Array[];
  readonly full: readonly Float64Array[];
} {
  const simulator = new DiseaseSimulator(disease);
  const population = disease.populationOf(values);
  const inhibitors = readInhibitors(disease, [regimen], new FactReader());
  const next = candidateSource(disease, peopleOf(calibration(disease.id)!.populations[0]!), 11);
  const enrolled = simulator.enrol(
    Array.from({ length: count }, (_, subject) => ({ subject, next: next(subject), population, inhibitors })),
  );
  const courses = (resolution: Asked['resolution']) =>
    simulator.courses(enrolled, regimen, { ...asked, resolution });
  return { enrolled, averaged: courses('averaged'), full: courses('full') };
}
