#!/usr/bin/env python3
"""Writes estimate.csv beside itself: scores, and what fixtures/estimate.py, a second program after the definition in
ext/numeric/estimate.h, estimates from them. The C tests read the file.

A row is a cell: case, models, benchmarks, model, benchmark, share, estimate, standard error, error of the benchmark; nan where
there is none.
"""

import csv
import math
import pathlib
import random
import sys

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parents[2] / "fixtures"))

import estimate  # noqa: E402


def made(seed, models, benchmarks, missing, noise, falling=0):
    """Shares of a known model, at three decimals."""
    rng = random.Random(seed)
    slopes = [rng.uniform(0.5, 3) * (-1 if b < falling else 1) for b in range(benchmarks)]
    intercepts = [rng.gauss(0, 1.2) for _ in range(benchmarks)]
    rows = []
    for _ in range(models):
        ability = rng.gauss(0, 1)
        shares = [1 / (1 + math.exp(-(a * ability + d))) + rng.gauss(0, noise) for a, d in zip(slopes, intercepts)]
        rows.append([None if rng.random() < missing else round(min(1, max(0, y)), 3) for y in shares])
    return rows


def contradictory():
    """Models that are best on some benchmarks and worst on others, so that steps are long; one benchmark of each extreme."""
    rows = made(5, 14, 7, 0.2, 0.3)
    for m, row in enumerate(rows):
        row[0] = float(m % 2)
        row[1] = float((m // 2) % 2)
        row[2] = 0.0 if m < 5 else None
        row[3] = 1.0 if m % 3 else None
    rows[13] = [None, None, None, None, 1.0, None, None]
    return rows


CASES = {
    "usual": made(1, 20, 6, 0.3, 0.06),
    "without_noise": made(2, 15, 5, 0.2, 0),
    "falling": made(3, 18, 6, 0.3, 0.05, falling=3),
    "sparse": made(4, 30, 6, 0.65, 0.08),
    "contradictory": contradictory(),
}


def main():
    with open(HERE / "estimate.csv", "w", newline="", encoding="utf-8") as file:
        out = csv.writer(file, lineterminator="\n")
        for case, rows in CASES.items():
            fit = estimate.Fit(rows)
            for m, row in enumerate(rows):
                for b, share in enumerate(row):
                    got = fit.estimate(m, b) or (math.nan, math.nan)
                    error = fit.error(b)
                    numbers = [math.nan if share is None else share, *got, math.nan if error is None else error]
                    out.writerow([case, len(rows), len(row), m, b, *map(repr, numbers)])


if __name__ == "__main__":
    main()
