-- Which evaluation becomes the score: latest, best, mean; previewed, accepted, recorded. What is partial, or far from what is
-- known, is in measurement.sql: here no number of items is known, and errors are large.
UPDATE benchmark SET items = NULL WHERE name = 'HLE';
.nullvalue NULL
CREATE TEMP TABLE run (value, metric, evaluated_on, status, samples, file, reducer, scorer);
CREATE TEMP TRIGGER take AFTER INSERT ON run
BEGIN
  INSERT INTO evaluation (model_id, benchmark_id, tool, model_written, task, metric, reducer, scorer, value, unit, standard_error, samples, evaluated_at, date_basis, status, origin, file, sha256, path)
  SELECT m.model_id, b.benchmark_id, 'test', m.name, b.name, NEW.metric, NEW.reducer, NEW.scorer, NEW.value, 'share', 0.2, NEW.samples, NEW.evaluated_on, iif(NEW.evaluated_on IS NULL, 'import', 'run'), NEW.status, 'measured', 'run', printf('%064x', coalesce(NEW.file, 1000 + NEW.rowid)), 'row ' || NEW.rowid
  FROM model AS m JOIN benchmark AS b WHERE m.name = 'Grok 4' AND b.name = 'HLE';
END;
CREATE TEMP VIEW candidate AS SELECT accept_rule, evaluations, evaluation_id, value, standard_error, samples, evaluated_on, source, current_value, round(change, 6), effect, problem, accepted FROM score_candidate;
INSERT INTO run (value, metric, evaluated_on, status, samples) VALUES (0.25, 'accuracy', '2026-01-03', 'success', 100), (0.4, 'accuracy', '2026-01-01', 'success', 200), (0.31, 'accuracy', '2026-01-02', 'success', 300);
.print -- what did not end well, or has no value, is no candidate
INSERT INTO run (value, metric, evaluated_on, status, samples) VALUES (0.99, 'accuracy', '2026-02-01', 'cancelled', 1), (NULL, NULL, '2026-02-01', 'error', NULL);
SELECT * FROM candidate;
UPDATE benchmark SET accept_rule = 'best' WHERE name = 'HLE';
SELECT * FROM candidate;
UPDATE benchmark SET accept_rule = 'mean' WHERE name = 'HLE';
SELECT * FROM candidate;

.print -- of a mean the samples are those of all, and not known where one has none
SAVEPOINT unknown_samples;
INSERT INTO run (value, metric, evaluated_on, status) VALUES (0.4, 'accuracy', '2025-12-31', 'success');
SELECT evaluations, value, samples, source FROM candidate;
UPDATE benchmark SET accept_rule = 'latest' WHERE name = 'HLE';
INSERT INTO evaluation (model_id, benchmark_id, tool, model_written, task, metric, value, unit, samples, evaluated_at, date_basis, origin, source)
SELECT model_id, benchmark_id, 'test', 'm', 't', 'accuracy', 0.5, 'share', 11, '2026-01-04', 'run', 'reported', 'a report' FROM evaluation WHERE evaluation_id = 1;
SELECT evaluations, value, samples, origin, source FROM (SELECT c.*, p.origin FROM candidate AS c JOIN score_candidate AS p USING (evaluation_id));
ROLLBACK TO unknown_samples;
RELEASE unknown_samples;

.print -- accepted: the score cites its evaluation, what it replaced is in the history; again, nothing
UPDATE score_candidate SET accepted = 1;
SELECT s.value, s.standard_error, s.samples, s.evaluated_on, s.origin, s.source, s.evaluation_id FROM score AS s WHERE evaluation_id IS NOT NULL;
SELECT value, origin, replaced_by, evaluation_id FROM score_history;
UPDATE score_candidate SET accepted = 1;
SELECT count(*) FROM score_history;
SELECT * FROM candidate;

.print -- lower is better: the best is the lowest
UPDATE benchmark SET accept_rule = 'best', higher_is_better = 0 WHERE name = 'HLE';
SELECT * FROM candidate;
UPDATE score_candidate SET accepted = 1 WHERE model = 'Grok 4';
SELECT value, source, evaluation_id FROM score_history;

.print -- the task says the direction where the benchmark's own is another
UPDATE benchmark SET higher_is_better = 1, accept_rule = 'latest' WHERE name = 'HLE';
INSERT INTO evaluation (model_id, benchmark_id, tool, model_written, task, metric, value, unit, higher_is_better, evaluated_at, date_basis, origin)
SELECT model_id, benchmark_id, 'test', 'm', 't', 'accuracy', 0.07, 'share', 0, '2026-03-01', 'run', 'measured' FROM evaluation WHERE evaluation_id = 1;
SELECT value FROM candidate;

.print -- one file with two metrics, scorers or reducers is a question for a person
INSERT INTO run VALUES (0.5, 'f1', '2026-04-01', 'success', 10, 7, NULL, NULL), (0.6, 'accuracy', '2026-04-01', 'success', 10, 7, 'mean', 'choice'), (0.7, 'accuracy', '2026-04-01', 'success', 10, 7, 'pass_at_1', 'choice');
SELECT * FROM candidate;
UPDATE score_candidate SET accepted = 1;
SELECT count(*) FROM score_history;
UPDATE benchmark SET accept_metric = 'f1' WHERE name = 'HLE';
SELECT evaluations, value, effect FROM candidate;
UPDATE benchmark SET accept_metric = 'accuracy,pass_at_1@choice' WHERE name = 'HLE';
SELECT evaluations, value, effect FROM candidate;
UPDATE benchmark SET accept_metric = NULL WHERE name = 'HLE';

.print -- taken by mistake: withdrawn, and not brought back; the file may come in again
UPDATE evaluation SET withdrawn = 1 WHERE file = 'run' AND sha256 = printf('%064x', 7);
SELECT evaluations, value, effect FROM candidate;
UPDATE evaluation SET withdrawn = 0;
INSERT INTO run VALUES (0.55, 'accuracy', '2026-05-01', 'success', 10, 7, 'mean', 'choice');
SELECT evaluations, value, effect FROM candidate;

.print -- the same result of the same file, or of the same number, is not put in the place of another
INSERT OR REPLACE INTO evaluation (evaluation_id, model_id, benchmark_id, tool, model_written, task, value, origin) SELECT evaluation_id, model_id, benchmark_id, tool, model_written, task, value, origin FROM evaluation WHERE evaluation_id = 1;
INSERT OR REPLACE INTO evaluation (model_id, benchmark_id, tool, model_written, task, value, unit, origin, file, sha256, path) SELECT model_id, benchmark_id, tool, model_written, task, 0.99, unit, origin, file, sha256, path FROM evaluation WHERE evaluation_id = 1;

.print -- no sample was scored
INSERT INTO run (value, metric, evaluated_on, status, samples) VALUES (0.91, 'accuracy', '2026-06-01', 'success', 0);
SELECT evaluations, value, effect FROM candidate;

.print -- a benchmark whose range was corrected: what lies outside of it is no candidate
UPDATE benchmark SET highest = 40 WHERE name = 'HLE';
SELECT count(*) FROM candidate;

.print -- no way back by the view
UPDATE score_candidate SET accepted = 0;
UPDATE benchmark SET highest = 100 WHERE name = 'HLE';
UPDATE score_candidate SET accepted = 0;

.print -- a score cites an evaluation of its own model and benchmark
UPDATE score SET evaluation_id = 1 WHERE model_id = 1 AND benchmark_id = 1;

.print -- another file of a run can be named: then it stands for the run, and nothing is in doubt
DELETE FROM score_decision;
INSERT INTO evaluation (model_id, benchmark_id, tool, model_written, task, run, value, unit, origin, file, sha256, path)
SELECT m.model_id, b.benchmark_id, 'test', m.name, b.name, 'one run', v.column1, 'percent', 'measured', v.column2, printf('%064x', 9000 + v.column1), 'here'
FROM model AS m JOIN benchmark AS b JOIN (VALUES (40, 'a.json'), (50, 'b.json')) AS v WHERE m.name = 'Grok 4' AND b.name = 'MMLU-Pro';
SELECT value, problem FROM score_candidate WHERE benchmark = 'MMLU-Pro';
UPDATE score_candidate SET evaluation_id = (SELECT evaluation_id FROM evaluation WHERE file = 'b.json') WHERE benchmark = 'MMLU-Pro';
SELECT value, problem, is_decided, accepted FROM score_candidate WHERE benchmark = 'MMLU-Pro';
SELECT value, counts, why FROM score_source WHERE benchmark = 'MMLU-Pro' AND model = 'Grok 4';
.print -- where no date is known the score has none
SELECT value, quote(evaluated_on) FROM score WHERE evaluation_id = (SELECT evaluation_id FROM evaluation WHERE file = 'b.json');
.print -- a score whose evaluation was withdrawn stands, and is seen
UPDATE evaluation SET withdrawn = 1 WHERE file = 'b.json';
SELECT value, counts, why FROM score_source WHERE benchmark = 'MMLU-Pro' AND model = 'Grok 4' ORDER BY value;
.print -- a value of an unknown evaluator does not take the place of one that is known; a mean that stands has its own measurements only
SAVEPOINT evaluators;
INSERT INTO evaluator (name, kind, rank) VALUES ('METR', 'independent', 2);
INSERT INTO evaluation (model_id, benchmark_id, tool, model_written, task, value, unit, evaluated_at, date_basis, origin, evaluator_id)
SELECT m.model_id, b.benchmark_id, 'entry', m.name, b.name, 40, 'percent', '2025-01-01', 'retrieved', 'measured', (SELECT evaluator_id FROM evaluator WHERE name = 'METR')
FROM model AS m JOIN benchmark AS b WHERE m.name = 'GPT-5 (high)' AND b.name = 'SciCode';
UPDATE score_candidate SET accepted = 1 WHERE benchmark = 'SciCode';
INSERT INTO evaluation (model_id, benchmark_id, tool, model_written, task, value, unit, evaluated_at, date_basis, origin)
SELECT model_id, benchmark_id, 'entry', model_written, task, 38, 'percent', '2025-01-01', 'run', 'unknown' FROM evaluation WHERE evaluator_id IS NOT NULL;
SELECT value, problem FROM score_candidate WHERE benchmark = 'SciCode';
ROLLBACK TO evaluators;
UPDATE benchmark SET accept_rule = 'mean', items = NULL WHERE name = 'SciCode';
INSERT INTO evaluation (model_id, benchmark_id, tool, model_written, task, value, unit, evaluated_at, date_basis, origin)
SELECT m.model_id, b.benchmark_id, 'entry', m.name, b.name, v.column1, 'percent', '2025-01-0' || v.column2, 'run', 'measured'
FROM model AS m JOIN benchmark AS b JOIN (VALUES (40, 1), (42, 2)) AS v WHERE m.name = 'GPT-5 (high)' AND b.name = 'SciCode';
UPDATE score_candidate SET accepted = 1 WHERE benchmark = 'SciCode';
INSERT INTO evaluation (model_id, benchmark_id, tool, model_written, task, value, unit, evaluated_at, date_basis, origin)
SELECT model_id, benchmark_id, tool, model_written, task, 41.5, 'percent', '2025-01-03', 'run', 'measured' FROM evaluation WHERE task = 'SciCode' LIMIT 1;
SELECT value, counts FROM score_source WHERE benchmark = 'SciCode' AND model = 'GPT-5 (high)' ORDER BY value;
ROLLBACK TO evaluators;
RELEASE evaluators;
