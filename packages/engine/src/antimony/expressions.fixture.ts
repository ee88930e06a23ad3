import fc from 'fast-check';
import { type Expr, binary, call, literal, symbol, unary } from '../symbolic/expression.js';

/** Expressions as the parser makes them, of the given names: signs of numbers belong to the number. */
export function expressions(names: readonly string[]): fc.Arbitrary<Expr> {
  const number = fc
    .oneof(fc.integer({ min: -20, max: 20 }), fc.double({ min: -1e6, max: 1e6, noNaN: true }))
    .map((value): Expr => literal(value === 0 ? 0 : value));
  const { number: result } = fc.letrec<{ number: Expr; condition: Expr }>((tie) => ({
    number: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      number,
      fc.constantFrom(...names).map(symbol),
      tie('number').map((operand) =>
        operand.kind === 'number' && operand.value > 0 ? literal(-operand.value) : unary('-', operand),
      ),
      fc
        .tuple(fc.constantFrom('+', '-', '*', '/', '^'), tie('number'), tie('number'))
        .map(([operator, a, b]) => binary(operator, a, b)),
      fc
        .tuple(fc.constantFrom('exp', 'ln', 'sin', 'cos', 'sqrt', 'abs'), tie('number'))
        .map(([f, a]) => call(f, a)),
      fc
        .tuple(fc.constantFrom('min', 'max', 'pow'), tie('number'), tie('number'))
        .map(([f, a, b]) => call(f, a, b)),
      fc
        .tuple(tie('number'), tie('condition'), tie('number'))
        .map(([value, condition, otherwise]) => call('piecewise', value, condition, otherwise)),
    ),
    condition: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      fc
        .tuple(fc.constantFrom('<', '<=', '>', '>=', '==', '!='), tie('number'), tie('number'))
        .map(([operator, a, b]) => binary(operator, a, b)),
      fc
        .tuple(fc.constantFrom('&&', '||'), tie('condition'), tie('condition'))
        .map(([operator, a, b]) => binary(operator, a, b)),
      tie('condition').map((condition) => unary('!', condition)),
    ),
  }));
  return result;
}
