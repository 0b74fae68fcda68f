"""Every Eval Ever."""

import json

from .common import GPT_4O, file, pretty


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


@file("every_eval/schema_0_3.json")
def every_eval_shares():
    return every_eval("GPT-4o (240513)", GPT_4O, "OpenAI", "1761566400.25", [
        every_eval_result("WMDP-Chem", "Synthetic accuracy", False, 1, "proportion", 0.532, 0.0247, 408),
        every_eval_result("MMLU-Pro", "Synthetic accuracy", False, 1, "proportion", 0.744, 0.004, 12032),
    ])


@file("every_eval/percent.json")
def every_eval_percent():
    return every_eval("Grok 4", "xai/grok-4-0709", "xAI", "1761652800", [
        every_eval_result("WMDP-Bio", "Synthetic accuracy", False, 100, "percent", 86.9, 0.95, 1273),
        every_eval_result("StrongReject", "Synthetic share of attacks that succeed", True, 100,
                          "percent", 31.5, 2.63, 313),
    ])


@file("fields/every_eval_setup.json")
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
