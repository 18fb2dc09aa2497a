# Multiple imputation at random by mice ("norm", visit after visit); writes mice.csv.
# Rscript tests/reference/imputation/mice.R
suppressPackageStartupMessages(library(mice))
script <- sub("--file=", "", grep("--file=", commandArgs(), value = TRUE))
here <- dirname(script)
d <- read.csv(file.path(here, "trial.csv"))
for (v in paste0("v", 1:4)) d[[v]] <- d[[v]] - d$base
names <- colnames(d)
predict <- matrix(0, 6, 6, dimnames = list(names, names))
for (v in 1:4) predict[paste0("v", v), c("arm", "base", paste0("v", seq_len(v - 1)))[seq_len(v + 1)]] <- 1
m <- 2000
filled <- mice(d, m = m, maxit = 1, method = "norm", predictorMatrix = predict,
               visitSequence = paste0("v", 1:4), ridge = 1e-9, seed = 1, printFlag = FALSE)
fits <- sapply(seq_len(m), function(i) {
  s <- summary(lm(v4 ~ arm + base, data = complete(filled, i)))$coefficients
  s["arm", 1:2]
})
pooled <- pool.scalar(fits[1, ], fits[2, ]^2, n = nrow(d), k = 3)
out <- data.frame(what = c("estimate", "within", "between", "total", "df"),
  value = c(pooled$qbar, pooled$ubar, pooled$b, pooled$t, pooled$df))
write.csv(format(out, digits = 12), file.path(here, "mice.csv"), row.names = FALSE, quote = FALSE)
cat("mice", as.character(packageVersion("mice")), R.version.string, "\n")
