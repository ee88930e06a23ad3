// Running and timing integrations in this thread.

/** Least of some runs, in milliseconds of processor time, which tells more than a clock on a machine that is shared. */
export function shortest(times, run) {
  let best = Infinity;
  for (let k = 0; k < times; k++) {
    const start = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(start);
    best = Math.min(best, (user + system) / 1000);
  }
  return best;
}

/** Least seconds of two that take turns, because the machine's speed drifts; each gives its own. */
export function inTurns(times, one, other) {
  const least = [Infinity, Infinity];
  for (let k = 0; k < times; k++) [one, other].forEach((run, i) => (least[i] = Math.min(least[i], run())));
  return least;
}

/** Where subjects begin, one row each. */
export function initialStates(compiled, parameters, count) {
  const n = compiled.stateNames.length;
  const states = new Float64Array(count * n);
  for (let subject = 0; subject < count; subject++) {
    const rows = compiled.parameterNames.length;
    const own = parameters.subarray(subject * rows, (subject + 1) * rows);
    compiled.initial(own, states.subarray(subject * n, (subject + 1) * n));
  }
  return states;
}

/** The first subjects of a batch one by one, by the JavaScript back end or by WebAssembly with one lane in use. */
export function runSingly(integrator, batch, subjects) {
  const { count, start, end, states, parameters, saveAt, saved, inputs } = batch;
  const [n, p] = [states.length / count, parameters.length / count];
  for (let subject = 0; subject < subjects; subject++) {
    const result = integrator.run({
      start,
      end,
      state: states.slice(subject * n, (subject + 1) * n),
      parameters: parameters.subarray(subject * p, (subject + 1) * p),
      inputs,
      saveAt,
      saved: saved.subarray(subject * saveAt.length * n, (subject + 1) * saveAt.length * n),
    });
    if (result.status === 'failed') throw new Error(result.message);
  }
}
