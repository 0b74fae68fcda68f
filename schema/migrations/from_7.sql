-- From version 7 to 8: an edition is published when it has copies, and a day alone does not make it so; a score knows when it was
-- accepted, and its history what was only corrected.

-- What the edition's report was computed from is not known any more. The day is its cut-off, unless it has one: what was measured
-- later was not in that report. A baseline that is not before the day leaves it without. filled_7.sql says so.
CREATE TEMP TABLE migrate_published AS
SELECT name, published_on, coalesce(cutoff_on, iif(baseline_on >= published_on, NULL, published_on)) AS cutoff_on
FROM "old edition"
WHERE published_on IS NOT NULL
ORDER BY rowid;

UPDATE "old edition"
SET cutoff_on = (SELECT p.cutoff_on FROM migrate_published AS p WHERE p.name = "old edition".name), published_on = NULL
WHERE published_on IS NOT NULL;

-- When a score was accepted was not recorded. Where its evaluation is known it was on the day of the import, or later.
CREATE INDEX temp.migrate_evaluation ON "old evaluation" (evaluation_id);
ALTER TABLE "old score" ADD COLUMN accepted_at;
ALTER TABLE "old score_history" ADD COLUMN accepted_at;
UPDATE "old score"
SET accepted_at = (SELECT datetime(e.imported_at) FROM "old evaluation" AS e WHERE e.evaluation_id = "old score".evaluation_id AND e.imported_at GLOB '????-??-??*')
WHERE evaluation_id IS NOT NULL;
UPDATE "old score_history"
SET accepted_at = (SELECT datetime(e.imported_at) FROM "old evaluation" AS e WHERE e.evaluation_id = "old score_history".evaluation_id AND e.imported_at GLOB '????-??-??*')
WHERE evaluation_id IS NOT NULL;

-- How each value went, by what took its place: the same measurement with other facts corrected it; after a move to another model or
-- benchmark nothing did.
CREATE TEMP TABLE migrate_went (
  score_history_id INTEGER PRIMARY KEY,
  replaced_by TEXT NOT NULL
);

INSERT INTO migrate_went
SELECT score_history_id, iif(next_value IS NULL, 'delete', 'correct')
FROM (
  SELECT
    score_history_id,
    replaced_by,
    value,
    evaluation_id,
    lead(value) OVER of_score AS next_value,
    lead(evaluation_id) OVER of_score AS next_evaluation_id
  FROM (
    SELECT model_id, benchmark_id, score_history_id, replaced_by, value, evaluation_id FROM "old score_history"
    UNION ALL
    SELECT model_id, benchmark_id, NULL, NULL, value, evaluation_id FROM "old score"
  )
  WINDOW of_score AS (PARTITION BY model_id, benchmark_id ORDER BY score_history_id NULLS LAST)
)
WHERE (replaced_by = 'update' AND next_value IS NULL)
  OR (replaced_by IN ('update', 'replace') AND (value, evaluation_id) IS (next_value, next_evaluation_id));

UPDATE "old score_history"
SET replaced_by = (SELECT w.replaced_by FROM migrate_went AS w WHERE w.score_history_id = "old score_history".score_history_id)
WHERE score_history_id IN (SELECT score_history_id FROM migrate_went);

UPDATE "old airisk" SET value = 8 WHERE name = 'schema_version';
