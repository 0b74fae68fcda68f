"""Inspect AI: what a log says of a run beside its value; each file is about one kind of it."""

import json

from .common import file, pretty
from .inspect import inspect_log, inspect_metrics, inspect_results, inspect_score, v1_success, wmdp_log


@file("fields/inspect_setup.json")
def inspect_setup():
    """Settings in every place that Inspect has for them."""
    log = wmdp_log("setup", model="openai/gpt-5")
    log["eval"].update({
        "task": "My name of it", "task_registry_name": "inspect_evals/wmdp_cyber",
        "model_generate_config": {"reasoning_effort": "high", "temperature": 0.7, "seed": 1},
        "model_args": {"load_in_4bit": True, "device": "cuda:0", "api_key": "secret", "model_path": "/models/x",
                       "revision": "a,b"},
        "model_roles": {"grader": {"model": "openai/gpt-4o", "config": {}}, "monitor": "mockllm/model"},
        "task_args": {"shuffle": True, "note": None, "data_dir": "/data", "fewshot": 3},
        "solver": "react", "solver_args": {"attempts": 3, "prompt": "Go"}})
    log["eval"]["config"].update({"message_limit": 40, "token_limit": 5000, "limit": 5000, "sample_id": ["1", "2"]})
    log["plan"]["config"] = {"reasoning_effort": "low", "reasoning_tokens": 2048, "max_tokens": 100}
    log["plan"]["steps"] = [{"solver": "react", "params": {"attempts": 9, "max_turns": 7, "prompt": "long"}}]
    log["eval"]["scorers"][0]["options"] = {"model": "judge/of_scorer"}
    return pretty(log)


@file("fields/inspect_old.json")
def inspect_old():
    """Of a version before there were names for runs: bootstrap_std, no scored samples, basic_agent in the plan."""
    log = json.loads(v1_success())
    log["eval"]["model"] = " openai/gpt-5\u00a0"
    log["results"]["metrics"] = {"accuracy": {"name": "accuracy", "value": 0.5}, "bootstrap_std": {"name": "bootstrap_std", "value": 0.025}}
    log["plan"]["steps"] = [{"solver": "system_message", "params": {"template": "x"}},
                            {"solver": "basic_agent", "params": {"max_attempts": 2, "message_limit": 30}}]
    return pretty(log)


@file("fields/inspect_partial.json")
def inspect_partial():
    """12 of 100 in each of 2 epochs: all counts are of questions."""
    results = inspect_results(200, 24, inspect_score("choice", 12, inspect_metrics(accuracy=0.5, stderr=0.1), 0, reducer="mean"))
    return pretty(inspect_log("partial", "inspect_evals/wmdp_cyber", "openai/gpt-5", 100, results, epochs=2))


@file("fields/inspect_unscored.json")
def inspect_unscored():
    """The scorer says only how many have no score, the results not how many were asked; the time has a zone without a colon."""
    score = inspect_score("choice", 0, inspect_metrics(accuracy=0.5), 20)
    del score["scored_samples"]
    results = inspect_results(100, 60, score)
    del results["total_samples"]
    return pretty(inspect_log("unscored", "inspect_evals/wmdp_cyber", "openai/gpt-5", 100, results, created="2025-08-31T23:30:00-0800"))


@file("fields/inspect_limited.json")
def inspect_limited():
    results = inspect_results(12, 12, inspect_score("choice", 12, inspect_metrics(accuracy=0.5, stderr=0.1)))
    log = inspect_log("limited", "inspect_evals/wmdp_cyber", "openai/gpt-5", 1987, results)
    log["eval"]["config"]["limit"] = 12
    return pretty(log)


@file("fields/inspect_grouped.json")
def inspect_grouped():
    """grouped() with a label of its own for the whole, a scorer with a rate of refusals, and one that is a score of its own."""
    metrics = inspect_metrics(bio=0.2, chem=0.4, overall=0.3, mean=0.3, refusal_rate=0.0625)
    for name in ("bio", "chem", "overall"):
        metrics[name].update({"group": "grouped", "params": {"group_key": "topic", "all_label": "overall"}})
    results = inspect_results(
        100, 100, inspect_score("graded", 100, metrics),
        {**inspect_score("judge", 100, inspect_metrics(mean=0.7, stderr=0.01)), "name": "harm"},
        {**inspect_score("judge", 100, inspect_metrics(mean=0.11)), "name": "refusal"})
    return pretty(inspect_log("grouped", "inspect_evals/wmdp_cyber", "openai/gpt-5", 100, results))


@file("fields/inspect_rescored.json")
def inspect_rescored():
    log = wmdp_log("rescored", model="openai/gpt-5")
    log["stats"]["completed_at"] = "2025-10-21T03:00:00+02:00"
    log["log_updates"] = [{"edits": [], "provenance": {"timestamp": stamp, "author": "synthetic"}}
                          for stamp in ("2025-12-24T23:30:00-05:00", "2025-11-01T00:00:00+00:00")]
    return pretty(log)
