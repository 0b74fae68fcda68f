-- A published edition hands out the estimates and results that were published; only for a scenario, even '{}', they are computed anew. To tell
-- the two apart the copies are changed here, by somebody who drops their guards.
.nullvalue NULL
UPDATE parameter SET value = 0 WHERE name = 'sign_off_required';
INSERT INTO method_entry (name, formula, missing, beta_open, beta_proprietary) VALUES ('estimating', 'linear', 'estimate', 0.8, 0.5);
INSERT INTO weight_entry (method, domain, benchmark, weight, component)
SELECT 'estimating', domain, benchmark, weight, component FROM weight_entry WHERE method = 'v1.0' AND component IN ('capability', 'safety') AND domain = 'cyber';
UPDATE edition SET method_id = (SELECT method_id FROM method WHERE name = 'estimating') WHERE name = '2025Q3';
DELETE FROM score WHERE (model_id, benchmark_id) IN (SELECT model_id, benchmark_id FROM z_score JOIN z_weight USING (benchmark_id) WHERE model_id % 7 = benchmark_id % 7);
CREATE TEMP TABLE mine AS SELECT model, benchmark, estimate FROM score_estimate WHERE estimate IS NOT NULL ORDER BY model_id, benchmark LIMIT 1;
SELECT count(*) FROM temp.mine;
INSERT INTO publication_entry (edition) VALUES ('2025Q3');
SELECT count(*) FROM score_estimate AS e JOIN temp.mine USING (model, benchmark, estimate);
DROP TRIGGER edition_result_keeps_values;
DROP TRIGGER edition_estimate_keeps_values;
UPDATE edition_estimate SET estimate = 12.5 WHERE (model_id, benchmark_id) = (SELECT m.model_id, b.benchmark_id FROM temp.mine AS t JOIN model AS m ON m.name = t.model JOIN benchmark AS b ON b.name = t.benchmark);
UPDATE edition_result SET capability = 12.25, safety = 13.25, risk_index = 14.25 WHERE model_id = (SELECT model_id FROM z_model WHERE name = 'Grok 4');
.print -- an estimate
SELECT e.estimate FROM score_estimate AS e JOIN temp.mine USING (model, benchmark);
.print -- a result
SELECT capability, safety, risk_index FROM index_score WHERE model = 'Grok 4' AND domain = 'cyber';
SELECT capability, safety, risk_index FROM model_risk WHERE model = 'Grok 4' AND domain = 'cyber';
SELECT capability = 12.25, safety = 13.25, risk_index = 14.25 FROM index_score('2025Q3', '{}') WHERE model = 'Grok 4' AND domain = 'cyber';
.print -- a parameter as it was, and of an open edition as it is
UPDATE parameter SET value = value - 1 WHERE name = 'strong_score';
SELECT parameter_value('strong_score') - value FROM parameter WHERE name = 'strong_score';
SELECT use_edition('2025Q2');
SELECT parameter_value('strong_score') - value FROM parameter WHERE name = 'strong_score';
