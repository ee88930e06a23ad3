import { type Expr, binary, call, literal, unary, valueKind } from '../../symbolic/expression.js';

/** An expression as a number: a condition counts 1 or 0 (SBML Level 3 Version 2 Core, section 3.4.9). */
export function asNumber(expr: Expr): Expr {
  return valueKind(expr) === 'number' ? expr : call('piecewise', literal(1), expr, literal(0));
}

/** An expression as a condition: a number counts as true unless it is 0. */
export function asCondition(expr: Expr): Expr {
  return valueKind(expr) === 'condition' ? expr : binary('!=', expr, literal(0));
}

const always = binary('==', literal(0), literal(0));
const never = binary('!=', literal(0), literal(0));

/** Names with a fixed value, in each way that libantimony knows; `time` and `pi` stay names. */
export const constants: Readonly<Record<string, Expr>> = {
  true: always,
  True: always,
  TRUE: always,
  false: never,
  False: never,
  FALSE: never,
  inf: literal(Infinity),
  INF: literal(Infinity),
  infinity: literal(Infinity),
  NaN: literal(NaN),
  nan: literal(NaN),
  NAN: literal(NaN),
  notanumber: literal(NaN),
  exponentiale: call('exp', literal(1)),
  // The value that SBML Level 3 Version 1 and 2 fix.
  avogadro: literal(6.02214179e23),
};

const aliases: Readonly<Record<string, string>> = {
  acos: 'arccos',
  asin: 'arcsin',
  atan: 'arctan',
  acosh: 'arccosh',
  asinh: 'arcsinh',
  atanh: 'arctanh',
  acot: 'arccot',
  acoth: 'arccoth',
  acsc: 'arccsc',
  acsch: 'arccsch',
  asec: 'arcsec',
  asech: 'arcsech',
  ceiling: 'ceil',
};

type Arity = readonly [least: number, most: number];

const one: Arity = [1, 1];
const two: Arity = [2, 2];
const many: Arity = [1, Infinity];

const ofOneNumber =
  'exp ln log10 sqrt sqr abs floor ceil factorial rateOf sin cos tan sec csc cot sinh cosh tanh sech csch coth ' +
  'arcsin arccos arctan arcsec arccsc arccot arcsinh arccosh arctanh arcsech arccsch arccoth not';

const arities: Readonly<Record<string, Arity>> = {
  ...Object.fromEntries(ofOneNumber.split(' ').map((name) => [name, one])),
  log: [1, 2],
  root: [1, 2],
  minus: [1, 2],
  pow: two,
  power: two,
  divide: two,
  quotient: two,
  rem: two,
  delay: two,
  implies: two,
  neq: two,
  piecewise: [2, Infinity],
  min: many,
  max: many,
  plus: [0, Infinity],
  times: [0, Infinity],
  and: [0, Infinity],
  or: [0, Infinity],
  xor: [0, Infinity],
  eq: many,
  equals: many,
  lt: many,
  leq: many,
  gt: many,
  geq: many,
};

const random = new Set(
  (
    'normal truncatedNormal uniform exponential truncatedExponential gamma truncatedGamma poisson ' +
    'truncatedPoisson bernoulli binomial cauchy chisquare laplace lognormal rayleigh'
  ).split(' '),
);

const comparisons: Readonly<Record<string, '==' | '<' | '<=' | '>' | '>='>> = {
  eq: '==',
  equals: '==',
  lt: '<',
  leq: '<=',
  gt: '>',
  geq: '>=',
};

/** The name of a function that Antimony has; undefined for others, which a text must define. */
export function knownFunction(name: string): string | undefined {
  const known = Object.hasOwn(aliases, name) ? aliases[name] : name;
  return known !== undefined && Object.hasOwn(arities, known) ? known : undefined;
}

/** Whether a function draws random numbers. */
export const isRandom = (name: string): boolean => random.has(name);

/** How many arguments a function takes, in words; undefined where this many are right. */
export function wrongArity(name: string, given: number): string | undefined {
  const arity = arities[name];
  if (arity === undefined || (given >= arity[0] && given <= arity[1])) return undefined;
  const [least, most] = arity;
  return least === most ? `${least}` : most === Infinity ? `at least ${least}` : `${least} or ${most}`;
}

/**
 * A call of a function that Antimony has, in the functions of a network: those of the engine, and of MathML the
 * trigonometric ones, `quotient`, `rem`, `factorial`, `delay` and `rateOf`. `log` of one argument is the natural
 * logarithm: so libantimony takes it (`parseStringToASTNode` sets L3P_PARSE_LOG_AS_LN); its converters write `ln`
 * and `log10`.
 */
export function callOf(name: string, args: readonly Expr[]): Expr {
  if (name === 'piecewise') return piecewise(args);
  const comparator = comparisons[name];
  if (comparator !== undefined && Object.hasOwn(comparisons, name)) {
    const numbers = args.map(asNumber);
    const pairs = numbers.slice(1).map((right, i) => binary(comparator, numbers[i] as Expr, right));
    return pairs.length === 0 ? always : pairs.reduce((left, right) => binary('&&', left, right));
  }
  const [a = literal(0), b] = args.map(asNumber);
  const numbers = args.map(asNumber);
  const conditions = args.map(asCondition);
  switch (name) {
    case 'log':
      return b === undefined ? call('ln', a) : binary('/', call('ln', b), call('ln', a));
    case 'sqr':
      return binary('^', a, literal(2));
    case 'root':
      return b === undefined ? call('sqrt', a) : binary('^', b, binary('/', literal(1), a));
    case 'power':
      return binary('^', a, b as Expr);
    case 'divide':
      return binary('/', a, b as Expr);
    case 'minus':
      return b === undefined ? unary('-', a) : binary('-', a, b);
    case 'plus':
      return numbers.length === 0 ? literal(0) : numbers.reduce((left, right) => binary('+', left, right));
    case 'times':
      return numbers.length === 0 ? literal(1) : numbers.reduce((left, right) => binary('*', left, right));
    case 'neq':
      return binary('!=', a, b as Expr);
    case 'not':
      return unary('!', conditions[0] as Expr);
    case 'and':
      return conditions.length === 0 ? always : conditions.reduce((left, right) => binary('&&', left, right));
    case 'or':
      return conditions.length === 0 ? never : conditions.reduce((left, right) => binary('||', left, right));
    case 'xor':
      return conditions.length === 0 ? never : conditions.reduce(exclusive);
    case 'implies':
      return binary('||', unary('!', conditions[0] as Expr), conditions[1] as Expr);
    case 'min':
    case 'max':
      return numbers.length === 1 ? a : call(name, ...numbers);
    default:
      return call(name, ...numbers);
  }
}

function exclusive(left: Expr, right: Expr): Expr {
  return binary('&&', binary('||', left, right), unary('!', binary('&&', left, right)));
}

function piecewise(args: readonly Expr[]): Expr {
  return call('piecewise', ...args.map((arg, i) => (i % 2 === 1 ? asCondition(arg) : asNumber(arg))));
}
