-- Which scores would the imported results make, and what would change? One row per model and benchmark with a
-- usable evaluation: what the benchmark's accept_rule makes of them, beside the score that stands. Accept with
--   UPDATE score_candidate SET accepted = 1;                     -- all, or WHERE model = ...
-- What the new scores replace goes to score_history. A row with a `problem` is left as it is.
DROP VIEW IF EXISTS score_candidate;
CREATE VIEW score_candidate AS
WITH usable AS (
  SELECT
    e.*,
    b.accept_rule,
    row_number() OVER (
      PARTITION BY e.model_id, e.benchmark_id
      ORDER BY
        iif(b.accept_rule = 'best', e.score, NULL) DESC,
        e.evaluated_on DESC,
        e.evaluation_id DESC
    ) AS place
  FROM evaluation_score AS e
  JOIN benchmark AS b ON b.benchmark_id = e.benchmark_id
  WHERE e.score IS NOT NULL
    AND (b.accept_metric IS NULL OR e.metric IS NULL OR b.accept_metric IN (e.metric, e.variant))
),
-- A file with several results that would all count asks a person: which one?
ambiguous AS (
  SELECT model_id, benchmark_id, group_concat(variant, ' or ') AS variants
  FROM (SELECT * FROM usable ORDER BY model_id, benchmark_id, evaluation_id)
  WHERE sha256 IS NOT NULL
  GROUP BY model_id, benchmark_id, sha256
  HAVING count(*) > 1
),
gathered AS (
  SELECT
    model_id,
    benchmark_id,
    count(*) AS evaluations,
    avg(score) AS mean,
    iif(count(samples) = count(*), sum(samples), NULL) AS samples,
    group_concat(evaluation_id) AS evaluation_ids
  FROM (SELECT * FROM usable ORDER BY model_id, benchmark_id, evaluation_id)
  GROUP BY model_id, benchmark_id
),
candidate AS (
  SELECT
    u.*,
    g.evaluations,
    g.mean,
    g.samples AS all_samples,
    g.evaluation_ids,
    u.accept_rule = 'mean' AND g.evaluations > 1 AS averaged,
    (
      SELECT 'one file has ' || substr(min(a.variants), 1, 200) || ': say which one counts in benchmark.accept_metric'
      FROM ambiguous AS a
      WHERE (a.model_id, a.benchmark_id) = (u.model_id, u.benchmark_id)
    ) AS problem
  FROM usable AS u
  JOIN gathered AS g ON (g.model_id, g.benchmark_id) = (u.model_id, u.benchmark_id)
  WHERE u.place = 1
),
proposed AS (
  SELECT
    model_id,
    model,
    benchmark_id,
    benchmark,
    accept_rule,
    evaluations,
    evaluation_id, -- of a mean: the latest of them
    iif(averaged, mean, score) AS value,
    iif(averaged, NULL, standard_error) AS standard_error, -- of a mean not known: the runs may share questions
    iif(averaged, all_samples, samples) AS samples,
    evaluated_on,
    origin,
    iif(averaged, 'mean of the evaluations ' || evaluation_ids, source) AS source,
    problem
  FROM candidate
)
SELECT
  p.model_id,
  p.model,
  p.benchmark_id,
  p.benchmark,
  p.accept_rule,
  p.evaluations,
  p.evaluation_id,
  p.value,
  p.standard_error,
  p.samples,
  p.evaluated_on,
  p.origin,
  p.source,
  s.value AS current_value,
  s.origin AS current_origin,
  s.source AS current_source,
  p.value - s.value AS change,
  CASE
    WHEN p.problem IS NOT NULL THEN 'problem'
    WHEN s.model_id IS NULL THEN 'new score'
    WHEN s.evaluation_id IS p.evaluation_id AND s.value = p.value AND s.source IS p.source THEN 'accepted'
    WHEN s.value = p.value THEN 'new source'
    ELSE 'new value'
  END AS effect,
  p.problem,
  s.evaluation_id IS p.evaluation_id AND s.value IS p.value AND s.source IS p.source AS accepted
FROM proposed AS p
LEFT JOIN score AS s ON (s.model_id, s.benchmark_id) = (p.model_id, p.benchmark_id);

CREATE TRIGGER score_candidate_accept
INSTEAD OF UPDATE OF accepted ON score_candidate
WHEN NEW.accepted = 1 AND NOT OLD.accepted AND OLD.problem IS NULL
BEGIN
  INSERT INTO score (model_id, benchmark_id, value, standard_error, samples, evaluated_on, origin, source, evaluation_id)
  VALUES (OLD.model_id, OLD.benchmark_id, OLD.value, OLD.standard_error, OLD.samples, OLD.evaluated_on, OLD.origin, OLD.source, OLD.evaluation_id)
  ON CONFLICT (model_id, benchmark_id) DO UPDATE SET
    value = excluded.value,
    standard_error = excluded.standard_error,
    samples = excluded.samples,
    evaluated_on = excluded.evaluated_on,
    origin = excluded.origin,
    source = excluded.source,
    evaluation_id = excluded.evaluation_id;
END;

CREATE TRIGGER score_candidate_only_accepts
INSTEAD OF UPDATE ON score_candidate
WHEN NEW.accepted IS NOT 1
BEGIN
  SELECT RAISE(ABORT, 'score_candidate.accepted can only be set to 1; delete the row of score to take one back');
END;
