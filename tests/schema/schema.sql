-- What the schema refuses, in a session without PRAGMA foreign_keys, as the shell begins.
PRAGMA foreign_keys = OFF;
INSERT INTO score (model_id, benchmark_id, value, origin) SELECT 1, benchmark_id, 101, 'measured' FROM benchmark WHERE name = 'HLE' ON CONFLICT DO NOTHING;
UPDATE score SET value = 101 WHERE model_id = 1;
UPDATE score SET value = 'high' WHERE model_id = 1;
UPDATE score SET evaluated_on = 'now' WHERE model_id = 1;
UPDATE score SET origin = 'guess' WHERE model_id = 1;
INSERT INTO model (series_id, name, released_on, reasoning) VALUES (1, 'X', '2025-02-30', 0);
INSERT INTO model (series_id, name, released_on, reasoning) VALUES (1, 'GPT-5 (high)', '2025-02-20', 0);
INSERT INTO model (series_id, name, released_on, reasoning) VALUES (1, ' X', '2025-02-20', 0);
INSERT INTO model (series_id, name, released_on, reasoning) VALUES (99, 'X', '2025-02-20', 0);
INSERT INTO weight (method_id, domain_id, benchmark_id, component) VALUES (1, 1, 999, 'safety');
INSERT INTO weight (method_id, domain_id, benchmark_id, component, weight) VALUES (1, 4, 1, 'capability', 0);
INSERT INTO weight (method_id, domain_id, benchmark_id) VALUES (1, 4, 1);
UPDATE weight SET weight = -1;
UPDATE weight SET weight = 1.5e308;
UPDATE weight SET weight = 1000000000001;
UPDATE method_constant SET value = 1.5 WHERE name = 'beta_open';
UPDATE method SET formula = 'Cubic';
UPDATE method SET missing = 'ignore';
UPDATE period SET starts_on = '2026-01-01';
DELETE FROM benchmark WHERE benchmark_id = 1;
DELETE FROM model WHERE model_id = 1;
PRAGMA foreign_keys = ON;
INSERT INTO weight (method_id, domain_id, benchmark_id, component) VALUES (1, 1, 999, 'safety');
SELECT count(*) FROM score_history;

.print -- no generated column: SQLite 3.37 cannot update a row of a STRICT table that has one, where a REAL is a whole number
SELECT t.name, c.name FROM main.sqlite_schema AS t JOIN pragma_table_xinfo(t.name) AS c WHERE t.type = 'table' AND c.hidden IN (2, 3);
INSERT INTO evaluation (model_id, benchmark_id, tool, model_written, task, value, unit, origin) VALUES (1, 1, 'test', 'm', 't', 30, 'percent', 'measured');
UPDATE evaluation SET withdrawn = 1;
SELECT value, withdrawn FROM evaluation;
