/* SUNDIALS CVODES on the simulations of a PEtab problem, states with forward sensitivities: BDF, dense Newton, analytic
   Jacobian and sensitivities, their error not controlled. model.h is written by bench/petab.mjs; it has N, K, ENTRIES, FORCING,
   the places of both kinds of entries, rates() and entries().
   cvodes TASKS SAVED RTOL ATOL SENSITIVITIES: the tasks are read (see petab.mjs), what is at the times is written, and the seconds of
   processor time go to standard output. */
#include <cvodes/cvodes.h>
#include <math.h>
#include "model.h"
#include "sundials.h"

/* The simulation that is run: its parameters, and the column of each parameter's sensitivities or -1. */
static double p[PARAMETERS], column[K];
static int columns;

static int rhs(sunrealtype t, N_Vector y, N_Vector dy, void *data) {
  (void)data;
  rates(t, N_VGetArrayPointer(y), p, N_VGetArrayPointer(dy));
  return 0;
}

static int jacobian(sunrealtype t, N_Vector y, N_Vector dy, SUNMatrix J, void *data, N_Vector a, N_Vector b, N_Vector c) {
  (void)dy, (void)data, (void)a, (void)b, (void)c;
  double values[ENTRIES + FORCING];
  entries(t, N_VGetArrayPointer(y), p, values);
  for (int e = 0; e < ENTRIES; e++) SM_ELEMENT_D(J, row[e], at[e]) += values[e];
  return 0;
}

static int sensitivities(int count, sunrealtype t, N_Vector y, N_Vector dy, N_Vector *s, N_Vector *ds, void *data,
                         N_Vector a, N_Vector b) {
  (void)dy, (void)data, (void)a, (void)b;
  double values[ENTRIES + FORCING];
  entries(t, N_VGetArrayPointer(y), p, values);
  for (int c = 0; c < count; c++) {
    double *to = N_VGetArrayPointer(ds[c]), *from = N_VGetArrayPointer(s[c]);
    for (int i = 0; i < N; i++) to[i] = 0;
    for (int e = 0; e < ENTRIES; e++) to[row[e]] += values[e] * from[at[e]];
  }
  for (int e = 0; e < FORCING; e++) {
    const int c = column[at[ENTRIES + e]];
    if (c >= 0) N_VGetArrayPointer(ds[c])[row[ENTRIES + e]] += values[ENTRIES + e];
  }
  return 0;
}

int main(int argc, char **argv) {
  need(argc == 6, "five arguments");
  FILE *in = fopen(argv[1], "rb"), *out = fopen(argv[2], "wb");
  need(in && out, "opening the files");
  const double rtol = atof(argv[3]), atol = atof(argv[4]);
  const int with = atoi(argv[5]);
  SUNContext context;
  need(SUNContext_Create(SUN_COMM_NULL, &context) == 0, "context");
  N_Vector y = N_VNew_Serial(N, context);
  SUNMatrix matrix = SUNDenseMatrix(N, N, context);
  SUNLinearSolver linear = SUNLinSol_Dense(y, matrix, context);
  double head[4], seconds = 0;
  while (fread(head, sizeof(double), 4, in) == 4) {
    const int times = head[3];
    columns = head[2];
    double *s0 = calloc(N * columns + 1, sizeof(double)), *when = calloc(times + 1, sizeof(double));
    need(fread(N_VGetArrayPointer(y), sizeof(double), N, in) == N, "states");
    need(fread(p, sizeof(double), PARAMETERS, in) == PARAMETERS, "parameters");
    need(fread(column, sizeof(double), K, in) == K, "columns");
    need(fread(s0, sizeof(double), N * columns, in) == (size_t)(N * columns), "sensitivities");
    need(fread(when, sizeof(double), times, in) == (size_t)times, "times");
    const clock_t start = clock();
    void *solver = CVodeCreate(CV_BDF, context);
    need(CVodeInit(solver, rhs, head[0], y) == 0, "CVodeInit");
    CVodeSStolerances(solver, rtol, atol);
    CVodeSetLinearSolver(solver, linear, matrix);
    CVodeSetJacFn(solver, jacobian);
    CVodeSetMaxNumSteps(solver, 1000000);
    CVodeSetStopTime(solver, head[1]);
    N_Vector *s = with && columns > 0 ? N_VCloneVectorArray(columns, y) : NULL;
    if (s) {
      for (int c = 0; c < columns; c++)
        for (int i = 0; i < N; i++) N_VGetArrayPointer(s[c])[i] = s0[i * columns + c];
      need(CVodeSensInit(solver, columns, CV_SIMULTANEOUS, sensitivities, s) == 0, "CVodeSensInit");
      double *absolute = calloc(columns, sizeof(double));
      for (int c = 0; c < columns; c++) absolute[c] = atol;
      CVodeSensSStolerances(solver, rtol, absolute);
      CVodeSetSensErrCon(solver, SUNFALSE);
      free(absolute);
    }
    for (int k = 0; k < times; k++) {
      double t = head[0];
      if (when[k] > head[0]) {
        need(CVode(solver, when[k], y, &t, CV_NORMAL) >= 0, "CVode");
        if (s) CVodeGetSens(solver, &t, s);
      }
      fwrite(N_VGetArrayPointer(y), sizeof(double), N, out);
      for (int i = 0; s && i < N; i++)
        for (int c = 0; c < columns; c++) fwrite(N_VGetArrayPointer(s[c]) + i, sizeof(double), 1, out);
    }
    seconds += (double)(clock() - start) / CLOCKS_PER_SEC;
    if (s) N_VDestroyVectorArray(s, columns);
    CVodeFree(&solver);
    free(s0);
    free(when);
  }
  printf("%.6f\n", seconds);
  return fclose(out);
}
