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

-- Who says that an edition can be published, as computed from what has this hash. The database records names and
-- authenticates nobody.
CREATE TABLE IF NOT EXISTS sign_off (
  edition_id INTEGER NOT NULL REFERENCES edition,
  role TEXT NOT NULL
    CONSTRAINT "sign_off.role must be 'author' or 'reviewer'" CHECK (role IN ('author', 'reviewer')),
  person TEXT NOT NULL COLLATE NOCASE
    CONSTRAINT "sign_off.person @NAME_RULE@" CHECK (@IS_NAME(person)@),
  at TEXT NOT NULL DEFAULT (datetime('now')) -- UTC
    CONSTRAINT "sign_off.at must be like 2025-09-30 23:59:59" CHECK (at GLOB '????-??-?? ??:??:??' AND at IS datetime(at, '+0 days')),
  inputs_hash TEXT NOT NULL -- edition_hash at that time
    CONSTRAINT "sign_off.inputs_hash must be 64 hexadecimal digits" CHECK (length(inputs_hash) = 64 AND inputs_hash NOT GLOB '*[^0-9a-f]*'),
  PRIMARY KEY (edition_id, role, person, inputs_hash)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER IF NOT EXISTS sign_off_one_role
BEFORE INSERT ON sign_off
BEGIN
  SELECT RAISE(ABORT, 'sign_off.person: this person has the other role on this edition already; an author does not review their own work')
  WHERE EXISTS (SELECT 1 FROM sign_off WHERE edition_id = NEW.edition_id AND person = NEW.person AND role <> NEW.role);
END;
