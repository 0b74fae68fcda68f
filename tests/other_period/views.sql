-- Another period, fewer domains, other names: what the views say, numbers rounded.
.headers on
SELECT * FROM current_period;
SELECT method, domain, period, round(record, 2) AS record, record_model, round(record_before, 2) AS before, round(growth, 1) AS growth FROM risk_growth ORDER BY 1, 2, 3;
SELECT quarter, models, round(mean_capability, 1) AS c, round(max_risk_index, 1) AS r, new_record FROM quarter_summary WHERE method = 'h1' AND domain = 'autonomy';
SELECT from_model, to_model, round(capability_change, 1) AS c, round(safety_change, 1) AS s, round(risk_change, 1) AS r, to_reasoning FROM upgrade_step WHERE method = 'h1' AND domain = 'autonomy' ORDER BY released_on, to_model_id;
SELECT domain, measure, reasoning_models, other_models, round(difference, 1) AS difference, round(cliffs_delta, 3) AS delta, round(mann_whitney_p, 4) AS p, verdict, reasoning_on_frontier, other_on_frontier FROM reasoning_comparison WHERE method = 'h1';
SELECT domain, measure, open_models, proprietary_models, verdict FROM openness_comparison WHERE method = 'draft';
SELECT benchmark, models, lowest, lowest_model, median, highest, highest_model, human_baseline, human_baseline_who, models_above_human, above_human, record_before, saturated FROM benchmark_summary;
SELECT benchmark, model, score, previous_record FROM benchmark_record WHERE benchmark = 'DebateArena';
SELECT benchmark, round(slope_per_year, 2) AS slope, round(fitted_first, 1) AS first, round(fitted_last, 1) AS last, round(r2, 3) AS r2, round(p, 4) AS p, verdict FROM benchmark_trend;
SELECT benchmark, other_benchmark, models, round(pearson, 3) AS pearson, round(spearman, 3) AS spearman FROM benchmark_correlation WHERE benchmark = 'DebateArena';
SELECT model, score, place, standing, in_streak, series_stays_strong FROM jailbreak_resistance ORDER BY place;
SELECT * FROM jailbreak_series ORDER BY series;
SELECT domain, rule, subject, round(value, 2) AS value, evidence FROM early_warning WHERE method = 'draft' ORDER BY rule, domain, subject;
SELECT model, risk, capability_high, safety_low, advice FROM recommendation WHERE method = 'h1' AND domain = 'persuasion' ORDER BY risk_place DESC;
-- Bison 12 mini came out on the day of Bison 11, less capable; the others were their company's best.
SELECT model, general_capability, best_at_release, is_breakthrough FROM breakthrough_model;
UPDATE parameter SET value = 1 WHERE name = 'breakthrough_only';
SELECT count(*), group_concat(model, ', ') FROM (SELECT DISTINCT model FROM model_risk ORDER BY model_id);
SELECT models FROM benchmark_summary WHERE benchmark = 'DebateArena';
UPDATE parameter SET value = 20 WHERE name = 'breakthrough_margin';
SELECT count(DISTINCT model) FROM model_risk;
