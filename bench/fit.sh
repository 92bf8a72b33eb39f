#!/usr/bin/env bash
# Fits cues/lexicon.tsv and cues/weights.tsv anew on annotated news: docs/codebook.md, "Cues".
# Usage: bench/fit.sh ARTICLES.jsonl [PARSES]
# ARTICLES.jsonl: an article a line (id, text, attributions with source, cue, content: spans in
# code points). PARSES: a folder that keeps the parses for the next time.
set -euo pipefail
here=$(cd "$(dirname "$0")/.." && pwd)
articles=$(realpath "${1:?usage: bench/fit.sh ARTICLES.jsonl [PARSES]}")
parses=${2:+$(realpath -m "$2")}
cd "$here"
mvn -q -B -Pbench -DskipTests -pl bench -am package
libraries=$(mktemp)
trap 'rm -f "$libraries"' EXIT
mvn -q -B -Pbench -pl bench -am dependency:build-classpath \
  -Dmdep.outputFile="$libraries" -Dmdep.includeScope=runtime >/dev/null
modules=$here/core/target/classes:$here/model/target/classes:$here/nlp/target/classes
java -Xmx3g -cp "$here/bench/target/classes:$modules:$(cat "$libraries")" \
  org.whoseword.word.FitCues "$articles" "$here/core/src/main/resources/codebook/cues" \
  ${parses:+"$parses"}
