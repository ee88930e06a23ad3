import { dataTexts } from './data.generated.js';
import { once, readerOf } from './read-data.js';
import {
  engagementChecksSchema,
  pharmacokineticChecksSchema,
  type EngagementChecks,
  type EngagementRelation,
  type PharmacokineticChecks,
} from './schema/acceptance.js';
import { calibrationSchema, type Calibration } from './schema/calibration.js';
import { claimsSchema, type Claims } from './schema/claims.js';
import { diseaseSchema, type Disease } from './schema/disease.js';
import { drugSchema, type Drug } from './schema/drug.js';
import { pathwaySchema, type Pathway } from './schema/pathway.js';
import { posteriorSchema, type Posterior } from './schema/posterior.js';
import { potencySchema, type Potency, type PotencyRow } from './schema/potency.js';
import { testsSchema, type Analyte, type Tests } from './schema/test.js';
import { trialSchema, type Trial } from './schema/trial.js';
import { validationSchema, type Validation } from './schema/validation.js';
import { nearestNames } from './nearest-names.js';

const { readFile, readFolder } = readerOf(dataTexts);

/** All medicines, in alphabetical order of their id. */
export const drugs: () => readonly Drug[] = once(() => readFolder('drugs', drugSchema));

const drugsByName = once(() => {
  const byName = new Map<string, Drug>();
  for (const drug of drugs())
    for (const name of [drug.id, drug.name, ...drug.aliases]) byName.set(name.toLowerCase(), drug);
  return byName;
});

/** The medicine with this id, name or alias (case does not matter). */
export function findDrug(idOrAlias: string): Drug | undefined {
  return drugsByName().get(idOrAlias.trim().toLowerCase());
}

/** Ids of medicines whose id, name or alias is close to a name that `findDrug` does not know; best first. */
export function nearestDrugs(name: string): string[] {
  const byName = drugsByName();
  const ids = nearestNames(name.trim().toLowerCase(), [...byName.keys()]).map(
    (near) => byName.get(near)?.id ?? '',
  );
  return [...new Set(ids)].slice(0, 3);
}

/** Cytokines, receptors, kinase pairs and transcription factors, with kinetics and gain-of-function variants. */
export const pathway: () => Pathway = once(() => readFile('pathway.json', pathwaySchema));

/** Potency readings with their sources. Only `Drug.ic50` enters a simulation. */
export const potency: () => Potency = once(() => readFile('potency.json', potencySchema));
export const potencyRows = (): readonly PotencyRow[] => potency().rows;

/** All studies: trials, cohorts, natural history, models, meta-analyses, safety sets. */
export const trials: () => readonly Trial[] = once(() => readFolder('trials', trialSchema));
export const findTrial = (id: string): Trial | undefined => trials().find((trial) => trial.id === id);

/** What others say about these medicines, traced as far as possible. */
export const claims: () => Claims = once(() => readFile('claims.json', claimsSchema));

const diseases = once(() => readFolder('diseases', diseaseSchema));
export const disease = (id: string): Disease | undefined => diseases().find((one) => one.id === id);
export const diseaseIds = (): string[] => diseases().map((one) => one.id);

const calibrations = once(() => readFolder('calibrations', calibrationSchema));
export const calibration = (id: string): Calibration | undefined =>
  calibrations().find((one) => one.id === id);

const posteriors = once(() => readFolder('posteriors', posteriorSchema));
/** What a calibration found: draws of its parameters. */
export const posterior = (id: string): Posterior | undefined => posteriors().find((one) => one.id === id);

const validations = once(() => readFolder('validations', validationSchema));
/** How a calibration predicts what was published. */
export const validation = (id: string): Validation | undefined => validations().find((one) => one.id === id);

/** Published figures that the pharmacokinetic equations must give back, and steady states computed elsewhere. */
export const pharmacokineticChecks: () => PharmacokineticChecks = once(() =>
  readFile('checks/pharmacokinetics.json', pharmacokineticChecksSchema),
);

/** Published relations between drugs, with the table cells that were read and the sources. */
export const engagementChecks: () => EngagementChecks = once(() =>
  readFile('checks/engagement.json', engagementChecksSchema),
);
export const engagementRelations = (): readonly EngagementRelation[] => engagementChecks().relations;

/** Laboratory values with their units, and the tests that labels ask for. */
export const tests: () => Tests = once(() => readFile('tests.json', testsSchema));

const analytesByName = once(
  () =>
    new Map(
      tests().analytes.flatMap((analyte) =>
        [analyte.name, ...analyte.aliases].map((name) => [name.toLowerCase(), analyte] as const),
      ),
    ),
);

/** The laboratory value of this name (case does not matter). */
export const findAnalyte = (name: string): Analyte | undefined =>
  analytesByName().get(name.trim().toLowerCase());

/** Laboratory values whose name is close to one that `findAnalyte` does not know; best first. */
export const nearestAnalytes = (name: string): string[] =>
  nearestNames(name.trim().toLowerCase(), [...analytesByName().keys()]).slice(0, 3);
