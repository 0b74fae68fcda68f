#!/usr/bin/env python3
"""Brings a folder of CSV files with the columns of version 0.2.0 to today's: python3 tests/epoch_folder.py OLD NEW

open_weights 1 becomes a date, that of the release; general_capability becomes rows of general_index.csv; the betas become
constants of the method, which is that of the only edition, named like the current period; columns that are new are empty.
"""
import csv
import shutil
import sys
from pathlib import Path

COLUMNS = {
    "model": "series,name,released_on,reasoning,weights_opened_on,training_cutoff,parameters,source",
    "benchmark": "name,measures,items,items_public_on,topic,about,about_zh,unit,lowest,highest,higher_is_better,accept_rule,accept_metric",
    "method": "name,formula,missing,general_index,general_index_version,about,about_zh",
    "method_constant": "method,domain,name,value,low,high,unit,about",
    "weight": "method,domain,benchmark,component,weight",
    "period": "name,starts_on,ends_on",
    "edition": "name,period,method,cutoff_on,baseline_on,baseline_reason,is_current",
    "evaluator": "name,kind,rank,source",
    "missing_score": "model,benchmark,reason,source",
    "general_index": "model,name,version,value,origin,retrieved_on,source",
}
INDEX = "general capability of version 0.2.0"
RULES = {"smallest_coverage": 0.5, "breakthrough_only": 0, "breakthrough_margin": 1}  # as parameters had them


def read(path):
    with open(path, newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file))


def write(folder, name, rows):
    with open(folder / (name + ".csv"), "w", newline="", encoding="utf-8") as file:
        out = csv.DictWriter(file, COLUMNS[name].split(","), restval="", extrasaction="ignore")
        out.writeheader()
        out.writerows(rows)


def main():
    old, new = map(Path, sys.argv[1:])
    shutil.copytree(old, new)
    models = read(old / "model.csv")
    for row in models:
        row["weights_opened_on"] = row["released_on"] if row["open_weights"] == "1" else ""
    write(new, "model", models)
    general = [row for row in models if row["general_capability"]]
    write(new, "benchmark", read(old / "benchmark.csv"))
    methods = read(old / "method.csv")
    # The means were of what was measured.
    write(new, "method", [dict(row, missing="renormalise", general_index=INDEX if general else "") for row in methods])
    constants = [dict(row, name="beta_open" if row["open_weights"] == "1" else "beta_proprietary", value=row["beta"])
                 for row in read(old / "safety_coefficient.csv")]
    write(new, "method_constant", constants + [{"method": row["name"], "name": name, "value": value}
                                               for row in methods for name, value in RULES.items()])
    (new / "safety_coefficient.csv").unlink()
    write(new, "weight", read(old / "weight.csv"))
    periods = read(old / "period.csv")
    write(new, "period", periods)
    write(new, "edition", [{"name": period["name"], "period": period["name"], "method": method["name"], "is_current": 1}
                           for period in periods for method in methods if period["is_current"] == method["is_current"] == "1"])
    write(new, "general_index", [{"model": row["name"], "name": INDEX, "value": row["general_capability"],
                                  "origin": row["general_capability_origin"]} for row in general])
    for name in ("evaluator", "missing_score"):
        write(new, name, [])


if __name__ == "__main__":
    main()
