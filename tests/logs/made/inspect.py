"""Inspect AI: JSON logs, and the parts of one."""

from .common import GPT_4O, compact, file, made_up_id, pretty


def inspect_metrics(settings="params", **values):
    return {name: {"name": name, "value": value, settings: {}} for name, value in values.items()}


def inspect_score(name, scored, metrics, unscored=0, **more):
    return {"name": name, "scorer": name, **more, "scored_samples": scored,
            "unscored_samples": unscored, "params": {}, "metrics": metrics}


def inspect_results(total, completed, *scores):
    return {"total_samples": total, "completed_samples": completed, "scores": list(scores)}


def accuracy_results(items, accuracy, stderr, scorer="choice"):
    metrics = inspect_metrics(accuracy=accuracy, stderr=stderr)
    return inspect_results(items, items, inspect_score(scorer, items, metrics))


def inspect_usage(model, tokens):
    return {model: {"input_tokens": tokens, "output_tokens": tokens // 4,
                    "total_tokens": tokens + tokens // 4}}


def inspect_message(number, role, text):
    return {"id": made_up_id("message", number, role), "content": text, "role": role}


def inspect_sample(number, model, turns=1):
    """A sample, whose metadata has the keys of a whole log: an importer must not take them for it."""
    question, answer = "synthetic question %d" % number, "synthetic answer %d — 合成的" % number
    messages = []
    for turn in range(turns):
        messages.append(inspect_message(turn, "user", question))
        messages.append(inspect_message(turn, "assistant", answer))
    return {
        "id": number,
        "epoch": 1,
        "input": question,
        "choices": ["synthetic choice A", "synthetic choice B"],
        "target": "A",
        "messages": messages,
        "output": {"model": model, "choices": [{"message": messages[-1], "stop_reason": "stop"}],
                   "completion": answer, "usage": inspect_usage(model, 80)[model], "time": 1.5},
        "scores": {"choice": {"value": "C", "answer": "A", "explanation": answer, "history": []}},
        "metadata": {
            "version": 9, "status": "error", "eval": {"model": "not a model", "task": "not a task"},
            "results": {"scores": [{"name": "choice", "metrics": inspect_metrics(accuracy=0.999)}]},
        },
        "store": {},
        "events": [{"event": "sample_init", "timestamp": "2025-10-21T01:12:04.131827+02:00",
                    "sample": {"id": number, "input": question}}],
        "model_usage": inspect_usage(model, 80),
        "total_time": 1.75,
        "uuid": made_up_id("sample", number),
    }


def inspect_eval(seed, task, model, items, created, epochs):
    name = task.rpartition("/")[2]
    return {
        "eval_id": made_up_id(seed, "eval"),
        "run_id": made_up_id(seed, "run"),
        "created": created,
        "tags": ["synthetic"],
        "task": task,
        "task_id": made_up_id(seed, "task"),
        "task_version": 0,
        "task_display_name": name,
        "task_registry_name": task,
        "task_attribs": {},
        "task_args": {},
        "task_args_passed": {},
        "dataset": {"name": name, "location": "synthetic/" + name, "samples": items,
                    "sample_ids": [1, 2, 3], "shuffled": False},
        "model": model,
        "model_generate_config": {},
        "model_args": {},
        "model_roles": {},
        "config": {"epochs": epochs, "epochs_reducer": ["mean"], "fail_on_error": True,
                   "log_samples": True},
        "revision": {"type": "git", "origin": "https://example.invalid/synthetic.git",
                     "commit": "0123abcd"},
        "packages": {"inspect_ai": "0.3.138"},
        "scorers": [{"name": "choice", "options": {},
                     "metrics": [{"name": "inspect_ai/accuracy", "options": {}},
                                 {"name": "inspect_ai/stderr", "options": {}}]}],
    }


def inspect_plan():
    return {"name": "plan", "steps": [{"solver": "multiple_choice", "params": {}}], "config": {}}


def inspect_log(seed, task, model, items, results, status="success",
                created="2025-10-21T01:12:03+02:00", epochs=1):
    """A log of version 2; without `results` when they are None, as Inspect leaves them out."""
    log = {"version": 2, "status": status,
           "eval": inspect_eval(seed, task, model, items, created, epochs), "plan": inspect_plan()}
    if results is not None:
        log["results"] = results
    log["stats"] = {"started_at": created, "completed_at": created,
                    "model_usage": inspect_usage(model, 240)}
    log["samples"] = [inspect_sample(number, model) for number in (1, 2, 3)]
    log["reductions"] = [{"scorer": "choice", "samples": [
        {"value": 1.0, "answer": "A", "sample_id": number} for number in (1, 2, 3)]}]
    return log


def wmdp_log(seed, model=GPT_4O, task="inspect_evals/wmdp_cyber", accuracy=0.634):
    return inspect_log(seed, task, model, 1987, accuracy_results(1987, accuracy, 0.0108))


@file("inspect/v2_success.json", "duplicate/copy_of_v2_success.json")
def v2_success():
    log = wmdp_log("v2_success")
    log["results"]["scores"][0]["metrics"] = inspect_metrics("options", accuracy=0.634, stderr=0.0108)
    return pretty(log)


@file("inspect/v2_many_scorers.json")
def v2_many_scorers():
    results = inspect_results(
        1252, 1252,
        inspect_score("strong_reject_scorer", 1250, inspect_metrics(
            mean=0.218, stderr=0.0117, std=0.4131, AIM=0.218, all=0.218), 2, reducer="mean"),
        inspect_score("refusal_judge", 1252, inspect_metrics(
            accuracy=0.761, stderr=0.0121, std=0.4265), reducer="pass_at_1"))
    log = inspect_log("v2_many_scorers", "inspect_evals/strong_reject", GPT_4O, 313, results,
                      created="2025-10-22T09:30:00+00:00", epochs=4)
    log["eval"]["task_args"] = {"jailbreak_method": "AIM", "fewshot": 5}
    log["eval"]["task_args_passed"] = {"jailbreak_method": "AIM", "fewshot": 5}
    log["eval"]["solver"] = "synthetic_solver"
    log["eval"]["solver_args"] = {"attempts": 2}
    log["eval"]["config"]["epochs_reducer"] = ["mean", "pass_at_1"]
    return pretty(log)


@file("inspect/v1_success.json")
def v1_success():
    model, created = "Gemini 1.5 Pro (240924)", "2025-02-03T14:05:06"
    return pretty({
        "version": 1,
        "status": "success",
        "eval": {
            "task": "inspect_evals/wmdp_chem",
            "task_version": 0,
            "task_file": "synthetic/wmdp.py",
            "task_id": made_up_id("v1_success", "task"),
            "run_id": made_up_id("v1_success", "run"),
            "created": created,
            "dataset": {"name": "wmdp_chem", "location": "synthetic/wmdp_chem"},
            "model": model,
            "task_attribs": {},
            "task_args": {},
            "model_args": {},
            "config": {},
            "packages": {"inspect_ai": "0.3.5"},
        },
        "plan": inspect_plan(),
        "results": {"scorer": {"name": "choice", "params": {}},
                    "metrics": inspect_metrics("options", accuracy=0.527, stderr=0.0247)},
        "stats": {"started_at": created, "completed_at": created,
                  "model_usage": inspect_usage(model, 240)},
        "samples": [{"id": number, "epoch": 1, "input": "synthetic question %d" % number,
                     "target": "A", "score": {"value": "C", "answer": "A"}} for number in (1, 2)],
    })


@file("inspect/v2_error.json")
def v2_error():
    log = inspect_log("v2_error", "inspect_evals/wmdp_cyber", GPT_4O, 1987, None, "error",
                      "2025-10-23T08:00:00+00:00")
    text = "RuntimeError('synthetic error')"
    log["error"] = {"message": text, "traceback": "Traceback\n" + text,
                    "traceback_ansi": "\x1b[31mTraceback\x1b[0m\n" + text}
    return pretty(log)


@file("inspect/v2_cancelled.json")
def v2_cancelled():
    metrics = inspect_metrics(accuracy=0.75, stderr=0.0217)
    results = inspect_results(1987, 400, inspect_score("choice", 400, metrics))
    return pretty(inspect_log("v2_cancelled", "inspect_evals/wmdp_cyber", GPT_4O, 1987, results,
                              "cancelled", "2025-10-23T09:00:00+00:00"))


@file("inspect/v2_started.json")
def v2_started():
    return pretty(inspect_log("v2_started", "inspect_evals/wmdp_cyber", GPT_4O, 1987, None,
                              "started", "2025-10-23T10:00:00+00:00"))


@file("inspect/v2_nan.json")
def v2_nan():
    metrics = inspect_metrics(accuracy=float("nan"), stderr=float("inf"), mean=float("-inf"), std=0.42)
    results = inspect_results(1273, 1273, inspect_score("choice", 1273, metrics))
    log = inspect_log("v2_nan", "inspect_evals/wmdp_bio", GPT_4O, 1273, results,
                      created="2025-10-24T01:02:03+00:00")
    texts = ['synthetic: it said "NaN", then "Infinity"', 'synthetic: "value": NaN, "other": -Infinity}',
             'synthetic: a path C:\\"NaN" and \\\\"Infinity" and a last backslash \\']
    for sample, text in zip(log["samples"], texts):
        sample["input"] = text
        sample["metadata"]["NaN"] = "Infinity"
        sample["scores"]["choice"]["value"] = float("nan")
    return pretty(log)


def with_metadata(seed, metadata):
    """A log whose eval.metadata, which no reader needs but the filter keeps, is that JSON text."""
    return compact(wmdp_log(seed)).replace(b'"eval":{', b'"eval":{"metadata":' + metadata + b",", 1)
