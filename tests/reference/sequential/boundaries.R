# Boundaries of group-sequential designs by rpact; writes boundaries.csv beside this script.
# Rscript tests/reference/sequential/boundaries.R
library(rpact)
rows <- list()
add <- function(name, design) {
  k <- length(design$criticalValues)
  futility <- if (is.null(design$futilityBounds) || all(is.na(design$futilityBounds))) rep(NA, k)
              else c(design$futilityBounds, NA)[seq_len(k)]
  rows[[length(rows) + 1]] <<- data.frame(design = name, look = seq_len(k),
    fraction = design$informationRates, upper = design$criticalValues, lower = futility,
    spent = design$alphaSpent)
}
even <- function(k) seq_len(k) / k
odd <- list(c(0.3, 0.65, 1), c(0.25, 0.4, 0.8, 1))
for (rates in c(list(even(2), even(3), even(5)), odd)) {
  at <- paste(round(rates, 6), collapse = "/")
  for (alpha in c(0.025, 0.05)) {
    base <- list(sided = 1, alpha = alpha, informationRates = rates, tolerance = 1e-10)
    make <- function(...) do.call(getDesignGroupSequential, c(base, list(...)))
    add(paste("obrien_fleming", alpha, at), make(typeOfDesign = "asOF"))
    add(paste("pocock", alpha, at), make(typeOfDesign = "asP"))
    for (g in c(-4, -2, 1))
      add(paste("hwang_shih_decani", alpha, at, g), make(typeOfDesign = "asHSD", gammaA = g))
  }
  for (binding in c(FALSE, TRUE)) {
    name <- if (binding) "binding" else "non_binding"
    base <- list(sided = 1, alpha = 0.025, beta = 0.2, informationRates = rates,
                 bindingFutility = binding, tolerance = 1e-10, typeOfDesign = "asOF")
    make <- function(...) do.call(getDesignGroupSequential, c(base, list(...)))
    add(paste(name, "obrien_fleming", at), make(typeBetaSpending = "bsOF"))
    add(paste(name, "pocock", at), make(typeBetaSpending = "bsP"))
    add(paste(name, "hwang_shih_decani", at, -2), make(typeBetaSpending = "bsHSD", gammaB = -2))
  }
}
found <- do.call(rbind, rows)
script <- sub("--file=", "", grep("--file=", commandArgs(), value = TRUE))
write.csv(format(found, digits = 10), file.path(dirname(script), "boundaries.csv"), row.names = FALSE, quote = FALSE)
cat("rpact", as.character(packageVersion("rpact")), R.version.string, "\n")
