#!/usr/bin/env python3
"""Compares the real data in fixtures/ with where they were found: tests/real_facts.py public|general|helm FOLDER

Prints how many rows of the fixtures are facts of FOLDER, of how many facts; a row that is not is named.
"""

import csv
import sys
from collections import Counter
from pathlib import Path

FIXTURES = Path(__file__).parent.parent / "fixtures"
SHARED = Path(sys.argv[2])


def read(path):
    with open(path, encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def compare(rows, facts, wanted):
    """Rows and facts as tuples; of a tuple that occurs n times among the facts n rows count."""
    left = Counter(facts)
    good = 0
    for row in rows:
        if left[row] > 0:
            left[row] -= 1
            good += 1
        else:
            print("not found:", row)
    print(f"{good} of {wanted}")


def public():
    # A value that two sources have for one cell is one fact.
    facts = {(row["model"], row["benchmark"], float(row["value"]), row["standard_error"], row["samples"]) for row in read(SHARED / "facts" / "scores.csv")}
    rows = read(FIXTURES / "public" / "scores.csv")
    sources, dates = {}, {}
    for row in read(SHARED / "facts" / "scores.csv"):
        title = row["source_title"].replace("developer or first source as collected by LLM Stats: ", "")
        sources.setdefault((row["model"], row["benchmark"], float(row["value"])), set()).add(title)
        dates.setdefault((row["model"], row["benchmark"], float(row["value"])), set()).add(row["date"])
    for row in rows:
        for title in sources[row["model"], row["benchmark"], float(row["value"])]:
            if title not in row["source"]:
                print("source not named:", row["model"], row["benchmark"], title)
        days = dates[row["model"], row["benchmark"], float(row["value"])]
        if not any(row["retrieved_on"].startswith(day) and bool(day) == bool(row["retrieved_on"]) for day in days):
            print("not retrieved then:", row["model"], row["benchmark"], row["retrieved_on"], days)
    compare([(row["model"], row["benchmark"], float(row["value"]), row["standard_error"], row["samples"]) for row in rows], facts, f"{len(facts)} distinct")


def general():
    facts = [(row["model"], row["index"], float(row["value"])) for row in read(SHARED / "facts" / "general_capability.csv")]
    rows = read(FIXTURES / "public" / "general_index.csv")
    compare([(row["model"], (row["index"] + " " + row["version"]).strip(), float(row["value"])) for row in rows], facts, len(facts))


def helm():
    known = {row["alias"] for row in read(FIXTURES / "helm2024" / "frame" / "alias.csv")}
    tests = {row["name"] for row in read(FIXTURES / "helm2024" / "frame" / "benchmark.csv")}
    columns = "model benchmark value unit samples source".split()
    facts, rows = [], []
    for name in ("capability.csv", "safety.csv"):
        found = read(SHARED / "reference" / "helm" / name)
        facts += [tuple(row[column] for column in columns) for row in found if row["model"] in known and row["benchmark"] in tests]
        rows += [tuple(row[column] for column in columns) for row in read(FIXTURES / "helm2024" / name)]
    compare(rows, facts, len(facts))


{"public": public, "general": general, "helm": helm}[sys.argv[1]]()
