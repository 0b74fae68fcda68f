-- Nothing hangs on the order in which files came in, and nothing is chosen silently. Each kind of several logs of one model
-- on one benchmark is imported in every order, each order on a cell of its own, all cells alike.
.nullvalue NULL
DELETE FROM score;
DELETE FROM missing_score;
UPDATE benchmark SET measures = 'capability', items = 1987, unit = 'percent', lowest = 0, highest = 100, higher_is_better = 1, accept_rule = 'latest', accept_metric = NULL;
INSERT INTO evaluator (name, kind, rank) VALUES ('Us', 'own', 1), ('Lab', 'developer', 3);
CREATE TEMP TABLE log (kind, k, value, configuration, run, samples, total, completed, scored, at, basis, scored_at, evaluator, refusals, standard_error);
INSERT INTO log VALUES
  ('two efforts', 1, 40, 'reasoning_effort=low', 'r1', 1987, 1987, 1987, 1987, '2025-09-01 10:00:00', 'run', NULL, NULL, NULL, NULL),
  ('two efforts', 2, 41, 'reasoning_effort=high', 'r2', 1987, 1987, 1987, 1987, '2025-09-02 10:00:00', 'run', NULL, NULL, NULL, NULL),
  ('an effort beside an unknown one', 1, 40, '', 'r1', 1987, NULL, NULL, NULL, '2025-09-01 10:00:00', 'run', NULL, NULL, NULL, NULL),
  ('an effort beside an unknown one', 2, 41, 'reasoning_effort=high', 'r2', 1987, NULL, NULL, NULL, '2025-09-02 10:00:00', 'run', NULL, NULL, NULL, NULL),
  ('two scaffolds of equal value', 1, 40, 'agent=a', 'r1', 1987, NULL, NULL, NULL, '2025-09-01', 'run', NULL, NULL, NULL, NULL),
  ('two scaffolds of equal value', 2, 40, 'agent=b', 'r2', 1987, NULL, NULL, NULL, '2025-09-02', 'run', NULL, NULL, NULL, NULL),
  ('12 samples beside all', 1, 50, '', 'r1', 12, 1987, 12, 12, '2025-09-03 10:00:00', 'run', NULL, NULL, NULL, NULL),
  ('12 samples beside all', 2, 40, '', 'r2', 1987, 1987, 1987, 1987, '2025-09-01 10:00:00', 'run', NULL, NULL, NULL, NULL),
  ('12 samples beside all', 3, 41, '', 'r3', 1987, 1987, 1987, 1987, '2025-09-02 10:00:00', 'run', NULL, NULL, NULL, NULL),
  ('only 12 samples', 1, 50, '', 'r1', 12, 100, 12, 12, '2025-09-03 10:00:00', 'run', NULL, NULL, NULL, NULL),
  ('40 of 100 scored', 1, 50, '', 'r1', 40, 100, 100, 40, '2025-09-03 10:00:00', 'run', NULL, NULL, NULL, NULL),
  ('one run twice', 1, 40, 'agent=a', 'r1', 1987, NULL, NULL, NULL, '2025-09-01 10:00:00', 'run', NULL, NULL, NULL, NULL),
  ('one run twice', 2, 40, 'agent=a', 'r1', 1987, NULL, NULL, NULL, '2025-09-01 10:00:00', 'run', NULL, NULL, NULL, NULL),
  ('one run, two values', 1, 40, 'agent=a', 'r1', 1987, NULL, NULL, NULL, '2025-09-01 10:00:00', 'run', NULL, NULL, NULL, NULL),
  ('one run, two values', 2, 41, 'agent=a', 'r1', 1987, NULL, NULL, NULL, '2025-09-01 10:00:00', 'run', '2025-09-02 10:00:00', NULL, NULL, NULL),
  ('one run, scored again', 1, 40, 'agent=a', 'r1', 1987, NULL, NULL, NULL, '2025-09-01 10:00:00', 'run', '2025-09-01 11:00:00', NULL, NULL, NULL),
  ('one run, scored again', 2, 41, 'agent=a', 'r1', 1987, NULL, NULL, NULL, '2025-09-01 10:00:00', 'run', '2025-09-02 10:00:00', NULL, NULL, NULL),
  ('one run, scored again', 3, 41, 'agent=a', 'r1', 1987, NULL, NULL, NULL, '2025-09-01 10:00:00', 'run', '2025-09-02 10:00:00', NULL, NULL, NULL),
  ('without a date', 1, 40, '', 'r1', 1987, NULL, NULL, NULL, '2025-09-01 10:00:00', 'run', NULL, NULL, NULL, NULL),
  ('without a date', 2, 41, '', 'r2', 1987, NULL, NULL, NULL, NULL, 'import', NULL, NULL, NULL, NULL),
  ('copied later', 1, 40, '', 'r1', 1987, NULL, NULL, NULL, '2025-09-01', 'file', NULL, NULL, NULL, NULL),
  ('copied later', 2, 41, '', 'r2', 1987, NULL, NULL, NULL, '2025-11-01', 'retrieved', NULL, NULL, NULL, NULL),
  ('none has a date', 1, 40, '', 'r1', 1987, NULL, NULL, NULL, NULL, 'import', NULL, NULL, NULL, NULL),
  ('none has a date', 2, 41, '', 'r2', 1987, NULL, NULL, NULL, NULL, 'import', NULL, NULL, NULL, NULL),
  ('same instant', 1, 40, '', 'r1', 1987, NULL, NULL, NULL, '2025-09-01 10:00:00', 'run', NULL, NULL, NULL, NULL),
  ('same instant', 2, 41, '', 'r2', 1987, NULL, NULL, NULL, '2025-09-01 10:00:00', 'run', NULL, NULL, NULL, NULL),
  ('same day', 1, 40, '', 'r1', 1987, NULL, NULL, NULL, '2025-09-01', 'file', NULL, NULL, NULL, NULL),
  ('same day', 2, 41, '', 'r2', 1987, NULL, NULL, NULL, '2025-09-01 10:00:00', 'run', NULL, NULL, NULL, NULL),
  ('an older one at the same instant', 1, 40, '', 'r1', 1987, NULL, NULL, NULL, '2025-09-02 10:00:00', 'run', NULL, NULL, NULL, NULL),
  ('an older one at the same instant', 2, 41, '', 'r2', 1987, NULL, NULL, NULL, '2025-09-01 10:00:00', 'run', NULL, NULL, NULL, NULL),
  ('an older one at the same instant', 3, 42, '', 'r3', 1987, NULL, NULL, NULL, '2025-09-01 10:00:00', 'run', NULL, NULL, NULL, NULL),
  ('evaluators', 1, 41, '', 'r1', 1987, NULL, NULL, NULL, '2025-09-02', 'run', NULL, 'Lab', NULL, NULL),
  ('evaluators', 2, 40, '', 'r2', 1987, NULL, NULL, NULL, '2025-09-01', 'run', NULL, 'Us', NULL, NULL),
  ('evaluators', 3, 42, '', 'r3', 1987, NULL, NULL, NULL, '2025-09-03', 'run', NULL, NULL, NULL, NULL),
  ('far', 1, 40, '', 'r1', 1987, NULL, NULL, NULL, '2025-09-01', 'run', NULL, NULL, NULL, NULL),
  ('far', 2, 45, '', 'r2', 1987, NULL, NULL, NULL, '2025-09-02', 'run', NULL, NULL, NULL, NULL),
  ('not far with these errors', 1, 40, '', 'r1', 1987, NULL, NULL, NULL, '2025-09-01', 'run', NULL, NULL, NULL, 1.2),
  ('not far with these errors', 2, 45, '', 'r2', 1987, NULL, NULL, NULL, '2025-09-02', 'run', NULL, NULL, NULL, 1.2),
  ('refusals', 1, 40, '', 'r1', 1987, NULL, NULL, NULL, '2025-09-01', 'run', NULL, NULL, 0.06, NULL),
  ('few refusals', 1, 40, '', 'r1', 1987, NULL, NULL, NULL, '2025-09-01', 'run', NULL, NULL, 0.05, NULL),
  ('all of it', 1, 40, 'agent=a', 'r1', 1987, 1987, 1987, 1987, '2025-09-01 10:00:00', 'run', NULL, NULL, NULL, NULL),
  ('all of it', 2, 41, 'agent=a', 'r1', 1987, 1987, 1987, 1987, '2025-09-01 10:00:00', 'run', NULL, NULL, NULL, NULL),
  ('all of it', 3, 42, 'agent=b', 'r2', 1987, 1987, 1987, 1987, '2025-09-01 10:00:00', 'run', NULL, NULL, NULL, NULL),
  ('all of it', 4, 43, '', 'r3', 1987, NULL, NULL, NULL, NULL, 'import', NULL, NULL, NULL, NULL),
  ('all of it', 5, 44, 'agent=a,limit=12', 'r4', 12, 1987, 12, 12, '2025-09-02', 'file', NULL, NULL, NULL, NULL);
CREATE TEMP TABLE import_order AS
WITH RECURSIVE part (kind, list, n) AS (
  SELECT DISTINCT kind, '', 0 FROM temp.log
  UNION ALL
  SELECT p.kind, p.list || l.k, p.n + 1 FROM part AS p JOIN temp.log AS l ON l.kind = p.kind AND NOT instr(p.list, l.k)
)
SELECT kind, list, row_number() OVER (ORDER BY kind, list) AS cell FROM part AS p WHERE n = (SELECT count(*) FROM temp.log AS l WHERE l.kind = p.kind);
CREATE TEMP TABLE cell AS SELECT row_number() OVER (ORDER BY model_id, benchmark_id) AS cell, model_id, m.name AS model, benchmark_id, b.name AS benchmark FROM model AS m CROSS JOIN benchmark AS b;
.print -- orders, and cells for them
SELECT count(*), max(cell) <= (SELECT count(*) FROM temp.cell) FROM temp.import_order;
INSERT INTO evaluation (model_id, benchmark_id, tool, model_written, task, metric, value, unit, configuration, run, samples, samples_total, samples_completed, samples_scored, evaluated_at, date_basis, scored_at, evaluator_id, refusal_rate, standard_error, status, origin, file, sha256, path)
SELECT c.model_id, c.benchmark_id, 'test', c.model, c.benchmark, 'accuracy', l.value, 'percent', l.configuration, l.run, l.samples, l.total, l.completed, l.scored, l.at, l.basis, l.scored_at,
  (SELECT evaluator_id FROM evaluator WHERE name = l.evaluator), l.refusals, l.standard_error, 'success', 'measured', l.k || '.json', printf('%064x', l.k), '$'
FROM temp.import_order AS o
JOIN temp.cell AS c USING (cell)
JOIN temp.log AS l ON l.kind = o.kind
ORDER BY instr(o.list, l.k), o.cell;
CREATE TEMP TABLE found AS
SELECT o.kind, o.cell, s.value, s.problem, s.standard_error, s.configuration, s.evaluator, s.completeness, s.evaluations
FROM temp.import_order AS o JOIN temp.cell AS c USING (cell) LEFT JOIN score_candidate AS s ON (s.model_id, s.benchmark_id) = (c.model_id, c.benchmark_id);
.print -- of each kind one answer, whatever the order
SELECT kind, count(*) AS orders, max(value) AS value, max(evaluations) AS measurements, coalesce(max(problem), '') AS problem
FROM temp.found GROUP BY kind ORDER BY kind;
SELECT kind FROM temp.found GROUP BY kind HAVING count(DISTINCT printf('%s|%s|%s|%s|%s|%s|%s', value, problem, standard_error, configuration, evaluator, completeness, evaluations)) > 1;
.print -- nor does why in score_source hang on it
SELECT kind, evaluator, value, configuration FROM (SELECT DISTINCT o.kind, s.evaluator, s.value, s.configuration, s.run, s.why, s.counts, s.spread FROM temp.import_order AS o JOIN temp.cell AS c USING (cell) JOIN score_source AS s ON (s.model_id, s.benchmark_id) = (c.model_id, c.benchmark_id))
GROUP BY 1, 2, 3, 4, run HAVING count(*) > 1;
.print -- accepted: those without a problem, and no other
UPDATE score_candidate SET accepted = 1;
SELECT count(*), sum((s.value IS NULL) <> (f.problem IS NOT NULL)) FROM temp.found AS f JOIN temp.cell AS c USING (cell) LEFT JOIN score AS s ON (s.model_id, s.benchmark_id) = (c.model_id, c.benchmark_id);
.print -- by the other rules too
CREATE TEMP TABLE by_rule (rule, kind, value, problem, answers);
CREATE TEMP TRIGGER by_rule_changed AFTER UPDATE OF accept_rule ON main.benchmark WHEN NEW.benchmark_id = (SELECT max(benchmark_id) FROM benchmark)
BEGIN
  INSERT INTO by_rule
  SELECT NEW.accept_rule, o.kind, max(s.value), max(s.problem), count(DISTINCT coalesce(s.value, '') || coalesce(s.problem, '') || coalesce(s.configuration, ''))
  FROM temp.import_order AS o JOIN temp.cell AS c USING (cell) JOIN score_candidate AS s ON (s.model_id, s.benchmark_id) = (c.model_id, c.benchmark_id)
  GROUP BY o.kind;
END;
DELETE FROM score;
UPDATE benchmark SET accept_rule = 'best';
UPDATE benchmark SET accept_rule = 'lowest';
UPDATE benchmark SET accept_rule = 'mean';
SELECT rule, kind FROM temp.by_rule WHERE answers > 1;
SELECT rule, value, problem FROM temp.by_rule WHERE kind IN ('same instant', 'two efforts', 'one run, two values') ORDER BY kind, rule;
