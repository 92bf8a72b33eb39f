#!/usr/bin/env bash
# Reads the development sets and prints every score. Usage: bench/score.sh SHARED [OUT] [SET...]
# SHARED: the folder that holds dev/ and score/. OUT: where readings are kept (default: a temporary
# folder). WHOSEWORD: the command to run (default: ./whoseword of this checkout).
set -euo pipefail
here=$(cd "$(dirname "$0")/.." && pwd)
shared=$(cd "${1:?usage: bench/score.sh SHARED [OUT] [SET...]}" && pwd)
out=${2:-$(mktemp -d)}
mkdir -p "$out"
sets=("${@:3}")
[ ${#sets[@]} -gt 0 ] || sets=(claims plv_a plv_manual polnear cameo_manual plover_gsr petrarch2_gsr muc_dev muc_tst1 indiapolice lgl geovirus pages stories incidents)
read -r -a ww <<<"${WHOSEWORD:-$here/whoseword}"
dev=$shared/dev
score=$shared/score

inputs() { (cd "$score" && python3 readings.py inputs "$1"); }
gold() {
  case $1 in
    claims) echo "$dev/claims/reports.jsonl" ;;
    polnear) echo "$dev/attribution/polnear_dev.jsonl" ;;
    indiapolice) echo "$dev/events/indiapolice_a.jsonl" ;;
    lgl | geovirus) echo "$dev/places/$1.jsonl" ;;
    wikiwars | tweets_train) echo "$dev/times/$1.jsonl" ;;
    *) echo "$dev/events/$1.jsonl" ;;
  esac
}

# One process reads all sets, so that the models are loaded once: ids are unique over the sets.
: >"$out/input.jsonl"
for set in "${sets[@]}"; do
  # Pages are read as they are, and in a run of their own: what is measured is intake.
  case $set in pages | stories | incidents) continue ;; esac
  inputs "$(gold "$set")" >>"$out/input.jsonl"
done
start=$(date +%s)
# Status 1: something was refused, such as a record without text; it counts as unread.
"${ww[@]}" read --format jsonl "$out/input.jsonl" >"$out/readings.jsonl" || [ $? -eq 1 ]
echo "read $(wc -l <"$out/input.jsonl") reports in $(($(date +%s) - start)) s"

cd "$score"
for set in "${sets[@]}"; do
  echo "== $set"
  case $set in
    claims) python3 claims_score.py "$dev/claims" "$out/readings.jsonl" ;;
    plv_a | plv_manual) python3 events_score.py "$(gold "$set")" "$out/readings.jsonl" ;;
    polnear)
      python3 readings.py attributions "$out/readings.jsonl" "$(gold polnear)" >"$out/attributions.jsonl"
      python3 attribution_score.py "$(gold polnear)" "$out/attributions.jsonl"
      ;;
    cameo_manual | plover_gsr) python3 cameo_score.py "$(gold "$set")" "$out/readings.jsonl" ;;
    petrarch2_gsr)
      # Sentences without an event have no code to compare.
      grep -v '"gold": \[\]' "$(gold "$set")" >"$out/$set.jsonl"
      python3 cameo_score.py "$out/$set.jsonl" "$out/readings.jsonl"
      ;;
    pages)
      "${ww[@]}" read --format jsonl "$dev/pages/html" >"$out/pages.jsonl"
      python3 pages_score.py "$dev/pages/gold.jsonl" "$out/pages.jsonl"
      ;;
    muc_dev | muc_tst1) python3 muc_score.py "$(gold "$set")" "$out/readings.jsonl" ;;
    lgl | geovirus)
      python3 readings.py places "$out/readings.jsonl" "$(gold "$set")" >"$out/places.jsonl"
      python3 geo_score.py "$(gold "$set")" "$out/places.jsonl"
      ;;
    # Families and incidents are told over all reports of a set at once.
    stories)
      "${ww[@]}" families --format jsonl "$dev/stories/reports.jsonl" >"$out/families.jsonl"
      "${ww[@]}" incidents --format jsonl "$dev/stories/reports.jsonl" >"$out/stories.jsonl"
      python3 stories_score.py "$dev/stories/gold" "$out/families.jsonl" "$out/stories.jsonl"
      ;;
    incidents)
      "${ww[@]}" incidents --format jsonl "$dev/incidents/reports.jsonl" >"$out/incidents.jsonl"
      python3 independence_score.py "$dev/incidents/gold.jsonl" "$out/incidents.jsonl"
      ;;
    indiapolice) python3 alarms_score.py "$(gold "$set")" "$out/readings.jsonl" ;;
    wikiwars | tweets_train)
      python3 readings.py times "$out/readings.jsonl" "$(gold "$set")" >"$out/$set.jsonl"
      python3 timex_score.py "$(gold "$set")" "$out/$set.jsonl"
      ;;
  esac
done
