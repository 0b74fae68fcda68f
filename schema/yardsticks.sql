-- What the numbers of a model are held against: lines that it can cross, levels that its developer declared, and the steps of
-- threat models that benchmarks test.

-- Which lines can a model cross?
-- One row per line, method, domain and quantity: a capability line, a risk line.
-- Columns:
--   name       name     of the line
--   method_id  id
--   domain_id  id       key of the domain
--   quantity   subject
--   value      fact
--   source     source   who set it
CREATE TABLE IF NOT EXISTS threshold (
  name TEXT NOT NULL COLLATE NOCASE
    CONSTRAINT "threshold.name @NAME_RULE@" CHECK (@IS_NAME(name)@),
  method_id INTEGER REFERENCES method, -- NULL: all methods
  domain_id INTEGER NOT NULL REFERENCES domain,
  quantity TEXT NOT NULL COLLATE NOCASE, -- what is compared with it: 'capability', 'safety', 'risk_index' or the name of a benchmark
  value REAL -- NULL: not known
    CONSTRAINT "threshold.value must be finite" CHECK (@IS_FINITE(value)@),
  source TEXT,
  CONSTRAINT "threshold.value @SCORE_RULE@, unless quantity is 'risk_index'" CHECK (@IS_THRESHOLD(quantity, value)@)
) STRICT;

CREATE UNIQUE INDEX IF NOT EXISTS threshold_of_method ON threshold (name, coalesce(method_id, 0), domain_id, quantity);
CREATE INDEX IF NOT EXISTS threshold_by_domain ON threshold (domain_id);
CREATE INDEX IF NOT EXISTS threshold_by_method ON threshold (method_id) WHERE method_id IS NOT NULL;

-- What do others declare of a model?
-- One row per model, framework, domain and day: 'ASL-3', 'High'.
-- Published: 53, sorted by model_id framework domain_id declared_on
-- Columns:
--   model_id     id      key of the model
--   framework    word    under which it is declared
--   domain_id    id
--   level        word    in the framework's words
--   declared_on  date    day of the declaration
--   source       source  page or paper that states it
CREATE TABLE IF NOT EXISTS declaration (
  model_id INTEGER NOT NULL REFERENCES model,
  framework TEXT NOT NULL COLLATE NOCASE
    CONSTRAINT "declaration.framework @NAME_RULE@" CHECK (@IS_NAME(framework)@),
  domain_id INTEGER REFERENCES domain, -- NULL: it is not said of which
  level TEXT NOT NULL
    CONSTRAINT "declaration.level @NAME_RULE@" CHECK (@IS_NAME(level)@),
  declared_on TEXT NOT NULL
    CONSTRAINT "declaration.declared_on @DATE_RULE@" CHECK (@IS_DATE(declared_on)@),
  source TEXT
) STRICT;

CREATE UNIQUE INDEX IF NOT EXISTS declaration_of_domain ON declaration (model_id, framework, coalesce(domain_id, 0), declared_on);
CREATE INDEX IF NOT EXISTS declaration_by_domain ON declaration (domain_id) WHERE domain_id IS NOT NULL;

-- What must somebody be able to do on the way to harm?
-- One row per domain and step of its threat model.
-- Columns:
--   threat_step_id  id        key of the row
--   domain_id       id        key of the domain
--   position        sequence
--   name            name      of the step
--   name_zh         name
--   about           word      what it takes, in a sentence
--   source          source
CREATE TABLE IF NOT EXISTS threat_step (
  threat_step_id INTEGER PRIMARY KEY,
  domain_id INTEGER NOT NULL REFERENCES domain,
  position INTEGER NOT NULL -- the order of the steps of a domain
    CONSTRAINT "threat_step.position must be at least 1" CHECK (position >= 1),
  name TEXT NOT NULL COLLATE NOCASE
    CONSTRAINT "threat_step.name @NAME_RULE@" CHECK (@IS_NAME(name)@),
  name_zh TEXT -- NULL: views show name
    CONSTRAINT "threat_step.name_zh @PLAIN_RULE@" CHECK (@IS_PLAIN(name_zh)@),
  about TEXT,
  source TEXT -- the threat model that has this step
) STRICT;

CREATE UNIQUE INDEX IF NOT EXISTS threat_step_of_domain ON threat_step (domain_id, name);

-- Which benchmark tests which step of a threat model?
-- One row per benchmark and step.
-- Columns:
--   benchmark_id    id      key of the benchmark
--   threat_step_id  id      key of the threat_step
--   source          source
CREATE TABLE IF NOT EXISTS benchmark_step (
  benchmark_id INTEGER NOT NULL REFERENCES benchmark,
  threat_step_id INTEGER NOT NULL REFERENCES threat_step,
  source TEXT, -- who says so; NULL: an assumption
  PRIMARY KEY (benchmark_id, threat_step_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX IF NOT EXISTS benchmark_step_by_step ON benchmark_step (threat_step_id);
