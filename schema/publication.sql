-- What a published edition stands on. Publishing (publication_entry) copies what the report is computed from into a table
-- edition_T for each table T of schema/copies.sh, and into those below the scores and what came out. From then on nothing
-- reaches it: views and the index core read the copies, and the guards refuse every change of them. They guard against mistakes,
-- not against an owner who drops triggers; edition_check finds that.

@COPY_TABLES@
-- The scores that the edition counted, with what was known of how they were measured: the columns of z_score.
CREATE TABLE IF NOT EXISTS edition_score (
  edition_id INTEGER NOT NULL REFERENCES edition,
  model_id INTEGER NOT NULL,
  benchmark_id INTEGER NOT NULL,
  value REAL NOT NULL,
  standard_error REAL,
  samples INTEGER,
  evaluated_on TEXT,
  origin TEXT NOT NULL,
  source TEXT,
  evaluation_id INTEGER,
  accepted_at TEXT,
  accepted_by TEXT,
  evaluator TEXT,
  evaluator_kind TEXT,
  configuration TEXT,
  harness TEXT,
  benchmark_version TEXT,
  completeness TEXT,
  date_basis TEXT,
  refusal_rate REAL,
  evaluations INTEGER,
  PRIMARY KEY (edition_id, model_id, benchmark_id)
) STRICT, WITHOUT ROWID;

@FIXED_TABLE(edition_score)@

-- What the missing scores were estimated as: the rows of score_estimate.
CREATE TABLE IF NOT EXISTS edition_estimate (
  edition_id INTEGER NOT NULL REFERENCES edition,
  model_id INTEGER NOT NULL,
  benchmark_id INTEGER NOT NULL,
  estimate REAL, -- NULL: left out, and `rule` says why
  standard_error REAL,
  rule TEXT NOT NULL,
  cells INTEGER, -- NULL: the method does not estimate
  benchmark_error REAL,
  PRIMARY KEY (edition_id, model_id, benchmark_id)
) STRICT, WITHOUT ROWID;

@FIXED_TABLE(edition_estimate)@

-- What came out, by domain and model: the columns of index_score that others follow from.
CREATE TABLE IF NOT EXISTS edition_result (
  edition_id INTEGER NOT NULL REFERENCES edition,
  domain_id INTEGER NOT NULL,
  model_id INTEGER NOT NULL,
  capability REAL,
  safety REAL,
  risk_index REAL,
  beta REAL,
  status TEXT NOT NULL,
  capability_coverage REAL,
  safety_coverage REAL,
  capability_estimated REAL,
  safety_estimated REAL,
  PRIMARY KEY (edition_id, domain_id, model_id)
) STRICT, WITHOUT ROWID;

@FIXED_TABLE(edition_result)@

-- Of each of these tables how many rows the edition has, and the hash of them.
CREATE TABLE IF NOT EXISTS edition_copy (
  edition_id INTEGER NOT NULL REFERENCES edition,
  name TEXT NOT NULL, -- of the table, without edition_
  rows INTEGER NOT NULL,
  hash TEXT NOT NULL, -- rows_hash of its columns
  PRIMARY KEY (edition_id, name)
) STRICT, WITHOUT ROWID;

@FIXED_TABLE(edition_copy)@

CREATE TRIGGER IF NOT EXISTS sign_off_takes_no_rows
BEFORE INSERT ON sign_off
WHEN EXISTS (SELECT 1 FROM edition WHERE edition_id = NEW.edition_id AND published_on IS NOT NULL)
BEGIN
  SELECT RAISE(ABORT, 'sign_off: the edition is published; a correction is a new edition that revises it, and is signed off itself');
END;

CREATE TRIGGER IF NOT EXISTS sign_off_one_role
BEFORE INSERT ON sign_off
BEGIN
  SELECT RAISE(ABORT, 'sign_off.person: this person has the other role on this edition; nobody reviews their own work')
  WHERE EXISTS (SELECT 1 FROM sign_off WHERE (edition_id, person, inputs_hash) = (NEW.edition_id, NEW.person, NEW.inputs_hash) AND role <> NEW.role);
END;

-- The same word once more changes nothing, so that OR REPLACE takes no row away.
CREATE TRIGGER IF NOT EXISTS sign_off_once
BEFORE INSERT ON sign_off
WHEN EXISTS (
  SELECT 1
  FROM sign_off
  WHERE (edition_id, role, person, inputs_hash) = (NEW.edition_id, NEW.role, NEW.person, NEW.inputs_hash)
)
BEGIN
  SELECT RAISE(IGNORE);
END;

CREATE TRIGGER IF NOT EXISTS sign_off_keeps_values
BEFORE UPDATE ON sign_off
BEGIN
  SELECT RAISE(ABORT, 'sign_off: its rows are never changed; who signs off anew adds one');
END;

-- A word is taken back while the edition is open.
CREATE TRIGGER IF NOT EXISTS sign_off_keeps_rows
BEFORE DELETE ON sign_off
WHEN EXISTS (SELECT 1 FROM edition WHERE edition_id = OLD.edition_id AND published_on IS NOT NULL)
BEGIN
  SELECT RAISE(ABORT, 'sign_off: the edition is published, and who signed it off stays');
END;

-- The row of a published edition. OR REPLACE would take it away without a DELETE trigger, so no other row gets its edition_id or
-- its name; its place as the current one is kept by edition_one_current. Without OF: edition_id has other names, as rowid.
CREATE TRIGGER IF NOT EXISTS edition_takes_no_fixed_place
BEFORE INSERT ON edition
BEGIN
  SELECT RAISE(ABORT, 'edition: a published edition has this edition_id or name, and is fixed; a correction is a new edition that revises it')
  WHERE EXISTS (SELECT 1 FROM edition WHERE published_on IS NOT NULL AND (edition_id = NEW.edition_id OR name = NEW.name));
  SELECT RAISE(ABORT, 'edition.published_on: make publish (publication_entry) sets it, when it copies what the edition is computed from; not by hand')
  WHERE NEW.published_on IS NOT NULL;
END;

CREATE TRIGGER IF NOT EXISTS edition_moves_to_no_fixed_place
BEFORE UPDATE ON edition
WHEN OLD.published_on IS NULL
BEGIN
  SELECT RAISE(ABORT, 'edition: a published edition has this edition_id or name, and is fixed; a correction is a new edition that revises it')
  WHERE EXISTS (SELECT 1 FROM edition WHERE published_on IS NOT NULL AND (edition_id = NEW.edition_id OR name = NEW.name));
  SELECT RAISE(ABORT, 'edition.published_on: make publish (publication_entry) sets it, when it copies what the edition is computed from; not by hand')
  WHERE NEW.published_on IS NOT NULL
    AND EXISTS (
      SELECT 1
      FROM (
@COPY_NAMES@
        SELECT 'score'
      )
      WHERE name NOT IN (SELECT name FROM edition_copy WHERE edition_id = NEW.edition_id)
    );
END;

CREATE TRIGGER IF NOT EXISTS edition_keeps_values
BEFORE UPDATE ON edition
WHEN OLD.published_on IS NOT NULL
  AND (
    OLD.edition_id, OLD.name COLLATE BINARY, OLD.period_id, OLD.method_id, OLD.cutoff_on, OLD.baseline_on, OLD.baseline_reason,
    OLD.published_on, OLD.revises, OLD.reason, OLD.inputs_hash, OLD.published_with
  ) IS NOT (
    NEW.edition_id, NEW.name, NEW.period_id, NEW.method_id, NEW.cutoff_on, NEW.baseline_on, NEW.baseline_reason,
    NEW.published_on, NEW.revises, NEW.reason, NEW.inputs_hash, NEW.published_with
  )
BEGIN
  SELECT RAISE(ABORT, 'edition: it is published, and only its is_current can change; a correction is a new edition that revises it');
END;

CREATE TRIGGER IF NOT EXISTS edition_keeps_rows
BEFORE DELETE ON edition
WHEN OLD.published_on IS NOT NULL
BEGIN
  SELECT RAISE(ABORT, 'edition: it is published, and is never deleted; a correction is a new edition that revises it');
END;

@COPY_METHODS@
