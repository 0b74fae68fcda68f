"""Large logs, written piece by piece, the samples before the results."""

import json

from .common import GPT_4O, MB, compact
from .inspect import accuracy_results, inspect_log, inspect_sample


def write_around(path, items, write_samples):
    log = inspect_log(path.name, "inspect_evals/wmdp_cyber", GPT_4O, items,
                      accuracy_results(items, 0.634, 0.0108))
    before = {key: log[key] for key in ("version", "status", "eval", "plan")}
    after = {key: log[key] for key in ("results", "stats", "reductions")}
    with open(path, "wb") as file:
        file.write(compact(before)[:-1] + b',"samples":[')
        write_samples(file)
        file.write(b"]," + compact(after)[1:] + b"\n")


def write_large(megabytes, path):
    start = b'{"id":'
    rest = compact(inspect_sample(0, GPT_4O, turns=400))[len(start + b"0"):]
    items = max(1, megabytes * MB // len(start + b"12345" + rest + b","))

    def write_samples(file):
        for number in range(1, items + 1):
            file.write(b"%s%s%d%s" % (b"," if number > 1 else b"", start, number, rest))

    write_around(path, items, write_samples)


def write_long(megabytes, path, before, after):
    """A log of one sample: `before`, that many megabytes of one text, `after`."""
    text = json.dumps('synthetic text with "quotes", a \\ and {[ \n').encode()[1:-1]
    block = text * (MB // len(text))
    block += b"x" * (MB - len(block))

    def write_samples(file):
        file.write(before)
        for _ in range(megabytes):
            file.write(block)
        file.write(after)

    write_around(path, 1, write_samples)


def write_string(megabytes, path):
    write_long(megabytes, path, b'{"id":1,"epoch":1,"input":"', b'","target":"A"}')


def write_key(megabytes, path):
    write_long(megabytes, path, b'{"id":1,"epoch":1,"metadata":{"', b'":1}}')
