# Makes pairwise.json: run as `Rscript pairwise.R` in this folder (R with metafor, metadat, jsonlite).
# The numbers of each data set, with their citation, and what metafor finds in them. Convergence
# limits are tighter than metafor's own, so that agreement can be asked to 1e-6.
suppressMessages({library(metafor); library(metadat); library(jsonlite)})
FINE <- list(threshold = 1e-9, maxiter = 10000)

fit_of <- function(yi, vi, method, test, ...)
  rma(yi, vi, method = method, test = test, control = FINE, ...)

numbers_of <- function(fit) {
  p <- predict(fit)
  list(estimate = c(fit$b), se = fit$se, low = fit$ci.lb, high = fit$ci.ub,
       statistic = fit$zval, p_value = fit$pval, tau2 = fit$tau2, tau2_se = fit$se.tau2,
       q = fit$QE, q_p = fit$QEp, i2 = fit$I2, h2 = fit$H2,
       prediction_low = p$pi.lb, prediction_high = p$pi.ub, weights = unname(weights(fit)))
}
profile_of <- function(fit) {
  ci <- confint(fit, control = list(tol = 1e-12, maxiter = 10000, tau2.max = 1e6))$random
  list(tau2_low = ci["tau^2", "ci.lb"], tau2_high = ci["tau^2", "ci.ub"],
       i2_low = ci["I^2(%)", "ci.lb"], i2_high = ci["I^2(%)", "ci.ub"],
       h2_low = ci["H^2", "ci.lb"], h2_high = ci["H^2", "ci.ub"])
}
rows_of <- function(x, also = c("Q", "Qp", "tau2", "I2", "H2")) {
  keep <- c("estimate", "se", "ci.lb", "ci.ub", also)
  lapply(setNames(keep, keep), function(n) unname(x[[n]]))
}
egger_of <- function(yi, vi) {
  lm_ <- regtest(yi, vi, model = "lm")
  re <- regtest(rma(yi, vi, control = FINE), predictor = "sei")
  list(lm_t = lm_$zval, lm_p = lm_$pval, lm_df = lm_$dfs, lm_limit = c(lm_$est),
       lm_limit_low = lm_$ci.lb, lm_limit_high = lm_$ci.ub,
       lm_slope = unname(coef(lm_$fit)[2]), rma_z = re$zval, rma_p = re$pval)
}
fill_of <- function(yi, vi, method) {
  tf <- trimfill(rma(yi, vi, method = method, control = FINE), estimator = "L0")
  list(k0 = tf$k0, se_k0 = tf$se.k0, side = tf$side, estimate = c(tf$b), se = tf$se,
       tau2 = tf$tau2, y = unname(c(tf$yi)), filled = tf$fill)
}
groups_of <- function(yi, vi, group) {
  g <- factor(group)
  common <- rma(yi, vi, mods = ~ g - 1, control = FINE)
  moderated <- rma(yi, vi, mods = ~ g, control = FINE)
  parts <- lapply(levels(g), function(l) rma(yi[g == l], vi[g == l], control = FINE))
  fixed <- sapply(levels(g), function(l) rma(yi[g == l], vi[g == l], method = "EE")$QE)
  est <- sapply(parts, function(f) c(f$b)); var <- sapply(parts, function(f) f$se^2)
  m <- sum(est / var) / sum(1 / var)
  list(group = as.character(group), levels = levels(g),
       common = list(estimate = unname(c(common$b)), se = common$se, tau2 = common$tau2,
                     q_between = moderated$QM, p_between = moderated$QMp,
                     q_residual = common$QE, q_residual_p = common$QEp),
       separate = list(estimate = est, se = sqrt(var), tau2 = sapply(parts, function(f) f$tau2),
                       q_between = sum((est - m)^2 / var)),
       q_within = unname(fixed))
}

set <- function(name, yi, vi, citation, measure, input = NULL, group = NULL) {
  yi <- as.numeric(yi); vi <- as.numeric(vi); k <- length(yi)
  tests <- list(z = "z", knapp_hartung = "knha", adhoc = "adhoc")
  fits <- lapply(setNames(c("REML", "DL"), c("reml", "dl")), function(m) {
    plain <- fit_of(yi, vi, m, "z")
    c(lapply(tests, function(t) numbers_of(fit_of(yi, vi, m, t))),
      list(profile = if (k > 1) profile_of(plain)))
  })
  out <- list(name = name, citation = citation, measure = measure, y = yi, v = vi, fits = fits,
              common = numbers_of(fit_of(yi, vi, "EE", "z"))[c("estimate", "se", "q", "q_p")])
  if (!is.null(input)) out$input <- input
  if (k >= 5) {
    base <- fit_of(yi, vi, "REML", "knha")
    out$leave_one_out <- rows_of(leave1out(base))
    out$cumulative <- rows_of(cumul(base))
    out$egger <- egger_of(yi, vi)
    out$trim_and_fill <- fill_of(yi, vi, "REML")
    out$trim_and_fill_dl <- fill_of(yi, vi, "DL")
  }
  if (!is.null(group)) out$subgroups <- groups_of(yi, vi, group)
  out
}

bcg <- dat.bcg
bcg_counts <- as.list(bcg[c("tpos", "tneg", "cpos", "cneg")])
rr <- escalc("RR", ai = tpos, bi = tneg, ci = cpos, di = cneg, data = bcg)
or <- escalc("OR", ai = tpos, bi = tneg, ci = cpos, di = cneg, data = bcg)
normand <- dat.normand1999
normand_input <- as.list(normand[c("m1i", "sd1i", "n1i", "m2i", "sd2i", "n2i")])
md <- escalc("MD", m1i = m1i, sd1i = sd1i, n1i = n1i, m2i = m2i, sd2i = sd2i, n2i = n2i,
             data = normand)
smd <- escalc("SMD", m1i = m1i, sd1i = sd1i, n1i = n1i, m2i = m2i, sd2i = sd2i, n2i = n2i,
              data = normand)
mn <- escalc("MN", mi = m1i, sdi = sd1i, ni = n1i, data = normand)
molloy <- escalc("ZCOR", ri = ri, ni = ni, data = dat.molloy2014)
raudenbush <- dat.raudenbush1985
bangert <- dat.bangertdrowns2004
hackshaw <- dat.hackshaw1998
li <- dat.li2007
li_or <- escalc("OR", ai = ai, n1i = n1i, ci = ci, n2i = n2i, data = li)
BCG <- "Colditz et al. 1994, JAMA 271:698 (metadat dat.bcg)"
NORMAND <- "Normand 1999, Stat Med 18:321 (metadat dat.normand1999)"
sets <- list(
  set("bcg_rr", rr$yi, rr$vi, BCG, "log risk ratio", bcg_counts, bcg$alloc),
  set("bcg_or", or$yi, or$vi, BCG, "log odds ratio", bcg_counts, bcg$alloc),
  set("normand_md", md$yi, md$vi, NORMAND, "mean difference", normand_input),
  set("normand_smd", smd$yi, smd$vi, NORMAND, "standardised mean difference", normand_input),
  set("normand_mean", mn$yi, mn$vi, NORMAND, "mean", normand_input[c("m1i", "sd1i", "n1i")]),
  set("molloy", molloy$yi, molloy$vi,
      "Molloy et al. 2014, Ann Behav Med 47:50 (metadat dat.molloy2014)", "Fisher's z"),
  set("raudenbush", raudenbush$yi, raudenbush$vi,
      "Raudenbush 1984, J Educ Psychol 76:85 (metadat dat.raudenbush1985)",
      "standardised mean difference", group = ifelse(raudenbush$weeks > 1, "known", "unknown")),
  set("bangertdrowns", bangert$yi, bangert$vi,
      "Bangert-Drowns et al. 2004, Rev Educ Res 74:29 (metadat dat.bangertdrowns2004)",
      "standardised mean difference", group = paste("grade", bangert$grade)),
  set("hackshaw", hackshaw$yi, hackshaw$vi,
      "Hackshaw et al. 1997, BMJ 315:980 (metadat dat.hackshaw1998)", "log odds ratio"),
  set("li", li_or$yi, li_or$vi, "Li et al. 2007, Int J Cardiol 114:1 (metadat dat.li2007)",
      "log odds ratio, 0.5 added where a count is 0", as.list(li[c("ai", "n1i", "ci", "n2i")])),
  set("normand_three", md$yi[1:3], md$vi[1:3], paste(NORMAND, "first three"), "mean difference"),
  set("raudenbush_two", raudenbush$yi[2:3], raudenbush$vi[2:3],
      "Raudenbush 1984, second and third of dat.raudenbush1985", "standardised mean difference")
)
made <- list(r = R.version.string, metafor = as.character(packageVersion("metafor")),
             metadat = as.character(packageVersion("metadat")))
write_json(list(made_with = made, sets = sets), "pairwise.json", digits = I(15),
           auto_unbox = TRUE, na = "null", null = "null")
