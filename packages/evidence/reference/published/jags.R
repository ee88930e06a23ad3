# Writes jags.json: what JAGS gives for the random-effects network of files beside it, for src/bayes/bayes-network.test.ts.
# Debian 12: apt-get install jags r-cran-rjags r-cran-jsonlite. The model is that of NICE TSD 2 (Dias and others 2013).
suppressMessages({ library(rjags); library(jsonlite) })
args <- commandArgs(FALSE); here <- dirname(sub("^--file=", "", args[grep("^--file=", args)]))
model_of <- function(kind, prior) paste0("model {
  for (i in 1:ns) {
    w[i,1] <- 0; delta[i,1] <- 0; mu[i] ~ dnorm(0, 1 / (wide * wide))
    for (k in 1:na[i]) {", if (kind == "count") "
      r[i,k] ~ dbin(p[i,k], n[i,k]); logit(p[i,k]) <- mu[i] + delta[i,k]; fit[i,k] <- p[i,k]
      dev[i,k] <- 2 * (r[i,k] * (log(max(r[i,k], 0.1)) - log(n[i,k] * p[i,k])) + (n[i,k] - r[i,k]) * (log(max(n[i,k] - r[i,k], 0.1)) - log(n[i,k] - n[i,k] * p[i,k])))" else "
      y[i,k] ~ dnorm(fit[i,k], 1 / (se[i,k] * se[i,k])); fit[i,k] <- mu[i] + delta[i,k]
      dev[i,k] <- (y[i,k] - fit[i,k])^2 / (se[i,k] * se[i,k])", "
    }
    resdev[i] <- sum(dev[i,1:na[i]])
    for (k in 2:na[i]) {
      delta[i,k] ~ dnorm(md[i,k], (2 * (k - 1) / k) / (tau * tau))
      md[i,k] <- d[t[i,k]] - d[t[i,1]] + sw[i,k]; w[i,k] <- delta[i,k] - d[t[i,k]] + d[t[i,1]]; sw[i,k] <- sum(w[i,1:(k-1)]) / (k - 1)
    }
  }
  total <- sum(resdev[]); d[1] <- 0; for (k in 2:nt) { d[k] ~ dnorm(0, 1 / (wide * wide)) }
  ", prior, "
  rk[1:nt] <- rank(d[1:nt])
}")
priors <- function(scale) list(vague = paste0("tau ~ dunif(0, ", 5 * scale, ")"),
  weak = paste0("tau ~ dnorm(0, ", 1 / (0.5 * scale)^2, ") T(0,)"),
  informative = paste0("tau2 ~ dlnorm(", -2.06 + 2 * log(scale), ", ", 1 / 1.51^2, "); tau <- sqrt(tau2)"))
run <- function(id, reference, better) {
  rows <- read.csv(file.path(here, paste0(id, ".csv")), check.names = FALSE)
  kind <- if ("events" %in% names(rows)) "count" else "mean"
  if (kind == "count") { sums <- tapply(rows$events, rows$study, sum); rows <- rows[rows$study %in% names(sums)[sums > 0], ] }
  rows <- rows[rows$study %in% names(which(table(rows$study) > 1)), ]
  names_ <- c(reference, sort(setdiff(unique(rows$treatment), reference), method = "radix"))
  studies <- unique(rows$study); na <- as.integer(table(rows$study)[studies]); most <- max(na)
  fill <- function(column) { m <- matrix(NA, length(studies), most); for (i in seq_along(studies)) { v <- rows[rows$study == studies[i], column]; m[i, seq_along(v)] <- v }; m }
  rows$t <- match(rows$treatment, names_)
  scale <- if (kind == "count") 1 else sqrt(sum(rows$n * rows$sd^2) / sum(rows$n))
  data <- list(ns = length(studies), nt = length(names_), na = na, t = fill("t"), wide = 100 * scale)
  if (kind == "count") { data$r <- fill("events"); data$n <- fill("n") } else { rows$se <- rows$sd / sqrt(rows$n); data$y <- fill("mean"); data$se <- fill("se") }
  out <- list()
  for (p in names(priors(scale))) {
    inits <- lapply(1:4, function(s) list(.RNG.name = "base::Mersenne-Twister", .RNG.seed = s))
    m <- jags.model(textConnection(model_of(kind, priors(scale)[[p]])), data, inits, n.chains = 4, n.adapt = 2000, quiet = TRUE)
    update(m, 10000, progress.bar = "none")
    s <- coda.samples(m, c("d", "tau", "rk", "total", "fit"), n.iter = 60000, thin = 6, progress.bar = "none")
    a <- as.matrix(s)
    d <- a[, paste0("d[", 2:length(names_), "]"), drop = FALSE]
    ranks <- a[, paste0("rk[", seq_along(names_), "]")]; if (better == "higher") ranks <- length(names_) + 1 - ranks
    fitted <- colMeans(a[, grep("^fit", colnames(a))]); deviance <- 0
    for (i in seq_along(studies)) for (k in seq_len(na[i])) {
      f <- fitted[paste0("fit[", i, ",", k, "]")]
      deviance <- deviance + if (kind == "count") { r <- data$r[i, k]; n <- data$n[i, k]; x <- function(o, e) if (o == 0) 0 else o * log(o / e); 2 * (x(r, n * f) + x(n - r, n - n * f)) } else ((data$y[i, k] - f) / data$se[i, k])^2
    }
    total <- mean(a[, "total"])
    q <- function(v) list(mean = mean(v), sd = sd(v), median = median(v), lower = unname(quantile(v, 0.025)), upper = unname(quantile(v, 0.975)))
    ess <- effectiveSize(s[, c(paste0("d[", 2:length(names_), "]"), "tau")])
    out[[p]] <- list(tau = q(a[, "tau"]), d = lapply(seq_len(ncol(d)), function(j) q(d[, j])),
      sucra = as.numeric((length(names_) - colMeans(ranks)) / (length(names_) - 1)), residual = total, parameters = unname(total - deviance), ess = round(min(ess)))
    cat(id, p, "ess", min(ess), "\n")
  }
  list(id = id, measure = if (kind == "count") "OR" else "MD", reference = reference, better = better, treatments = names_, priors = out)
}
cases <- list(run("smoking", "no_contact", "higher"), run("parkinson", "Placebo", "lower"), run("atrial-fibrillation", "Placebo/Control", "lower"))
writeLines(toJSON(list(jags = as.character(jags.version()), cases = cases), digits = 7, auto_unbox = TRUE, pretty = 1), file.path(here, "jags.json"))
