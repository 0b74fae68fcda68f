"""Random tables: what table_file reads is what was written. python3 tests/tables/tables.py EXTENSION FOLDER COUNT

Each file is written by Python's csv module, in an encoding, with a separator and line ends of its own; what it reads back
from its own file is the oracle, and so is where each record begins.
"""
import csv
import io
import json
import os
import pathlib
import random
import subprocess
import sys

SEED = 20251130
BLANKS = " \t\n\r\v\f\x85\xa0\u1680\u2028\u2029\u202f\u205f\u3000\u200b\u2060\ufeff" + "".join(map(chr, range(0x2000, 0x200b)))
MISSING = {"", "-", "–", "—", "−", "n/a", "#n/a", "#div/0!", "#value!", "#ref!", "#name?", "#num!", "#null!"}
PIECES = ["a", "Z", "7", " ", "  ", "\"", "\"\"", ",", ";", "\t", "é", "€", "\xa0", "x\"y", "-", "N/A", "NA", "0", "sep=", "\\", "\x01"]
LINES = ["\n", "\r\n", "\r"]


def cell(r, encoding):
    pieces = PIECES + ["\n", "\r\n", "\r", "\n\n"] + ([] if encoding == "cp1252" else ["模型", "😀", "\u2009"])
    return "".join(r.choice(pieces) for _ in range(r.choice((0, 1, 1, 2, 3, 6, r.randrange(40)))))


def shown(text):
    text = text.strip(BLANKS)
    return None if text.lower() in MISSING or text == "NA" else text


def table(r):
    """The bytes of a file, and its records: line and cells."""
    encoding = r.choice(("utf-8", "utf-8-sig", "utf-16", "utf-16-le", "cp1252"))
    separator, end = r.choice(",;\t"), r.choice(LINES)
    columns = r.randrange(2, 9)
    rows = [["name%d" % i for i in range(columns)]]
    rows += [[cell(r, encoding) for _ in range(r.choice((columns, columns, r.randrange(1, 12))))] for _ in range(r.randrange(30))]
    quoting = r.choice((csv.QUOTE_ALL, csv.QUOTE_MINIMAL, csv.QUOTE_NONNUMERIC))
    out = io.StringIO()
    csv.writer(out, delimiter=separator, lineterminator=end, quoting=quoting).writerows(rows)
    text, records, line = out.getvalue(), [], 1
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator)
    for row in reader:
        if any(c.strip(BLANKS) for c in row):
            records.append([line, [shown(c) for c in row]])
        line = reader.line_num + 1
    if r.random() < 0.3:
        text = text[: -len(end)]
    return text, encoding, records


def main():
    extension, folder, count = sys.argv[1], pathlib.Path(sys.argv[2]), int(sys.argv[3])
    r = random.Random(SEED)
    wanted, script = [], []
    for number in range(count):
        text, encoding, records = table(r)
        path = folder / ("random%d.csv" % number)
        path.write_bytes(text.encode(encoding))
        wanted.append(records)
        script.append("SELECT json_group_array(json_array(line, json(cells))) || coalesce(max(error), '') FROM table_file('%s');" % path)
    shell = ["sqlite3", "-init", "/dev/null", "-bail", "-cmd", ".load '%s'" % extension, ":memory:"]
    answers = subprocess.run(shell, input="\n".join(script), capture_output=True, text=True,
                             env={**os.environ, "LD_PRELOAD": os.environ.get("PRELOAD", "")})
    if answers.stderr or len(answers.stdout.splitlines()) != count:
        sys.exit("FAILED random tables: %s" % answers.stderr)
    for number, (records, answer) in enumerate(zip(wanted, answers.stdout.splitlines())):
        got = json.loads(answer) if answer.endswith("]") else answer
        if got != records:
            sys.exit("FAILED random table %d of seed %d\n  wanted %s\n  got    %s" % (number, SEED, records, got))
    print("ok %d random tables, seed %d" % (count, SEED))


if __name__ == "__main__":
    main()
