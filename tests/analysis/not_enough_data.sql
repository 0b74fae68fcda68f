-- Data that cannot answer: every view gives rows or none, NULL statistics and 'not enough data', never an
-- error. every_view.sql, made here, reads every column of every view; it prints nothing unless one fails.
-- Not in make check: it takes long.
.headers off
.output build/every_view.sql
SELECT printf('SELECT ''%s'' FROM (SELECT 1) WHERE (SELECT count(*) FROM (SELECT * FROM "%w")) < 0;', name, name)
FROM sqlite_schema
WHERE type = 'view';
.output stdout
CREATE TEMP VIEW verdicts AS
SELECT 'reasoning' AS comparison, domain, measure, verdict, mann_whitney_p AS p, cliffs_delta AS d FROM reasoning_comparison
UNION ALL
SELECT 'openness', domain, measure, verdict, mann_whitney_p, cliffs_delta FROM openness_comparison;
CREATE TEMP VIEW findings AS
SELECT count(*) || ' findings, ' || count(text_en) || ' in English, ' || count(text_zh) || ' in Chinese' AS n FROM report_finding;

.print == a period without models
SAVEPOINT s;
INSERT INTO period (name, starts_on, ends_on) VALUES ('1999Q1', '1999-01-01', '1999-03-31');
UPDATE edition SET baseline_on = NULL, baseline_reason = NULL WHERE is_current;
UPDATE edition SET period_id = (SELECT period_id FROM period WHERE name = '1999Q1') WHERE is_current;
.read build/every_view.sql
SELECT count(*), count(growth), count(record) FROM risk_growth WHERE is_edition_period;
SELECT count(*), sum(models), count(median), count(saturated) FROM benchmark_summary;
SELECT comparison, verdict, count(*), count(p), count(d) FROM verdicts GROUP BY comparison, verdict;
SELECT text_en FROM report_finding WHERE section IN ('scope', 'risk_trend', 'jailbreak', 'early_warning') ORDER BY position;
ROLLBACK TO s;

.print == no edition is current: there is no population, and what is computed says so
-- Only views that always ask what is computed: where a join has no benchmark, the version of SQLite decides whether its
-- other side is asked at all, as in benchmark_summary.
UPDATE edition SET is_current = 0;
SELECT count(*) FROM edition_in_use;
SELECT count(*) FROM monitored_model;
SELECT count(*) FROM monitored_benchmark;
SELECT count(*) FROM index_cell;
SELECT count(*) FROM model_risk;
SELECT count(*) FROM report_finding;
ROLLBACK TO s;

.print == a domain without safety benchmarks
DELETE FROM weight WHERE domain_id = (SELECT domain_id FROM domain WHERE name = 'chem')
  AND benchmark_id IN (SELECT benchmark_id FROM benchmark WHERE measures = 'safety');
.read build/every_view.sql
SELECT count(*), count(capability), count(safety), count(risk_index) FROM model_risk WHERE domain = 'chem';
SELECT measure, verdict, mann_whitney_p FROM reasoning_comparison WHERE domain = 'chem' AND measure <> 'capability' ORDER BY measure;
SELECT DISTINCT risk, advice, advice_zh, risk_place IS NULL FROM recommendation WHERE domain = 'chem';
SELECT text_en FROM report_finding WHERE domain = 'chem' AND (section = 'recommendation' OR finding IN ('growth', 'safety_not_enough_data')) ORDER BY position;
ROLLBACK TO s;

.print == one model only
DELETE FROM score WHERE model_id <> 5;
.read build/every_view.sql
SELECT DISTINCT comparison, verdict, p, d FROM verdicts ORDER BY comparison;
SELECT DISTINCT verdict, slope_per_year, p FROM benchmark_trend;
SELECT DISTINCT models, pearson, spearman, spearman_p FROM benchmark_correlation;
SELECT DISTINCT verdict, spearman FROM safety_correlation;
SELECT DISTINCT risk FROM recommendation;
SELECT series, models, streak, strong_since, stays_strong FROM jailbreak_series;
SELECT text_en FROM report_finding WHERE domain = 'cyber' AND section IN ('domain_safety', 'capability_and_safety', 'recommendation') ORDER BY position;
ROLLBACK TO s;

.print == two models only: no correlation is stated
DELETE FROM score WHERE model_id NOT IN (5, 12);
.read build/every_view.sql
SELECT count(*) FROM report_finding WHERE finding IN ('least_related', 'clearly_related', 'correlation_by_domain') OR finding GLOB 'series_consistently_*';
SELECT DISTINCT risk FROM recommendation;
ROLLBACK TO s;

.print == all safety scores equal: nobody is weak
UPDATE score SET value = 95 WHERE benchmark_id IN (SELECT benchmark_id FROM benchmark WHERE measures = 'safety');
SELECT count(*), sum(safety_low) FROM recommendation;
SELECT count(*) FROM report_finding WHERE finding GLOB 'series_consistently_*';
ROLLBACK TO s;

.print == a series whose capability and safety begin at different models: both changes from the first with both
DELETE FROM score
WHERE model_id = (SELECT model_id FROM model WHERE name = 'Hunyuan Large (250210)')
  AND benchmark_id IN (SELECT benchmark_id FROM benchmark WHERE measures = 'safety');
SELECT domain, evidence FROM early_warning WHERE rule = 'less_safe_as_more_capable' AND subject = 'Hunyuan';
ROLLBACK TO s;

.print == a model of which little was tested has no score; a series not in every domain does not move alike in every domain
DELETE FROM score
WHERE model_id = (SELECT model_id FROM model WHERE name = 'GLM 4.6')
  AND benchmark_id IN (SELECT benchmark_id FROM monitored_benchmark WHERE domain = 'cyber' AND benchmark <> 'WMDP-Cyber');
DELETE FROM score
WHERE model_id IN (SELECT model_id FROM monitored_model WHERE series = 'Claude')
  AND benchmark_id IN (SELECT benchmark_id FROM monitored_benchmark WHERE domain = 'chem' AND measures = 'capability');
SELECT capability, capability_coverage, safety FROM model_risk WHERE model = 'GLM 4.6' AND domain = 'cyber';
SELECT subject FROM report_finding WHERE finding = 'shape_everywhere';
ROLLBACK TO s;

.print == all scores equal
UPDATE score SET value = 50;
UPDATE method_constant SET value = 0.5 WHERE name GLOB 'beta_*';
.read build/every_view.sql
SELECT DISTINCT comparison, verdict, p, d FROM verdicts ORDER BY comparison;
SELECT DISTINCT pearson, spearman FROM benchmark_correlation;
SELECT DISTINCT slope_per_year, r2, verdict FROM benchmark_trend;
SELECT DISTINCT risk, risk_place FROM recommendation;
SELECT DISTINCT record, record_before, growth FROM risk_growth WHERE is_edition_period;
ROLLBACK TO s;

.print == no open-weight model
UPDATE model SET weights_opened_on = NULL;
.read build/every_view.sql
SELECT DISTINCT verdict, open_models, open_mean, mann_whitney_p, cliffs_delta, open_frontier_rate FROM openness_comparison;
SELECT DISTINCT finding FROM report_finding WHERE section = 'openness' ORDER BY finding;
ROLLBACK TO s;

.print == no score, then no weight: that is an error of the method
DELETE FROM score;
.read build/every_view.sql
SELECT n FROM findings;
DELETE FROM weight;
SELECT count(*) FROM monitored_domain;
SELECT count(*) FROM model_risk;
ROLLBACK TO s;
RELEASE s;
