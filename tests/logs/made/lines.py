"""Evaluations, a line each."""

import json

from .common import compact, file
from .every_eval import every_eval_percent, every_eval_shares
from .inspect import v2_success


@file("fields/lines.jsonl", "fields/lines_by_content.json")
def lines():
    records = [json.loads(every_eval_shares()), json.loads(every_eval_percent())]
    return (b"\xef\xbb\xbf" + compact(records[0]) + b"\r\n\n  \n" + compact(records[1]) + b"\n"
            + compact({"hello": "world"}) + b"\nno JSON\n" + compact(json.loads(v2_success())))


@file("fields/foreign.jsonl", "folders/every_eval/x_samples.jsonl")
def foreign_lines():
    return compact({"spec": {"eval_name": "x"}}) + b"\n" + compact({"final_report": {"accuracy": 0.5}}) + b"\n"
