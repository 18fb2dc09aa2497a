# Partial EVPI by the tensor-product GAM that BCEA's default is, fitted by mgcv itself.
#
# Run: Rscript make_evppi.R   (needs mgcv; reads sick_sicker_draws.csv, writes evppi_mgcv.csv)
#
# Strategies' net benefit less that of the best one is regressed on te(x1, x2), or s(x) for one
# parameter; the value is mean(max fitted) - max(mean fitted). Only mgcv is used, no code of BCEA.

suppressPackageStartupMessages(library(mgcv))
found <- read.csv("sick_sicker_draws.csv")
benefit <- as.matrix(found[, c("standard", "A", "B", "AB")])
best <- which.max(colMeans(benefit))
gain <- benefit - benefit[, best]
value <- function(terms) {
  fitted <- sapply(seq_len(ncol(gain)), function(j) {
    if (j == best) return(rep(0, nrow(gain)))
    fitted(gam(as.formula(paste("gain[, j] ~", terms)), data = found))
  })
  mean(apply(fitted, 1, max)) - max(colMeans(fitted))
}
asked <- c("u_S1" = "s(u_S1)", "c_A" = "s(c_A)", "hr_B" = "s(hr_B)",
           "u_S1+c_A" = "te(u_S1, c_A)", "c_A+c_B" = "te(c_A, c_B)")
made <- data.frame(parameters = names(asked), evppi = sapply(asked, value))
write.csv(made, "evppi_mgcv.csv", row.names = FALSE, quote = FALSE)
