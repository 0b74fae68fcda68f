"""The estimates of a database, made again by fixtures/estimate.py: python3 tests/index/estimates.py DATABASE < ANSWER

ANSWER: CSV of benchmark, model_id, estimate, standard_error, benchmark_error from score_estimate, for all missing scores of the
benchmarks that count. The scores are read from the tables, so that nothing of the core has a part in the second way. Prints how
many were compared and the largest difference, and ends with 1 where it exceeds LARGEST points.
"""

import csv
import sqlite3
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "fixtures"))
from estimate import Fit  # noqa: E402

LARGEST = 1e-6

database = sqlite3.connect("file:%s?mode=ro" % sys.argv[1], uri=True)
models = [key for key, in database.execute("SELECT model_id FROM model ORDER BY model_id")]
score = {key: value / 100 for *key, value in database.execute("SELECT model_id, benchmark_id, value FROM score")
         for key in [tuple(key)]}
second = {}
for measure in ("capability", "safety"):
    benchmarks = database.execute(
        "SELECT benchmark_id, name FROM benchmark WHERE measures = ? AND benchmark_id IN (SELECT benchmark_id FROM weight)"
        " ORDER BY benchmark_id", [measure]).fetchall()
    fit = Fit([[score.get((model, key)) for key, _ in benchmarks] for model in models])
    for b, (_, benchmark) in enumerate(benchmarks):
        for m, model in enumerate(models):
            second[benchmark, str(model)] = (fit.estimate(m, b), fit.error(b))

compared, estimated, worst = 0, 0, 0.0
for benchmark, model, *shown in csv.reader(sys.stdin):
    cell, error = second[benchmark, model]
    # What misses by more than the method allows has an error and no estimate.
    wanted = [None if cell is None or not shown[0] else 100 * x for x in cell or (0, 0)] + [error and 100 * error]
    compared += 1
    estimated += shown[0] != ""
    for got, want in zip(shown, wanted):
        if (got == "") != (want is None):
            sys.exit("estimates: %s, model_id %s: score_estimate %s, estimate.py %s" % (benchmark, model, shown, wanted))
        worst = max(worst, abs(float(got or 0) - (want or 0)))
print("%d missing scores compared, %d of them estimated, largest difference %.1e points" % (compared, estimated, worst))
sys.exit(compared == 0 or estimated == 0 or worst > LARGEST)
