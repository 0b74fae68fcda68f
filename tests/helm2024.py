#!/usr/bin/env python3
"""C, S and R of fixtures/helm2024, computed from its CSV files and from nothing of ours: tests/helm2024.py

One line per domain and model with all three: domain|model|C|S|R, ten decimals. C and S are weighted means over the
benchmarks that have a score, where these have at least half of the weight; R = C x (1 - beta x S / 100).
"""

import csv
from fractions import Fraction
from pathlib import Path

FOLDER = Path(__file__).parent.parent / "fixtures" / "helm2024"


def read(name):
    with open(FOLDER / name, encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def mean(scores, weights):
    """In percent, NULL (None) below half of the weight."""
    known = {name: weight for name, weight in weights.items() if name in scores}
    if 2 * sum(known.values()) < sum(weights.values()):
        return None
    return 100 * sum(scores[name] * weight for name, weight in known.items()) / sum(known.values())


def main():
    measures = {row["name"]: row["measures"] for row in read("frame/benchmark.csv")}
    known_as = {row["alias"]: row["model"] for row in read("frame/alias.csv")}
    constant = {row["name"]: Fraction(row["value"]) for row in read("frame/method_constant.csv")}
    scores = {}
    for row in read("capability.csv") + read("safety.csv"):
        scores.setdefault(known_as[row["model"]], {})[row["benchmark"]] = Fraction(row["value"])
    weights = {}
    for row in read("frame/weight.csv"):
        kind = weights.setdefault((row["domain"], measures[row["benchmark"]]), {})
        kind[row["benchmark"]] = Fraction(row["weight"])
    lines = []
    for domain in sorted({domain for domain, _ in weights}):
        for model in read("frame/model.csv"):
            own = scores.get(model["name"], {})
            c = mean(own, weights[domain, "capability"])
            s = mean(own, weights[domain, "safety"])
            if c is not None and s is not None:
                r = c * (1 - constant["beta_open" if model["weights_opened_on"] else "beta_proprietary"] * s / 100)
                lines.append("|".join([domain, model["name"]] + [f"{float(x):.10f}" for x in (c, s, r)]))
    print("\n".join(sorted(lines)))


main()
