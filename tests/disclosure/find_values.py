#!/usr/bin/env python3
"""Looks for numbers in all files of a folder, also inside of zip archives: find_values.py values folder

values has a number a line. A number is found as text of 15 significant digits, as the sqlite3 shell writes it, of 16, as
the workbook has it, and as the eight bytes of a double. Prints 'none of some', 'some of some', or 'none of none' when there is nothing to look for.
"""
import pathlib
import struct
import sys
import zipfile


def contents(path):
    data = path.read_bytes()
    yield data
    if zipfile.is_zipfile(path):
        with zipfile.ZipFile(path) as archive:
            for name in archive.namelist():
                yield archive.read(name)


def forms(value):
    yield b"%.15g" % value
    yield b"%.16G" % value
    yield struct.pack(">d", value)
    yield struct.pack("<d", value)


def main():
    values, folder = sys.argv[1:]
    numbers = [float(line) for line in open(values) if line.strip()]
    wanted = [form for value in numbers for form in forms(value) if len(form) > 7]
    data = b"\0".join(piece for path in sorted(pathlib.Path(folder).rglob("*")) if path.is_file() for piece in contents(path))
    found = any(form in data for form in wanted)
    print("some" if found else "none", "of", "some" if numbers else "none")


main()
