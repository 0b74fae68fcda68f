-- Takes in tables (CSV, TSV, workbooks) and logs of evaluation tools, all or nothing. For the sqlite3 shell, with the
-- extension airisk_io loaded:
--   sqlite> .parameter set :files "'runs/'"
--   sqlite> .read build/import.sql
-- or for several files and folders, after a table of their paths is made:
--   sqlite> CREATE TEMP TABLE import_source (path TEXT); INSERT INTO import_source VALUES ('a.eval'), ('runs/'), ('my scores.csv');
-- The settings of make are parameters too: :evaluator, :origin, :dates, :new_models, :accepted_by.
-- A path that ends like a table (.csv .tsv .tab .txt .xlsx .xlsm ...) is one; all others are logs, or folders of them.
-- What is taken goes into evaluation, and of tables into score too where nothing is in doubt. What is refused goes into
-- import_reject, names that nothing has into unknown_name. Made of the files of sql/intake/steps/, each of which is a step.

CREATE TEMP TABLE IF NOT EXISTS import_source (
  path TEXT
);

CREATE TEMP TABLE IF NOT EXISTS import_setting (
  -- 'evaluator', 'origin': who measured and where values come from, where a file does not say it; 'dates': 'mdy' or 'dmy';
  -- 'new_models': '1', or a day; 'accepted_by': who accepts what tables bring.
  name TEXT PRIMARY KEY,
  value TEXT,
  CONSTRAINT "import: DATES must be mdy or dmy" CHECK (name <> 'dates' OR value IN ('mdy', 'dmy')),
  CONSTRAINT "import: ORIGIN must be @WORDS_PLAIN(origin)@" CHECK (name <> 'origin' OR value IN @WORDS(origin)@),
  CONSTRAINT "import: EVALUATOR @NAME_RULE@" CHECK (name <> 'evaluator' OR @IS_NAME(value)@),
  CONSTRAINT "import: ACCEPTED_BY @NAME_RULE@" CHECK (name <> 'accepted_by' OR @IS_NAME(value)@),
  CONSTRAINT "import: NEW_MODELS must be 0, 1 or a real date like 2025-09-30" CHECK (name <> 'new_models' OR value IN ('0', '1') OR @IS_DATE(value)@)
);

-- Plain SQL refuses by a CHECK that fails; its name is the message.
CREATE TEMP TABLE import_guard (
  ok INTEGER CONSTRAINT "import.sql: not every result could be stored; nothing was imported" CHECK (ok)
);

-- Not BEGIN IMMEDIATE, which fails where another program has a lock: a shell that goes on would store each statement by itself.
BEGIN;

INSERT INTO temp.import_source SELECT :files WHERE :files IS NOT NULL;

INSERT INTO temp.import_setting
SELECT column1, column2
FROM (VALUES ('evaluator', :evaluator), ('origin', :origin), ('dates', :dates), ('new_models', :new_models), ('accepted_by', :accepted_by))
WHERE column2 <> ''
ON CONFLICT DO NOTHING;

-- All that this import refuses. At the end it replaces in import_reject what an earlier import refused of these files.
CREATE TEMP TABLE import_refused_row (
  file TEXT,
  sha256 TEXT,
  path TEXT,
  line INTEGER,
  column TEXT,
  value TEXT,
  reason TEXT,
  kind TEXT, -- of a name that nothing has, as unknown_name.kind
  tool TEXT
);

-- What else it counts, to be printed at the end.
CREATE TEMP TABLE import_count (
  name TEXT PRIMARY KEY,
  n INTEGER
);
