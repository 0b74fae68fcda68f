"""LightEval."""

from .common import QWEN, file, pretty


@file("fields/lighteval/results_2025-11-02T10-11-12.345678.json")
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
