-- Models, benchmarks, weights, aliases and tasks from a spreadsheet: the templates, then each rule, raised by an
-- INSERT and written down by an import.
.nullvalue NULL
.print -- the templates, twice: the second time changes nothing
.import --csv --skip 1 fixtures/templates/model_entry.csv model_entry
.import --csv --skip 1 fixtures/templates/benchmark_entry.csv benchmark_entry
.import --csv --skip 1 fixtures/templates/weight_entry.csv weight_entry
.import --csv --skip 1 fixtures/templates/alias_entry.csv alias_entry
.import --csv --skip 1 fixtures/templates/task_entry.csv task_entry
.import --csv --skip 1 fixtures/templates/score_entry.csv score_entry
CREATE TEMP TABLE counts AS SELECT (SELECT count(*) FROM model), (SELECT count(*) FROM benchmark), (SELECT count(*) FROM weight), (SELECT count(*) FROM alias), (SELECT count(*) FROM task), (SELECT count(*) FROM score), (SELECT count(*) FROM series), (SELECT count(*) FROM organization), (SELECT count(*) FROM evaluation);
.import --csv --skip 1 fixtures/templates/model_entry.csv model_entry
.import --csv --skip 1 fixtures/templates/benchmark_entry.csv benchmark_entry
.import --csv --skip 1 fixtures/templates/weight_entry.csv weight_entry
.import --csv --skip 1 fixtures/templates/alias_entry.csv alias_entry
.import --csv --skip 1 fixtures/templates/task_entry.csv task_entry
.import --csv --skip 1 fixtures/templates/score_entry.csv score_entry
SELECT count(*) FROM (SELECT * FROM temp.counts EXCEPT SELECT (SELECT count(*) FROM model), (SELECT count(*) FROM benchmark), (SELECT count(*) FROM weight), (SELECT count(*) FROM alias), (SELECT count(*) FROM task), (SELECT count(*) FROM score), (SELECT count(*) FROM series), (SELECT count(*) FROM organization), (SELECT count(*) FROM evaluation));
SELECT * FROM model_entry WHERE series = 'Example Model';
SELECT * FROM benchmark_entry WHERE name LIKE 'Example%';
SELECT * FROM weight_entry WHERE benchmark LIKE 'Example%';
SELECT * FROM alias_entry WHERE alias LIKE 'example%';
SELECT * FROM task_entry WHERE task LIKE 'example%';
SELECT * FROM score_entry WHERE model LIKE 'Example%';
SELECT count(*) FROM import_reject;

.print -- what stands is changed by the cells that are not empty, the others stay
INSERT INTO model_entry (name, parameters) VALUES ('example model 1 (260101)', '70');
SELECT released_on, reasoning, parameters, source FROM model_entry WHERE series = 'Example Model';
INSERT INTO benchmark_entry (name, accept_rule) VALUES ('Example-AttackSuccess', 'best');
SELECT unit, highest, higher_is_better, accept_rule FROM benchmark_entry WHERE name LIKE 'Example%';
INSERT INTO weight_entry (domain, benchmark, weight) VALUES ('cyber', 'example-attacksuccess', 2);
SELECT * FROM weight_entry WHERE benchmark LIKE 'Example%';
INSERT INTO alias_entry (alias, model) VALUES ('EXAMPLE-lab/example-model-1', 'grok-4-0709');
SELECT * FROM alias_entry WHERE alias LIKE 'example%';
INSERT INTO benchmark_entry (name, measures, unit) VALUES ('Example-Share', 'capability', 'Share');
SELECT unit, lowest, highest FROM benchmark_entry WHERE name = 'Example-Share';

INSERT INTO model_entry (organization, series, name, released_on, reasoning, open_weights, parameters) VALUES ('openai', 'gpt', 'GPT-New', '2026-01-01', 0.0, '0', 1.0 / 3);
SELECT organization, series, reasoning, parameters = 1.0 / 3 FROM model_entry WHERE name = 'GPT-New';

.print -- since when its items are public: kept by a row that does not say it
INSERT INTO benchmark_entry (name, measures, items_public_on) VALUES ('Example-Share', 'capability', ' 2024-05-01 ');
INSERT INTO benchmark_entry (name, topic) VALUES ('Example-Share', 'honesty');
INSERT INTO benchmark_entry (name, items_public_on) VALUES ('Example-Share', '2024-02-30');
INSERT INTO benchmark_entry (name, measures) VALUES ('Risk_Index', 'capability');
SELECT measures, topic, items_public_on FROM benchmark_entry WHERE name = 'Example-Share';

.print -- a new unit brings its range; what would stand is looked at, not the cells alone
INSERT INTO benchmark_entry (name, measures, highest) VALUES ('Example-Range', 'safety', 50);
INSERT INTO benchmark_entry (name, unit) VALUES ('Example-Range', 'Percent');
SELECT unit, lowest, highest FROM benchmark_entry WHERE name = 'Example-Range';
INSERT INTO benchmark_entry (name, unit) VALUES ('Example-Range', 'share');
SELECT unit, lowest, highest FROM benchmark_entry WHERE name = 'Example-Range';
INSERT INTO benchmark_entry (name, lowest) VALUES ('Example-Range', 0.25);
INSERT INTO benchmark_entry (name, unit) VALUES ('Example-Range', 'percent');
SELECT unit, lowest, highest FROM benchmark_entry WHERE name = 'Example-Range';
INSERT INTO benchmark_entry (name, lowest) VALUES ('Example-Range', 25);
INSERT INTO benchmark_entry (name, unit) VALUES ('Example-Range', 'share');
INSERT INTO benchmark_entry (name, lowest) VALUES ('Example-Range', 100);
INSERT INTO benchmark_entry (name, unit, lowest, highest) VALUES ('Example-Range', 'points', -1e308, 1e308);
INSERT INTO benchmark_entry (name, unit, lowest, highest) VALUES ('Example-Range', 'points', -10, 10);
INSERT INTO benchmark_entry (name, unit) VALUES ('Example-Range', 'percent');
SELECT unit, lowest, highest FROM benchmark_entry WHERE name = 'Example-Range';

.print -- rules of model_entry
INSERT INTO model_entry (name) VALUES ('');
INSERT INTO model_entry (name, released_on) VALUES ('New', '2026-01-01');
INSERT INTO model_entry (name, series) VALUES ('New', 'New series');
INSERT INTO model_entry (name, series, organization) VALUES ('New', 'GPT', 'Google');
INSERT INTO model_entry (name, series, organization) VALUES ('New', 'New series', 'New lab');
INSERT INTO model_entry (name, series, organization, region) VALUES ('New', 'New series', 'New lab', 'europe');
INSERT INTO model_entry (name, series, organization, region) VALUES ('New', 'GPT', 'openai', 'CN');
INSERT INTO model_entry (name, series, released_on) VALUES ('New', 'GPT', '2026-02-29');
INSERT INTO model_entry (name, series, released_on, reasoning) VALUES ('New', 'GPT', '2026-02-28', 'yes');
INSERT INTO model_entry (name, series, released_on, reasoning) VALUES ('New', 'GPT', '2026-02-28', '1');
INSERT INTO model_entry (name, series, released_on, reasoning, open_weights, parameters) VALUES ('New', 'GPT', '2026-02-28', 1, 0, '70B');
INSERT INTO model_entry (name, series, released_on, reasoning, weights_opened_on) VALUES ('New', 'GPT', '2026-02-28', 1, '2026-02-29');
INSERT INTO model_entry (name, series, released_on, reasoning, open_weights, weights_opened_on) VALUES ('New', 'GPT', '2026-02-28', 1, '0', '2026-03-01');
INSERT INTO model_entry (name, series, released_on, reasoning, open_weights, training_cutoff) VALUES ('New', 'GPT', '2026-02-28', 1, 0, '2025-6-30');
INSERT INTO model_entry (name, series, organization, region) VALUES ('New', 'New' || char(10) || 'series', 'New lab', 'EU');
INSERT INTO model_entry (name, series, organization, region) VALUES ('New', 'New series', 'New' || char(0) || 'lab', 'EU');
INSERT INTO model_entry (name, series) VALUES ('Grok 4', 'Unknown series');
UPDATE model SET withdrawn = 1 WHERE name = 'Grok 4';
INSERT INTO model_entry (name, parameters) VALUES ('grok 4', 5);
UPDATE model SET withdrawn = 0;
SELECT count(*) FROM model WHERE name = 'New' UNION ALL SELECT count(*) FROM organization WHERE name = 'New lab' UNION ALL SELECT count(*) FROM series WHERE name = 'New series';

.print -- rules of benchmark_entry
INSERT INTO benchmark_entry (measures) VALUES ('safety');
INSERT INTO benchmark_entry (name) VALUES ('New');
INSERT INTO benchmark_entry (name, measures) VALUES ('New', 'speed');
INSERT INTO benchmark_entry (name, measures, items) VALUES ('New', 'safety', 'many');
INSERT INTO benchmark_entry (name, measures, lowest) VALUES ('New', 'safety', 'low');
INSERT INTO benchmark_entry (name, measures, highest) VALUES ('New', 'safety', '1e999');
INSERT INTO benchmark_entry (name, measures, highest) VALUES ('New', 'safety', 0);
INSERT INTO benchmark_entry (name, measures, highest) VALUES ('New', 'safety', 200);
INSERT INTO benchmark_entry (name, measures, unit, highest) VALUES ('New', 'safety', 'share', 100);
INSERT INTO benchmark_entry (name, measures, higher_is_better) VALUES ('New', 'safety', 'yes');
INSERT INTO benchmark_entry (name, measures, accept_rule) VALUES ('New', 'safety', 'newest');
INSERT INTO benchmark_entry (name, measures, unit) VALUES ('New', 'safety', 'per' || char(13) || 'cent');
INSERT INTO benchmark_entry (name, measures, topic) VALUES ('New', 'safety', char(8238) || 'topic');
SELECT count(*) FROM benchmark WHERE name = 'New';

.print -- rules of weight_entry, alias_entry, task_entry
INSERT INTO weight_entry VALUES ('v9', 'cyber', 'CyBench', 1, '');
INSERT INTO weight_entry VALUES ('', 'cyberr', 'CyBench', 1, '');
INSERT INTO weight_entry VALUES ('', 'cyber', 'Cybnch', 1, '');
INSERT INTO weight_entry VALUES ('', 'cyber', 'CyBench', 0, '');
INSERT INTO weight_entry VALUES ('', 'cyber', 'CyBench', '1e13', '');
INSERT INTO weight_entry VALUES ('', 'cyber', 'CyBench', 1, 'bottom');
CREATE TEMP TABLE was AS SELECT edition_id FROM edition WHERE is_current;
UPDATE edition SET is_current = 0;
INSERT INTO weight_entry VALUES ('', 'cyber', 'CyBench', 1, '');
UPDATE edition SET is_current = 1 WHERE edition_id = (SELECT edition_id FROM temp.was);
INSERT INTO alias_entry (alias, model, benchmark) VALUES ('', 'Grok 4', NULL);
INSERT INTO alias_entry (alias, model, benchmark) VALUES ('a', NULL, NULL);
INSERT INTO alias_entry (alias, model, benchmark) VALUES ('a', 'Grok 4', 'CyBench');
INSERT INTO alias_entry (alias, model, benchmark) VALUES ('a', 'Grok 44', NULL);
INSERT INTO alias_entry (alias, model, benchmark) VALUES ('a', NULL, 'Cybnch');
INSERT INTO alias_entry (alias, model, benchmark) VALUES ('grok 4', 'GPT-5 (high)', NULL);
INSERT INTO alias_entry (alias, model, benchmark) VALUES ('cybench', NULL, 'HLE');
INSERT INTO task_entry (task, metric, benchmark) VALUES ('t', 'm', 'CyBench');
INSERT INTO task_entry (tool, metric, benchmark) VALUES ('lm_eval', 'm', 'CyBench');
INSERT INTO task_entry (tool, task, benchmark) VALUES ('lm_eval', 't', 'CyBench');
INSERT INTO task_entry (tool, task, metric, benchmark) VALUES ('lm_eval', 't', 'm', 'Cybnch');
INSERT INTO task_entry (tool, task, metric, benchmark, higher_is_better) VALUES ('lm_eval', 't', 'm', 'CyBench', 2);
INSERT INTO task_entry (tool, task, metric, benchmark, unit) VALUES ('lm_eval', 't', 'm', 'CyBench', char(8232));
SELECT count(*) FROM alias WHERE name = 'a' UNION ALL SELECT count(*) FROM task WHERE task = 't' UNION ALL SELECT count(*) FROM import_row UNION ALL SELECT count(*) FROM import_reject;

.print -- one statement is undone, and only that; with OR IGNORE and OR REPLACE too
BEGIN;
INSERT INTO alias_entry (alias, model) VALUES ('kept', 'Grok 4');
INSERT INTO alias_entry (alias, model) VALUES ('undone', 'Grok 4'), ('refused', 'Grok 44');
INSERT OR IGNORE INTO alias_entry (alias, model) VALUES ('undone', 'Grok 4'), ('refused', 'Grok 44');
INSERT OR REPLACE INTO alias_entry (alias, model) VALUES ('undone', 'Grok 4'), ('refused', 'Grok 44');
COMMIT;
SELECT name FROM alias WHERE name IN ('kept', 'undone', 'refused');

.print -- the same rules on the way of an import: nothing is raised, each row refused is written down with its value
INSERT INTO z_import_model (file, line, name) VALUES ('f.csv', 2, NULL), ('f.csv', 3, 'New');
INSERT INTO z_import_model (file, line, name, series, organization, region) VALUES ('f.csv', 4, 'New', 'New series', 'New lab', 'europe');
INSERT INTO z_import_model (file, line, name, series, released_on, reasoning, open_weights, parameters)
VALUES ('f.csv', 5, 'New', 'GPT', '2026-02-28', 1, 0, '-1'), ('f.csv', 6, 'New', 'GPT', '2026-02-28', 1, 0, x'3130'), ('f.csv', 7, 'New', 'GPT', '2026-02-28', 1, 0, NULL);
INSERT INTO z_import_benchmark (file, line, name, measures, highest) VALUES ('f.csv', 8, 'New', 'safety', '200'), ('f.csv', 9, 'New', 'safety', '20');
INSERT INTO z_import_weight (file, line, method, domain, benchmark) VALUES ('f.csv', 10, 'v9', 'cyber', 'CyBench'), ('f.csv', 11, NULL, 'cyberr', 'CyBench'), ('f.csv', 12, NULL, 'cyber', 'Cybnch'), ('f.csv', 13, NULL, 'cyber', 'New');
INSERT INTO z_import_alias (file, line, alias, model, benchmark) VALUES ('f.csv', 14, 'a', 'Grok 44', NULL), ('f.csv', 15, 'a', NULL, 'Cybnch'), ('f.csv', 16, 'a', 'New', NULL);
INSERT INTO z_import_task (file, line, tool, task, metric, benchmark) VALUES ('f.csv', 17, 'lm_eval', 't', NULL, 'CyBench'), ('f.csv', 18, 'lm_eval', 't', 'm', 'CyBench');
SELECT file, line, column, quote(value), reason FROM import_reject ORDER BY import_reject_id;
SELECT name FROM model WHERE name = 'New' UNION ALL SELECT name FROM benchmark WHERE name = 'New' UNION ALL SELECT task FROM task WHERE task = 't'
UNION ALL SELECT alias || model FROM alias_entry WHERE alias = 'a' UNION ALL SELECT benchmark || value FROM score_entry WHERE model = 'New' UNION ALL SELECT count(*) FROM import_row;

.print -- names that differ by case alone
INSERT INTO benchmark (name, measures) VALUES ('cybench', 'capability');
