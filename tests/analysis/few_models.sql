-- What is said of few models: growth, records, correlations and trends need enough of them, and models of the year.
-- Not in make check: it takes long.
CREATE TEMP VIEW of_benchmark AS
SELECT text_en FROM report_finding WHERE section IN ('domain_capability', 'domain_safety') AND domain = 'bio' AND subject = 'WMDP-Bio' ORDER BY position;
CREATE TEMP VIEW summary AS
SELECT models, models_before, record_before, record_growth, saturated FROM benchmark_summary WHERE benchmark = 'WMDP-Bio';
SAVEPOINT s;

.print == domain_score follows smallest_coverage, as model_risk does
DELETE FROM score
WHERE model_id = (SELECT model_id FROM model WHERE name = 'Grok 4')
  AND benchmark_id IN (SELECT benchmark_id FROM monitored_benchmark WHERE domain = 'cyber' AND measures = 'capability' AND benchmark <> 'CyBench');
SELECT measures, score, coverage, benchmarks, benchmarks_scored FROM domain_score WHERE model = 'Grok 4' AND domain = 'cyber' AND measures = 'capability';
SELECT capability FROM model_risk WHERE model = 'Grok 4' AND domain = 'cyber';
UPDATE method_constant SET value = 0.25 WHERE name = 'smallest_coverage';
SELECT round(score, 1) FROM domain_score WHERE model = 'Grok 4' AND domain = 'cyber' AND measures = 'capability';
SELECT round(capability, 1) FROM model_risk WHERE model = 'Grok 4' AND domain = 'cyber';
ROLLBACK TO s;

.print == a benchmark with models of before and of the year
SELECT * FROM summary;
SELECT * FROM of_benchmark;

.print == no model of the year was tested: no growth, not saturated
DELETE FROM score
WHERE benchmark_id = (SELECT benchmark_id FROM benchmark WHERE name = 'WMDP-Bio')
  AND model_id IN (SELECT model_id FROM model WHERE released_on > '2024-09-11');
SELECT * FROM summary;
SELECT * FROM of_benchmark;
ROLLBACK TO s;

.print == two models before: no growth, and no warning of fast growth
DELETE FROM score
WHERE benchmark_id = (SELECT benchmark_id FROM benchmark WHERE name = 'HLE')
  AND model_id IN (SELECT model_id FROM model WHERE released_on <= '2024-09-11' ORDER BY released_on, model_id LIMIT -1 OFFSET 2);
UPDATE score SET value = 90
WHERE benchmark_id = (SELECT benchmark_id FROM benchmark WHERE name = 'HLE') AND model_id = (SELECT model_id FROM model WHERE name = 'Grok 4');
SELECT models_before, record_before, highest, record_growth FROM benchmark_summary WHERE benchmark = 'HLE';
SELECT count(*) FROM early_warning WHERE rule = 'fast_growth' AND subject = 'HLE';
SELECT text_en FROM report_finding WHERE subject = 'HLE' AND finding = 'record_growth';
SELECT text_zh FROM report_finding WHERE subject = 'HLE' AND finding = 'record_growth';
UPDATE parameter SET value = 2 WHERE name = 'smallest_group';
SELECT models_before, record_before, highest, record_growth FROM benchmark_summary WHERE benchmark = 'HLE';
SELECT evidence FROM early_warning WHERE rule = 'fast_growth' AND subject = 'HLE';
ROLLBACK TO s;

.print == the record risk index: two models then
UPDATE model SET released_on = '2024-12-01' WHERE released_on <= '2024-09-30' AND model_id NOT IN (SELECT model_id FROM model ORDER BY released_on, model_id LIMIT 2);
SELECT domain, models, models_before, record_before IS NULL AS no_record, growth FROM risk_growth WHERE is_edition_period;
SELECT text_en FROM report_finding WHERE section = 'risk_trend' AND finding LIKE 'growth%' ORDER BY position;
SELECT quarter, models_scored, models_before, new_record FROM quarter_summary WHERE domain = 'cyber' ORDER BY quarter LIMIT 3;
ROLLBACK TO s;

.print == no model of the period has a risk index: whether there is a new record is not known
DELETE FROM score WHERE model_id IN (SELECT model_id FROM model WHERE released_on >= '2025-07-01');
SELECT domain, models, models_in_period FROM risk_growth WHERE is_edition_period;
SELECT text_en FROM report_finding WHERE section = 'risk_trend' AND finding LIKE 'new_record%' ORDER BY position;
SELECT text_zh FROM report_finding WHERE section = 'risk_trend' AND finding LIKE 'new_record%' ORDER BY position LIMIT 2;
ROLLBACK TO s;

.print == a record over two models is no warning; the coverage of the record is named
DELETE FROM score WHERE model_id NOT IN (SELECT model_id FROM model WHERE name IN ('GPT-4o (240513)', 'Llama 3.1 Instruct 405B', 'Grok 4'));
SELECT model, round(risk_index, 1), models_before, round(coverage, 2) FROM risk_record WHERE domain = 'bio';
SELECT count(*) FROM early_warning WHERE rule = 'record_risk_index';
UPDATE parameter SET value = 2 WHERE name = 'smallest_group';
SELECT domain, evidence FROM early_warning WHERE rule = 'record_risk_index' ORDER BY domain;
SELECT text_en FROM report_finding WHERE section = 'risk_trend' AND domain = 'bio' ORDER BY position;
ROLLBACK TO s;

.print == correlations and trends of four models and of five
CREATE TEMP TABLE few AS SELECT model_id FROM model ORDER BY released_on, model_id LIMIT 5;
DELETE FROM score WHERE model_id NOT IN few;
SELECT 'five', models, pearson IS NULL, spearman IS NULL, spearman_p IS NULL FROM benchmark_correlation WHERE benchmark = 'WMDP-Cyber' AND other_benchmark = 'WMDP-Bio';
SELECT 'five', models, slope_per_year IS NULL, intercept IS NULL, fitted_first IS NULL, fitted_last IS NULL, r2 IS NULL, p IS NULL, verdict <> 'not enough data' FROM benchmark_trend WHERE benchmark = 'WMDP-Bio';
SELECT 'five', capability_models, capability_spearman IS NULL, capability_p IS NULL, safety_models, safety_spearman IS NULL, safety_p IS NULL FROM domain_correlation WHERE domain = 'cyber' AND other_domain = 'bio';
SELECT 'five', models, spearman IS NULL, p IS NULL, verdict <> 'not enough data' FROM safety_correlation WHERE domain = 'cyber' AND benchmark = 'StrongReject';
SELECT 'five', count(*) > 0 FROM report_finding WHERE finding = 'correlation_by_domain';
DELETE FROM score WHERE model_id = (SELECT max(model_id) FROM few);
SELECT 'four', models, pearson IS NULL, spearman IS NULL, spearman_p IS NULL FROM benchmark_correlation WHERE benchmark = 'WMDP-Cyber' AND other_benchmark = 'WMDP-Bio';
SELECT 'four', models, slope_per_year IS NULL, intercept IS NULL, fitted_first IS NULL, fitted_last IS NULL, r2 IS NULL, p IS NULL, verdict FROM benchmark_trend WHERE benchmark = 'WMDP-Bio';
SELECT 'four', capability_models, capability_spearman IS NULL, capability_p IS NULL, safety_models, safety_spearman IS NULL, safety_p IS NULL FROM domain_correlation WHERE domain = 'cyber' AND other_domain = 'bio';
SELECT 'four', models, spearman IS NULL, p IS NULL, verdict FROM safety_correlation WHERE domain = 'cyber' AND benchmark = 'StrongReject';
SELECT 'four', count(*) FROM report_finding WHERE finding IN ('least_related', 'clearly_related', 'correlation_by_domain');
SELECT text_en FROM report_finding WHERE domain = 'cyber' AND (finding LIKE 'trend%' OR finding LIKE 'with_capability%') ORDER BY position LIMIT 2;
DROP TABLE few;
ROLLBACK TO s;

.print == statistics of series of fewer than five models
SELECT max(models), count(slope_per_year), count(theil_sen_per_year), count(mann_kendall_tau), count(mann_kendall_p), count(r2), count(change) > 0 FROM trend WHERE models < 5;
SELECT count(*) = count(slope_per_year), count(*) = count(theil_sen_per_year), count(*) = count(mann_kendall_tau), count(*) = count(mann_kendall_p), count(*) = count(r2) FROM trend WHERE models >= 5;

.print == thresholds are parameters
SELECT share_strong, share_weak, share_poor, share_very_poor FROM benchmark_summary WHERE benchmark = 'StrongReject';
UPDATE parameter SET value = 90 WHERE name = 'strong_score';
UPDATE parameter SET value = 70 WHERE name = 'weak_score';
UPDATE parameter SET value = 55 WHERE name = 'poor_score';
UPDATE parameter SET value = 45 WHERE name = 'very_poor_score';
SELECT
  share_strong = (SELECT avg(score > 90) FROM monitored_score WHERE benchmark = 'StrongReject'),
  share_weak = (SELECT avg(score < 70) FROM monitored_score WHERE benchmark = 'StrongReject'),
  share_poor = (SELECT avg(score < 55) FROM monitored_score WHERE benchmark = 'StrongReject'),
  share_very_poor = (SELECT avg(score < 45) FROM monitored_score WHERE benchmark = 'StrongReject')
FROM benchmark_summary
WHERE benchmark = 'StrongReject';
SELECT text_en FROM report_finding WHERE domain = 'bio' AND (subject = 'StrongReject' AND finding = 'scores' OR finding = 'series_always_strong') ORDER BY position;
UPDATE parameter SET value = 3 WHERE name = 'listed_models';
SELECT text_en FROM report_finding WHERE finding = 'above_human' ORDER BY position;
ROLLBACK TO s;

.print == a benchmark that one of two models lacks: the change is that on the shared ones, where the method does not estimate
UPDATE method SET missing = 'renormalise';
.mode list
SELECT from_model, to_model, round(capability_change, 6), round(capability_coverage, 4) FROM upgrade_step WHERE domain = 'cyber' AND to_model = 'o3-mini (high)';
SELECT round(t.capability - f.capability, 6)
FROM model_risk AS f JOIN model_risk AS t ON t.domain = f.domain
WHERE f.domain = 'cyber' AND f.model = 'o1-mini (high)' AND t.model = 'o3-mini (high)';
SELECT round(avg(t.score) - avg(f.score), 6)
FROM monitored_score AS f JOIN monitored_score AS t USING (benchmark) JOIN monitored_benchmark AS b USING (benchmark)
WHERE b.domain = 'cyber' AND b.measures = 'capability' AND f.model = 'o1-mini (high)' AND t.model = 'o3-mini (high)';
SAVEPOINT rule;
UPDATE method SET missing = 'estimate';
.print == where it does, the change is that of the models' own scores, and the estimated share is said
SELECT u.capability_change = nine_decimals(t.capability - f.capability), u.capability_coverage, u.capability_estimated, u.safety_estimated
FROM upgrade_step AS u JOIN model_risk AS f ON f.domain = u.domain AND f.model_id = u.from_model_id JOIN model_risk AS t ON t.domain = u.domain AND t.model_id = u.to_model_id
WHERE u.domain = 'cyber' AND u.to_model = 'o3-mini (high)';
SELECT DISTINCT estimated FROM trend WHERE domain = 'cyber' AND series = 'GPT' AND metric <> 'safety';
SELECT instr(text_en, 'GPT (up to 25% estimated)') > 0, instr(text_zh, 'GPT（估计值所占权重最高25%）') > 0 FROM report_finding WHERE domain = 'cyber' AND section = 'series' AND text_en LIKE '%GPT%';
ROLLBACK TO rule;

.print == a step with less than half of the weight shared: not enough data, in the step, the series and the sentences
UPDATE score SET value = value / 2 WHERE model_id = (SELECT model_id FROM model WHERE name = 'MiniMax Text 01') AND benchmark_id IN (SELECT benchmark_id FROM benchmark WHERE measures = 'capability');
SELECT evidence, evidence_zh FROM early_warning WHERE rule = 'less_safe_as_more_capable' AND subject = 'MiniMax' AND domain = 'cyber';
DELETE FROM score
WHERE model_id = (SELECT model_id FROM model WHERE name = 'MiniMax Text 01')
  AND benchmark_id IN (SELECT benchmark_id FROM benchmark WHERE name IN ('WMDP-Cyber', 'AirBench-SecurityRisks', 'StrongReject'));
DELETE FROM score
WHERE model_id = (SELECT model_id FROM model WHERE name = 'MiniMax M1 80K')
  AND benchmark_id IN (SELECT benchmark_id FROM benchmark WHERE name IN ('CyberSecEval2-VulnerabilityExploit', 'CyberSecEval2-PromptInjection'));
SELECT model, capability IS NULL, safety IS NULL, risk_index IS NULL FROM model_risk WHERE domain = 'cyber' AND series = 'MiniMax';
SELECT capability_change, safety_change, risk_change, capability_coverage, safety_coverage FROM upgrade_step WHERE domain = 'cyber' AND series = 'MiniMax';
SELECT metric, models, change, shape, level, slope_per_year, theil_sen_per_year, mann_kendall_tau, r2, first_value IS NULL, last_value IS NULL FROM series_trend('cyber') WHERE series = 'MiniMax';
SELECT metric, models, change, shape FROM series_trend WHERE domain = 'cyber' AND series = 'MiniMax' AND metric IN ('capability', 'safety');
SELECT count(*) FROM early_warning WHERE rule = 'less_safe_as_more_capable' AND subject = 'MiniMax' AND domain = 'cyber';
SELECT text_en FROM report_finding WHERE domain = 'cyber' AND finding LIKE '%not_enough_data' AND section IN ('series', 'capability_and_safety') ORDER BY position;
SELECT text_zh FROM report_finding WHERE domain = 'cyber' AND finding LIKE '%not_enough_data' AND section IN ('series', 'capability_and_safety') ORDER BY position;
SELECT count(*) FROM report_finding WHERE domain = 'cyber' AND section = 'series' AND finding NOT LIKE '%not_enough_data' AND text_en LIKE '%MiniMax%';
UPDATE method_constant SET value = 0.25 WHERE name = 'smallest_coverage';
SELECT round(capability_change, 2), round(safety_change, 2), risk_change IS NULL FROM upgrade_step WHERE domain = 'cyber' AND series = 'MiniMax';
ROLLBACK TO s;

.print == a model without a score is passed over by the series, not by upgrade_step
DELETE FROM score
WHERE model_id = (SELECT model_id FROM model WHERE name = 'o3-mini (high)')
  AND benchmark_id IN (SELECT benchmark_id FROM monitored_benchmark WHERE domain = 'cyber' AND measures = 'capability');
SELECT from_model, to_model, capability_change, safety_change IS NULL FROM upgrade_step WHERE domain = 'cyber' AND series = 'GPT' AND (from_model = 'o3-mini (high)' OR to_model = 'o3-mini (high)');
SELECT models, change IS NULL, shape IS NULL FROM series_trend('cyber', 'capability') WHERE series = 'GPT';
SELECT models, change IS NULL, shape IS NULL FROM series_trend('cyber', 'safety') WHERE series = 'GPT';
SELECT is_step, is_capability_step, is_safety_step, is_risk_step FROM index_step
WHERE domain = 'cyber' AND from_model_id = (SELECT model_id FROM model WHERE name = 'o1-mini (high)') AND to_model_id = (SELECT model_id FROM model WHERE name = 'o4-mini (high)');
ROLLBACK TO s;

.print == each model keeps its own beta
UPDATE model SET weights_opened_on = released_on WHERE name = 'o3-mini (high)';
SELECT abs(u.risk_change - (r.risk_index - f.risk_index)) < 1e-8 FROM upgrade_step AS u
JOIN model_risk AS r ON r.domain = u.domain AND r.model_id = u.to_model_id JOIN model_risk AS f ON f.domain = u.domain AND f.model_id = u.from_model_id
WHERE u.domain = 'chem' AND u.to_model = 'o3-mini (high)';
ROLLBACK TO s;
