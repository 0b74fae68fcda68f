"""LM Evaluation Harness."""

from .common import QWEN, file, made_up_id, pretty


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


@file("lm_eval/results_2025-11-02T10-11-12.345678.json")
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


@file("lm_eval/old/results.json")
def lm_eval_old():
    return pretty({
        "results": {"wmdp_cyber": {"acc": 0.5, "acc_stderr": 0.01, "acc_norm": 0.52,
                                   "acc_norm_stderr": 0.0101}},
        "versions": {"wmdp_cyber": 0},
        "config": {"model": "hf-causal", "model_args": "pretrained=%s,dtype=float16" % QWEN,
                   "num_fewshot": 0, "batch_size": "8", "device": "cuda:0", "no_cache": True,
                   "limit": None, "bootstrap_iters": 100000, "description_dict": {}},
    })


@file("fields/lm_eval/results_setup.json")
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


@file(
    "fields/lm_eval/results_2025-11-02T10-11-12.345678.json",
    "fields/lm_eval/mine_2025-11-03T10-11-12.json")
def lm_eval_named_date():
    log = lm_eval_log({"wmdp_bio": {"acc,none": 0.5}}, {"wmdp_bio": (1273, 100)}, {}, None)
    return pretty(log)
