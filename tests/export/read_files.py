#!/usr/bin/env python3
"""Compares what was exported from a snapshot with its tables. Prints what it compared, or what differs and exits 1.

  read_files.py files FOLDER snapshot.db [guard] [bom]      FOLDER/csv and FOLDER/json, one file a table
  read_files.py live snapshot.db airisk.db EXTENSION        the snapshot, with the views that it was made from
  read_files.py office FOLDER PREFIX snapshot.db            the sheets of a report as LibreOffice saves them, in English
"""

import csv
import io
import json
import math
import os
import re
import sqlite3
import sys

differences = []


def check(what, wanted, got):
    if wanted != got:
        differences.append(f"{what}: wanted {wanted!r:.300}, got {got!r:.300}")


def opened(path):
    return sqlite3.connect(f"file:{path}?mode=ro", uri=True)


def plain(value):
    """What has no form in CSV and JSON: infinities are empty, blobs told by their size."""
    if isinstance(value, float) and math.isinf(value):
        return None
    return f"blob of {len(value)} bytes" if isinstance(value, bytes) else value


def rows_of(db, table):
    cursor = db.execute('SELECT * FROM "%s" ORDER BY rowid' % table.replace('"', '""'))
    return [column[0] for column in cursor.description], cursor.fetchall()


def tables_of(db):
    return [name for name, in db.execute("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT GLOB 'sqlite_*' ORDER BY name")]


def rounded(value):
    return float("%.15g" % value) if isinstance(value, float) else value


# ---- CSV and JSON

def csv_fields(text):
    """The records of an RFC 4180 text: quoted fields stay as they are, with their quotes."""
    field = r'(?:"(?:[^"]|"")*"|[^",\r\n]*)'
    record = re.compile(rf"{field}(?:,{field})*\r\n")
    at = 0
    while at < len(text):
        found = record.match(text, at)
        if found is None:
            raise ValueError(f"no record at {text[at:at + 80]!r}")
        yield re.findall(rf"({field})(?:,|\r\n)", found.group())
        at = found.end()


def guarded(value, guard):
    return "'" + value if guard and isinstance(value, str) and value[:1] in tuple("=+-@\t\r\n＝＋－＠") else value


def compare_csv(table, path, columns, rows, guard, bom):
    with open(path, "rb") as file:
        content = file.read()
    check(f"{table}: byte order mark", bom, content.startswith(b"\xef\xbb\xbf"))
    text = content.decode("utf-8-sig")
    raw = list(csv_fields(text))
    parsed = list(csv.reader(io.StringIO(text, newline=""), strict=True))
    check(f"{table}: header", [guarded(column, guard) for column in columns], parsed[0])
    check(f"{table}: rows", len(rows), len(parsed) - 1)
    check(f"{table}: records", [len(r) for r in parsed], [len(r) for r in raw])
    for number, (row, fields, quoted) in enumerate(zip(rows, parsed[1:], raw[1:]), 1):
        for column, value, field, quote in zip(columns, row, fields, quoted):
            what = f"{table}.csv, row {number}, {column}"
            if value is None or value == "":
                check(what, "" if value is None else '""', quote)
            elif isinstance(value, float):
                check(what, rounded(value), float(field))
            else:
                check(what, str(guarded(value, guard)), field)
    return len(rows) * len(columns)


def unique_keys(pairs):
    keys = [key for key, _ in pairs]
    check("JSON keys", len(keys), len(set(keys)))
    return dict(pairs)


def compare_json(table, path, columns, rows):
    with open(path, encoding="utf-8") as file:
        got = json.load(file, object_pairs_hook=unique_keys)
    check(f"{table}.json: rows", len(rows), len(got))
    for number, (row, entry) in enumerate(zip(rows, got), 1):
        check(f"{table}.json, row {number}: columns", columns, list(entry))
        for column, value in zip(columns, row):
            check(f"{table}.json, row {number}, {column}", (type(value), rounded(value)), (type(entry.get(column)), rounded(entry.get(column))))
    return len(rows) * len(columns)


def files(folder, path, *options):
    db = opened(path)
    tables = [name for name in tables_of(db) if name != "airisk"]  # the mark of the file is not published
    for form in ("csv", "json"):
        check(form, [f"{name}.{form}" for name in tables], sorted(os.listdir(f"{folder}/{form}")))
    cells = 0
    for table in tables:
        columns, rows = rows_of(db, table)
        rows = [tuple(map(plain, row)) for row in rows]
        cells += compare_csv(table, f"{folder}/csv/{table}.csv", columns, rows, "guard" in options, "bom" in options)
        compare_json(table, f"{folder}/json/{table}.json", columns, rows)
    return f"{len(tables)} tables, {cells} cells"


# ---- a snapshot and its views

def live(snapshot, database, extension):
    made, source = opened(snapshot), opened(database)
    source.enable_load_extension(True)
    source.load_extension(extension)
    rows = 0
    views = source.execute("SELECT view, sorted_by FROM published_view ORDER BY place").fetchall()
    check("tables", sorted([view for view, _ in views] + ["airisk", "snapshot"]), sorted(tables_of(made)))
    read_as = {name[2:]: name for (name,) in source.execute("SELECT name FROM sqlite_schema WHERE type = 'view' AND name GLOB 'z_*'")}
    for view, sorted_by in views:
        columns, got = rows_of(made, view)
        order = ", ".join(f'"{c.lstrip("-")}" IS NULL, "{c.lstrip("-")}" COLLATE BINARY' + " DESC" * c.startswith("-") for c in sorted_by.split())
        cursor = source.execute(f'SELECT * FROM "{read_as.get(view, view)}" ORDER BY {order}')
        wanted = cursor.fetchall()
        check(f"{view}: columns", [column[0] for column in cursor.description], columns)
        if view == "report_fact":
            check("report_fact: of the snapshot", ["audience", "withheld"], [name for _, place, name, *_ in got if place == 100])
            got = [row for row in got if row[1] != 100]
        check(f"{view}: rows", len(wanted), len(got))
        for number, (one, other) in enumerate(zip(wanted, got), 1):
            check(f"{view}, row {number}", one, other)
        rows += len(wanted)
    check("integrity", [("ok",)], made.execute("PRAGMA integrity_check").fetchall())
    check("objects that are no tables", [], made.execute("SELECT type, name FROM sqlite_schema WHERE type <> 'table' AND name NOT GLOB 'sqlite_*'").fetchall())
    return f"{len(views)} tables, {rows} rows"


# ---- sheets by LibreOffice

def office_value(value):
    """LibreOffice writes up to 15 digits, the last of them not always rounded right."""
    if value is None or value == "":
        return ""
    return value if isinstance(value, str) else float("%.15g" % value)


def office_field(field, value):
    if value is None or isinstance(value, str):
        return field
    number = float(field.rstrip("%"))
    return number / 100 if field.endswith("%") else number


def office(folder, prefix, snapshot):
    db = opened(snapshot)
    cells = 0
    sheets = db.execute("SELECT sheet_en, view FROM published_view WHERE sheet_en IS NOT NULL").fetchall()
    for sheet, view in sheets:
        columns, rows = rows_of(db, view)
        with open(f"{folder}/{prefix}-{sheet}.csv", encoding="utf-8", newline="") as file:
            parsed = list(csv.reader(file, strict=True))
        check(f"{sheet}: header", columns, parsed[0])
        check(f"{sheet}: rows", len(rows), len(parsed) - 1)
        for number, (row, fields) in enumerate(zip(rows, parsed[1:]), 1):
            for column, value, field in zip(columns, row, fields):
                wanted, got = office_value(value), office_field(field, value)
                if isinstance(wanted, float) and math.isclose(wanted, got, rel_tol=1e-14, abs_tol=1e-15):
                    got = wanted
                check(f"{sheet}, row {number}, {column}", wanted, got)
                cells += 1
    return f"{len(sheets)} sheets, {cells} cells"


def main():
    csv.field_size_limit(10**7)
    told = {"files": files, "live": live, "office": office}[sys.argv[1]](*sys.argv[2:])
    if differences:
        print("\n".join(differences[:20]))
        sys.exit(f"{len(differences)} differences")
    print(told)


main()
