import type { Entry } from './graded-entries.js';
import type { FileReport } from './check-problem.js';

interface Rule {
  readonly unit: string;
  readonly min: number;
  readonly max: number;
}

const rule = (unit: string, min: number, max: number): Rule => ({ unit, min, max });
const ratio = rule('ratio', 0.01, 100);
const lnSd = rule('ln', 0.01, 2);

/** Unit and plausible range of the facts that have a name of their own (the last key of their path). */
const namedRules: Readonly<Record<string, Rule>> = {
  molecularWeight: rule('g/mol', 150, 900),
  molarMass: rule('g/mol', 50, 100_000),
  clearance: rule('L/h', 0.1, 1000),
  volume: rule('L', 1, 2000),
  intercompartmentalClearance: rule('L/h', 0.01, 1000),
  peripheralVolume: rule('L', 0.5, 5000),
  absorptionRate: rule('1/h', 0.01, 20),
  lag: rule('h', 0, 5),
  zeroOrderDuration: rule('h', 0.05, 24),
  zeroOrderShare: rule('fraction', 0, 1),
  relativeBioavailability: rule('fraction', 0.001, 2),
  bioavailability: rule('fraction', 0.001, 1),
  autoinhibitionMax: rule('fraction', -1, 0),
  autoinhibitionIc50: rule('ng/mL', 0.1, 10_000),
  firstOrderAmount: rule('mg', 1, 1000),
  zeroOrderRate: rule('mg/h', 0.1, 1000),
  selfInhibition: rule('fraction', -1, 0),
  selfInhibitionHalfLife: rule('h', 1, 1000),
  doseExponent: rule('exponent', -2, 2),
  doseReference: rule('mg', 0.1, 2000),
  renalShare: rule('fraction', 0, 1),
  accumulation: rule('ratio', 0.5, 20),
  fractionUnbound: rule('fraction', 0.0001, 1),
  halfLife: rule('h', 0.1, 500),
  tmax: rule('h', 0, 48),
  parentShare: rule('fraction', 0.05, 1),
  lnClearanceSd: lnSd,
  lnVolumeSd: lnSd,
  exponent: rule('exponent', -3, 3),
  share: rule('fraction', 0, 1),
  aucRatio: ratio,
  factor: ratio,
  cmaxFactor: ratio,
  shift: rule('logit', -10, 10),
  formedFraction: rule('fraction', 0, 1),
  relativePotency: rule('ratio', 0.0001, 100),
  potency1h: rule('nM', 0.01, 100_000),
  resynthesisHalfLife: rule('h', 0.1, 1000),
  hill: rule('-', 0.2, 5),
  weight: rule('fraction', 0, 1),
};

/** Of an antibody, which is larger and slower than a tablet: those that differ, and those that only it has. */
const antibodyRules: Readonly<Record<string, Rule>> = {
  molecularWeight: rule('g/mol', 100_000, 200_000),
  clearance: rule('L/h', 0.001, 1),
  intercompartmentalClearance: rule('L/h', 0.001, 1),
  absorptionRate: rule('1/h', 0.001, 1),
  halfLife: rule('h', 24, 2000),
  tmax: rule('h', 0, 500),
  maxElimination: rule('mg/h', 0.001, 10),
  michaelisConstant: rule('ng/mL', 0.1, 100_000),
  transitTime: rule('h', 0, 100),
  transitCompartments: rule('-', 1, 20),
  troughSteadyState: rule('ng/mL', 0.1, 1_000_000),
  neutralisedShare: rule('fraction', 0, 1),
  halfConcentration: rule('ng/mL', 1, 1_000_000),
  kd: rule('nM', 1e-5, 1000),
};

const ic50Rule = rule('nM', 0.001, 100_000);
/** Of a kinase that a medicine leaves alone the map knows only that it is far. */
const mappedIc50Rule = rule('nM', 0.001, 100_000_000);

/** Plausible range of the facts that have none by name, by their unit. A unit that is not listed is an error. */
const unitRanges: Readonly<Record<string, readonly [number, number]>> = {
  /** Ratios, and correlations below 0. */
  '-': [-1, 100],
  '%': [0, 100],
  '10*9/L': [-100, 1000],
  '10⁹/L': [-100, 1000],
  '1/day': [0, 10],
  '1/h': [0, 100],
  '1/min': [0, 10_000],
  '1/model-unit': [0, 1000],
  '1/s': [0, 100],
  '1/week': [0, 100],
  '1/year': [0, 100],
  EUR: [0, 100_000],
  'SALT points': [0, 100],
  USD: [0, 100_000],
  covariance: [-100, 100],
  day: [0, 10_000],
  fraction: [-1, 1],
  'g/dL': [-20, 25],
  'g/mol': [150, 900],
  h: [0, 10_000],
  'hazard ratio': [0.01, 100],
  'L/h': [0.1, 1000],
  L: [0.5, 5000],
  ln: [-10, 10],
  mg: [0, 2000],
  'mg/kg': [0, 1000],
  min: [0, 10_000],
  'mm/day': [0, 2],
  'model-unit': [0, 10_000],
  month: [0, 1200],
  months: [0, 1200],
  'ng/mL': [0, 100_000],
  nM: [0, 100_000],
  'nM·h': [0, 1_000_000],
  'mg/cm²': [0, 100],
  'odds ratio': [0.01, 100],
  'per 100 person-years': [0, 100],
  people: [0, 100_000],
  points: [0, 100],
  'r²': [0, 1],
  ratio: [0, 10_000],
  'risk ratio': [0.01, 100],
  signals: [0, 100],
  'transformed SALT': [-20, 50],
  variance: [0, 100],
  week: [0, 1000],
  weeks: [0, 1000],
  year: [0, 100],
  years: [0, 100],
};

function ruleOf({ keys, value }: Entry, file: string): Rule | undefined {
  if (keys.at(-2) === 'ic50') return ic50Rule;
  if (keys.at(-2) === 'potencies') return mappedIc50Rule;
  const name = keys.at(-1);
  const rules = file.startsWith('antibodies/') ? { ...namedRules, ...antibodyRules } : namedRules;
  if (typeof name === 'string' && Object.hasOwn(rules, name)) return rules[name];
  const unit = String(value['unit']);
  const range = Object.hasOwn(unitRanges, unit) ? unitRanges[unit] : undefined;
  return range === undefined ? undefined : rule(unit, range[0], range[1]);
}

/** Unit and plausible range of a fact: an object with a grade, a unit and a value. */
export function checkUnitAndRange(entry: Entry, report: FileReport): void {
  const { keys, value } = entry;
  const { value: amount, unit, range } = value;
  if (amount === undefined || typeof unit !== 'string') return;
  const expected = ruleOf(entry, report.file);
  if (expected === undefined) {
    report.add('unit', [...keys, 'unit'], `unit "${unit}" is not one that we use`);
    return;
  }
  if (unit !== expected.unit) {
    report.add('unit', [...keys, 'unit'], `unit is "${unit}", expected "${expected.unit}"`);
    return;
  }
  const plausible = (number: unknown, where: PropertyKey[]) => {
    if (typeof number === 'number' && !(number >= expected.min && number <= expected.max))
      report.add(
        'range',
        [...keys, ...where],
        `${number} ${unit} is outside ${expected.min} to ${expected.max}`,
      );
  };
  plausible(amount, ['value']);
  if (!Array.isArray(range)) return;
  const [low, high] = range as unknown[];
  plausible(low, ['range', 0]);
  plausible(high, ['range', 1]);
  if (typeof low !== 'number' || typeof high !== 'number') return;
  if (low > high) report.add('range', [...keys, 'range'], `the range runs backwards: ${low} to ${high}`);
  else if (typeof amount === 'number' && (amount < low || amount > high))
    report.add(
      'range',
      [...keys, 'range'],
      `the value ${amount} lies outside its own range ${low} to ${high}`,
    );
}
