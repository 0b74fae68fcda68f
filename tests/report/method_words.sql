-- What a report says under a method with components, another formula and constants that are not known.
.mode list
.nullvalue NULL

.print == under version 1.0 C and S are means
SELECT name, value FROM report_fact WHERE name GLOB '*_rule_??' ORDER BY name;

SAVEPOINT s;
INSERT INTO method (name, formula, missing) VALUES ('parts', 'exponential', 'estimate');
INSERT INTO component (method_id, domain_id, name, parent, combine, weight)
SELECT method_id, domain_id, column1, column2, column3, 1.0
FROM (VALUES ('safety', NULL, 'minimum', NULL), ('base', 'safety', 'mean', NULL), ('jailbreak', 'safety', 'mean', NULL), ('safety', NULL, 'geometric', 'bio'), ('rest', 'base', 'mean', NULL))
JOIN method ON method.name = 'parts'
LEFT JOIN domain ON domain.name = column4;
INSERT INTO weight (method_id, domain_id, benchmark_id, component, weight)
SELECT n.method_id, w.domain_id, w.benchmark_id, CASE WHEN b.measures = 'capability' THEN 'capability' WHEN b.topic = 'jailbreak' THEN 'jailbreak' ELSE 'base' END, w.weight
FROM weight AS w JOIN benchmark AS b USING (benchmark_id) JOIN method AS o ON o.method_id = w.method_id AND o.name = 'v1.0' JOIN method AS n ON n.name = 'parts';
INSERT INTO method_constant (method_id, name, value)
SELECT method_id, column1, column2 FROM (VALUES ('a', 0.05), ('c0', 50), ('beta_proprietary', 0.8), ('beta_open', 0.6), ('smallest_coverage', 0.5)) JOIN method ON method.name = 'parts';
INSERT INTO edition (name, period_id, method_id) SELECT 'parts', period_id, (SELECT method_id FROM method WHERE name = 'parts') FROM period WHERE name = '2025Q3';
SELECT use_edition('parts');

.print == the components that have weights, and how they combine; a part of a part, benchmarks of no part
SELECT name, value FROM report_fact WHERE name GLOB '*_rule_??' ORDER BY name;
SAVEPOINT t;
UPDATE weight SET component = 'rest' WHERE component = 'base' AND benchmark_id = (SELECT benchmark_id FROM benchmark WHERE name = 'MASK');
UPDATE weight SET component = 'safety' WHERE component = 'base' AND benchmark_id = (SELECT benchmark_id FROM benchmark WHERE name = 'AirBench-Deception');
INSERT INTO component (method_id, domain_id, name, combine) SELECT method_id, NULL, 'capability', 'geometric' FROM method WHERE name = 'parts';
SELECT name, value FROM report_fact WHERE name GLOB '*_rule_??' ORDER BY name;
ROLLBACK TO t;

.print == an index of another formula is not in points: no threshold in points judges it
SELECT count(*), count(risk_index), max(risk_index) < 3 FROM model_risk;
SELECT risk, advice, advice_zh, high_risk_index, count(*), count(risk_place) FROM recommendation GROUP BY 1, 2;
SELECT value, text_en || char(10) || text_zh FROM report_finding WHERE section = 'recommendation' AND domain = 'bio';
SELECT DISTINCT unit FROM report_finding WHERE finding GLOB 'risk_index_*' AND domain IS NOT NULL OR finding IN ('record_risk_index', 'mean_risk_index');
SELECT count(*), count(shape) FROM trend WHERE metric = 'risk_index';
SELECT text_en || char(10) || text_zh FROM report_finding WHERE section = 'series' AND finding = 'not_enough_data' AND domain = 'bio';
.print -- with the method's own, of one domain
INSERT INTO method_constant (method_id, domain_id, name, value) SELECT method_id, domain_id, 'high_risk_index', 1 FROM method JOIN domain ON domain.name = 'bio' WHERE method.name = 'parts';
INSERT INTO method_constant (method_id, name, value) SELECT method_id, 'risk_tolerance', 0.05 FROM method WHERE method.name = 'parts';
SELECT domain, high_risk_index, min(iif(risk = 'high', risk_index, NULL)) >= 1, sum(risk = 'high') > 0, sum(risk = 'not enough data') FROM recommendation GROUP BY domain;
SELECT count(shape) > 0 FROM trend WHERE metric = 'risk_index';
SELECT count(*) FROM report_finding WHERE section = 'series' AND text_en LIKE '%risk_tolerance%';

.print == only some models lack a constant: how many have no index is said wherever the others are compared
UPDATE method_constant SET value = NULL WHERE name = 'beta_open' AND method_id = (SELECT method_id FROM method WHERE name = 'parts');
SELECT * FROM z_unknown_constant WHERE domain = 'cyber';
SELECT * FROM z_unknown_index WHERE domain = 'cyber';
SELECT text_en || char(10) || text_zh FROM report_finding WHERE finding = 'constant_not_known' AND domain = 'cyber';
SELECT text_en || char(10) || text_zh FROM report_finding WHERE finding IN ('growth', 'new_record', 'growth_by_domain', 'new_record_by_domain') AND coalesce(domain, 'cyber') = 'cyber' ORDER BY position;
SELECT text_en || char(10) || text_zh FROM report_finding WHERE section = 'reasoning' AND finding GLOB '*risk_index*' AND coalesce(domain, 'cyber') = 'cyber' ORDER BY position;
SELECT count(*) FROM report_finding WHERE finding GLOB 'capability_*' AND text_en LIKE '%Models without a risk index%';
.print -- both tests of a comparison have the same models
SELECT in_models, out_models, same_beta_in_mean, same_beta_out_mean = out_mean, same_beta_p, same_beta_verdict FROM group_comparison WHERE domain = 'cyber' AND grouping = 'open_weights' AND measure = 'risk_index';
SELECT max(abs(same_beta_in_mean - in_mean)) < 1e-9, count(*) FROM group_comparison WHERE grouping = 'reasoning' AND measure = 'risk_index';
.print -- none has an index: each constant once
SELECT count(*) FROM report_fact WHERE name GLOB 'no_index_*';
UPDATE method_constant SET value = NULL WHERE name IN ('a', 'c0', 'beta_proprietary') AND method_id = (SELECT method_id FROM method WHERE name = 'parts');
SELECT value FROM report_fact WHERE name GLOB 'no_index_*' ORDER BY name;
SELECT text_en || char(10) || text_zh FROM report_finding WHERE finding = 'constant_not_known' AND domain = 'cyber' ORDER BY position;
SELECT use_edition(NULL);
ROLLBACK TO s;

.print == nothing of it under version 1.0
SELECT (SELECT count(*) FROM z_unknown_constant), (SELECT count(*) FROM z_unknown_index), (SELECT count(*) FROM report_finding WHERE finding = 'constant_not_known' OR text_en LIKE '%without a risk index%');

.print == lines: values with estimates are counted; a line for a benchmark that is not weighed in the domain is none
INSERT INTO threshold (name, domain_id, quantity, value)
SELECT column1, domain_id, column3, column4
FROM (VALUES ('capability line', 'cyber', 'capability', 30), ('high line', 'cyber', 'capability', 60), ('risk line', 'cyber', 'risk_index', 33.6), ('elsewhere', 'cyber', 'HLE', 10), ('here', 'loss_of_control', 'HLE', 24))
JOIN domain ON name = column2;
SELECT threshold, count(*), count(estimated), sum(estimated > 0), max(estimated) FROM threshold_status GROUP BY threshold;
SELECT DISTINCT t.threshold, t.estimated IS CASE t.quantity WHEN 'capability' THEN r.capability_estimated WHEN 'risk_index' THEN r.estimated ELSE 0 END FROM threshold_status AS t JOIN model_risk AS r USING (domain, model_id);
SELECT count(*), sum(t.value = s.score) FROM threshold_status AS t JOIN monitored_score AS s ON s.model_id = t.model_id AND s.benchmark = t.quantity;
SELECT text_en || char(10) || text_zh FROM report_finding WHERE section = 'threshold' ORDER BY position;
ROLLBACK TO s;

.print == a day a year before of the edition's own, with its reason
SELECT value FROM report_fact WHERE name GLOB 'baseline_note_*' ORDER BY name;
UPDATE edition SET baseline_on = NULL, baseline_reason = NULL WHERE is_current;
SELECT count(*) FROM report_fact WHERE name GLOB 'baseline_note_*';
ROLLBACK TO s;

.print == that scores were estimated is said only where some were
SELECT domain, finding, text_en LIKE '%with missing scores estimated%' FROM report_finding
WHERE domain IS NOT NULL AND finding IN ('largest_steps', 'capability_gained', 'capability_fell_while_general_rose', 'safety_fell') ORDER BY position;
RELEASE s;
