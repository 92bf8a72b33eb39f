#!/usr/bin/env bash
# Kills 'whoseword ingest' (SIGKILL) again and again at random moments, lets it go on, and compares what the ledger
# holds with that of a run that nobody disturbed.
#   bench/kill.sh FOLDER INPUT [KILLS]      FOLDER: for the ledgers; KILLS: 1000 unless said
# WHOSEWORD: the command, ./whoseword unless said. The moments follow from $SEED (1 unless said).
set -euo pipefail
home=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd)
folder=$1 input=$2 kills=${3:-1000}
read -r -a whoseword <<<"${WHOSEWORD:-$home/whoseword}"
RANDOM=${SEED:-1}
mkdir -p "$folder"
rm -f "$folder"/{killed,whole}.ledger*

"${whoseword[@]}" ingest "$folder/whole.ledger" "$input" >"$folder/whole.out" 2>/dev/null || true
seconds=$SECONDS
echo "undisturbed: ${seconds} s: $(cat "$folder/whole.out")"

done_kills=0 rounds=1
while [ "$done_kills" -lt "$kills" ]; do
  "${whoseword[@]}" ingest "$folder/killed.ledger" "$input" >/dev/null 2>&1 &
  pid=$!
  # From the start of the machine to the end of the run.
  sleep "$(awk -v r=$RANDOM -v s="$seconds" 'BEGIN { printf "%.3f", (s + 0.5) * r / 32768 }')"
  if kill -9 "$pid" 2>/dev/null; then
    done_kills=$((done_kills + 1))
    wait "$pid" 2>/dev/null || true
  else
    # It came to its end: what it made is compared, and the next round begins anew.
    wait "$pid" 2>/dev/null || true
    cmp <("${whoseword[@]}" claims --format jsonl "$folder/whole.ledger") \
      <("${whoseword[@]}" claims --format jsonl "$folder/killed.ledger")
    rm -f "$folder"/killed.ledger*
    rounds=$((rounds + 1))
  fi
done
"${whoseword[@]}" ingest "$folder/killed.ledger" "$input" >"$folder/killed.out" 2>/dev/null || true
cmp <("${whoseword[@]}" claims --format jsonl "$folder/whole.ledger") \
  <("${whoseword[@]}" claims --format jsonl "$folder/killed.ledger")
echo "$done_kills kills in $rounds rounds: claims are the same to the byte"
