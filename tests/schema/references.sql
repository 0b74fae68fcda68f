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
SELECT kind, rank FROM z_evaluator_kind ORDER BY rank;

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

.print -- steps of a threat model and what tests them, declarations, benchmarks that replace others
INSERT INTO threat_step (threat_step_id, domain_id, position, name) VALUES (901, 99, 1, 'A step');
INSERT INTO threat_step (threat_step_id, domain_id, position, name) VALUES (901, 4, 1, 'A step');
UPDATE threat_step SET domain_id = 99 WHERE threat_step_id = 901;
INSERT INTO benchmark_step (benchmark_id, threat_step_id) VALUES (999, 901);
INSERT INTO benchmark_step (benchmark_id, threat_step_id) VALUES (1, 999);
INSERT INTO benchmark_step (benchmark_id, threat_step_id) VALUES (1, 901);
UPDATE benchmark_step SET benchmark_id = 999 WHERE threat_step_id = 901;
UPDATE benchmark_step SET threat_step_id = 999 WHERE threat_step_id = 901;
DELETE FROM threat_step WHERE threat_step_id = 901;
DELETE FROM benchmark_step WHERE threat_step_id = 901;
DELETE FROM threat_step WHERE threat_step_id = 901;
INSERT INTO declaration (model_id, framework, domain_id, level, declared_on) VALUES (1, 'A framework', 99, 'High', '2025-01-01');
INSERT INTO declaration (model_id, framework, domain_id, level, declared_on) VALUES (1, 'A framework', NULL, 'High', '2025-01-01');
UPDATE declaration SET domain_id = 99 WHERE framework = 'A framework';
INSERT INTO benchmark (name, measures, retired_on, replaced_by) VALUES ('B1', 'safety', '2025-01-01', 999);
UPDATE benchmark SET retired_on = '2025-01-01', replaced_by = 999 WHERE benchmark_id = 1;
INSERT INTO sign_off (edition_id, role, person, inputs_hash) VALUES (99, 'author', 'Ada', printf('%064x', 1));

.print -- each of these alone keeps a domain, a benchmark and an edition
INSERT INTO domain (domain_id, name, label_en) VALUES (901, 'D1', 'D1'), (902, 'D2', 'D2');
INSERT INTO benchmark (benchmark_id, name, measures) VALUES (901, 'B1', 'capability');
INSERT INTO benchmark (benchmark_id, name, measures) VALUES (902, 'B2', 'capability');
INSERT INTO score (model_id, benchmark_id, value, origin) SELECT model_id, 902, 50, 'synthetic' FROM score WHERE benchmark_id = 1 LIMIT 3;
UPDATE benchmark SET retired_on = '2025-01-01', replaced_by = 902 WHERE benchmark_id = 1;
INSERT INTO threat_step (threat_step_id, domain_id, position, name) VALUES (901, 901, 1, 'A step');
INSERT INTO benchmark_step (benchmark_id, threat_step_id) VALUES (901, 901);
INSERT INTO declaration (model_id, framework, domain_id, level, declared_on) VALUES (2, 'A framework', 902, 'High', '2025-01-01');
INSERT INTO edition (name, period_id, method_id) VALUES ('An edition', 1, 1);
INSERT INTO sign_off (edition_id, role, person, inputs_hash) SELECT edition_id, 'author', 'Ada', printf('%064x', 1) FROM edition WHERE name = 'An edition';
DELETE FROM score WHERE benchmark_id = 902;
DROP TRIGGER score_history_keeps_rows;
DELETE FROM score_history WHERE benchmark_id = 902;
DELETE FROM domain WHERE domain_id = 901;
DELETE FROM domain WHERE domain_id = 902;
DELETE FROM benchmark WHERE benchmark_id = 901;
DELETE FROM benchmark WHERE benchmark_id = 902;
DELETE FROM edition WHERE name = 'An edition';
SELECT count(*) FROM domain WHERE domain_id > 900 UNION ALL SELECT count(*) FROM benchmark WHERE benchmark_id > 900 UNION ALL SELECT count(*) FROM edition WHERE name = 'An edition';
