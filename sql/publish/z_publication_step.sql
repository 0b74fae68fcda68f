-- By which steps is an edition published?
-- One row per step is written here, by publication_entry and in its order; nothing can be read. Each step is a trigger
-- of its own: SQLite keeps open what a trigger opened until its end, and goes through all of it whenever it opens or
-- closes one more.
-- Columns:
--   edition  name  name of the edition
--   step     word  'settled', 'tables', 'scores', 'results', 'record', 'fix' or 'verify'
DROP VIEW IF EXISTS z_publication_step;
CREATE VIEW z_publication_step AS
SELECT NULL AS edition, NULL AS step
WHERE 0;

CREATE TRIGGER z_publication_step_settled
INSTEAD OF INSERT ON z_publication_step
WHEN NEW.step = 'settled'
BEGIN
  SELECT CASE (SELECT kind FROM z_publication_point WHERE is_blocking ORDER BY place LIMIT 1)
    WHEN 'no_model'
      THEN RAISE(ABORT, 'publication_entry: the edition has no model, so there is nothing to publish')
    WHEN 'revision'
      THEN RAISE(ABORT, 'publication_entry: the edition that it revises is not published; publish that one first')
    WHEN 'retired_benchmark'
      THEN RAISE(ABORT, 'publication_entry: its method weighs a benchmark that was retired before the period began; give the edition a method without it (edition_open_point names it)')
    WHEN 'candidate'
      THEN RAISE(ABORT, 'publication_entry: measurements wait to be accepted or decided; see score_candidate (edition_open_point lists those of this edition)')
    WHEN 'sign_off'
      THEN RAISE(ABORT, 'publication_entry: not signed off by an author and another reviewer as it is now; INSERT INTO sign_off_entry (edition, role, person), or turn the parameter sign_off_required off')
    ELSE NULL
  END;
END;

CREATE TRIGGER z_publication_step_tables
INSTEAD OF INSERT ON z_publication_step
WHEN NEW.step = 'tables'
BEGIN
@COPY_STATEMENTS@
END;

CREATE TRIGGER z_publication_step_scores
INSTEAD OF INSERT ON z_publication_step
WHEN NEW.step = 'scores'
BEGIN
  INSERT INTO edition_score
  SELECT e.edition_id, s.*
  FROM edition AS e
  JOIN z_score AS s
  WHERE e.name = NEW.edition;
END;

CREATE TRIGGER z_publication_step_results
INSTEAD OF INSERT ON z_publication_step
WHEN NEW.step = 'results'
BEGIN
  INSERT INTO edition_estimate (edition_id, model_id, benchmark_id, estimate, standard_error, rule, cells, benchmark_error)
  SELECT e.edition_id, x.model_id, b.benchmark_id, x.estimate, x.standard_error, x.rule, x.cells, x.benchmark_error
  FROM edition AS e
  CROSS JOIN score_estimate(NEW.edition) AS x -- once, not for each benchmark
  CROSS JOIN benchmark AS b ON b.name = x.benchmark
  WHERE e.name = NEW.edition;

  INSERT INTO edition_result (
    edition_id, domain_id, model_id, capability, safety, risk_index, beta, status, capability_coverage, safety_coverage,
    capability_estimated, safety_estimated
  )
  SELECT
    e.edition_id, d.domain_id, x.model_id, x.capability, x.safety, x.risk_index, x.beta, x.status, x.capability_coverage, x.safety_coverage,
    x.capability_estimated, x.safety_estimated
  FROM edition AS e
  CROSS JOIN index_score(NEW.edition) AS x
  CROSS JOIN domain AS d ON d.name = x.domain
  WHERE e.name = NEW.edition;
END;

CREATE TRIGGER z_publication_step_record
INSTEAD OF INSERT ON z_publication_step
WHEN NEW.step = 'record'
BEGIN
  INSERT INTO edition_copy (edition_id, name, rows, hash)
  WITH copied AS (
@COPY_NAMES@
    SELECT 'score' UNION ALL
    SELECT 'estimate' UNION ALL
    SELECT 'result'
  )
  SELECT e.edition_id, n.name, coalesce(c.rows, 0), coalesce(c.hash, printf('%064d', 0)) -- the hash of no rows
  FROM edition AS e
  CROSS JOIN copied AS n
  LEFT JOIN z_copy AS c ON c.edition_id = e.edition_id AND c.name = n.name
  WHERE e.name = NEW.edition;

  -- As it will stand.
  INSERT INTO edition_copy (edition_id, name, rows, hash)
  SELECT edition_id, 'edition', count(*), @EDITION_HASH(date('now'), airisk_version())@
  FROM edition
  WHERE name = NEW.edition
  GROUP BY edition_id;
END;

CREATE TRIGGER z_publication_step_fix
INSTEAD OF INSERT ON z_publication_step
WHEN NEW.step = 'fix'
BEGIN
  UPDATE edition
  SET published_on = date('now'), inputs_hash = edition_hash(name), published_with = airisk_version()
  WHERE name = NEW.edition;
END;

CREATE TRIGGER z_publication_step_verify
INSTEAD OF INSERT ON z_publication_step
WHEN NEW.step = 'verify'
BEGIN
  -- What it is computed from is now what was copied: the same, or nothing of this stands.
  SELECT RAISE(ABORT, 'publication_entry: the copies are not what the edition was computed from; nothing was published, please report this')
  WHERE EXISTS (SELECT 1 FROM edition WHERE name = NEW.edition AND inputs_hash IS NOT edition_hash(name));
END;
