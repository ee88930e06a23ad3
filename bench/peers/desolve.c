/* The pathway as a compiled model of R's deSolve. */
#include "pathway.h"

static double parameters[PARAMETERS];

void start(void (*read)(int *, double *)) {
  int count = PARAMETERS;
  read(&count, parameters);
}

void derivatives(int *n, double *t, double *y, double *dy, double *out, int *ip) {
  (void)n, (void)t, (void)out, (void)ip;
  pathway(parameters, y, dy);
}
