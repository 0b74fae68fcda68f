-- What is stored. Every table is STRICT; dates are ISO-8601 text and real dates; the name of a CHECK is
-- the message of the error. Without its modifier date() would give 2025-02-30 back as it came; GLOB keeps
-- words like 'now' from it. Names compare without regard to case (of ASCII letters).

-- Who releases models?
-- One row per company or laboratory.
-- Published: 39, sorted by organization_id
-- Columns:
--   organization_id  id    key of the row
--   name             name  its name, unique in any case
--   name_zh          name
--   region           name
CREATE TABLE IF NOT EXISTS organization (
  organization_id INTEGER PRIMARY KEY,
  name TEXT NOT NULL COLLATE NOCASE UNIQUE
    CONSTRAINT "organization.name @NAME_RULE@" CHECK (@IS_NAME(name)@),
  name_zh TEXT -- name in Chinese
    CONSTRAINT "organization.name_zh @PLAIN_RULE@" CHECK (@IS_PLAIN(name_zh)@),
  region TEXT NOT NULL -- seat: 'US', 'CN', 'EU' ...
    CONSTRAINT "organization.region must be two or three capital letters like 'US'" CHECK (@IS_REGION(region)@)
) STRICT;

-- Which models replace each other?
-- One row per line of models: GPT, Claude, Qwen ...
-- Columns:
--   series_id        id    key of the row
--   organization_id  id    key of the organization
--   name             name  its name, unique in any case
CREATE TABLE IF NOT EXISTS series (
  series_id INTEGER PRIMARY KEY,
  organization_id INTEGER NOT NULL REFERENCES organization,
  name TEXT NOT NULL COLLATE NOCASE UNIQUE
    CONSTRAINT "series.name @NAME_RULE@" CHECK (@IS_NAME(name)@)
) STRICT;

CREATE INDEX IF NOT EXISTS series_by_organization ON series (organization_id);

-- Which models are known?
-- One row per released model. Two models of one day stand in the order of model_id.
-- Columns:
--   model_id           id      key of the row
--   series_id          id      key of the series
--   name               name    its name, unique in any case
--   released_on        date
--   reasoning          flag
--   weights_opened_on  date
--   training_cutoff    date
--   parameters         fact
--   source             source
--   withdrawn          flag
CREATE TABLE IF NOT EXISTS model (
  model_id INTEGER PRIMARY KEY,
  series_id INTEGER NOT NULL REFERENCES series,
  name TEXT NOT NULL COLLATE NOCASE UNIQUE
    CONSTRAINT "model.name @NAME_RULE@" CHECK (@IS_NAME(name)@),
  released_on TEXT NOT NULL -- date of first public release
    CONSTRAINT "model.released_on @DATE_RULE@" CHECK (@IS_DATE(released_on)@),
  reasoning INTEGER NOT NULL -- 1: thinks in a chain of thought before it answers
    CONSTRAINT "model.reasoning @FLAG_RULE@" CHECK (@IS_FLAG(reasoning)@),
  weights_opened_on TEXT -- since when anyone can download the weights, and so fine-tune them; NULL: nobody can
    CONSTRAINT "model.weights_opened_on @DATE_RULE@" CHECK (@IS_DATE(weights_opened_on)@),
  training_cutoff TEXT -- the last day of what it was trained on; NULL: not public
    CONSTRAINT "model.training_cutoff @DATE_RULE@" CHECK (@IS_DATE(training_cutoff)@),
  parameters REAL -- total parameters, billions; NULL: not public
    CONSTRAINT "model.parameters @SIZE_RULE@, in billions" CHECK (@IS_SIZE(parameters)@),
  source TEXT, -- where the facts of this row come from
  withdrawn INTEGER NOT NULL DEFAULT 0 -- 1: entered by mistake; in no view, its scores and their history are kept
    CONSTRAINT "model.withdrawn @FLAG_RULE@" CHECK (@IS_FLAG(withdrawn)@)
) STRICT;

CREATE INDEX IF NOT EXISTS model_by_series ON model (series_id, released_on);

-- Which risk domains are there?
-- One row per domain. Scores of different domains are never compared.
-- Published: 40, sorted by domain_id
-- Columns:
--   domain_id  id
--   name       domain  what the domain is called in queries
--   label_en   name    what it is called in a report
--   label_zh   name
CREATE TABLE IF NOT EXISTS domain (
  domain_id INTEGER PRIMARY KEY, -- the order in which domains are shown
  name TEXT NOT NULL COLLATE NOCASE UNIQUE
    CONSTRAINT "domain.name @NAME_RULE@" CHECK (@IS_NAME(name)@),
  label_en TEXT NOT NULL
    CONSTRAINT "domain.label_en @PLAIN_RULE@" CHECK (@IS_PLAIN(label_en)@),
  label_zh TEXT -- NULL: views show label_en
    CONSTRAINT "domain.label_zh @PLAIN_RULE@" CHECK (@IS_PLAIN(label_zh)@)
) STRICT;

-- Which tests are there, and how does a value on their scale become a score?
-- One row per test. Its accepted score is 0..100, the higher the more capable or the safer; unit, lowest, highest and
-- higher_is_better say how a value on its own scale becomes one.
-- Published: 41, sorted by benchmark_id
-- Columns:
--   benchmark_id      id         key of the row
--   name              benchmark  its name, unique in any case
--   measures          word       'capability' or 'safety'
--   items             count
--   items_public_on   date
--   topic             word
--   about             word
--   about_zh          word
--   unit              word
--   lowest            fact
--   highest           fact       the best possible value, the worst where lower is better
--   higher_is_better  flag
--   accept_rule       word
--   accept_metric     word
--   retired_on        date
--   replaced_by       id
CREATE TABLE IF NOT EXISTS benchmark (
  benchmark_id INTEGER PRIMARY KEY,
  name TEXT NOT NULL COLLATE NOCASE UNIQUE
    CONSTRAINT "benchmark.name @NAME_RULE@" CHECK (@IS_NAME(name)@)
    CONSTRAINT "benchmark.name must not be @WORDS_QUOTED(computed)@, the names of computed scores" CHECK (name NOT IN @WORDS(computed)@),
  measures TEXT NOT NULL
    CONSTRAINT "benchmark.measures @ONE_OF_RULE(measures)@" CHECK (measures IN @WORDS(measures)@),
  items INTEGER -- questions or tasks; NULL: not known
    CONSTRAINT "benchmark.items must be greater than 0" CHECK (items > 0),
  items_public_on TEXT -- since when anyone can read its questions; NULL: not known
    CONSTRAINT "benchmark.items_public_on @DATE_RULE@" CHECK (@IS_DATE(items_public_on)@),
  topic TEXT -- what views look for: 'jailbreak' (resistance to jailbreaks), 'honesty'; others are yours
    CONSTRAINT "benchmark.topic @NAME_RULE@" CHECK (@IS_NAME(topic)@),
  about TEXT, -- what it tests, one sentence
  about_zh TEXT, -- the same in Chinese
  unit TEXT NOT NULL DEFAULT 'percent' -- of values on its own scale: 'percent', 'share' (0..1), or a word of yours
    CONSTRAINT "benchmark.unit @UNIT_RULE@" CHECK (@IS_UNIT(unit)@),
  lowest REAL NOT NULL DEFAULT 0 -- the worst possible value in its unit, the best where lower is better
    CONSTRAINT "benchmark.lowest must be finite" CHECK (@IS_FINITE(lowest)@),
  highest REAL NOT NULL DEFAULT 100
    CONSTRAINT "benchmark.highest must be finite" CHECK (@IS_FINITE(highest)@),
  higher_is_better INTEGER NOT NULL DEFAULT 1 -- 0: a lower value is the more capable or the safer (attack success)
    CONSTRAINT "benchmark.higher_is_better @FLAG_RULE@" CHECK (@IS_FLAG(higher_is_better)@),
  accept_rule TEXT NOT NULL DEFAULT 'latest' -- which of several evaluations of a model becomes its score
    CONSTRAINT "benchmark.accept_rule @ONE_OF_RULE(accept_rule)@" CHECK (accept_rule IN @WORDS(accept_rule)@),
  accept_metric TEXT, -- only evaluations with this metric, or variant of evaluation_score, count; NULL: all that a file has one of
  retired_on TEXT -- since when it is no longer run; NULL: it is
    CONSTRAINT "benchmark.retired_on @DATE_RULE@" CHECK (@IS_DATE(retired_on)@),
  replaced_by INTEGER REFERENCES benchmark -- the one that takes its place
    CONSTRAINT "benchmark.replaced_by must be another benchmark" CHECK (replaced_by <> benchmark_id),
  CONSTRAINT "benchmark.lowest must be less than highest" CHECK (lowest < highest),
  CONSTRAINT "benchmark.unit 'percent' lies between 0 and 100, 'share' between 0 and 1" CHECK (@UNIT_HOLDS(unit, lowest, highest)@),
  CONSTRAINT "benchmark.replaced_by: retired_on must be given with it" CHECK (replaced_by IS NULL OR retired_on IS NOT NULL)
) STRICT;

CREATE INDEX IF NOT EXISTS benchmark_by_successor ON benchmark (replaced_by) WHERE replaced_by IS NOT NULL;

-- What do people reach on a benchmark?
-- One row per benchmark and group of people.
-- Columns:
--   benchmark_id  id           key of the benchmark
--   value         fact points
--   who           name
--   source        source
CREATE TABLE IF NOT EXISTS human_baseline (
  benchmark_id INTEGER NOT NULL REFERENCES benchmark,
  value REAL NOT NULL -- on the benchmark's scale
    CONSTRAINT "human_baseline.value @SCORE_RULE@" CHECK (@IS_SCORE(value)@),
  who TEXT NOT NULL -- 'experts', 'students' ...
    CONSTRAINT "human_baseline.who @PLAIN_RULE@" CHECK (@IS_PLAIN(who)@),
  source TEXT, -- paper or report that states it
  PRIMARY KEY (benchmark_id, who)
) STRICT, WITHOUT ROWID;

-- Which versions of the index are there?
-- One row per method: which formula, constants, components and weights count.
-- Published: 42, sorted by method_id
-- Columns:
--   method_id              id    key of the row
--   name                   name  'v1.0' ...
--   formula                word
--   missing                word
--   general_index          name
--   general_index_version  name
--   about                  word  what the method is, in a sentence
--   about_zh               word
CREATE TABLE IF NOT EXISTS method (
  method_id INTEGER PRIMARY KEY,
  name TEXT NOT NULL COLLATE NOCASE UNIQUE
    CONSTRAINT "method.name @NAME_RULE@" CHECK (@IS_NAME(name)@),
  formula TEXT NOT NULL -- of the risk index, one that the extension knows: label has each in words
    CONSTRAINT "method.formula @WORD_RULE@ like 'linear' or 'exponential'" CHECK (@IS_WORD(formula)@),
  -- Of a missing score: estimate: from the others; renormalise: the mean is of those measured; shared: only benchmarks
  -- count that every model has.
  missing TEXT NOT NULL DEFAULT 'estimate'
    CONSTRAINT "method.missing @ONE_OF_RULE(missing)@" CHECK (missing IN @WORDS(missing)@),
  general_index TEXT COLLATE NOCASE -- name and version of the general_index that is general capability; NULL: there is none
    CONSTRAINT "method.general_index @NAME_RULE@" CHECK (@IS_NAME(general_index)@),
  general_index_version TEXT COLLATE NOCASE -- '': the index has no versions
    CONSTRAINT "method.general_index_version @PLAIN_RULE@" CHECK (@IS_PLAIN(general_index_version)@),
  about TEXT,
  about_zh TEXT, -- the same in Chinese
  CONSTRAINT "method.general_index and general_index_version must be given together" CHECK ((general_index IS NULL) = (general_index_version IS NULL))
) STRICT;

-- Which constants does a method's formula have, and its rules?
-- One row per method, constant, and domain where its value is another there than in all domains. The constants:
--   beta_open, beta_proprietary   how far safety lowers risk; lower for open weights, whose safeguards can be fine-tuned away
--   smallest_coverage             a model has a C or S when at least this share of the weight was measured
--   breakthrough_only             1: only breakthrough models are monitored; 0: every model is
--   breakthrough_margin           a breakthrough comes so near to its organization's best, in points of the general index
--   largest_estimate_error        a benchmark whose estimates miss by more points (root mean square) is not estimated
--   high_risk_index               a risk index below it is not called high; of a formula whose index is not in points
--   risk_tolerance                a smaller difference of risk indexes is no move of a series; of such a formula too
-- A formula needs others: ext/numeric/formula.c. A row with a domain stands instead of the one without.
-- Published: 43, sorted by method_id domain_id name
-- Columns:
--   method_id  id    key of the method
--   domain_id  id
--   name       name  of the constant: 'beta_open', 'smallest_coverage' ...
--   value      fact
--   low        fact
--   high       fact
--   unit       word
--   about      word
CREATE TABLE IF NOT EXISTS method_constant (
  method_id INTEGER NOT NULL REFERENCES method,
  domain_id INTEGER REFERENCES domain, -- NULL: all domains
  name TEXT NOT NULL
    CONSTRAINT "method_constant.name @WORD_RULE@" CHECK (@IS_WORD(name)@),
  value REAL -- NULL: not known
    CONSTRAINT "method_constant.value must be finite" CHECK (@IS_FINITE(value)@),
  low REAL -- the lowest that it may be; NULL: not known
    CONSTRAINT "method_constant.low must be finite" CHECK (@IS_FINITE(low)@),
  high REAL -- the highest
    CONSTRAINT "method_constant.high must be finite" CHECK (@IS_FINITE(high)@),
  unit TEXT, -- 'share', 'points' ...
  about TEXT, -- where the value comes from
  CONSTRAINT "method_constant.low must not be above value or high" CHECK (low <= coalesce(value, high)),
  CONSTRAINT "method_constant.high must not be below value or low" CHECK (coalesce(value, low) <= high),
  CONSTRAINT "method_constant.value, low and high: @CONSTANT_RULE@" CHECK (
    @CONSTANT_HOLDS(name, value)@
    AND @CONSTANT_HOLDS(name, low)@
    AND @CONSTANT_HOLDS(name, high)@),
  CONSTRAINT "method_constant.domain_id must be NULL for @WORDS_ALL(everywhere)@" CHECK (
    domain_id IS NULL OR name NOT IN @WORDS(everywhere)@)
) STRICT;

CREATE UNIQUE INDEX IF NOT EXISTS method_constant_of_domain ON method_constant (method_id, coalesce(domain_id, 0), name);
CREATE INDEX IF NOT EXISTS method_constant_by_domain ON method_constant (domain_id) WHERE domain_id IS NOT NULL;

-- Which parts do the two scores of a method have?
-- One row per method, part, and domain where it is another there: a tree below 'capability' and one below 'safety'. These two need
-- no row; then they are means. A row with a domain stands instead of the one of that name without.
-- Published: 50, sorted by method_id domain_id name
-- Columns:
--   method_id  id    key of the method
--   domain_id  id
--   name       name
--   parent     word
--   combine    word
--   weight     fact
CREATE TABLE IF NOT EXISTS component (
  method_id INTEGER NOT NULL REFERENCES method,
  domain_id INTEGER REFERENCES domain, -- NULL: all domains
  name TEXT NOT NULL -- 'base', 'jailbreak', 'tampering' ...
    CONSTRAINT "component.name @WORD_RULE@" CHECK (@IS_WORD(name)@),
  parent TEXT, -- name of the component that this is a part of
  combine TEXT NOT NULL DEFAULT 'mean' -- how its own parts, benchmarks and components, become its score
    CONSTRAINT "component.combine @ONE_OF_RULE(combine)@" CHECK (combine IN @WORDS(combine)@),
  weight REAL NOT NULL DEFAULT 1 -- in its parent's score; only ratios count
    CONSTRAINT "component.weight @WEIGHT_RULE@" CHECK (@IS_WEIGHT(weight)@),
  CONSTRAINT "component.parent must be NULL for 'capability' and 'safety', and given for the others" CHECK (@HAS_PARENT(name, parent)@)
) STRICT;

CREATE UNIQUE INDEX IF NOT EXISTS component_of_domain ON component (method_id, coalesce(domain_id, 0), name);
CREATE INDEX IF NOT EXISTS component_by_domain ON component (domain_id) WHERE domain_id IS NOT NULL;

-- Which benchmarks count in a domain under a method, and how much?
-- One row per method, domain, benchmark and component. Only ratios of weights within a component count.
-- Columns:
--   method_id     id    key of the method
--   domain_id     id    key of the domain
--   benchmark_id  id    key of the benchmark
--   component     word
--   weight        fact  greater than 0
CREATE TABLE IF NOT EXISTS weight (
  method_id INTEGER NOT NULL REFERENCES method,
  domain_id INTEGER NOT NULL REFERENCES domain,
  benchmark_id INTEGER NOT NULL REFERENCES benchmark,
  component TEXT NOT NULL, -- 'capability', 'safety', or the name of a component
  weight REAL NOT NULL DEFAULT 1
    CONSTRAINT "weight.weight @WEIGHT_RULE@" CHECK (@IS_WEIGHT(weight)@),
  PRIMARY KEY (method_id, domain_id, benchmark_id, component)
) STRICT, WITHOUT ROWID;

CREATE INDEX IF NOT EXISTS weight_by_domain ON weight (domain_id);
CREATE INDEX IF NOT EXISTS weight_by_benchmark ON weight (benchmark_id);

-- What did each model score on each benchmark?
-- One row per model and benchmark with an accepted score. No row: not tested.
-- Columns:
--   model_id        id      key of the model
--   benchmark_id    id      key of the benchmark
--   value           points  0..100, the higher the more capable or the safer
--   standard_error  change  points; NULL: not known
--   samples         count
--   evaluated_on    date    when it was measured; NULL: not known
--   origin          word
--   source          source
--   evaluation_id   id
--   accepted_at     date
--   accepted_by     source
CREATE TABLE IF NOT EXISTS score (
  model_id INTEGER NOT NULL REFERENCES model,
  benchmark_id INTEGER NOT NULL REFERENCES benchmark,
  value REAL NOT NULL
    CONSTRAINT "score.value @SCORE_RULE@" CHECK (@IS_SCORE(value)@),
  standard_error REAL
    CONSTRAINT "score.standard_error @SCORE_RULE@" CHECK (@IS_SCORE(standard_error)@),
  samples INTEGER -- questions behind the value
    CONSTRAINT "score.samples must be greater than 0" CHECK (samples > 0),
  evaluated_on TEXT
    CONSTRAINT "score.evaluated_on @DATE_RULE@" CHECK (@IS_DATE(evaluated_on)@),
  origin TEXT NOT NULL -- published: stated in a report; measured: our own run; reported: by the developer; synthetic: generated
    CONSTRAINT "score.origin @ONE_OF_RULE(origin)@" CHECK (origin IN @WORDS(origin)@),
  source TEXT, -- report, file or program the value comes from
  evaluation_id INTEGER REFERENCES evaluation, -- the imported result it was accepted from; NULL: entered directly
  accepted_at TEXT DEFAULT (datetime('now')) -- UTC, when it became the score; NULL: before this was recorded
    CONSTRAINT "score.accepted_at @TIME_RULE@" CHECK (@IS_TIME(accepted_at)@),
  accepted_by TEXT -- who accepted it, by their own word; NULL: nobody said
    CONSTRAINT "score.accepted_by @NAME_RULE@" CHECK (@IS_NAME(accepted_by)@),
  PRIMARY KEY (model_id, benchmark_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX IF NOT EXISTS score_by_evaluation ON score (evaluation_id) WHERE evaluation_id IS NOT NULL;

-- All of a score that statistics read, so that a benchmark, or two of the same models, come in one pass.
CREATE INDEX IF NOT EXISTS score_by_benchmark ON score (benchmark_id, model_id, value);

-- Why has a model no score on a benchmark?
-- One row per model and benchmark of which it is known. No row: not known.
-- Columns:
--   model_id      id      key of the model
--   benchmark_id  id      key of the benchmark
--   reason        word
--   source        source  who says so
CREATE TABLE IF NOT EXISTS missing_score (
  model_id INTEGER NOT NULL REFERENCES model,
  benchmark_id INTEGER NOT NULL REFERENCES benchmark,
  -- not_applicable: cannot be tested (a model without vision on pictures); withheld: measured, not published; failed: the
  -- run did not end well.
  reason TEXT NOT NULL
    CONSTRAINT "missing_score.reason @ONE_OF_RULE(missing_reason)@" CHECK (reason IN @WORDS(missing_reason)@),
  source TEXT,
  PRIMARY KEY (model_id, benchmark_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX IF NOT EXISTS missing_score_by_benchmark ON missing_score (benchmark_id);

-- Which of several measurements did a person choose, where the rule does not decide?
-- One row per model and benchmark that was decided.
-- Columns:
--   model_id              id    key of the model
--   benchmark_id          id    key of the benchmark
--   evaluation_id         id
--   newest_evaluation_id  id
--   cutoff_on             date
--   decided_at            date
CREATE TABLE IF NOT EXISTS score_decision (
  model_id INTEGER NOT NULL REFERENCES model,
  benchmark_id INTEGER NOT NULL REFERENCES benchmark,
  evaluation_id INTEGER NOT NULL REFERENCES evaluation, -- that counts
  newest_evaluation_id INTEGER NOT NULL REFERENCES evaluation, -- the last there was: a later one asks anew
  cutoff_on TEXT, -- of the edition for which it was decided: what was measured later asks anew too; NULL: it had none
  decided_at TEXT NOT NULL DEFAULT (datetime('now')), -- when it was decided, UTC
  PRIMARY KEY (model_id, benchmark_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX IF NOT EXISTS score_decision_by_benchmark ON score_decision (benchmark_id);
CREATE INDEX IF NOT EXISTS score_decision_by_evaluation ON score_decision (evaluation_id);
CREATE INDEX IF NOT EXISTS score_decision_by_newest ON score_decision (newest_evaluation_id);

-- How capable is each model in general?
-- One row per model, index such as 'Epoch Capabilities Index', and its version. The method says which index counts.
-- Columns:
--   model_id      id      key of the model
--   name          name
--   version       word
--   value         fact
--   origin        word
--   retrieved_on  date
--   source        source  page or file that states it
CREATE TABLE IF NOT EXISTS general_index (
  model_id INTEGER NOT NULL REFERENCES model,
  name TEXT NOT NULL COLLATE NOCASE -- of the index
    CONSTRAINT "general_index.name @NAME_RULE@" CHECK (@IS_NAME(name)@),
  version TEXT NOT NULL DEFAULT '' COLLATE NOCASE -- '': the index has no versions
    CONSTRAINT "general_index.version @PLAIN_RULE@" CHECK (@IS_PLAIN(version)@),
  value REAL NOT NULL -- on the index's own scale: values of two indexes or versions are never compared
    CONSTRAINT "general_index.value must be finite" CHECK (@IS_FINITE(value)@),
  origin TEXT NOT NULL -- as score.origin
    CONSTRAINT "general_index.origin @ONE_OF_RULE(origin)@" CHECK (origin IN @WORDS(origin)@),
  retrieved_on TEXT -- when it was copied; NULL: not known
    CONSTRAINT "general_index.retrieved_on @DATE_RULE@" CHECK (@IS_DATE(retrieved_on)@),
  source TEXT,
  PRIMARY KEY (model_id, name, version)
) STRICT, WITHOUT ROWID;

-- Which reporting periods are there?
-- One row per period.
-- Published: 52, sorted by period_id
-- Columns:
--   period_id  id    key of the row
--   name       name
--   starts_on  date  the first day that belongs to it
--   ends_on    date
CREATE TABLE IF NOT EXISTS period (
  period_id INTEGER PRIMARY KEY,
  name TEXT NOT NULL COLLATE NOCASE UNIQUE -- '2025Q3'
    CONSTRAINT "period.name @NAME_RULE@" CHECK (@IS_NAME(name)@),
  starts_on TEXT NOT NULL
    CONSTRAINT "period.starts_on @DATE_RULE(2025-07-01)@" CHECK (@IS_DATE(starts_on)@),
  ends_on TEXT NOT NULL -- the last day that belongs to it
    CONSTRAINT "period.ends_on @DATE_RULE@" CHECK (@IS_DATE(ends_on)@),
  CONSTRAINT "period.starts_on must not be after ends_on" CHECK (starts_on <= ends_on)
) STRICT;

-- What is a report computed from?
-- One row per edition: a period, a method, and the days that count. Every computed number is of one edition.
-- Published: 51, sorted by edition_id
-- Columns:
--   edition_id       id      key of the row
--   name             name
--   period_id        id      key of the period
--   method_id        id      key of the method
--   cutoff_on        date
--   baseline_on      date
--   baseline_reason  word
--   published_on     date
--   revises          id
--   reason           word
--   inputs_hash      source
--   published_with   word
--   is_current       flag
CREATE TABLE IF NOT EXISTS edition (
  edition_id INTEGER PRIMARY KEY,
  name TEXT NOT NULL COLLATE NOCASE UNIQUE -- '2025Q3', '2025Q3 v2.0'
    CONSTRAINT "edition.name @NAME_RULE@" CHECK (@IS_NAME(name)@),
  period_id INTEGER NOT NULL REFERENCES period,
  method_id INTEGER NOT NULL REFERENCES method,
  cutoff_on TEXT -- what was measured, or released, later is not in it; NULL: no cut-off yet, and models released by the period's end
    CONSTRAINT "edition.cutoff_on @DATE_RULE@" CHECK (@IS_DATE(cutoff_on)@),
  baseline_on TEXT -- 'a year before', over which growth is counted; NULL: 12 months before the period's end
    CONSTRAINT "edition.baseline_on @DATE_RULE(2024-09-30)@" CHECK (@IS_DATE(baseline_on)@),
  baseline_reason TEXT -- why another day; shown wherever growth is
    CONSTRAINT "edition.baseline_reason @NAME_RULE@" CHECK (@IS_NAME(baseline_reason)@),
  published_on TEXT -- NULL: it is open
    CONSTRAINT "edition.published_on @DATE_RULE(2025-11-07)@" CHECK (@IS_DATE(published_on)@),
  revises INTEGER REFERENCES edition -- the edition that this one corrects
    CONSTRAINT "edition.revises must be another edition" CHECK (revises <> edition_id),
  reason TEXT, -- of the correction
  inputs_hash TEXT -- of all that it was computed from when it was published (edition_hash)
    CONSTRAINT "edition.inputs_hash @HASH_RULE@" CHECK (@IS_HASH(inputs_hash)@),
  published_with TEXT, -- the version of airisk that published it
  is_current INTEGER NOT NULL DEFAULT 0 -- 1: the one where none is named
    CONSTRAINT "edition.is_current @FLAG_RULE@" CHECK (@IS_FLAG(is_current)@),
  CONSTRAINT "edition.baseline_on must be before cutoff_on" CHECK (baseline_on < cutoff_on),
  CONSTRAINT "edition.baseline_on and baseline_reason must be given together" CHECK ((baseline_on IS NULL) = (baseline_reason IS NULL)),
  CONSTRAINT "edition.published_on, cutoff_on, inputs_hash and published_with: a published edition has them all" CHECK (
    (published_on IS NULL) = (inputs_hash IS NULL) AND (published_on IS NULL) = (published_with IS NULL) AND (published_on IS NULL OR cutoff_on IS NOT NULL))
) STRICT;

CREATE UNIQUE INDEX IF NOT EXISTS edition_current ON edition (is_current) WHERE is_current = 1;
CREATE INDEX IF NOT EXISTS edition_by_period ON edition (period_id);
CREATE INDEX IF NOT EXISTS edition_by_method ON edition (method_id);
CREATE INDEX IF NOT EXISTS edition_by_revised ON edition (revises) WHERE revises IS NOT NULL;

-- Who says that an edition can be published?
-- One row per edition, role, person and hash of what the edition was computed from then. The database records names and
-- authenticates nobody.
-- Columns:
--   edition_id   id      key of the edition
--   role         word    'author' or 'reviewer'
--   person       name    as typed
--   at           date
--   inputs_hash  source
CREATE TABLE IF NOT EXISTS sign_off (
  edition_id INTEGER NOT NULL REFERENCES edition,
  role TEXT NOT NULL
    CONSTRAINT "sign_off.role @ONE_OF_RULE(role)@" CHECK (role IN @WORDS(role)@),
  person TEXT NOT NULL COLLATE NOCASE
    CONSTRAINT "sign_off.person @NAME_RULE@" CHECK (@IS_NAME(person)@),
  at TEXT NOT NULL DEFAULT (datetime('now')) -- when it was signed, UTC
    CONSTRAINT "sign_off.at @TIME_RULE@" CHECK (@IS_TIME(at)@),
  inputs_hash TEXT NOT NULL -- edition_hash at that time
    CONSTRAINT "sign_off.inputs_hash @HASH_RULE@" CHECK (@IS_HASH(inputs_hash)@),
  PRIMARY KEY (edition_id, role, person, inputs_hash)
) STRICT, WITHOUT ROWID;
