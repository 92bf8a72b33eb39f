#!/usr/bin/env bash
# How fast readings are stored with their full-text index, and claims found, over invented readings.
#   bench/ledger.sh FILE [CLAIMS]      FILE: the ledger, made when it is not there; CLAIMS: 1000000 unless said
# Needs compiled tests: mvn -q -DskipTests test-compile -pl ledger -am
set -euo pipefail
home=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd)
file=$1 claims=${2:-1000000}
path=$(cd "$home" && mvn -q -B -o dependency:build-classpath -pl ledger -am -DincludeScope=test -Dmdep.outputFile=/dev/stdout | tail -n 1)
exec java -Xmx1g -XX:+UseSerialGC -cp "$home/ledger/target/test-classes:$home/ledger/target/classes:$home/core/target/classes:$path" \
  org.whoseword.ledger.LedgerBench "$file" "$claims"
