# Writes one file of studies for each published meta-analysis (the figures of the papers, as R packages ship them), and published.json:
# what those packages give for them, for src/own-studies/published.test.ts to compare with, to the digits that the packages print.
# Debian 12: apt-get install r-cran-metafor r-cran-jsonlite; meta and netmeta from their repositories (versions stand in the JSON).
suppressMessages({ library(metafor); library(metadat); library(meta); library(netmeta); library(jsonlite) })
args <- commandArgs(FALSE); here <- dirname(sub("^--file=", "", args[grep("^--file=", args)]))
cases <- list()
save <- function(id, rows) write.csv(rows, file.path(here, paste0(id, ".csv")), row.names = FALSE, quote = FALSE, na = "")
two <- function(study, treated, control, n1, n2, ...) {
  columns <- list(...)
  rows <- data.frame(study = rep(study, each = 2), treatment = rep(c(treated, control), length(study)),
                     n = as.vector(rbind(n1, n2)))
  for (name in names(columns)) rows[[name]] <- if (is.list(columns[[name]])) as.vector(rbind(columns[[name]][[1]], columns[[name]][[2]])) else rep(columns[[name]], each = 2)
  rows
}
tight <- list(threshold = 1e-10, maxiter = 100000)
pairwise_case <- function(id, source, package, rows, effects, slope = NULL) {
  save(id, rows)
  fits <- list()
  for (measure in names(effects)) for (method in c("REML", "DL", "EE")) for (test in c("z", "knha")) {
    if (method == "EE" && test == "knha") next
    es <- effects[[measure]]
    fit <- suppressWarnings(rma(yi, vi, data = es, method = method, test = test,
                                control = if (method == "REML") tight else list()))
    fits[[length(fits) + 1]] <- list(measure = measure, method = if (method == "EE") "common" else method,
      interval = if (test == "z") "wald" else "hksj", k = fit$k, b = as.numeric(fit$b), se = fit$se,
      lower = fit$ci.lb, upper = fit$ci.ub, p = fit$pval, tau2 = fit$tau2, i2 = fit$I2, q = fit$QE)
  }
  one <- list(id = id, kind = "pairwise", source = source, package = package, fits = fits)
  if (!is.null(slope)) {
    es <- effects[[slope$measure]]
    fit <- rma(yi, vi, mods = slope$values, data = es, method = "REML", control = tight)
    one$slope <- list(measure = slope$measure, moderator = slope$moderator, b = as.numeric(fit$b[2]), se = fit$se[2], tau2 = fit$tau2)
  }
  cases[[length(cases) + 1]] <<- one
}
counts <- function(measures, ai, n1i, ci, n2i) {
  out <- list()
  for (m in measures) {
    es <- escalc(m, ai = ai, n1i = n1i, ci = ci, n2i = n2i, drop00 = m != "RD", addyi = m != "RD")
    out[[m]] <- es[!is.na(es$yi), ]
  }
  out
}
means <- function(m1, s1, n1, m2, s2, n2) list(
  MD = escalc("MD", m1i = m1, sd1i = s1, n1i = n1, m2i = m2, sd2i = s2, n2i = n2),
  SMD = escalc("SMD", m1i = m1, sd1i = s1, n1i = n1, m2i = m2, sd2i = s2, n2i = n2))

d <- dat.bcg
pairwise_case("bcg", "Colditz and others 1994, JAMA 271:698 (dat.bcg)", "metafor",
  two(paste(gsub(",", "", d$author), d$year), "BCG vaccine", "control", d$tpos + d$tneg, d$cpos + d$cneg,
      events = list(d$tpos, d$cpos), latitude = d$ablat, allocation = d$alloc),
  counts(c("RR", "OR", "RD"), d$tpos, d$tpos + d$tneg, d$cpos, d$cpos + d$cneg),
  list(measure = "RR", moderator = "latitude", values = d$ablat))
d <- dat.nielweise2007
pairwise_case("catheters", "Niel-Weise and others 2007, Crit Care 11:R22 (dat.nielweise2007)", "metafor",
  two(paste(d$author, d$year), "coated catheter", "standard catheter", d$n1i, d$n2i, events = list(d$ai, d$ci)),
  counts(c("RR", "OR", "RD"), d$ai, d$n1i, d$ci, d$n2i))
d <- dat.normand1999
pairwise_case("stroke-stay", "Normand 1999, Stat Med 18:321 (dat.normand1999)", "metafor",
  two(d$source, "specialist care", "routine care", d$n1i, d$n2i, mean = list(d$m1i, d$m2i), sd = list(d$sd1i, d$sd2i)),
  means(d$m1i, d$sd1i, d$n1i, d$m2i, d$sd2i, d$n2i))
data(Fleiss1993bin, package = "meta"); d <- Fleiss1993bin
pairwise_case("aspirin", "Fleiss 1993, Stat Methods Med Res 2:121 (Fleiss1993bin)", "meta",
  two(d$study, "aspirin", "placebo", d$n.asp, d$n.plac, events = list(d$d.asp, d$d.plac), year = d$year),
  counts(c("RR", "OR", "RD"), d$d.asp, d$n.asp, d$d.plac, d$n.plac))
data(Fleiss1993cont, package = "meta"); d <- Fleiss1993cont
pairwise_case("mental-health", "Fleiss 1993, Stat Methods Med Res 2:121 (Fleiss1993cont)", "meta",
  two(d$study, "psychotherapy", "control", d$n.psyc, d$n.cont, mean = list(d$mean.psyc, d$mean.cont), sd = list(d$sd.psyc, d$sd.cont), year = d$year),
  means(d$mean.psyc, d$sd.psyc, d$n.psyc, d$mean.cont, d$sd.cont, d$n.cont))
data(Olkin1995, package = "meta"); d <- Olkin1995
pairwise_case("thrombolysis", "Olkin 1995, J Clin Epidemiol 48:133 (Olkin1995)", "meta",
  two(make.unique(paste(gsub(",", "", d$author), d$year)), "thrombolysis", "placebo", d$n.exp, d$n.cont, events = list(d$ev.exp, d$ev.cont)),
  counts(c("RR", "OR", "RD"), d$ev.exp, d$n.exp, d$ev.cont, d$n.cont))

network_case <- function(id, source, package, rows, measure, reference, better) {
  save(id, rows)
  p <- if (measure == "MD") pairwise(treatment, n = n, mean = mean, sd = sd, studlab = study, data = rows, sm = "MD")
       else pairwise(treatment, event = events, n = n, studlab = study, data = rows, sm = measure)
  fits <- list()
  for (method in c("DL", "REML")) {
    net <- netmeta(p, reference.group = reference, method.tau = method, small.values = if (better == "higher") "undesirable" else "desirable",
                   control = if (method == "REML") list(threshold = 1e-10, maxiter = 10000) else NULL)
    others <- setdiff(net$trts, reference)
    fits[[length(fits) + 1]] <- list(method = method, k = net$k, tau = net$tau, q = net$Q, df = net$df.Q, i2 = 100 * net$I2,
      treatments = others, b = net$TE.random[others, reference], se = net$seTE.random[others, reference],
      common = net$TE.common[others, reference], commonSe = net$seTE.common[others, reference],
      pScores = as.list(netrank(net)$ranking.random))
  }
  one <- list(id = id, kind = "network", source = source, package = package, measure = measure, reference = reference, better = better, fits = fits)
  split <- tryCatch(decomp.design(net), error = function(e) NULL)
  if (!is.null(split)) {
    q <- split$Q.decomp
    one$between <- list(q = q["Between designs", "Q"], df = q["Between designs", "df"])
  }
  m <- netcontrib(net, method = "randomwalk")$common
  one$randomwalk <- list(rows = rownames(m), columns = colnames(m), shares = unname(100 * m))
  cases[[length(cases) + 1]] <<- one
}
clean <- function(x) gsub(",", ";", as.character(x))
d <- dat.hasselblad1998
network_case("smoking", "Hasselblad 1998, Med Decis Making 18:37 (dat.hasselblad1998)", "netmeta",
  data.frame(study = paste("study", d$study), treatment = clean(d$trt), n = d$ni, events = d$xi), "OR", "no_contact", "higher")
d <- dat.franchini2012
long <- do.call(rbind, lapply(seq_len(nrow(d)), function(i) do.call(rbind, lapply(1:3, function(a) data.frame(study = clean(d$Study[i]),
  treatment = as.character(d[[paste0("Treatment", a)]][i]), n = d[[paste0("n", a)]][i], mean = d[[paste0("y", a)]][i], sd = d[[paste0("sd", a)]][i])))))
network_case("parkinson", "Franchini and others 2012, via Dias and others 2011 (dat.franchini2012; also parkinson of multinma)", "netmeta",
  long[!is.na(long$n), ], "MD", "Placebo", "lower")
data(Dogliotti2014, package = "netmeta"); d <- Dogliotti2014
network_case("atrial-fibrillation", "Dogliotti and others 2014, Clin Cardiol 37:61 (Dogliotti2014)", "netmeta",
  data.frame(study = clean(d$study), treatment = clean(d$treatment), n = d$total, events = d$stroke), "OR", "Placebo/Control", "lower")
d <- dat.senn2013
network_case("glucose", "Senn and others 2013, Stat Methods Med Res 22:169 (dat.senn2013)", "netmeta",
  data.frame(study = clean(d$study), treatment = clean(d$treatment), n = d$ni, mean = d$mi, sd = d$sdi), "MD", "placebo", "lower")
data(Woods2010, package = "netmeta"); d <- Woods2010
network_case("copd", "Woods and others 2010, BMC Med Res Methodol 10:54 (Woods2010)", "netmeta",
  data.frame(study = clean(d$author), treatment = clean(d$treatment), n = d$N, events = d$r), "OR", "Placebo", "lower")

versions <- lapply(c(metafor = "metafor", meta = "meta", netmeta = "netmeta", metadat = "metadat"), function(p) as.character(packageVersion(p)))
writeLines(toJSON(list(versions = c(R = as.character(getRversion()), versions), cases = cases), digits = 10, auto_unbox = TRUE, na = "null", null = "null", pretty = 1),
           file.path(here, "published.json"))
