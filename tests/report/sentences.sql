-- What the report's sentences may say, and what they may not.
.mode list

-- The risk index of open-weight models hangs on our betas. p at .8/.6 and at .8 for all, computed by another program (to four digits).
SELECT domain, printf('%.4f', mann_whitney_p), verdict, printf('%.4f', same_beta_p), same_beta_verdict FROM openness_comparison WHERE measure = 'risk_index' ORDER BY domain;
SELECT text_en || char(10) || text_zh FROM report_finding WHERE finding GLOB 'risk_index_*' AND section = 'openness' ORDER BY position;
SELECT count(*) FROM report_finding WHERE section = 'openness' AND text_en LIKE '%risk index of open-weight models is significantly%' AND text_en NOT LIKE '%that we assume%with beta 0.8 for all models it does not differ%';
-- The measures that do not depend on beta have no such columns; the means at one beta are those of the function risk_index.
SELECT count(*), count(same_beta), count(same_beta_p), count(same_beta_verdict), count(same_beta_in_mean), count(same_beta_delta) FROM group_comparison WHERE measure <> 'risk_index';
SELECT count(*), max(abs(same_beta_open_mean - o)) < 1e-8, max(abs(same_beta_proprietary_mean - p)) < 1e-8, max(abs(proprietary_mean - p)) < 1e-8
FROM openness_comparison
JOIN (
  SELECT domain, avg(capability * (1 - 0.8 * safety / 100)) FILTER (WHERE open_weights) AS o, avg(capability * (1 - 0.8 * safety / 100)) FILTER (WHERE NOT open_weights) AS p
  FROM model_risk
  GROUP BY domain
) USING (domain)
WHERE measure = 'risk_index';
-- With equal betas both verdicts are one, and no sentence speaks of an assumption.
SAVEPOINT s;
UPDATE method_constant SET value = 0.7 WHERE name GLOB 'beta_*';
SELECT count(*), sum(verdict = same_beta_verdict AND mann_whitney_p = same_beta_p AND in_mean = same_beta_in_mean) FROM group_comparison WHERE measure = 'risk_index';
SELECT count(*) FROM report_finding WHERE finding GLOB '*_as_assumed*' OR text_en LIKE '%that we assume%';
SELECT value FROM report_fact WHERE name GLOB 'assumption_*';
ROLLBACK TO s;
-- The other way round: a difference that our betas hide.
UPDATE method_constant SET value = 0.95 WHERE name = 'beta_open';
UPDATE score SET value = value * 0.8 WHERE model_id IN (SELECT model_id FROM model WHERE weights_opened_on IS NOT NULL) AND benchmark_id IN (SELECT benchmark_id FROM benchmark WHERE measures = 'safety');
SELECT text_en || char(10) || text_zh FROM report_finding WHERE finding GLOB 'risk_index_*_as_assumed' AND section = 'openness' ORDER BY position;
ROLLBACK TO s;
-- Without the beta of proprietary models there is nothing to compare with.
UPDATE method_constant SET value = NULL WHERE name = 'beta_proprietary';
SELECT DISTINCT verdict, same_beta_verdict, same_beta_p FROM openness_comparison WHERE measure = 'risk_index';
SELECT count(*) FROM report_fact WHERE name GLOB 'assumption_*';
ROLLBACK TO s;
RELEASE s;

BEGIN;
-- After a newest Claude with 5 of 100 on everything that tests safety, nothing says that the series is strong or at a high level as it was.
SELECT count(*) FROM report_finding WHERE finding = 'series_consistently_strong' AND subject = 'Claude';
INSERT INTO model (name, series_id, released_on, reasoning) SELECT 'Claude Next', series_id, '2025-09-30', 1 FROM series WHERE name = 'Claude';
INSERT INTO score (model_id, benchmark_id, value, origin) SELECT (SELECT model_id FROM model WHERE name = 'Claude Next'), benchmark_id, iif(measures = 'safety', 5, 50), 'synthetic' FROM benchmark;
SELECT text_en || char(10) || text_zh FROM report_finding WHERE subject GLOB '*Claude*' AND (finding GLOB 'series_*' OR finding GLOB 'safety_*_high' OR finding GLOB 'safety_*_middle') ORDER BY position;
SELECT domain, level, last_level FROM trend WHERE series = 'Claude' AND metric = 'safety' ORDER BY domain;
SELECT text_en || char(10) || text_zh FROM report_finding WHERE finding = 'shape_everywhere' ORDER BY position;
-- A newest model that was not tested on all of them does not confirm the sentence either.
DELETE FROM score WHERE model_id = (SELECT model_id FROM model WHERE name = 'Claude Next') AND benchmark_id IN (SELECT benchmark_id FROM benchmark WHERE measures = 'safety' AND name <> 'MASK');
SELECT text_en || char(10) || text_zh FROM report_finding WHERE subject GLOB '*Claude*' AND finding GLOB 'series_*' AND domain = 'cyber' ORDER BY position;
ROLLBACK;

-- A high risk index: not by rank alone. With every capability at a hundredth none is high; the sentence has its rule.
SELECT domain, sum(risk = 'high'), min(iif(risk = 'high', risk_index, NULL)) >= 30 FROM recommendation GROUP BY domain;
BEGIN;
UPDATE score SET value = value / 100 WHERE benchmark_id IN (SELECT benchmark_id FROM benchmark WHERE measures = 'capability');
SELECT count(*), sum(risk = 'high') FROM recommendation;
SELECT text_en || char(10) || text_zh FROM report_finding WHERE section = 'recommendation' AND domain = 'cyber';
UPDATE parameter SET value = 0 WHERE name = 'high_risk_index';
SELECT sum(risk = 'high') > 0 FROM recommendation;
ROLLBACK;

-- Capability without safety, as in public data: that there is no risk index is said, with how many models have the half of it.
SELECT count(*) FROM report_fact WHERE name GLOB 'no_index_*';
BEGIN;
DELETE FROM score WHERE benchmark_id IN (SELECT benchmark_id FROM benchmark WHERE measures = 'safety' AND name <> 'MASK');
SELECT value FROM report_fact WHERE name GLOB 'no_index_*' ORDER BY name;
DELETE FROM score;
SELECT value FROM report_fact WHERE name GLOB 'no_index_*' ORDER BY name;
ROLLBACK;
