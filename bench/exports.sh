#!/usr/bin/env bash
# How fast a ledger is exported, in 512 MB of memory.
#   bench/exports.sh LEDGER FOLDER [FORMAT...]   LEDGER: one that bench/ledger.sh made; FOLDER: where it may write; csv unless said
# Needs compiled tests: mvn -q -DskipTests test-compile -pl exchange -am
set -euo pipefail
home=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd)
ledger=$1 folder=$2
shift 2
path=$(cd "$home" && mvn -q -B -o dependency:build-classpath -pl exchange -am -DincludeScope=test -Dmdep.outputFile=/dev/stdout | tail -n 1)
exec java -Xmx512m -XX:+UseSerialGC -cp "$home/exchange/target/test-classes:$home/exchange/target/classes:$home/ledger/target/classes:$home/core/target/classes:$path" \
  org.whoseword.exchange.ExportBench "$ledger" "$folder" "${@:-csv}"
