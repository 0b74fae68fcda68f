"""Logs that are whole but do not fit what is known."""

import json

from .common import GPT_4O, file, pretty
from .every_eval import every_eval, every_eval_result, every_eval_shares
from .helm import helm_run_spec
from .inspect import inspect_log, inspect_metrics, inspect_results, inspect_score, wmdp_log
from .lm_eval import lm_eval_log, lm_eval_old


@file("conflict/direction.json")
def direction():
    return pretty(lm_eval_log(
        {"wmdp_cyber": {"alias": "wmdp_cyber", "acc,none": 0.61, "acc_stderr,none": 0.0109}},
        {"wmdp_cyber": (1987, 1987)}, {"wmdp_cyber": {"acc": False}}, 1762164672.5))


@file("conflict/out_of_range.json")
def out_of_range():
    return pretty(wmdp_log("out_of_range", accuracy=43.0))


@file("conflict/range_contradicts_unit.json")
def range_contradicts_unit():
    return every_eval("GPT-4o (240513)", GPT_4O, "OpenAI", "1761566400.25", [
        every_eval_result("WMDP-Bio", "Synthetic accuracy", False, 1, "percent", 0.9, 0.0095, 1273),
        every_eval_result("HLE", "Synthetic accuracy", False, 10, "points", 7, 0.1, 2500),
    ])


@file("conflict/range_without_unit.json")
def range_without_unit():
    """A score of 0.8 out of 10 is no share of 0.8."""
    log = json.loads(every_eval_shares())
    config = log["evaluation_results"][0]["metric_config"]
    del config["metric_unit"]
    config["max_score"] = 10
    return pretty(log)


@file("conflict/adapter.json")
def adapter():
    """A fine-tuned adapter is not the model that it adapts."""
    log = json.loads(lm_eval_old())
    log["config"]["model_args"] += ",peft=synthetic/adapter,revision=step-100"
    return pretty(log)


@file("conflict/argument_in_argument.json")
def argument_in_argument():
    log = inspect_log("argument", "inspect_evals/strong_reject", GPT_4O, 313, inspect_results(313, 313, inspect_score(
        "strong_reject_scorer", 313, inspect_metrics(jailbreak_rate=0.1))), created="2026-01-07T09:30:00+00:00", epochs=1)
    log["eval"]["task_args"] = {"jailbreak_method": "AIM", "note": "x,jailbreak_method=None,y"}
    return pretty(log)


@file("conflict/invalidated.json")
def invalidated():
    log = wmdp_log("invalidated", accuracy=0.111)
    log["invalidated"] = True
    return pretty(log)


@file("conflict/two_filters.json")
def two_filters():
    return pretty(lm_eval_log(
        {"mmlu_pro": {"alias": "mmlu_pro", "exact_match,strict-match": 0.2, "exact_match_stderr,strict-match": 0.01,
                      "exact_match,flexible-extract": 0.6, "exact_match_stderr,flexible-extract": 0.01}},
        {"mmlu_pro": (12032, 12032)}, {"mmlu_pro": {"exact_match": True}}, 1762164672.5))


@file("conflict/two_benchmarks.json")
def two_benchmarks():
    return pretty(lm_eval_log(
        {"both": {"alias": "both", "acc,none": 0.5, "f1,none": 0.25, "mcc,none": 0.1}},
        {"both": (100, 100)}, {"both": {"acc": True}}, 1762164672.5))


@file("conflict/odd_shots/run_spec.json")
def odd_shots():
    spec = json.loads(helm_run_spec())
    spec["adapter_spec"]["max_train_instances"] = "all"
    return pretty(spec)


@file("conflict/unknown_model.json")
def unknown_model():
    return pretty(wmdp_log("unknown_model", model="openai/gpt-4o-2024-05-31"))


@file("conflict/unknown_task.json")
def unknown_task():
    return pretty(wmdp_log("unknown_task", task="inspect_evals/wmdp_cybr"))
