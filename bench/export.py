"""Measures the exports side by side: /usr/bin/python3 bench/export.py BUILD

200,000 rows of 8 columns as a workbook by xlsx_export, by openpyxl (its write-only mode, reading from SQLite) and as CSV by
csv_export and the sqlite3 shell; and what make export makes of the demo database and of 2,500 models, step by step. Interleaved, medians; peak
memory of the program.
"""
import pathlib
import subprocess
import sys

from side_by_side import report, shell

ROWS = 200000
OPENPYXL = """
import sqlite3, openpyxl
book = openpyxl.Workbook(write_only=True)
sheet = book.create_sheet("point")
cursor = sqlite3.connect("%s").execute("SELECT * FROM point")
sheet.append([column[0] for column in cursor.description])
for row in cursor:
    sheet.append(row)
book.save("%s")
"""


def write_points(path):
    sql = """CREATE TABLE point AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < %d)
      SELECT i AS id, 'Model ' || i AS model, date('2024-01-01', i %% 700 || ' days') AS released_on, i %% 2 AS reasoning,
        abs(random()) / 9.3e16 AS capability, abs(random()) / 9.3e16 AS safety, abs(random()) / 9.3e16 AS risk_index,
        '模型系列' || i %% 15 AS series FROM n""" % ROWS
    path.unlink(missing_ok=True)
    subprocess.run(["sqlite3", path, sql], check=True)


def main():
    build = pathlib.Path(sys.argv[1])
    points, book, snapshot, page = build / "bench_points.db", build / "bench.xlsx", build / "bench_snapshot.db", build / "bench_page.html"
    write_points(points)
    report("%d rows of 8 columns" % ROWS, {
        "xlsx_export": shell(build, points, "SELECT xlsx_export('%s', 'point')" % book),
        "openpyxl, write-only": ["/usr/bin/python3", "-c", OPENPYXL % (points, book)],
        "csv_export": shell(build, points, "SELECT csv_export('%s', 'point')" % book),
        "CSV by the shell": ["sqlite3", "-csv", "-header", str(points), "SELECT * FROM point"],
    })
    for name in ("airisk", "large_2500"):
        database = build / (name + ".db")
        report(name, {
            "snapshot_export": shell(build, database, "SELECT snapshot_export('%s')" % snapshot),
            "xlsx_report of the snapshot": shell(build, snapshot, "SELECT xlsx_report('%s')" % book),
            "page of the snapshot": shell(build, snapshot, ".read build/report_page.sql",
                                          "SELECT text_export('%s', 'SELECT text FROM page')" % page),
        })
    for path in (points, book, snapshot, page):
        path.unlink()


if __name__ == "__main__":
    main()
