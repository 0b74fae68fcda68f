"""HELM."""

from .common import GPT_4O, file, pretty

HELM_RUN = "wmdp:subject=wmdp-bio,model=openai_gpt-4o-2024-05-13"


def helm_adapter():
    return {"method": "multiple_choice_joint", "instructions": "Synthetic instructions.\n",
            "input_prefix": "Question: ", "output_prefix": "Answer: ", "max_train_instances": 5,
            "max_eval_instances": 1273, "num_outputs": 1, "num_train_trials": 1, "num_trials": 1,
            "model_deployment": GPT_4O, "model": GPT_4O, "temperature": 0.0, "max_tokens": 1,
            "stop_sequences": ["\n"]}


@file(
    "helm/" + HELM_RUN + "/run_spec.json",
    "helm/no_stats/run_spec.json",
    "fields/helm_valid/run_spec.json")
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


@file("helm/" + HELM_RUN + "/stats.json", "conflict/odd_shots/stats.json")
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


@file("helm/" + HELM_RUN + "/per_instance_stats.json")
def helm_per_instance_stats():
    return pretty([{"instance_id": "id%d" % number, "train_trial_index": 0,
                    "stats": [helm_stat("exact_match", "test", 1.0)]} for number in (1, 2)])


@file("helm/" + HELM_RUN + "/scenario_state.json")
def helm_scenario_state():
    states = [{"instance": {"input": {"text": "synthetic question %d" % number}, "split": "test",
                            "id": "id%d" % number,
                            "references": [{"output": {"text": "synthetic choice A"},
                                            "tags": ["correct"]}]},
               "train_trial_index": 0,
               "result": {"success": True, "completions": [{"text": " A", "logprob": 0.0}],
                          "request_datetime": 1762354922}} for number in (1, 2)]
    return pretty({"adapter_spec": helm_adapter(), "request_states": states})


@file("helm/" + HELM_RUN + "/scenario.json")
def helm_scenario():
    return pretty({"name": "wmdp", "description": "Synthetic scenario", "tags": ["multiple_choice"]})


@file("fields/helm_valid/stats.json")
def helm_valid():
    """A scenario without a split test, as some have only train and valid."""
    return pretty([helm_stat("exact_match", "train", 0.9), helm_stat("num_references", "test", 4.0), helm_stat("exact_match", "valid", 0.62),
                   helm_stat("exact_match", "valid", 0.5, "robustness"), helm_stat("num_instances", "valid", 1000.0)])
