# deSolve's lsoda on the benchmark's subjects, with the compiled model of desolve.c and doses as events.
# Rscript desolve.R SUBJECTS SAVED RTOL ATOL MODEL: files as those of cvode.c.
suppressPackageStartupMessages(library(deSolve))
arguments <- commandArgs(trailingOnly = TRUE)
tolerances <- as.numeric(arguments[3:4])
dyn.load(arguments[5])

input <- file(arguments[1], "rb")
head <- readBin(input, "double", 3)
initial <- readBin(input, "double", 8)
names(initial) <- paste0("y", 1:8)
times <- (0:head[2]) * head[3]
# The first dose is in the initial state, the others are events; deSolve saves the state before an event.
later <- times[2:head[2]]

seconds <- 0
output <- file(arguments[2], "wb")
for (subject in seq_len(head[1])) {
  p <- readBin(input, "double", 6)
  start <- initial
  start[1] <- start[1] + p[1]
  doses <- data.frame(var = "y1", time = later, value = p[1], method = "add")
  time <- system.time(
    solution <- lsoda(start, times, "derivatives", p,
      rtol = tolerances[1], atol = tolerances[2], maxsteps = 1e6, hmax = head[3],
      dllname = "desolve", initfunc = "start", events = list(data = doses)
    )
  )
  seconds <- seconds + time[["user.self"]] + time[["sys.self"]]
  saved <- solution[seq(3, nrow(solution), by = 2), -1]
  dosed <- seq_len(nrow(saved) - 1)
  saved[dosed, 1] <- saved[dosed, 1] + p[1]
  writeBin(as.vector(t(saved)), output)
}
close(output)
cat(seconds, "\n")
