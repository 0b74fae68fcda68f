-- Version 5, that of sqlite-airisk 0.2.0: the tables with their columns, and the names of the other objects that were ours.
-- Whatever else stands in a database is its owner's.
CREATE TEMP TABLE IF NOT EXISTS old_object (
  type TEXT,
  name TEXT PRIMARY KEY,
  columns TEXT -- of a table
);

INSERT OR IGNORE INTO old_object (type, name, columns)
VALUES
  ('table', 'airisk', 'name value'),
  ('table', 'alias', 'alias_id name model_id benchmark_id'),
  ('table', 'benchmark', 'benchmark_id name measures items topic about about_zh unit lowest highest higher_is_better accept_rule accept_metric'),
  ('table', 'disclosure', 'disclosure_id domain_id benchmark_id audience shows about'),
  ('table', 'domain', 'domain_id name label_en label_zh'),
  ('table', 'evaluation', 'evaluation_id model_id benchmark_id tool tool_version model_written task task_version arguments dataset scorer metric reducer shots agent value unit higher_is_better standard_error samples epochs evaluated_on status origin source file sha256 path imported_at withdrawn'),
  ('table', 'human_baseline', 'benchmark_id value who source'),
  ('table', 'import_reject', 'import_reject_id file sha256 path field value reason rejected_at'),
  ('table', 'import_row', 'import_row_id tool tool_version model benchmark task task_version arguments dataset scorer metric reducer shots agent value unit higher_is_better standard_error samples epochs evaluated_on status origin source file sha256 path error_field error_value error'),
  ('table', 'method', 'method_id name formula is_current about'),
  ('table', 'model', 'model_id series_id name released_on reasoning open_weights parameters general_capability general_capability_origin source withdrawn'),
  ('table', 'organization', 'organization_id name name_zh region'),
  ('table', 'parameter', 'name value unit lowest highest about'),
  ('table', 'period', 'period_id name starts_on ends_on published_on is_current'),
  ('table', 'safety_coefficient', 'method_id open_weights beta about'),
  ('table', 'score', 'model_id benchmark_id value standard_error samples evaluated_on origin source evaluation_id'),
  ('table', 'score_history', 'score_history_id model_id benchmark_id value standard_error samples evaluated_on origin source evaluation_id replaced_by replaced_at'),
  ('table', 'score_replaced', 'model_id benchmark_id value standard_error samples evaluated_on origin source evaluation_id'),
  ('table', 'series', 'series_id organization_id name'),
  ('table', 'task', 'tool task arguments metric benchmark_id unit higher_is_better'),
  ('table', 'weight', 'method_id domain_id benchmark_id weight');

INSERT OR IGNORE INTO old_object (type, name)
VALUES
  ('index', 'alias_by_benchmark'), ('index', 'alias_by_model'), ('index', 'alias_of_benchmark'),
  ('index', 'alias_of_model'), ('index', 'disclosure_of_benchmark'), ('index', 'disclosure_of_domain'),
  ('index', 'evaluation_by_benchmark'), ('index', 'evaluation_by_file'), ('index', 'evaluation_by_score'),
  ('index', 'import_reject_once'), ('index', 'method_current'), ('index', 'model_by_series'),
  ('index', 'period_current'), ('index', 'score_by_benchmark'), ('index', 'score_by_evaluation'),
  ('index', 'score_history_by_benchmark'), ('index', 'score_history_by_evaluation'),
  ('index', 'score_history_by_score'), ('index', 'series_by_organization'), ('index', 'task_by_benchmark'),
  ('index', 'weight_by_benchmark'), ('index', 'weight_by_domain');

INSERT OR IGNORE INTO old_object (type, name)
VALUES
  ('trigger', 'alias_entry_insert'), ('trigger', 'alias_references_on_insert'),
  ('trigger', 'alias_references_on_update'), ('trigger', 'benchmark_entry_insert'),
  ('trigger', 'benchmark_is_referenced'), ('trigger', 'disclosure_references_on_insert'),
  ('trigger', 'disclosure_references_on_update'), ('trigger', 'domain_is_referenced'),
  ('trigger', 'evaluation_is_not_replaced'), ('trigger', 'evaluation_keeps_rows'),
  ('trigger', 'evaluation_keeps_values'), ('trigger', 'evaluation_references_on_insert'),
  ('trigger', 'human_baseline_references_on_insert'), ('trigger', 'human_baseline_references_on_update'),
  ('trigger', 'import_alias_check'), ('trigger', 'import_alias_refuse'), ('trigger', 'import_alias_reject'),
  ('trigger', 'import_alias_take'), ('trigger', 'import_benchmark_check'), ('trigger', 'import_benchmark_fill'),
  ('trigger', 'import_benchmark_refuse'), ('trigger', 'import_benchmark_reject'), ('trigger', 'import_benchmark_take'),
  ('trigger', 'import_entry_accept'), ('trigger', 'import_entry_refuse'), ('trigger', 'import_entry_reject'),
  ('trigger', 'import_model_check'), ('trigger', 'import_model_refuse'), ('trigger', 'import_model_reject'),
  ('trigger', 'import_model_take'), ('trigger', 'import_refused_insert'), ('trigger', 'import_score_insert'),
  ('trigger', 'import_task_check'), ('trigger', 'import_task_refuse'), ('trigger', 'import_task_reject'),
  ('trigger', 'import_task_take'), ('trigger', 'import_weight_check'), ('trigger', 'import_weight_refuse'),
  ('trigger', 'import_weight_reject'), ('trigger', 'import_weight_take'), ('trigger', 'method_is_referenced'),
  ('trigger', 'model_entry_insert'), ('trigger', 'model_is_referenced'), ('trigger', 'model_references_on_insert'),
  ('trigger', 'model_references_on_update'), ('trigger', 'organization_is_referenced'),
  ('trigger', 'parameter_keeps_names'), ('trigger', 'parameter_keeps_rows'), ('trigger', 'parameter_takes_known_names'),
  ('trigger', 'safety_coefficient_references_on_insert'), ('trigger', 'safety_coefficient_references_on_update'),
  ('trigger', 'score_candidate_accept'), ('trigger', 'score_candidate_only_accepts'),
  ('trigger', 'score_delete_to_history'), ('trigger', 'score_entry_insert'), ('trigger', 'score_history_keeps_rows'),
  ('trigger', 'score_history_keeps_values'), ('trigger', 'score_moves_to_a_free_place'),
  ('trigger', 'score_references_on_insert'), ('trigger', 'score_references_on_update'),
  ('trigger', 'score_replace_to_history'), ('trigger', 'score_set_aside'), ('trigger', 'score_update_to_history'),
  ('trigger', 'series_is_referenced'), ('trigger', 'series_references_on_insert'),
  ('trigger', 'series_references_on_update'), ('trigger', 'task_entry_insert'),
  ('trigger', 'task_references_on_insert'), ('trigger', 'task_references_on_update'),
  ('trigger', 'weight_entry_insert'), ('trigger', 'weight_references_on_insert'),
  ('trigger', 'weight_references_on_update');

INSERT OR IGNORE INTO old_object (type, name)
VALUES
  ('view', 'alias_entry'), ('view', 'assumption'), ('view', 'benchmark_correlation'), ('view', 'benchmark_entry'),
  ('view', 'benchmark_record'), ('view', 'benchmark_scale'), ('view', 'benchmark_summary'), ('view', 'benchmark_trend'),
  ('view', 'breakthrough_model'), ('view', 'chart'), ('view', 'chart_line'), ('view', 'chart_point'),
  ('view', 'column_kind'), ('view', 'current_benchmark'), ('view', 'current_domain'), ('view', 'current_frontier'),
  ('view', 'current_period'), ('view', 'current_risk'), ('view', 'current_score'), ('view', 'current_trend'),
  ('view', 'disclosure_tier'), ('view', 'domain_correlation'), ('view', 'domain_score'), ('view', 'early_warning'),
  ('view', 'evaluation_score'), ('view', 'finding_benchmark'), ('view', 'finding_capability_safety'),
  ('view', 'finding_groups'), ('view', 'finding_jailbreak'), ('view', 'finding_leader'),
  ('view', 'finding_recommendation'), ('view', 'finding_relation'), ('view', 'finding_risk_trend'),
  ('view', 'finding_scope'), ('view', 'finding_series'), ('view', 'finding_warning'), ('view', 'group_comparison'),
  ('view', 'import_alias'), ('view', 'import_benchmark'), ('view', 'import_check'), ('view', 'import_entry'),
  ('view', 'import_match'), ('view', 'import_model'), ('view', 'import_nearest'), ('view', 'import_refusal'),
  ('view', 'import_refused'), ('view', 'import_score'), ('view', 'import_task'), ('view', 'import_weight'),
  ('view', 'input_table'), ('view', 'jailbreak_resistance'), ('view', 'jailbreak_series'), ('view', 'known_benchmark'),
  ('view', 'known_model'), ('view', 'label'), ('view', 'model_entry'), ('view', 'model_risk'), ('view', 'model_score'),
  ('view', 'model_step'), ('view', 'monitored_model'), ('view', 'openness_comparison'), ('view', 'published_view'),
  ('view', 'quarter_summary'), ('view', 'reasoning_comparison'), ('view', 'recommendation'), ('view', 'report_fact'),
  ('view', 'report_finding'), ('view', 'risk_growth'), ('view', 'risk_ranking'), ('view', 'risk_record'),
  ('view', 'safety_correlation'), ('view', 'score_candidate'), ('view', 'score_entry'), ('view', 'score_pair'),
  ('view', 'score_warning'), ('view', 'series_colour'), ('view', 'shared_step'), ('view', 'task_entry'),
  ('view', 'unit_conversion'), ('view', 'upgrade_step'), ('view', 'weight_entry');

-- 1: the database has these tables, each with these columns.
CREATE TEMP VIEW IF NOT EXISTS is_old_version AS
SELECT NOT EXISTS (
  SELECT 1
  FROM old_object AS o
  WHERE o.type = 'table' AND o.columns IS NOT (SELECT group_concat(name, ' ') FROM pragma_table_info(o.name, 'main'))
) AS ok;

-- 1: no other program has migrated it meanwhile.
CREATE TEMP VIEW IF NOT EXISTS is_still_old AS
SELECT (SELECT value FROM main.airisk WHERE name = 'schema_version') IS 5 AS ok;
