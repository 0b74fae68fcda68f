-- Publishing: what is open, who signs off, what is refused and with which words, what is copied, and what has changed since.
-- Days and hashes are of today and of the data, so they are compared, never printed.
.nullvalue NULL
CREATE TEMP VIEW half_written AS
SELECT (SELECT count(*) FROM edition_model) + (SELECT count(*) FROM edition_score) + (SELECT count(*) FROM edition_result) + (SELECT count(*) FROM edition_copy) AS rows,
  count(cutoff_on) AS cutoffs, count(published_on) AS published
FROM edition WHERE name = '2025Q3';

.print -- what is open of the demo
SELECT * FROM edition_open_point;
.print -- of another edition in use; without one nobody signs
SELECT use_edition('2025Q2');
SELECT edition, kind, subject, is_blocking FROM edition_open_point WHERE is_blocking;
UPDATE edition SET is_current = 0;
SELECT use_edition(NULL);
INSERT INTO sign_off_entry (role, person) VALUES ('author', 'Ada');
UPDATE edition SET is_current = 1 WHERE name = '2025Q3';

.print -- sign_off_entry: each rule
INSERT INTO sign_off_entry (edition, role, person) VALUES ('2025Q9', 'author', 'Ada');
INSERT INTO sign_off_entry (edition, role, person) VALUES ('2025Q3', 'editor', 'Ada');
INSERT INTO sign_off_entry (edition, role, person) VALUES ('2025Q3', NULL, 'Ada');
INSERT INTO sign_off_entry (edition, role, person) VALUES ('2025Q3', 'author', '  ');
INSERT INTO sign_off_entry (edition, role, person) VALUES ('2025Q3', 'author', 'A' || char(10) || 'B');
INSERT INTO sign_off_entry (edition, role, person, inputs_hash) VALUES ('2025Q3', 'author', 'Ada', printf('%064x', 1));
INSERT INTO sign_off_entry (role, person, inputs_hash) VALUES ('author', 'Ada', edition_hash('2025Q2'));
INSERT INTO sign_off_entry (edition, role, person, inputs_hash) VALUES ('2025Q3', 'author', 'Ada', substr(edition_hash('2025Q3'), 1, 63));
INSERT INTO sign_off_entry (edition, role, person, inputs_hash) VALUES ('2025Q3', 'author', 'Ada', substr(edition_hash('2025Q3'), 1, 63) || 'g');
INSERT INTO sign_off_entry (edition, role, person, inputs_hash) VALUES ('2025Q3', 'author', 'Ada', 7);
SELECT use_edition('2025Q3', '{"beta_open": 0.7}');
INSERT INTO sign_off_entry (edition, role, person) VALUES ('2025Q3', 'author', 'Ada');
SELECT use_edition(NULL);
SELECT count(*) FROM sign_off;
.print -- by the hash of what was read
SAVEPOINT read;
CREATE TEMP TABLE read AS SELECT edition_hash('2025Q3') AS hash;
INSERT INTO sign_off_entry (role, person, inputs_hash) SELECT 'author', 'Ada', ' ' || upper(hash) || ' ' FROM temp.read;
INSERT INTO sign_off_entry (edition, role, person, inputs_hash) VALUES ('2025Q2', 'author', 'Ada', edition_hash('2025Q2')), ('2025Q3', 'author', 'Cy', '');
UPDATE score SET value = value / 2 WHERE model_id = 1;
INSERT INTO sign_off_entry (role, person, inputs_hash) SELECT 'reviewer', 'Bo', hash FROM temp.read;
SELECT edition, role, person, is_valid FROM sign_off_entry;
ROLLBACK TO read;
RELEASE read;

.print -- publication_entry: each rule that comes before the data
INSERT INTO publication_entry (edition) VALUES (NULL);
INSERT INTO publication_entry (edition) VALUES ('2025Q9');
INSERT INTO publication_entry (edition) VALUES ('2025Q2');
SELECT use_edition('2025Q3', '{"beta_open": 0.7}');
INSERT INTO publication_entry (edition) VALUES ('2025Q3');
SELECT use_edition(NULL);
INSERT INTO publication_entry (edition) VALUES ('2025Q3');
SELECT * FROM half_written;

.print -- the author alone, one person twice, trimmed and whatever its case; an empty edition is the one in use
INSERT INTO sign_off_entry (edition, role, person) VALUES ('2025q3', ' Author ', '  Ada Example ');
INSERT INTO sign_off_entry (edition, role, person) VALUES ('2025Q3', 'author', 'ADA EXAMPLE');
INSERT INTO publication_entry (edition) VALUES ('2025Q3');
INSERT INTO sign_off_entry (role, person) VALUES ('reviewer', ' ada example ');
INSERT INTO sign_off (edition_id, role, person, inputs_hash) SELECT edition_id, 'reviewer', 'ada example', inputs_hash FROM sign_off;
INSERT INTO sign_off_entry (role, person) VALUES ('reviewer', 'Bo Example');
.print -- a word is taken back, and given in the other role
SAVEPOINT back;
DELETE FROM sign_off_entry WHERE person = 'Ada Example';
SELECT role, person FROM sign_off_entry;
INSERT INTO sign_off_entry (role, person) VALUES ('reviewer', 'ada example');
SELECT role, person FROM sign_off_entry;
ROLLBACK TO back;
RELEASE back;
SELECT edition, role, person, is_valid, inputs_hash = edition_hash('2025Q3') FROM sign_off_entry;
SELECT kind, subject FROM edition_open_point WHERE is_blocking;

.print -- what comes in since makes both words void
UPDATE score SET value = value + 1 WHERE (model_id, benchmark_id) = (1, 1);
SELECT role, is_valid FROM sign_off_entry;
SELECT * FROM edition_open_point WHERE is_blocking;
INSERT INTO publication_entry (edition) VALUES ('2025Q3');
UPDATE score SET value = value - 1 WHERE (model_id, benchmark_id) = (1, 1);
SELECT role, is_valid FROM sign_off_entry;
SELECT person FROM sign_off_entry WHERE role = 'author';
UPDATE model SET withdrawn = 1 WHERE model_id = 50;
SELECT role, is_valid FROM sign_off_entry;
UPDATE model SET withdrawn = 0 WHERE model_id = 50;
.print -- a scenario and another current edition are no change; nor is the cut-off by itself
UPDATE edition SET cutoff_on = date('now') WHERE name = '2025Q3';
SELECT role, is_valid FROM sign_off_entry;
UPDATE edition SET cutoff_on = NULL WHERE name = '2025Q3';

.print -- candidates: a new value, then a problem; one of a later day or of a model that is not in the edition is open, but not of this one
SAVEPOINT candidates;
INSERT INTO evaluation (model_id, benchmark_id, tool, model_written, task, metric, value, unit, standard_error, samples, evaluated_at, date_basis, status, origin, source, file, sha256, path)
SELECT model_id, benchmark_id, 'test', 'm', 't', 'accuracy', 0.41, 'share', 0.05, 100, '2025-09-01', 'run', 'success', 'measured', 'a log', 'a.json', printf('%064x', 1), 'row 1'
FROM model AS m JOIN benchmark AS b WHERE m.name = 'Grok 4' AND b.name = 'CyBench';
SELECT kind, subject, what, is_blocking FROM edition_open_point WHERE kind = 'candidate';
INSERT INTO publication_entry (edition) VALUES ('2025Q3');
INSERT INTO evaluation (model_id, benchmark_id, tool, model_written, task, metric, value, unit, standard_error, samples, evaluated_at, date_basis, status, origin, source, configuration, file, sha256, path)
SELECT model_id, benchmark_id, 'test', 'm', 't', 'accuracy', 0.43, 'share', 0.05, 100, '2025-09-01', 'run', 'success', 'measured', 'a log', 'shots=5', 'b.json', printf('%064x', 2), 'row 2'
FROM model AS m JOIN benchmark AS b WHERE m.name = 'Grok 4' AND b.name = 'CyBench';
SELECT kind, subject, what, is_blocking FROM edition_open_point WHERE kind = 'candidate';
INSERT INTO publication_entry (edition) VALUES ('2025Q3');
UPDATE edition SET cutoff_on = '2025-08-31' WHERE name = '2025Q3';
SELECT count(*) FROM edition_open_point WHERE kind = 'candidate';
UPDATE edition SET cutoff_on = NULL WHERE name = '2025Q3';
UPDATE model SET released_on = '2025-10-01' WHERE name = 'Grok 4';
SELECT count(*) FROM edition_open_point WHERE kind = 'candidate';
ROLLBACK TO candidates;

.print -- benchmarks: retired before the period began, or in it
UPDATE benchmark SET retired_on = '2025-06-30' WHERE name = 'CyBench';
SELECT kind, subject, what, is_blocking FROM edition_open_point WHERE kind = 'retired_benchmark';
INSERT INTO publication_entry (edition) VALUES ('2025Q3');
UPDATE benchmark SET retired_on = '2025-07-01' WHERE name = 'CyBench';
SELECT kind, subject, what, is_blocking FROM edition_open_point WHERE kind = 'retired_benchmark';
ROLLBACK TO candidates;

.print -- what it revises must be published; edition_entry refuses it before, so here the table is asked
UPDATE edition SET revises = (SELECT edition_id FROM edition WHERE name = '2025Q2'), reason = 'a mistake' WHERE name = '2025Q3';
SELECT kind, subject, what, is_blocking FROM edition_open_point WHERE kind = 'revision';
INSERT INTO publication_entry (edition) VALUES ('2025Q3');
ROLLBACK TO candidates;

.print -- what came in and was not taken is told, and blocks nothing
INSERT INTO unknown_name (kind, written, occurrences, files, nearest) VALUES ('model', 'Grok 44', 3, 'a.csv', 'Grok 4');
INSERT INTO import_reject (file, line, reason) VALUES ('a.csv', 2, 'value is missing');
INSERT INTO import_reject (file, path, reason) VALUES ('b.json', 'results[0]', 'no results in the file');
UPDATE score SET standard_error = 50, samples = 100 WHERE (model_id, benchmark_id) = (1, 1);
SELECT kind, subject, what, is_blocking FROM edition_open_point WHERE kind IN ('unknown_name', 'import_reject', 'doubt');
DELETE FROM score WHERE model_id = 1;
SELECT kind, subject, what, is_blocking FROM edition_open_point WHERE kind = 'untested';
ROLLBACK TO candidates;
RELEASE candidates;

SAVEPOINT cutoff;
UPDATE edition SET cutoff_on = '2025-09-29' WHERE name = '2025Q3';
SELECT * FROM edition_open_point WHERE kind = 'period';
UPDATE edition SET cutoff_on = '9999-12-31' WHERE name = '2025Q3';
SELECT * FROM edition_open_point WHERE kind = 'period';
ROLLBACK TO cutoff;
RELEASE cutoff;

.print -- after all of these nothing is half-written
SELECT * FROM half_written;

.print -- published: the words stand still, all is copied, C, S and R are those of before
CREATE TEMP TABLE before AS SELECT domain, model_id, capability, safety, risk_index, status, rank, on_frontier, is_record FROM index_score('2025Q3');
CREATE TEMP TABLE input AS SELECT name, rows, hash FROM z_input;
CREATE TEMP TABLE hash AS SELECT edition_hash('2025Q3') AS hash;
CREATE TEMP TABLE level AS
SELECT domain, metric, series, shape, level, last_level, theil_sen_per_year, tolerance FROM series_trend(NULL, NULL, '2025Q3')
UNION ALL
SELECT domain, 'what_if', NULL, NULL, series_level, NULL, risk_index, NULL FROM what_if('{"CyBench": 30, "CyberSecEval2-PromptInjection": 40}', 'Grok', 0, '2025Q3');
INSERT INTO publication_entry (edition) VALUES ('2025q3');
SELECT edition, published_on = date('now'), cutoff_on = date('now'), author, reviewer, inputs_hash = hash, published_with = airisk_version() FROM publication_entry JOIN temp.hash;
SELECT count(*), count(DISTINCT domain) FROM temp.before;
SELECT count(*) FROM (SELECT * FROM temp.before EXCEPT SELECT domain, model_id, capability, safety, risk_index, status, rank, on_frontier, is_record FROM index_score('2025Q3'));
SELECT count(*) FROM (SELECT * FROM temp.input EXCEPT SELECT name, rows, hash FROM z_input);
SELECT name, rows, rows_now, is_equal, what FROM edition_check;
SELECT count(*) FROM edition_note;
SELECT count(*) FROM edition_open_point;
SELECT role, is_valid FROM sign_off_entry;

.print -- for good
INSERT INTO publication_entry (edition) VALUES ('2025Q3');
INSERT INTO sign_off_entry (edition, role, person) VALUES ('2025Q3', 'author', 'Cy Example');
INSERT INTO sign_off_entry (role, person) VALUES ('reviewer', 'Cy Example');

.print -- what changes beside it is noted, and is not in it
PRAGMA foreign_keys = ON;
SELECT model, what, name, subject, column, iif(typeof(was) = 'real', fixed(was, 3), was), iif(typeof(is_now) = 'real', fixed(is_now, 3), is_now) FROM edition_note ORDER BY name, model, subject, column;
UPDATE model SET withdrawn = 1 WHERE name = 'o3-mini (high)';
UPDATE score SET value = value / 2 WHERE model_id = (SELECT model_id FROM model WHERE name = 'o3-mini (high)');
UPDATE model SET released_on = '2025-07-10', series_id = (SELECT series_id FROM series WHERE name = 'Grok') WHERE name = 'GPT-5 (high)';
UPDATE organization SET name = 'x.ai' WHERE name = 'xAI';
UPDATE score SET value = 12.5, evaluated_on = '2025-09-01' WHERE (model_id, benchmark_id) = (SELECT model_id, benchmark_id FROM model AS m JOIN benchmark AS b WHERE m.name = 'Grok 4' AND b.name = 'CyBench');
DELETE FROM score WHERE (model_id, benchmark_id) = (SELECT model_id, benchmark_id FROM model AS m JOIN benchmark AS b WHERE m.name = 'Grok 4' AND b.name = 'HLE');
UPDATE score SET value = 99, evaluated_on = date('now', '+1 day') WHERE (model_id, benchmark_id) = (SELECT model_id, benchmark_id FROM model AS m JOIN benchmark AS b WHERE m.name = 'Grok 4' AND b.name = 'MASK');
UPDATE parameter SET value = 0.1 WHERE name = 'significance';
UPDATE parameter SET value = CASE name WHEN 'low_place' THEN 0.01 WHEN 'high_place' THEN 0.02 WHEN 'shape_tolerance' THEN 90 ELSE 99 END
WHERE name IN ('low_place', 'high_place', 'shape_tolerance', 'smallest_sample');
UPDATE benchmark SET about = 'another sentence', replaced_by = 2, retired_on = '2026-01-01' WHERE benchmark_id = 1;
UPDATE human_baseline SET value = 1 WHERE benchmark_id = (SELECT min(benchmark_id) FROM human_baseline);
INSERT INTO threshold_entry (name, domain, quantity, value) VALUES ('line', 'cyber', 'capability', 50);
UPDATE domain SET label_zh = '网络攻击风险' WHERE name = 'cyber';
DELETE FROM missing_score WHERE model_id = (SELECT min(model_id) FROM missing_score) AND benchmark_id = (SELECT benchmark_id FROM benchmark WHERE name = 'CyBench');
INSERT INTO model_entry (name, series, released_on, reasoning, open_weights) VALUES ('Grok 3.5', 'Grok', '2025-08-01', 1, 0);
INSERT INTO declaration_entry (model, framework, level, declared_on) VALUES ('Grok 4', 'A framework', 'High', '2025-08-01'), ('Grok 4', 'A framework', 'High', '2025-12-01');
SELECT model, what, name, subject, column, iif(typeof(was) = 'real', fixed(was, 3), was), iif(typeof(is_now) = 'real', fixed(is_now, 3), is_now) FROM edition_note ORDER BY name, model, subject, column;
SELECT count(*) FROM (SELECT * FROM temp.before EXCEPT SELECT domain, model_id, capability, safety, risk_index, status, rank, on_frontier, is_record FROM index_score('2025Q3'));
SELECT count(*) > 50, count(level) > 50, count(shape) > 10, count(*) FILTER (WHERE metric = 'what_if') > 0 FROM temp.level;
SELECT count(*) FROM (
  SELECT * FROM temp.level
  EXCEPT
  SELECT * FROM (
    SELECT domain, metric, series, shape, level, last_level, theil_sen_per_year, tolerance FROM series_trend(NULL, NULL, '2025Q3')
    UNION ALL
    SELECT domain, 'what_if', NULL, NULL, series_level, NULL, risk_index, NULL FROM what_if('{"CyBench": 30, "CyberSecEval2-PromptInjection": 40}', 'Grok', 0, '2025Q3')
  )
);
SELECT count(DISTINCT tolerance) FROM series_trend WHERE edition IN ('2025Q2', '2025Q3') AND domain = 'cyber';
SELECT count(*), min(is_equal) FROM edition_check;

.print -- a period or method that the edition has no copy of, a wrong number of rows: told, and nothing fails
PRAGMA foreign_keys = OFF;
SAVEPOINT whole;
DROP TRIGGER edition_keeps_values;
DROP TRIGGER edition_references_on_update;
UPDATE edition SET period_id = 1000 WHERE name = '2025Q3';
SELECT name, what FROM edition_check WHERE NOT is_equal;
SELECT * FROM index_score('2025Q3');
ROLLBACK TO whole;
DROP TRIGGER edition_keeps_values;
DROP TRIGGER edition_references_on_update;
UPDATE edition SET method_id = 1000;
SELECT name, what FROM edition_check WHERE NOT is_equal;
SELECT * FROM index_score('2025Q2');
ROLLBACK TO whole;
DROP TRIGGER edition_copy_keeps_values;
UPDATE edition_copy SET rows = rows + 1 WHERE name = 'weight';
SELECT name, what FROM edition_check WHERE NOT is_equal AND rows IS NOT NULL AND name <> 'index';
ROLLBACK TO whole;
RELEASE whole;
PRAGMA foreign_keys = ON;

.print -- a copy that is missing is told, and nothing fails
DROP TRIGGER edition_model_keeps_rows;
DELETE FROM edition_model;
SELECT name, rows, rows_now, is_equal, what FROM edition_check WHERE NOT is_equal;
SELECT count(*) > 0 FROM edition_note;
DROP TRIGGER edition_copy_keeps_rows;
DELETE FROM edition_copy;
SELECT name, rows, rows_now, is_equal, what FROM edition_check WHERE name IN ('score', 'inputs', 'index');

.print -- without the rule, or with nobody's name
UPDATE parameter SET value = 0 WHERE name = 'sign_off_required';
SELECT use_edition('2025Q2');
SELECT count(*) FROM edition_open_point WHERE is_blocking;
INSERT INTO publication_entry (edition) VALUES ('2025Q2');
SELECT edition, author, reviewer FROM publication_entry WHERE edition = '2025Q2';
SELECT count(*), min(is_equal) FROM edition_check WHERE edition = '2025Q2';
