import { type BinaryOperator, type Expr } from '@bifrons/engine';
import { mathNamespace } from './xml.js';

const operators: Readonly<Record<BinaryOperator, string>> = {
  '+': 'plus',
  '-': 'minus',
  '*': 'times',
  '/': 'divide',
  '^': 'power',
  '==': 'eq',
  '!=': 'neq',
  '<': 'lt',
  '<=': 'leq',
  '>': 'gt',
  '>=': 'geq',
  '&&': 'and',
  '||': 'or',
};

/** Functions of the engine whose element of MathML has the same name. */
const elements: ReadonlySet<string> = new Set(
  (
    'exp ln abs floor factorial sin cos tan sec csc cot sinh cosh tanh sech csch coth arcsin arccos arctan arcsec ' +
    'arccsc arccot arcsinh arccosh arctanh arcsech arccsch arccoth min max quotient rem implies xor'
  ).split(' '),
);

const csymbol = (name: string): string =>
  `<csymbol encoding="text" definitionURL="http://www.sbml.org/sbml/symbols/${name}">${name}</csymbol>`;

/** An expression as an element `math` of SBML Level 3 Version 2. */
export const writeMath = (expr: Expr): string => `<math xmlns="${mathNamespace}">${formula(expr)}</math>`;

/** The function of these arguments as an element `math`. */
export const writeLambda = (parameters: readonly string[], body: Expr): string => {
  const bound = parameters.map((name) => `<bvar><ci>${name}</ci></bvar>`).join('');
  return `<math xmlns="${mathNamespace}"><lambda>${bound}${formula(body)}</lambda></math>`;
};

function formula(expr: Expr): string {
  switch (expr.kind) {
    case 'number':
      return number(expr.value);
    case 'name':
      if (expr.name === 'time') return csymbol('time');
      return expr.name === 'pi' ? '<pi/>' : `<ci>${expr.name}</ci>`;
    case 'unary':
      return apply(expr.operator === '-' ? '<minus/>' : '<not/>', [expr.operand]);
    case 'binary':
      return apply(`<${operators[expr.operator]}/>`, [expr.left, expr.right]);
    case 'call':
      return callOf(expr.callee, expr.args);
  }
}

function callOf(callee: string, args: readonly Expr[]): string {
  if (elements.has(callee)) return apply(`<${callee}/>`, args);
  switch (callee) {
    case 'ceil':
      return apply('<ceiling/>', args);
    case 'sqrt':
      return apply('<root/>', args);
    case 'pow':
      return apply('<power/>', args);
    case 'log10':
      return apply('<log/>', args);
    case 'rateOf':
    case 'delay':
      return apply(csymbol(callee), args);
    case 'piecewise':
      return piecewise(args);
    default:
      return apply(`<ci>${callee}</ci>`, args);
  }
}

const apply = (operator: string, args: readonly Expr[]): string =>
  `<apply>${operator}${args.map(formula).join('')}</apply>`;

function piecewise(args: readonly Expr[]): string {
  const parts: string[] = [];
  for (let i = 0; i < args.length; i += 2) {
    const [value, condition] = args.slice(i, i + 2) as [Expr, Expr?];
    parts.push(
      condition === undefined
        ? `<otherwise>${formula(value)}</otherwise>`
        : `<piece>${formula(value)}${formula(condition)}</piece>`,
    );
  }
  return `<piecewise>${parts.join('')}</piecewise>`;
}

/** Read back it has the same bits. */
function number(value: number): string {
  if (Number.isNaN(value)) return '<notanumber/>';
  if (value === Infinity) return '<infinity/>';
  if (value === -Infinity) return '<apply><minus/><infinity/></apply>';
  const [mantissa = '', exponent] = String(value).split('e');
  if (exponent !== undefined) return `<cn type="e-notation">${mantissa}<sep/>${Number(exponent)}</cn>`;
  return Number.isInteger(value) ? `<cn type="integer">${mantissa}</cn>` : `<cn>${mantissa}</cn>`;
}
