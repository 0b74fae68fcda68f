-- Every column of the published views of sql/index/, on the demo: of each view as few rows as show a value in every column that has one.
-- Numbers are rounded, since shells differ in their last digits.
.headers on

.print == breakthrough_model
SELECT
  edition, model_id, model, series, organization_id, organization, organization_zh, released_on,
  round(general_capability, 9) AS general_capability, general_capability_origin, round(best_at_release, 9) AS best_at_release,
  is_breakthrough
FROM breakthrough_model
ORDER BY released_on NULLS LAST, model_id NULLS LAST
LIMIT 1;

.print == domain_provenance
SELECT
  edition, domain, model_id, model, measures, round(synthetic_share, 9) AS synthetic_share, round(exposed_share, 9) AS exposed_share,
  round(unknown_exposure_share, 9) AS unknown_exposure_share
FROM domain_provenance
ORDER BY domain NULLS LAST, measures NULLS LAST, model_id NULLS LAST
LIMIT 1;

.print == domain_score
SELECT
  edition, domain, model_id, model, measures, round(score, 9) AS score, round(coverage, 9) AS coverage, round(estimated, 9) AS estimated,
  benchmarks, benchmarks_not_applicable, benchmarks_scored, benchmarks_estimated
FROM domain_score
ORDER BY domain NULLS LAST, measures NULLS LAST, model_id NULLS LAST
LIMIT 1;

.print == edition_in_use
SELECT
  edition, period, method, starts_on, ends_on, until, cutoff_on, baseline_on, baseline_reason, published_on, revises, reason, formula,
  general_index, general_index_version, missing, scenario
FROM edition_in_use
ORDER BY edition NULLS LAST
LIMIT 1;

.print == frontier
SELECT
  edition, domain, model_id, model, series, organization, released_on, reasoning, open_weights, round(capability, 9) AS capability,
  round(safety, 9) AS safety, round(risk_index, 9) AS risk_index, round(coverage, 9) AS coverage, round(estimated, 9) AS estimated
FROM frontier
ORDER BY domain NULLS LAST, capability DESC NULLS LAST, safety NULLS LAST, model NULLS LAST
LIMIT 1;

.print == label
SELECT
  kind, place, name, text_en, text_zh
FROM label
ORDER BY kind NULLS LAST, place NULLS LAST
LIMIT 1;

.print == method_value
SELECT
  edition, domain_id, domain, name, round(value, 9) AS value, round(low, 9) AS low, round(high, 9) AS high, unit, about
FROM method_value
ORDER BY domain NULLS LAST, name NULLS LAST
LIMIT 1;

.print == model_risk
SELECT
  edition, domain, model_id, model, series, organization, region, released_on, reasoning, open_weights, round(capability, 9) AS capability,
  round(safety, 9) AS safety, round(beta, 9) AS beta, round(risk_index, 9) AS risk_index, status,
  round(capability_coverage, 9) AS capability_coverage, round(safety_coverage, 9) AS safety_coverage, round(coverage, 9) AS coverage,
  round(capability_estimated, 9) AS capability_estimated, round(safety_estimated, 9) AS safety_estimated, round(estimated, 9) AS estimated
FROM model_risk
ORDER BY domain NULLS LAST, model_id NULLS LAST
LIMIT 1;

.print == model_score
SELECT
  edition, domain, model_id, model, benchmark, measures, component, round(weight, 9) AS weight, round(value, 9) AS value,
  round(standard_error, 9) AS standard_error, samples, evaluated_on, origin, source, missing, status, exposure, evaluator, configuration,
  evaluations, round(refusal_rate, 9) AS refusal_rate, is_lower_bound, accepted_by
FROM model_score
WHERE domain = 'bio'
  AND (benchmark, model) IN (VALUES ('BioLP-Bench', 'Claude 3.5 Sonnet (240620)'), ('LAB-Bench-FigQA', 'DeepSeek R1 (250120)'))
ORDER BY domain NULLS LAST, benchmark NULLS LAST, model NULLS LAST, component NULLS LAST;

.print == monitored_benchmark
SELECT
  edition, domain_id, domain, label_en, label_zh, benchmark_id, benchmark, measures, about, about_zh, component, round(weight, 9) AS weight
FROM monitored_benchmark
ORDER BY domain_id NULLS LAST, benchmark_id NULLS LAST, component NULLS LAST
LIMIT 1;

.print == monitored_domain
SELECT
  edition, domain_id, domain, label_en, label_zh
FROM monitored_domain
ORDER BY domain_id NULLS LAST
LIMIT 1;

.print == monitored_model
SELECT
  edition, model_id, model, series, organization, region, released_on, reasoning, open_weights, weights_opened_on, training_cutoff,
  round(parameters, 9) AS parameters, round(general_capability, 9) AS general_capability, general_capability_origin, source
FROM monitored_model
WHERE model = 'Llama 3.1 Instruct 405B';

.print == monitored_score
SELECT
  edition, benchmark_id, benchmark, measures, topic, model_id, model, series, organization, released_on, reasoning, open_weights,
  round(score, 9) AS score, origin, comparability, is_compared, round(refusal_rate, 9) AS refusal_rate
FROM monitored_score
WHERE benchmark = 'StrongReject' AND model = 'GPT-4o (240513)';

.print == risk_ranking
SELECT
  edition, domain, rank, model_id, model, series, organization, region, released_on, reasoning, open_weights,
  round(capability, 9) AS capability, round(safety, 9) AS safety, round(risk_index, 9) AS risk_index, status,
  round(coverage, 9) AS coverage, round(estimated, 9) AS estimated, on_frontier, is_new
FROM risk_ranking
ORDER BY domain NULLS LAST, rank NULLS LAST, model NULLS LAST
LIMIT 1;

.print == risk_record
SELECT
  edition, domain, model_id, model, series, organization, released_on, quarter, round(risk_index, 9) AS risk_index,
  round(previous_record, 9) AS previous_record, models_before, round(coverage, 9) AS coverage, round(estimated, 9) AS estimated,
  mixes_groups
FROM risk_record
WHERE domain = 'bio' AND model = 'Llama 3.1 Instruct 405B';

.print == trend
SELECT
  edition, domain, metric, series, organization, models, first_model, last_model, first_on, last_on, round(first_value, 9) AS first_value,
  round(last_value, 9) AS last_value, round(lowest, 9) AS lowest, round(highest, 9) AS highest, round(change, 9) AS change,
  round(slope_per_year, 9) AS slope_per_year, round(theil_sen_per_year, 9) AS theil_sen_per_year,
  round(mann_kendall_tau, 9) AS mann_kendall_tau, round(mann_kendall_p, 9) AS mann_kendall_p, round(r2, 9) AS r2, shape, level, last_level,
  round(estimated, 9) AS estimated
FROM trend
ORDER BY domain NULLS LAST, metric NULLS LAST, series NULLS LAST
LIMIT 1;

-- What the demo has no values for: one score is of a run, with all that a run can say.
UPDATE model SET training_cutoff = '2024-06-01' WHERE model_id = 9;
UPDATE method_constant SET low = 0.5, high = 0.9 WHERE name = 'beta_open';
INSERT INTO evaluation (model_id, benchmark_id, tool, model_written, task, value, unit, origin, refusal_rate, configuration)
SELECT 9, benchmark_id, 'entry', 'm', 'b', 50, 'percent', 'measured', 0.1, 'effort=high' FROM benchmark WHERE name = 'WMDP-Cyber';
UPDATE score
SET evaluation_id = last_insert_rowid(), standard_error = 1.5, samples = 200, evaluated_on = '2025-09-01', accepted_by = 'A. Reader'
WHERE model_id = 9 AND benchmark_id = (SELECT benchmark_id FROM benchmark WHERE name = 'WMDP-Cyber');

.print == model_score
SELECT
  benchmark, standard_error, samples, evaluated_on, configuration, evaluations, refusal_rate, is_lower_bound, accepted_by
FROM model_score
WHERE domain = 'cyber' AND model_id = 9 AND benchmark = 'WMDP-Cyber';

.print == monitored_score
SELECT model, refusal_rate FROM monitored_score WHERE model_id = 9 AND benchmark = 'WMDP-Cyber';

.print == monitored_model
SELECT model, training_cutoff FROM monitored_model WHERE model_id = 9;

.print == method_value
SELECT domain, name, low, high FROM method_value WHERE name = 'beta_open' ORDER BY domain LIMIT 1;

.print == edition_in_use
UPDATE edition SET cutoff_on = '2025-09-30' WHERE is_current;
SELECT use_edition(NULL, '{"beta_open": 0.5}');
SELECT cutoff_on, scenario FROM edition_in_use;
