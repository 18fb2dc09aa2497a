# Cox fits and restricted means by R's survival; writes reference.csv beside this script.
# Rscript tests/reference/survival/survival.R
library(survival)
script <- sub("--file=", "", grep("--file=", commandArgs(), value = TRUE))
here <- dirname(script)
data <- read.csv(file.path(here, "data.csv"))
out <- list()
add <- function(set, what, value) out[[length(out) + 1]] <<- data.frame(set = set, what = what, value = value)
for (name in unique(data$set)) {
  d <- data[data$set == name, ]
  for (kind in c("one", "two")) {
    form <- if (kind == "one") Surv(time, event) ~ arm else Surv(time, event) ~ arm + x
    fit <- coxph(form, data = d, ties = "efron", control = coxph.control(eps = 1e-12, iter.max = 50))
    b <- coef(fit); v <- vcov(fit)
    for (i in seq_along(b)) {
      add(name, paste(kind, "coefficient", i), b[i]); add(name, paste(kind, "se", i), sqrt(v[i, i]))
    }
    add(name, paste(kind, "likelihood"), fit$loglik[2])
  }
  for (a in 0:1) {
    km <- survfit(Surv(time, event) ~ 1, data = d[d$arm == a, ])
    for (tau in c(5, 9.5)) {
      row <- summary(km, rmean = tau)$table
      add(name, paste("rmean", a, tau), row[["rmean"]]); add(name, paste("rmean se", a, tau), row[["se(rmean)"]])
    }
    add(name, paste("share left", a, 5), summary(km, times = 5)$surv)
  }
}
found <- do.call(rbind, out)
write.csv(format(found, digits = 12), file.path(here, "reference.csv"), row.names = FALSE, quote = FALSE)
cat("survival", as.character(packageVersion("survival")), R.version.string, "\n")
