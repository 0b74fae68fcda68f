-- For tests/analysis/coverage_random.sql: a random edition (tests/index/data/random_edition.sql) made richer, computed again and compared.
BEGIN;
UPDATE missing_score SET reason = CASE (model_id + benchmark_id) % 4 WHEN 0 THEN 'withheld' WHEN 1 THEN 'failed' ELSE reason END
WHERE reason <> 'not_applicable';
UPDATE score SET evaluated_on = date((SELECT released_on FROM model AS m WHERE m.model_id = score.model_id), ((model_id * 13 + benchmark_id * 7) % 90 - 10) || ' days')
WHERE (model_id + benchmark_id) % 3 = 0;
-- Runs that are whole, partial, refused, of which nothing is known.
INSERT INTO evaluation (model_id, benchmark_id, tool, model_written, task, value, unit, origin, samples_total, samples_completed, refusal_rate)
SELECT model_id, benchmark_id, 'entry', 'model', 'task', value, 'percent', 'synthetic', coalesce(items, 100), coalesce(items, 100) * iif(model_id % 4 = 0, 6, 10) / 10,
  CASE model_id % 3 WHEN 0 THEN 0.2 WHEN 1 THEN 0.01 END
FROM score JOIN benchmark USING (benchmark_id)
WHERE benchmark_id % 7 = 2;
UPDATE score
SET evaluation_id = (SELECT evaluation_id FROM evaluation AS e WHERE (e.model_id, e.benchmark_id) = (score.model_id, score.benchmark_id))
WHERE benchmark_id % 7 = 2;
-- A model that was not tested at all, and one to which nothing applies, both of the frame.
DELETE FROM score WHERE model_id = 1012;
INSERT OR REPLACE INTO general_index (model_id, name, version, value, origin) VALUES (1012, 'Demo index (synthetic)', '', 99, 'synthetic'), (1007, 'Demo index (synthetic)', '', 99, 'synthetic');
-- One benchmark took the place of another.
UPDATE benchmark SET retired_on = '2025-01-01', replaced_by = (SELECT benchmark_id FROM benchmark WHERE name = 'SAD-mini') WHERE name = 'SciCode';
-- Only breakthrough models, with a margin that leaves many.
UPDATE method_constant SET value = 1 WHERE name = 'breakthrough_only';
UPDATE method_constant SET value = 40 WHERE name = 'breakthrough_margin';

CREATE TEMP TABLE n_model AS
WITH candidate AS (
  SELECT mo.model_id, mo.name AS model, mo.released_on, se.organization_id, g.value
  FROM model AS mo JOIN series AS se USING (series_id)
  LEFT JOIN general_index AS g ON (g.model_id, g.name, g.version) = (mo.model_id, 'Demo index (synthetic)', '')
  WHERE NOT mo.withdrawn AND mo.released_on <= '2025-09-30'
)
SELECT c.model_id, c.model, c.released_on, c.value IS NOT NULL AS is_monitored
FROM candidate AS c
WHERE c.value IS NULL
  OR round((SELECT max(o.value) FROM candidate AS o WHERE o.organization_id = c.organization_id AND o.released_on <= c.released_on) - c.value, 9) <= 40;

-- The comparability group of each score of a monitored model, and that with the most scores of its benchmark.
CREATE TEMP TABLE n_group AS
SELECT s.model_id, s.benchmark_id, coalesce(e.harness || ' ' || e.task_version, 'unknown') AS comparability, e.harness IS NOT NULL AS is_known
FROM score AS s JOIN n_model AS m USING (model_id) LEFT JOIN evaluation AS e USING (evaluation_id)
WHERE m.is_monitored;
CREATE TEMP TABLE n_counted AS
SELECT benchmark_id, comparability
FROM (
  SELECT benchmark_id, comparability, row_number() OVER (PARTITION BY benchmark_id ORDER BY count(*) DESC, comparability) AS place
  FROM n_group
  GROUP BY benchmark_id, comparability
)
WHERE place = 1;

CREATE TEMP TABLE n_cell AS
SELECT d.name AS domain, m.model_id, b.name AS benchmark, m.is_monitored, s.evaluated_on,
  CASE
    WHEN s.value IS NOT NULL AND m.is_monitored
      AND EXISTS (SELECT 1 FROM n_group AS g JOIN n_counted AS c USING (benchmark_id) WHERE (g.model_id, g.benchmark_id) = (m.model_id, b.benchmark_id) AND g.comparability <> c.comparability)
      THEN 'B'
    WHEN s.value IS NOT NULL AND EXISTS (SELECT 1 FROM benchmark AS o WHERE o.replaced_by = b.benchmark_id) THEN 'B'
    WHEN s.value IS NOT NULL AND e.samples_completed < e.samples_total THEN 'P'
    WHEN s.value IS NOT NULL AND m.is_monitored AND b.measures = 'capability' AND e.refusal_rate > 0.05 THEN 'P'
    WHEN s.value IS NOT NULL THEN 'A'
    WHEN g.reason = 'not_applicable' THEN 'M'
    WHEN m.is_monitored
      AND EXISTS (SELECT 1 FROM score_estimate AS k WHERE k.model_id = m.model_id AND k.benchmark = b.name AND k.estimate IS NOT NULL)
      AND EXISTS (
        SELECT 1
        FROM model_risk AS r
        WHERE r.domain = d.name AND r.model_id = m.model_id AND iif(b.measures = 'capability', r.capability_estimated, r.safety_estimated) > 0
      )
      THEN 'E'
    WHEN g.reason = 'withheld' THEN 'Q'
    ELSE 'L'
  END AS status
FROM (SELECT DISTINCT w.domain_id, w.benchmark_id FROM weight AS w JOIN edition AS ed ON ed.method_id = w.method_id AND ed.is_current) AS w
JOIN domain AS d USING (domain_id)
JOIN benchmark AS b USING (benchmark_id)
CROSS JOIN n_model AS m
LEFT JOIN score AS s ON s.model_id = m.model_id AND s.benchmark_id = b.benchmark_id
LEFT JOIN evaluation AS e ON e.evaluation_id = s.evaluation_id
LEFT JOIN missing_score AS g ON g.model_id = m.model_id AND g.benchmark_id = b.benchmark_id;

CREATE TEMP VIEW n_coverage AS
SELECT c.domain, c.model_id, m.model, m.released_on, m.is_monitored, count(*) AS benchmarks, sum(c.status = 'M') AS not_applicable,
  sum(c.status IN ('A', 'P', 'B')) AS scored, sum(c.status = 'E') AS estimated, sum(c.status = 'Q') AS withheld, sum(c.status = 'L') AS not_tested,
  min(c.evaluated_on) AS first_tested_on,
  CASE
    WHEN sum(c.status <> 'M') = 0 THEN 'not applicable'
    WHEN sum(c.status IN ('A', 'P', 'B')) = 0 THEN 'not tested'
    WHEN sum(c.status IN ('A', 'P', 'B', 'M')) = count(*) THEN 'tested'
    ELSE 'partly tested'
  END AS status,
  CAST(julianday(min(c.evaluated_on)) - julianday(m.released_on) AS INTEGER) AS days_to_test
FROM n_cell AS c JOIN n_model AS m USING (model_id)
GROUP BY c.domain, c.model_id;
CREATE TEMP TABLE has_coverage AS
SELECT domain, model_id, model, released_on, is_monitored, benchmarks, benchmarks_not_applicable, benchmarks_scored, benchmarks_estimated, benchmarks_withheld,
  benchmarks_not_tested, first_tested_on, status, days_to_test
FROM edition_coverage;
SELECT 'edition_coverage', (SELECT count(*) FROM (SELECT * FROM has_coverage EXCEPT SELECT * FROM n_coverage)), (SELECT count(*) FROM (SELECT * FROM n_coverage EXCEPT SELECT * FROM has_coverage));
-- Below the coverage of the method: no capability or no safety score where benchmarks apply.
SELECT 'is_below_coverage', count(*)
FROM edition_coverage AS c
LEFT JOIN domain_score AS p ON p.domain = c.domain AND p.model_id = c.model_id AND p.measures = 'capability'
LEFT JOIN domain_score AS s ON s.domain = c.domain AND s.model_id = c.model_id AND s.measures = 'safety'
WHERE c.is_below_coverage <> (c.is_monitored AND ((p.score IS NULL AND p.benchmarks > p.benchmarks_not_applicable) OR (s.score IS NULL AND s.benchmarks > s.benchmarks_not_applicable)));
CREATE TEMP TABLE has_status AS SELECT domain, model_id, benchmark, status, value IS NULL AS lacks_score FROM model_score;
SELECT 'status', (SELECT count(*) FROM (SELECT domain, model_id, benchmark, status FROM has_status EXCEPT SELECT domain, model_id, benchmark, status FROM n_cell)),
  (SELECT count(*) FROM (SELECT domain, model_id, benchmark, status FROM n_cell WHERE is_monitored EXCEPT SELECT domain, model_id, benchmark, status FROM has_status));
SELECT 'a letter of a score where there is none, or the other way round', count(*) FROM has_status WHERE lacks_score <> (status IN ('M', 'E', 'Q', 'L'));
-- Every letter and every status must occur, in and out of the frame, or nothing was compared.
SELECT group_concat(status, ' ') FROM (SELECT DISTINCT status FROM has_status ORDER BY status);
SELECT group_concat(status || ' ' || is_monitored, ', ') FROM (SELECT DISTINCT status, is_monitored FROM has_coverage ORDER BY status, is_monitored);
ROLLBACK;
