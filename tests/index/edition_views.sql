-- The views of an edition: its name first, one population, lines, the day a year before, a scenario, filters that reach the core.
.nullvalue NULL
SAVEPOINT s;
.print == the edition is the first column; views without it speak of tables and files, or are the way in
SELECT v.name FROM sqlite_schema AS v JOIN pragma_table_info(v.name) AS c WHERE v.type = 'view' AND c.name = 'edition' AND c.cid > 0 AND v.name NOT GLOB 'import_*' AND v.name NOT GLOB 'z_*';
SELECT count(*) FROM sqlite_schema AS v JOIN pragma_table_info(v.name) AS c WHERE v.type = 'view' AND c.name = 'method' AND v.name NOT GLOB '*_entry' AND v.name NOT GLOB 'import_*' AND v.name NOT GLOB 'z_*';
SELECT group_concat(name, ' ') FROM (
  SELECT name FROM sqlite_schema WHERE type = 'view' AND name NOT GLOB '*_entry' AND name NOT GLOB 'import_*' AND name NOT GLOB 'finding_*' AND name NOT GLOB 'z_*'
    AND name NOT IN (SELECT v.name FROM sqlite_schema AS v JOIN pragma_table_info(v.name) AS c WHERE c.name = 'edition')
  ORDER BY name
);

.print == a model released the day after the edition's last is in no view of it; with the cut-off moved it is
INSERT INTO model (model_id, series_id, name, released_on, reasoning) SELECT 99, series_id, 'Later', '2025-10-01', 0 FROM series WHERE name = 'Grok';
INSERT INTO score (model_id, benchmark_id, value, origin) SELECT 99, benchmark_id, 99, 'measured' FROM benchmark;
.once build/edition_views.sql
SELECT printf('SELECT ''%s'' WHERE EXISTS (SELECT 1 FROM %s WHERE %s = ''Later'');', v.name, v.name, c.name)
FROM sqlite_schema AS v JOIN pragma_table_info(v.name) AS c
WHERE v.type = 'view' AND v.name <> 'uncounted_score' AND v.name NOT GLOB 'z_*' AND c.name IN ('model', 'from_model', 'to_model', 'first_model', 'last_model', 'highest_model', 'record_model')
  AND EXISTS (SELECT 1 FROM pragma_table_info(v.name) AS e WHERE e.name = 'edition');
.read build/edition_views.sql
SELECT count(*) FROM report_finding WHERE text_en LIKE '%Later%';
SELECT count(*) FROM benchmark_group;
UPDATE period SET ends_on = '2025-10-01' WHERE name = '2025Q3';
.read build/edition_views.sql
.shell rm -f build/edition_views.sql
UPDATE edition SET cutoff_on = '2025-09-30' WHERE name = '2025Q3';
SELECT until, count(*) FROM edition_in_use JOIN monitored_model USING (edition);
ROLLBACK TO s;

.print == lines: of a method before those of all methods; below a line for safety, at or above any other
SELECT count(*) FROM threshold_status;
SELECT count(*) FROM report_finding WHERE section = 'threshold';
INSERT INTO threshold (name, method_id, domain_id, quantity, value, source) VALUES
  ('capability line', NULL, 1, 'capability', 0, 'of all methods'), ('capability line', 1, 1, 'capability', 65, 'of v1.0'),
  ('risk line', NULL, 1, 'risk_index', NULL, 'not public'), ('safety bar', NULL, 2, 'safety', 30, NULL),
  ('expert line', NULL, 4, 'HLE', 25, NULL), ('honesty bar', NULL, 4, 'MASK', 30, NULL), ('sky', NULL, 3, 'capability', 100, NULL);
SELECT domain, threshold, quantity, line, source, count(*), count(value), sum(is_beyond), group_concat(iif(is_beyond, model, NULL), ', ') FROM threshold_status GROUP BY domain, threshold ORDER BY domain, threshold;
SELECT s.threshold, count(*) FROM threshold_status AS s JOIN model_risk AS r USING (domain, model_id)
WHERE s.is_beyond IS NOT CASE s.threshold
  WHEN 'capability line' THEN r.capability >= 65 WHEN 'safety bar' THEN r.safety < 30 WHEN 'sky' THEN r.capability >= 100
  WHEN 'expert line' THEN (SELECT value >= 25 FROM score WHERE model_id = r.model_id AND benchmark_id = (SELECT benchmark_id FROM benchmark WHERE name = 'HLE'))
  WHEN 'honesty bar' THEN (SELECT value < 30 FROM score WHERE model_id = r.model_id AND benchmark_id = (SELECT benchmark_id FROM benchmark WHERE name = 'MASK')) END
GROUP BY 1;
SELECT finding, value, text_en, text_zh FROM report_finding WHERE section = 'threshold' ORDER BY position;
SELECT name, domain, benchmark, value, unit, about FROM assumption WHERE kind = 'line' ORDER BY name;
DELETE FROM score WHERE benchmark_id = (SELECT benchmark_id FROM benchmark WHERE name = 'MASK');
SELECT text_en, text_zh FROM report_finding WHERE subject = 'honesty bar';
.read build/report.sql
SELECT count(*) FROM report_line WHERE en LIKE '- Cyber attack: beyond the capability line%';
ROLLBACK TO s;

.print == a year before: the day that the edition states with its reason, else 12 months
SELECT baseline_on, baseline_reason FROM risk_growth WHERE domain = 'bio' ORDER BY ends_on;
UPDATE edition SET baseline_on = NULL, baseline_reason = NULL;
SELECT baseline_on, baseline_reason FROM risk_growth WHERE domain = 'bio' AND is_edition_period;
SELECT value, about FROM report_fact WHERE name = 'baseline_on';
SELECT text_en, text_zh FROM report_finding WHERE finding IN ('growth_by_domain') OR subject = 'HLE' AND finding = 'record_growth' ORDER BY position;
UPDATE period SET ends_on = '2024-02-29', starts_on = '2023-12-01' WHERE name = '2025Q3';
SELECT baseline_on FROM edition_in_use;
ROLLBACK TO s;

.print == the quarter before: its models, its records, nothing of a later period
SELECT use_edition('2025Q2');
SELECT edition, count(*), max(released_on) FROM monitored_model;
SELECT edition, max(ends_on), sum(is_edition_period) FROM risk_growth WHERE domain = 'bio';
SELECT max(quarter) FROM quarter_summary;
SELECT name, value FROM report_fact WHERE name IN ('edition', 'until', 'models') ORDER BY place;
SELECT use_edition(NULL);

.print == a scenario is said first; of the one with one beta for all the comparison keeps what else it changes
SELECT use_edition('2025Q3', '{"beta_proprietary": 0.7, "missing": "renormalise", "without": ["HLE"]}');
SELECT value FROM report_fact WHERE name GLOB 'scenario_*' ORDER BY name;
SELECT DISTINCT same_beta FROM group_comparison WHERE measure = 'risk_index';
SELECT max(abs(v.same_beta_in_mean - n.mean)) < 1e-8 FROM group_comparison AS v
JOIN (SELECT domain, avg(capability * (1 - 0.7 * safety / 100)) AS mean FROM model_risk WHERE open_weights GROUP BY domain) AS n USING (domain)
WHERE v.grouping = 'open_weights' AND v.measure = 'risk_index';
SELECT DISTINCT estimated FROM model_risk;
.read build/report.sql
SELECT en, zh FROM report_line WHERE line = 3;
SELECT use_edition(NULL);
SELECT count(*) FROM report_fact WHERE name GLOB 'scenario_*';

.print == the coefficients: where they come from is what their rows say
SAVEPOINT sources;
SELECT value FROM report_fact WHERE name GLOB 'assumption_*';
UPDATE method_constant SET about = 'a survey of 2025' WHERE name = 'beta_open';
SELECT value FROM report_fact WHERE name = 'assumption_en';
UPDATE method_constant SET about = NULL WHERE name GLOB 'beta_*';
SELECT value FROM report_fact WHERE name GLOB 'assumption_*';
SELECT use_edition(NULL, '{"beta_open": 0.25}');
SELECT value, about FROM assumption WHERE name = 'beta_open';
SELECT use_edition(NULL);
.print == estimates that count in no score
UPDATE weight SET weight = 4 WHERE benchmark_id = (SELECT benchmark_id FROM benchmark WHERE name = 'CyBench');
SELECT count(estimate) AS estimated, (SELECT count(*) FROM counted_estimate) AS counted FROM score_estimate;
SELECT name, value FROM report_fact WHERE name GLOB 'estimate*' ORDER BY place;
SELECT text_en, text_zh FROM report_finding WHERE section = 'scope' AND finding = 'estimated';
ROLLBACK TO sources;
RELEASE sources;
.print == estimates: what is said of them, and of what is left out
SELECT name, value FROM report_fact WHERE name GLOB 'estimate*' OR name = 'scores_not_estimated' ORDER BY place;
UPDATE method_constant SET value = 0.5 WHERE name = 'largest_estimate_error';
SELECT name, value FROM report_fact WHERE name GLOB 'estimate*' OR name = 'scores_not_estimated' ORDER BY place;
SELECT domain, text_en, text_zh FROM report_finding WHERE section = 'scope' AND finding IN ('estimated', 'not_estimated') ORDER BY position;
SELECT kind, name, benchmark, value FROM assumption WHERE kind LIKE '%estimated%';
INSERT INTO disclosure (benchmark_id, audience, shows) SELECT benchmark_id, 'public', 'nothing' FROM benchmark WHERE name = 'CyBench';
SELECT name, value FROM report_fact WHERE name GLOB 'estimate*' OR name = 'scores_not_estimated' ORDER BY place;
UPDATE method SET missing = 'shared';
SELECT count(*) FROM report_finding WHERE finding IN ('estimated', 'not_estimated');
SELECT text_en FROM report_finding WHERE finding = 'gaps';
SELECT count(*) FROM assumption WHERE kind LIKE '%estimated%';
ROLLBACK TO s;
RELEASE s;

.print == a filter on domain or model reaches the core: in the first eight of nine pairs the plan is that of the table function itself
.output build/plans.txt
EXPLAIN QUERY PLAN SELECT * FROM index_score WHERE domain = 'cyber';
EXPLAIN QUERY PLAN SELECT * FROM model_risk WHERE domain = 'cyber';
EXPLAIN QUERY PLAN SELECT * FROM index_score WHERE domain = 'cyber';
EXPLAIN QUERY PLAN SELECT * FROM risk_ranking WHERE domain = 'cyber';
EXPLAIN QUERY PLAN SELECT * FROM index_score WHERE domain = 'cyber';
EXPLAIN QUERY PLAN SELECT model FROM frontier WHERE domain = 'cyber';
EXPLAIN QUERY PLAN SELECT * FROM index_score WHERE domain = 'cyber';
EXPLAIN QUERY PLAN SELECT model FROM risk_record WHERE domain = 'cyber';
EXPLAIN QUERY PLAN SELECT * FROM index_score WHERE model = 'Grok 4';
EXPLAIN QUERY PLAN SELECT * FROM model_risk WHERE model = 'Grok 4';
EXPLAIN QUERY PLAN SELECT * FROM component_score WHERE domain = 'cyber';
EXPLAIN QUERY PLAN SELECT * FROM domain_score WHERE domain = 'cyber';
EXPLAIN QUERY PLAN SELECT * FROM series_trend WHERE domain = 'cyber' AND metric = 'safety';
EXPLAIN QUERY PLAN SELECT * FROM trend WHERE domain = 'cyber' AND metric = 'safety';
EXPLAIN QUERY PLAN SELECT * FROM index_step WHERE domain = 'cyber';
EXPLAIN QUERY PLAN SELECT from_model FROM upgrade_step WHERE domain = 'cyber';
EXPLAIN QUERY PLAN SELECT * FROM index_score;
EXPLAIN QUERY PLAN SELECT * FROM model_risk WHERE domain = 'cyber';
.output stdout
.shell grep -e '--SCAN [a-z_]* VIRTUAL' build/plans.txt | grep -o 'INDEX [0-9]*' | paste - - >build/pairs.txt; grep -c '^\(INDEX [0-9]*\).\1' build/pairs.txt; grep -c INDEX build/pairs.txt
.shell rm -f build/plans.txt build/pairs.txt
