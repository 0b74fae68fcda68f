-- Every column of the published views of sql/analysis/, on the demo: of each view as few rows as show a value in every column that has one.
-- Numbers are rounded, since shells differ in their last digits.
.headers on

.print == benchmark_correlation
SELECT
  edition, benchmark, measures, other_benchmark, other_measures, models, round(pearson, 9) AS pearson, round(spearman, 9) AS spearman,
  round(spearman_p, 9) AS spearman_p
FROM benchmark_correlation
ORDER BY benchmark NULLS LAST, other_benchmark NULLS LAST
LIMIT 1;

.print == benchmark_record
SELECT
  edition, benchmark, measures, model_id, model, series, organization, released_on, round(score, 9) AS score,
  round(previous_record, 9) AS previous_record, exposure, comparability, scores_left_out
FROM benchmark_record
WHERE benchmark = 'AirBench-Deception' AND model = 'Claude 3.5 Sonnet (240620)';

.print == benchmark_summary
SELECT
  edition, benchmark, measures, topic, models, round(lowest, 9) AS lowest, lowest_model, lowest_ties, round(median, 9) AS median,
  round(highest, 9) AS highest, highest_model, highest_ties, round(share_strong, 9) AS share_strong, round(share_weak, 9) AS share_weak,
  round(share_poor, 9) AS share_poor, round(share_very_poor, 9) AS share_very_poor, round(human_baseline, 9) AS human_baseline,
  human_baseline_who, models_above_human, above_human, models_before, round(record_before, 9) AS record_before, record_before_model,
  round(record_growth, 9) AS record_growth, saturated, saturation_rule, comparability, scores_left_out, lower_bounds
FROM benchmark_summary
WHERE (measures, benchmark) IN (VALUES ('capability', 'BioLP-Bench'), ('safety', 'MASK'))
ORDER BY measures NULLS LAST, benchmark NULLS LAST;

.print == benchmark_trend
SELECT
  edition, benchmark, measures, models, first_on, last_on, round(slope_per_year, 9) AS slope_per_year, round(intercept, 9) AS intercept,
  round(fitted_first, 9) AS fitted_first, round(fitted_last, 9) AS fitted_last, round(r2, 9) AS r2, round(p, 9) AS p, verdict,
  comparability
FROM benchmark_trend
ORDER BY measures NULLS LAST, benchmark NULLS LAST
LIMIT 1;

.print == domain_correlation
SELECT
  edition, domain, other_domain, capability_models, round(capability_spearman, 9) AS capability_spearman,
  round(capability_p, 9) AS capability_p, safety_models, round(safety_spearman, 9) AS safety_spearman, round(safety_p, 9) AS safety_p
FROM domain_correlation
ORDER BY domain NULLS LAST, other_domain NULLS LAST
LIMIT 1;

.print == early_warning
SELECT
  edition, domain, rule, subject, round(value, 9) AS value, evidence, evidence_zh
FROM early_warning
ORDER BY domain NULLS LAST, rule NULLS LAST, subject NULLS LAST
LIMIT 1;

.print == edition_coverage
SELECT
  edition, domain, model_id, model, organization, released_on, is_monitored, benchmarks, benchmarks_not_applicable, benchmarks_applicable,
  benchmarks_scored, benchmarks_estimated, benchmarks_withheld, benchmarks_not_tested, round(coverage, 9) AS coverage, is_below_coverage,
  status, why, why_zh, first_tested_on, days_to_test
FROM edition_coverage
WHERE domain = 'cyber' AND model = 'o1-mini (high)';

.print == group_comparison
SELECT
  edition, domain, grouping, measure, in_models, out_models, round(in_mean, 9) AS in_mean, round(out_mean, 9) AS out_mean,
  round(in_median, 9) AS in_median, round(out_median, 9) AS out_median, round(difference, 9) AS difference,
  round(cliffs_delta, 9) AS cliffs_delta, round(mann_whitney_p, 9) AS mann_whitney_p, verdict, round(same_beta, 9) AS same_beta,
  round(same_beta_in_mean, 9) AS same_beta_in_mean, round(same_beta_out_mean, 9) AS same_beta_out_mean,
  round(same_beta_delta, 9) AS same_beta_delta, round(same_beta_p, 9) AS same_beta_p, same_beta_verdict, in_on_frontier, out_on_frontier,
  round(in_frontier_rate, 9) AS in_frontier_rate, round(out_frontier_rate, 9) AS out_frontier_rate,
  round(in_share_of_frontier, 9) AS in_share_of_frontier
FROM group_comparison
WHERE domain = 'bio' AND grouping = 'open_weights' AND measure = 'risk_index';

.print == jailbreak_resistance
SELECT
  edition, benchmark, model_id, model, series, organization, released_on, round(score, 9) AS score, place, standing, in_streak,
  series_stays_strong
FROM jailbreak_resistance
ORDER BY benchmark NULLS LAST, place NULLS LAST, model NULLS LAST
LIMIT 1;

.print == jailbreak_series
SELECT
  edition, benchmark, series, organization, models, round(lowest, 9) AS lowest, round(highest, 9) AS highest, round(latest, 9) AS latest,
  streak, strong_since, stays_strong
FROM jailbreak_series
ORDER BY benchmark NULLS LAST, series NULLS LAST
LIMIT 1;

.print == missing_summary
SELECT
  edition, domain, benchmark, measures, missing, models
FROM missing_summary
ORDER BY domain NULLS LAST, benchmark NULLS LAST, missing NULLS LAST
LIMIT 1;

.print == openness_comparison
SELECT
  edition, domain, measure, open_models, proprietary_models, round(open_mean, 9) AS open_mean,
  round(proprietary_mean, 9) AS proprietary_mean, round(open_median, 9) AS open_median, round(proprietary_median, 9) AS proprietary_median,
  round(difference, 9) AS difference, round(cliffs_delta, 9) AS cliffs_delta, round(mann_whitney_p, 9) AS mann_whitney_p, verdict,
  round(same_beta, 9) AS same_beta, round(same_beta_open_mean, 9) AS same_beta_open_mean,
  round(same_beta_proprietary_mean, 9) AS same_beta_proprietary_mean, round(same_beta_delta, 9) AS same_beta_delta,
  round(same_beta_p, 9) AS same_beta_p, same_beta_verdict, open_on_frontier, proprietary_on_frontier,
  round(open_frontier_rate, 9) AS open_frontier_rate, round(proprietary_frontier_rate, 9) AS proprietary_frontier_rate,
  round(open_share_of_frontier, 9) AS open_share_of_frontier
FROM openness_comparison
WHERE domain = 'bio' AND measure = 'risk_index';

.print == provenance_summary
SELECT
  edition, place, name, scores, known, unknown
FROM provenance_summary
ORDER BY place NULLS LAST
LIMIT 1;

.print == quarter_summary
SELECT
  edition, domain, quarter, models, models_scored, models_not_applicable, models_before, round(mean_capability, 9) AS mean_capability,
  round(max_capability, 9) AS max_capability, round(mean_safety, 9) AS mean_safety, round(max_safety, 9) AS max_safety,
  round(mean_risk_index, 9) AS mean_risk_index, round(max_risk_index, 9) AS max_risk_index, new_record
FROM quarter_summary
WHERE domain = 'bio' AND quarter = '2024Q4';

.print == reasoning_comparison
SELECT
  edition, domain, measure, reasoning_models, other_models, round(reasoning_mean, 9) AS reasoning_mean, round(other_mean, 9) AS other_mean,
  round(reasoning_median, 9) AS reasoning_median, round(other_median, 9) AS other_median, round(difference, 9) AS difference,
  round(cliffs_delta, 9) AS cliffs_delta, round(mann_whitney_p, 9) AS mann_whitney_p, verdict, round(same_beta, 9) AS same_beta,
  round(same_beta_reasoning_mean, 9) AS same_beta_reasoning_mean, round(same_beta_other_mean, 9) AS same_beta_other_mean,
  round(same_beta_delta, 9) AS same_beta_delta, round(same_beta_p, 9) AS same_beta_p, same_beta_verdict, reasoning_on_frontier,
  other_on_frontier, round(reasoning_frontier_rate, 9) AS reasoning_frontier_rate, round(other_frontier_rate, 9) AS other_frontier_rate,
  round(reasoning_share_of_frontier, 9) AS reasoning_share_of_frontier
FROM reasoning_comparison
WHERE domain = 'bio' AND measure = 'risk_index';

.print == recommendation
SELECT
  edition, domain, model_id, model, series, organization, round(capability, 9) AS capability, round(safety, 9) AS safety,
  round(risk_index, 9) AS risk_index, round(risk_place, 9) AS risk_place, risk, capability_high, safety_low, advice, advice_zh,
  round(high_risk_index, 9) AS high_risk_index
FROM recommendation
ORDER BY domain NULLS LAST, risk_place DESC NULLS LAST, model NULLS LAST
LIMIT 1;

.print == risk_growth
SELECT
  edition, domain, period, is_edition_period, ends_on, models, models_in_period, record_counts, round(record, 9) AS record, record_model,
  round(record_coverage, 9) AS record_coverage, round(record_estimated, 9) AS record_estimated, baseline_on, baseline_reason, models_before,
  round(record_before, 9) AS record_before, record_before_model, round(record_before_coverage, 9) AS record_before_coverage,
  round(record_before_estimated, 9) AS record_before_estimated, round(growth, 9) AS growth, mixes_groups
FROM risk_growth
WHERE domain = 'bio' AND ends_on = '2025-09-30';

.print == safety_correlation
SELECT
  edition, domain, benchmark, topic, models, round(spearman, 9) AS spearman, round(p, 9) AS p, verdict
FROM safety_correlation
WHERE domain = 'bio' AND benchmark = 'StrongReject';

.print == threat_coverage
SELECT
  edition, domain, position, step, step_zh, about, benchmarks, assumed, covered_by, models, source
FROM threat_coverage
ORDER BY domain NULLS LAST, position NULLS LAST, step NULLS LAST
LIMIT 1;

.print == upgrade_step
SELECT
  edition, domain, series, organization, from_model_id, from_model, to_model_id, to_model, released_on,
  round(capability_change, 9) AS capability_change, round(safety_change, 9) AS safety_change, round(risk_change, 9) AS risk_change,
  round(capability_coverage, 9) AS capability_coverage, round(safety_coverage, 9) AS safety_coverage,
  round(capability_estimated, 9) AS capability_estimated, round(safety_estimated, 9) AS safety_estimated,
  round(general_capability_change, 9) AS general_capability_change, round(from_parameters, 9) AS from_parameters,
  round(to_parameters, 9) AS to_parameters, to_reasoning
FROM upgrade_step
WHERE domain = 'bio' AND to_model = 'DeepSeek R1 (250120)';

-- What the demo has no rows or values for.
INSERT INTO threshold_entry (name, domain, quantity, value, source) VALUES ('a line', 'cyber', 'capability', 50, 'a test');
UPDATE score SET evaluated_on = '2025-09-01' WHERE model_id = 9;

.print == threshold_status
SELECT
  edition, domain, threshold, quantity, line, source, model_id, model, round(value, 9) AS value, round(estimated, 9) AS estimated, is_beyond
FROM threshold_status
ORDER BY model_id
LIMIT 1;

.print == edition_coverage
SELECT domain, model, first_tested_on, days_to_test FROM edition_coverage WHERE model_id = 9 ORDER BY domain LIMIT 1;
