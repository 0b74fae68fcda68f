#!/usr/bin/env python3
"""What the rules make of fixtures/public/scores.csv, from the file and from nothing of ours: tests/public.py

One line per model and benchmark: model|benchmark|number of values|different values|value by rank. The value by rank is the first by:
a date before none, then the evaluator's rank, then the latest day; empty where two of one place differ.
"""

import csv
from pathlib import Path

FOLDER = Path(__file__).parent.parent / "fixtures" / "public"


def read(name):
    with open(FOLDER / name, encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def main():
    rank = {row["evaluator"]: int(row["rank"]) for row in read("evaluators.csv")}
    cells = {}
    for row in read("scores.csv"):
        day = row["retrieved_on"]
        place = (not day, rank[row["evaluator"]], -int(day.replace("-", "") or 0))
        cells.setdefault((row["model"], row["benchmark"]), []).append((place, float(row["value"])))
    for (model, benchmark), values in sorted(cells.items()):
        first = {value for place, value in values if place == min(values)[0]}
        chosen = f"{first.pop():.4g}" if len(first) == 1 else ""
        print("|".join([model, benchmark, str(len(values)), str(len({v for _, v in values})), chosen]))


main()
