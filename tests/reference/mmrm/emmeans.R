# emmeans on the lmer fits of lmer.R: its own marginal means and differences, to check that the
# contrasts of data_sets.R are what emmeans understands by them. Writes emmeans_estimates.csv.
suppressMessages({library(nlme); library(lmerTest); library(pbkrtest); library(emmeans)})
source("data_sets.R")
source("gls.R")
source("lmer.R")

chosen <- c("small_two_arms", "forty_four_visits", "eighty_common_both", "one_twenty_four_arms",
            "one_fifty_falling")
out <- list()
for (name in chosen) {
  set <- read_sets()[read_sets()$name == name, ]
  long <- read_long(name)
  model <- model_of(set)
  first <- fit_gls(model, long, "unstructured")
  fit <- fit_lmer(model, long, sigma_of(first, set$visits))
  for (mode in c("satterthwaite", "kenward-roger")) {
    means <- emmeans(fit, ~ arm | visit, lmer.df = mode, data = long)
    differences <- as.data.frame(contrast(means, "trt.vs.ctrl", adjust = "none"))
    found <- as.data.frame(means)
    out[[length(out) + 1]] <- data.frame(set = name, df_by = mode,
      what = c(paste("mean", found$arm, found$visit),
               paste("difference", sub(" - .*", "", differences$contrast), differences$visit)),
      estimate = number(c(found$emmean, differences$estimate)),
      standard_error = number(c(found$SE, differences$SE)),
      df = number(c(found$df, differences$df)))
  }
}
write.csv(do.call(rbind, out), "emmeans_estimates.csv", row.names = FALSE, quote = FALSE)
writeLines(versions(c("emmeans", "lme4", "lmerTest", "pbkrtest", "nlme")), "emmeans_versions.txt")
