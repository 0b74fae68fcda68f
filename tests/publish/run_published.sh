#!/bin/sh
# A published edition stays as it was, whatever comes in later: its snapshots, and so the report, page, workbook and files that are made
# from them, and every view, byte for byte; a change per table, each of which an open edition would show.
# Needs build/ made. SQLITE: the shell; AIRISK_SO: the extension without its suffix.
# part: live     check
# part: outputs  check
# part: stays    test
# part: 3.37.0   test   SQLITE=build/shells/3.37.0/sqlite3 stays
set -u
so=$(realpath "${AIRISK_SO:-build/airisk}.so") && so=${so%.so} # and ${so}_io
shell=${SQLITE:-sqlite3}
case $shell in */*) shell=$(realpath "$shell") ;; esac
work=$(mktemp -d) || exit 1
trap 'rm -rf "$work"' EXIT
. tests/check.sh
sed '/^#/d; s/ .*//' tests/publish/data/live_views.txt | sort >"$work/allowed"

# No view outside of intake reads a table as it is now, but for those of tests/publish/data/live_views.txt. Comments, and tables of a WITH clause,
# are left out.
live() {
  tables=$(sed -n "s/^CREATE TABLE IF NOT EXISTS \([a-z_]*\) .*/\1/p" schema/*.sql | grep -vx 'airisk\|catalogue\|edition_.*\|sign_off' | sort -u | paste -sd '|' -)
  check 'tables to look for' 1 "$(echo "$tables" | grep -c '^alias|.*benchmark|.*|weight$')"
  for file in sql/[a-z]*/*.sql sql/report/blocks/*.sql; do
    name=$(basename "$file" .sql)
    case $name in *_entry | z_import_* | known_model | known_benchmark | measurement | z_measurement_*) continue ;; esac
    own=$(sed -n 's/^\(WITH \)\{0,1\}\(RECURSIVE \)\{0,1\}\([a-z_]*\) *\(([^)]*)\)\{0,1\} AS .*(\{0,1\}$/\3/p' "$file" | paste -sd '|' -)
    reads=$(sed 's/--.*//' "$file" | grep -oE "\b(FROM|JOIN) ($tables)\b" | grep -vxE "(FROM|JOIN) (${own:-none})" | sort -u | paste -sd ',' -)
    [ -z "$reads" ] || echo "$name: $reads"
  done >"$work/reads"
  check 'views that read tables as they are now, and are not in tests/publish/data/live_views.txt' '' "$(grep -v "^\($(paste -sd '|' "$work/allowed" | sed 's/|/\\|/g')\):" "$work/reads")"
  # What reads measurements reads tables by them.
  check 'lines of tests/publish/data/live_views.txt that no view needs' '' "$(for name in $(cat "$work/allowed"); do
    grep -q "^$name:" "$work/reads" || grep -qE '(FROM|JOIN) (measurement|z_measurement_choice|score_source|evaluation_score)\b' sql/*/"$name.sql" || echo "$name"
  done)"
}

ask() { # database, SQL
  "$shell" -batch -init /dev/null -bail -cmd ".load '$so'" -cmd ".load '${so}_io'" "$@" 2>&1
}

# A database in which the edition has something of every table, not yet published.
make_open() { # database
  cp build/airisk.db "$1"
  ask "$1" >"$work/out" <<'END'
INSERT INTO threshold_entry (name, domain, quantity, value) VALUES ('line', 'cyber', 'capability', 50), ('floor', 'bio', 'StrongReject', 60);
INSERT INTO disclosure (domain_id, audience, shows) VALUES (2, 'targeted', 'bands');
UPDATE model SET training_cutoff = '2025-01-31' WHERE model_id < 9;
UPDATE benchmark SET items_public_on = '2024-06-30', items = 200 WHERE benchmark_id < 9;
DELETE FROM score WHERE (model_id, benchmark_id) IN (VALUES (3, 4), (3, 5), (4, 6), (5, 7));
INSERT INTO missing_score (model_id, benchmark_id, reason) VALUES (3, 4, 'not_applicable'), (3, 5, 'withheld');
INSERT INTO evaluator (evaluator_id, name, kind, rank) VALUES (1, 'Lab', 'own', 1), (2, 'Other lab', 'independent', 2);
INSERT INTO evaluation (evaluation_id, model_id, benchmark_id, tool, model_written, task, value, unit, evaluator_id, harness, task_version, configuration, samples, samples_total, refusal_rate, evaluated_at, date_basis, origin)
SELECT 100 * model_id + benchmark_id, model_id, benchmark_id, 'tool', 'm', 't', value, 'percent', 1 + model_id % 2, 'harness ' || (model_id % 3 = 0), '1', 'shots=5', 200, 200, iif(model_id % 4 = 0, 0.6, 0), '2025-08-01', 'run', 'measured'
FROM score
WHERE benchmark_id < 9 AND model_id < 30;
UPDATE score SET evaluation_id = 100 * model_id + benchmark_id, evaluated_on = '2025-08-01', standard_error = 1 WHERE benchmark_id < 9 AND model_id < 30;
-- A result that nobody can accept, since its scale ends at 100: the reason is that it was not accepted.
INSERT INTO evaluation (evaluation_id, model_id, benchmark_id, tool, model_written, task, value, unit, evaluated_at, date_basis, origin)
VALUES (900001, 4, 6, 'tool', 'm', 't', 140, 'percent', '2025-08-02', 'run', 'measured');
UPDATE score_candidate SET evaluation_id = evaluation_id WHERE problem IS NOT NULL;
UPDATE score_candidate SET accepted = 1 WHERE effect <> 'accepted';
UPDATE parameter SET value = 0 WHERE name = 'sign_off_required';
END
  check 'a database with something of every table' '' "$(cat "$work/out")"
}

publish() { # database
  said=$(ask "$1" "SELECT use_edition('2025Q3'); INSERT INTO publication_entry (edition) VALUES ('2025Q3')" | sed '/^2025Q3$/d')
  check 'the edition is published' '1 ' "$(ask "$1" "SELECT count(*) FROM edition WHERE name = '2025Q3' AND published_on IS NOT NULL") $said"
}

# The sums of what the edition says: its snapshots, and the views z_T.
say() { # database, file
  mkdir "$2.said"
  {
    echo "SELECT use_edition('2025Q3');"
    for audience in public targeted internal; do echo "SELECT snapshot_export('$2.said/$audience.db', 'audience=$audience');"; done
    for view in $copied; do printf '.once %s\nSELECT * FROM %s;\n' "$2.said/$view" "$view"; done
  } >"$work/say.sql"
  ask "$1" <"$work/say.sql" >"$2.said/errors"
  (cd "$2.said" && sha256sum -- *) >"$2"
  rm -rf "$2.said"
}

# All views but those of tests/publish/data/live_views.txt and of several editions, and the report, asked of the database itself.
say_views() { # database
  views=$(ask "$1" "SELECT name FROM sqlite_schema WHERE type = 'view' AND name NOT GLOB '*_entry' AND name NOT GLOB 'z_import_*' AND name NOT GLOB 'known_[mb]*'
    AND name <> 'measurement' AND name NOT GLOB 'z_measurement_*' AND name NOT IN ('z_copy', 'revision_triangle') ORDER BY name" | grep -vxF -f "$work/allowed")
  {
    echo "SELECT use_edition('2025Q3');"
    for view in edition_in_use z_score $views; do printf "SELECT '%s';\nSELECT * FROM %s;\n" "$view" "$view"; done
    echo "SELECT * FROM index_score; SELECT * FROM index_score('2025Q3', '{}');"
    printf '.read build/report.sql\nSELECT en, zh FROM report_line ORDER BY line;\n'
  } >"$work/say.sql"
  ask "$1" <"$work/say.sql"
}

# What comes in later, for each table that anything is read of: a name, and the SQL.
changes() {
  cat <<'END'
a new score|INSERT INTO score (model_id, benchmark_id, value, evaluated_on, origin) VALUES (5, 7, 99, '2025-12-20', 'published')
a corrected score|UPDATE score SET value = 1 WHERE (model_id, benchmark_id) = (1, 1)
a deleted score|DELETE FROM score WHERE (model_id, benchmark_id) = (1, 2)
every score|UPDATE score SET value = value / 2, origin = 'unknown', standard_error = 9
a new evaluation|INSERT INTO evaluation (model_id, benchmark_id, tool, model_written, task, value, unit, origin) VALUES (5, 7, 'tool', 'm', 't', 20, 'percent', 'measured')
a withdrawn evaluation|UPDATE evaluation SET withdrawn = 1 WHERE evaluation_id = 900001
a renamed evaluator|UPDATE evaluator SET name = name || '!', kind = 'developer'
a date of release|UPDATE model SET released_on = '2023-01-01' WHERE model_id = 2
opened weights|UPDATE model SET weights_opened_on = released_on WHERE weights_opened_on IS NULL
training cutoffs|UPDATE model SET training_cutoff = '2020-01-01'
a renamed model|UPDATE model SET name = 'Renamed', reasoning = 1 - reasoning WHERE model_id = 3
a withdrawn model|UPDATE model SET withdrawn = 1 WHERE model_id = 7
a new model|INSERT INTO model (series_id, name, released_on, reasoning) SELECT min(series_id), 'New model', '2025-08-08', 1 FROM series
a renamed series|UPDATE series SET name = 'Renamed series' WHERE series_id = 1
a series of another organization|UPDATE series SET organization_id = (SELECT max(organization_id) FROM organization)
a renamed organization|UPDATE organization SET name = 'Renamed', name_zh = '改名', region = 'XX' WHERE organization_id = 1
labels of domains|UPDATE domain SET label_en = label_en || '!', label_zh = label_zh || '！'
a new domain|INSERT INTO domain (name, label_en) VALUES ('new', 'New')
a renamed benchmark|UPDATE benchmark SET name = 'Renamed' WHERE benchmark_id = 2
a new benchmark range|UPDATE benchmark SET unit = 'points', lowest = -5, highest = 5, items = 7, items_public_on = '2020-01-01', about = 'Another', topic = 'honesty'
a new benchmark|INSERT INTO benchmark (name, measures) VALUES ('New', 'safety')
a retired benchmark|UPDATE benchmark SET retired_on = '2025-10-01' WHERE benchmark_id = 1
human baselines|UPDATE human_baseline SET value = value / 2
a new human baseline|INSERT INTO human_baseline (benchmark_id, value, who) VALUES (1, 1, 'children'), (2, 2, 'children')
a new method|INSERT INTO method_entry (name, formula, missing, beta_open, beta_proprietary) VALUES ('v9', 'linear', 'renormalise', 0.1, 0.2)
weights of another method|INSERT INTO weight_entry (method, domain, benchmark, weight) SELECT name, 'bio', 'CyBench', 3 FROM method WHERE name <> 'v1.0'
a component of another method|INSERT INTO component_entry (method, domain, component, parent, weight) SELECT name, 'cyber', 'base2', 'safety', 1 FROM method WHERE name <> 'v1.0'
a new threshold|INSERT INTO threshold_entry (name, domain, quantity, value) VALUES ('another line', 'cyber', 'safety', 50)
moved thresholds|UPDATE threshold SET value = 1
a declaration|INSERT INTO declaration (model_id, framework, domain_id, level, declared_on) VALUES (1, 'Framework', 1, 'High', '2025-09-01')
no declarations|DELETE FROM declaration
a disclosure|INSERT INTO disclosure (domain_id, audience, shows) VALUES (1, 'internal', 'nothing')
a benchmark in bands|INSERT INTO disclosure (benchmark_id, audience, shows) VALUES (3, 'internal', 'bands')
no disclosure|DELETE FROM disclosure
general indexes|UPDATE general_index SET value = value * 2, origin = 'unknown'
no general index|DELETE FROM general_index
a reason why a score is missing|INSERT INTO missing_score (model_id, benchmark_id, reason) VALUES (5, 7, 'not_applicable')
another reason|UPDATE missing_score SET reason = 'failed'
parameters|UPDATE parameter SET value = min(highest, value + 1) WHERE name <> 'sign_off_required'
a new period|INSERT INTO period (name, starts_on, ends_on) VALUES ('2025H1', '2025-01-01', '2025-06-30')
renamed periods|UPDATE period SET name = name || '!'
another current edition|UPDATE edition SET is_current = 0; UPDATE edition SET is_current = 1 WHERE name = '2025Q2'
steps of threat models|UPDATE threat_step SET name = name || '!', name_zh = NULL, position = position + 1
no benchmark for any step|DELETE FROM benchmark_step
END
}

# Each change on a copy of the published database; and on one of the open edition, which must show it.
stays() {
  make_open "$work/open.db"
  cp "$work/open.db" "$work/published.db"
  publish "$work/published.db"
  copied=$(ask "$work/open.db" "SELECT v.name FROM sqlite_schema AS v JOIN sqlite_schema AS t ON t.type = 'table' AND v.name = replace(t.name, 'edition_', 'z_') WHERE v.type = 'view' AND v.name GLOB 'z_*' ORDER BY 1")
  say "$work/open.db" "$work/as_open"
  say "$work/published.db" "$work/as_published"
  check 'it says much' 1 "$([ "$(wc -l <"$work/as_published")" -ge 23 ] && echo 1)"
  : >"$work/unseen"
  while IFS='|' read -r name sql; do
    cp "$work/published.db" "$work/later.db"
    check "$name: done" '' "$(ask "$work/later.db" "$sql")"
    say "$work/later.db" "$work/later"
    check "$name: what else is said" '' "$(diff "$work/as_published" "$work/later" | sed -n 's/^> [0-9a-f]*  //p' | paste -sd ' ' -)"
    cp "$work/open.db" "$work/later.db"
    ask "$work/later.db" "$sql" >"$work/out"
    say "$work/later.db" "$work/later"
    cmp -s "$work/as_open" "$work/later" && echo "$name" >>"$work/unseen"
  done <<END
$(changes | grep "${CHANGE:-}")
END
  [ -n "${CHANGE:-}" ] || check 'what an open edition does not show either' 'a new method,weights of another method,a component of another method,another current edition' "$(paste -sd ',' "$work/unseen")"
}

# All at once; and what is made from the snapshot: report, page, workbook and files.
outputs() {
  make_open "$work/all.db"
  publish "$work/all.db"
  for when in before after; do
    BUILD=build DB=$work/all.db EDITION=2025Q3 EXPORT=$work/$when AUDIENCE=public LANG_REPORT=en FORMAT=markdown OUTPUT= BOM=0 GUARD=1 \
      sql/publish/export.sh export >"$work/out" 2>&1 || cat "$work/out"
    (cd "$work/$when" && find . -type f -exec sha256sum {} +) | sort -k 2 >"$work/$when.sums"
    say_views "$work/all.db" >"$work/$when.views"
    changes | cut -d '|' -f 2- | while read -r sql; do ask "$work/all.db" "$sql" >"$work/out" </dev/null; done
  done
  check 'many files' 1 "$([ "$(wc -l <"$work/before.sums")" -gt 100 ] && echo 1)"
  check 'report, page, workbooks, CSV and JSON after all changes at once' '' "$(diff "$work/before.sums" "$work/after.sums" | head -n 5)"
  check 'every view, and the report made of the database itself' same "$(cmp "$work/before.views" "$work/after.views" 2>&1 && [ "$(wc -l <"$work/after.views")" -gt 10000 ] && echo same)"
}

run_parts "$@"
[ "$failed" -eq 0 ]
