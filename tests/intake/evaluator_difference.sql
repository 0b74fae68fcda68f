-- Developers' values against independent ones, and whether scores still rise with effort: known answers by hand.
.nullvalue NULL
CREATE TEMP TABLE given (model INTEGER, benchmark TEXT, evaluator TEXT, harness TEXT, configuration TEXT, value REAL, error REAL, completed INTEGER);
CREATE TEMP TRIGGER given_is_stored AFTER INSERT ON given BEGIN
  INSERT INTO evaluation (model_id, benchmark_id, tool, model_written, task, harness, configuration, value, standard_error, unit, origin, evaluator_id, samples_total, samples_completed, run)
  SELECT NEW.model, b.benchmark_id, 'entry', 'm', 'b', NEW.harness, coalesce(NEW.configuration, ''), NEW.value, NEW.error, 'percent', 'measured', (SELECT evaluator_id FROM evaluator WHERE name = NEW.evaluator), 100, coalesce(NEW.completed, 100), NEW.rowid
  FROM benchmark AS b WHERE b.name = NEW.benchmark;
END;
INSERT INTO evaluator (name, kind, rank) VALUES ('Maker', 'developer', 3), ('Maker 2', 'developer', 3), ('Lab', 'independent', 2), ('List', 'aggregator', 4), ('Nobody', NULL, 5);
UPDATE benchmark SET items = NULL;
CREATE TEMP VIEW answer AS
SELECT comparability, models, models_other_configuration AS other, fixed(difference, 4), fixed(standard_error, 4), fixed(lowest, 4), fixed(highest, 4), verdict FROM evaluator_difference WHERE benchmark = 'HLE' ORDER BY comparability;
CREATE TEMP VIEW curve AS SELECT mo.model_id, setting, other_configuration, place, setting_value, score, measurements, change, verdict FROM effort_curve JOIN model AS mo ON mo.name = model ORDER BY mo.model_id, setting, place;
SAVEPOINT s;

.print == differences 1 2 3: mean 2, standard deviation 1, error 1/sqrt(3) = 0.5774, interval 2 -+ 4.3027 x 0.5774 = 2.4841
SELECT count(*) FROM evaluator_difference;
INSERT INTO given (model, benchmark, evaluator, harness, value) VALUES (1, 'HLE', 'Maker', 'h', 21), (1, 'HLE', 'Lab', 'h', 20), (2, 'HLE', 'Maker', 'h', 32), (2, 'HLE', 'Lab', 'h', 30);
SELECT * FROM answer;
INSERT INTO given (model, benchmark, evaluator, harness, value) VALUES (3, 'HLE', 'Maker 2', 'h', 43), (3, 'HLE', 'Lab', 'h', 40);
SELECT * FROM answer;
.print == neither other kinds of evaluators, nor other programs, nor partial runs, nor one side alone count
INSERT INTO given (model, benchmark, evaluator, harness, value, completed) VALUES (4, 'HLE', 'Maker', 'h', 90, NULL), (4, 'HLE', 'List', 'h', 10, NULL), (4, 'HLE', 'Nobody', 'h', 10, NULL), (4, 'HLE', NULL, 'h', 10, NULL),
  (5, 'HLE', 'Maker', 'h', 90, NULL), (5, 'HLE', 'Lab', 'h2', 10, NULL), (6, 'HLE', 'Maker', 'h', 90, NULL), (6, 'HLE', 'Lab', 'h', 10, 12);
SELECT * FROM answer;
.print == differences 3 4 5 4: mean 4, variance 2/3, error 0.4082, interval 4 -+ 3.1824 x 0.4082 = 1.2992: they report higher values
INSERT INTO given (model, benchmark, evaluator, configuration, value) VALUES (1, 'HLE', 'Maker', 'reasoning_effort=high', 23), (1, 'HLE', 'Lab', 'reasoning_effort=low', 20), (2, 'HLE', 'Maker', '', 34), (2, 'HLE', 'Lab', '', 30), (3, 'HLE', 'Maker', '', 45), (3, 'HLE', 'Lab', '', 40), (7, 'HLE', 'Maker', '', 54), (7, 'HLE', 'Lab', '', 49), (7, 'HLE', 'Lab', '', 51);
SELECT * FROM answer;
.print == the other way round they report lower ones; all alike: an interval of one point
UPDATE evaluator SET kind = CASE kind WHEN 'developer' THEN 'independent' WHEN 'independent' THEN 'developer' END;
SELECT verdict FROM evaluator_difference WHERE benchmark = 'HLE' ORDER BY comparability;
ROLLBACK TO s;
INSERT INTO given (model, benchmark, evaluator, value) SELECT m.column1, 'HLE', e.column1, 10 * m.column1 + e.column2 FROM (VALUES (1), (2), (3)) AS m, (VALUES ('Maker', 0.3), ('Lab', 0.1)) AS e;
SELECT * FROM answer;
.print == more models than the table of t has rows: differences -1 and 1 in turn, 40 of them
INSERT INTO given (model, benchmark, evaluator, value) SELECT m.model_id, 'SciCode', e.column1, 50 + e.column2 * (m.model_id % 2 - 0.5) FROM (SELECT model_id FROM model ORDER BY model_id LIMIT 40) AS m, (VALUES ('Maker', 1), ('Lab', -1)) AS e;
SELECT models, fixed(difference, 4), fixed(standard_error, 4), fixed(highest, 4), verdict FROM evaluator_difference WHERE benchmark = 'SciCode';
UPDATE model SET withdrawn = 1 WHERE model_id = 1;
SELECT models FROM evaluator_difference WHERE benchmark = 'SciCode';
ROLLBACK TO s;

.print == effort: 30 40 45, errors 3 4 3: the last step of 5 is no more than the joint error sqrt(16 + 9) = 5; one of 5.1 is
INSERT INTO given (model, benchmark, evaluator, configuration, value, error) VALUES
  (1, 'HLE', 'Lab', 'agent=x,reasoning_effort=high,shots=5', 45, 3), (1, 'HLE', 'Lab', 'agent=x,reasoning_effort=low,shots=5', 30, 3), (1, 'HLE', 'Lab', 'agent=x,reasoning_effort=MEDIUM,shots=5', 40, 4),
  (2, 'HLE', 'Lab', 'reasoning_effort=high', 45.1, 3), (2, 'HLE', 'Lab', 'reasoning_effort=medium', 40, 4),
  (3, 'HLE', 'Lab', 'reasoning_effort=high', 60, NULL), (3, 'HLE', 'Lab', 'reasoning_effort=none', 40, 4),
  (4, 'HLE', 'Lab', 'reasoning_effort=high', 60, 1), (4, 'HLE', 'Lab', 'reasoning_effort=max', 40, 1);
SELECT * FROM curve;
ROLLBACK TO s;
.print == attempts by size, not by letter; two measurements of one point are their mean, with errors 2 and 2 one of sqrt(2)
INSERT INTO given (model, benchmark, evaluator, configuration, value, error) VALUES
  (1, 'HLE', 'Lab', 'attempts=10', 30, 1), (1, 'HLE', 'Lab', 'attempts=9', 24, 2), (1, 'HLE', 'Lab', 'attempts=9', 28, 2), (1, 'HLE', 'Lab', 'attempts=100', 30, 1), (1, 'HLE', 'Lab', 'attempts=many', 99, 1);
SELECT * FROM curve;
.print == neither another program, another evaluator, another rest, nor a partial run makes a curve; nor one point
INSERT INTO given (model, benchmark, evaluator, harness, configuration, value, error, completed) VALUES
  (2, 'HLE', 'Lab', 'h', 'reasoning_effort=low', 30, 1, 100), (2, 'HLE', 'Lab', 'h2', 'reasoning_effort=high', 40, 1, 100), (2, 'HLE', 'Maker', 'h', 'reasoning_effort=high', 40, 1, 100),
  (2, 'HLE', 'Lab', 'h', 'reasoning_effort=high,shots=5', 40, 1, 100), (2, 'HLE', 'Lab', 'h', 'reasoning_effort=high', 40, 1, 12), (2, 'SciCode', 'Lab', 'h', 'reasoning_effort=high', 40, 1, 100);
SELECT count(*) FROM curve WHERE model_id = 2;
.print == a comma within a value, and a name that ends alike, are no settings
INSERT INTO given (model, benchmark, evaluator, configuration, value, error) VALUES
  (3, 'HLE', 'Lab', 'agent=a\,attempts=3', 30, 1), (3, 'HLE', 'Lab', 'agent=a\,attempts=4', 40, 1), (3, 'HLE', 'Lab', 'my_attempts=3', 30, 1), (3, 'HLE', 'Lab', 'my_attempts=4', 40, 1),
  (4, 'HLE', 'Lab', 'agent=a\,b,token_limit=1000', 30, 1), (4, 'HLE', 'Lab', 'agent=a\,b,token_limit=20000', 40, 1);
SELECT * FROM curve WHERE model_id > 2;
RELEASE s;
