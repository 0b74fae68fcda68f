-- Results as they came, before any of them is accepted as a score: from tool logs, spreadsheets or SQL. The
-- views import_match and import_check (sql/views) turn rows of import_row into these.

-- Another name that people or tools write for a model or a benchmark. Upper and lower case are alike.
CREATE TABLE IF NOT EXISTS alias (
  alias_id INTEGER PRIMARY KEY,
  name TEXT NOT NULL COLLATE NOCASE
    CONSTRAINT "alias.name @NAME_RULE@" CHECK (@IS_NAME(name)@),
  model_id INTEGER REFERENCES model,
  benchmark_id INTEGER REFERENCES benchmark,
  CONSTRAINT "alias: either model_id or benchmark_id must be given" CHECK ((model_id IS NULL) <> (benchmark_id IS NULL))
) STRICT;

CREATE UNIQUE INDEX IF NOT EXISTS alias_of_model ON alias (name) WHERE model_id IS NOT NULL;
CREATE UNIQUE INDEX IF NOT EXISTS alias_of_benchmark ON alias (name) WHERE benchmark_id IS NOT NULL;
CREATE INDEX IF NOT EXISTS alias_by_model ON alias (model_id) WHERE model_id IS NOT NULL;
CREATE INDEX IF NOT EXISTS alias_by_benchmark ON alias (benchmark_id) WHERE benchmark_id IS NOT NULL;

-- What a tool's task and metric measure in our terms.
CREATE TABLE IF NOT EXISTS task (
  tool TEXT NOT NULL
    CONSTRAINT "task.tool @NAME_RULE@" CHECK (@IS_NAME(tool)@),
  task TEXT NOT NULL -- as the tool's log writes it
    CONSTRAINT "task.task @NAME_RULE@" CHECK (@IS_NAME(task)@),
  arguments TEXT NOT NULL DEFAULT '', -- 'key=value,...', sorted: pairs that evaluation.arguments must contain; '': whatever they are
  metric TEXT NOT NULL, -- the metric that counts; a task's others are kept, but never accepted
  benchmark_id INTEGER NOT NULL REFERENCES benchmark,
  unit TEXT NOT NULL DEFAULT 'share' -- of the metric in the log
    CONSTRAINT "task.unit must be a word in lower case like 'percent' or 'share'" CHECK (@IS_NAME(unit)@ AND unit = lower(unit)),
  higher_is_better INTEGER -- 1: a higher metric is a higher score; 0: it is a lower one (attack success); NULL: as the benchmark says
    CONSTRAINT "task.higher_is_better must be 0 or 1" CHECK (higher_is_better IN (0, 1)),
  PRIMARY KEY (tool, task, arguments, metric)
) STRICT, WITHOUT ROWID;

CREATE INDEX IF NOT EXISTS task_by_benchmark ON task (benchmark_id);

-- An imported result as it was.
CREATE TABLE IF NOT EXISTS evaluation (
  evaluation_id INTEGER PRIMARY KEY, -- the order of import
  model_id INTEGER NOT NULL REFERENCES model,
  benchmark_id INTEGER NOT NULL REFERENCES benchmark,
  tool TEXT NOT NULL, -- 'inspect_ai', 'lm_eval' ...; 'entry': a spreadsheet or SQL
  tool_version TEXT,
  model_written TEXT NOT NULL, -- as the file names it
  task TEXT NOT NULL, -- as the file names it
  task_version TEXT,
  arguments TEXT, -- of the task and the model's configuration: 'key=value,key=value', sorted
  dataset TEXT,
  scorer TEXT,
  metric TEXT,
  reducer TEXT, -- of epochs: 'mean', 'pass_at_1' ...; lm_eval's filter
  shots INTEGER, -- examples in the prompt
  agent TEXT, -- solver or scaffold
  value REAL -- in its own unit; NULL: the run gave none
    CONSTRAINT "evaluation.value must be finite" CHECK (abs(value) < 9e999),
  unit TEXT, -- NULL: not known, so never accepted
  higher_is_better INTEGER -- 1: a higher value is a higher score; NULL: as the benchmark says
    CONSTRAINT "evaluation.higher_is_better must be 0 or 1" CHECK (higher_is_better IN (0, 1)),
  standard_error REAL
    CONSTRAINT "evaluation.standard_error must be at least 0 and finite" CHECK (standard_error BETWEEN 0 AND 1.7e308),
  samples INTEGER -- questions behind the value
    CONSTRAINT "evaluation.samples must be at least 0" CHECK (samples >= 0),
  epochs INTEGER -- times each was asked
    CONSTRAINT "evaluation.epochs must be at least 1" CHECK (epochs >= 1),
  evaluated_on TEXT
    CONSTRAINT "evaluation.evaluated_on must be a real date like 2025-09-30" CHECK (evaluated_on IS NULL OR (evaluated_on GLOB '????-??-??' AND evaluated_on IS date(evaluated_on, '+0 days'))),
  status TEXT NOT NULL DEFAULT 'success'
    CONSTRAINT "evaluation.status must be 'success', 'error', 'cancelled' or 'started'" CHECK (status IN ('success', 'error', 'cancelled', 'started')),
  origin TEXT NOT NULL -- as score.origin
    CONSTRAINT "evaluation.origin must be 'published', 'measured', 'reported' or 'synthetic'" CHECK (origin IN ('published', 'measured', 'reported', 'synthetic')),
  source TEXT, -- what an entry says of where it comes from
  file TEXT, -- name of the file when it was read
  sha256 TEXT -- of the file's bytes
    CONSTRAINT "evaluation.sha256 must be 64 hexadecimal digits" CHECK (length(sha256) = 64 AND sha256 NOT GLOB '*[^0-9a-f]*'),
  path TEXT, -- where in the file: '$.results.scores[0].metrics."accuracy"'
  imported_at TEXT NOT NULL DEFAULT (datetime('now')), -- UTC
  withdrawn INTEGER NOT NULL DEFAULT 0 -- 1: taken by mistake; never accepted, and the file may be imported again
    CONSTRAINT "evaluation.withdrawn must be 0 or 1" CHECK (withdrawn IN (0, 1)),
  CONSTRAINT "evaluation.value must be given when status is 'success'" CHECK (value IS NOT NULL OR status <> 'success'),
  CONSTRAINT "evaluation.file, sha256 and path must be given together" CHECK ((file IS NULL) = (sha256 IS NULL) AND (file IS NULL) = (path IS NULL))
) STRICT;

-- The same bytes are never taken twice, whatever the file's name or folder.
CREATE UNIQUE INDEX IF NOT EXISTS evaluation_by_file ON evaluation (sha256, path, model_written, task) WHERE sha256 IS NOT NULL AND NOT withdrawn;
CREATE INDEX IF NOT EXISTS evaluation_by_score ON evaluation (model_id, benchmark_id);
CREATE INDEX IF NOT EXISTS evaluation_by_benchmark ON evaluation (benchmark_id);

-- What stands stands: only a unit that was not known may be filled in, with its direction, and a result withdrawn.
CREATE TRIGGER IF NOT EXISTS evaluation_keeps_values
AFTER UPDATE ON evaluation
WHEN (OLD.evaluation_id, OLD.model_id, OLD.benchmark_id, OLD.tool, OLD.tool_version, OLD.model_written, OLD.task, OLD.task_version, OLD.arguments, OLD.dataset, OLD.scorer, OLD.metric, OLD.reducer, OLD.shots, OLD.agent, OLD.value, OLD.standard_error, OLD.samples, OLD.epochs, OLD.evaluated_on, OLD.status, OLD.origin, OLD.source, OLD.file, OLD.sha256, OLD.path, OLD.imported_at)
  IS NOT (NEW.evaluation_id, NEW.model_id, NEW.benchmark_id, NEW.tool, NEW.tool_version, NEW.model_written, NEW.task, NEW.task_version, NEW.arguments, NEW.dataset, NEW.scorer, NEW.metric, NEW.reducer, NEW.shots, NEW.agent, NEW.value, NEW.standard_error, NEW.samples, NEW.epochs, NEW.evaluated_on, NEW.status, NEW.origin, NEW.source, NEW.file, NEW.sha256, NEW.path, NEW.imported_at)
  OR (OLD.unit IS NOT NULL AND (OLD.unit, OLD.higher_is_better) IS NOT (NEW.unit, NEW.higher_is_better))
  OR NEW.withdrawn < OLD.withdrawn
BEGIN
  SELECT RAISE(ABORT, 'evaluation: a result is kept as it was; set withdrawn to 1, and import it again');
END;

CREATE TRIGGER IF NOT EXISTS evaluation_keeps_rows
BEFORE DELETE ON evaluation
BEGIN
  SELECT RAISE(ABORT, 'evaluation: its rows are never deleted; set withdrawn to 1');
END;

-- INSERT OR REPLACE would delete the old row without a DELETE trigger.
CREATE TRIGGER IF NOT EXISTS evaluation_is_not_replaced
BEFORE INSERT ON evaluation
BEGIN
  SELECT RAISE(ABORT, 'evaluation.evaluation_id: there is an evaluation with this evaluation_id')
  WHERE EXISTS (SELECT 1 FROM evaluation WHERE evaluation_id = NEW.evaluation_id);
  SELECT RAISE(ABORT, 'evaluation: this result of this file was taken already')
  WHERE EXISTS (
    SELECT 1
    FROM evaluation
    WHERE (sha256, path, model_written, task) = (NEW.sha256, NEW.path, NEW.model_written, NEW.task) AND NOT withdrawn
  );
END;

-- Internal: rows on their way in, as the file or the spreadsheet has them. Empty but for the length of a
-- statement or of an import.
CREATE TABLE IF NOT EXISTS import_row (
  import_row_id INTEGER PRIMARY KEY,
  tool TEXT NOT NULL,
  tool_version ANY,
  model ANY,
  benchmark ANY, -- of an entry; a tool's row has a task
  task ANY,
  task_version ANY,
  arguments ANY,
  dataset ANY,
  scorer ANY,
  metric ANY,
  reducer ANY,
  shots ANY,
  agent ANY,
  value ANY,
  unit ANY,
  higher_is_better ANY,
  standard_error ANY,
  samples ANY,
  epochs ANY,
  evaluated_on ANY,
  status ANY,
  origin ANY,
  source ANY,
  file ANY,
  sha256 ANY,
  path ANY,
  error_field TEXT, -- what the reader could not take, and why
  error_value TEXT,
  error TEXT
) STRICT;

-- A row, result or file that `make import` did not take, and why.
CREATE TABLE IF NOT EXISTS import_reject (
  import_reject_id INTEGER PRIMARY KEY,
  file TEXT NOT NULL,
  sha256 TEXT,
  path TEXT, -- where in the file: of CSV the line
  field TEXT, -- column of the entry view or of evaluation_log
  value TEXT, -- the offending one
  reason TEXT NOT NULL,
  rejected_at TEXT NOT NULL DEFAULT (datetime('now')) -- UTC
) STRICT;

-- Rejected once more for the same reason, it is still one thing to mend.
CREATE UNIQUE INDEX IF NOT EXISTS import_reject_once
ON import_reject (file, coalesce(sha256, ''), coalesce(path, ''), coalesce(field, ''), coalesce(value, ''), reason);
