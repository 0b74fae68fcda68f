#!/usr/bin/env python3
"""Checks the layout of SQL files:  .ci/sql_layout.py FILE...

Prints FILE:LINE: RULE for each place that breaks a rule, and then ends with status 1. The rules:
  - key words are written in capitals
  - indentation is blanks, two a level; no blanks at a line's end, no two empty lines, a line break at the file's end
  - a comma stands at a line's end, or a blank follows it; no blank stands before it
  - a line has at most 160 characters, not counting what stands in quotes: a sentence is not broken
  - where a list of columns has several lines, a column that is given a name has a line of its own
The last two do not hold for files of tests/, which read as tables of input and answer.

Why not sqlfluff: 4.5.0 cannot parse 119 of the 204 files in sql/ and schema/. It does not know the dot commands of the
shell, INSTEAD OF triggers, our @MACROS@, and columns that are named `rows`, `first` or `view`, as SQLite allows. Of the
rest it wants another indentation than ours on 6,400 lines; and it needs 86 seconds, where this script needs one.
"""
import re
import sys

WIDEST = 160
KEYWORDS = set(
    "ADD ALL ALTER AND AS ASC ATTACH BEGIN BETWEEN BY CASE CAST CHECK COLLATE COMMIT CONFLICT CONSTRAINT CREATE CROSS "
    "DEFAULT DELETE DESC DETACH DISTINCT DO DROP ELSE END ESCAPE EXCEPT EXISTS FILTER FOREIGN FROM GLOB GROUP HAVING IN "
    "INDEX INNER INSERT INSTEAD INTERSECT INTO IS ISNULL JOIN LEFT LIKE LIMIT MATERIALIZED NATURAL NOT NOTHING NOTNULL "
    "NULL OF OFFSET ON OR ORDER OVER PARTITION PRAGMA PRECEDING PRIMARY RAISE RECURSIVE REFERENCES RETURNING ROLLBACK "
    "SELECT SET TABLE THEN TRANSACTION TRIGGER UNBOUNDED UNION UNIQUE UPDATE USING VALUES WHEN WHERE WINDOW WITH WITHOUT".split()
)
LIST_ENDS = set("FROM WHERE GROUP ORDER LIMIT UNION EXCEPT INTERSECT HAVING WINDOW".split())
TOKEN = re.compile(
    r"""(?P<comment>--[^\n]*|/\*.*?\*/)
      | (?P<text>'(?:[^']|'')*'|"(?:[^"]|"")*"|`[^`]*`)
      | (?P<word>[A-Za-z_][A-Za-z_0-9]*)
      | (?P<number>\d[\w.]*)
      | (?P<space>\s+)
      | (?P<sign>.)""",
    re.VERBOSE | re.DOTALL,
)


class File:
    def __init__(self, path):
        self.path = path
        self.is_test = "tests" in path.split("/")
        with open(path, encoding="utf-8", newline="") as file:
            self.text = file.read()
        # What is said to the shell is no SQL; its line stays, empty.
        self.sql = re.sub(r"(?m)^\.[a-z].*$", "", self.text)
        self.found = []

    def say(self, line, rule):
        self.found.append((line, rule))

    def tokens(self):
        """(kind, text, line, column) of all that is neither blank nor comment, and the widths of literals by line."""
        tokens, literals, line, start = [], {}, 1, 0
        for match in TOKEN.finditer(self.sql):
            kind, text = match.lastgroup, match.group()
            if kind not in ("comment", "space"):
                tokens.append((kind, text, line, match.start() - start))
            for n, part in enumerate(text.split("\n")):
                if kind in ("text", "comment"):
                    literals[line + n] = literals.get(line + n, 0) + (len(part) if kind == "text" else 0)
            if "\n" in text:
                line += text.count("\n")
                start = match.start() + text.rfind("\n") + 1
        return tokens, literals

    def check_lines(self, literals, inside_text):
        if "\r" in self.text:
            self.say(1, "lines end with a line feed alone")
        if self.text and not self.text.endswith("\n"):
            self.say(self.text.count("\n") + 1, "the file ends without a line break")
        before = None
        for number, line in enumerate(self.text.split("\n")[:-1], 1):
            if number not in inside_text:
                indent = line[: len(line) - len(line.lstrip())]
                if "\t" in indent:
                    self.say(number, "a tab; indentation is blanks")
                elif len(indent) % 2:
                    self.say(number, f"an indentation of {len(indent)} blanks; it is two a level")
                if line != line.rstrip():
                    self.say(number, "blanks at the end of the line")
                if line == "" and before == "":
                    self.say(number, "two empty lines")
            width = len(line) - literals.get(number, 0)
            if width > WIDEST and not self.is_test:
                self.say(number, f"{width} characters beside texts in quotes; at most {WIDEST}")
            before = line

    def check_words(self, tokens):
        for n, (kind, text, line, _) in enumerate(tokens):
            if kind == "word" and text.upper() in KEYWORDS and text != text.upper():
                is_call = n + 1 < len(tokens) and tokens[n + 1][1] == "(" and text in ("glob", "like")
                if not is_call:
                    self.say(line, f"key word '{text}'; write {text.upper()}")

    def check_commas(self):
        lines = self.sql.split("\n")
        for _, text, line, column in self.only(","):
            row = lines[line - 1]
            if row[:column].strip() == "":
                self.say(line, "a comma begins the line; it ends the one before")
            elif row[column - 1] == " ":
                self.say(line, "a blank before a comma")
            if column + 1 < len(row) and row[column + 1] != " ":
                self.say(line, "no blank after a comma")

    def only(self, sign):
        return (token for token in self.token_list if token[0] == "sign" and token[1] == sign)

    def check_columns(self, tokens):
        for n, (kind, text, _, _) in enumerate(tokens):
            if kind == "word" and text == "SELECT":
                columns = self.columns_of(tokens, n + 1)
                if len({line for line, _ in columns}) > 1:
                    for (before, had_name), (line, has_name) in zip(columns, columns[1:]):
                        if before == line and (had_name or has_name):
                            self.say(line, "two columns on a line, one with a name; in a list of several lines it has its own")

    def columns_of(self, tokens, n):
        """(line of its first token, whether it is given a name) of each column of the SELECT in front of tokens[n]."""
        columns, depth, is_new = [], 0, True
        while n < len(tokens):
            kind, text, line, _ = tokens[n]
            if text in (")", "END"):
                depth -= 1
            if depth < 0 or (depth == 0 and (text == ";" or (kind == "word" and text in LIST_ENDS))):
                break
            if is_new and text not in ("DISTINCT", "ALL"):
                columns.append((line, False))
                is_new = False
            if depth == 0 and text == "AS":
                columns[-1] = (columns[-1][0], True)
            if depth == 0 and text == ",":
                is_new = True
            if text in ("(", "CASE"):
                depth += 1
            n += 1
        return columns

    def check(self):
        tokens, literals = self.tokens()
        self.token_list = tokens
        inside_text = set()
        for kind, text, line, _ in tokens:
            if kind == "text":
                inside_text.update(range(line, line + text.count("\n") + 1) if "\n" in text else [])
        self.check_lines(literals, inside_text)
        self.check_words(tokens)
        self.check_commas()
        if not self.is_test:
            self.check_columns(tokens)
        for line, rule in sorted(set(self.found)):
            print(f"{self.path}:{line}: {rule}")
        return not self.found


if __name__ == "__main__":
    sys.exit(0 if all([File(path).check() for path in sys.argv[1:]]) else 1)
