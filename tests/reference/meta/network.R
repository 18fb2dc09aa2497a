# Makes network.json: run as `Rscript network.R` in this folder (R with metafor, metadat, jsonlite).
# Network meta-analyses as multivariate models (Viechtbauer's example for dat.senn2013): contrasts
# against each trial's own base arm, correlated where they share it; rho = 1/2 makes tau^2 that of
# every comparison. Common effects, REML, and a given tau^2 for the direct evidence.
suppressMessages({library(metafor); library(metadat); library(jsonlite)})

contrasts_of <- function(arms) {
  rows <- do.call(rbind, lapply(split(arms, factor(arms$study, unique(arms$study))), function(a) {
    base <- nrow(a)
    data.frame(study = a$study[-base], first = a$treatment[-base], second = a$treatment[base],
               y = a$mean[-base] - a$mean[base], v = a$var[-base] + a$var[base],
               shared = a$var[base], design = paste(sort(a$treatment), collapse = ":"))
  }))
  rows$comp <- ave(rows$y, rows$study, FUN = seq_along)
  rows
}
covariance_of <- function(rows)
  bldiag(lapply(split(rows, factor(rows$study, unique(rows$study))), function(x) {
    m <- matrix(x$shared[1], nrow(x), nrow(x)); diag(m) <- x$v; m
  }))
design_of <- function(rows, treatments, reference) {
  x <- sapply(treatments, function(t) (rows$first == t) - (rows$second == t))
  x[, setdiff(treatments, reference), drop = FALSE]
}
pairs_of <- function(fit, treatments, reference) {
  b <- c(coef(fit), setNames(0, reference))[treatments]
  vb <- matrix(0, length(treatments), length(treatments), dimnames = list(treatments, treatments))
  rest <- setdiff(treatments, reference)
  vb[rest, rest] <- vcov(fit)
  se <- sqrt(pmax(outer(diag(vb), diag(vb), "+") - 2 * vb, 0))
  est <- outer(b, b, "-")
  p <- pnorm(est / se, lower.tail = FALSE); diag(p) <- NA
  list(estimate = est, se = se, p_scores = as.list(rowMeans(p, na.rm = TRUE)))
}
direct_of <- function(rows_by_pair, tau2, network) {
  lapply(rows_by_pair, function(d) {
    fit <- rma(d$y, d$v, tau2 = tau2, method = "REML")
    n <- c(network$estimate[d$first[1], d$second[1]], network$se[d$first[1], d$second[1]])
    share <- n[2]^2 / fit$se^2
    out <- list(first = d$first[1], second = d$second[1], k = nrow(d), direct = c(fit$b),
                direct_se = fit$se, share = share)
    if (share < 1 - 1e-6) {
      out$indirect <- (n[1] - share * out$direct) / (1 - share)
      out$indirect_se <- sqrt(n[2]^2 / (1 - share))
      out$difference <- out$direct - out$indirect
      out$difference_se <- sqrt(fit$se^2 + out$indirect_se^2)
    }
    out
  })
}
all_pairs <- function(arms) {
  rows <- do.call(rbind, lapply(split(arms, arms$study), function(a) {
    at <- combn(nrow(a), 2)
    flip <- a$treatment[at[1, ]] > a$treatment[at[2, ]]
    i <- ifelse(flip, at[2, ], at[1, ]); j <- ifelse(flip, at[1, ], at[2, ])
    data.frame(study = a$study[1], first = a$treatment[i], second = a$treatment[j],
               y = a$mean[i] - a$mean[j], v = a$var[i] + a$var[j])
  }))
  unname(split(rows, paste(rows$first, rows$second)))
}
network <- function(name, citation, arms, reference) {
  treatments <- sort(unique(arms$treatment))
  rows <- contrasts_of(arms)
  V <- covariance_of(rows)
  X <- design_of(rows, treatments, reference)
  common <- rma.mv(y, V, mods = ~ X - 1, data = rows)
  names(common$beta) <- NULL
  random <- rma.mv(y, V, mods = ~ X - 1, random = ~ comp | study, rho = 1/2, data = rows,
                   control = list(rel.tol = 1e-11))
  fix <- function(fit) { rownames(fit$beta) <- colnames(X); fit }
  XD <- model.matrix(~ 0 + interaction(rows$design, rows$first, drop = TRUE))
  within <- rma.mv(y, V, mods = ~ XD - 1, data = rows)
  by_design <- lapply(split(seq_len(nrow(rows)), rows$design), function(i) {
    n <- length(unique(rows$first[i]))
    if (length(i) == n) return(list(q = 0, df = 0))
    m <- if (n == 1) rma.mv(y, V[i, i], data = rows[i, ]) else {
      XI <- model.matrix(~ 0 + factor(rows$first[i])); rma.mv(y, V[i, i], mods = ~ XI - 1, data = rows[i, ]) }
    list(q = m$QE, df = length(i) - n)
  })
  common <- pairs_of(fix(common), treatments, reference) |> c(list(q = common$QE))
  reml <- pairs_of(fix(random), treatments, reference) |> c(list(tau2 = sum(random$tau2)))
  # method of moments: E(Q) = df + tau^2 tr(P S), solved for tau^2
  S <- outer(rows$study, rows$study, "==") * (0.5 + 0.5 * diag(nrow(rows)))
  moments <- function(X) {
    W <- solve(V); P <- W - W %*% X %*% solve(t(X) %*% W %*% X) %*% t(X) %*% W
    max(0, (c(t(rows$y) %*% P %*% rows$y) - (nrow(rows) - ncol(X))) / sum(diag(P %*% S)))
  }
  tau2 <- moments(X)
  dl_fit <- rma.mv(y, V + tau2 * S, mods = ~ X - 1, data = rows)
  dl <- pairs_of(fix(dl_fit), treatments, reference) |> c(list(tau2 = tau2))
  tau2_within <- moments(XD)
  between_random <- rma.mv(y, V + tau2_within * S, mods = ~ X - 1, data = rows)$QE -
    rma.mv(y, V + tau2_within * S, mods = ~ XD - 1, data = rows)$QE
  list(name = name, citation = citation, reference = reference, treatments = treatments,
       arms = as.list(arms), common = common, reml = reml, dl = dl,
       q_total = common$q, q_within = within$QE, q_within_df = nrow(rows) - ncol(XD),
       q_between = common$q - within$QE, q_between_df = ncol(XD) - ncol(X),
       tau2_within = tau2_within, q_between_random = between_random,
       by_design = by_design, direct = direct_of(all_pairs(arms), reml$tau2, reml))
}
senn <- dat.senn2013
senn_arms <- data.frame(study = senn$study, treatment = as.character(senn$treatment), mean = senn$mi,
                        var = senn$sdi^2 / senn$ni)
hb <- dat.hasselblad1998
zero <- ave(hb$xi == 0 | hb$xi == hb$ni, hb$study, FUN = any) > 0
x <- hb$xi + 0.5 * zero; n <- hb$ni + zero
smoking <- data.frame(study = paste(hb$study), treatment = hb$trt, mean = log(x / (n - x)),
                      var = 1 / x + 1 / (n - x), events = hb$xi, people = hb$ni)
made <- list(r = R.version.string, metafor = as.character(packageVersion("metafor")),
             metadat = as.character(packageVersion("metadat")))
write_json(list(made_with = made, sets = list(
  network("senn", "Senn et al. 2013, Stat Methods Med Res 22:169 (metadat dat.senn2013)",
          senn_arms, "placebo"),
  network("smoking", "Hasselblad 1998, Med Decis Making 18:37 (metadat dat.hasselblad1998)",
          smoking, "no_contact"))),
  "network.json", digits = I(15), auto_unbox = TRUE, na = "null", null = "null")
