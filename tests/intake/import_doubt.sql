-- An INSERT means now, unless something speaks against it: then it is a measurement beside the score that stands.
.nullvalue NULL
CREATE TEMP VIEW stands AS SELECT s.value, s.origin, s.evaluator, s.configuration FROM score_entry AS s WHERE (s.model, s.benchmark) = ('Grok 4', 'HLE');
CREATE TEMP VIEW asked AS SELECT value, current_value, effect, problem IS NOT NULL AS is_problem, is_decided, accepted FROM score_candidate WHERE (model, benchmark) = ('Grok 4', 'HLE');
.print -- all columns, names without case and with other blanks, an evaluator that is new
INSERT INTO score_entry (model, benchmark, value, origin, evaluator, evaluator_kind, configuration, run, benchmark_version, harness, retrieved_on, samples_total, samples_completed, samples_scored, refusal_rate)
VALUES ('grok' || char(160) || '4 ', 'hle', '41%', 'Published', ' Example' || char(160) || 'Institute', 'Independent', 'Effort=High', 17, 2.5, ' own tool ', '2025-03-01T01:30:00+02:00', '2500', 2500, 2490, '1%');
SELECT * FROM score_entry WHERE evaluator IS NOT NULL;
SELECT name, kind, rank FROM evaluator;
SELECT evaluated_at, date_basis, task_version, typeof(run), refusal_rate FROM evaluation;
SELECT evaluated_on, origin FROM score WHERE evaluation_id IS NOT NULL;
.print -- again, and as the view shows it, is nothing new
INSERT INTO score_entry SELECT * FROM score_entry WHERE evaluator IS NOT NULL;
INSERT INTO score_entry (model, benchmark, value, origin, evaluator, configuration, run, benchmark_version, harness, retrieved_on, samples_total, samples_completed, samples_scored, refusal_rate)
VALUES ('Grok 4', 'HLE', 0.41 * 100, 'published', 'example institute', 'thinking_effort=high', '17', '2.5', 'own tool', '2025-02-28 23:30:00', 2500, 2500, 2490, 0.01);
SELECT count(*) FROM evaluation;
.print -- what differs in any one column is another measurement, once
SAVEPOINT differing;
CREATE TEMP TABLE differing AS
SELECT n, iif(n = 1, 'Other', 'Example Institute') AS evaluator, iif(n = 2, 'effort=low', 'effort=high') AS configuration, iif(n = 3, '18', '17') AS run, iif(n = 4, '3', '2.5') AS version,
  iif(n = 5, 'theirs', 'own tool') AS harness, iif(n = 6, '2025-03-01', iif(n = 7, NULL, '2025-02-28 23:30:00')) AS retrieved, iif(n = 7, '2025-02-28 23:30:00', NULL) AS evaluated, iif(n = 8, 2501, 2500) AS total,
  iif(n = 9, 2499, 2500) AS completed, iif(n = 10, 2489, 2490) AS scored, iif(n = 11, 0.02, 0.01) AS refusals, iif(n = 12, 'reported', 'published') AS origin, iif(n = 13, 'page 2', NULL) AS source,
  iif(n = 14, 1.5, NULL) AS standard_error, iif(n = 15, 2490, NULL) AS samples
FROM (WITH RECURSIVE number (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM number WHERE n < 16) SELECT n FROM number);
CREATE TEMP TRIGGER differing_again AFTER UPDATE ON differing
BEGIN
  INSERT INTO score_entry (model, benchmark, value, evaluator, configuration, run, benchmark_version, harness, retrieved_on, evaluated_on, samples_total, samples_completed, samples_scored, refusal_rate, origin, source, standard_error, samples)
  VALUES ('Grok 4', 'HLE', 41, NEW.evaluator, NEW.configuration, NEW.run, NEW.version, NEW.harness, NEW.retrieved, NEW.evaluated, NEW.total, NEW.completed, NEW.scored, NEW.refusals, NEW.origin, NEW.source, NEW.standard_error, NEW.samples);
END;
UPDATE differing SET n = n WHERE n = 2; -- beside the very score that stands
SELECT count(*) - 1 FROM evaluation;
UPDATE differing SET n = n;
SELECT count(*) - 1 FROM evaluation;
UPDATE differing SET n = n;
SELECT count(*) - 1 FROM evaluation;
ROLLBACK TO differing;
RELEASE differing;
.print -- another evaluator's value, or one of nobody known, stays beside it; of the same value there is no question
INSERT INTO score_entry (model, benchmark, value, evaluator, configuration) VALUES ('Grok 4', 'HLE', 44, 'Somebody', 'effort=high');
INSERT INTO score_entry (model, benchmark, value, configuration) VALUES ('Grok 4', 'HLE', 45, 'effort=high');
SELECT problem FROM score_candidate WHERE (model, benchmark) = ('Grok 4', 'HLE');
SELECT * FROM stands;
INSERT INTO score_entry (model, benchmark, value, evaluator, configuration) VALUES ('Grok 4', 'HLE', 41, 'Somebody else', 'effort=high');
SELECT * FROM stands;
.print -- another configuration of the same evaluator, or an unknown one
INSERT INTO score_entry (model, benchmark, value, evaluator, configuration) VALUES ('Grok 4', 'HLE', 42, 'Somebody else', 'effort=low'), ('Grok 4', 'HLE', 43, 'Somebody else', NULL);
SELECT * FROM stands;
.print -- the same evaluator and configuration: a correction
INSERT INTO score_entry (model, benchmark, value, evaluator, configuration) VALUES ('Grok 4', 'HLE', 46, 'Somebody else', 'reasoning_effort=high');
SELECT * FROM stands;
SELECT d.evaluation_id = s.evaluation_id, d.newest_evaluation_id = (SELECT max(evaluation_id) FROM evaluation) FROM score_decision AS d JOIN score AS s USING (model_id, benchmark_id);
SELECT * FROM asked;
.print -- of a lower rank too: a question until one is named, and asked anew by a later value only
INSERT INTO evaluator (name, kind, rank) VALUES ('Own', 'own', 1);
INSERT INTO score_entry (model, benchmark, value, evaluator) VALUES ('GPT-5 (high)', 'HLE', 30, 'Own');
INSERT INTO score_entry (model, benchmark, value, evaluator) VALUES ('GPT-5 (high)', 'HLE', 31, 'Somebody'), ('GPT-5 (high)', 'HLE', 30.5, NULL);
CREATE TEMP VIEW cell AS SELECT * FROM score_candidate WHERE (model, benchmark) = ('GPT-5 (high)', 'HLE');
SELECT value, effect, problem, accepted FROM cell;
UPDATE score_candidate SET accepted = 1 WHERE (model, benchmark) = ('GPT-5 (high)', 'HLE');
SELECT evaluator, value, counts, why FROM score_source WHERE (model, benchmark) = ('GPT-5 (high)', 'HLE') ORDER BY value;
UPDATE score_candidate SET evaluation_id = 1 WHERE (model, benchmark) = ('GPT-5 (high)', 'HLE');
UPDATE score_candidate SET evaluation_id = (SELECT evaluation_id FROM evaluation WHERE value = 31) WHERE (model, benchmark) = ('GPT-5 (high)', 'HLE');
SELECT value, effect, problem, accepted FROM cell;
SELECT evaluator, value, counts, why FROM score_source WHERE (model, benchmark) = ('GPT-5 (high)', 'HLE') ORDER BY value;
INSERT INTO score_entry (model, benchmark, value, evaluator, source) VALUES ('GPT-5 (high)', 'HLE', 31, 'Third', 'equal');
SELECT value, effect, problem, accepted FROM cell;
INSERT INTO score_entry (model, benchmark, value, evaluator) VALUES ('GPT-5 (high)', 'HLE', 32, 'Fourth');
SELECT value, problem IS NOT NULL, accepted FROM cell;
DELETE FROM score_decision;
UPDATE evaluation SET withdrawn = 1;
.print -- partial, and refused: neither is taken, even where nothing is known
DELETE FROM score WHERE evaluation_id IS NOT NULL;
DELETE FROM score_decision;
UPDATE evaluation SET withdrawn = 1;
INSERT INTO score_entry (model, benchmark, value, samples_total, samples_completed) VALUES ('Grok 4', 'HLE', 50, 2500, 1200);
INSERT INTO score_entry (model, benchmark, value, samples) VALUES ('Grok 4', 'HLE', 51, 2374);
INSERT INTO score_entry (model, benchmark, value, configuration) VALUES ('Grok 4', 'LAB-Bench-FigQA', 51, 'limit=10');
INSERT INTO score_entry (model, benchmark, value, refusal_rate) VALUES ('Grok 4', 'HLE', 52, 0.0501);
SELECT benchmark, value, completeness, refusal_rate, doubt FROM evaluation_score JOIN z_import_doubt USING (evaluation_id) WHERE score IS NOT NULL;
SELECT * FROM stands;
INSERT INTO score_entry (model, benchmark, value, samples, refusal_rate) VALUES ('Grok 4', 'HLE', 53, 2375, 0.05);
SELECT * FROM stands;
.print -- far from a log of the same evaluator: more than three joint errors
INSERT INTO evaluation (model_id, benchmark_id, tool, model_written, task, value, unit, standard_error, samples, origin)
SELECT m.model_id, b.benchmark_id, 'test', 'm', 't', 30, 'percent', 0.6, 2500, 'measured' FROM model AS m JOIN benchmark AS b WHERE m.name = 'GPT-5 (high)' AND b.name = 'HLE';
UPDATE score_candidate SET evaluation_id = (SELECT max(evaluation_id) FROM evaluation) WHERE model = 'GPT-5 (high)';
INSERT INTO score_entry (model, benchmark, value, standard_error) VALUES ('GPT-5 (high)', 'HLE', 33.1, 0.8);
SELECT value FROM score_entry WHERE (model, benchmark) = ('GPT-5 (high)', 'HLE');
INSERT INTO score_entry (model, benchmark, value, standard_error) VALUES ('GPT-5 (high)', 'HLE', 33, 0.8);
SELECT value FROM score_entry WHERE (model, benchmark) = ('GPT-5 (high)', 'HLE');
.print -- what is refused
INSERT INTO score_entry (model, benchmark, value, samples_total) VALUES ('Grok 4', 'HLE', 50, '10.5');
INSERT INTO score_entry (model, benchmark, value, samples_completed) VALUES ('Grok 4', 'HLE', 50, -1);
INSERT INTO score_entry (model, benchmark, value, samples_scored) VALUES ('Grok 4', 'HLE', 50, 'all');
INSERT INTO score_entry (model, benchmark, value, samples_total, samples_scored) VALUES ('Grok 4', 'HLE', 50, 10, 11);
INSERT INTO score_entry (model, benchmark, value, refusal_rate) VALUES ('Grok 4', 'HLE', 50, 5);
INSERT INTO score_entry (model, benchmark, value, refusal_rate) VALUES ('Grok 4', 'HLE', 50, 'x%');
INSERT INTO score_entry (model, benchmark, value, evaluator) VALUES ('Grok 4', 'HLE', 50, 'a' || char(10) || 'b');
INSERT INTO score_entry (model, benchmark, value, evaluator, evaluator_kind) VALUES ('Grok 4', 'HLE', 50, 'a', 'vendor');
INSERT INTO score_entry (model, benchmark, value, evaluated_on) VALUES ('Grok 4', 'HLE', 50, '2025-02-30 10:00');
INSERT INTO score_entry (model, benchmark, value, evaluated_on) VALUES ('Grok 4', 'HLE', 50, '2025-02-28 25:00');
INSERT INTO score_entry (model, benchmark, value, retrieved_on) VALUES ('Grok 4', 'HLE', 50, '8/15/2025');
INSERT INTO score_entry (model, benchmark, value, evaluated_on) VALUES ('Grok 4', 'HLE', 50, date('now', '+2 days'));
INSERT INTO score_entry (model, benchmark, value, retrieved_on) VALUES ('Grok 4', 'HLE', 50, date('now', '+2 days'));
INSERT INTO score_entry (model, benchmark, value, origin) VALUES ('Grok 4', 'HLE', 50, 'guessed');
SELECT count(*) FROM evaluator WHERE name IN ('a');
