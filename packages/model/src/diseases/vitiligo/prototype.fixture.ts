/**
 * The values that the prototype found in its fit to 58 published results, under the names of the calibration. It had no
 * remissions of their own, and IL-15 does not keep memory alive here.
 */
export const prototypeValues = new Map(
  Object.entries({
    mu: 0.07534,
    omegaR: 0.8813,
    c0: 0.1069,
    theta: 0.7775,
    e0: 0.03081,
    m0: 0.7182,
    tauM: 124.9,
    kE: 0.8282,
    Cg: 0.5145,
    tauZ: 5.227,
    rho: 0.07316,
    omegaRho: 1.317,
    rest: 0.05557,
    lambda: 0.09764,
    spread: 0.001537,
    omegaX: 0.983,
    body: 0.4433,
    handsShare: 0.25 / 0.85,
    omegaP: 0.8,
    depthS: 0,
  }),
);
