-- Results as they came, before any of them is accepted as a score: from tool logs, spreadsheets or SQL. The
-- views z_import_match and z_import_check (sql/intake) turn rows of import_row into these.

-- Which other names do people or tools write for a model or a benchmark?
-- One row per name, and per configuration that it demands. Upper and lower case are alike.
-- Columns:
--   alias_id       id      key of the row
--   name           name    as they write it
--   configuration  source
--   model_id       id      key of the model that it means; NULL: it means a benchmark
--   benchmark_id   id      key of the benchmark that it means; NULL: it means a model
CREATE TABLE IF NOT EXISTS alias (
  alias_id INTEGER PRIMARY KEY,
  name TEXT NOT NULL COLLATE NOCASE
    CONSTRAINT "alias.name @NAME_RULE@" CHECK (@IS_NAME(name)@),
  -- Of a model: 'key=value,...', sorted: pairs that evaluation.configuration must contain; '': whatever it is.
  configuration TEXT NOT NULL DEFAULT '' COLLATE NOCASE,
  model_id INTEGER REFERENCES model,
  benchmark_id INTEGER REFERENCES benchmark,
  CONSTRAINT "alias: either model_id or benchmark_id must be given" CHECK ((model_id IS NULL) <> (benchmark_id IS NULL)),
  CONSTRAINT "alias.configuration is of models only" CHECK (configuration = '' OR model_id IS NOT NULL)
) STRICT;

CREATE UNIQUE INDEX IF NOT EXISTS alias_of_model ON alias (name, configuration) WHERE model_id IS NOT NULL;
CREATE UNIQUE INDEX IF NOT EXISTS alias_of_benchmark ON alias (name) WHERE benchmark_id IS NOT NULL;
CREATE INDEX IF NOT EXISTS alias_by_model ON alias (model_id) WHERE model_id IS NOT NULL;
CREATE INDEX IF NOT EXISTS alias_by_benchmark ON alias (benchmark_id) WHERE benchmark_id IS NOT NULL;

-- What do a tool's task and metric measure in our terms?
-- One row per tool, task, arguments and metric.
-- Columns:
--   tool              word  'inspect_ai', 'lm_eval' ...
--   task              name
--   arguments         word
--   metric            word
--   benchmark_id      id    key of the benchmark
--   unit              word
--   higher_is_better  flag
CREATE TABLE IF NOT EXISTS task (
  tool TEXT NOT NULL
    CONSTRAINT "task.tool @NAME_RULE@" CHECK (@IS_NAME(tool)@),
  task TEXT NOT NULL -- as the tool's log writes it
    CONSTRAINT "task.task @NAME_RULE@" CHECK (@IS_NAME(task)@),
  arguments TEXT NOT NULL DEFAULT '', -- 'key=value,...', sorted: pairs that evaluation.arguments must contain; '': whatever they are
  metric TEXT NOT NULL, -- the metric that counts; a task's others are kept, but never accepted
  benchmark_id INTEGER NOT NULL REFERENCES benchmark,
  unit TEXT NOT NULL DEFAULT 'share' -- of the metric in the log
    CONSTRAINT "task.unit @UNIT_RULE@" CHECK (@IS_UNIT(unit)@),
  higher_is_better INTEGER -- 1: a higher metric is a higher score; 0: it is a lower one (attack success); NULL: as the benchmark says
    CONSTRAINT "task.higher_is_better @FLAG_RULE@" CHECK (@IS_FLAG(higher_is_better)@),
  PRIMARY KEY (tool, task, arguments, metric)
) STRICT, WITHOUT ROWID;

CREATE INDEX IF NOT EXISTS task_by_benchmark ON task (benchmark_id);

-- Who measures?
-- One row per person or organization.
-- Columns:
--   evaluator_id  id      key of the row
--   name          name    unique in any case
--   kind          word
--   rank          count
--   source        source
CREATE TABLE IF NOT EXISTS evaluator (
  evaluator_id INTEGER PRIMARY KEY,
  name TEXT NOT NULL COLLATE NOCASE UNIQUE
    CONSTRAINT "evaluator.name @NAME_RULE@" CHECK (@IS_NAME(name)@),
  kind TEXT -- NULL: not known
    CONSTRAINT "evaluator.kind @ONE_OF_RULE(evaluator_kind)@" CHECK (kind IN @WORDS(evaluator_kind)@),
  rank INTEGER NOT NULL -- of several values that of the lowest rank counts; what no evaluator is known of comes last
    CONSTRAINT "evaluator.rank must be at least 1" CHECK (rank >= 1),
  source TEXT -- page or report that says who they are
) STRICT;

-- What did each imported result say?
-- One row per result, as it was.
-- Columns:
--   evaluation_id         id
--   model_id              id      key of the model
--   benchmark_id          id      key of the benchmark
--   tool                  word
--   tool_version          word    of the program
--   model_written         name
--   task                  name
--   task_version          word    as the file has it
--   arguments             word
--   dataset               name    that the questions come from
--   scorer                word    which part of the tool gave the score
--   metric                word    as the file names it
--   reducer               word
--   shots                 count
--   agent                 word
--   evaluator_id          id
--   harness               word
--   configuration         source
--   run                   source
--   value                 number
--   unit                  word
--   higher_is_better      flag
--   standard_error        number  in the unit of the value
--   standard_error_basis  word
--   refusal_rate          share
--   samples               count
--   samples_total         count
--   samples_completed     count
--   samples_scored        count
--   epochs                count
--   evaluated_at          date
--   date_basis            word
--   scored_at             date
--   status                word    'success', 'error', 'cancelled' or 'started'
--   origin                word
--   source                source
--   file                  source
--   sha256                source
--   path                  source
--   imported_at           date
--   withdrawn             flag
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
  evaluator_id INTEGER REFERENCES evaluator, -- NULL: not known
  harness TEXT, -- program that ran the benchmark; NULL: not known
  -- All that tells one measurement of a model from another: 'key=value,...', sorted, in the words of z_configuration_key; '': not
  -- known.
  configuration TEXT NOT NULL DEFAULT '' COLLATE NOCASE,
  run TEXT, -- what the tool calls the run; of a log without such a name the hash of its bytes; NULL: not known
  value REAL -- in its own unit; NULL: the run gave none
    CONSTRAINT "evaluation.value must be finite" CHECK (@IS_FINITE(value)@),
  unit TEXT, -- NULL: not known, so never accepted
  higher_is_better INTEGER -- 1: a higher value is a higher score; NULL: as the benchmark says
    CONSTRAINT "evaluation.higher_is_better @FLAG_RULE@" CHECK (@IS_FLAG(higher_is_better)@),
  standard_error REAL
    CONSTRAINT "evaluation.standard_error must be at least 0 and finite" CHECK (@IS_ERROR(standard_error)@),
  standard_error_basis TEXT -- 'given'; 'interval': computed from a confidence interval
    CONSTRAINT "evaluation.standard_error_basis @ONE_OF_RULE(error_basis)@" CHECK (standard_error_basis IN @WORDS(error_basis)@),
  refusal_rate REAL -- share of the answers that are refusals; NULL: not known
    CONSTRAINT "evaluation.refusal_rate @SHARE_RULE@" CHECK (@IS_SHARE(refusal_rate)@),
  samples INTEGER -- questions behind the value; NULL: not known, as of a part of the questions whose number the file does not say
    CONSTRAINT "evaluation.samples must be at least 0" CHECK (samples >= 0),
  samples_total INTEGER -- of the run: that should have been asked
    CONSTRAINT "evaluation.samples_total must be at least 0" CHECK (samples_total >= 0),
  samples_completed INTEGER -- that were asked to the end
    CONSTRAINT "evaluation.samples_completed must be at least 0" CHECK (samples_completed >= 0),
  samples_scored INTEGER -- that have a score
    CONSTRAINT "evaluation.samples_scored must be at least 0" CHECK (samples_scored >= 0),
  epochs INTEGER -- times each was asked
    CONSTRAINT "evaluation.epochs must be at least 1" CHECK (epochs >= 1),
  evaluated_at TEXT -- UTC, with the time where it is known; what it is the date of says date_basis
    CONSTRAINT "evaluation.evaluated_at @DATE_RULE@, or with a time 2025-09-30 23:59:59" CHECK (
      evaluated_at IS NULL
      OR @IS_DATE(evaluated_at)@
      OR @IS_TIME(evaluated_at)@),
  date_basis TEXT NOT NULL DEFAULT 'import' -- 'run'; 'file': of the file or its name; 'retrieved': when it was copied, so no later than that; 'import': none is known
    CONSTRAINT "evaluation.date_basis @ONE_OF_RULE(date_basis)@" CHECK (date_basis IN @WORDS(date_basis)@),
  scored_at TEXT -- UTC, when a run's answers were last scored, where the file says it
    CONSTRAINT "evaluation.scored_at @TIME_RULE@" CHECK (@IS_TIME(scored_at)@),
  status TEXT NOT NULL DEFAULT 'success'
    CONSTRAINT "evaluation.status @ONE_OF_RULE(status)@" CHECK (status IN @WORDS(status)@),
  origin TEXT NOT NULL -- as score.origin
    CONSTRAINT "evaluation.origin @ONE_OF_RULE(origin)@" CHECK (origin IN @WORDS(origin)@),
  source TEXT, -- what an entry says of where it comes from
  file TEXT, -- name of the file when it was read
  sha256 TEXT -- of the file's bytes
    CONSTRAINT "evaluation.sha256 @HASH_RULE@" CHECK (@IS_HASH(sha256)@),
  path TEXT, -- where in the file: '$.results.scores[0].metrics."accuracy"'
  imported_at TEXT NOT NULL DEFAULT (datetime('now')), -- when it came in, UTC
  withdrawn INTEGER NOT NULL DEFAULT 0 -- 1: taken by mistake; never accepted, and the file may be imported again
    CONSTRAINT "evaluation.withdrawn @FLAG_RULE@" CHECK (@IS_FLAG(withdrawn)@),
  CONSTRAINT "evaluation.evaluated_at must be given unless date_basis is 'import'" CHECK ((evaluated_at IS NULL) = (date_basis = 'import')),
  CONSTRAINT "evaluation.value must be given when status is 'success'" CHECK (value IS NOT NULL OR status <> 'success'),
  CONSTRAINT "evaluation.file, sha256 and path must be given together" CHECK ((file IS NULL) = (sha256 IS NULL) AND (file IS NULL) = (path IS NULL))
) STRICT;

-- The same bytes are never taken twice, whatever the file's name or folder.
CREATE UNIQUE INDEX IF NOT EXISTS evaluation_by_file ON evaluation (sha256, path, model_written, task) WHERE sha256 IS NOT NULL AND NOT withdrawn;
CREATE INDEX IF NOT EXISTS evaluation_by_score ON evaluation (model_id, benchmark_id, value);
CREATE INDEX IF NOT EXISTS evaluation_by_benchmark ON evaluation (benchmark_id);
CREATE INDEX IF NOT EXISTS evaluation_by_run ON evaluation (run) WHERE run IS NOT NULL;
CREATE INDEX IF NOT EXISTS evaluation_by_evaluator ON evaluation (evaluator_id) WHERE evaluator_id IS NOT NULL;

-- A result keeps its values: only a unit that was not known may be filled in, with its direction, and a result withdrawn.
CREATE TRIGGER IF NOT EXISTS evaluation_keeps_values
AFTER UPDATE ON evaluation
WHEN (@COLUMNS(OLD.evaluation BUT unit, higher_is_better, withdrawn)@)
  IS NOT (@COLUMNS(NEW.evaluation BUT unit, higher_is_better, withdrawn)@)
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
-- statement or of an import. From tool_version to path these are the columns of evaluation_log, in its order: schema/columns.sh.
CREATE TABLE IF NOT EXISTS import_row (
  import_row_id INTEGER PRIMARY KEY,
  tool TEXT NOT NULL,
  tool_version ANY,
  harness ANY,
  evaluator ANY,
  evaluator_kind ANY,
  model ANY,
  task ANY,
  task_registered ANY, -- the name that its package gave it, where that is another
  task_version ANY,
  arguments ANY,
  configuration ANY, -- pairs in the file's own words and order
  dataset ANY,
  scorer ANY,
  metric ANY,
  reducer ANY,
  shots ANY,
  agent ANY,
  run ANY,
  value ANY,
  unit ANY,
  higher_is_better ANY,
  standard_error ANY,
  standard_error_basis ANY,
  refusal_rate ANY,
  samples ANY,
  samples_total ANY,
  samples_completed ANY,
  samples_scored ANY,
  epochs ANY,
  evaluated_at ANY,
  date_basis ANY,
  scored_at ANY,
  status ANY,
  origin ANY,
  path ANY,
  benchmark ANY, -- of an entry; a tool's row has a task
  source ANY,
  accepted_by ANY, -- of an entry
  file ANY,
  sha256 ANY,
  line ANY, -- of a table
  error_field TEXT, -- what the reader could not take, and why
  error_value TEXT,
  error TEXT
) STRICT;

-- Which rows did an import not take, and why?
-- One row per row of a file, column and reason.
-- Columns:
--   import_reject_id  id      key of the row
--   file              source  name of the file
--   sha256            source  hash of its bytes
--   path              source
--   line              count
--   column            word
--   value             points
--   reason            word    the rule that it breaks
--   rejected_at       date
CREATE TABLE IF NOT EXISTS import_reject (
  import_reject_id INTEGER PRIMARY KEY,
  file TEXT NOT NULL,
  sha256 TEXT,
  path TEXT, -- where in the file: of a log the place in its JSON, of a workbook the sheet
  line INTEGER, -- of a table
  column TEXT, -- as the header line has it; of a log the column of evaluation_log
  value TEXT, -- the offending one
  reason TEXT NOT NULL,
  rejected_at TEXT NOT NULL DEFAULT (datetime('now')) -- when it was refused, UTC
) STRICT;

-- Rejected once more for the same reason, it is still one thing to mend.
CREATE UNIQUE INDEX IF NOT EXISTS import_reject_once
ON import_reject (file, coalesce(sha256, ''), coalesce(path, ''), coalesce(line, 0), coalesce(column, ''), coalesce(value, ''), reason);

-- Which names in files does nothing match?
-- One row per kind of name, tool and name as written: a person says once what it means.
-- Columns:
--   kind         word    'model', 'benchmark', 'task' or 'column'
--   tool         word
--   written      name    as the file has it
--   occurrences  count
--   files        source
--   nearest      name
--   suggestion   name
--   means        name
CREATE TABLE IF NOT EXISTS unknown_name (
  kind TEXT NOT NULL
    CONSTRAINT "unknown_name.kind @ONE_OF_RULE(name_kind)@" CHECK (kind IN @WORDS(name_kind)@),
  tool TEXT NOT NULL DEFAULT '', -- whose task it is
  written TEXT NOT NULL COLLATE NOCASE,
  occurrences INTEGER NOT NULL, -- rows and results that have it
  files TEXT NOT NULL, -- their names, the first few
  nearest TEXT, -- the known name that is most like it; NULL: none is like it
  suggestion TEXT, -- the known name that it is once the provider before it is dropped
  means TEXT, -- to be filled in: a known name, or 'ignore' for what is none of ours; NULL: open
  PRIMARY KEY (kind, tool, written)
) STRICT, WITHOUT ROWID;
