#!/usr/bin/env python3
"""Writes synthetic evaluation logs for the tests of the importer. No result in them is real.

    python3 tests/logs/logs.py OUT                     a folder of small logs, good and bad
    python3 tests/logs/logs.py --large MB OUT_FILE     an Inspect log, nearly all of it samples
    python3 tests/logs/logs.py --string MB OUT_FILE    an Inspect log with one string of that size
    python3 tests/logs/logs.py --key MB OUT_FILE       an Inspect log with one object key of that size

The shapes are those of the tools; the ids, dates, questions and scores are made up, and the same in every
run. A file of made/ is about one tool or one kind of file, and names the files that it makes: no list here.
A MB is 1,000,000 bytes. The members packed with Zstandard need the program zstd.
"""

import argparse
import importlib
from pathlib import Path

from made.common import MADE
from made.large import write_key, write_large, write_string


def write_folder(folder):
    for module in sorted((Path(__file__).parent / "made").glob("*.py")):
        importlib.import_module("made." + module.stem)
    for name, maker in MADE:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(maker())


def main():
    parser = argparse.ArgumentParser(description="Writes synthetic evaluation logs for tests.")
    kind = parser.add_mutually_exclusive_group()
    kind.add_argument("--large", type=int, metavar="MB", help="one Inspect log of about that size")
    kind.add_argument("--string", type=int, metavar="MB", help="one with a string of that size")
    kind.add_argument("--key", type=int, metavar="MB", help="one with an object key of that size")
    parser.add_argument("out", type=Path, help="the folder to write, or the file of an option")
    options = parser.parse_args()
    if options.large is not None:
        write_large(options.large, options.out)
    elif options.string is not None:
        write_string(options.string, options.out)
    elif options.key is not None:
        write_key(options.key, options.out)
    else:
        write_folder(options.out)


if __name__ == "__main__":
    main()
