-- Refusals: the score of a capability run with more than 5 % of them is a lower bound; of safety it is not; unknown is NULL.
.nullvalue NULL
SAVEPOINT s;
CREATE TEMP TABLE given (model INTEGER, benchmark TEXT, rate REAL);
CREATE TEMP TRIGGER given_is_stored AFTER INSERT ON given BEGIN
  INSERT INTO evaluation (model_id, benchmark_id, tool, model_written, task, value, unit, origin, refusal_rate)
  SELECT NEW.model, benchmark_id, 'entry', 'm', 'b', 50, 'percent', 'measured', NEW.rate FROM benchmark WHERE name = NEW.benchmark;
  UPDATE score SET evaluation_id = last_insert_rowid() WHERE model_id = NEW.model AND benchmark_id = (SELECT benchmark_id FROM benchmark WHERE name = NEW.benchmark);
END;
SELECT count(*), count(evaluations), count(is_lower_bound), count(DISTINCT evaluator) FROM model_score;
INSERT INTO given VALUES (1, 'WMDP-Cyber', 0.05), (2, 'WMDP-Cyber', 0.0501), (3, 'WMDP-Cyber', NULL), (4, 'WMDP-Cyber', 1), (2, 'StrongReject', 0.9);
SELECT mo.model_id, l.benchmark, l.refusal_rate FROM lower_bound_score AS l JOIN model AS mo USING (model_id) ORDER BY 1;
SELECT DISTINCT model_id, benchmark, evaluator, configuration, evaluations, refusal_rate, is_lower_bound FROM model_score WHERE evaluations > 0 ORDER BY 1, 2;
SELECT benchmark, lower_bounds FROM benchmark_summary WHERE benchmark IN ('WMDP-Cyber', 'StrongReject') ORDER BY 1;
SELECT text_en, text_zh FROM report_finding WHERE finding = 'lower_bounds';
.print == of several results it says how many; a withdrawn or failed one is none
INSERT INTO evaluation (model_id, benchmark_id, tool, model_written, task, value, unit, origin, status, withdrawn)
SELECT 1, benchmark_id, 'entry', 'm', 'b', column1, 'percent', 'measured', column2, column3 FROM benchmark, (VALUES (40, 'success', 0), (41, 'success', 1), (42, 'error', 0)) WHERE name = 'WMDP-Cyber';
SELECT DISTINCT evaluations FROM model_score WHERE model_id = 1 AND benchmark = 'WMDP-Cyber';
UPDATE parameter SET value = 0.5 WHERE name = 'largest_refusal_rate';
SELECT lower_bounds FROM benchmark_summary WHERE benchmark = 'WMDP-Cyber';
RELEASE s;
