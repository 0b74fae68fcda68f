#!/usr/bin/env python3
"""Writes synthetic evaluation logs for the tests of the importer. No result in them is real.

    python3 tests/logs/logs.py OUT                     a folder of small logs, good and bad
    python3 tests/logs/logs.py --large MB OUT_FILE     an Inspect log, nearly all of it samples
    python3 tests/logs/logs.py --string MB OUT_FILE    an Inspect log with one string of that size
    python3 tests/logs/logs.py --key MB OUT_FILE       an Inspect log with one object key of that size

The shapes are those of Inspect AI, of the LM Evaluation Harness, of HELM and of Every Eval Ever;
the ids, dates, questions and scores are made up, and the same in every run. A MB is 1,000,000
bytes. The members packed with Zstandard need the program zstd.
"""

import argparse
import hashlib
import json
import struct
import subprocess
import tempfile
import zlib
from pathlib import Path

GPT_4O = "openai/gpt-4o-2024-05-13"
QWEN = "Qwen/Qwen3-235B-A22B-Thinking-2507"
MB = 1000000

STORED, DEFLATE, ZSTD = 0, 8, 93
VERSION_NEEDED = {STORED: 10, DEFLATE: 20, ZSTD: 63}
ZIP_TIME, ZIP_DATE = 0, (2025 - 1980) << 9 | 10 << 5 | 21
UNIX = 3
FILE_MODE = 0o100644 << 16

BOMB = [b" " * MB] * 400 + [b"{}"]
DEPTH = 100000


# Text and ids

def pretty(value):
    return json.dumps(value, indent=2, ensure_ascii=False).encode()


def compact(value):
    return json.dumps(value, separators=(",", ":"), ensure_ascii=False).encode()


def made_up_id(*seed):
    return hashlib.sha256("/".join(map(str, seed)).encode()).hexdigest()[:22]


# Zip archives, by hand: the module zipfile of Python 3.11 knows no Zstandard

def zstd(blocks):
    with tempfile.TemporaryFile() as packed:
        command = ["zstd", "-q", "-c", "--single-thread"]
        process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=packed)
        for block in blocks:
            process.stdin.write(block)
        process.stdin.close()
        if process.wait() != 0:
            raise SystemExit("zstd failed")
        packed.seek(0)
        return packed.read()


def deflate(blocks):
    compressor = zlib.compressobj(9, zlib.DEFLATED, -zlib.MAX_WBITS)
    return b"".join([compressor.compress(block) for block in blocks] + [compressor.flush()])


PACK = {STORED: b"".join, DEFLATE: deflate, ZSTD: zstd}


def zip_member(name, method, blocks):
    """The name and the packed bytes of a member, and the fields that both of its headers have."""
    checksum = 0
    for block in blocks:
        checksum = zlib.crc32(block, checksum)
    packed = PACK[method](blocks)
    fields = struct.pack(
        "<HHHHHIIIHH", VERSION_NEEDED[method], 0, method, ZIP_TIME, ZIP_DATE, checksum,
        len(packed), sum(map(len, blocks)), len(name), 0)
    return name.encode(), packed, fields


def zip_archive(members, method):
    body, directory = b"", b""
    for name, blocks in members:
        name, packed, fields = zip_member(name, method, blocks)
        made_by = struct.pack("<4sH", b"PK\1\2", UNIX << 8 | VERSION_NEEDED[method])
        directory += made_by + fields + struct.pack("<HHHII", 0, 0, 0, FILE_MODE, len(body)) + name
        body += b"PK\3\4" + fields + name + packed
    end = struct.pack("<4sHHHHIIH", b"PK\5\6", 0, 0, len(members), len(members),
                      len(directory), len(body), 0)
    return body + directory + end


# Inspect AI: the parts of a log

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


# Inspect AI: JSON logs

def v2_success():
    log = wmdp_log("v2_success")
    log["results"]["scores"][0]["metrics"] = inspect_metrics("options", accuracy=0.634, stderr=0.0108)
    return pretty(log)


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


def v2_error():
    log = inspect_log("v2_error", "inspect_evals/wmdp_cyber", GPT_4O, 1987, None, "error",
                      "2025-10-23T08:00:00+00:00")
    text = "RuntimeError('synthetic error')"
    log["error"] = {"message": text, "traceback": "Traceback\n" + text,
                    "traceback_ansi": "\x1b[31mTraceback\x1b[0m\n" + text}
    return pretty(log)


def v2_cancelled():
    metrics = inspect_metrics(accuracy=0.75, stderr=0.0217)
    results = inspect_results(1987, 400, inspect_score("choice", 400, metrics))
    return pretty(inspect_log("v2_cancelled", "inspect_evals/wmdp_cyber", GPT_4O, 1987, results,
                              "cancelled", "2025-10-23T09:00:00+00:00"))


def v2_started():
    return pretty(inspect_log("v2_started", "inspect_evals/wmdp_cyber", GPT_4O, 1987, None,
                              "started", "2025-10-23T10:00:00+00:00"))


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


# Inspect AI: .eval archives, the header written last as Inspect does

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


def eval_deflate():
    return eval_archive("Grok 4", 0.41, DEFLATE)


def eval_zstd():
    return eval_archive("GPT-5 (high)", 0.525, ZSTD)


def eval_stored():
    return eval_archive("Claude Sonnet 4.5 Reasoning", 0.6, STORED)


def eval_unfinished():
    log = cybench_log("GLM 4.6", 0.3)
    return zip_archive([eval_start(log), eval_sample(log)], DEFLATE)


# LM Evaluation Harness

def lm_eval_log(results, samples, higher_is_better, date):
    return {
        "results": results,
        "group_subtasks": {task: [] for task in samples},
        "configs": {task: {"task": task, "dataset_path": "synthetic/" + task, "test_split": "test",
                           "doc_to_text": "{{question}}", "num_fewshot": 0, "repeats": 1,
                           "metadata": {"version": 1.0}} for task in samples},
        "versions": {task: 1.0 for task in samples},
        "n-shot": {task: 0 for task in samples},
        "higher_is_better": higher_is_better,
        "n-samples": {task: {"original": original, "effective": effective}
                      for task, (original, effective) in samples.items()},
        "config": {"model": "hf", "model_args": "pretrained=%s,dtype=auto" % QWEN,
                   "model_dtype": "torch.bfloat16", "model_revision": "main", "batch_size": "16",
                   "limit": None, "bootstrap_iters": 100000, "gen_kwargs": None, "random_seed": 0},
        "git_hash": "0123abcd",
        "date": date,
        "pretty_env_info": "synthetic environment",
        "transformers_version": "4.57.1",
        "lm_eval_version": "0.4.9.1",
        "task_hashes": {task: made_up_id(task) for task in samples},
        "model_source": "hf",
        "model_name": QWEN,
        "model_name_sanitized": QWEN.replace("/", "__"),
        "system_instruction": None,
        "chat_template": None,
        "start_time": 3391296.96253277,
        "end_time": 3393974.694612052,
        "total_evaluation_time_seconds": "2677.7320792819373",
    }


def lm_eval_results():
    group = {"alias": "wmdp", "acc,none": 0.786, "acc_stderr,none": "N/A"}
    log = lm_eval_log(
        {
            "wmdp_bio": {"alias": " - wmdp_bio", "acc,none": 0.871, "acc_stderr,none": 0.0094},
            "wmdp_chem": {"alias": " - wmdp_chem", "acc,none": 0.522, "acc_stderr,none": "N/A"},
            "mmlu_pro": {"alias": "mmlu_pro", "exact_match,custom-extract": 0.7413,
                         "exact_match_stderr,custom-extract": 0.0126},
            "wmdp": group,
        },
        {"wmdp_bio": (1273, 1273), "wmdp_chem": (408, 408), "mmlu_pro": (12032, 1200)},
        {"wmdp_bio": {"acc": True}, "wmdp_chem": {"acc": True}, "mmlu_pro": {"exact_match": True},
         "wmdp": {"acc": True}},
        1762078272.345678)
    log["groups"] = {"wmdp": group}
    log["group_subtasks"]["wmdp"] = ["wmdp_bio", "wmdp_chem"]
    log["versions"]["wmdp"] = 1.0
    log["n-shot"]["mmlu_pro"] = log["configs"]["mmlu_pro"]["num_fewshot"] = 5
    return pretty(log)


def lm_eval_old():
    return pretty({
        "results": {"wmdp_cyber": {"acc": 0.5, "acc_stderr": 0.01, "acc_norm": 0.52,
                                   "acc_norm_stderr": 0.0101}},
        "versions": {"wmdp_cyber": 0},
        "config": {"model": "hf-causal", "model_args": "pretrained=%s,dtype=float16" % QWEN,
                   "num_fewshot": 0, "batch_size": "8", "device": "cuda:0", "no_cache": True,
                   "limit": None, "bootstrap_iters": 100000, "description_dict": {}},
    })


def direction():
    return pretty(lm_eval_log(
        {"wmdp_cyber": {"alias": "wmdp_cyber", "acc,none": 0.61, "acc_stderr,none": 0.0109}},
        {"wmdp_cyber": (1987, 1987)}, {"wmdp_cyber": {"acc": False}}, 1762164672.5))


# HELM

HELM_RUN = "wmdp:subject=wmdp-bio,model=openai_gpt-4o-2024-05-13"


def helm_adapter():
    return {"method": "multiple_choice_joint", "instructions": "Synthetic instructions.\n",
            "input_prefix": "Question: ", "output_prefix": "Answer: ", "max_train_instances": 5,
            "max_eval_instances": 1273, "num_outputs": 1, "num_train_trials": 1, "num_trials": 1,
            "model_deployment": GPT_4O, "model": GPT_4O, "temperature": 0.0, "max_tokens": 1,
            "stop_sequences": ["\n"]}


def helm_run_spec():
    return pretty({
        "name": HELM_RUN,
        "scenario_spec": {"class_name": "helm.benchmark.scenarios.wmdp_scenario.WMDPScenario",
                          "args": {"subject": "wmdp-bio"}},
        "adapter_spec": helm_adapter(),
        "metric_specs": [{"class_name": "helm.benchmark.metrics.basic_metrics.BasicGenerationMetric",
                          "args": {"names": ["exact_match", "quasi_exact_match"]}}],
        "data_augmenter_spec": {"perturbation_specs": [], "seeds_per_instance": 1},
        "groups": ["wmdp"],
    })


def helm_stat(name, split, mean, perturbation=None):
    """A mean over the instances: HELM counts the trials in `count`, not the instances."""
    full_name = {"name": name, "split": split}
    if perturbation:
        full_name["perturbation"] = {"name": perturbation, "robustness": perturbation == "robustness",
                                     "fairness": perturbation == "fairness", "computed_on": "worst"}
    return {"name": full_name, "count": 1, "sum": mean, "sum_squared": mean * mean, "min": mean,
            "max": mean, "mean": mean, "variance": 0.0, "stddev": 0.0}


def helm_stats():
    return pretty([
        helm_stat("num_references", "test", 4.0),
        helm_stat("num_instances", "test", 1273.0),
        helm_stat("num_instances", "valid", 10.0),
        helm_stat("exact_match", "valid", 0.5),
        helm_stat("exact_match", "test", 0.8125),
        helm_stat("exact_match", "test", 0.75, "robustness"),
        helm_stat("exact_match", "test", 0.7188, "fairness"),
        helm_stat("quasi_exact_match", "test", 0.8203),
        helm_stat("num_prompt_tokens", "test", 512.25),
        helm_stat("inference_runtime", "test", 0.375),
        helm_stat("inference_runtime", "valid", 0.5),
    ])


def helm_per_instance_stats():
    return pretty([{"instance_id": "id%d" % number, "train_trial_index": 0,
                    "stats": [helm_stat("exact_match", "test", 1.0)]} for number in (1, 2)])


def helm_scenario_state():
    states = [{"instance": {"input": {"text": "synthetic question %d" % number}, "split": "test",
                            "id": "id%d" % number,
                            "references": [{"output": {"text": "synthetic choice A"},
                                            "tags": ["correct"]}]},
               "train_trial_index": 0,
               "result": {"success": True, "completions": [{"text": " A", "logprob": 0.0}],
                          "request_datetime": 1762354922}} for number in (1, 2)]
    return pretty({"adapter_spec": helm_adapter(), "request_states": states})


def helm_scenario():
    return pretty({"name": "wmdp", "description": "Synthetic scenario", "tags": ["multiple_choice"]})


# Every Eval Ever

def every_eval_result(name, description, lower_is_better, highest, unit, score, stderr, samples):
    return {
        "evaluation_result_id": "synthetic." + name,
        "evaluation_name": name,
        "source_data": {"dataset_name": name, "source_type": "url",
                        "url": ["https://example.invalid/" + name]},
        "metric_config": {
            "evaluation_description": description, "metric_id": "accuracy",
            "metric_name": "Accuracy", "metric_kind": "accuracy", "metric_unit": unit,
            "lower_is_better": lower_is_better, "score_type": "continuous",
            "min_score": 0, "max_score": highest},
        "score_details": {"score": score, "uncertainty": {
            "standard_error": {"value": stderr, "method": "analytic"}, "num_samples": samples}},
        "generation_config": {"generation_args": {"temperature": 0.0, "max_tokens": 1024}},
    }


def every_eval(model, model_id, developer, retrieved, results):
    return pretty({
        "schema_version": "0.3.0",
        "evaluation_id": "synthetic/%s/%s" % (model_id.replace("/", "_"), retrieved),
        "evaluation_timestamp": "2025-10-26T12:00:00+00:00",
        "retrieved_timestamp": retrieved,
        "source_metadata": {"source_name": "Synthetic logs", "source_type": "evaluation_run",
                            "source_organization_name": "Synthetic organization",
                            "evaluator_relationship": "third_party"},
        "eval_library": {"name": "inspect_ai", "version": "0.3.138"},
        "model_info": {"name": model, "id": model_id, "developer": developer,
                       "additional_details": {"deployment_type": "externally_managed",
                                              "model_availability": "closed_weights"}},
        "evaluation_results": results,
    })


def every_eval_shares():
    return every_eval("GPT-4o (240513)", GPT_4O, "OpenAI", "1761566400.25", [
        every_eval_result("WMDP-Chem", "Synthetic accuracy", False, 1, "proportion", 0.532, 0.0247, 408),
        every_eval_result("MMLU-Pro", "Synthetic accuracy", False, 1, "proportion", 0.744, 0.004, 12032),
    ])


def every_eval_percent():
    return every_eval("Grok 4", "xai/grok-4-0709", "xAI", "1761652800", [
        every_eval_result("WMDP-Bio", "Synthetic accuracy", False, 100, "percent", 86.9, 0.95, 1273),
        every_eval_result("StrongReject", "Synthetic share of attacks that succeed", True, 100,
                          "percent", 31.5, 2.63, 313),
    ])


# Files that are no whole log

def bad_cut():
    text = pretty(wmdp_log("cut"))
    return text[:(text.index(b'"samples": [') + len(text)) // 2]


def bad_cut_archive():
    whole = eval_deflate()
    return whole[:len(whole) * 6 // 10]


def bad_bomb():
    return zip_archive([("header.json", BOMB)], DEFLATE)


def bad_bomb_zstd():
    return zip_archive([("header.json", BOMB)], ZSTD)


def bad_not_a_zip():
    return b"This synthetic file is text, whatever its name says.\n"


def bad_empty():
    return b""


def bad_deep():
    return b"[" * DEPTH


def bad_deep_object():
    return b'{"a":[[[' * (DEPTH // 4) + b"]]]}" * (DEPTH // 4)


def bad_latin1():
    return pretty(wmdp_log("latin1", model="synthetic/é")).replace("é".encode(), b"\xe9")


def bad_utf16():
    return b"\xff\xfe" + pretty(wmdp_log("utf16")).decode().encode("utf-16-le")


def bad_array():
    return b"[1,2,3]\n"


def bad_other():
    return b'{"hello":"world"}\n'


def bad_no_header():
    log = cybench_log("GLM 4.5", 0.3)
    return zip_archive([eval_sample(log), eval_summaries(log)], DEFLATE)


def bad_checksum():
    """One digit of the value changed, the checksum not."""
    return eval_archive("GLM 4.5", 0.52, STORED).replace(b'"value":0.52', b'"value":0.92')


def bad_two_headers():
    first, second = cybench_log("GLM 4.5", 0.11), cybench_log("GLM 4.5", 0.99)
    return zip_archive([eval_header(first), eval_header(second)], DEFLATE)


def bad_nul():
    return pretty(wmdp_log("nul", model="GPT-4o (240513)\0 synthetic"))


def bad_boolean():
    return pretty(wmdp_log("boolean", accuracy=True))


def bad_no_results():
    return pretty(lm_eval_log({}, {}, {}, 1762164672.5))


def bad_date():
    log = json.loads(every_eval_shares())
    log["evaluation_timestamp"] = "yesterday"
    return pretty(log)


def bad_status():
    log = wmdp_log("status")
    log["status"] = "paused"
    return pretty(log)


def bad_epochs():
    log = wmdp_log("epochs")
    log["eval"]["config"]["epochs"] = 1.5
    return pretty(log)


def bad_task():
    log = wmdp_log("task")
    log["eval"]["task"] = 7
    return pretty(log)


def bad_stderr():
    log = wmdp_log("stderr")
    log["results"]["scores"][0]["metrics"]["stderr"]["value"] = -0.01
    return pretty(log)


def with_metadata(seed, metadata):
    """A log whose eval.metadata, which no reader needs but the filter keeps, is that JSON text."""
    return compact(wmdp_log(seed)).replace(b'"eval":{', b'"eval":{"metadata":' + metadata + b",", 1)


def bad_number():
    return with_metadata("number", b"1" * 1001)


def bad_values():
    return with_metadata("values", b"[" + b"0," * 1000000 + b"0]")


def bad_bytes():
    return with_metadata("bytes", b"[" + b",".join([b'"' + b"x" * 100000 + b'"'] * 168) + b"]")


def bad_trailing():
    return pretty(wmdp_log("trailing")) + b"x"


def bad_duplicate_keys():
    log = wmdp_log("duplicate_keys")
    text = compact(log).replace(b'"model":', b'"model":"Grok 4","model":', 1)
    return text[:-1] + b',"results":' + compact(accuracy_results(1987, 0.1, 0.0067)) + b"}"


def bad_wrong_types():
    log = wmdp_log("wrong_types")
    log["eval"]["model"] = 4
    log["results"] = "synthetic text instead of results"
    return pretty(log)


def bad_long_text():
    log = wmdp_log("long_text")
    log["eval"]["model"] = "synthetic/" + "x" * (3 * MB)
    return pretty(log)


def bad_notes():
    return b"Synthetic notes; no log.\n"


def bad_scores():
    return b"model,benchmark,value\nSynthetic model,WMDP-Cyber,50\n"


# Logs that are whole but do not fit what is known

def out_of_range():
    return pretty(wmdp_log("out_of_range", accuracy=43.0))


def range_contradicts_unit():
    return every_eval("GPT-4o (240513)", GPT_4O, "OpenAI", "1761566400.25", [
        every_eval_result("WMDP-Bio", "Synthetic accuracy", False, 1, "percent", 0.9, 0.0095, 1273),
        every_eval_result("HLE", "Synthetic accuracy", False, 10, "points", 7, 0.1, 2500),
    ])


def range_without_unit():
    """A score of 0.8 out of 10 is no share of 0.8."""
    log = json.loads(every_eval_shares())
    config = log["evaluation_results"][0]["metric_config"]
    del config["metric_unit"]
    config["max_score"] = 10
    return pretty(log)


def adapter():
    """A fine-tuned adapter is not the model that it adapts."""
    log = json.loads(lm_eval_old())
    log["config"]["model_args"] += ",peft=synthetic/adapter,revision=step-100"
    return pretty(log)


def argument_in_argument():
    log = inspect_log("argument", "inspect_evals/strong_reject", GPT_4O, 313, inspect_results(313, 313, inspect_score(
        "strong_reject_scorer", 313, inspect_metrics(jailbreak_rate=0.1))), created="2026-01-07T09:30:00+00:00", epochs=1)
    log["eval"]["task_args"] = {"jailbreak_method": "AIM", "note": "x,jailbreak_method=None,y"}
    return pretty(log)


def invalidated():
    log = wmdp_log("invalidated", accuracy=0.111)
    log["invalidated"] = True
    return pretty(log)


def two_filters():
    return pretty(lm_eval_log(
        {"mmlu_pro": {"alias": "mmlu_pro", "exact_match,strict-match": 0.2, "exact_match_stderr,strict-match": 0.01,
                      "exact_match,flexible-extract": 0.6, "exact_match_stderr,flexible-extract": 0.01}},
        {"mmlu_pro": (12032, 12032)}, {"mmlu_pro": {"exact_match": True}}, 1762164672.5))


def two_benchmarks():
    return pretty(lm_eval_log(
        {"both": {"alias": "both", "acc,none": 0.5, "f1,none": 0.25, "mcc,none": 0.1}},
        {"both": (100, 100)}, {"both": {"acc": True}}, 1762164672.5))


def odd_shots():
    spec = json.loads(helm_run_spec())
    spec["adapter_spec"]["max_train_instances"] = "all"
    return pretty(spec)


def unknown_model():
    return pretty(wmdp_log("unknown_model", model="openai/gpt-4o-2024-05-31"))


def unknown_task():
    return pretty(wmdp_log("unknown_task", task="inspect_evals/wmdp_cybr"))


# What else a log says of a run: each file has what one kind of it is about

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


def inspect_old():
    """Of a version before there were names for runs: bootstrap_std, no scored samples, basic_agent in the plan."""
    log = json.loads(v1_success())
    log["eval"]["model"] = " openai/gpt-5\u00a0"
    log["results"]["metrics"] = {"accuracy": {"name": "accuracy", "value": 0.5}, "bootstrap_std": {"name": "bootstrap_std", "value": 0.025}}
    log["plan"]["steps"] = [{"solver": "system_message", "params": {"template": "x"}},
                            {"solver": "basic_agent", "params": {"max_attempts": 2, "message_limit": 30}}]
    return pretty(log)


def inspect_partial():
    """12 of 100 in each of 2 epochs: all counts are of questions."""
    results = inspect_results(200, 24, inspect_score("choice", 12, inspect_metrics(accuracy=0.5, stderr=0.1), 0, reducer="mean"))
    return pretty(inspect_log("partial", "inspect_evals/wmdp_cyber", "openai/gpt-5", 100, results, epochs=2))


def inspect_unscored():
    """The scorer says only how many have no score, the results not how many were asked; the time has a zone without a colon."""
    score = inspect_score("choice", 0, inspect_metrics(accuracy=0.5), 20)
    del score["scored_samples"]
    results = inspect_results(100, 60, score)
    del results["total_samples"]
    return pretty(inspect_log("unscored", "inspect_evals/wmdp_cyber", "openai/gpt-5", 100, results, created="2025-08-31T23:30:00-0800"))


def inspect_limited():
    results = inspect_results(12, 12, inspect_score("choice", 12, inspect_metrics(accuracy=0.5, stderr=0.1)))
    log = inspect_log("limited", "inspect_evals/wmdp_cyber", "openai/gpt-5", 1987, results)
    log["eval"]["config"]["limit"] = 12
    return pretty(log)


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


def inspect_rescored():
    log = wmdp_log("rescored", model="openai/gpt-5")
    log["stats"]["completed_at"] = "2025-10-21T03:00:00+02:00"
    log["log_updates"] = [{"edits": [], "provenance": {"timestamp": stamp, "author": "synthetic"}}
                          for stamp in ("2025-12-24T23:30:00-05:00", "2025-11-01T00:00:00+00:00")]
    return pretty(log)


def lm_eval_setup():
    """model_args as an object, no name of the model, shots in config, samples by metric; a standard error as Evalchemy has it."""
    log = lm_eval_log(
        {"wmdp_bio": {"alias": "wmdp_bio", "acc,strict": 0.5, "acc_stderr,strict": 0.01, "acc,none": 0.4,
                      "sample_len": 1273, "sample_count": {"acc,strict": 1200}},
         "AIME24": {"accuracy_avg": 0.4, "accuracy_std_err": 0.05, "num_total": 30, "num_solved": 12, "num_repeat": 10,
                    "run_stats": [{"repetition": 1}], "refusal_rate": 0.06}}, {}, {}, "2025-11-02T10:11:12+01:00")
    log["model_name"] = " "
    log["config"].update({"model_args": {"pretrained": QWEN, "load_in_8bit": True, "dtype": "auto", "trust_remote_code": True},
                          "limit": 1200, "num_fewshot": 4, "gen_kwargs": "temperature=0.6,reasoning_effort=high"})
    log["configs"] = {"wmdp_bio": {"num_fewshot": 2, "doc_to_text": "x" * 1000}, "AIME24": {"doc_to_text": "x"}}
    log["chat_template"] = "{{ messages }}"
    return pretty(log)


def lm_eval_named_date():
    log = lm_eval_log({"wmdp_bio": {"acc,none": 0.5}}, {"wmdp_bio": (1273, 100)}, {}, None)
    return pretty(log)


def lighteval_results():
    return pretty({
        "config_general": {"lighteval_sha": "0123abcd", "num_fewshot_seeds": 1, "max_samples": 100, "job_id": "0",
                           "start_time": 620979.8, "end_time": 621004.6, "total_evaluation_time_secondes": "24.8",
                           "model_config": {"model_name": QWEN, "dtype": "bfloat16", "revision": "main", "max_length": None},
                           "model_name": QWEN},
        "results": {"lighteval|gpqa:diamond|0": {"extractive_match": 0.5, "extractive_match_stderr": 0.05, "refusal_rate": 0.02},
                    "mmlu:anatomy|5": {"acc": 0.7, "acc_stderr": 0.04}, "mmlu:_average|5": {"acc": 0.72, "acc_stderr": 0.04},
                    "all": {"acc": 0.6}},
        "versions": {"lighteval|gpqa:diamond|0": 1, "mmlu:anatomy|5": 0},
        "config_tasks": {"lighteval|gpqa:diamond": {"original_num_docs": 198, "effective_num_docs": 100},
                         "mmlu:anatomy|5": {"original_num_docs": 135, "effective_num_docs": -1}},
        "summary_tasks": {"mmlu:anatomy|5": {"hashes": {}}}, "summary_general": {"hashes": {}}})


def every_eval_setup():
    """Configurations in each place, intervals of which only some say how large the error is, and a rate of refusals."""
    def result(name, score, uncertainty=None, config=None, **metric):
        record = every_eval_result(name, "Synthetic", False, 1, "proportion", score, 0.01, 100)
        record["metric_config"].update(metric)
        record["score_details"]["uncertainty"] = uncertainty or {}
        record["generation_config"] = config or {}
        return record

    def interval(lower, upper, **level):
        return {"confidence_interval": {"lower": lower, "upper": upper, **level}, "num_samples": 50}

    log = json.loads(every_eval("GPT-5", "openai/gpt-5", "openai", "1761566400", [
        result("Effort", 0.5, None, {"generation_args": {"reasoning": True, "max_attempts": 3, "temperature": 1,
                                                         "eval_limits": {"message_limit": 50}},
                                     "additional_details": {"inference_effort": "high", "agent_scaffold": "A, B", "cost": "3"}}),
        result("Agent", 0.5, None, {"generation_args": {"agentic_eval_config": {"additional_details": {"agent_name": "Terminus"}}}},
               llm_scoring={"judges": [{"model_info": {"id": "openai/gpt-4o", "name": "GPT-4o"}}], "input_prompt": "x"}),
        result("95 percent", 0.5, interval(0.4020018, 0.5979982, confidence_level=0.95)),
        result("90 percent as 90", 0.5, interval(0.4, 0.6, confidence_level=90)),
        result("No level", 0.5, interval(0.4, 0.6)),
        result("Odd level", 0.5, interval(0.4, 0.6, confidence_level=0.42)),
        result("Ends from the score", 0.5, interval(-0.1, 0.1, confidence_level=0.95)),
        result("Given counts", 0.5, {"standard_error": {"value": 0.02}, **interval(0.4, 0.6, confidence_level=0.95)}),
        result("Refuses", 0.5), result("Refuses", 0.25, metric_id="refusal_rate", metric_name="Refusal rate"),
    ]))
    log["evaluation_timestamp"] = ""
    log["retrieved_timestamp"] = "1761566400250"
    log["model_info"]["additional_details"] = {"precision": "bfloat16", "context_window": "400000", "reasoning_effort": "unknown"}
    log["eval_library"] = {"name": "unknown", "version": "unknown"}
    log["source_metadata"]["evaluator_relationship"] = "first_party"
    return pretty(log)


def lines():
    records = [json.loads(every_eval_shares()), json.loads(every_eval_percent())]
    return (b"\xef\xbb\xbf" + compact(records[0]) + b"\r\n\n  \n" + compact(records[1]) + b"\n"
            + compact({"hello": "world"}) + b"\nno JSON\n" + compact(json.loads(v2_success())))


def foreign_lines():
    return compact({"spec": {"eval_name": "x"}}) + b"\n" + compact({"final_report": {"accuracy": 0.5}}) + b"\n"


def helm_valid():
    """A scenario without a split test, as some have only train and valid."""
    return pretty([helm_stat("exact_match", "train", 0.9), helm_stat("num_references", "test", 4.0), helm_stat("exact_match", "valid", 0.62),
                   helm_stat("exact_match", "valid", 0.5, "robustness"), helm_stat("num_instances", "valid", 1000.0)])


# Folders as tools leave them: what is no log in them is no reject

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


def manifest():
    header = json.loads(v2_success())
    return pretty({"a.eval": {key: header[key] for key in ("version", "status", "eval", "plan", "results", "stats")}})


def eval_set():
    return pretty({"eval_set_id": "synthetic", "tasks": [{"name": "wmdp_cyber", "task_id": "x"}]})


def unpacked_header():
    return eval_header(wmdp_log("unpacked", model="openai/gpt-5"))[1][0]


def unpacked_start():
    return eval_start(wmdp_log("unpacked"))[1][0]


def lm_eval_samples():
    return compact({"doc_id": 0, "doc": {"question": "synthetic"}, "target": "A", "resps": [["A"]]}) + b"\n"


def every_eval_samples():
    return b"".join(compact({"schema_version": "instance_level_eval_0.2.2", "evaluation_id": "x", "model_id": "openai/gpt-5",
                             "sample_id": str(n), "interaction_type": "single_turn"}) + b"\n" for n in (1, 2))


def release_index():
    return pretty([{"title": "All", "header": [{"value": "Group"}], "rows": [[{"value": "MMLU"}]]}])


def empty_object():
    return b"{}\n"


def empty_list():
    return b"[]\n"


# Large logs, written piece by piece, the samples before the results

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


FILES = [
    ("inspect/v2_success.json", v2_success),
    ("inspect/v2_many_scorers.json", v2_many_scorers),
    ("inspect/v1_success.json", v1_success),
    ("inspect/v2_error.json", v2_error),
    ("inspect/v2_cancelled.json", v2_cancelled),
    ("inspect/v2_started.json", v2_started),
    ("inspect/v2_nan.json", v2_nan),
    ("inspect/deflate.eval", eval_deflate),
    ("inspect/zstd.eval", eval_zstd),
    ("inspect/stored.eval", eval_stored),
    ("inspect/unfinished.eval", eval_unfinished),
    ("lm_eval/results_2025-11-02T10-11-12.345678.json", lm_eval_results),
    ("lm_eval/old/results.json", lm_eval_old),
    ("helm/" + HELM_RUN + "/run_spec.json", helm_run_spec),
    ("helm/" + HELM_RUN + "/stats.json", helm_stats),
    ("helm/" + HELM_RUN + "/per_instance_stats.json", helm_per_instance_stats),
    ("helm/" + HELM_RUN + "/scenario_state.json", helm_scenario_state),
    ("helm/" + HELM_RUN + "/scenario.json", helm_scenario),
    ("helm/no_stats/run_spec.json", helm_run_spec),
    ("every_eval/schema_0_3.json", every_eval_shares),
    ("every_eval/percent.json", every_eval_percent),
    ("bad/cut.json", bad_cut),
    ("bad/cut.eval", bad_cut_archive),
    ("bad/bomb.eval", bad_bomb),
    ("bad/bomb_zstd.eval", bad_bomb_zstd),
    ("bad/not_a_zip.eval", bad_not_a_zip),
    ("bad/empty.json", bad_empty),
    ("bad/deep.json", bad_deep),
    ("bad/deep_object.json", bad_deep_object),
    ("bad/latin1.json", bad_latin1),
    ("bad/utf16.json", bad_utf16),
    ("bad/array.json", bad_array),
    ("bad/other.json", bad_other),
    ("bad/no_header.eval", bad_no_header),
    ("bad/checksum.eval", bad_checksum),
    ("bad/two_headers.eval", bad_two_headers),
    ("bad/nul.json", bad_nul),
    ("bad/boolean.json", bad_boolean),
    ("bad/no_results.json", bad_no_results),
    ("bad/date.json", bad_date),
    ("bad/status.json", bad_status),
    ("bad/epochs.json", bad_epochs),
    ("bad/task.json", bad_task),
    ("bad/stderr.json", bad_stderr),
    ("bad/number.json", bad_number),
    ("bad/values.json", bad_values),
    ("bad/bytes.json", bad_bytes),
    ("bad/trailing.json", bad_trailing),
    ("bad/duplicate_keys.json", bad_duplicate_keys),
    ("bad/wrong_types.json", bad_wrong_types),
    ("bad/long_text.json", bad_long_text),
    ("bad/notes.txt", bad_notes),
    ("bad/scores.csv", bad_scores),
    ("duplicate/copy_of_v2_success.json", v2_success),
    ("fields/inspect_setup.json", inspect_setup),
    ("fields/inspect_old.json", inspect_old),
    ("fields/inspect_partial.json", inspect_partial),
    ("fields/inspect_unscored.json", inspect_unscored),
    ("fields/inspect_limited.json", inspect_limited),
    ("fields/inspect_grouped.json", inspect_grouped),
    ("fields/inspect_rescored.json", inspect_rescored),
    ("fields/lm_eval/results_setup.json", lm_eval_setup),
    ("fields/lm_eval/results_2025-11-02T10-11-12.345678.json", lm_eval_named_date),
    ("fields/lm_eval/mine_2025-11-03T10-11-12.json", lm_eval_named_date),
    ("fields/lighteval/results_2025-11-02T10-11-12.345678.json", lighteval_results),
    ("fields/every_eval_setup.json", every_eval_setup),
    ("fields/helm_valid/run_spec.json", helm_run_spec),
    ("fields/helm_valid/stats.json", helm_valid),
    ("fields/lines.jsonl", lines),
    ("fields/lines_by_content.json", lines),
    ("fields/foreign.jsonl", foreign_lines),
    ("folders/logs.json", manifest),
    ("folders/eval-set.json", eval_set),
    ("folders/unpacked/header.json", unpacked_header),
    ("folders/unpacked/summaries.json", empty_list),
    ("folders/unpacked/reductions.json", empty_list),
    ("folders/unpacked/samples/1_epoch_1.json", empty_object),
    ("folders/unpacked/_journal/start.json", unpacked_start),
    ("folders/lm_eval/samples_wmdp_2025-11-02T10-11-12.jsonl", lm_eval_samples),
    ("folders/lm_eval/renamed.jsonl", lm_eval_samples),
    ("folders/every_eval/x_samples.jsonl", foreign_lines),
    ("folders/every_eval/renamed.jsonl", every_eval_samples),
    ("folders/release/groups.json", release_index),
    ("folders/release/groups_metadata.json", empty_object),
    ("folders/release/runs.json", empty_list),
    ("folders/release/summary.json", empty_object),
    ("folders/release/groups/core.json", release_table),
    ("folders/release/groups/json/core_accuracy.json", release_table),
    ("folders/index.json", release_index),
    ("conflict/out_of_range.json", out_of_range),
    ("conflict/unknown_model.json", unknown_model),
    ("conflict/unknown_task.json", unknown_task),
    ("conflict/direction.json", direction),
    ("conflict/range_contradicts_unit.json", range_contradicts_unit),
    ("conflict/range_without_unit.json", range_without_unit),
    ("conflict/adapter.json", adapter),
    ("conflict/argument_in_argument.json", argument_in_argument),
    ("conflict/invalidated.json", invalidated),
    ("conflict/two_filters.json", two_filters),
    ("conflict/two_benchmarks.json", two_benchmarks),
    ("conflict/odd_shots/run_spec.json", odd_shots),
    ("conflict/odd_shots/stats.json", helm_stats),
    ("conflict/odd_shots/beside.json", bad_other),
]


def write_folder(folder):
    for name, maker in FILES:
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
