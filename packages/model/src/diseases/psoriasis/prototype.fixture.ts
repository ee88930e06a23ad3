/** The values that the prototype found in its fit to 90 published results, under the names of the calibration. */
export const prototypeValues = new Map(
  Object.entries({
    mu: 0.05542557812813864,
    omegaR: 0.2361010844616213,
    c23: 0.9166445022807962,
    cg: 0.3930449346775898,
    cI: 0.39978388534734227,
    cN: 0.7412673604775272,
    cT: 0.16310927822752935,
    w17: 0.8342938713077029,
    theta: 1.9778514533707037,
    kT: 1.5909509502680284,
    kK: 1.4595031848947888,
    kV: 1.0847935814646066,
    omegaK: 0.3667117558346379,
    m0: 0.4819153586126581,
    e0: 0.28170059855201873,
    d0: 0.03261837634689684,
    tauM: 307.04416425479377,
    omegaX: 0.45360856218775614,
    nu: 1.401337166548761,
    regression: 0.18520512964110492,
  }),
);

/**
 * The plaque at weeks 0, 4, 16 and 40 of people whose signals are blocked evenly from week 0 on: the prototype's equations
 * integrated by another program (SciPy, relative error 1e-10) with the values above.
 */
export const plaques = [
  { zDrive: 0, zSpeed: 0, phase1: 0.3, phase2: 1.1, blocked: {}, plaque: [2.576, 2.78556, 2.89769, 1.82347] },
  {
    zDrive: 0.8,
    zSpeed: -0.5,
    phase1: 2,
    phase2: 4,
    blocked: {
      'il-23': 0.18,
      'il-22': 0.51,
      'ifn-alpha': 0.61,
      'il-6': 0.44,
      'gamma-chain': 0.64,
      'ifn-gamma': 0.4,
    },
    plaque: [2.69758, 2.09617, 0.35327, 0.44783],
  },
  {
    zDrive: -0.4,
    zSpeed: 1,
    phase1: 5,
    phase2: 0.5,
    blocked: { 'il-23': 0.9 },
    plaque: [1.50978, 0.5289, 0.30071, 0.25172],
  },
  {
    zDrive: 0.2,
    zSpeed: 0.3,
    phase1: 3.3,
    phase2: 2.2,
    blocked: { 'il-17': 0.85 },
    plaque: [2.82789, 1.5232, 0.21256, 0.21994],
  },
  {
    zDrive: -1,
    zSpeed: 0,
    phase1: 1,
    phase2: 6,
    blocked: { tnf: 0.7 },
    plaque: [0.7409, 0.58648, 0.47601, 0.37121],
  },
] as const;
