-- What is published, and how is an edition? A view to write to, for the edition in use:
--   SELECT use_edition('2025Q3');
--   INSERT INTO publication_entry (edition) VALUES ('2025Q3');
-- One row per published edition. Publishing copies all that the edition is computed from and what came out into edition_T, sets
-- the cut-off where none is (today), the day, the hash and the version, all or nothing, and cannot be undone: a correction is a new
-- edition that revises it. What edition_open_point calls blocking must be settled before. author and reviewer are the names that
-- were signed (sign_off_entry): the database records them and authenticates nobody.
DROP VIEW IF EXISTS publication_entry;
CREATE VIEW publication_entry AS
SELECT
  e.name AS edition,
  e.published_on,
  e.cutoff_on,
  (SELECT group_concat(s.person, ', ') FROM sign_off AS s WHERE (s.edition_id, s.role, s.inputs_hash) = (e.edition_id, 'author', e.inputs_hash)) AS author, -- NULL: the rule was turned off
  (SELECT group_concat(s.person, ', ') FROM sign_off AS s WHERE (s.edition_id, s.role, s.inputs_hash) = (e.edition_id, 'reviewer', e.inputs_hash)) AS reviewer,
  e.inputs_hash,
  e.published_with -- version of airisk
FROM edition AS e
WHERE e.published_on IS NOT NULL;

CREATE TRIGGER publication_entry_insert
INSTEAD OF INSERT ON publication_entry
BEGIN
  SELECT CASE
    WHEN NEW.edition IS NULL
      THEN RAISE(ABORT, 'publication_entry.edition: must be given, since publishing cannot be undone')
    WHEN NOT EXISTS (SELECT 1 FROM edition WHERE name = NEW.edition)
      THEN RAISE(ABORT, 'publication_entry.edition: no edition of this name')
    WHEN EXISTS (SELECT 1 FROM edition WHERE name = NEW.edition AND published_on IS NOT NULL)
      THEN RAISE(ABORT, 'publication_entry.edition: this edition is published already; a correction is a new edition that revises it')
    WHEN edition_name() IS NOT NEW.edition COLLATE NOCASE
      THEN RAISE(ABORT, 'publication_entry.edition: not the edition in use; SELECT use_edition(name) first, and look at what is published')
    WHEN edition_scenario() IS NOT NULL
      THEN RAISE(ABORT, 'publication_entry: a scenario holds, and what it changes is no part of the edition; SELECT use_edition(name) without one first')
  END;

  UPDATE edition
  SET cutoff_on = date('now')
  WHERE name = NEW.edition AND cutoff_on IS NULL;

  INSERT INTO publication_step (edition, step)
  VALUES (NEW.edition, 'settled'), (NEW.edition, 'tables'), (NEW.edition, 'scores'), (NEW.edition, 'results'), (NEW.edition, 'record'), (NEW.edition, 'fix'), (NEW.edition, 'verify');
END;

-- Internal. The steps of publishing an edition, to be written to in this order. Each is a trigger of its own, for SQLite keeps what a
-- trigger has opened until its end, and goes through all of it whenever it opens or closes one more.
DROP VIEW IF EXISTS publication_step;
CREATE VIEW publication_step AS
SELECT NULL AS edition, NULL AS step
WHERE 0;

CREATE TRIGGER publication_step_settled
INSTEAD OF INSERT ON publication_step
WHEN NEW.step = 'settled'
BEGIN
  SELECT CASE (SELECT kind FROM publication_blocker WHERE is_blocking ORDER BY place LIMIT 1)
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

CREATE TRIGGER publication_step_tables
INSTEAD OF INSERT ON publication_step
WHEN NEW.step = 'tables'
BEGIN
@COPY_STATEMENTS@
END;

CREATE TRIGGER publication_step_scores
INSTEAD OF INSERT ON publication_step
WHEN NEW.step = 'scores'
BEGIN
  INSERT INTO edition_score
  SELECT e.edition_id, s.*
  FROM edition AS e
  JOIN z_score AS s
  WHERE e.name = NEW.edition;
END;

CREATE TRIGGER publication_step_results
INSTEAD OF INSERT ON publication_step
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

CREATE TRIGGER publication_step_record
INSTEAD OF INSERT ON publication_step
WHEN NEW.step = 'record'
BEGIN
  INSERT INTO edition_copy (edition_id, name, rows, hash)
  SELECT e.edition_id, i.name, i.rows, i.hash
  FROM edition AS e
  JOIN z_input AS i ON i.name <> 'edition'
  WHERE e.name = NEW.edition
  UNION ALL
  SELECT c.edition_id, c.name, c.rows, c.hash
  FROM edition AS e
  JOIN z_copy AS c ON c.edition_id = e.edition_id AND c.name IN ('estimate', 'result')
  WHERE e.name = NEW.edition;
END;

CREATE TRIGGER publication_step_fix
INSTEAD OF INSERT ON publication_step
WHEN NEW.step = 'fix'
BEGIN
  UPDATE edition
  SET published_on = date('now'), inputs_hash = edition_hash(name), published_with = airisk_version()
  WHERE name = NEW.edition;
END;

CREATE TRIGGER publication_step_verify
INSTEAD OF INSERT ON publication_step
WHEN NEW.step = 'verify'
BEGIN
  -- What it is computed from is now what was copied: the same, or nothing of this stands.
  SELECT RAISE(ABORT, 'publication_entry: the copies are not what the edition was computed from; nothing was published, please report this')
  WHERE EXISTS (SELECT 1 FROM edition WHERE name = NEW.edition AND inputs_hash IS NOT edition_hash(name));
END;
