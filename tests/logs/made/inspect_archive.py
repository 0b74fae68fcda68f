"""Inspect AI: .eval archives, the header written last as Inspect does."""

from .archive import DEFLATE, STORED, ZSTD, zip_archive
from .common import compact, file
from .inspect import accuracy_results, inspect_log


def eval_start(log):
    return "_journal/start.json", [compact({key: log[key] for key in ("version", "eval", "plan")})]


def eval_sample(log):
    return "samples/1_epoch_1.json", [compact(log["samples"][0])]


def eval_summaries(log):
    keys = ("id", "epoch", "input", "target", "scores")
    return "summaries.json", [compact([{key: sample[key] for key in keys} for sample in log["samples"]])]


def eval_header(log):
    keys = ("version", "status", "eval", "plan", "results", "stats")
    return "header.json", [compact({key: log[key] for key in keys})]


def cybench_log(model, accuracy):
    return inspect_log("cybench " + model, "inspect_evals/cybench", model, 40,
                       accuracy_results(40, accuracy, 0.0778, "includes"),
                       created="2025-10-25T06:07:08+00:00")


def eval_archive(model, accuracy, method):
    log = cybench_log(model, accuracy)
    parts = (eval_start, eval_sample, eval_summaries, eval_header)
    return zip_archive([part(log) for part in parts], method)


@file("inspect/deflate.eval")
def eval_deflate():
    return eval_archive("Grok 4", 0.41, DEFLATE)


@file("inspect/zstd.eval")
def eval_zstd():
    return eval_archive("GPT-5 (high)", 0.525, ZSTD)


@file("inspect/stored.eval")
def eval_stored():
    return eval_archive("Claude Sonnet 4.5 Reasoning", 0.6, STORED)


@file("inspect/unfinished.eval")
def eval_unfinished():
    log = cybench_log("GLM 4.6", 0.3)
    return zip_archive([eval_start(log), eval_sample(log)], DEFLATE)
