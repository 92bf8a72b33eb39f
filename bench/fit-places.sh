#!/usr/bin/env bash
# Fits where/weights.tsv anew on annotated news: docs/gazetteer.md, "Which one is meant".
# Usage: bench/fit-places.sh PARSES ARTICLES.jsonl...
# PARSES: a folder that keeps the parses for the next time. ARTICLES.jsonl: an article a line (id,
# text, url, toponyms with start, end in code points, lat, lon, country).
set -euo pipefail
here=$(cd "$(dirname "$0")/.." && pwd)
parses=$(realpath -m "${1:?usage: bench/fit-places.sh PARSES ARTICLES.jsonl...}")
shift
articles=()
for file in "$@"; do articles+=("$(realpath "$file")"); done
cd "$here"
mvn -q -B -Pbench -DskipTests -pl bench -am package
libraries=$(mktemp)
trap 'rm -f "$libraries"' EXIT
mvn -q -B -Pbench -pl bench -am dependency:build-classpath \
  -Dmdep.outputFile="$libraries" -Dmdep.includeScope=runtime >/dev/null
modules=$here/core/target/classes:$here/model/target/classes:$here/nlp/target/classes:$here/gazetteer/target/classes
java -Xmx3g -cp "$here/bench/target/classes:$modules:$(cat "$libraries")" \
  org.whoseword.where.FitPlaces "$here/core/src/main/resources/codebook/where/weights.tsv" \
  "$parses" "${articles[@]}"
