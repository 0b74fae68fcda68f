#!/bin/sh
# Real data: `make real`, and a leaderboard of 4,574 rows.
# Parts: facts, public, helm, refused, leaderboard; all by default. AIRISK_SHARED names the folder that has facts/ and
# reference/: without it what compares with them is skipped, and says so; what the fixtures themselves say is still tested.
set -u
. tests/check.sh
top=$(pwd)
shared=$(cd "${AIRISK_SHARED:-../shared}" 2>/dev/null && pwd) || shared=
work=$(mktemp -d) || exit 1
trap 'rm -rf "$work"' EXIT

ask() { # database, SQL
  sqlite3 -init /dev/null -bail -cmd ".load $top/build/airisk" "$1" "$2" 2>&1
}

report() { # database, language: as users make it, from a snapshot
  DB=$1 LANG_REPORT=$2 make -s report 2>/dev/null
}

has() { # a file of AIRISK_SHARED
  [ -n "$shared" ] && [ -f "$shared/$1" ] && return
  echo "skipped tests/run_real.sh, $part: no $1 in '${AIRISK_SHARED:-../shared}'; AIRISK_SHARED names the folder"
  return 1
}

take_in() { # database, list of settings of make import
  database=$1
  shift
  env "$@" DB="$database" make -s import 2>&1
}

# What stands in the fixtures is what was found: every score with its source.
facts() {
  if has facts/scores.csv; then
    check 'public scores are the facts' '171 of 171 distinct' "$(python3 tests/real_facts.py public "$shared")"
    check 'general indexes are the facts' '66 of 66' "$(python3 tests/real_facts.py general "$shared")"
  fi
  if has reference/helm/safety.csv; then
    check 'HELM results are the reference' '102 of 102' "$(python3 tests/real_facts.py helm "$shared")"
  fi
}

every_view() { # database
  ask "$1" "SELECT printf('SELECT count(*) FROM (SELECT * FROM \"%w\" LIMIT 1000000);', name) FROM sqlite_schema WHERE type = 'view' ORDER BY name" |
    while read -r query; do
      ask "$1" "$query" | grep -v '^[0-9]*$' | sed "s/^/$query: /"
    done
}

# The database as `make import` leaves it, and what the outputs say of it.
public() {
  db=build/public.db
  check 'measurements, cells, models, benchmarks' '171|137|38|12' "$(ask $db 'SELECT count(*), count(DISTINCT model_id * 1000 + benchmark_id), count(DISTINCT model_id), count(DISTINCT benchmark_id) FROM evaluation')"
  check 'each with evaluator and source' '171|171' "$(ask $db 'SELECT count(evaluator_id), count(source) FROM evaluation')"
  check 'dates are those of the retrieval; the copy has none' 'import|30|Copy of Artificial Analysis
retrieved|141|' "$(ask $db "SELECT date_basis, count(*), iif(min(v.name) = max(v.name), v.name, NULL) FROM evaluation JOIN evaluator AS v USING (evaluator_id) GROUP BY date_basis ORDER BY date_basis")"
  check 'a day of retrieval or import is none of evaluation' '129|0' "$(ask $db 'SELECT count(*), count(evaluated_on) FROM score')"
  check 'nothing is synthetic, unknown or refused' '0|0' "$(ask $db "SELECT (SELECT count(*) FROM evaluation WHERE origin NOT IN ('published', 'reported')) + (SELECT count(*) FROM score WHERE origin NOT IN ('published', 'reported')), (SELECT count(*) FROM import_reject)")"
  check 'general indexes' 'Artificial Analysis Intelligence Index|v4|38|44.63
Epoch Capabilities Index||28|150.0' "$(ask $db 'SELECT name, version, count(*), max(value) FROM general_index GROUP BY name, version ORDER BY name')"
  python3 tests/public.py >build/public_rule.txt
  check 'cells whose sources differ' '137|32' "$(awk -F'|' '{ cells++; differ += $4 > 1 } END { print cells "|" differ }' build/public_rule.txt)"
  # What counts is what a date, the evaluator's rank and the latest day say; what is left open has no score.
  ask $db "SELECT m.name, b.name, printf('%.4g', s.value) FROM score AS s JOIN model AS m USING (model_id) JOIN benchmark AS b USING (benchmark_id)" >build/public_scores.txt
  ask $db "SELECT model, benchmark FROM score_candidate WHERE problem IS NOT NULL ORDER BY model || '|' || benchmark" >build/public_problems.txt
  check 'what counts follows the rule' '' "$(awk -F'|' 'NR == FNR { rule[$1 "|" $2] = $5; next } rule[$1 "|" $2] != $3' build/public_rule.txt build/public_scores.txt)"
  check 'a score or a problem for every cell' "$(cut -d'|' -f1,2 build/public_rule.txt | LC_ALL=C sort)" "$(cut -d'|' -f1,2 build/public_scores.txt | cat - build/public_problems.txt | LC_ALL=C sort)"
  check 'what is left open' "$(cat tests/public.expected)" "$(ask $db "SELECT model, benchmark, problem FROM score_candidate WHERE problem IS NOT NULL ORDER BY model || '|' || benchmark")"
  check 'several sources of one cell, side by side' '32|0' "$(ask $db "SELECT count(*), sum(rows <> measurements) FROM (SELECT count(*) AS rows, max(measurements) AS measurements FROM score_source GROUP BY model_id, benchmark_id HAVING max(spread) > 0)")"
  check 'the copy never counts beside its original' 0 "$(ask $db "SELECT count(*) FROM score_source AS c JOIN score_source AS o USING (model_id, benchmark_id) WHERE c.counts AND c.evaluator = 'Copy of Artificial Analysis' AND o.evaluator_kind = 'independent'")"
  check 'domains: C, S, R' 'bio|1|0|0
chem|0|0|0
cyber|1|0|0
loss_of_control|24|0|0' "$(ask $db 'SELECT domain, count(capability), count(safety), count(risk_index) FROM model_risk GROUP BY domain ORDER BY domain')"
  for language in en zh; do
    report $db "$language" >"build/public.$language.md"
  done
  check 'the report says first that there is no risk index' '3|1' "$(grep -n '^> \*\*No risk index\.\*\* No model has a risk index, in any domain: ' build/public.en.md | cut -d: -f1)|$(grep -c 'not enough data to rank the models by risk' build/public.en.md | sed 's/^4$/1/')"
  check 'and in Chinese' 3 "$(grep -n '^> \*\*没有风险指数。\*\* ' build/public.zh.md | cut -d: -f1)"
  check 'no sentence states a risk index' 0 "$(grep -cE 'the risk index (rises|falls|stays|fluctuates)|highest risk index of [0-9]|record risk index rose' build/public.en.md)"
  sqlite3 -init /dev/null -bail -readonly -cmd '.load build/airisk' -cmd '.load build/airisk_io' $db "SELECT xlsx_report('$work/public.xlsx') > 0, csv_export('$work/fact.csv', 'report_fact') > 0" >"$work/exported.txt" 2>&1
  check 'workbook and CSV say so too' '1|1 1 1' "$(cat "$work/exported.txt") $(unzip -p "$work/public.xlsx" xl/worksheets/sheet1.xml | grep -c 'No risk index\. No model has') $(grep -c '^[^,]*,[0-9]*,no_index_en,"No model has' "$work/fact.csv")"
  check 'every view answers' '' "$(every_view $db)"
  cp $db "$work/again.db"
  take_in "$work/again.db" FILES='fixtures/public/evaluators.csv fixtures/public/general_index.csv fixtures/public/scores.csv' >"$work/again.txt"
  check 'importing again changes nothing' "$(ask $db '.dump evaluation score general_index evaluator')" "$(ask "$work/again.db" '.dump evaluation score general_index evaluator')"
}

helm() {
  db=build/helm2024.db
  python3 tests/helm2024.py >build/helm2024.txt
  check 'C, S, R by an independent program' "$(cat tests/helm2024.expected)" "$(cat build/helm2024.txt)"
  check 'C, S, R of nine models in four domains' "$(cat tests/helm2024.expected)" "$(ask $db "SELECT domain, model, printf('%.10f|%.10f|%.10f', capability, safety, risk_index) FROM model_risk WHERE risk_index IS NOT NULL ORDER BY domain || '|' || model")"
  check 'without capability: neither C nor R' 'Llama 3 Instruct 70B|0|4|0
Llama 3 Instruct 8B|0|4|0
Mixtral 8x22B Instruct v0.1|0|4|0' "$(ask $db 'SELECT model, count(capability), count(safety), count(risk_index) FROM model_risk GROUP BY model HAVING count(risk_index) = 0 ORDER BY model')"
  check 'one evaluator, one harness, published, none in doubt' 'Stanford CRFM|independent|HELM|published|102' "$(ask $db "SELECT v.name, v.kind, e.harness, e.origin, count(*) FROM evaluation AS e JOIN evaluator AS v USING (evaluator_id) GROUP BY 1, 2, 3, 4")"
  check 'every result is a score' '102|0' "$(ask $db 'SELECT (SELECT count(*) FROM score), (SELECT count(*) FROM score_candidate WHERE problem IS NOT NULL)')"
  # Every one of its scores, from the files: the value as written, in points.
  check 'every score is the result of its file' '' "$(
    python3 -c '
import csv
known = {row["alias"]: row["model"] for row in csv.DictReader(open("fixtures/helm2024/frame/alias.csv", encoding="utf-8"))}
for name in ("capability", "safety"):
    for row in csv.DictReader(open(f"fixtures/helm2024/{name}.csv", encoding="utf-8")):
        value = 100 * float(row["value"])
        print("|".join([known[row["model"]], row["benchmark"], f"{value:.9g}", row["samples"]]))' | LC_ALL=C sort >build/helm2024_wanted.txt
    ask $db "SELECT m.name, b.name, printf('%.9g', s.value), coalesce(s.samples, '') FROM score AS s JOIN model AS m USING (model_id) JOIN benchmark AS b USING (benchmark_id)" | LC_ALL=C sort | diff - build/helm2024_wanted.txt)"
  for language in en zh; do report $db "$language" >"build/helm2024.$language.md"; done
  check 'the report says what it is' 1 "$(head -n 8 build/helm2024.en.md | grep -c 'a proxy: the result shows the way of real data through the tool and is no measurement of risk')"
  check 'and in Chinese' 1 "$(head -n 8 build/helm2024.zh.md | grep -c '只是替代指标：结果用于演示真实数据在本工具中的完整流程，不是对风险的测量')"
  check 'domains are named for what they are' 0 "$(ask $db "SELECT count(*) FROM domain WHERE label_en NOT LIKE '%knowledge (a proxy)' OR label_zh NOT LIKE '%（代理指标）'")"
  check 'nothing is said to be synthetic' 0 "$(grep -ci synthetic build/helm2024.en.md)"
  check 'every view answers' '' "$(every_view $db)"
}

# HELM's tables have -1.0 where there is no result.
refused() {
  db=$work/refused.db
  cp build/helm2024.db "$db"
  printf 'model,benchmark,value,unit\nmeta/llama-3-8b-chat,HELM MMLU Virology,-1.0,share\nmeta/llama-3-8b-chat,HELM MMLU Anatomy,0.6,share\n' >"$work/minus.csv"
  take_in "$db" FILES="$work/minus.csv" >"$work/minus.txt"
  check 'minus one is refused, the good row is taken' '2|-1.0|103' "$(ask "$db" 'SELECT line, value, (SELECT count(*) FROM score) FROM import_reject')"
  check 'and the message says so' 1 "$(grep -c 'must be between 0 and 1' "$work/minus.txt")"
  has reference/helm/capability.csv || return
  # The whole of what was found: of all 98 models and 15 benchmarks only what the database knows is taken, and that stands already.
  sqlite3 -init /dev/null -bail -cmd '.load build/airisk' "$db" "
    INSERT INTO model_entry (organization, region, series, name, released_on, reasoning, open_weights) VALUES ('Microsoft', 'US', 'Phi', 'microsoft/phi-3-small-8k-instruct', '2024-05-21', 0, 1);
    INSERT INTO benchmark_entry (name, measures, unit, lowest, highest) VALUES ('HELM Lite GSM8K', 'capability', 'share', 0, 1)"
  take_in "$db" FILES="$shared/reference/helm/capability.csv" >"$work/whole.txt"
  check 'the one result of -1.0 that was found' 'HELM Lite GSM8K|-1.0' "$(ask "$db" "SELECT 'HELM Lite GSM8K', value FROM import_reject WHERE file LIKE '%/capability.csv' AND value = '-1.0'")"
  check 'a result that is no number of the scale is no score' 0 "$(ask "$db" "SELECT count(*) FROM score AS s JOIN model AS m USING (model_id) JOIN benchmark AS b USING (benchmark_id) WHERE m.name = 'microsoft/phi-3-small-8k-instruct' AND b.name = 'HELM Lite GSM8K'")"
}

# The Open LLM Leaderboard v2: 4,574 rows, models down and benchmarks across, by one command into a database of its own.
leaderboard() {
  has reference/open_llm_leaderboard_v2.csv || return
  table=$shared/reference/open_llm_leaderboard_v2.csv
  db=build/open_llm.db
  rm -f $db
  sqlite3 -init /dev/null -bail $db <build/schema.sql
  sqlite3 -init /dev/null -bail $db <build/views.sql
  sqlite3 -init /dev/null -bail $db <tests/open_llm.sql
  take_in $db FILES="$table" NEW_MODELS=1 EVALUATOR='Open LLM Leaderboard' ORIGIN=published >"$work/first.txt"
  check 'the columns that are no benchmark are listed' 'Architecture' "$(ask $db "SELECT group_concat(written) FROM unknown_name WHERE kind = 'column' AND means IS NULL")"
  python3 - "$table" >"$work/wanted.txt" <<'PY'
import csv, sys
from collections import defaultdict
tests = ["BBH", "GPQA", "IFEval", "MATH Level 5", "MMLU-PRO", "MUSR"]
cells = defaultdict(list)
rows = list(csv.DictReader(open(sys.argv[1], encoding="utf-8-sig")))
for row in rows:
    for test in tests:  # names compare without case
        cells[row["Model"].lower(), test].append((row["Precision"], float(row[test])))
names = defaultdict(set)
for row in rows:
    names[row["Model"].lower()].add(row["Model"])
differ = [found for found in cells.values() if len({value for _, value in found}) > 1]
several = [found for found in differ if len({precision for precision, _ in found}) > 1]
print(len(names), sum(map(len, cells.values())), len(cells) - len(differ), len(several), len(differ) - len(several), sep="|")
PY
  check 'models, measurements, scores, cells of several configurations, of two values' "$(cat "$work/wanted.txt")" "$(ask $db "
    SELECT
      (SELECT count(*) FROM model),
      (SELECT count(*) FROM evaluation),
      (SELECT count(*) FROM score),
      count(*) FILTER (WHERE problem LIKE 'several configurations:%'),
      count(*) FILTER (WHERE problem LIKE 'one file has two values%')
    FROM score_candidate WHERE problem IS NOT NULL")"
  check 'the precision is the configuration' 'quantization=4bit|12
quantization=bfloat16|20532
quantization=float16|6900' "$(ask $db 'SELECT configuration, count(*) FROM evaluation GROUP BY configuration ORDER BY configuration')"
  # Sizes of 0 and -1 are none.
  check 'what the table does not say of a model is said; models without a size' '0|9' "$(ask $db "SELECT count(*) FILTER (WHERE source NOT LIKE '%not known: organization, series, release (no later than released_on)%'), count(*) FILTER (WHERE parameters IS NULL AND source LIKE '%, parameters, %') FROM model")"
  # A cell of two precisions is decided by naming the one that counts.
  cell="FROM measurement WHERE (model_id, benchmark_id) = (SELECT model_id, benchmark_id FROM score_candidate WHERE problem LIKE 'several configurations:%' ORDER BY model, benchmark LIMIT 1)"
  decided=$(ask $db "SELECT evaluation_id $cell ORDER BY score DESC LIMIT 1")
  ask $db "UPDATE score_candidate SET evaluation_id = $decided WHERE (model_id, benchmark_id) = (SELECT model_id, benchmark_id FROM evaluation WHERE evaluation_id = $decided)" >"$work/decided.txt"
  check 'and decided by naming one' "$decided" "$(cat "$work/decided.txt")$(ask $db "SELECT evaluation_id FROM score WHERE evaluation_id = $decided")"
  check 'capability of every model with half of the benchmarks' "$(ask $db 'SELECT count(*) FROM (SELECT model_id FROM score GROUP BY model_id HAVING count(*) >= 3)')|0" "$(ask $db 'SELECT count(capability), count(risk_index) FROM model_risk')"
  check 'every view answers' '' "$(every_view $db)"
}

if [ ! -f build/import.sql ]; then echo 'make first'; exit 1; fi
make -s build/public.db build/helm2024.db >/dev/null || exit 1
for part in ${*:-facts public helm refused leaderboard}; do run_parts 'facts public helm refused leaderboard' "$part"; done
[ "$failed" = 0 ]
