# Reads the data sets of ./data and forms model and contrasts, for the other R scripts here.

read_sets <- function() read.csv("data/index.csv", stringsAsFactors = FALSE)

# One data set in long form: a row per outcome seen, visit and vi (its number), factors as such.
read_long <- function(name) {
  wide <- read.csv(file.path("data", paste0(name, ".csv")), stringsAsFactors = TRUE)
  visits <- grep("^v[0-9]+$", names(wide), value = TRUE)
  long <- do.call(rbind, lapply(seq_along(visits), function(j) {
    data.frame(wide[c("patient", "arm", "base", "stratum")], vi = j, y = wide[[visits[j]]])
  }))
  long <- long[!is.na(long$y), ]
  long$visit <- factor(long$vi)
  long[order(long$patient, long$vi), ]
}

term <- function(name, how) {
  switch(how, "by visit" = paste0(" + visit * ", name), common = paste0(" + ", name), "")
}

model_of <- function(set) {
  as.formula(paste0("y ~ visit * arm", term("base", set$base), term("stratum", set$stratum)))
}

# Rows of weights on the coefficients: LS means by arm and visit (strata weigh the same, base at
# its mean over the outcomes seen), differences from arm A by visit, and averaged over visits.
weights_of <- function(model, long) {
  grid <- expand.grid(stratum = levels(long$stratum), visit = levels(long$visit),
                      arm = levels(long$arm))
  grid$base <- mean(long$base)
  grid$y <- 0
  rows <- model.matrix(model, grid, xlev = lapply(long[c("visit", "arm", "stratum")], levels))
  cell <- paste(grid$arm, grid$visit)
  means <- rowsum(rows, cell, reorder = FALSE) / as.vector(table(factor(cell, unique(cell))))
  arms <- levels(long$arm)
  visits <- levels(long$visit)
  at <- function(a, v) means[paste(a, v), ]
  out <- list()
  for (a in arms) for (v in visits) out[[paste("mean", a, v)]] <- at(a, v)
  for (a in arms[-1]) {
    for (v in visits) out[[paste("difference", a, v)]] <- at(a, v) - at("A", v)
    all <- lapply(visits, function(v) at(a, v) - at("A", v))
    out[[paste("difference", a, "average")]] <- Reduce(`+`, all) / length(visits)
  }
  do.call(rbind, out)
}

number <- function(x) trimws(formatC(x, digits = 12, format = "g"))

versions <- function(packages) {
  c(paste("R", getRversion()), paste(packages, sapply(packages, function(p) {
    as.character(packageVersion(p))
  })))
}
