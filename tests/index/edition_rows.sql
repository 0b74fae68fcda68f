-- Which rows of a table an open edition has, by the rules of schema/copies.sh: its method's, its models', those of its days.
.nullvalue NULL
INSERT INTO declaration (model_id, framework, domain_id, level, declared_on)
SELECT model_id, 'Framework', 1, level, declared_on FROM model JOIN (SELECT 'at first' AS level, '2025-07-31' AS declared_on UNION ALL SELECT 'later', '2025-08-01') WHERE name = 'Grok 4';
.print -- a cut-off within the period: models that were released later are not of the edition
SAVEPOINT early;
SELECT until, count(*) > 0 FROM z_in_use, z_model WHERE released_on > '2025-07-31';
UPDATE edition SET cutoff_on = '2025-07-31' WHERE name = '2025Q3';
SELECT until, cutoff_on, ends_on FROM z_in_use;
SELECT count(*), (SELECT count(*) FROM index_model WHERE released_on > '2025-07-31'), (SELECT count(*) FROM index_score WHERE released_on > '2025-07-31') FROM z_model WHERE released_on > '2025-07-31';
SELECT level FROM z_declaration WHERE framework = 'Framework';
UPDATE edition SET cutoff_on = '2025-10-15' WHERE name = '2025Q3';
SELECT until FROM z_in_use;
ROLLBACK TO early;
RELEASE early;

.print -- rules of another method, and periods that end later, are not of the edition
INSERT INTO method_entry (name, formula, missing, beta_open, beta_proprietary) VALUES ('other', 'exponential', 'estimate', 0.1, 0.2);
INSERT INTO method_entry (name, constant, value) VALUES ('other', 'a', 0.1);
INSERT INTO weight_entry (method, domain, benchmark, weight) VALUES ('other', 'bio', 'CyBench', 3);
INSERT INTO component_entry (method, domain, component, parent, weight) VALUES ('other', 'bio', 'base', 'safety', 1);
INSERT INTO threshold_entry (name, domain, quantity, value) VALUES ('line', 'cyber', 'capability', 50);
INSERT INTO threshold_entry (name, method, domain, quantity, value) VALUES ('line of v1.0', 'v1.0', 'cyber', 'capability', 51), ('line of other', 'other', 'cyber', 'capability', 52);
INSERT INTO period (name, starts_on, ends_on) VALUES ('2025Q4', '2025-10-01', '2025-12-31');
SELECT name FROM z_method;
SELECT count(*) > 0, count(*) FILTER (WHERE method_id IS NOT (SELECT method_id FROM z_in_use)) FROM z_weight;
SELECT count(*) FILTER (WHERE method_id IS NOT (SELECT method_id FROM z_in_use)) FROM z_component;
SELECT count(*) FILTER (WHERE method_id IS NOT (SELECT method_id FROM z_in_use)) FROM z_method_constant;
SELECT name FROM z_threshold ORDER BY name;
SELECT max(ends_on) FROM z_period;
SELECT count(*) FROM period WHERE ends_on > (SELECT ends_on FROM z_in_use);

.print -- a score of a model that was released after the last day is told of, without any cut-off
SELECT count(*) FROM uncounted_score;
INSERT INTO model (series_id, name, released_on, reasoning) SELECT min(series_id), 'Later model', '2025-10-05', 1 FROM series;
INSERT INTO score (model_id, benchmark_id, value, origin) SELECT max(model_id), 1, 50, 'measured' FROM model;
SELECT model, why, counts_in FROM uncounted_score;

.print -- a cell with a break that was measured in part: the break is said
INSERT INTO evaluation (evaluation_id, model_id, benchmark_id, tool, model_written, task, value, unit, samples, samples_total, origin) VALUES (1, 1, 2, 'tool', 'm', 't', 50, 'percent', 10, 200, 'measured');
UPDATE score SET evaluation_id = 1, samples = 10 WHERE (model_id, benchmark_id) = (1, 2);
SELECT DISTINCT status FROM model_score WHERE model_id = 1 AND benchmark = (SELECT name FROM benchmark WHERE benchmark_id = 2);
UPDATE benchmark SET retired_on = '2025-07-01', replaced_by = 2 WHERE benchmark_id = 1;
SELECT DISTINCT status FROM model_score WHERE model_id = 1 AND benchmark = (SELECT name FROM benchmark WHERE benchmark_id = 2);
