#!/usr/bin/env python3
"""Reads a workbook back with openpyxl and compares all of it with the database that it was made from.

  read_workbook.py [--language zh] report.xlsx snapshot.db          a report, and the snapshot of its data
  read_workbook.py --table NAME ... [--] book.xlsx any.db           xlsx_export: these tables or views, in this order
  read_workbook.py --query SHEET SQL book.xlsx any.db               xlsx_export_query

The rules of texts, names and formats stand here a second time, written from what the headers promise and not from the
code. Needs no extension: views of the database must be plain SQL. Prints what it compared, or what differs and exits 1.
"""

import argparse
import datetime
import math
import posixpath
import re
import sqlite3
import sys
import zipfile
from xml.etree import ElementTree

import openpyxl
from openpyxl.utils import get_column_letter, range_boundaries

LONGEST_CELL, LONGEST_NAME, EXACT = 32767, 31, 2**53
AIRISK, SNAPSHOT = b"AIRK", b"AIRS"

FORMATS = {
    "id": "0", "flag": "0", "result flag": "0", "count": "#,##0", "tally": "#,##0",
    "capability": "0.0", "safety": "0.0", "risk": "0.0", "points": "0.0", "fact points": "0.0",
    "change": "+0.0;-0.0;0.0", "slope": "0.00", "coefficient": "0.00", "share": "0%", "fact share": "0%",
    "percent": '0.0"%"', "probability": '[<0.001]"< 0.001";0.000',
}
TEXTS = {"domain", "benchmark", "subject", "name", "word", "result word", "result name", "whole name", "sentence"}

differences = []


def check(what, wanted, got):
    if wanted != got:
        differences.append(f"{what}: wanted {wanted!r:.300}, got {got!r:.300}")


# ---- the rules of texts and names

class Text(bytes):
    """A TEXT of SQLite's as its bytes, which need not be UTF-8."""


def decode(text):
    """Every byte that begins no character is one U+FFFD."""
    return bytes(text).decode("utf-8", "each_byte")


def each_byte(error):
    return "\ufffd", error.start + 1


def units(text):
    return len(text.encode("utf-16-le")) // 2


def escaped(text):
    return re.sub(r"_(?=x[0-9A-Fa-f]{4}_)", "_x005F_", text)


def cell_text(text):
    text = re.sub(r"\r\n?", "\n", decode(text))
    text = re.sub("[\x00-\x08\x0b-\x1f\x7f\ufffe\uffff]", "\ufffd", text)
    whole = escaped(text)
    if units(whole) <= LONGEST_CELL:
        return whole
    # The longest beginning, of whole characters and whole escapes, that leaves room for the ellipsis.
    kept, used = [], 0
    for piece in re.findall(r"_x005F_(?=x[0-9A-Fa-f]{4}_)|.", whole, re.DOTALL):
        used += units(piece)
        if used > LONGEST_CELL - 1:
            break
        kept.append(piece)
    return "".join(kept) + "…"


def cut(text, most):
    while units(text) > most:
        text = text[:-1]
    return text


def is_cell(name):
    """Or a truth value."""
    return re.fullmatch(r"[A-Za-z]{1,3}[0-9]*|[rRcC0-9]*|TRUE|FALSE", name, re.IGNORECASE) is not None


def sheet_name(wanted, n):
    name = re.sub(r"[\[\]:*?/\\\n\t]", "_", cell_text(wanted.encode()))
    name = re.sub("^'", "_", name) or "Sheet"
    if name.lower() == "history":
        name += "_"
    elif re.fullmatch(r"[A-Za-z0-9_.]+", name) and (name[0] in "0123456789." or is_cell(name)):
        name = "_" + name
    end = f" ({n})" if n > 1 else ""
    return re.sub("'$", "_", cut(name, LONGEST_NAME - len(end)) + end)


def defined_name(wanted, n):
    raw = wanted.encode()[:100] + (f"_{n}".encode() if n > 1 else b"")
    name = "".join(chr(b) if re.match("[A-Za-z0-9]", chr(b)) and b < 128 else "_" for b in raw)
    return name if name and not name[0].isdigit() and not is_cell(name) else "_" + name


def free(name_of, wanted, taken):
    n = 1
    while name_of(wanted, n).lower() in taken:
        n += 1
    taken.add(name_of(wanted, n).lower())
    return name_of(wanted, n)


# ---- the database

class Database:
    def __init__(self, path):
        self.db = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
        self.db.text_factory = Text
        with open(path, "rb") as file:
            application = file.read(72)[68:]
        self.is_snapshot = application == SNAPSHOT
        self.kinds = {}
        if application in (AIRISK, SNAPSHOT):
            self.kinds = {(view, name): kind for view, name, kind in self.texts("SELECT view, name, kind FROM column_kind")}

    def query(self, sql, *arguments):
        cursor = self.db.execute(sql, arguments)
        return [column[0] for column in cursor.description], cursor.fetchall()

    def texts(self, sql, *arguments):
        """The rows, with texts as Python's."""
        return [tuple(decode(v) if isinstance(v, Text) else v for v in row) for row in self.query(sql, *arguments)[1]]

    def table(self, name):
        return self.query('SELECT * FROM "%s"' % name.replace('"', '""'))

    def kind(self, view, column):
        return self.kinds.get((view, column), self.kinds.get(("", column)))

    def facts(self):
        return dict(self.texts("SELECT name, value FROM report_fact"))


# ---- cells

def day(text):
    """The date that Excel can hold; from March 1900 on its days are those of the calendar."""
    if not re.fullmatch(rb"[0-9]{4}-[0-9]{2}-[0-9]{2}", bytes(text)):
        return None
    try:
        value = datetime.datetime.strptime(decode(text), "%Y-%m-%d")
    except ValueError:
        return None
    return value if value >= datetime.datetime(1900, 3, 1) else None


def wanted_cell(value, kind):
    """The cell's value, and its number format where that is fixed."""
    if value is None or isinstance(value, float) and not math.isfinite(value):
        return None, None
    if isinstance(value, int):
        if abs(value) > EXACT:
            return str(value), "General"
        return value, FORMATS.get(kind, "yyyy-mm-dd" if kind == "date" else "0")
    if isinstance(value, float):
        return float("%.16g" % value), FORMATS.get(kind, "General")
    if isinstance(value, Text):
        date = day(value) if kind == "date" or kind not in FORMATS and kind not in TEXTS else None
        return (date, "yyyy-mm-dd") if date else (cell_text(value), "General")
    return f"blob of {len(value)} bytes", "General"


def got_cell(value):
    if isinstance(value, float) and math.isfinite(value):
        return float("%.16g" % value)
    return value


def compare_rows(sheet, view, columns, rows, database, hides_ids):
    check(f"{sheet.title}: size", (len(rows) + 1, len(columns)), (sheet.max_row, sheet.max_column))
    check(f"{sheet.title}: header", [cell_text(c.encode()) for c in columns], [c.value or "" for c in sheet[1]])
    kinds = [database.kind(view, column) for column in columns]
    for number, row in enumerate(rows, 2):
        for column, (value, kind) in enumerate(zip(row, kinds), 1):
            cell = sheet.cell(number, column)
            wanted, form = wanted_cell(value, kind)
            # An empty text is an empty cell for openpyxl.
            check(f"{sheet.title}!{cell.coordinate}", wanted, "" if wanted == "" and cell.value is None else cell.value)
            if type(wanted) is str and cell.value is not None:
                check(f"{sheet.title}!{cell.coordinate}: type", "s", cell.data_type)
            if form is not None:
                check(f"{sheet.title}!{cell.coordinate}: number format", form, cell.number_format)
    for column, kind in enumerate(kinds, 1):
        letter = get_column_letter(column)
        check(f"{sheet.title}!{letter}: hidden", bool(hides_ids and kind == "id"), bool(sheet.column_dimensions[letter].hidden))
    compare_layout(sheet, len(columns), len(rows))
    return len(rows), len(rows) * len(columns)


def whole_range(columns, rows):
    return f"A1:{get_column_letter(columns)}{rows + 1}"


def compare_layout(sheet, columns, rows):
    check(f"{sheet.title}: frozen", "A2", sheet.freeze_panes)
    # A range of one cell is written as the cell.
    check(f"{sheet.title}: filter", range_boundaries(whole_range(columns, rows)), range_boundaries(sheet.auto_filter.ref or "Z9"))
    check(f"{sheet.title}: repeated rows", "1:1", (sheet.print_title_rows or "").replace("$", ""))
    check(f"{sheet.title}: fits the width", (True, 1, 0), (bool(sheet.sheet_properties.pageSetUpPr and sheet.sheet_properties.pageSetUpPr.fitToPage),
                                                        sheet.page_setup.fitToWidth or 1, sheet.page_setup.fitToHeight))
    check(f"{sheet.title}: page", ("landscape", 9), (sheet.page_setup.orientation, sheet.page_setup.paperSize))


def compare_defined_names(book, wanted):
    """wanted: by name, the sheet and its size."""
    got = {n.name: n.attr_text.replace("$", "") for n in book.defined_names.definedName if not n.name.startswith("_xlnm")}
    quoted = {name: (f"'{sheet.replace(chr(39), 2 * chr(39))}'!", whole_range(*size)) for name, (sheet, size) in wanted.items()}
    check("defined names", sorted(quoted), sorted(got))
    for name, (sheet, cells) in quoted.items():
        where = got.get(name, "")
        bare = sheet[1:-2] + "!"
        check(f"defined name {name}: sheet", sheet, "'" + where.rpartition("!")[0] + "'!" if where.startswith(bare) else where[: len(sheet)])
        check(f"defined name {name}: cells", range_boundaries(cells), range_boundaries(where.rpartition("!")[2] or "Z9"))


# ---- the parts, without openpyxl

MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
C = "{http://schemas.openxmlformats.org/drawingml/2006/chart}"
A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
RELATION = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"


class Parts:
    def __init__(self, path):
        with zipfile.ZipFile(path) as archive:
            check("zip", None, archive.testzip())
            self.xml = {name: ElementTree.fromstring(archive.read(name)) for name in archive.namelist()}
        for name, root in self.xml.items():
            if name.startswith("xl/worksheets/sheet"):
                check(f"{name}: formulas", 0, len(list(root.iter(MAIN + "f"))))

    def related(self, part):
        """Targets by id of the part's relations."""
        folder, name = posixpath.split(part)
        root = self.xml.get(f"{folder}/_rels/{name}.rels")
        return {} if root is None else {r.get("Id"): posixpath.normpath(posixpath.join(folder, r.get("Target"))) for r in root.iter(RELATION)}

    def sheets(self):
        """Sheet names to parts, in order."""
        targets = self.related("xl/workbook.xml")
        return {s.get("name"): targets[s.get(R + "id")] for s in self.xml["xl/workbook.xml"].iter(MAIN + "sheet")}

    def charts(self, sheet):
        """The charts of a sheet, in the order of its drawing."""
        drawing = self.xml[sheet].find(MAIN + "drawing")
        if drawing is None:
            return []
        part = self.related(sheet)[drawing.get(R + "id")]
        targets = self.related(part)
        return [self.xml[targets[c.get(R + "id")]] for c in self.xml[part].iter(C + "chart")]


def drawn_text(element):
    """The text in a title or label; None where there is none."""
    return None if element is None else "".join(t.text or "" for t in element.iter(A + "t"))


def chart_text(text):
    clean = cell_text((text or "").encode())
    return "\u200b" + clean if clean.startswith("=") else clean


def reference(text):
    sheet, _, cells = text.rpartition("!")
    return re.sub("''", "'", re.sub("^'|'$", "", sheet)), range_boundaries(cells.replace("$", ""))


# ---- the charts of a report

def compare_series(where, series, line, points, data, columns):
    """points: the (row of the sheet, x, y, name, is_marked) of the line."""
    check(f"{where}: name", chart_text(line["name"]), series.findtext(f"{C}tx/{C}v"))
    is_bars = line["drawn"] == "bars"
    first, last = points[0][0], points[-1][0]
    for part, column in (("cat", "name"), ("val", "y")) if is_bars else (("xVal", "x"), ("yVal", "y")):
        found = series.find(C + part)
        formulas = [] if found is None else [f.text for f in found.iter(C + "f")]
        place = columns.index(column) + 1
        check(f"{where}: {part}", [(data.title, (place, first, place, last))], [reference(f) for f in formulas])
    check(f"{where}: references", 2, len(list(series.iter(C + "f"))))
    for point in points:
        kept = [data.cell(point[0], columns.index(c) + 1).value for c in ("chart", "line", "y")]
        check(f"{where}: row {point[0]}", [line["chart"], line["line"], wanted_cell(point[2], None)[0]], [kept[0], kept[1], kept[2]])
    labels = {int(label.find(C + "idx").get("val")): drawn_text(label.find(C + "tx")) for label in series.iter(C + "dLbl")}
    marked = {i: chart_text(p[3]) if p[4] else None for i, p in enumerate(points)}
    check(f"{where}: labels", {} if is_bars or not any(p[4] for p in points) else marked, labels)


def axis_titles(root):
    return {axis.find(C + "axPos").get("val"): drawn_text(axis.find(C + "title")) for name in ("valAx", "catAx", "dateAx") for axis in root.iter(C + name)}


def compare_chart(root, chart, lines, data, columns):
    check(f"{chart['chart']}: title", chart_text(chart["title"]), drawn_text(root.find(f"{C}chart/{C}title")))
    titles = axis_titles(root)
    is_bars = lines[0][0]["drawn"] == "bars"
    left, bottom = (chart["x"], chart["y"]) if is_bars else (chart["y"], chart["x"])
    check(f"{chart['chart']}: axes", sorted([chart_text(left), chart_text(bottom)]), sorted(t or "" for t in titles.values()))
    # A reversed axis of bars moves the other to the top: only that the names are at the right ones.
    check(f"{chart['chart']}: left axis", chart_text(left), titles.get("l", chart_text(left)))
    series = list(root.iter(C + "ser"))
    check(f"{chart['chart']}: series", len(lines), len(series))
    for (line, points), one in zip(lines, series):
        compare_series(f"{chart['chart']}/{line['line']}", one, line, points, data, columns)
    return len(series)


def charts_of(database, language):
    """By kind, in order: each chart with points, and its lines with theirs."""
    points = {}
    rows = database.texts("SELECT chart, line, x, y, name, is_marked FROM chart_point ORDER BY rowid")
    for row, (chart, line, x, y, name, is_marked) in enumerate(rows, 2):
        points.setdefault((chart, line), []).append((row, x, y, name, is_marked))
    lines = {}
    for chart, line, name, drawn in database.texts(f"SELECT chart, line, name_{language}, drawn FROM chart_line ORDER BY place, line"):
        if (chart, line) in points:
            lines.setdefault(chart, []).append(({"chart": chart, "line": line, "name": name, "drawn": drawn}, points.pop((chart, line))))
    check("points without a line", {}, points)
    kinds = {}
    for chart, kind, title, x, y in database.texts(f"SELECT chart, kind, title_{language}, x_{language}, y_{language} FROM chart ORDER BY place"):
        kinds.setdefault(kind, [])
        if chart in lines:
            kinds[kind].append(({"chart": chart, "title": title, "x": x, "y": y}, lines[chart]))
    return kinds


def compare_charts(parts, data, database, language):
    columns = [c.value for c in data[1]]
    labels = dict(database.texts(f"SELECT name, text_{language} FROM label WHERE kind = 'chart'"))
    sheets = parts.sheets()
    kinds = charts_of(database, language)
    names = [labels.get(kind, kind) for kind in kinds]
    seen = [0, 0]
    for (kind, charts), name in zip(kinds.items(), names):
        drawn = parts.charts(sheets[name]) if name in sheets else []
        check(f"{name}: charts", len(charts), len(drawn))
        seen[0] += len(drawn)
        for (chart, lines), root in zip(charts, drawn):
            seen[1] += compare_chart(root, chart, lines, data, columns)
    elsewhere = [name for name, part in sheets.items() if name not in names and parts.charts(part)]
    check("charts on other sheets", [], elsewhere)
    return names, seen


# ---- whole books

def compare_summary(sheet, database, language):
    facts = database.facts()
    title = {"en": "Frontier AI risk monitoring report (%s)", "zh": "前沿AI风险监测报告 (%s)"}[language] % facts["period"]
    rows = [[c.value for c in row[:3]] for row in sheet.iter_rows(max_col=3)]
    check("summary: title", title, rows[0][0])
    notices = [title + facts[f"{fact}_{language}"] for fact, title in
               (("erratum", {"en": "Erratum. ", "zh": "勘误。"}[language]), ("synthetic", {"en": "Synthetic data. ", "zh": "合成数据。"}[language]))
               if f"{fact}_{language}" in facts]
    check("summary: notices", notices, [row[0] for row in rows[1:1 + len(notices)]])
    check("summary: synthetic data", int(facts["synthetic_scores"]) > 0, f"synthetic_{language}" in facts)
    check("summary: withheld", int(facts["withheld"]) > 0, any(f"({facts['audience']})" in (r[0] or "") or f"（{facts['audience']}）" in (r[0] or "") for r in rows))
    check("summary: the assumption is there", True, f"assumption_{language}" in facts)
    shown = [[n.removesuffix(f"_{language}"), v, a] for n, v, a in database.texts(
        "SELECT name, value, about FROM report_fact WHERE name NOT IN ('audience', 'withheld') AND (name NOT GLOB '*_[ez][nh]' OR name IN (?, ?, ?)) "
        "AND value IS NOT NULL ORDER BY place", f"assumption_{language}", f"estimates_{language}", f"method_{language}")]
    shown.append(["audience", facts["audience"], "for whom this workbook is"])
    findings = [[None, t, None] for t, in database.texts(
        f"SELECT text_{language} FROM report_finding WHERE domain IS NULL AND section <> 'scope' ORDER BY position")]
    start = rows.index(shown[0]) if shown[0] in rows else 0
    check("summary: facts", shown, rows[start:start + len(shown)])
    check("summary: findings", findings, rows[len(rows) - len(findings):])


def compare_properties(book, database):
    p = book.properties
    if not database.kinds:
        check("properties", (None, None, "sqlite-airisk", None, datetime.datetime(2000, 1, 1)), (p.title, p.subject, p.creator, p.description, p.created))
        return
    facts = database.facts()
    check("title", f"Frontier AI risk monitoring {facts['period']}", p.title)
    check("subject", f"Edition {facts['edition']}, method {facts['method']}, audience {facts['audience']}", p.subject)
    check("creator", f"sqlite-airisk {facts['airisk_version']}", p.creator)
    check("created", datetime.datetime.strptime(facts["published_on"] or facts["until"], "%Y-%m-%d"), p.created)
    told = (f"Synthetic data. {facts['synthetic_scores']} of {facts['scores']} scores are synthetic; they and all that is "
            "computed from them say nothing about the real models.")
    if "erratum_en" in facts:
        told = f"{told} Erratum. {facts['erratum_en']}"
    check("comments", told[:255], p.description)


def read_report(path, database, language):
    book, parts = openpyxl.load_workbook(path), Parts(path)
    views = database.texts(f"SELECT sheet_{language}, view FROM published_view WHERE sheet_{language} IS NOT NULL ORDER BY view = 'chart_point', place")
    summary = book.worksheets[0]
    chart_sheets, drawn = compare_charts(parts, book.worksheets[-1], database, language)
    check("sheets", [{"en": "Summary", "zh": "概览"}[language], *chart_sheets, *(sheet for sheet, _ in views)], book.sheetnames)
    compare_summary(summary, database, language)
    compare_properties(book, database)
    rows = cells = 0
    names = {}
    for sheet, view in views:
        # In the order in which the snapshot holds them.
        columns, wanted = database.query(f'SELECT * FROM "{view}" ORDER BY rowid')
        if sheet in book.sheetnames:
            more = compare_rows(book[sheet], view, columns, wanted, database, True)
            rows, cells = rows + more[0], cells + more[1]
        names[view] = (sheet, (len(columns), len(wanted)))
    compare_defined_names(book, names)
    return f"{len(book.sheetnames)} sheets, {rows} rows, {cells} cells, {drawn[0]} charts, {drawn[1]} series"


def read_export(path, database, tables):
    """tables: of each sheet the wanted name, the wanted defined name, the view or None, the columns and the rows."""
    book, parts = openpyxl.load_workbook(path), Parts(path)
    taken, taken_names, sheets, names = set(), set(), [], {}
    for wanted, _, _, _ in tables:
        sheets.append(free(sheet_name, wanted, taken))
    check("sheets", sheets, book.sheetnames)
    rows = cells = 0
    for name, (wanted, view, columns, content) in zip(sheets, tables):
        names[free(defined_name, wanted, taken_names)] = (name, (len(columns), len(content)))
        if name in book.sheetnames:
            more = compare_rows(book[name], view, columns, content, database, False)
            rows, cells = rows + more[0], cells + more[1]
    compare_defined_names(book, names)
    compare_properties(book, database)
    check("charts", 0, sum(len(parts.charts(part)) for part in parts.sheets().values()))
    return f"{len(sheets)} sheets, {rows} rows, {cells} cells"


def main():
    sys.setrecursionlimit(10000)
    import codecs
    codecs.register_error("each_byte", each_byte)
    parser = argparse.ArgumentParser()
    parser.add_argument("--language", default="en", choices=("en", "zh"))
    parser.add_argument("--table", action="append", default=[])
    parser.add_argument("--query", nargs=2)
    parser.add_argument("book")
    parser.add_argument("database")
    given = parser.parse_args()
    database = Database(given.database)
    if given.query:
        told = read_export(given.book, database, [(given.query[0], None, *database.query(given.query[1]))])
    elif given.table:
        told = read_export(given.book, database, [(name, name, *database.table(name)) for name in given.table])
    else:
        told = read_report(given.book, database, given.language)
    if differences:
        print("\n".join(differences[:20]))
        sys.exit(f"{len(differences)} differences")
    print(told)


main()
