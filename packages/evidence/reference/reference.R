# Writes reference.json: what R's metafor gives for published data sets, for src/reference.test.ts to compare with.
# Run on Debian 12: apt-get install r-cran-metafor r-cran-lme4 r-cran-jsonlite; Rscript reference.R
suppressMessages({ library(metafor); library(lme4); library(jsonlite) })

tight <- list(threshold = 1e-10, maxiter = 100000)
root <- list(tol = 1e-13, maxiter = 100000)
control_of <- function(method) if (method %in% c("REML", "ML")) tight else if (method == "PM") root else list()

effects_of <- function(es) list(estimates = as.numeric(es$yi), variances = as.numeric(es$vi))

profile_of <- function(fit) {
  ci <- confint(fit, control = list(tol = 1e-12, maxiter = 100000, tau2.max = 10000))$random
  list(tau2 = ci["tau^2", 2:3], i2 = ci["I^2(%)", 2:3], h2 = ci["H^2", 2:3])
}

fit_of <- function(fit) list(
  b = as.numeric(fit$b), se = fit$se, lower = fit$ci.lb, upper = fit$ci.ub, p = fit$pval,
  tau2 = fit$tau2, i2 = fit$I2, h2 = fit$H2, q = fit$QE, qp = fit$QEp, k = fit$k)

# The interval of Higgins, Thompson and Spiegelhalter (2009): t with k - 2 degrees of freedom.
prediction_of <- function(fit) {
  half <- qt(0.975, fit$k - 2) * sqrt(fit$tau2 + fit$se^2)
  c(fit$b[1] - half, fit$b[1] + half)
}

random_models <- function(es) {
  out <- list()
  for (method in c("DL", "REML", "ML", "PM")) for (test in c("z", "knha")) {
    fit <- suppressWarnings(rma(yi, vi, data = es, method = method, test = test, control = control_of(method)))
    one <- fit_of(fit)
    if (fit$k > 2) one$prediction <- prediction_of(fit)
    one$profile <- profile_of(fit)
    out[[paste(method, test, sep = ".")]] <- one
  }
  fixed <- rma(yi, vi, data = es, method = "FE")
  out[["FE.z"]] <- fit_of(fixed)
  out
}

cases <- list()
add <- function(id, ...) cases[[length(cases) + 1]] <<- list(id = id, ...)

two_arm <- function(id, source, measure, d, drop00 = FALSE) {
  # A risk difference needs no correction; its variance does.
  es <- escalc(measure, ai = x1, n1i = n1, ci = x2, n2i = n2, data = d, drop00 = drop00, addyi = measure != "RD")
  es <- es[!is.na(es$yi), ]
  one <- c(list(kind = "two-arm", measure = measure, source = source, doubleZero = if (drop00) "leave-out" else "include",
    arms = list(events1 = d$x1, n1 = d$n1, events2 = d$x2, n2 = d$n2)), effects_of(es), list(fits = random_models(es)))
  if (measure %in% c("RR", "OR", "RD")) {
    mh <- rma.mh(ai = x1, n1i = n1, ci = x2, n2i = n2, data = d, measure = measure,
                 drop00 = c(drop00, drop00))
    one$mantelHaenszel <- list(b = as.numeric(mh$b), se = mh$se)
  }
  if (measure == "OR") {
    peto <- rma.peto(ai = x1, n1i = n1, ci = x2, n2i = n2, data = d, drop00 = c(drop00, drop00))
    one$peto <- list(b = as.numeric(peto$b), se = peto$se, q = peto$QE)
  }
  do.call(add, c(list(id = id), one))
}
table_of <- function(x1, n1, x2, n2) data.frame(x1, n1, x2, n2)

bcg <- with(dat.bcg, table_of(tpos, tpos + tneg, cpos, cpos + cneg))
for (m in c("RR", "OR", "RD")) two_arm(paste0("bcg-", tolower(m)), "metadat dat.bcg (Colditz 1994)", m, bcg)
nw <- with(dat.nielweise2007, table_of(ai, n1i, ci, n2i))
for (m in c("OR", "RR")) two_arm(paste0("catheter-zero-cells-", tolower(m)), "metadat dat.nielweise2007 (zero cells, a double zero)", m, nw)
two_arm("catheter-zero-cells-or-dropped", "metadat dat.nielweise2007, double zero left out", "OR", nw, TRUE)
two_arm("catheter-zero-cells-rd", "metadat dat.nielweise2007", "RD", nw)
two_arm("bcg-two-studies", "metadat dat.bcg, studies 4 and 6", "RR", bcg[c(4, 6), ])
collins <- with(dat.collins1985b, table_of(pre.xti, pre.nti, pre.xci, pre.nci))
collins <- collins[complete.cases(collins), ]
two_arm("diuretics-or", "metadat dat.collins1985b (pre-eclampsia)", "OR", collins)
hine <- with(dat.hine1989, table_of(ai, n1i, ci, n2i))
two_arm("lidocaine-tau-zero-rd", "metadat dat.hine1989", "RD", hine)
two_arm("lidocaine-tau-zero-or", "metadat dat.hine1989", "OR", hine)
egger <- with(dat.egger2001, table_of(ai, n1i, ci, n2i))
two_arm("magnesium-or", "metadat dat.egger2001", "OR", egger)

simple <- function(id, source, measure, es, data) {
  do.call(add, c(list(id = id, kind = "effects", measure = measure, source = source, data = data), effects_of(es),
                 list(fits = random_models(es))))
}
n99 <- dat.normand1999
means <- with(n99, list(mean1 = m1i, sd1 = sd1i, n1 = n1i, mean2 = m2i, sd2 = sd2i, n2 = n2i))
for (m in c("MD", "SMD"))
  simple(paste0("stroke-stay-", tolower(m)), "metadat dat.normand1999", m,
         escalc(m, m1i = m1i, sd1i = sd1i, n1i = n1i, m2i = m2i, sd2i = sd2i, n2i = n2i, data = n99), means)
hart <- dat.hart1999
simple("warfarin-irr", "metadat dat.hart1999", "IRR",
       escalc("IRR", x1i = x1i, t1i = t1i, x2i = x2i, t2i = t2i, data = hart),
       with(hart, list(events1 = x1i, time1 = t1i, events2 = x2i, time2 = t2i)))
simple("warfarin-rate", "metadat dat.hart1999, treated arms", "IRLN",
       escalc("IRLN", xi = x1i, ti = t1i, data = hart), with(hart, list(events = x1i, time = t1i)))
pritz <- dat.pritz1997
for (m in c("PR", "PLO", "PFT"))
  simple(paste0("hyperdynamic-", tolower(m)), "metadat dat.pritz1997", m,
         escalc(m, xi = xi, ni = ni, data = pritz), with(pritz, list(events = xi, n = ni)))
pft <- escalc("PFT", xi = xi, ni = ni, data = pritz)
back <- predict(rma(yi, vi, data = pft, method = "DL"), transf = transf.ipft.hm, targs = list(ni = pritz$ni))
add("hyperdynamic-pft-back", kind = "back-transformed", source = "metadat dat.pritz1997; transf.ipft.hm",
    data = with(pritz, list(events = xi, n = ni)), estimate = back$pred, lower = back$ci.lb, upper = back$ci.ub)

glmm <- function(id, source, x, n) {
  f <- suppressWarnings(rma.glmm(xi = x, ni = n, measure = "PLO", nAGQ = 25))
  add(id, kind = "glmm", source = source, data = list(events = x, n = n), b = as.numeric(f$b), se = f$se, tau2 = f$tau2)
}
glmm("hyperdynamic-glmm", "metadat dat.pritz1997; rma.glmm PLO nAGQ = 25", pritz$xi, pritz$ni)
glmm("catheter-glmm", "metadat dat.nielweise2007, control arms (zeros); rma.glmm PLO nAGQ = 25", nw$x2, nw$n2)

# Meta-regression and subgroups
es <- escalc("RR", ai = x1, n1i = n1, ci = x2, n2i = n2, data = bcg)
regression <- list()
for (method in c("FE", "DL", "REML", "ML", "PM")) for (test in c("z", "knha")) {
  if (method == "FE" && test == "knha") next
  f <- rma(yi, vi, mods = ~ dat.bcg$ablat + dat.bcg$year, data = es, method = method, test = test,
           control = control_of(method))
  regression[[paste(method, test, sep = ".")]] <- c(fit_of(f), list(qm = f$QM))
}
do.call(add, c(list(id = "bcg-regression", kind = "regression", source = "metadat dat.bcg, log RR on latitude and year"),
  effects_of(es), list(covariates = list(ablat = dat.bcg$ablat, year = dat.bcg$year), fits = regression)))
groups <- split(seq_len(13), dat.bcg$alloc)
sub <- lapply(groups, function(i) fit_of(rma(yi, vi, data = es[i, ], method = "REML", control = tight)))
w <- sapply(sub, function(s) 1 / s$se^2); b <- sapply(sub, function(s) s$b)
do.call(add, c(list(id = "bcg-subgroups", kind = "subgroups", source = "metadat dat.bcg by allocation, separate REML fits; Q between by hand"),
  effects_of(es), list(group = as.character(dat.bcg$alloc), fits = sub, qBetween = sum(w * (b - sum(w * b) / sum(w))^2))))
res <- rma(yi, vi, data = es, method = "REML", control = tight)
loo <- leave1out(res); cum <- cumul(res)
do.call(add, c(list(id = "bcg-sequences", kind = "sequences", source = "metadat dat.bcg; leave1out, cumul"), effects_of(es),
  list(leaveOneOut = list(b = loo$estimate, se = loo$se, tau2 = loo$tau2, i2 = loo$I2),
       cumulative = list(b = cum$estimate, se = cum$se, tau2 = cum$tau2))))

# Small-study effects
em <- escalc("OR", ai = x1, n1i = n1, ci = x2, n2i = n2, data = egger)
eg <- regtest(em$yi, em$vi, model = "lm", predictor = "sei")
events <- egger$x1 + egger$x2; total <- egger$n1 + egger$n2
peters <- summary(lm(em$yi ~ I(1 / total), weights = events * (total - events) / total))$coefficients
tf <- list()
for (method in c("FE", "DL", "REML")) for (side in c("left", "right")) {
  t <- trimfill(rma(yi, vi, data = em, method = method, control = control_of(method)), side = side)
  tf[[paste(method, side, sep = ".")]] <- list(k0 = t$k0, b = as.numeric(t$b), se = t$se, tau2 = t$tau2)
}
add("magnesium-funnel", kind = "funnel", source = "metadat dat.egger2001; regtest(model = 'lm'), lm with the weights of Peters 2006, trimfill L0",
    arms = list(events1 = egger$x1, n1 = egger$n1, events2 = egger$x2, n2 = egger$n2),
    egger = list(statistic = eg$zval, p = eg$pval, df = eg$dfs), peters = list(slope = peters[2, 1], se = peters[2, 2], statistic = peters[2, 3], p = peters[2, 4]),
    trimAndFill = tf)

# Networks: contrasts against each study's first arm, full covariance, rma.mv with rho = 1/2
network <- function(id, source, arms, mean_of, variance_of, ref, columns, split, extra = list()) {
  studies <- unique(arms$study); treatments <- c(ref, setdiff(sort(unique(arms$trt)), ref))
  y <- c(); st <- c(); t1 <- c(); t2 <- c(); blocks <- list(); design <- c()
  for (s in studies) {
    a <- arms[arms$study == s, ]
    m <- mean_of(a); v <- variance_of(a); k <- nrow(a)
    y <- c(y, m[-1] - m[1]); st <- c(st, rep(s, k - 1)); t1 <- c(t1, rep(a$trt[1], k - 1)); t2 <- c(t2, a$trt[-1])
    design <- c(design, rep(paste(sort(a$trt), collapse = ":"), k - 1))
    blocks[[length(blocks) + 1]] <- diag(v[-1], k - 1) + v[1]
  }
  V <- bldiag(blocks)
  X <- t(sapply(seq_along(y), function(i) (treatments == t2[i]) - (treatments == t1[i])))[, -1]
  colnames(X) <- treatments[-1]
  row <- factor(seq_along(y)); study <- factor(st)
  mv <- function(X, method) if (method == "FE") rma.mv(y, V, mods = X, intercept = FALSE)
    else rma.mv(y, V, mods = X, intercept = FALSE, random = ~ row | study, rho = 0.5, method = method,
                control = list(optimizer = "optim", optmethod = "BFGS", reltol = 1e-15))
  p_scores <- function(f, higher) {
    b <- c(0, as.numeric(f$b)); V <- rbind(0, cbind(0, f$vb))
    sapply(seq_along(b), function(i) mean(sapply(setdiff(seq_along(b), i), function(j)
      pnorm((if (higher) 1 else -1) * (b[i] - b[j]) / sqrt(V[i, i] + V[j, j] - 2 * V[i, j])))))
  }
  # Generalised method of moments (Jackson, White and Riley 2013)
  W <- solve(V); P <- W - W %*% X %*% solve(t(X) %*% W %*% X) %*% t(X) %*% W
  S <- outer(st, st, "==") * (diag(length(y)) + 1) / 2
  q <- as.numeric(t(y) %*% P %*% y); df <- length(y) - ncol(X)
  dl <- max(0, (q - df) / sum(diag(P %*% S)))
  fits <- list()
  for (method in c("FE", "ML", "REML")) {
    f <- mv(X, method)
    fits[[method]] <- list(b = as.numeric(f$b), se = f$se, tau2 = if (method == "FE") 0 else f$tau2, pScoresHigher = p_scores(f, TRUE))
  }
  Wd <- solve(V + dl * S); Cd <- solve(t(X) %*% Wd %*% X); bd <- Cd %*% t(X) %*% Wd %*% y
  fits$DL <- list(b = as.numeric(bd), se = sqrt(diag(Cd)), tau2 = dl)
  # Design-by-treatment interaction: one set of parameters per design
  Z <- do.call(cbind, lapply(unique(design), function(g) {
    ts <- strsplit(g, ":")[[1]][-1]
    m <- matrix(0, length(y), length(ts))
    for (r in which(design == g)) m[r, ] <- (ts == t2[r]) - (ts == t1[r])
    m
  }))
  within <- rma.mv(y, V, mods = Z, intercept = FALSE)
  df_within <- length(y) - ncol(Z); df_between <- ncol(Z) - ncol(X)
  # Full model X plus interactions, REML: Wald test of the interactions
  J <- NULL
  for (column in seq_len(ncol(Z)))
    if (qr(cbind(X, J, Z[, column]))$rank > ncol(cbind(X, J))) J <- cbind(J, Z[, column])
  fullm <- mv(cbind(X, J), "REML")
  k <- ncol(X) + seq_len(ncol(J))
  bj <- as.numeric(fullm$b)[k]; wald <- as.numeric(t(bj) %*% solve(fullm$vb[k, k]) %*% bj)
  splits <- lapply(split, function(pair) {
    has <- sapply(st, function(s) all(pair %in% arms$trt[arms$study == s]))
    w <- ifelse(has & t2 == pair[2], 1, 0) - ifelse(has & t1 == pair[2], 1, 0)
    f <- mv(cbind(X, w), "REML"); n <- length(f$b)
    L <- c((treatments[-1] == pair[2]) - (treatments[-1] == pair[1]), 0)
    D <- L; D[n] <- 1
    list(pair = pair, indirect = sum(L * f$b), indirectSe = sqrt(as.numeric(t(L) %*% f$vb %*% L)),
         direct = sum(D * f$b), directSe = sqrt(as.numeric(t(D) %*% f$vb %*% D)),
         difference = as.numeric(f$b)[n], differenceSe = f$se[n], p = f$pval[n], tau2 = f$tau2)
  })
  do.call(add, c(list(id = id, kind = "network", source = source, treatments = treatments,
    arms = c(list(study = as.character(arms$study), treatment = arms$trt), arms[columns]), fits = fits,
    q = list(total = q, within = within$QE, between = q - within$QE, df = df, dfWithin = df_within, dfBetween = df_between),
    interaction = list(wald = wald, df = ncol(J), tau2 = fullm$tau2), splits = splits), extra))
}
smoking <- dat.hasselblad1998
smoking <- data.frame(study = smoking$study, trt = smoking$trt, x = smoking$xi, n = smoking$ni)
# Half an event is added to every arm of a study with a zero cell.
zero <- smoking$study %in% smoking$study[smoking$x == 0 | smoking$x == smoking$n]
adj <- transform(smoking, xx = x + 0.5 * zero, nn = n + 1 * zero)
network("smoking-cessation", "metadat dat.hasselblad1998, log odds ratios", adj,
  function(a) log(a$xx / (a$nn - a$xx)), function(a) 1 / a$xx + 1 / (a$nn - a$xx), "no_contact", c("x", "n"),
  list(c("no_contact", "ind_counseling"), c("no_contact", "grp_counseling"), c("grp_counseling", "ind_counseling")))
senn <- dat.senn2013
senn <- data.frame(study = senn$study, trt = senn$treatment, mean = senn$mi, sd = senn$sdi, n = senn$ni)
network("diabetes", "metadat dat.senn2013, mean differences", senn, function(a) a$mean, function(a) a$sd^2 / a$n,
  "placebo", c("mean", "sd", "n"), list(c("placebo", "rosiglitazone"), c("acarbose", "metformin"), c("metformin", "rosiglitazone")))

# The catalogue's trials of plaque psoriasis, PASI 90 at weeks 10 to 16, arms of the same medicine put together.
args <- commandArgs(FALSE); here <- dirname(sub("^--file=", "", args[grep("^--file=", args)]))
pasi <- read.csv(file.path(here, "psoriasis-pasi90.csv"))
zero <- pasi$study %in% pasi$study[pasi$x == 0 | pasi$x == pasi$n]
pasi <- transform(pasi, xx = x + 0.5 * zero, nn = n + 1 * zero)
network("psoriasis-pasi90", "trials of this catalogue (psoriasis-pasi90.csv), log odds ratios", pasi,
  function(a) log(a$xx / (a$nn - a$xx)), function(a) 1 / a$xx + 1 / (a$nn - a$xx), "placebo", c("x", "n"),
  list(c("etanercept", "secukinumab"), c("placebo", "ustekinumab"), c("risankizumab", "secukinumab")))

versions <- list(R = R.version.string, metafor = as.character(packageVersion("metafor")),
  metadat = as.character(packageVersion("metadat")), lme4 = as.character(packageVersion("lme4")))
writeLines(toJSON(list(versions = versions, cases = cases), digits = NA, auto_unbox = TRUE, dataframe = "columns", na = "null", null = "null"),
           file.path(here, "reference.json"))
