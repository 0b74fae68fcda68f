-- Version 7, that of sqlite-airisk 0.4.0: the tables with their columns, and the names of the other objects that were ours.
-- Whatever else stands in a database is its owner's.
CREATE TEMP TABLE IF NOT EXISTS old_object (
  type TEXT,
  name TEXT PRIMARY KEY,
  columns TEXT -- of a table
);

INSERT OR IGNORE INTO old_object (type, name, columns)
VALUES
  ('table', 'airisk', 'name value'),
  ('table', 'alias', 'alias_id name configuration model_id benchmark_id'),
  ('table', 'benchmark', 'benchmark_id name measures items items_public_on topic about about_zh unit lowest highest higher_is_better accept_rule accept_metric'),
  ('table', 'component', 'method_id domain_id name parent combine weight'),
  ('table', 'declaration', 'model_id framework level declared_on source'),
  ('table', 'disclosure', 'disclosure_id domain_id benchmark_id audience shows about'),
  ('table', 'domain', 'domain_id name label_en label_zh'),
  ('table', 'edition', 'edition_id name period_id method_id cutoff_on baseline_on baseline_reason published_on revises reason is_current'),
  ('table', 'evaluation', 'evaluation_id model_id benchmark_id tool tool_version model_written task task_version arguments dataset scorer metric reducer shots agent evaluator_id harness configuration run value unit higher_is_better standard_error standard_error_basis refusal_rate samples samples_total samples_completed samples_scored epochs evaluated_at date_basis scored_at status origin source file sha256 path imported_at withdrawn'),
  ('table', 'evaluator', 'evaluator_id name kind rank source'),
  ('table', 'general_index', 'model_id name version value origin retrieved_on source'),
  ('table', 'human_baseline', 'benchmark_id value who source'),
  ('table', 'import_reject', 'import_reject_id file sha256 path line column value reason rejected_at'),
  ('table', 'import_row', 'import_row_id tool tool_version model benchmark task task_version arguments dataset scorer metric reducer shots agent evaluator evaluator_kind harness configuration run value unit higher_is_better standard_error standard_error_basis refusal_rate samples samples_total samples_completed samples_scored epochs evaluated_at date_basis scored_at status origin source file sha256 line path error_field error_value error'),
  ('table', 'method', 'method_id name formula missing general_index general_index_version about about_zh'),
  ('table', 'method_constant', 'method_id domain_id name value low high unit about'),
  ('table', 'missing_score', 'model_id benchmark_id reason source'),
  ('table', 'model', 'model_id series_id name released_on reasoning weights_opened_on training_cutoff parameters source withdrawn'),
  ('table', 'organization', 'organization_id name name_zh region'),
  ('table', 'parameter', 'name value unit lowest highest about'),
  ('table', 'period', 'period_id name starts_on ends_on'),
  ('table', 'score', 'model_id benchmark_id value standard_error samples evaluated_on origin source evaluation_id'),
  ('table', 'score_decision', 'model_id benchmark_id evaluation_id newest_evaluation_id decided_at'),
  ('table', 'score_history', 'score_history_id model_id benchmark_id value standard_error samples evaluated_on origin source evaluation_id replaced_by replaced_at'),
  ('table', 'score_replaced', 'model_id benchmark_id value standard_error samples evaluated_on origin source evaluation_id'),
  ('table', 'series', 'series_id organization_id name'),
  ('table', 'task', 'tool task arguments metric benchmark_id unit higher_is_better'),
  ('table', 'threshold', 'name method_id domain_id quantity value source'),
  ('table', 'unknown_name', 'kind tool written occurrences files nearest suggestion means'),
  ('table', 'weight', 'method_id domain_id benchmark_id component weight');

INSERT OR IGNORE INTO old_object (type, name)
VALUES
  ('index', 'alias_by_benchmark'), ('index', 'alias_by_model'), ('index', 'alias_of_benchmark'),
  ('index', 'alias_of_model'), ('index', 'component_by_domain'), ('index', 'component_of_domain'),
  ('index', 'disclosure_of_benchmark'), ('index', 'disclosure_of_domain'), ('index', 'edition_by_method'),
  ('index', 'edition_by_period'), ('index', 'edition_by_revised'), ('index', 'edition_current'),
  ('index', 'evaluation_by_benchmark'), ('index', 'evaluation_by_evaluator'), ('index', 'evaluation_by_file'),
  ('index', 'evaluation_by_run'), ('index', 'evaluation_by_score'), ('index', 'import_reject_once'),
  ('index', 'method_constant_by_domain'), ('index', 'method_constant_of_domain'),
  ('index', 'missing_score_by_benchmark'), ('index', 'model_by_series'), ('index', 'score_by_benchmark'),
  ('index', 'score_by_evaluation'), ('index', 'score_decision_by_benchmark'), ('index', 'score_decision_by_evaluation'),
  ('index', 'score_decision_by_newest'), ('index', 'score_history_by_benchmark'),
  ('index', 'score_history_by_evaluation'), ('index', 'score_history_by_score'), ('index', 'series_by_organization'),
  ('index', 'task_by_benchmark'), ('index', 'threshold_by_domain'), ('index', 'threshold_by_method'),
  ('index', 'threshold_of_method'), ('index', 'weight_by_benchmark'), ('index', 'weight_by_domain');

INSERT OR IGNORE INTO old_object (type, name)
VALUES
  ('trigger', 'accepted_score_insert'), ('trigger', 'alias_entry_insert'), ('trigger', 'alias_references_on_insert'),
  ('trigger', 'alias_references_on_update'), ('trigger', 'benchmark_entry_insert'),
  ('trigger', 'benchmark_is_referenced'), ('trigger', 'benchmark_moves_weights'),
  ('trigger', 'benchmark_renames_quantity'), ('trigger', 'component_entry_insert'),
  ('trigger', 'component_is_referenced'), ('trigger', 'component_references_on_insert'),
  ('trigger', 'component_references_on_update'), ('trigger', 'component_tree_on_insert'),
  ('trigger', 'component_tree_on_update'), ('trigger', 'declaration_entry_insert'),
  ('trigger', 'declaration_references_on_insert'), ('trigger', 'declaration_references_on_update'),
  ('trigger', 'disclosure_references_on_insert'), ('trigger', 'disclosure_references_on_update'),
  ('trigger', 'domain_entry_insert'), ('trigger', 'domain_is_referenced'), ('trigger', 'edition_baseline_on_insert'),
  ('trigger', 'edition_baseline_on_update'), ('trigger', 'edition_entry_insert'), ('trigger', 'edition_is_referenced'),
  ('trigger', 'edition_one_current_on_insert'), ('trigger', 'edition_one_current_on_update'),
  ('trigger', 'edition_references_on_insert'), ('trigger', 'edition_references_on_update'),
  ('trigger', 'edition_revises_on_insert'), ('trigger', 'edition_revises_on_update'),
  ('trigger', 'evaluation_is_not_replaced'), ('trigger', 'evaluation_keeps_rows'),
  ('trigger', 'evaluation_keeps_values'), ('trigger', 'evaluation_references_on_insert'),
  ('trigger', 'evaluator_entry_insert'), ('trigger', 'evaluator_is_referenced'),
  ('trigger', 'general_index_entry_insert'), ('trigger', 'general_index_references_on_insert'),
  ('trigger', 'general_index_references_on_update'), ('trigger', 'human_baseline_references_on_insert'),
  ('trigger', 'human_baseline_references_on_update'), ('trigger', 'import_alias_check'),
  ('trigger', 'import_alias_refuse'), ('trigger', 'import_alias_reject'), ('trigger', 'import_alias_take'),
  ('trigger', 'import_benchmark_check'), ('trigger', 'import_benchmark_fill'), ('trigger', 'import_benchmark_refuse'),
  ('trigger', 'import_benchmark_reject'), ('trigger', 'import_benchmark_take'), ('trigger', 'import_component_check'),
  ('trigger', 'import_component_fill'), ('trigger', 'import_component_refuse'), ('trigger', 'import_component_reject'),
  ('trigger', 'import_component_take'), ('trigger', 'import_declaration_check'),
  ('trigger', 'import_declaration_refuse'), ('trigger', 'import_declaration_reject'),
  ('trigger', 'import_declaration_take'), ('trigger', 'import_domain_check'), ('trigger', 'import_domain_refuse'),
  ('trigger', 'import_domain_reject'), ('trigger', 'import_domain_take'), ('trigger', 'import_edition_check'),
  ('trigger', 'import_edition_fill'), ('trigger', 'import_edition_refuse'), ('trigger', 'import_edition_reject'),
  ('trigger', 'import_edition_take'), ('trigger', 'import_entry_accept'), ('trigger', 'import_entry_refuse'),
  ('trigger', 'import_evaluator_check'), ('trigger', 'import_evaluator_refuse'), ('trigger', 'import_evaluator_reject'),
  ('trigger', 'import_evaluator_take'), ('trigger', 'import_general_check'), ('trigger', 'import_general_refuse'),
  ('trigger', 'import_general_reject'), ('trigger', 'import_general_take'), ('trigger', 'import_method_check'),
  ('trigger', 'import_method_fill'), ('trigger', 'import_method_refuse'), ('trigger', 'import_method_reject'),
  ('trigger', 'import_method_take'), ('trigger', 'import_missing_check'), ('trigger', 'import_missing_refuse'),
  ('trigger', 'import_missing_reject'), ('trigger', 'import_missing_take'), ('trigger', 'import_model_check'),
  ('trigger', 'import_model_refuse'), ('trigger', 'import_model_reject'), ('trigger', 'import_model_take'),
  ('trigger', 'import_refused_insert'), ('trigger', 'import_task_check'), ('trigger', 'import_task_refuse'),
  ('trigger', 'import_task_reject'), ('trigger', 'import_task_take'), ('trigger', 'import_threshold_check'),
  ('trigger', 'import_threshold_refuse'), ('trigger', 'import_threshold_reject'), ('trigger', 'import_threshold_take'),
  ('trigger', 'import_weight_check'), ('trigger', 'import_weight_fill'), ('trigger', 'import_weight_refuse'),
  ('trigger', 'import_weight_reject'), ('trigger', 'import_weight_take'),
  ('trigger', 'method_constant_references_on_insert'), ('trigger', 'method_constant_references_on_update'),
  ('trigger', 'method_entry_insert'), ('trigger', 'method_is_referenced'), ('trigger', 'missing_score_ends_on_insert'),
  ('trigger', 'missing_score_ends_on_update'), ('trigger', 'missing_score_entry_insert'),
  ('trigger', 'missing_score_references_on_insert'), ('trigger', 'missing_score_references_on_update'),
  ('trigger', 'model_entry_insert'), ('trigger', 'model_is_referenced'), ('trigger', 'model_references_on_insert'),
  ('trigger', 'model_references_on_update'), ('trigger', 'organization_is_referenced'),
  ('trigger', 'parameter_keeps_names'), ('trigger', 'parameter_keeps_rows'), ('trigger', 'parameter_takes_known_names'),
  ('trigger', 'period_is_referenced'), ('trigger', 'period_keeps_baselines'), ('trigger', 'score_candidate_accept'),
  ('trigger', 'score_candidate_decide'), ('trigger', 'score_candidate_only_accepts'),
  ('trigger', 'score_decision_references_on_insert'), ('trigger', 'score_decision_references_on_update'),
  ('trigger', 'score_delete_to_history'), ('trigger', 'score_entry_insert'), ('trigger', 'score_history_keeps_rows'),
  ('trigger', 'score_history_keeps_values'), ('trigger', 'score_moves_to_a_free_place'),
  ('trigger', 'score_references_on_insert'), ('trigger', 'score_references_on_update'),
  ('trigger', 'score_replace_to_history'), ('trigger', 'score_set_aside'), ('trigger', 'score_update_to_history'),
  ('trigger', 'series_is_referenced'), ('trigger', 'series_references_on_insert'),
  ('trigger', 'series_references_on_update'), ('trigger', 'task_entry_insert'),
  ('trigger', 'task_references_on_insert'), ('trigger', 'task_references_on_update'),
  ('trigger', 'threshold_entry_insert'), ('trigger', 'threshold_references_on_insert'),
  ('trigger', 'threshold_references_on_update'), ('trigger', 'weight_entry_insert'),
  ('trigger', 'weight_references_on_insert'), ('trigger', 'weight_references_on_update');

INSERT OR IGNORE INTO old_object (type, name)
VALUES
  ('view', 'accepted_score'), ('view', 'alias_entry'), ('view', 'assumption'), ('view', 'benchmark_correlation'),
  ('view', 'benchmark_entry'), ('view', 'benchmark_group'), ('view', 'benchmark_record'), ('view', 'benchmark_scale'),
  ('view', 'benchmark_summary'), ('view', 'benchmark_trend'), ('view', 'breakthrough_model'), ('view', 'chart'),
  ('view', 'chart_line'), ('view', 'chart_point'), ('view', 'column_kind'), ('view', 'comparable_score'),
  ('view', 'component_entry'), ('view', 'configuration_key'), ('view', 'counted_estimate'),
  ('view', 'declaration_entry'), ('view', 'disclosure_tier'), ('view', 'domain_benchmark'),
  ('view', 'domain_correlation'), ('view', 'domain_entry'), ('view', 'domain_provenance'), ('view', 'domain_score'),
  ('view', 'early_warning'), ('view', 'edition_entry'), ('view', 'edition_in_use'), ('view', 'effort_curve'),
  ('view', 'evaluation_score'), ('view', 'evaluator_difference'), ('view', 'evaluator_entry'),
  ('view', 'evaluator_kind'), ('view', 'finding_benchmark'), ('view', 'finding_capability_safety'),
  ('view', 'finding_data'), ('view', 'finding_groups'), ('view', 'finding_jailbreak'), ('view', 'finding_leader'),
  ('view', 'finding_recommendation'), ('view', 'finding_relation'), ('view', 'finding_risk_trend'),
  ('view', 'finding_scope'), ('view', 'finding_series'), ('view', 'finding_threshold'), ('view', 'finding_warning'),
  ('view', 'frontier'), ('view', 'general_capability'), ('view', 'general_index_entry'), ('view', 'group_comparison'),
  ('view', 'grouped_score'), ('view', 'import_alias'), ('view', 'import_benchmark'), ('view', 'import_check'),
  ('view', 'import_component'), ('view', 'import_configuration'), ('view', 'import_declaration'),
  ('view', 'import_domain'), ('view', 'import_doubt'), ('view', 'import_edition'), ('view', 'import_entry'),
  ('view', 'import_evaluator'), ('view', 'import_general'), ('view', 'import_match'), ('view', 'import_method'),
  ('view', 'import_missing'), ('view', 'import_model'), ('view', 'import_refused'), ('view', 'import_task'),
  ('view', 'import_threshold'), ('view', 'import_weight'), ('view', 'input_table'), ('view', 'item_exposure'),
  ('view', 'jailbreak_resistance'), ('view', 'jailbreak_series'), ('view', 'known_benchmark'), ('view', 'known_model'),
  ('view', 'label'), ('view', 'left_out_score'), ('view', 'lower_bound_score'), ('view', 'measurement'),
  ('view', 'measurement_choice'), ('view', 'measurement_doubt'), ('view', 'method_entry'), ('view', 'method_value'),
  ('view', 'missing_score_entry'), ('view', 'missing_summary'), ('view', 'model_entry'), ('view', 'model_risk'),
  ('view', 'model_score'), ('view', 'monitored_benchmark'), ('view', 'monitored_domain'), ('view', 'monitored_model'),
  ('view', 'monitored_score'), ('view', 'openness_comparison'), ('view', 'provenance_summary'),
  ('view', 'published_view'), ('view', 'quarter_summary'), ('view', 'reasoning_comparison'), ('view', 'recommendation'),
  ('view', 'report_fact'), ('view', 'report_finding'), ('view', 'risk_growth'), ('view', 'risk_ranking'),
  ('view', 'risk_record'), ('view', 'safety_correlation'), ('view', 'score_candidate'), ('view', 'score_entry'),
  ('view', 'score_group'), ('view', 'score_rule'), ('view', 'score_source'), ('view', 'score_warning'),
  ('view', 'series_colour'), ('view', 'student_quantile'), ('view', 'table_field'), ('view', 'task_entry'),
  ('view', 'threshold_entry'), ('view', 'threshold_status'), ('view', 'trend'), ('view', 'unit_conversion'),
  ('view', 'unknown_constant'), ('view', 'unknown_index'), ('view', 'upgrade_step'), ('view', 'weight_entry');

-- 1: the database has these tables, each with these columns.
CREATE TEMP VIEW IF NOT EXISTS is_old_version AS
SELECT NOT EXISTS (
  SELECT 1
  FROM old_object AS o
  WHERE o.type = 'table' AND o.columns IS NOT (SELECT group_concat(name, ' ') FROM pragma_table_info(o.name, 'main'))
) AS ok;

-- 1: no other program has migrated it meanwhile.
CREATE TEMP VIEW IF NOT EXISTS is_still_old AS
SELECT (SELECT value FROM main.airisk WHERE name = 'schema_version') IS 7 AS ok;
