# Reads an export of claims with base R alone.
#
#   whoseword export news.ledger --format csv --output claims/
#   Rscript claims.R claims/
#
# prints dyads by month and on whose word assaults stand.

folder <- commandArgs(trailingOnly = TRUE)[1]
claims <- read.csv(file.path(folder, "claims.csv"), encoding = "UTF-8", na.strings = "",
                   colClasses = c(cameo = "character", geonameid = "character"))
claims$hedged <- claims$hedged == "true"
claims$background <- claims$background == "true"
claims$earliest <- as.Date(claims$earliest)
claims$latest <- as.Date(claims$latest)

# Values that stand in one cell.
several <- function(cell) if (is.na(cell)) character(0) else unique(strsplit(cell, "; ", fixed = TRUE)[[1]])

month <- ifelse(is.na(claims$earliest), "undated", format(claims$earliest, "%Y-%m"))
dyads <- do.call(rbind, lapply(seq_len(nrow(claims)), function(i)
  expand.grid(month = month[i],
              actor = several(claims$actor_countries[i]),
              recipient = several(claims$recipient_countries[i]),
              stringsAsFactors = FALSE)))
counts <- aggregate(list(n = rep(1, nrow(dyads))), dyads, sum)
counts <- counts[order(counts$month, counts$actor, counts$recipient, method = "radix"), ]
cat(paste(counts$month, counts$actor, counts$recipient, counts$n), sep = "\n")

assaults <- claims[claims$type == "ASSAULT" & claims$status == "HAPPENED", ]
for (kind in sort(unique(assaults$root_kind), method = "radix"))
  cat("assaults on the word of", kind, sum(assaults$root_kind == kind), "\n")
