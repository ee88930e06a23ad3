import { log } from '@bifrons/engine';
import type { Covariate, Drug, PkFactName } from '@bifrons/knowledge';
import type { FactReader } from '../facts.js';

/** A covariate of a published analysis with its facts read into numbers; the equations are in `individual.ts`. */
export type NumericCovariate =
  | {
      form: 'power';
      on: 'clearance' | 'volume' | 'intercompartmentalClearance' | 'peripheralVolume' | 'bioavailability';
      covariate: 'weightKg' | 'ageYears' | 'egfr';
      reference: number;
      exponent: number;
    }
  | { form: 'proportional-share'; reference: number; share: number }
  | { form: 'table'; points: readonly { egfr: number; lnAucRatio: number }[] }
  | {
      form: 'factor';
      on: 'clearance' | 'volume' | 'bioavailability' | 'exposure';
      covariate: string;
      level: string;
      factor: number;
    }
  | { form: 'logit-shift'; covariate: string; level: string; shift: number };

/** The kinetics of a product in its typical person, as numbers. Units are those of `PkFactName`. */
export interface KineticParameters {
  readonly structure: NonNullable<Drug['pharmacokinetics']['structure']>;
  readonly absorption: NonNullable<Drug['pharmacokinetics']['absorption']>;
  readonly absolute: boolean;
  /** g/mol */
  readonly molecularWeight: number;
  readonly facts: Readonly<Partial<Record<PkFactName, number>>>;
  readonly lnClearanceSd: number;
  readonly covariates: readonly NumericCovariate[];
  /** Active metabolites: formed share of the parent's clearance, L/h, L, potency relative to the parent. */
  readonly metabolites: readonly {
    formedFraction: number;
    clearance: number;
    volume: number;
    relativePotency: number;
  }[];
}

const names: Record<PkFactName, string> = {
  clearance: 'clearance',
  volume: 'central volume',
  intercompartmentalClearance: 'intercompartmental clearance',
  peripheralVolume: 'peripheral volume',
  absorptionRate: 'absorption rate constant',
  lag: 'absorption lag',
  zeroOrderDuration: 'duration of zero-order absorption',
  zeroOrderShare: 'share absorbed zero order',
  relativeBioavailability: 'relative bioavailability',
  autoinhibitionMax: 'maximal auto-inhibition',
  autoinhibitionIc50: 'concentration of half auto-inhibition',
  firstOrderAmount: 'amount absorbed first order',
  zeroOrderRate: 'rate of zero-order absorption',
  selfInhibition: 'fall of clearance on repeat dosing',
  selfInhibitionHalfLife: 'half-life of that fall',
  doseExponent: 'exponent of the dose on clearance',
  doseReference: 'reference dose of that exponent',
  renalShare: 'renal share of clearance',
  accumulation: 'accumulation ratio',
  fractionUnbound: 'fraction unbound',
  bioavailability: 'bioavailability',
  halfLife: 'half-life',
  tmax: 'time of the peak',
  parentShare: 'share of the parent in the active moiety',
};

const paths = Object.fromEntries(
  Object.keys(names).map((name) => [name, `pharmacokinetics.${name}`]),
) as Record<PkFactName, string>;

const byStructure: Record<KineticParameters['structure'], PkFactName[]> = {
  'one-compartment': ['clearance', 'volume'],
  'two-compartment': ['clearance', 'volume', 'intercompartmentalClearance', 'peripheralVolume'],
  'autoinhibited-two-compartment': [
    'clearance',
    'volume',
    'intercompartmentalClearance',
    'peripheralVolume',
    'autoinhibitionMax',
    'autoinhibitionIc50',
  ],
};

const byAbsorption: Record<KineticParameters['absorption'], PkFactName[]> = {
  'first-order': ['absorptionRate'],
  'zero-order': ['zeroOrderDuration'],
  mixed: ['absorptionRate', 'zeroOrderShare', 'zeroOrderDuration'],
  'split-by-amount': ['absorptionRate', 'firstOrderAmount', 'zeroOrderRate'],
};

/** Read when the source has them; without them the equation does without the effect. */
const optional: PkFactName[] = [
  'lag',
  'relativeBioavailability',
  'selfInhibition',
  'doseExponent',
  'doseReference',
];

const wantedOf = new WeakMap<Drug, readonly PkFactName[]>();

/** The facts that a medicine's equations take; found once, because they are read for every virtual person. */
function wantedFacts(drug: Drug): readonly PkFactName[] {
  let wanted = wantedOf.get(drug);
  if (wanted === undefined) {
    const { structure, absorption, basis, facts } = drug.pharmacokinetics;
    wanted = [
      ...(structure === null ? (['clearance', 'volume'] as const) : byStructure[structure]),
      ...(absorption === null ? (['absorptionRate'] as const) : byAbsorption[absorption]),
      ...(basis === 'absolute' ? (['bioavailability'] as const) : []),
      ...optional.filter((name) => facts[name] !== undefined && facts[name].value !== null),
    ];
    wantedOf.set(drug, wanted);
  }
  return wanted;
}

/**
 * Reads what a simulation of the product's concentration needs. Unknown facts are recorded by the reader as missing
 * (the structure itself may be one of them); the caller decides when to refuse.
 */
export function readKinetics(drug: Drug, reader: FactReader): KineticParameters | undefined {
  const pk = drug.pharmacokinetics;
  const molecularWeight = reader.read(drug, 'molecularWeight', 'molecular weight', drug.molecularWeight);
  const facts: Partial<Record<PkFactName, number>> = {};
  for (const name of wantedFacts(drug))
    facts[name] = reader.read(drug, paths[name], names[name], pk.facts[name]);
  const lnClearanceSd = readVariability(drug, reader);
  const covariates = readCovariates(drug, reader);
  const metabolites = (pk.metabolites ?? []).filter(hasKinetics).map((m) => {
    const path = `pharmacokinetics.metabolites.${m.id}.`;
    return {
      formedFraction: reader.read(
        drug,
        `${path}formedFraction`,
        `formed fraction of ${m.id}`,
        m.formedFraction,
      ),
      clearance: reader.read(drug, `${path}clearance`, `clearance of ${m.id}`, m.clearance),
      volume: reader.read(drug, `${path}volume`, `volume of ${m.id}`, m.volume),
      relativePotency: reader.read(
        drug,
        `${path}relativePotency`,
        `relative potency of ${m.id}`,
        m.relativePotency,
      ),
    };
  });
  if (pk.structure === null || pk.absorption === null) return undefined;
  return {
    structure: pk.structure,
    absorption: pk.absorption,
    absolute: pk.basis === 'absolute',
    molecularWeight,
    facts,
    lnClearanceSd,
    covariates,
    metabolites,
  };
}

type Metabolite = NonNullable<Drug['pharmacokinetics']['metabolites']>[number];

/** Whether an active metabolite can be simulated; one that cannot leaves the parent's concentration as it is. */
export function hasKinetics({ formedFraction, clearance, volume, relativePotency }: Metabolite): boolean {
  return [formedFraction, clearance, volume, relativePotency].every((fact) => fact.value !== null);
}

/** Between-person SD of ln clearance; an unknown one counts as none, and the result says so through the reader. */
function readVariability(drug: Drug, reader: FactReader): number {
  const fact = drug.pharmacokinetics.variability.lnClearanceSd;
  if (fact.value === null) return 0;
  reader.record(
    `${drug.id}.pharmacokinetics.lnClearanceSd`,
    'between-person SD of ln clearance',
    fact,
    drug.sources,
  );
  return fact.value;
}

const covariatesOf = new WeakMap<Drug, readonly NumericCovariate[]>();

/** No draw changes them (see below), so they are read once for all readers that keep no record. */
function readCovariates(drug: Drug, reader: FactReader): readonly NumericCovariate[] {
  let covariates = reader.keepsRecord ? undefined : covariatesOf.get(drug);
  if (covariates === undefined) {
    covariates = drug.pharmacokinetics.covariates.map((each, k) => readCovariate(drug, reader, each, k));
    covariatesOf.set(drug, covariates);
  }
  return covariates;
}

function readCovariate(
  drug: Drug,
  reader: FactReader,
  covariate: Covariate,
  index: number,
): NumericCovariate {
  const path = `pharmacokinetics.covariates.${index}`;
  const read = (label: string, fact: Parameters<FactReader['read']>[3], suffix = '') => {
    // Covariate effects are shown as sources but are no priors of their own: what is uncertain about a medicine's
    // exposure is carried by its clearance.
    if (fact === undefined || fact.value === null) return Number.NaN;
    reader.record(`${drug.id}.${path}${suffix}`, label, fact, drug.sources);
    return fact.value;
  };
  switch (covariate.form) {
    case 'power': {
      const exponent = read(`exponent of ${covariate.covariate} on ${covariate.on}`, covariate.exponent);
      return {
        form: 'power',
        on: covariate.on,
        covariate: covariate.covariate,
        reference: covariate.reference,
        exponent,
      };
    }
    case 'proportional-share':
      return {
        form: covariate.form,
        reference: covariate.reference,
        share: read('eGFR-dependent share of clearance', covariate.share),
      };
    case 'table':
      return {
        form: covariate.form,
        points: covariate.points.map((point, k) => ({
          egfr: point.egfr,
          lnAucRatio: log(read(`AUC ratio at eGFR ${point.egfr}`, point.aucRatio, `.points.${k}`)),
        })),
      };
    case 'factor': {
      const factor = read(`${covariate.covariate} ${covariate.level} on ${covariate.on}`, covariate.factor);
      return {
        form: covariate.form,
        on: covariate.on,
        covariate: covariate.covariate,
        level: covariate.level,
        factor,
      };
    }
    case 'logit-shift': {
      const shift = read(
        `${covariate.covariate} ${covariate.level} on logit bioavailability`,
        covariate.shift,
      );
      return { form: covariate.form, covariate: covariate.covariate, level: covariate.level, shift };
    }
  }
}
