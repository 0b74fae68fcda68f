#!/usr/bin/env python3
"""Imports each log of a folder of cases into a database of its own, and compares what became of it with expected.csv.

    python3 tests/intake/cases_logs.py CASES BUILD

expected.csv says of most logs "as 0.1.0: ev (...) / cand (...) / rej (...)": evaluations, score candidates and rejects as
tuples, the last one cut off after 240 characters. What this version does otherwise on purpose stands below, with the reason.
"""

import ast
import csv
import datetime
import re
import shutil
import sqlite3
import subprocess
import sys
import tempfile
from pathlib import Path

EVALUATIONS = ("SELECT metric, reducer, scorer, value, unit, standard_error, samples, epochs, substr(evaluated_at, 1, 10), status,"
               " origin, arguments, agent, model_written FROM evaluation ORDER BY evaluation_id")
CANDIDATES = "SELECT value, standard_error, samples, evaluated_on, effect, problem FROM score_candidate"
REJECTS = "SELECT path, column, value, reason FROM import_reject ORDER BY import_reject_id"
DETAILS = ("SELECT metric, reducer, value, samples, samples_total, samples_completed, samples_scored, evaluated_at, date_basis,"
           " arguments, agent, configuration, run, b.name AS benchmark FROM evaluation JOIN benchmark AS b USING (benchmark_id)"
           " ORDER BY evaluation_id")

MADE_ON = "2026-11-25"  # when expected.csv was written: the date of what has none, being that of its import
RETRIEVED_ON = "2025-09-01"  # retrieved_timestamp of the records of Every Eval Ever
ITEMS = 1987  # of WMDP-Cyber, which nearly all cases are about


class Outcome:
    def __init__(self, database, printed):
        with sqlite3.connect(database) as connection:
            self.ev = connection.execute(EVALUATIONS).fetchall()
            self.cand = connection.execute(CANDIDATES).fetchall()
            self.rej = connection.execute(REJECTS).fetchall()
            cursor = connection.execute(DETAILS)
            names = [column[0] for column in cursor.description]
            self.details = [dict(zip(names, row)) for row in cursor]
        self.printed = printed


def run(*command, **more):
    done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, **more)
    if done.returncode != 0:
        raise SystemExit("%s: %s" % (" ".join(map(str, command)), done.stdout))
    return done.stdout


def prepare(build, work):
    """The demo with the model of the cases, which has no scores."""
    database = work / "prepared.db"
    shutil.copy(build / "airisk.db", database)
    run("sqlite3", "-init", "/dev/null", "-bail", database,
        "INSERT INTO alias_entry (alias, model) SELECT column1, 'GPT-5 (high)' FROM (VALUES ('openai/gpt-5'), ('gpt-5'))"
        " WHERE column1 NOT IN (SELECT alias FROM alias_entry)",
        "DELETE FROM score WHERE model_id = (SELECT model_id FROM model WHERE name = 'GPT-5 (high)')")
    return database


def import_case(prepared, path, work):
    database = work / "case.db"
    shutil.copy(prepared, database)
    printed = run("make", "-s", "import", "FILES=%s" % path, "DB=%s" % database)
    return Outcome(database, printed)


# What expected.csv says, as tuples

def parse(text):
    """{'ev': [...], 'cand': [...], 'rej': [...]}; a text that is cut off gives what it begins with as its last item."""
    said = {"ev": [], "cand": [], "rej": []}
    for kind, item in re.findall(r"(ev|cand|rej)\s+(\(.*?)(?= / (?:ev|cand|rej)\s|$)", text):
        try:
            said[kind].append(ast.literal_eval(item))
        except SyntaxError:
            said[kind].append(item)
    return said


def is_cut(said):
    return any(isinstance(item, str) for items in said.values() for item in items)


def same(wanted, got):
    return repr(got).startswith(wanted) if isinstance(wanted, str) else wanted == got


# The few rules by which this version differs from 0.1.0 on purpose

def dated(case, row, place, today):
    """A record of Every Eval Ever without a time of the run had no date; it was retrieved at the latest when it says."""
    if case.startswith("eee_") and row[place] in (None, MADE_ON):
        return row[:place] + (RETRIEVED_ON,) + row[place + 1:]
    return row[:place] + (today if row[place] == MADE_ON else row[place],) + row[place + 1:]


def wanted_evaluation(case, row, today):
    return row if isinstance(row, str) else dated(case, row, 8, today)


def partial(candidate):
    """A run of fewer questions than it should have asked, or than the benchmark has, is a problem, which says of how many."""
    _, _, samples, _, effect, problem = candidate
    if samples is None or samples >= ITEMS:
        return effect == "new score" and problem is None
    return effect == "problem" and re.search(
        r"^partial: %d of (100 samples completed|the benchmark's 1987 items)$" % samples, problem or "") is not None


def compare_candidate(case, wanted, got):
    if isinstance(wanted, str):
        return True  # cut off: the evaluations before it were compared
    if wanted[3] == MADE_ON or case.startswith("eee_"):  # the day of import or retrieval is no day of evaluation
        wanted = wanted[:3] + (None,) + wanted[4:]
    if wanted[:4] != got[:4]:
        return False
    return partial(got) if wanted[4] == "new score" else same(wanted, got)


def wanted_reject(row, base):
    path, column, value, reason = row
    if column == "file":
        value = str(base / value)
    return (path, column, value, reason.replace(".,", ","))  # since 0.2.0 no full stop before the comma


def as_before(case, text, outcome, base, today):
    said, wrong = parse(text), []
    cut = is_cut(said)
    for kind, got in (("ev", outcome.ev), ("cand", outcome.cand), ("rej", outcome.rej)):
        wanted = said[kind]
        if kind == "ev":
            equal = [same(wanted_evaluation(case, w, today), g) for w, g in zip(wanted, got)]
        elif kind == "cand":
            equal = [compare_candidate(case, w, g) for w, g in zip(wanted, got)]
        else:
            equal = [same(wanted_reject(w, base), g) for w, g in zip(wanted, got)]
        if not all(equal) or (len(wanted) != len(got) and not (cut and len(got) >= len(wanted))):
            wrong.append("%s: wanted %r, got %r" % (kind, wanted, got))
    return wrong


# Those of which expected.csv says in words what is right, or "as 0.1.0" and no more

def details(outcome, **wanted):
    """Whether there is one evaluation with all of these."""
    return any(all(row[name] == value for name, value in wanted.items()) for row in outcome.details)


def problem(outcome, pattern):
    return any(c[4] == "problem" and re.search(pattern, c[5] or "") for c in outcome.cand)


def rejected(outcome, column, value, reason):
    return not outcome.ev and [r[1:] for r in outcome.rej] == [(column, value, reason)]


NUMBER_RULE = "value must be a finite number like 43.5 or 43.5%"

IN_WORDS = {
    "eee_aggregate.jsonl": lambda o: details(o, value=0.5, benchmark="WMDP-Cyber") and details(o, value=0.6, benchmark="WMDP-Bio"),
    "eee_effort.json": lambda o: details(o, arguments="inference_effort=high", agent="A"),
    "eee_metric_id_only.json": lambda o: details(o, value=0.5, benchmark="WMDP-Cyber") and bool(o.cand),
    "helm_valid_split": lambda o: details(o, metric="exact_match", value=0.62, samples=1000),
    "inspect_created_zone_midnight.json": lambda o: details(o, evaluated_at="2025-09-01 07:30:00", date_basis="run"),
    "inspect_error_samples.json": lambda o: problem(o, r"\b12 of (the )?100\b") and details(
        o, samples=12, samples_total=100, samples_completed=12, samples_scored=12),
    "inspect_grouped_metric_labels.json": lambda o: details(o, metric="toxicity_and_safety", samples=None) and details(
        o, metric="all", samples=2786),
    "inspect_unscored_samples.json": lambda o: problem(o, r"\b40 of (the )?(100|60)\b|\b60 of (the )?100\b") and details(
        o, samples=40, samples_total=100, samples_completed=60, samples_scored=40),
    "inspect_stderr_negative.json": lambda o: rejected(
        o, "standard_error", "-0.1", "standard_error must be a number of at least 0, like 1.2 or 1.2%"),
    "inspect_value_bigint.json": lambda o: rejected(
        o, "value", "1.23456789012346e+29", "value must be between 0 and 1 (share)"),
    "lm_value_dash": lambda o: rejected(o, "value", "-", NUMBER_RULE),
    # 1 of 1,987 with an error of 0: kept as it was, but no score without a decision
    "lm_stderr_zero_group": lambda o: details(o, value=1.0, samples=1, samples_total=1987) and problem(o, r"\b1 of (the )?1,?987\b"),
}

# What this version does otherwise than 0.1.0
CHANGED = {
    # a table is read by its header: of this one no name is known, so it gives no score, and says which name is to be settled
    "epoch_style.csv": lambda o: not o.ev and not o.cand and len(o.rej) >= 1,
    # JSON Lines are read; of a tool that we do not know the message says so
    "openai_evals.jsonl": lambda o: not o.ev and len(o.rej) == 1 and o.rej[0][3].startswith("JSON Lines: line 1: no known format"),
}


def main():
    cases, build = map(Path, sys.argv[1:3])
    today = datetime.datetime.now(datetime.timezone.utc).date().isoformat()
    failed = ran = 0
    with tempfile.TemporaryDirectory() as folder:
        work = Path(folder)
        prepared = prepare(build, work)
        with open(cases / "expected.csv", newline="", encoding="utf-8") as file:
            rows = [row for row in csv.DictReader(file) if not row["case"].startswith("csv/")]
        for row in rows:
            case, right = row["case"], row["right"]
            outcome = import_case(prepared, cases / "logs" / case, work)
            in_words = CHANGED.get(case) or IN_WORDS.get(case)
            if in_words is not None:
                wrong = [] if in_words(outcome) else ["wanted %s, got %r %r %r" % (right, outcome.ev, outcome.cand, outcome.rej)]
            elif right.startswith("as 0.1.0: "):
                wrong = as_before(case, right, outcome, cases / "logs", today)
            else:
                wrong = ["nothing here says how to check '%s'" % right]
            ran += 1
            failed += bool(wrong)
            print("FAILED case %s\n  %s" % (case, "\n  ".join(wrong)) if wrong else "ok case %s" % case)
    print("cases of logs: %d run, %d failed" % (ran, failed))
    return 0 if ran and not failed else 1


if __name__ == "__main__":
    sys.exit(main())
