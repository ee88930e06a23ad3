import { log } from '@bifrons/engine';
import { phrase, type Phrase } from '@bifrons/language';
import type { ProvenanceEntry } from '../facts.js';
import { hasLevel, type PersonCovariates } from '../person.js';
import { individualKinetics, type IndividualKinetics } from '../pharmacokinetics/individual.js';
import type { KineticParameters, NumericCovariate } from '../pharmacokinetics/parameters.js';
import { z80 } from './concentration.js';
import type { EngagementRequest } from './concentration.js';
import { readMedicine, type Medicine } from './medicine.js';

/** Mathematics as a tree, for any way of setting it: symbols and signs are texts, numbers are numbers. */
export type Formula =
  | string
  | number
  | readonly Formula[]
  | { readonly over: readonly [numerator: Formula, denominator: Formula] }
  | { readonly base: Formula; readonly sub?: Formula; readonly sup?: Formula };

/** One step from the dose to the blocked share of a signal. */
export interface Equation {
  readonly title: Phrase;
  /** In symbols. */
  readonly formula: Formula;
  /** The same with the numbers of the medicine, the dose and the person; absent where there are none to fill in. */
  readonly filled?: Formula;
  /** Numbers that the equation takes, with their symbols. */
  readonly symbols: readonly { readonly symbol: Formula; readonly entry: ProvenanceEntry }[];
}

const sub = (base: Formula, below: Formula): Formula => ({ base, sub: below });
const over = (numerator: Formula, denominator: Formula): Formula => ({ over: [numerator, denominator] });
const power = (base: Formula, sup: Formula): Formula => ({ base, sup });
const times = (...factors: readonly Formula[]): Formula =>
  factors.flatMap((factor, k) => (k === 0 ? [factor] : ['·', factor]));
const rate = (of: Formula): Formula => over(['d', of], ['d', 't']);

const clearance: Formula = 'CL';
const typical = sub(clearance, 'typ');
const half = sub('IC', 50);

/** Symbols of what the kinetics take, by the names of their facts. */
const symbols: Readonly<Record<string, Formula>> = {
  clearance: typical,
  volume: 'V',
  intercompartmentalClearance: 'Q',
  peripheralVolume: sub('V', 'p'),
  absorptionRate: sub('k', 'a'),
  lag: sub('t', 'lag'),
  zeroOrderDuration: sub('T', 0),
  zeroOrderShare: sub('f', 0),
  zeroOrderRate: sub('R', 0),
  firstOrderAmount: sub('A', 1),
  autoinhibitionMax: sub('I', 'max'),
  autoinhibitionIc50: sub('IC', 'p'),
  selfInhibition: 's',
  doseExponent: 'γ',
  doseReference: sub('D', 'ref'),
  parentShare: 'p',
  lnClearanceSd: 'ω',
};

/**
 * The equations with which `engagement` goes from a dose to the blocked share of a signal, filled with the numbers of the
 * medicine, the dose and the person. @throws UnknownDrugError, RefusedError
 */
export function engagementEquations(request: EngagementRequest): readonly Equation[] {
  const medicine = readMedicine(request.drug);
  const { kinetics } = medicine.pharmacology;
  const person = request.person ?? {};
  const own = individualKinetics(kinetics, person, 0, request.doseMg, request.perDay);
  const isIntegrated = kinetics.structure === 'autoinhibited-two-compartment';
  return [
    ...bioavailability(medicine, person, own),
    clearanceEquation(medicine, person, own, request),
    ...(isIntegrated ? [] : [meanEquation(medicine, own, request)]),
    isIntegrated ? autoinhibited(medicine, own) : compartments(medicine, own),
    absorption(medicine, own, request.doseMg),
    inNanomolar(medicine),
    ...metabolites(medicine),
    ...covalent(medicine),
    ...reversible(medicine),
    averaging(request.perDay),
    ...amongPeople(medicine, own),
  ];
}

/** Entries of the medicine by the last part of their path, with symbols; those that are not there are left out. */
function taken(medicine: Medicine, names: readonly string[]): Equation['symbols'] {
  return names.flatMap((name) => {
    const entry = medicine.reader.provenance.get(`${medicine.drug.id}.pharmacokinetics.${name}`);
    return entry === undefined ? [] : [{ symbol: symbols[name] ?? name, entry }];
  });
}

function clearanceEquation(
  medicine: Medicine,
  person: PersonCovariates,
  own: IndividualKinetics,
  { doseMg, perDay }: EngagementRequest,
): Equation {
  const { facts, covariates } = medicine.pharmacology.kinetics;
  const inSymbols: Formula[] = [typical];
  const inNumbers: Formula[] = [facts.clearance!];
  const used: number[] = [];
  covariates.forEach((covariate, k) => {
    const factor = onClearance(covariate, person);
    if (factor === undefined) return;
    inSymbols.push(factor.symbols);
    inNumbers.push(factor.numbers);
    used.push(k);
  });
  if (facts.selfInhibition !== undefined) {
    inSymbols.push(['(', 1, '+', 's', ')']);
    const { selfInhibition: fall } = facts;
    inNumbers.push(['(', 1, fall < 0 ? '−' : '+', Math.abs(fall), ')']);
  }
  if (facts.doseExponent !== undefined) {
    inSymbols.push(power(['(', over(times('F', 'D', 'n'), sub('D', 'ref')), ')'], 'γ'));
    inNumbers.push(
      power(
        ['(', over(times(own.bioavailability, doseMg, perDay), facts.doseReference!), ')'],
        facts.doseExponent,
      ),
    );
  }
  return {
    title: phrase('Clearance of this person, in L/h'),
    formula: [clearance, '=', times(...inSymbols)],
    filled: [clearance, '=', times(...inNumbers), '=', own.clearance],
    symbols: [
      ...taken(medicine, ['clearance', 'selfInhibition', 'doseExponent', 'doseReference']),
      ...effects(medicine, used),
    ],
  };
}

/** What a medicine's covariates at these places put on a parameter; they have no symbols of their own. */
function effects({ drug, reader }: Medicine, places: readonly number[]): Equation['symbols'] {
  return places.flatMap((k) => {
    const path = `${drug.id}.pharmacokinetics.covariates.${k}`;
    return [...reader.provenance.values()]
      .filter((entry) => entry.path === path || entry.path.startsWith(`${path}.`))
      .map((entry) => ({ symbol: '', entry }));
  });
}

/** The share of the dose that reaches the equations; none where it is 1, because clearance and volume contain it. */
function bioavailability(
  medicine: Medicine,
  person: PersonCovariates,
  own: IndividualKinetics,
): readonly Equation[] {
  const { facts, absolute, covariates } = medicine.pharmacology.kinetics;
  const used: number[] = [];
  const factors: Formula[] = [];
  const shifts: Formula[] = [];
  covariates.forEach((covariate, k) => {
    if (covariate.form === 'factor' && covariate.on === 'bioavailability') {
      if (!hasLevel(person, covariate.covariate, covariate.level)) return;
      factors.push(covariate.factor);
    } else if (covariate.form === 'power' && covariate.on === 'bioavailability') {
      const value = person[covariate.covariate];
      if (value === undefined) return;
      factors.push(power(['(', over(value, covariate.reference), ')'], covariate.exponent));
    } else if (covariate.form === 'logit-shift' && absolute) {
      if (!hasLevel(person, covariate.covariate, covariate.level)) return;
      shifts.push(covariate.shift < 0 ? '−' : '+', Math.abs(covariate.shift));
    } else return;
    used.push(k);
  });
  if (facts.relativeBioavailability !== undefined) factors.push(facts.relativeBioavailability);
  if (!absolute && factors.length === 0) return [];
  const inLogit = (of: Formula, by: readonly Formula[]): Formula[] => [
    power('logit', '−1'),
    '(',
    'logit',
    '(',
    of,
    ')',
    ...by,
    ')',
  ];
  const base = absolute ? [inLogit(sub('F', 'typ'), shifts.length === 0 ? [] : ['+', 'Σ', 'l'])] : [];
  const baseFilled = absolute ? [inLogit(facts.bioavailability!, shifts)] : [];
  return [
    {
      title: phrase(
        'Share of the dose that reaches the plasma; 1 where clearance and volume already contain it',
      ),
      formula: ['F', '=', times(...base, ...factors.map((_, k) => sub('f', k + 1)))],
      filled: ['F', '=', times(...baseFilled, ...factors), '=', own.bioavailability],
      symbols: [
        ...taken(medicine, ['relativeBioavailability']).map(({ entry }) => ({ symbol: '', entry })),
        ...taken(medicine, absolute ? ['bioavailability'] : []).map(({ entry }) => ({
          symbol: sub('F', 'typ'),
          entry,
        })),
        ...effects(medicine, used),
      ],
    },
  ];
}

/** The factor that a covariate puts on clearance, if it does and the person has it. */
function onClearance(
  covariate: NumericCovariate,
  person: PersonCovariates,
): { symbols: Formula; numbers: Formula } | undefined {
  switch (covariate.form) {
    case 'power': {
      const value = person[covariate.covariate];
      if (covariate.on !== 'clearance' || value === undefined) return undefined;
      const name = { weightKg: 'W', ageYears: 'age', egfr: 'eGFR' }[covariate.covariate];
      const { reference, exponent } = covariate;
      return {
        symbols: power(['(', over(name, sub(name, 'ref')), ')'], 'b'),
        numbers: power(['(', over(value, reference), ')'], exponent),
      };
    }
    case 'proportional-share': {
      if (person.egfr === undefined) return undefined;
      const { share, reference } = covariate;
      return {
        symbols: ['(', 1, '−', 'r', '+', 'r', over('eGFR', sub('eGFR', 'ref')), ')'],
        numbers: ['(', 1, '−', share, '+', share, over(person.egfr, reference), ')'],
      };
    }
    case 'table': {
      if (person.egfr === undefined) return undefined;
      const name = sub('AUC', 'ratio');
      return { symbols: over(1, [name, '(', 'eGFR', ')']), numbers: over(1, [name, '(', person.egfr, ')']) };
    }
    case 'factor': {
      if (!hasLevel(person, covariate.covariate, covariate.level)) return undefined;
      if (covariate.on === 'clearance') return { symbols: 'f', numbers: covariate.factor };
      if (covariate.on === 'exposure') return { symbols: over(1, 'f'), numbers: over(1, covariate.factor) };
      return undefined;
    }
    case 'logit-shift':
      return undefined;
  }
}

function meanEquation(
  medicine: Medicine,
  own: IndividualKinetics,
  { doseMg, perDay }: EngagementRequest,
): Equation {
  const { molecularWeight, metabolites: active } = medicine.pharmacology.kinetics;
  const mean = (1e6 * doseMg * perDay * own.bioavailability) / (24 * own.clearance * molecularWeight);
  const million = power(10, 6);
  const bar = sub('C', active.length === 0 ? 'mean' : 'parent, mean');
  const weight = medicine.reader.provenance.get(`${medicine.drug.id}.molecularWeight`)!;
  return {
    title: phrase(
      'Mean concentration in plasma, in nM: what clearance leaves of the daily dose (D in mg, n times a day)',
    ),
    formula: [bar, '=', over(times(million, 'F', 'D', 'n'), times(24, clearance, 'M'))],
    filled: [
      bar,
      '=',
      over(times(million, own.bioavailability, doseMg, perDay), times(24, own.clearance, molecularWeight)),
      '=',
      mean,
    ],
    symbols: [{ symbol: 'M', entry: weight }],
  };
}

function compartments(medicine: Medicine, own: IndividualKinetics): Equation {
  const two = medicine.pharmacology.kinetics.structure !== 'one-compartment';
  const course = (V: Formula, CL: Formula, Q: Formula): Formula => [
    times(V, rate('C')),
    '=',
    'in',
    '(',
    't',
    ')',
    '−',
    times(CL, 'C'),
    ...(two ? ['−', Q, '(', 'C', '−', sub('C', 'p'), ')'] : []),
  ];
  const side = (V: Formula, Q: Formula): Formula[] =>
    two ? [',', '  ', times(V, rate(sub('C', 'p'))), '=', Q, '(', 'C', '−', sub('C', 'p'), ')'] : [];
  return {
    title: phrase(
      'Concentration over time, in mg/L: compartments of V (L), exchange Q (L/h); solved in closed form and summed over all earlier doses',
    ),
    formula: [course('V', clearance, 'Q'), ...side(sub('V', 'p'), 'Q')],
    filled: [
      course(own.volume, own.clearance, own.intercompartmentalClearance),
      ...side(own.peripheralVolume, own.intercompartmentalClearance),
    ],
    symbols: taken(medicine, ['volume', 'intercompartmentalClearance', 'peripheralVolume']),
  };
}

function autoinhibited(medicine: Medicine, own: IndividualKinetics): Equation {
  const { facts } = medicine.pharmacology.kinetics;
  const slowed = (max: Formula, at: Formula): Formula => [
    'A',
    '=',
    1,
    '+',
    over(times(max, sub('C', 'p')), [at, '+', sub('C', 'p')]),
  ];
  const course = (V: Formula, CL: Formula, Q: Formula): Formula => [
    times(V, rate('C')),
    '=',
    ['(', 2, '−', 'A', ')', 'in', '(', 't', ')'],
    '−',
    times(CL, 'A', 'C'),
    '−',
    [Q, '(', 'C', '−', sub('C', 'p'), ')'],
  ];
  const gap: Formula[] = [',', '  '];
  return {
    title: phrase(
      'Concentration over time, in mg/L: the medicine slows its own clearance as it collects in the periphery (there in ng/mL); integrated until it repeats from dose to dose',
    ),
    formula: [slowed(sub('I', 'max'), sub('IC', 'p')), ...gap, course('V', clearance, 'Q')],
    filled: [
      slowed(facts.autoinhibitionMax!, facts.autoinhibitionIc50!),
      ...gap,
      course(own.volume, own.clearance, own.intercompartmentalClearance),
    ],
    symbols: taken(medicine, [
      'volume',
      'intercompartmentalClearance',
      'peripheralVolume',
      'autoinhibitionMax',
      'autoinhibitionIc50',
    ]),
  };
}

function absorption(medicine: Medicine, own: IndividualKinetics, doseMg: number): Equation {
  const { absorption: kind, facts } = medicine.pharmacology.kinetics;
  const dose = doseMg * own.bioavailability;
  const since: Formula = facts.lag === undefined ? 't' : ['(', 't', '−', sub('t', 'lag'), ')'];
  const sinceFilled: Formula = facts.lag === undefined ? 't' : ['(', 't', '−', facts.lag, ')'];
  const first = (k: Formula, D: Formula, t: Formula): Formula => times(k, D, power('e', ['−', times(k, t)]));
  const input: Formula = ['in', '(', 't', ')', '='];
  const ka = facts.absorptionRate ?? 0;
  const names = [
    'absorptionRate',
    'lag',
    'zeroOrderDuration',
    'zeroOrderShare',
    'firstOrderAmount',
    'zeroOrderRate',
  ];
  const end = (formula: Formula, filled: Formula): Equation => ({
    title: phrase('Absorption, in mg/h: what of a dose enters the plasma'),
    formula: [input, formula],
    filled: [input, filled],
    symbols: taken(medicine, names),
  });
  const D: Formula = times('F', 'D');
  const left = sub('f', 0);
  switch (kind) {
    case 'first-order':
      return end(first(sub('k', 'a'), D, since), first(ka, dose, sinceFilled));
    case 'zero-order':
      return end(over(D, sub('T', 0)), over(dose, facts.zeroOrderDuration!));
    case 'mixed':
      return end(
        [
          times(left, over(D, sub('T', 0))),
          '+',
          times(['(', 1, '−', left, ')'], first(sub('k', 'a'), D, since)),
        ],
        [
          times(facts.zeroOrderShare!, over(dose, facts.zeroOrderDuration!)),
          '+',
          times(1 - facts.zeroOrderShare!, first(ka, dose, sinceFilled)),
        ],
      );
    case 'split-by-amount': {
      const amount = Math.min(facts.firstOrderAmount!, doseMg) * own.bioavailability;
      const rest: Formula[] = doseMg > facts.firstOrderAmount! ? ['+', facts.zeroOrderRate!] : [];
      return end(
        [first(sub('k', 'a'), times('F', sub('A', 1)), since), '+', sub('R', 0)],
        [first(ka, amount, sinceFilled), ...rest],
      );
    }
  }
}

/** Amounts are followed in mg and L, potencies are given in nM. */
function inNanomolar({ drug, reader, pharmacology }: Medicine): Equation {
  const conversion = (weight: Formula): Formula => [
    sub('C', 'nM'),
    '=',
    times(over(power(10, 6), weight), sub('C', 'mg/L')),
  ];
  return {
    title: phrase('From mg/L to nM, in which potencies are given'),
    formula: conversion('M'),
    filled: conversion(pharmacology.kinetics.molecularWeight),
    symbols: [{ symbol: 'M', entry: reader.provenance.get(`${drug.id}.molecularWeight`)! }],
  };
}

function metabolites({ drug, reader, pharmacology }: Medicine): readonly Equation[] {
  const { metabolites: known } = pharmacology.kinetics;
  if (known.length === 0) return [];
  const entries = [...reader.provenance.values()].filter(({ path }) => path.includes('.metabolites.'));
  const whole = (weights: readonly Formula[]): Formula => [
    'C',
    '=',
    sub('C', 'parent'),
    ...weights.flatMap((weight, k) => ['+', times(weight, sub('C', `M${k + 1}`))]),
  ];
  return [
    {
      title: phrase(
        'Active moiety: the parent and its active metabolites, each by its potency relative to the parent',
      ),
      formula: whole(known.map((_, k) => sub('ρ', k + 1))),
      filled: whole(known.map(({ relativePotency }) => relativePotency)),
      symbols: entries
        .filter(({ path }) => path.startsWith(`${drug.id}.`))
        .map((entry) => ({ symbol: '', entry })),
    },
  ];
}

function covalent({ drug, reader, pharmacology }: Medicine): readonly Equation[] {
  const { binding } = pharmacology;
  if (binding === undefined) return [];
  const entryOf = (name: string): ProvenanceEntry => reader.provenance.get(`${drug.id}.covalent.${name}`)!;
  const [potency, halfLife] = [entryOf('potency1h'), entryOf('resynthesisHalfLife')];
  const course = (bind: Formula, renew: Formula): Formula => [
    rate('I'),
    '=',
    times(bind, 'C', ['(', 1, '−', 'I', ')']),
    '−',
    times(renew, 'I'),
  ];
  const ln2: Formula = ['ln', 2];
  const [bind, renew] = [sub('k', 'in'), sub('k', 'res')];
  const life = sub('t', '1/2');
  return [
    {
      title: phrase(
        'Share of enzyme that is bound for good, and so the blocked share of every signal that needs it',
      ),
      formula: course(bind, renew),
      filled: course(binding.inactivation, binding.resynthesis),
      symbols: [],
    },
    {
      title: phrase('Rates of binding, per nM and hour, and of new enzyme, per hour'),
      formula: [bind, '=', over(ln2, [half, '·', 1, 'h']), ',', '  ', renew, '=', over(ln2, life)],
      filled: [
        [bind, '=', over(log(2), potency.value!), '=', binding.inactivation],
        ',',
        '  ',
        [renew, '=', over(log(2), halfLife.value!), '=', binding.resynthesis],
      ],
      symbols: [
        { symbol: half, entry: potency },
        { symbol: life, entry: halfLife },
      ],
    },
  ];
}

/** For every signal the same equation, with its own potency. */
function reversible(medicine: Medicine): readonly Equation[] {
  const { drug, reader, signals } = medicine;
  const own = signals.filter(({ known }) => known?.potency.kind === 'reversible');
  if (own.length === 0) return [];
  const hills = own.map(({ known }) => (known!.potency.kind === 'reversible' ? known!.potency.hill : 1));
  const isSteep = hills.some((hill) => hill !== 1);
  const raised = (base: Formula): Formula => (isSteep ? power(base, 'h') : base);
  const share = taken(medicine, ['parentShare']);
  const blocked: Equation = {
    title: phrase('Blocked share of a signal at a concentration C, in nM'),
    formula: ['I', '=', over(raised('C'), [raised('C'), '+', raised(half)])],
    symbols: own.map(({ signal }) => ({
      symbol: half,
      entry: reader.provenance.get(`${drug.id}.ic50.${signal.id}`)!,
    })),
  };
  if (share.length === 0) return [blocked];
  const moiety = sub('IC', '50,m');
  return [
    {
      title: phrase(
        'The simulated concentration is the parent’s: it stands for the share p of the active moiety',
      ),
      formula: [half, '=', times('p', moiety)],
      filled: [half, '=', times(share[0]!.entry.value!, moiety)],
      symbols: share,
    },
    blocked,
  ];
}

function averaging(perDay: number): Equation {
  const interval = 24 / perDay;
  const mean = (end: Formula): Formula => [
    sub('I', 'mean'),
    '=',
    over(1, end),
    { base: '∫', sub: 0, sup: end },
    'I',
    '(',
    't',
    ')',
    ' ',
    'd',
    't',
  ];
  return {
    title: phrase(
      'Mean over the time from dose to dose, in h, at steady state; peak and trough are its highest and lowest',
    ),
    formula: mean('τ'),
    filled: mean(interval),
    symbols: [],
  };
}

function amongPeople(medicine: Medicine, own: IndividualKinetics): readonly Equation[] {
  const { lnClearanceSd }: KineticParameters = medicine.pharmacology.kinetics;
  if (lnClearanceSd === 0) return [];
  const spread = (of: Formula, deviation: Formula): Formula => [
    sub(clearance, '10–90 %'),
    '=',
    times(of, power('e', ['±', deviation])),
  ];
  return [
    {
      title: phrase('Middle 80 % of people, by differences of clearance alone'),
      formula: spread(clearance, times(Number(z80.toFixed(2)), 'ω')),
      filled: spread(own.clearance, z80 * lnClearanceSd),
      symbols: taken(medicine, ['lnClearanceSd']),
    },
  ];
}
