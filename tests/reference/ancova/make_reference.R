# Makes ancova_reference.csv from ancova_data.csv: run as `Rscript make_reference.R` in this folder.
# ANCOVA of change on arm and baseline; marginal means at the mean baseline.
d <- read.csv("ancova_data.csv")
d <- d[!is.na(d$score), ]
d$arm <- factor(d$arm, levels = c("saline", "low", "high"))
fit <- lm(I(score - baseline) ~ arm + baseline, data = d)
at <- data.frame(arm = levels(d$arm), baseline = mean(d$baseline))
means <- predict(fit, at, interval = "confidence")
ci <- confint(fit)
co <- summary(fit)$coefficients
rows <- rbind(
  data.frame(what = paste0("mean ", at$arm), value = means[, "fit"], se = NA,
             low = means[, "lwr"], high = means[, "upr"], p = NA),
  data.frame(what = c("low - saline", "high - saline"), value = co[2:3, 1], se = co[2:3, 2],
             low = ci[2:3, 1], high = ci[2:3, 2], p = co[2:3, 4])
)
rows$df <- fit$df.residual
rows$r <- R.version.string
write.csv(format(rows, digits = 12), "ancova_reference.csv", row.names = FALSE)
