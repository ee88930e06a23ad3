/* SUNDIALS CVODE on the benchmark's subjects: BDF, dense Newton, analytic Jacobian, a restart at every dose.
   cvode SUBJECTS SAVED RTOL ATOL: doubles are read from SUBJECTS (see peers.mjs), the state of every second dose
   time, after the dose, is written to SAVED, and the seconds of processor time to standard output. */
#include <cvode/cvode.h>
#include "pathway.h"
#include "sundials.h"

static double now(void) { return (double)clock() / CLOCKS_PER_SEC; }

static int rhs(sunrealtype t, N_Vector y, N_Vector dy, void *p) {
  (void)t;
  pathway(p, N_VGetArrayPointer(y), N_VGetArrayPointer(dy));
  return 0;
}

static int jacobian(sunrealtype t, N_Vector state, N_Vector dy, SUNMatrix J, void *data, N_Vector a, N_Vector b,
                    N_Vector c) {
  (void)t, (void)dy, (void)a, (void)b, (void)c;
  const double *p = data, *y = N_VGetArrayPointer(state);
  const double open = 1 / (1 + y[1] / p[4]), braked = 1 / (1 + y[6]);
#define D(i, j) SM_ELEMENT_D(J, i, j)
  D(0, 0) = -p[1];
  D(1, 0) = p[1] / p[3];
  D(1, 1) = -p[2];
  D(2, 1) = -60 * open * open / p[4] * braked;
  D(2, 2) = -60;
  D(2, 6) = -60 * open * braked * braked;
  D(3, 2) = 12 * (1 - y[3]);
  D(3, 3) = -12 * y[2] - 10;
  D(3, 4) = 2;
  D(4, 3) = 6;
  D(4, 4) = -3.5;
  D(5, 4) = 1.4 * 0.4 / ((0.4 + y[4]) * (0.4 + y[4]));
  D(5, 5) = -1.4;
  D(6, 5) = p[5];
  D(6, 6) = -1;
  D(7, 4) = 0.002 * 0.3 / ((0.3 + y[4]) * (0.3 + y[4]));
  D(7, 7) = -0.002;
  return 0;
}

int main(int argc, char **argv) {
  need(argc == 5, "four arguments");
  FILE *in = fopen(argv[1], "rb"), *out = fopen(argv[2], "wb");
  need(in && out, "opening the files");
  double head[3], initial[STATES];
  need(fread(head, sizeof(double), 3, in) == 3, "reading");
  need(fread(initial, sizeof(double), STATES, in) == STATES, "reading");
  const int subjects = head[0], doses = head[1];
  const double interval = head[2], rtol = atof(argv[3]), atol = atof(argv[4]);

  SUNContext context;
  need(SUNContext_Create(SUN_COMM_NULL, &context) == 0, "context");
  N_Vector state = N_VNew_Serial(STATES, context);
  SUNMatrix matrix = SUNDenseMatrix(STATES, STATES, context);
  SUNLinearSolver linear = SUNLinSol_Dense(state, matrix, context);
  double *y = N_VGetArrayPointer(state), p[PARAMETERS];
  void *solver = CVodeCreate(CV_BDF, context);
  need(CVodeInit(solver, rhs, 0, state) == 0, "CVodeInit");
  CVodeSStolerances(solver, rtol, atol);
  CVodeSetUserData(solver, p);
  CVodeSetLinearSolver(solver, linear, matrix);
  CVodeSetJacFn(solver, jacobian);
  CVodeSetMaxNumSteps(solver, 1000000);

  double seconds = 0;
  for (int subject = 0; subject < subjects; subject++) {
    need(fread(p, sizeof(double), PARAMETERS, in) == PARAMETERS, "reading");
    for (int i = 0; i < STATES; i++) y[i] = initial[i];
    const double start = now();
    for (int dose = 0; dose < doses; dose++) {
      double t = dose * interval;
      y[0] += p[0];
      if (dose > 0 && dose % 2 == 0) fwrite(y, sizeof(double), STATES, out);
      CVodeReInit(solver, t, state);
      CVodeSetStopTime(solver, t + interval);
      need(CVode(solver, t + interval, state, &t, CV_NORMAL) >= 0, "CVode");
    }
    seconds += now() - start;
    fwrite(y, sizeof(double), STATES, out);
  }
  printf("%.6f\n", seconds);
  return fclose(out);
}
