#!/usr/bin/env bash
# Reads a generated web archive of 1 GiB (or of so many MiB as are named) in a heap of 512 MiB.
# Usage: bench/warc.sh [MIB]
set -euo pipefail
cd "$(dirname "$0")/.."
[ -f app/target/whoseword.jar ] || mvn -q -B -DskipTests package
mkdir -p bench/target/warc
javac -d bench/target/warc -cp app/target/whoseword.jar \
  bench/src/main/java/org/whoseword/bench/WarcMemory.java
exec java -Xmx512m -XX:+UseSerialGC -cp app/target/whoseword.jar:bench/target/warc \
  org.whoseword.bench.WarcMemory "$@"
