import {
  type CompiledModel,
  type Expr,
  type Model,
  compileModel,
  inlineFunctions,
  literal,
  namesIn,
} from '@bifrons/engine';

/**
 * When conditions in a model's rules compare time with something that stays: there its rates may jump, and a solver must stop.
 * Gives a function from parameters to those times.
 */
export function timeBreakpoints(model: Model): (parameters: Float64Array) => Float64Array {
  const changing = new Set([...model.states, ...model.assignments].map(({ name }) => name));
  const times: Expr[] = [];
  const seen = new Set<Expr>();
  const visit = (expr: Expr): void => {
    if (seen.has(expr)) return;
    seen.add(expr);
    if (expr.kind === 'unary') visit(expr.operand);
    if (expr.kind === 'call') expr.args.forEach(visit);
    if (expr.kind !== 'binary') return;
    if (['<', '<=', '>', '>=', '==', '!='].includes(expr.operator)) {
      for (const [a, b] of [
        [expr.left, expr.right],
        [expr.right, expr.left],
      ] as const) {
        const isTime = a.kind === 'name' && a.name === 'time';
        if (isTime && [...namesIn(b)].every((name) => name !== 'time' && !changing.has(name))) times.push(b);
      }
    }
    visit(expr.left);
    visit(expr.right);
  };
  for (const { expr } of model.assignments) visit(inlineFunctions(expr, model.functions));
  for (const { rate } of model.states) visit(inlineFunctions(rate, model.functions));
  if (times.length === 0) return () => new Float64Array(0);
  const compiled: CompiledModel = compileModel({
    ...model,
    functions: [],
    assignments: times.map((expr, i) => ({ name: `time ${i}`, expr })),
    states: [{ name: 'nothing', initial: literal(0), rate: literal(0) }],
    events: [],
    triggeredEvents: [],
  });
  const none = new Float64Array(1);
  return (parameters) => {
    const out = new Float64Array(times.length);
    compiled.assignments(0, none, parameters, none, out);
    return out.filter(Number.isFinite);
  };
}
