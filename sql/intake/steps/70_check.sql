-- Every row gets its verdict; the good ones become evaluations, and those of tables scores where nothing is in doubt.

CREATE TEMP TABLE import_verdict AS SELECT * FROM z_import_check;
CREATE INDEX temp.import_verdict_by_result ON import_verdict (sha256, path, line, model_written, task) WHERE tool <> 'entry';
CREATE INDEX temp.import_verdict_known ON import_verdict (known_as);

INSERT INTO temp.import_refused_row (file, sha256, path, line, column, value, reason, kind, tool)
SELECT
  file, sha256, path, line, field, iif(typeof(offending) = 'blob', quote(offending), CAST(offending AS TEXT)), reason,
  iif(rule GLOB '* unknown', field, NULL), iif(field = 'task', tool, NULL)
FROM temp.import_verdict
WHERE rule IS NOT NULL
ORDER BY import_row_id;

CREATE TEMP TABLE import_before AS SELECT count(*) AS evaluations FROM evaluation;

-- The same bytes under two names, in one import, and of tables the same measurement: the first counts.
CREATE TEMP TABLE import_twice AS
SELECT import_row_id
FROM (
  SELECT
    import_row_id,
    row_number() OVER (
      PARTITION BY sha256, path, model_written, task
      ORDER BY import_row_id
    ) AS place
  FROM temp.import_verdict
  WHERE rule IS NULL AND known_as IS NULL AND tool <> 'entry'
  UNION ALL
  SELECT
    import_row_id,
    row_number() OVER (
      PARTITION BY
        v.model_id, v.benchmark_id, v.value, v.evaluator, @ENTRY_SAYS(v)@
      ORDER BY v.import_row_id
    )
  FROM temp.import_verdict AS v
  WHERE rule IS NULL AND known_as IS NULL AND tool = 'entry'
)
WHERE place > 1;

DELETE FROM temp.import_verdict WHERE import_row_id IN (SELECT import_row_id FROM temp.import_twice);

-- Evaluators that a file names and nobody knows.
INSERT INTO evaluator_entry (name, kind)
SELECT evaluator, iif(max(evaluator_kind) IN @WORDS(evaluator_kind)@, max(evaluator_kind), NULL)
FROM temp.import_verdict
WHERE rule IS NULL AND known_as IS NULL AND @IS_NAME(evaluator)@ AND evaluator COLLATE NOCASE NOT IN (SELECT name FROM evaluator)
GROUP BY evaluator COLLATE NOCASE
ORDER BY min(import_row_id);

INSERT INTO evaluation (evaluator_id, file, sha256, path, @OF_A_RESULT()@)
SELECT
  (SELECT e.evaluator_id FROM evaluator AS e WHERE e.name = v.evaluator),
  file,
  sha256,
  @PATH_OF(v)@,
  @OF_A_RESULT()@
FROM temp.import_verdict AS v
WHERE rule IS NULL AND known_as IS NULL
ORDER BY import_row_id;

-- A task that was mapped since: what is known of it now counts.
UPDATE evaluation
SET (unit, higher_is_better) = (SELECT v.unit, v.higher_is_better FROM temp.import_verdict AS v WHERE v.known_as = evaluation_id AND v.rule IS NULL)
WHERE unit IS NULL
  AND evaluation_id IN (SELECT known_as FROM temp.import_verdict WHERE rule IS NULL AND unit IS NOT NULL);

-- A person stands for a table: what is new in it is the score at once, unless something is in doubt or another measurement counts.
-- What was known already becomes a score only where there is none, since that was deleted.
CREATE TEMP TABLE import_accepted AS
SELECT evaluation_id, accepted_by
FROM (
  -- as they were stored above, one after the other
  SELECT
    (SELECT max(evaluation_id) FROM evaluation) - count(*) OVER () + row_number() OVER (ORDER BY import_row_id) AS evaluation_id,
    tool,
    accepted_by
  FROM temp.import_verdict
  WHERE rule IS NULL AND known_as IS NULL
)
WHERE tool = 'entry'
UNION ALL
SELECT v.known_as, v.accepted_by
FROM temp.import_verdict AS v
WHERE v.tool = 'entry' AND v.rule IS NULL AND v.known_as IS NOT NULL
  AND NOT EXISTS (SELECT 1 FROM score AS s WHERE (s.model_id, s.benchmark_id) = (v.model_id, v.benchmark_id));

-- As score_candidate accepts, with its words; asked once, since it looks at all measurements that there are.
CREATE TEMP TABLE import_candidate AS
SELECT
  model_id, benchmark_id, value, standard_error, samples, evaluated_on, origin, source, evaluation_id, effect,
  problem IS NULL AND evaluation_id IN (SELECT evaluation_id FROM temp.import_accepted) AS accepted
FROM score_candidate
WHERE effect <> 'accepted';

CREATE INDEX temp.import_accepted_by_evaluation ON import_accepted (evaluation_id);

INSERT INTO accepted_score (model_id, benchmark_id, value, standard_error, samples, evaluated_on, origin, source, evaluation_id, accepted_by)
SELECT
  model_id, benchmark_id, value, standard_error, samples, evaluated_on, origin, source, evaluation_id,
  (SELECT a.accepted_by FROM temp.import_accepted AS a WHERE a.evaluation_id = import_candidate.evaluation_id)
FROM temp.import_candidate
WHERE accepted
ORDER BY model_id, benchmark_id;

-- What these files have and the current edition does not count, whether it came in now or before.
CREATE TEMP TABLE import_uncounted AS
SELECT edition, is_score, why, counts_in, counts_after, revised_after
FROM uncounted_score
WHERE evaluation_id > (SELECT max(evaluation_id) FROM evaluation) - (SELECT count(*) FROM temp.import_verdict WHERE rule IS NULL AND known_as IS NULL)
  OR evaluation_id IN (SELECT known_as FROM temp.import_verdict WHERE rule IS NULL);

INSERT INTO temp.import_count
SELECT 'results taken', count(*) FROM temp.import_verdict WHERE rule IS NULL AND known_as IS NULL AND tool <> 'entry'
UNION ALL
SELECT 'results refused', count(*) FROM temp.import_verdict WHERE rule IS NOT NULL AND tool <> 'entry'
UNION ALL
SELECT 'results', count(*) FROM import_row WHERE tool <> 'entry'
UNION ALL
SELECT 'values taken', count(*) FROM temp.import_verdict WHERE rule IS NULL AND known_as IS NULL AND tool = 'entry'
UNION ALL
SELECT 'values taken again', count(*)
FROM (SELECT DISTINCT known_as FROM temp.import_verdict WHERE tool = 'entry' AND rule IS NULL AND known_as IN (SELECT evaluation_id FROM temp.import_accepted)) AS v
JOIN score AS s ON s.evaluation_id = v.known_as
UNION ALL
SELECT 'values refused', count(*) FROM temp.import_verdict WHERE rule IS NOT NULL AND tool = 'entry';
