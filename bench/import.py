"""Measures the import side by side: python3 bench/import.py BUILD

A log of 200 MB read by evaluation_log, beside sha256sum (which it contains), cat (the disk) and Python's json.load (what
a script would do); a CSV file and a workbook read by table_file, beside Python's csv, .import into a plain table and
openpyxl; tables of 10,000 and of a million scores imported, beside 10,000 rows by .import into score_entry; and names that
nobody knows. Interleaved, medians, the million once; peak memory of the program.
"""
import csv
import datetime
import itertools
import os
import pathlib
import subprocess
import sys

from side_by_side import report, run, shell


TEMPLATE = pathlib.Path("fixtures/templates/score_entry.csv") # .import wants its columns in its order


def column(build, query):
    done = subprocess.run(["sqlite3", build / "airisk.db", query], capture_output=True, text=True, check=True)
    return done.stdout.splitlines()


def write_scores(build, name, rows, models):
    """So many rows of scores of these models on all benchmarks, each another value."""
    cells = itertools.cycle(itertools.product(models, column(build, "SELECT name FROM benchmark")))
    path = build / name
    with open(path, "w", newline="") as file:
        out = csv.DictWriter(file, next(csv.reader(TEMPLATE.open())), restval="")
        out.writeheader()
        for i, (model, benchmark) in zip(range(rows), cells):
            day = "2025-%02d-%02d" % (1 + i % 12, 1 + i % 28)
            out.writerow({"model": model, "benchmark": benchmark, "value": "%.6f" % (2 + i * 97 / rows), "unit": "percent",
                          "evaluated_on": day, "origin": "synthetic", "source": "bench"})
    return path


def importing(build, path):
    """A command that imports a file into a copy of the demo's database."""
    return ["sh", "-c", "cp {0}/airisk.db {0}/bench_entry.db && echo {1} >{0}/bench_list && BUILD={0} DB={0}/bench_entry.db "
            "sql/intake/import.sh {0}/bench_list".format(build, path)]


def import_tables(build):
    models = column(build, "SELECT name FROM model")
    scores = write_scores(build, "bench_scores.csv", 10000, models)
    by_hand = "cp {0}/airisk.db {0}/bench_entry.db && sqlite3 -init /dev/null {0}/bench_entry.db '.import --csv --skip 1 {1} score_entry'"
    report("A table of 10,000 scores", {
        "make import": importing(build, scores),
        ".import into score_entry": ["sh", "-c", by_hand.format(build, scores)],
    })
    nobody = ["lab-%d/model-%d-chat" % (i % 9, i) for i in range(2000)]
    report("Names that nobody knows", {
        "800 results of one model": importing(build, write_scores(build, "bench_one.csv", 800, ["openai/gpt-9-2031-01-01"])),
        "2,000 models": importing(build, write_scores(build, "bench_many.csv", 2000, nobody)),
    })
    # 34,483 models that are not known on 29 benchmarks: all of it is new, the models too.
    many = ["lab-%d/model-%d-chat" % (i % 9, i) for i in range(34483)]
    million = importing(build, write_scores(build, "bench_million.csv", 1000000, many))
    seconds, megabytes = run(million, env=dict(os.environ, NEW_MODELS="1"))
    print("A table of 1,000,000 scores\n  %-28s %7.1f s          %6.0f MB" % ("make import", seconds, megabytes))
    for name in ("bench_scores.csv", "bench_one.csv", "bench_many.csv", "bench_million.csv", "bench_entry.db", "bench_list"):
        (build / name).unlink()


def write_table(build, rows):
    """A CSV file of that many rows of 9 cells."""
    path = build / "bench_table.csv"
    with open(path, "w", newline="") as file:
        file.write("model,benchmark,value,unit,standard_error,samples,evaluated_on,origin,source\n")
        for i in range(rows):
            file.write("Model %d (high),Benchmark %d,%.4f,percent,1.2,500,2025-09-01,measured,https://example.org/%d\n"
                       % (i % 997, i % 83, i * 97 / rows, i))
    return path


def write_book(table, rows):
    """The first rows of it as a workbook of numbers, days and shared texts, as spreadsheets write them."""
    import openpyxl
    path = table.with_suffix(".xlsx")
    book = openpyxl.Workbook(write_only=True)
    sheet = book.create_sheet("Scores")
    with open(table, newline="") as file:
        for number, row in zip(range(rows + 1), csv.reader(file)):
            sheet.append(row if number == 0 else [*row[:2], float(row[2]), row[3], 1.2, 500, datetime.date(2025, 9, 1), *row[7:]])
    book.save(path)
    return path


def read_tables(build):
    table = write_table(build, 1000000)
    query = "SELECT count(*), sum(length(cells)) FROM table_file('%s')"
    report("A CSV file of 10^6 rows, %d MB" % (table.stat().st_size / 1e6), {
        "table_file": shell(build, ":memory:", query % table),
        ".import into a plain table": ["sqlite3", "-init", "/dev/null", ":memory:", ".import --csv %s t" % table],
        "Python csv": [sys.executable, "-c", "import csv; print(sum(map(len, csv.reader(open('%s')))))" % table],
    })
    book = write_book(table, 100000)
    report("A workbook of 10^5 rows", {
        "table_file": shell(build, ":memory:", query % book),
        "openpyxl, read only": [sys.executable, "-c", "import openpyxl; print(sum(len(row) for row in openpyxl.load_workbook('%s', "
                                "read_only=True).active.iter_rows(values_only=True)))" % book],
    })
    table.unlink()
    book.unlink()


def main():
    build = pathlib.Path(sys.argv[1])
    log = build / "bench_log.json"
    subprocess.run([sys.executable, "tests/logs/logs.py", "--large", "200", log], check=True)
    report("A log of 200 MB", {
        "evaluation_log": shell(build, ":memory:", "SELECT * FROM evaluation_log('%s')" % log),
        "sha256sum": ["sha256sum", log],
        "cat": ["cat", log],
        "Python json.load": [sys.executable, "-c", "import json; json.load(open('%s'))" % log],
    })
    read_tables(build)
    import_tables(build)
    log.unlink()


if __name__ == "__main__":
    main()
