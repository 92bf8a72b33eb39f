#!/usr/bin/env bash
# Prints words per second, load time and resident memory of the parsers, one process after the
# other: NLP4J's own runtime, ours with one and with two threads, and CoreNLP's neural and
# shift-reduce-beam parsers (GPL, a gigabyte of models from Maven Central; left out with
# CORENLP=no). About four minutes, after building. Usage: bench/parsers.sh [INPUT...]
# INPUT: files and folders as `whoseword read` takes them; the golden reports unless said.
set -euo pipefail
here=$(cd "$(dirname "$0")/.." && pwd)
inputs=("$@")
[ ${#inputs[@]} -gt 0 ] || inputs=("$here/core/src/test/resources/golden/reports")
for i in "${!inputs[@]}"; do inputs[$i]=$(readlink -f -- "${inputs[$i]}"); done
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$here"

profiles=bench
top=bench
if [ "${CORENLP:-yes}" != no ]; then
  profiles=bench,corenlp
  top=bench/corenlp
fi
# Compiled only: class paths are folders, so that no jar need be built.
mvn -q -B ${MAVEN_OPTIONS:-} -P$profiles -DskipTests -pl $top -am test-compile \
  org.apache.maven.plugins:maven-dependency-plugin:3.8.1:build-classpath \
  -Dmdep.outputFile="$work/classpath" -Dmdep.regenerateFile=true >&2
classpath=$(cat "$work/classpath"):$here/$top/target/classes

run() { java -XX:+UseSerialGC "$@" 2>>"$work/log" || { cat "$work/log" >&2; exit 1; }; }
run -Xmx1g -cp "$classpath" org.whoseword.bench.Sentences "${inputs[@]}" >"$work/sentences"
echo "$(wc -l <"$work/sentences") sentences, $(wc -w <"$work/sentences") words; $(nproc) processors; load $(cut -d' ' -f1 /proc/loadavg 2>/dev/null || echo unknown)"
run -cp "$classpath" org.whoseword.bench.Row head
run -Xmx3g -cp "$classpath" org.whoseword.bench.Row nlp4j 1 "$work/sentences"
run -Xmx512m -cp "$classpath" org.whoseword.bench.Row flat 1 "$work/sentences"
run -Xmx512m -cp "$classpath" org.whoseword.bench.Row flat 2 "$work/sentences"
if [ "$top" = bench/corenlp ]; then
  for parser in neural shift-reduce-beam; do
    run -Xmx4g -cp "$classpath" org.whoseword.bench.corenlp.CoreNlpRow $parser 1 "$work/sentences"
  done
fi
