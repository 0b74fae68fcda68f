-- Which words do files have for one setting?
-- One row per word that files have for a key of a configuration. A word without a row is a key of its own.
-- Columns:
--   written      the word in lower case, with _ for blanks and -
--   key          the key that it is
--   is_left_out  1: it says nothing of what was measured (a seed, the length of an answer), unless the task has it as an argument
DROP VIEW IF EXISTS z_configuration_key;
CREATE VIEW z_configuration_key AS
SELECT
  column1 AS written,
  column2 AS key,
  column3 AS is_left_out
FROM (
  VALUES
    ('effort', 'reasoning_effort', 0),
    ('inference_effort', 'reasoning_effort', 0),
    ('reasoning_level', 'reasoning_effort', 0),
    ('thinking_level', 'reasoning_effort', 0),
    ('thinking_effort', 'reasoning_effort', 0),
    ('reasoning_budget', 'reasoning_tokens', 0),
    ('thinking_budget', 'reasoning_tokens', 0),
    ('thinking_tokens', 'reasoning_tokens', 0),
    ('budget_tokens', 'reasoning_tokens', 0),
    ('thinking', 'reasoning', 0),
    ('enable_thinking', 'reasoning', 0),
    ('reasoning_mode', 'reasoning', 0),
    ('thinking_mode', 'reasoning', 0),
    ('agent_scaffold', 'agent', 0),
    ('agent_name', 'agent', 0),
    ('agent_framework', 'agent', 0),
    ('scaffold', 'agent', 0),
    ('scaffolding', 'agent', 0),
    ('solver', 'agent', 0),
    ('max_attempts', 'attempts', 0),
    ('num_attempts', 'attempts', 0),
    ('n_attempts', 'attempts', 0),
    ('k', 'attempts', 0),
    ('max_samples', 'limit', 0),
    ('sample_limit', 'limit', 0),
    ('max_eval_instances', 'limit', 0),
    ('quantisation', 'quantization', 0),
    ('precision', 'quantization', 0),
    ('dtype', 'quantization', 0),
    ('model_dtype', 'quantization', 0),
    ('torch_dtype', 'quantization', 0),
    ('grader', 'judge', 0),
    ('judge_model', 'judge', 0),
    ('grader_model', 'judge', 0),
    ('num_fewshot', 'shots', 0),
    ('fewshot', 'shots', 0),
    ('few_shot', 'shots', 0),
    ('n_shot', 'shots', 0),
    ('n_shots', 'shots', 0),
    ('num_shots', 'shots', 0),
    ('max_train_instances', 'shots', 0),
    ('seed', 'seed', 1),
    ('temperature', 'temperature', 1),
    ('top_p', 'top_p', 1),
    ('top_k', 'top_k', 1),
    ('max_tokens', 'max_tokens', 1),
    ('max_new_tokens', 'max_tokens', 1),
    ('max_gen_toks', 'max_tokens', 1),
    ('max_output_tokens', 'max_tokens', 1)
);
