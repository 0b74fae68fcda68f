#!/usr/bin/env python3
"""Imports each table of a folder of cases into a database of its own, and compares what became of it with expected.csv.

    python3 tests/intake/cases_csv.py CASES BUILD

A case that is right as 43.5 must be the score and nothing else; what is right of the others stands below, as what the
reject or the candidate must say. A row of expected.csv that nothing here knows is a failure.
"""

import csv
import os
import re
import shutil
import sqlite3
import subprocess
import sys
import tempfile
from pathlib import Path

MODEL = "GPT-5 (high)"
SCORE = ("SELECT value, origin FROM score_entry WHERE model = '%s' AND benchmark = 'CyBench'" % MODEL)
REJECTS = "SELECT line, column, value, reason FROM import_reject ORDER BY import_reject_id"
PROBLEMS = "SELECT problem FROM score_candidate WHERE model = '%s' AND problem IS NOT NULL" % MODEL

TAKEN = {"model_nbsp": (43.5, "measured"), "origin_case": (43.5, "measured"), "origin_empty": (43.5, "unknown")}

# No score, and one reject that says this of this line.
REFUSED = {
    "date_future": (2, r"evaluated_on .*future|future"),
    "date_us": (2, r"2025-03-04.*2025-04-03"),
    "no_header": (1, r"no known column"),
    "unterminated": (2, r"a quote opens"),
}

# No score, and a problem of the candidate that says this.
PROBLEM = {"dup_conflict": r"43\.5.*99|99.*43\.5"}


def run(*command, **more):
    done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, **more)
    if done.returncode != 0:
        raise SystemExit("%s: %s" % (" ".join(map(str, command)), done.stdout))
    return done.stdout


def outcome(case, cases, build, work):
    """What is the score, what was refused, what is in doubt, what was printed."""
    database = work / (case + ".db")
    shutil.copy(build / "airisk.db", database)
    run("sqlite3", "-init", "/dev/null", "-bail", database,
        "DELETE FROM score WHERE model_id = (SELECT model_id FROM model WHERE name = '%s')" % MODEL)
    (work / "list").write_text("%s\n" % (cases / "csv" / (case + ".csv")))
    printed = run("sql/intake/import.sh", work / "list", env=dict(os.environ, BUILD=str(build), DB=str(database)))
    with sqlite3.connect(database) as connection:
        return [connection.execute(query).fetchall() for query in (SCORE, REJECTS, PROBLEMS)] + [printed]


def fault(case, right, scores, rejects, problems, printed):
    """What is not as it must be; None: nothing."""
    if case in REFUSED:
        line, reason = REFUSED[case]
        if scores or len(rejects) != 1 or rejects[0][0] != line or not re.search(reason, rejects[0][3]):
            return "must be refused, line %s: %s" % (line, reason)
    elif case in PROBLEM:
        if scores or rejects or len(problems) != 1 or not re.search(PROBLEM[case], problems[0][0]):
            return "must be a problem: %s" % PROBLEM[case]
    elif case in TAKEN or right.startswith("43.5"):
        if scores != [TAKEN.get(case, (43.5, "measured"))] or rejects or problems:
            return "must be taken"
        if case == "origin_empty" and "no origin: 'unknown'" not in printed:
            return "must say that there is no origin"
    else:
        return "no rule says what is right"
    return None


def main():
    cases, build = Path(sys.argv[1]).resolve(), Path(sys.argv[2])
    failed = seen = 0
    with open(cases / "expected.csv", newline="", encoding="utf-8") as file, tempfile.TemporaryDirectory() as folder:
        for row in csv.DictReader(file):
            if not row["case"].startswith("csv/"):
                continue
            seen += 1
            case = row["case"][len("csv/"):-len(".csv")]
            found = outcome(case, cases, build, Path(folder))
            wrong = fault(case, row["right"], *found)
            failed += wrong is not None
            print("ok %s" % row["case"] if wrong is None else "FAILED %s: %s\n  got: %s" % (row["case"], wrong, found))
    files = len(list((cases / "csv").iterdir()))
    if seen != files:
        print("FAILED %d files, %d rows of expected.csv" % (files, seen))
    sys.exit(failed > 0 or seen != files)


if __name__ == "__main__":
    main()
