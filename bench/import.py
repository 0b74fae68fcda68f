"""Measures the import side by side: python3 bench/import.py BUILD

A log of 200 MB read by evaluation_log, beside sha256sum (which it contains), cat (the disk) and Python's json.load (what
a script would do); and rows of a spreadsheet entered. Interleaved, medians; peak memory of the program.
"""
import csv
import pathlib
import subprocess
import sys

from side_by_side import report, shell

def write_scores(build, rows):
    """As many rows of score_entry as asked for, each a new value of a score that stands."""
    query = "SELECT model, benchmark FROM score_entry"
    pairs = subprocess.run(["sqlite3", "-csv", build / "airisk.db", query], capture_output=True, text=True, check=True)
    names = list(csv.reader(pairs.stdout.splitlines()))
    path = build / "bench_scores.csv"
    with open(path, "w", newline="") as file:
        out = csv.writer(file)
        for i in range(rows):
            out.writerow([*names[i % len(names)], 2 + i * 97 / rows, "percent", "", "", "", "synthetic", "bench"])
    return path


def main():
    build = pathlib.Path(sys.argv[1])
    log = build / "bench_log.json"
    subprocess.run([sys.executable, "tests/logs.py", "--large", "200", log], check=True)
    report("A log of 200 MB", {
        "evaluation_log": shell(build, ":memory:", "SELECT * FROM evaluation_log('%s')" % log),
        "sha256sum": ["sha256sum", log],
        "cat": ["cat", log],
        "Python json.load": [sys.executable, "-c", "import json; json.load(open('%s'))" % log],
    })
    scores = write_scores(build, 10000)
    database = build / "bench_entry.db"
    copy_and_import = "cp {0}/airisk.db {1} && sqlite3 -init /dev/null {1} '.import --csv {2} score_entry'"
    report("A spreadsheet", {
        "score_entry, 10,000 rows": ["sh", "-c", copy_and_import.format(build, database, scores)],
    })
    for path in (log, scores, database):
        path.unlink()


if __name__ == "__main__":
    main()
