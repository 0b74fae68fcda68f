#!/usr/bin/env python3
"""Whether every column of a published view is asserted: with the column NULL, some script of the view must print other values.

    tests/publish/asserted.py list           each column of the catalogue's published views has its line in asserted.txt
    tests/publish/asserted.py hold [VIEW]    the script of each line does notice (minutes)
    tests/publish/asserted.py find [VIEW]    writes asserted.txt anew: for each column the first script that notices

A script is one of tests/FOLDER/*.sql that names the view. It is run twice, each time with the view put behind another one, which
hands on all columns the first time and all but one the second, so that only this column differs. An error is no assertion. The
databases are those of tests/run_sql.sh. The lines of asserted.txt are `view column script`, in order."""

import concurrent.futures
import os
import pathlib
import re
import shutil
import sqlite3
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
LIST = ROOT / "tests/publish/asserted.txt"
SHELL = os.environ.get("SQLITE") or "sqlite3"


def ask(sql):
    return subprocess.run([SHELL, "-batch", "-init", os.devnull, "-bail", "-cmd", ".load build/airisk", "build/airisk.db", sql],
                          cwd=ROOT, check=True, capture_output=True, text=True).stdout.splitlines()


def columns():
    """(view, column) of each published view, in order."""
    rows = ask("SELECT p.view, c.name FROM published_view AS p JOIN sqlite_schema AS s ON s.name = p.view AND s.type = 'view'"
               " JOIN pragma_table_info(p.view) AS c ORDER BY p.view, c.cid")
    return [tuple(row.split("|")) for row in rows]


def lines():
    return [tuple(line.split()) for line in LIST.read_text().splitlines() if line and not line.startswith("#")]


def scripts_of(view, column):
    """The scripts of make check that name the view, and the column or all of them: columns.sql, then the shortest first."""
    texts = {s: text for s in ROOT.glob("tests/*/*.sql") if not re.match(r"(--.*\n)*-- Not in make check", text := s.read_text())}
    named = [s for s, text in texts.items() if re.search(rf"\b{view}\b", text) and re.search(rf"\b{column}\b|[*]", text)]
    return sorted(named, key=lambda s: (s.stem != "columns", len(texts[s]), str(s)))


class Lane:
    """A folder like the project's, with a build/ of its own, so that scripts may run at the same time."""

    def __init__(self, folder):
        self.folder = pathlib.Path(folder)
        (self.folder / "build").mkdir()
        for entry in ROOT.iterdir():
            if entry.name not in ("build", ".git"):
                (self.folder / entry.name).symlink_to(entry)
        for entry in (ROOT / "build").iterdir():
            if not entry.name.startswith("sql_test"):
                (self.folder / "build" / entry.name).symlink_to(entry)

    def run(self, script, view, change):
        """What the script prints where `change`, SQL, was made to its database. Of columns.sql, which asks every view, only what
        names this one, and what writes."""
        database = "other_period" if script.parent.name == "other_period" else "airisk"
        copy = self.folder / "asserted.db"
        shutil.copy(ROOT / f"build/{database}.db", copy)
        with sqlite3.connect(copy) as db:
            db.executescript(change)
        db.close()
        text = script.read_text()
        if script.stem == "columns":
            parts = text.split("\n\n")
            text = "\n\n".join(part for part in parts if part == parts[0] or re.search(rf"\b{view}\b|^(UPDATE|INSERT)", part, re.M))
        done = subprocess.run([SHELL, "-init", os.devnull, "-cmd", ".load build/airisk", "-cmd", ".load build/airisk_io", "asserted.db"],
                              cwd=self.folder, input=text.encode(), stdout=subprocess.PIPE, stderr=subprocess.STDOUT, timeout=300)
        for leftover in self.folder.glob("asserted.db*"):
            leftover.unlink()
        return done.stdout


def behind(view, column, all_columns):
    """SQL that puts the view behind another, which hands on its columns, but NULL for `column`; None: all of them."""
    with sqlite3.connect(f"file:{ROOT}/build/airisk.db?mode=ro", uri=True) as db:
        (body,) = db.execute("SELECT sql FROM sqlite_schema WHERE name = ?", (view,)).fetchone()
    selected = ", ".join("NULL AS " + c if c == column else c for v, c in all_columns if v == view)
    body = re.sub(rf"^CREATE VIEW {view}\b", "CREATE VIEW z_asserted", body)
    return f"DROP VIEW {view}; {body}; CREATE VIEW {view} AS SELECT {selected} FROM z_asserted;"


def errors(printed):
    return len(re.findall(rb"(?im)^[a-z ]*error", printed))


def notices(lane, known, script, view, column, all_columns):
    """Whether the script prints other values with the column NULL. `known` keeps what it prints with all columns."""
    if (script, view) not in known:
        known[script, view] = lane.run(script, view, behind(view, None, all_columns))
    before = known[script, view]
    after = lane.run(script, view, behind(view, column, all_columns))
    return after != before and errors(after) <= errors(before)


def each_in_lanes(work, items):
    """work(lane, item) of each item, as many at a time as there are cores."""
    with tempfile.TemporaryDirectory() as folder:
        n = os.cpu_count() or 1
        parts = [items[i::n] for i in range(n)]

        def run(i):
            os.mkdir(f"{folder}/{i}")
            lane, known = Lane(f"{folder}/{i}"), {}
            return [work(lane, known, item) for item in parts[i]]

        with concurrent.futures.ThreadPoolExecutor(n) as pool:
            return sorted(row for rows in pool.map(run, range(n)) for row in rows)


def report(failures, wanted):
    for line in failures:
        print("FAILED " + line)
    if not failures:
        print(f"ok {wanted}")
    sys.exit(1 if failures else 0)


def check_list():
    have, need = {(v, c) for v, c, _ in lines()}, set(columns())
    failures = [f"{v}.{c} has no line in tests/publish/asserted.txt" for v, c in sorted(need - have)]
    failures += [f"asserted.txt: {v}.{c} is no column of a published view" for v, c in sorted(have - need)]
    failures += [f"asserted.txt: {s} is no script that names {v}" for v, c, s in lines()
                 if not (ROOT / s).is_file() or not re.search(rf"\b{v}\b", (ROOT / s).read_text())]
    report(failures, f"{len(need)} columns of published views have a script each")


def check_hold(only):
    all_columns = columns()
    items = [line for line in lines() if only in ("", line[0])]

    def work(lane, known, line):
        view, column, script = line
        return (view, column, script, notices(lane, known, ROOT / script, view, column, all_columns))

    rows = each_in_lanes(work, items)
    report([f"{v}.{c}: {s} does not notice that it is NULL" for v, c, s, seen in rows if not seen], f"{len(rows)} columns are noticed")


def find(only):
    all_columns = columns()
    kept = [line for line in lines() if only not in ("", line[0])] if LIST.exists() else []
    items = [(v, c) for v, c in all_columns if only in ("", v)]

    def work(lane, known, item):
        view, column = item
        script = next((str(s.relative_to(ROOT)) for s in scripts_of(view, column) if notices(lane, known, s, view, column, all_columns)), "-")
        print(view, column, script, flush=True)
        return (view, column, script)

    rows = each_in_lanes(work, items)
    found = sorted(kept + [row for row in rows if row[2] != "-"])
    head = [line for line in LIST.read_text().splitlines() if line.startswith("#")] if LIST.exists() else []
    LIST.write_text("\n".join(head + [" ".join(row) for row in found]) + "\n")
    report([f"{v}.{c}: no script notices that it is NULL" for v, c, s in rows if s == "-"], f"{len(rows)} columns are asserted")


if __name__ == "__main__":
    what = sys.argv[1] if len(sys.argv) > 1 else ""
    view = sys.argv[2] if len(sys.argv) > 2 else ""
    if what == "list":
        check_list()
    elif what == "hold":
        check_hold(view)
    elif what == "find":
        find(view)
    else:
        sys.exit("tests/publish/asserted.py: list, hold or find, got '" + what + "'")
