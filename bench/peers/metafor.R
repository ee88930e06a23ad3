# metafor on effects: random effects by REML with Hartung and Knapp's interval, and the intervals of tau².
# Rscript metafor.R EFFECTS ROUNDS: a CSV file with the columns set, yi, vi. Writes the seconds of the fastest round, then a
# line `set estimate se tau2` for each set.
suppressPackageStartupMessages(library(metafor))
arguments <- commandArgs(trailingOnly = TRUE)
sets <- split(read.csv(arguments[1]), ~set)
tight <- list(threshold = 1e-10, maxiter = 100000)
pool <- function(effects) {
  fit <- rma(yi, vi, data = effects, method = "REML", test = "knha", control = tight)
  confint(fit)
  fit
}
seconds <- Inf
for (round in seq_len(as.numeric(arguments[2]))) {
  time <- system.time(fits <- lapply(sets, pool))
  seconds <- min(seconds, time[["user.self"]] + time[["sys.self"]])
}
cat(seconds, "\n")
for (set in names(fits)) cat(set, sprintf("%.12e", c(fits[[set]]$b, fits[[set]]$se, fits[[set]]$tau2)), "\n")
