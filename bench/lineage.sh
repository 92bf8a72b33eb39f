#!/usr/bin/env bash
# How the lineage of texts grows with the number of reports. Usage: bench/lineage.sh [SIZE...]
# (default: 1000 10000 100000; a million needs HEAP=4g). Compile first: mvn -q test-compile -pl core
set -euo pipefail
here=$(cd "$(dirname "$0")/.." && pwd)
sizes=("$@")
[ ${#sizes[@]} -gt 0 ] || sizes=(1000 10000 100000)
out=$(mktemp -d)
trap 'rm -r "$out"' EXIT
jspecify=$(find "${M2:-$HOME/.m2/repository}" -name 'jspecify-1*.jar' | sort | tail -1)
javac -proc:none -nowarn --release 17 -cp "$here/core/target/classes:$jspecify" -d "$out" \
  "$here/bench/src/main/java/org/whoseword/bench/LineageCurve.java"
java -Xmx"${HEAP:-2g}" -XX:+UseSerialGC -cp "$out:$here/core/target/classes:$jspecify" \
  org.whoseword.bench.LineageCurve "${sizes[@]}"
