-- The cut-off of an edition: what was measured later never reaches it, waits, and counts in the next.
.nullvalue NULL
CREATE TEMP TABLE ids AS SELECT m.model_id, b.benchmark_id, m.name AS model, b.name AS benchmark FROM model AS m, benchmark AS b WHERE (m.name, b.name) IN (VALUES ('Grok 4', 'HLE'), ('Grok 4', 'CyBench'), ('Grok 4', 'MASK'), ('Grok 4', 'SciCode'), ('GPT-5 (high)', 'HLE'));
CREATE TEMP VIEW counted AS SELECT i.model, i.benchmark, s.value, s.evaluated_on, s.accepted_by FROM temp.ids AS i LEFT JOIN z_score AS s USING (model_id, benchmark_id) ORDER BY 1, 2;

-- A copy of all that the report says, without the tables that it needs.
CREATE TEMP VIEW clear_report AS
SELECT printf('DROP %s temp."%w";', type, name) AS line FROM sqlite_temp_schema WHERE type IN ('table', 'view') AND name NOT IN ('ids', 'counted', 'clear_report', 'said') AND name NOT LIKE 'was %';
CREATE TEMP TABLE said (time, line, en, zh);

DELETE FROM score WHERE (model_id, benchmark_id) IN (SELECT model_id, benchmark_id FROM temp.ids WHERE benchmark IN ('CyBench', 'MASK', 'SciCode'));
-- a result of September that nobody has accepted
INSERT INTO evaluation (evaluation_id, model_id, benchmark_id, tool, model_written, task, value, unit, origin, evaluated_at, date_basis)
SELECT 1, model_id, benchmark_id, 'inspect_ai', 'm', 't', 0.3, 'share', 'measured', '2025-09-07', 'run' FROM temp.ids WHERE benchmark = 'SciCode';
.print -- two December scores, one replacing and one new, and a result that waits do not change a line of the report of a third quarter cut off in November
INSERT INTO edition_entry (name, cutoff_on) VALUES ('2025Q3', '2025-11-07');
SELECT * FROM temp.counted;
.read build/report.sql
INSERT INTO temp.said SELECT 'before', line, en, zh FROM temp.report_line;
.once build/cutoff_was.sql
SELECT printf('CREATE TEMP TABLE "was %s" AS SELECT * FROM %s;', view, view) FROM published_view WHERE view IN (SELECT name FROM sqlite_schema WHERE type = 'view');
.read build/cutoff_was.sql
.once build/cutoff_clear.sql
SELECT line FROM temp.clear_report;
.read build/cutoff_clear.sql
INSERT INTO score_entry (model, benchmark, value, evaluated_on, origin, accepted_by) VALUES ('Grok 4', 'HLE', 99, '2025-12-05', 'measured', 'Ann Lee');
INSERT INTO score (model_id, benchmark_id, value, evaluated_on, origin) SELECT model_id, benchmark_id, 98, '2025-12-06', 'measured' FROM temp.ids WHERE benchmark IN ('CyBench', 'SciCode');
INSERT INTO evaluation (evaluation_id, model_id, benchmark_id, tool, model_written, task, value, unit, origin, evaluated_at, date_basis)
SELECT 500, model_id, benchmark_id, 'inspect_ai', 'm', 't', 0.97, 'share', 'measured', '2025-12-07', 'run' FROM temp.ids WHERE benchmark = 'MASK';
SELECT * FROM temp.counted;
.read build/report.sql
INSERT INTO temp.said SELECT 'after', line, en, zh FROM temp.report_line;
.once build/cutoff_clear.sql
SELECT line FROM temp.clear_report;
.read build/cutoff_clear.sql
.print -- nor any row of what is handed on
.once build/cutoff_was.sql
SELECT printf('SELECT %Q WHERE EXISTS (SELECT * FROM %s EXCEPT SELECT * FROM "was %s") OR (SELECT count(*) FROM %s) <> (SELECT count(*) FROM "was %s");', view, view, view, view, view)
FROM published_view
WHERE view IN (SELECT name FROM sqlite_schema WHERE type = 'view');
.read build/cutoff_was.sql
.shell rm -f build/cutoff_was.sql
SELECT count(*) > 40 FROM sqlite_temp_schema WHERE name LIKE 'was %';
SELECT count(*) > 300 FROM temp.said WHERE time = 'after';
SELECT count(*) FROM (SELECT line, en, zh FROM temp.said WHERE time = 'after' EXCEPT SELECT line, en, zh FROM temp.said WHERE time = 'before');
.print -- without the cut-off they do
INSERT INTO edition (name, period_id, method_id) SELECT 'no cut-off', period_id, method_id FROM edition WHERE is_current;
SELECT use_edition('no cut-off');
SELECT * FROM temp.counted;
.read build/report.sql
INSERT INTO temp.said SELECT 'open', line, en, zh FROM temp.report_line;
.once build/cutoff_clear.sql
SELECT line FROM temp.clear_report;
.read build/cutoff_clear.sql
SELECT count(*) > 20 FROM (SELECT line, en, zh FROM temp.said WHERE time = 'open' EXCEPT SELECT line, en, zh FROM temp.said WHERE time = 'before');
SELECT use_edition(NULL);
DELETE FROM edition WHERE name = 'no cut-off';

.print -- the current edition does not count them; the statement opens the one that does
SELECT edition, model, benchmark, evaluation_id, is_score, value, evaluated_on, accepted_by, why, counts_in, counts_after FROM uncounted_score;
.once build/cutoff_next.sql
SELECT DISTINCT counts_after || ';' FROM uncounted_score;
SAVEPOINT next;
.read build/cutoff_next.sql
SELECT edition FROM edition_in_use;
SELECT * FROM temp.counted;
SELECT count(*) FROM uncounted_score;
ROLLBACK TO next;
RELEASE next;

.print -- what was measured in time goes beneath what stands, once
INSERT INTO score_entry (model, benchmark, value, evaluated_on, origin, accepted_by) VALUES ('Grok 4', 'HLE', 41, '2025-11-07', 'measured', 'Bo Chen');
INSERT INTO score_entry (model, benchmark, value, evaluated_on, origin, accepted_by) VALUES ('Grok 4', 'HLE', 41, '2025-11-07', 'measured', 'Bo Chen');
SELECT * FROM temp.counted;
SELECT value, accepted_by FROM score JOIN temp.ids USING (model_id, benchmark_id) WHERE benchmark = 'HLE' ORDER BY value;
SELECT value, accepted_by, replaced_by FROM score_history;
.print -- candidates: of this cell, and of the one whose September result still waits
SELECT model, benchmark, value, current_value, effect, problem, is_decided FROM score_candidate;
.print -- the day itself counts, the next does not
INSERT INTO score_entry (model, benchmark, value, evaluated_on, origin) VALUES ('GPT-5 (high)', 'HLE', 31, '2025-11-07', 'measured');
INSERT INTO score_entry (model, benchmark, value, evaluated_on, origin) VALUES ('GPT-5 (high)', 'HLE', 32, '2025-11-08', 'measured');
SELECT * FROM temp.counted WHERE model = 'GPT-5 (high)';
.print -- an evaluation that is withdrawn is passed over
UPDATE evaluation SET withdrawn = 1 WHERE value = 31;
SELECT * FROM temp.counted WHERE model = 'GPT-5 (high)';
.print -- one measured later that is deleted takes nothing with it; one that counts does, and what it replaced does not come back
DELETE FROM score WHERE value = 32;
SELECT * FROM temp.counted WHERE model = 'GPT-5 (high)';
INSERT INTO score_entry (model, benchmark, value, evaluated_on, origin) VALUES ('GPT-5 (high)', 'HLE', 33, '2025-10-08', 'measured');
DELETE FROM score WHERE value = 33;
SELECT * FROM temp.counted WHERE model = 'GPT-5 (high)';
.print -- a date that is corrected to a later one takes the score out, and it does not stay as what it was; corrected back, it is in again
INSERT INTO score_entry (model, benchmark, value, evaluated_on, origin) VALUES ('GPT-5 (high)', 'HLE', 34, '2025-10-08', 'measured');
UPDATE score SET evaluated_on = '2025-11-08' WHERE value = 34;
SELECT * FROM temp.counted WHERE model = 'GPT-5 (high)';
UPDATE score SET evaluated_on = '2025-11-07' WHERE value = 34;
SELECT * FROM temp.counted WHERE model = 'GPT-5 (high)';
DELETE FROM score WHERE value = 34;

.print -- without a date the first day counts on which it was copied, imported or accepted; older than such records, it counts
CREATE TEMP TABLE undated (what, evaluated_at, date_basis, imported_at, accepted_at);
INSERT INTO temp.undated VALUES
  ('accepted in time', NULL, NULL, NULL, '2025-11-07 23:59:59'), ('accepted later', NULL, NULL, NULL, '2025-11-08 00:00:00'), ('before such records', NULL, NULL, NULL, NULL),
  ('imported in time', NULL, 'import', '2025-11-07 23:59:59', '2025-12-01 00:00:00'), ('imported later', NULL, 'import', '2025-11-08 00:00:00', '2025-12-01 00:00:00'),
  ('copied in time', '2025-11-07', 'retrieved', '2025-11-30 00:00:00', '2025-12-01 00:00:00'), ('copied later', '2025-11-08', 'retrieved', '2025-11-30 00:00:00', '2025-12-01 00:00:00'),
  ('accepted before it was copied again', '2025-11-08', 'retrieved', '2025-11-30 00:00:00', '2025-11-01 00:00:00');
CREATE TEMP TABLE cell AS SELECT row_number() OVER (ORDER BY model_id DESC, benchmark_id) AS n, model_id, benchmark_id FROM score ORDER BY n LIMIT 8;
INSERT INTO evaluation (evaluation_id, model_id, benchmark_id, tool, model_written, task, value, unit, origin, evaluated_at, date_basis, imported_at)
SELECT 1000 + u.rowid, c.model_id, c.benchmark_id, 'entry', 'm', 't', 50, 'percent', 'measured', u.evaluated_at, u.date_basis, u.imported_at FROM temp.undated AS u JOIN temp.cell AS c ON c.n = u.rowid WHERE u.date_basis IS NOT NULL;
DELETE FROM score WHERE (model_id, benchmark_id) IN (SELECT model_id, benchmark_id FROM temp.cell);
INSERT INTO score (model_id, benchmark_id, value, origin, evaluation_id, accepted_at)
SELECT c.model_id, c.benchmark_id, 50.5, 'measured', (SELECT evaluation_id FROM evaluation WHERE evaluation_id = 1000 + u.rowid), u.accepted_at
FROM temp.undated AS u JOIN temp.cell AS c ON c.n = u.rowid;
SELECT u.what, s.value IS NOT NULL FROM temp.undated AS u JOIN temp.cell AS c ON c.n = u.rowid LEFT JOIN z_score AS s ON (s.model_id, s.benchmark_id) = (c.model_id, c.benchmark_id) ORDER BY u.rowid;
SELECT why FROM uncounted_score WHERE value = 50.5;

.print -- candidates: of a measurement in September and one in December the first; in the next edition the second, though the first was decided
INSERT INTO evaluation (evaluation_id, model_id, benchmark_id, tool, model_written, task, metric, value, unit, origin, evaluated_at, date_basis, imported_at)
SELECT 2001, model_id, benchmark_id, 'inspect_ai', 'm', 't', 'accuracy', 0.62, 'share', 'measured', '2025-12-03 10:00:00', 'run', '2025-12-08 10:00:00' FROM temp.ids WHERE model = 'GPT-5 (high)'
UNION ALL
SELECT 2002, model_id, benchmark_id, 'inspect_ai', 'm', 't', 'accuracy', 0.61, 'share', 'measured', '2025-09-03 10:00:00', 'run', '2025-12-08 10:00:00' FROM temp.ids WHERE model = 'GPT-5 (high)';
CREATE TEMP VIEW candidate AS SELECT evaluations, evaluation_id, value, current_value, effect, problem, is_decided, accepted, accepted_by FROM score_candidate WHERE model = 'GPT-5 (high)';
UPDATE evaluation SET withdrawn = 1 WHERE evaluation_id < 1000 AND model_id = (SELECT model_id FROM temp.ids WHERE model = 'GPT-5 (high)');
SELECT * FROM temp.candidate;
SELECT evaluation_id, value, counts, why FROM score_source WHERE model = 'GPT-5 (high)' AND benchmark = 'HLE' ORDER BY evaluation_id;
SELECT benchmark, evaluation_id, is_score, value, why, counts_in FROM uncounted_score WHERE model = 'GPT-5 (high)';
UPDATE score_candidate SET evaluation_id = 2001 WHERE model = 'GPT-5 (high)';
UPDATE score_candidate SET accepted = 1, accepted_by = 'Ann Lee' WHERE model = 'GPT-5 (high)';
SELECT * FROM temp.candidate;
UPDATE score_candidate SET evaluation_id = 2002, accepted_by = 'Bo Chen' WHERE model = 'GPT-5 (high)';
SELECT * FROM temp.counted WHERE model = 'GPT-5 (high)';
INSERT INTO edition_entry (name, period, starts_on, ends_on, is_current) VALUES ('2025Q4', '2025Q4', '2025-10-01', '2025-12-31', 1);
SELECT * FROM temp.candidate;
UPDATE score_candidate SET accepted = 1 WHERE model = 'GPT-5 (high)';
SELECT * FROM temp.candidate;
SELECT * FROM temp.counted WHERE model = 'GPT-5 (high)';
.print -- and the third quarter, current again, has lost nothing and asks for nothing
INSERT INTO edition_entry (name, is_current) VALUES ('2025Q3', 1);
SELECT * FROM temp.candidate;
SELECT * FROM temp.counted WHERE model = 'GPT-5 (high)';
.print -- a late result of September is accepted for it beneath the December one
INSERT INTO evaluation (evaluation_id, model_id, benchmark_id, tool, model_written, task, metric, value, unit, origin, evaluated_at, date_basis)
SELECT 2003, model_id, benchmark_id, 'inspect_ai', 'm', 't', 'accuracy', 0.63, 'share', 'measured', '2025-09-04 10:00:00', 'run' FROM temp.ids WHERE model = 'GPT-5 (high)';
SELECT * FROM temp.candidate;
UPDATE score_candidate SET accepted = 1, accepted_by = 'Ann Lee' WHERE model = 'GPT-5 (high)';
SELECT * FROM temp.candidate;
SELECT * FROM temp.counted WHERE model = 'GPT-5 (high)';
SELECT value, evaluated_on, accepted_by FROM score JOIN temp.ids USING (model_id, benchmark_id) WHERE model = 'GPT-5 (high)';

.print -- what is measured in December changes nothing of what the third quarter is computed from
CREATE TEMP TABLE input AS SELECT name, hash FROM z_input;
INSERT INTO score_entry (model, benchmark, value, evaluated_on, origin) VALUES ('Grok 4', 'HLE', 31, '2025-12-03', 'synthetic');
SELECT name FROM (SELECT name, hash FROM z_input EXCEPT SELECT name, hash FROM temp.input);

.print -- what the rules of the cut-off refuse
INSERT INTO edition_entry (name, cutoff_on) VALUES ('2025Q3', '2025-11-31');
INSERT INTO edition_entry (name, cutoff_on) VALUES ('2025Q3', '2025-06-30');
INSERT INTO score_entry (model, benchmark, value, accepted_by) VALUES ('Grok 4', 'HLE', 50, 'Ann' || char(10) || 'Lee');
INSERT INTO score (model_id, benchmark_id, value, origin, accepted_at) VALUES (1, 1, 50, 'measured', '2025-11-07');
UPDATE score SET accepted_at = '2025-02-30 00:00:00' WHERE model_id = 1 AND benchmark_id = 1;
UPDATE score SET accepted_by = ' ' WHERE model_id = 1 AND benchmark_id = 1;

.print -- a published edition counts nothing that comes later; a model of a far period has no statement
INSERT INTO model_entry (name, series, released_on, reasoning, open_weights) VALUES ('Far', 'Grok', '2100-01-01', 1, 0);
INSERT INTO score_entry (model, benchmark, value, origin) VALUES ('Far', 'HLE', 60, 'synthetic');
SELECT why, counts_in, counts_after FROM uncounted_score WHERE model = 'Far';
INSERT INTO edition_entry (name, cutoff_on) VALUES ('2025Q3', '2025-11-07');
UPDATE score_candidate SET accepted = 1;
UPDATE parameter SET value = 0 WHERE name = 'sign_off_required';
INSERT INTO publication_entry (edition) VALUES ('2025Q3');
SELECT count(*) FROM uncounted_score WHERE evaluated_on <= '2025-11-07';
INSERT INTO score_entry (model, benchmark, value, evaluated_on, origin) VALUES ('Grok 4', 'HLE', 45, '2025-10-01', 'measured');
SELECT * FROM temp.counted WHERE (model, benchmark) = ('Grok 4', 'HLE');
SELECT model, benchmark, value, why, counts_in FROM uncounted_score WHERE model <> 'Far' ORDER BY value;
INSERT INTO edition_entry (revises, reason, is_current) VALUES ('2025Q3', 'a late result of October', 1);
SELECT * FROM temp.counted WHERE (model, benchmark) = ('Grok 4', 'HLE');
SELECT model, benchmark, value, why, counts_in FROM uncounted_score WHERE model = 'Grok 4' ORDER BY value;

.print -- a revision that is not current: what was measured in time and it does not count blocks it, till it is accepted
INSERT INTO score_entry (model, benchmark, value, evaluated_on, origin) VALUES ('Grok 4', 'HLE', 46, '2025-12-10', 'measured');
INSERT INTO edition_entry (name, period, starts_on, ends_on, is_current) VALUES ('2025Q4', '2025Q4', '2025-10-01', '2025-12-31', 1);
SELECT use_edition('2025Q3 r1');
SELECT kind, subject, what, is_blocking FROM edition_open_point WHERE kind IN ('candidate', 'revision');
INSERT INTO evaluation (evaluation_id, model_id, benchmark_id, tool, model_written, task, metric, value, unit, origin, evaluated_at, date_basis)
SELECT 3001, model_id, benchmark_id, 'inspect_ai', 'm', 't', 'accuracy', 0.185, 'share', 'measured', '2025-10-20 10:00:00', 'run' FROM temp.ids WHERE (model, benchmark) = ('Grok 4', 'HLE');
SELECT kind, subject, what, is_blocking FROM edition_open_point WHERE kind IN ('candidate', 'revision');
INSERT INTO publication_entry (edition) VALUES ('2025Q3 r1');
INSERT INTO edition_entry (name, is_current) VALUES ('2025Q3 r1', 1);
UPDATE score_candidate SET accepted = 1 WHERE (model, benchmark) = ('Grok 4', 'HLE');
SELECT kind, subject, what, is_blocking FROM edition_open_point WHERE kind IN ('candidate', 'revision');
SELECT * FROM temp.counted WHERE (model, benchmark) = ('Grok 4', 'HLE');
