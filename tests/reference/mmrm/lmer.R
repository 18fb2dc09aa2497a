# lme4::lmer(... + (0 + visit | patient)) by REML with lmerTest (Satterthwaite) and pbkrtest
# (Kenward-Roger). Writes lmer_fits.csv, lmer_estimates.csv and lmer_versions.txt. Run from here.
#
# The model has one parameter too many: the residual variance can be moved into the diagonal of
# the patients' covariance. The fixed effects, their standard errors and the likelihood are not
# touched by this. lmerTest inverts the information on the directions with positive eigenvalues;
# pbkrtest uses a generalised inverse when it finds the information singular. The search starts at
# the estimate of nlme::gls, half of the smallest eigenvalue taken as residual variance.
suppressMessages({library(nlme); library(lmerTest); library(pbkrtest)})
source("data_sets.R")
source("gls.R")

sigma_of <- function(fit, visits) {
  rho <- corMatrix(Initialize(corSymm(coef(fit$modelStruct$corStruct, unconstrained = FALSE),
    form = ~ vi | one), data.frame(vi = seq_len(visits), one = 1)))
  if (is.list(rho)) rho <- rho[[1]]
  sd <- coef(fit$modelStruct$varStruct, unconstrained = FALSE, allCoef = TRUE)
  sd <- sigma(fit) * sd[as.character(seq_len(visits))]
  rho * outer(sd, sd)
}

fit_lmer <- function(model, long, sigma) {
  noise <- 0.5 * min(eigen(sigma, only.values = TRUE)$values)
  factor <- t(chol(sigma - noise * diag(nrow(sigma)))) / sqrt(noise)
  formula <- update(model, . ~ . + (0 + visit | patient))
  control <- lmerControl(optimizer = "nloptwrap", calc.derivs = FALSE,
    optCtrl = list(xtol_abs = 1e-10, ftol_abs = 1e-12, xtol_rel = 0, ftol_rel = 0, maxeval = 20000),
    check.nobs.vs.nRE = "ignore", check.nobs.vs.nlev = "ignore", check.conv.singular = "ignore")
  lmerTest::lmer(formula, long, REML = TRUE, control = control,
                 start = factor[lower.tri(factor, diag = TRUE)])
}

kenward_roger <- function(fit, L) {
  adjusted <- vcovAdj(fit)
  t(apply(L, 1, function(l) {
    df <- Lb_ddf(matrix(l, 1), as.matrix(vcov(fit)), adjusted)
    se <- sqrt(as.numeric(t(l) %*% as.matrix(adjusted) %*% l))
    c(se, df, 2 * pt(-abs(sum(l * fixef(fit)) / se), df))
  }))
}

if (sys.nframe() == 0) {
  sets <- read_sets()
  for (i in order(sets$patients * sets$visits)) {
    set <- sets[i, ]
    long <- read_long(set$name)
    model <- model_of(set)
    first <- fit_gls(model, long, "unstructured")
    fit <- fit_lmer(model, long, sigma_of(first, set$visits))
    L <- weights_of(model, long)[, names(fixef(fit))]
    sat <- do.call(rbind, lapply(seq_len(nrow(L)), function(r) contest1D(fit, L[r, ])))
    kr <- kenward_roger(fit, L)
    cat(set$name, as.numeric(logLik(fit)), as.numeric(logLik(first)), "\n")
    part <- data.frame(set = set$name, what = rownames(L), estimate = number(sat[["Estimate"]]),
      standard_error = number(sat[["Std. Error"]]), satterthwaite_df = number(sat[["df"]]),
      satterthwaite_p = number(sat[["Pr(>|t|)"]]), kenward_roger_se = number(kr[, 1]),
      kenward_roger_df = number(kr[, 2]), kenward_roger_p = number(kr[, 3]))
    again <- file.exists("lmer_estimates.csv")
    write.table(part, "lmer_estimates.csv", append = again, col.names = !again, sep = ",",
                row.names = FALSE, quote = FALSE)
    again <- file.exists("lmer_fits.csv")
    write.table(data.frame(set = set$name, log_likelihood = number(as.numeric(logLik(fit)))),
                "lmer_fits.csv", append = again, col.names = !again, sep = ",",
                row.names = FALSE, quote = FALSE)
  }
  writeLines(versions(c("lme4", "lmerTest", "pbkrtest", "nlme")), "lmer_versions.txt")
}
