-- Another period, fewer domains, other names: what the views say, numbers rounded.
.headers on
SELECT * FROM edition_in_use;
SELECT use_edition('2027H1 draft');
SELECT edition, domain, period, round(record, 2) AS record, record_model, round(record_before, 2) AS before, round(growth, 1) AS growth FROM risk_growth ORDER BY 1, 2, 3;
SELECT use_edition(NULL);
SELECT edition, domain, period, round(record, 2) AS record, record_model, round(record_before, 2) AS before, round(growth, 1) AS growth FROM risk_growth ORDER BY 1, 2, 3;
SELECT quarter, models, round(mean_capability, 1) AS c, round(max_risk_index, 1) AS r, new_record FROM quarter_summary WHERE domain = 'autonomy';
SELECT from_model, to_model, round(capability_change, 1) AS c, round(safety_change, 1) AS s, round(risk_change, 1) AS r, to_reasoning FROM upgrade_step WHERE domain = 'autonomy' ORDER BY released_on, to_model_id;
SELECT domain, measure, reasoning_models, other_models, round(difference, 1) AS difference, round(cliffs_delta, 3) AS delta, round(mann_whitney_p, 4) AS p, verdict, reasoning_on_frontier, other_on_frontier FROM reasoning_comparison;
SELECT use_edition('2027H1 draft');
SELECT domain, measure, open_models, proprietary_models, verdict FROM openness_comparison;
SELECT use_edition(NULL);
SELECT benchmark, models, lowest, lowest_model, median, highest, highest_model, human_baseline, human_baseline_who, models_above_human, above_human, record_before, saturated FROM benchmark_summary;
SELECT benchmark, model, score, previous_record FROM benchmark_record WHERE benchmark = 'DebateArena';
SELECT benchmark, round(slope_per_year, 2) AS slope, round(fitted_first, 1) AS first, round(fitted_last, 1) AS last, round(r2, 3) AS r2, round(p, 4) AS p, verdict FROM benchmark_trend;
SELECT benchmark, other_benchmark, models, round(pearson, 3) AS pearson, round(spearman, 3) AS spearman FROM benchmark_correlation WHERE benchmark = 'DebateArena';
SELECT model, score, place, standing, in_streak, series_stays_strong FROM jailbreak_resistance ORDER BY place;
SELECT * FROM jailbreak_series ORDER BY series;
SELECT use_edition('2027H1 draft');
SELECT domain, rule, subject, round(value, 2) AS value, evidence FROM early_warning ORDER BY rule, domain, subject;
SELECT use_edition(NULL);
SELECT model, risk, capability_high, safety_low, advice FROM recommendation WHERE domain = 'persuasion' ORDER BY risk_place DESC;
-- Bison 12 mini came out on the day of Bison 11, less capable; the others were their company's best.
SELECT model, general_capability, best_at_release, is_breakthrough FROM breakthrough_model;
UPDATE method_constant SET value = 1 WHERE name = 'breakthrough_only';
SELECT count(*), group_concat(model, ', ') FROM (SELECT DISTINCT model FROM model_risk ORDER BY model_id);
SELECT models FROM benchmark_summary WHERE benchmark = 'DebateArena';
UPDATE method_constant SET value = 20 WHERE name = 'breakthrough_margin';
SELECT count(DISTINCT model) FROM model_risk;
-- Without a margin nobody knows which models are covered: that is said, in place of no rows.
UPDATE method_constant SET value = NULL WHERE name = 'breakthrough_margin';
SELECT count(*) FROM monitored_model;
SELECT count(*) FROM model_risk;
DELETE FROM method_constant WHERE name = 'breakthrough_margin';
SELECT count(*) FROM monitored_model;
SELECT count(*), count(is_breakthrough) FROM breakthrough_model;
UPDATE method_constant SET value = 0 WHERE name = 'breakthrough_only';
SELECT count(*) > 0 FROM monitored_model;
