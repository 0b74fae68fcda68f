#!/usr/bin/env python3
"""Measures the house: what can be counted of how easy the code is to find, read and change.

  bench/house.py [FOLDER ...]     the project in each folder, built; default: this one

Prints a table with a column for each folder. docs/architecture.md shows it of the project before its folders were put in
order, and of today. Only the project's own code counts: ext/, schema/ and sql/ with their scripts, without migrations and tests.
"""
import re
import sys
from collections import Counter
from pathlib import Path

BLOCK = 6  # lines: what is repeated over so many is a copy, not a coincidence


def sources(tree, *endings):
    return [path for top in ("ext", "schema", "sql") for path in sorted((tree / top).rglob("*")) if path.suffix in endings and "migrations" not in path.parts]


def functions(tree):
    """Lines of each C function: from a line that begins it and ends in a brace to the brace in the first column."""
    lengths = []
    for path in sources(tree, ".c", ".h"):
        start = None
        for number, line in enumerate(path.read_text().split("\n")):
            if start is None and re.match(r"[a-z].*\)\s*\{$", line):
                start = number
            elif line.startswith("}") and start is not None:
                lengths.append(number - start + 1)
                start = None
    return lengths


def views_in_source(tree):
    """Lines of each CREATE VIEW, by name."""
    views = {}
    for path in sources(tree, ".sql"):
        for match in re.finditer(r"(?ms)^CREATE VIEW (?:IF NOT EXISTS )?(\w+).*?;$", path.read_text()):
            views[match[1]] = match[0].count("\n") + 1
    return views


def sql_in_c(tree):
    """Lines of C that hold a piece of an SQL statement which has more than one line."""
    verb = re.compile(r"\b(SELECT|INSERT INTO|UPDATE|DELETE FROM|CREATE|DROP) ")
    total = 0
    for path in sources(tree, ".c", ".h"):
        lines = path.read_text().split("\n")
        run = []
        for line in lines + [""]:
            if re.search(r'"(?:[^"\\]|\\.)*"', line) and not line.lstrip().startswith(("/*", "*", "#include")):
                run.append(line)
                continue
            if len(run) > 1 and verb.search(" ".join(run)):
                total += len(run)
            run = []
    return total


def repeated(tree):
    """Lines that stand in a block of BLOCK lines which the project has twice: the copies, without the first."""
    seen, copies = set(), 0
    for path in sources(tree, ".c", ".h", ".sql", ".sh", ".js"):
        lines = [line.strip() for line in path.read_text().split("\n")]
        lines = [line for line in lines if line and not line.startswith(("--", "//", "/*", "*", "#")) and line not in ("}", "{", ");", ")", "END;", "BEGIN")]
        is_copy = [False] * len(lines)
        new = []
        for n in range(len(lines) - BLOCK + 1):
            block = "\n".join(lines[n : n + BLOCK])
            if block in seen:
                is_copy[n : n + BLOCK] = [True] * BLOCK
            new.append(block)
        seen.update(new)
        copies += sum(is_copy)
    return copies


def built(tree):
    """The text of each view as it is built, by name."""
    text = (tree / "build/schema.sql").read_text() + (tree / "build/views.sql").read_text()
    return {match[1]: match[0] for match in re.finditer(r"(?ms)^CREATE VIEW (?:IF NOT EXISTS )?(\w+).*?;$", text)}


def chain(tree):
    """The longest way from a view down through views, as names."""
    views = built(tree)
    # A view NAME that gives types to the columns of z_NAME is one view with it.
    for name in [name for name in views if "z_" + name in views and "FROM column_type" in views[name]]:
        views[name] = views.pop("z_" + name).replace("z_" + name, name)
    views = {name: re.sub(r"\bz_(\w+)", lambda match: match[1] if match[0] not in views and match[1] in views else match[0], body) for name, body in views.items()}
    words = {name: set(re.findall(r"\w+", re.sub(r"--[^\n]*|'(?:[^']|'')*'", "", body))) & views.keys() - {name} for name, body in views.items()}
    longest = {}

    def below(name):
        if name not in longest:
            longest[name] = [name]  # a circle would end here
            longest[name] = [name] + max((below(other) for other in words[name]), key=len, default=[])
        return longest[name]

    return max((below(name) for name in views), key=len)


def largest_folder(tree):
    count = Counter(path.parent.relative_to(tree) for path in sources(tree, ".sql"))
    folder, files = count.most_common(1)[0]
    return f"{files} ({folder})"


def measures(tree):
    files = {path: path.read_text().count("\n") for path in sources(tree, ".c", ".h", ".sql", ".sh", ".js", ".py")}
    code = {path: n for path, n in files.items() if path.suffix in (".c", ".h")}
    views, c = views_in_source(tree), functions(tree)
    way = chain(tree)
    yield "lines of C, of SQL, of both with scripts", f"{sum(code.values())}, {sum(n for p, n in files.items() if p.suffix == '.sql')}, {sum(files.values())}"
    yield "files, those over 500 lines", f"{len(files)}, {sum(n > 500 for n in files.values())}"
    yield "functions of C, the longest, those over 60 lines", f"{len(c)}, {max(c)}, {sum(n > 60 for n in c)}"
    yield "views in files, the longest, those over 150 lines", f"{len(views)}, {max(views.values())}, {sum(n > 150 for n in views.values())}"
    yield "most SQL files in one folder", largest_folder(tree)
    yield "lines of SQL in C strings", sql_in_c(tree)
    yield f"lines that copy {BLOCK} or more others", repeated(tree)
    yield "longest chain of views", f"{len(way)}: {' > '.join(way)}"


if __name__ == "__main__":
    trees = [Path(name) for name in sys.argv[1:] or ["."]]
    columns = [list(measures(tree)) for tree in trees]
    for row in zip(*columns):
        print(" | ".join([row[0][0]] + [str(value) for _, value in row]))
