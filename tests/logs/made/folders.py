"""Folders as tools leave them: what is no log in them is no reject."""

import json

from .common import compact, file, pretty
from .inspect import v2_success, wmdp_log
from .inspect_archive import eval_header, eval_start


@file("folders/release/groups/core.json", "folders/release/groups/json/core_accuracy.json")
def release_table():
    def head(value, **metadata):
        return {"value": value, "description": "Synthetic", "lower_is_better": False, "metadata": metadata}

    def cell(value, *runs):
        return {"value": value, "description": "min=0", "style": {}, **({"run_spec_names": list(runs)} if runs else {})}

    run = "wmdp:subject=wmdp-bio,model=openai_gpt-5"
    return pretty([
        {"title": "Accuracy", "name": "accuracy", "links": [], "header": [
            head("Model"), head("Mean win rate"), head("MMLU - EM", metric="EM", run_group="MMLU"),
            head("WMDP - EM"), head("WMDP - EM (Robustness)", metric="EM", run_group="WMDP", perturbation="Robustness"),
            head("BBQ - EM", metric="EM", run_group="BBQ")],
         "rows": [[cell("GPT-5"), cell(0.9), cell(0.81, "a", "b"), cell(0.7, run), cell(0.6), {"description": "No matching runs"}],
                  [cell("Grok 4"), cell(0.1), {"description": "No matching runs"}, cell(-1.0), cell(0.5), cell(None)]]},
        {"title": "WMDP", "name": "wmdp:subject=wmdp-bio", "header": [head("Model"), head("EM", metric="EM", run_group="WMDP"),
                                                                    head("# eval", metric="# eval", run_group="WMDP")],
         "rows": [[cell("GPT-5", run), cell(0.75), cell(1273.0)]]}])


@file("folders/logs.json")
def manifest():
    header = json.loads(v2_success())
    return pretty({"a.eval": {key: header[key] for key in ("version", "status", "eval", "plan", "results", "stats")}})


@file("folders/eval-set.json")
def eval_set():
    return pretty({"eval_set_id": "synthetic", "tasks": [{"name": "wmdp_cyber", "task_id": "x"}]})


@file("folders/unpacked/header.json")
def unpacked_header():
    return eval_header(wmdp_log("unpacked", model="openai/gpt-5"))[1][0]


@file("folders/unpacked/_journal/start.json")
def unpacked_start():
    return eval_start(wmdp_log("unpacked"))[1][0]


@file("folders/lm_eval/samples_wmdp_2025-11-02T10-11-12.jsonl", "folders/lm_eval/renamed.jsonl")
def lm_eval_samples():
    return compact({"doc_id": 0, "doc": {"question": "synthetic"}, "target": "A", "resps": [["A"]]}) + b"\n"


@file("folders/every_eval/renamed.jsonl")
def every_eval_samples():
    return b"".join(compact({"schema_version": "instance_level_eval_0.2.2", "evaluation_id": "x", "model_id": "openai/gpt-5",
                             "sample_id": str(n), "interaction_type": "single_turn"}) + b"\n" for n in (1, 2))


@file("folders/release/groups.json", "folders/index.json")
def release_index():
    return pretty([{"title": "All", "header": [{"value": "Group"}], "rows": [[{"value": "MMLU"}]]}])


@file(
    "folders/unpacked/samples/1_epoch_1.json",
    "folders/release/groups_metadata.json",
    "folders/release/summary.json")
def empty_object():
    return b"{}\n"


@file(
    "folders/unpacked/summaries.json",
    "folders/unpacked/reductions.json",
    "folders/release/runs.json")
def empty_list():
    return b"[]\n"
