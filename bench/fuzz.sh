#!/usr/bin/env bash
# Feeds every parser of foreign bytes what Jazzer makes up, so many minutes each; all, or those named.
# What breaks one is kept beside the tests (src/test/resources/…Inputs, or the module's folder) and
# ends the run; what is worth going on from lies in .cifuzz-corpus (not committed).
# Usage: bench/fuzz.sh MINUTES [TARGET…]
set -euo pipefail
cd "$(dirname "$0")/.."
minutes=${1:?"Usage: bench/fuzz.sh MINUTES [TARGET...]"}
shift

# Target, module, test, and the library whose branches are watched beside our own.
targets="
page        intake IntakeFuzzTest#page        org.jsoup
feed        intake IntakeFuzzTest#feed        -
json        intake IntakeFuzzTest#json        com.fasterxml.jackson.core
table       intake IntakeFuzzTest#table       de.siegmar
pdf         intake IntakeFuzzTest#pdf         org.apache.pdfbox
mail        intake IntakeFuzzTest#mail        org.apache.james.mime4j
text        intake IntakeFuzzTest#text        -
warc        intake IntakeFuzzTest#webArchive  org.netpreserve
archive     intake IntakeFuzzTest#archive     org.apache.commons.compress
charset     intake IntakeFuzzTest#charset     -
dictionary  core   DictionaryFuzzTest         -
codebook    core   CodebookFuzzTest#entry     -
codetable   core   CodebookFuzzTest#table     -
day         core   DatesFuzzTest#publication  -
times       core   DatesFuzzTest#expression   -
query       ledger QueryFuzzTest              -
"
while read -r name module test library; do
  [ -n "$name" ] || continue
  [ $# -eq 0 ] || [[ " $* " == *" $name "* ]] || continue
  watched="org.whoseword.**"
  [ "$library" = - ] || watched="$watched,$library.**"
  echo "== $name, $minutes min"
  mvn -q -B -Pfuzz -pl "$module" -am test -Dtest="$test" -Dsurefire.failIfNoSpecifiedTests=false \
    -Dfuzz.time="${minutes}m" -Dfuzz.instrument="$watched" </dev/null
done <<<"$targets"
