# Times nlme::gls, and glmmTMB where it is installed, on the trials in a folder: set_1.csv, ...
# Prints one line per fit: engine, elapsed and processor seconds without start-up, restricted
# log-likelihood; then the versions.
suppressMessages(library(nlme))
folder <- commandArgs(TRUE)[1]
sets <- lapply(list.files(folder, "[.]csv$", full.names = TRUE), function(file) {
  d <- read.csv(file)
  d$visit <- factor(d$vi)
  d$patient <- factor(d$patient)
  d
})
by_gls <- function(d) {
  gls(y ~ base * visit + arm * visit, d, correlation = corSymm(form = ~ vi | patient),
      weights = varIdent(form = ~ 1 | visit), method = "REML")
}
by_tmb <- function(d) {
  suppressWarnings(glmmTMB::glmmTMB(y ~ base * visit + arm * visit + us(0 + visit | patient),
    data = d, dispformula = ~ 0, REML = TRUE))
}
engines <- list("nlme::gls" = by_gls)
if (requireNamespace("glmmTMB", quietly = TRUE)) engines[["glmmTMB"]] <- by_tmb
for (name in names(engines)) {
  invisible(engines[[name]](sets[[1]]))
  for (d in sets) {
    taken <- system.time(fit <- engines[[name]](d))
    cat(name, taken[["elapsed"]], taken[["user.self"]] + taken[["sys.self"]],
        sprintf("%.6f", as.numeric(logLik(fit))), sep = ",")
    cat("\n")
  }
}
for (p in intersect(c("nlme", "glmmTMB"), loadedNamespaces())) {
  cat("version", p, as.character(packageVersion(p)), "", sep = ",")
  cat("\n")
}
cat("version,R,", as.character(getRversion()), ",\n", sep = "")
