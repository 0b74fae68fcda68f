-- Models, benchmarks, weights, aliases and tasks from a spreadsheet: the templates, then each rule.
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

INSERT INTO model_entry (organization, series, name, released_on, reasoning, open_weights) VALUES ('openai', 'gpt', 'GPT-New', '2026-01-01', 0, 0);
SELECT organization, series FROM model_entry WHERE name = 'GPT-New';

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
INSERT INTO model_entry (name, series, released_on, reasoning, open_weights, general_capability) VALUES ('New', 'GPT', '2026-02-28', 1, 0, 101);
INSERT INTO model_entry (name, series, released_on, reasoning, open_weights, general_capability) VALUES ('New', 'GPT', '2026-02-28', 1, 0, 50);
SELECT path, field, quote(value), reason FROM import_reject ORDER BY import_reject_id;
SELECT count(*) FROM model WHERE name = 'New' UNION ALL SELECT count(*) FROM organization WHERE name = 'New lab' UNION ALL SELECT count(*) FROM series WHERE name = 'New series';
DELETE FROM import_reject;

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
SELECT path, field, quote(value), reason FROM import_reject ORDER BY import_reject_id;
SELECT count(*) FROM benchmark WHERE name = 'New';
DELETE FROM import_reject;

.print -- rules of weight_entry, alias_entry, task_entry
INSERT INTO weight_entry VALUES ('v9', 'cyber', 'CyBench', 1);
INSERT INTO weight_entry VALUES ('', 'cyberr', 'CyBench', 1);
INSERT INTO weight_entry VALUES ('', 'cyber', 'Cybnch', 1);
INSERT INTO weight_entry VALUES ('', 'cyber', 'CyBench', 0);
INSERT INTO alias_entry VALUES ('', 'Grok 4', NULL);
INSERT INTO alias_entry VALUES ('a', NULL, NULL);
INSERT INTO alias_entry VALUES ('a', 'Grok 4', 'CyBench');
INSERT INTO alias_entry VALUES ('a', 'Grok 44', NULL);
INSERT INTO alias_entry VALUES ('a', NULL, 'Cybnch');
INSERT INTO alias_entry VALUES ('grok 4', 'GPT-5 (high)', NULL);
INSERT INTO alias_entry VALUES ('cybench', NULL, 'HLE');
INSERT INTO task_entry (task, metric, benchmark) VALUES ('t', 'm', 'CyBench');
INSERT INTO task_entry (tool, metric, benchmark) VALUES ('lm_eval', 'm', 'CyBench');
INSERT INTO task_entry (tool, task, benchmark) VALUES ('lm_eval', 't', 'CyBench');
INSERT INTO task_entry (tool, task, metric, benchmark) VALUES ('lm_eval', 't', 'm', 'Cybnch');
INSERT INTO task_entry (tool, task, metric, benchmark, higher_is_better) VALUES ('lm_eval', 't', 'm', 'CyBench', 2);
SELECT file, path, field, quote(value), reason FROM import_reject ORDER BY import_reject_id;
SELECT count(*) FROM alias WHERE name = 'a' UNION ALL SELECT count(*) FROM task WHERE task = 't' UNION ALL SELECT count(*) FROM import_row;

.print -- names that differ by case alone
INSERT INTO benchmark (name, measures) VALUES ('cybench', 'capability');
