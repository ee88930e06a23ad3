// The pathway by hand in JavaScript, with DOPRI5, as a program without an engine would have it: the comparator of the
// WebAssembly back end. Hairer, Nørsett & Wanner, Solving Ordinary Differential Equations I, table II.5.2, §II.4.
import { doseInterval, dosesPerYear } from './pathway.mjs';

const n = 8;
const [y1, k1, k2, k3, k4, k5, k6, k7] = Array.from({ length: 8 }, () => new Float64Array(n));

/**
 * One subject's year. `p` has the parameters in `parameterOrder`; `state` is left at the end, and the state at the end
 * of every second dose interval, after the next dose, is written to `saved`. Returns the number of steps.
 */
export function dopri5(p, state, rtol, atol, saved) {
  const y = state;
  let steps = 0;
  let h = 1e-3;
  for (let dose = 0; dose < dosesPerYear; dose++) {
    y[0] += p[0];
    if (dose > 0 && dose % 2 === 0) saved.set(y, (dose / 2 - 1) * n);
    pathway(p, y, k1);
    let t = 0;
    while (t < doseInterval) {
      const isLast = t + 1.01 * h >= doseInterval;
      const step = isLast ? doseInterval - t : h;
      const error = attempt(p, y, step, rtol, atol);
      const factor = Math.min(5, Math.max(0.2, 0.9 * error ** -0.2));
      steps++;
      if (error <= 1) {
        y.set(y1);
        k1.set(k7);
        t = isLast ? doseInterval : t + step;
        if (!isLast || factor < 1) h = step * factor;
      } else h = step * Math.min(1, factor);
    }
  }
  saved.set(y, (dosesPerYear / 2 - 1) * n);
  return steps;
}

/** A step from y, where the derivative is k1, to y1, where it is k7; returns the error in units of the tolerance. */
function attempt(p, y, h, rtol, atol) {
  for (let i = 0; i < n; i++) y1[i] = y[i] + (h / 5) * k1[i];
  pathway(p, y1, k2);
  for (let i = 0; i < n; i++) y1[i] = y[i] + h * ((3 / 40) * k1[i] + (9 / 40) * k2[i]);
  pathway(p, y1, k3);
  for (let i = 0; i < n; i++) y1[i] = y[i] + h * ((44 / 45) * k1[i] - (56 / 15) * k2[i] + (32 / 9) * k3[i]);
  pathway(p, y1, k4);
  for (let i = 0; i < n; i++) {
    y1[i] =
      y[i] +
      h * ((19372 / 6561) * k1[i] - (25360 / 2187) * k2[i] + (64448 / 6561) * k3[i] - (212 / 729) * k4[i]);
  }
  pathway(p, y1, k5);
  for (let i = 0; i < n; i++) {
    y1[i] =
      y[i] +
      h *
        ((9017 / 3168) * k1[i] -
          (355 / 33) * k2[i] +
          (46732 / 5247) * k3[i] +
          (49 / 176) * k4[i] -
          (5103 / 18656) * k5[i]);
  }
  pathway(p, y1, k6);
  for (let i = 0; i < n; i++) {
    y1[i] =
      y[i] +
      h *
        ((35 / 384) * k1[i] +
          (500 / 1113) * k3[i] +
          (125 / 192) * k4[i] -
          (2187 / 6784) * k5[i] +
          (11 / 84) * k6[i]);
  }
  pathway(p, y1, k7);
  let sum = 0;
  for (let i = 0; i < n; i++) {
    const difference =
      h *
      ((71 / 57600) * k1[i] -
        (71 / 16695) * k3[i] +
        (71 / 1920) * k4[i] -
        (17253 / 339200) * k5[i] +
        (22 / 525) * k6[i] -
        k7[i] / 40);
    const scaled = difference / (atol + rtol * Math.max(Math.abs(y[i]), Math.abs(y1[i])));
    sum += scaled * scaled;
  }
  return Math.sqrt(sum / n);
}

/** The derivative at y; parameters are dose, absorption, elimination, volume, ic50, feedback. */
function pathway(p, y, dy) {
  const open = 1 / (1 + y[1] / p[4]);
  const absorbed = p[1] * y[0];
  dy[0] = -absorbed;
  dy[1] = absorbed / p[3] - p[2] * y[1];
  dy[2] = 60 * (open / (1 + y[6]) - y[2]);
  dy[3] = 12 * y[2] * (1 - y[3]) - 10 * y[3] + 2 * y[4];
  dy[4] = 6 * y[3] - 3.5 * y[4];
  dy[5] = 1.4 * (y[4] / (0.4 + y[4]) - y[5]);
  dy[6] = p[5] * y[5] - y[6];
  dy[7] = 0.002 * (y[4] / (0.3 + y[4]) - y[7]);
}
