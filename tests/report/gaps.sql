-- What the report says where a domain has no safety benchmark, where models have no score at all, where pairs of benchmarks
-- or a year have too few models.
-- Not in make check: it takes long.
SAVEPOINT s;

.print == models without any score are told apart from models with gaps
DELETE FROM score WHERE model_id IN (SELECT model_id FROM model WHERE name IN ('Grok 4', 'GPT-5 (high)'));
DELETE FROM score
WHERE model_id = (SELECT model_id FROM model WHERE name = 'Grok 2 (20241212)') AND benchmark_id = (SELECT benchmark_id FROM benchmark WHERE name = 'WMDP-Cyber');
SELECT finding, value FROM report_finding WHERE section = 'scope' AND domain = 'cyber' AND finding IN ('gaps', 'without_score') ORDER BY position;
SELECT count(*) FILTER (WHERE capability_coverage + safety_coverage > 0 AND min(capability_coverage, safety_coverage) < 1) AS gaps,
  count(*) FILTER (WHERE capability_coverage + safety_coverage = 0) AS without_score
FROM model_risk WHERE domain = 'cyber';
SELECT text_en FROM report_finding WHERE section = 'scope' AND domain = 'cyber' AND finding IN ('gaps', 'without_score') ORDER BY position;
SELECT text_zh FROM report_finding WHERE section = 'scope' AND domain = 'cyber' AND finding IN ('gaps', 'without_score') ORDER BY position;
ROLLBACK TO s;

.print == pairs of benchmarks that too few models share are no pairs, and the sentence says so
DELETE FROM score
WHERE benchmark_id = (SELECT benchmark_id FROM benchmark WHERE name = 'LAB-Bench-FigQA')
  AND model_id NOT IN (SELECT model_id FROM score WHERE benchmark_id = (SELECT benchmark_id FROM benchmark WHERE name = 'LAB-Bench-FigQA') ORDER BY model_id LIMIT 4);
SELECT finding, text_en FROM report_finding WHERE domain = 'bio' AND section = 'domain_capability' AND finding IN ('least_related', 'clearly_related') ORDER BY position;
SELECT text_zh FROM report_finding WHERE domain = 'bio' AND section = 'domain_capability' AND finding IN ('least_related', 'clearly_related') ORDER BY position;
SELECT count(spearman), count(*), min(models) FILTER (WHERE spearman IS NOT NULL)
FROM benchmark_correlation
WHERE benchmark IN (SELECT benchmark FROM monitored_benchmark WHERE domain = 'bio' AND measures = 'capability')
  AND other_benchmark IN (SELECT benchmark FROM monitored_benchmark WHERE domain = 'bio' AND measures = 'capability');
ROLLBACK TO s;

.print == two models of the year, none higher: that it did not rise is not said, and no saturation
DELETE FROM score
WHERE benchmark_id = (SELECT benchmark_id FROM benchmark WHERE name = 'WMDP-Bio')
  AND model_id IN (SELECT model_id FROM model WHERE released_on > '2024-09-11' AND name NOT IN ('Grok 4', 'GPT-5 (high)'));
UPDATE score SET value = 70
WHERE benchmark_id = (SELECT benchmark_id FROM benchmark WHERE name = 'WMDP-Bio') AND model_id IN (SELECT model_id FROM model WHERE name IN ('Grok 4', 'GPT-5 (high)'));
SELECT models, models_before, record_growth, saturated FROM benchmark_summary WHERE benchmark = 'WMDP-Bio';
SELECT text_en FROM report_finding WHERE domain = 'bio' AND subject = 'WMDP-Bio' AND finding IN ('record_growth', 'saturated');
SELECT text_zh FROM report_finding WHERE domain = 'bio' AND subject = 'WMDP-Bio' AND finding IN ('record_growth', 'saturated');
UPDATE parameter SET value = 2 WHERE name = 'smallest_group';
SELECT saturated FROM benchmark_summary WHERE benchmark = 'WMDP-Bio';
SELECT text_en FROM report_finding WHERE domain = 'bio' AND subject = 'WMDP-Bio' AND finding IN ('record_growth', 'saturated') ORDER BY position;
ROLLBACK TO s;

.print == two models of the year with a risk index, none higher
DELETE FROM score WHERE model_id IN (SELECT model_id FROM model WHERE released_on > '2024-09-11' AND name NOT IN ('Claude 3.5 Sonnet (241022)', 'Claude 3.7 Sonnet Reasoning'));
SELECT text_en FROM report_finding WHERE domain = 'chem' AND finding = 'growth';
SELECT text_zh FROM report_finding WHERE domain = 'chem' AND finding = 'growth';
UPDATE parameter SET value = 2 WHERE name = 'smallest_group';
SELECT text_en FROM report_finding WHERE domain = 'chem' AND finding = 'growth';
ROLLBACK TO s;

.print == no series can be compared, where the method does not estimate
UPDATE method SET missing = 'renormalise';
DELETE FROM score
WHERE (model_id, benchmark_id) IN (
  SELECT model_id, benchmark_id
  FROM (
    SELECT
      model_id,
      benchmark_id,
      dense_rank() OVER (PARTITION BY series ORDER BY released_on, model_id) % 2 = (benchmark IN ('WMDP-Cyber', 'CyBench')) AS is_taken
    FROM monitored_score
    WHERE benchmark IN (SELECT benchmark FROM monitored_benchmark WHERE domain = 'cyber' AND measures = 'capability')
  )
  WHERE is_taken
);
SELECT text_en FROM report_finding WHERE finding = 'capability_gained_by_domain';
SELECT text_en FROM report_finding WHERE finding = 'capability_gained' AND domain = 'cyber';
SELECT text_zh FROM report_finding WHERE finding = 'capability_gained_by_domain';
SELECT text_zh FROM report_finding WHERE finding = 'capability_gained' AND domain = 'cyber';
UPDATE parameter SET value = 10 WHERE name = 'smallest_group';
SELECT count(*) FROM report_finding WHERE finding = 'capability_gained_by_domain';
ROLLBACK TO s;

.print == a domain without safety benchmarks, no jailbreaks: the report says what is missing, and has no table without rows
DELETE FROM weight
WHERE domain_id = (SELECT domain_id FROM domain WHERE name = 'chem') AND benchmark_id IN (SELECT benchmark_id FROM benchmark WHERE measures = 'safety');
DELETE FROM weight
WHERE domain_id = (SELECT domain_id FROM domain WHERE name = 'loss_of_control') AND benchmark_id IN (SELECT benchmark_id FROM benchmark WHERE measures = 'capability');
UPDATE benchmark SET topic = NULL WHERE topic = 'jailbreak';
UPDATE parameter SET value = 100 WHERE name = 'high_risk_index';
.read build/report.sql
CREATE TEMP VIEW heading AS
SELECT line, (SELECT max(h.line) FROM report_line AS h WHERE h.line <= l.line AND h.en LIKE '#%') AS at FROM report_line AS l;
SELECT h.en, l.en, l.zh FROM report_line AS l JOIN heading AS g USING (line) JOIN report_line AS h ON h.line = g.at
WHERE l.en IN ('No safety benchmark.', 'No capability benchmark.', 'Not enough data: no model has a risk index.', 'No model has a score on a benchmark of jailbreaks.') ORDER BY l.line;
-- A line of dashes and the next is no row of the table.
SELECT count(*) FROM report_line AS a JOIN report_line AS b ON b.line = a.line + 1 WHERE a.en LIKE '| -%--%' AND a.en NOT GLOB '*[A-Za-z0-9]*' AND b.en NOT LIKE '|%';
-- A heading has text before the next of its rank or a higher one.
SELECT a.en FROM report_line AS a
JOIN report_line AS b ON b.line = (SELECT min(line) FROM report_line WHERE line > a.line AND en <> '')
WHERE a.en LIKE '#%' AND b.en LIKE '#%' AND length(b.en) - length(ltrim(b.en, '#')) <= length(a.en) - length(ltrim(a.en, '#'));
SELECT en FROM report_line WHERE en LIKE 'Of % models with a risk index%' LIMIT 1;
SELECT zh FROM report_line WHERE zh LIKE '有风险指数的模型共%' LIMIT 1;
ROLLBACK TO s;
RELEASE s;
