#!/bin/sh
# Real data through the whole of it: the folder of Epoch AI's benchmark data (366 models, 27 benchmarks, capability only) and its
# score_entry.csv load by the documented commands, every view answers, and the report says nothing that the data do
# not allow. AIRISK_SHARED names the folder that has reference/epoch; nothing of it is copied into the project.
# Parts: load, views, sentences, growth; all by default.
set -u
. tests/check.sh
data=$(cd "${AIRISK_SHARED:-../shared}" 2>/dev/null && pwd)/reference/epoch
if [ ! -f "$data/score_entry.csv" ]; then
  echo "skipped tests/run_epoch.sh: no reference/epoch/score_entry.csv in '${AIRISK_SHARED:-../shared}'; AIRISK_SHARED names the folder"
  exit 0
fi
top=$(pwd)
db=$top/build/epoch.db
scored=$top/build/epoch_scored.db # with a made-up safety score, so that there are risk indexes

ask() { # database, SQL
  sqlite3 -init /dev/null -bail -cmd ".load $top/build/airisk" "$1" "$2" 2>&1
}

report() { # database, language
  sqlite3 -init /dev/null -bail -readonly -cmd ".load $top/build/airisk" -cmd ".read $top/build/report.sql" "$1" \
    "SELECT $2 FROM report_line ORDER BY line"
}

fill() {
  rm -rf "$db" "$scored" build/epoch_folder
  python3 tests/epoch_folder.py "$data/folder" build/epoch_folder || return 1
  sqlite3 -init /dev/null -bail "$db" <build/schema.sql && sqlite3 -init /dev/null -bail "$db" <build/views.sql &&
    (cd build/epoch_folder && sqlite3 -init /dev/null -bail "$db" <"$top/build/import_folder.sql") >build/epoch_folder.txt 2>&1 || return 1
  # The shell goes on after a row that is refused, and says which.
  sqlite3 -init /dev/null -cmd ".load $top/build/airisk" -cmd 'PRAGMA foreign_keys = ON' "$db" \
    ".import --csv --skip 1 '$data/score_entry.csv' score_entry" >build/epoch_entry.txt 2>&1
  cp "$db" "$scored"
  sqlite3 -init /dev/null -bail -cmd ".load $top/build/airisk" "$scored" "
    INSERT INTO benchmark (name, measures) VALUES ('Made-up safety', 'safety');
    INSERT INTO weight (method_id, domain_id, benchmark_id, component)
    SELECT (SELECT method_id FROM edition WHERE is_current), domain_id, (SELECT benchmark_id FROM benchmark WHERE name = 'Made-up safety'), 'safety' FROM domain;
    INSERT INTO score (model_id, benchmark_id, value, origin, source)
    SELECT model_id, (SELECT benchmark_id FROM benchmark WHERE name = 'Made-up safety'), 50, 'synthetic', 'tests/run_epoch.sh' FROM model" >build/epoch_scored.txt 2>&1
}

load() {
  check 'models, benchmarks' '366|27' "$(ask "$db" 'SELECT (SELECT count(*) FROM model), (SELECT count(*) FROM benchmark)')"
  # A standard error of 0 for a value between 0 and 100 is refused by the rule for errors; nothing else is.
  zero=$(python3 -c '
import csv, sys
rows = list(csv.DictReader(open(sys.argv[1], encoding="utf-8")))
bad = [r for r in rows if r["standard_error"] and float(r["standard_error"].rstrip("%")) == 0 and 0 < float(r["value"].rstrip("%")) < 100]
good = {(r["model"], r["benchmark"]) for r in rows if r not in bad}
print(len(rows), len(bad), len(good))' "$data/score_entry.csv")
  check 'entries, refused, cells' "2098 $(grep -c 'standard_error: cannot be 0' build/epoch_entry.txt) $(ask "$db" 'SELECT count(*) FROM score')" "$zero"
  check 'no other refusal' 0 "$(grep -v -e 'standard_error: cannot be 0' -e 'filling the rest with NULL' build/epoch_entry.txt | grep -c .)"
}

views() {
  for d in "$db" "$scored"; do
    said=$(ask "$d" "SELECT printf('SELECT count(*) FROM (SELECT * FROM \"%w\" LIMIT 1000000);', name) FROM sqlite_schema WHERE type = 'view' ORDER BY name" | while read -r query; do
      ask "$d" "$query" | grep -v '^[0-9]*$' | sed "s/^/$query: /"
    done)
    check "every view of $(basename "$d")" '' "$said"
  done
}

sentences() {
  # No model of the year, or fewer than three before: neither growth nor saturation is stated.
  unknown="SELECT benchmark FROM benchmark_summary WHERE models_before < 3 OR models_before = models"
  check 'benchmarks without models of the year' '1' "$(ask "$db" "SELECT count(*) = 4 FROM ($unknown) WHERE benchmark IN ('HellaSwag', 'GSM8K', 'BBH', 'PIQA')")"
  check 'their growth and saturation' '0|0' "$(ask "$db" "SELECT count(record_growth), total(saturated) = 1 FROM benchmark_summary WHERE benchmark IN ($unknown)")"
  check 'no fast growth of them' 0 "$(ask "$db" "SELECT count(*) FROM early_warning WHERE rule = 'fast_growth' AND subject IN ($unknown)")"
  check 'correlations of few models' 0 "$(ask "$db" 'SELECT count(coalesce(pearson, spearman, spearman_p)) FROM benchmark_correlation WHERE models < 5')"
  check 'trends of few models' 0 "$(ask "$db" 'SELECT count(coalesce(slope_per_year, p, r2)) FROM benchmark_trend WHERE models < 5')"
  for language in en zh; do
    report "$db" "$language" >"build/epoch.$language.md"
    check "report, $language: length" 1 "$([ "$(wc -l <"build/epoch.$language.md")" -gt 300 ] && echo 1)"
  done
  ask "$db" "$unknown" | while read -r benchmark; do
    grep -F -- "- $benchmark" build/epoch.en.md | grep -E 'did not rise|may be saturated|rose in a year'
    grep -F -- "- $benchmark" build/epoch.zh.md | grep -E '没有上升|可能已经饱和|一年内从'
  done >build/epoch_forbidden.txt
  check 'no growth or saturation of benchmarks without models of the year' '' "$(cat build/epoch_forbidden.txt)"
  check 'they say: not enough data' 1 "$(grep -cF -- '- HellaSwag: not enough data for the growth of the highest score in a year (tested models: 67 before, 0 since).' build/epoch.en.md)"
  check 'they say it in Chinese' 1 "$(grep -F -- '- HellaSwag：数据不足' build/epoch.zh.md | grep -c '此前67个，此后0个')"
  # Three models in a row: no correlation of -1 in any sentence.
  check 'no correlation of three models' 0 "$(grep -cE '\(-?1\.00\)' build/epoch.en.md)"
  # Each growth names the numbers of models.
  check 'growth with its numbers of models' 0 "$(grep -E 'rose in a year' build/epoch.en.md | grep -cvE 'of [0-9]+ models\)? ?.*of [0-9]+ models')"
  check 'trends with their numbers of models' 0 "$(grep -E 'with the date of release' build/epoch.en.md | grep -cvE '[0-9]+ models from')"
}

growth() {
  check 'made-up safety' '' "$(cat build/epoch_scored.txt)"
  check 'code: models then and now' '6|36|1' "$(ask "$scored" "SELECT models_before, models, growth > 0 FROM risk_growth WHERE domain = 'code' AND is_edition_period")"
  check 'code: too few then' 1 "$(ask "$scored" "BEGIN; UPDATE parameter SET value = 7 WHERE name = 'smallest_group'; SELECT growth IS NULL FROM risk_growth WHERE domain = 'code' AND is_edition_period; ROLLBACK")"
  check 'growth follows its numbers' 0 "$(ask "$scored" "SELECT count(*) FROM risk_growth WHERE (growth IS NULL) <> (models_before < 3 OR models_before = models)")"
  report "$scored" en >build/epoch_scored.en.md
  check 'code: its numbers of models' 1 "$(grep -c '^- Growth of the record risk index in a year: .*Code 38% (6 models then, 36 now), Knowledge not enough data' build/epoch_scored.en.md | sed 's/^2$/1/')"
  check 'knowledge: none of the year' 1 "$(grep -cF -- '- Knowledge: not enough data for the growth of the record risk index in a year (models with a risk index: 29 then, 29 now).' build/epoch_scored.en.md)"
  check 'growth names models' 0 "$(grep -E 'record risk index rose by' build/epoch_scored.en.md | grep -cvE 'of [0-9]+ models\) to .* of [0-9]+ models\)')"
  # A series with a step on too few shared benchmarks has neither shape nor change, and is in no sentence on shapes.
  check 'no shape without shared benchmarks' '1|0|0' "$(ask "$scored" "
    WITH broken AS (
      SELECT s.domain, mo.series FROM index_step AS s JOIN monitored_model AS mo ON mo.model_id = s.to_model_id
      WHERE s.is_risk_step AND s.risk_change IS NULL GROUP BY 1, 2
    )
    SELECT count(*) > 0, count(t.shape), count(t.change)
    FROM broken AS b JOIN trend AS t ON t.domain = b.domain AND t.series = b.series AND t.metric = 'risk_index'")"
  check 'they are named' 1 "$(grep -c '^- Code: not enough data to say how the risk index moves' build/epoch_scored.en.md)"
}

fill || { echo 'FAILED to load the folder'; cat build/epoch_folder.txt; exit 1; }
run_parts 'load views sentences growth' "$@"
[ "$failed" = 0 ]
