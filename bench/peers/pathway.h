/* The right-hand side of the benchmark's pathway (bench/pathway.mjs) and its Jacobian, for the peers.
   Parameters: dose, absorption, elimination, volume, ic50, feedback. */
enum { STATES = 8, PARAMETERS = 6 };

static void pathway(const double *p, const double *y, double *dy) {
  const double open = 1 / (1 + y[1] / p[4]);
  dy[0] = -p[1] * y[0];
  dy[1] = p[1] * y[0] / p[3] - p[2] * y[1];
  dy[2] = 60 * (open / (1 + y[6]) - y[2]);
  dy[3] = 12 * y[2] * (1 - y[3]) - 10 * y[3] + 2 * y[4];
  dy[4] = 6 * y[3] - 3.5 * y[4];
  dy[5] = 1.4 * (y[4] / (0.4 + y[4]) - y[5]);
  dy[6] = p[5] * y[5] - y[6];
  dy[7] = 0.002 * (y[4] / (0.3 + y[4]) - y[7]);
}
