#!/usr/bin/env bash
# Prints where the time of a parser's runtime goes, as a flame graph in text, from a flight recording
# of half a minute. Usage: bench/profile.sh flat|nlp4j [INPUT...]; INPUT as for bench/parsers.sh.
set -euo pipefail
here=$(cd "$(dirname "$0")/.." && pwd)
runtime=${1:?usage: bench/profile.sh flat|nlp4j [INPUT...]}
inputs=("${@:2}")
[ ${#inputs[@]} -gt 0 ] || inputs=("$here/core/src/test/resources/golden/reports")
for i in "${!inputs[@]}"; do inputs[$i]=$(readlink -f -- "${inputs[$i]}"); done
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$here"
mvn -q -B ${MAVEN_OPTIONS:-} -Pbench -DskipTests -pl bench -am test-compile \
  org.apache.maven.plugins:maven-dependency-plugin:3.8.1:build-classpath \
  -Dmdep.outputFile="$work/classpath" -Dmdep.regenerateFile=true >&2
classpath=$(cat "$work/classpath"):$here/bench/target/classes
java -Xmx1g -cp "$classpath" org.whoseword.bench.Sentences "${inputs[@]}" >"$work/sentences"
java -XX:+UseSerialGC -Xmx3g -Xlog:jfr*=off \
  -XX:StartFlightRecording=filename="$work/recording.jfr",settings=profile \
  -cp "$classpath" org.whoseword.bench.Row "$runtime" 1 "$work/sentences" >&2
java -cp "$classpath" org.whoseword.bench.Flame "$work/recording.jfr" Row.decode
