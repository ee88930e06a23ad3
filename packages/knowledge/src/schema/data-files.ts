import { antibodySchema } from './antibody.js';
import { engagementChecksSchema, pharmacokineticChecksSchema } from './acceptance.js';
import { bloodSchema } from './blood.js';
import { calibrationSchema } from './calibration.js';
import { claimsSchema } from './claims.js';
import { codesSchema } from './codes.js';
import { diseaseSchema } from './disease.js';
import { drugSchema } from './drug.js';
import { gainOfFunctionSchema } from './gain-of-function.js';
import { harmsSchema } from './harms.js';
import { incidenceSchema } from './incidence.js';
import { interactionsSchema } from './interactions.js';
import { floorSchema, labelSchema } from './label.js';
import { medicinesSchema } from './medicines.js';
import { treatmentOptionsSchema } from './options.js';
import { pathwaySchema } from './pathway.js';
import { patientSchema } from './patient.js';
import { posteriorSchema } from './posterior.js';
import { potencyMapSchema } from './potency-map.js';
import { potencyMeasuredSchema } from './potency-measured.js';
import { potencySchema } from './potency.js';
import { regimenSchema } from './regimen.js';
import { testsSchema } from './test.js';
import { trialDesignSchema } from './trial-design.js';
import { trialSchema } from './trial.js';
import { validationSchema } from './validation.js';
import { z } from './zod.js';

/** The schema of a file below data/, or undefined where no file belongs. */
export function schemaOfDataFile(path: string): z.ZodType | undefined {
  const byPath: Readonly<Record<string, z.ZodType>> = {
    'pathway.json': pathwaySchema,
    'blood.json': bloodSchema,
    'gain-of-function.json': gainOfFunctionSchema,
    'potency.json': potencySchema,
    'potency-map.json': potencyMapSchema,
    'potency-measured.json': potencyMeasuredSchema,
    'interactions.json': interactionsSchema,
    'medicines.json': medicinesSchema,
    'tests.json': testsSchema,
    'floor.json': floorSchema,
    'incidence.json': incidenceSchema,
    'harms.json': harmsSchema,
    'claims.json': claimsSchema,
    'codes.json': codesSchema,
    'checks/pharmacokinetics.json': pharmacokineticChecksSchema,
    'checks/engagement.json': engagementChecksSchema,
  };
  const byFolder: Readonly<Record<string, z.ZodType>> = {
    drugs: drugSchema,
    antibodies: antibodySchema,
    diseases: diseaseSchema,
    trials: trialSchema,
    calibrations: calibrationSchema,
    posteriors: posteriorSchema,
    validations: validationSchema,
    labels: labelSchema,
    options: treatmentOptionsSchema,
  };
  if (Object.hasOwn(byPath, path)) return byPath[path];
  const folder = path.split('/')[0] ?? '';
  return path.includes('/') && Object.hasOwn(byFolder, folder) ? byFolder[folder] : undefined;
}

const published = {
  patient: { schema: patientSchema, title: 'Patient file' },
  trial: { schema: trialDesignSchema, title: 'Trial design' },
  regimen: { schema: regimenSchema, title: 'Regimen' },
  drug: { schema: drugSchema, title: 'Medicine of the catalogue' },
  antibody: { schema: antibodySchema, title: 'Antibody of the catalogue' },
  'published-trial': { schema: trialSchema, title: 'Published study of the catalogue' },
  disease: { schema: diseaseSchema, title: 'Disease' },
  calibration: { schema: calibrationSchema, title: 'Calibration of a disease model' },
  posterior: { schema: posteriorSchema, title: 'Posterior of a calibration' },
  validation: { schema: validationSchema, title: 'Predictions of a calibration beside published results' },
  claims: { schema: claimsSchema, title: 'Claims of others and what could be traced' },
  codes: { schema: codesSchema, title: 'Codes of clinical records' },
  pathway: { schema: pathwaySchema, title: 'Cytokine pathway' },
  blood: { schema: bloodSchema, title: 'Blood cells under a JAK inhibitor' },
  'gain-of-function': { schema: gainOfFunctionSchema, title: 'Variants that make a signal larger' },
  potency: { schema: potencySchema, title: 'Potency readings' },
  'potency-measured': { schema: potencyMeasuredSchema, title: 'Values that the potency map is fitted to' },
  'potency-map': { schema: potencyMapSchema, title: 'Potency of every medicine and signal' },
  'pharmacokinetic-checks': {
    schema: pharmacokineticChecksSchema,
    title: 'Pharmacokinetic acceptance checks',
  },
  label: { schema: labelSchema, title: 'Label of a medicine in a region' },
  'treatment-options': {
    schema: treatmentOptionsSchema,
    title: 'Options of a disease and steps of its guidelines',
  },
  floor: { schema: floorSchema, title: 'Rules of class under every label' },
  interactions: { schema: interactionsSchema, title: 'Classes of medicines that labels speak of' },
  medicines: { schema: medicinesSchema, title: 'Co-medications as people write them' },
  tests: { schema: testsSchema, title: 'Laboratory values and tests' },
  incidence: { schema: incidenceSchema, title: 'Incidence of harms by population' },
  harms: { schema: harmsSchema, title: 'Background rates and ratios of harms' },
  'engagement-checks': { schema: engagementChecksSchema, title: 'Published relations of signal inhibition' },
} as const;

/** JSON Schemas (draft 2020-12) by file name; `schemas/` holds them for others who write these files. */
export function jsonSchemas(): Record<string, object> {
  return Object.fromEntries(
    Object.entries(published).map(([name, { schema, title }]) => [
      `${name}.schema.json`,
      { title, ...z.toJSONSchema(schema, { io: 'input' }) },
    ]),
  );
}
