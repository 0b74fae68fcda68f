"""Measures the import side by side: python3 bench/import.py BUILD

A log of 200 MB read by evaluation_log, beside sha256sum (which it contains), cat (the disk) and Python's json.load (what
a script would do); a CSV file and a workbook read by table_file, beside Python's csv, .import into a plain table and
openpyxl; and rows of a spreadsheet entered. Interleaved, medians; peak memory of the program.
"""
import csv
import datetime
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
    subprocess.run([sys.executable, "tests/logs.py", "--large", "200", log], check=True)
    report("A log of 200 MB", {
        "evaluation_log": shell(build, ":memory:", "SELECT * FROM evaluation_log('%s')" % log),
        "sha256sum": ["sha256sum", log],
        "cat": ["cat", log],
        "Python json.load": [sys.executable, "-c", "import json; json.load(open('%s'))" % log],
    })
    read_tables(build)
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
