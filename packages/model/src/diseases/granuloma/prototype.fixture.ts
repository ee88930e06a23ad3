/** The medians of the prototype's posterior, under the names of the calibration. */
export const prototypeValues = new Map(
  Object.entries({
    mu: -0.05,
    omegaR: 0.3,
    drift: 0,
    omegaX: 0.2,
    antigen: 0.12,
    theta: 0.7315,
    h: 3.9983,
    wIfng: 0.4958,
    wGmcsf: 0.1271,
    wIl6: 0.1168,
    wTnf: 0.1778,
    v12: 0.2027,
    c0: 0.306,
    eps: 0.0908,
    kT: 0.3985,
    kM: 0.7977,
    kG: 0.1572,
    tnfBlocked: 0.8,
  }),
);

/** IFN-γ, GM-CSF, IL-6, IL-12 and the γ chain as tofacitinib 5 mg twice daily blocked them in the prototype. */
export const prototypeBlock = {
  'ifn-gamma': 0.267,
  'gm-csf': 0.142,
  'il-6': 0.267,
  'il-12': 0.142,
  'gamma-chain': 0.487,
};

/**
 * T cells, macrophages and granuloma at weeks 0, 4, 12, 26 and 52 of people whose signals are blocked evenly from week 0 on,
 * by the prototype's equations integrated by another program (SciPy, relative error 1e-10) with the values above.
 */
export const loops = [
  {
    zDrive: 0,
    zAntigen: 0,
    zDrift: 0.0,
    blocked: { 'ifn-gamma': 0.267, 'gm-csf': 0.142, 'il-6': 0.267, 'il-12': 0.142, 'gamma-chain': 0.487 },
    states: [
      [0.919063, 0.976823, 0.976823],
      [0.586875, 0.62317, 0.878173],
      [0.145565, 0.072422, 0.437757],
      [0.029096, 0.002681, 0.054401],
      [0.028211, 0.002548, 0.00342],
    ],
  },
  {
    zDrive: 0.8,
    zAntigen: 1,
    zDrift: -1.0,
    blocked: { 'ifn-gamma': 0.267, 'gm-csf': 0.142, 'il-6': 0.267, 'il-12': 0.142, 'gamma-chain': 0.487 },
    states: [
      [1.3199, 1.0547, 1.0547],
      [0.904172, 0.831665, 0.988578],
      [0.522064, 0.565864, 0.761467],
      [0.098912, 0.060895, 0.264101],
      [0.035111, 0.014901, 0.019862],
    ],
  },
  {
    zDrive: 0.5,
    zAntigen: -1,
    zDrift: 0.5,
    blocked: { 'il-12': 0.9 },
    states: [
      [1.171959, 1.039305, 1.039305],
      [1.049114, 1.020458, 1.034948],
      [1.009523, 1.003041, 1.014943],
      [1.042904, 1.010196, 1.007947],
      [1.091204, 1.022302, 1.020094],
    ],
  },
  {
    zDrive: 0,
    zAntigen: 0.5,
    zDrift: -0.5,
    blocked: { tnf: 0.8 },
    states: [
      [0.921069, 0.978587, 0.978587],
      [0.792899, 0.78352, 0.916196],
      [0.575116, 0.625419, 0.751728],
      [0.243583, 0.241862, 0.432486],
      [0.028525, 0.007009, 0.018776],
    ],
  },
  {
    zDrive: -0.3,
    zAntigen: 0,
    zDrift: -1.5,
    blocked: { 'ifn-gamma': 0.4, 'gm-csf': 0.24, 'il-6': 0.4, 'il-12': 0.24, 'gamma-chain': 0.64 },
    states: [
      [0.772734, 0.920056, 0.920057],
      [0.357316, 0.288313, 0.739298],
      [0.046554, 0.006576, 0.249043],
      [0.021163, 0.00183, 0.029468],
      [0.01943, 0.001734, 0.002213],
    ],
  },
];

/**
 * States of rest of the macrophages with that block so many times, by the same equations on another program (roots by Brent's
 * method).
 */
export const restStates = [
  {
    R: 1,
    antigen: 0.15,
    times: 0,
    states: [
      [0.0075, 'stable'],
      [0.3725, 'threshold'],
      [1.0, 'stable'],
    ],
  },
  { R: 1, antigen: 0.15, times: 0.5, states: [[0.00639, 'stable']] },
  { R: 1, antigen: 0.15, times: 1, states: [[0.00549, 'stable']] },
  {
    R: 1.3,
    antigen: 0.15,
    times: 0,
    states: [
      [0.01067, 'stable'],
      [0.23502, 'threshold'],
      [1.07513, 'stable'],
    ],
  },
  {
    R: 1.3,
    antigen: 0.15,
    times: 0.5,
    states: [
      [0.00854, 'stable'],
      [0.39573, 'threshold'],
      [0.93371, 'stable'],
    ],
  },
  { R: 1.3, antigen: 0.15, times: 1, states: [[0.00697, 'stable']] },
  { R: 1, antigen: 0.3, times: 0, states: [[1.0, 'stable']] },
  { R: 1, antigen: 0.3, times: 0.5, states: [[0.83585, 'stable']] },
  { R: 1, antigen: 0.3, times: 1, states: [[0.09413, 'stable']] },
  { R: 1, antigen: 0.45, times: 0, states: [[1.0, 'stable']] },
  { R: 1, antigen: 0.45, times: 0.5, states: [[0.90466, 'stable']] },
  { R: 1, antigen: 0.45, times: 1, states: [[0.75188, 'stable']] },
  {
    R: 1.3,
    antigen: 0.02,
    times: 0,
    states: [
      [0.00026, 'stable'],
      [0.35324, 'threshold'],
      [1.08864, 'stable'],
    ],
  },
  {
    R: 1.3,
    antigen: 0.02,
    times: 0.5,
    states: [
      [0.00017, 'stable'],
      [0.58695, 'threshold'],
      [0.90236, 'stable'],
    ],
  },
  { R: 1.3, antigen: 0.02, times: 1, states: [[0.0001, 'stable']] },
];
