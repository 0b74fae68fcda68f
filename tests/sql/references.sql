-- The tables of measurements refer to what is there, in every session and whatever the foreign keys say.
PRAGMA foreign_keys = OFF;
.nullvalue NULL
INSERT INTO evaluator (evaluator_id, name, kind, rank) VALUES (7, 'Lab A', 'own', 1);
INSERT INTO evaluation (evaluation_id, model_id, benchmark_id, tool, model_written, task, value, unit, origin, evaluator_id)
VALUES (1, 1, 1, 'test', 'm', 't', 0.5, 'share', 'measured', 7), (2, 1, 2, 'test', 'm', 't', 0.5, 'share', 'measured', NULL);
CREATE TEMP TABLE gap AS SELECT model_id, benchmark_id FROM missing_score ORDER BY 1, 2 LIMIT 1;

.print -- evaluator
INSERT INTO evaluation (model_id, benchmark_id, tool, model_written, task, value, origin, evaluator_id) VALUES (1, 1, 'test', 'm', 't', 0.5, 'measured', 8);
DELETE FROM evaluator WHERE evaluator_id = 7;
INSERT INTO evaluator (name, kind, rank) VALUES ('lab a', 'own', 1);
INSERT INTO evaluator (name, kind, rank) VALUES ('Lab B', 'friend', 1);
INSERT INTO evaluator (name, rank) VALUES ('Lab B', 0);
INSERT INTO evaluator (evaluator_id, name, rank) VALUES (9, 'Lab B', 3);
DELETE FROM evaluator WHERE evaluator_id = 9;
SELECT name, kind, rank FROM evaluator;
SELECT kind, rank FROM evaluator_kind ORDER BY rank;

.print -- a reason why there is no score: not where there is one, and gone when one comes
INSERT INTO missing_score (model_id, benchmark_id, reason) VALUES (999, 1, 'failed');
INSERT INTO missing_score (model_id, benchmark_id, reason) VALUES (1, 999, 'failed');
INSERT INTO missing_score (model_id, benchmark_id, reason) VALUES (1, 1, 'failed');
UPDATE missing_score SET model_id = 1, benchmark_id = 1 WHERE (model_id, benchmark_id) = (SELECT model_id, benchmark_id FROM gap);
UPDATE missing_score SET model_id = 999 WHERE (model_id, benchmark_id) = (SELECT model_id, benchmark_id FROM gap);
UPDATE missing_score SET benchmark_id = 999 WHERE (model_id, benchmark_id) = (SELECT model_id, benchmark_id FROM gap);
UPDATE missing_score SET reason = 'lost' WHERE (model_id, benchmark_id) = (SELECT model_id, benchmark_id FROM gap);
UPDATE missing_score SET reason = 'withheld' WHERE (model_id, benchmark_id) = (SELECT model_id, benchmark_id FROM gap);
SELECT reason, count(*) FROM missing_score GROUP BY reason;
INSERT INTO score (model_id, benchmark_id, value, origin) SELECT model_id, benchmark_id, 50, 'synthetic' FROM gap;
SELECT count(*) FROM missing_score WHERE (model_id, benchmark_id) = (SELECT model_id, benchmark_id FROM gap);
DELETE FROM score WHERE (model_id, benchmark_id) = (SELECT model_id, benchmark_id FROM gap);
INSERT INTO missing_score (model_id, benchmark_id, reason) SELECT *, 'failed' FROM gap;
UPDATE score SET model_id = (SELECT model_id FROM gap), benchmark_id = (SELECT benchmark_id FROM gap) WHERE (model_id, benchmark_id) = (1, 1);
SELECT count(*) FROM missing_score WHERE (model_id, benchmark_id) = (SELECT model_id, benchmark_id FROM gap);

.print -- a decision names evaluations of its model and benchmark
INSERT INTO score_decision (model_id, benchmark_id, evaluation_id, newest_evaluation_id) VALUES (999, 1, 1, 1);
INSERT INTO score_decision (model_id, benchmark_id, evaluation_id, newest_evaluation_id) VALUES (1, 999, 1, 1);
INSERT INTO score_decision (model_id, benchmark_id, evaluation_id, newest_evaluation_id) VALUES (1, 1, 2, 1);
INSERT INTO score_decision (model_id, benchmark_id, evaluation_id, newest_evaluation_id) VALUES (1, 1, 1, 2);
INSERT INTO score_decision (model_id, benchmark_id, evaluation_id, newest_evaluation_id) VALUES (1, 1, 1, 1);
UPDATE score_decision SET evaluation_id = 2;
UPDATE score_decision SET newest_evaluation_id = 3;
UPDATE score_decision SET model_id = 2;
SELECT model_id, benchmark_id, evaluation_id, newest_evaluation_id FROM score_decision;

.print -- a value on a general index
INSERT INTO general_index (model_id, name, value, origin) VALUES (999, 'X', 1, 'measured');
UPDATE general_index SET model_id = 999 WHERE model_id = 1;
INSERT INTO general_index (model_id, name, value, origin) VALUES (1, 'X', 9e999, 'measured');
INSERT INTO general_index (model_id, name, value, origin) VALUES (1, 'X', 1, 'guessed');
INSERT INTO general_index (model_id, name, value, origin, retrieved_on) VALUES (1, 'X', 1, 'measured', '2025-02-30');
INSERT INTO general_index (model_id, name, value, origin) VALUES (1, 'demo INDEX (synthetic)', 150, 'measured');

.print -- what is referred to stays: a model and a benchmark for each of the tables alone
INSERT INTO model (model_id, series_id, name, released_on, reasoning) VALUES (901, 1, 'M1', '2025-01-01', 0), (902, 1, 'M2', '2025-01-01', 0);
INSERT INTO benchmark (benchmark_id, name, measures) VALUES (901, 'B1', 'safety');
INSERT INTO missing_score (model_id, benchmark_id, reason) VALUES (901, 901, 'not_tested');
INSERT INTO general_index (model_id, name, value, origin) VALUES (902, 'X', 150, 'reported');
DELETE FROM model WHERE model_id = 901;
DELETE FROM model WHERE model_id = 902;
DELETE FROM benchmark WHERE benchmark_id = 901;
DELETE FROM missing_score WHERE model_id = 901;
DELETE FROM general_index WHERE model_id = 902;
DELETE FROM model WHERE model_id > 900;
DELETE FROM benchmark WHERE benchmark_id > 900;
SELECT count(*) FROM model WHERE model_id > 900 UNION ALL SELECT count(*) FROM benchmark WHERE benchmark_id > 900;
