# nlme::gls by REML: log-likelihood, estimates and standard errors, for each covariance that nlme
# has. Writes gls_fits.csv, gls_estimates.csv and gls_versions.txt. Run from this folder.
suppressMessages(library(nlme))
source("data_sets.R")

structures <- list(
  "unstructured" = function() list(corSymm(form = ~ vi | patient), varIdent(form = ~ 1 | visit)),
  "heterogeneous AR(1)" = function() list(corAR1(form = ~ vi | patient), varIdent(form = ~ 1 | visit)),
  "heterogeneous compound symmetry" =
    function() list(corCompSymm(form = ~ vi | patient), varIdent(form = ~ 1 | visit)),
  "compound symmetry" = function() list(corCompSymm(form = ~ vi | patient), NULL)
)

fit_gls <- function(model, long, structure) {
  part <- structures[[structure]]()
  try_with <- function(opt) {
    control <- glsControl(opt = opt, tolerance = 1e-10, msTol = 1e-13, maxIter = 500,
                          msMaxIter = 2000)
    do.call(gls, list(model, long, correlation = part[[1]], weights = part[[2]],
                      method = "REML", control = control))
  }
  tryCatch(try_with("nlminb"), error = function(e) try_with("optim"))
}

if (sys.nframe() == 0) {
  sets <- read_sets()
  fits <- list()
  estimates <- list()
  for (i in seq_len(nrow(sets))) for (structure in names(structures)) {
    set <- sets[i, ]
    long <- read_long(set$name)
    model <- model_of(set)
    fit <- fit_gls(model, long, structure)
    L <- weights_of(model, long)[, names(coef(fit))]
    fits[[length(fits) + 1]] <- data.frame(set = set$name, structure = structure,
      log_likelihood = number(as.numeric(logLik(fit))))
    estimates[[length(estimates) + 1]] <- data.frame(set = set$name, structure = structure,
      what = rownames(L), estimate = number(as.vector(L %*% coef(fit))),
      standard_error = number(sqrt(diag(L %*% vcov(fit) %*% t(L)))))
    cat(set$name, structure, as.numeric(logLik(fit)), "\n")
  }
  write.csv(do.call(rbind, fits), "gls_fits.csv", row.names = FALSE, quote = FALSE)
  write.csv(do.call(rbind, estimates), "gls_estimates.csv", row.names = FALSE, quote = FALSE)
  writeLines(versions("nlme"), "gls_versions.txt")
}
