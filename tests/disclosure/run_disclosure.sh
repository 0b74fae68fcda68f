#!/bin/sh
# What an audience is not shown is in no byte of what it is given. Each case hides something from the public, exports all
# with make, and does the same once more with other values in what is hidden: every file must be the same byte for byte, so
# nothing in them depends on it. The same change must show for the internal audience, or the test would prove nothing.
# Where only bands are shown, or a domain's scores are shown though one of its benchmarks is not, files do depend on the
# values; there the values themselves are looked for, as text and as the bytes of a double.
# Needs build/ made, with build/page.html.
# part: .  test
set -u
work=$(mktemp -d) || exit 1
trap 'rm -rf "$work"' EXIT
. tests/check.sh

database() { # name, SQL: a copy of the demo with scores that occur once
  cp build/airisk.db "$work/$1.db"
  sqlite3 -init /dev/null -bail "$work/$1.db" "
    UPDATE score SET value = value * 0.97 + 1 + ((model_id * 131 + benchmark_id * 7919) % 9973) * 1e-7;
    $2"
}

export_all() { # database, audience, folder
  make --no-print-directory -s export DB="$work/$1.db" AUDIENCE="$2" EXPORT="$work/$3" >/dev/null || { echo "FAILED make export of $1"; failed=1; }
  check "$1 for $2: there are files" 1 "$(($(find "$work/$3" -type f | wc -l) > 90))"
}

hidden() { # scores that the public is not shown the values of
  echo "(SELECT s.model_id, s.benchmark_id FROM score AS s JOIN benchmark AS b USING (benchmark_id)
    JOIN disclosure_tier AS t ON t.kind = 'benchmark' AND t.name = b.name AND t.audience = 'public' AND t.shows <> 'values')"
}

independent() { # name, SQL that hides
  database one "$2"
  cp "$work/one.db" "$work/other.db"
  changed=$(sqlite3 -init /dev/null -bail -cmd ".load build/airisk" "$work/other.db" \
    "UPDATE score SET value = 100 - value WHERE (model_id, benchmark_id) IN $(hidden); SELECT changes() > 0")
  check "$1: something is hidden" 1 "$changed"
  export_all one public one
  export_all other public other
  check "$1: no file depends on what is hidden" '' "$(diff -rq "$work/one" "$work/other" | head -5)"
  export_all one internal one
  export_all other internal other
  for file in report.xlsx report.html report.en.md snapshot.db csv/model_score.csv json/model_score.json; do
    cmp -s "$work/one/$file" "$work/other/$file" && check "$1: $file for the evaluators depends on it" differs same
  done
  rm -rf "$work/one" "$work/other"
}

# In bands files depend on the values, but not on so little that no band changes: a digit of a value would.
banded() { # name, SQL that hides
  database one "$2"
  cp "$work/one.db" "$work/other.db"
  sqlite3 -init /dev/null -bail -cmd ".load build/airisk" "$work/other.db" \
    "UPDATE score SET value = value + 1e-6 * ((model_id * 7 + benchmark_id) % 3 - 1) WHERE (model_id, benchmark_id) IN $(hidden)"
  export_all one public one
  export_all other public other
  check "$1: no file has more of the values than bands" '' "$(diff -rq "$work/one" "$work/other" | head -5)"
  export_all one internal one
  export_all other internal other
  cmp -s "$work/one/snapshot.db" "$work/other/snapshot.db" && check "$1: those for the evaluators have" differs same
  rm -rf "$work/one" "$work/other"
}

absent() { # name, SQL that hides, whose values: a query, a name that no file has
  database one "$2"
  export_all one public one
  [ -z "${4:-}" ] || check "$1: no file names it" '' "$(grep -rl "$4" "$work/one" | head -3)"
  sqlite3 -init /dev/null -bail -cmd '.load build/airisk' "$work/one.db" "$3" >"$work/values"
  check "$1: not one of the values is in a file" 'none of some' "$(python3 tests/disclosure/find_values.py "$work/values" "$work/one")"
  export_all one internal one
  check "$1: but they are for the evaluators" 'some of some' "$(python3 tests/disclosure/find_values.py "$work/values" "$work/one")"
  rm -rf "$work/one"
}

# How narrowly a program tells what is in bands from all that the snapshot shows: as narrowly as docs/exporting.md says.
attacked() { # name, SQL that hides, scores in bands | narrowest | within 5 points | more narrowly than a band
  cp build/airisk.db "$work/one.db"
  sqlite3 -init /dev/null -bail "$work/one.db" "$2"
  for audience in public internal; do
    sqlite3 -init /dev/null -bail -cmd '.load build/airisk' -cmd '.load build/airisk_io' "$work/one.db" \
      "SELECT snapshot_export('$work/$audience.db', 'audience=$audience')" >/dev/null
  done
  check "attack on $1" "$3" "$(python3 tests/disclosure/attack_bands.py "$work/public.db" "$work/internal.db")"
  rm -f "$work/public.db" "$work/internal.db"
}

benchmark_in_bands() {
  echo "INSERT INTO disclosure (benchmark_id, audience, shows) SELECT benchmark_id, 'public', 'bands' FROM benchmark WHERE name = '$1';"
}

domains_in_bands() { # condition
  echo "INSERT INTO disclosure (domain_id, audience, shows) SELECT domain_id, 'public', 'bands' FROM domain WHERE $1;"
}

bio="(SELECT domain_id FROM domain WHERE name = 'bio')"
values="SELECT value FROM score WHERE (model_id, benchmark_id) IN $(hidden)"
risks="SELECT capability FROM model_risk WHERE domain = 'bio' UNION SELECT safety FROM model_risk WHERE domain = 'bio' UNION SELECT risk_index FROM model_risk WHERE domain = 'bio'"

independent 'a domain' "INSERT INTO disclosure (domain_id, audience, shows) VALUES ($bio, 'public', 'nothing')"
independent 'a benchmark' "INSERT INTO disclosure (benchmark_id, audience, shows) SELECT benchmark_id, 'targeted', 'nothing' FROM benchmark WHERE name = 'CyBench'"
banded 'a domain in bands' "INSERT INTO disclosure (domain_id, audience, shows) VALUES ($bio, 'public', 'bands')"
banded 'a benchmark in bands' "INSERT INTO disclosure (benchmark_id, audience, shows) SELECT benchmark_id, 'public', 'bands' FROM benchmark WHERE name = 'StrongReject'"
absent 'a domain in bands' "INSERT INTO disclosure (domain_id, audience, shows) VALUES ($bio, 'public', 'bands')" "$values UNION $risks"
absent 'a benchmark of a domain that is shown' \
  "INSERT INTO disclosure (benchmark_id, audience, shows) SELECT benchmark_id, 'public', 'nothing' FROM benchmark WHERE name = 'WMDP-Bio';
   INSERT INTO disclosure (domain_id, audience, shows) VALUES ($bio, 'public', 'values')" "$values" WMDP-Bio
for benchmark in StrongReject:50 WMDP-Bio:50 CyBench:40 MASK:50; do
  attacked "$benchmark" "$(benchmark_in_bands "${benchmark%:*}")" "${benchmark#*:}|20.00|0|0"
done
attacked 'all domains' "$(domains_in_bands 1)" '1405|17.89|0|3'
# It finds what is there to find: StrongReject is in bands of bio's score but shown as it is, for cyber shows it.
attacked 'bio, one of whose benchmarks other domains show' "$(domains_in_bands "name = 'bio'")" '365|7.80|0|10'
attacked 'a benchmark whose domain has a row of its own' "$(benchmark_in_bands WMDP-Bio)$(domains_in_bands "name = 'bio'")" '365|7.80|0|10'
[ "$failed" -eq 0 ]
