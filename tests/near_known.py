"""The synthetic scores of the demo lie near the known real ones: python3 tests/near_known.py SCORE_CSV

Per benchmark, the median distance from the sources' median, without the cells where the report
states another value or excludes the known one. Where both have ten models or more, the ranks agree.
"""

import statistics
import sys
from pathlib import Path

FIXTURES = Path(__file__).resolve().parent.parent / "fixtures"
sys.path.insert(0, str(FIXTURES))
from generate import AGAINST_THE_REPORT  # noqa: E402
from scores import known_values, read_csv, spearman  # noqa: E402

MEDIAN_AT_MOST = 3.0
RANKS_AT_LEAST = 0.9
BENCHMARKS = 12

rows = read_csv(sys.argv[1])
score = {(row["model"], row["benchmark"]): row for row in rows if row["origin"] == "synthetic"}
pairs, benchmarks, bad = {}, set(), 0
for key, real in sorted(known_values(FIXTURES / "public" / "scores.csv").items()):
    benchmarks.add(key[1])
    if key in score and key not in AGAINST_THE_REPORT:
        pairs.setdefault(key[1], []).append((float(score[key]["value"]), real))
for benchmark, found in sorted(pairs.items()):
    median = statistics.median(abs(synthetic - real) for synthetic, real in found)
    agreement = spearman(*zip(*found)) if len(found) >= 10 else 1.0
    if median > MEDIAN_AT_MOST or agreement < RANKS_AT_LEAST:
        print("near_known: %s: %.1f points off in the median of %d models, rank correlation %.2f"
              % (benchmark, median, len(found), agreement))
        bad += 1
if len(benchmarks) != BENCHMARKS or len(pairs) < BENCHMARKS - 1:
    print("near_known: %d of %d benchmarks with known values, %d compared"
          % (len(benchmarks), BENCHMARKS, len(pairs)))
    bad += 1
sys.exit(bad > 0)
