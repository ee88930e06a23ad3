import {
  type BinaryOperator,
  type Expr,
  binary,
  call,
  literal,
  symbol,
  unary,
  valueKind,
} from '@bifrons/engine';
import type { XmlElement } from './xml.js';

/** What names mean where a formula stands. */
export interface Scope {
  /** The name in the network of an id that may stand here; undefined if there is none. */
  variable(id: string): string | undefined;
  /** The name in the network of a function definition and the number of its arguments. */
  function(id: string): { readonly name: string; readonly arity: number } | undefined;
}

const comparisons: Readonly<Record<string, BinaryOperator>> = {
  eq: '==',
  neq: '!=',
  lt: '<',
  leq: '<=',
  gt: '>',
  geq: '>=',
};

/** Elements whose function in the engine or the network has the same name, unless another is given. */
const sameName: ReadonlyMap<string, string> = new Map([
  ...(
    'exp ln abs floor factorial sin cos tan sec csc cot sinh cosh tanh sech csch coth arcsin arccos arctan arcsec ' +
    'arccsc arccot arcsinh arccosh arctanh arcsech arccsch arccoth'
  )
    .split(' ')
    .map((name) => [name, name] as const),
  ['ceiling', 'ceil'],
]);

const truth = (value: boolean): Expr => binary('==', literal(value ? 1 : 0), literal(1));

/**
 * Reads the MathML of SBML (Level 3 Version 2 Core, section 3.4) as an expression that stands for a number. A
 * condition in place of a number counts as 1 or 0, and a number in place of a condition is true if it is not 0.
 *
 * @param math the element `math`, or one inside it.
 * @throws SbmlError if an element is not of SBML's subset or a name means nothing here.
 */
export function readMath(math: XmlElement, scope: Scope): Expr {
  return new Formula(scope).number(contentOf(math));
}

/** The same for an expression that is true or false. */
export function readCondition(math: XmlElement, scope: Scope): Expr {
  return new Formula(scope).condition(contentOf(math));
}

/** What a wrapper element holds. */
export function contentOf(math: XmlElement): XmlElement {
  if (math.name !== 'math' && math.name !== 'semantics') return math;
  const [first] = math.children;
  if (first === undefined) throw math.error('It is empty. Write a formula in it.');
  return contentOf(first);
}

class Formula {
  constructor(private readonly scope: Scope) {}

  number(node: XmlElement): Expr {
    const expr = this.read(contentOf(node));
    return valueKind(expr) === 'number' ? expr : call('piecewise', literal(1), expr, literal(0));
  }

  condition(node: XmlElement): Expr {
    const expr = this.read(contentOf(node));
    return valueKind(expr) === 'condition' ? expr : binary('!=', expr, literal(0));
  }

  private read(node: XmlElement): Expr {
    switch (node.name) {
      case 'cn':
        return literal(constant(node));
      case 'ci':
        return this.name(node);
      case 'csymbol':
        return this.standardSymbol(node);
      case 'apply':
        return this.apply(node);
      case 'piecewise':
        return this.piecewise(node);
      case 'pi':
        return symbol('pi');
      case 'exponentiale':
        return literal(Math.E);
      case 'infinity':
        return literal(Infinity);
      case 'notanumber':
        return literal(NaN);
      case 'true':
      case 'false':
        return truth(node.name === 'true');
      default:
        throw node.error('This element is not of the mathematics of SBML.');
    }
  }

  private name(node: XmlElement): Expr {
    const id = node.text.trim();
    const name = this.scope.variable(id);
    if (name === undefined)
      throw node.error(
        `'${id}' is not defined. Define it as a parameter, species or compartment, or correct the name.`,
      );
    return symbol(name);
  }

  private standardSymbol(node: XmlElement): Expr {
    switch (symbolOf(node)) {
      case 'time':
        return symbol('time');
      case 'avogadro':
        return literal(6.02214179e23);
      default:
        throw node.error(`The symbol '${node.attributes.get('definitionURL') ?? ''}' is not known here.`);
    }
  }

  private piecewise(node: XmlElement): Expr {
    const pieces = node.children.filter(({ name }) => name === 'piece');
    const otherwise = node.children.find(({ name }) => name === 'otherwise');
    const args = pieces.flatMap((piece) => {
      const [value, condition] = piece.children;
      if (value === undefined || condition === undefined)
        throw piece.error('It needs a value and a condition.');
      return [this.number(value), this.condition(condition)];
    });
    const [last] = otherwise?.children ?? [];
    const rest = last === undefined ? undefined : this.number(last);
    if (args.length === 0) return rest ?? literal(NaN);
    return call('piecewise', ...args, ...(rest === undefined ? [] : [rest]));
  }

  private apply(node: XmlElement): Expr {
    const [operator, ...rest] = node.children;
    if (operator === undefined) throw node.error('It is empty. Write an operator and its operands in it.');
    const operands = rest.filter(({ name }) => name !== 'degree' && name !== 'logbase');
    const take = (count: number): readonly Expr[] => {
      if (operands.length !== count)
        throw node.error(
          `'${operator.name}' takes ${count} operand${count === 1 ? '' : 's'}, not ${operands.length}.`,
        );
      return operands.map((operand) => this.number(operand));
    };
    const one = (): Expr => take(1)[0] as Expr;
    const two = (): readonly [Expr, Expr] => take(2) as [Expr, Expr];
    const qualifier = (name: string): Expr | undefined => {
      const [inside] = rest.find((child) => child.name === name)?.children ?? [];
      return inside === undefined ? undefined : this.number(inside);
    };
    const all = (): readonly Expr[] => operands.map((operand) => this.number(operand));
    const known = sameName.get(operator.name);
    if (known !== undefined) return call(known, one());
    const comparison = comparisons[operator.name];
    if (comparison !== undefined) {
      const values = all();
      if (values.length < 2) throw node.error(`'${operator.name}' takes two operands or more.`);
      const pairs = values.slice(1).map((value, i) => binary(comparison, values[i] as Expr, value));
      return joined(pairs, and, true);
    }
    switch (operator.name) {
      case 'plus':
        return fold(all(), '+', 0);
      case 'times':
        return fold(all(), '*', 1);
      case 'minus':
        return operands.length === 1 ? unary('-', one()) : binary('-', ...two());
      case 'divide':
        return binary('/', ...two());
      case 'power':
        return binary('^', ...two());
      case 'root': {
        const degree = qualifier('degree') ?? literal(2);
        if (degree.kind === 'number' && degree.value === 2) return call('sqrt', one());
        return binary('^', one(), binary('/', literal(1), degree));
      }
      case 'log': {
        const base = qualifier('logbase') ?? literal(10);
        if (base.kind === 'number' && base.value === 10) return call('log10', one());
        return binary('/', call('ln', one()), call('ln', base));
      }
      case 'min':
      case 'max': {
        const values = all();
        if (values.length === 0) throw node.error(`'${operator.name}' takes one operand or more.`);
        return values.length === 1 ? (values[0] as Expr) : call(operator.name, ...values);
      }
      case 'quotient':
      case 'rem':
        return call(operator.name, ...two());
      case 'and':
        return joined(this.conditions(operands), and, true);
      case 'or':
        return joined(this.conditions(operands), or, false);
      case 'not': {
        const [condition, ...more] = this.conditions(operands);
        if (condition === undefined || more.length > 0) throw node.error("'not' takes 1 operand.");
        return unary('!', condition);
      }
      case 'xor':
        return joined(this.conditions(operands), (a, b) => call('xor', a, b), false);
      case 'implies': {
        const [a, b, ...more] = this.conditions(operands);
        if (a === undefined || b === undefined || more.length > 0)
          throw node.error("'implies' takes 2 operands.");
        return call('implies', a, b);
      }
      case 'ci':
        return this.ownFunction(operator, all());
      case 'csymbol':
        return this.standardFunction(operator, operands);
      default:
        throw operator.error('This operator is not of the mathematics of SBML.');
    }
  }

  private conditions(operands: readonly XmlElement[]): readonly Expr[] {
    return operands.map((operand) => this.condition(operand));
  }

  private ownFunction(node: XmlElement, args: readonly Expr[]): Expr {
    const id = node.text.trim();
    const definition = this.scope.function(id);
    if (definition === undefined)
      throw node.error(`The function '${id}' is not defined. Add a functionDefinition or correct the name.`);
    const { name, arity } = definition;
    if (arity !== args.length)
      throw node.error(
        `The function '${id}' takes ${arity} argument${arity === 1 ? '' : 's'}, not ${args.length}.`,
      );
    return call(name, ...args);
  }

  private standardFunction(node: XmlElement, operands: readonly XmlElement[]): Expr {
    const name = symbolOf(node);
    const args = operands.map((operand) => this.number(operand));
    if (name === 'delay' && args.length === 2) return call('delay', ...args);
    if (name === 'rateOf' && args.length === 1 && args[0]?.kind === 'name') return call('rateOf', ...args);
    const url = node.attributes.get('definitionURL') ?? '';
    throw node.error(`The function '${url}' is not known here, or not with these operands.`);
  }
}

/** The last part of the address that says what a csymbol means. */
function symbolOf(node: XmlElement): string {
  const url = node.attributes.get('definitionURL') ?? '';
  const prefix = 'http://www.sbml.org/sbml/symbols/';
  return url.startsWith(prefix) ? url.slice(prefix.length) : '';
}

function fold(values: readonly Expr[], operator: '+' | '*', none: number): Expr {
  const [first, ...rest] = values;
  if (first === undefined) return literal(none);
  return rest.reduce((a, b) => binary(operator, a, b), first);
}

type Join = (a: Expr, b: Expr) => Expr;
const and: Join = (a, b) => binary('&&', a, b);
const or: Join = (a, b) => binary('||', a, b);

function joined(conditions: readonly Expr[], join: Join, none: boolean): Expr {
  const [first, ...rest] = conditions;
  return first === undefined ? truth(none) : rest.reduce(join, first);
}

/** The value of a `cn`, of whichever type. */
function constant(node: XmlElement): number {
  const parts = node.content
    .reduce<string[]>(
      (texts, one) => {
        if (typeof one === 'string') texts[texts.length - 1] += one;
        else texts.push('');
        return texts;
      },
      [''],
    )
    .map((part) => part.trim());
  const numbers = parts.map((part) => (part === '' ? NaN : Number(part)));
  const [first = NaN, second = NaN] = numbers;
  const type = node.attributes.get('type') ?? 'real';
  const value =
    type === 'e-notation' ? Number(`${parts[0]}e${parts[1]}`) : type === 'rational' ? first / second : first;
  const needed = type === 'e-notation' || type === 'rational' ? 2 : 1;
  if (parts.length !== needed || numbers.some((number) => Number.isNaN(number)))
    throw node.error(`'${node.text.trim()}' is not a number of type '${type}'.`);
  return value;
}
