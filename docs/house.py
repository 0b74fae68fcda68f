#!/usr/bin/env python3
"""Draws the house from its code, for docs/architecture.md:  docs/house.py >docs/pictures/house.svg

A box is a folder: what it is for, and which other folders it uses, read from the code. Of C that is whose headers it
includes; of SQL whose tables, views and functions it names. What a box uses stands below it or left of it; where the code
says otherwise, this script fails. Numbers of files or views are not drawn: one more would be another drawing.
`make check T=documents/house` compares the drawing with the code. Run it in the folder of the project.
"""
import re
import subprocess
import sys
from html import escape
from pathlib import Path

# The floors of each column, from the ground up, and what is done there. The columns stand from left to right.
HOUSE = {
    "airisk.so (airisk.c): asks, writes nothing": [
        [("ext/numeric", "arrays in, numbers out; knows no SQLite")],
        [("ext", "what both extensions share: arguments, errors, table functions")],
        [("ext/stats", "aggregates, window functions"), ("ext/index", "the index core: C, S, R, ranks, frontier")],
        [("ext/report", "findings by section, Markdown, views that are computed once")],
    ],
    "airisk_io.so (airisk_io.c): files in and out": [
        [("ext/files", "reads, hashes and replaces a file")],
        [("ext/disclosure", "who may see what")],
        [("ext/tables", "CSV and workbooks in"), ("ext/logs", "logs of evaluation tools in")],
        [("ext/export", "workbook, snapshot, files out")],
    ],
    "SQL, in the database": [
        [("schema", "tables, rules, migrations")],
        [("sql/intake", "what comes in: entry views, matching, checks, candidates")],
        [("sql/index", "views on the index core, as the edition has it")],
        [("sql/analysis", "comparisons, benchmarks, trends, warnings")],
        [("sql/report", "findings, phrases, the report's lines and page")],
        [("sql/publish", "what is handed on, the catalogue, publishing")],
    ],
}
FOLDERS = [folder for floors in HOUSE.values() for floor in floors for folder, _ in floor]
TABLES_OF_CONTENTS = {"ext/airisk.c", "ext/airisk_io.c"}  # they name what they register, from all floors
WIDTH, FLOOR, TOP, GAP = 340, 72, 90, 20


def output(*command):
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def folder_of(path):
    """The folder of the drawing that a file stands in: the deepest."""
    return max((folder for folder in FOLDERS if path.startswith(folder + "/")), key=len, default=None)


def c_uses():
    """(folder, folder) -> headers of the second that the first includes."""
    uses = {}
    for path in Path("ext").rglob("*.[ch]"):
        if str(path) in TABLES_OF_CONTENTS:
            continue
        for header in re.findall(r'^#include "([^"]+)"', path.read_text(), re.M):
            if Path("ext", header).exists():
                uses.setdefault((folder_of(str(path)), folder_of(f"ext/{header}")), set()).add(header)
    return uses


def statements(path):
    return re.sub(r"--[^\n]*|'(?:[^']|'')*'", "", path.read_text())


def sql_uses():
    """(folder, folder) -> tables, views and functions of the second that statements of the first name."""
    files = {path: statements(path) for top in ("schema", "sql") for path in Path(top).rglob("*.sql") if folder_of(str(path)) and "migrations" not in path.parts}
    home = {}
    for path, text in files.items():
        for name in re.findall(r"(?m)^CREATE (?:VIEW|TABLE)(?: IF NOT EXISTS)? (\w+)", text):
            home[name] = folder_of(str(path))
    # Tables that publication copies, as the edition in use has them.
    for name in re.findall(r"^SELECT '(\w+)'", output("schema/copies.sh", "names"), re.M):
        home["z_" + name] = "sql/index"
    for line in output("sql/publish/catalogue/catalogue.sh", "functions").splitlines():
        name, path = line.split("\t")
        home[name] = folder_of(path)
    uses = {}
    for path, text in files.items():
        folder = folder_of(str(path))
        read = re.findall(r"\b(?:FROM|JOIN|INTO|UPDATE|REFERENCES|INSERT ON) (?:main\.)?(\w+)", text)
        called = re.findall(r"(\w+)\(", text)
        for name in set(read + called) & home.keys():
            uses.setdefault((folder, home[name]), set()).add(name)
    return uses


class Drawing:
    def __init__(self):
        self.parts = []

    def text(self, x, y, words, size=12, weight="normal", colour="#222"):
        self.parts.append(f'<text x="{x:g}" y="{y:g}" font-size="{size}" font-weight="{weight}" fill="{colour}">{escape(words)}</text>')

    def box(self, x, y, width, height, fill):
        self.parts.append(f'<rect x="{x:g}" y="{y:g}" width="{width:g}" height="{height:g}" rx="3" fill="{fill}" stroke="#557"/>')

    def lines(self, x, y, width, words, colour):
        """Words in as many lines as they need; gives back where the next line goes."""
        line = ""
        for word in words.split(" ") + [""]:
            if not word or len(line + " " + word) * 5.6 > width:
                self.text(x, y, line.strip(), 11, colour=colour)
                y += 13
                line = ""
            line += " " + word
        return y

    def svg(self, width, height, title):
        return "\n".join(
            [
                f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width:g} {height:g}" font-family="Helvetica, Arial, sans-serif">',
                f"<title>{escape(title)}</title>",
                f'<rect width="{width:g}" height="{height:g}" fill="#fff"/>',
                *self.parts,
                "</svg>",
            ]
        )


def draw():
    for folder in sorted({str(path.parent) for top in ("ext", "sql") for path in Path(top).glob("*/*.[cs]*")} - set(FOLDERS)):
        sys.exit(f"docs/house.py: {folder} has no place in the drawing")
    uses = {**c_uses(), **sql_uses()}
    drawing = Drawing()
    tallest = max(len(floors) for floors in HOUSE.values())
    ground = TOP + tallest * FLOOR
    place = {}
    for column, (title, floors) in enumerate(HOUSE.items()):
        left = GAP + column * (WIDTH + GAP)
        drawing.text(left, ground - len(floors) * FLOOR - 12, title, 13, "bold")
        for level, floor in enumerate(floors):
            width = (WIDTH - 6 * (len(floor) - 1)) / len(floor)
            for n, (folder, what) in enumerate(floor):
                x, y = left + n * (width + 6), ground - (level + 1) * FLOOR
                place[folder] = (column, level)
                drawing.box(x, y, width, FLOOR - 6, ("#e8f0fa", "#f3eefa", "#eef6e8")[column])
                drawing.text(x + 8, y + 17, folder + "/", 13, "bold")
                below = drawing.lines(x + 8, y + 33, width - 12, what, "#222")
                used = [other.removeprefix("sql/") for user, other in sorted(uses, key=lambda use: FOLDERS.index(use[1])) if user == folder != other]
                drawing.lines(x + 8, below, width - 12, "uses " + ", ".join(used) if used else "uses no other", "#557")
    for (user, other), names in uses.items():
        (column, level), (its_column, its_level) = place[user], place[other]
        if user != other and (its_column > column or (its_column == column and its_level >= level)):
            sys.exit(f"docs/house.py: {user} uses {other}, which stands no lower: {', '.join(sorted(names))}")
    drawing.text(GAP, 30, "sqlite-airisk: what a folder uses stands below it or left of it", 16, "bold")
    drawing.text(GAP, 50, "Drawn by docs/house.py from the code: the headers that C includes, the tables, views and functions that SQL names.", 12, colour="#557")
    return drawing.svg(GAP + len(HOUSE) * (WIDTH + GAP), ground + GAP, "The folders of sqlite-airisk, and what each uses")


if __name__ == "__main__":
    print(draw())
