# Boundaries of group sequential trials and sample sizes by rpact (Debian's r-cran-rpact):
# Rscript design.R > design.json, and Prettier over it
suppressMessages(library(rpact))
numbers <- function(x) paste(sprintf("%.10f", x), collapse = ", ")
boundary <- function(type, at, alpha) {
  design <- getDesignGroupSequential(
    kMax = length(at), informationRates = at, alpha = alpha, sided = 1, beta = 0.1, typeOfDesign = type
  )
  cost <- getDesignCharacteristics(design)
  sprintf(
    '    { "spending": "%s", "at": [%s], "alpha": %s, "deviates": [%s], "spent": [%s], "inflation": %.8f, "expected": %.8f }',
    c(asOF = "obrien-fleming", asP = "pocock")[[type]], numbers(at[-length(at)]), alpha,
    numbers(design$criticalValues), numbers(design$alphaSpent), cost$inflationFactor, cost$averageSampleNumber1
  )
}
looks <- list(c(.5, 1), c(1/3, 2/3, 1), c(.25, .5, .75, 1), c(.2, .4, .6, .8, 1), c(.3, .6, 1), c(.6, .8, 1))
boundaries <- unlist(lapply(c("asOF", "asP"), function(type) sapply(looks, function(at) boundary(type, at, 0.025))))
fixed <- function(alpha, power) getDesignGroupSequential(kMax = 1, alpha = alpha, beta = 1 - power, sided = 1)
rates <- function(treatment, control, ratio, power, alpha) {
  size <- getSampleSizeRates(
    fixed(alpha, power), pi1 = treatment, pi2 = control, allocationRatioPlanned = ratio, normalApproximation = TRUE
  )
  sprintf(
    '    { "treatment": %s, "control": %s, "ratio": %s, "power": %s, "alpha": %s, "total": %.4f }',
    treatment, control, ratio, power, alpha, size$numberOfSubjects
  )
}
means <- function(difference, sd, ratio, power, alpha) {
  size <- getSampleSizeMeans(
    fixed(alpha, power), alternative = difference, stDev = sd, allocationRatioPlanned = ratio
  )
  sprintf(
    '    { "difference": %s, "sd": %s, "ratio": %s, "power": %s, "alpha": %s, "total": %.4f }',
    difference, sd, ratio, power, alpha, size$numberOfSubjects
  )
}
cat("{\n  \"versions\": { \"R\": \"", as.character(getRversion()), "\", \"rpact\": \"", as.character(packageVersion("rpact")), "\" },\n", sep = "")
cat("  \"boundaries\": [\n", paste(boundaries, collapse = ",\n"), "\n  ],\n", sep = "")
cat("  \"rates\": [\n", paste(c(
  rates(.3, .05, 1, .9, .025), rates(.3, .05, 2, .9, .025), rates(.35, .15, 1, .9, .0125),
  rates(.2, .1, 1, .8, .025), rates(.6, .4, .5, .8, .025)
), collapse = ",\n"), "\n  ],\n", sep = "")
cat("  \"means\": [\n", paste(c(means(5, 12, 1, .9, .025), means(8, 20, 2, .8, .025)), collapse = ",\n"), "\n  ]\n}\n", sep = "")
