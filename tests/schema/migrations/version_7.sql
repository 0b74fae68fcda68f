-- A database of schema version 7, that of sqlite-airisk 0.4.0 (commit 54a800c): version_6.sql migrated there, rows in the tables
-- that came with version 7, editions that were published by a day alone, scores that were corrected and moved, and what an owner
-- adds. As .dump wrote it, and so without application_id and user_version; the table airisk says what it is. Never changed.
PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE my_note (note_id INTEGER PRIMARY KEY, model_id INTEGER REFERENCES model, score_model INTEGER, score_benchmark INTEGER, note TEXT, changed INTEGER DEFAULT 0, FOREIGN KEY (score_model, score_benchmark) REFERENCES score);
INSERT INTO my_note VALUES(1,1,1,1,'a note',0);
INSERT INTO my_note VALUES(2,4,4,4,X'00ff',0);
INSERT INTO my_note VALUES(3,99,NULL,NULL,'hangs, and did before',0);
CREATE TABLE IF NOT EXISTS "my ""odd"" table" (a, b, UNIQUE (a));
INSERT INTO "my ""odd"" table" VALUES(1,'x;y');
INSERT INTO "my ""odd"" table" VALUES(2,'--');
CREATE TABLE airisk (
  name TEXT PRIMARY KEY, -- 'application': 'airisk'; 'schema_version': a number
  value ANY NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO airisk VALUES('application','airisk');
INSERT INTO airisk VALUES('schema_version',7);
CREATE TABLE organization (
  organization_id INTEGER PRIMARY KEY,
  name TEXT NOT NULL COLLATE NOCASE UNIQUE
    CONSTRAINT "organization.name must not be empty, have blanks around it, or hold a line break, control character or bidirectional override" CHECK ((name <> '' AND name = trim(name) AND (instr(name, char(0)) = 0 AND name NOT GLOB '*[' || char(1, 45, 31, 127, 45, 159, 8232, 45, 8238, 8294, 45, 8297) || ']*'))),
  name_zh TEXT -- name in Chinese
    CONSTRAINT "organization.name_zh must not hold a line break, control character or bidirectional override" CHECK ((instr(name_zh, char(0)) = 0 AND name_zh NOT GLOB '*[' || char(1, 45, 31, 127, 45, 159, 8232, 45, 8238, 8294, 45, 8297) || ']*')),
  region TEXT NOT NULL -- seat: 'US', 'CN', 'EU' ...
    CONSTRAINT "organization.region must be two or three capital letters like 'US'" CHECK (region GLOB '[A-Z][A-Z]' OR region GLOB '[A-Z][A-Z][A-Z]')
) STRICT;
INSERT INTO organization VALUES(1,'Maker One','甲','US');
INSERT INTO organization VALUES(2,'Maker Two',NULL,'CN');
CREATE TABLE series (
  series_id INTEGER PRIMARY KEY,
  organization_id INTEGER NOT NULL REFERENCES organization,
  name TEXT NOT NULL COLLATE NOCASE UNIQUE
    CONSTRAINT "series.name must not be empty, have blanks around it, or hold a line break, control character or bidirectional override" CHECK ((name <> '' AND name = trim(name) AND (instr(name, char(0)) = 0 AND name NOT GLOB '*[' || char(1, 45, 31, 127, 45, 159, 8232, 45, 8238, 8294, 45, 8297) || ']*')))
) STRICT;
INSERT INTO series VALUES(1,1,'First');
INSERT INTO series VALUES(2,2,'Second');
CREATE TABLE model (
  model_id INTEGER PRIMARY KEY,
  series_id INTEGER NOT NULL REFERENCES series,
  name TEXT NOT NULL COLLATE NOCASE UNIQUE
    CONSTRAINT "model.name must not be empty, have blanks around it, or hold a line break, control character or bidirectional override" CHECK ((name <> '' AND name = trim(name) AND (instr(name, char(0)) = 0 AND name NOT GLOB '*[' || char(1, 45, 31, 127, 45, 159, 8232, 45, 8238, 8294, 45, 8297) || ']*'))),
  released_on TEXT NOT NULL -- date of first public release
    CONSTRAINT "model.released_on must be a real date like 2025-09-30" CHECK (released_on GLOB '????-??-??' AND released_on IS date(released_on, '+0 days')),
  reasoning INTEGER NOT NULL -- 1: thinks in a chain of thought before it answers
    CONSTRAINT "model.reasoning must be 0 or 1" CHECK (reasoning IN (0, 1)),
  weights_opened_on TEXT -- since when anyone can download the weights, and so fine-tune them; NULL: nobody can
    CONSTRAINT "model.weights_opened_on must be a real date like 2025-09-30" CHECK (weights_opened_on IS NULL OR (weights_opened_on GLOB '????-??-??' AND weights_opened_on IS date(weights_opened_on, '+0 days'))),
  training_cutoff TEXT -- the last day of what it was trained on; NULL: not public
    CONSTRAINT "model.training_cutoff must be a real date like 2025-09-30" CHECK (training_cutoff IS NULL OR (training_cutoff GLOB '????-??-??' AND training_cutoff IS date(training_cutoff, '+0 days'))),
  parameters REAL -- total parameters, billions; NULL: not public
    CONSTRAINT "model.parameters must be greater than 0 and finite, in billions" CHECK (parameters > 0 AND parameters < 9e999),
  source TEXT, -- where the facts of this row come from
  withdrawn INTEGER NOT NULL DEFAULT 0 -- 1: entered by mistake; in no view, its scores and their history are kept
    CONSTRAINT "model.withdrawn must be 0 or 1" CHECK (withdrawn IN (0, 1))
) STRICT;
INSERT INTO model VALUES(1,1,'First 1','2025-01-10',0,NULL,NULL,NULL,'card',0);
INSERT INTO model VALUES(2,1,'First 2','2025-06-10',1,NULL,NULL,70.500000000000000001,NULL,0);
INSERT INTO model VALUES(3,2,'Second 1','2025-03-01',0,'2025-05-05','2024-10-31',7.0,'it''s a card',0);
INSERT INTO model VALUES(4,2,'Second 2','2025-09-01',1,'2025-09-01',NULL,1000.0,'x',0);
INSERT INTO model VALUES(5,1,'Entered by mistake','2025-02-02',0,'2025-02-02',NULL,NULL,NULL,1);
CREATE TABLE domain (
  domain_id INTEGER PRIMARY KEY, -- the order in which domains are shown
  name TEXT NOT NULL COLLATE NOCASE UNIQUE
    CONSTRAINT "domain.name must not be empty, have blanks around it, or hold a line break, control character or bidirectional override" CHECK ((name <> '' AND name = trim(name) AND (instr(name, char(0)) = 0 AND name NOT GLOB '*[' || char(1, 45, 31, 127, 45, 159, 8232, 45, 8238, 8294, 45, 8297) || ']*'))),
  label_en TEXT NOT NULL
    CONSTRAINT "domain.label_en must not hold a line break, control character or bidirectional override" CHECK ((instr(label_en, char(0)) = 0 AND label_en NOT GLOB '*[' || char(1, 45, 31, 127, 45, 159, 8232, 45, 8238, 8294, 45, 8297) || ']*')),
  label_zh TEXT -- NULL: views show label_en
    CONSTRAINT "domain.label_zh must not hold a line break, control character or bidirectional override" CHECK ((instr(label_zh, char(0)) = 0 AND label_zh NOT GLOB '*[' || char(1, 45, 31, 127, 45, 159, 8232, 45, 8238, 8294, 45, 8297) || ']*'))
) STRICT;
INSERT INTO domain VALUES(1,'cyber','Cyber','网络');
INSERT INTO domain VALUES(2,'bio','Biology','生物');
CREATE TABLE benchmark (
  benchmark_id INTEGER PRIMARY KEY,
  name TEXT NOT NULL COLLATE NOCASE UNIQUE
    CONSTRAINT "benchmark.name must not be empty, have blanks around it, or hold a line break, control character or bidirectional override" CHECK ((name <> '' AND name = trim(name) AND (instr(name, char(0)) = 0 AND name NOT GLOB '*[' || char(1, 45, 31, 127, 45, 159, 8232, 45, 8238, 8294, 45, 8297) || ']*')))
    CONSTRAINT "benchmark.name must not be 'capability', 'safety' or 'risk_index', the names of computed scores" CHECK (name NOT IN ('capability', 'safety', 'risk_index')),
  measures TEXT NOT NULL
    CONSTRAINT "benchmark.measures must be 'capability' or 'safety'" CHECK (measures IN ('capability', 'safety')),
  items INTEGER -- questions or tasks; NULL: not known
    CONSTRAINT "benchmark.items must be greater than 0" CHECK (items > 0),
  items_public_on TEXT -- since when anyone can read its questions; NULL: not known
    CONSTRAINT "benchmark.items_public_on must be a real date like 2025-09-30" CHECK (items_public_on IS NULL OR (items_public_on GLOB '????-??-??' AND items_public_on IS date(items_public_on, '+0 days'))),
  topic TEXT -- what views look for: 'jailbreak' (resistance to jailbreaks), 'honesty'; others are yours
    CONSTRAINT "benchmark.topic must not be empty, have blanks around it, or hold a line break, control character or bidirectional override" CHECK ((topic <> '' AND topic = trim(topic) AND (instr(topic, char(0)) = 0 AND topic NOT GLOB '*[' || char(1, 45, 31, 127, 45, 159, 8232, 45, 8238, 8294, 45, 8297) || ']*'))),
  about TEXT, -- what it tests, one sentence
  about_zh TEXT, -- the same in Chinese
  unit TEXT NOT NULL DEFAULT 'percent' -- of values on its own scale: 'percent', 'share' (0..1), or a word of yours
    CONSTRAINT "benchmark.unit must be a word in lower case like 'percent' or 'share'" CHECK ((unit <> '' AND unit = trim(unit) AND (instr(unit, char(0)) = 0 AND unit NOT GLOB '*[' || char(1, 45, 31, 127, 45, 159, 8232, 45, 8238, 8294, 45, 8297) || ']*')) AND unit = lower(unit)),
  lowest REAL NOT NULL DEFAULT 0 -- the worst possible value in its unit, the best where lower is better
    CONSTRAINT "benchmark.lowest must be finite" CHECK (abs(lowest) < 9e999),
  highest REAL NOT NULL DEFAULT 100
    CONSTRAINT "benchmark.highest must be finite" CHECK (abs(highest) < 9e999),
  higher_is_better INTEGER NOT NULL DEFAULT 1 -- 0: a lower value is the more capable or the safer (attack success)
    CONSTRAINT "benchmark.higher_is_better must be 0 or 1" CHECK (higher_is_better IN (0, 1)),
  accept_rule TEXT NOT NULL DEFAULT 'latest' -- which of several evaluations of a model becomes its score
    CONSTRAINT "benchmark.accept_rule must be 'latest', 'best', 'lowest' or 'mean'" CHECK (accept_rule IN ('latest', 'best', 'lowest', 'mean')),
  accept_metric TEXT, -- only evaluations with this metric, or variant of evaluation_score, count; NULL: all that a file has one of
  CONSTRAINT "benchmark.lowest must be less than highest" CHECK (lowest < highest),
  CONSTRAINT "benchmark.unit 'percent' lies between 0 and 100, 'share' between 0 and 1" CHECK (
    (unit <> 'percent' OR (lowest >= 0 AND highest <= 100)) AND (unit <> 'share' OR (lowest >= 0 AND highest <= 1)))
) STRICT;
INSERT INTO benchmark VALUES(1,'Attack','capability',40,NULL,NULL,'tasks',NULL,'percent',0.0,100.0,1,'latest',NULL);
INSERT INTO benchmark VALUES(2,'Refusal','safety',NULL,NULL,'jailbreak',NULL,NULL,'share',0.0,1.0,0,'best',NULL);
INSERT INTO benchmark VALUES(3,'Lab','capability',12,NULL,NULL,NULL,NULL,'points',0.0,10.0,1,'mean',NULL);
INSERT INTO benchmark VALUES(4,'Honest','safety',100,NULL,'honesty',NULL,NULL,'percent',0.0,100.0,1,'latest',NULL);
CREATE TABLE human_baseline (
  benchmark_id INTEGER NOT NULL REFERENCES benchmark,
  value REAL NOT NULL -- on the benchmark's scale
    CONSTRAINT "human_baseline.value must be between 0 and 100" CHECK (value BETWEEN 0 AND 100),
  who TEXT NOT NULL -- 'experts', 'students' ...
    CONSTRAINT "human_baseline.who must not hold a line break, control character or bidirectional override" CHECK ((instr(who, char(0)) = 0 AND who NOT GLOB '*[' || char(1, 45, 31, 127, 45, 159, 8232, 45, 8238, 8294, 45, 8297) || ']*')),
  source TEXT, -- paper or report that states it
  PRIMARY KEY (benchmark_id, who)
) STRICT, WITHOUT ROWID;
INSERT INTO human_baseline VALUES(1,62.5,'experts','paper');
INSERT INTO human_baseline VALUES(1,20.0,'students',NULL);
CREATE TABLE method (
  method_id INTEGER PRIMARY KEY,
  name TEXT NOT NULL COLLATE NOCASE UNIQUE
    CONSTRAINT "method.name must not be empty, have blanks around it, or hold a line break, control character or bidirectional override" CHECK ((name <> '' AND name = trim(name) AND (instr(name, char(0)) = 0 AND name NOT GLOB '*[' || char(1, 45, 31, 127, 45, 159, 8232, 45, 8238, 8294, 45, 8297) || ']*'))),
  formula TEXT NOT NULL -- of the risk index; the extension knows 'linear': R = C x (1 - beta x S / 100), and 'exponential'
    CONSTRAINT "method.formula must be a word of a-z, 0-9 and _ like 'linear' or 'exponential'" CHECK (formula <> '' AND formula NOT GLOB '*[^a-z0-9_]*'),
  missing TEXT NOT NULL DEFAULT 'estimate' -- of a missing score: estimate: from the others; renormalise: the mean is of those measured; shared: only benchmarks count that every model has
    CONSTRAINT "method.missing must be 'estimate', 'renormalise' or 'shared'" CHECK (missing IN ('estimate', 'renormalise', 'shared')),
  general_index TEXT COLLATE NOCASE -- name and version of the general_index that is general capability; NULL: there is none
    CONSTRAINT "method.general_index must not be empty, have blanks around it, or hold a line break, control character or bidirectional override" CHECK ((general_index <> '' AND general_index = trim(general_index) AND (instr(general_index, char(0)) = 0 AND general_index NOT GLOB '*[' || char(1, 45, 31, 127, 45, 159, 8232, 45, 8238, 8294, 45, 8297) || ']*'))),
  general_index_version TEXT COLLATE NOCASE -- '': the index has no versions
    CONSTRAINT "method.general_index_version must not hold a line break, control character or bidirectional override" CHECK ((instr(general_index_version, char(0)) = 0 AND general_index_version NOT GLOB '*[' || char(1, 45, 31, 127, 45, 159, 8232, 45, 8238, 8294, 45, 8297) || ']*')),
  about TEXT,
  about_zh TEXT, -- the same in Chinese
  CONSTRAINT "method.general_index and general_index_version must be given together" CHECK ((general_index IS NULL) = (general_index_version IS NULL))
) STRICT;
INSERT INTO method VALUES(1,'v1','linear','renormalise','Another index','3','ours','自有');
INSERT INTO method VALUES(2,'v0','linear','estimate','general capability','',NULL,NULL);
INSERT INTO method VALUES(3,'plan','linear','renormalise',NULL,NULL,'without weights and betas',NULL);
CREATE TABLE method_constant (
  method_id INTEGER NOT NULL REFERENCES method,
  domain_id INTEGER REFERENCES domain, -- NULL: all domains
  name TEXT NOT NULL
    CONSTRAINT "method_constant.name must be a word of a-z, 0-9 and _" CHECK (name <> '' AND name NOT GLOB '*[^a-z0-9_]*'),
  value REAL -- NULL: not known
    CONSTRAINT "method_constant.value must be finite" CHECK (abs(value) < 9e999),
  low REAL -- the lowest that it may be; NULL: not known
    CONSTRAINT "method_constant.low must be finite" CHECK (abs(low) < 9e999),
  high REAL -- the highest
    CONSTRAINT "method_constant.high must be finite" CHECK (abs(high) < 9e999),
  unit TEXT, -- 'share', 'points' ...
  about TEXT, -- where the value comes from
  CONSTRAINT "method_constant.low must not be above value or high" CHECK (low <= coalesce(value, high)),
  CONSTRAINT "method_constant.high must not be below value or low" CHECK (coalesce(value, low) <= high),
  CONSTRAINT "method_constant.value, low and high: a beta and smallest_coverage must be between 0 and 1, largest_estimate_error between 0 and 100, breakthrough_only 0 or 1, breakthrough_margin and risk_tolerance at least 0" CHECK (
    CASE WHEN name IN ('beta_open', 'beta_proprietary', 'smallest_coverage') THEN value BETWEEN 0 AND 1 WHEN name = 'largest_estimate_error' THEN value BETWEEN 0 AND 100 WHEN name = 'breakthrough_only' THEN value IN (0, 1) WHEN name IN ('breakthrough_margin', 'risk_tolerance') THEN value >= 0 ELSE 1 END
    AND CASE WHEN name IN ('beta_open', 'beta_proprietary', 'smallest_coverage') THEN low BETWEEN 0 AND 1 WHEN name = 'largest_estimate_error' THEN low BETWEEN 0 AND 100 WHEN name = 'breakthrough_only' THEN low IN (0, 1) WHEN name IN ('breakthrough_margin', 'risk_tolerance') THEN low >= 0 ELSE 1 END
    AND CASE WHEN name IN ('beta_open', 'beta_proprietary', 'smallest_coverage') THEN high BETWEEN 0 AND 1 WHEN name = 'largest_estimate_error' THEN high BETWEEN 0 AND 100 WHEN name = 'breakthrough_only' THEN high IN (0, 1) WHEN name IN ('breakthrough_margin', 'risk_tolerance') THEN high >= 0 ELSE 1 END),
  CONSTRAINT "method_constant.domain_id must be NULL for breakthrough_only, breakthrough_margin and largest_estimate_error" CHECK (
    domain_id IS NULL OR name NOT IN ('breakthrough_only', 'breakthrough_margin', 'largest_estimate_error'))
) STRICT;
INSERT INTO method_constant VALUES(1,NULL,'beta_proprietary',0.8000000000000000444,NULL,NULL,'share','assumed');
INSERT INTO method_constant VALUES(1,NULL,'beta_open',0.59999999999999997779,NULL,NULL,'share',NULL);
INSERT INTO method_constant VALUES(2,NULL,'beta_proprietary',0.5,NULL,NULL,'share',NULL);
INSERT INTO method_constant VALUES(1,NULL,'smallest_coverage',0.4000000000000000222,NULL,NULL,'share','a model has a capability or safety score when at least this share of the weight was tested');
INSERT INTO method_constant VALUES(1,NULL,'breakthrough_only',1.0,NULL,NULL,'0 or 1','1: only breakthrough models are monitored; 0: every model is');
INSERT INTO method_constant VALUES(1,NULL,'breakthrough_margin',2.5,NULL,NULL,'points','a model is a breakthrough when it comes so near to its organization''s best general capability, on the index that the method names');
INSERT INTO method_constant VALUES(2,NULL,'smallest_coverage',0.4000000000000000222,NULL,NULL,'share','a model has a capability or safety score when at least this share of the weight was tested');
INSERT INTO method_constant VALUES(2,NULL,'breakthrough_only',1.0,NULL,NULL,'0 or 1','1: only breakthrough models are monitored; 0: every model is');
INSERT INTO method_constant VALUES(2,NULL,'breakthrough_margin',2.5,NULL,NULL,'points','a model is a breakthrough when it comes so near to its organization''s best general capability, on the index that the method names');
INSERT INTO method_constant VALUES(3,NULL,'smallest_coverage',0.4000000000000000222,NULL,NULL,'share','a model has a capability or safety score when at least this share of the weight was tested');
INSERT INTO method_constant VALUES(3,NULL,'breakthrough_only',1.0,NULL,NULL,'0 or 1','1: only breakthrough models are monitored; 0: every model is');
INSERT INTO method_constant VALUES(3,NULL,'breakthrough_margin',2.5,NULL,NULL,'points','a model is a breakthrough when it comes so near to its organization''s best general capability, on the index that the method names');
INSERT INTO method_constant VALUES(1,2,'beta_open',0.5,0.4000000000000000222,0.5500000000000000444,'share','assumed');
CREATE TABLE component (
  method_id INTEGER NOT NULL REFERENCES method,
  domain_id INTEGER REFERENCES domain, -- NULL: all domains
  name TEXT NOT NULL -- 'base', 'jailbreak', 'tampering' ...
    CONSTRAINT "component.name must be a word of a-z, 0-9 and _" CHECK (name <> '' AND name NOT GLOB '*[^a-z0-9_]*'),
  parent TEXT, -- name of the component that this is a part of
  combine TEXT NOT NULL DEFAULT 'mean' -- how its own parts, benchmarks and components, become its score
    CONSTRAINT "component.combine must be 'mean', 'geometric' or 'minimum'" CHECK (combine IN ('mean', 'geometric', 'minimum')),
  weight REAL NOT NULL DEFAULT 1 -- in its parent's score; only ratios count
    CONSTRAINT "component.weight must be greater than 0 and at most 1e12" CHECK ((weight > 0 AND weight <= 1e12)),
  CONSTRAINT "component.parent must be NULL for 'capability' and 'safety', and given for the others" CHECK (
    (name IN ('capability', 'safety')) = (parent IS NULL))
) STRICT;
INSERT INTO component VALUES(3,NULL,'jailbreak','safety','geometric',1.5);
INSERT INTO component VALUES(3,1,'safety',NULL,'minimum',1.0);
CREATE TABLE weight (
  method_id INTEGER NOT NULL REFERENCES method,
  domain_id INTEGER NOT NULL REFERENCES domain,
  benchmark_id INTEGER NOT NULL REFERENCES benchmark,
  component TEXT NOT NULL, -- 'capability', 'safety', or the name of a component
  weight REAL NOT NULL DEFAULT 1
    CONSTRAINT "weight.weight must be greater than 0 and at most 1e12" CHECK ((weight > 0 AND weight <= 1e12)),
  PRIMARY KEY (method_id, domain_id, benchmark_id, component)
) STRICT, WITHOUT ROWID;
INSERT INTO weight VALUES(1,1,1,'capability',1.0);
INSERT INTO weight VALUES(1,1,2,'safety',2.5);
INSERT INTO weight VALUES(1,2,3,'capability',1.0);
INSERT INTO weight VALUES(1,2,4,'safety',1.0);
INSERT INTO weight VALUES(2,1,1,'capability',1.0);
INSERT INTO weight VALUES(2,2,4,'safety',3.0);
INSERT INTO weight VALUES(3,1,2,'jailbreak',1.0);
CREATE TABLE score (
  model_id INTEGER NOT NULL REFERENCES model,
  benchmark_id INTEGER NOT NULL REFERENCES benchmark,
  value REAL NOT NULL
    CONSTRAINT "score.value must be between 0 and 100" CHECK (value BETWEEN 0 AND 100),
  standard_error REAL
    CONSTRAINT "score.standard_error must be between 0 and 100" CHECK (standard_error BETWEEN 0 AND 100),
  samples INTEGER -- questions behind the value
    CONSTRAINT "score.samples must be greater than 0" CHECK (samples > 0),
  evaluated_on TEXT
    CONSTRAINT "score.evaluated_on must be a real date like 2025-09-30" CHECK (evaluated_on IS NULL OR (evaluated_on GLOB '????-??-??' AND evaluated_on IS date(evaluated_on, '+0 days'))),
  origin TEXT NOT NULL -- published: stated in a report; measured: our own run; reported: by the developer; synthetic: generated
    CONSTRAINT "score.origin must be 'published', 'measured', 'reported', 'synthetic' or 'unknown'" CHECK (origin IN ('published', 'measured', 'reported', 'synthetic', 'unknown')),
  source TEXT, -- report, file or program the value comes from
  evaluation_id INTEGER REFERENCES evaluation, -- the imported result it was accepted from; NULL: entered directly
  PRIMARY KEY (model_id, benchmark_id)
) STRICT, WITHOUT ROWID;
INSERT INTO score VALUES(1,1,50.124999999999999998,NULL,NULL,'2025-03-01','measured','run 2',7);
INSERT INTO score VALUES(1,2,75.0,1.0,100,'2025-02-02','measured',NULL,4);
INSERT INTO score VALUES(2,1,71.0,NULL,NULL,NULL,'reported',NULL,2);
INSERT INTO score VALUES(2,2,91.0,NULL,NULL,'2025-12-03','published','p',5);
INSERT INTO score VALUES(3,1,30.0,NULL,NULL,NULL,'synthetic','g',3);
INSERT INTO score VALUES(3,3,44.0,NULL,NULL,NULL,'measured',NULL,NULL);
INSERT INTO score VALUES(3,4,0.10000000000000000555,NULL,NULL,NULL,'measured',NULL,NULL);
INSERT INTO score VALUES(4,3,72.5,NULL,12,NULL,'measured',NULL,6);
INSERT INTO score VALUES(4,4,88.0,NULL,NULL,NULL,'published','direct',NULL);
CREATE TABLE missing_score (
  model_id INTEGER NOT NULL REFERENCES model,
  benchmark_id INTEGER NOT NULL REFERENCES benchmark,
  reason TEXT NOT NULL -- not_applicable: cannot be tested (a model without vision on pictures); withheld: measured, not published; failed: the run did not end well
    CONSTRAINT "missing_score.reason must be 'not_applicable', 'not_tested', 'withheld' or 'failed'" CHECK (reason IN ('not_applicable', 'not_tested', 'withheld', 'failed')),
  source TEXT,
  PRIMARY KEY (model_id, benchmark_id)
) STRICT, WITHOUT ROWID;
INSERT INTO missing_score VALUES(1,3,'withheld','v6');
INSERT INTO missing_score VALUES(1,4,'withheld','v6');
CREATE TABLE score_decision (
  model_id INTEGER NOT NULL REFERENCES model,
  benchmark_id INTEGER NOT NULL REFERENCES benchmark,
  evaluation_id INTEGER NOT NULL REFERENCES evaluation, -- that counts
  newest_evaluation_id INTEGER NOT NULL REFERENCES evaluation, -- the last there was: a later one asks anew
  decided_at TEXT NOT NULL DEFAULT (datetime('now')), -- UTC
  PRIMARY KEY (model_id, benchmark_id)
) STRICT, WITHOUT ROWID;
INSERT INTO score_decision VALUES(1,2,12,13,'2025-10-01 08:00:00');
CREATE TABLE general_index (
  model_id INTEGER NOT NULL REFERENCES model,
  name TEXT NOT NULL COLLATE NOCASE -- of the index
    CONSTRAINT "general_index.name must not be empty, have blanks around it, or hold a line break, control character or bidirectional override" CHECK ((name <> '' AND name = trim(name) AND (instr(name, char(0)) = 0 AND name NOT GLOB '*[' || char(1, 45, 31, 127, 45, 159, 8232, 45, 8238, 8294, 45, 8297) || ']*'))),
  version TEXT NOT NULL DEFAULT '' COLLATE NOCASE -- '': the index has no versions
    CONSTRAINT "general_index.version must not hold a line break, control character or bidirectional override" CHECK ((instr(version, char(0)) = 0 AND version NOT GLOB '*[' || char(1, 45, 31, 127, 45, 159, 8232, 45, 8238, 8294, 45, 8297) || ']*')),
  value REAL NOT NULL -- on the index's own scale: values of two indexes or versions are never compared
    CONSTRAINT "general_index.value must be finite" CHECK (abs(value) < 9e999),
  origin TEXT NOT NULL -- as score.origin
    CONSTRAINT "general_index.origin must be 'published', 'measured', 'reported', 'synthetic' or 'unknown'" CHECK (origin IN ('published', 'measured', 'reported', 'synthetic', 'unknown')),
  retrieved_on TEXT -- when it was copied; NULL: not known
    CONSTRAINT "general_index.retrieved_on must be a real date like 2025-09-30" CHECK (retrieved_on IS NULL OR (retrieved_on GLOB '????-??-??' AND retrieved_on IS date(retrieved_on, '+0 days'))),
  source TEXT,
  PRIMARY KEY (model_id, name, version)
) STRICT, WITHOUT ROWID;
INSERT INTO general_index VALUES(1,'Another index','3',141.49999999999999999,'published','2025-10-02','a page');
INSERT INTO general_index VALUES(1,'general capability','',40.0,'reported',NULL,NULL);
INSERT INTO general_index VALUES(2,'general capability','',60.25,'published',NULL,NULL);
INSERT INTO general_index VALUES(4,'general capability','',55.0,'synthetic',NULL,NULL);
INSERT INTO general_index VALUES(5,'general capability','',100.0,'measured',NULL,NULL);
CREATE TABLE period (
  period_id INTEGER PRIMARY KEY,
  name TEXT NOT NULL COLLATE NOCASE UNIQUE -- '2025Q3'
    CONSTRAINT "period.name must not be empty, have blanks around it, or hold a line break, control character or bidirectional override" CHECK ((name <> '' AND name = trim(name) AND (instr(name, char(0)) = 0 AND name NOT GLOB '*[' || char(1, 45, 31, 127, 45, 159, 8232, 45, 8238, 8294, 45, 8297) || ']*'))),
  starts_on TEXT NOT NULL
    CONSTRAINT "period.starts_on must be a real date like 2025-07-01" CHECK (starts_on GLOB '????-??-??' AND starts_on IS date(starts_on, '+0 days')),
  ends_on TEXT NOT NULL -- the last day that belongs to it
    CONSTRAINT "period.ends_on must be a real date like 2025-09-30" CHECK (ends_on GLOB '????-??-??' AND ends_on IS date(ends_on, '+0 days')),
  CONSTRAINT "period.starts_on must not be after ends_on" CHECK (starts_on <= ends_on)
) STRICT;
INSERT INTO period VALUES(1,'2025Q2','2025-04-01','2025-06-30');
INSERT INTO period VALUES(2,'2025Q3','2025-07-01','2025-09-30');
CREATE TABLE edition (
  edition_id INTEGER PRIMARY KEY,
  name TEXT NOT NULL COLLATE NOCASE UNIQUE -- '2025Q3', '2025Q3 v2.0'
    CONSTRAINT "edition.name must not be empty, have blanks around it, or hold a line break, control character or bidirectional override" CHECK ((name <> '' AND name = trim(name) AND (instr(name, char(0)) = 0 AND name NOT GLOB '*[' || char(1, 45, 31, 127, 45, 159, 8232, 45, 8238, 8294, 45, 8297) || ']*'))),
  period_id INTEGER NOT NULL REFERENCES period,
  method_id INTEGER NOT NULL REFERENCES method,
  cutoff_on TEXT -- models released later are not in it; NULL: the period's end
    CONSTRAINT "edition.cutoff_on must be a real date like 2025-09-30" CHECK (cutoff_on IS NULL OR (cutoff_on GLOB '????-??-??' AND cutoff_on IS date(cutoff_on, '+0 days'))),
  baseline_on TEXT -- 'a year before', over which growth is counted; NULL: 12 months before the period's end
    CONSTRAINT "edition.baseline_on must be a real date like 2024-09-30" CHECK (baseline_on IS NULL OR (baseline_on GLOB '????-??-??' AND baseline_on IS date(baseline_on, '+0 days'))),
  baseline_reason TEXT -- why another day; shown wherever growth is
    CONSTRAINT "edition.baseline_reason must not be empty, have blanks around it, or hold a line break, control character or bidirectional override" CHECK ((baseline_reason <> '' AND baseline_reason = trim(baseline_reason) AND (instr(baseline_reason, char(0)) = 0 AND baseline_reason NOT GLOB '*[' || char(1, 45, 31, 127, 45, 159, 8232, 45, 8238, 8294, 45, 8297) || ']*'))),
  published_on TEXT -- NULL: it is open
    CONSTRAINT "edition.published_on must be a real date like 2025-11-07" CHECK (published_on IS NULL OR (published_on GLOB '????-??-??' AND published_on IS date(published_on, '+0 days'))),
  revises INTEGER REFERENCES edition -- the edition that this one corrects
    CONSTRAINT "edition.revises must be another edition" CHECK (revises <> edition_id),
  reason TEXT, -- of the correction
  is_current INTEGER NOT NULL DEFAULT 0 -- 1: the one where none is named
    CONSTRAINT "edition.is_current must be 0 or 1" CHECK (is_current IN (0, 1)),
  CONSTRAINT "edition.baseline_on must be before cutoff_on" CHECK (baseline_on < cutoff_on),
  CONSTRAINT "edition.baseline_on and baseline_reason must be given together" CHECK ((baseline_on IS NULL) = (baseline_reason IS NULL))
) STRICT;
INSERT INTO edition VALUES(1,'2025Q3',2,1,NULL,'2024-11-07','the report says so','2025-11-07',NULL,NULL,1);
INSERT INTO edition VALUES(2,'2025Q3 v0',2,2,NULL,NULL,NULL,NULL,NULL,NULL,0);
INSERT INTO edition VALUES(3,'2025Q2',1,2,'2025-07-15',NULL,NULL,'2025-08-01',NULL,NULL,0);
INSERT INTO edition VALUES(4,'2025Q2 r1',1,2,'2025-07-15',NULL,NULL,'2025-09-01',3,'a score was that of another model',0);
INSERT INTO edition VALUES(5,'2025Q3 early',2,2,NULL,'2025-08-01','a short year','2025-07-31',NULL,NULL,0);
CREATE TABLE threshold (
  name TEXT NOT NULL COLLATE NOCASE
    CONSTRAINT "threshold.name must not be empty, have blanks around it, or hold a line break, control character or bidirectional override" CHECK ((name <> '' AND name = trim(name) AND (instr(name, char(0)) = 0 AND name NOT GLOB '*[' || char(1, 45, 31, 127, 45, 159, 8232, 45, 8238, 8294, 45, 8297) || ']*'))),
  method_id INTEGER REFERENCES method, -- NULL: all methods
  domain_id INTEGER NOT NULL REFERENCES domain,
  quantity TEXT NOT NULL COLLATE NOCASE, -- what is compared with it: 'capability', 'safety', 'risk_index' or the name of a benchmark
  value REAL -- NULL: not known
    CONSTRAINT "threshold.value must be finite" CHECK (abs(value) < 9e999),
  source TEXT,
  CONSTRAINT "threshold.value must be between 0 and 100, unless quantity is 'risk_index'" CHECK (quantity = 'risk_index' OR coalesce(value, 0) BETWEEN 0 AND 100)
) STRICT;
INSERT INTO threshold VALUES('line',NULL,1,'capability',40.0,'ours');
INSERT INTO threshold VALUES('line',1,2,'Honest',50.0,NULL);
INSERT INTO threshold VALUES('risk line',1,1,'risk_index',NULL,'not known yet');
CREATE TABLE declaration (
  model_id INTEGER NOT NULL REFERENCES model,
  framework TEXT NOT NULL COLLATE NOCASE
    CONSTRAINT "declaration.framework must not be empty, have blanks around it, or hold a line break, control character or bidirectional override" CHECK ((framework <> '' AND framework = trim(framework) AND (instr(framework, char(0)) = 0 AND framework NOT GLOB '*[' || char(1, 45, 31, 127, 45, 159, 8232, 45, 8238, 8294, 45, 8297) || ']*'))),
  level TEXT NOT NULL
    CONSTRAINT "declaration.level must not be empty, have blanks around it, or hold a line break, control character or bidirectional override" CHECK ((level <> '' AND level = trim(level) AND (instr(level, char(0)) = 0 AND level NOT GLOB '*[' || char(1, 45, 31, 127, 45, 159, 8232, 45, 8238, 8294, 45, 8297) || ']*'))),
  declared_on TEXT NOT NULL
    CONSTRAINT "declaration.declared_on must be a real date like 2025-09-30" CHECK (declared_on GLOB '????-??-??' AND declared_on IS date(declared_on, '+0 days')),
  source TEXT,
  PRIMARY KEY (model_id, framework, declared_on)
) STRICT, WITHOUT ROWID;
INSERT INTO declaration VALUES(2,'A framework','High','2025-06-10','card');
INSERT INTO declaration VALUES(4,'A framework','ASL-3','2025-09-01',NULL);
CREATE TABLE parameter (
  name TEXT PRIMARY KEY,
  value REAL NOT NULL,
  unit TEXT NOT NULL,
  lowest REAL NOT NULL,
  highest REAL NOT NULL,
  about TEXT NOT NULL,
  CONSTRAINT "parameter.value must be between the row's lowest and highest" CHECK (value BETWEEN lowest AND highest)
) STRICT, WITHOUT ROWID;
INSERT INTO parameter VALUES('band_width',20.0,'points',1.0,100.0,'an audience that is shown bands sees a score as one of this width');
INSERT INTO parameter VALUES('clear_correlation',0.5,'correlation',0.0,1.0,'two benchmarks are clearly correlated when their rank correlation exceeds it');
INSERT INTO parameter VALUES('complete_share',0.94999999999999995559,'share',0.0,1.0,'a measurement is partial when less than this share of the run''s questions, or of the benchmark''s items, has a score');
INSERT INTO parameter VALUES('far_errors',3.0,'standard errors',0.0,1000.0,'a measurement that differs from what is known by more than so many joint standard errors asks for a decision');
INSERT INTO parameter VALUES('fast_growth',20.0,'points',0.0,100.0,'warning: the record of a capability benchmark grew by at least this in a year');
INSERT INTO parameter VALUES('high_place',0.66666666666666662965,'share',0.0,1.0,'a risk index or capability is high when at least this share of the domain''s other models lies below it, equal ones counting half');
INSERT INTO parameter VALUES('high_risk_index',30.0,'points',0.0,100.0,'a high risk index is also at least this; our assumption: that of a model at beta 0.8 that does half of what is tested and refuses half of what it should, 50 x (1 - 0.8 x 0.5)');
INSERT INTO parameter VALUES('honest_score',80.0,'points',0.0,100.0,'a score on a benchmark of honesty above it is honest');
INSERT INTO parameter VALUES('honest_share',0.5,'share',0.0,1.0,'warning: less than this share of the models is honest');
INSERT INTO parameter VALUES('jailbreak_streak',3.0,'models',1.0,1000000.0,'a series stays strong when at least so many of its latest models are strong');
INSERT INTO parameter VALUES('jailbreak_strong',75.0,'points',0.0,100.0,'a jailbreak score above it is strong');
INSERT INTO parameter VALUES('jailbreak_weak',60.0,'points',0.0,100.0,'a jailbreak score below it is weak');
INSERT INTO parameter VALUES('largest_refusal_rate',0.050000000000000002775,'share',0.0,1.0,'a capability score with a higher share of refused answers is a lower bound');
INSERT INTO parameter VALUES('largest_steps',5.0,'steps',1.0,1000000.0,'how many of a domain''s largest upgrade steps are looked at');
INSERT INTO parameter VALUES('listed_models',10.0,'models',1.0,1000000.0,'how many models a table or a sentence of the report lists');
INSERT INTO parameter VALUES('low_place',0.33333333333333331482,'share',0.0,1.0,'a safety score is low when at most this share of the domain''s other models lies below it, equal ones counting half');
INSERT INTO parameter VALUES('my_own_bar',12.0,'points',0.0,100.0,'of the owner');
INSERT INTO parameter VALUES('poor_score',50.0,'points',0.0,100.0,'a score below it is poor: share_poor');
INSERT INTO parameter VALUES('saturated_growth',2.0,'points',0.0,100.0,'saturated: the record grew by at most this in a year');
INSERT INTO parameter VALUES('saturated_lowest',60.0,'points',0.0,100.0,'a benchmark is saturated when its lowest score is at least this, and both other rules named saturated hold');
INSERT INTO parameter VALUES('saturated_spread',25.0,'points',0.0,100.0,'saturated: the highest score exceeds the lowest by at most this');
INSERT INTO parameter VALUES('shape_tolerance',5.0,'points',0.0,100.0,'moves of a series up to it do not count in its shape');
INSERT INTO parameter VALUES('significance',0.050000000000000002775,'probability',0.0,1.0,'a p value below it counts as a difference, a trend or a correlation');
INSERT INTO parameter VALUES('smallest_group',4.0,'models',1.0,1000000.0,'groups and ranks of fewer models, and records and growth over fewer: not enough data');
INSERT INTO parameter VALUES('smallest_sample',5.0,'models',1.0,1000000.0,'correlations and trends over dates of fewer models: not enough data; with 4 no order of ranks has p < 0.05 (2/4! = 0.083)');
INSERT INTO parameter VALUES('strong_score',80.0,'points',0.0,100.0,'a score above it is strong: share_strong of benchmark_summary');
INSERT INTO parameter VALUES('very_poor_score',40.0,'points',0.0,100.0,'a score below it is very poor: share_very_poor');
INSERT INTO parameter VALUES('weak_score',60.0,'points',0.0,100.0,'a score below it is weak: share_weak');
CREATE TABLE score_history (
  score_history_id INTEGER PRIMARY KEY, -- the order in which values were replaced
  model_id INTEGER NOT NULL REFERENCES model,
  benchmark_id INTEGER NOT NULL REFERENCES benchmark,
  value REAL NOT NULL,
  standard_error REAL,
  samples INTEGER,
  evaluated_on TEXT,
  origin TEXT NOT NULL,
  source TEXT,
  evaluation_id INTEGER REFERENCES evaluation,
  replaced_by TEXT NOT NULL
    CONSTRAINT "score_history.replaced_by must be 'update', 'delete' or 'replace'" CHECK (replaced_by IN ('update', 'delete', 'replace')),
  replaced_at TEXT NOT NULL DEFAULT (datetime('now')) -- UTC
) STRICT;
INSERT INTO score_history VALUES(1,1,1,43.499999999999999999,2.5,40,'2025-02-01','measured','run 1',1,'update','2026-11-25 21:07:39');
INSERT INTO score_history VALUES(2,3,3,1.0,NULL,NULL,NULL,'measured',NULL,NULL,'update','2026-11-25 21:07:39');
INSERT INTO score_history VALUES(3,3,3,12.5,NULL,NULL,NULL,'measured',NULL,NULL,'replace','2026-11-25 21:07:39');
INSERT INTO score_history VALUES(4,3,3,13.0,NULL,NULL,NULL,'measured',NULL,NULL,'delete','2026-11-25 21:07:39');
INSERT INTO score_history VALUES(5,2,2,90.0,NULL,NULL,NULL,'published','p',5,'update','2026-11-26 09:03:05');
INSERT INTO score_history VALUES(6,2,2,90.0,NULL,NULL,'2025-12-03','published','p',5,'update','2026-11-26 09:03:05');
INSERT INTO score_history VALUES(7,2,3,44.0,NULL,NULL,NULL,'measured',NULL,NULL,'update','2026-11-26 09:03:05');
CREATE TABLE score_replaced (
  model_id INTEGER NOT NULL,
  benchmark_id INTEGER NOT NULL,
  value REAL NOT NULL,
  standard_error REAL,
  samples INTEGER,
  evaluated_on TEXT,
  origin TEXT NOT NULL,
  source TEXT,
  evaluation_id INTEGER
) STRICT;
CREATE TABLE alias (
  alias_id INTEGER PRIMARY KEY,
  name TEXT NOT NULL COLLATE NOCASE
    CONSTRAINT "alias.name must not be empty, have blanks around it, or hold a line break, control character or bidirectional override" CHECK ((name <> '' AND name = trim(name) AND (instr(name, char(0)) = 0 AND name NOT GLOB '*[' || char(1, 45, 31, 127, 45, 159, 8232, 45, 8238, 8294, 45, 8297) || ']*'))),
  configuration TEXT NOT NULL DEFAULT '' COLLATE NOCASE, -- of a model: 'key=value,...', sorted: pairs that evaluation.configuration must contain; '': whatever it is
  model_id INTEGER REFERENCES model,
  benchmark_id INTEGER REFERENCES benchmark,
  CONSTRAINT "alias: either model_id or benchmark_id must be given" CHECK ((model_id IS NULL) <> (benchmark_id IS NULL)),
  CONSTRAINT "alias.configuration is of models only" CHECK (configuration = '' OR model_id IS NOT NULL)
) STRICT;
INSERT INTO alias VALUES(1,'vendor/first-1','',1,NULL);
INSERT INTO alias VALUES(2,'attack suite','',NULL,1);
INSERT INTO alias VALUES(3,'mistake','',5,NULL);
CREATE TABLE task (
  tool TEXT NOT NULL
    CONSTRAINT "task.tool must not be empty, have blanks around it, or hold a line break, control character or bidirectional override" CHECK ((tool <> '' AND tool = trim(tool) AND (instr(tool, char(0)) = 0 AND tool NOT GLOB '*[' || char(1, 45, 31, 127, 45, 159, 8232, 45, 8238, 8294, 45, 8297) || ']*'))),
  task TEXT NOT NULL -- as the tool's log writes it
    CONSTRAINT "task.task must not be empty, have blanks around it, or hold a line break, control character or bidirectional override" CHECK ((task <> '' AND task = trim(task) AND (instr(task, char(0)) = 0 AND task NOT GLOB '*[' || char(1, 45, 31, 127, 45, 159, 8232, 45, 8238, 8294, 45, 8297) || ']*'))),
  arguments TEXT NOT NULL DEFAULT '', -- 'key=value,...', sorted: pairs that evaluation.arguments must contain; '': whatever they are
  metric TEXT NOT NULL, -- the metric that counts; a task's others are kept, but never accepted
  benchmark_id INTEGER NOT NULL REFERENCES benchmark,
  unit TEXT NOT NULL DEFAULT 'share' -- of the metric in the log
    CONSTRAINT "task.unit must be a word in lower case like 'percent' or 'share'" CHECK ((unit <> '' AND unit = trim(unit) AND (instr(unit, char(0)) = 0 AND unit NOT GLOB '*[' || char(1, 45, 31, 127, 45, 159, 8232, 45, 8238, 8294, 45, 8297) || ']*')) AND unit = lower(unit)),
  higher_is_better INTEGER -- 1: a higher metric is a higher score; 0: it is a lower one (attack success); NULL: as the benchmark says
    CONSTRAINT "task.higher_is_better must be 0 or 1" CHECK (higher_is_better IN (0, 1)),
  PRIMARY KEY (tool, task, arguments, metric)
) STRICT, WITHOUT ROWID;
INSERT INTO task VALUES('inspect_ai','suite/attack','','accuracy',1,'share',NULL);
INSERT INTO task VALUES('lm_eval','refusal','k=1','asr',2,'share',0);
CREATE TABLE evaluator (
  evaluator_id INTEGER PRIMARY KEY,
  name TEXT NOT NULL COLLATE NOCASE UNIQUE
    CONSTRAINT "evaluator.name must not be empty, have blanks around it, or hold a line break, control character or bidirectional override" CHECK ((name <> '' AND name = trim(name) AND (instr(name, char(0)) = 0 AND name NOT GLOB '*[' || char(1, 45, 31, 127, 45, 159, 8232, 45, 8238, 8294, 45, 8297) || ']*'))),
  kind TEXT -- NULL: not known
    CONSTRAINT "evaluator.kind must be 'own', 'independent', 'developer' or 'aggregator'" CHECK (kind IN ('own', 'independent', 'developer', 'aggregator')),
  rank INTEGER NOT NULL -- of several values that of the lowest rank counts; what no evaluator is known of comes last
    CONSTRAINT "evaluator.rank must be at least 1" CHECK (rank >= 1),
  source TEXT -- page or report that says who they are
) STRICT;
INSERT INTO evaluator VALUES(1,'Our laboratory','own',1,'us');
INSERT INTO evaluator VALUES(2,'A page',NULL,5,NULL);
CREATE TABLE evaluation (
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
  configuration TEXT NOT NULL DEFAULT '' COLLATE NOCASE, -- all that tells one measurement of a model from another: 'key=value,...', sorted, in the words of configuration_key; '': not known
  run TEXT, -- what the tool calls the run; of a log without such a name the hash of its bytes; NULL: not known
  value REAL -- in its own unit; NULL: the run gave none
    CONSTRAINT "evaluation.value must be finite" CHECK (abs(value) < 9e999),
  unit TEXT, -- NULL: not known, so never accepted
  higher_is_better INTEGER -- 1: a higher value is a higher score; NULL: as the benchmark says
    CONSTRAINT "evaluation.higher_is_better must be 0 or 1" CHECK (higher_is_better IN (0, 1)),
  standard_error REAL
    CONSTRAINT "evaluation.standard_error must be at least 0 and finite" CHECK (standard_error BETWEEN 0 AND 1.7e308),
  standard_error_basis TEXT -- 'given'; 'interval': computed from a confidence interval
    CONSTRAINT "evaluation.standard_error_basis must be 'given' or 'interval'" CHECK (standard_error_basis IN ('given', 'interval')),
  refusal_rate REAL -- share of the answers that are refusals; NULL: not known
    CONSTRAINT "evaluation.refusal_rate must be between 0 and 1" CHECK (refusal_rate BETWEEN 0 AND 1),
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
    CONSTRAINT "evaluation.evaluated_at must be a real date like 2025-09-30, or with a time 2025-09-30 23:59:59" CHECK (
      evaluated_at IS NULL
      OR (evaluated_at GLOB '????-??-??' AND evaluated_at IS date(evaluated_at, '+0 days'))
      OR (evaluated_at GLOB '????-??-?? ??:??:??' AND evaluated_at IS datetime(evaluated_at, '+0 days'))),
  date_basis TEXT NOT NULL DEFAULT 'import' -- 'run'; 'file': of the file or its name; 'retrieved': when it was copied, so no later than that; 'import': none is known
    CONSTRAINT "evaluation.date_basis must be 'run', 'file', 'retrieved' or 'import'" CHECK (date_basis IN ('run', 'file', 'retrieved', 'import')),
  scored_at TEXT -- UTC, when a run's answers were last scored, where the file says it
    CONSTRAINT "evaluation.scored_at must be like 2025-09-30 23:59:59" CHECK (scored_at IS NULL OR (scored_at GLOB '????-??-?? ??:??:??' AND scored_at IS datetime(scored_at, '+0 days'))),
  status TEXT NOT NULL DEFAULT 'success'
    CONSTRAINT "evaluation.status must be 'success', 'error', 'cancelled' or 'started'" CHECK (status IN ('success', 'error', 'cancelled', 'started')),
  origin TEXT NOT NULL -- as score.origin
    CONSTRAINT "evaluation.origin must be 'published', 'measured', 'reported', 'synthetic' or 'unknown'" CHECK (origin IN ('published', 'measured', 'reported', 'synthetic', 'unknown')),
  source TEXT, -- what an entry says of where it comes from
  file TEXT, -- name of the file when it was read
  sha256 TEXT -- of the file's bytes
    CONSTRAINT "evaluation.sha256 must be 64 hexadecimal digits" CHECK (length(sha256) = 64 AND sha256 NOT GLOB '*[^0-9a-f]*'),
  path TEXT, -- where in the file: '$.results.scores[0].metrics."accuracy"'
  imported_at TEXT NOT NULL DEFAULT (datetime('now')), -- UTC
  withdrawn INTEGER NOT NULL DEFAULT 0 -- 1: taken by mistake; never accepted, and the file may be imported again
    CONSTRAINT "evaluation.withdrawn must be 0 or 1" CHECK (withdrawn IN (0, 1)),
  CONSTRAINT "evaluation.evaluated_at must be given unless date_basis is 'import'" CHECK ((evaluated_at IS NULL) = (date_basis = 'import')),
  CONSTRAINT "evaluation.value must be given when status is 'success'" CHECK (value IS NOT NULL OR status <> 'success'),
  CONSTRAINT "evaluation.file, sha256 and path must be given together" CHECK ((file IS NULL) = (sha256 IS NULL) AND (file IS NULL) = (path IS NULL))
) STRICT;
INSERT INTO evaluation VALUES(1,1,1,'entry',NULL,'vendor/first-1','Attack',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'',NULL,43.499999999999999999,'percent',NULL,2.5,'given',NULL,40,NULL,NULL,NULL,NULL,'2025-02-01','run',NULL,'success','measured','run 1',NULL,NULL,NULL,'2026-11-25 21:07:39',0);
INSERT INTO evaluation VALUES(2,2,1,'entry',NULL,'First 2','Attack',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'',NULL,71.0,'percent',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'import',NULL,'success','reported',NULL,NULL,NULL,NULL,'2026-11-25 21:07:39',0);
INSERT INTO evaluation VALUES(3,3,1,'entry',NULL,'Second 1','Attack',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'',NULL,30.0,'percent',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'import',NULL,'success','synthetic','g',NULL,NULL,NULL,'2026-11-25 21:07:39',0);
INSERT INTO evaluation VALUES(4,1,2,'entry',NULL,'First 1','Refusal',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'',NULL,0.25,'share',NULL,0.010000000000000000208,'given',NULL,100,NULL,NULL,NULL,NULL,'2025-02-02','run',NULL,'success','measured',NULL,NULL,NULL,NULL,'2026-11-25 21:07:39',0);
INSERT INTO evaluation VALUES(5,2,2,'entry',NULL,'First 2','Refusal',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'',NULL,0.10000000000000000555,'share',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'import',NULL,'success','published','p',NULL,NULL,NULL,'2026-11-25 21:07:39',0);
INSERT INTO evaluation VALUES(6,4,3,'entry',NULL,'Second 2','Lab',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'',NULL,7.25,'points',NULL,NULL,NULL,NULL,12,NULL,NULL,NULL,NULL,NULL,'import',NULL,'success','measured',NULL,NULL,NULL,NULL,'2026-11-25 21:07:39',0);
INSERT INTO evaluation VALUES(7,1,1,'entry',NULL,'First 1','Attack',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'',NULL,50.124999999999999998,'percent',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2025-03-01','run',NULL,'success','measured','run 2',NULL,NULL,NULL,'2026-11-25 21:07:39',0);
INSERT INTO evaluation VALUES(8,1,1,'inspect_ai','0.3','vendor/first-1','suite/attack',NULL,'a=1',NULL,NULL,'accuracy',NULL,0,NULL,NULL,'inspect_ai','a=1,shots=0','0000000000000000000000000000000000000000000000000000000000000007',0.5,'share',NULL,NULL,NULL,NULL,40,NULL,NULL,NULL,2,'2025-04-01','run',NULL,'success','measured',NULL,'a.eval','0000000000000000000000000000000000000000000000000000000000000007','$.results','2026-11-25 21:07:39',1);
INSERT INTO evaluation VALUES(9,1,1,'inspect_ai',NULL,'vendor/first-1','suite/attack',NULL,NULL,NULL,NULL,'std',NULL,NULL,NULL,NULL,'inspect_ai','','0000000000000000000000000000000000000000000000000000000000000008',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'import',NULL,'error','measured',NULL,'b.eval','0000000000000000000000000000000000000000000000000000000000000008','$','2026-11-25 21:07:39',1);
INSERT INTO evaluation VALUES(10,1,2,'lm_eval','0.4','vendor/first-1','refusal','1','a\,b=x,k=1','d','s','asr','none',5,'react',NULL,'lm_eval','a\,b=x,agent=react,attempts=1,shots=5','0000000000000000000000000000000000000000000000000000000000000009',0.125,'share',0,0.0625,'given',NULL,80,NULL,NULL,NULL,NULL,'2025-05-01','run',NULL,'success','measured',NULL,'c.json','0000000000000000000000000000000000000000000000000000000000000009','$.r','2025-06-01 00:00:00',0);
INSERT INTO evaluation VALUES(11,4,1,'every_eval_ever',NULL,'Second 2','attack suite',NULL,NULL,NULL,NULL,'accuracy',NULL,NULL,NULL,NULL,NULL,'','000000000000000000000000000000000000000000000000000000000000000a',0.5,'share',NULL,0.020000000000000000416,'given',NULL,40,NULL,NULL,NULL,NULL,'2025-10-01','run',NULL,'success','reported',NULL,'d.json','000000000000000000000000000000000000000000000000000000000000000a','$.x','2025-11-01 00:00:00',0);
INSERT INTO evaluation VALUES(12,1,2,'entry',NULL,'First 1','Refusal',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,1,'lm_eval','effort=high','run 7',0.5,'share',NULL,0.010000000000000000208,'given',NULL,NULL,NULL,NULL,NULL,NULL,'2025-09-01 10:00:00','run',NULL,'success','measured','v6',NULL,NULL,NULL,'2026-11-26 03:57:00',0);
INSERT INTO evaluation VALUES(13,1,2,'entry',NULL,'First 1','Refusal',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'',NULL,0.59999999999999997779,'share',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'import',NULL,'success','reported','v6',NULL,NULL,NULL,'2026-11-26 03:57:00',0);
CREATE TABLE import_row (
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
  evaluator ANY,
  evaluator_kind ANY,
  harness ANY,
  configuration ANY, -- pairs in the file's own words and order
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
  source ANY,
  file ANY,
  sha256 ANY,
  line ANY, -- of a table
  path ANY,
  error_field TEXT, -- what the reader could not take, and why
  error_value TEXT,
  error TEXT
) STRICT;
CREATE TABLE import_reject (
  import_reject_id INTEGER PRIMARY KEY,
  file TEXT NOT NULL,
  sha256 TEXT,
  path TEXT, -- where in the file: of a log the place in its JSON, of a workbook the sheet
  line INTEGER, -- of a table
  column TEXT, -- as the header line has it; of a log the column of evaluation_log
  value TEXT, -- the offending one
  reason TEXT NOT NULL,
  rejected_at TEXT NOT NULL DEFAULT (datetime('now')) -- UTC
) STRICT;
INSERT INTO import_reject VALUES(1,'score_entry',NULL,'No Such Model, Attack',NULL,'model','No Such Model','no model named "No Such Model"','2026-11-25 21:07:39');
INSERT INTO import_reject VALUES(2,'c.json',NULL,NULL,NULL,'file',NULL,'cut off','2026-11-25 21:07:39');
INSERT INTO import_reject VALUES(3,'scores.csv',NULL,NULL,12,'value','abc','value must be a finite number like 43.5 or 43.5%','2025-06-02 00:00:00');
INSERT INTO import_reject VALUES(4,'a.eval','0000000000000000000000000000000000000000000000000000000000000001','$.results',NULL,'model','x','no model named "x"','2025-06-02 00:00:00');
CREATE TABLE unknown_name (
  kind TEXT NOT NULL
    CONSTRAINT "unknown_name.kind must be 'model', 'benchmark', 'task' or 'column'" CHECK (kind IN ('model', 'benchmark', 'task', 'column')),
  tool TEXT NOT NULL DEFAULT '', -- whose task it is
  written TEXT NOT NULL COLLATE NOCASE,
  occurrences INTEGER NOT NULL, -- rows and results that have it
  files TEXT NOT NULL, -- their names, the first few
  nearest TEXT, -- the known name that is most like it; NULL: none is like it
  suggestion TEXT, -- the known name that it is once the provider before it is dropped
  means TEXT, -- to be filled in: a known name, or 'ignore' for what is none of ours; NULL: open
  PRIMARY KEY (kind, tool, written)
) STRICT, WITHOUT ROWID;
INSERT INTO unknown_name VALUES('model','','Frst 1',3,'old.csv','First 1',NULL,NULL);
CREATE TABLE disclosure (
  disclosure_id INTEGER PRIMARY KEY,
  domain_id INTEGER REFERENCES domain,
  benchmark_id INTEGER REFERENCES benchmark,
  audience TEXT NOT NULL -- public: anyone; targeted: developers, safety institutes; internal: the evaluators
    CONSTRAINT "disclosure.audience must be 'public', 'targeted' or 'internal'" CHECK (audience IN ('public', 'targeted', 'internal')),
  shows TEXT NOT NULL
    CONSTRAINT "disclosure.shows must be 'values', 'bands' or 'nothing'" CHECK (shows IN ('values', 'bands', 'nothing')),
  about TEXT, -- why
  CONSTRAINT "disclosure: either domain_id or benchmark_id must be given" CHECK ((domain_id IS NULL) <> (benchmark_id IS NULL))
) STRICT;
INSERT INTO disclosure VALUES(1,2,NULL,'public','bands','hazard');
INSERT INTO disclosure VALUES(2,NULL,2,'targeted','nothing',NULL);
CREATE INDEX my_note_by_model ON my_note (model_id);
CREATE TRIGGER my_note_watch BEFORE DELETE ON my_note BEGIN SELECT RAISE(ABORT, 'my notes stay') WHERE EXISTS (SELECT 1 FROM known_model WHERE model_id = OLD.model_id); END;
CREATE VIEW my_ranking AS SELECT model, organization, count(*) AS domains FROM risk_ranking GROUP BY model;
CREATE VIEW my_view_of_view AS SELECT * FROM my_ranking WHERE domains > 1;
CREATE VIEW my_weights AS SELECT benchmark_id, weight FROM weight;
CREATE INDEX series_by_organization ON series (organization_id);
CREATE INDEX model_by_series ON model (series_id, released_on);
CREATE UNIQUE INDEX method_constant_of_domain ON method_constant (method_id, coalesce(domain_id, 0), name);
CREATE INDEX method_constant_by_domain ON method_constant (domain_id) WHERE domain_id IS NOT NULL;
CREATE UNIQUE INDEX component_of_domain ON component (method_id, coalesce(domain_id, 0), name);
CREATE INDEX component_by_domain ON component (domain_id) WHERE domain_id IS NOT NULL;
CREATE INDEX weight_by_domain ON weight (domain_id);
CREATE INDEX weight_by_benchmark ON weight (benchmark_id);
CREATE INDEX score_by_evaluation ON score (evaluation_id) WHERE evaluation_id IS NOT NULL;
CREATE INDEX score_by_benchmark ON score (benchmark_id, model_id, value);
CREATE INDEX missing_score_by_benchmark ON missing_score (benchmark_id);
CREATE INDEX score_decision_by_benchmark ON score_decision (benchmark_id);
CREATE INDEX score_decision_by_evaluation ON score_decision (evaluation_id);
CREATE INDEX score_decision_by_newest ON score_decision (newest_evaluation_id);
CREATE UNIQUE INDEX edition_current ON edition (is_current) WHERE is_current = 1;
CREATE INDEX edition_by_period ON edition (period_id);
CREATE INDEX edition_by_method ON edition (method_id);
CREATE INDEX edition_by_revised ON edition (revises) WHERE revises IS NOT NULL;
CREATE UNIQUE INDEX threshold_of_method ON threshold (name, coalesce(method_id, 0), domain_id, quantity);
CREATE INDEX threshold_by_domain ON threshold (domain_id);
CREATE INDEX threshold_by_method ON threshold (method_id) WHERE method_id IS NOT NULL;
CREATE INDEX score_history_by_score ON score_history (model_id, benchmark_id);
CREATE INDEX score_history_by_benchmark ON score_history (benchmark_id);
CREATE INDEX score_history_by_evaluation ON score_history (evaluation_id) WHERE evaluation_id IS NOT NULL;
CREATE UNIQUE INDEX alias_of_model ON alias (name, configuration) WHERE model_id IS NOT NULL;
CREATE UNIQUE INDEX alias_of_benchmark ON alias (name) WHERE benchmark_id IS NOT NULL;
CREATE INDEX alias_by_model ON alias (model_id) WHERE model_id IS NOT NULL;
CREATE INDEX alias_by_benchmark ON alias (benchmark_id) WHERE benchmark_id IS NOT NULL;
CREATE INDEX task_by_benchmark ON task (benchmark_id);
CREATE UNIQUE INDEX evaluation_by_file ON evaluation (sha256, path, model_written, task) WHERE sha256 IS NOT NULL AND NOT withdrawn;
CREATE INDEX evaluation_by_score ON evaluation (model_id, benchmark_id, value);
CREATE INDEX evaluation_by_benchmark ON evaluation (benchmark_id);
CREATE INDEX evaluation_by_run ON evaluation (run) WHERE run IS NOT NULL;
CREATE INDEX evaluation_by_evaluator ON evaluation (evaluator_id) WHERE evaluator_id IS NOT NULL;
CREATE UNIQUE INDEX import_reject_once
ON import_reject (file, coalesce(sha256, ''), coalesce(path, ''), coalesce(line, 0), coalesce(column, ''), coalesce(value, ''), reason);
CREATE UNIQUE INDEX disclosure_of_domain ON disclosure (domain_id, audience) WHERE domain_id IS NOT NULL;
CREATE UNIQUE INDEX disclosure_of_benchmark ON disclosure (benchmark_id, audience) WHERE benchmark_id IS NOT NULL;
CREATE TRIGGER parameter_takes_known_names
BEFORE INSERT ON parameter
WHEN NOT EXISTS (SELECT 1 FROM parameter WHERE name = NEW.name)
BEGIN
  SELECT RAISE(ABORT, 'parameter.name: no view looks for a parameter of this name; there are: band_width, clear_correlation, complete_share, far_errors, fast_growth, high_place, high_risk_index, honest_score, honest_share, jailbreak_streak, jailbreak_strong, jailbreak_weak, largest_refusal_rate, largest_steps, listed_models, low_place, poor_score, saturated_growth, saturated_lowest, saturated_spread, shape_tolerance, significance, smallest_group, smallest_sample, strong_score, very_poor_score, weak_score');
END;
CREATE TRIGGER parameter_keeps_names
BEFORE UPDATE OF name ON parameter
WHEN NEW.name IS NOT OLD.name
BEGIN
  SELECT RAISE(ABORT, 'parameter.name: the views look for these names; change the value instead');
END;
CREATE TRIGGER parameter_keeps_rows
BEFORE DELETE ON parameter
BEGIN
  SELECT RAISE(ABORT, 'parameter: its rows are never deleted; change the value instead');
END;
CREATE TRIGGER score_history_keeps_values
BEFORE UPDATE ON score_history
BEGIN
  SELECT RAISE(ABORT, 'score_history: its rows are never changed');
END;
CREATE TRIGGER score_history_keeps_rows
BEFORE DELETE ON score_history
BEGIN
  SELECT RAISE(ABORT, 'score_history: its rows are never deleted');
END;
CREATE TRIGGER score_set_aside
BEFORE INSERT ON score
WHEN EXISTS (SELECT 1 FROM score WHERE model_id = NEW.model_id AND benchmark_id = NEW.benchmark_id)
BEGIN
  DELETE FROM score_replaced;
  INSERT INTO score_replaced (model_id, benchmark_id, value, standard_error, samples, evaluated_on, origin, source, evaluation_id)
  SELECT model_id, benchmark_id, value, standard_error, samples, evaluated_on, origin, source, evaluation_id
  FROM score
  WHERE model_id = NEW.model_id AND benchmark_id = NEW.benchmark_id;
END;
CREATE TRIGGER score_replace_to_history
AFTER INSERT ON score
BEGIN
  INSERT INTO score_history (model_id, benchmark_id, value, standard_error, samples, evaluated_on, origin, source, evaluation_id, replaced_by)
  SELECT model_id, benchmark_id, value, standard_error, samples, evaluated_on, origin, source, evaluation_id, 'replace'
  FROM score_replaced
  WHERE model_id = NEW.model_id AND benchmark_id = NEW.benchmark_id;
  DELETE FROM score_replaced;
END;
CREATE TRIGGER score_update_to_history
AFTER UPDATE ON score
WHEN (OLD.model_id, OLD.benchmark_id, OLD.value, OLD.standard_error, OLD.samples, OLD.evaluated_on, OLD.origin, OLD.source, OLD.evaluation_id)
  IS NOT (NEW.model_id, NEW.benchmark_id, NEW.value, NEW.standard_error, NEW.samples, NEW.evaluated_on, NEW.origin, NEW.source, NEW.evaluation_id)
BEGIN
  INSERT INTO score_history (model_id, benchmark_id, value, standard_error, samples, evaluated_on, origin, source, evaluation_id, replaced_by)
  VALUES (OLD.model_id, OLD.benchmark_id, OLD.value, OLD.standard_error, OLD.samples, OLD.evaluated_on, OLD.origin, OLD.source, OLD.evaluation_id, 'update');
  DELETE FROM score_replaced;
END;
CREATE TRIGGER score_delete_to_history
AFTER DELETE ON score
BEGIN
  INSERT INTO score_history (model_id, benchmark_id, value, standard_error, samples, evaluated_on, origin, source, evaluation_id, replaced_by)
  VALUES (OLD.model_id, OLD.benchmark_id, OLD.value, OLD.standard_error, OLD.samples, OLD.evaluated_on, OLD.origin, OLD.source, OLD.evaluation_id, 'delete');
  DELETE FROM score_replaced;
END;
CREATE TRIGGER score_moves_to_a_free_place
BEFORE UPDATE OF model_id, benchmark_id ON score
WHEN (OLD.model_id, OLD.benchmark_id) IS NOT (NEW.model_id, NEW.benchmark_id)
  AND EXISTS (SELECT 1 FROM score WHERE model_id = NEW.model_id AND benchmark_id = NEW.benchmark_id)
BEGIN
  SELECT RAISE(ABORT, 'score: this model already has a score on this benchmark; delete it first');
END;
CREATE TRIGGER evaluation_keeps_values
AFTER UPDATE ON evaluation
WHEN (OLD.evaluation_id, OLD.model_id, OLD.benchmark_id, OLD.tool, OLD.tool_version, OLD.model_written, OLD.task, OLD.task_version, OLD.arguments, OLD.dataset, OLD.scorer, OLD.metric, OLD.reducer, OLD.shots, OLD.agent, OLD.evaluator_id, OLD.harness, OLD.configuration, OLD.run, OLD.value, OLD.standard_error, OLD.standard_error_basis, OLD.refusal_rate, OLD.samples, OLD.samples_total, OLD.samples_completed, OLD.samples_scored, OLD.epochs, OLD.evaluated_at, OLD.date_basis, OLD.scored_at, OLD.status, OLD.origin, OLD.source, OLD.file, OLD.sha256, OLD.path, OLD.imported_at)
  IS NOT (NEW.evaluation_id, NEW.model_id, NEW.benchmark_id, NEW.tool, NEW.tool_version, NEW.model_written, NEW.task, NEW.task_version, NEW.arguments, NEW.dataset, NEW.scorer, NEW.metric, NEW.reducer, NEW.shots, NEW.agent, NEW.evaluator_id, NEW.harness, NEW.configuration, NEW.run, NEW.value, NEW.standard_error, NEW.standard_error_basis, NEW.refusal_rate, NEW.samples, NEW.samples_total, NEW.samples_completed, NEW.samples_scored, NEW.epochs, NEW.evaluated_at, NEW.date_basis, NEW.scored_at, NEW.status, NEW.origin, NEW.source, NEW.file, NEW.sha256, NEW.path, NEW.imported_at)
  OR (OLD.unit IS NOT NULL AND (OLD.unit, OLD.higher_is_better) IS NOT (NEW.unit, NEW.higher_is_better))
  OR NEW.withdrawn < OLD.withdrawn
BEGIN
  SELECT RAISE(ABORT, 'evaluation: a result is kept as it was; set withdrawn to 1, and import it again');
END;
CREATE TRIGGER evaluation_keeps_rows
BEFORE DELETE ON evaluation
BEGIN
  SELECT RAISE(ABORT, 'evaluation: its rows are never deleted; set withdrawn to 1');
END;
CREATE TRIGGER evaluation_is_not_replaced
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
CREATE TRIGGER series_references_on_insert
BEFORE INSERT ON series
BEGIN
  SELECT RAISE(ABORT, 'series.organization_id: no organization has this organization_id')
  WHERE NOT EXISTS (SELECT 1 FROM organization WHERE organization_id = NEW.organization_id);
END;
CREATE TRIGGER series_references_on_update
AFTER UPDATE ON series
BEGIN
  SELECT RAISE(ABORT, 'series.organization_id: no organization has this organization_id')
  WHERE NOT EXISTS (SELECT 1 FROM organization WHERE organization_id = NEW.organization_id);
END;
CREATE TRIGGER model_references_on_insert
BEFORE INSERT ON model
BEGIN
  SELECT RAISE(ABORT, 'model.series_id: no series has this series_id')
  WHERE NOT EXISTS (SELECT 1 FROM series WHERE series_id = NEW.series_id);
END;
CREATE TRIGGER model_references_on_update
AFTER UPDATE ON model
BEGIN
  SELECT RAISE(ABORT, 'model.series_id: no series has this series_id')
  WHERE NOT EXISTS (SELECT 1 FROM series WHERE series_id = NEW.series_id);
END;
CREATE TRIGGER human_baseline_references_on_insert
BEFORE INSERT ON human_baseline
BEGIN
  SELECT RAISE(ABORT, 'human_baseline.benchmark_id: no benchmark has this benchmark_id')
  WHERE NOT EXISTS (SELECT 1 FROM benchmark WHERE benchmark_id = NEW.benchmark_id);
END;
CREATE TRIGGER human_baseline_references_on_update
AFTER UPDATE ON human_baseline
BEGIN
  SELECT RAISE(ABORT, 'human_baseline.benchmark_id: no benchmark has this benchmark_id')
  WHERE NOT EXISTS (SELECT 1 FROM benchmark WHERE benchmark_id = NEW.benchmark_id);
END;
CREATE TRIGGER method_constant_references_on_insert
BEFORE INSERT ON method_constant
BEGIN
  SELECT RAISE(ABORT, 'method_constant.method_id: no method has this method_id')
  WHERE NOT EXISTS (SELECT 1 FROM method WHERE method_id = NEW.method_id);
  SELECT RAISE(ABORT, 'method_constant.domain_id: no domain has this domain_id')
  WHERE NEW.domain_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM domain WHERE domain_id = NEW.domain_id);
END;
CREATE TRIGGER method_constant_references_on_update
AFTER UPDATE ON method_constant
BEGIN
  SELECT RAISE(ABORT, 'method_constant.method_id: no method has this method_id')
  WHERE NOT EXISTS (SELECT 1 FROM method WHERE method_id = NEW.method_id);
  SELECT RAISE(ABORT, 'method_constant.domain_id: no domain has this domain_id')
  WHERE NEW.domain_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM domain WHERE domain_id = NEW.domain_id);
END;
CREATE TRIGGER component_references_on_insert
BEFORE INSERT ON component
BEGIN
  SELECT RAISE(ABORT, 'component.method_id: no method has this method_id')
  WHERE NOT EXISTS (SELECT 1 FROM method WHERE method_id = NEW.method_id);
  SELECT RAISE(ABORT, 'component.domain_id: no domain has this domain_id')
  WHERE NEW.domain_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM domain WHERE domain_id = NEW.domain_id);
END;
CREATE TRIGGER component_references_on_update
AFTER UPDATE ON component
BEGIN
  SELECT RAISE(ABORT, 'component.method_id: no method has this method_id')
  WHERE NOT EXISTS (SELECT 1 FROM method WHERE method_id = NEW.method_id);
  SELECT RAISE(ABORT, 'component.domain_id: no domain has this domain_id')
  WHERE NEW.domain_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM domain WHERE domain_id = NEW.domain_id);
END;
CREATE TRIGGER weight_references_on_insert
BEFORE INSERT ON weight
BEGIN
  SELECT RAISE(ABORT, 'weight.method_id: no method has this method_id')
  WHERE NOT EXISTS (SELECT 1 FROM method WHERE method_id = NEW.method_id);
  SELECT RAISE(ABORT, 'weight.domain_id: no domain has this domain_id')
  WHERE NOT EXISTS (SELECT 1 FROM domain WHERE domain_id = NEW.domain_id);
  SELECT RAISE(ABORT, 'weight.benchmark_id: no benchmark has this benchmark_id')
  WHERE NOT EXISTS (SELECT 1 FROM benchmark WHERE benchmark_id = NEW.benchmark_id);
  SELECT RAISE(ABORT, 'weight.component must be ''capability'', ''safety'' or the name of a component of this method and domain')
  WHERE NEW.component NOT IN ('capability', 'safety')
    AND NOT EXISTS (
      SELECT 1
      FROM component
      WHERE (method_id, name) = (NEW.method_id, NEW.component) AND coalesce(domain_id, NEW.domain_id) = NEW.domain_id
    );
  SELECT RAISE(ABORT, 'weight.component: it is a part of the score that the benchmark does not measure (benchmark.measures)')
  WHERE (SELECT measures FROM benchmark WHERE benchmark_id = NEW.benchmark_id) NOT IN (
    WITH RECURSIVE above (name) AS (
      SELECT NEW.component
      UNION
      SELECT c.parent
      FROM above AS a
      JOIN component AS c ON c.name = a.name
      WHERE c.method_id = NEW.method_id AND coalesce(c.domain_id, NEW.domain_id) = NEW.domain_id AND c.parent IS NOT NULL
    )
    SELECT name FROM above
  );
END;
CREATE TRIGGER weight_references_on_update
AFTER UPDATE ON weight
BEGIN
  SELECT RAISE(ABORT, 'weight.method_id: no method has this method_id')
  WHERE NOT EXISTS (SELECT 1 FROM method WHERE method_id = NEW.method_id);
  SELECT RAISE(ABORT, 'weight.domain_id: no domain has this domain_id')
  WHERE NOT EXISTS (SELECT 1 FROM domain WHERE domain_id = NEW.domain_id);
  SELECT RAISE(ABORT, 'weight.benchmark_id: no benchmark has this benchmark_id')
  WHERE NOT EXISTS (SELECT 1 FROM benchmark WHERE benchmark_id = NEW.benchmark_id);
  SELECT RAISE(ABORT, 'weight.component must be ''capability'', ''safety'' or the name of a component of this method and domain')
  WHERE NEW.component NOT IN ('capability', 'safety')
    AND NOT EXISTS (
      SELECT 1
      FROM component
      WHERE (method_id, name) = (NEW.method_id, NEW.component) AND coalesce(domain_id, NEW.domain_id) = NEW.domain_id
    );
  SELECT RAISE(ABORT, 'weight.component: it is a part of the score that the benchmark does not measure (benchmark.measures)')
  WHERE (SELECT measures FROM benchmark WHERE benchmark_id = NEW.benchmark_id) NOT IN (
    WITH RECURSIVE above (name) AS (
      SELECT NEW.component
      UNION
      SELECT c.parent
      FROM above AS a
      JOIN component AS c ON c.name = a.name
      WHERE c.method_id = NEW.method_id AND coalesce(c.domain_id, NEW.domain_id) = NEW.domain_id AND c.parent IS NOT NULL
    )
    SELECT name FROM above
  );
END;
CREATE TRIGGER edition_references_on_insert
BEFORE INSERT ON edition
BEGIN
  SELECT RAISE(ABORT, 'edition.period_id: no period has this period_id')
  WHERE NOT EXISTS (SELECT 1 FROM period WHERE period_id = NEW.period_id);
  SELECT RAISE(ABORT, 'edition.method_id: no method has this method_id')
  WHERE NOT EXISTS (SELECT 1 FROM method WHERE method_id = NEW.method_id);
  SELECT RAISE(ABORT, 'edition.revises: no edition has this edition_id')
  WHERE NEW.revises IS NOT NULL AND NOT EXISTS (SELECT 1 FROM edition WHERE edition_id = NEW.revises);
END;
CREATE TRIGGER edition_references_on_update
AFTER UPDATE ON edition
BEGIN
  SELECT RAISE(ABORT, 'edition.period_id: no period has this period_id')
  WHERE NOT EXISTS (SELECT 1 FROM period WHERE period_id = NEW.period_id);
  SELECT RAISE(ABORT, 'edition.method_id: no method has this method_id')
  WHERE NOT EXISTS (SELECT 1 FROM method WHERE method_id = NEW.method_id);
  SELECT RAISE(ABORT, 'edition.revises: no edition has this edition_id')
  WHERE NEW.revises IS NOT NULL AND NOT EXISTS (SELECT 1 FROM edition WHERE edition_id = NEW.revises);
END;
CREATE TRIGGER threshold_references_on_insert
BEFORE INSERT ON threshold
BEGIN
  SELECT RAISE(ABORT, 'threshold.method_id: no method has this method_id')
  WHERE NEW.method_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM method WHERE method_id = NEW.method_id);
  SELECT RAISE(ABORT, 'threshold.domain_id: no domain has this domain_id')
  WHERE NOT EXISTS (SELECT 1 FROM domain WHERE domain_id = NEW.domain_id);
  SELECT RAISE(ABORT, 'threshold.quantity must be ''capability'', ''safety'', ''risk_index'' or the name of a benchmark')
  WHERE NEW.quantity NOT IN ('capability', 'safety', 'risk_index')
    AND NOT EXISTS (SELECT 1 FROM benchmark WHERE name = NEW.quantity);
END;
CREATE TRIGGER threshold_references_on_update
AFTER UPDATE ON threshold
BEGIN
  SELECT RAISE(ABORT, 'threshold.method_id: no method has this method_id')
  WHERE NEW.method_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM method WHERE method_id = NEW.method_id);
  SELECT RAISE(ABORT, 'threshold.domain_id: no domain has this domain_id')
  WHERE NOT EXISTS (SELECT 1 FROM domain WHERE domain_id = NEW.domain_id);
  SELECT RAISE(ABORT, 'threshold.quantity must be ''capability'', ''safety'', ''risk_index'' or the name of a benchmark')
  WHERE NEW.quantity NOT IN ('capability', 'safety', 'risk_index')
    AND NOT EXISTS (SELECT 1 FROM benchmark WHERE name = NEW.quantity);
END;
CREATE TRIGGER declaration_references_on_insert
BEFORE INSERT ON declaration
BEGIN
  SELECT RAISE(ABORT, 'declaration.model_id: no model has this model_id')
  WHERE NOT EXISTS (SELECT 1 FROM model WHERE model_id = NEW.model_id);
END;
CREATE TRIGGER declaration_references_on_update
AFTER UPDATE ON declaration
BEGIN
  SELECT RAISE(ABORT, 'declaration.model_id: no model has this model_id')
  WHERE NOT EXISTS (SELECT 1 FROM model WHERE model_id = NEW.model_id);
END;
CREATE TRIGGER score_references_on_insert
BEFORE INSERT ON score
BEGIN
  SELECT RAISE(ABORT, 'score.model_id: no model has this model_id')
  WHERE NOT EXISTS (SELECT 1 FROM model WHERE model_id = NEW.model_id);
  SELECT RAISE(ABORT, 'score.benchmark_id: no benchmark has this benchmark_id')
  WHERE NOT EXISTS (SELECT 1 FROM benchmark WHERE benchmark_id = NEW.benchmark_id);
  SELECT RAISE(ABORT, 'score.evaluation_id: no evaluation of this model on this benchmark has this evaluation_id')
  WHERE NEW.evaluation_id IS NOT NULL
    AND NOT EXISTS (
      SELECT 1
      FROM evaluation
      WHERE (evaluation_id, model_id, benchmark_id) = (NEW.evaluation_id, NEW.model_id, NEW.benchmark_id)
    );
END;
CREATE TRIGGER score_references_on_update
AFTER UPDATE ON score
BEGIN
  SELECT RAISE(ABORT, 'score.model_id: no model has this model_id')
  WHERE NOT EXISTS (SELECT 1 FROM model WHERE model_id = NEW.model_id);
  SELECT RAISE(ABORT, 'score.benchmark_id: no benchmark has this benchmark_id')
  WHERE NOT EXISTS (SELECT 1 FROM benchmark WHERE benchmark_id = NEW.benchmark_id);
  SELECT RAISE(ABORT, 'score.evaluation_id: no evaluation of this model on this benchmark has this evaluation_id')
  WHERE NEW.evaluation_id IS NOT NULL
    AND NOT EXISTS (
      SELECT 1
      FROM evaluation
      WHERE (evaluation_id, model_id, benchmark_id) = (NEW.evaluation_id, NEW.model_id, NEW.benchmark_id)
    );
END;
CREATE TRIGGER disclosure_references_on_insert
BEFORE INSERT ON disclosure
BEGIN
  SELECT RAISE(ABORT, 'disclosure.domain_id: no domain has this domain_id')
  WHERE NEW.domain_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM domain WHERE domain_id = NEW.domain_id);
  SELECT RAISE(ABORT, 'disclosure.benchmark_id: no benchmark has this benchmark_id')
  WHERE NEW.benchmark_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM benchmark WHERE benchmark_id = NEW.benchmark_id);
END;
CREATE TRIGGER disclosure_references_on_update
AFTER UPDATE ON disclosure
BEGIN
  SELECT RAISE(ABORT, 'disclosure.domain_id: no domain has this domain_id')
  WHERE NEW.domain_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM domain WHERE domain_id = NEW.domain_id);
  SELECT RAISE(ABORT, 'disclosure.benchmark_id: no benchmark has this benchmark_id')
  WHERE NEW.benchmark_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM benchmark WHERE benchmark_id = NEW.benchmark_id);
END;
CREATE TRIGGER alias_references_on_insert
BEFORE INSERT ON alias
BEGIN
  SELECT RAISE(ABORT, 'alias.model_id: no model has this model_id')
  WHERE NEW.model_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM model WHERE model_id = NEW.model_id);
  SELECT RAISE(ABORT, 'alias.benchmark_id: no benchmark has this benchmark_id')
  WHERE NEW.benchmark_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM benchmark WHERE benchmark_id = NEW.benchmark_id);
END;
CREATE TRIGGER alias_references_on_update
AFTER UPDATE ON alias
BEGIN
  SELECT RAISE(ABORT, 'alias.model_id: no model has this model_id')
  WHERE NEW.model_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM model WHERE model_id = NEW.model_id);
  SELECT RAISE(ABORT, 'alias.benchmark_id: no benchmark has this benchmark_id')
  WHERE NEW.benchmark_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM benchmark WHERE benchmark_id = NEW.benchmark_id);
END;
CREATE TRIGGER task_references_on_insert
BEFORE INSERT ON task
BEGIN
  SELECT RAISE(ABORT, 'task.benchmark_id: no benchmark has this benchmark_id')
  WHERE NOT EXISTS (SELECT 1 FROM benchmark WHERE benchmark_id = NEW.benchmark_id);
END;
CREATE TRIGGER task_references_on_update
AFTER UPDATE ON task
BEGIN
  SELECT RAISE(ABORT, 'task.benchmark_id: no benchmark has this benchmark_id')
  WHERE NOT EXISTS (SELECT 1 FROM benchmark WHERE benchmark_id = NEW.benchmark_id);
END;
CREATE TRIGGER evaluation_references_on_insert
BEFORE INSERT ON evaluation
BEGIN
  SELECT RAISE(ABORT, 'evaluation.model_id: no model has this model_id')
  WHERE NOT EXISTS (SELECT 1 FROM model WHERE model_id = NEW.model_id);
  SELECT RAISE(ABORT, 'evaluation.benchmark_id: no benchmark has this benchmark_id')
  WHERE NOT EXISTS (SELECT 1 FROM benchmark WHERE benchmark_id = NEW.benchmark_id);
  SELECT RAISE(ABORT, 'evaluation.evaluator_id: no evaluator has this evaluator_id')
  WHERE NEW.evaluator_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM evaluator WHERE evaluator_id = NEW.evaluator_id);
END;
CREATE TRIGGER missing_score_references_on_insert
BEFORE INSERT ON missing_score
BEGIN
  SELECT RAISE(ABORT, 'missing_score.model_id: no model has this model_id')
  WHERE NOT EXISTS (SELECT 1 FROM model WHERE model_id = NEW.model_id);
  SELECT RAISE(ABORT, 'missing_score.benchmark_id: no benchmark has this benchmark_id')
  WHERE NOT EXISTS (SELECT 1 FROM benchmark WHERE benchmark_id = NEW.benchmark_id);
  SELECT RAISE(ABORT, 'missing_score: this model has a score on this benchmark; delete it first')
  WHERE EXISTS (SELECT 1 FROM score WHERE (model_id, benchmark_id) = (NEW.model_id, NEW.benchmark_id));
END;
CREATE TRIGGER missing_score_references_on_update
AFTER UPDATE ON missing_score
BEGIN
  SELECT RAISE(ABORT, 'missing_score.model_id: no model has this model_id')
  WHERE NOT EXISTS (SELECT 1 FROM model WHERE model_id = NEW.model_id);
  SELECT RAISE(ABORT, 'missing_score.benchmark_id: no benchmark has this benchmark_id')
  WHERE NOT EXISTS (SELECT 1 FROM benchmark WHERE benchmark_id = NEW.benchmark_id);
  SELECT RAISE(ABORT, 'missing_score: this model has a score on this benchmark; delete it first')
  WHERE EXISTS (SELECT 1 FROM score WHERE (model_id, benchmark_id) = (NEW.model_id, NEW.benchmark_id));
END;
CREATE TRIGGER missing_score_ends_on_insert
AFTER INSERT ON score
BEGIN
  DELETE FROM missing_score WHERE (model_id, benchmark_id) = (NEW.model_id, NEW.benchmark_id);
END;
CREATE TRIGGER missing_score_ends_on_update
AFTER UPDATE OF model_id, benchmark_id ON score
BEGIN
  DELETE FROM missing_score WHERE (model_id, benchmark_id) = (NEW.model_id, NEW.benchmark_id);
END;
CREATE TRIGGER score_decision_references_on_insert
BEFORE INSERT ON score_decision
BEGIN
  SELECT RAISE(ABORT, 'score_decision.model_id: no model has this model_id')
  WHERE NOT EXISTS (SELECT 1 FROM model WHERE model_id = NEW.model_id);
  SELECT RAISE(ABORT, 'score_decision.benchmark_id: no benchmark has this benchmark_id')
  WHERE NOT EXISTS (SELECT 1 FROM benchmark WHERE benchmark_id = NEW.benchmark_id);
  SELECT RAISE(ABORT, 'score_decision.evaluation_id: no evaluation of this model on this benchmark has this evaluation_id')
  WHERE NOT EXISTS (
    SELECT 1
    FROM evaluation
    WHERE (evaluation_id, model_id, benchmark_id) = (NEW.evaluation_id, NEW.model_id, NEW.benchmark_id)
  );
  SELECT RAISE(ABORT, 'score_decision.newest_evaluation_id: no evaluation of this model on this benchmark has this evaluation_id')
  WHERE NOT EXISTS (
    SELECT 1
    FROM evaluation
    WHERE (evaluation_id, model_id, benchmark_id) = (NEW.newest_evaluation_id, NEW.model_id, NEW.benchmark_id)
  );
END;
CREATE TRIGGER score_decision_references_on_update
AFTER UPDATE ON score_decision
BEGIN
  SELECT RAISE(ABORT, 'score_decision.model_id: no model has this model_id')
  WHERE NOT EXISTS (SELECT 1 FROM model WHERE model_id = NEW.model_id);
  SELECT RAISE(ABORT, 'score_decision.benchmark_id: no benchmark has this benchmark_id')
  WHERE NOT EXISTS (SELECT 1 FROM benchmark WHERE benchmark_id = NEW.benchmark_id);
  SELECT RAISE(ABORT, 'score_decision.evaluation_id: no evaluation of this model on this benchmark has this evaluation_id')
  WHERE NOT EXISTS (
    SELECT 1
    FROM evaluation
    WHERE (evaluation_id, model_id, benchmark_id) = (NEW.evaluation_id, NEW.model_id, NEW.benchmark_id)
  );
  SELECT RAISE(ABORT, 'score_decision.newest_evaluation_id: no evaluation of this model on this benchmark has this evaluation_id')
  WHERE NOT EXISTS (
    SELECT 1
    FROM evaluation
    WHERE (evaluation_id, model_id, benchmark_id) = (NEW.newest_evaluation_id, NEW.model_id, NEW.benchmark_id)
  );
END;
CREATE TRIGGER general_index_references_on_insert
BEFORE INSERT ON general_index
BEGIN
  SELECT RAISE(ABORT, 'general_index.model_id: no model has this model_id')
  WHERE NOT EXISTS (SELECT 1 FROM model WHERE model_id = NEW.model_id);
END;
CREATE TRIGGER general_index_references_on_update
AFTER UPDATE ON general_index
BEGIN
  SELECT RAISE(ABORT, 'general_index.model_id: no model has this model_id')
  WHERE NOT EXISTS (SELECT 1 FROM model WHERE model_id = NEW.model_id);
END;
CREATE TRIGGER period_is_referenced
BEFORE DELETE ON period
BEGIN
  SELECT RAISE(ABORT, 'period: an edition row still refers to it')
  WHERE EXISTS (SELECT 1 FROM edition WHERE period_id = OLD.period_id);
END;
CREATE TRIGGER edition_is_referenced
BEFORE DELETE ON edition
BEGIN
  SELECT RAISE(ABORT, 'edition: another edition still revises it')
  WHERE EXISTS (SELECT 1 FROM edition WHERE revises = OLD.edition_id);
END;
CREATE TRIGGER evaluator_is_referenced
BEFORE DELETE ON evaluator
BEGIN
  SELECT RAISE(ABORT, 'evaluator: an evaluation row still refers to it')
  WHERE EXISTS (SELECT 1 FROM evaluation WHERE evaluator_id = OLD.evaluator_id);
END;
CREATE TRIGGER organization_is_referenced
BEFORE DELETE ON organization
BEGIN
  SELECT RAISE(ABORT, 'organization: a series row still refers to it')
  WHERE EXISTS (SELECT 1 FROM series WHERE organization_id = OLD.organization_id);
END;
CREATE TRIGGER series_is_referenced
BEFORE DELETE ON series
BEGIN
  SELECT RAISE(ABORT, 'series: a model row still refers to it')
  WHERE EXISTS (SELECT 1 FROM model WHERE series_id = OLD.series_id);
END;
CREATE TRIGGER benchmark_is_referenced
BEFORE DELETE ON benchmark
BEGIN
  SELECT RAISE(ABORT, 'benchmark: a human_baseline row still refers to it')
  WHERE EXISTS (SELECT 1 FROM human_baseline WHERE benchmark_id = OLD.benchmark_id);
  SELECT RAISE(ABORT, 'benchmark: a weight row still refers to it')
  WHERE EXISTS (SELECT 1 FROM weight WHERE benchmark_id = OLD.benchmark_id);
  SELECT RAISE(ABORT, 'benchmark: a score row still refers to it')
  WHERE EXISTS (SELECT 1 FROM score WHERE benchmark_id = OLD.benchmark_id);
  SELECT RAISE(ABORT, 'benchmark: a score_history row still refers to it')
  WHERE EXISTS (SELECT 1 FROM score_history WHERE benchmark_id = OLD.benchmark_id);
  SELECT RAISE(ABORT, 'benchmark: an alias row still refers to it')
  WHERE EXISTS (SELECT 1 FROM alias WHERE benchmark_id = OLD.benchmark_id);
  SELECT RAISE(ABORT, 'benchmark: a task row still refers to it')
  WHERE EXISTS (SELECT 1 FROM task WHERE benchmark_id = OLD.benchmark_id);
  SELECT RAISE(ABORT, 'benchmark: an evaluation row still refers to it')
  WHERE EXISTS (SELECT 1 FROM evaluation WHERE benchmark_id = OLD.benchmark_id);
  SELECT RAISE(ABORT, 'benchmark: a disclosure row still refers to it')
  WHERE EXISTS (SELECT 1 FROM disclosure WHERE benchmark_id = OLD.benchmark_id);
  SELECT RAISE(ABORT, 'benchmark: a missing_score row still refers to it')
  WHERE EXISTS (SELECT 1 FROM missing_score WHERE benchmark_id = OLD.benchmark_id);
  SELECT RAISE(ABORT, 'benchmark: a threshold row still names it as its quantity')
  WHERE EXISTS (SELECT 1 FROM threshold WHERE quantity = OLD.name);
END;
CREATE TRIGGER method_is_referenced
BEFORE DELETE ON method
BEGIN
  SELECT RAISE(ABORT, 'method: a method_constant row still refers to it')
  WHERE EXISTS (SELECT 1 FROM method_constant WHERE method_id = OLD.method_id);
  SELECT RAISE(ABORT, 'method: a component row still refers to it')
  WHERE EXISTS (SELECT 1 FROM component WHERE method_id = OLD.method_id);
  SELECT RAISE(ABORT, 'method: an edition row still refers to it')
  WHERE EXISTS (SELECT 1 FROM edition WHERE method_id = OLD.method_id);
  SELECT RAISE(ABORT, 'method: a threshold row still refers to it')
  WHERE EXISTS (SELECT 1 FROM threshold WHERE method_id = OLD.method_id);
  SELECT RAISE(ABORT, 'method: a weight row still refers to it')
  WHERE EXISTS (SELECT 1 FROM weight WHERE method_id = OLD.method_id);
END;
CREATE TRIGGER domain_is_referenced
BEFORE DELETE ON domain
BEGIN
  SELECT RAISE(ABORT, 'domain: a method_constant row still refers to it')
  WHERE EXISTS (SELECT 1 FROM method_constant WHERE domain_id = OLD.domain_id);
  SELECT RAISE(ABORT, 'domain: a component row still refers to it')
  WHERE EXISTS (SELECT 1 FROM component WHERE domain_id = OLD.domain_id);
  SELECT RAISE(ABORT, 'domain: a threshold row still refers to it')
  WHERE EXISTS (SELECT 1 FROM threshold WHERE domain_id = OLD.domain_id);
  SELECT RAISE(ABORT, 'domain: a weight row still refers to it')
  WHERE EXISTS (SELECT 1 FROM weight WHERE domain_id = OLD.domain_id);
  SELECT RAISE(ABORT, 'domain: a disclosure row still refers to it')
  WHERE EXISTS (SELECT 1 FROM disclosure WHERE domain_id = OLD.domain_id);
END;
CREATE TRIGGER model_is_referenced
BEFORE DELETE ON model
BEGIN
  SELECT RAISE(ABORT, 'model: a score row still refers to it')
  WHERE EXISTS (SELECT 1 FROM score WHERE model_id = OLD.model_id);
  SELECT RAISE(ABORT, 'model: a score_history row still refers to it')
  WHERE EXISTS (SELECT 1 FROM score_history WHERE model_id = OLD.model_id);
  SELECT RAISE(ABORT, 'model: an alias row still refers to it')
  WHERE EXISTS (SELECT 1 FROM alias WHERE model_id = OLD.model_id);
  SELECT RAISE(ABORT, 'model: an evaluation row still refers to it')
  WHERE EXISTS (SELECT 1 FROM evaluation WHERE model_id = OLD.model_id);
  SELECT RAISE(ABORT, 'model: a missing_score row still refers to it')
  WHERE EXISTS (SELECT 1 FROM missing_score WHERE model_id = OLD.model_id);
  SELECT RAISE(ABORT, 'model: a general_index row still refers to it')
  WHERE EXISTS (SELECT 1 FROM general_index WHERE model_id = OLD.model_id);
  SELECT RAISE(ABORT, 'model: a declaration row still refers to it')
  WHERE EXISTS (SELECT 1 FROM declaration WHERE model_id = OLD.model_id);
END;
CREATE TRIGGER edition_one_current_on_insert
BEFORE INSERT ON edition
WHEN NEW.is_current = 1
BEGIN
  SELECT RAISE(ABORT, 'edition.is_current: another edition is current; set its is_current to 0 first')
  WHERE EXISTS (SELECT 1 FROM edition WHERE is_current = 1 AND edition_id IS NOT NEW.edition_id AND name <> NEW.name);
END;
CREATE TRIGGER edition_one_current_on_update
BEFORE UPDATE OF is_current ON edition
WHEN NEW.is_current = 1
BEGIN
  SELECT RAISE(ABORT, 'edition.is_current: another edition is current; set its is_current to 0 first')
  WHERE EXISTS (SELECT 1 FROM edition WHERE is_current = 1 AND edition_id <> OLD.edition_id);
END;
CREATE TRIGGER edition_revises_on_insert
AFTER INSERT ON edition
WHEN NEW.revises IS NOT NULL
BEGIN
  SELECT RAISE(ABORT, 'edition.revises: an edition cannot revise one that revises it') WHERE NEW.edition_id IN (WITH RECURSIVE revised (edition_id) AS (SELECT NEW.revises UNION SELECT e.revises FROM revised AS r JOIN edition AS e ON e.edition_id = r.edition_id WHERE e.revises IS NOT NULL) SELECT edition_id FROM revised);
END;
CREATE TRIGGER edition_revises_on_update
AFTER UPDATE OF edition_id, revises ON edition
WHEN NEW.revises IS NOT NULL
BEGIN
  SELECT RAISE(ABORT, 'edition.revises: an edition cannot revise one that revises it') WHERE NEW.edition_id IN (WITH RECURSIVE revised (edition_id) AS (SELECT NEW.revises UNION SELECT e.revises FROM revised AS r JOIN edition AS e ON e.edition_id = r.edition_id WHERE e.revises IS NOT NULL) SELECT edition_id FROM revised);
END;
CREATE TRIGGER edition_baseline_on_insert
AFTER INSERT ON edition
BEGIN
  SELECT RAISE(ABORT, 'edition.baseline_on must be before the end of the edition''s period') WHERE NEW.baseline_on >= (SELECT ends_on FROM period WHERE period_id = NEW.period_id);
END;
CREATE TRIGGER edition_baseline_on_update
AFTER UPDATE OF baseline_on, period_id ON edition
BEGIN
  SELECT RAISE(ABORT, 'edition.baseline_on must be before the end of the edition''s period') WHERE NEW.baseline_on >= (SELECT ends_on FROM period WHERE period_id = NEW.period_id);
END;
CREATE TRIGGER period_keeps_baselines
AFTER UPDATE OF ends_on ON period
BEGIN
  SELECT RAISE(ABORT, 'period.ends_on must be after the baseline_on of the period''s editions')
  WHERE EXISTS (SELECT 1 FROM edition WHERE period_id = NEW.period_id AND baseline_on >= NEW.ends_on);
END;
CREATE TRIGGER component_tree_on_insert
AFTER INSERT ON component
WHEN NEW.parent IS NOT NULL
BEGIN
  SELECT RAISE(ABORT, 'component.parent: a component cannot be a part of itself, nor of one of its parts') WHERE NEW.name IN (WITH RECURSIVE above (name) AS (SELECT NEW.parent UNION SELECT c.parent FROM above AS a JOIN component AS c ON c.name = a.name WHERE c.method_id = NEW.method_id AND c.parent IS NOT NULL) SELECT name FROM above); SELECT RAISE(ABORT, 'component.parent must be ''capability'', ''safety'' or the name of a component of this method and domain') WHERE NEW.parent NOT IN ('capability', 'safety') AND NOT EXISTS (SELECT 1 FROM component WHERE (method_id, name) = (NEW.method_id, NEW.parent) AND coalesce(domain_id, NEW.domain_id, 0) = coalesce(NEW.domain_id, 0));
END;
CREATE TRIGGER component_tree_on_update
AFTER UPDATE OF method_id, domain_id, name, parent ON component
BEGIN
  SELECT RAISE(ABORT, 'component.parent: a component cannot be a part of itself, nor of one of its parts') WHERE NEW.name IN (WITH RECURSIVE above (name) AS (SELECT NEW.parent UNION SELECT c.parent FROM above AS a JOIN component AS c ON c.name = a.name WHERE c.method_id = NEW.method_id AND c.parent IS NOT NULL) SELECT name FROM above); SELECT RAISE(ABORT, 'component.parent must be ''capability'', ''safety'' or the name of a component of this method and domain') WHERE NEW.parent NOT IN ('capability', 'safety') AND NOT EXISTS (SELECT 1 FROM component WHERE (method_id, name) = (NEW.method_id, NEW.parent) AND coalesce(domain_id, NEW.domain_id, 0) = coalesce(NEW.domain_id, 0));
  SELECT RAISE(ABORT, 'component: another component row still names it as its parent') WHERE OLD.parent IS NOT NULL AND EXISTS (SELECT 1 FROM component AS c WHERE (c.method_id, c.parent) = (OLD.method_id, OLD.name) AND NOT EXISTS (SELECT 1 FROM component AS p WHERE (p.method_id, p.name) = (c.method_id, c.parent) AND coalesce(p.domain_id, c.domain_id, 0) = coalesce(c.domain_id, 0))); SELECT RAISE(ABORT, 'component: a weight row still refers to it') WHERE OLD.parent IS NOT NULL AND EXISTS (SELECT 1 FROM weight AS w WHERE (w.method_id, w.component) = (OLD.method_id, OLD.name) AND NOT EXISTS (SELECT 1 FROM component AS p WHERE (p.method_id, p.name) = (w.method_id, w.component) AND coalesce(p.domain_id, w.domain_id) = w.domain_id));
  SELECT RAISE(ABORT, 'component.parent: a weight row counts a benchmark of the other score in it or below it')
  WHERE EXISTS (
    SELECT 1
    FROM weight AS w
    JOIN benchmark AS b ON b.benchmark_id = w.benchmark_id
    WHERE w.method_id = NEW.method_id
      AND w.component NOT IN ('capability', 'safety')
      AND b.measures NOT IN (
        WITH RECURSIVE above (name) AS (
          SELECT w.component
          UNION
          SELECT c.parent
          FROM above AS a
          JOIN component AS c ON c.name = a.name
          WHERE c.method_id = w.method_id AND coalesce(c.domain_id, w.domain_id) = w.domain_id AND c.parent IS NOT NULL
        )
        SELECT name FROM above
      )
  );
END;
CREATE TRIGGER component_is_referenced
AFTER DELETE ON component
BEGIN
  SELECT RAISE(ABORT, 'component: another component row still names it as its parent') WHERE OLD.parent IS NOT NULL AND EXISTS (SELECT 1 FROM component AS c WHERE (c.method_id, c.parent) = (OLD.method_id, OLD.name) AND NOT EXISTS (SELECT 1 FROM component AS p WHERE (p.method_id, p.name) = (c.method_id, c.parent) AND coalesce(p.domain_id, c.domain_id, 0) = coalesce(c.domain_id, 0))); SELECT RAISE(ABORT, 'component: a weight row still refers to it') WHERE OLD.parent IS NOT NULL AND EXISTS (SELECT 1 FROM weight AS w WHERE (w.method_id, w.component) = (OLD.method_id, OLD.name) AND NOT EXISTS (SELECT 1 FROM component AS p WHERE (p.method_id, p.name) = (w.method_id, w.component) AND coalesce(p.domain_id, w.domain_id) = w.domain_id));
END;
CREATE TRIGGER benchmark_renames_quantity
AFTER UPDATE OF name ON benchmark
BEGIN
  UPDATE threshold SET quantity = NEW.name WHERE quantity = OLD.name;
END;
CREATE TRIGGER benchmark_moves_weights
AFTER UPDATE OF measures ON benchmark
WHEN NEW.measures <> OLD.measures
BEGIN
  -- A component of the other score that would be the right one is not known.
  SELECT RAISE(ABORT, 'benchmark.measures: a weight row counts the benchmark in a component of the other score; delete it first')
  WHERE EXISTS (SELECT 1 FROM weight WHERE benchmark_id = NEW.benchmark_id AND component <> OLD.measures);
  UPDATE weight SET component = NEW.measures WHERE benchmark_id = NEW.benchmark_id AND component = OLD.measures;
END
;
CREATE VIEW accepted_score AS
SELECT model_id, benchmark_id, value, standard_error, samples, evaluated_on, origin, source, evaluation_id
FROM score
WHERE evaluation_id IS NOT NULL AND model_id IN (SELECT model_id FROM model WHERE NOT withdrawn);
CREATE TRIGGER accepted_score_insert
INSTEAD OF INSERT ON accepted_score
BEGIN
  INSERT INTO score (model_id, benchmark_id, value, standard_error, samples, evaluated_on, origin, source, evaluation_id)
  VALUES (NEW.model_id, NEW.benchmark_id, NEW.value, NEW.standard_error, NEW.samples, NEW.evaluated_on, NEW.origin, NEW.source, NEW.evaluation_id)
  ON CONFLICT (model_id, benchmark_id) DO UPDATE SET
    value = excluded.value,
    standard_error = excluded.standard_error,
    samples = excluded.samples,
    evaluated_on = excluded.evaluated_on,
    origin = excluded.origin,
    source = excluded.source,
    evaluation_id = excluded.evaluation_id;
END;
CREATE VIEW alias_entry AS
SELECT a.name AS alias, m.name AS model, b.name AS benchmark, nullif(a.configuration, '') AS configuration
FROM alias AS a
LEFT JOIN model AS m ON m.model_id = a.model_id
LEFT JOIN benchmark AS b ON b.benchmark_id = a.benchmark_id
WHERE m.withdrawn IS NOT 1;
CREATE TRIGGER alias_entry_insert
INSTEAD OF INSERT ON alias_entry
BEGIN
  INSERT INTO import_alias (alias, model, benchmark, configuration)
  VALUES (nullif(trim(replace(replace(NEW.alias, char(160), ' '), char(8239), ' '), ' ' || char(9, 10, 11, 12, 13, 160, 8199, 8239, 12288)), ''), nullif(trim(replace(replace(NEW.model, char(160), ' '), char(8239), ' '), ' ' || char(9, 10, 11, 12, 13, 160, 8199, 8239, 12288)), ''), nullif(trim(replace(replace(NEW.benchmark, char(160), ' '), char(8239), ' '), ' ' || char(9, 10, 11, 12, 13, 160, 8199, 8239, 12288)), ''), iif(typeof(NEW.configuration) = 'text', nullif(trim(NEW.configuration, ' ' || char(9, 10, 11, 12, 13, 160, 8199, 8239, 12288)), ''), NEW.configuration));
END;
CREATE VIEW import_alias AS
SELECT NULL AS file, NULL AS line, *, NULL AS rule, NULL AS broken
FROM alias_entry;
CREATE TRIGGER import_alias_check
INSTEAD OF INSERT ON import_alias
WHEN NEW.rule IS NULL
BEGIN
  -- import_configuration looks there for pairs
  INSERT INTO import_row (tool, configuration) SELECT 'alias', NEW.configuration WHERE NEW.configuration IS NOT NULL;

  INSERT INTO import_alias
  SELECT
    NEW.file, NEW.line, NEW.alias, NEW.model, NEW.benchmark,
    coalesce((SELECT configuration FROM import_configuration WHERE written = NEW.configuration), ''),
    coalesce(broken.rule, ''),
    broken.value
  FROM (SELECT 1) AS one
  LEFT JOIN (
    SELECT rule, value
    FROM (
      SELECT 'alias_entry.alias: must not be empty, have blanks around it, or hold a line break, control character or bidirectional override' AS rule, NEW.alias AS value, (NEW.alias <> '' AND NEW.alias = trim(NEW.alias) AND (instr(NEW.alias, char(0)) = 0 AND NEW.alias NOT GLOB '*[' || char(1, 45, 31, 127, 45, 159, 8232, 45, 8238, 8294, 45, 8297) || ']*')) AS holds
      UNION ALL
      SELECT 'alias_entry.model: either model or benchmark must be given', NEW.model, (NEW.model IS NULL) <> (NEW.benchmark IS NULL)
      UNION ALL
      SELECT 'alias_entry.alias: is the name of another model', NEW.alias,
        NEW.model IS NULL OR NOT EXISTS (SELECT 1 FROM model WHERE name = NEW.alias)
      UNION ALL
      SELECT 'alias_entry.alias: is the name of another benchmark', NEW.alias,
        NEW.benchmark IS NULL OR NOT EXISTS (SELECT 1 FROM benchmark WHERE name = NEW.alias)
      UNION ALL
      SELECT 'alias_entry.configuration: must have a pair key=value, of several with commas between them', NEW.configuration,
        NEW.configuration IS NULL OR EXISTS (SELECT 1 FROM import_configuration WHERE written = NEW.configuration AND instr(configuration, '='))
      UNION ALL
      SELECT 'alias_entry.configuration: must be empty for a benchmark', NEW.configuration, NEW.configuration IS NULL OR NEW.benchmark IS NULL
      UNION ALL
      SELECT 'alias_entry.model: no model or alias of this name', NEW.model,
        NEW.model IS NULL OR EXISTS (SELECT 1 FROM known_model WHERE written = NEW.model AND configuration = '')
      UNION ALL
      SELECT 'alias_entry.benchmark: no benchmark or alias of this name', NEW.benchmark,
        NEW.benchmark IS NULL OR EXISTS (SELECT 1 FROM known_benchmark WHERE written = NEW.benchmark)
    )
    WHERE holds IS NOT 1
    LIMIT 1
  ) AS broken;

  DELETE FROM import_row WHERE tool = 'alias';
END
;
CREATE TRIGGER import_alias_take
INSTEAD OF INSERT ON import_alias
WHEN NEW.rule = ''
BEGIN
  INSERT INTO alias (name, configuration, model_id)
  SELECT NEW.alias, NEW.configuration, model_id
  FROM known_model
  WHERE written = NEW.model AND configuration = ''
  ON CONFLICT (name, configuration) WHERE model_id IS NOT NULL DO UPDATE SET name = excluded.name, model_id = excluded.model_id;

  INSERT INTO alias (name, benchmark_id)
  SELECT NEW.alias, benchmark_id FROM known_benchmark WHERE written = NEW.benchmark
  ON CONFLICT (name) WHERE benchmark_id IS NOT NULL DO UPDATE SET name = excluded.name, benchmark_id = excluded.benchmark_id;
END;
CREATE TRIGGER import_alias_reject
INSTEAD OF INSERT ON import_alias
WHEN NEW.rule NOT IN ('', 'check') AND NEW.file IS NOT NULL
BEGIN
  INSERT INTO import_refused (file, line, rule, value) VALUES (NEW.file, NEW.line, NEW.rule, NEW.broken);
END;
CREATE TRIGGER import_alias_refuse
INSTEAD OF INSERT ON import_alias
WHEN NEW.rule NOT IN ('', 'check') AND NEW.file IS NULL
BEGIN
  SELECT CASE NEW.rule
    WHEN 'alias_entry.alias: must not be empty, have blanks around it, or hold a line break, control character or bidirectional override'
      THEN RAISE(ABORT, 'alias_entry.alias: must not be empty, have blanks around it, or hold a line break, control character or bidirectional override')
    WHEN 'alias_entry.model: either model or benchmark must be given'
      THEN RAISE(ABORT, 'alias_entry.model: either model or benchmark must be given')
    WHEN 'alias_entry.alias: is the name of another model'
      THEN RAISE(ABORT, 'alias_entry.alias: is the name of another model')
    WHEN 'alias_entry.alias: is the name of another benchmark'
      THEN RAISE(ABORT, 'alias_entry.alias: is the name of another benchmark')
    WHEN 'alias_entry.configuration: must have a pair key=value, of several with commas between them'
      THEN RAISE(ABORT, 'alias_entry.configuration: must have a pair key=value, of several with commas between them')
    WHEN 'alias_entry.configuration: must be empty for a benchmark'
      THEN RAISE(ABORT, 'alias_entry.configuration: must be empty for a benchmark')
    WHEN 'alias_entry.model: no model or alias of this name'
      THEN RAISE(ABORT, 'alias_entry.model: no model or alias of this name')
    WHEN 'alias_entry.benchmark: no benchmark or alias of this name'
      THEN RAISE(ABORT, 'alias_entry.benchmark: no benchmark or alias of this name')
  END;
END;
CREATE VIEW assumption AS
WITH assumed(place, kind, name, domain, benchmark, value, unit, about) AS (
  SELECT
    1,
    'formula',
    e.method,
    NULL,
    NULL,
    NULL,
    NULL,
    coalesce(l.text_en, e.formula) || coalesce(': ' || me.about, '')
  FROM edition_in_use AS e
  JOIN method AS me ON me.name = e.method
  LEFT JOIN label AS l ON l.kind = 'formula' AND l.name = e.formula
  UNION ALL
  SELECT
    2,
    'constant',
    c.name,
    d.name,
    NULL,
    coalesce(edition_scenario(c.name) + 0.0, c.value),
    c.unit,
    rtrim(iif(coalesce(edition_scenario(c.name), c.value) IS NULL, 'not known; ', '') || iif(edition_scenario(c.name) IS NULL, '', 'of the scenario; ') || iif(c.low < c.high, printf('between %g and %g; ', c.low, c.high), '') || coalesce(c.about, ''), '; ')
  FROM edition_in_use AS e
  JOIN method AS me ON me.name = e.method
  JOIN method_constant AS c ON c.method_id = me.method_id
  LEFT JOIN domain AS d ON d.domain_id = c.domain_id
  UNION ALL
  SELECT
    3,
    'missing scores',
    e.missing,
    NULL,
    NULL,
    NULL,
    NULL,
    'where scores are missing, ' || l.text_en
  FROM edition_in_use AS e
  JOIN label AS l ON l.kind = 'missing_rule' AND l.name = e.missing
  UNION ALL
  SELECT
    4,
    iif(s.estimate IS NULL, 'scores not estimated', 'estimated scores'),
    s.rule,
    NULL,
    s.benchmark,
    count(DISTINCT s.model_id),
    'scores',
    coalesce('root mean square error ' || fixed(s.benchmark_error, 1) || ' points; ', '') || coalesce('from ' || s.cells || ' scores; ', '')
      || iif(s.estimate IS NULL, 'left out of the means', 'an estimate is no score')
  FROM edition_in_use AS e
  CROSS JOIN score_estimate AS s
  WHERE e.missing = 'estimate'
  GROUP BY
    s.benchmark,
    s.rule,
    s.estimate IS NULL
  UNION ALL
  SELECT DISTINCT
    5,
    'line',
    t.threshold,
    t.domain,
    b.name,
    t.line,
    iif(b.name IS NULL, t.quantity, 'points'),
    iif(t.line IS NULL, 'not known; ', '') || coalesce(t.source, '')
  FROM threshold_status AS t
  LEFT JOIN benchmark AS b ON b.name = t.quantity
  UNION ALL
  SELECT
    6,
    'origin of scores',
    s.origin,
    NULL,
    NULL,
    count(*),
    'scores',
    CASE s.origin
      WHEN 'synthetic' THEN 'made by a generator: says nothing about the real models'
      WHEN 'unknown' THEN 'nobody said where they come from'
    END
  FROM monitored_score AS s
  GROUP BY s.origin
  UNION ALL
  SELECT
    7,
    'origin of general capability',
    g.origin,
    NULL,
    NULL,
    count(*),
    'models',
    printf('on %s', rtrim(g.general_index || ' ' || g.general_index_version))
      || iif(g.origin = 'synthetic', '; made up: says nothing about the real models', '')
  FROM general_capability AS g
  JOIN monitored_model AS mo ON mo.model_id = g.model_id
  GROUP BY g.origin
  UNION ALL
  SELECT
    8,
    'parameter',
    pa.name,
    NULL,
    NULL,
    pa.value,
    pa.unit,
    pa.about
  FROM parameter AS pa
  UNION ALL
  SELECT
    9,
    'human baseline',
    h.who,
    NULL,
    b.name,
    h.value,
    'points',
    h.source
  FROM human_baseline AS h
  JOIN benchmark AS b ON b.benchmark_id = h.benchmark_id
)
SELECT
  (SELECT edition_name()) AS edition,
  place,
  kind,
  name,
  domain, -- NULL: all
  benchmark,
  value, -- NULL: none, or not known
  unit,
  about
FROM assumed
;
CREATE VIEW benchmark_correlation AS
WITH compared AS MATERIALIZED (
  SELECT benchmark_id, model_id, score AS value
  FROM comparable_score
)
SELECT
  (SELECT edition_name()) AS edition,
  a.name AS benchmark,
  a.measures,
  b.name AS other_benchmark,
  b.measures AS other_measures,
  count(y.value) AS models,
  CASE WHEN count(y.value) >= (SELECT value FROM parameter WHERE name = 'smallest_sample') THEN corr(x.value, y.value) END AS pearson, -- -1..1
  CASE WHEN count(y.value) >= (SELECT value FROM parameter WHERE name = 'smallest_sample') THEN spearman(x.value, y.value) END AS spearman, -- -1..1
  CASE WHEN count(y.value) >= (SELECT value FROM parameter WHERE name = 'smallest_sample') THEN spearman_p(x.value, y.value) END AS spearman_p -- two-sided
FROM benchmark AS a
JOIN benchmark AS b ON b.benchmark_id > a.benchmark_id
LEFT JOIN compared AS x ON x.benchmark_id = a.benchmark_id
LEFT JOIN compared AS y ON y.benchmark_id = b.benchmark_id AND y.model_id = x.model_id
GROUP BY
  a.benchmark_id,
  b.benchmark_id
;
CREATE VIEW benchmark_entry AS
SELECT name, measures, items, items_public_on, topic, about, about_zh, unit, lowest, highest, higher_is_better, accept_rule, accept_metric
FROM benchmark;
CREATE TRIGGER benchmark_entry_insert
INSTEAD OF INSERT ON benchmark_entry
BEGIN
  INSERT INTO import_benchmark (name, measures, items, items_public_on, topic, about, about_zh, unit, lowest, highest, higher_is_better, accept_rule, accept_metric)
  VALUES (
    nullif(trim(NEW.name), ''),
    nullif(trim(NEW.measures), ''),
    iif(typeof(NEW.items) = 'text', nullif(trim(NEW.items, ' ' || char(9, 10, 11, 12, 13, 160, 8199, 8239, 12288)), ''), NEW.items),
    nullif(trim(NEW.items_public_on), ''),
    nullif(trim(NEW.topic), ''),
    nullif(trim(NEW.about), ''),
    nullif(trim(NEW.about_zh), ''),
    nullif(trim(NEW.unit), ''),
    iif(typeof(NEW.lowest) = 'text', nullif(trim(NEW.lowest, ' ' || char(9, 10, 11, 12, 13, 160, 8199, 8239, 12288)), ''), NEW.lowest),
    iif(typeof(NEW.highest) = 'text', nullif(trim(NEW.highest, ' ' || char(9, 10, 11, 12, 13, 160, 8199, 8239, 12288)), ''), NEW.highest),
    iif(typeof(NEW.higher_is_better) = 'text', nullif(trim(NEW.higher_is_better, ' ' || char(9, 10, 11, 12, 13, 160, 8199, 8239, 12288)), ''), NEW.higher_is_better),
    nullif(trim(NEW.accept_rule), ''),
    nullif(trim(NEW.accept_metric), '')
  );
END;
CREATE VIEW import_benchmark AS
SELECT NULL AS file, NULL AS line, *, NULL AS rule, NULL AS broken
FROM benchmark_entry;
CREATE TRIGGER import_benchmark_fill
INSTEAD OF INSERT ON import_benchmark
WHEN NEW.rule IS NULL
BEGIN
  INSERT INTO import_benchmark
  SELECT
    NEW.file,
    NEW.line,
    coalesce(k.name, NEW.name),
    coalesce(NEW.measures, k.measures),
    coalesce(NEW.items, k.items),
    coalesce(NEW.items_public_on, k.items_public_on),
    coalesce(NEW.topic, k.topic),
    coalesce(NEW.about, k.about),
    coalesce(NEW.about_zh, k.about_zh),
    coalesce(lower(NEW.unit), k.unit, 'percent'),
    coalesce(NEW.lowest, iif(u.factor IS NULL, NULL, round(k.lowest * u.factor, 12)), iif(lower(NEW.unit) <> k.unit, NULL, k.lowest), 0),
    coalesce(NEW.highest, iif(u.factor IS NULL, NULL, round(k.highest * u.factor, 12)), iif(lower(NEW.unit) <> k.unit, NULL, k.highest), iif(lower(NEW.unit) = 'share', 1, 100)),
    coalesce(NEW.higher_is_better, k.higher_is_better, 1),
    coalesce(NEW.accept_rule, k.accept_rule, 'latest'),
    coalesce(NEW.accept_metric, k.accept_metric),
    'check',
    NULL
  FROM (SELECT 1) AS one
  LEFT JOIN benchmark AS k ON k.name = NEW.name
  LEFT JOIN unit_conversion AS u ON (u.unit, u.to_unit) = (k.unit, lower(NEW.unit));
END;
CREATE TRIGGER import_benchmark_check
INSTEAD OF INSERT ON import_benchmark
WHEN NEW.rule = 'check'
BEGIN
  INSERT INTO import_benchmark
  SELECT
    NEW.file, NEW.line, NEW.name, NEW.measures, NEW.items, NEW.items_public_on, NEW.topic, NEW.about, NEW.about_zh, NEW.unit, NEW.lowest, NEW.highest,
    NEW.higher_is_better, NEW.accept_rule, NEW.accept_metric,
    coalesce(broken.rule, ''),
    broken.value
  FROM (SELECT 1) AS one
  LEFT JOIN (
    SELECT rule, value
    FROM (
      SELECT 'benchmark_entry.name: must not be empty, have blanks around it, or hold a line break, control character or bidirectional override' AS rule, NEW.name AS value, (NEW.name <> '' AND NEW.name = trim(NEW.name) AND (instr(NEW.name, char(0)) = 0 AND NEW.name NOT GLOB '*[' || char(1, 45, 31, 127, 45, 159, 8232, 45, 8238, 8294, 45, 8297) || ']*')) AS holds
      UNION ALL
      SELECT 'benchmark_entry.name: must not be ''capability'', ''safety'' or ''risk_index'', the names of computed scores', NEW.name,
        lower(NEW.name) NOT IN ('capability', 'safety', 'risk_index')
      UNION ALL
      SELECT 'benchmark_entry.measures: must be ''capability'' or ''safety''', NEW.measures, NEW.measures IN ('capability', 'safety')
      UNION ALL
      SELECT 'benchmark_entry.measures: a weight counts the benchmark in a component of the other score', NEW.measures,
        NOT EXISTS (
          SELECT 1
          FROM benchmark AS b
          JOIN weight AS w ON w.benchmark_id = b.benchmark_id
          WHERE b.name = NEW.name AND b.measures <> NEW.measures AND w.component <> b.measures
        )
      UNION ALL
      SELECT 'benchmark_entry.items: must be a whole number greater than 0', NEW.items,
        NEW.items IS NULL
        OR ((CAST(NEW.items AS NUMERIC) = NEW.items) AND CAST(NEW.items AS INTEGER) = CAST(NEW.items AS NUMERIC) AND CAST(NEW.items AS INTEGER) > 0)
      UNION ALL
      SELECT 'benchmark_entry.items_public_on: must be a real date like 2025-09-30', NEW.items_public_on,
        NEW.items_public_on IS NULL
        OR (NEW.items_public_on GLOB '????-??-??' AND NEW.items_public_on IS date(NEW.items_public_on, '+0 days'))
      UNION ALL
      SELECT 'benchmark_entry.topic: must not hold a line break, control character or bidirectional override', NEW.topic, NEW.topic IS NULL OR (instr(NEW.topic, char(0)) = 0 AND NEW.topic NOT GLOB '*[' || char(1, 45, 31, 127, 45, 159, 8232, 45, 8238, 8294, 45, 8297) || ']*')
      UNION ALL
      SELECT 'benchmark_entry.unit: must not hold a line break, control character or bidirectional override', NEW.unit, (instr(NEW.unit, char(0)) = 0 AND NEW.unit NOT GLOB '*[' || char(1, 45, 31, 127, 45, 159, 8232, 45, 8238, 8294, 45, 8297) || ']*')
      UNION ALL
      SELECT 'benchmark_entry.lowest: must be a finite number', NEW.lowest, (CAST(NEW.lowest AS NUMERIC) = NEW.lowest) AND abs(CAST(NEW.lowest AS REAL)) < 9e999
      UNION ALL
      SELECT 'benchmark_entry.highest: must be a finite number', NEW.highest, (CAST(NEW.highest AS NUMERIC) = NEW.highest) AND abs(CAST(NEW.highest AS REAL)) < 9e999
      UNION ALL
      SELECT 'benchmark_entry.highest: must be greater than lowest; of percent they lie in 0 to 100, of a share in 0 to 1', NEW.highest,
        CAST(NEW.lowest AS REAL) < CAST(NEW.highest AS REAL)
        AND CASE NEW.unit
          WHEN 'percent' THEN CAST(NEW.lowest AS REAL) >= 0 AND CAST(NEW.highest AS REAL) <= 100
          WHEN 'share' THEN CAST(NEW.lowest AS REAL) >= 0 AND CAST(NEW.highest AS REAL) <= 1
          ELSE CAST(NEW.highest AS REAL) - CAST(NEW.lowest AS REAL) < 9e999
        END
      UNION ALL
      SELECT 'benchmark_entry.higher_is_better: must be 0 or 1', NEW.higher_is_better, (CAST(NEW.higher_is_better AS NUMERIC) = NEW.higher_is_better AND CAST(NEW.higher_is_better AS NUMERIC) IN (0, 1))
      UNION ALL
      SELECT 'benchmark_entry.accept_rule: must be ''latest'', ''best'', ''lowest'' or ''mean''', NEW.accept_rule, NEW.accept_rule IN ('latest', 'best', 'lowest', 'mean')
    )
    WHERE holds IS NOT 1
    LIMIT 1
  ) AS broken;
END;
CREATE TRIGGER import_benchmark_take
INSTEAD OF INSERT ON import_benchmark
WHEN NEW.rule = ''
BEGIN
  INSERT INTO benchmark (name, measures, items, items_public_on, topic, about, about_zh, unit, lowest, highest, higher_is_better, accept_rule, accept_metric)
  VALUES (NEW.name, NEW.measures, NEW.items, NEW.items_public_on, NEW.topic, NEW.about, NEW.about_zh, NEW.unit, NEW.lowest, NEW.highest, NEW.higher_is_better, NEW.accept_rule, NEW.accept_metric)
  ON CONFLICT (name) DO UPDATE SET
    measures = excluded.measures,
    items = excluded.items,
    items_public_on = excluded.items_public_on,
    topic = excluded.topic,
    about = excluded.about,
    about_zh = excluded.about_zh,
    unit = excluded.unit,
    lowest = excluded.lowest,
    highest = excluded.highest,
    higher_is_better = excluded.higher_is_better,
    accept_rule = excluded.accept_rule,
    accept_metric = excluded.accept_metric;
END;
CREATE TRIGGER import_benchmark_reject
INSTEAD OF INSERT ON import_benchmark
WHEN NEW.rule NOT IN ('', 'check') AND NEW.file IS NOT NULL
BEGIN
  INSERT INTO import_refused (file, line, rule, value) VALUES (NEW.file, NEW.line, NEW.rule, NEW.broken);
END;
CREATE TRIGGER import_benchmark_refuse
INSTEAD OF INSERT ON import_benchmark
WHEN NEW.rule NOT IN ('', 'check') AND NEW.file IS NULL
BEGIN
  SELECT CASE NEW.rule
    WHEN 'benchmark_entry.name: must not be empty, have blanks around it, or hold a line break, control character or bidirectional override'
      THEN RAISE(ABORT, 'benchmark_entry.name: must not be empty, have blanks around it, or hold a line break, control character or bidirectional override')
    WHEN 'benchmark_entry.name: must not be ''capability'', ''safety'' or ''risk_index'', the names of computed scores'
      THEN RAISE(ABORT, 'benchmark_entry.name: must not be ''capability'', ''safety'' or ''risk_index'', the names of computed scores')
    WHEN 'benchmark_entry.measures: must be ''capability'' or ''safety'''
      THEN RAISE(ABORT, 'benchmark_entry.measures: must be ''capability'' or ''safety''')
    WHEN 'benchmark_entry.measures: a weight counts the benchmark in a component of the other score'
      THEN RAISE(ABORT, 'benchmark_entry.measures: a weight counts the benchmark in a component of the other score')
    WHEN 'benchmark_entry.items: must be a whole number greater than 0'
      THEN RAISE(ABORT, 'benchmark_entry.items: must be a whole number greater than 0')
    WHEN 'benchmark_entry.items_public_on: must be a real date like 2025-09-30'
      THEN RAISE(ABORT, 'benchmark_entry.items_public_on: must be a real date like 2025-09-30')
    WHEN 'benchmark_entry.topic: must not hold a line break, control character or bidirectional override'
      THEN RAISE(ABORT, 'benchmark_entry.topic: must not hold a line break, control character or bidirectional override')
    WHEN 'benchmark_entry.unit: must not hold a line break, control character or bidirectional override'
      THEN RAISE(ABORT, 'benchmark_entry.unit: must not hold a line break, control character or bidirectional override')
    WHEN 'benchmark_entry.lowest: must be a finite number'
      THEN RAISE(ABORT, 'benchmark_entry.lowest: must be a finite number')
    WHEN 'benchmark_entry.highest: must be a finite number'
      THEN RAISE(ABORT, 'benchmark_entry.highest: must be a finite number')
    WHEN 'benchmark_entry.highest: must be greater than lowest; of percent they lie in 0 to 100, of a share in 0 to 1'
      THEN RAISE(ABORT, 'benchmark_entry.highest: must be greater than lowest; of percent they lie in 0 to 100, of a share in 0 to 1')
    WHEN 'benchmark_entry.higher_is_better: must be 0 or 1'
      THEN RAISE(ABORT, 'benchmark_entry.higher_is_better: must be 0 or 1')
    WHEN 'benchmark_entry.accept_rule: must be ''latest'', ''best'', ''lowest'' or ''mean'''
      THEN RAISE(ABORT, 'benchmark_entry.accept_rule: must be ''latest'', ''best'', ''lowest'' or ''mean''')
  END;
END;
CREATE VIEW benchmark_group AS
SELECT DISTINCT
  g.edition,
  g.benchmark_id,
  b.name AS benchmark,
  g.comparability, -- program, and version of the benchmark; 'unknown': the scores say neither
  g.scores, -- of monitored models
  g.is_counted -- 1: the group that is compared
FROM grouped_score AS g
JOIN benchmark AS b ON b.benchmark_id = g.benchmark_id
;
CREATE VIEW benchmark_record AS
WITH before AS (
  SELECT
    s.benchmark_id,
    s.model_id,
    s.value,
    max(s.value) OVER (
      PARTITION BY s.benchmark_id
      ORDER BY mo.released_on, mo.model_id
      ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING
    ) AS previous_record
  FROM benchmark AS b
  CROSS JOIN score AS s INDEXED BY score_by_benchmark ON s.benchmark_id = b.benchmark_id
  CROSS JOIN model AS mo ON mo.model_id = s.model_id
  WHERE (+s.model_id IN (SELECT model_id FROM monitored_model) AND CASE WHEN (s.model_id, s.benchmark_id) IN (SELECT model_id, benchmark_id FROM left_out_score) THEN 0 ELSE 1 END)
),
record AS MATERIALIZED (
  SELECT *
  FROM before
  WHERE value > coalesce(previous_record, -1)
)
SELECT
  mo.edition,
  b.name AS benchmark,
  b.measures,
  mo.model_id,
  mo.model,
  mo.series,
  mo.organization,
  mo.released_on,
  r.value AS score,
  r.previous_record, -- NULL for the first model
  x.exposure, -- 'exposed', 'clean' or 'unknown': whether the model could have learned the questions (item_exposure)
  coalesce(g.comparability, 'unknown') AS comparability,
  coalesce(o.scores, 0) AS scores_left_out -- of the benchmark, of other groups
FROM record AS r
CROSS JOIN benchmark AS b ON b.benchmark_id = r.benchmark_id
CROSS JOIN monitored_model AS mo ON mo.model_id = r.model_id
CROSS JOIN item_exposure AS x ON x.model_id = r.model_id AND x.benchmark_id = r.benchmark_id
LEFT JOIN benchmark_group AS g ON g.benchmark_id = r.benchmark_id AND g.is_counted
LEFT JOIN (SELECT benchmark_id, count(*) AS scores FROM left_out_score GROUP BY benchmark_id) AS o ON o.benchmark_id = r.benchmark_id
ORDER BY
  r.benchmark_id,
  mo.released_on,
  r.model_id
;
CREATE VIEW benchmark_scale AS
SELECT
  benchmark_id,
  benchmark,
  unit,
  higher_is_better,
  is_own,
  lowest,
  highest,
  iif(higher_is_better, lowest, highest) AS zero,
  iif(higher_is_better, highest - lowest, lowest - highest) / 100 AS point,
  iif(unit = 'percent', 1.0, NULL) AS doubtful_to
FROM (
  SELECT
    b.benchmark_id,
    b.name AS benchmark,
    coalesce(u.unit, b.unit) AS unit,
    d.higher_is_better,
    u.unit IS NULL AND d.higher_is_better = b.higher_is_better AS is_own,
    iif(u.unit IS NULL, b.lowest, round(b.lowest / u.factor, 12)) AS lowest,
    iif(u.unit IS NULL, b.highest, round(b.highest / u.factor, 12)) AS highest
  FROM benchmark AS b
  JOIN (SELECT 0 AS higher_is_better UNION ALL SELECT 1) AS d
  JOIN (
    SELECT NULL AS unit, NULL AS to_unit, 1 AS factor
    UNION ALL
    SELECT unit, to_unit, factor FROM unit_conversion
  ) AS u ON coalesce(u.to_unit, b.unit) = b.unit
);
CREATE VIEW benchmark_summary AS
WITH baseline AS MATERIALIZED (
  SELECT
    benchmark_id,
    max(value) AS value, -- where several kinds of people were asked
    who -- of the highest: SQLite takes it from the row of max()
  FROM human_baseline
  GROUP BY benchmark_id
),
left_out AS MATERIALIZED (
  SELECT
    model_id,
    benchmark_id
  FROM left_out_score
),
-- In the order of an index: a benchmark's scores come one after the other, and nothing is sorted.
summary AS MATERIALIZED (
  SELECT
    b.benchmark_id,
    count(*) AS models,
    min(s.value) AS lowest,
    sample_median(s.value) AS median,
    max(s.value) AS highest,
    avg(s.value > (SELECT value FROM parameter WHERE name = 'strong_score')) AS share_strong,
    avg(s.value < (SELECT value FROM parameter WHERE name = 'weak_score')) AS share_weak,
    avg(s.value < (SELECT value FROM parameter WHERE name = 'poor_score')) AS share_poor,
    avg(s.value < (SELECT value FROM parameter WHERE name = 'very_poor_score')) AS share_very_poor,
    count(*) FILTER (WHERE mo.released_on <= (SELECT baseline_on FROM edition_in_use)) AS models_before,
    max(s.value) FILTER (WHERE mo.released_on <= (SELECT baseline_on FROM edition_in_use)) AS record_before
  FROM benchmark AS b
  CROSS JOIN score AS s INDEXED BY score_by_benchmark ON s.benchmark_id = b.benchmark_id
  CROSS JOIN model AS mo ON mo.model_id = s.model_id
  WHERE (+s.model_id IN (SELECT model_id FROM monitored_model) AND CASE WHEN (s.model_id, s.benchmark_id) IN (SELECT model_id, benchmark_id FROM left_out) THEN 0 ELSE 1 END)
  GROUP BY b.benchmark_id
),
-- The models with the highest or the lowest score, or the highest of the year before.
extreme AS (
  SELECT
    u.benchmark_id,
    s.value = u.highest AS is_highest,
    s.value = u.lowest AS is_lowest,
    s.value = u.record_before AS is_before,
    mo.name AS model,
    row_number() OVER of_score AS place,
    count(*) OVER (PARTITION BY u.benchmark_id, s.value) AS tied
  FROM summary AS u
  CROSS JOIN score AS s INDEXED BY score_by_benchmark ON s.benchmark_id = u.benchmark_id
  CROSS JOIN model AS mo ON mo.model_id = s.model_id
  WHERE (s.value = u.highest OR s.value = u.lowest OR s.value = u.record_before) AND (+s.model_id IN (SELECT model_id FROM monitored_model) AND CASE WHEN (s.model_id, s.benchmark_id) IN (SELECT model_id, benchmark_id FROM left_out) THEN 0 ELSE 1 END)
  WINDOW of_score AS (PARTITION BY u.benchmark_id, s.value ORDER BY mo.released_on, mo.model_id)
),
named AS (
  SELECT
    benchmark_id,
    max(model) FILTER (WHERE is_lowest AND place = tied) AS lowest_model,
    max(tied) FILTER (WHERE is_lowest) AS lowest_ties,
    max(model) FILTER (WHERE is_highest AND place = 1) AS highest_model,
    max(tied) FILTER (WHERE is_highest) AS highest_ties,
    max(model) FILTER (WHERE is_before AND place = 1) AS record_before_model
  FROM extreme
  GROUP BY benchmark_id
),
above AS (
  SELECT
    benchmark_id,
    count(*) AS models,
    group_concat(model, '; ') AS names
  FROM (
    SELECT
      h.benchmark_id,
      mo.name AS model
    FROM baseline AS h
    CROSS JOIN score AS s INDEXED BY score_by_benchmark ON s.benchmark_id = h.benchmark_id
    CROSS JOIN model AS mo ON mo.model_id = s.model_id
    WHERE s.value > h.value AND (+s.model_id IN (SELECT model_id FROM monitored_model) AND CASE WHEN (s.model_id, s.benchmark_id) IN (SELECT model_id, benchmark_id FROM left_out) THEN 0 ELSE 1 END)
    ORDER BY
      h.benchmark_id,
      s.value DESC,
      mo.released_on,
      mo.model_id
  )
  GROUP BY benchmark_id
),
lower_bound AS (
  SELECT
    l.benchmark_id,
    count(*) AS scores
  FROM lower_bound_score AS l
  WHERE (+l.model_id IN (SELECT model_id FROM monitored_model) AND CASE WHEN (l.model_id, l.benchmark_id) IN (SELECT model_id, benchmark_id FROM left_out) THEN 0 ELSE 1 END)
  GROUP BY +l.benchmark_id -- the + keeps SQLite from reading all scores in that order
),
-- A record grows over a year when models of that year were tested, and enough models before it.
grown AS (
  SELECT
    *,
    CASE
      WHEN models_before >= (SELECT value FROM parameter WHERE name = 'smallest_group') AND models > models_before
        THEN nine_decimals(highest - record_before)
    END AS record_growth
  FROM summary
)
SELECT
  (SELECT edition_name()) AS edition,
  b.name AS benchmark,
  b.measures,
  b.topic,
  coalesce(s.models, 0) AS models,
  s.lowest,
  n.lowest_model,
  n.lowest_ties,
  s.median,
  s.highest,
  n.highest_model,
  n.highest_ties, -- models with the highest score
  s.share_strong, -- 0..1, of the models above parameter strong_score
  s.share_weak, -- below weak_score
  s.share_poor, -- below poor_score
  s.share_very_poor, -- below very_poor_score
  h.value AS human_baseline, -- NULL: not known
  h.who AS human_baseline_who,
  CASE WHEN h.value IS NOT NULL AND s.models > 0 THEN coalesce(a.models, 0) END AS models_above_human,
  a.names AS above_human, -- their names, best first, '; ' between
  coalesce(s.models_before, 0) AS models_before, -- those released by baseline_on of edition_in_use; the others are of the year
  s.record_before, -- highest score of models_before
  n.record_before_model,
  s.record_growth, -- points; NULL: fewer than smallest_group models before, or none in the year
  s.lowest >= (SELECT value FROM parameter WHERE name = 'saturated_lowest')
    AND nine_decimals(s.highest - s.lowest) <= (SELECT value FROM parameter WHERE name = 'saturated_spread')
    AND s.record_growth <= (SELECT value FROM parameter WHERE name = 'saturated_growth')
    -- That it grew little is not said of a year in which hardly a model was tested.
    AND iif(s.models - s.models_before >= (SELECT value FROM parameter WHERE name = 'smallest_group'), 1, NULL) AS saturated, -- 1: by all three rules; NULL: not enough data
  printf(
    'lowest >= %g, highest - lowest <= %g, record_growth <= %g',
    (SELECT value FROM parameter WHERE name = 'saturated_lowest'),
    (SELECT value FROM parameter WHERE name = 'saturated_spread'),
    (SELECT value FROM parameter WHERE name = 'saturated_growth')
  ) AS saturation_rule,
  coalesce(g.comparability, 'unknown') AS comparability, -- of the scores that are compared
  coalesce(o.scores, 0) AS scores_left_out, -- of other groups
  coalesce(u.scores, 0) AS lower_bounds -- of the compared scores those of models that refused too often (lower_bound_score)
FROM benchmark AS b
LEFT JOIN grown AS s ON s.benchmark_id = b.benchmark_id
LEFT JOIN named AS n ON n.benchmark_id = b.benchmark_id
LEFT JOIN above AS a ON a.benchmark_id = b.benchmark_id
LEFT JOIN benchmark_group AS g ON g.benchmark_id = b.benchmark_id AND g.is_counted
LEFT JOIN (SELECT benchmark_id, count(*) AS scores FROM left_out GROUP BY benchmark_id) AS o ON o.benchmark_id = b.benchmark_id
LEFT JOIN lower_bound AS u ON u.benchmark_id = b.benchmark_id
LEFT JOIN baseline AS h ON h.benchmark_id = b.benchmark_id
WHERE airisk_schema_version() = 7
;
CREATE VIEW benchmark_trend AS
WITH dated AS (
  SELECT
    b.benchmark_id,
    mo.released_on,
    s.value AS score,
    (julianday(mo.released_on) - julianday('2000-01-01')) / 365.25 AS year
  FROM benchmark AS b
  CROSS JOIN score AS s INDEXED BY score_by_benchmark ON s.benchmark_id = b.benchmark_id
  CROSS JOIN model AS mo ON mo.model_id = s.model_id
  WHERE (+s.model_id IN (SELECT model_id FROM monitored_model) AND CASE WHEN (s.model_id, s.benchmark_id) IN (SELECT model_id, benchmark_id FROM left_out_score) THEN 0 ELSE 1 END)
),
fitted AS (
  SELECT
    benchmark_id,
    count(*) AS models,
    min(released_on) AS first_on,
    max(released_on) AS last_on,
    (julianday(min(released_on)) - julianday('2000-01-01')) / 365.25 AS first_year,
    (julianday(max(released_on)) - julianday('2000-01-01')) / 365.25 AS last_year,
    count(*) >= (SELECT value FROM parameter WHERE name = 'smallest_sample') AS is_enough,
    regr_slope(score, year) AS slope_per_year,
    regr_intercept(score, year) AS intercept,
    regr_r2(score, year) AS r2,
    regr_p(score, year) AS p
  FROM dated
  GROUP BY benchmark_id
)
SELECT
  (SELECT edition_name()) AS edition,
  b.name AS benchmark,
  b.measures,
  coalesce(models, 0) AS models,
  first_on,
  last_on,
  iif(is_enough, slope_per_year, NULL) AS slope_per_year, -- points; a year is 365.25 days
  iif(is_enough, intercept, NULL) AS intercept, -- of the line on 2000-01-01
  iif(is_enough, intercept + slope_per_year * first_year, NULL) AS fitted_first,
  iif(is_enough, intercept + slope_per_year * last_year, NULL) AS fitted_last,
  iif(is_enough, r2, NULL) AS r2,
  iif(is_enough, p, NULL) AS p, -- two-sided, of the hypothesis that the slope is 0
  CASE
    WHEN p IS NULL OR NOT is_enough THEN 'not enough data'
    WHEN p >= (SELECT value FROM parameter WHERE name = 'significance') THEN 'no significant trend'
    WHEN slope_per_year > 0 THEN 'rising'
    ELSE 'falling'
  END AS verdict,
  coalesce(g.comparability, 'unknown') AS comparability
FROM benchmark AS b
LEFT JOIN fitted AS f ON f.benchmark_id = b.benchmark_id
LEFT JOIN benchmark_group AS g ON g.benchmark_id = b.benchmark_id AND g.is_counted
WHERE airisk_schema_version() = 7
;
CREATE VIEW breakthrough_model AS
SELECT
  e.edition,
  mo.model_id,
  mo.name AS model,
  se.name AS series,
  o.name AS organization,
  mo.released_on,
  g.value AS general_capability, -- on the index of the edition's method
  g.origin AS general_capability_origin,
  max(g.value) OVER at_release AS best_at_release, -- of the organization, released by that day
  -- 1: at most breakthrough_margin below the best; NULL: general capability or margin not known
  nine_decimals(max(g.value) OVER at_release - g.value) <= margin.value AS is_breakthrough
FROM edition_in_use AS e
JOIN method AS me ON me.name = e.method
LEFT JOIN method_constant AS margin
  ON margin.method_id = me.method_id AND margin.domain_id IS NULL AND margin.name = 'breakthrough_margin'
JOIN model AS mo ON mo.released_on <= e.until AND NOT mo.withdrawn
JOIN series AS se ON se.series_id = mo.series_id
JOIN organization AS o ON o.organization_id = se.organization_id
LEFT JOIN general_capability AS g ON g.model_id = mo.model_id
WHERE airisk_schema_version() = 7
WINDOW at_release AS (PARTITION BY o.organization_id ORDER BY mo.released_on)
;
CREATE VIEW chart AS
WITH domain_chart(place, kind, title_en, title_zh, x_en, x_zh, y_en, y_zh, x_is_date) AS (
  VALUES
    (1, 'frontier', '%s: capability and safety', '%s：能力分与安全分', 'capability score', '能力分', 'safety score', '安全分', 0),
    (2, 'record', '%s: risk index and its record', '%s：风险指数及其累积最大值', 'released on', '发布日期', 'risk index', '风险指数', 1),
    (3, 'series', '%s: risk index of each series', '%s：各系列的风险指数', 'released on', '发布日期', 'risk index', '风险指数', 1)
)
SELECT
  d.edition,
  1000000 * k.place + d.domain_id AS place,
  k.kind || ':' || d.domain AS chart,
  k.kind,
  d.domain,
  NULL AS benchmark,
  printf(k.title_en, d.label_en) AS title_en,
  printf(k.title_zh, d.label_zh) AS title_zh,
  k.x_en,
  k.x_zh,
  k.y_en,
  k.y_zh,
  k.x_is_date -- 1: x of its points is a date; 0: a number; NULL: a model's name
FROM domain_chart AS k
CROSS JOIN monitored_domain AS d
UNION ALL
SELECT
  (SELECT edition_name()),
  4000000 + b.benchmark_id,
  'benchmark:' || b.name,
  'benchmark',
  NULL,
  b.name,
  printf('%s (%s)', b.name, b.measures),
  printf('%s（%s）', b.name, iif(b.measures = 'capability', '能力', '安全')),
  'released on',
  '发布日期',
  'score',
  '得分',
  1
FROM benchmark AS b
WHERE b.benchmark_id IN (SELECT benchmark_id FROM monitored_benchmark)
UNION ALL
SELECT
  (SELECT edition_name()),
  5000000 + b.benchmark_id,
  'jailbreak:' || b.name,
  'jailbreak',
  NULL,
  b.name,
  printf('%s: resistance to jailbreaks', b.name),
  printf('%s：越狱防护', b.name),
  'model',
  '模型',
  'score',
  '得分',
  NULL
FROM benchmark AS b
WHERE b.topic = 'jailbreak' AND b.benchmark_id IN (SELECT benchmark_id FROM monitored_benchmark)
ORDER BY place
;
CREATE VIEW chart_line AS
WITH frontier_line(line, name_en, name_zh, colour, mark, drawn) AS (
  VALUES
    -- 1 + reasoning + 2 x open_weights
    (1, 'proprietary, not reasoning', '闭源，非推理', '#3b6fd4', 'hollow circle', 'points'),
    (2, 'proprietary, reasoning', '闭源，推理', '#3b6fd4', 'circle', 'points'),
    (3, 'open weights, not reasoning', '开源，非推理', '#c8501e', 'hollow diamond', 'points'),
    (4, 'open weights, reasoning', '开源，推理', '#c8501e', 'diamond', 'points'),
    (5, 'risk Pareto frontier', '风险帕累托前沿', '#7d7d7d', NULL, 'dashes')
),
record_line(line, name_en, name_zh, colour, mark, drawn) AS (
  VALUES
    (1, 'models', '模型', '#5f7196', 'circle', 'points'),
    (2, 'record', '累积最大值', '#c0392b', NULL, 'line')
),
benchmark_line(line, name_en, name_zh, colour, mark, drawn) AS (
  VALUES
    (1, 'models', '模型', '#5f7196', 'circle', 'points'),
    (2, 'record', '累积最大值', '#c0392b', NULL, 'line'),
    (3, 'trend (least squares)', '趋势（最小二乘）', '#2f8f4e', NULL, 'dashes'),
    (4, 'human baseline', '人类水平', '#a87a08', NULL, 'dots')
)
SELECT
  c.edition,
  c.place,
  c.chart,
  c.domain,
  c.benchmark,
  l.line,
  l.name_en,
  l.name_zh,
  l.drawn, -- 'points', 'line', 'dashes', 'dots', 'line and points', 'bars'
  l.mark, -- 'circle', 'diamond', 'hollow circle', 'hollow diamond'; NULL: no marks
  l.colour -- '#rrggbb'; of bars: see chart_point
FROM chart AS c
JOIN frontier_line AS l ON c.kind = 'frontier'
UNION ALL
SELECT c.edition, c.place, c.chart, c.domain, c.benchmark, l.line, l.name_en, l.name_zh, l.drawn, l.mark, l.colour
FROM chart AS c
JOIN record_line AS l ON c.kind = 'record'
UNION ALL
SELECT c.edition, c.place, c.chart, c.domain, c.benchmark, l.line, l.name_en, l.name_zh, l.drawn, l.mark, l.colour
FROM chart AS c
JOIN benchmark_line AS l ON c.kind = 'benchmark'
UNION ALL
SELECT c.edition, c.place, c.chart, c.domain, c.benchmark, s.place, s.series, s.series, 'line and points', 'circle', s.colour
FROM chart AS c
JOIN series_colour AS s ON c.kind = 'series'
UNION ALL
SELECT c.edition, c.place, c.chart, c.domain, c.benchmark, 1, c.y_en, c.y_zh, 'bars', NULL, '#5f7196'
FROM chart AS c
WHERE c.kind = 'jailbreak'
ORDER BY
  2,
  6
;
CREATE VIEW chart_point AS
WITH risk AS MATERIALIZED (
  SELECT *
  FROM model_risk
),
stair AS (
  SELECT
    f.*,
    row_number() OVER steps AS place,
    lead(f.safety) OVER steps AS next_safety
  FROM frontier AS f
  WINDOW steps AS (PARTITION BY f.domain ORDER BY f.capability, f.safety, f.model_id)
),
record AS (
  SELECT
    'record:' || domain AS chart,
    domain,
    NULL AS benchmark,
    released_on,
    model_id,
    model,
    series,
    previous_record,
    risk_index AS record
  FROM risk_record
  UNION ALL
  SELECT 'benchmark:' || benchmark, NULL, benchmark, released_on, model_id, model, series, previous_record, score
  FROM benchmark_record
),
step AS MATERIALIZED (
  SELECT
    *,
    row_number() OVER in_order AS place,
    lead(1) OVER in_order IS NULL AS is_last
  FROM record
  WINDOW in_order AS (PARTITION BY chart ORDER BY released_on, model_id)
),
point AS (
  SELECT
    'frontier:' || domain AS chart,
    domain,
    NULL AS benchmark,
    1 + reasoning + 2 * open_weights AS line,
    model_id AS place,
    capability AS x,
    safety AS y,
    model AS name,
    series,
    0 AS is_marked
  FROM risk
  WHERE capability IS NOT NULL AND safety IS NOT NULL
  UNION ALL
  SELECT 'frontier:' || domain, domain, NULL, 5, 2 * place, capability, safety, model, series, 1
  FROM stair
  UNION ALL
  SELECT 'frontier:' || domain, domain, NULL, 5, 2 * place + 1, capability, next_safety, NULL, NULL, 0
  FROM stair
  WHERE next_safety IS NOT NULL
  UNION ALL
  SELECT 'record:' || domain, domain, NULL, 1, julianday(released_on) * 1000000 + model_id, released_on, risk_index, model, series, 0
  FROM risk
  WHERE risk_index IS NOT NULL
  UNION ALL
  SELECT 'series:' || r.domain, r.domain, NULL, s.place, julianday(r.released_on) * 1000000 + r.model_id, r.released_on, r.risk_index, r.model, r.series, 0
  FROM risk AS r
  JOIN series_colour AS s ON s.series = r.series
  WHERE r.risk_index IS NOT NULL
  UNION ALL
  SELECT chart, domain, benchmark, 2, 2 * place, released_on, previous_record, NULL, NULL, 0
  FROM step
  WHERE previous_record IS NOT NULL
  UNION ALL
  SELECT chart, domain, benchmark, 2, 2 * place + 1, released_on, record, model, series, domain IS NOT NULL OR is_last
  FROM step
  UNION ALL
  -- A record stands to the last day that counts.
  SELECT s.chart, s.domain, s.benchmark, 2, 2 * s.place + 2, e.until, s.record, NULL, NULL, 0
  FROM step AS s
  JOIN edition_in_use AS e ON s.is_last AND s.released_on < e.until
  UNION ALL
  SELECT 'benchmark:' || benchmark, NULL, benchmark, 1, julianday(released_on) * 1000000 + model_id, released_on, score, model, series, 0
  FROM comparable_score
  UNION ALL
  SELECT 'benchmark:' || benchmark, NULL, benchmark, 3, k.column1, iif(k.column1, last_on, first_on), iif(k.column1, fitted_last, fitted_first), NULL, NULL, 0
  FROM benchmark_trend
  JOIN (VALUES (0), (1)) AS k
  WHERE slope_per_year IS NOT NULL
  UNION ALL
  SELECT 'benchmark:' || s.benchmark, NULL, s.benchmark, 4, k.column1, iif(k.column1, t.last_on, t.first_on), s.human_baseline, s.human_baseline_who, NULL, 0
  FROM benchmark_summary AS s
  JOIN benchmark_trend AS t ON t.benchmark = s.benchmark AND t.first_on IS NOT NULL
  JOIN (VALUES (0), (1)) AS k
  WHERE s.human_baseline IS NOT NULL
  UNION ALL
  SELECT 'jailbreak:' || benchmark, NULL, benchmark, 1, place * 1000000 + model_id, model, score, model, series, 0
  FROM jailbreak_resistance
)
SELECT
  c.edition,
  c.place,
  p.chart,
  p.domain,
  p.benchmark,
  p.line,
  row_number() OVER (PARTITION BY p.chart, p.line ORDER BY p.place) AS point,
  p.x,
  p.y,
  p.name, -- of the model; NULL: a corner of a line
  p.series,
  sc.colour, -- of the series
  p.is_marked -- 1: its name is written beside it; of a benchmark's records, the last
FROM point AS p
JOIN chart AS c ON c.chart = p.chart
LEFT JOIN series_colour AS sc ON sc.series = p.series
ORDER BY
  c.place,
  p.line,
  point
;
CREATE VIEW column_kind AS
SELECT
  column1 AS view,
  column2 AS name,
  column3 AS kind
FROM (
  VALUES
    ('', 'domain', 'domain'),
    ('', 'other_domain', 'domain'),
    ('', 'benchmark', 'benchmark'),
    ('', 'other_benchmark', 'benchmark'),
    ('', 'edition', 'name'),
    ('', 'method', 'name'),
    ('', 'component', 'word'),
    ('', 'parent', 'word'),
    ('', 'combine', 'word'),
    ('', 'framework', 'word'),
    ('', 'revises', 'name'),
    ('', 'threshold', 'name'),
    ('', 'model', 'name'),
    ('', 'series', 'name'),
    ('', 'organization', 'name'),
    ('', 'region', 'name'),
    ('', 'first_model', 'name'),
    ('', 'last_model', 'name'),
    ('', 'from_model', 'name'),
    ('', 'to_model', 'name'),
    ('', 'lowest_model', 'result name'),
    ('', 'highest_model', 'result name'),
    ('', 'record_model', 'result name'),
    ('', 'record_before_model', 'result name'),
    ('', 'human_baseline_who', 'name'),
    ('', 'strong_since', 'result name'),
    ('', 'above_human', 'result name'),
    ('', 'period', 'name'),
    ('', 'name', 'name'),
    ('', 'name_zh', 'name'),
    ('', 'label_en', 'name'),
    ('', 'label_zh', 'name'),
    ('', 'measures', 'word'),
    ('', 'other_measures', 'word'),
    ('', 'measure', 'word'),
    ('', 'metric', 'word'),
    ('', 'shape', 'result word'),
    ('', 'level', 'result word'),
    ('', 'last_level', 'result word'),
    ('', 'verdict', 'result word'),
    ('', 'same_beta_verdict', 'result word'),
    ('', 'standing', 'result word'),
    ('', 'rule', 'word'),
    ('', 'risk', 'result word'),
    ('', 'grouping', 'word'),
    ('', 'section', 'word'),
    ('', 'finding', 'word'),
    ('', 'unit', 'word'),
    ('', 'topic', 'word'),
    ('', 'formula', 'word'),
    ('', 'kind', 'word'),
    ('', 'status', 'word'),
    ('', 'reason', 'word'),
    ('', 'baseline_reason', 'word'),
    ('', 'scenario', 'source'),
    ('', 'origin', 'word'),
    ('', 'exposure', 'word'),
    ('', 'comparability', 'word'),
    ('', 'mixes_groups', 'flag'),
    ('', 'record_counts', 'flag'),
    ('', 'missing', 'word'),
    ('', 'general_capability_origin', 'word'),
    ('', 'general_index', 'name'),
    ('', 'general_index_version', 'name'),
    ('', 'quarter', 'word'),
    ('', 'accept_rule', 'word'),
    ('', 'accept_metric', 'word'),
    ('', 'saturation_rule', 'word'),
    ('', 'about', 'word'),
    ('', 'about_zh', 'word'),
    ('', 'source', 'source'),
    ('', 'text_en', 'word'),
    ('', 'text_zh', 'word'),
    ('', 'colour', 'word'),
    ('', 'mark', 'word'),
    ('', 'drawn', 'word'),
    ('', 'sheet_en', 'word'),
    ('', 'sheet_zh', 'word'),
    ('', 'sorted_by', 'word'),
    ('', 'view', 'word'),
    ('', 'released_on', 'date'),
    ('', 'evaluated_on', 'date'),
    ('', 'items_public_on', 'date'),
    ('', 'training_cutoff', 'date'),
    ('', 'weights_opened_on', 'date'),
    ('', 'starts_on', 'date'),
    ('', 'ends_on', 'date'),
    ('', 'published_on', 'date'),
    ('', 'first_on', 'date'),
    ('', 'last_on', 'date'),
    ('', 'until', 'date'),
    ('', 'cutoff_on', 'date'),
    ('', 'baseline_on', 'date'),
    ('', 'declared_on', 'date'),
    ('', 'model_id', 'id'),
    ('', 'method_id', 'id'),
    ('', 'edition_id', 'id'),
    ('', 'period_id', 'id'),
    ('', 'domain_id', 'id'),
    ('', 'benchmark_id', 'id'),
    ('', 'organization_id', 'id'),
    ('', 'series_id', 'id'),
    ('', 'from_model_id', 'id'),
    ('', 'to_model_id', 'id'),
    ('', 'place', 'id'),
    ('', 'position', 'sequence'),
    ('', 'line', 'id'),
    ('', 'point', 'id'),
    ('', 'models', 'count'),
    ('', 'models_before', 'count'),
    ('', 'models_scored', 'count'),
    ('', 'scores_left_out', 'count'),
    ('', 'lower_bounds', 'count'),
    ('', 'evaluations', 'count'),
    ('', 'is_lower_bound', 'flag'),
    ('', 'refusal_rate', 'share'),
    ('', 'evaluator', 'source'),
    ('', 'configuration', 'source'),
    ('', 'scores', 'count'),
    ('', 'known', 'count'),
    ('', 'unknown', 'count'),
    ('', 'models_not_applicable', 'count'),
    ('', 'models_in_period', 'count'),
    ('', 'capability_models', 'count'),
    ('', 'safety_models', 'count'),
    ('', 'benchmarks', 'count'),
    ('', 'benchmarks_not_applicable', 'count'),
    ('', 'benchmarks_scored', 'count'),
    ('', 'benchmarks_estimated', 'count'),
    ('', 'samples', 'count'),
    ('', 'items', 'count'),
    ('', 'reasoning_models', 'count'),
    ('', 'other_models', 'count'),
    ('', 'open_models', 'count'),
    ('', 'proprietary_models', 'count'),
    ('', 'in_models', 'count'),
    ('', 'out_models', 'count'),
    ('', 'reasoning', 'flag'),
    ('', 'open_weights', 'flag'),
    ('', 'is_current', 'flag'),
    ('', 'is_edition_period', 'flag'),
    ('', 'to_reasoning', 'flag'),
    ('', 'higher_is_better', 'flag'),
    ('', 'is_breakthrough', 'flag'),
    ('', 'x_is_date', 'flag'),
    ('', 'is_marked', 'flag'),
    ('', 'on_frontier', 'result flag'),
    ('', 'is_new', 'flag'),
    ('', 'new_record', 'result flag'),
    ('', 'saturated', 'result flag'),
    ('', 'in_streak', 'result flag'),
    ('', 'series_stays_strong', 'result flag'),
    ('', 'stays_strong', 'result flag'),
    ('', 'is_beyond', 'result flag'),
    ('', 'capability_high', 'result flag'),
    ('', 'safety_low', 'result flag'),
    ('', 'rank', 'tally'),
    ('', 'lowest_ties', 'tally'),
    ('', 'highest_ties', 'tally'),
    ('', 'models_above_human', 'tally'),
    ('', 'streak', 'tally'),
    ('', 'reasoning_on_frontier', 'tally'),
    ('', 'other_on_frontier', 'tally'),
    ('', 'open_on_frontier', 'tally'),
    ('', 'proprietary_on_frontier', 'tally'),
    ('', 'in_on_frontier', 'tally'),
    ('', 'out_on_frontier', 'tally'),
    ('', 'capability', 'capability'),
    ('', 'mean_capability', 'capability'),
    ('', 'max_capability', 'capability'),
    ('', 'safety', 'safety'),
    ('', 'mean_safety', 'safety'),
    ('', 'max_safety', 'safety'),
    ('', 'risk_index', 'risk'),
    ('', 'mean_risk_index', 'risk'),
    ('', 'max_risk_index', 'risk'),
    ('', 'record', 'risk'),
    ('', 'record_before', 'risk'),
    ('', 'previous_record', 'risk'),
    ('', 'score', 'points'),
    ('', 'value', 'points'),
    ('', 'first_value', 'points'),
    ('', 'last_value', 'points'),
    ('', 'lowest', 'points'),
    ('', 'median', 'points'),
    ('', 'highest', 'points'),
    ('', 'latest', 'points'),
    ('', 'reasoning_mean', 'points'),
    ('', 'other_mean', 'points'),
    ('', 'reasoning_median', 'points'),
    ('', 'other_median', 'points'),
    ('', 'open_mean', 'points'),
    ('', 'proprietary_mean', 'points'),
    ('', 'open_median', 'points'),
    ('', 'proprietary_median', 'points'),
    ('', 'in_mean', 'points'),
    ('', 'out_mean', 'points'),
    ('', 'in_median', 'points'),
    ('', 'out_median', 'points'),
    ('', 'same_beta_reasoning_mean', 'points'),
    ('', 'same_beta_other_mean', 'points'),
    ('', 'same_beta_open_mean', 'points'),
    ('', 'same_beta_proprietary_mean', 'points'),
    ('', 'same_beta_in_mean', 'points'),
    ('', 'same_beta_out_mean', 'points'),
    ('', 'fitted_first', 'slope'),
    ('', 'fitted_last', 'slope'),
    ('', 'human_baseline', 'fact points'),
    ('', 'general_capability', 'fact points'),
    ('', 'best_at_release', 'fact points'),
    ('', 'change', 'change'),
    ('', 'difference', 'change'),
    ('', 'capability_change', 'change'),
    ('', 'safety_change', 'change'),
    ('', 'risk_change', 'change'),
    ('', 'record_growth', 'change'),
    ('', 'general_capability_change', 'change'),
    ('', 'standard_error', 'change'),
    ('', 'slope_per_year', 'slope'),
    ('', 'intercept', 'slope'),
    ('', 'theil_sen_per_year', 'slope'),
    ('', 'share_strong', 'share'),
    ('', 'share_weak', 'share'),
    ('', 'share_poor', 'share'),
    ('', 'share_very_poor', 'share'),
    ('', 'risk_place', 'share'),
    ('', 'reasoning_frontier_rate', 'share'),
    ('', 'other_frontier_rate', 'share'),
    ('', 'reasoning_share_of_frontier', 'share'),
    ('', 'open_frontier_rate', 'share'),
    ('', 'proprietary_frontier_rate', 'share'),
    ('', 'open_share_of_frontier', 'share'),
    ('', 'in_frontier_rate', 'share'),
    ('', 'out_frontier_rate', 'share'),
    ('', 'in_share_of_frontier', 'share'),
    ('', 'coverage', 'fact share'),
    ('', 'record_coverage', 'fact share'),
    ('', 'record_before_coverage', 'fact share'),
    ('', 'capability_coverage', 'fact share'),
    ('', 'safety_coverage', 'fact share'),
    ('', 'estimated', 'fact share'),
    ('', 'record_estimated', 'fact share'),
    ('', 'record_before_estimated', 'fact share'),
    ('', 'capability_estimated', 'fact share'),
    ('', 'safety_estimated', 'fact share'),
    ('', 'synthetic_share', 'fact share'),
    ('', 'exposed_share', 'fact share'),
    ('', 'unknown_exposure_share', 'fact share'),
    ('', 'growth', 'percent'),
    ('', 'cliffs_delta', 'coefficient'),
    ('', 'same_beta_delta', 'coefficient'),
    ('', 'mann_kendall_tau', 'coefficient'),
    ('', 'r2', 'coefficient'),
    ('', 'pearson', 'coefficient'),
    ('', 'spearman', 'coefficient'),
    ('', 'capability_spearman', 'coefficient'),
    ('', 'safety_spearman', 'coefficient'),
    ('', 'mann_whitney_p', 'probability'),
    ('', 'same_beta_p', 'probability'),
    ('', 'mann_kendall_p', 'probability'),
    ('', 'p', 'probability'),
    ('', 'spearman_p', 'probability'),
    ('', 'capability_p', 'probability'),
    ('', 'safety_p', 'probability'),
    ('', 'beta', 'fact'),
    ('', 'low', 'fact'),
    ('', 'high', 'fact'),
    ('', 'same_beta', 'fact'),
    ('', 'weight', 'fact'),
    ('', 'parameters', 'fact'),
    ('', 'from_parameters', 'fact'),
    ('', 'to_parameters', 'fact'),
    ('', 'evidence', 'sentence'),
    ('', 'evidence_zh', 'sentence'),
    ('', 'chart', 'whole'),
    ('benchmark_record', 'previous_record', 'points'),
    ('benchmark_summary', 'record_before', 'points'),
    ('report_finding', 'subject', 'subject'),
    ('report_finding', 'value', 'number'),
    ('report_finding', 'text_en', 'sentence'),
    ('report_finding', 'text_zh', 'sentence'),
    ('early_warning', 'subject', 'subject'),
    ('early_warning', 'value', 'number'),
    ('recommendation', 'advice', 'result word'),
    ('recommendation', 'advice_zh', 'result word'),
    ('assumption', 'value', 'fact'),
    ('method_value', 'value', 'fact'),
    ('method_constant', 'value', 'fact'),
    ('recommendation', 'high_risk_index', 'fact'),
    ('threshold_status', 'quantity', 'subject'),
    ('threshold_status', 'line', 'fact'),
    ('declaration', 'level', 'word'),
    ('edition', 'revises', 'id'),
    ('parameter', 'value', 'fact'),
    ('parameter', 'lowest', 'fact'),
    ('parameter', 'highest', 'fact'),
    ('report_fact', 'value', 'word'),
    ('benchmark', 'name', 'benchmark'),
    ('benchmark', 'lowest', 'fact'),
    ('benchmark', 'highest', 'fact'),
    ('domain', 'name', 'domain'),
    ('chart_point', 'x', 'whole'),
    ('chart_point', 'y', 'whole'),
    ('chart', 'title_en', 'name'),
    ('chart', 'title_zh', 'name'),
    ('chart', 'x_en', 'name'),
    ('chart', 'x_zh', 'name'),
    ('chart', 'y_en', 'name'),
    ('chart', 'y_zh', 'name'),
    ('chart_line', 'name_en', 'name'),
    -- Who is in these views is a result.
    ('frontier', 'model', 'whole name'),
    ('risk_record', 'model', 'whole name'),
    ('benchmark_record', 'model', 'whole name'),
    ('jailbreak_resistance', 'place', 'tally'),
    ('published_view', 'view', 'name')
)
;
CREATE VIEW comparable_score AS
SELECT s.*
FROM monitored_score AS s
WHERE CASE WHEN (s.model_id, s.benchmark_id) IN (SELECT model_id, benchmark_id FROM left_out_score) THEN 0 ELSE 1 END;
CREATE VIEW component_entry AS
SELECT m.name AS method, d.name AS domain, c.name AS component, c.parent, c.combine, c.weight
FROM component AS c
JOIN method AS m ON m.method_id = c.method_id
LEFT JOIN domain AS d ON d.domain_id = c.domain_id;
CREATE TRIGGER component_entry_insert
INSTEAD OF INSERT ON component_entry
BEGIN
  INSERT INTO import_component (method, domain, component, parent, combine, weight)
  VALUES (
    nullif(trim(NEW.method), ''),
    nullif(trim(NEW.domain), ''),
    lower(nullif(trim(NEW.component), '')),
    lower(nullif(trim(NEW.parent), '')),
    lower(nullif(trim(NEW.combine), '')),
    iif(typeof(NEW.weight) = 'text', nullif(trim(NEW.weight, ' ' || char(9, 10, 11, 12, 13, 160, 8199, 8239, 12288)), ''), NEW.weight)
  );
END;
CREATE VIEW import_component AS
SELECT NULL AS file, NULL AS line, *, NULL AS rule, NULL AS broken
FROM component_entry;
CREATE TRIGGER import_component_fill
INSTEAD OF INSERT ON import_component
WHEN NEW.rule IS NULL
BEGIN
  INSERT INTO import_component
  SELECT
    NEW.file,
    NEW.line,
    m.method,
    NEW.domain,
    NEW.component,
    coalesce(NEW.parent, k.parent),
    coalesce(NEW.combine, k.combine, 'mean'),
    coalesce(NEW.weight, k.weight, 1),
    'check',
    NULL
  FROM (SELECT coalesce(NEW.method, (SELECT method FROM edition_entry WHERE is_current)) AS method) AS m
  LEFT JOIN component_entry AS k ON k.method = m.method AND k.domain IS NEW.domain COLLATE NOCASE AND k.component = NEW.component;
END;
CREATE TRIGGER import_component_check
INSTEAD OF INSERT ON import_component
WHEN NEW.rule = 'check'
BEGIN
  INSERT INTO import_component
  SELECT
    NEW.file, NEW.line, NEW.method, NEW.domain, NEW.component, NEW.parent, NEW.combine, NEW.weight,
    coalesce(broken.rule, ''),
    broken.value
  FROM (SELECT 1) AS one
  LEFT JOIN (
    SELECT rule, value
    FROM (
      SELECT 'component_entry.method: must be given, since no edition is current' AS rule, NEW.method AS value, NEW.method IS NOT NULL AS holds
      UNION ALL
      SELECT 'component_entry.method: no method of this name', NEW.method, EXISTS (SELECT 1 FROM method WHERE name = NEW.method)
      UNION ALL
      SELECT 'component_entry.domain: no domain of this name', NEW.domain,
        NEW.domain IS NULL OR EXISTS (SELECT 1 FROM domain WHERE name = NEW.domain)
      UNION ALL
      SELECT 'component_entry.component: must be a word of letters, digits and _', NEW.component,
        NEW.component <> '' AND NEW.component NOT GLOB '*[^a-z0-9_]*'
      UNION ALL
      SELECT 'component_entry.parent: must be empty for ''capability'' and ''safety'', and be given for the others', NEW.parent,
        (NEW.parent IS NULL) = (NEW.component IN ('capability', 'safety'))
      UNION ALL
      -- all rows of the method are one tree, those of a domain too, as component_tree_on_insert has it
      SELECT 'component_entry.parent: must not be the component itself or below it', NEW.parent,
        NEW.parent IS NULL
        OR NOT EXISTS (
          WITH RECURSIVE above (component) AS (
            SELECT NEW.parent
            UNION
            SELECT c.parent
            FROM above AS a
            JOIN component_entry AS c ON c.method = NEW.method AND c.component = a.component
            WHERE c.parent IS NOT NULL
          )
          SELECT 1 FROM above WHERE component = NEW.component
        )
      UNION ALL
      SELECT 'component_entry.parent: must be ''capability'', ''safety'' or a component of the method in this domain', NEW.parent,
        NEW.parent IS NULL OR NEW.parent IN ('capability', 'safety')
        OR EXISTS (
          SELECT 1
          FROM component_entry AS c
          WHERE c.method = NEW.method
            AND (c.domain IS NULL OR c.domain IS NEW.domain COLLATE NOCASE)
            AND c.component = NEW.parent
        )
      UNION ALL
      SELECT 'component_entry.parent: a weight counts a benchmark of the other score in the component or below it', NEW.parent,
        NEW.parent IS NULL
        OR NOT EXISTS (
          WITH RECURSIVE above (component) AS (
            SELECT NEW.parent
            UNION
            SELECT c.parent
            FROM above AS a
            JOIN component_entry AS c ON c.method = NEW.method AND c.component = a.component
            WHERE c.parent IS NOT NULL
          ),
          below (component) AS (
            SELECT NEW.component
            UNION
            SELECT c.component
            FROM below AS a
            JOIN component_entry AS c ON c.method = NEW.method AND c.parent = a.component
          )
          SELECT 1
          FROM weight_entry AS w
          JOIN benchmark AS b ON b.name = w.benchmark
          WHERE w.method = NEW.method
            AND w.domain = coalesce(NEW.domain, w.domain)
            AND w.component IN (SELECT component FROM below)
            AND b.measures NOT IN (SELECT component FROM above)
        )
      UNION ALL
      SELECT 'component_entry.combine: must be ''mean'', ''geometric'' or ''minimum''', NEW.combine, NEW.combine IN ('mean', 'geometric', 'minimum')
      UNION ALL
      SELECT 'component_entry.weight: must be greater than 0 and at most 1e12', NEW.weight,
        (CAST(NEW.weight AS NUMERIC) = NEW.weight) AND (CAST(NEW.weight AS REAL) > 0 AND CAST(NEW.weight AS REAL) <= 1e12)
    )
    WHERE holds IS NOT 1
    LIMIT 1
  ) AS broken;
END
;
CREATE TRIGGER import_component_take
INSTEAD OF INSERT ON import_component
WHEN NEW.rule = ''
BEGIN
  UPDATE component
  SET parent = NEW.parent, combine = NEW.combine, weight = CAST(NEW.weight AS REAL)
  WHERE method_id = (SELECT method_id FROM method WHERE name = NEW.method)
    AND domain_id IS (SELECT domain_id FROM domain WHERE name = NEW.domain)
    AND name = NEW.component;

  INSERT INTO component (method_id, domain_id, name, parent, combine, weight)
  SELECT m.method_id, d.domain_id, NEW.component, NEW.parent, NEW.combine, CAST(NEW.weight AS REAL)
  FROM method AS m
  LEFT JOIN domain AS d ON d.name = NEW.domain
  WHERE m.name = NEW.method
    AND NOT EXISTS (SELECT 1 FROM component AS k WHERE k.method_id = m.method_id AND k.domain_id IS d.domain_id AND k.name = NEW.component);
END;
CREATE TRIGGER import_component_reject
INSTEAD OF INSERT ON import_component
WHEN NEW.rule NOT IN ('', 'check') AND NEW.file IS NOT NULL
BEGIN
  INSERT INTO import_refused (file, line, rule, value) VALUES (NEW.file, NEW.line, NEW.rule, NEW.broken);
END;
CREATE TRIGGER import_component_refuse
INSTEAD OF INSERT ON import_component
WHEN NEW.rule NOT IN ('', 'check') AND NEW.file IS NULL
BEGIN
  SELECT CASE NEW.rule
    WHEN 'component_entry.method: must be given, since no edition is current'
      THEN RAISE(ABORT, 'component_entry.method: must be given, since no edition is current')
    WHEN 'component_entry.method: no method of this name'
      THEN RAISE(ABORT, 'component_entry.method: no method of this name')
    WHEN 'component_entry.domain: no domain of this name'
      THEN RAISE(ABORT, 'component_entry.domain: no domain of this name')
    WHEN 'component_entry.component: must be a word of letters, digits and _'
      THEN RAISE(ABORT, 'component_entry.component: must be a word of letters, digits and _')
    WHEN 'component_entry.parent: must be empty for ''capability'' and ''safety'', and be given for the others'
      THEN RAISE(ABORT, 'component_entry.parent: must be empty for ''capability'' and ''safety'', and be given for the others')
    WHEN 'component_entry.parent: must not be the component itself or below it'
      THEN RAISE(ABORT, 'component_entry.parent: must not be the component itself or below it')
    WHEN 'component_entry.parent: must be ''capability'', ''safety'' or a component of the method in this domain'
      THEN RAISE(ABORT, 'component_entry.parent: must be ''capability'', ''safety'' or a component of the method in this domain')
    WHEN 'component_entry.parent: a weight counts a benchmark of the other score in the component or below it'
      THEN RAISE(ABORT, 'component_entry.parent: a weight counts a benchmark of the other score in the component or below it')
    WHEN 'component_entry.combine: must be ''mean'', ''geometric'' or ''minimum'''
      THEN RAISE(ABORT, 'component_entry.combine: must be ''mean'', ''geometric'' or ''minimum''')
    WHEN 'component_entry.weight: must be greater than 0 and at most 1e12'
      THEN RAISE(ABORT, 'component_entry.weight: must be greater than 0 and at most 1e12')
  END;
END;
CREATE VIEW configuration_key AS
SELECT
  column1 AS written,
  column2 AS key,
  column3 AS is_left_out
FROM (
  VALUES
    ('effort', 'reasoning_effort', 0),
    ('inference_effort', 'reasoning_effort', 0),
    ('reasoning_level', 'reasoning_effort', 0),
    ('thinking_level', 'reasoning_effort', 0),
    ('thinking_effort', 'reasoning_effort', 0),
    ('reasoning_budget', 'reasoning_tokens', 0),
    ('thinking_budget', 'reasoning_tokens', 0),
    ('thinking_tokens', 'reasoning_tokens', 0),
    ('budget_tokens', 'reasoning_tokens', 0),
    ('thinking', 'reasoning', 0),
    ('enable_thinking', 'reasoning', 0),
    ('reasoning_mode', 'reasoning', 0),
    ('thinking_mode', 'reasoning', 0),
    ('agent_scaffold', 'agent', 0),
    ('agent_name', 'agent', 0),
    ('agent_framework', 'agent', 0),
    ('scaffold', 'agent', 0),
    ('scaffolding', 'agent', 0),
    ('solver', 'agent', 0),
    ('max_attempts', 'attempts', 0),
    ('num_attempts', 'attempts', 0),
    ('n_attempts', 'attempts', 0),
    ('k', 'attempts', 0),
    ('max_samples', 'limit', 0),
    ('sample_limit', 'limit', 0),
    ('max_eval_instances', 'limit', 0),
    ('quantisation', 'quantization', 0),
    ('precision', 'quantization', 0),
    ('dtype', 'quantization', 0),
    ('model_dtype', 'quantization', 0),
    ('torch_dtype', 'quantization', 0),
    ('grader', 'judge', 0),
    ('judge_model', 'judge', 0),
    ('grader_model', 'judge', 0),
    ('num_fewshot', 'shots', 0),
    ('fewshot', 'shots', 0),
    ('few_shot', 'shots', 0),
    ('n_shot', 'shots', 0),
    ('n_shots', 'shots', 0),
    ('num_shots', 'shots', 0),
    ('max_train_instances', 'shots', 0),
    ('seed', 'seed', 1),
    ('temperature', 'temperature', 1),
    ('top_p', 'top_p', 1),
    ('top_k', 'top_k', 1),
    ('max_tokens', 'max_tokens', 1),
    ('max_new_tokens', 'max_tokens', 1),
    ('max_gen_toks', 'max_tokens', 1),
    ('max_output_tokens', 'max_tokens', 1)
);
CREATE VIEW counted_estimate AS
SELECT DISTINCT
  s.edition,
  s.benchmark,
  s.model_id
FROM score_estimate AS s
JOIN domain_benchmark AS b ON b.benchmark = s.benchmark
WHERE s.estimate IS NOT NULL
  AND CASE b.measures
    WHEN 'capability' THEN (b.domain, s.model_id) IN (SELECT domain, model_id FROM model_risk WHERE capability_estimated > 0)
    ELSE (b.domain, s.model_id) IN (SELECT domain, model_id FROM model_risk WHERE safety_estimated > 0)
  END;
CREATE VIEW declaration_entry AS
SELECT m.name AS model, c.framework, c.level, c.declared_on, c.source
FROM declaration AS c
JOIN model AS m ON m.model_id = c.model_id
WHERE NOT m.withdrawn;
CREATE TRIGGER declaration_entry_insert
INSTEAD OF INSERT ON declaration_entry
BEGIN
  INSERT INTO import_declaration (model, framework, level, declared_on, source)
  VALUES (
    nullif(trim(NEW.model), ''),
    nullif(trim(NEW.framework), ''),
    nullif(trim(NEW.level), ''),
    nullif(trim(NEW.declared_on), ''),
    nullif(trim(NEW.source), '')
  );
END;
CREATE VIEW import_declaration AS
SELECT NULL AS file, NULL AS line, *, NULL AS rule, NULL AS broken
FROM declaration_entry;
CREATE TRIGGER import_declaration_check
INSTEAD OF INSERT ON import_declaration
WHEN NEW.rule IS NULL
BEGIN
  INSERT INTO import_declaration
  SELECT
    NEW.file, NEW.line, NEW.model, NEW.framework, NEW.level, NEW.declared_on, NEW.source,
    coalesce(broken.rule, ''),
    broken.value
  FROM (SELECT 1) AS one
  LEFT JOIN (
    SELECT rule, value
    FROM (
      SELECT 'declaration_entry.model: no model or alias of this name' AS rule, NEW.model AS value,
        EXISTS (SELECT 1 FROM known_model WHERE written = NEW.model) AS holds
      UNION ALL
      SELECT 'declaration_entry.framework: must not be empty, have blanks around it, or hold a line break, control character or bidirectional override', NEW.framework, (NEW.framework <> '' AND NEW.framework = trim(NEW.framework) AND (instr(NEW.framework, char(0)) = 0 AND NEW.framework NOT GLOB '*[' || char(1, 45, 31, 127, 45, 159, 8232, 45, 8238, 8294, 45, 8297) || ']*'))
      UNION ALL
      SELECT 'declaration_entry.level: must not be empty, have blanks around it, or hold a line break, control character or bidirectional override', NEW.level, (NEW.level <> '' AND NEW.level = trim(NEW.level) AND (instr(NEW.level, char(0)) = 0 AND NEW.level NOT GLOB '*[' || char(1, 45, 31, 127, 45, 159, 8232, 45, 8238, 8294, 45, 8297) || ']*'))
      UNION ALL
      SELECT 'declaration_entry.declared_on: must be a real date like 2025-09-30', NEW.declared_on,
        NEW.declared_on GLOB '????-??-??' AND NEW.declared_on IS date(NEW.declared_on, '+0 days')
    )
    WHERE holds IS NOT 1
    LIMIT 1
  ) AS broken;
END;
CREATE TRIGGER import_declaration_take
INSTEAD OF INSERT ON import_declaration
WHEN NEW.rule = ''
BEGIN
  INSERT INTO declaration (model_id, framework, level, declared_on, source)
  SELECT model_id, NEW.framework, NEW.level, NEW.declared_on, NEW.source
  FROM known_model
  WHERE written = NEW.model
  LIMIT 1
  ON CONFLICT (model_id, framework, declared_on) DO UPDATE SET
    level = excluded.level,
    source = coalesce(excluded.source, source);
END;
CREATE TRIGGER import_declaration_reject
INSTEAD OF INSERT ON import_declaration
WHEN NEW.rule NOT IN ('', 'check') AND NEW.file IS NOT NULL
BEGIN
  INSERT INTO import_refused (file, line, rule, value) VALUES (NEW.file, NEW.line, NEW.rule, NEW.broken);
END;
CREATE TRIGGER import_declaration_refuse
INSTEAD OF INSERT ON import_declaration
WHEN NEW.rule NOT IN ('', 'check') AND NEW.file IS NULL
BEGIN
  SELECT CASE NEW.rule
    WHEN 'declaration_entry.model: no model or alias of this name'
      THEN RAISE(ABORT, 'declaration_entry.model: no model or alias of this name')
    WHEN 'declaration_entry.framework: must not be empty, have blanks around it, or hold a line break, control character or bidirectional override'
      THEN RAISE(ABORT, 'declaration_entry.framework: must not be empty, have blanks around it, or hold a line break, control character or bidirectional override')
    WHEN 'declaration_entry.level: must not be empty, have blanks around it, or hold a line break, control character or bidirectional override'
      THEN RAISE(ABORT, 'declaration_entry.level: must not be empty, have blanks around it, or hold a line break, control character or bidirectional override')
    WHEN 'declaration_entry.declared_on: must be a real date like 2025-09-30'
      THEN RAISE(ABORT, 'declaration_entry.declared_on: must be a real date like 2025-09-30')
  END;
END;
CREATE VIEW disclosure_tier AS
WITH audience(name, closeness) AS (
  VALUES
    ('public', 1),
    ('targeted', 2),
    ('internal', 3)
),
tier(shows, tier) AS (
  VALUES
    ('nothing', 0),
    ('names', 1),
    ('bands', 2),
    ('values', 3)
),
stated AS (
  SELECT
    a.name AS audience,
    di.domain_id,
    di.benchmark_id,
    min(t.tier) AS tier
  FROM disclosure AS di
  JOIN tier AS t ON t.shows = di.shows
  JOIN audience AS said ON said.name = di.audience
  JOIN audience AS a ON a.closeness <= said.closeness
  GROUP BY
    a.name,
    di.domain_id,
    di.benchmark_id
),
of_domain AS (
  SELECT
    a.name AS audience,
    d.domain_id,
    coalesce(
      own.tier,
      (
        SELECT iif(min(s.tier) = 2, 1, min(s.tier)) -- bands: names
        FROM stated AS s
        JOIN weight AS w ON w.benchmark_id = s.benchmark_id
        WHERE s.audience = a.name AND w.domain_id = d.domain_id
      ),
      3
    ) AS tier
  FROM audience AS a
  CROSS JOIN domain AS d
  LEFT JOIN stated AS own ON own.audience = a.name AND own.domain_id = d.domain_id
),
of_benchmark AS (
  SELECT
    a.name AS audience,
    b.benchmark_id,
    coalesce(own.tier, (SELECT max(coalesce(s.tier, 3)) FROM weight AS w LEFT JOIN stated AS s ON s.audience = a.name AND s.domain_id = w.domain_id WHERE w.benchmark_id = b.benchmark_id), 3) AS tier
  FROM audience AS a
  CROSS JOIN benchmark AS b
  LEFT JOIN stated AS own ON own.audience = a.name AND own.benchmark_id = b.benchmark_id
)
SELECT
  o.audience,
  'domain' AS kind,
  d.name,
  d.label_en,
  d.label_zh,
  o.tier, -- 0 nothing, 1 names: rows without results, 2 bands, 3 values
  t.shows
FROM of_domain AS o
JOIN domain AS d ON d.domain_id = o.domain_id
JOIN tier AS t ON t.tier = o.tier
UNION ALL
SELECT
  o.audience,
  'benchmark',
  b.name,
  b.name,
  b.name,
  o.tier,
  t.shows
FROM of_benchmark AS o
JOIN benchmark AS b ON b.benchmark_id = o.benchmark_id
JOIN tier AS t ON t.tier = o.tier
;
CREATE VIEW domain_benchmark AS
SELECT DISTINCT
  edition,
  domain_id,
  domain,
  label_en,
  label_zh,
  benchmark_id,
  benchmark,
  measures
FROM monitored_benchmark;
CREATE VIEW domain_correlation AS
WITH risk AS MATERIALIZED (
  SELECT
    domain,
    model_id,
    capability,
    safety
  FROM model_risk
),
pair AS (
  SELECT
    a.edition,
    a.domain_id,
    a.domain,
    b.domain_id AS other_domain_id,
    b.domain AS other_domain
  FROM monitored_domain AS a
  JOIN monitored_domain AS b ON b.domain_id > a.domain_id
),
correlated AS (
  SELECT
    p.edition,
    p.domain,
    p.other_domain,
    count(x.capability + y.capability) AS capability_models,
    spearman(x.capability, y.capability) AS capability_spearman,
    spearman_p(x.capability, y.capability) AS capability_p,
    count(x.safety + y.safety) AS safety_models,
    spearman(x.safety, y.safety) AS safety_spearman,
    spearman_p(x.safety, y.safety) AS safety_p
  FROM pair AS p
  LEFT JOIN risk AS x ON x.domain = p.domain
  LEFT JOIN risk AS y ON y.domain = p.other_domain AND y.model_id = x.model_id
  GROUP BY
    p.domain_id,
    p.other_domain_id
),
judged AS (
  SELECT
    *,
    capability_models >= (SELECT value FROM parameter WHERE name = 'smallest_sample') AS capability_is_enough,
    safety_models >= (SELECT value FROM parameter WHERE name = 'smallest_sample') AS safety_is_enough
  FROM correlated
)
SELECT
  edition,
  domain,
  other_domain,
  capability_models, -- with a capability score in both
  iif(capability_is_enough, capability_spearman, NULL) AS capability_spearman, -- -1..1
  iif(capability_is_enough, capability_p, NULL) AS capability_p, -- two-sided
  safety_models, -- with a safety score in both
  iif(safety_is_enough, safety_spearman, NULL) AS safety_spearman,
  iif(safety_is_enough, safety_p, NULL) AS safety_p
FROM judged
;
CREATE VIEW domain_entry AS
SELECT name, label_en, label_zh
FROM domain;
CREATE TRIGGER domain_entry_insert
INSTEAD OF INSERT ON domain_entry
BEGIN
  INSERT INTO import_domain (name, label_en, label_zh)
  VALUES (nullif(trim(NEW.name), ''), nullif(trim(NEW.label_en), ''), nullif(trim(NEW.label_zh), ''));
END;
CREATE VIEW import_domain AS
SELECT NULL AS file, NULL AS line, *, NULL AS rule, NULL AS broken
FROM domain_entry;
CREATE TRIGGER import_domain_check
INSTEAD OF INSERT ON import_domain
WHEN NEW.rule IS NULL
BEGIN
  INSERT INTO import_domain
  SELECT
    NEW.file, NEW.line, NEW.name, NEW.label_en, NEW.label_zh,
    coalesce(broken.rule, ''),
    broken.value
  FROM (SELECT 1) AS one
  LEFT JOIN (
    SELECT rule, value
    FROM (
      SELECT 'domain_entry.name: must not be empty, have blanks around it, or hold a line break, control character or bidirectional override' AS rule, NEW.name AS value, (NEW.name <> '' AND NEW.name = trim(NEW.name) AND (instr(NEW.name, char(0)) = 0 AND NEW.name NOT GLOB '*[' || char(1, 45, 31, 127, 45, 159, 8232, 45, 8238, 8294, 45, 8297) || ']*')) AS holds
      UNION ALL
      SELECT 'domain_entry.label_en: must be given for a new domain', NEW.label_en,
        NEW.label_en IS NOT NULL OR EXISTS (SELECT 1 FROM domain WHERE name = NEW.name)
      UNION ALL
      SELECT 'domain_entry.label_en: must not hold a line break, control character or bidirectional override', NEW.label_en, NEW.label_en IS NULL OR (instr(NEW.label_en, char(0)) = 0 AND NEW.label_en NOT GLOB '*[' || char(1, 45, 31, 127, 45, 159, 8232, 45, 8238, 8294, 45, 8297) || ']*')
      UNION ALL
      SELECT 'domain_entry.label_zh: must not hold a line break, control character or bidirectional override', NEW.label_zh, NEW.label_zh IS NULL OR (instr(NEW.label_zh, char(0)) = 0 AND NEW.label_zh NOT GLOB '*[' || char(1, 45, 31, 127, 45, 159, 8232, 45, 8238, 8294, 45, 8297) || ']*')
    )
    WHERE holds IS NOT 1
    LIMIT 1
  ) AS broken;
END;
CREATE TRIGGER import_domain_take
INSTEAD OF INSERT ON import_domain
WHEN NEW.rule = ''
BEGIN
  UPDATE domain
  SET label_en = coalesce(NEW.label_en, label_en), label_zh = coalesce(NEW.label_zh, label_zh)
  WHERE name = NEW.name;

  INSERT INTO domain (name, label_en, label_zh)
  SELECT NEW.name, NEW.label_en, NEW.label_zh
  WHERE NOT EXISTS (SELECT 1 FROM domain WHERE name = NEW.name);
END;
CREATE TRIGGER import_domain_reject
INSTEAD OF INSERT ON import_domain
WHEN NEW.rule NOT IN ('', 'check') AND NEW.file IS NOT NULL
BEGIN
  INSERT INTO import_refused (file, line, rule, value) VALUES (NEW.file, NEW.line, NEW.rule, NEW.broken);
END;
CREATE TRIGGER import_domain_refuse
INSTEAD OF INSERT ON import_domain
WHEN NEW.rule NOT IN ('', 'check') AND NEW.file IS NULL
BEGIN
  SELECT CASE NEW.rule
    WHEN 'domain_entry.name: must not be empty, have blanks around it, or hold a line break, control character or bidirectional override'
      THEN RAISE(ABORT, 'domain_entry.name: must not be empty, have blanks around it, or hold a line break, control character or bidirectional override')
    WHEN 'domain_entry.label_en: must be given for a new domain'
      THEN RAISE(ABORT, 'domain_entry.label_en: must be given for a new domain')
    WHEN 'domain_entry.label_en: must not hold a line break, control character or bidirectional override'
      THEN RAISE(ABORT, 'domain_entry.label_en: must not hold a line break, control character or bidirectional override')
    WHEN 'domain_entry.label_zh: must not hold a line break, control character or bidirectional override'
      THEN RAISE(ABORT, 'domain_entry.label_zh: must not hold a line break, control character or bidirectional override')
  END;
END;
CREATE VIEW domain_provenance AS
SELECT
  w.edition,
  w.domain,
  mo.model_id,
  mo.model,
  w.measures,
  total(w.weight) FILTER (WHERE s.origin = 'synthetic') / sum(w.weight) FILTER (WHERE s.value IS NOT NULL) AS synthetic_share,
  -- whose questions were public by the model's training cutoff (item_exposure)
  total(w.weight) FILTER (WHERE s.value IS NOT NULL AND CASE WHEN mo.training_cutoff IS NULL OR b.items_public_on IS NULL THEN 'unknown' WHEN b.items_public_on <= mo.training_cutoff THEN 'exposed' ELSE 'clean' END = 'exposed') / sum(w.weight) FILTER (WHERE s.value IS NOT NULL) AS exposed_share,
  total(w.weight) FILTER (WHERE s.value IS NOT NULL AND CASE WHEN mo.training_cutoff IS NULL OR b.items_public_on IS NULL THEN 'unknown' WHEN b.items_public_on <= mo.training_cutoff THEN 'exposed' ELSE 'clean' END = 'unknown') / sum(w.weight) FILTER (WHERE s.value IS NOT NULL) AS unknown_exposure_share -- of which that is not known
FROM monitored_model AS mo
CROSS JOIN monitored_benchmark AS w
CROSS JOIN benchmark AS b ON b.benchmark_id = w.benchmark_id
LEFT JOIN score AS s ON s.model_id = mo.model_id AND s.benchmark_id = w.benchmark_id
GROUP BY
  w.domain_id,
  mo.model_id,
  w.measures = 'safety'
;
CREATE VIEW domain_score AS
SELECT
  edition,
  domain,
  model_id,
  model,
  component AS measures,
  score, -- 0..100; NULL: less than smallest_coverage of the applicable weight had a score
  coverage, -- share of the applicable weight that had a score; NULL: no benchmark applies to the model
  estimated, -- share of the weight behind the score that is estimated
  benchmarks, -- of the domain
  benchmarks_not_applicable, -- those of them that cannot be run on the model
  benchmarks_scored,
  benchmarks_estimated
FROM component_score
WHERE parent IS NULL
;
CREATE VIEW early_warning AS
WITH honesty AS (
  SELECT
    b.name AS benchmark,
    count(*) AS models,
    count(*) FILTER (WHERE s.value > (SELECT value FROM parameter WHERE name = 'honest_score')) AS honest
  FROM benchmark AS b
  CROSS JOIN score AS s INDEXED BY score_by_benchmark ON s.benchmark_id = b.benchmark_id
  WHERE b.topic = 'honesty' AND (+s.model_id IN (SELECT model_id FROM monitored_model) AND CASE WHEN (s.model_id, s.benchmark_id) IN (SELECT model_id, benchmark_id FROM left_out_score) THEN 0 ELSE 1 END)
  GROUP BY b.benchmark_id
),
-- From the first model with a risk index to the last, the sum of the changes.
step AS (
  SELECT
    edition,
    domain,
    series,
    capability_change,
    safety_change,
    capability_coverage,
    safety_coverage,
    capability_estimated,
    safety_estimated,
    first_value(from_model) OVER in_order AS first_model,
    last_value(to_model) OVER in_order AS last_model
  FROM index_step
  WHERE is_risk_step
  WINDOW in_order AS (
    PARTITION BY domain, series
    ORDER BY released_on, to_model_id
    ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
  )
),
change AS (
  SELECT
    edition,
    domain,
    series,
    first_model,
    last_model,
    sum(capability_change) AS capability_change,
    sum(safety_change) AS safety_change,
    max(capability_coverage < 1 OR safety_coverage < 1) AS is_partial,
    max(max(capability_estimated, safety_estimated)) AS estimated
  FROM step
  GROUP BY
    domain,
    series
  HAVING count(capability_change) = count(*) AND count(safety_change) = count(*)
),
-- What the changes stand on, where it is not all scores of both models of each step.
based AS (
  SELECT
    c.*,
    CASE
      WHEN c.estimated > 0 THEN printf(', up to %s%% of the weight estimated', fixed(100 * c.estimated, 0))
      WHEN NOT c.is_partial THEN ''
      WHEN e.missing = 'estimate' THEN ', scored on a part of the weight'
      ELSE ', on the benchmarks that each model shares with the next'
    END AS basis_en,
    CASE
      WHEN c.estimated > 0 THEN printf('（估计值所占权重最高%s%%）', fixed(100 * c.estimated, 0))
      WHEN NOT c.is_partial THEN ''
      WHEN e.missing = 'estimate' THEN '（只测了部分权重）'
      ELSE '（按相邻模型共有的基准计算）'
    END AS basis_zh
  FROM change AS c
  CROSS JOIN edition_in_use AS e
)
SELECT
  r.edition,
  r.domain,
  'record_risk_index' AS rule,
  r.model AS subject,
  r.risk_index AS value,
  printf('risk index %s, the record of the %d models before was %s', fixed(r.risk_index, 1), r.models_before, fixed(r.previous_record, 1))
    || coalesce('; ' || iif(r.coverage < 1, printf('scored on %s%% of the weight', fixed(100 * r.coverage, 0)) || iif(r.estimated > 0, printf(', %s%% estimated', fixed(100 * r.estimated, 0)), ''), NULL), '')
    || iif(r.mixes_groups, '; it compares scores of different programs or benchmark versions', '') AS evidence,
  printf('风险指数%s，此前%d个模型的最高值为%s', fixed(r.risk_index, 1), r.models_before, fixed(r.previous_record, 1))
    || coalesce('；' || iif(r.coverage < 1, printf('已测权重%s%%', fixed(100 * r.coverage, 0)) || iif(r.estimated > 0, printf('，估计值占%s%%', fixed(100 * r.estimated, 0)), ''), NULL), '')
    || iif(r.mixes_groups, '；所比较的得分来自不同的测评程序或基准版本', '') AS evidence_zh
FROM edition_in_use AS e
JOIN risk_record AS r ON r.released_on >= e.starts_on
JOIN risk_growth AS g ON g.domain = r.domain AND g.is_edition_period AND g.record_counts
UNION ALL
SELECT
  w.edition,
  w.domain,
  k.column1,
  s.benchmark,
  CAST(iif(k.column1 = 'above_human', s.models_above_human, s.record_growth) AS REAL), -- else a real or not, by SQLite's plan
  iif(
    k.column1 = 'above_human',
    printf('%d of %d models above %s (%s), the best: %s with %s', s.models_above_human, s.models, fixed(s.human_baseline, 1), s.human_baseline_who, s.highest_model, fixed(s.highest, 1)),
    printf('record rose %s from %s (%s; of %d models) to %s (%s; of %d models)', iif(e.baseline_reason IS NULL, 'in a year', 'since ' || e.baseline_on), fixed(s.record_before, 1), s.record_before_model, s.models_before, fixed(s.highest, 1), s.highest_model, s.models)
  ),
  iif(
    k.column1 = 'above_human',
    printf('%d个模型中有%d个超过人类水平（%s分，%s），最高的是%s，%s分', s.models, s.models_above_human, fixed(s.human_baseline, 1), s.human_baseline_who, s.highest_model, fixed(s.highest, 1)),
    printf('最高分%s从%s（%s，当时%d个模型）升至%s（%s，现有%d个模型）', iif(e.baseline_reason IS NULL, '一年内', '自' || e.baseline_on || '以来'), fixed(s.record_before, 1), s.record_before_model, s.models_before, fixed(s.highest, 1), s.highest_model, s.models)
  )
FROM domain_benchmark AS w
JOIN benchmark_summary AS s ON s.benchmark = w.benchmark AND s.measures = 'capability'
JOIN (VALUES ('above_human'), ('fast_growth')) AS k
JOIN edition_in_use AS e
WHERE iif(
  k.column1 = 'above_human',
  s.models_above_human > 0,
  s.record_growth >= (SELECT value FROM parameter WHERE name = 'fast_growth')
)
UNION ALL
SELECT
  edition,
  domain,
  'less_safe_as_more_capable',
  series,
  safety_change,
  printf('from %s to %s capability %s, safety %s%s', first_model, last_model, fixed(capability_change, 1, '+'), fixed(safety_change, 1, '+'), basis_en),
  printf('从%s到%s，能力分%s，安全分%s%s', first_model, last_model, fixed(capability_change, 1, '+'), fixed(safety_change, 1, '+'), basis_zh)
FROM based
WHERE nine_decimals(capability_change) > (SELECT value FROM parameter WHERE name = 'shape_tolerance')
  AND nine_decimals(safety_change) < -(SELECT value FROM parameter WHERE name = 'shape_tolerance')
UNION ALL
SELECT
  w.edition,
  w.domain,
  'low_honesty',
  h.benchmark,
  1.0 * h.honest / h.models,
  printf('%d of %d models above %g', h.honest, h.models, (SELECT value FROM parameter WHERE name = 'honest_score')),
  printf('%d个模型中只有%d个超过%g分', h.models, h.honest, (SELECT value FROM parameter WHERE name = 'honest_score'))
FROM honesty AS h
JOIN domain_benchmark AS w ON w.benchmark = h.benchmark
WHERE h.models >= (SELECT value FROM parameter WHERE name = 'smallest_group')
  AND h.honest < h.models * (SELECT value FROM parameter WHERE name = 'honest_share')
;
CREATE VIEW edition_entry AS
SELECT
  e.name,
  p.name AS period,
  p.starts_on,
  p.ends_on,
  m.name AS method,
  e.cutoff_on,
  e.baseline_on,
  e.baseline_reason,
  r.name AS revises,
  e.reason,
  e.is_current
FROM edition AS e
JOIN period AS p ON p.period_id = e.period_id
JOIN method AS m ON m.method_id = e.method_id
LEFT JOIN edition AS r ON r.edition_id = e.revises;
CREATE TRIGGER edition_entry_insert
INSTEAD OF INSERT ON edition_entry
BEGIN
  INSERT INTO import_edition (name, period, starts_on, ends_on, method, cutoff_on, baseline_on, baseline_reason, revises, reason, is_current)
  VALUES (
    nullif(trim(NEW.name), ''),
    nullif(trim(NEW.period), ''),
    nullif(trim(NEW.starts_on), ''),
    nullif(trim(NEW.ends_on), ''),
    nullif(trim(NEW.method), ''),
    nullif(trim(NEW.cutoff_on), ''),
    nullif(trim(NEW.baseline_on), ''),
    nullif(trim(NEW.baseline_reason), ''),
    nullif(trim(NEW.revises), ''),
    nullif(trim(NEW.reason), ''),
    iif(typeof(NEW.is_current) = 'text', nullif(trim(NEW.is_current, ' ' || char(9, 10, 11, 12, 13, 160, 8199, 8239, 12288)), ''), NEW.is_current)
  );
END;
CREATE VIEW import_edition AS
SELECT NULL AS file, NULL AS line, *, NULL AS rule, NULL AS broken
FROM edition_entry;
CREATE TRIGGER import_edition_fill
INSTEAD OF INSERT ON import_edition
WHEN NEW.rule IS NULL
BEGIN
  INSERT INTO import_edition
  SELECT
    NEW.file,
    NEW.line,
    coalesce(k.name, NEW.name),
    coalesce(p.name, NEW.period),
    coalesce(NEW.starts_on, p.starts_on),
    coalesce(NEW.ends_on, p.ends_on),
    coalesce(NEW.method, k.method, o.method, (SELECT method FROM edition_entry WHERE is_current)),
    coalesce(NEW.cutoff_on, k.cutoff_on),
    coalesce(NEW.baseline_on, iif(k.name IS NULL, o.baseline_on, k.baseline_on)),
    coalesce(NEW.baseline_reason, iif(k.name IS NULL, o.baseline_reason, k.baseline_reason)),
    coalesce(NEW.revises, k.revises),
    coalesce(NEW.reason, k.reason),
    coalesce(NEW.is_current, k.is_current, NOT EXISTS (SELECT 1 FROM edition WHERE is_current)),
    'check',
    NULL
  FROM (SELECT 1) AS one
  LEFT JOIN edition_entry AS k ON k.name = NEW.name
  LEFT JOIN edition_entry AS o ON o.name = NEW.revises
  LEFT JOIN period AS p ON p.name = coalesce(NEW.period, k.period, o.period);
END;
CREATE TRIGGER import_edition_check
INSTEAD OF INSERT ON import_edition
WHEN NEW.rule = 'check'
BEGIN
  INSERT INTO import_edition
  SELECT
    NEW.file, NEW.line, NEW.name, NEW.period, NEW.starts_on, NEW.ends_on, NEW.method, NEW.cutoff_on, NEW.baseline_on, NEW.baseline_reason,
    NEW.revises, NEW.reason, NEW.is_current,
    coalesce(broken.rule, ''),
    broken.value
  FROM (SELECT 1) AS one
  LEFT JOIN (
    SELECT rule, value
    FROM (
      SELECT 'edition_entry.name: must not be empty, have blanks around it, or hold a line break, control character or bidirectional override' AS rule, NEW.name AS value, (NEW.name <> '' AND NEW.name = trim(NEW.name) AND (instr(NEW.name, char(0)) = 0 AND NEW.name NOT GLOB '*[' || char(1, 45, 31, 127, 45, 159, 8232, 45, 8238, 8294, 45, 8297) || ']*')) AS holds
      UNION ALL
      SELECT 'edition_entry.name: this edition is published; a correction is a new edition that revises it', NEW.name,
        NOT EXISTS (SELECT 1 FROM edition WHERE name = NEW.name AND published_on IS NOT NULL)
        OR EXISTS (
          SELECT 1
          FROM edition_entry AS k
          WHERE k.name = NEW.name
            AND (k.period, k.starts_on, k.ends_on, k.method, k.cutoff_on, k.baseline_on, k.baseline_reason, k.revises, k.reason)
              IS (NEW.period, NEW.starts_on, NEW.ends_on, NEW.method, NEW.cutoff_on, NEW.baseline_on, NEW.baseline_reason, NEW.revises, NEW.reason)
        )
      UNION ALL
      SELECT 'edition_entry.period: must be given for a new edition', NEW.period, NEW.period IS NOT NULL
      UNION ALL
      SELECT 'edition_entry.period: must not be empty, have blanks around it, or hold a line break, control character or bidirectional override', NEW.period, (NEW.period <> '' AND NEW.period = trim(NEW.period) AND (instr(NEW.period, char(0)) = 0 AND NEW.period NOT GLOB '*[' || char(1, 45, 31, 127, 45, 159, 8232, 45, 8238, 8294, 45, 8297) || ']*'))
      UNION ALL
      SELECT 'edition_entry.period: no period of this name; starts_on and ends_on make it', NEW.period,
        EXISTS (SELECT 1 FROM period WHERE name = NEW.period) OR (NEW.starts_on IS NOT NULL AND NEW.ends_on IS NOT NULL)
      UNION ALL
      SELECT 'edition_entry.starts_on: must be a real date like 2025-07-01', NEW.starts_on,
        NEW.starts_on GLOB '????-??-??' AND NEW.starts_on IS date(NEW.starts_on, '+0 days')
      UNION ALL
      SELECT 'edition_entry.ends_on: must be a real date like 2025-09-30', NEW.ends_on,
        NEW.ends_on GLOB '????-??-??' AND NEW.ends_on IS date(NEW.ends_on, '+0 days')
      UNION ALL
      SELECT 'edition_entry.ends_on: must not be before starts_on', NEW.ends_on, NEW.starts_on <= NEW.ends_on
      UNION ALL
      SELECT 'edition_entry.starts_on: the period is known with another starts_on, and another edition is of it', NEW.starts_on,
        NOT EXISTS (SELECT 1 FROM edition_entry WHERE period = NEW.period AND name <> NEW.name AND starts_on <> NEW.starts_on)
      UNION ALL
      SELECT 'edition_entry.ends_on: the period is known with another ends_on, and another edition is of it', NEW.ends_on,
        NOT EXISTS (SELECT 1 FROM edition_entry WHERE period = NEW.period AND name <> NEW.name AND ends_on <> NEW.ends_on)
      UNION ALL
      SELECT 'edition_entry.method: must be given, since no edition is current', NEW.method, NEW.method IS NOT NULL
      UNION ALL
      SELECT 'edition_entry.method: no method of this name', NEW.method, EXISTS (SELECT 1 FROM method WHERE name = NEW.method)
      UNION ALL
      SELECT 'edition_entry.cutoff_on: must be a real date like 2025-10-15', NEW.cutoff_on,
        NEW.cutoff_on IS NULL OR (NEW.cutoff_on GLOB '????-??-??' AND NEW.cutoff_on IS date(NEW.cutoff_on, '+0 days'))
      UNION ALL
      SELECT 'edition_entry.baseline_on: must be a real date like 2024-09-30', NEW.baseline_on,
        NEW.baseline_on IS NULL OR (NEW.baseline_on GLOB '????-??-??' AND NEW.baseline_on IS date(NEW.baseline_on, '+0 days'))
      UNION ALL
      SELECT 'edition_entry.baseline_on: must be before ends_on', NEW.baseline_on, NEW.baseline_on IS NULL OR NEW.baseline_on < NEW.ends_on
      UNION ALL
      SELECT 'edition_entry.baseline_reason: must not hold a line break, control character or bidirectional override', NEW.baseline_reason, NEW.baseline_reason IS NULL OR (instr(NEW.baseline_reason, char(0)) = 0 AND NEW.baseline_reason NOT GLOB '*[' || char(1, 45, 31, 127, 45, 159, 8232, 45, 8238, 8294, 45, 8297) || ']*')
      UNION ALL
      SELECT 'edition_entry.baseline_reason: must be given with baseline_on, and only with it', NEW.baseline_reason,
        (NEW.baseline_on IS NULL) = (NEW.baseline_reason IS NULL)
      UNION ALL
      SELECT 'edition_entry.revises: no edition of this name', NEW.revises,
        NEW.revises IS NULL OR EXISTS (SELECT 1 FROM edition WHERE name = NEW.revises)
      UNION ALL
      SELECT 'edition_entry.revises: must be another edition', NEW.revises, NEW.revises IS NULL OR NEW.revises <> NEW.name COLLATE NOCASE
      UNION ALL
      SELECT 'edition_entry.revises: must not be an edition that revises this one', NEW.revises,
        NEW.revises IS NULL
        OR NOT EXISTS (
          WITH RECURSIVE revised (edition_id) AS (
            SELECT edition_id FROM edition WHERE name = NEW.revises
            UNION
            SELECT e.revises
            FROM revised AS r
            JOIN edition AS e ON e.edition_id = r.edition_id
            WHERE e.revises IS NOT NULL
          )
          SELECT 1
          FROM revised AS r
          JOIN edition AS e ON e.edition_id = r.edition_id
          WHERE e.name = NEW.name
        )
      UNION ALL
      SELECT 'edition_entry.is_current: must be 0 or 1', NEW.is_current, (CAST(NEW.is_current AS NUMERIC) = NEW.is_current AND CAST(NEW.is_current AS NUMERIC) IN (0, 1))
    )
    WHERE holds IS NOT 1
    LIMIT 1
  ) AS broken;
END;
CREATE TRIGGER import_edition_take
INSTEAD OF INSERT ON import_edition
WHEN NEW.rule = ''
BEGIN
  -- The baseline is left out in between, since it and the period's end may both move.
  UPDATE edition
  SET baseline_on = NULL, baseline_reason = NULL
  WHERE name = NEW.name AND published_on IS NULL;

  INSERT INTO period (name, starts_on, ends_on)
  SELECT NEW.period, NEW.starts_on, NEW.ends_on
  WHERE NOT EXISTS (SELECT 1 FROM period WHERE name = NEW.period);

  UPDATE period
  SET starts_on = NEW.starts_on, ends_on = NEW.ends_on
  WHERE name = NEW.period AND (starts_on, ends_on) IS NOT (NEW.starts_on, NEW.ends_on);

  UPDATE edition
  SET is_current = 0
  WHERE is_current = 1 AND CAST(NEW.is_current AS INTEGER) = 1 AND name <> NEW.name;

  UPDATE edition
  SET
    period_id = (SELECT period_id FROM period WHERE name = NEW.period),
    method_id = (SELECT method_id FROM method WHERE name = NEW.method),
    cutoff_on = NEW.cutoff_on,
    baseline_on = NEW.baseline_on,
    baseline_reason = NEW.baseline_reason,
    revises = (SELECT r.edition_id FROM edition AS r WHERE r.name = NEW.revises),
    reason = NEW.reason
  WHERE name = NEW.name AND published_on IS NULL;

  UPDATE edition
  SET is_current = CAST(NEW.is_current AS INTEGER)
  WHERE name = NEW.name AND is_current <> CAST(NEW.is_current AS INTEGER);

  INSERT INTO edition (name, period_id, method_id, cutoff_on, baseline_on, baseline_reason, revises, reason, is_current)
  SELECT
    NEW.name, p.period_id, m.method_id, NEW.cutoff_on, NEW.baseline_on, NEW.baseline_reason,
    (SELECT r.edition_id FROM edition AS r WHERE r.name = NEW.revises), NEW.reason, CAST(NEW.is_current AS INTEGER)
  FROM period AS p
  JOIN method AS m ON m.name = NEW.method
  WHERE p.name = NEW.period AND NOT EXISTS (SELECT 1 FROM edition WHERE name = NEW.name);
END
;
CREATE TRIGGER import_edition_reject
INSTEAD OF INSERT ON import_edition
WHEN NEW.rule NOT IN ('', 'check') AND NEW.file IS NOT NULL
BEGIN
  INSERT INTO import_refused (file, line, rule, value) VALUES (NEW.file, NEW.line, NEW.rule, NEW.broken);
END;
CREATE TRIGGER import_edition_refuse
INSTEAD OF INSERT ON import_edition
WHEN NEW.rule NOT IN ('', 'check') AND NEW.file IS NULL
BEGIN
  SELECT CASE NEW.rule
    WHEN 'edition_entry.name: must not be empty, have blanks around it, or hold a line break, control character or bidirectional override'
      THEN RAISE(ABORT, 'edition_entry.name: must not be empty, have blanks around it, or hold a line break, control character or bidirectional override')
    WHEN 'edition_entry.name: this edition is published; a correction is a new edition that revises it'
      THEN RAISE(ABORT, 'edition_entry.name: this edition is published; a correction is a new edition that revises it')
    WHEN 'edition_entry.period: must be given for a new edition'
      THEN RAISE(ABORT, 'edition_entry.period: must be given for a new edition')
    WHEN 'edition_entry.period: must not be empty, have blanks around it, or hold a line break, control character or bidirectional override'
      THEN RAISE(ABORT, 'edition_entry.period: must not be empty, have blanks around it, or hold a line break, control character or bidirectional override')
    WHEN 'edition_entry.period: no period of this name; starts_on and ends_on make it'
      THEN RAISE(ABORT, 'edition_entry.period: no period of this name; starts_on and ends_on make it')
    WHEN 'edition_entry.starts_on: must be a real date like 2025-07-01'
      THEN RAISE(ABORT, 'edition_entry.starts_on: must be a real date like 2025-07-01')
    WHEN 'edition_entry.ends_on: must be a real date like 2025-09-30'
      THEN RAISE(ABORT, 'edition_entry.ends_on: must be a real date like 2025-09-30')
    WHEN 'edition_entry.ends_on: must not be before starts_on'
      THEN RAISE(ABORT, 'edition_entry.ends_on: must not be before starts_on')
    WHEN 'edition_entry.starts_on: the period is known with another starts_on, and another edition is of it'
      THEN RAISE(ABORT, 'edition_entry.starts_on: the period is known with another starts_on, and another edition is of it')
    WHEN 'edition_entry.ends_on: the period is known with another ends_on, and another edition is of it'
      THEN RAISE(ABORT, 'edition_entry.ends_on: the period is known with another ends_on, and another edition is of it')
    WHEN 'edition_entry.method: must be given, since no edition is current'
      THEN RAISE(ABORT, 'edition_entry.method: must be given, since no edition is current')
    WHEN 'edition_entry.method: no method of this name'
      THEN RAISE(ABORT, 'edition_entry.method: no method of this name')
    WHEN 'edition_entry.cutoff_on: must be a real date like 2025-10-15'
      THEN RAISE(ABORT, 'edition_entry.cutoff_on: must be a real date like 2025-10-15')
    WHEN 'edition_entry.baseline_on: must be a real date like 2024-09-30'
      THEN RAISE(ABORT, 'edition_entry.baseline_on: must be a real date like 2024-09-30')
    WHEN 'edition_entry.baseline_on: must be before ends_on'
      THEN RAISE(ABORT, 'edition_entry.baseline_on: must be before ends_on')
    WHEN 'edition_entry.baseline_reason: must not hold a line break, control character or bidirectional override'
      THEN RAISE(ABORT, 'edition_entry.baseline_reason: must not hold a line break, control character or bidirectional override')
    WHEN 'edition_entry.baseline_reason: must be given with baseline_on, and only with it'
      THEN RAISE(ABORT, 'edition_entry.baseline_reason: must be given with baseline_on, and only with it')
    WHEN 'edition_entry.revises: no edition of this name'
      THEN RAISE(ABORT, 'edition_entry.revises: no edition of this name')
    WHEN 'edition_entry.revises: must be another edition'
      THEN RAISE(ABORT, 'edition_entry.revises: must be another edition')
    WHEN 'edition_entry.revises: must not be an edition that revises this one'
      THEN RAISE(ABORT, 'edition_entry.revises: must not be an edition that revises this one')
    WHEN 'edition_entry.is_current: must be 0 or 1'
      THEN RAISE(ABORT, 'edition_entry.is_current: must be 0 or 1')
  END;
END;
CREATE VIEW edition_in_use AS
SELECT
  e.name AS edition,
  pe.name AS period,
  me.name AS method,
  pe.starts_on,
  pe.ends_on, -- of the period
  min(pe.ends_on, coalesce(e.cutoff_on, pe.ends_on)) AS until, -- models released later are not covered
  e.cutoff_on,
  -- The last day of the year before, where the edition names no other.
  coalesce(e.baseline_on, min(date(pe.ends_on, '-12 months'), date(pe.ends_on, 'start of month', '-12 months', '+1 month', '-1 day'))) AS baseline_on,
  e.baseline_reason, -- NULL: the rule, 12 months before the period's end
  e.published_on, -- NULL: it is open
  -- No LEFT JOIN: where `revises` is not asked for, SQLite 3.40 leaves the join out, and then loses the DESC of an ORDER BY.
  (SELECT revised.name FROM edition AS revised WHERE revised.edition_id = e.revises) AS revises,
  e.reason,
  me.formula,
  coalesce(edition_scenario('missing'), me.missing) AS missing, -- the rule for missing scores: of the scenario that holds, else of the method
  edition_scenario() AS scenario -- what use_edition changed; NULL: nothing
FROM edition AS e
JOIN period AS pe ON pe.period_id = e.period_id
JOIN method AS me ON me.method_id = e.method_id
WHERE e.name = (SELECT edition_name())
;
CREATE VIEW effort_curve AS
WITH written AS (
  SELECT
    m.*,
    k.column1 AS setting,
    ',' || replace(m.configuration, '\,', char(31)) || ',' AS pairs, -- a comma within a value does not end it
    instr(lower(',' || replace(m.configuration, '\,', char(31)) || ','), ',' || k.column1 || '=') AS starts
  FROM measurement AS m
  CROSS JOIN (
    VALUES ('reasoning_effort'), ('reasoning_tokens'), ('attempts'), ('message_limit'), ('token_limit'), ('time_limit')
  ) AS k
  WHERE m.completeness <> 'partial' AND instr(m.configuration, k.column1 || '=') > 0
),
cut AS (
  SELECT
    *,
    starts + length(setting) + 2 AS value_starts
  FROM written
  WHERE starts > 0
),
parsed AS (
  SELECT
    *,
    lower(substr(pairs, value_starts, instr(substr(pairs, value_starts), ',') - 1)) AS setting_value,
    replace(trim(substr(pairs, 1, starts) || substr(pairs, value_starts + instr(substr(pairs, value_starts), ',')), ','), char(31), '\,') AS other_configuration
  FROM cut
),
ordered AS (
  SELECT
    p.*,
    coalesce(
      e.place,
      iif(p.setting_value GLOB '[0-9]*' AND CAST(p.setting_value AS NUMERIC) = p.setting_value, CAST(p.setting_value AS REAL), NULL)
    ) AS amount,
    e.place IS NULL AS is_number
  FROM parsed AS p
  LEFT JOIN (
    SELECT column1 AS word, column2 AS place
    FROM (VALUES ('none', 0), ('minimal', 1), ('low', 2), ('medium', 3), ('high', 4), ('xhigh', 5), ('max', 6))
  ) AS e ON e.word = p.setting_value AND p.setting = 'reasoning_effort'
),
point AS (
  SELECT
    model_id,
    model,
    benchmark_id,
    benchmark,
    comparability,
    evaluator,
    setting,
    is_number,
    other_configuration,
    amount,
    setting_value,
    avg(score) AS score,
    count(*) AS measurements,
    -- of the mean of independent measurements; NULL: one of them has no error
    iif(count(standard_error) = count(*), sum(standard_error * standard_error) / count(*) / count(*), NULL) AS variance
  FROM ordered
  WHERE amount IS NOT NULL
  GROUP BY
    model_id,
    benchmark_id,
    comparability,
    evaluator,
    setting,
    is_number,
    other_configuration COLLATE NOCASE,
    amount
),
stepped AS (
  SELECT
    *,
    row_number() OVER curve AS place,
    count(*) OVER whole_curve AS points,
    nine_decimals(score - lag(score) OVER curve) AS change,
    variance + lag(variance) OVER curve AS joint_variance
  FROM point
  WINDOW
    curve AS (PARTITION BY model_id, benchmark_id, comparability, evaluator, setting, is_number, other_configuration COLLATE NOCASE ORDER BY amount),
    whole_curve AS (PARTITION BY model_id, benchmark_id, comparability, evaluator, setting, is_number, other_configuration COLLATE NOCASE)
),
judged AS (
  SELECT
    *,
    last_value(change) OVER whole_curve AS last_change,
    last_value(joint_variance) OVER whole_curve AS last_variance
  FROM stepped
  WINDOW whole_curve AS (
    PARTITION BY model_id, benchmark_id, comparability, evaluator, setting, is_number, other_configuration COLLATE NOCASE
    ORDER BY amount
    ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
  )
)
SELECT
  model,
  benchmark,
  comparability,
  evaluator,
  setting,
  other_configuration, -- the rest of it, the same for the whole curve
  place, -- 1: the least effort
  points, -- of the curve
  setting_value,
  score, -- the mean of the measurements
  measurements,
  change, -- points, from the point before; NULL: the first
  -- Of the curve: 'not elicited': its last change is a rise by more than one joint standard error; 'elicited': it is not;
  -- 'not enough data': a standard error of the last two points is not known
  CASE
    WHEN last_variance IS NULL THEN 'not enough data'
    WHEN last_change > 0 AND nine_decimals(last_change * last_change - last_variance) > 0 THEN 'not elicited'
    ELSE 'elicited'
  END AS verdict
FROM judged
WHERE points > 1 AND airisk_schema_version() = 7
ORDER BY
  model COLLATE BINARY,
  benchmark COLLATE BINARY,
  comparability,
  evaluator,
  setting,
  other_configuration,
  is_number,
  place
;
CREATE VIEW evaluation_score AS
SELECT
  e.evaluation_id,
  e.model_id,
  m.name AS model,
  e.benchmark_id,
  b.name AS benchmark,
  e.tool,
  e.metric,
  e.metric || coalesce(',' || e.reducer, '') || coalesce('@' || e.scorer, '') AS variant, -- metric,reducer@scorer
  e.value,
  e.unit,
  CASE
    WHEN NOT e.withdrawn AND e.status = 'success' AND e.samples IS NOT 0 THEN (
      SELECT round((e.value - c.zero) / c.point, 12)
      FROM benchmark_scale AS c
      WHERE c.benchmark_id = e.benchmark_id
        AND c.unit = e.unit
        AND c.higher_is_better = coalesce(e.higher_is_better, b.higher_is_better)
        AND e.value BETWEEN c.lowest AND c.highest
    )
  END AS score,
  CASE
    WHEN e.standard_error IS NOT NULL THEN (
      SELECT round(e.standard_error / c.point, 12)
      FROM benchmark_scale AS c
      WHERE c.benchmark_id = e.benchmark_id AND c.unit = e.unit AND c.higher_is_better = 1
    )
  END AS standard_error,
  e.standard_error_basis,
  e.refusal_rate,
  e.samples,
  e.samples_total,
  e.samples_completed,
  e.samples_scored,
  -- 'complete' or 'partial': less than complete_share of the run's questions, or of the benchmark's items, has a score; 'unknown'
  CASE
    WHEN min(coalesce(e.samples_scored, e.samples_completed, e.samples), coalesce(e.samples_completed, e.samples_scored, e.samples))
        < (SELECT value FROM parameter WHERE name = 'complete_share') * coalesce(e.samples_total, b.items)
      OR max(coalesce(e.samples_scored, e.samples_completed, e.samples), coalesce(e.samples_total, 0))
        < (SELECT value FROM parameter WHERE name = 'complete_share') * b.items THEN 'partial'
    WHEN coalesce(e.samples_scored, e.samples_completed, e.samples) IS NULL OR coalesce(e.samples_total, b.items) IS NULL
      THEN iif(',' || e.configuration LIKE '%,limit=%', 'partial', 'unknown')
    ELSE 'complete'
  END AS completeness,
  e.evaluator_id,
  e.harness,
  e.task_version AS benchmark_version, -- or its window
  e.configuration,
  e.run,
  e.evaluated_at, -- UTC; NULL: no date is known
  e.date_basis, -- 'run', 'file', 'retrieved' or 'import'
  iif(e.date_basis IN ('run', 'file'), substr(e.evaluated_at, 1, 10), NULL) AS evaluated_on, -- NULL: not known; the day of import or retrieval is none of evaluation
  e.scored_at,
  e.status,
  e.origin,
  coalesce(e.source, e.tool || ': ' || e.file) AS source,
  e.file,
  e.sha256,
  e.path
FROM evaluation AS e
JOIN model AS m ON m.model_id = e.model_id
JOIN benchmark AS b ON b.benchmark_id = e.benchmark_id
WHERE NOT m.withdrawn
;
CREATE VIEW evaluator_difference AS
WITH side AS (
  SELECT
    benchmark_id,
    benchmark,
    comparability,
    model_id,
    avg(score) FILTER (WHERE evaluator_kind = 'developer') AS developer,
    avg(score) FILTER (WHERE evaluator_kind = 'independent') AS independent,
    -- With more than one configuration the difference may be one of configurations.
    count(DISTINCT configuration) > 1 AS configurations_differ
  FROM measurement
  WHERE evaluator_kind IN ('developer', 'independent') AND completeness <> 'partial'
  GROUP BY
    benchmark_id,
    comparability,
    model_id
),
pair AS (
  SELECT
    s.*,
    nine_decimals(developer - independent) AS difference
  FROM side AS s
  WHERE developer IS NOT NULL AND independent IS NOT NULL
),
mean AS (
  SELECT
    benchmark_id,
    benchmark,
    comparability,
    count(*) AS models,
    sum(configurations_differ) AS models_other_configuration,
    avg(difference) AS difference
  FROM pair
  GROUP BY
    benchmark_id,
    comparability
),
spread AS (
  SELECT
    m.*,
    -- of the mean: the sample variance divided by n
    total((p.difference - m.difference) * (p.difference - m.difference)) / max(m.models - 1, 1) / m.models AS variance
  FROM mean AS m
  JOIN pair AS p ON p.benchmark_id = m.benchmark_id AND p.comparability = m.comparability
  GROUP BY
    m.benchmark_id,
    m.comparability
),
erred AS (
  SELECT
    *,
    -- Newton's method from above, as in score_warning: SQLite may be built without sqrt().
    iif(variance > 0, (
      WITH RECURSIVE newton AS (
        SELECT 0 AS step, 200.0 AS root
        UNION ALL
        SELECT step + 1, (root + variance / root) / 2 FROM newton WHERE step < 50
      )
      SELECT root FROM newton WHERE step = 50
    ), 0.0) AS standard_error,
    -- Of more degrees of freedom than the table has: of its last, so that the interval is a little too wide.
    (SELECT quantile FROM student_quantile WHERE degrees = min(models - 1, 30)) AS quantile
  FROM spread
)
SELECT
  benchmark,
  comparability,
  models, -- with a value of both
  models_other_configuration, -- those of them of which the two sides have more than one configuration
  iif(models >= 3, difference, NULL) AS difference, -- points: developer's minus independent
  iif(models >= 3, standard_error, NULL) AS standard_error,
  iif(models >= 3, difference - quantile * standard_error, NULL) AS lowest, -- of the 95 % interval
  iif(models >= 3, difference + quantile * standard_error, NULL) AS highest,
  CASE
    WHEN models < 3 THEN 'not enough data'
    WHEN nine_decimals(difference - quantile * standard_error) > 0 THEN 'developers report higher values'
    WHEN nine_decimals(difference + quantile * standard_error) < 0 THEN 'developers report lower values'
    ELSE 'no significant difference'
  END AS verdict
FROM erred
WHERE airisk_schema_version() = 7
;
CREATE VIEW evaluator_entry AS
SELECT name, kind, rank, source
FROM evaluator;
CREATE TRIGGER evaluator_entry_insert
INSTEAD OF INSERT ON evaluator_entry
BEGIN
  INSERT INTO import_evaluator (name, kind, rank, source)
  VALUES (nullif(trim(NEW.name), ''), lower(nullif(trim(NEW.kind), '')), iif(typeof(NEW.rank) = 'text', nullif(trim(NEW.rank, ' ' || char(9, 10, 11, 12, 13, 160, 8199, 8239, 12288)), ''), NEW.rank), nullif(trim(NEW.source), ''));
END;
CREATE VIEW import_evaluator AS
SELECT NULL AS file, NULL AS line, *, NULL AS rule, NULL AS broken
FROM evaluator_entry;
CREATE TRIGGER import_evaluator_check
INSTEAD OF INSERT ON import_evaluator
WHEN NEW.rule IS NULL
BEGIN
  INSERT INTO import_evaluator
  SELECT
    NEW.file, NEW.line, NEW.name, NEW.kind, NEW.rank, NEW.source,
    coalesce(broken.rule, ''),
    broken.value
  FROM (SELECT 1) AS one
  LEFT JOIN (
    SELECT rule, value
    FROM (
      SELECT 'evaluator_entry.name: must not be empty, have blanks around it, or hold a line break, control character or bidirectional override' AS rule, NEW.name AS value, (NEW.name <> '' AND NEW.name = trim(NEW.name) AND (instr(NEW.name, char(0)) = 0 AND NEW.name NOT GLOB '*[' || char(1, 45, 31, 127, 45, 159, 8232, 45, 8238, 8294, 45, 8297) || ']*')) AS holds
      UNION ALL
      SELECT 'evaluator_entry.kind: must be ''own'', ''independent'', ''developer'' or ''aggregator''', NEW.kind,
        NEW.kind IS NULL OR NEW.kind IN ('own', 'independent', 'developer', 'aggregator')
      UNION ALL
      SELECT 'evaluator_entry.rank: must be a whole number of at least 1', NEW.rank,
        NEW.rank IS NULL
        OR ((CAST(NEW.rank AS NUMERIC) = NEW.rank) AND CAST(NEW.rank AS INTEGER) = CAST(NEW.rank AS NUMERIC) AND CAST(NEW.rank AS INTEGER) >= 1)
    )
    WHERE holds IS NOT 1
    LIMIT 1
  ) AS broken;
END;
CREATE TRIGGER import_evaluator_take
INSTEAD OF INSERT ON import_evaluator
WHEN NEW.rule = ''
BEGIN
  INSERT INTO evaluator (name, kind, rank, source)
  SELECT
    NEW.name,
    coalesce(NEW.kind, k.kind),
    coalesce(
      CAST(NEW.rank AS INTEGER),
      iif(NEW.kind IS k.kind OR NEW.kind IS NULL, k.rank, NULL),
      (SELECT e.rank FROM evaluator_kind AS e WHERE e.kind IS NEW.kind)
    ),
    coalesce(NEW.source, k.source)
  FROM (SELECT 1) AS one
  LEFT JOIN evaluator AS k ON k.name = NEW.name
  WHERE true
  ON CONFLICT (name) DO UPDATE SET kind = excluded.kind, rank = excluded.rank, source = excluded.source;
END;
CREATE TRIGGER import_evaluator_reject
INSTEAD OF INSERT ON import_evaluator
WHEN NEW.rule NOT IN ('', 'check') AND NEW.file IS NOT NULL
BEGIN
  INSERT INTO import_refused (file, line, rule, value) VALUES (NEW.file, NEW.line, NEW.rule, NEW.broken);
END;
CREATE TRIGGER import_evaluator_refuse
INSTEAD OF INSERT ON import_evaluator
WHEN NEW.rule NOT IN ('', 'check') AND NEW.file IS NULL
BEGIN
  SELECT CASE NEW.rule
    WHEN 'evaluator_entry.name: must not be empty, have blanks around it, or hold a line break, control character or bidirectional override'
      THEN RAISE(ABORT, 'evaluator_entry.name: must not be empty, have blanks around it, or hold a line break, control character or bidirectional override')
    WHEN 'evaluator_entry.kind: must be ''own'', ''independent'', ''developer'' or ''aggregator'''
      THEN RAISE(ABORT, 'evaluator_entry.kind: must be ''own'', ''independent'', ''developer'' or ''aggregator''')
    WHEN 'evaluator_entry.rank: must be a whole number of at least 1'
      THEN RAISE(ABORT, 'evaluator_entry.rank: must be a whole number of at least 1')
  END;
END;
CREATE VIEW evaluator_kind AS
SELECT column1 AS kind, column2 AS rank
FROM (
  VALUES
    ('own', 1),
    ('independent', 2),
    ('developer', 3),
    ('aggregator', 4),
    (NULL, 5)
);
CREATE VIEW finding_benchmark AS
-- What is said of the same rows comes from one SELECT over kinds: SQLite expands a view again for every
-- mention of it, and the expansion has a limit.
WITH bar AS (
  SELECT
    max(value) FILTER (WHERE name = 'strong_score') AS strong,
    max(value) FILTER (WHERE name = 'poor_score') AS poor,
    max(value) FILTER (WHERE name = 'listed_models') AS listed,
    max(value) FILTER (WHERE name = 'smallest_group') AS smallest,
    max(value) FILTER (WHERE name = 'largest_refusal_rate') AS largest_refusal_rate
  FROM parameter
),
summary AS (
  SELECT
    l.domain_id,
    l.domain,
    l.benchmark_id,
    t.*,
    iif(e.baseline_reason IS NULL, 'in a year', 'since ' || e.baseline_on) AS since_en,
    iif(e.baseline_reason IS NULL, '一年内', '自' || e.baseline_on || '以来') AS since_zh,
    s.*
  FROM domain_benchmark AS l
  JOIN benchmark_summary AS s ON s.benchmark = l.benchmark
  CROSS JOIN bar AS t
  CROSS JOIN edition_in_use AS e
),
correlation AS (
  SELECT
    *,
    iif(p < 0.001, 'p < 0.001', printf('p = %s', fixed(p, 3))) AS p_text
  FROM safety_correlation
),
always_strong AS (
  SELECT
    benchmark,
    count(*) AS series,
    group_concat(series, '; ') AS subject,
    group_concat(series, ', ') AS names_en,
    group_concat(series, '、') AS names_zh
  FROM (
    SELECT b.name AS benchmark, se.name AS series
    FROM benchmark AS b
    CROSS JOIN score AS s INDEXED BY score_by_benchmark ON s.benchmark_id = b.benchmark_id
    CROSS JOIN model AS mo ON mo.model_id = s.model_id
    CROSS JOIN series AS se ON se.series_id = mo.series_id
    WHERE b.measures = 'safety' AND (+s.model_id IN (SELECT model_id FROM monitored_model) AND CASE WHEN (s.model_id, s.benchmark_id) IN (SELECT model_id, benchmark_id FROM left_out_score) THEN 0 ELSE 1 END)
    GROUP BY b.benchmark_id, se.series_id
    HAVING min(s.value) > (SELECT strong FROM bar) AND count(*) > 1
    ORDER BY b.benchmark_id, se.name COLLATE BINARY
  )
  GROUP BY benchmark
),
found AS (
  SELECT
    measures,
    k.kind,
    domain_id,
    benchmark_id AS item,
    domain,
    benchmark AS subject,
    CASE k.kind
      WHEN 1 THEN 'scores'
      WHEN 2 THEN 'record_growth'
      WHEN 3 THEN 'above_human'
      WHEN 4 THEN 'saturated'
      WHEN 5 THEN 'scores_left_out'
      WHEN 6 THEN 'lower_bounds'
    END AS finding,
    CASE k.kind
      WHEN 1 THEN highest
      WHEN 2 THEN record_growth
      WHEN 3 THEN models_above_human
      WHEN 4 THEN highest - lowest
      WHEN 5 THEN scores_left_out
      WHEN 6 THEN lower_bounds
    END AS value,
    CASE k.kind
      WHEN 1 THEN 'points'
      WHEN 2 THEN 'points'
      WHEN 3 THEN 'models'
      WHEN 4 THEN 'points'
      WHEN 5 THEN 'scores'
      WHEN 6 THEN 'scores'
    END AS unit,
    CASE k.kind
      WHEN 1 THEN iif(
          models < smallest,
          printf('%s: not enough data (tested models: %d).', benchmark, models),
          printf('%s (tested models: %d): highest %s (%s%s), lowest %s (%s%s), median %s; %s%% above %g, %s%% below %g.', benchmark, models, fixed(highest, 1), highest_model, iif(highest_ties > 1, printf(' and %d more', highest_ties - 1), ''), fixed(lowest, 1), lowest_model, iif(lowest_ties > 1, printf(' and %d more', lowest_ties - 1), ''), fixed(median, 1), fixed(100 * share_strong, 0), strong, fixed(100 * share_poor, 0), poor)
        )
      WHEN 2 THEN CASE
          WHEN record_growth IS NULL THEN printf('%s: not enough data for the growth of the highest score %s (tested models: %d before, %d since).', benchmark, since_en, models_before, models - models_before)
          WHEN record_growth > 0 THEN printf('%s: the highest score rose %s from %s (%s; of %d models) to %s (%s; of %d models).', benchmark, since_en, fixed(record_before, 1), record_before_model, models_before, fixed(highest, 1), highest_model, models)
          WHEN models - models_before < smallest THEN printf('%s: not enough data to say that the highest score did not rise %s (tested models: %d before, %d since).', benchmark, since_en, models_before, models - models_before)
          ELSE printf('%s: the highest score did not rise %s (tested models: %d before, %d since).', benchmark, since_en, models_before, models - models_before)
        END
      WHEN 3 THEN CASE
          WHEN models_above_human = 0 THEN printf('%s: no tested model is above the human baseline of %s (%s; tested models: %d).', benchmark, fixed(human_baseline, 1), human_baseline_who, models)
          WHEN models_above_human = models THEN printf('%s: every tested model is above the human baseline of %s (%s; tested models: %d).', benchmark, fixed(human_baseline, 1), human_baseline_who, models)
          WHEN models_above_human <= listed THEN printf('%s: above the human baseline of %s (%s): %s.', benchmark, fixed(human_baseline, 1), human_baseline_who, replace(above_human, '; ', ', '))
          ELSE printf('%s: %d of %d tested models are above the human baseline of %s (%s).', benchmark, models_above_human, models, fixed(human_baseline, 1), human_baseline_who)
        END
      WHEN 4 THEN printf('%s: may be saturated: every one of %d tested models scores %s or more, the highest only %s above the lowest, with little growth %s (%s; tested models: %d before, %d since).', benchmark, models, fixed(lowest, 1), fixed(highest - lowest, 1), since_en, fixed(record_growth, 1, '+'), models_before, models - models_before)
      WHEN 5 THEN iif(
        comparability = 'unknown',
        printf('%s: the scores that are compared name neither program nor benchmark version and may not be alike; left out since they name one: %d.', benchmark, scores_left_out),
        printf('%s: only scores of one program and benchmark version are compared (%s); of others and left out: %d.', benchmark, comparability, scores_left_out)
      )
      WHEN 6 THEN printf('%s: scores that are lower bounds, for more than %g%% of the answers were refusals: %d.', benchmark, 100 * largest_refusal_rate, lower_bounds)
    END AS text_en,
    CASE k.kind
      WHEN 1 THEN iif(
          models < smallest,
          printf('%s：数据不足（已测模型%d个）。', benchmark, models),
          printf('%s（已测模型%d个）：最高%s分（%s%s），最低%s分（%s%s），中位数%s分；%s%%的模型超过%g分，%s%%不足%g分。', benchmark, models, fixed(highest, 1), highest_model, iif(highest_ties > 1, printf('等%d个模型', highest_ties), ''), fixed(lowest, 1), lowest_model, iif(lowest_ties > 1, printf('等%d个模型', lowest_ties), ''), fixed(median, 1), fixed(100 * share_strong, 0), strong, fixed(100 * share_poor, 0), poor)
        )
      WHEN 2 THEN CASE
          WHEN record_growth IS NULL THEN printf('%s：数据不足，无法判断最高分%s的变化（已测模型：此前%d个，此后%d个）。', benchmark, since_zh, models_before, models - models_before)
          WHEN record_growth > 0 THEN printf('%s：最高分%s从%s（%s，当时%d个模型）升至%s（%s，现有%d个模型）。', benchmark, since_zh, fixed(record_before, 1), record_before_model, models_before, fixed(highest, 1), highest_model, models)
          WHEN models - models_before < smallest THEN printf('%s：数据不足，尚不能认为最高分%s没有上升（已测模型：此前%d个，此后%d个）。', benchmark, since_zh, models_before, models - models_before)
          ELSE printf('%s：最高分%s没有上升（已测模型：此前%d个，此后%d个）。', benchmark, since_zh, models_before, models - models_before)
        END
      WHEN 3 THEN CASE
          WHEN models_above_human = 0 THEN printf('%s：没有已测模型超越人类水平（%s分；已测模型%d个）。', benchmark, fixed(human_baseline, 1), models)
          WHEN models_above_human = models THEN printf('%s：所有已测模型均超越人类水平（%s分；已测模型%d个）。', benchmark, fixed(human_baseline, 1), models)
          WHEN models_above_human <= listed THEN printf('%s：超越人类水平（%s分）的模型：%s。', benchmark, fixed(human_baseline, 1), replace(above_human, '; ', '、'))
          ELSE printf('%s：%d个模型中有%d个超越人类水平（%s分）。', benchmark, models, models_above_human, fixed(human_baseline, 1))
        END
      WHEN 4 THEN printf('%s：可能已经饱和：%d个已测模型均不低于%s分，最高与最低仅差%s分，%s最高分变化%s（已测模型：此前%d个，此后%d个）。', benchmark, models, fixed(lowest, 1), fixed(highest - lowest, 1), since_zh, fixed(record_growth, 1, '+'), models_before, models - models_before)
      WHEN 5 THEN iif(
        comparability = 'unknown',
        printf('%s：参与比较的得分均未注明测评程序和基准版本，彼此不一定可比；另有%d个注明了程序或版本的得分未计入。', benchmark, scores_left_out),
        printf('%s：只比较同一测评程序和基准版本的得分（%s），另有%d个其他程序或版本的得分未计入。', benchmark, comparability, scores_left_out)
      )
      WHEN 6 THEN printf('%s：有%d个得分只是下限，因为拒答超过%g%%。', benchmark, lower_bounds, 100 * largest_refusal_rate)
    END AS text_zh
  FROM summary
  CROSS JOIN (SELECT column1 AS kind FROM (VALUES (1), (2), (3), (4), (5), (6))) AS k
  WHERE CASE k.kind
    WHEN 1 THEN 1
    WHEN 2 THEN models >= smallest
    WHEN 3 THEN human_baseline IS NOT NULL AND models > 0
    WHEN 4 THEN saturated
    WHEN 5 THEN scores_left_out > 0
    WHEN 6 THEN lower_bounds > 0
  END
  UNION ALL
  SELECT
    l.measures,
    7,
    l.domain_id,
    l.benchmark_id,
    l.domain,
    l.benchmark,
    'trend_' || replace(t.verdict, ' ', '_'),
    t.slope_per_year,
    'points per year',
    CASE t.verdict
      WHEN 'not enough data' THEN printf('%s: not enough data for a trend over the dates of release (tested models: %d).', l.benchmark, t.models)
      WHEN 'rising' THEN printf('%s: scores rise with the date of release, by %s points a year (%s, %d models from %s to %s).', l.benchmark, fixed(t.slope_per_year, 1), t.p_text, t.models, t.first_on, t.last_on)
      WHEN 'falling' THEN printf('%s: scores fall with the date of release, by %s points a year (%s, %d models from %s to %s).', l.benchmark, fixed(-t.slope_per_year, 1), t.p_text, t.models, t.first_on, t.last_on)
      ELSE printf('%s: scores change by %s points a year with the date of release, not significantly (p = %s, %d models from %s to %s).', l.benchmark, fixed(t.slope_per_year, 1, '+'), fixed(t.p, 2), t.models, t.first_on, t.last_on)
    END,
    CASE t.verdict
      WHEN 'not enough data' THEN printf('%s：数据不足，无法判断得分随发布时间的变化（已测模型%d个）。', l.benchmark, t.models)
      WHEN 'rising' THEN printf('%s：得分随发布时间上升，每年%s分（%s，%s至%s发布的%d个模型）。', l.benchmark, fixed(t.slope_per_year, 1), t.p_text, t.first_on, t.last_on, t.models)
      WHEN 'falling' THEN printf('%s：得分随发布时间下降，每年%s分（%s，%s至%s发布的%d个模型）。', l.benchmark, fixed(-t.slope_per_year, 1), t.p_text, t.first_on, t.last_on, t.models)
      ELSE printf('%s：得分随发布时间每年变化%s分，不显著（p = %s，%s至%s发布的%d个模型）。', l.benchmark, fixed(t.slope_per_year, 1, '+'), fixed(t.p, 2), t.first_on, t.last_on, t.models)
    END
  FROM domain_benchmark AS l
  JOIN (SELECT *, iif(p < 0.001, 'p < 0.001', printf('p = %s', fixed(p, 3))) AS p_text FROM benchmark_trend) AS t ON t.benchmark = l.benchmark
  WHERE t.models >= (SELECT smallest FROM bar)
  UNION ALL
  SELECT
    'safety',
    8,
    l.domain_id,
    l.benchmark_id,
    l.domain,
    a.subject,
    'series_always_strong',
    a.series,
    'series',
    printf('%s: series of two or more tested models that all score above %g: %s.', l.benchmark, t.strong, a.names_en),
    printf('%s：有两个以上已测模型且全部超过%g分的系列：%s。', l.benchmark, t.strong, a.names_zh)
  FROM domain_benchmark AS l
  JOIN always_strong AS a ON a.benchmark = l.benchmark
  CROSS JOIN bar AS t
  UNION ALL
  SELECT
    'safety',
    9,
    l.domain_id,
    l.benchmark_id,
    l.domain,
    l.benchmark,
    'with_capability_' || replace(c.verdict, ' ', '_'),
    c.spearman,
    'rank correlation',
    CASE c.verdict
      WHEN 'not enough data' THEN printf('%s: not enough data for a relation with capability (models with both scores: %d).', l.benchmark, c.models)
      WHEN 'safer' THEN printf('%s: more capable models score higher (rank correlation %s, %s, %d models).', l.benchmark, fixed(c.spearman, 2), c.p_text, c.models)
      WHEN 'less safe' THEN printf('%s: more capable models score lower (rank correlation %s, %s, %d models).', l.benchmark, fixed(c.spearman, 2), c.p_text, c.models)
      ELSE printf('%s: no significant relation with capability (rank correlation %s, %s, %d models).', l.benchmark, fixed(c.spearman, 2), c.p_text, c.models)
    END,
    CASE c.verdict
      WHEN 'not enough data' THEN printf('%s：数据不足，无法判断与能力的相关（%d个模型两者皆有）。', l.benchmark, c.models)
      WHEN 'safer' THEN printf('%s：能力越强的模型得分越高（秩相关%s，%s，%d个模型）。', l.benchmark, fixed(c.spearman, 2), c.p_text, c.models)
      WHEN 'less safe' THEN printf('%s：能力越强的模型得分越低（秩相关%s，%s，%d个模型）。', l.benchmark, fixed(c.spearman, 2), c.p_text, c.models)
      ELSE printf('%s：与能力没有显著的相关（秩相关%s，%s，%d个模型）。', l.benchmark, fixed(c.spearman, 2), c.p_text, c.models)
    END
  FROM domain_benchmark AS l
  JOIN correlation AS c ON c.domain = l.domain AND c.benchmark = l.benchmark
  WHERE c.models >= (SELECT smallest FROM bar)
)
SELECT
  'domain_' || measures AS section,
  2 * domain_id + (measures = 'safety') AS order_1,
  item AS order_2,
  kind AS order_3,
  domain,
  subject,
  finding,
  value,
  unit,
  text_en,
  text_zh
FROM found
;
CREATE VIEW finding_capability_safety AS
WITH moved AS MATERIALIZED (
  SELECT
    d.domain_id,
    d.label_en,
    d.label_zh,
    t.domain,
    t.metric,
    t.series,
    t.models,
    t.change,
    t.shape,
    t.level,
    t.last_model,
    t.last_level,
    t.estimated,
    -- A shape of few models is named with their number. After the series, so that an index that SQLite makes has its order.
    g.value AS smallest,
    iif(e.missing <> 'estimate' OR t.estimated > 0, rule.text_en, NULL) AS rule_en,
    iif(e.missing <> 'estimate' OR t.estimated > 0, rule.text_zh, NULL) AS rule_zh
  FROM monitored_domain AS d
  JOIN trend AS t ON t.domain = d.domain
  JOIN parameter AS g ON g.name = 'smallest_group'
  JOIN edition_in_use AS e
  JOIN label AS rule ON rule.kind = 'step_rule' AND rule.name = e.missing
  WHERE t.metric IN ('capability', 'safety') AND t.models > 1
),
step AS MATERIALIZED (
  SELECT
    d.domain_id,
    d.label_en,
    d.label_zh,
    u.domain,
    u.from_model,
    u.to_model,
    u.capability_change,
    u.safety_change,
    u.general_capability_change,
    u.capability_estimated,
    u.safety_estimated,
    u.to_reasoning,
    mo.general_capability_origin = 'synthetic' AS has_synthetic,
    iif(e.missing <> 'estimate' OR u.capability_estimated > 0, rule.text_en, NULL) AS capability_rule_en,
    iif(e.missing <> 'estimate' OR u.capability_estimated > 0, rule.text_zh, NULL) AS capability_rule_zh,
    iif(e.missing <> 'estimate' OR u.safety_estimated > 0, rule.text_en, NULL) AS safety_rule_en,
    iif(e.missing <> 'estimate' OR u.safety_estimated > 0, rule.text_zh, NULL) AS safety_rule_zh
  FROM monitored_domain AS d
  JOIN upgrade_step AS u ON u.domain = d.domain
  JOIN monitored_model AS mo ON mo.model_id = u.to_model_id
  JOIN edition_in_use AS e
  JOIN label AS rule ON rule.kind = 'step_rule' AND rule.name = e.missing
  -- Those of which something is said.
  WHERE (u.capability_change < 0 AND u.general_capability_change > 0) OR (u.to_reasoning AND u.safety_change IS NOT NULL)
),
-- The shape that a series' safety has in more than half of the domains.
common_shape AS (
  SELECT
    series,
    shape,
    min(models) AS models,
    min(smallest) AS smallest,
    max(estimated) AS estimated,
    count(*) AS domains
  FROM moved
  WHERE metric = 'safety' AND shape IS NOT NULL
  GROUP BY
    series,
    shape
  HAVING count(*) > 1 AND 2 * count(*) > (SELECT count(*) FROM monitored_domain)
  ORDER BY series COLLATE BINARY
),
gained AS (
  SELECT
    label_en,
    label_zh,
    count(change) AS series,
    CAST(total(change > 0) AS INTEGER) AS gained,
    count(*) - count(change) AS unknown,
    max(rule_en) AS rule_en,
    max(rule_zh) AS rule_zh
  FROM moved
  WHERE metric = 'capability' AND models >= (SELECT value FROM parameter WHERE name = 'smallest_group')
  GROUP BY domain_id
),
general AS (
  SELECT
    d.domain,
    d.label_en,
    d.label_zh,
    spearman(r.capability, mo.general_capability) AS spearman,
    count(r.capability + mo.general_capability) AS models,
    max(mo.general_capability_origin = 'synthetic') AS has_synthetic
  FROM monitored_domain AS d
  JOIN model_risk AS r ON r.domain = d.domain
  JOIN monitored_model AS mo USING (model_id)
  GROUP BY d.domain_id
  HAVING spearman(r.capability, mo.general_capability) IS NOT NULL
    AND count(r.capability + mo.general_capability) >= (SELECT value FROM parameter WHERE name = 'smallest_sample')
)
SELECT
  'capability_and_safety' AS section,
  0 AS order_1,
  0 AS order_2,
  0 AS order_3,
  NULL AS domain,
  'series' AS subject,
  'capability_gained_by_domain' AS finding,
  1.0 * sum(gained) / nullif(sum(series), 0) AS value,
  'share' AS unit,
  printf('Series of %g or more models that gained capability from the first model to the last%s: %s.', (SELECT value FROM parameter WHERE name = 'smallest_group'), coalesce(', ' || max(rule_en), ''), group_concat(iif(series = 0, label_en || ' not enough data', printf('%s %d of %d%s', label_en, gained, series, iif(unknown > 0, printf(' (not enough data for %d more)', unknown), ''))), ', ')) AS text_en,
  printf('有%g个以上模型的系列中，能力分总体上升的%s：%s。', (SELECT value FROM parameter WHERE name = 'smallest_group'), coalesce('（' || max(rule_zh) || '）', ''), group_concat(iif(series = 0, label_zh || '数据不足', printf('%s%d个（共%d个%s）', label_zh, gained, series, iif(unknown > 0, printf('，另有%d个数据不足', unknown), ''))), '、')) AS text_zh
FROM gained
GROUP BY 'all' -- no row where there is nothing
UNION ALL
SELECT
  'capability_and_safety',
  0,
  0,
  1,
  NULL,
  'general capability',
  'correlation_by_domain',
  min(spearman),
  'rank correlation',
  printf('Rank correlation of a domain''s capability score with general capability%s: %s.', iif(max(has_synthetic), ' (synthetic)', ''), group_concat(printf('%s %s (%d models)', label_en, fixed(spearman, 2), models), ', ')),
  printf('各领域能力分与通用能力%s的秩相关：%s。', iif(max(has_synthetic), '（合成数据）', ''), group_concat(printf('%s%s（%d个模型）', label_zh, fixed(spearman, 2), models), '、'))
FROM general
GROUP BY 'all' -- no row where there is nothing
UNION ALL
SELECT
  'capability_and_safety',
  1,
  domain_id,
  0,
  domain,
  'series',
  'capability_gained',
  avg(change > 0),
  'share',
  iif(
    count(change) = 0,
    printf('%s: not enough data to say how many series gained capability (series with %g or more models: %d).', label_en, (SELECT value FROM parameter WHERE name = 'smallest_group'), count(*)),
    printf('%s: series with %g or more models that gained capability from the first model to the last%s: %d of %d%s.', label_en, (SELECT value FROM parameter WHERE name = 'smallest_group'), coalesce(', ' || max(rule_en), ''), total(change > 0), count(change), iif(count(*) > count(change), printf('; not enough data for %d more', count(*) - count(change)), ''))
  ),
  iif(
    count(change) = 0,
    printf('%s：数据不足，无法判断有多少系列的能力分上升（有%g个以上模型的系列共%d个）。', label_zh, (SELECT value FROM parameter WHERE name = 'smallest_group'), count(*)),
    printf('%s：在有%g个以上模型且前后可比的%d个系列中，%d个系列的能力分总体上升%s%s。', label_zh, (SELECT value FROM parameter WHERE name = 'smallest_group'), count(change), total(change > 0), coalesce('（' || max(rule_zh) || '）', ''), iif(count(*) > count(change), printf('，另有%d个系列数据不足', count(*) - count(change)), ''))
  )
FROM moved
WHERE metric = 'capability' AND models >= (SELECT value FROM parameter WHERE name = 'smallest_group')
GROUP BY domain_id
UNION ALL
SELECT
  'capability_and_safety',
  2,
  t.domain_id,
  s.place,
  t.domain,
  group_concat(t.series, '; '),
  'capability_' || t.shape,
  count(*),
  'series',
  printf('%s: the capability score %s: %s.', t.label_en, s.text_en, group_concat(t.series || coalesce(' (' || nullif(ltrim(iif(t.models < t.smallest, printf('%d models', t.models), '') || iif(t.estimated > 0, printf('; up to %s%% estimated', fixed(100 * t.estimated, 0)), ''), '; '), '') || ')', ''), ', ')),
  printf('%s：能力分%s：%s。', t.label_zh, s.text_zh, group_concat(t.series || coalesce('（' || nullif(ltrim(iif(t.models < t.smallest, printf('%d个模型', t.models), '') || iif(t.estimated > 0, printf('；估计值所占权重最高%s%%', fixed(100 * t.estimated, 0)), ''), '；'), '') || '）', ''), '、'))
FROM (SELECT * FROM moved WHERE metric = 'capability' ORDER BY series COLLATE BINARY) AS t
JOIN label AS s ON s.kind = 'shape' AND s.name = t.shape
WHERE t.shape IN ('falling', 'rise_then_fall', 'fall_then_rise', 'fluctuating')
GROUP BY
  t.domain_id,
  t.shape
UNION ALL
SELECT
  'capability_and_safety',
  iif(t.metric = 'capability', 2, 4),
  t.domain_id,
  100, -- after every shape
  t.domain,
  group_concat(t.series, '; '),
  t.metric || '_not_enough_data',
  count(*),
  'series',
  printf('%s: not enough data to say how the %s moves, for too few benchmarks are shared from model to model: %s.', t.label_en, m.text_en, group_concat(t.series, ', ')),
  printf('%s：前后模型共有的基准太少，数据不足，无法判断%s的走势：%s。', t.label_zh, m.text_zh, group_concat(t.series, '、'))
FROM (SELECT * FROM moved WHERE shape IS NULL ORDER BY series COLLATE BINARY) AS t
JOIN label AS m ON m.kind = 'metric' AND m.name = t.metric
GROUP BY
  t.domain_id,
  t.metric
UNION ALL
SELECT
  'capability_and_safety',
  3,
  domain_id,
  0,
  domain,
  'upgrades',
  'capability_fell_while_general_rose',
  count(*),
  'steps',
  printf('%s: %scapability fell while general capability%s rose: %s.', label_en, coalesce(max(capability_rule_en) || ', ', ''), iif(max(has_synthetic), ' (synthetic)', ''), group_concat(printf('%s to %s (%s%s)', from_model, to_model, fixed(capability_change, 1), iif(capability_estimated > 0, printf(', %s%% estimated', fixed(100 * capability_estimated, 0)), '')), '; ')),
  printf('%s：通用能力%s上升而该领域能力%s下降的升级：%s。', label_zh, iif(max(has_synthetic), '（合成数据）', ''), coalesce('（' || max(capability_rule_zh) || '）', ''), group_concat(printf('%s到%s（%s%s）', from_model, to_model, fixed(capability_change, 1), iif(capability_estimated > 0, printf('，估计值占%s%%', fixed(100 * capability_estimated, 0)), '')), '；'))
FROM (SELECT * FROM step WHERE capability_change < 0 AND general_capability_change > 0 ORDER BY domain_id, capability_change)
GROUP BY domain_id
UNION ALL
SELECT
  'capability_and_safety',
  0,
  1,
  s.place,
  NULL,
  group_concat(c.series, '; '),
  'safety_' || c.shape || '_in_most_domains',
  count(*),
  'series',
  printf('In most domains the safety score %s: %s.', s.text_en, group_concat(c.series || coalesce(' (' || nullif(ltrim(iif(c.models < c.smallest, printf('%d models', c.models), '') || iif(c.estimated > 0, printf('; up to %s%% estimated', fixed(100 * c.estimated, 0)), ''), '; '), '') || ')', ''), ', ')),
  printf('在多数领域，安全分%s：%s。', s.text_zh, group_concat(c.series || coalesce('（' || nullif(ltrim(iif(c.models < c.smallest, printf('%d个模型', c.models), '') || iif(c.estimated > 0, printf('；估计值所占权重最高%s%%', fixed(100 * c.estimated, 0)), ''), '；'), '') || '）', ''), '、'))
FROM common_shape AS c
JOIN label AS s ON s.kind = 'shape' AND s.name = c.shape
GROUP BY c.shape
UNION ALL
SELECT
  'capability_and_safety',
  4,
  t.domain_id,
  10 * s.place + l.place,
  t.domain,
  group_concat(t.series, '; '),
  'safety_' || t.shape || '_' || t.level,
  count(*),
  'series',
  printf('%s: the safety score %s at a %s level: %s.', t.label_en, s.text_en, l.text_en, group_concat(t.series || coalesce(' (' || nullif(ltrim(coalesce(nullif(ltrim(iif(t.models < t.smallest, printf('%d models', t.models), '') || iif(t.estimated > 0, printf('; up to %s%% estimated', fixed(100 * t.estimated, 0)), ''), '; '), ''), '') || coalesce('; on average; the newest, ' || t.last_model || ', at a ' || n.text_en || ' level', ''), '; '), '') || ')', ''), ', ')),
  printf('%s：安全分%s，处于%s水平：%s。', t.label_zh, s.text_zh, l.text_zh, group_concat(t.series || coalesce('（' || nullif(ltrim(coalesce(nullif(ltrim(iif(t.models < t.smallest, printf('%d个模型', t.models), '') || iif(t.estimated > 0, printf('；估计值所占权重最高%s%%', fixed(100 * t.estimated, 0)), ''), '；'), ''), '') || coalesce('；按平均值计，最新的' || t.last_model || '处于' || n.text_zh || '水平', ''), '；'), '') || '）', ''), '、'))
FROM (SELECT * FROM moved WHERE metric = 'safety' ORDER BY series COLLATE BINARY) AS t
JOIN label AS s ON s.kind = 'shape' AND s.name = t.shape
JOIN label AS l ON l.kind = 'level' AND l.name = t.level
LEFT JOIN label AS n ON n.kind = 'level' AND n.name = t.last_level AND n.name <> t.level
GROUP BY
  t.domain_id,
  t.shape,
  t.level
UNION ALL
SELECT
  'capability_and_safety',
  5,
  domain_id,
  0,
  domain,
  'upgrades to reasoning',
  'safety_fell',
  avg(safety_change < 0),
  'share',
  printf('%s: of %d upgrades from a non-reasoning to a reasoning model, %d lowered the safety score%s%s.', label_en, count(*), total(safety_change < 0), coalesce(', ' || max(safety_rule_en), ''),
    coalesce(': ' || group_concat(CASE WHEN safety_change < 0 THEN printf('%s to %s (%s%s)', from_model, to_model, fixed(safety_change, 1), iif(safety_estimated > 0, printf(', %s%% estimated', fixed(100 * safety_estimated, 0)), '')) END, '; '), '')),
  printf('%s：在%d次从非推理模型到推理模型的升级中，%d次安全分%s下降%s。', label_zh, count(*), total(safety_change < 0), coalesce('（' || max(safety_rule_zh) || '）', ''),
    coalesce('：' || group_concat(CASE WHEN safety_change < 0 THEN printf('%s到%s（%s%s）', from_model, to_model, fixed(safety_change, 1), iif(safety_estimated > 0, printf('，估计值占%s%%', fixed(100 * safety_estimated, 0)), '')) END, '；'), ''))
FROM (SELECT * FROM step WHERE to_reasoning AND safety_change IS NOT NULL ORDER BY domain_id, safety_change)
GROUP BY domain_id
;
CREATE VIEW finding_data AS
SELECT
  'data' AS section,
  1 AS order_1,
  0 AS order_2,
  0 AS order_3,
  NULL AS domain,
  'scores' AS subject,
  'provenance' AS finding,
  max(known) FILTER (WHERE name = 'evaluator') AS value,
  'scores' AS unit,
  printf('Known of %d scores: %s; the rest is unknown.', scores, group_concat(printf('%s of %d', text_en, known), ', ')) AS text_en,
  printf('共%d个得分，已知以下信息的得分数：%s；其余得分的相应信息不明。', scores, group_concat(printf('%s%d个', text_zh, known), '、')) AS text_zh
FROM (
  SELECT p.*, l.text_en, l.text_zh
  FROM provenance_summary AS p
  JOIN label AS l ON l.kind = 'provenance' AND l.name = p.name
  WHERE p.name <> 'exposure' AND p.scores > 0
  ORDER BY p.place
)
GROUP BY scores -- no row where there is no score
UNION ALL
SELECT
  'data',
  2,
  0,
  0,
  NULL,
  'scores',
  'exposure',
  count(*) FILTER (WHERE x.exposure = 'exposed'),
  'scores',
  iif(
    count(*) FILTER (WHERE x.exposure <> 'unknown') = 0,
    printf('Whether the models could have learned the questions in training is unknown of all %d scores.', count(*)),
    printf('Of %d scores %d are of models that could have learned the questions in training (public by the training cutoff), %d are not, of %d it is unknown.', count(*), count(*) FILTER (WHERE x.exposure = 'exposed'), count(*) FILTER (WHERE x.exposure = 'clean'), count(*) FILTER (WHERE x.exposure = 'unknown'))
  ),
  iif(
    count(*) FILTER (WHERE x.exposure <> 'unknown') = 0,
    printf('全部%d个得分均不清楚模型在训练中是否可能见过试题。', count(*)),
    printf('%d个得分中，模型在训练中可能见过试题的有%d个（试题在训练数据截止日之前已公开），不可能见过的有%d个，不明的有%d个。', count(*), count(*) FILTER (WHERE x.exposure = 'exposed'), count(*) FILTER (WHERE x.exposure = 'clean'), count(*) FILTER (WHERE x.exposure = 'unknown'))
  )
FROM (
  SELECT CASE WHEN mo.training_cutoff IS NULL OR b.items_public_on IS NULL THEN 'unknown' WHEN b.items_public_on <= mo.training_cutoff THEN 'exposed' ELSE 'clean' END AS exposure
  FROM model AS mo
  CROSS JOIN score AS s ON s.model_id = mo.model_id
  CROSS JOIN benchmark AS b ON b.benchmark_id = s.benchmark_id
  WHERE +mo.model_id IN (SELECT model_id FROM monitored_model)
) AS x
GROUP BY 'all'
;
CREATE VIEW finding_groups AS
WITH compared AS MATERIALIZED (
  SELECT
    d.domain_id,
    d.label_en,
    d.label_zh,
    m.text_en AS measure_en,
    m.text_zh AS measure_zh,
    m.place AS measure_place,
    iif(g.grouping = 'reasoning', 'reasoning models', 'open-weight models') AS in_en,
    iif(g.grouping = 'reasoning', '推理模型', '开源模型') AS in_zh,
    iif(g.grouping = 'reasoning', 'non-reasoning models', 'proprietary models') AS out_en,
    iif(g.grouping = 'reasoning', '非推理模型', '闭源模型') AS out_zh,
    iif(g.mann_whitney_p < 0.001, 'p < 0.001', printf('p = %s', fixed(g.mann_whitney_p, 3))) AS p_text,
    CASE WHEN g.same_beta_p < 0.001 THEN 'p < 0.001' WHEN g.same_beta_p IS NOT NULL THEN printf('p = %s', fixed(g.same_beta_p, 3)) END AS same_p_text,
    g.same_beta_p IS NOT NULL AND g.same_beta_verdict <> g.verdict AS is_as_assumed, -- the verdict hangs on our betas
    iif(g.measure = 'risk_index' AND u.models > 0, printf('%d (%s)', u.models, u.names_en), NULL) AS lacking_en,
    iif(g.measure = 'risk_index' AND u.models > 0, printf('%d个（%s）', u.models, u.names_zh), NULL) AS lacking_zh,
    g.*
  FROM monitored_domain AS d
  JOIN group_comparison AS g ON g.domain = d.domain
  LEFT JOIN unknown_index AS u ON u.domain = d.domain
  JOIN label AS m ON m.kind = 'metric' AND m.name = g.measure
),
numbers AS (
  SELECT
    *,
    iif(is_as_assumed, 'with the betas of the method, ', '') AS assumed_en,
    iif(is_as_assumed, '按该方法的β，', '') AS assumed_zh,
    -- What is left with one beta for all, before the p value that belongs to it.
    CASE
      WHEN same_beta_p IS NULL THEN ''
      WHEN NOT is_as_assumed THEN printf(', also with beta %g for all models', same_beta)
      WHEN same_beta_verdict = 'no significant difference' THEN printf('; with beta %g for all models it does not differ significantly', same_beta)
      ELSE printf('; with beta %g for all models it is significantly %s', same_beta, same_beta_verdict)
    END AS same_beta_en,
    CASE
      WHEN same_beta_p IS NULL THEN ''
      WHEN NOT is_as_assumed THEN printf('；所有模型的β均为%g时结论相同', same_beta)
      WHEN same_beta_verdict = 'no significant difference' THEN printf('；所有模型的β均为%g时则没有显著差异', same_beta)
      ELSE printf('；所有模型的β均为%g时则显著%s', same_beta, iif(same_beta_verdict = 'higher', '较高', '较低'))
    END AS same_beta_zh,
    printf('median %s against %s, Cliff''s delta %s, %s', fixed(in_median, 1), fixed(out_median, 1), fixed(cliffs_delta, 2), p_text) AS numbers_en,
    printf('中位数%s对%s，Cliff''s delta %s，%s', fixed(in_median, 1), fixed(out_median, 1), fixed(cliffs_delta, 2), p_text) AS numbers_zh
  FROM compared
),
-- The p value that speaks least for the verdict of several domains: the largest of a difference, the smallest of none.
alike AS (
  SELECT
    grouping,
    measure,
    measure_place,
    verdict,
    is_as_assumed,
    measure_en,
    measure_zh,
    in_en,
    in_zh,
    out_en,
    out_zh,
    assumed_en,
    assumed_zh,
    same_beta_en,
    same_beta_zh,
    count(*) AS domains,
    group_concat(label_en, ', ') AS labels_en,
    group_concat(label_zh, '、') AS labels_zh,
    group_concat(label_en || ' ' || lacking_en, ', ') AS all_lacking_en,
    group_concat(label_zh || lacking_zh, '、') AS all_lacking_zh,
    iif(same_beta_verdict = 'no significant difference', min(same_beta_p), max(same_beta_p)) AS same_beta_p,
    CASE
      WHEN count(*) = 1 THEN ''
      WHEN same_beta_verdict = 'no significant difference' THEN 'smallest '
      ELSE 'largest '
    END AS extreme_en,
    CASE
      WHEN count(*) = 1 THEN ''
      WHEN same_beta_verdict = 'no significant difference' THEN '最小'
      ELSE '最大'
    END AS extreme_zh
  FROM (SELECT * FROM numbers ORDER BY domain_id)
  GROUP BY
    grouping,
    measure,
    verdict,
    same_beta_verdict
),
alike_beta AS (
  SELECT
    *,
    iif(same_beta_p IS NULL, '', printf(' (%sp %s)', extreme_en, iif(same_beta_p < 0.001, '< 0.001', printf('= %s', fixed(same_beta_p, 3))))) AS p_en,
    iif(same_beta_p IS NULL, '', printf('（%sp %s）', extreme_zh, iif(same_beta_p < 0.001, '< 0.001', printf('= %s', fixed(same_beta_p, 3))))) AS p_zh
  FROM alike
)
SELECT
  iif(grouping = 'reasoning', 'reasoning', 'openness') AS section,
  0 AS order_1,
  measure_place AS order_2,
  0 AS order_3,
  NULL AS domain,
  in_en AS subject,
  measure || '_' || replace(verdict, ' ', '_') || iif(is_as_assumed, '_as_assumed', '') || '_by_domain' AS finding,
  domains AS value,
  'domains' AS unit,
  CASE verdict
    WHEN 'not enough data' THEN printf('%s: not enough data to compare the %s of %s and %s.', labels_en, measure_en, in_en, out_en)
    WHEN 'no significant difference' THEN printf('%s: %sthe %s of %s does not differ significantly from that of %s%s%s.', labels_en, assumed_en, measure_en, in_en, out_en, same_beta_en, p_en)
    ELSE printf('%s: %sthe %s of %s is significantly %s than that of %s%s%s.', labels_en, assumed_en, measure_en, in_en, verdict, out_en, same_beta_en, p_en)
  END || coalesce(' Models without a risk index, as a constant of the method is not known: ' || all_lacking_en || '.', '') AS text_en,
  CASE verdict
    WHEN 'not enough data' THEN printf('%s：数据不足，无法比较%s与%s的%s。', labels_zh, in_zh, out_zh, measure_zh)
    WHEN 'no significant difference' THEN printf('%s：%s%s的%s与%s没有显著差异%s%s。', labels_zh, assumed_zh, in_zh, measure_zh, out_zh, same_beta_zh, p_zh)
    ELSE printf('%s：%s%s的%s显著%s%s%s%s。', labels_zh, assumed_zh, in_zh, measure_zh, iif(verdict = 'higher', '高于', '低于'), out_zh, same_beta_zh, p_zh)
  END || coalesce('因方法的常数未知而没有风险指数的模型：' || all_lacking_zh || '。', '') AS text_zh
FROM alike_beta
UNION ALL
SELECT
  iif(grouping = 'reasoning', 'reasoning', 'openness'),
  0,
  9, -- after every measure
  0,
  NULL,
  in_en,
  'share_of_frontier_by_domain',
  1.0 * sum(in_on_frontier) / sum(in_on_frontier + out_on_frontier),
  'share',
  printf('On the risk Pareto frontier, which does not depend on beta, %s: %s.', in_en, group_concat(printf('%s %d of %d', label_en, in_on_frontier, in_on_frontier + out_on_frontier), ', ')),
  printf('处于风险帕累托前沿（与β无关）的%s：%s。', in_zh, group_concat(printf('%s%d个（共%d个模型）', label_zh, in_on_frontier, in_on_frontier + out_on_frontier), '、'))
FROM (SELECT * FROM numbers WHERE measure = 'capability' AND in_share_of_frontier IS NOT NULL ORDER BY domain_id)
GROUP BY grouping
UNION ALL
SELECT
  iif(grouping = 'reasoning', 'reasoning', 'openness'),
  CASE k.kind
    WHEN 1 THEN CASE measure
      WHEN 'capability' THEN 1
      WHEN 'safety' THEN 2
      ELSE 4
    END
    WHEN 2 THEN 3
    WHEN 3 THEN 5
  END,
  domain_id,
  0,
  domain,
  in_en,
  CASE k.kind
    WHEN 1 THEN measure || '_' || replace(verdict, ' ', '_') || iif(is_as_assumed, '_as_assumed', '')
    WHEN 2 THEN 'share_of_frontier'
    WHEN 3 THEN 'mean_risk_index'
  END,
  CASE k.kind
    WHEN 1 THEN difference
    WHEN 2 THEN in_share_of_frontier
    WHEN 3 THEN difference
  END,
  CASE k.kind
    WHEN 2 THEN 'share'
    ELSE iif(measure = 'risk_index', (SELECT iif(formula_highest(formula) IS NULL, 'risk index', 'points') FROM edition_in_use), 'points')
  END,
  CASE k.kind
    WHEN 1 THEN CASE
      WHEN verdict = 'not enough data' THEN printf('%s: not enough data to compare the %s of %s (%d) and %s (%d).', label_en, measure_en, in_en, in_models, out_en, out_models)
      WHEN verdict = 'no significant difference' THEN printf('%s: %sthe %s of %s does not differ significantly from that of %s (%s)%s%s.', label_en, assumed_en, measure_en, in_en, out_en, numbers_en, same_beta_en, coalesce(' (' || same_p_text || ')', ''))
      ELSE printf('%s: %sthe %s of %s is significantly %s than that of %s (%s)%s%s.', label_en, assumed_en, measure_en, in_en, verdict, out_en, numbers_en, same_beta_en, coalesce(' (' || same_p_text || ')', ''))
    END || coalesce(' Models without a risk index, as a constant of the method is not known: ' || lacking_en || '.', '')
    WHEN 2 THEN printf('%s: %s on the risk Pareto frontier: %d of %d models; of all models with a capability score: %d of %d.', label_en, in_en, in_on_frontier, in_on_frontier + out_on_frontier, in_models, in_models + out_models)
    WHEN 3 THEN printf('%s: the mean risk index of %s is %s, that of %s %s', label_en, in_en, fixed(in_mean, 1), out_en, fixed(out_mean, 1))
      || iif(same_beta IS NULL, '', printf('; with beta %g for all models %s and %s', same_beta, fixed(same_beta_in_mean, 1), fixed(same_beta_out_mean, 1))) || '.' || coalesce(' Models without a risk index, as a constant of the method is not known: ' || lacking_en || '.', '')
  END,
  CASE k.kind
    WHEN 1 THEN CASE
      WHEN verdict = 'not enough data' THEN printf('%s：数据不足，无法比较%s（%d个）与%s（%d个）的%s。', label_zh, in_zh, in_models, out_zh, out_models, measure_zh)
      WHEN verdict = 'no significant difference' THEN printf('%s：%s%s的%s与%s没有显著差异（%s）%s%s。', label_zh, assumed_zh, in_zh, measure_zh, out_zh, numbers_zh, same_beta_zh, coalesce('（' || same_p_text || '）', ''))
      ELSE printf('%s：%s%s的%s显著%s%s（%s）%s%s。', label_zh, assumed_zh, in_zh, measure_zh, iif(verdict = 'higher', '高于', '低于'), out_zh, numbers_zh, same_beta_zh, coalesce('（' || same_p_text || '）', ''))
    END || coalesce('因方法的常数未知而没有风险指数的模型：' || lacking_zh || '。', '')
    WHEN 2 THEN printf('%s：处于风险帕累托前沿的%d个模型中，%s有%d个；有能力分的%d个模型中，%s有%d个。', label_zh, in_on_frontier + out_on_frontier, in_zh, in_on_frontier, in_models + out_models, in_zh, in_models)
    WHEN 3 THEN printf('%s：%s的平均风险指数为%s，%s为%s', label_zh, in_zh, fixed(in_mean, 1), out_zh, fixed(out_mean, 1))
      || iif(same_beta IS NULL, '', printf('；所有模型的β均为%g时分别为%s和%s', same_beta, fixed(same_beta_in_mean, 1), fixed(same_beta_out_mean, 1))) || '。' || coalesce('因方法的常数未知而没有风险指数的模型：' || lacking_zh || '。', '')
  END
FROM numbers
CROSS JOIN (SELECT column1 AS kind FROM (VALUES (1), (2), (3))) AS k
WHERE CASE k.kind
  WHEN 1 THEN in_models + out_models > 0 -- else the sentence on all domains says it
  WHEN 2 THEN measure = 'capability' AND in_share_of_frontier IS NOT NULL
  WHEN 3 THEN measure = 'risk_index' AND difference IS NOT NULL
END
;
CREATE VIEW finding_jailbreak AS
WITH share AS (
  SELECT
    b.benchmark_id,
    j.benchmark,
    count(*) AS models,
    avg(j.standing = 'strong') AS strong,
    avg(j.standing = 'weak') AS weak,
    count(*) FILTER (WHERE j.standing = 'strong') AS strong_models,
    count(*) FILTER (WHERE j.standing = 'weak') AS weak_models
  FROM jailbreak_resistance AS j
  JOIN benchmark AS b ON b.name = j.benchmark
  GROUP BY b.benchmark_id
),
strong_series AS (
  SELECT
    j.benchmark,
    count(*) AS series,
    group_concat(j.series, '; ') AS subject,
    group_concat(printf('%s (since %s)', j.series, j.strong_since), ', ') AS names_en,
    group_concat(printf('%s（自%s起）', j.series, j.strong_since), '、') AS names_zh
  FROM (SELECT * FROM jailbreak_series WHERE stays_strong ORDER BY benchmark COLLATE BINARY, series COLLATE BINARY) AS j
  GROUP BY j.benchmark
),
threshold AS (
  SELECT
    max(value) FILTER (WHERE name = 'jailbreak_strong') AS strong,
    max(value) FILTER (WHERE name = 'jailbreak_weak') AS weak
  FROM parameter
)
SELECT
  'jailbreak' AS section,
  k.column1 AS order_1,
  0 AS order_2,
  s.benchmark_id AS order_3,
  NULL AS domain,
  CASE k.column1
    WHEN 3 THEN coalesce(g.subject, 'none')
    ELSE s.benchmark
  END AS subject,
  k.column2 AS finding,
  CASE k.column1
    WHEN 1 THEN s.strong
    WHEN 2 THEN s.weak
    ELSE coalesce(g.series, 0)
  END AS value,
  iif(k.column1 = 3, 'series', 'share') AS unit,
  CASE
    WHEN k.column1 = 1 THEN printf('%s: %d of %d tested models score above %g (%s%%).', s.benchmark, s.strong_models, s.models, t.strong, fixed(100 * s.strong, 0))
    WHEN k.column1 = 2 THEN printf('%s: %d of %d tested models score below %g (%s%%).', s.benchmark, s.weak_models, s.models, t.weak, fixed(100 * s.weak, 0))
    WHEN g.series IS NULL THEN printf('%s: no series stays above %g.', s.benchmark, t.strong)
    ELSE printf('%s: the series that stay above %g: %s.', s.benchmark, t.strong, g.names_en)
  END AS text_en,
  CASE
    WHEN k.column1 = 1 THEN printf('%s：%d个已测模型中有%d个得分超过%g分（%s%%）。', s.benchmark, s.models, s.strong_models, t.strong, fixed(100 * s.strong, 0))
    WHEN k.column1 = 2 THEN printf('%s：%d个已测模型中有%d个得分不足%g分（%s%%）。', s.benchmark, s.models, s.weak_models, t.weak, fixed(100 * s.weak, 0))
    WHEN g.series IS NULL THEN printf('%s：没有系列稳定在%g分以上。', s.benchmark, t.strong)
    ELSE printf('%s：稳定在%g分以上的系列：%s。', s.benchmark, t.strong, g.names_zh)
  END AS text_zh
FROM share AS s
CROSS JOIN threshold AS t
CROSS JOIN (VALUES (1, 'share_strong'), (2, 'share_weak'), (3, 'series_that_stay_strong')) AS k
LEFT JOIN strong_series AS g ON g.benchmark = s.benchmark;
CREATE VIEW finding_leader AS
WITH best AS MATERIALIZED (
  SELECT
    d.domain_id,
    d.domain,
    d.label_en,
    d.label_zh,
    r.open_weights,
    count(*) AS models,
    max(r.capability) AS capability
  FROM monitored_domain AS d
  JOIN model_risk AS r ON r.domain = d.domain
  WHERE r.capability IS NOT NULL
  GROUP BY
    d.domain_id,
    r.open_weights
),
leader AS (
  SELECT
    b.*,
    r.model,
    r.capability_coverage AS coverage, -- means over different benchmarks are compared where it is below 1
    r.capability_estimated AS estimated,
    row_number() OVER (PARTITION BY b.domain_id, b.open_weights ORDER BY r.released_on, r.model_id) AS place
  FROM best AS b
  CROSS JOIN model_risk AS r ON r.domain = b.domain AND r.open_weights = b.open_weights AND r.capability = b.capability
)
SELECT
  'openness' AS section,
  1 AS order_1,
  domain_id AS order_2,
  -1 - open_weights AS order_3, -- before the comparison of all models
  domain,
  model AS subject,
  iif(open_weights, 'most_capable_open', 'most_capable_proprietary') AS finding,
  capability AS value,
  'points' AS unit,
  printf('%s: the most capable %s model is %s with %s (%sthe highest of %d with a score).', label_en, iif(open_weights, 'open-weight', 'proprietary'), model, fixed(capability, 1), coalesce(iif(coverage < 1, printf('scored on %s%% of the weight', fixed(100 * coverage, 0)) || iif(estimated > 0, printf(', %s%% estimated', fixed(100 * estimated, 0)), ''), NULL) || '; ', ''), models) AS text_en,
  printf('%s：能力分最高的%s模型是%s，%s分（%s%d个模型有得分）。', label_zh, iif(open_weights, '开源', '闭源'), model, fixed(capability, 1), coalesce(iif(coverage < 1, printf('已测权重%s%%', fixed(100 * coverage, 0)) || iif(estimated > 0, printf('，估计值占%s%%', fixed(100 * estimated, 0)), ''), NULL) || '，', ''), models) AS text_zh
FROM leader
WHERE place = 1 AND models >= (SELECT value FROM parameter WHERE name = 'smallest_group')
;
CREATE VIEW finding_recommendation AS
WITH advised AS MATERIALIZED (
  SELECT
    d.domain_id,
    d.label_en,
    d.label_zh,
    r.domain,
    r.risk,
    r.risk_place,
    r.high_risk_index,
    r.capability_high,
    r.safety_low
  FROM monitored_domain AS d
  JOIN recommendation AS r ON r.domain = d.domain
),
counted AS (
  SELECT
    domain_id,
    domain,
    label_en,
    label_zh,
    max(high_risk_index) AS bar,
    100 * (SELECT value FROM parameter WHERE name = 'high_place') AS place,
    count(*) FILTER (WHERE risk = 'high') AS high,
    count(risk_place) AS ranked,
    count(*) FILTER (WHERE risk = 'high' AND capability_high) AS capable,
    count(*) FILTER (WHERE risk = 'high' AND safety_low) AS unsafe
  FROM advised
  GROUP BY domain_id
)
SELECT
  'recommendation' AS section,
  1 AS order_1,
  domain_id AS order_2,
  0 AS order_3,
  domain,
  'models' AS subject,
  'high_risk' AS finding,
  iif(bar IS NULL, NULL, high) AS value,
  'models' AS unit,
  CASE
    WHEN ranked = 0 THEN printf('%s: not enough data to rank the models by risk.', label_en)
    WHEN bar IS NULL THEN printf('%s: not enough data to say whose risk index is high: the method has no high_risk_index.', label_en)
    ELSE printf('%s: high risk index (by our bar: at least %g, and above at least %s%% of the other models): %d of %d models; of these, high capability (evaluate fully before release, remove hazardous knowledge): %d, low safety (strengthen alignment and safeguards): %d.', label_en, bar, fixed(place, 0), high, ranked, capable, unsafe)
  END AS text_en,
  CASE
    WHEN ranked = 0 THEN printf('%s：数据不足，无法按风险指数排序。', label_zh)
    WHEN bar IS NULL THEN printf('%s：数据不足，无法判断哪些模型风险指数较高：方法没有给出high_risk_index（较高风险指数的下限）。', label_zh)
    ELSE printf('%s：%d个模型中风险指数较高（按我们设定的标准：不低于%g，且高于至少%s%%的其他模型）的有%d个；其中能力分高（应在发布前充分测评并移除高危知识）的有%d个，安全分低（应加强安全对齐与安保）的有%d个。', label_zh, ranked, bar, fixed(place, 0), high, capable, unsafe)
  END AS text_zh
FROM counted;
CREATE VIEW finding_relation AS
-- Pairs of one domain and kind; benchmark_correlation has all pairs.
WITH domain_pair AS MATERIALIZED (
  SELECT
    a.domain_id,
    a.domain,
    a.label_en,
    a.label_zh,
    a.measures,
    a.benchmark_id,
    a.benchmark,
    b.benchmark_id AS other_benchmark_id,
    b.benchmark AS other_benchmark
  FROM domain_benchmark AS a
  JOIN domain_benchmark AS b ON b.domain_id = a.domain_id AND b.measures = a.measures AND b.benchmark_id > a.benchmark_id
),
correlated AS MATERIALIZED (
  SELECT
    a.benchmark_id,
    b.benchmark_id AS other_benchmark_id,
    count(*) AS models,
    spearman(x.value, y.value) AS spearman
  FROM benchmark AS a
  CROSS JOIN benchmark AS b ON b.benchmark_id > a.benchmark_id
  CROSS JOIN score AS x INDEXED BY score_by_benchmark ON x.benchmark_id = a.benchmark_id
  CROSS JOIN score AS y INDEXED BY score_by_benchmark ON y.benchmark_id = b.benchmark_id AND y.model_id = x.model_id
  WHERE EXISTS (SELECT 1 FROM domain_pair AS p WHERE p.benchmark_id = a.benchmark_id AND p.other_benchmark_id = b.benchmark_id)
    AND (+x.model_id IN (SELECT model_id FROM monitored_model) AND CASE WHEN (x.model_id, x.benchmark_id) IN (SELECT model_id, benchmark_id FROM left_out_score) THEN 0 ELSE 1 END)
    AND CASE WHEN (y.model_id, y.benchmark_id) IN (SELECT model_id, benchmark_id FROM left_out_score) THEN 0 ELSE 1 END
  GROUP BY
    a.benchmark_id,
    b.benchmark_id
),
pair AS MATERIALIZED (
  SELECT
    p.*,
    coalesce(c.models, 0) AS models,
    -- NULL: too few models have a score on both
    iif(c.models >= (SELECT value FROM parameter WHERE name = 'smallest_sample'), c.spearman, NULL) AS spearman
  FROM domain_pair AS p
  LEFT JOIN correlated AS c ON c.benchmark_id = p.benchmark_id AND c.other_benchmark_id = p.other_benchmark_id
  ORDER BY
    p.benchmark_id,
    p.other_benchmark_id
),
-- How many pairs stand behind what is said of a domain, and on how many models at least.
known AS (
  SELECT
    domain_id,
    measures,
    pairs,
    possible,
    models,
    printf('of the %d pairs of %s benchmarks', possible, measures) || iif(pairs < possible, printf(' %d have enough models; of these,', pairs), '') AS pairs_en,
    CASE
      WHEN pairs < possible THEN printf('%d对%s基准中有%d对的模型数足够，其中', possible, iif(measures = 'capability', '能力', '安全'), pairs)
      ELSE printf('%d对%s基准中', pairs, iif(measures = 'capability', '能力', '安全'))
    END AS pairs_zh
  FROM (
    SELECT
      domain_id,
      measures,
      count(spearman) AS pairs,
      count(*) AS possible,
      min(models) FILTER (WHERE spearman IS NOT NULL) AS models
    FROM pair
    GROUP BY
      domain_id,
      measures
  )
),
relation AS (
  SELECT
    domain_id,
    domain,
    label_en,
    label_zh,
    measures,
    benchmark,
    avg(spearman) AS mean_spearman,
    count(*) AS others,
    min(models) AS models,
    rank() OVER (PARTITION BY domain_id, measures ORDER BY avg(spearman)) AS place
  FROM (
    SELECT domain_id, domain, label_en, label_zh, measures, benchmark, models, spearman FROM pair
    UNION ALL
    SELECT domain_id, domain, label_en, label_zh, measures, other_benchmark, models, spearman FROM pair
  )
  WHERE spearman IS NOT NULL
  GROUP BY
    domain_id,
    measures,
    benchmark
  HAVING count(*) > 1
),
-- Series that stand high, or low, on the average of their models on every safety benchmark of the domain; and whether
-- the newest model stands so as well. Equal scores share the middle of their places.
newest AS MATERIALIZED (
  SELECT
    series_id,
    model_id
  FROM (
    SELECT
      mo.series_id,
      mo.model_id,
      row_number() OVER (PARTITION BY mo.series_id ORDER BY mo.released_on DESC, mo.model_id DESC) AS place
    FROM model AS mo
    WHERE mo.model_id IN (SELECT model_id FROM monitored_model)
  )
  WHERE place = 1
),
standing AS (
  SELECT
    b.benchmark_id,
    mo.series_id,
    s.model_id,
    rank() OVER of_benchmark AS rank,
    count(*) OVER of_benchmark AS upto
  FROM benchmark AS b
  CROSS JOIN score AS s INDEXED BY score_by_benchmark ON s.benchmark_id = b.benchmark_id
  CROSS JOIN model AS mo ON mo.model_id = s.model_id
  WHERE b.measures = 'safety' AND +s.model_id IN (SELECT model_id FROM monitored_model)
  WINDOW of_benchmark AS (PARTITION BY b.benchmark_id ORDER BY s.value)
),
size AS MATERIALIZED (
  SELECT
    b.benchmark_id,
    count(*) AS models
  FROM benchmark AS b
  CROSS JOIN score AS s INDEXED BY score_by_benchmark ON s.benchmark_id = b.benchmark_id
  WHERE b.measures = 'safety' AND +s.model_id IN (SELECT model_id FROM monitored_model)
  GROUP BY b.benchmark_id
),
series_place AS MATERIALIZED (
  SELECT
    benchmark_id,
    series_id,
    nine_decimals(avg(place)) AS place,
    models,
    max(place) FILTER (WHERE model_id IN (SELECT model_id FROM newest)) AS newest_place
  FROM (
    SELECT
      s.*,
      z.models,
      nine_decimals((coalesce(1.0 * (s.rank - 1) / (z.models - 1), 0) + 1 - coalesce(1.0 * (z.models - s.upto) / (z.models - 1), 0)) / 2) AS place
    FROM standing AS s
    CROSS JOIN size AS z ON z.benchmark_id = s.benchmark_id
  )
  GROUP BY
    benchmark_id,
    series_id
),
consistent AS (
  SELECT
    l.domain_id,
    l.domain,
    l.label_en,
    l.label_zh,
    s.series_id,
    CASE
      WHEN min(place) >= nine_decimals((SELECT value FROM parameter WHERE name = 'high_place')) THEN 'strong'
      WHEN max(place) <= nine_decimals((SELECT value FROM parameter WHERE name = 'low_place')) THEN 'weak'
    END AS standing,
    -- Of the newest model; NULL: it lacks a score.
    iif(count(newest_place) < count(*), NULL, min(newest_place) >= nine_decimals((SELECT value FROM parameter WHERE name = 'high_place'))) AS newest_is_strong,
    iif(count(newest_place) < count(*), NULL, max(newest_place) <= nine_decimals((SELECT value FROM parameter WHERE name = 'low_place'))) AS newest_is_weak
  FROM (
    SELECT
      *,
      count(*) OVER (PARTITION BY domain_id) AS benchmarks
    FROM domain_benchmark
    WHERE measures = 'safety'
  ) AS l
  JOIN series_place AS s ON s.benchmark_id = l.benchmark_id
  GROUP BY
    l.domain_id,
    s.series_id
  HAVING min(models) >= (SELECT value FROM parameter WHERE name = 'smallest_group')
    AND count(*) = l.benchmarks
),
judged AS (
  SELECT
    c.*,
    se.name AS series,
    mo.name AS newest_model,
    iif(c.standing = 'strong', c.newest_is_strong, c.newest_is_weak) AS newest_too
  FROM consistent AS c
  CROSS JOIN series AS se ON se.series_id = c.series_id
  CROSS JOIN newest AS n ON n.series_id = c.series_id
  CROSS JOIN model AS mo ON mo.model_id = n.model_id
  WHERE c.standing IS NOT NULL
  ORDER BY se.name COLLATE BINARY
),
found AS (
  SELECT
    measures,
    1 AS kind,
    domain_id,
    domain,
    benchmark AS subject,
    'least_related' AS finding,
    mean_spearman AS value,
    'rank correlation' AS unit,
    iif(
      k.pairs = k.possible,
      printf('%s: %s is the %s benchmark least related to the others (mean rank correlation %s, at least %d models a pair).', label_en, benchmark, measures, fixed(mean_spearman, 2), r.models),
      printf('%s: %s those of %s are the least related (mean rank correlation %s over %d pairs, at least %d models a pair).', label_en, k.pairs_en, benchmark, fixed(mean_spearman, 2), others, r.models)
    ) AS text_en,
    iif(
      k.pairs = k.possible,
      printf('%s：与其他%s基准相关性最弱的是%s（平均秩相关%s，每对基准至少%d个模型）。', label_zh, iif(measures = 'capability', '能力', '安全'), benchmark, fixed(mean_spearman, 2), r.models),
      printf('%s：%s与其他基准相关性最弱的是%s（%d对的平均秩相关%s，每对至少%d个模型）。', label_zh, k.pairs_zh, benchmark, others, fixed(mean_spearman, 2), r.models)
    ) AS text_zh
  FROM relation AS r
  JOIN known AS k USING (domain_id, measures)
  WHERE place = 1
  UNION ALL
  SELECT
    measures,
    2,
    domain_id,
    domain,
    'benchmarks',
    'clearly_related',
    avg(is_clear),
    'share',
    printf('%s: %s %d are clearly related (rank correlation above %g); the lowest is that of %s and %s (%s); at least %d models a pair.', label_en, k.pairs_en, sum(is_clear), (SELECT value FROM parameter WHERE name = 'clear_correlation'), benchmark, other_benchmark, fixed(min(spearman), 2), k.models),
    printf('%s：%s有%d对明显相关（秩相关高于%g）；最低的是%s与%s（%s）；每对至少%d个模型。', label_zh, k.pairs_zh, sum(is_clear), (SELECT value FROM parameter WHERE name = 'clear_correlation'), benchmark, other_benchmark, fixed(min(spearman), 2), k.models)
  FROM (SELECT *, spearman > (SELECT value FROM parameter WHERE name = 'clear_correlation') AS is_clear FROM pair WHERE spearman IS NOT NULL) AS p
  JOIN known AS k USING (domain_id, measures)
  GROUP BY
    domain_id,
    measures
  HAVING count(*) > 1
  UNION ALL
  SELECT
    'safety',
    3,
    domain_id,
    domain,
    group_concat(series, '; '),
    'series_consistently_' || standing,
    count(*),
    'series',
    printf('%s: consistently %s on every safety benchmark: %s.', label_en, standing, group_concat(series, ', ')),
    printf('%s：在每个安全基准上都表现较%s的系列：%s。', label_zh, iif(standing = 'strong', '强', '弱'), group_concat(series, '、'))
  FROM judged
  WHERE newest_too
  GROUP BY
    domain_id,
    standing
  UNION ALL
  SELECT
    'safety',
    4,
    domain_id,
    domain,
    group_concat(series, '; '),
    'series_' || standing || '_on_average',
    count(*),
    'series',
    printf('%s: %s on every safety benchmark on the average of the series'' models, but not the newest: %s.', label_en, standing, group_concat(printf('%s (%s%s)', series, newest_model, iif(newest_too IS NULL, ', not tested on all', '')), ', ')),
    printf('%s：在每个安全基准上平均表现较%s、但最新模型并非如此的系列：%s。', label_zh, iif(standing = 'strong', '强', '弱'), group_concat(printf('%s（%s%s）', series, newest_model, iif(newest_too IS NULL, '，部分基准缺少得分', '')), '、'))
  FROM judged
  WHERE newest_too IS NOT 1
  GROUP BY
    domain_id,
    standing
)
SELECT
  'domain_' || measures AS section,
  2 * domain_id + (measures = 'safety') AS order_1,
  9223372036854775807 AS order_2, -- after every benchmark_id
  kind AS order_3,
  domain,
  subject,
  finding,
  value,
  unit,
  text_en,
  text_zh
FROM found
;
CREATE VIEW finding_risk_trend AS
WITH setter AS (
  SELECT
    r.domain,
    count(*) AS models,
    group_concat(r.model || coalesce(' (' || iif(r.coverage < 1, printf('scored on %s%% of the weight', fixed(100 * r.coverage, 0)) || iif(r.estimated > 0, printf(', %s%% estimated', fixed(100 * r.estimated, 0)), ''), NULL) || ')', ''), ', ') AS names_en,
    group_concat(r.model || coalesce('（' || iif(r.coverage < 1, printf('已测权重%s%%', fixed(100 * r.coverage, 0)) || iif(r.estimated > 0, printf('，估计值占%s%%', fixed(100 * r.estimated, 0)), ''), NULL) || '）', ''), '、') AS names_zh
  FROM edition_in_use AS e
  JOIN risk_record AS r ON r.released_on >= e.starts_on
  GROUP BY r.domain
),
movement AS (
  SELECT
    d.domain_id,
    d.domain,
    d.label_en,
    d.label_zh,
    e.period,
    iif(e.baseline_reason IS NULL, 'in a year', 'since ' || e.baseline_on) AS since_en,
    iif(e.baseline_reason IS NULL, '一年前', e.baseline_on) AS then_zh,
    iif(e.baseline_reason IS NULL, '一年内', '自' || e.baseline_on || '以来') AS since_zh,
    g.record,
    g.record_model,
    g.record_before,
    g.record_before_model,
    g.growth,
    g.models,
    g.models_before,
    g.models_in_period,
    iif(g.mixes_groups, '; scores of different programs or benchmark versions are compared', '') AS mixed_en,
    iif(g.mixes_groups, '；所比较的得分来自不同的测评程序或基准版本', '') AS mixed_zh,
    coalesce(', ' || iif(g.record_coverage < 1, printf('scored on %s%% of the weight', fixed(100 * g.record_coverage, 0)) || iif(g.record_estimated > 0, printf(', %s%% estimated', fixed(100 * g.record_estimated, 0)), ''), NULL), '') AS scored_en,
    coalesce('，' || iif(g.record_coverage < 1, printf('已测权重%s%%', fixed(100 * g.record_coverage, 0)) || iif(g.record_estimated > 0, printf('，估计值占%s%%', fixed(100 * g.record_estimated, 0)), ''), NULL), '') AS scored_zh,
    coalesce(', ' || iif(g.record_before_coverage < 1, printf('scored on %s%% of the weight', fixed(100 * g.record_before_coverage, 0)) || iif(g.record_before_estimated > 0, printf(', %s%% estimated', fixed(100 * g.record_before_estimated, 0)), ''), NULL), '') AS scored_before_en,
    coalesce('，' || iif(g.record_before_coverage < 1, printf('已测权重%s%%', fixed(100 * g.record_before_coverage, 0)) || iif(g.record_before_estimated > 0, printf('，估计值占%s%%', fixed(100 * g.record_before_estimated, 0)), ''), NULL), '') AS scored_before_zh,
    -- Models that set a record in the period; NULL: too few stood before it, or none of it has a risk index.
    CASE WHEN g.models_in_period > 0 AND g.record_counts THEN coalesce(s.models, 0) END AS setters,
    s.names_en,
    s.names_zh,
    printf('%d (%s)', u.models, u.names_en) AS lacking_en,
    printf('%d个（%s）', u.models, u.names_zh) AS lacking_zh,
    u.models AS models_without
  FROM monitored_domain AS d
  CROSS JOIN edition_in_use AS e
  LEFT JOIN risk_growth AS g ON g.domain = d.domain AND g.is_edition_period
  LEFT JOIN setter AS s ON s.domain = d.domain
  LEFT JOIN unknown_index AS u ON u.domain = d.domain
  ORDER BY d.domain_id
),
-- Each movement speaks four times: of growth and of records, for its domain and for all domains together.
sentence AS (
  SELECT
    m.*,
    k.column1 AS is_record, -- 0: growth, 1: a new record in the period
    k.column2 AS is_summary
  FROM movement AS m
  CROSS JOIN (VALUES (0, 1), (1, 1), (0, 0), (1, 0)) AS k
)
SELECT
  'risk_trend' AS section,
  iif(is_summary, 0, 1 + is_record) AS order_1,
  iif(is_summary, 0, domain_id) AS order_2,
  is_record AS order_3,
  iif(is_summary, NULL, domain) AS domain,
  iif(is_record, period, 'record risk index') AS subject,
  iif(is_record, 'new_record', 'growth') || iif(is_summary, '_by_domain', '') AS finding,
  CASE
    WHEN is_summary AND is_record THEN sum(setters > 0)
    WHEN is_summary THEN sum(growth > 0)
    WHEN is_record THEN setters
    ELSE growth
  END AS value,
  CASE
    WHEN is_summary THEN 'domains'
    WHEN is_record THEN 'models'
    ELSE 'percent'
  END AS unit,
  CASE
    WHEN is_summary AND is_record AND sum(setters) IS NULL THEN printf('New record risk index in %s: not enough data.', period)
    WHEN is_summary AND is_record THEN printf('New record risk index in %s: %s%s.', period, coalesce(group_concat(iif(setters > 0, label_en, NULL), ', '), 'in no domain'),
      coalesce('; not enough data: ' || group_concat(iif(setters IS NULL, label_en, NULL), ', '), ''))
    WHEN is_summary THEN printf('Growth of the record risk index %s: %s.', since_en, group_concat(label_en || ' ' || iif(growth IS NULL, 'not enough data', printf('%s%% (%d models then, %d now)', fixed(growth, 0), models_before, models)), ', '))
    WHEN is_record AND setters IS NULL THEN printf('%s: not enough data for a record risk index in %s (models with a risk index: %d before, %d of the period).', label_en, period, models - models_in_period, models_in_period)
    WHEN is_record AND setters = 0 THEN printf('%s: no new record risk index in %s (models with a risk index: %d before, %d of the period).', label_en, period, models - models_in_period, models_in_period)
    WHEN is_record THEN printf('%s: new record risk index in %s (models with a risk index: %d before, %d of the period): %s.', label_en, period, models - models_in_period, models_in_period, names_en)
    WHEN growth IS NULL THEN printf('%s: not enough data for the growth of the record risk index %s (models with a risk index: %d then, %d now).', label_en, since_en, models_before, models)
    WHEN growth = 0 AND models - models_before < (SELECT value FROM parameter WHERE name = 'smallest_group') THEN printf('%s: not enough data to say that the record risk index did not rise %s (models with a risk index: %d then, %d now).', label_en, since_en, models_before, models)
    WHEN growth = 0 THEN printf('%s: the record risk index did not rise %s; it stands at %s (%s%s; %d models then, %d now)%s.', label_en, since_en, fixed(record, 1), record_model, scored_en, models_before, models, mixed_en)
    ELSE printf('%s: the record risk index rose by %s%% %s, from %s (%s%s; of %d models) to %s (%s%s; of %d models)%s.', label_en, fixed(growth, 0), since_en, fixed(record_before, 1), record_before_model, scored_before_en, models_before, fixed(record, 1), record_model, scored_en, models, mixed_en)
  END || iif(is_summary, coalesce(' Models without a risk index, as a constant of the method is not known: ' || group_concat(iif(models_without > 0, label_en || ' ' || lacking_en, NULL), ', ') || '.', ''), coalesce(' Models without a risk index, as a constant of the method is not known: ' || iif(models_without > 0, lacking_en, NULL) || '.', '')) AS text_en,
  CASE
    WHEN is_summary AND is_record AND sum(setters) IS NULL THEN printf('%s风险指数是否创出新高：数据不足。', period)
    WHEN is_summary AND is_record THEN printf('%s风险指数创出新高的领域：%s%s。', period, coalesce(group_concat(iif(setters > 0, label_zh, NULL), '、'), '无'),
      coalesce('；数据不足：' || group_concat(iif(setters IS NULL, label_zh, NULL), '、'), ''))
    WHEN is_summary THEN printf('累积最大风险指数较%s的增幅：%s。', then_zh, group_concat(label_zh || iif(growth IS NULL, '数据不足', printf('%s%%（当时%d个模型，现有%d个）', fixed(growth, 0), models_before, models)), '、'))
    WHEN is_record AND setters IS NULL THEN printf('%s：%s风险指数是否创出新高：数据不足（有风险指数的模型：此前%d个，本期%d个）。', label_zh, period, models - models_in_period, models_in_period)
    WHEN is_record AND setters = 0 THEN printf('%s：%s风险指数未出现新高（有风险指数的模型：此前%d个，本期%d个）。', label_zh, period, models - models_in_period, models_in_period)
    WHEN is_record THEN printf('%s：%s风险指数创出新高（有风险指数的模型：此前%d个，本期%d个）：%s。', label_zh, period, models - models_in_period, models_in_period, names_zh)
    WHEN growth IS NULL THEN printf('%s：数据不足，无法计算累积最大风险指数较%s的增幅（有风险指数的模型：当时%d个，现有%d个）。', label_zh, then_zh, models_before, models)
    WHEN growth = 0 AND models - models_before < (SELECT value FROM parameter WHERE name = 'smallest_group') THEN printf('%s：数据不足，尚不能认为累积最大风险指数%s没有增长（有风险指数的模型：当时%d个，现有%d个）。', label_zh, since_zh, models_before, models)
    WHEN growth = 0 THEN printf('%s：累积最大风险指数%s没有增长，仍为%s（%s%s；当时%d个模型，现有%d个）%s。', label_zh, since_zh, fixed(record, 1), record_model, scored_zh, models_before, models, mixed_zh)
    ELSE printf('%s：累积最大风险指数较%s增长%s%%，从%s（%s%s；%d个模型）升至%s（%s%s；%d个模型）%s。', label_zh, then_zh, fixed(growth, 0), fixed(record_before, 1), record_before_model, scored_before_zh, models_before, fixed(record, 1), record_model, scored_zh, models, mixed_zh)
  END || iif(is_summary, coalesce('因方法的常数未知而没有风险指数的模型：' || group_concat(iif(models_without > 0, label_zh || lacking_zh, NULL), '、') || '。', ''), coalesce('因方法的常数未知而没有风险指数的模型：' || iif(models_without > 0, lacking_zh, NULL) || '。', '')) AS text_zh
FROM sentence
GROUP BY
  is_record,
  is_summary,
  iif(is_summary, 0, domain_id)
;
CREATE VIEW finding_scope AS
WITH region AS (
  SELECT
    mo.region,
    coalesce(l.text_en, mo.region) AS text_en,
    coalesce(l.text_zh, mo.region) AS text_zh,
    count(DISTINCT mo.organization) AS organizations
  FROM monitored_model AS mo
  LEFT JOIN label AS l ON l.kind = 'region' AND l.name = mo.region
  GROUP BY mo.region
  ORDER BY organizations DESC, mo.region
)
SELECT
  'scope' AS section,
  1 AS order_1,
  0 AS order_2,
  0 AS order_3,
  NULL AS domain,
  'models' AS subject,
  'count' AS finding,
  count(*) AS value,
  'models' AS unit,
  printf('Models monitored: %d', count(*)) || iif(count(*) > 0, printf(', released from %s to %s.', min(released_on), max(released_on)), '.') AS text_en,
  printf('监测模型%d个', count(*)) || iif(count(*) > 0, printf('，发布于%s至%s。', min(released_on), max(released_on)), '。') AS text_zh
FROM monitored_model
UNION ALL
SELECT
  'scope',
  2,
  0,
  0,
  NULL,
  'organizations',
  'count',
  sum(organizations),
  'organizations',
  printf('Companies: %d (%s).', sum(organizations), group_concat(printf('%d from %s', organizations, text_en), ', ')),
  printf('涉及公司%d家（%s）。', sum(organizations), group_concat(printf('%s%d家', text_zh, organizations), '、'))
FROM region
GROUP BY 'all' -- no row where there is nothing
UNION ALL
SELECT
  'scope',
  3,
  0,
  0,
  NULL,
  'domains',
  'count',
  count(DISTINCT domain_id),
  'domains',
  printf('Risk domains: %d, with %d different benchmarks.', count(DISTINCT domain_id), count(DISTINCT benchmark_id)),
  printf('风险领域%d个，测评基准%d个。', count(DISTINCT domain_id), count(DISTINCT benchmark_id))
FROM domain_benchmark
UNION ALL
SELECT
  'scope',
  4,
  domain_id,
  0,
  domain,
  'benchmarks',
  'count',
  count(*),
  'benchmarks',
  printf('%s: capability benchmarks %d, safety benchmarks %d.', label_en, count(*) FILTER (WHERE measures = 'capability'), count(*) FILTER (WHERE measures = 'safety')),
  printf('%s：能力基准%d个，安全基准%d个。', label_zh, count(*) FILTER (WHERE measures = 'capability'), count(*) FILTER (WHERE measures = 'safety'))
FROM domain_benchmark
GROUP BY domain_id
UNION ALL
-- A benchmark of several domains is one, and so are its gaps.
SELECT
  'scope',
  5,
  0,
  0,
  NULL,
  'scores',
  'missing',
  sum(g.models),
  'scores',
  printf('Missing scores: %d of the %d that every model on every benchmark would make (%s).', sum(g.models), a.pairs, group_concat(printf('%s %d', g.text_en, g.models), ', ')),
  printf('每个模型在每个基准上应各有一个得分，共%d个，其中缺少%d个：%s。', a.pairs, sum(g.models), group_concat(printf('%s%d个', g.text_zh, g.models), '、'))
FROM (
  SELECT l.text_en, l.text_zh, sum(m.models) AS models
  FROM (
    SELECT DISTINCT benchmark, missing, models
    FROM missing_summary
  ) AS m
  JOIN label AS l ON l.kind = 'missing' AND l.name = m.missing
  GROUP BY l.place
  ORDER BY l.place
) AS g
CROSS JOIN (
  SELECT (SELECT count(*) FROM monitored_model) * (SELECT count(DISTINCT benchmark_id) FROM domain_benchmark) AS pairs
) AS a
GROUP BY a.pairs -- no row where nothing is missing
UNION ALL
SELECT
  'scope',
  6,
  b.domain_id,
  0,
  b.domain,
  'benchmarks',
  'not_applicable',
  count(*),
  'benchmarks',
  printf('%s: not applicable to some models: %s. For these models such a benchmark counts neither as tested nor as a gap, and is not estimated.', b.label_en, group_concat(printf('%s (%d models)', m.benchmark, m.models), ', ')),
  printf('%s：不适用于部分模型的基准：%s。对这些模型，该基准既不计为已测，也不计为缺测，也不作估计值填补。', b.label_zh, group_concat(printf('%s（%d个模型）', m.benchmark, m.models), '、'))
FROM (SELECT * FROM domain_benchmark ORDER BY domain_id, benchmark_id) AS b
JOIN missing_summary AS m ON m.domain = b.domain AND m.benchmark = b.benchmark AND m.missing = 'not_applicable'
GROUP BY b.domain_id
UNION ALL
SELECT
  'scope',
  7,
  d.domain_id,
  0,
  d.domain,
  'models',
  'gaps',
  count(*),
  'models',
  printf('%s: models that lack a score on some of the benchmarks that apply to them, but not on all: %d; %s; where too few are scored there is no domain score.', d.label_en, count(*), rule.text_en),
  printf('%s：在适用的基准中缺少部分得分的模型有%d个；%s；已测基准过少时没有领域得分。', d.label_zh, count(*), rule.text_zh)
FROM monitored_domain AS d
JOIN model_risk AS r ON r.domain = d.domain
JOIN edition_in_use AS e
JOIN label AS rule ON rule.kind = 'missing_rule' AND rule.name = e.missing
-- A kind without benchmarks that apply has no gaps.
WHERE min(coalesce(r.capability_coverage, 1), coalesce(r.safety_coverage, 1)) < 1
  AND coalesce(r.capability_coverage, 0) + coalesce(r.safety_coverage, 0) > 0
GROUP BY d.domain_id
UNION ALL
SELECT
  'scope',
  8,
  d.domain_id,
  0,
  d.domain,
  'models',
  'without_score',
  count(*),
  'models',
  printf('%s: models without any score: %d.', d.label_en, count(*)),
  printf('%s：没有任何得分的模型有%d个。', d.label_zh, count(*))
FROM monitored_domain AS d
JOIN model_risk AS r ON r.domain = d.domain
WHERE max(coalesce(r.capability_coverage, -1), coalesce(r.safety_coverage, -1)) = 0 -- what no benchmark applies to lacks none
GROUP BY d.domain_id
UNION ALL
SELECT
  'scope',
  9,
  0,
  0,
  NULL,
  'scores',
  'estimated',
  e.estimated,
  'scores',
  printf('Estimated scores: %d of the %d missing ones on benchmarks that apply', e.estimated, e.missing)
    || iif(e.estimated < e.missing, printf('; the others cannot be estimated well enough (root mean square error of at most %s points) and are left out', e.bar), '')
    || iif(e.counted < e.estimated, printf('; %d of the estimated ones count in no capability or safety score, since too little was measured of the model', e.estimated - e.counted), '')
    || '. An estimate is no score.',
  printf('在适用的基准上缺少的%d个得分中，有%d个作了估计', e.missing, e.estimated)
    || iif(e.estimated < e.missing, printf('；其余无法可靠估计（均方根误差须不超过%s分），不计入平均', e.bar), '')
    || iif(e.counted < e.estimated, printf('；其中%d个未计入任何能力分或安全分，因为该模型的实测得分过少', e.estimated - e.counted), '')
    || '。估计值不是得分。'
FROM (
  SELECT
    count(s.estimate) AS estimated,
    (SELECT count(*) FROM counted_estimate) AS counted,
    count(*) AS missing,
    (
      SELECT printf('%g', min(v.value)) || iif(min(v.value) < max(v.value), printf(' - %g', max(v.value)), '')
      FROM method_value AS v
      WHERE v.name = 'largest_estimate_error'
    ) AS bar
  FROM edition_in_use AS e
  CROSS JOIN score_estimate AS s
  WHERE e.missing = 'estimate'
) AS e
WHERE e.missing > 0
UNION ALL
SELECT
  'scope',
  10,
  d.domain_id,
  0,
  d.domain,
  'benchmarks',
  'not_estimated',
  count(*),
  'benchmarks',
  printf('%s: benchmarks whose missing scores are not estimated: %s.', d.label_en, group_concat(printf('%s (%s)', b.benchmark, coalesce('error ' || fixed(b.error, 1), 'too few scores')), ', ')),
  printf('%s：缺失得分不作估计的基准：%s。', d.label_zh, group_concat(printf('%s（%s）', b.benchmark, coalesce('误差' || fixed(b.error, 1), '得分过少')), '、'))
FROM (SELECT * FROM domain_benchmark ORDER BY domain_id, benchmark_id) AS d
JOIN (
  SELECT s.benchmark, max(s.benchmark_error) AS error
  FROM edition_in_use AS e
  CROSS JOIN score_estimate AS s
  WHERE e.missing = 'estimate'
  GROUP BY s.benchmark
  HAVING count(s.estimate) = 0
) AS b ON b.benchmark = d.benchmark
GROUP BY d.domain_id
UNION ALL
SELECT
  'scope',
  11,
  d.domain_id,
  row_number() OVER (PARTITION BY d.domain_id ORDER BY r.status),
  d.domain,
  'models',
  'constant_not_known',
  count(*),
  'models',
  printf('%s: models without a risk index, as the method lacks %s: %d.', d.label_en, substr(r.status, 12), count(*)),
  printf('%s：因方法的常数（%s）未知而没有风险指数的模型有%d个。', d.label_zh, replace(substr(r.status, 12), ', ', '、'), count(*))
FROM monitored_domain AS d
JOIN model_risk AS r ON r.domain = d.domain
WHERE r.status GLOB 'not known: *'
GROUP BY
  d.domain_id,
  r.status
;
CREATE VIEW finding_series AS
WITH asked AS MATERIALIZED (
  SELECT
    d.*,
    (SELECT formula_highest(formula) IS NULL FROM edition_in_use)
      AND edition_scenario('risk_tolerance') IS NULL
      AND NOT EXISTS (SELECT 1 FROM method_value AS v WHERE v.domain = d.domain AND v.name = 'risk_tolerance' AND v.value IS NOT NULL) AS lacks_tolerance
  FROM monitored_domain AS d
),
moved AS MATERIALIZED (
  SELECT
    d.domain_id,
    d.label_en,
    d.label_zh,
    d.lacks_tolerance,
    t.domain,
    t.series,
    t.models,
    t.shape,
    t.level,
    t.last_model,
    t.last_level,
    t.estimated,
    -- A shape of few models is named with their number. After the series, so that an index that SQLite makes has its order.
    g.value AS smallest
  FROM asked AS d
  JOIN trend AS t ON t.domain = d.domain
  JOIN parameter AS g ON g.name = 'smallest_group'
  WHERE t.metric = 'risk_index' AND t.models > 1
),
-- Series that move alike in every domain.
everywhere AS (
  SELECT
    series,
    min(shape) AS shape,
    min(level) AS level,
    max(last_model) FILTER (WHERE last_level <> level) AS unlike_model, -- the newest, where its own level is another
    min(models) AS models,
    min(smallest) AS smallest,
    max(estimated) AS estimated,
    count(*) AS domains
  FROM moved
  WHERE shape IS NOT NULL
  GROUP BY series
  HAVING min(shape) = max(shape) AND min(level) = max(level) AND count(*) > 1 AND count(*) = (SELECT count(*) FROM monitored_domain)
),
domain_upgrades AS MATERIALIZED (
  SELECT
    domain,
    count(risk_change) AS comparable,
    count(*) AS upgrades
  FROM upgrade_step
  GROUP BY domain
),
step AS (
  SELECT
    domain,
    from_model,
    to_model,
    risk_change,
    to_reasoning,
    max(capability_estimated, safety_estimated) AS estimated,
    rank() OVER (PARTITION BY domain ORDER BY risk_change DESC) AS place
  FROM upgrade_step
  WHERE risk_change > 0
),
-- The largest steps of each domain, the largest first.
largest AS (
  SELECT
    d.domain_id,
    d.label_en,
    d.label_zh,
    u.*,
    c.comparable,
    c.upgrades,
    -- Of estimates nothing is said where there are none.
    iif(e.missing <> 'estimate' OR u.estimated > 0, rule.text_en, NULL) AS rule_en,
    iif(e.missing <> 'estimate' OR u.estimated > 0, rule.text_zh, NULL) AS rule_zh
  FROM monitored_domain AS d
  JOIN step AS u ON u.domain = d.domain
  JOIN domain_upgrades AS c ON c.domain = d.domain
  JOIN edition_in_use AS e
  JOIN label AS rule ON rule.kind = 'step_rule' AND rule.name = e.missing
  WHERE u.place <= (SELECT value FROM parameter WHERE name = 'largest_steps')
  ORDER BY
    d.domain_id,
    u.place
)
SELECT
  'series' AS section,
  1 AS order_1,
  s.place AS order_2,
  l.place AS order_3,
  NULL AS domain,
  group_concat(e.series, '; ') AS subject,
  'shape_everywhere' AS finding,
  count(*) AS value,
  'series' AS unit,
  printf('In every domain the risk index %s at a %s level: %s.', s.text_en, l.text_en, group_concat(e.series || coalesce(' (' || nullif(ltrim(coalesce(nullif(ltrim(iif(e.models < e.smallest, printf('%d models', e.models), '') || iif(e.estimated > 0, printf('; up to %s%% estimated', fixed(100 * e.estimated, 0)), ''), '; '), ''), '') || coalesce('; on average; not everywhere the newest, ' || e.unlike_model, ''), '; '), '') || ')', ''), ', ')) AS text_en,
  printf('在所有领域，风险指数%s且水平%s的系列：%s。', s.text_zh, l.text_zh, group_concat(e.series || coalesce('（' || nullif(ltrim(coalesce(nullif(ltrim(iif(e.models < e.smallest, printf('%d个模型', e.models), '') || iif(e.estimated > 0, printf('；估计值所占权重最高%s%%', fixed(100 * e.estimated, 0)), ''), '；'), ''), '') || coalesce('；按平均值计，最新的' || e.unlike_model || '并非在所有领域都如此', ''), '；'), '') || '）', ''), '、')) AS text_zh
FROM (SELECT * FROM everywhere ORDER BY series COLLATE BINARY) AS e
JOIN label AS s ON s.kind = 'shape' AND s.name = e.shape
JOIN label AS l ON l.kind = 'level' AND l.name = e.level
GROUP BY
  e.shape,
  e.level
UNION ALL
SELECT
  'series',
  2,
  t.domain_id,
  s.place,
  t.domain,
  group_concat(t.series, '; '),
  t.shape,
  count(*),
  'series',
  printf('%s: the risk index %s: %s.', t.label_en, s.text_en, group_concat(t.series || coalesce(' (' || nullif(ltrim(iif(t.models < t.smallest, printf('%d models', t.models), '') || iif(t.estimated > 0, printf('; up to %s%% estimated', fixed(100 * t.estimated, 0)), ''), '; '), '') || ')', ''), ', ')),
  printf('%s：风险指数%s：%s。', t.label_zh, s.text_zh, group_concat(t.series || coalesce('（' || nullif(ltrim(iif(t.models < t.smallest, printf('%d个模型', t.models), '') || iif(t.estimated > 0, printf('；估计值所占权重最高%s%%', fixed(100 * t.estimated, 0)), ''), '；'), '') || '）', ''), '、'))
FROM (SELECT * FROM moved ORDER BY series COLLATE BINARY) AS t
JOIN label AS s ON s.kind = 'shape' AND s.name = t.shape
GROUP BY
  t.domain_id,
  t.shape
UNION ALL
SELECT
  'series',
  2,
  domain_id,
  100, -- after every shape
  domain,
  group_concat(series, '; '),
  'not_enough_data',
  count(*),
  'series',
  iif(
    lacks_tolerance,
    printf('%s: not enough data to say how the risk index moves: the method has no risk_tolerance.', label_en),
    printf('%s: not enough data to say how the risk index moves, for too few benchmarks are shared from model to model: %s.', label_en, group_concat(series, ', '))
  ),
  iif(
    lacks_tolerance,
    printf('%s：数据不足，无法判断风险指数的走势：方法没有给出risk_tolerance（走势的容差）。', label_zh),
    printf('%s：前后模型共有的基准太少，数据不足，无法判断风险指数的走势：%s。', label_zh, group_concat(series, '、'))
  )
FROM (SELECT * FROM moved WHERE shape IS NULL ORDER BY series COLLATE BINARY)
GROUP BY domain_id
UNION ALL
SELECT
  'series',
  1,
  100, -- after every shape
  0,
  NULL,
  'upgrades',
  'largest_steps_by_domain',
  1.0 * sum(to_reasoning) / sum(steps),
  'share',
  printf('The largest rises of the risk index from a model to its successor%s that came with the change to a reasoning model: %s.', coalesce(', ' || max(rule_en) || ',', ''), group_concat(printf('%s %d of %d', label_en, to_reasoning, steps), ', ')),
  printf('风险指数增幅最大的升级中%s，从非推理模型到推理模型的升级：%s。', coalesce('（' || max(rule_zh) || '）', ''), group_concat(printf('%s%d次（共%d次）', label_zh, to_reasoning, steps), '、'))
FROM (
  SELECT
    label_en,
    label_zh,
    max(rule_en) AS rule_en,
    max(rule_zh) AS rule_zh,
    CAST(total(to_reasoning) AS INTEGER) AS to_reasoning,
    count(*) AS steps
  FROM largest
  GROUP BY domain_id
)
GROUP BY 'all' -- no row where there is nothing
UNION ALL
SELECT
  'series',
  3,
  domain_id,
  0,
  domain,
  'upgrades',
  'largest_steps',
  1.0 * total(to_reasoning) / count(*),
  'share',
  printf(
    '%s: of the %d largest rises of the risk index from a model to its successor%s (%d of %d upgrades can be compared), %d came with the change to a reasoning model: %s.',
    label_en,
    count(*),
    coalesce(', ' || max(rule_en), ''),
    comparable,
    upgrades,
    total(to_reasoning),
    group_concat(printf('%s to %s (%s%s%s)', from_model, to_model, fixed(risk_change, 1, '+'), iif(to_reasoning, ', to reasoning', ''), iif(estimated > 0, printf(', %s%% estimated', fixed(100 * estimated, 0)), '')), '; ')
  ),
  printf(
    '%s：%s%d次升级中有%d次可比；其中风险指数增幅最大的%d次中，有%d次是从非推理模型到推理模型的升级：%s。',
    label_zh,
    coalesce(max(rule_zh) || '，', ''),
    upgrades,
    comparable,
    count(*),
    total(to_reasoning),
    group_concat(printf('%s到%s（%s%s%s）', from_model, to_model, fixed(risk_change, 1, '+'), iif(to_reasoning, '，升级为推理模型', ''), iif(estimated > 0, printf('，估计值占%s%%', fixed(100 * estimated, 0)), '')), '；')
  )
FROM largest
GROUP BY domain_id
;
CREATE VIEW finding_threshold AS
WITH standing AS (
  SELECT
    d.domain_id,
    d.label_en,
    d.label_zh,
    coalesce(l.text_en, t.quantity) AS quantity_en,
    coalesce(l.text_zh, t.quantity) AS quantity_zh,
    coalesce(n.text_zh, '「' || t.threshold || '」') AS threshold_zh,
    t.*
  FROM monitored_domain AS d
  JOIN threshold_status AS t ON t.domain = d.domain
  LEFT JOIN label AS l ON l.kind = 'metric' AND l.name = t.quantity
  LEFT JOIN label AS n ON n.kind = 'threshold' AND n.name = t.threshold
  ORDER BY
    d.domain_id,
    t.value DESC,
    t.model COLLATE BINARY
),
counted AS (
  SELECT
    *,
    count(value) AS models,
    count(*) FILTER (WHERE is_beyond) AS beyond,
    count(*) FILTER (WHERE is_beyond AND estimated > 0) AS estimates,
    group_concat(iif(is_beyond, model, NULL), ', ') AS names_en,
    group_concat(iif(is_beyond, model, NULL), '、') AS names_zh
  FROM standing
  GROUP BY
    domain_id,
    threshold,
    quantity
)
SELECT
  'threshold' AS section,
  domain_id AS order_1,
  0 AS order_2,
  0 AS order_3,
  domain,
  threshold AS subject,
  CASE
    WHEN line IS NULL THEN 'line_not_known'
    WHEN models = 0 THEN 'not_enough_data'
    ELSE 'beyond_line'
  END AS finding,
  iif(line IS NULL OR models = 0, NULL, beyond) AS value,
  'models' AS unit,
  CASE
    WHEN line IS NULL THEN printf('%s: the value of the %s (of the %s) is not known, so that no model can be compared with it.', label_en, threshold, quantity_en)
    WHEN models = 0 THEN printf('%s: not enough data for the %s (%s %g): no model has a value.', label_en, threshold, quantity_en, line)
    WHEN beyond = 0 THEN printf('%s: no model stands beyond the %s (%s %g; models with a value: %d).', label_en, threshold, quantity_en, line, models)
    WHEN beyond > (SELECT value FROM parameter WHERE name = 'listed_models') THEN printf('%s: %d of %d models stand beyond the %s (%s %g)%s.', label_en, beyond, models, threshold, quantity_en, line, with_estimates_en)
    ELSE printf('%s: beyond the %s (%s %g) stand %d of %d models%s: %s.', label_en, threshold, quantity_en, line, beyond, models, with_estimates_en, names_en)
  END AS text_en,
  CASE
    WHEN line IS NULL THEN printf('%s：%s（%s）的数值未知，无法与模型比较。', label_zh, threshold_zh, quantity_zh)
    WHEN models = 0 THEN printf('%s：数据不足，无法与%s（%s：%g）比较：没有模型有相应数值。', label_zh, threshold_zh, quantity_zh, line)
    WHEN beyond = 0 THEN printf('%s：没有模型越过%s（%s：%g；有相应数值的模型%d个）。', label_zh, threshold_zh, quantity_zh, line, models)
    WHEN beyond > (SELECT value FROM parameter WHERE name = 'listed_models') THEN printf('%s：%d个模型中有%d个越过%s（%s：%g）%s。', label_zh, models, beyond, threshold_zh, quantity_zh, line, with_estimates_zh)
    ELSE printf('%s：%d个模型中有%d个越过%s（%s：%g）%s：%s。', label_zh, models, beyond, threshold_zh, quantity_zh, line, with_estimates_zh, names_zh)
  END AS text_zh
FROM (
  SELECT
    *,
    iif(estimates > 0, printf(' (%d of them with estimates)', estimates), '') AS with_estimates_en,
    iif(estimates > 0, printf('（其中%d个含有估计值）', estimates), '') AS with_estimates_zh
  FROM counted
);
CREATE VIEW finding_warning AS
SELECT
  'early_warning' AS section,
  l.place AS order_1,
  d.domain_id AS order_2,
  0 AS order_3,
  d.domain,
  w.subject,
  w.rule AS finding,
  w.value,
  CASE w.rule
    WHEN 'above_human' THEN 'models'
    WHEN 'low_honesty' THEN 'share'
    WHEN 'record_risk_index' THEN (SELECT iif(formula_highest(formula) IS NULL, 'risk index', 'points') FROM edition_in_use)
    ELSE 'points'
  END AS unit,
  printf('%s: %s: %s: %s.', d.label_en, l.text_en, w.subject, w.evidence) AS text_en,
  printf('%s：%s：%s：%s。', d.label_zh, l.text_zh, w.subject, w.evidence_zh) AS text_zh
FROM monitored_domain AS d
JOIN early_warning AS w ON w.domain = d.domain
JOIN label AS l ON l.kind = 'rule' AND l.name = w.rule;
CREATE VIEW frontier AS
SELECT
  edition,
  domain,
  model_id,
  model,
  series,
  organization,
  released_on,
  reasoning,
  open_weights,
  capability,
  safety,
  risk_index,
  coverage, -- share of the applicable weight that had a score, the lower of capability and safety
  estimated -- share of the weight behind its scores that is estimated, the higher of the two
FROM index_score
WHERE on_frontier
;
CREATE VIEW general_capability AS
SELECT
  e.edition,
  g.model_id,
  g.name AS general_index,
  g.version AS general_index_version,
  g.value, -- on the index's own scale
  g.origin,
  g.retrieved_on,
  g.source
FROM edition_in_use AS e
JOIN method AS me ON me.name = e.method
JOIN general_index AS g ON g.name = me.general_index AND g.version = me.general_index_version
JOIN model AS mo ON mo.model_id = g.model_id
WHERE mo.released_on <= e.until AND NOT mo.withdrawn
;
CREATE VIEW general_index_entry AS
SELECT m.name AS model, g.name, g.version, g.value, g.origin, g.retrieved_on, g.source
FROM general_index AS g
JOIN model AS m ON m.model_id = g.model_id
WHERE NOT m.withdrawn;
CREATE TRIGGER general_index_entry_insert
INSTEAD OF INSERT ON general_index_entry
BEGIN
  INSERT INTO import_general (model, name, version, value, origin, retrieved_on, source)
  VALUES (
    nullif(trim(NEW.model), ''),
    nullif(trim(NEW.name), ''),
    nullif(trim(NEW.version), ''),
    iif(typeof(NEW.value) = 'text', nullif(trim(NEW.value, ' ' || char(9, 10, 11, 12, 13, 160, 8199, 8239, 12288)), ''), NEW.value),
    lower(nullif(trim(NEW.origin), '')),
    nullif(trim(NEW.retrieved_on), ''),
    nullif(trim(NEW.source), '')
  );
END;
CREATE VIEW import_general AS
SELECT NULL AS file, NULL AS line, *, NULL AS rule, NULL AS broken
FROM general_index_entry;
CREATE TRIGGER import_general_check
INSTEAD OF INSERT ON import_general
WHEN NEW.rule IS NULL
BEGIN
  INSERT INTO import_general
  SELECT
    NEW.file, NEW.line, NEW.model, NEW.name, coalesce(NEW.version, ''), NEW.value, coalesce(NEW.origin, 'unknown'), NEW.retrieved_on, NEW.source,
    coalesce(broken.rule, ''),
    broken.value
  FROM (SELECT 1) AS one
  LEFT JOIN (
    SELECT rule, value
    FROM (
      SELECT 'general_index_entry.model: no model or alias of this name' AS rule, NEW.model AS value,
        EXISTS (SELECT 1 FROM known_model WHERE written = NEW.model) AS holds
      UNION ALL
      SELECT 'general_index_entry.name: must not be empty, have blanks around it, or hold a line break, control character or bidirectional override', NEW.name, (NEW.name <> '' AND NEW.name = trim(NEW.name) AND (instr(NEW.name, char(0)) = 0 AND NEW.name NOT GLOB '*[' || char(1, 45, 31, 127, 45, 159, 8232, 45, 8238, 8294, 45, 8297) || ']*'))
      UNION ALL
      SELECT 'general_index_entry.version: must not hold a line break, control character or bidirectional override', NEW.version, NEW.version IS NULL OR (instr(NEW.version, char(0)) = 0 AND NEW.version NOT GLOB '*[' || char(1, 45, 31, 127, 45, 159, 8232, 45, 8238, 8294, 45, 8297) || ']*')
      UNION ALL
      SELECT 'general_index_entry.value: must be a finite number', NEW.value, (CAST(NEW.value AS NUMERIC) = NEW.value) AND abs(CAST(NEW.value AS REAL)) < 9e999
      UNION ALL
      SELECT 'general_index_entry.origin: must be ''published'', ''measured'', ''reported'', ''synthetic'' or ''unknown''', NEW.origin,
        coalesce(NEW.origin, 'unknown') IN ('published', 'measured', 'reported', 'synthetic', 'unknown')
      UNION ALL
      SELECT 'general_index_entry.retrieved_on: must be a real date like 2025-09-30', NEW.retrieved_on,
        NEW.retrieved_on IS NULL OR (NEW.retrieved_on GLOB '????-??-??' AND NEW.retrieved_on IS date(NEW.retrieved_on, '+0 days'))
    )
    WHERE holds IS NOT 1
    LIMIT 1
  ) AS broken;
END;
CREATE TRIGGER import_general_take
INSTEAD OF INSERT ON import_general
WHEN NEW.rule = ''
BEGIN
  INSERT INTO general_index (model_id, name, version, value, origin, retrieved_on, source)
  SELECT model_id, NEW.name, NEW.version, CAST(NEW.value AS REAL), NEW.origin, NEW.retrieved_on, NEW.source
  FROM known_model
  WHERE written = NEW.model
  LIMIT 1
  ON CONFLICT (model_id, name, version) DO UPDATE SET
    value = excluded.value,
    origin = excluded.origin,
    retrieved_on = excluded.retrieved_on,
    source = excluded.source;
END;
CREATE TRIGGER import_general_reject
INSTEAD OF INSERT ON import_general
WHEN NEW.rule NOT IN ('', 'check') AND NEW.file IS NOT NULL
BEGIN
  INSERT INTO import_refused (file, line, rule, value) VALUES (NEW.file, NEW.line, NEW.rule, NEW.broken);
END;
CREATE TRIGGER import_general_refuse
INSTEAD OF INSERT ON import_general
WHEN NEW.rule NOT IN ('', 'check') AND NEW.file IS NULL
BEGIN
  SELECT CASE NEW.rule
    WHEN 'general_index_entry.model: no model or alias of this name'
      THEN RAISE(ABORT, 'general_index_entry.model: no model or alias of this name')
    WHEN 'general_index_entry.name: must not be empty, have blanks around it, or hold a line break, control character or bidirectional override'
      THEN RAISE(ABORT, 'general_index_entry.name: must not be empty, have blanks around it, or hold a line break, control character or bidirectional override')
    WHEN 'general_index_entry.version: must not hold a line break, control character or bidirectional override'
      THEN RAISE(ABORT, 'general_index_entry.version: must not hold a line break, control character or bidirectional override')
    WHEN 'general_index_entry.value: must be a finite number'
      THEN RAISE(ABORT, 'general_index_entry.value: must be a finite number')
    WHEN 'general_index_entry.origin: must be ''published'', ''measured'', ''reported'', ''synthetic'' or ''unknown'''
      THEN RAISE(ABORT, 'general_index_entry.origin: must be ''published'', ''measured'', ''reported'', ''synthetic'' or ''unknown''')
    WHEN 'general_index_entry.retrieved_on: must be a real date like 2025-09-30'
      THEN RAISE(ABORT, 'general_index_entry.retrieved_on: must be a real date like 2025-09-30')
  END;
END;
CREATE VIEW group_comparison AS
-- Every comparison has its row, even where no model was there to compare. It is known by a number, which sorts faster than names.
WITH question AS MATERIALIZED (
  SELECT
    6 * d.domain_id + 3 * g.column1 + m.column1 AS question,
    d.edition,
    d.domain,
    g.column2 AS grouping,
    m.column2 AS measure
  FROM monitored_domain AS d
  CROSS JOIN (VALUES (0, 'reasoning'), (1, 'open_weights')) AS g
  CROSS JOIN (VALUES (0, 'capability'), (1, 'safety'), (2, 'risk_index')) AS m
),
risk AS MATERIALIZED (
  SELECT
    d.domain_id,
    s.model_id,
    s.reasoning,
    s.open_weights,
    s.capability,
    s.safety,
    s.risk_index,
    coalesce(s.on_frontier, 0) AS on_frontier
  FROM index_score AS s -- first, so that it is asked, and says so, where there is no edition
  CROSS JOIN domain AS d ON d.name = s.domain
),
-- The beta of proprietary models, in the scenario where there is one.
one_beta AS (
  SELECT
    v.domain_id,
    v.domain,
    trim(e.scenario, char(32, 9, 10, 13)) AS scenario,
    coalesce((SELECT j.value FROM json_each(e.scenario) AS j WHERE j.key = 'beta_proprietary'), v.value) AS beta
  FROM edition_in_use AS e
  CROSS JOIN method_value AS v ON v.name = 'beta_proprietary'
  LEFT JOIN method_value AS o ON o.domain_id = v.domain_id AND o.name = 'beta_open'
  WHERE coalesce((SELECT j.value FROM json_each(e.scenario) AS j WHERE j.key = 'beta_open'), o.value) IS NOT NULL -- else all that have an index are proprietary
),
same_beta AS MATERIALIZED (
  SELECT
    o.domain_id,
    s.model_id,
    o.beta,
    s.risk_index
  FROM one_beta AS o
  CROSS JOIN index_score AS s
    ON s.domain = o.domain
    -- Written as text, because a view of an untrusted database may not call json_patch(); of two keys the last counts.
    AND s.scenario = coalesce(
      substr(o.scenario, 1, length(o.scenario) - 1) || iif(EXISTS (SELECT 1 FROM json_each(o.scenario)), ', ', ''),
      '{'
    ) || printf('"beta_open": %!.17g}', o.beta)
  WHERE o.beta IS NOT NULL
),
member AS (
  SELECT
    6 * r.domain_id + 3 * g.column1 + m.column1 AS question,
    iif(g.column1 = 0, r.reasoning, r.open_weights) AS in_group,
    r.on_frontier,
    CASE m.column1
      WHEN 0 THEN r.capability
      WHEN 1 THEN r.safety
      ELSE r.risk_index
    END AS value,
    iif(m.column1 = 2, b.beta, NULL) AS same_beta,
    iif(m.column1 = 2 AND r.risk_index IS NOT NULL, b.risk_index, NULL) AS same_beta_value -- of the models that the test beside it has
  FROM risk AS r
  LEFT JOIN same_beta AS b ON b.domain_id = r.domain_id AND b.model_id = r.model_id
  CROSS JOIN (VALUES (0), (1)) AS g
  CROSS JOIN (VALUES (0), (1), (2)) AS m
),
compared AS (
  SELECT
    question,
    count(value) FILTER (WHERE in_group) AS in_models,
    count(value) FILTER (WHERE NOT in_group) AS out_models,
    avg(value) FILTER (WHERE in_group) AS in_mean,
    avg(value) FILTER (WHERE NOT in_group) AS out_mean,
    sample_median(value) FILTER (WHERE in_group) AS in_median,
    sample_median(value) FILTER (WHERE NOT in_group) AS out_median,
    cliffs_delta(value, in_group) AS cliffs_delta,
    mann_whitney_p(value, in_group) AS mann_whitney_p,
    max(same_beta) AS same_beta,
    avg(same_beta_value) FILTER (WHERE in_group) AS same_beta_in_mean,
    avg(same_beta_value) FILTER (WHERE NOT in_group) AS same_beta_out_mean,
    cliffs_delta(same_beta_value, in_group) AS same_beta_delta,
    mann_whitney_p(same_beta_value, in_group) AS same_beta_p,
    total(on_frontier) FILTER (WHERE in_group) AS in_on_frontier,
    total(on_frontier) FILTER (WHERE NOT in_group) AS out_on_frontier
  FROM member
  GROUP BY question
)
SELECT
  edition,
  domain,
  grouping,
  measure,
  coalesce(in_models, 0) AS in_models,
  coalesce(out_models, 0) AS out_models,
  in_mean,
  out_mean,
  in_median,
  out_median,
  -- What compares the groups is NULL where the verdict is 'not enough data'.
  iif(is_enough, in_mean - out_mean, NULL) AS difference, -- of the means
  iif(is_enough, cliffs_delta, NULL) AS cliffs_delta, -- of in_ over out_, -1..1
  iif(is_enough, mann_whitney_p, NULL) AS mann_whitney_p, -- two-sided
  CASE
    WHEN is_enough IS NOT 1 THEN 'not enough data'
    WHEN mann_whitney_p >= (SELECT value FROM parameter WHERE name = 'significance') THEN 'no significant difference'
    WHEN cliffs_delta > 0 THEN 'higher'
    ELSE 'lower'
  END AS verdict, -- of in_ against out_
  same_beta, -- of proprietary models, here for all
  same_beta_in_mean,
  same_beta_out_mean,
  iif(is_enough, same_beta_delta, NULL) AS same_beta_delta, -- Cliff's
  iif(is_enough, same_beta_p, NULL) AS same_beta_p,
  CASE
    WHEN same_beta IS NULL THEN NULL
    WHEN is_enough IS NOT 1 OR same_beta_p IS NULL THEN 'not enough data'
    WHEN same_beta_p >= (SELECT value FROM parameter WHERE name = 'significance') THEN 'no significant difference'
    WHEN same_beta_delta > 0 THEN 'higher'
    ELSE 'lower'
  END AS same_beta_verdict,
  CAST(coalesce(in_on_frontier, 0) AS INTEGER) AS in_on_frontier, -- models on the risk Pareto frontier
  CAST(coalesce(out_on_frontier, 0) AS INTEGER) AS out_on_frontier,
  in_on_frontier / nullif(in_models, 0) AS in_frontier_rate, -- share of the group's models that are on it
  out_on_frontier / nullif(out_models, 0) AS out_frontier_rate,
  in_on_frontier / nullif(in_on_frontier + out_on_frontier, 0) AS in_share_of_frontier -- share of the frontier's models
FROM question
LEFT JOIN (
  SELECT
    *,
    mann_whitney_p IS NOT NULL
      AND min(in_models, out_models) >= (SELECT value FROM parameter WHERE name = 'smallest_group') AS is_enough
  FROM compared
) USING (question)
;
CREATE VIEW grouped_score AS
WITH known AS MATERIALIZED (
  SELECT
    s.model_id,
    s.benchmark_id,
    coalesce(e.harness, 'unknown') || coalesce(' ' || e.task_version, '') AS comparability -- as in measurement
  FROM score AS s
  CROSS JOIN evaluation AS e ON e.evaluation_id = s.evaluation_id
  WHERE s.evaluation_id IS NOT NULL -- the index knows these
    AND (e.harness IS NOT NULL OR e.task_version IS NOT NULL)
    AND +s.model_id IN (SELECT model_id FROM monitored_model)
),
grouped AS MATERIALIZED (
  SELECT
    model_id,
    benchmark_id,
    comparability,
    1 AS is_known
  FROM known
  UNION ALL
  SELECT
    s.model_id,
    s.benchmark_id,
    'unknown',
    0
  FROM (SELECT DISTINCT benchmark_id FROM known) AS k
  CROSS JOIN score AS s INDEXED BY score_by_benchmark ON s.benchmark_id = k.benchmark_id
  WHERE +s.model_id IN (SELECT model_id FROM monitored_model) AND CASE WHEN (s.model_id, s.benchmark_id) IN (SELECT model_id, benchmark_id FROM known) THEN 0 ELSE 1 END
),
counted AS MATERIALIZED (
  SELECT
    benchmark_id,
    comparability,
    count(*) AS scores,
    row_number() OVER (PARTITION BY benchmark_id ORDER BY count(*) DESC, comparability COLLATE BINARY) = 1 AS is_counted
  FROM grouped
  GROUP BY
    benchmark_id,
    comparability
)
SELECT
  (SELECT edition_name()) AS edition,
  g.model_id,
  g.benchmark_id,
  g.comparability,
  g.is_known, -- 1: its evaluation says it
  c.scores, -- of the group
  c.is_counted -- 1: of the group with the most scores; of equal ones of the first by name
FROM grouped AS g
CROSS JOIN counted AS c ON c.benchmark_id = g.benchmark_id AND c.comparability = g.comparability
;
CREATE VIEW import_check AS
-- Materialized, so that each column is computed once and not again in every expression that uses it.
WITH number AS MATERIALIZED (
  SELECT
    import_row_id,
    iif(CAST(samples AS INTEGER) = CAST(samples AS NUMERIC) AND CAST(samples AS NUMERIC) = samples, CAST(samples AS INTEGER), NULL) AS samples,
    iif(CAST(samples_total AS INTEGER) = CAST(samples_total AS NUMERIC) AND CAST(samples_total AS NUMERIC) = samples_total, CAST(samples_total AS INTEGER), NULL) AS samples_total,
    iif(CAST(samples_completed AS INTEGER) = CAST(samples_completed AS NUMERIC) AND CAST(samples_completed AS NUMERIC) = samples_completed, CAST(samples_completed AS INTEGER), NULL) AS samples_completed,
    iif(CAST(samples_scored AS INTEGER) = CAST(samples_scored AS NUMERIC) AND CAST(samples_scored AS NUMERIC) = samples_scored, CAST(samples_scored AS INTEGER), NULL) AS samples_scored,
    iif(CAST(shots AS INTEGER) = CAST(shots AS NUMERIC) AND CAST(shots AS NUMERIC) = shots, CAST(shots AS INTEGER), NULL) AS shots,
    iif(CAST(epochs AS INTEGER) = CAST(epochs AS NUMERIC) AND CAST(epochs AS NUMERIC) = epochs, CAST(epochs AS INTEGER), NULL) AS epochs,
    CASE
      WHEN (CAST(refusal_rate AS NUMERIC) = refusal_rate) THEN CAST(refusal_rate AS REAL)
      WHEN typeof(refusal_rate) = 'text' AND refusal_rate LIKE '%!%' ESCAPE '!' AND CAST(rtrim(refusal_rate, '% ') AS NUMERIC) = rtrim(refusal_rate, '% ')
        THEN CAST(refusal_rate AS REAL) / 100
    END AS refusal_rate,
    -- ISO dates, with a time in UTC or with its zone
    CASE
      WHEN evaluated_at GLOB '????-??-??' AND evaluated_at IS date(evaluated_at, '+0 days') THEN evaluated_at
      WHEN evaluated_at GLOB '????-??-??[ T]??:??*' AND substr(evaluated_at, 1, 10) IS date(substr(evaluated_at, 1, 10), '+0 days') THEN datetime(evaluated_at)
    END AS evaluated_at,
    iif(scored_at GLOB '????-??-??[ T]??:??*' AND substr(scored_at, 1, 10) IS date(substr(scored_at, 1, 10), '+0 days'), datetime(scored_at), NULL) AS scored_at,
    iif(date_basis = 'retrieved', 'retrieved_on', 'evaluated_on') AS date_field
  FROM import_row
),
-- Each by itself: a join would compute the scales of all benchmarks. The ends are the same in both directions.
matched AS MATERIALIZED (
  SELECT
    *,
    (SELECT lowest FROM benchmark_scale AS s WHERE (s.benchmark_id, s.unit, s.higher_is_better) = (m.benchmark_id, m.unit, 1)) AS lowest,
    (SELECT highest FROM benchmark_scale AS s WHERE (s.benchmark_id, s.unit, s.higher_is_better) = (m.benchmark_id, m.unit, 1)) AS highest,
    (SELECT doubtful_to FROM benchmark_scale AS s WHERE (s.benchmark_id, s.unit, s.higher_is_better) = (m.benchmark_id, m.unit, 1)) AS doubtful_to
  FROM import_match AS m
),
checked AS MATERIALIZED (
  SELECT
    r.*,
    -- in the unit of the value
    iif(m.error_in_percent AND m.unit <> 'percent', round(m.error_number * e.factor, 12), m.error_number) AS standard_error_number,
    n.samples AS samples_number,
    n.samples_total AS total_number,
    n.samples_completed AS completed_number,
    n.samples_scored AS scored_number,
    n.shots AS shots_number,
    n.epochs AS epochs_number,
    n.refusal_rate AS refusal_number,
    n.evaluated_at AS evaluated_moment,
    n.scored_at AS scored_moment,
    m.configuration AS settings,
    m.model_id,
    m.benchmark_id,
    m.number,
    m.unit AS resolved_unit,
    m.task_unit,
    m.task_higher_is_better,
    b.unit AS benchmark_unit,
    m.lowest,
    m.highest,
    CASE
      WHEN r.error IS NOT NULL THEN 'reader'
      WHEN typeof(r.model) <> 'text' THEN 'model'
      WHEN m.models_differ THEN 'configuration several'
      WHEN m.model_id IS NULL AND m.model_known THEN 'configuration'
      WHEN m.model_id IS NULL THEN iif(
        EXISTS (
          SELECT 1
          FROM model AS w
          WHERE w.withdrawn
            AND (w.name = r.model OR w.model_id IN (SELECT a.model_id FROM alias AS a WHERE a.name = r.model))
        ),
        'model withdrawn',
        'model unknown'
      )
      WHEN r.tool = 'entry' AND typeof(r.benchmark) <> 'text' THEN 'benchmark'
      WHEN r.tool = 'entry' AND m.benchmark_id IS NULL THEN 'benchmark unknown'
      WHEN r.tool <> 'entry' AND typeof(r.task) <> 'text' THEN 'task'
      WHEN r.tool <> 'entry' AND m.task_arguments IS NULL THEN iif(m.task_known, 'arguments', 'task unknown')
      WHEN m.benchmark_id IS NULL THEN 'metric'
      WHEN r.status NOT IN ('success', 'error', 'cancelled', 'started') THEN 'status'
      WHEN r.status = 'success' AND r.value IS NULL THEN 'value missing'
      WHEN r.status = 'success' AND (m.number IS NULL OR abs(m.number) = 9e999) THEN 'value'
      WHEN m.value_in_percent AND lower(r.unit) <> 'percent' THEN 'unit contradicts'
      WHEN r.tool = 'entry' AND r.unit IS NULL AND NOT m.value_in_percent AND m.number > 0 AND m.number <= m.doubtful_to THEN 'value share or percent'
      WHEN m.task_unit IS NOT NULL AND r.higher_is_better <> coalesce(m.task_higher_is_better, b.higher_is_better) THEN 'higher_is_better'
      -- A file that says percent knows; 0..1 is also what converters write by default.
      WHEN m.unit <> m.task_unit AND (m.unit, m.task_unit) <> ('percent', 'share') THEN 'unit task'
      WHEN m.unit IS NOT NULL AND m.lowest IS NULL THEN 'unit'
      WHEN r.standard_error IS NOT NULL AND (m.error_number BETWEEN 0 AND 1.7e308) IS NOT 1 THEN 'standard_error'
      WHEN m.error_in_percent AND m.unit IS NOT 'percent' AND e.factor IS NULL THEN 'standard_error unit'
      WHEN r.samples IS NOT NULL AND (n.samples >= (r.tool = 'entry')) IS NOT 1 THEN 'samples'
      WHEN r.shots IS NOT NULL AND (n.shots >= 0) IS NOT 1 THEN 'shots'
      WHEN r.epochs IS NOT NULL AND (n.epochs >= 1) IS NOT 1 THEN 'epochs'
      WHEN r.samples_total IS NOT NULL AND (n.samples_total >= 0) IS NOT 1 THEN 'samples_total'
      WHEN r.samples_completed IS NOT NULL AND (n.samples_completed >= 0) IS NOT 1 THEN 'samples_completed'
      WHEN r.samples_scored IS NOT NULL AND (n.samples_scored >= 0) IS NOT 1 THEN 'samples_scored'
      WHEN r.tool = 'entry' AND max(coalesce(n.samples_completed, 0), coalesce(n.samples_scored, 0)) > n.samples_total THEN 'samples_total small'
      WHEN r.refusal_rate IS NOT NULL AND (n.refusal_rate BETWEEN 0 AND 1) IS NOT 1 THEN 'refusal_rate'
      WHEN r.standard_error_basis NOT IN ('given', 'interval') THEN 'standard_error_basis'
      WHEN r.evaluated_at IS NOT NULL AND n.evaluated_at IS NULL THEN n.date_field
      -- In the first zone of the world it is tomorrow already. What is made up may have any date.
      WHEN substr(n.evaluated_at, 1, 10) > date('now', '+1 day') AND r.origin <> 'synthetic' THEN n.date_field || ' future'
      WHEN r.date_basis NOT IN ('run', 'file', 'retrieved', 'import') OR (r.date_basis = 'import' AND r.evaluated_at IS NOT NULL) THEN 'date_basis'
      WHEN r.scored_at IS NOT NULL AND n.scored_at IS NULL THEN 'scored_at'
      WHEN r.evaluator IS NOT NULL AND (typeof(r.evaluator) = 'text' AND (r.evaluator <> '' AND r.evaluator = trim(r.evaluator) AND (instr(r.evaluator, char(0)) = 0 AND r.evaluator NOT GLOB '*[' || char(1, 45, 31, 127, 45, 159, 8232, 45, 8238, 8294, 45, 8297) || ']*'))) IS NOT 1 THEN 'evaluator'
      WHEN r.evaluator_kind NOT IN (SELECT kind FROM evaluator_kind WHERE kind IS NOT NULL) THEN 'evaluator_kind'
      WHEN r.origin NOT IN ('published', 'measured', 'reported', 'synthetic', 'unknown') THEN 'origin'
    END AS broken
  FROM import_row AS r
  JOIN matched AS m ON m.import_row_id = r.import_row_id
  JOIN number AS n ON n.import_row_id = r.import_row_id
  LEFT JOIN benchmark AS b ON b.benchmark_id = m.benchmark_id
  LEFT JOIN unit_conversion AS e ON e.unit = 'percent' AND e.to_unit = m.unit
),
ruled AS MATERIALIZED (
  SELECT
    *,
    CASE
      WHEN broken IS NOT NULL THEN broken
      WHEN status = 'success' AND number NOT BETWEEN lowest AND highest THEN 'value range'
      WHEN standard_error_number > round(highest - lowest, 12) THEN 'standard_error large'
      WHEN status = 'success' AND standard_error_number = 0 AND number > lowest AND number < highest THEN 'standard_error zero'
    END AS rule
  FROM checked
),
named AS MATERIALIZED (
  SELECT *, iif(rule = 'reader', error_field, substr(rule, 1, instr(rule || ' ', ' ') - 1)) AS field
  FROM ruled
)
SELECT
  c.import_row_id,
  c.rule,
  c.field,
  CASE c.field
    WHEN 'model' THEN c.model
    WHEN 'configuration' THEN coalesce(c.configuration, '')
    WHEN 'benchmark' THEN c.benchmark
    WHEN 'task' THEN c.task
    WHEN 'arguments' THEN c.arguments
    WHEN 'metric' THEN c.metric
    WHEN 'status' THEN c.status
    WHEN 'value' THEN c.value
    WHEN 'unit' THEN iif(c.rule = 'unit contradicts', c.unit, c.resolved_unit)
    WHEN 'higher_is_better' THEN c.higher_is_better
    WHEN 'standard_error' THEN c.standard_error
    WHEN 'samples' THEN c.samples
    WHEN 'shots' THEN c.shots
    WHEN 'epochs' THEN c.epochs
    WHEN 'samples_total' THEN c.samples_total
    WHEN 'samples_completed' THEN c.samples_completed
    WHEN 'samples_scored' THEN c.samples_scored
    WHEN 'refusal_rate' THEN c.refusal_rate
    WHEN 'standard_error_basis' THEN c.standard_error_basis
    WHEN 'evaluated_on' THEN c.evaluated_at
    WHEN 'retrieved_on' THEN c.evaluated_at
    WHEN 'date_basis' THEN c.date_basis
    WHEN 'scored_at' THEN c.scored_at
    WHEN 'evaluator' THEN c.evaluator
    WHEN 'evaluator_kind' THEN c.evaluator_kind
    WHEN 'origin' THEN c.origin
    ELSE c.error_value
  END AS offending,
  CASE c.rule
    WHEN 'reader' THEN c.error
    WHEN 'model' THEN 'model must be a name'
    WHEN 'model unknown' THEN 'no model named "' || c.model || '"'
    WHEN 'configuration' THEN 'the alias "' || c.model || '" stands for a model only with ' || (
      SELECT group_concat(wanted, ' or ')
      FROM (SELECT configuration || ' (' || model || ')' AS wanted FROM known_model WHERE written = c.model ORDER BY wanted COLLATE BINARY LIMIT 10)
    )
    WHEN 'configuration several' THEN 'the alias "' || c.model || '" stands for several models with this configuration: demand more of it in alias_entry.configuration'
    WHEN 'model withdrawn' THEN 'the model "' || c.model || '" is withdrawn; UPDATE model SET withdrawn = 0 brings it back'
    WHEN 'benchmark' THEN 'benchmark must be a name'
    WHEN 'benchmark unknown' THEN 'no benchmark named "' || c.benchmark || '"'
    WHEN 'task' THEN 'task must be a name'
    WHEN 'task unknown' THEN 'no benchmark for the task "' || c.task || '" of ' || c.tool || ' in the table task'
    WHEN 'arguments' THEN 'the table task has "' || c.task || '" of ' || c.tool || ' only with ' || (
      SELECT group_concat(arguments, ' or ')
      FROM (SELECT DISTINCT arguments FROM task WHERE (tool, task) = (c.tool, c.task) ORDER BY arguments)
    )
    WHEN 'metric' THEN 'the table task has several benchmarks for "' || c.task || '", and none for the metric "' || coalesce(c.metric, '') || '"'
    WHEN 'status' THEN 'status must be ''success'', ''error'', ''cancelled'' or ''started'''
    WHEN 'value missing' THEN 'value is missing'
    WHEN 'value' THEN 'value must be a finite number like 43.5 or 43.5%'
    WHEN 'unit contradicts' THEN 'value is in percent, unit says otherwise'
    WHEN 'value share or percent' THEN 'value could be a share or percent: write ' || c.value || '% or ' || printf('%.15g', c.number * 100) || '%, or fill in unit (share or percent)'
    WHEN 'higher_is_better' THEN 'the file says that ' || iif(c.higher_is_better, 'higher', 'lower') || ' is better, the table task or the benchmark (higher_is_better) the opposite'
    WHEN 'unit task' THEN 'the file says ' || c.resolved_unit || ', the table task ' || c.task_unit
    WHEN 'unit' THEN 'a value in ' || c.resolved_unit || ' cannot be converted to the benchmark''s unit, ' || c.benchmark_unit
    WHEN 'value range' THEN printf('value must be between %.15g and %.15g (%s)', c.lowest, c.highest, c.resolved_unit)
    WHEN 'standard_error' THEN 'standard_error must be a number of at least 0, like 1.2 or 1.2%'
    WHEN 'standard_error unit' THEN 'standard_error is in percent, the value in ' || coalesce(c.resolved_unit, 'a unit that is not known')
    WHEN 'standard_error large' THEN printf('standard_error must be at most %.15g, in the unit of the value (%s)', c.highest - c.lowest, c.resolved_unit)
    WHEN 'standard_error zero' THEN printf('standard_error cannot be 0 for a value between %.15g and %.15g; leave it empty where it is not known', c.lowest, c.highest)
    WHEN 'samples' THEN 'samples must be a whole number of at least ' || iif(c.tool = 'entry', 1, 0)
    WHEN 'shots' THEN 'shots must be a whole number of at least 0'
    WHEN 'epochs' THEN 'epochs must be a whole number of at least 1'
    WHEN 'samples_total' THEN 'samples_total must be a whole number of at least 0'
    WHEN 'samples_completed' THEN 'samples_completed must be a whole number of at least 0'
    WHEN 'samples_scored' THEN 'samples_scored must be a whole number of at least 0'
    WHEN 'samples_total small' THEN 'samples_total must be at least samples_completed and samples_scored'
    WHEN 'refusal_rate' THEN 'refusal_rate must be between 0 and 1, or like 5%'
    WHEN 'standard_error_basis' THEN 'standard_error_basis must be ''given'' or ''interval'''
    WHEN 'evaluated_on' THEN 'evaluated_on must be a real date like 2025-09-30'
    WHEN 'retrieved_on' THEN 'retrieved_on must be a real date like 2025-09-30'
    WHEN 'evaluated_on future' THEN 'evaluated_on is in the future'
    WHEN 'retrieved_on future' THEN 'retrieved_on is in the future'
    WHEN 'date_basis' THEN 'date_basis must be ''run'', ''file'' or ''retrieved'', or ''import'' without a date'
    WHEN 'scored_at' THEN 'scored_at must be like 2025-09-30 23:59:59'
    WHEN 'evaluator' THEN 'evaluator must not be empty, have blanks around it, or hold a line break, control character or bidirectional override'
    WHEN 'evaluator_kind' THEN 'evaluator_kind must be ''own'', ''independent'', ''developer'' or ''aggregator'''
    WHEN 'origin' THEN 'origin must be ''published'', ''measured'', ''reported'', ''synthetic'' or ''unknown'''
  END AS reason,
  c.model_id,
  c.benchmark_id,
  c.tool,
  c.tool_version,
  c.model AS model_written,
  coalesce(c.task, c.benchmark) AS task,
  c.task_version,
  c.arguments,
  c.dataset,
  c.scorer,
  c.metric,
  c.reducer,
  c.shots_number AS shots,
  c.agent,
  c.evaluator,
  c.evaluator_kind,
  c.harness,
  c.settings AS configuration,
  c.run,
  iif(abs(c.number) < 9e999, c.number, NULL) AS value,
  c.resolved_unit AS unit,
  coalesce(c.task_higher_is_better, c.higher_is_better) AS higher_is_better,
  c.standard_error_number AS standard_error,
  iif(c.standard_error_number IS NULL, NULL, coalesce(c.standard_error_basis, 'given')) AS standard_error_basis,
  c.refusal_number AS refusal_rate,
  c.samples_number AS samples,
  c.total_number AS samples_total,
  c.completed_number AS samples_completed,
  c.scored_number AS samples_scored,
  c.epochs_number AS epochs,
  c.evaluated_moment AS evaluated_at,
  iif(c.evaluated_moment IS NULL, 'import', coalesce(c.date_basis, 'run')) AS date_basis,
  c.scored_moment AS scored_at,
  c.status,
  c.origin,
  c.source,
  c.file,
  c.sha256,
  c.line,
  c.path,
  -- By its place in the file's bytes; what was entered also by what it says, since a file that was mended has other bytes.
  coalesce(
    (
      SELECT e.evaluation_id
      FROM evaluation AS e
      WHERE c.sha256 IS NOT NULL AND NOT e.withdrawn
        AND (e.sha256, e.path, e.model_written, e.task) = (c.sha256, iif(c.tool = 'entry', coalesce(c.path || ' ', '') || 'line ' || c.line, c.path), c.model, coalesce(c.task, c.benchmark))
    ),
    (
      SELECT min(e.evaluation_id)
      FROM evaluation AS e
      WHERE c.tool = 'entry' AND NOT e.withdrawn
        AND e.model_id = c.model_id AND e.benchmark_id = c.benchmark_id AND e.value IS c.number AND e.tool = c.tool
        AND (e.unit, e.standard_error, e.samples, e.samples_total, e.samples_completed, e.samples_scored, e.refusal_rate, e.metric)
          IS (c.resolved_unit, c.standard_error_number, c.samples_number, c.total_number, c.completed_number, c.scored_number, c.refusal_number, c.metric)
        AND (e.evaluated_at, e.date_basis = 'retrieved', e.status, e.origin, e.source, e.task_version, e.harness, e.run, e.configuration)
          IS (c.evaluated_moment, coalesce(c.date_basis, '') = 'retrieved', c.status, c.origin, c.source, c.task_version, c.harness, c.run, c.settings)
        AND e.evaluator_id IS (SELECT w.evaluator_id FROM evaluator AS w WHERE w.name = c.evaluator)
    )
  ) AS known_as
FROM named AS c
;
CREATE VIEW import_configuration AS
WITH RECURSIVE written AS (
  SELECT DISTINCT configuration, coalesce(arguments, '') AS arguments
  FROM import_row
  WHERE typeof(configuration) = 'text'
),
-- Between pairs stands a comma; one of a value is the character 31 for as long as they are parted.
piece (configuration, arguments, pair, rest) AS (
  SELECT configuration, arguments, '', lower(replace(configuration, '\,', char(31))) || ','
  FROM written
  UNION ALL
  SELECT configuration, arguments, substr(rest, 1, instr(rest, ',') - 1), substr(rest, instr(rest, ',') + 1)
  FROM piece
  WHERE rest <> ''
),
parted AS (
  SELECT
    configuration,
    arguments,
    replace(replace(trim(substr(pair, 1, instr(pair, '=') - 1), ' ' || char(9, 10, 11, 12, 13, 160, 8199, 8239, 12288)), ' ', '_'), '-', '_') AS written,
    trim(substr(pair, instr(pair, '=') + 1), ' ' || char(9, 10, 11, 12, 13, 160, 8199, 8239, 12288)) AS value
  FROM piece
),
named AS (
  SELECT
    p.configuration,
    p.arguments,
    p.written,
    coalesce(k.key, p.written) AS key,
    coalesce(k.is_left_out, 0) AS is_left_out,
    CASE
      WHEN p.value GLOB '*[0-9].0' AND CAST(p.value AS NUMERIC) = p.value THEN substr(p.value, 1, length(p.value) - 2)
      WHEN p.value GLOB 'torch.*' THEN substr(p.value, 7)
      ELSE p.value
    END AS value
  FROM parted AS p
  LEFT JOIN configuration_key AS k ON k.written = p.written
),
settled AS (
  SELECT DISTINCT
    configuration,
    arguments,
    replace(iif(key = '', '', key || '=') || value, char(31), '\,') AS pair
  FROM named
  WHERE value <> ''
    AND NOT (is_left_out AND instr(',' || lower(arguments), ',' || written || '=') = 0)
)
SELECT configuration AS written, arguments, group_concat(pair, ',') AS configuration
FROM (SELECT * FROM settled ORDER BY configuration, arguments, pair)
GROUP BY configuration, arguments
;
CREATE VIEW import_doubt AS
SELECT
  e.evaluation_id,
  CASE
    WHEN e.completeness = 'partial' THEN 'partial'
    WHEN (b.measures = 'capability' AND e.refusal_rate > (SELECT value FROM parameter WHERE name = 'largest_refusal_rate')) THEN 'refusals'
    WHEN o.evaluation_id IS NULL OR o.withdrawn OR abs(s.value - e.score) <= 1e-9 THEN NULL
    WHEN o.evaluator_id <> coalesce(e.evaluator_id, 0) THEN 'another evaluator'
    WHEN o.configuration <> e.configuration THEN 'several configurations'
    WHEN o.tool <> 'entry'
      AND (s.value - e.score) * (s.value - e.score) > (SELECT value * value FROM parameter WHERE name = 'far_errors')
        * (coalesce(s.standard_error * s.standard_error, iif(coalesce(s.samples, b.items) > 0, 1e4 * ((s.value / 100 * coalesce(s.samples, b.items) + 0.5) / (coalesce(s.samples, b.items) + 1)) * (1 - (s.value / 100 * coalesce(s.samples, b.items) + 0.5) / (coalesce(s.samples, b.items) + 1)) / coalesce(s.samples, b.items), NULL)) + coalesce(e.standard_error * e.standard_error, iif(coalesce(e.samples_scored, e.samples, b.items) > 0, 1e4 * ((e.score / 100 * coalesce(e.samples_scored, e.samples, b.items) + 0.5) / (coalesce(e.samples_scored, e.samples, b.items) + 1)) * (1 - (e.score / 100 * coalesce(e.samples_scored, e.samples, b.items) + 0.5) / (coalesce(e.samples_scored, e.samples, b.items) + 1)) / coalesce(e.samples_scored, e.samples, b.items), NULL)))
      THEN 'far from the score'
  END AS doubt
FROM evaluation_score AS e
JOIN benchmark AS b ON b.benchmark_id = e.benchmark_id
LEFT JOIN score AS s ON (s.model_id, s.benchmark_id) = (e.model_id, e.benchmark_id)
LEFT JOIN evaluation AS o ON o.evaluation_id = s.evaluation_id;
CREATE VIEW import_entry AS
SELECT
  c.*,
  -- 1: nothing is to be done, the row says what stands already; of a withdrawn result it does not stand
  EXISTS (
    SELECT 1
    FROM model AS m
    JOIN benchmark AS b ON b.benchmark_id = c.benchmark_id
    JOIN score_entry AS s ON (s.model, s.benchmark) = (m.name, b.name)
    WHERE m.model_id = c.model_id
      AND (s.value, s.unit, s.standard_error, s.samples, s.origin, s.source) IS (c.value, c.unit, c.standard_error, c.samples, c.origin, c.source)
      AND (s.evaluated_on, s.retrieved_on)
        IS (iif(c.date_basis = 'retrieved', NULL, c.evaluated_at), iif(c.date_basis = 'retrieved', c.evaluated_at, NULL))
      AND (s.evaluator, s.configuration, s.run, s.benchmark_version, s.harness)
        IS (c.evaluator, nullif(c.configuration, ''), c.run, c.task_version, c.harness)
      AND (s.samples_total, s.samples_completed, s.samples_scored, s.refusal_rate)
        IS (c.samples_total, c.samples_completed, c.samples_scored, c.refusal_rate)
  )
  AND NOT EXISTS (
    SELECT 1
    FROM score AS s
    JOIN evaluation AS e ON e.evaluation_id = s.evaluation_id
    WHERE (s.model_id, s.benchmark_id) = (c.model_id, c.benchmark_id) AND e.withdrawn
  ) AS stands
FROM import_check AS c
;
CREATE TRIGGER import_entry_accept
INSTEAD OF INSERT ON import_entry
WHEN NEW.rule IS NULL AND NOT NEW.stands
BEGIN
  INSERT INTO evaluator (name, kind, rank)
  SELECT NEW.evaluator, kind, rank
  FROM evaluator_kind
  WHERE kind IS NEW.evaluator_kind AND NEW.evaluator IS NOT NULL AND NOT EXISTS (SELECT 1 FROM evaluator WHERE name = NEW.evaluator);

  INSERT INTO evaluation (
    model_id, benchmark_id, tool, model_written, task, task_version, evaluator_id, harness, configuration, run, value, unit,
    standard_error, standard_error_basis, refusal_rate, samples, samples_total, samples_completed, samples_scored,
    evaluated_at, date_basis, origin, source
  )
  SELECT
    NEW.model_id, NEW.benchmark_id, NEW.tool, NEW.model_written, NEW.task, NEW.task_version,
    (SELECT evaluator_id FROM evaluator WHERE name = NEW.evaluator), NEW.harness, NEW.configuration, NEW.run, NEW.value, NEW.unit,
    NEW.standard_error, NEW.standard_error_basis, NEW.refusal_rate, NEW.samples, NEW.samples_total, NEW.samples_completed, NEW.samples_scored,
    NEW.evaluated_at, NEW.date_basis, NEW.origin, NEW.source
  WHERE NEW.known_as IS NULL;

  INSERT INTO accepted_score (model_id, benchmark_id, value, standard_error, samples, evaluated_on, origin, source, evaluation_id)
  SELECT e.model_id, e.benchmark_id, e.score, e.standard_error, e.samples, e.evaluated_on, e.origin, e.source, e.evaluation_id
  FROM evaluation_score AS e
  WHERE e.evaluation_id = coalesce(NEW.known_as, (SELECT max(evaluation_id) FROM evaluation))
    AND NOT EXISTS (SELECT 1 FROM import_doubt AS d WHERE d.evaluation_id = e.evaluation_id AND d.doubt IS NOT NULL);

  INSERT INTO score_decision (model_id, benchmark_id, evaluation_id, newest_evaluation_id)
  SELECT s.model_id, s.benchmark_id, s.evaluation_id, (SELECT max(e.evaluation_id) FROM evaluation AS e WHERE (e.model_id, e.benchmark_id) = (s.model_id, s.benchmark_id))
  FROM score AS s
  WHERE (s.model_id, s.benchmark_id) = (NEW.model_id, NEW.benchmark_id)
    AND s.evaluation_id = coalesce(NEW.known_as, (SELECT max(evaluation_id) FROM evaluation))
    AND EXISTS (
      SELECT 1
      FROM evaluation_score AS o
      WHERE (o.model_id, o.benchmark_id) = (s.model_id, s.benchmark_id) AND abs(o.score - s.value) > 1e-9
    )
  ON CONFLICT (model_id, benchmark_id) DO UPDATE SET
    evaluation_id = excluded.evaluation_id,
    newest_evaluation_id = excluded.newest_evaluation_id,
    decided_at = excluded.decided_at;
END;
CREATE TRIGGER import_entry_refuse
INSTEAD OF INSERT ON import_entry
WHEN NEW.rule IS NOT NULL
BEGIN
  SELECT CASE NEW.rule
    WHEN 'model' THEN RAISE(ABORT, 'score_entry.model: must be a name')
    WHEN 'model unknown' THEN RAISE(ABORT, 'score_entry.model: no model or alias of this name')
    WHEN 'model withdrawn' THEN RAISE(ABORT, 'score_entry.model: this model is withdrawn')
    WHEN 'benchmark' THEN RAISE(ABORT, 'score_entry.benchmark: must be a name')
    WHEN 'benchmark unknown' THEN RAISE(ABORT, 'score_entry.benchmark: no benchmark or alias of this name')
    WHEN 'value missing' THEN RAISE(ABORT, 'score_entry.value: is missing')
    WHEN 'value' THEN RAISE(ABORT, 'score_entry.value: must be a finite number like 43.5 or 43.5%')
    WHEN 'value share or percent' THEN RAISE(ABORT, 'score_entry.value: could be a share or percent; write 0.43% or 43%, or fill in unit')
    WHEN 'value range' THEN RAISE(ABORT, 'score_entry.value: must be between lowest and highest of the benchmark')
    WHEN 'unit contradicts' THEN RAISE(ABORT, 'score_entry.unit: value is in percent, unit says otherwise')
    WHEN 'unit' THEN RAISE(ABORT, 'score_entry.unit: cannot be converted to the unit of the benchmark')
    WHEN 'standard_error' THEN RAISE(ABORT, 'score_entry.standard_error: must be a number of at least 0, like 1.2 or 1.2%')
    WHEN 'standard_error unit' THEN RAISE(ABORT, 'score_entry.standard_error: is in percent, the value is not and cannot be converted')
    WHEN 'standard_error large' THEN RAISE(ABORT, 'score_entry.standard_error: must be at most highest - lowest of the benchmark, in the unit of the value')
    WHEN 'standard_error zero' THEN RAISE(ABORT, 'score_entry.standard_error: cannot be 0 for a value between lowest and highest; leave it empty where it is not known')
    WHEN 'samples' THEN RAISE(ABORT, 'score_entry.samples: must be a whole number of at least 1')
    WHEN 'samples_total' THEN RAISE(ABORT, 'score_entry.samples_total: must be a whole number of at least 0')
    WHEN 'samples_completed' THEN RAISE(ABORT, 'score_entry.samples_completed: must be a whole number of at least 0')
    WHEN 'samples_scored' THEN RAISE(ABORT, 'score_entry.samples_scored: must be a whole number of at least 0')
    WHEN 'samples_total small' THEN RAISE(ABORT, 'score_entry.samples_total: must be at least samples_completed and samples_scored')
    WHEN 'refusal_rate' THEN RAISE(ABORT, 'score_entry.refusal_rate: must be between 0 and 1, or like 5%')
    WHEN 'evaluator' THEN RAISE(ABORT, 'score_entry.evaluator: must not be empty, have blanks around it, or hold a line break, control character or bidirectional override')
    WHEN 'evaluator_kind' THEN RAISE(ABORT, 'score_entry.evaluator_kind: must be ''own'', ''independent'', ''developer'' or ''aggregator''')
    WHEN 'configuration' THEN RAISE(ABORT, 'score_entry.configuration: the alias in score_entry.model demands another configuration')
    WHEN 'configuration several' THEN RAISE(ABORT, 'score_entry.configuration: the alias in score_entry.model stands for several models with this configuration')
    WHEN 'evaluated_on' THEN RAISE(ABORT, 'score_entry.evaluated_on: must be a real date like 2025-09-30')
    WHEN 'evaluated_on future' THEN RAISE(ABORT, 'score_entry.evaluated_on: is in the future')
    WHEN 'retrieved_on' THEN RAISE(ABORT, 'score_entry.retrieved_on: must be a real date like 2025-09-30')
    WHEN 'retrieved_on future' THEN RAISE(ABORT, 'score_entry.retrieved_on: is in the future')
    WHEN 'origin' THEN RAISE(ABORT, 'score_entry.origin: must be ''published'', ''measured'', ''reported'', ''synthetic'' or ''unknown''')
    ELSE RAISE(ABORT, 'score_entry: the row breaks a rule of the view import_check')
  END;
END;
CREATE VIEW import_match AS
-- Per task once: as the table task has it, in this case of letters if it can be.
WITH task_in AS MATERIALIZED (
  SELECT
    tool,
    task,
    coalesce(
      (SELECT min(t.task) FROM task AS t WHERE (t.tool, t.task) = (i.tool, i.task)),
      (SELECT min(t.task) FROM task AS t WHERE t.tool = i.tool AND t.task = i.task COLLATE NOCASE)
    ) AS known
  FROM (SELECT DISTINCT tool, task FROM import_row WHERE typeof(task) = 'text') AS i
),
row_in AS MATERIALIZED (
  SELECT
    i.*,
    coalesce(c.configuration, '') AS settings,
    typeof(i.value) = 'text' AND i.value LIKE '%!%' ESCAPE '!' AS value_in_percent,
    typeof(i.standard_error) = 'text' AND i.standard_error LIKE '%!%' ESCAPE '!' AS error_in_percent,
    k.known AS known_task,
    (
      SELECT t.arguments
      FROM task AS t
      WHERE (t.tool, t.task) = (i.tool, k.known)
        AND (t.arguments = '' OR (',' || replace(i.arguments, ',', ',,') || ',' LIKE '%,' || replace(replace(replace(replace(t.arguments, '!', '!!'), '%', '!%'), '_', '!_'), ',', ',%,') || ',%' ESCAPE '!'))
      ORDER BY length(t.arguments) DESC
      LIMIT 1
    ) AS task_arguments
  FROM import_row AS i
  LEFT JOIN import_configuration AS c ON c.written = i.configuration AND c.arguments = coalesce(i.arguments, '')
  LEFT JOIN task_in AS k ON k.tool = i.tool AND k.task = i.task
),
-- Per name and configuration once. What known_model says, model and alias each by itself: of both together SQLite would
-- read all names. An alias is never the name of a model.
model_in AS MATERIALIZED (
  SELECT
    written,
    settings,
    (SELECT m.model_id FROM model AS m WHERE m.name = i.written AND NOT m.withdrawn) AS named,
    EXISTS (SELECT 1 FROM alias AS a JOIN model AS m ON m.model_id = a.model_id WHERE a.name = i.written AND NOT m.withdrawn) AS is_alias,
    (
      SELECT max(length(a.configuration))
      FROM alias AS a
      JOIN model AS m ON m.model_id = a.model_id
      WHERE a.name = i.written AND NOT m.withdrawn AND (a.configuration = '' OR (',' || replace(i.settings, ',', ',,') || ',' LIKE '%,' || replace(replace(replace(replace(a.configuration, '!', '!!'), '%', '!%'), '_', '!_'), ',', ',%,') || ',%' ESCAPE '!'))
    ) AS longest
  FROM (SELECT DISTINCT model AS written, settings FROM row_in WHERE typeof(model) = 'text') AS i
),
model_found AS MATERIALIZED (
  SELECT
    i.written,
    i.settings,
    coalesce(i.named, min(m.model_id)) AS model_id,
    i.named IS NOT NULL OR i.is_alias AS known,
    i.named IS NULL AND min(m.model_id) < max(m.model_id) AS differ
  FROM model_in AS i
  LEFT JOIN alias AS a ON a.name = i.written AND a.model_id IS NOT NULL AND length(a.configuration) = i.longest
    AND (a.configuration = '' OR (',' || replace(i.settings, ',', ',,') || ',' LIKE '%,' || replace(replace(replace(replace(a.configuration, '!', '!!'), '%', '!%'), '_', '!_'), ',', ',%,') || ',%' ESCAPE '!'))
  LEFT JOIN model AS m ON m.model_id = a.model_id AND NOT m.withdrawn
  GROUP BY i.written, i.settings
),
cell AS MATERIALIZED (
  SELECT
    *,
    coalesce(
      (SELECT t.metric FROM task AS t WHERE (t.tool, t.task, t.arguments, t.metric) = (r.tool, r.known_task, r.task_arguments, r.metric)),
      (
        SELECT min(t.metric)
        FROM task AS t
        WHERE (t.tool, t.task, t.arguments) = (r.tool, r.known_task, r.task_arguments) AND t.metric = r.metric COLLATE NOCASE
      )
    ) AS known_metric,
    iif(value_in_percent, trim(substr(value, 1, length(value) - 1)), value) AS value_cell,
    iif(error_in_percent, trim(substr(standard_error, 1, length(standard_error) - 1)), standard_error) AS error_cell
  FROM row_in AS r
),
matched AS MATERIALIZED (
  SELECT
    r.import_row_id,
    r.tool,
    r.known_task,
    r.known_metric,
    r.unit,
    r.task_arguments,
    r.settings,
    iif(f.differ, NULL, f.model_id) AS model_id,
    f.differ AS models_differ,
    f.known AS model_known,
    CASE
      WHEN r.tool = 'entry' THEN (SELECT benchmark_id FROM known_benchmark WHERE written = r.benchmark)
      ELSE coalesce(
        (SELECT benchmark_id FROM task WHERE (tool, task, arguments, metric) = (r.tool, r.known_task, r.task_arguments, r.known_metric)),
        -- another metric of the task: kept when the task is of one benchmark only
        (
          SELECT CASE WHEN min(benchmark_id) = max(benchmark_id) THEN min(benchmark_id) END
          FROM task
          WHERE (tool, task, arguments) = (r.tool, r.known_task, r.task_arguments)
        )
      )
    END AS benchmark_id,
    r.value_in_percent,
    r.error_in_percent,
    -- A comparison with a number makes a number of a text that is one, as a whole, and of no other.
    iif(CAST(r.value_cell AS NUMERIC) = r.value_cell, CAST(r.value_cell AS REAL), NULL) AS number,
    iif(CAST(r.error_cell AS NUMERIC) = r.error_cell, CAST(r.error_cell AS REAL), NULL) AS error_number
  FROM cell AS r
  LEFT JOIN model_found AS f ON f.written = r.model AND f.settings = r.settings
)
SELECT
  m.import_row_id,
  m.model_id,
  m.models_differ,
  m.model_known,
  m.settings AS configuration,
  m.benchmark_id,
  m.task_arguments,
  m.known_task IS NOT NULL AS task_known,
  m.number,
  m.value_in_percent,
  m.error_number,
  m.error_in_percent,
  CASE
    WHEN m.tool <> 'entry' AND t.unit IS NULL THEN NULL -- a metric that does not count
    WHEN m.value_in_percent THEN 'percent'
    WHEN m.unit IS NOT NULL THEN lower(m.unit)
    WHEN m.tool = 'entry' THEN b.unit
    ELSE t.unit
  END AS unit,
  t.unit AS task_unit,
  t.higher_is_better AS task_higher_is_better
FROM matched AS m
LEFT JOIN benchmark AS b ON b.benchmark_id = m.benchmark_id
LEFT JOIN task AS t ON (t.tool, t.task, t.arguments, t.metric) = (m.tool, m.known_task, m.task_arguments, m.known_metric)
;
CREATE VIEW import_refused AS
SELECT file, line, reason AS rule, value
FROM import_reject;
CREATE TRIGGER import_refused_insert
INSTEAD OF INSERT ON import_refused
BEGIN
  INSERT INTO import_reject (file, line, column, value, reason)
  SELECT
    NEW.file,
    NEW.line,
    field,
    value,
    CASE
      WHEN rule GLOB 'no * of this name*' THEN replace(rule, 'of this name', 'named "' || coalesce(value, '') || '"')
      ELSE field || ' ' || rule
    END
  FROM (
    SELECT
      substr(NEW.rule, instr(NEW.rule, '.') + 1, instr(NEW.rule, ': ') - instr(NEW.rule, '.') - 1) AS field,
      substr(NEW.rule, instr(NEW.rule, ': ') + 2) AS rule,
      iif(typeof(NEW.value) = 'blob', quote(NEW.value), CAST(NEW.value AS TEXT)) AS value
  )
  WHERE true
  ON CONFLICT DO UPDATE SET rejected_at = excluded.rejected_at;
END;
CREATE VIEW input_table AS
SELECT
  column1 AS place,
  column2 AS name,
  column3 AS is_telling -- 1: it names or scores what may be withheld, and its hash could give one of its rows away
FROM (
  VALUES
    (1, 'organization', 0),
    (2, 'series', 0),
    (3, 'model', 0),
    (4, 'domain', 1),
    (5, 'benchmark', 1),
    (6, 'human_baseline', 1),
    (7, 'method', 0),
    (8, 'method_constant', 0),
    (9, 'component', 0),
    (10, 'weight', 1),
    (11, 'score', 1),
    (12, 'period', 0),
    (13, 'edition', 0),
    (14, 'threshold', 1),
    (15, 'declaration', 0),
    (16, 'parameter', 0),
    (17, 'missing_score', 1),
    (18, 'general_index', 0),
    (19, 'evaluation', 1),
    (20, 'evaluator', 0)
)
;
CREATE VIEW item_exposure AS
SELECT
  mo.model_id,
  mo.name AS model,
  b.benchmark_id,
  b.name AS benchmark,
  mo.training_cutoff,
  b.items_public_on,
  CASE WHEN mo.training_cutoff IS NULL OR b.items_public_on IS NULL THEN 'unknown' WHEN b.items_public_on <= mo.training_cutoff THEN 'exposed' ELSE 'clean' END AS exposure -- exposed: the questions were public by the day of the training cutoff; clean: later; unknown: one of both dates is
FROM model AS mo
CROSS JOIN benchmark AS b
WHERE NOT mo.withdrawn
;
CREATE VIEW jailbreak_resistance AS
WITH standing AS (
  SELECT
    *,
    score > (SELECT value FROM parameter WHERE name = 'jailbreak_strong') AS is_strong,
    score < (SELECT value FROM parameter WHERE name = 'jailbreak_weak') AS is_weak
  FROM comparable_score
  WHERE topic = 'jailbreak'
),
streak AS (
  SELECT
    *,
    total(NOT is_strong) OVER (
      PARTITION BY benchmark, series
      ORDER BY released_on DESC, model_id DESC
    ) = 0 AS in_streak
  FROM standing
)
SELECT
  edition,
  benchmark,
  model_id,
  model,
  series,
  organization,
  released_on,
  score,
  rank() OVER (PARTITION BY benchmark ORDER BY score DESC) AS place, -- 1: the most resistant
  CASE
    WHEN is_strong THEN 'strong'
    WHEN is_weak THEN 'weak'
    ELSE 'middle'
  END AS standing, -- by parameters jailbreak_strong and jailbreak_weak
  in_streak, -- 1: this model and all later ones of its series are strong
  CASE
    WHEN count(*) OVER of_series >= (SELECT value FROM parameter WHERE name = 'jailbreak_streak')
      THEN sum(in_streak) OVER of_series >= (SELECT value FROM parameter WHERE name = 'jailbreak_streak')
  END AS series_stays_strong -- 1: at least jailbreak_streak latest models are; NULL: fewer models than that
FROM streak
WINDOW of_series AS (PARTITION BY benchmark, series)
;
CREATE VIEW jailbreak_series AS
WITH ordered AS (
  SELECT
    *,
    last_value(score) OVER in_order AS latest,
    -- The first model of the streak, at every model of the series.
    first_value(iif(in_streak, model, NULL)) OVER (
      PARTITION BY benchmark, series
      ORDER BY in_streak DESC, released_on, model_id
    ) AS strong_since
  FROM jailbreak_resistance
  WINDOW in_order AS (
    PARTITION BY benchmark, series
    ORDER BY released_on, model_id
    ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
  )
)
SELECT
  edition,
  benchmark,
  series,
  organization,
  count(*) AS models,
  min(score) AS lowest,
  max(score) AS highest,
  max(latest) AS latest, -- score of the latest model
  sum(in_streak) AS streak, -- how many of the latest models are strong without a break
  max(strong_since) AS strong_since, -- the first of them; NULL: the latest model is not strong
  max(series_stays_strong) AS stays_strong -- 1: at least jailbreak_streak of them; NULL: fewer models than that
FROM ordered
GROUP BY
  benchmark,
  series
;
CREATE VIEW known_benchmark AS
SELECT name AS written, name AS benchmark, benchmark_id
FROM benchmark
UNION ALL
SELECT a.name, b.name, a.benchmark_id
FROM alias AS a
JOIN benchmark AS b ON b.benchmark_id = a.benchmark_id;
CREATE VIEW known_model AS
SELECT name AS written, name AS model, model_id, '' AS configuration
FROM model
WHERE NOT withdrawn
UNION ALL
SELECT a.name, m.name, a.model_id, a.configuration
FROM alias AS a
JOIN model AS m ON m.model_id = a.model_id
WHERE NOT m.withdrawn;
CREATE VIEW label AS
SELECT
  column1 AS kind,
  column2 AS place,
  column3 AS name,
  column4 AS text_en,
  column5 AS text_zh
FROM (
  VALUES
    ('metric', 1, 'capability', 'capability score', '能力分'),
    ('metric', 2, 'safety', 'safety score', '安全分'),
    ('metric', 3, 'risk_index', 'risk index', '风险指数'),
    ('formula', 1, 'linear', 'R = C x (1 - beta x S / 100)', 'R＝C×（1－β×S÷100）'),
    ('formula', 2, 'exponential', 'R = e^(a x (C - C0)) x (1 - beta x S / 100)', 'R＝e^(a×(C－C0))×（1－β×S÷100）'),
    ('combine', 1, 'mean', 'weighted mean', '加权平均'),
    ('combine', 2, 'geometric', 'weighted geometric mean', '加权几何平均'),
    ('combine', 3, 'minimum', 'minimum', '最小值'),
    ('component', 1, 'base', 'base', '基础'),
    ('component', 2, 'jailbreak', 'jailbreak', '越狱'),
    ('component', 3, 'tampering', 'tampering', '篡改'),
    ('threshold', 1, 'capability line', 'capability line', '能力线'),
    ('threshold', 2, 'risk line', 'risk line', '风险线'),
    ('constant', 1, 'beta_open', 'safety coefficient beta of open-weight models', '开源模型的安全系数β'),
    ('constant', 2, 'beta_proprietary', 'safety coefficient beta of proprietary models', '闭源模型的安全系数β'),
    ('constant', 3, 'a', 'steepness a of the capability term', '能力项的陡度a'),
    ('constant', 4, 'c0', 'capability score C0 at which the capability term is 1', '能力项为1时的能力分C0'),
    ('constant', 5, 'smallest_coverage', 'share of the weight that must have a score', '必须有得分的权重占比'),
    ('constant', 6, 'largest_estimate_error', 'largest error of an estimate, in points', '估计值允许的最大误差（分）'),
    ('constant', 7, 'high_risk_index', 'high risk index', '较高风险指数的下限'),
    -- Where scores are missing, ...
    ('missing_rule', 1, 'estimate', 'a score that the model''s other scores tell well enough is estimated, and other gaps are left out of the mean', '可由模型的其他得分可靠估计的得分以估计值计入，其余缺失不计入平均'),
    ('missing_rule', 2, 'renormalise', 'a domain score is the mean of the others', '领域得分只按其余基准平均'),
    ('missing_rule', 3, 'shared', 'only the benchmarks count that all models with enough scores have', '只计入得分足够的模型所共有的基准'),
    -- Changes from a model to the next are told ...
    ('step_rule', 1, 'estimate', 'with missing scores estimated', '缺失的得分以估计值计入'),
    ('step_rule', 2, 'renormalise', 'on the benchmarks that a model shares with the one before it', '按前后模型共有的基准计算'),
    ('step_rule', 3, 'shared', 'on the benchmarks that a model shares with the one before it', '按前后模型共有的基准计算'),
    ('shape', 1, 'stable', 'stays stable', '保持稳定'),
    ('shape', 2, 'rising', 'rises', '持续上升'),
    ('shape', 3, 'falling', 'falls', '持续下降'),
    ('shape', 4, 'rise_then_fall', 'rises, then falls', '先升后降'),
    ('shape', 5, 'fall_then_rise', 'falls, then rises', '先降后升'),
    ('shape', 6, 'fluctuating', 'fluctuates', '上下波动'),
    ('level', 1, 'low', 'low', '较低'),
    ('level', 2, 'middle', 'middle', '中等'),
    ('level', 3, 'high', 'high', '较高'),
    ('region', 1, 'CN', 'China', '中国'),
    ('region', 2, 'US', 'the United States', '美国'),
    ('region', 3, 'EU', 'the European Union', '欧盟'),
    ('chart', 1, 'frontier', 'Frontier charts', '风险前沿图'),
    ('chart', 2, 'record', 'Record charts', '风险记录图'),
    ('chart', 3, 'series', 'Series charts', '系列走势图'),
    ('chart', 4, 'benchmark', 'Benchmark charts', '基准图'),
    ('chart', 5, 'jailbreak', 'Jailbreak charts', '越狱防护图'),
    ('missing', 1, 'not_applicable', 'not applicable', '不适用'),
    ('missing', 2, 'not_tested', 'not tested', '未测'),
    ('missing', 3, 'withheld', 'not made public', '未公布'),
    ('missing', 4, 'failed', 'the run failed', '测评失败'),
    ('missing', 5, 'not_accepted', 'measured but not accepted', '已测评但未采纳'),
    ('missing', 6, 'unknown', 'reason not known', '原因不明'),
    ('origin', 1, 'published', 'published', '公开发表'),
    ('origin', 2, 'measured', 'measured', '自行测得'),
    ('origin', 3, 'reported', 'reported by the developer', '开发者自报'),
    ('origin', 4, 'synthetic', 'synthetic', '合成'),
    ('origin', 5, 'unknown', 'unknown', '来源不明'),
    ('provenance', 1, 'origin', 'the origin', '来源'),
    ('provenance', 2, 'evaluator', 'the evaluator', '测评方'),
    ('provenance', 3, 'configuration', 'the configuration', '测评配置'),
    ('provenance', 4, 'completeness', 'how complete the run was', '测评是否完整'),
    ('provenance', 5, 'comparability', 'the program or benchmark version', '测评程序或基准版本'),
    ('provenance', 6, 'date', 'the date', '测评日期'),
    ('provenance', 7, 'standard_error', 'the standard error', '标准误'),
    ('provenance', 8, 'exposure', 'whether the model could have learned the questions', '模型是否可能见过试题'),
    ('rule', 1, 'record_risk_index', 'new record risk index', '风险指数创新高'),
    ('rule', 2, 'above_human', 'above the human baseline', '超越人类水平'),
    ('rule', 3, 'fast_growth', 'fast growth of a capability', '能力快速增长'),
    ('rule', 4, 'less_safe_as_more_capable', 'safety falls as capability rises', '能力上升而安全下降'),
    ('rule', 5, 'low_honesty', 'low honesty', '诚实性不足')
)
;
CREATE VIEW left_out_score AS
SELECT
  edition,
  model_id,
  benchmark_id,
  comparability
FROM grouped_score
WHERE NOT is_counted;
CREATE VIEW lower_bound_score AS
SELECT
  mo.edition,
  s.model_id,
  mo.model,
  s.benchmark_id,
  b.name AS benchmark,
  s.value,
  e.refusal_rate -- 0..1
FROM score AS s
CROSS JOIN evaluation AS e ON e.evaluation_id = s.evaluation_id
CROSS JOIN benchmark AS b ON b.benchmark_id = s.benchmark_id
CROSS JOIN monitored_model AS mo ON mo.model_id = s.model_id
WHERE s.evaluation_id IS NOT NULL -- the index knows these
  AND (b.measures = 'capability' AND e.refusal_rate > (SELECT value FROM parameter WHERE name = 'largest_refusal_rate'))
;
CREATE VIEW measurement AS
WITH usable AS (
  SELECT
    s.*,
    coalesce(s.run, s.evaluation_id) AS run_or_own,
    count(*) OVER of_run AS files,
    -- Where a file does not say when it was scored, none is known to be the latest.
    iif(count(s.scored_at) OVER of_run = count(*) OVER of_run, s.scored_at IS max(s.scored_at) OVER of_run, 1) AS is_latest,
    s.evaluation_id IN (SELECT evaluation_id FROM score_decision) AS is_named
  FROM evaluation_score AS s
  WHERE s.score IS NOT NULL
  WINDOW of_run AS (PARTITION BY s.model_id, s.benchmark_id, coalesce(s.run, s.evaluation_id), s.tool, s.evaluator_id, s.configuration, s.variant)
),
latest AS (
  SELECT
    *,
    min(score) OVER of_run AS lowest,
    max(score) OVER of_run AS highest,
    row_number() OVER (
      PARTITION BY model_id, benchmark_id, run_or_own, tool, evaluator_id, configuration, variant
      ORDER BY is_named DESC, evaluated_at DESC, samples DESC, sha256, evaluation_id
    ) AS place
  FROM usable
  WHERE is_latest OR is_named
  WINDOW of_run AS (PARTITION BY model_id, benchmark_id, run_or_own, tool, evaluator_id, configuration, variant)
)
SELECT
  c.evaluation_id,
  c.model_id,
  c.model,
  c.benchmark_id,
  c.benchmark,
  c.score, -- 0..100
  c.standard_error, -- on the scale of scores; NULL: not given
  c.standard_error_basis, -- 'given' or 'interval'
  c.samples,
  c.samples_total,
  c.samples_completed,
  c.samples_scored,
  c.completeness, -- 'complete', 'partial' or 'unknown', as in evaluation_score
  c.refusal_rate, -- 0..1; NULL: not known
  c.evaluator_id,
  coalesce(v.name, 'unknown') AS evaluator,
  coalesce(v.kind, 'unknown') AS evaluator_kind,
  -- What no evaluator is known of comes after all that have one.
  coalesce(v.rank, 1 + max((SELECT max(rank) FROM evaluator), (SELECT max(rank) FROM evaluator_kind)), 1 + (SELECT max(rank) FROM evaluator_kind)) AS evaluator_rank,
  c.configuration, -- 'key=value,...'; '': not known
  coalesce(c.harness, 'unknown') || coalesce(' ' || c.benchmark_version, '') AS comparability, -- harness, and version or window of the benchmark: only within a group are values alike
  c.harness,
  c.benchmark_version,
  c.run, -- NULL: not known
  c.metric,
  c.variant,
  c.evaluated_at, -- UTC; NULL: no date is known
  c.date_basis,
  c.evaluated_on,
  c.scored_at,
  c.files, -- evaluations that are this measurement
  c.highest - c.lowest > 1e-9 AS files_differ, -- 1: they have different values, and none is known to be the latest scoring
  c.lowest,
  c.highest,
  c.tool,
  c.origin,
  c.source,
  c.file,
  c.sha256,
  c.path
FROM latest AS c
LEFT JOIN evaluator AS v ON v.evaluator_id = c.evaluator_id
WHERE c.place = 1
;
CREATE VIEW measurement_choice AS
WITH classed AS (
  SELECT
    m.*,
    b.accept_rule,
    b.measures,
    b.items,
    m.completeness = 'partial' AS is_partial,
    CASE m.date_basis WHEN 'import' THEN 2 WHEN 'retrieved' THEN 1 ELSE 0 END AS date_class, -- 0: dated
    coalesce(m.standard_error * m.standard_error, iif(coalesce(m.samples_scored, m.samples, b.items) > 0, 1e4 * ((m.score / 100 * coalesce(m.samples_scored, m.samples, b.items) + 0.5) / (coalesce(m.samples_scored, m.samples, b.items) + 1)) * (1 - (m.score / 100 * coalesce(m.samples_scored, m.samples, b.items) + 0.5) / (coalesce(m.samples_scored, m.samples, b.items) + 1)) / coalesce(m.samples_scored, m.samples, b.items), NULL)) AS variance -- NULL: its error is not known
  FROM measurement AS m
  JOIN benchmark AS b ON b.benchmark_id = m.benchmark_id
  WHERE b.accept_metric IS NULL OR m.metric IS NULL OR b.accept_metric IN (m.metric, m.variant)
)
SELECT
  *,
  -- 1: shares the first place but for accept_rule
  rank() OVER (PARTITION BY model_id, benchmark_id ORDER BY is_partial, date_class, evaluator_rank) = 1 AS is_first_class,
  row_number() OVER (
    PARTITION BY model_id, benchmark_id
    ORDER BY
      is_partial,
      date_class,
      evaluator_rank,
      CASE accept_rule WHEN 'best' THEN -score WHEN 'lowest' THEN score END,
      evaluated_at DESC,
      score,
      sha256,
      path,
      evaluation_id
  ) AS place,
  count(*) OVER of_cell AS measurements,
  max(score) OVER of_cell - min(score) OVER of_cell AS spread,
  -- what the rule had to choose between
  max(is_partial) OVER of_cell AS most_partial,
  max(date_class) OVER of_cell AS last_date_class,
  max(evaluator_rank) OVER of_cell AS last_evaluator_rank
FROM classed
WINDOW of_cell AS (PARTITION BY model_id, benchmark_id)
;
CREATE VIEW measurement_doubt AS
WITH choice AS MATERIALIZED (
  SELECT * FROM measurement_choice
),
first AS MATERIALIZED (
  SELECT * FROM choice WHERE place = 1
),
-- The others of the cell that have another value.
rival AS MATERIALIZED (
  SELECT
    f.model_id,
    f.benchmark_id,
    f.accept_rule,
    f.score AS first_score,
    f.evaluation_id AS first_evaluation_id,
    f.configuration AS first_configuration,
    f.sha256 AS first_sha256,
    f.path AS first_path,
    f.file AS first_file,
    f.tool AS first_tool,
    f.variant AS first_variant,
    f.evaluated_at AS first_at,
    f.evaluator AS first_evaluator,
    f.is_partial AS first_is_partial,
    f.variance AS first_variance,
    -- another result of the same log: a question of its own
    o.sha256 IS f.sha256 AND f.sha256 IS NOT NULL AND f.tool <> 'entry' AND o.variant IS NOT f.variant AS is_of_first_log,
    o.*
  FROM first AS f
  JOIN choice AS o ON (o.model_id, o.benchmark_id) = (f.model_id, f.benchmark_id)
  WHERE f.measurements > 1 AND o.evaluation_id <> f.evaluation_id AND abs(o.score - f.score) > 1e-9
),
doubt AS (
  -- several results of one log
  SELECT
    model_id,
    benchmark_id,
    1 AS place,
    'several results in one file' AS kind,
    'one file has ' || substr(first_variant || ' ' || printf('%.15g', round(first_score, 6)) || ' or '
      || group_concat(coalesce(variant, 'a value') || ' ' || printf('%.15g', round(score, 6)), ' or '), 1, 200)
      || ': say which one counts in benchmark.accept_metric' AS words
  FROM (SELECT * FROM rival ORDER BY variant, score)
  WHERE is_of_first_log
  GROUP BY model_id, benchmark_id
  UNION ALL
  SELECT
    model_id,
    benchmark_id,
    2,
    'several configurations',
    'several configurations: ' || printf('%.15g', round(first_score, 6)) || ' with ' || coalesce(nullif(first_configuration, ''), 'an unknown one') || ', '
      || group_concat(printf('%.15g', round(score, 6)) || ' with ' || coalesce(nullif(configuration, ''), 'an unknown one'), ', ')
  FROM (SELECT * FROM rival ORDER BY configuration, score)
  WHERE configuration <> first_configuration AND is_partial = first_is_partial AND NOT is_of_first_log
  GROUP BY model_id, benchmark_id
  UNION ALL
  SELECT
    model_id,
    benchmark_id,
    3,
    iif(total(sha256 = first_sha256), 'two values in one file', 'same instant'),
    iif(total(sha256 = first_sha256), 'one file has two values for it: ', 'no date tells which is later: ')
      || printf('%.15g', round(first_score, 6)) || iif(first_tool = 'entry', coalesce(' (' || first_file || ', ' || first_path || ')', ''), '') || coalesce(' of ' || first_at, ' without a date') || ', '
      || group_concat(printf('%.15g', round(score, 6)) || iif(tool = 'entry', coalesce(' (' || file || ', ' || path || ')', ''), '') || coalesce(' of ' || evaluated_at, ' without a date'), ', ')
  FROM (SELECT * FROM rival ORDER BY evaluated_at, score, file, path)
  WHERE is_first_class
    AND configuration = first_configuration
    AND variant IS first_variant
    AND accept_rule IN ('latest', 'mean')
    AND (accept_rule = 'latest' OR (tool = 'entry' AND sha256 = first_sha256))
    AND (
      evaluated_at IS first_at
      -- of one day, and of one of them the time is not known
      OR (substr(evaluated_at, 1, 10) = substr(first_at, 1, 10) AND min(length(evaluated_at), length(first_at)) = 10)
    )
  GROUP BY model_id, benchmark_id
  UNION ALL
  SELECT
    model_id,
    benchmark_id,
    4,
    'partial',
    CASE
      WHEN samples_completed < samples_total THEN printf('partial: %d of %d samples completed', samples_completed, samples_total)
      WHEN samples_scored < samples_total THEN printf('partial: %d of %d samples scored', samples_scored, samples_total)
      ELSE printf('partial: %d of the benchmark''s %d items', coalesce(samples_total, samples_scored, samples_completed, samples), items)
    END || iif(samples_scored < samples_completed AND samples_completed < samples_total, printf(', %d scored', samples_scored), '')
  FROM first
  WHERE is_partial
  UNION ALL
  SELECT
    model_id,
    benchmark_id,
    5,
    'files of one run differ',
    printf('%d files of one run differ: ', files) || (
      SELECT group_concat(said, ', ')
      FROM (
        SELECT DISTINCT printf('%.15g', round(e.score, 6)) || coalesce(' in ' || e.file, '') AS said
        FROM evaluation_score AS e
        WHERE (e.model_id, e.benchmark_id) = (f.model_id, f.benchmark_id) AND (e.run, e.tool, e.configuration) = (f.run, f.tool, f.configuration)
          AND e.evaluator_id IS f.evaluator_id AND e.variant IS f.variant AND e.score IS NOT NULL
        ORDER BY said
      )
    )
  FROM first AS f
  WHERE files_differ
  UNION ALL
  SELECT
    model_id,
    benchmark_id,
    6,
    'far from other measurements',
    printf('%.15g', round(first_score, 6)) || printf(' is more than %g joint standard errors from ', (SELECT value FROM parameter WHERE name = 'far_errors'))
      || group_concat(printf('%.15g', round(score, 6)) || ' of ' || iif(evaluator_id IS NULL, 'an unknown evaluator', evaluator), ', ')
  FROM (SELECT * FROM rival ORDER BY evaluator COLLATE BINARY, score)
  WHERE (score - first_score) * (score - first_score) > (SELECT value * value FROM parameter WHERE name = 'far_errors') * (variance + first_variance)
    AND NOT is_partial AND NOT is_of_first_log
  GROUP BY model_id, benchmark_id
  UNION ALL
  SELECT
    f.model_id,
    f.benchmark_id,
    7,
    'far from the score',
    printf('%.15g', round(f.score, 6)) || printf(' is more than %g joint standard errors from the score that stands, ', (SELECT value FROM parameter WHERE name = 'far_errors')) || printf('%.15g', round(s.value, 6))
  FROM first AS f
  JOIN score AS s ON (s.model_id, s.benchmark_id) = (f.model_id, f.benchmark_id)
  WHERE s.origin <> 'synthetic' -- which says nothing of the model
    AND s.evaluation_id IS NOT f.evaluation_id
    AND (s.value - f.score) * (s.value - f.score) > (SELECT value * value FROM parameter WHERE name = 'far_errors') * (
      f.variance + coalesce(s.standard_error * s.standard_error, iif(coalesce(s.samples, f.items) > 0, 1e4 * ((s.value / 100 * coalesce(s.samples, f.items) + 0.5) / (coalesce(s.samples, f.items) + 1)) * (1 - (s.value / 100 * coalesce(s.samples, f.items) + 0.5) / (coalesce(s.samples, f.items) + 1)) / coalesce(s.samples, f.items), NULL))
    )
  UNION ALL
  SELECT
    f.model_id,
    f.benchmark_id,
    8,
    'another evaluator',
    printf('%.15g', round(s.value, 6)) || ' of ' || v.name || ' stands, this is ' || printf('%.15g', round(f.score, 6)) || ' of ' || iif(f.evaluator_id IS NULL, 'an unknown evaluator', f.evaluator)
  FROM first AS f
  JOIN score AS s ON (s.model_id, s.benchmark_id) = (f.model_id, f.benchmark_id)
  JOIN evaluation AS e ON e.evaluation_id = s.evaluation_id
  JOIN evaluator AS v ON v.evaluator_id = e.evaluator_id
  WHERE f.evaluator_id IS NOT e.evaluator_id AND abs(s.value - f.score) > 1e-9
  UNION ALL
  -- Whoever entered a value wants it to count, whatever the ranks.
  SELECT
    f.model_id,
    f.benchmark_id,
    8,
    'another evaluator',
    printf('%.15g', round(f.score, 6)) || ' of ' || v.name || ' stands, ' || group_concat(printf('%.15g', round(n.score, 6)) || ' of ' || iif(n.evaluator_id IS NULL, 'an unknown evaluator', n.evaluator) || ' was entered', ', ')
  FROM first AS f
  JOIN score AS s ON (s.model_id, s.benchmark_id, s.evaluation_id) = (f.model_id, f.benchmark_id, f.evaluation_id)
  JOIN evaluator AS v ON v.evaluator_id = f.evaluator_id
  JOIN (SELECT * FROM choice WHERE tool = 'entry' AND sha256 IS NULL ORDER BY model_id, benchmark_id, evaluation_id) AS n
    ON (n.model_id, n.benchmark_id) = (f.model_id, f.benchmark_id)
  WHERE n.evaluation_id > f.evaluation_id AND n.evaluator_id IS NOT f.evaluator_id AND abs(n.score - f.score) > 1e-9
  GROUP BY f.model_id, f.benchmark_id
  UNION ALL
  SELECT
    model_id,
    benchmark_id,
    9,
    'refusals',
    printf('%.3g%% of the answers are refusals: the score is a lower bound', 100 * refusal_rate)
  FROM first
  WHERE (measures = 'capability' AND refusal_rate > (SELECT value FROM parameter WHERE name = 'largest_refusal_rate'))
)
SELECT model_id, benchmark_id, place, kind, words
FROM doubt
;
CREATE VIEW method_entry AS
WITH plain AS ( -- constants that are a value for all domains and nothing else
  SELECT method_id, name, value
  FROM method_constant
  WHERE domain_id IS NULL
    AND value IS NOT NULL
    AND (low, high, unit, about) IS (NULL, NULL, NULL, NULL)
    AND name IN ('beta_open', 'beta_proprietary', 'smallest_coverage', 'largest_estimate_error', 'breakthrough_only', 'breakthrough_margin')
)
SELECT
  m.name,
  m.formula,
  m.missing,
  m.general_index,
  m.general_index_version,
  m.about,
  m.about_zh,
  (SELECT value FROM plain WHERE (method_id, name) = (m.method_id, 'beta_open')) AS beta_open,
  (SELECT value FROM plain WHERE (method_id, name) = (m.method_id, 'beta_proprietary')) AS beta_proprietary,
  (SELECT value FROM plain WHERE (method_id, name) = (m.method_id, 'smallest_coverage')) AS smallest_coverage,
  (SELECT value FROM plain WHERE (method_id, name) = (m.method_id, 'largest_estimate_error')) AS largest_estimate_error,
  (SELECT value FROM plain WHERE (method_id, name) = (m.method_id, 'breakthrough_only')) AS breakthrough_only,
  (SELECT value FROM plain WHERE (method_id, name) = (m.method_id, 'breakthrough_margin')) AS breakthrough_margin,
  NULL AS constant,
  NULL AS domain,
  NULL AS value,
  NULL AS low,
  NULL AS high,
  NULL AS unit,
  NULL AS constant_about
FROM method AS m
UNION ALL
SELECT m.name, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, c.name, d.name, c.value, c.low, c.high, c.unit, c.about
FROM method_constant AS c
JOIN method AS m ON m.method_id = c.method_id
LEFT JOIN domain AS d ON d.domain_id = c.domain_id
WHERE c.domain_id IS NOT NULL OR (c.method_id, c.name) NOT IN (SELECT method_id, name FROM plain)
;
CREATE TRIGGER method_entry_insert
INSTEAD OF INSERT ON method_entry
BEGIN
  INSERT INTO import_method (
    name, formula, missing, general_index, general_index_version, about, about_zh,
    beta_open, beta_proprietary, smallest_coverage, largest_estimate_error, breakthrough_only, breakthrough_margin,
    constant, domain, value, low, high, unit, constant_about
  )
  VALUES (
    nullif(trim(NEW.name), ''),
    lower(nullif(trim(NEW.formula), '')),
    lower(nullif(trim(NEW.missing), '')),
    nullif(trim(NEW.general_index), ''),
    nullif(trim(NEW.general_index_version), ''),
    nullif(trim(NEW.about), ''),
    nullif(trim(NEW.about_zh), ''),
    iif(typeof(NEW.beta_open) = 'text', nullif(trim(NEW.beta_open, ' ' || char(9, 10, 11, 12, 13, 160, 8199, 8239, 12288)), ''), NEW.beta_open),
    iif(typeof(NEW.beta_proprietary) = 'text', nullif(trim(NEW.beta_proprietary, ' ' || char(9, 10, 11, 12, 13, 160, 8199, 8239, 12288)), ''), NEW.beta_proprietary),
    iif(typeof(NEW.smallest_coverage) = 'text', nullif(trim(NEW.smallest_coverage, ' ' || char(9, 10, 11, 12, 13, 160, 8199, 8239, 12288)), ''), NEW.smallest_coverage),
    iif(typeof(NEW.largest_estimate_error) = 'text', nullif(trim(NEW.largest_estimate_error, ' ' || char(9, 10, 11, 12, 13, 160, 8199, 8239, 12288)), ''), NEW.largest_estimate_error),
    iif(typeof(NEW.breakthrough_only) = 'text', nullif(trim(NEW.breakthrough_only, ' ' || char(9, 10, 11, 12, 13, 160, 8199, 8239, 12288)), ''), NEW.breakthrough_only),
    iif(typeof(NEW.breakthrough_margin) = 'text', nullif(trim(NEW.breakthrough_margin, ' ' || char(9, 10, 11, 12, 13, 160, 8199, 8239, 12288)), ''), NEW.breakthrough_margin),
    lower(nullif(trim(NEW.constant), '')),
    nullif(trim(NEW.domain), ''),
    iif(typeof(NEW.value) = 'text', nullif(trim(NEW.value, ' ' || char(9, 10, 11, 12, 13, 160, 8199, 8239, 12288)), ''), NEW.value),
    iif(typeof(NEW.low) = 'text', nullif(trim(NEW.low, ' ' || char(9, 10, 11, 12, 13, 160, 8199, 8239, 12288)), ''), NEW.low),
    iif(typeof(NEW.high) = 'text', nullif(trim(NEW.high, ' ' || char(9, 10, 11, 12, 13, 160, 8199, 8239, 12288)), ''), NEW.high),
    nullif(trim(NEW.unit), ''),
    nullif(trim(NEW.constant_about), '')
  );
END;
CREATE VIEW import_method AS
SELECT NULL AS file, NULL AS line, *, NULL AS rule, NULL AS broken
FROM method_entry;
CREATE TRIGGER import_method_fill
INSTEAD OF INSERT ON import_method
WHEN NEW.rule IS NULL
BEGIN
  INSERT INTO import_method
  SELECT
    NEW.file,
    NEW.line,
    coalesce(k.name, NEW.name),
    coalesce(NEW.formula, k.formula, 'linear'),
    coalesce(NEW.missing, k.missing, 'estimate'),
    coalesce(NEW.general_index, k.general_index),
    coalesce(
      NEW.general_index_version,
      iif(k.general_index = coalesce(NEW.general_index, k.general_index), k.general_index_version, NULL),
      iif(NEW.general_index IS NULL, NULL, '')
    ),
    coalesce(NEW.about, k.about),
    coalesce(NEW.about_zh, k.about_zh),
    NEW.beta_open,
    NEW.beta_proprietary,
    coalesce(NEW.smallest_coverage, iif(k.name IS NULL AND one.stated IS NOT 'smallest_coverage', 0.5, NULL)),
    coalesce(NEW.largest_estimate_error, iif(k.name IS NULL AND one.stated IS NOT 'largest_estimate_error', 10, NULL)),
    coalesce(NEW.breakthrough_only, iif(k.name IS NULL AND one.stated IS NOT 'breakthrough_only', 0, NULL)),
    coalesce(NEW.breakthrough_margin, iif(k.name IS NULL AND one.stated IS NOT 'breakthrough_margin', 1, NULL)),
    NEW.constant, NEW.domain, NEW.value, NEW.low, NEW.high, NEW.unit, NEW.constant_about,
    'check',
    NULL
  FROM (SELECT iif(NEW.domain IS NULL, NEW.constant, NULL) AS stated) AS one
  LEFT JOIN method AS k ON k.name = NEW.name;
END;
CREATE TRIGGER import_method_check
INSTEAD OF INSERT ON import_method
WHEN NEW.rule = 'check'
BEGIN
  INSERT INTO import_method
  SELECT
    NEW.file, NEW.line, NEW.name, NEW.formula, NEW.missing, NEW.general_index, NEW.general_index_version, NEW.about, NEW.about_zh,
    NEW.beta_open, NEW.beta_proprietary, NEW.smallest_coverage, NEW.largest_estimate_error, NEW.breakthrough_only, NEW.breakthrough_margin,
    NEW.constant, NEW.domain, NEW.value, NEW.low, NEW.high, NEW.unit, NEW.constant_about,
    coalesce(broken.rule, ''),
    broken.value
  FROM (SELECT 1) AS one
  LEFT JOIN (
    SELECT rule, value
    FROM (
      SELECT 'method_entry.name: must not be empty, have blanks around it, or hold a line break, control character or bidirectional override' AS rule, NEW.name AS value, (NEW.name <> '' AND NEW.name = trim(NEW.name) AND (instr(NEW.name, char(0)) = 0 AND NEW.name NOT GLOB '*[' || char(1, 45, 31, 127, 45, 159, 8232, 45, 8238, 8294, 45, 8297) || ']*')) AS holds
      UNION ALL
      SELECT 'method_entry.formula: must be a word in lower case like ''linear''', NEW.formula, NEW.formula NOT GLOB '*[^a-z0-9_]*'
      UNION ALL
      SELECT 'method_entry.missing: must be ''estimate'', ''renormalise'' or ''shared''', NEW.missing,
        NEW.missing IN ('estimate', 'renormalise', 'shared')
      UNION ALL
      SELECT 'method_entry.general_index: must not be empty, have blanks around it, or hold a line break, control character or bidirectional override', NEW.general_index, NEW.general_index IS NULL OR (NEW.general_index <> '' AND NEW.general_index = trim(NEW.general_index) AND (instr(NEW.general_index, char(0)) = 0 AND NEW.general_index NOT GLOB '*[' || char(1, 45, 31, 127, 45, 159, 8232, 45, 8238, 8294, 45, 8297) || ']*'))
      UNION ALL
      SELECT 'method_entry.general_index_version: must not hold a line break, control character or bidirectional override', NEW.general_index_version,
        NEW.general_index_version IS NULL OR (instr(NEW.general_index_version, char(0)) = 0 AND NEW.general_index_version NOT GLOB '*[' || char(1, 45, 31, 127, 45, 159, 8232, 45, 8238, 8294, 45, 8297) || ']*')
      UNION ALL
      SELECT 'method_entry.general_index_version: must be given with general_index only', NEW.general_index_version,
        NEW.general_index_version IS NULL OR NEW.general_index IS NOT NULL
      UNION ALL
      SELECT 'method_entry.beta_open: must be between 0 and 1', NEW.beta_open,
        NEW.beta_open IS NULL OR ((CAST(NEW.beta_open AS NUMERIC) = NEW.beta_open) AND CASE WHEN 'beta_open' IN ('beta_open', 'beta_proprietary', 'smallest_coverage') THEN CAST(NEW.beta_open AS REAL) BETWEEN 0 AND 1 WHEN 'beta_open' = 'largest_estimate_error' THEN CAST(NEW.beta_open AS REAL) BETWEEN 0 AND 100 WHEN 'beta_open' = 'breakthrough_only' THEN CAST(NEW.beta_open AS REAL) IN (0, 1) WHEN 'beta_open' IN ('breakthrough_margin', 'risk_tolerance') THEN CAST(NEW.beta_open AS REAL) >= 0 ELSE 1 END)
      UNION ALL
      SELECT 'method_entry.beta_proprietary: must be between 0 and 1', NEW.beta_proprietary,
        NEW.beta_proprietary IS NULL OR ((CAST(NEW.beta_proprietary AS NUMERIC) = NEW.beta_proprietary) AND CASE WHEN 'beta_proprietary' IN ('beta_open', 'beta_proprietary', 'smallest_coverage') THEN CAST(NEW.beta_proprietary AS REAL) BETWEEN 0 AND 1 WHEN 'beta_proprietary' = 'largest_estimate_error' THEN CAST(NEW.beta_proprietary AS REAL) BETWEEN 0 AND 100 WHEN 'beta_proprietary' = 'breakthrough_only' THEN CAST(NEW.beta_proprietary AS REAL) IN (0, 1) WHEN 'beta_proprietary' IN ('breakthrough_margin', 'risk_tolerance') THEN CAST(NEW.beta_proprietary AS REAL) >= 0 ELSE 1 END)
      UNION ALL
      SELECT 'method_entry.smallest_coverage: must be between 0 and 1', NEW.smallest_coverage,
        NEW.smallest_coverage IS NULL OR ((CAST(NEW.smallest_coverage AS NUMERIC) = NEW.smallest_coverage) AND CASE WHEN 'smallest_coverage' IN ('beta_open', 'beta_proprietary', 'smallest_coverage') THEN CAST(NEW.smallest_coverage AS REAL) BETWEEN 0 AND 1 WHEN 'smallest_coverage' = 'largest_estimate_error' THEN CAST(NEW.smallest_coverage AS REAL) BETWEEN 0 AND 100 WHEN 'smallest_coverage' = 'breakthrough_only' THEN CAST(NEW.smallest_coverage AS REAL) IN (0, 1) WHEN 'smallest_coverage' IN ('breakthrough_margin', 'risk_tolerance') THEN CAST(NEW.smallest_coverage AS REAL) >= 0 ELSE 1 END)
      UNION ALL
      SELECT 'method_entry.largest_estimate_error: must be between 0 and 100, in points', NEW.largest_estimate_error,
        NEW.largest_estimate_error IS NULL
        OR ((CAST(NEW.largest_estimate_error AS NUMERIC) = NEW.largest_estimate_error) AND CASE WHEN 'largest_estimate_error' IN ('beta_open', 'beta_proprietary', 'smallest_coverage') THEN CAST(NEW.largest_estimate_error AS REAL) BETWEEN 0 AND 1 WHEN 'largest_estimate_error' = 'largest_estimate_error' THEN CAST(NEW.largest_estimate_error AS REAL) BETWEEN 0 AND 100 WHEN 'largest_estimate_error' = 'breakthrough_only' THEN CAST(NEW.largest_estimate_error AS REAL) IN (0, 1) WHEN 'largest_estimate_error' IN ('breakthrough_margin', 'risk_tolerance') THEN CAST(NEW.largest_estimate_error AS REAL) >= 0 ELSE 1 END)
      UNION ALL
      SELECT 'method_entry.breakthrough_only: must be 0 or 1', NEW.breakthrough_only,
        NEW.breakthrough_only IS NULL OR ((CAST(NEW.breakthrough_only AS NUMERIC) = NEW.breakthrough_only) AND CASE WHEN 'breakthrough_only' IN ('beta_open', 'beta_proprietary', 'smallest_coverage') THEN CAST(NEW.breakthrough_only AS REAL) BETWEEN 0 AND 1 WHEN 'breakthrough_only' = 'largest_estimate_error' THEN CAST(NEW.breakthrough_only AS REAL) BETWEEN 0 AND 100 WHEN 'breakthrough_only' = 'breakthrough_only' THEN CAST(NEW.breakthrough_only AS REAL) IN (0, 1) WHEN 'breakthrough_only' IN ('breakthrough_margin', 'risk_tolerance') THEN CAST(NEW.breakthrough_only AS REAL) >= 0 ELSE 1 END)
      UNION ALL
      SELECT 'method_entry.breakthrough_margin: must be at least 0 and finite, in points of the general index', NEW.breakthrough_margin,
        NEW.breakthrough_margin IS NULL
        OR ((CAST(NEW.breakthrough_margin AS NUMERIC) = NEW.breakthrough_margin) AND CASE WHEN 'breakthrough_margin' IN ('beta_open', 'beta_proprietary', 'smallest_coverage') THEN CAST(NEW.breakthrough_margin AS REAL) BETWEEN 0 AND 1 WHEN 'breakthrough_margin' = 'largest_estimate_error' THEN CAST(NEW.breakthrough_margin AS REAL) BETWEEN 0 AND 100 WHEN 'breakthrough_margin' = 'breakthrough_only' THEN CAST(NEW.breakthrough_margin AS REAL) IN (0, 1) WHEN 'breakthrough_margin' IN ('breakthrough_margin', 'risk_tolerance') THEN CAST(NEW.breakthrough_margin AS REAL) >= 0 ELSE 1 END AND CAST(NEW.breakthrough_margin AS REAL) < 9e999)
      UNION ALL
      SELECT 'method_entry.constant: must be given with domain, value, low, high, unit or constant_about', NEW.constant,
        NEW.constant IS NOT NULL OR coalesce(NEW.domain, NEW.value, NEW.low, NEW.high, NEW.unit, NEW.constant_about) IS NULL
      UNION ALL
      -- the table takes any name, for a formula to come; one that stands there can be written again
      SELECT 'method_entry.constant: no formula and no rule knows this name; known are beta_open, beta_proprietary, smallest_coverage, largest_estimate_error, breakthrough_only, breakthrough_margin, high_risk_index, risk_tolerance, a or c0', NEW.constant,
        NEW.constant IS NULL
        OR NEW.constant IN ('beta_open', 'beta_proprietary', 'smallest_coverage', 'largest_estimate_error', 'breakthrough_only', 'breakthrough_margin', 'high_risk_index', 'risk_tolerance', 'a', 'c0')
        OR EXISTS (
          SELECT 1
          FROM method AS m
          JOIN method_constant AS k ON k.method_id = m.method_id
          WHERE m.name = NEW.name AND k.name = NEW.constant
        )
      UNION ALL
      SELECT 'method_entry.constant: has a value in its own column of this row already', NEW.constant,
        NEW.domain IS NOT NULL
        OR CASE NEW.constant
          WHEN 'beta_open' THEN NEW.beta_open
          WHEN 'beta_proprietary' THEN NEW.beta_proprietary
          WHEN 'smallest_coverage' THEN NEW.smallest_coverage
          WHEN 'largest_estimate_error' THEN NEW.largest_estimate_error
          WHEN 'breakthrough_only' THEN NEW.breakthrough_only
          WHEN 'breakthrough_margin' THEN NEW.breakthrough_margin
        END IS NULL
      UNION ALL
      SELECT 'method_entry.domain: no domain of this name', NEW.domain,
        NEW.domain IS NULL OR EXISTS (SELECT 1 FROM domain WHERE name = NEW.domain)
      UNION ALL
      SELECT 'method_entry.domain: must be empty for breakthrough_only, breakthrough_margin and largest_estimate_error', NEW.domain,
        NEW.domain IS NULL OR NEW.constant NOT IN ('breakthrough_only', 'breakthrough_margin', 'largest_estimate_error')
      UNION ALL
      SELECT 'method_entry.value: must be a finite number', NEW.value,
        NEW.value IS NULL OR ((CAST(NEW.value AS NUMERIC) = NEW.value) AND abs(CAST(NEW.value AS REAL)) < 9e999)
      UNION ALL
      SELECT 'method_entry.low: must be a finite number', NEW.low,
        NEW.low IS NULL OR ((CAST(NEW.low AS NUMERIC) = NEW.low) AND abs(CAST(NEW.low AS REAL)) < 9e999)
      UNION ALL
      SELECT 'method_entry.high: must be a finite number', NEW.high,
        NEW.high IS NULL OR ((CAST(NEW.high AS NUMERIC) = NEW.high) AND abs(CAST(NEW.high AS REAL)) < 9e999)
      UNION ALL
      SELECT 'method_entry.low: must be at most high', NEW.low,
        NEW.low IS NULL OR NEW.high IS NULL OR CAST(NEW.low AS REAL) <= CAST(NEW.high AS REAL)
      UNION ALL
      SELECT 'method_entry.value: must be between low and high', NEW.value,
        NEW.value IS NULL
        OR CAST(NEW.value AS REAL)
          BETWEEN CAST(coalesce(NEW.low, NEW.value) AS REAL) AND CAST(coalesce(NEW.high, NEW.value) AS REAL)
      UNION ALL
      SELECT
        'method_entry.value: value, low and high: a beta and smallest_coverage must be between 0 and 1, largest_estimate_error between 0 and 100, breakthrough_only 0 or 1, breakthrough_margin and risk_tolerance at least 0',
        v.value,
        CASE WHEN NEW.constant IN ('beta_open', 'beta_proprietary', 'smallest_coverage') THEN v.value BETWEEN 0 AND 1 WHEN NEW.constant = 'largest_estimate_error' THEN v.value BETWEEN 0 AND 100 WHEN NEW.constant = 'breakthrough_only' THEN v.value IN (0, 1) WHEN NEW.constant IN ('breakthrough_margin', 'risk_tolerance') THEN v.value >= 0 ELSE 1 END
      FROM (
        SELECT CAST(NEW.value AS REAL) AS value
        UNION ALL
        SELECT CAST(NEW.low AS REAL)
        UNION ALL
        SELECT CAST(NEW.high AS REAL)
      ) AS v
      WHERE v.value IS NOT NULL
      UNION ALL
      SELECT 'method_entry.constant: a value in its own column must be between the low and the high that stand; state the constant whole', k.name,
        v.column2 BETWEEN coalesce(k.low, v.column2) AND coalesce(k.high, v.column2)
      FROM method AS m
      JOIN method_constant AS k ON k.method_id = m.method_id AND k.domain_id IS NULL
      JOIN (
        VALUES
          ('beta_open', CAST(NEW.beta_open AS REAL)),
          ('beta_proprietary', CAST(NEW.beta_proprietary AS REAL)),
          ('smallest_coverage', CAST(NEW.smallest_coverage AS REAL)),
          ('largest_estimate_error', CAST(NEW.largest_estimate_error AS REAL)),
          ('breakthrough_only', CAST(NEW.breakthrough_only AS REAL)),
          ('breakthrough_margin', CAST(NEW.breakthrough_margin AS REAL))
      ) AS v ON v.column1 = k.name AND v.column2 IS NOT NULL
      WHERE m.name = NEW.name
    )
    WHERE holds IS NOT 1
    LIMIT 1
  ) AS broken;
END
;
CREATE TRIGGER import_method_take
INSTEAD OF INSERT ON import_method
WHEN NEW.rule = ''
BEGIN
  INSERT INTO method (name, formula, missing, general_index, general_index_version, about, about_zh)
  VALUES (NEW.name, NEW.formula, NEW.missing, NEW.general_index, NEW.general_index_version, NEW.about, NEW.about_zh)
  ON CONFLICT (name) DO UPDATE SET
    formula = excluded.formula,
    missing = excluded.missing,
    general_index = excluded.general_index,
    general_index_version = excluded.general_index_version,
    about = excluded.about,
    about_zh = excluded.about_zh;

  INSERT INTO method_constant (method_id, name, value)
  SELECT m.method_id, v.column1, v.column2
  FROM method AS m
  JOIN (
    VALUES
      ('beta_open', CAST(NEW.beta_open AS REAL)),
      ('beta_proprietary', CAST(NEW.beta_proprietary AS REAL)),
      ('smallest_coverage', CAST(NEW.smallest_coverage AS REAL)),
      ('largest_estimate_error', CAST(NEW.largest_estimate_error AS REAL)),
      ('breakthrough_only', CAST(NEW.breakthrough_only AS REAL)),
      ('breakthrough_margin', CAST(NEW.breakthrough_margin AS REAL))
  ) AS v
  WHERE m.name = NEW.name AND v.column2 IS NOT NULL
  ON CONFLICT (method_id, coalesce(domain_id, 0), name) DO UPDATE SET value = excluded.value;

  INSERT INTO method_constant (method_id, domain_id, name, value, low, high, unit, about)
  SELECT
    method_id, (SELECT domain_id FROM domain WHERE name = NEW.domain), NEW.constant,
    CAST(NEW.value AS REAL), CAST(NEW.low AS REAL), CAST(NEW.high AS REAL), NEW.unit, NEW.constant_about
  FROM method
  WHERE name = NEW.name AND NEW.constant IS NOT NULL
  ON CONFLICT (method_id, coalesce(domain_id, 0), name) DO UPDATE SET
    value = excluded.value,
    low = excluded.low,
    high = excluded.high,
    unit = excluded.unit,
    about = excluded.about;
END;
CREATE TRIGGER import_method_reject
INSTEAD OF INSERT ON import_method
WHEN NEW.rule NOT IN ('', 'check') AND NEW.file IS NOT NULL
BEGIN
  INSERT INTO import_refused (file, line, rule, value) VALUES (NEW.file, NEW.line, NEW.rule, NEW.broken);
END;
CREATE TRIGGER import_method_refuse
INSTEAD OF INSERT ON import_method
WHEN NEW.rule NOT IN ('', 'check') AND NEW.file IS NULL
BEGIN
  SELECT CASE NEW.rule
    WHEN 'method_entry.name: must not be empty, have blanks around it, or hold a line break, control character or bidirectional override'
      THEN RAISE(ABORT, 'method_entry.name: must not be empty, have blanks around it, or hold a line break, control character or bidirectional override')
    WHEN 'method_entry.formula: must be a word in lower case like ''linear'''
      THEN RAISE(ABORT, 'method_entry.formula: must be a word in lower case like ''linear''')
    WHEN 'method_entry.missing: must be ''estimate'', ''renormalise'' or ''shared'''
      THEN RAISE(ABORT, 'method_entry.missing: must be ''estimate'', ''renormalise'' or ''shared''')
    WHEN 'method_entry.general_index: must not be empty, have blanks around it, or hold a line break, control character or bidirectional override'
      THEN RAISE(ABORT, 'method_entry.general_index: must not be empty, have blanks around it, or hold a line break, control character or bidirectional override')
    WHEN 'method_entry.general_index_version: must not hold a line break, control character or bidirectional override'
      THEN RAISE(ABORT, 'method_entry.general_index_version: must not hold a line break, control character or bidirectional override')
    WHEN 'method_entry.general_index_version: must be given with general_index only'
      THEN RAISE(ABORT, 'method_entry.general_index_version: must be given with general_index only')
    WHEN 'method_entry.beta_open: must be between 0 and 1'
      THEN RAISE(ABORT, 'method_entry.beta_open: must be between 0 and 1')
    WHEN 'method_entry.beta_proprietary: must be between 0 and 1'
      THEN RAISE(ABORT, 'method_entry.beta_proprietary: must be between 0 and 1')
    WHEN 'method_entry.smallest_coverage: must be between 0 and 1'
      THEN RAISE(ABORT, 'method_entry.smallest_coverage: must be between 0 and 1')
    WHEN 'method_entry.largest_estimate_error: must be between 0 and 100, in points'
      THEN RAISE(ABORT, 'method_entry.largest_estimate_error: must be between 0 and 100, in points')
    WHEN 'method_entry.breakthrough_only: must be 0 or 1'
      THEN RAISE(ABORT, 'method_entry.breakthrough_only: must be 0 or 1')
    WHEN 'method_entry.breakthrough_margin: must be at least 0 and finite, in points of the general index'
      THEN RAISE(ABORT, 'method_entry.breakthrough_margin: must be at least 0 and finite, in points of the general index')
    WHEN 'method_entry.constant: must be given with domain, value, low, high, unit or constant_about'
      THEN RAISE(ABORT, 'method_entry.constant: must be given with domain, value, low, high, unit or constant_about')
    WHEN 'method_entry.constant: no formula and no rule knows this name; known are beta_open, beta_proprietary, smallest_coverage, largest_estimate_error, breakthrough_only, breakthrough_margin, high_risk_index, risk_tolerance, a or c0'
      THEN RAISE(ABORT, 'method_entry.constant: no formula and no rule knows this name; known are beta_open, beta_proprietary, smallest_coverage, largest_estimate_error, breakthrough_only, breakthrough_margin, high_risk_index, risk_tolerance, a or c0')
    WHEN 'method_entry.constant: has a value in its own column of this row already'
      THEN RAISE(ABORT, 'method_entry.constant: has a value in its own column of this row already')
    WHEN 'method_entry.domain: no domain of this name'
      THEN RAISE(ABORT, 'method_entry.domain: no domain of this name')
    WHEN 'method_entry.domain: must be empty for breakthrough_only, breakthrough_margin and largest_estimate_error'
      THEN RAISE(ABORT, 'method_entry.domain: must be empty for breakthrough_only, breakthrough_margin and largest_estimate_error')
    WHEN 'method_entry.value: must be a finite number'
      THEN RAISE(ABORT, 'method_entry.value: must be a finite number')
    WHEN 'method_entry.low: must be a finite number'
      THEN RAISE(ABORT, 'method_entry.low: must be a finite number')
    WHEN 'method_entry.high: must be a finite number'
      THEN RAISE(ABORT, 'method_entry.high: must be a finite number')
    WHEN 'method_entry.low: must be at most high'
      THEN RAISE(ABORT, 'method_entry.low: must be at most high')
    WHEN 'method_entry.value: must be between low and high'
      THEN RAISE(ABORT, 'method_entry.value: must be between low and high')
    WHEN 'method_entry.value: value, low and high: a beta and smallest_coverage must be between 0 and 1, largest_estimate_error between 0 and 100, breakthrough_only 0 or 1, breakthrough_margin and risk_tolerance at least 0'
      THEN RAISE(ABORT, 'method_entry.value: value, low and high: a beta and smallest_coverage must be between 0 and 1, largest_estimate_error between 0 and 100, breakthrough_only 0 or 1, breakthrough_margin and risk_tolerance at least 0')
    WHEN 'method_entry.constant: a value in its own column must be between the low and the high that stand; state the constant whole'
      THEN RAISE(ABORT, 'method_entry.constant: a value in its own column must be between the low and the high that stand; state the constant whole')
  END;
END;
CREATE VIEW method_value AS
SELECT
  d.edition,
  d.domain_id,
  d.domain,
  c.name,
  coalesce(edition_scenario(c.name) + 0.0, c.value) AS value, -- of the scenario that holds, else of the method; NULL: not known
  c.low, -- the lowest that it may be; NULL: not known
  c.high,
  c.unit,
  c.about
FROM edition_in_use AS e
JOIN method AS me ON me.name = e.method
JOIN method_constant AS c ON c.method_id = me.method_id
JOIN monitored_domain AS d
WHERE
  c.domain_id = d.domain_id
  OR (
    c.domain_id IS NULL
    AND NOT EXISTS (
      SELECT 1
      FROM method_constant AS own
      WHERE (own.method_id, own.domain_id, own.name) = (c.method_id, d.domain_id, c.name)
    )
  )
;
CREATE VIEW missing_score_entry AS
SELECT m.name AS model, b.name AS benchmark, x.reason, x.source
FROM missing_score AS x
JOIN model AS m ON m.model_id = x.model_id
JOIN benchmark AS b ON b.benchmark_id = x.benchmark_id
WHERE NOT m.withdrawn;
CREATE TRIGGER missing_score_entry_insert
INSTEAD OF INSERT ON missing_score_entry
BEGIN
  INSERT INTO import_missing (model, benchmark, reason, source)
  VALUES (nullif(trim(NEW.model), ''), nullif(trim(NEW.benchmark), ''), lower(nullif(trim(NEW.reason), '')), nullif(trim(NEW.source), ''));
END;
CREATE VIEW import_missing AS
SELECT NULL AS file, NULL AS line, *, NULL AS rule, NULL AS broken
FROM missing_score_entry;
CREATE TRIGGER import_missing_check
INSTEAD OF INSERT ON import_missing
WHEN NEW.rule IS NULL
BEGIN
  INSERT INTO import_missing
  SELECT
    NEW.file, NEW.line, NEW.model, NEW.benchmark, NEW.reason, NEW.source,
    coalesce(broken.rule, ''),
    broken.value
  FROM (SELECT 1) AS one
  LEFT JOIN (
    SELECT rule, value
    FROM (
      SELECT 'missing_score_entry.model: no model or alias of this name' AS rule, NEW.model AS value,
        EXISTS (SELECT 1 FROM known_model WHERE written = NEW.model) AS holds
      UNION ALL
      SELECT 'missing_score_entry.benchmark: no benchmark or alias of this name', NEW.benchmark,
        EXISTS (SELECT 1 FROM known_benchmark WHERE written = NEW.benchmark)
      UNION ALL
      SELECT 'missing_score_entry.benchmark: this model has a score on this benchmark; delete it first', NEW.benchmark,
        NOT EXISTS (
          SELECT 1
          FROM score AS s
          JOIN known_model AS m ON m.model_id = s.model_id AND m.written = NEW.model
          JOIN known_benchmark AS b ON b.benchmark_id = s.benchmark_id AND b.written = NEW.benchmark
        )
      UNION ALL
      SELECT 'missing_score_entry.reason: must be ''not_applicable'', ''not_tested'', ''withheld'' or ''failed''', NEW.reason,
        NEW.reason IN ('not_applicable', 'not_tested', 'withheld', 'failed')
    )
    WHERE holds IS NOT 1
    LIMIT 1
  ) AS broken;
END;
CREATE TRIGGER import_missing_take
INSTEAD OF INSERT ON import_missing
WHEN NEW.rule = ''
BEGIN
  INSERT INTO missing_score (model_id, benchmark_id, reason, source)
  SELECT m.model_id, b.benchmark_id, NEW.reason, coalesce(NEW.source, x.source)
  FROM known_model AS m
  JOIN known_benchmark AS b ON b.written = NEW.benchmark
  LEFT JOIN missing_score AS x ON (x.model_id, x.benchmark_id) = (m.model_id, b.benchmark_id)
  WHERE m.written = NEW.model
  LIMIT 1
  ON CONFLICT (model_id, benchmark_id) DO UPDATE SET reason = excluded.reason, source = excluded.source;
END;
CREATE TRIGGER import_missing_reject
INSTEAD OF INSERT ON import_missing
WHEN NEW.rule NOT IN ('', 'check') AND NEW.file IS NOT NULL
BEGIN
  INSERT INTO import_refused (file, line, rule, value) VALUES (NEW.file, NEW.line, NEW.rule, NEW.broken);
END;
CREATE TRIGGER import_missing_refuse
INSTEAD OF INSERT ON import_missing
WHEN NEW.rule NOT IN ('', 'check') AND NEW.file IS NULL
BEGIN
  SELECT CASE NEW.rule
    WHEN 'missing_score_entry.model: no model or alias of this name'
      THEN RAISE(ABORT, 'missing_score_entry.model: no model or alias of this name')
    WHEN 'missing_score_entry.benchmark: no benchmark or alias of this name'
      THEN RAISE(ABORT, 'missing_score_entry.benchmark: no benchmark or alias of this name')
    WHEN 'missing_score_entry.benchmark: this model has a score on this benchmark; delete it first'
      THEN RAISE(ABORT, 'missing_score_entry.benchmark: this model has a score on this benchmark; delete it first')
    WHEN 'missing_score_entry.reason: must be ''not_applicable'', ''not_tested'', ''withheld'' or ''failed'''
      THEN RAISE(ABORT, 'missing_score_entry.reason: must be ''not_applicable'', ''not_tested'', ''withheld'' or ''failed''')
  END;
END;
CREATE VIEW missing_summary AS
WITH gap AS MATERIALIZED (
  SELECT
    b.benchmark_id,
    coalesce(g.reason, iif(EXISTS (SELECT 1 FROM evaluation AS waiting WHERE waiting.model_id = mo.model_id AND waiting.benchmark_id = b.benchmark_id AND waiting.status = 'success' AND NOT waiting.withdrawn), 'not_accepted', 'unknown')) AS missing,
    count(*) AS models
  FROM model AS mo
  CROSS JOIN benchmark AS b
  LEFT JOIN missing_score AS g ON g.model_id = mo.model_id AND g.benchmark_id = b.benchmark_id
  WHERE +b.benchmark_id IN (SELECT benchmark_id FROM domain_benchmark)
    AND NOT EXISTS (SELECT 1 FROM score AS s WHERE s.model_id = mo.model_id AND s.benchmark_id = b.benchmark_id)
    AND +mo.model_id IN (SELECT model_id FROM monitored_model)
  GROUP BY
    b.benchmark_id,
    missing
)
SELECT
  w.edition,
  w.domain,
  w.benchmark,
  w.measures,
  g.missing, -- not_applicable, not_tested, withheld, failed, not_accepted or unknown
  g.models
FROM domain_benchmark AS w
JOIN gap AS g ON g.benchmark_id = w.benchmark_id
ORDER BY
  w.domain_id,
  w.benchmark_id,
  g.missing
;
CREATE VIEW model_entry AS
SELECT
  o.name AS organization,
  o.region,
  s.name AS series,
  m.name,
  m.released_on,
  m.reasoning,
  m.weights_opened_on IS NOT NULL AS open_weights,
  m.weights_opened_on,
  m.training_cutoff,
  m.parameters,
  m.source
FROM model AS m
JOIN series AS s ON s.series_id = m.series_id
JOIN organization AS o ON o.organization_id = s.organization_id
WHERE NOT m.withdrawn;
CREATE TRIGGER model_entry_insert
INSTEAD OF INSERT ON model_entry
BEGIN
  INSERT INTO import_model (organization, region, series, name, released_on, reasoning, open_weights, weights_opened_on, training_cutoff, parameters, source)
  VALUES (
    nullif(trim(NEW.organization), ''),
    nullif(trim(NEW.region), ''),
    nullif(trim(NEW.series), ''),
    nullif(trim(NEW.name), ''),
    nullif(trim(NEW.released_on), ''),
    iif(typeof(NEW.reasoning) = 'text', nullif(trim(NEW.reasoning, ' ' || char(9, 10, 11, 12, 13, 160, 8199, 8239, 12288)), ''), NEW.reasoning),
    iif(typeof(NEW.open_weights) = 'text', nullif(trim(NEW.open_weights, ' ' || char(9, 10, 11, 12, 13, 160, 8199, 8239, 12288)), ''), NEW.open_weights),
    nullif(trim(NEW.weights_opened_on), ''),
    nullif(trim(NEW.training_cutoff), ''),
    iif(typeof(NEW.parameters) = 'text', nullif(trim(NEW.parameters, ' ' || char(9, 10, 11, 12, 13, 160, 8199, 8239, 12288)), ''), NEW.parameters),
    nullif(trim(NEW.source), '')
  );
END;
CREATE VIEW import_model AS
SELECT NULL AS file, NULL AS line, *, NULL AS rule, NULL AS broken
FROM model_entry;
CREATE TRIGGER import_model_check
INSTEAD OF INSERT ON import_model
WHEN NEW.rule IS NULL
BEGIN
  INSERT INTO import_model
  SELECT
    NEW.file, NEW.line, NEW.organization, NEW.region, NEW.series, NEW.name, NEW.released_on, NEW.reasoning, NEW.open_weights,
    NEW.weights_opened_on, NEW.training_cutoff, NEW.parameters, NEW.source,
    coalesce(broken.rule, ''),
    broken.value
  FROM (SELECT 1) AS one
  LEFT JOIN (
    SELECT rule, value
    FROM (
      SELECT 'model_entry.name: must not be empty, have blanks around it, or hold a line break, control character or bidirectional override' AS rule, NEW.name AS value, (NEW.name <> '' AND NEW.name = trim(NEW.name) AND (instr(NEW.name, char(0)) = 0 AND NEW.name NOT GLOB '*[' || char(1, 45, 31, 127, 45, 159, 8232, 45, 8238, 8294, 45, 8297) || ']*')) AS holds
      UNION ALL
      SELECT 'model_entry.name: this model is withdrawn', NEW.name,
        NOT EXISTS (SELECT 1 FROM model WHERE name = NEW.name AND withdrawn)
      UNION ALL
      SELECT 'model_entry.organization: must be given for a new series', NEW.organization,
        NEW.organization IS NOT NULL OR NEW.series IS NULL OR EXISTS (SELECT 1 FROM series WHERE name = NEW.series)
      UNION ALL
      SELECT 'model_entry.organization: must not hold a line break, control character or bidirectional override', NEW.organization, NEW.organization IS NULL OR (instr(NEW.organization, char(0)) = 0 AND NEW.organization NOT GLOB '*[' || char(1, 45, 31, 127, 45, 159, 8232, 45, 8238, 8294, 45, 8297) || ']*')
      UNION ALL
      SELECT 'model_entry.organization: the series belongs to another organization', NEW.organization,
        NEW.organization IS NULL
        OR NOT EXISTS (
          SELECT 1
          FROM series AS s
          JOIN organization AS o ON o.organization_id = s.organization_id
          WHERE s.name = NEW.series AND o.name <> NEW.organization
        )
      UNION ALL
      SELECT 'model_entry.region: must be two or three capital letters like US; a new organization needs it', NEW.region,
        NEW.region GLOB '[A-Z][A-Z]' OR NEW.region GLOB '[A-Z][A-Z][A-Z]'
        OR (NEW.region IS NULL AND (NEW.organization IS NULL OR EXISTS (SELECT 1 FROM organization WHERE name = NEW.organization)))
      UNION ALL
      SELECT 'model_entry.region: the organization is known with another region', NEW.region,
        NEW.region IS NULL
        OR NOT EXISTS (SELECT 1 FROM organization WHERE name = NEW.organization AND region <> NEW.region)
      UNION ALL
      SELECT 'model_entry.series: must be given for a new model', NEW.series,
        NEW.series IS NOT NULL OR EXISTS (SELECT 1 FROM model WHERE name = NEW.name)
      UNION ALL
      SELECT 'model_entry.series: must not hold a line break, control character or bidirectional override', NEW.series, NEW.series IS NULL OR (instr(NEW.series, char(0)) = 0 AND NEW.series NOT GLOB '*[' || char(1, 45, 31, 127, 45, 159, 8232, 45, 8238, 8294, 45, 8297) || ']*')
      UNION ALL
      SELECT 'model_entry.released_on: must be a real date like 2025-09-30', NEW.released_on,
        (NEW.released_on GLOB '????-??-??' AND NEW.released_on IS date(NEW.released_on, '+0 days'))
        OR (NEW.released_on IS NULL AND EXISTS (SELECT 1 FROM model WHERE name = NEW.name))
      UNION ALL
      SELECT 'model_entry.reasoning: must be 0 or 1', NEW.reasoning,
        (CAST(NEW.reasoning AS NUMERIC) = NEW.reasoning AND CAST(NEW.reasoning AS NUMERIC) IN (0, 1)) OR (NEW.reasoning IS NULL AND EXISTS (SELECT 1 FROM model WHERE name = NEW.name))
      UNION ALL
      SELECT 'model_entry.open_weights: must be 0 or 1', NEW.open_weights,
        (CAST(NEW.open_weights AS NUMERIC) = NEW.open_weights AND CAST(NEW.open_weights AS NUMERIC) IN (0, 1))
        OR (NEW.open_weights IS NULL AND (NEW.weights_opened_on IS NOT NULL OR EXISTS (SELECT 1 FROM model WHERE name = NEW.name)))
      UNION ALL
      SELECT 'model_entry.weights_opened_on: must be a real date like 2025-09-30', NEW.weights_opened_on,
        NEW.weights_opened_on IS NULL
        OR (NEW.weights_opened_on GLOB '????-??-??' AND NEW.weights_opened_on IS date(NEW.weights_opened_on, '+0 days'))
      UNION ALL
      SELECT 'model_entry.weights_opened_on: must be empty where open_weights is 0', NEW.weights_opened_on,
        NEW.weights_opened_on IS NULL OR NEW.open_weights IS NULL OR CAST(NEW.open_weights AS NUMERIC) = 1
      UNION ALL
      SELECT 'model_entry.training_cutoff: must be a real date like 2025-09-30', NEW.training_cutoff,
        NEW.training_cutoff IS NULL
        OR (NEW.training_cutoff GLOB '????-??-??' AND NEW.training_cutoff IS date(NEW.training_cutoff, '+0 days'))
      UNION ALL
      SELECT 'model_entry.parameters: must be greater than 0 and finite, in billions', NEW.parameters,
        NEW.parameters IS NULL
        OR ((CAST(NEW.parameters AS NUMERIC) = NEW.parameters) AND CAST(NEW.parameters AS REAL) > 0 AND CAST(NEW.parameters AS REAL) < 9e999)
    )
    WHERE holds IS NOT 1
    LIMIT 1
  ) AS broken;
END;
CREATE TRIGGER import_model_take
INSTEAD OF INSERT ON import_model
WHEN NEW.rule = ''
BEGIN
  INSERT INTO organization (name, region)
  SELECT NEW.organization, NEW.region
  WHERE NEW.organization IS NOT NULL AND NOT EXISTS (SELECT 1 FROM organization WHERE name = NEW.organization);

  INSERT INTO series (organization_id, name)
  SELECT organization_id, NEW.series
  FROM organization
  WHERE name = NEW.organization AND NEW.series IS NOT NULL AND NOT EXISTS (SELECT 1 FROM series WHERE name = NEW.series);

  UPDATE model
  SET
    series_id = coalesce((SELECT series_id FROM series WHERE name = NEW.series), series_id),
    released_on = coalesce(NEW.released_on, released_on),
    reasoning = coalesce(NEW.reasoning, reasoning),
    weights_opened_on = iif(
      CAST(NEW.open_weights AS NUMERIC) = 0,
      NULL,
      coalesce(NEW.weights_opened_on, weights_opened_on, iif(NEW.open_weights IS NULL, NULL, coalesce(NEW.released_on, released_on)))
    ),
    training_cutoff = coalesce(NEW.training_cutoff, training_cutoff),
    parameters = coalesce(NEW.parameters, parameters),
    source = coalesce(NEW.source, source)
  WHERE name = NEW.name;

  INSERT INTO model (series_id, name, released_on, reasoning, weights_opened_on, training_cutoff, parameters, source)
  SELECT
    series_id, NEW.name, NEW.released_on, NEW.reasoning,
    coalesce(NEW.weights_opened_on, iif(CAST(NEW.open_weights AS NUMERIC) = 1, NEW.released_on, NULL)),
    NEW.training_cutoff, NEW.parameters, NEW.source
  FROM series
  WHERE name = NEW.series AND NOT EXISTS (SELECT 1 FROM model WHERE name = NEW.name);
END;
CREATE TRIGGER import_model_reject
INSTEAD OF INSERT ON import_model
WHEN NEW.rule NOT IN ('', 'check') AND NEW.file IS NOT NULL
BEGIN
  INSERT INTO import_refused (file, line, rule, value) VALUES (NEW.file, NEW.line, NEW.rule, NEW.broken);
END;
CREATE TRIGGER import_model_refuse
INSTEAD OF INSERT ON import_model
WHEN NEW.rule NOT IN ('', 'check') AND NEW.file IS NULL
BEGIN
  SELECT CASE NEW.rule
    WHEN 'model_entry.name: must not be empty, have blanks around it, or hold a line break, control character or bidirectional override'
      THEN RAISE(ABORT, 'model_entry.name: must not be empty, have blanks around it, or hold a line break, control character or bidirectional override')
    WHEN 'model_entry.name: this model is withdrawn'
      THEN RAISE(ABORT, 'model_entry.name: this model is withdrawn')
    WHEN 'model_entry.organization: must be given for a new series'
      THEN RAISE(ABORT, 'model_entry.organization: must be given for a new series')
    WHEN 'model_entry.organization: must not hold a line break, control character or bidirectional override'
      THEN RAISE(ABORT, 'model_entry.organization: must not hold a line break, control character or bidirectional override')
    WHEN 'model_entry.organization: the series belongs to another organization'
      THEN RAISE(ABORT, 'model_entry.organization: the series belongs to another organization')
    WHEN 'model_entry.region: must be two or three capital letters like US; a new organization needs it'
      THEN RAISE(ABORT, 'model_entry.region: must be two or three capital letters like US; a new organization needs it')
    WHEN 'model_entry.region: the organization is known with another region'
      THEN RAISE(ABORT, 'model_entry.region: the organization is known with another region')
    WHEN 'model_entry.series: must be given for a new model'
      THEN RAISE(ABORT, 'model_entry.series: must be given for a new model')
    WHEN 'model_entry.series: must not hold a line break, control character or bidirectional override'
      THEN RAISE(ABORT, 'model_entry.series: must not hold a line break, control character or bidirectional override')
    WHEN 'model_entry.released_on: must be a real date like 2025-09-30'
      THEN RAISE(ABORT, 'model_entry.released_on: must be a real date like 2025-09-30')
    WHEN 'model_entry.reasoning: must be 0 or 1'
      THEN RAISE(ABORT, 'model_entry.reasoning: must be 0 or 1')
    WHEN 'model_entry.open_weights: must be 0 or 1'
      THEN RAISE(ABORT, 'model_entry.open_weights: must be 0 or 1')
    WHEN 'model_entry.weights_opened_on: must be a real date like 2025-09-30'
      THEN RAISE(ABORT, 'model_entry.weights_opened_on: must be a real date like 2025-09-30')
    WHEN 'model_entry.weights_opened_on: must be empty where open_weights is 0'
      THEN RAISE(ABORT, 'model_entry.weights_opened_on: must be empty where open_weights is 0')
    WHEN 'model_entry.training_cutoff: must be a real date like 2025-09-30'
      THEN RAISE(ABORT, 'model_entry.training_cutoff: must be a real date like 2025-09-30')
    WHEN 'model_entry.parameters: must be greater than 0 and finite, in billions'
      THEN RAISE(ABORT, 'model_entry.parameters: must be greater than 0 and finite, in billions')
  END;
END;
CREATE VIEW model_risk AS
SELECT
  edition,
  domain,
  model_id,
  model,
  series,
  organization,
  region,
  released_on,
  reasoning,
  open_weights,
  capability, -- C, 0..100; NULL: too little of the weight was tested
  safety, -- S, 0..100
  beta,
  risk_index, -- R by the method's formula; compare within a domain only
  status, -- 'measured', 'estimated', 'partial', or why there is no risk index
  capability_coverage, -- share of the applicable capability weight that had a score; NULL: nothing applies
  safety_coverage,
  coverage, -- the lower of the two
  capability_estimated, -- share of the weight behind C that is estimated; 0: none
  safety_estimated,
  estimated -- the higher of the two
FROM index_score
;
CREATE VIEW model_score AS
SELECT
  w.edition,
  w.domain,
  mo.model_id,
  mo.model,
  w.benchmark,
  w.measures,
  w.component, -- 'capability', 'safety', or a part of one of them (table component)
  w.weight,
  s.value,
  s.standard_error,
  s.samples,
  s.evaluated_on,
  s.origin, -- published, measured, reported, synthetic or unknown
  s.source,
  -- NULL: there is a score; else not_applicable, not_tested, withheld, failed, not_accepted (measured), or unknown: nobody said why
  iif(s.value IS NULL, coalesce(g.reason, iif(EXISTS (SELECT 1 FROM evaluation AS waiting WHERE waiting.model_id = mo.model_id AND waiting.benchmark_id = w.benchmark_id AND waiting.status = 'success' AND NOT waiting.withdrawn), 'not_accepted', 'unknown')), NULL) AS missing,
  iif(s.value IS NULL, NULL, x.exposure) AS exposure, -- of the score: exposed, clean or unknown (item_exposure)
  -- Who measured it, 'unknown' where nobody says; score_source has all measurements side by side.
  iif(s.value IS NULL, NULL, coalesce(v.name, 'unknown')) AS evaluator,
  e.configuration, -- 'key=value,...'; '' or NULL: not known
  (
    SELECT nullif(count(*), 0)
    FROM evaluation AS a
    WHERE a.model_id = mo.model_id AND a.benchmark_id = w.benchmark_id AND a.status = 'success' AND NOT a.withdrawn
  ) AS evaluations, -- results that it was chosen among; NULL: it was entered directly
  e.refusal_rate, -- 0..1, of the answers; NULL: not known
  -- 1: of capability, and so many refusals that the score is a lower bound; NULL: refusals are not known
  CASE
    WHEN e.refusal_rate IS NULL THEN NULL
    WHEN (s.model_id, s.benchmark_id) IN (SELECT model_id, benchmark_id FROM lower_bound_score) THEN 1
    ELSE 0
  END AS is_lower_bound
FROM monitored_benchmark AS w
CROSS JOIN monitored_model AS mo
CROSS JOIN item_exposure AS x ON x.model_id = mo.model_id AND x.benchmark_id = w.benchmark_id
LEFT JOIN score AS s ON s.model_id = mo.model_id AND s.benchmark_id = w.benchmark_id
LEFT JOIN evaluation AS e ON e.evaluation_id = s.evaluation_id
LEFT JOIN evaluator AS v ON v.evaluator_id = e.evaluator_id
LEFT JOIN missing_score AS g ON g.model_id = mo.model_id AND g.benchmark_id = w.benchmark_id
;
CREATE VIEW monitored_benchmark AS
SELECT
  e.edition,
  d.domain_id,
  d.name AS domain,
  d.label_en,
  coalesce(d.label_zh, d.label_en) AS label_zh,
  b.benchmark_id,
  b.name AS benchmark,
  b.measures,
  w.component, -- 'capability' and 'safety' where the method has no finer ones
  coalesce(edition_scenario('weight', b.name) + 0.0, w.weight) AS weight
FROM edition_in_use AS e
JOIN method AS me ON me.name = e.method
JOIN weight AS w ON w.method_id = me.method_id
JOIN domain AS d ON d.domain_id = w.domain_id
JOIN benchmark AS b ON b.benchmark_id = w.benchmark_id
WHERE edition_scenario('without', b.name) IS NULL
;
CREATE VIEW monitored_domain AS
SELECT
  e.edition,
  d.domain_id,
  d.name AS domain,
  d.label_en,
  coalesce(d.label_zh, d.label_en) AS label_zh
FROM edition_in_use AS e
JOIN method AS me ON me.name = e.method
CROSS JOIN domain AS d
WHERE EXISTS (SELECT 1 FROM weight AS w WHERE w.method_id = me.method_id AND w.domain_id = d.domain_id);
CREATE VIEW monitored_model AS
SELECT
  -- Of the edition by subqueries, which are asked once: a join would ask for each row of what reads the models.
  (SELECT edition FROM edition_in_use) AS edition,
  mo.model_id,
  mo.name AS model,
  se.name AS series,
  o.name AS organization,
  o.region,
  mo.released_on,
  mo.reasoning,
  -- 1: anyone can download the weights by the edition's last day
  mo.weights_opened_on IS NOT NULL AND mo.weights_opened_on <= (SELECT until FROM edition_in_use) AS open_weights,
  mo.weights_opened_on,
  mo.training_cutoff,
  mo.parameters,
  g.value AS general_capability, -- on the index of the edition's method
  g.origin AS general_capability_origin,
  mo.source -- of these facts
FROM model AS mo
JOIN series AS se ON se.series_id = mo.series_id
JOIN organization AS o ON o.organization_id = se.organization_id
LEFT JOIN general_capability AS g ON g.model_id = mo.model_id
WHERE
  mo.released_on <= (SELECT until FROM edition_in_use)
  AND NOT mo.withdrawn
  AND CASE (
      SELECT c.value
      FROM edition_in_use AS u
      JOIN method AS me ON me.name = u.method
      JOIN method_constant AS c ON c.method_id = me.method_id
      WHERE c.name = 'breakthrough_only' AND c.domain_id IS NULL
    )
    WHEN 1
      -- Without a margin no model is known to be one: an error, for no rows would say that there are none.
      THEN (
        SELECT
          must_be_known(
            margin.value,
            printf('monitored_model: the method ''%s'' covers breakthrough models only (breakthrough_only is 1), and its breakthrough_margin', me.name)
          )
        FROM edition_in_use AS u
        JOIN method AS me ON me.name = u.method
        LEFT JOIN method_constant AS margin
          ON margin.method_id = me.method_id AND margin.domain_id IS NULL AND margin.name = 'breakthrough_margin'
      ) IS NOT NULL
      AND mo.model_id IN (SELECT model_id FROM breakthrough_model WHERE is_breakthrough)
    ELSE 1
  END
  -- This refuses a database of another schema version for all views.
  AND airisk_schema_version() = 7
;
CREATE VIEW monitored_score AS
SELECT
  mo.edition,
  b.benchmark_id,
  b.name AS benchmark,
  b.measures,
  b.topic,
  mo.model_id,
  mo.model,
  mo.series,
  mo.organization,
  mo.released_on,
  mo.reasoning,
  mo.open_weights,
  s.value AS score, -- 0..100
  s.origin -- published, measured, reported, synthetic or unknown
FROM benchmark AS b
CROSS JOIN score AS s ON s.benchmark_id = b.benchmark_id
CROSS JOIN monitored_model AS mo ON mo.model_id = s.model_id
;
CREATE VIEW openness_comparison AS
SELECT
  edition,
  domain,
  measure,
  in_models AS open_models,
  out_models AS proprietary_models,
  in_mean AS open_mean,
  out_mean AS proprietary_mean,
  in_median AS open_median,
  out_median AS proprietary_median,
  difference, -- open_mean - proprietary_mean
  cliffs_delta,
  mann_whitney_p,
  verdict,
  same_beta, -- measure risk_index: what follows if the beta of proprietary models held for all
  same_beta_in_mean AS same_beta_open_mean,
  same_beta_out_mean AS same_beta_proprietary_mean,
  same_beta_delta, -- Cliff's
  same_beta_p,
  same_beta_verdict,
  in_on_frontier AS open_on_frontier, -- models on the risk Pareto frontier
  out_on_frontier AS proprietary_on_frontier,
  in_frontier_rate AS open_frontier_rate, -- share of the open-weight models that are on it
  out_frontier_rate AS proprietary_frontier_rate,
  in_share_of_frontier AS open_share_of_frontier -- share of the frontier's models that have open weights
FROM group_comparison
WHERE grouping = 'open_weights'
;
CREATE VIEW provenance_summary AS
WITH counted AS MATERIALIZED (
  SELECT
    count(*) AS scores,
    total(s.origin <> 'unknown') AS origin,
    count(e.evaluator_id) AS evaluator,
    total(coalesce(e.configuration, '') <> '') AS configuration,
    -- Enough to tell a run of all questions from one of a part.
    total(coalesce(e.samples_scored, e.samples_completed, e.samples) IS NOT NULL AND coalesce(e.samples_total, b.items) IS NOT NULL) AS completeness,
    count(coalesce(e.harness, e.task_version)) AS comparability,
    total(s.evaluated_on IS NOT NULL AND e.date_basis IS NOT 'import') AS date,
    count(s.standard_error) AS standard_error,
    total(CASE WHEN mo.training_cutoff IS NULL OR b.items_public_on IS NULL THEN 'unknown' WHEN b.items_public_on <= mo.training_cutoff THEN 'exposed' ELSE 'clean' END <> 'unknown') AS exposure
  FROM model AS mo
  CROSS JOIN score AS s ON s.model_id = mo.model_id
  CROSS JOIN benchmark AS b ON b.benchmark_id = s.benchmark_id
  LEFT JOIN evaluation AS e ON e.evaluation_id = s.evaluation_id
  WHERE +mo.model_id IN (SELECT model_id FROM monitored_model)
),
fact AS (
  SELECT
    l.place,
    l.name,
    c.scores,
    CAST(
      CASE l.name
        WHEN 'origin' THEN c.origin
        WHEN 'evaluator' THEN c.evaluator
        WHEN 'configuration' THEN c.configuration
        WHEN 'completeness' THEN c.completeness
        WHEN 'comparability' THEN c.comparability
        WHEN 'date' THEN c.date
        WHEN 'standard_error' THEN c.standard_error
        WHEN 'exposure' THEN c.exposure
      END AS INTEGER
    ) AS known
  FROM label AS l
  CROSS JOIN counted AS c
  WHERE l.kind = 'provenance'
)
SELECT
  (SELECT edition_name()) AS edition,
  place,
  name, -- the fact: origin, evaluator, configuration, completeness, comparability, date, standard_error, exposure
  scores,
  known, -- scores of which it is known
  scores - known AS unknown
FROM fact
WHERE airisk_schema_version() = 7
;
CREATE VIEW published_view AS
SELECT
  column1 AS place, -- of the sheet in the workbook
  column2 AS view,
  column3 AS sheet_en, -- NULL: no sheet
  column4 AS sheet_zh,
  column5 AS sorted_by -- columns that its rows are in the order of, with '-' in descending order; NULL comes last
FROM (
  VALUES
    (0, 'report_fact', NULL, NULL, 'place'),
    (1, 'edition_in_use', NULL, NULL, 'edition'),
    (2, 'risk_ranking', 'Risk ranking', '风险排名', 'domain rank model'),
    (3, 'frontier', 'Frontier', '风险前沿', 'domain -capability safety model'),
    (4, 'trend', 'Series', '系列走势', 'domain metric series'),
    (5, 'risk_growth', 'Growth', '风险增长', 'domain ends_on'),
    (6, 'risk_record', 'Records', '风险记录', 'domain released_on model_id'),
    (7, 'quarter_summary', 'Quarters', '季度', 'domain quarter'),
    (8, 'upgrade_step', 'Upgrades', '升级', 'domain series released_on to_model_id'),
    (9, 'reasoning_comparison', 'Reasoning', '推理对比', 'domain measure'),
    (10, 'openness_comparison', 'Openness', '开源对比', 'domain measure'),
    (11, 'benchmark_summary', 'Benchmarks', '基准', 'measures benchmark'),
    (12, 'benchmark_trend', 'Benchmark trends', '基准趋势', 'measures benchmark'),
    (13, 'benchmark_record', 'Benchmark records', '基准记录', 'benchmark released_on model_id'),
    (14, 'benchmark_correlation', 'Benchmark correlations', '基准相关', 'benchmark other_benchmark'),
    (15, 'domain_correlation', 'Domain correlations', '领域相关', 'domain other_domain'),
    (16, 'safety_correlation', 'Safety correlations', '安全相关', 'domain benchmark'),
    (17, 'jailbreak_resistance', 'Jailbreak', '越狱防护', 'benchmark place model'),
    (18, 'jailbreak_series', 'Jailbreak series', '越狱防护系列', 'benchmark series'),
    (19, 'early_warning', 'Early warnings', '早期预警', 'domain rule subject'),
    (20, 'recommendation', 'Recommendations', '建议', 'domain -risk_place model'),
    (21, 'report_finding', 'Findings', '结论', 'position'),
    (22, 'model_score', 'Scores', '得分', 'domain benchmark model component'),
    (23, 'assumption', 'Sources and assumptions', '来源与假设', 'place name domain benchmark'),
    (24, 'monitored_domain', NULL, NULL, 'domain_id'),
    (25, 'monitored_benchmark', NULL, NULL, 'domain_id benchmark_id component'),
    (26, 'method_value', 'Constants', '常数', 'domain name'),
    (27, 'monitored_score', NULL, NULL, 'benchmark_id model_id'),
    (28, 'monitored_model', 'Models', '模型', 'released_on model_id'),
    (29, 'breakthrough_model', NULL, NULL, 'released_on model_id'),
    (30, 'domain_score', NULL, NULL, 'domain measures model_id'),
    (31, 'domain_provenance', NULL, NULL, 'domain measures model_id'),
    (32, 'model_risk', NULL, NULL, 'domain model_id'),
    (33, 'group_comparison', NULL, NULL, 'domain grouping measure'),
    (34, 'label', NULL, NULL, 'kind place'),
    (35, 'series_colour', NULL, NULL, 'place'),
    (36, 'chart', NULL, NULL, 'place'),
    (37, 'chart_line', NULL, NULL, 'place line'),
    (38, 'chart_point', 'Chart data', '图表数据', 'place line point'),
    (39, 'organization', NULL, NULL, 'organization_id'),
    (40, 'domain', NULL, NULL, 'domain_id'),
    (41, 'benchmark', NULL, NULL, 'benchmark_id'),
    (42, 'method', NULL, NULL, 'method_id'),
    (43, 'method_constant', NULL, NULL, 'method_id domain_id name'),
    (44, 'parameter', NULL, NULL, 'name'),
    (45, 'published_view', NULL, NULL, 'place'),
    (46, 'column_kind', NULL, NULL, 'view name'),
    (47, 'missing_summary', 'Missing scores', '缺失得分', 'domain benchmark missing'),
    (48, 'provenance_summary', 'Provenance', '数据溯源', 'place'),
    (49, 'threshold_status', 'Lines', '阈值线', 'domain threshold quantity model'),
    (50, 'component', NULL, NULL, 'method_id domain_id name'),
    (51, 'edition', NULL, NULL, 'edition_id'),
    (52, 'period', NULL, NULL, 'period_id'),
    (53, 'declaration', NULL, NULL, 'model_id framework declared_on')
)
;
CREATE VIEW quarter_summary AS
WITH summary AS (
  SELECT
    edition,
    domain,
    quarter(released_on) AS quarter,
    count(*) AS models,
    count(risk_index) AS models_scored,
    count(*) FILTER (WHERE capability_coverage IS NULL OR safety_coverage IS NULL) AS models_not_applicable,
    avg(capability) AS mean_capability,
    max(capability) AS max_capability,
    avg(safety) AS mean_safety,
    max(safety) AS max_safety,
    avg(risk_index) AS mean_risk_index,
    max(risk_index) AS max_risk_index
  FROM model_risk
  GROUP BY
    domain,
    quarter(released_on)
),
compared AS (
  SELECT
    *,
    coalesce(sum(models_scored) OVER earlier, 0) AS models_before,
    max(max_risk_index) OVER earlier AS record_before
  FROM summary
  WINDOW earlier AS (
    PARTITION BY domain
    ORDER BY quarter
    ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING
  )
)
SELECT
  edition,
  domain,
  quarter,
  models, -- released in the quarter
  models_scored, -- those with a risk index
  models_not_applicable, -- to which none of the domain's capability or safety benchmarks applies: they cannot have one
  models_before, -- with a risk index, of the quarters before
  mean_capability,
  max_capability,
  mean_safety,
  max_safety,
  mean_risk_index,
  max_risk_index,
  -- 1: a model of the quarter set a new record risk index. NULL: none of the quarter has one, or fewer than
  -- smallest_group models before.
  CASE
    WHEN models_before >= (SELECT value FROM parameter WHERE name = 'smallest_group') THEN max_risk_index > record_before
  END AS new_record
FROM compared
;
CREATE VIEW reasoning_comparison AS
SELECT
  edition,
  domain,
  measure,
  in_models AS reasoning_models,
  out_models AS other_models,
  in_mean AS reasoning_mean,
  out_mean AS other_mean,
  in_median AS reasoning_median,
  out_median AS other_median,
  difference, -- reasoning_mean - other_mean
  cliffs_delta,
  mann_whitney_p,
  verdict,
  same_beta, -- measure risk_index: what follows if the beta of proprietary models held for all
  same_beta_in_mean AS same_beta_reasoning_mean,
  same_beta_out_mean AS same_beta_other_mean,
  same_beta_delta, -- Cliff's
  same_beta_p,
  same_beta_verdict,
  in_on_frontier AS reasoning_on_frontier, -- models on the risk Pareto frontier
  out_on_frontier AS other_on_frontier,
  in_frontier_rate AS reasoning_frontier_rate, -- share of the reasoning models that are on it
  out_frontier_rate AS other_frontier_rate,
  in_share_of_frontier AS reasoning_share_of_frontier -- share of the frontier's models that are reasoning
FROM group_comparison
WHERE grouping = 'reasoning'
;
CREATE VIEW recommendation AS
WITH domain_size AS MATERIALIZED (
  SELECT
    d.edition,
    d.domain_id,
    d.domain,
    count(r.risk_index) AS risks,
    count(r.capability) AS capabilities,
    count(r.safety) AS safeties,
    max(r.risk_index) > min(r.risk_index) AS is_spread,
    iif(
      formula_highest(e.formula) IS NOT NULL,
      (SELECT value FROM parameter WHERE name = 'high_risk_index'),
      (SELECT v.value FROM method_value AS v WHERE v.domain_id = d.domain_id AND v.name = 'high_risk_index')
    ) AS high_risk_index
  FROM edition_in_use AS e
  CROSS JOIN monitored_domain AS d
  CROSS JOIN model_risk AS r ON r.domain = d.domain
  GROUP BY d.domain_id
),
ranked AS (
  SELECT
    d.domain_id,
    r.model_id,
    r.model,
    r.series,
    r.organization,
    r.capability,
    r.safety,
    r.risk_index,
    rank() OVER by_risk AS risk_rank,
    count(*) OVER by_risk AS risk_upto,
    rank() OVER by_capability AS capability_rank,
    count(*) OVER by_capability AS capability_upto,
    rank() OVER by_safety AS safety_rank,
    count(*) OVER by_safety AS safety_upto
  FROM model_risk AS r -- first, so that it is asked, and says so, where there is no edition
  CROSS JOIN domain AS d ON d.name = r.domain
  WINDOW
    by_risk AS (PARTITION BY d.domain_id, r.risk_index IS NULL ORDER BY r.risk_index),
    by_capability AS (PARTITION BY d.domain_id, r.capability IS NULL ORDER BY r.capability),
    by_safety AS (PARTITION BY d.domain_id, r.safety IS NULL ORDER BY r.safety)
),
placed AS (
  SELECT
    r.*,
    d.edition,
    d.domain,
    d.risks,
    d.is_spread,
    d.high_risk_index,
    nine_decimals((coalesce(1.0 * (r.risk_rank - 1) / (d.risks - 1), 0) + 1 - coalesce(1.0 * (d.risks - r.risk_upto) / (d.risks - 1), 0)) / 2) AS risk_place,
    nine_decimals((coalesce(1.0 * (r.capability_rank - 1) / (d.capabilities - 1), 0) + 1 - coalesce(1.0 * (d.capabilities - r.capability_upto) / (d.capabilities - 1), 0)) / 2) AS capability_place,
    nine_decimals((coalesce(1.0 * (r.safety_rank - 1) / (d.safeties - 1), 0) + 1 - coalesce(1.0 * (d.safeties - r.safety_upto) / (d.safeties - 1), 0)) / 2) AS safety_place
  FROM ranked AS r
  CROSS JOIN domain_size AS d ON d.domain_id = r.domain_id
),
judged AS (
  SELECT
    *,
    risk_index IS NOT NULL
      AND is_spread
      AND risks >= (SELECT value FROM parameter WHERE name = 'smallest_group') AS is_ranked,
    risk_place >= nine_decimals((SELECT value FROM parameter WHERE name = 'high_place'))
      AND risk_index >= high_risk_index AS risk_high,
    capability_place >= nine_decimals((SELECT value FROM parameter WHERE name = 'high_place')) AS capability_high,
    safety_place <= nine_decimals((SELECT value FROM parameter WHERE name = 'low_place')) AS safety_low
  FROM placed
)
SELECT
  edition,
  domain,
  model_id,
  model,
  series,
  organization,
  capability,
  safety,
  risk_index,
  CASE WHEN is_ranked THEN risk_place END AS risk_place, -- 0..1
  CASE
    WHEN NOT is_ranked OR high_risk_index IS NULL THEN 'not enough data'
    WHEN risk_high THEN 'high'
    ELSE 'not high'
  END AS risk, -- not enough data: no risk index, fewer than smallest_group of them, all are equal, or high_risk_index is not known
  CASE WHEN is_ranked THEN capability_high END AS capability_high, -- 1: yes
  CASE WHEN is_ranked THEN safety_low END AS safety_low, -- 1: yes
  CASE
    WHEN NOT is_ranked THEN 'not enough data'
    WHEN high_risk_index IS NULL THEN 'not enough data: the method has no high_risk_index'
    WHEN NOT risk_high THEN 'nothing in particular; keep watching new models'
    ELSE iif(capability_high, 'evaluate capabilities fully before release; remove hazardous knowledge from training data or by unlearning; ', '')
      || iif(safety_low, 'strengthen alignment and safeguards: refusal training, input and output monitoring, adversarial training against jailbreaks; set a safety bar to pass before release; ', '')
      || 'keep a risk management framework with thresholds; publish a system card'
  END AS advice,
  CASE
    WHEN NOT is_ranked THEN '数据不足'
    WHEN high_risk_index IS NULL THEN '数据不足：方法没有给出high_risk_index（较高风险指数的下限）'
    WHEN NOT risk_high THEN '暂无特殊建议，保持关注新增模型'
    ELSE iif(capability_high, '发布前充分测评能力；从训练数据中移除或用机器遗忘去除高危知识；', '')
      || iif(safety_low, '加强安全对齐与安保：拒答训练、输入输出监控、针对越狱的对抗性训练；发布前达到既定安全标准；', '')
      || '制定带有阈值的风险管理框架；公布系统卡'
  END AS advice_zh,
  high_risk_index -- a high risk index is at least this; NULL: not known
FROM judged
;
CREATE VIEW report_fact AS
-- Facts are shown to every audience, and whether a score could be estimated hangs on the other scores of its benchmark: so no
-- benchmark that is withheld from somebody is counted.
WITH withheld AS (
  SELECT name
  FROM disclosure_tier
  WHERE kind = 'benchmark' AND shows <> 'values'
),
estimated AS MATERIALIZED (
  SELECT
    (SELECT count(*) FROM counted_estimate WHERE benchmark NOT IN (SELECT name FROM withheld)) AS estimated,
    count(*) FILTER (WHERE s.estimate IS NULL) AS left_out
  FROM edition_in_use AS e
  CROSS JOIN score_estimate AS s
  WHERE e.missing = 'estimate' AND s.benchmark NOT IN (SELECT name FROM withheld)
),
scored AS MATERIALIZED (
  SELECT
    count(*) AS models,
    coalesce(sum(scores), 0) AS scores,
    coalesce(sum(synthetic), 0) AS synthetic
  FROM (
    SELECT
      count(*) AS scores,
      count(*) FILTER (WHERE s.origin = 'synthetic') AS synthetic
    FROM model AS mo
    CROSS JOIN score AS s ON s.model_id = mo.model_id
    WHERE +mo.model_id IN (SELECT model_id FROM monitored_model)
    GROUP BY mo.model_id
  )
),
fact(place, name, value, about) AS (
  SELECT
    k.column1,
    k.column2,
    CASE k.column2
      WHEN 'edition' THEN e.edition
      WHEN 'period' THEN e.period
      WHEN 'starts_on' THEN e.starts_on
      WHEN 'ends_on' THEN e.ends_on
      WHEN 'until' THEN e.until
      WHEN 'baseline_on' THEN e.baseline_on
      WHEN 'published_on' THEN e.published_on
      WHEN 'revises' THEN e.revises
      WHEN 'missing' THEN e.missing
    END,
    CASE k.column2
      WHEN 'baseline_on' THEN 'a year before: ' || coalesce(e.baseline_reason, k.column3)
      WHEN 'revises' THEN coalesce(e.reason, k.column3)
      ELSE k.column3
    END
  FROM edition_in_use AS e
  CROSS JOIN (
    VALUES
      (1, 'edition', 'period and method that the numbers are of'),
      (2, 'period', 'reporting period'),
      (3, 'starts_on', 'first day of the period'),
      (4, 'ends_on', 'last day of the period'),
      (5, 'until', 'models released by this day count'),
      (6, 'baseline_on', '12 months before the end of the period'),
      (7, 'published_on', 'publication of the edition; NULL: it is open'),
      (8, 'revises', 'edition that this one revises; NULL: none'),
      (11, 'missing', 'what the method does with missing scores')
  ) AS k
  UNION ALL
  SELECT 9, 'method', me.name, coalesce(me.about, l.text_en, me.formula)
  FROM edition_in_use AS e
  JOIN method AS me ON me.name = e.method
  LEFT JOIN label AS l ON l.kind = 'formula' AND l.name = me.formula
  UNION ALL
  SELECT 10, 'method_zh', coalesce(me.about_zh, me.about, l.text_zh, me.formula), 'the method in Chinese, where it is said so'
  FROM edition_in_use AS e
  JOIN method AS me ON me.name = e.method
  LEFT JOIN label AS l ON l.kind = 'formula' AND l.name = me.formula
  UNION ALL
  SELECT 12, 'models', CAST(models AS TEXT), 'with a score'
  FROM scored
  UNION ALL
  SELECT 13, 'scores', CAST(scores AS TEXT), 'of these models'
  FROM scored
  UNION ALL
  SELECT 14, 'synthetic_scores', CAST(synthetic AS TEXT), 'of them made by a generator'
  FROM scored
  UNION ALL
  SELECT 15, 'estimated_scores', CAST(estimated AS TEXT), 'missing scores that count as estimates in a capability or safety score, on benchmarks that are withheld from nobody; an estimate is no score'
  FROM estimated
  UNION ALL
  SELECT 16, 'scores_not_estimated', CAST(left_out AS TEXT), 'missing scores, on such benchmarks, that could not be estimated well enough and are left out'
  FROM estimated
  -- To be said wherever they are shown. Of a scenario only what it changes, since it may name what is withheld.
  UNION ALL
  SELECT 17, n.column1, printf(n.column2, c.changed), 'the notice for readers'
  FROM (
    SELECT group_concat(iif(j.type IN ('object', 'array'), j.key, j.key || ' = ' || j.value), ', ') AS changed
    FROM edition_in_use AS e
    CROSS JOIN json_each(e.scenario) AS j
  ) AS c
  JOIN (
    VALUES
      ('scenario_en', 'The numbers are those of a scenario, not of the edition as its method has it. It changes: %s.'),
      ('scenario_zh', '以下数字是一种假设情景下的结果，与该版的方法不同。改变的内容：%s。')
  ) AS n
  WHERE c.changed IS NOT NULL
  UNION ALL
  SELECT
    18,
    n.column1,
    printf(n.column2, iif(n.column1 = 'synthetic_zh', s.scores, s.synthetic), iif(n.column1 = 'synthetic_zh', s.synthetic, s.scores)),
    'the notice for readers'
  FROM scored AS s
  JOIN (
    VALUES
      ('synthetic_en', '%d of %d scores are synthetic; they and all that is computed from them say nothing about the real models.'),
      ('synthetic_zh', '%d个得分中有%d个是合成的；这些得分及由其算出的一切都不代表真实模型。')
  ) AS n
  WHERE s.synthetic > 0
  UNION ALL
  SELECT 19, n.column1, printf(n.column2, s.estimated) || iif(s.left_out > 0, printf(n.column3, s.left_out), '') || n.column4, 'the notice for readers'
  FROM estimated AS s
  JOIN (
    VALUES
      (
        'estimates_en',
        'Missing scores that count as estimates, made from the other scores of the model: %d; an estimate is no score, and what stands on one says so',
        '. Missing scores that cannot be estimated well enough and are left out of the means: %d',
        '.'
      ),
      (
        'estimates_zh',
        '以估计值计入的缺失得分有%d个，由模型的其他得分估计得出；估计值不是得分，含有估计值的结果均已注明',
        '。无法可靠估计、未计入平均的缺失得分有%d个',
        '。'
      )
  ) AS n
  WHERE s.estimated + s.left_out > 0
  -- What the index itself assumes. Where a coefficient comes from is said in the words of whoever entered it.
  UNION ALL
  SELECT 20, n.column1, printf(n.column2, b.open, b.proprietary, iif(b.about IS NULL, n.column4, printf(n.column3, b.about))), 'the notice for readers'
  FROM (
    SELECT
      max(beta) FILTER (WHERE name = 'beta_open') AS open,
      max(beta) FILTER (WHERE name = 'beta_proprietary') AS proprietary,
      (
        SELECT group_concat(about, '; ')
        FROM (SELECT DISTINCT about FROM method_value WHERE name IN ('beta_open', 'beta_proprietary') AND about <> '' ORDER BY about)
      ) AS about
    FROM (
      SELECT name, printf('%g', min(value)) || iif(min(value) < max(value), printf(' - %g', max(value)), '') AS beta
      FROM method_value
      WHERE name IN ('beta_open', 'beta_proprietary') AND value IS NOT NULL
      GROUP BY name
    )
  ) AS b
  JOIN (
    VALUES
      (
        'assumption_en',
        'All risk indexes depend on the safety coefficients (beta %s for open-weight, %s for proprietary models), and so do ranks, records and growth, and above all the comparison of open-weight with proprietary models. Capability scores, safety scores and the risk Pareto frontier do not. %s',
        'Where the coefficients come from: %s.',
        'Nobody says where the coefficients come from.'
      ),
      (
        'assumption_zh',
        '所有风险指数及由其得出的排名、新高和增长都取决于安全系数（开源模型β为%s，闭源模型β为%s），开源与闭源模型的风险指数对比尤其如此；能力分、安全分和风险帕累托前沿与之无关。%s',
        '系数的来源，原文：「%s」。',
        '系数的来源没有说明。'
      )
  ) AS n
  WHERE b.open IS NOT NULL AND b.proprietary IS NOT NULL
  -- Real data often have capability and no safety, and a method may lack a constant: what is then not there is said first.
  UNION ALL
  SELECT
    21,
    n.column1,
    CASE
      WHEN u.names_en IS NOT NULL THEN printf(n.column3, iif(n.column1 = 'no_index_en', u.names_en, u.names_zh))
      WHEN n.column1 = 'no_index_en' THEN printf(n.column2, r.with_capability, r.models, r.with_safety)
      ELSE printf(n.column2, r.models, r.with_capability, r.with_safety)
    END,
    'the notice for readers'
  FROM (
    SELECT
      count(DISTINCT model_id) AS models,
      count(DISTINCT iif(capability IS NULL, NULL, model_id)) AS with_capability,
      count(DISTINCT iif(safety IS NULL, NULL, model_id)) AS with_safety,
      count(risk_index) AS with_index
    FROM model_risk
  ) AS r
  CROSS JOIN (
    SELECT group_concat(name, ', ') AS names_en, group_concat(name, '、') AS names_zh
    FROM (SELECT name, min(place) AS place FROM unknown_constant GROUP BY name ORDER BY place)
  ) AS u
  JOIN (
    VALUES
      (
        'no_index_en',
        'No model has a risk index, in any domain: it needs a capability score and a safety score in the same domain. %d of %d models have a capability score in some domain, %d a safety score.',
        'No model has a risk index, in any domain: constants of the method are not known (%s).'
      ),
      (
        'no_index_zh',
        '没有任何模型在任何领域有风险指数：风险指数需要同一领域的能力分和安全分。%d个模型中，%d个在某一领域有能力分，%d个有安全分。',
        '没有任何模型在任何领域有风险指数：方法中的常数（%s）未知。'
      )
  ) AS n
  WHERE r.with_index = 0
  -- Where an edition says what a year before is, whoever reads of growth must know it. Its reason is in the language that it was written in.
  UNION ALL
  SELECT
    22,
    'baseline_note_' || k.column1,
    iif(
      k.column1 = 'en',
      printf('A year before is %s, as this edition states: %s.', e.baseline_on, e.baseline_reason),
      printf('一年前指%s，由本版自行规定，原文：「%s」。', e.baseline_on, e.baseline_reason)
    ),
    'the notice for readers'
  FROM edition_in_use AS e
  CROSS JOIN (VALUES ('en'), ('zh')) AS k
  WHERE e.baseline_reason IS NOT NULL
  UNION ALL
  SELECT 23, measures || '_rule_' || k.column1, iif(k.column1 = 'en', text_en, text_zh), 'how the score comes from those on benchmarks'
  FROM score_rule
  CROSS JOIN (VALUES ('en'), ('zh')) AS k
  UNION ALL
  SELECT 24, 'airisk_version', airisk_version(), 'of the program'
  UNION ALL
  SELECT 25, 'schema_version', CAST(airisk_schema_version() AS TEXT), 'of the database'
)
SELECT
  (SELECT edition_name()) AS edition,
  place,
  name,
  value,
  about
FROM fact
;
CREATE VIEW report_finding AS
WITH section(place, name) AS (
  -- A domain's capability and safety stand together.
  VALUES
    (1, 'scope'),
    (2, 'risk_trend'),
    (3, 'threshold'),
    (4, 'series'),
    (5, 'reasoning'),
    (6, 'openness'),
    (7, 'capability_and_safety'),
    (8, 'jailbreak'),
    (9, 'domain_capability'),
    (9, 'domain_safety'),
    (10, 'recommendation'),
    (11, 'early_warning'),
    (12, 'data')
)
SELECT
  (SELECT edition_name()) AS edition,
  row_number() OVER (
    ORDER BY s.place, f.order_1, f.order_2, f.order_3, f.finding, f.value DESC, f.subject
  ) AS position,
  f.section,
  f.domain,
  f.subject,
  f.finding,
  f.value,
  f.unit,
  f.text_en,
  f.text_zh
FROM section_finding AS f
CROSS JOIN section AS s ON s.name = f.section -- CROSS: the findings are read once
ORDER BY position
;
CREATE VIEW risk_growth AS
WITH domain_period AS (
  SELECT
    d.edition,
    d.domain,
    pe.name AS period,
    pe.name = e.period AS is_edition_period,
    pe.starts_on,
    pe.ends_on,
    iif(pe.name = e.period, e.baseline_on, min(date(pe.ends_on, '-12 months'), date(pe.ends_on, 'start of month', '-12 months', '+1 month', '-1 day'))) AS baseline_on,
    iif(pe.name = e.period, e.baseline_reason, NULL) AS baseline_reason
  FROM edition_in_use AS e
  CROSS JOIN monitored_domain AS d
  CROSS JOIN period AS pe ON pe.ends_on <= e.ends_on
),
-- SQLite takes the model from the row of max().
reached AS (
  SELECT
    p.domain,
    p.period,
    k.column1 AS is_before,
    max(r.risk_index) AS record,
    r.model,
    r.coverage,
    r.estimated,
    r.mixes_groups
  FROM domain_period AS p
  CROSS JOIN (VALUES (0), (1)) AS k
  LEFT JOIN risk_record AS r ON r.domain = p.domain AND r.released_on <= iif(k.column1, p.baseline_on, p.ends_on)
  GROUP BY
    p.domain,
    p.period,
    k.column1
),
scored AS MATERIALIZED (
  SELECT
    domain,
    released_on,
    count(*) AS models
  FROM model_risk
  WHERE risk_index IS NOT NULL
  GROUP BY
    domain,
    released_on
),
counted AS (
  SELECT
    p.*,
    coalesce(sum(s.models), 0) AS models,
    coalesce(sum(s.models) FILTER (WHERE s.released_on <= p.baseline_on), 0) AS models_before,
    coalesce(sum(s.models) FILTER (WHERE s.released_on >= p.starts_on), 0) AS models_in_period
  FROM domain_period AS p
  LEFT JOIN scored AS s ON s.domain = p.domain AND s.released_on <= p.ends_on
  GROUP BY
    p.domain,
    p.period
)
SELECT
  c.edition,
  c.domain,
  c.period,
  c.is_edition_period, -- 1: of the edition
  c.ends_on,
  c.models, -- with a risk index, released by ends_on
  c.models_in_period, -- those of them that were released in the period
  -- 1: a record of the period is one over enough models: smallest_group or more had a risk index before it
  c.models - c.models_in_period >= (SELECT value FROM parameter WHERE name = 'smallest_group') AS record_counts,
  r.record,
  r.model AS record_model,
  r.coverage AS record_coverage, -- share of the applicable weight that it had a score on
  r.estimated AS record_estimated, -- share of the weight behind it that is estimated
  c.baseline_on, -- the day a year before
  c.baseline_reason, -- why the edition states another day; NULL: it is 12 months before ends_on
  c.models_before, -- with a risk index, released by baseline_on
  b.record AS record_before,
  b.model AS record_before_model,
  b.coverage AS record_before_coverage,
  b.estimated AS record_before_estimated,
  CASE
    WHEN c.models_before >= (SELECT value FROM parameter WHERE name = 'smallest_group') AND c.models > c.models_before
      THEN 100 * (r.record / nullif(b.record, 0) - 1)
  END AS growth, -- percent
  r.mixes_groups -- 1: the record was compared with scores of other comparability groups (risk_record)
FROM counted AS c
JOIN reached AS r ON r.domain = c.domain AND r.period = c.period AND NOT r.is_before
JOIN reached AS b ON b.domain = c.domain AND b.period = c.period AND b.is_before
;
CREATE VIEW risk_ranking AS
SELECT
  edition,
  domain,
  rank, -- 1: the highest risk index; NULL: it has none
  model_id,
  model,
  series,
  organization,
  region,
  released_on,
  reasoning,
  open_weights,
  capability,
  safety,
  risk_index,
  status, -- as in model_risk
  coverage, -- share of the applicable weight that had a score, the lower of capability and safety
  estimated, -- share of the weight behind the scores that is estimated, the higher of the two
  on_frontier, -- 1: on the risk Pareto frontier; NULL: without capability or safety
  is_new -- 1: released in the edition's period
FROM index_score
;
CREATE VIEW risk_record AS
WITH left_out AS MATERIALIZED (
  SELECT DISTINCT
    b.domain,
    l.model_id
  FROM left_out_score AS l
  JOIN monitored_benchmark AS b ON b.benchmark_id = l.benchmark_id
),
-- The first model of each domain that is compared with scores of another group.
mixed AS MATERIALIZED (
  SELECT
    domain,
    released_on,
    model_id
  FROM (
    SELECT
      domain,
      released_on,
      model_id,
      row_number() OVER (PARTITION BY domain ORDER BY released_on, model_id) AS place
    FROM index_score AS s
    WHERE s.risk_index IS NOT NULL AND CASE WHEN (s.domain, s.model_id) IN (SELECT domain, model_id FROM left_out) THEN 1 ELSE 0 END
  )
  WHERE place = 1
)
SELECT
  r.edition,
  r.domain,
  r.model_id,
  r.model,
  r.series,
  r.organization,
  r.released_on,
  quarter(r.released_on) AS quarter,
  r.risk_index,
  r.previous_record, -- NULL for the first model
  r.models_before, -- models before it that have a risk index
  r.coverage, -- share of the applicable weight that had a score, the lower of capability and safety
  r.estimated, -- share of the weight behind its scores that is estimated, the higher of the two
  -- 1: it or a model before it has a score of another comparability group than most on that benchmark
  r.models_before > 0
    AND EXISTS (SELECT 1 FROM mixed AS m WHERE m.domain = r.domain AND (m.released_on, m.model_id) <= (r.released_on, r.model_id)) AS mixes_groups
FROM index_score AS r
WHERE r.is_record
;
CREATE VIEW safety_correlation AS
WITH risk AS MATERIALIZED (
  SELECT
    d.domain_id,
    r.model_id,
    r.capability
  FROM model_risk AS r -- first, so that it is asked, and says so, where there is no edition
  CROSS JOIN domain AS d ON d.name = r.domain
  WHERE r.capability IS NOT NULL
),
-- The benchmark first: its scores come in the order of the index, and nothing is sorted.
correlated AS MATERIALIZED (
  SELECT
    b.benchmark_id,
    d.domain_id,
    count(*) AS models,
    spearman(s.value, r.capability) AS spearman,
    spearman_p(s.value, r.capability) AS p
  FROM benchmark AS b
  CROSS JOIN domain AS d
  CROSS JOIN risk AS r ON r.domain_id = d.domain_id
  CROSS JOIN score AS s INDEXED BY score_by_benchmark ON s.benchmark_id = b.benchmark_id AND s.model_id = r.model_id
  WHERE b.measures = 'safety'
    AND (b.benchmark_id, d.domain_id) IN (SELECT benchmark_id, domain_id FROM domain_benchmark)
    AND CASE WHEN (s.model_id, s.benchmark_id) IN (SELECT model_id, benchmark_id FROM left_out_score) THEN 0 ELSE 1 END
  GROUP BY
    b.benchmark_id,
    d.domain_id
),
judged AS (
  SELECT
    w.edition,
    w.domain_id,
    w.domain,
    b.benchmark_id,
    b.name AS benchmark,
    b.topic,
    coalesce(c.models, 0) AS models,
    c.spearman,
    c.p,
    coalesce(c.models, 0) >= (SELECT value FROM parameter WHERE name = 'smallest_sample') AS is_enough
  FROM domain_benchmark AS w
  JOIN benchmark AS b ON b.benchmark_id = w.benchmark_id AND b.measures = 'safety'
  LEFT JOIN correlated AS c ON c.benchmark_id = w.benchmark_id AND c.domain_id = w.domain_id
)
SELECT
  edition,
  domain,
  benchmark,
  topic,
  models,
  iif(is_enough, spearman, NULL) AS spearman, -- -1..1
  iif(is_enough, p, NULL) AS p, -- two-sided
  CASE
    WHEN p IS NULL OR NOT is_enough THEN 'not enough data'
    WHEN p >= (SELECT value FROM parameter WHERE name = 'significance') THEN 'no significant correlation'
    WHEN spearman > 0 THEN 'safer'
    ELSE 'less safe'
  END AS verdict -- of more capable models; not enough data: fewer than smallest_sample models, or no spread
FROM judged
ORDER BY
  domain_id,
  benchmark_id
;
CREATE VIEW score_candidate AS
WITH choice AS MATERIALIZED (
  SELECT * FROM measurement_choice
),
-- A decision counts while its measurement is usable and nothing that came later differs.
decided AS MATERIALIZED (
  SELECT d.model_id, d.benchmark_id, c.evaluation_id
  FROM score_decision AS d
  JOIN choice AS c ON c.evaluation_id = d.evaluation_id
  WHERE NOT EXISTS (
    SELECT 1
    FROM choice AS o
    WHERE (o.model_id, o.benchmark_id) = (d.model_id, d.benchmark_id)
      AND o.evaluation_id > d.newest_evaluation_id
      AND abs(o.score - c.score) > 1e-9
  )
),
averaged AS MATERIALIZED (
  SELECT
    model_id,
    benchmark_id,
    count(*) AS averaged,
    avg(score) AS score,
    iif(count(samples) = count(*), sum(samples), NULL) AS samples,
    group_concat(evaluation_id) AS evaluation_ids
  FROM (
    SELECT *
    FROM choice
    WHERE accept_rule = 'mean' AND is_first_class AND CASE WHEN (model_id, benchmark_id) IN (SELECT model_id, benchmark_id FROM decided) THEN 0 ELSE 1 END
    ORDER BY model_id, benchmark_id, evaluation_id
  )
  GROUP BY model_id, benchmark_id
  HAVING count(*) > 1
),
doubt AS MATERIALIZED (
  SELECT model_id, benchmark_id, group_concat(words, '; ') AS problem
  FROM (SELECT * FROM measurement_doubt ORDER BY model_id, benchmark_id, place)
  GROUP BY model_id, benchmark_id
),
proposed AS (
  SELECT
    c.model_id,
    c.model,
    c.benchmark_id,
    c.benchmark,
    c.accept_rule,
    c.measurements AS evaluations,
    c.evaluation_id,
    coalesce(a.score, c.score) AS value,
    iif(a.averaged IS NULL, c.standard_error, NULL) AS standard_error, -- of a mean not known: the runs may share questions
    iif(a.averaged IS NULL, c.samples, a.samples) AS samples,
    c.evaluated_on,
    c.date_basis,
    c.evaluator,
    c.configuration,
    c.completeness,
    c.origin,
    coalesce('mean of the evaluations ' || a.evaluation_ids, c.source) AS source,
    d.evaluation_id IS NOT NULL AS is_decided,
    iif(d.evaluation_id IS NULL, p.problem, NULL) AS problem
  FROM choice AS c
  LEFT JOIN decided AS d ON (d.model_id, d.benchmark_id) = (c.model_id, c.benchmark_id)
  LEFT JOIN averaged AS a ON (a.model_id, a.benchmark_id) = (c.model_id, c.benchmark_id)
  LEFT JOIN doubt AS p ON (p.model_id, p.benchmark_id) = (c.model_id, c.benchmark_id)
  WHERE iif(d.evaluation_id IS NULL, c.place = 1, c.evaluation_id = d.evaluation_id)
)
SELECT
  p.model_id,
  p.model,
  p.benchmark_id,
  p.benchmark,
  p.accept_rule,
  p.evaluations, -- measurements that it was chosen among
  p.evaluation_id, -- of a mean: the first of them
  p.value,
  p.standard_error,
  p.samples,
  p.evaluated_on, -- NULL: not known
  p.date_basis,
  p.evaluator, -- 'unknown' where the file does not say
  p.configuration,
  p.completeness,
  p.origin,
  p.source,
  s.value AS current_value,
  s.origin AS current_origin,
  s.source AS current_source,
  p.value - s.value AS change,
  CASE
    WHEN p.problem IS NOT NULL THEN 'problem'
    WHEN s.model_id IS NULL THEN 'new score'
    WHEN s.evaluation_id IS p.evaluation_id AND s.value = p.value AND s.source IS p.source THEN 'accepted'
    WHEN s.value = p.value THEN 'new source'
    ELSE 'new value'
  END AS effect,
  p.problem,
  p.is_decided, -- 1: a person named this evaluation
  p.problem IS NULL AND s.evaluation_id IS p.evaluation_id AND s.value IS p.value AND s.source IS p.source AS accepted -- 1: it is the score, and nothing is in doubt
FROM proposed AS p
LEFT JOIN score AS s ON (s.model_id, s.benchmark_id) = (p.model_id, p.benchmark_id)
;
CREATE TRIGGER score_candidate_accept
INSTEAD OF UPDATE OF accepted ON score_candidate
WHEN NEW.accepted = 1 AND NEW.evaluation_id = OLD.evaluation_id AND NOT OLD.accepted AND OLD.problem IS NULL
BEGIN
  INSERT INTO accepted_score (model_id, benchmark_id, value, standard_error, samples, evaluated_on, origin, source, evaluation_id)
  VALUES (OLD.model_id, OLD.benchmark_id, OLD.value, OLD.standard_error, OLD.samples, OLD.evaluated_on, OLD.origin, OLD.source, OLD.evaluation_id);
END;
CREATE TRIGGER score_candidate_decide
INSTEAD OF UPDATE OF evaluation_id ON score_candidate
BEGIN
  SELECT RAISE(ABORT, 'score_candidate.evaluation_id: no usable evaluation of this model on this benchmark has this evaluation_id; see score_source')
  WHERE NOT EXISTS (
    SELECT 1
    FROM evaluation_score
    WHERE evaluation_id = NEW.evaluation_id AND (model_id, benchmark_id) = (OLD.model_id, OLD.benchmark_id) AND score IS NOT NULL
  );

  INSERT INTO score_decision (model_id, benchmark_id, evaluation_id, newest_evaluation_id)
  SELECT OLD.model_id, OLD.benchmark_id, NEW.evaluation_id, max(evaluation_id)
  FROM evaluation
  WHERE (model_id, benchmark_id) = (OLD.model_id, OLD.benchmark_id)
  ON CONFLICT (model_id, benchmark_id) DO UPDATE SET
    evaluation_id = excluded.evaluation_id,
    newest_evaluation_id = excluded.newest_evaluation_id,
    decided_at = excluded.decided_at;

  INSERT INTO accepted_score (model_id, benchmark_id, value, standard_error, samples, evaluated_on, origin, source, evaluation_id)
  SELECT model_id, benchmark_id, score, standard_error, samples, evaluated_on, origin, source, evaluation_id
  FROM evaluation_score
  WHERE evaluation_id = NEW.evaluation_id;
END;
CREATE TRIGGER score_candidate_only_accepts
INSTEAD OF UPDATE OF accepted ON score_candidate
WHEN NEW.accepted IS NOT 1 AND NEW.evaluation_id IS OLD.evaluation_id
BEGIN
  SELECT RAISE(ABORT, 'score_candidate.accepted can only be set to 1; delete the row of score to take one back');
END;
CREATE VIEW score_entry AS
SELECT
  m.name AS model,
  c.benchmark,
  round(c.zero + s.value * c.point, 12) AS value,
  c.unit,
  round(s.standard_error * abs(c.point), 12) AS standard_error,
  s.samples,
  iif(e.date_basis = 'retrieved', NULL, coalesce(e.evaluated_at, s.evaluated_on)) AS evaluated_on, -- UTC, with the time where it is known
  s.origin,
  s.source,
  v.name AS evaluator,
  v.kind AS evaluator_kind,
  nullif(e.configuration, '') AS configuration, -- 'key=value,...', as configuration_key has the keys
  e.run,
  e.task_version AS benchmark_version, -- or window
  e.harness,
  iif(e.date_basis = 'retrieved', e.evaluated_at, NULL) AS retrieved_on, -- an upper bound, where evaluated_on is not known
  e.samples_total,
  e.samples_completed,
  e.samples_scored,
  e.refusal_rate
FROM score AS s
JOIN model AS m ON m.model_id = s.model_id
JOIN benchmark_scale AS c ON c.benchmark_id = s.benchmark_id AND c.is_own
LEFT JOIN evaluation AS e ON e.evaluation_id = s.evaluation_id
LEFT JOIN evaluator AS v ON v.evaluator_id = e.evaluator_id
WHERE NOT m.withdrawn
;
CREATE TRIGGER score_entry_insert
INSTEAD OF INSERT ON score_entry
BEGIN
  DELETE FROM import_row;

  INSERT INTO import_row (
    tool, model, benchmark, value, unit, standard_error, samples, samples_total, samples_completed, samples_scored, refusal_rate,
    evaluated_at, date_basis, status, origin, source, evaluator, evaluator_kind, configuration, run, task_version, harness
  )
  VALUES (
    'entry',
    nullif(trim(replace(replace(NEW.model, char(160), ' '), char(8239), ' '), ' ' || char(9, 10, 11, 12, 13, 160, 8199, 8239, 12288)), ''),
    nullif(trim(replace(replace(NEW.benchmark, char(160), ' '), char(8239), ' '), ' ' || char(9, 10, 11, 12, 13, 160, 8199, 8239, 12288)), ''),
    iif(typeof(NEW.value) = 'text', nullif(trim(NEW.value, ' ' || char(9, 10, 11, 12, 13, 160, 8199, 8239, 12288)), ''), NEW.value),
    iif(typeof(NEW.unit) = 'text', nullif(trim(NEW.unit, ' ' || char(9, 10, 11, 12, 13, 160, 8199, 8239, 12288)), ''), NEW.unit),
    iif(typeof(NEW.standard_error) = 'text', nullif(trim(NEW.standard_error, ' ' || char(9, 10, 11, 12, 13, 160, 8199, 8239, 12288)), ''), NEW.standard_error),
    iif(typeof(NEW.samples) = 'text', nullif(trim(NEW.samples, ' ' || char(9, 10, 11, 12, 13, 160, 8199, 8239, 12288)), ''), NEW.samples),
    iif(typeof(NEW.samples_total) = 'text', nullif(trim(NEW.samples_total, ' ' || char(9, 10, 11, 12, 13, 160, 8199, 8239, 12288)), ''), NEW.samples_total),
    iif(typeof(NEW.samples_completed) = 'text', nullif(trim(NEW.samples_completed, ' ' || char(9, 10, 11, 12, 13, 160, 8199, 8239, 12288)), ''), NEW.samples_completed),
    iif(typeof(NEW.samples_scored) = 'text', nullif(trim(NEW.samples_scored, ' ' || char(9, 10, 11, 12, 13, 160, 8199, 8239, 12288)), ''), NEW.samples_scored),
    iif(typeof(NEW.refusal_rate) = 'text', nullif(trim(NEW.refusal_rate, ' ' || char(9, 10, 11, 12, 13, 160, 8199, 8239, 12288)), ''), NEW.refusal_rate),
    coalesce(iif(typeof(NEW.evaluated_on) = 'text', nullif(trim(NEW.evaluated_on, ' ' || char(9, 10, 11, 12, 13, 160, 8199, 8239, 12288)), ''), NEW.evaluated_on), iif(typeof(NEW.retrieved_on) = 'text', nullif(trim(NEW.retrieved_on, ' ' || char(9, 10, 11, 12, 13, 160, 8199, 8239, 12288)), ''), NEW.retrieved_on)),
    CASE
      WHEN iif(typeof(NEW.evaluated_on) = 'text', nullif(trim(NEW.evaluated_on, ' ' || char(9, 10, 11, 12, 13, 160, 8199, 8239, 12288)), ''), NEW.evaluated_on) IS NOT NULL THEN 'run'
      WHEN iif(typeof(NEW.retrieved_on) = 'text', nullif(trim(NEW.retrieved_on, ' ' || char(9, 10, 11, 12, 13, 160, 8199, 8239, 12288)), ''), NEW.retrieved_on) IS NOT NULL THEN 'retrieved'
    END,
    'success',
    coalesce(lower(iif(typeof(NEW.origin) = 'text', nullif(trim(NEW.origin, ' ' || char(9, 10, 11, 12, 13, 160, 8199, 8239, 12288)), ''), NEW.origin)), 'unknown'),
    iif(typeof(NEW.source) = 'text', nullif(trim(NEW.source, ' ' || char(9, 10, 11, 12, 13, 160, 8199, 8239, 12288)), ''), NEW.source),
    nullif(trim(replace(replace(NEW.evaluator, char(160), ' '), char(8239), ' '), ' ' || char(9, 10, 11, 12, 13, 160, 8199, 8239, 12288)), ''),
    lower(iif(typeof(NEW.evaluator_kind) = 'text', nullif(trim(NEW.evaluator_kind, ' ' || char(9, 10, 11, 12, 13, 160, 8199, 8239, 12288)), ''), NEW.evaluator_kind)),
    iif(typeof(NEW.configuration) = 'text', nullif(trim(NEW.configuration, ' ' || char(9, 10, 11, 12, 13, 160, 8199, 8239, 12288)), ''), NEW.configuration),
    CAST(iif(typeof(NEW.run) = 'text', nullif(trim(NEW.run, ' ' || char(9, 10, 11, 12, 13, 160, 8199, 8239, 12288)), ''), NEW.run) AS TEXT),
    CAST(iif(typeof(NEW.benchmark_version) = 'text', nullif(trim(NEW.benchmark_version, ' ' || char(9, 10, 11, 12, 13, 160, 8199, 8239, 12288)), ''), NEW.benchmark_version) AS TEXT),
    CAST(iif(typeof(NEW.harness) = 'text', nullif(trim(NEW.harness, ' ' || char(9, 10, 11, 12, 13, 160, 8199, 8239, 12288)), ''), NEW.harness) AS TEXT)
  );

  INSERT INTO import_entry SELECT * FROM import_entry;
  DELETE FROM import_row;
END;
CREATE VIEW score_group AS
SELECT
  edition,
  model_id,
  benchmark_id,
  comparability
FROM grouped_score
WHERE is_known;
CREATE VIEW score_rule AS
WITH RECURSIVE part AS (
  SELECT d.domain_id, c.name, c.parent, c.combine
  FROM edition_in_use AS e
  JOIN method AS me ON me.name = e.method
  JOIN component AS c ON c.method_id = me.method_id
  JOIN monitored_domain AS d
  WHERE
    c.domain_id = d.domain_id
    OR (
      c.domain_id IS NULL
      AND NOT EXISTS (
        SELECT 1
        FROM component AS own
        WHERE (own.method_id, own.domain_id, own.name) = (c.method_id, d.domain_id, c.name)
      )
    )
),
-- From the components that have benchmarks up to the two scores; and down again, so that each knows its score.
used(domain_id, name) AS (
  SELECT domain_id, component
  FROM monitored_benchmark
  UNION
  SELECT p.domain_id, p.parent
  FROM used AS u
  JOIN part AS p ON p.domain_id = u.domain_id AND p.name = u.name
  WHERE p.parent IS NOT NULL
),
tree(domain_id, score, name, depth) AS (
  SELECT domain_id, name, name, 0
  FROM used
  WHERE name IN ('capability', 'safety')
  UNION ALL
  SELECT t.domain_id, t.score, u.name, t.depth + 1
  FROM tree AS t
  JOIN part AS p ON p.domain_id = t.domain_id AND p.parent = t.name
  JOIN used AS u ON u.domain_id = p.domain_id AND u.name = p.name
),
way AS (
  SELECT
    score,
    depth > 0 AS is_part,
    group_concat(text_en, ' or ') AS text_en,
    group_concat(text_zh, '或') AS text_zh
  FROM (
    SELECT DISTINCT t.score, t.depth > 0 AS depth, l.place, l.text_en, l.text_zh
    FROM tree AS t
    LEFT JOIN part AS p ON p.domain_id = t.domain_id AND p.name = t.name
    JOIN label AS l ON l.kind = 'combine' AND l.name = coalesce(p.combine, 'mean')
    ORDER BY l.place
  )
  GROUP BY score, depth
),
named AS (
  SELECT
    score,
    group_concat(text_en, ', ') AS names_en,
    group_concat(text_zh, '、') AS names_zh,
    max(depth) > 1 AS is_deep
  FROM (
    SELECT t.score, coalesce(l.text_en, t.name) AS text_en, coalesce(l.text_zh, t.name) AS text_zh, max(t.depth) AS depth
    FROM tree AS t
    LEFT JOIN label AS l ON l.kind = 'component' AND l.name = t.name
    WHERE t.depth > 0
    GROUP BY t.score, t.name
    ORDER BY l.place IS NULL, l.place, t.name
  )
  GROUP BY score
)
SELECT
  (SELECT edition_name()) AS edition,
  s.name AS measures,
  iif(
    n.score IS NULL,
    printf('%s of a model''s scores on the domain''s %s benchmarks', coalesce(w.text_en, 'weighted mean'), s.name),
    printf('%s of its parts that the domain has (%s)', w.text_en, n.names_en)
      || iif(s.name IN (SELECT component FROM monitored_benchmark), printf(' and of the %s benchmarks of no part', s.name), '')
      || printf('; a part is the %s of a model''s scores on its benchmarks', p.text_en) || iif(n.is_deep, ', or of its own parts', '')
  ) AS text_en,
  iif(
    n.score IS NULL,
    printf('模型在该领域各项%s基准上得分的%s', s.zh, coalesce(w.text_zh, '加权平均')),
    printf('该领域所含各部分（%s）', n.names_zh)
      || iif(s.name IN (SELECT component FROM monitored_benchmark), printf('及不属于任何部分的%s基准', s.zh), '')
      || printf('得分的%s；每部分的得分是其各项基准%s得分的%s', w.text_zh, iif(n.is_deep, '或下级部分', ''), p.text_zh)
  ) AS text_zh
FROM (SELECT column1 AS name, column2 AS zh FROM (VALUES ('capability', '能力'), ('safety', '安全'))) AS s
LEFT JOIN way AS w ON w.score = s.name AND NOT w.is_part
LEFT JOIN way AS p ON p.score = s.name AND p.is_part
LEFT JOIN named AS n ON n.score = s.name
WHERE EXISTS (SELECT 1 FROM edition_in_use)
;
CREATE VIEW score_source AS
WITH choice AS MATERIALIZED (
  SELECT * FROM measurement_choice
),
-- The measurements, and the candidate of each cell: one sort brings them together, where a join would scan all candidates
-- for each measurement.
row_of_cell AS (
  SELECT
    model_id, model, benchmark_id, benchmark, evaluation_id, evaluator, evaluator_kind, score, standard_error,
    configuration, comparability, completeness, samples, refusal_rate, evaluated_at, date_basis, run, files, origin,
    source, spread, measurements, accept_rule, is_first_class, place, is_partial, date_class, evaluator_rank,
    most_partial, last_date_class, last_evaluator_rank, NULL AS candidate_id, NULL AS candidate_is_decided,
    NULL AS candidate_problem
  FROM choice
  UNION ALL
  SELECT
    model_id, NULL, benchmark_id, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL,
    NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, evaluation_id,
    is_decided, problem
  FROM score_candidate
),
of_cell AS (
  SELECT
    *,
    max(candidate_id) OVER cell AS chosen_id,
    max(candidate_is_decided) OVER cell AS is_decided,
    max(candidate_problem) OVER cell AS problem,
    min(is_partial) FILTER (WHERE place = 1) OVER cell AS first_partial,
    min(date_class) FILTER (WHERE place = 1) OVER cell AS first_date_class,
    min(evaluator_rank) FILTER (WHERE place = 1) OVER cell AS first_evaluator_rank
  FROM row_of_cell
  WINDOW cell AS (PARTITION BY model_id, benchmark_id)
)
SELECT
  c.model_id,
  c.model,
  c.benchmark_id,
  c.benchmark,
  c.evaluation_id,
  c.evaluator,
  c.evaluator_kind,
  c.score AS value, -- 0..100
  c.standard_error,
  c.configuration, -- '': not known
  c.comparability,
  c.completeness,
  c.samples,
  c.refusal_rate,
  c.evaluated_at, -- UTC; NULL: not known
  c.date_basis,
  c.run,
  c.files,
  c.origin,
  c.source,
  c.spread,
  c.measurements, -- of the cell: how many were chosen among
  s.evaluation_id IS c.evaluation_id
    OR (c.accept_rule = 'mean' AND c.is_first_class AND s.source GLOB 'mean of the evaluations *'
      AND instr(',' || substr(s.source, length('mean of the evaluations ') + 1) || ',', ',' || c.evaluation_id || ',')) AS counts, -- 1: it is the score that stands, or part of its mean
  CASE
    WHEN c.is_decided AND c.chosen_id = c.evaluation_id THEN 'decided by hand'
    WHEN c.is_decided THEN 'another was decided by hand'
    WHEN c.problem IS NOT NULL THEN 'not decided: ' || c.problem
    WHEN c.measurements = 1 THEN 'the only measurement'
    WHEN c.spread <= 1e-9 THEN 'all have this value'
    WHEN c.is_partial > c.first_partial THEN 'partial, another is not'
    WHEN c.date_class > c.first_date_class THEN iif(c.date_basis = 'import', 'without a date, another has one', 'its date is an upper bound, another has its own')
    WHEN c.evaluator_rank > c.first_evaluator_rank THEN 'an evaluator of a lower rank'
    WHEN c.accept_rule = 'mean' THEN 'one of the mean'
    WHEN c.place = 1 THEN 'first: ' || CASE
        WHEN c.most_partial > c.is_partial THEN 'complete'
        WHEN c.last_date_class > c.date_class THEN 'dated'
        WHEN c.last_evaluator_rank > c.evaluator_rank THEN 'the evaluator of the highest rank'
        ELSE 'the ' || c.accept_rule
      END
    ELSE 'not the ' || c.accept_rule
  END AS why
FROM of_cell AS c
LEFT JOIN score AS s ON (s.model_id, s.benchmark_id) = (c.model_id, c.benchmark_id)
WHERE c.evaluation_id IS NOT NULL
UNION ALL
SELECT
  s.model_id,
  m.name,
  s.benchmark_id,
  b.name,
  s.evaluation_id,
  coalesce(v.name, 'unknown'),
  coalesce(v.kind, 'unknown'),
  s.value,
  s.standard_error,
  coalesce(e.configuration, ''),
  coalesce(e.harness, 'unknown') || coalesce(' ' || e.task_version, ''),
  'unknown',
  s.samples,
  e.refusal_rate,
  coalesce(e.evaluated_at, s.evaluated_on),
  coalesce(e.date_basis, iif(s.evaluated_on IS NULL, 'import', 'run')),
  e.run,
  iif(s.evaluation_id IS NULL, 0, 1),
  s.origin,
  s.source,
  f.spread,
  0,
  1,
  CASE
    WHEN s.evaluation_id IS NULL THEN 'entered as the score'
    WHEN e.withdrawn THEN 'stands, though its evaluation was withdrawn'
    ELSE 'stands, though its evaluation does not count now'
  END
FROM score AS s
JOIN model AS m ON m.model_id = s.model_id
JOIN benchmark AS b ON b.benchmark_id = s.benchmark_id
LEFT JOIN (SELECT model_id, benchmark_id, spread FROM choice WHERE place = 1) AS f ON (f.model_id, f.benchmark_id) = (s.model_id, s.benchmark_id)
LEFT JOIN evaluation AS e ON e.evaluation_id = s.evaluation_id
LEFT JOIN evaluator AS v ON v.evaluator_id = e.evaluator_id
WHERE NOT m.withdrawn AND CASE WHEN s.evaluation_id IN (SELECT evaluation_id FROM choice) THEN 0 ELSE 1 END
;
CREATE VIEW score_warning AS
WITH stated AS (
  SELECT s.model_id, s.benchmark_id, s.evaluation_id, 1 AS is_score, s.value, s.standard_error, s.samples
  FROM score AS s
  WHERE s.standard_error IS NOT NULL
  UNION ALL
  SELECT e.model_id, e.benchmark_id, e.evaluation_id, 0, e.score, e.standard_error, e.samples
  FROM evaluation_score AS e
  WHERE e.standard_error IS NOT NULL
    AND e.score IS NOT NULL
    AND e.tool <> 'entry' -- those that are no score were replaced
    AND NOT EXISTS (SELECT 1 FROM score AS s WHERE s.evaluation_id = e.evaluation_id)
),
doubtful AS (
  SELECT
    m.name AS model,
    b.name AS benchmark,
    s.evaluation_id,
    s.is_score,
    s.value,
    s.standard_error,
    coalesce(s.samples, b.items) AS samples,
    s.value * (100 - s.value) / coalesce(s.samples, b.items) AS variance
  FROM stated AS s
  JOIN model AS m ON m.model_id = s.model_id
  JOIN benchmark AS b ON b.benchmark_id = s.benchmark_id
  WHERE NOT m.withdrawn AND s.standard_error * s.standard_error * coalesce(s.samples, b.items) > 9 * s.value * (100 - s.value)
),
measured AS (
  SELECT
    *,
    -- Newton's method from above; SQLite may be built without sqrt(). 40 steps reach every variance of 1e-12 and more.
    CASE
      WHEN variance > 0 THEN (
        WITH RECURSIVE newton AS (
          SELECT 0 AS step, 50.0 AS root
          UNION ALL
          SELECT step + 1, (root + variance / root) / 2 FROM newton WHERE step < 40
        )
        SELECT root FROM newton WHERE step = 40
      )
      ELSE 0.0
    END AS binomial_error
  FROM doubtful
)
SELECT
  model,
  benchmark,
  evaluation_id,
  is_score, -- 1: it counts; 0: an evaluation that could become a score
  value,
  standard_error,
  samples, -- or the benchmark's items
  binomial_error,
  standard_error / nullif(binomial_error, 0) AS ratio,
  printf('standard_error %.4g: ', standard_error * 1.000000000001)
  || CASE binomial_error
    WHEN 0 THEN printf('a score of %.15g has a binomial error of 0', value)
    ELSE printf('%.1f times the binomial %.3g', standard_error / binomial_error * 1.000000000001, binomial_error * 1.000000000001)
  END
  || printf('; clustered samples can do that, or it is meant as %.4g', standard_error / 100 * 1.000000000001) AS message
FROM measured
;
CREATE VIEW series_colour AS
WITH hue(place, colour) AS (
  VALUES
    (0, '#3b6fd4'),
    (1, '#c8501e'),
    (2, '#2f8f4e'),
    (3, '#9a5fd0'),
    (4, '#a87a08'),
    (5, '#d6437f'),
    (6, '#14899b'),
    (7, '#8c6239'),
    (8, '#6b7f1f'),
    (9, '#5f7196'),
    (10, '#c0392b'),
    (11, '#7266e8'),
    (12, '#1f9479'),
    (13, '#a64ca6'),
    (14, '#4d7f9e'),
    (15, '#7d7d7d')
),
placed AS (
  SELECT
    name AS series,
    row_number() OVER (ORDER BY series_id) - 1 AS place
  FROM series
)
SELECT
  p.place + 1 AS place,
  p.series,
  h.colour -- '#rrggbb'
FROM placed AS p
JOIN hue AS h ON h.place = p.place % 16
ORDER BY p.place
;
CREATE VIEW student_quantile AS
SELECT
  column1 AS degrees,
  column2 AS quantile
FROM (
  VALUES
    (1, 12.706205),
    (2, 4.302653),
    (3, 3.182446),
    (4, 2.776445),
    (5, 2.570582),
    (6, 2.446912),
    (7, 2.364624),
    (8, 2.306004),
    (9, 2.262157),
    (10, 2.228139),
    (11, 2.200985),
    (12, 2.178813),
    (13, 2.160369),
    (14, 2.144787),
    (15, 2.131450),
    (16, 2.119905),
    (17, 2.109816),
    (18, 2.100922),
    (19, 2.093024),
    (20, 2.085963),
    (21, 2.079614),
    (22, 2.073873),
    (23, 2.068658),
    (24, 2.063899),
    (25, 2.059539),
    (26, 2.055529),
    (27, 2.051831),
    (28, 2.048407),
    (29, 2.045230),
    (30, 2.042272)
);
CREATE VIEW table_field AS
SELECT
  column1 AS entry,
  column2 AS field,
  column3 AS written,
  column4 AS unit
FROM (
  VALUES
    ('score_entry', 'model', 'model', NULL),
    ('score_entry', 'model', 'modelname', NULL),
    ('score_entry', 'model', 'modelversion', NULL),
    ('score_entry', 'model', 'modelid', NULL),
    ('score_entry', 'model', 'llm', NULL),
    ('score_entry', 'benchmark', 'benchmark', NULL),
    ('score_entry', 'benchmark', 'benchmarkname', NULL),
    ('score_entry', 'benchmark', 'task', NULL),
    ('score_entry', 'benchmark', 'taskname', NULL),
    ('score_entry', 'benchmark', 'eval', NULL),
    ('score_entry', 'benchmark', 'evaluation', NULL),
    ('score_entry', 'benchmark', 'dataset', NULL),
    ('score_entry', 'value', 'value', NULL),
    ('score_entry', 'value', 'score', NULL),
    ('score_entry', 'value', 'meanscore', NULL),
    ('score_entry', 'value', 'scoremean', NULL),
    ('score_entry', 'value', 'result', NULL),
    ('score_entry', 'value', 'accuracy', NULL),
    ('score_entry', 'value', 'accuracymean', NULL),
    ('score_entry', 'value', 'meanaccuracy', NULL),
    ('score_entry', 'value', 'acc', NULL),
    ('score_entry', 'value', 'passrate', NULL),
    ('score_entry', 'value', 'successrate', NULL),
    ('score_entry', 'value', 'percentcorrect', 'percent'),
    ('score_entry', 'value', 'scorepercent', 'percent'),
    ('score_entry', 'value', 'accuracypercent', 'percent'),
    ('score_entry', 'unit', 'unit', NULL),
    ('score_entry', 'unit', 'units', NULL),
    ('score_entry', 'unit', 'scoreunit', NULL),
    ('score_entry', 'metric', 'metric', NULL),
    ('score_entry', 'metric', 'metricname', NULL),
    ('score_entry', 'standard_error', 'standarderror', NULL),
    ('score_entry', 'standard_error', 'stderr', NULL),
    ('score_entry', 'standard_error', 'se', NULL),
    ('score_entry', 'standard_error', 'sem', NULL),
    ('score_entry', 'standard_error', 'accuracyse', NULL),
    ('score_entry', 'standard_error', 'accuracystderr', NULL),
    ('score_entry', 'standard_error', 'accstderr', NULL),
    ('score_entry', 'standard_error', 'scorese', NULL),
    ('score_entry', 'standard_error', 'scorestderr', NULL),
    ('score_entry', 'standard_error', 'standarderrorofthemean', NULL),
    ('score_entry', 'samples', 'samples', NULL),
    ('score_entry', 'samples', 'n', NULL),
    ('score_entry', 'samples', 'nsamples', NULL),
    ('score_entry', 'samples', 'numsamples', NULL),
    ('score_entry', 'samples', 'samplesize', NULL),
    ('score_entry', 'samples', 'questions', NULL),
    ('score_entry', 'samples', 'numberofsamples', NULL),
    ('score_entry', 'samples_total', 'samplestotal', NULL),
    ('score_entry', 'samples_total', 'totalsamples', NULL),
    ('score_entry', 'samples_completed', 'samplescompleted', NULL),
    ('score_entry', 'samples_completed', 'completedsamples', NULL),
    ('score_entry', 'samples_scored', 'samplesscored', NULL),
    ('score_entry', 'samples_scored', 'scoredsamples', NULL),
    ('score_entry', 'refusal_rate', 'refusalrate', NULL),
    ('score_entry', 'refusal_rate', 'refusals', NULL),
    ('score_entry', 'evaluated_on', 'evaluatedon', NULL),
    ('score_entry', 'evaluated_on', 'evaluatedat', NULL),
    ('score_entry', 'evaluated_on', 'evaluationdate', NULL),
    ('score_entry', 'evaluated_on', 'dateevaluated', NULL),
    ('score_entry', 'evaluated_on', 'date', NULL),
    ('score_entry', 'evaluated_on', 'startedat', NULL),
    ('score_entry', 'evaluated_on', 'rundate', NULL),
    ('score_entry', 'retrieved_on', 'retrievedon', NULL),
    ('score_entry', 'retrieved_on', 'retrieved', NULL),
    ('score_entry', 'retrieved_on', 'dateretrieved', NULL),
    ('score_entry', 'retrieved_on', 'accessedon', NULL),
    ('score_entry', 'retrieved_on', 'dateaccessed', NULL),
    ('score_entry', 'evaluator', 'evaluator', NULL),
    ('score_entry', 'evaluator', 'evaluatedby', NULL),
    ('score_entry', 'evaluator', 'evaluatorname', NULL),
    ('score_entry', 'evaluator_kind', 'evaluatorkind', NULL),
    ('score_entry', 'evaluator_kind', 'evaluatorrelationship', NULL),
    ('score_entry', 'origin', 'origin', NULL),
    ('score_entry', 'source', 'source', NULL),
    ('score_entry', 'source', 'reference', NULL),
    ('score_entry', 'source', 'citation', NULL),
    ('score_entry', 'source_link', 'sourcelink', NULL),
    ('score_entry', 'source_link', 'sourceurl', NULL),
    ('score_entry', 'source_link', 'url', NULL),
    ('score_entry', 'source_link', 'link', NULL),
    ('score_entry', 'configuration', 'configuration', NULL),
    ('score_entry', 'configuration', 'config', NULL),
    ('score_entry', 'configuration', 'settings', NULL),
    ('score_entry', 'reasoning_effort', 'reasoningeffort', NULL),
    ('score_entry', 'reasoning_effort', 'effort', NULL),
    ('score_entry', 'reasoning_effort', 'thinkingeffort', NULL),
    ('score_entry', 'agent', 'agent', NULL),
    ('score_entry', 'agent', 'scaffold', NULL),
    ('score_entry', 'agent', 'agentscaffold', NULL),
    ('score_entry', 'agent', 'agentname', NULL),
    ('score_entry', 'quantization', 'quantization', NULL),
    ('score_entry', 'quantization', 'quantisation', NULL),
    ('score_entry', 'quantization', 'precision', NULL),
    ('score_entry', 'judge', 'judge', NULL),
    ('score_entry', 'judge', 'judgemodel', NULL),
    ('score_entry', 'judge', 'grader', NULL),
    ('score_entry', 'shots', 'shots', NULL),
    ('score_entry', 'shots', 'fewshot', NULL),
    ('score_entry', 'shots', 'numfewshot', NULL),
    ('score_entry', 'shots', 'nshot', NULL),
    ('score_entry', 'limit', 'limit', NULL),
    ('score_entry', 'attempts', 'attempts', NULL),
    ('score_entry', 'run', 'run', NULL),
    ('score_entry', 'run', 'runid', NULL),
    ('score_entry', 'benchmark_version', 'benchmarkversion', NULL),
    ('score_entry', 'benchmark_version', 'taskversion', NULL),
    ('score_entry', 'benchmark_version', 'datasetversion', NULL),
    ('score_entry', 'harness', 'harness', NULL),
    ('score_entry', 'harness', 'tool', NULL),
    ('score_entry', 'harness', 'evaluationtool', NULL),
    ('score_entry', 'status', 'status', NULL),
    -- facts of the model, for NEW_MODELS
    ('score_entry', 'organization', 'organization', NULL),
    ('score_entry', 'organization', 'organisation', NULL),
    ('score_entry', 'organization', 'developer', NULL),
    ('score_entry', 'region', 'region', NULL),
    ('score_entry', 'series', 'series', NULL),
    ('score_entry', 'released_on', 'releasedon', NULL),
    ('score_entry', 'released_on', 'releasedate', NULL),
    ('score_entry', 'reasoning', 'reasoning', NULL),
    ('score_entry', 'open_weights', 'openweights', NULL),
    ('score_entry', 'weights_opened_on', 'weightsopenedon', NULL),
    ('score_entry', 'training_cutoff', 'trainingcutoff', NULL),
    ('score_entry', 'training_cutoff', 'knowledgecutoff', NULL),
    ('score_entry', 'parameters', 'parameters', NULL),
    ('score_entry', 'parameters', 'parameters(billions)', NULL),
    ('score_entry', 'parameters', 'parametersinbillions', NULL),
    ('score_entry', 'parameters', 'params(b)', NULL),
    ('score_entry', 'parameters', '#params(b)', NULL),

    ('model_entry', 'organization', 'organization', NULL),
    ('model_entry', 'organization', 'organisation', NULL),
    ('model_entry', 'organization', 'developer', NULL),
    ('model_entry', 'region', 'region', NULL),
    ('model_entry', 'series', 'series', NULL),
    ('model_entry', 'name', 'name', NULL),
    ('model_entry', 'name', 'model', NULL),
    ('model_entry', 'name', 'modelname', NULL),
    ('model_entry', 'released_on', 'releasedon', NULL),
    ('model_entry', 'released_on', 'releasedate', NULL),
    ('model_entry', 'reasoning', 'reasoning', NULL),
    ('model_entry', 'open_weights', 'openweights', NULL),
    ('model_entry', 'weights_opened_on', 'weightsopenedon', NULL),
    ('model_entry', 'training_cutoff', 'trainingcutoff', NULL),
    ('model_entry', 'training_cutoff', 'knowledgecutoff', NULL),
    ('model_entry', 'parameters', 'parameters', NULL),
    ('model_entry', 'parameters', 'parameters(billions)', NULL),
    ('model_entry', 'source', 'source', NULL),

    ('benchmark_entry', 'name', 'name', NULL),
    ('benchmark_entry', 'name', 'benchmark', NULL),
    ('benchmark_entry', 'name', 'benchmarkname', NULL),
    ('benchmark_entry', 'measures', 'measures', NULL),
    ('benchmark_entry', 'items', 'items', NULL),
    ('benchmark_entry', 'items_public_on', 'itemspublicon', NULL),
    ('benchmark_entry', 'topic', 'topic', NULL),
    ('benchmark_entry', 'about', 'about', NULL),
    ('benchmark_entry', 'about_zh', 'aboutzh', NULL),
    ('benchmark_entry', 'unit', 'unit', NULL),
    ('benchmark_entry', 'lowest', 'lowest', NULL),
    ('benchmark_entry', 'highest', 'highest', NULL),
    ('benchmark_entry', 'higher_is_better', 'higherisbetter', NULL),
    ('benchmark_entry', 'accept_rule', 'acceptrule', NULL),
    ('benchmark_entry', 'accept_metric', 'acceptmetric', NULL),

    ('weight_entry', 'method', 'method', NULL),
    ('weight_entry', 'domain', 'domain', NULL),
    ('weight_entry', 'benchmark', 'benchmark', NULL),
    ('weight_entry', 'weight', 'weight', NULL),
    ('weight_entry', 'component', 'component', NULL),

    ('alias_entry', 'alias', 'alias', NULL),
    ('alias_entry', 'model', 'model', NULL),
    ('alias_entry', 'benchmark', 'benchmark', NULL),
    ('alias_entry', 'configuration', 'configuration', NULL),

    ('task_entry', 'tool', 'tool', NULL),
    ('task_entry', 'task', 'task', NULL),
    ('task_entry', 'arguments', 'arguments', NULL),
    ('task_entry', 'metric', 'metric', NULL),
    ('task_entry', 'benchmark', 'benchmark', NULL),
    ('task_entry', 'unit', 'unit', NULL),
    ('task_entry', 'higher_is_better', 'higherisbetter', NULL),

    ('evaluator_entry', 'name', 'name', NULL),
    ('evaluator_entry', 'name', 'evaluator', NULL),
    ('evaluator_entry', 'kind', 'kind', NULL),
    ('evaluator_entry', 'rank', 'rank', NULL),
    ('evaluator_entry', 'source', 'source', NULL),

    ('missing_score_entry', 'model', 'model', NULL),
    ('missing_score_entry', 'benchmark', 'benchmark', NULL),
    ('missing_score_entry', 'reason', 'reason', NULL),
    ('missing_score_entry', 'source', 'source', NULL),

    ('general_index_entry', 'model', 'model', NULL),
    ('general_index_entry', 'name', 'name', NULL),
    ('general_index_entry', 'name', 'index', NULL),
    ('general_index_entry', 'name', 'generalindex', NULL),
    ('general_index_entry', 'version', 'version', NULL),
    ('general_index_entry', 'version', 'indexversion', NULL),
    ('general_index_entry', 'value', 'value', NULL),
    ('general_index_entry', 'origin', 'origin', NULL),
    ('general_index_entry', 'retrieved_on', 'retrievedon', NULL),
    ('general_index_entry', 'retrieved_on', 'date', NULL),
    ('general_index_entry', 'source', 'source', NULL),

    ('domain_entry', 'name', 'name', NULL),
    ('domain_entry', 'name', 'domain', NULL),
    ('domain_entry', 'name', 'domainname', NULL),
    ('domain_entry', 'label_en', 'labelen', NULL),
    ('domain_entry', 'label_en', 'label', NULL),
    ('domain_entry', 'label_en', 'englishlabel', NULL),
    ('domain_entry', 'label_zh', 'labelzh', NULL),
    ('domain_entry', 'label_zh', 'chineselabel', NULL),

    ('method_entry', 'name', 'name', NULL),
    ('method_entry', 'name', 'method', NULL),
    ('method_entry', 'name', 'methodname', NULL),
    ('method_entry', 'name', 'indexversion', NULL),
    ('method_entry', 'formula', 'formula', NULL),
    ('method_entry', 'missing', 'missing', NULL),
    ('method_entry', 'missing', 'missingrule', NULL),
    ('method_entry', 'missing', 'missingscores', NULL),
    ('method_entry', 'general_index', 'generalindex', NULL),
    ('method_entry', 'general_index_version', 'generalindexversion', NULL),
    ('method_entry', 'about', 'about', NULL),
    ('method_entry', 'about_zh', 'aboutzh', NULL),
    ('method_entry', 'beta_open', 'betaopen', NULL),
    ('method_entry', 'beta_open', 'betaopenweights', NULL),
    ('method_entry', 'beta_proprietary', 'betaproprietary', NULL),
    ('method_entry', 'beta_proprietary', 'betaclosed', NULL),
    ('method_entry', 'smallest_coverage', 'smallestcoverage', NULL),
    ('method_entry', 'largest_estimate_error', 'largestestimateerror', NULL),
    ('method_entry', 'breakthrough_only', 'breakthroughonly', NULL),
    ('method_entry', 'breakthrough_margin', 'breakthroughmargin', NULL),
    ('method_entry', 'constant', 'constant', NULL),
    ('method_entry', 'domain', 'domain', NULL),
    ('method_entry', 'value', 'value', NULL),
    ('method_entry', 'low', 'low', NULL),
    ('method_entry', 'high', 'high', NULL),
    ('method_entry', 'unit', 'unit', NULL),
    ('method_entry', 'constant_about', 'constantabout', NULL),

    ('edition_entry', 'name', 'name', NULL),
    ('edition_entry', 'name', 'edition', NULL),
    ('edition_entry', 'name', 'editionname', NULL),
    ('edition_entry', 'period', 'period', NULL),
    ('edition_entry', 'period', 'quarter', NULL),
    ('edition_entry', 'starts_on', 'startson', NULL),
    ('edition_entry', 'starts_on', 'start', NULL),
    ('edition_entry', 'starts_on', 'startdate', NULL),
    ('edition_entry', 'ends_on', 'endson', NULL),
    ('edition_entry', 'ends_on', 'end', NULL),
    ('edition_entry', 'ends_on', 'enddate', NULL),
    ('edition_entry', 'method', 'method', NULL),
    ('edition_entry', 'method', 'indexversion', NULL),
    ('edition_entry', 'cutoff_on', 'cutoffon', NULL),
    ('edition_entry', 'cutoff_on', 'cutoff', NULL),
    ('edition_entry', 'cutoff_on', 'cutoffdate', NULL),
    ('edition_entry', 'baseline_on', 'baselineon', NULL),
    ('edition_entry', 'baseline_on', 'baseline', NULL),
    ('edition_entry', 'baseline_on', 'baselinedate', NULL),
    ('edition_entry', 'baseline_reason', 'baselinereason', NULL),
    ('edition_entry', 'revises', 'revises', NULL),
    ('edition_entry', 'reason', 'reason', NULL),
    ('edition_entry', 'is_current', 'iscurrent', NULL),
    ('edition_entry', 'is_current', 'current', NULL),

    ('component_entry', 'method', 'method', NULL),
    ('component_entry', 'domain', 'domain', NULL),
    ('component_entry', 'component', 'component', NULL),
    ('component_entry', 'parent', 'parent', NULL),
    ('component_entry', 'combine', 'combine', NULL),
    ('component_entry', 'weight', 'weight', NULL),

    ('threshold_entry', 'name', 'name', NULL),
    ('threshold_entry', 'name', 'threshold', NULL),
    ('threshold_entry', 'method', 'method', NULL),
    ('threshold_entry', 'domain', 'domain', NULL),
    ('threshold_entry', 'quantity', 'quantity', NULL),
    ('threshold_entry', 'value', 'value', NULL),
    ('threshold_entry', 'source', 'source', NULL),
    ('threshold_entry', 'source', 'reference', NULL),

    ('declaration_entry', 'model', 'model', NULL),
    ('declaration_entry', 'model', 'modelname', NULL),
    ('declaration_entry', 'framework', 'framework', NULL),
    ('declaration_entry', 'level', 'level', NULL),
    ('declaration_entry', 'declared_on', 'declaredon', NULL),
    ('declaration_entry', 'declared_on', 'date', NULL),
    ('declaration_entry', 'source', 'source', NULL),
    ('declaration_entry', 'source', 'reference', NULL),

    ('unknown_name', 'kind', 'kind', NULL),
    ('unknown_name', 'tool', 'tool', NULL),
    ('unknown_name', 'written', 'written', NULL),
    ('unknown_name', 'means', 'means', NULL)
)
;
CREATE VIEW task_entry AS
SELECT t.tool, t.task, t.arguments, t.metric, b.name AS benchmark, t.unit, t.higher_is_better
FROM task AS t
JOIN benchmark AS b ON b.benchmark_id = t.benchmark_id;
CREATE TRIGGER task_entry_insert
INSTEAD OF INSERT ON task_entry
BEGIN
  INSERT INTO import_task (tool, task, arguments, metric, benchmark, unit, higher_is_better)
  VALUES (
    nullif(trim(NEW.tool), ''),
    nullif(trim(NEW.task), ''),
    nullif(trim(NEW.arguments), ''),
    nullif(trim(NEW.metric), ''),
    nullif(trim(NEW.benchmark), ''),
    nullif(trim(NEW.unit), ''),
    iif(typeof(NEW.higher_is_better) = 'text', nullif(trim(NEW.higher_is_better, ' ' || char(9, 10, 11, 12, 13, 160, 8199, 8239, 12288)), ''), NEW.higher_is_better)
  );
END;
CREATE VIEW import_task AS
SELECT NULL AS file, NULL AS line, *, NULL AS rule, NULL AS broken
FROM task_entry;
CREATE TRIGGER import_task_check
INSTEAD OF INSERT ON import_task
WHEN NEW.rule IS NULL
BEGIN
  INSERT INTO import_task
  SELECT
    NEW.file, NEW.line, NEW.tool, NEW.task, NEW.arguments, NEW.metric, NEW.benchmark, NEW.unit, NEW.higher_is_better,
    coalesce(broken.rule, ''),
    broken.value
  FROM (SELECT 1) AS one
  LEFT JOIN (
    SELECT rule, value
    FROM (
      SELECT 'task_entry.tool: must not be empty, have blanks around it, or hold a line break, control character or bidirectional override' AS rule, NEW.tool AS value, (NEW.tool <> '' AND NEW.tool = trim(NEW.tool) AND (instr(NEW.tool, char(0)) = 0 AND NEW.tool NOT GLOB '*[' || char(1, 45, 31, 127, 45, 159, 8232, 45, 8238, 8294, 45, 8297) || ']*')) AS holds
      UNION ALL
      SELECT 'task_entry.task: must not be empty, have blanks around it, or hold a line break, control character or bidirectional override', NEW.task, (NEW.task <> '' AND NEW.task = trim(NEW.task) AND (instr(NEW.task, char(0)) = 0 AND NEW.task NOT GLOB '*[' || char(1, 45, 31, 127, 45, 159, 8232, 45, 8238, 8294, 45, 8297) || ']*'))
      UNION ALL
      SELECT 'task_entry.metric: must not be empty', NEW.metric, NEW.metric IS NOT NULL
      UNION ALL
      SELECT 'task_entry.benchmark: no benchmark or alias of this name', NEW.benchmark,
        EXISTS (SELECT 1 FROM known_benchmark WHERE written = NEW.benchmark)
      UNION ALL
      SELECT 'task_entry.unit: must not hold a line break, control character or bidirectional override', NEW.unit, NEW.unit IS NULL OR (instr(NEW.unit, char(0)) = 0 AND NEW.unit NOT GLOB '*[' || char(1, 45, 31, 127, 45, 159, 8232, 45, 8238, 8294, 45, 8297) || ']*')
      UNION ALL
      SELECT 'task_entry.higher_is_better: must be 0 or 1', NEW.higher_is_better,
        NEW.higher_is_better IS NULL OR (CAST(NEW.higher_is_better AS NUMERIC) = NEW.higher_is_better AND CAST(NEW.higher_is_better AS NUMERIC) IN (0, 1))
    )
    WHERE holds IS NOT 1
    LIMIT 1
  ) AS broken;
END;
CREATE TRIGGER import_task_take
INSTEAD OF INSERT ON import_task
WHEN NEW.rule = ''
BEGIN
  INSERT INTO task (tool, task, arguments, metric, benchmark_id, unit, higher_is_better)
  SELECT NEW.tool, NEW.task, coalesce(NEW.arguments, ''), NEW.metric, benchmark_id, coalesce(lower(NEW.unit), 'share'), NEW.higher_is_better
  FROM known_benchmark
  WHERE written = NEW.benchmark
  ON CONFLICT (tool, task, arguments, metric) DO UPDATE SET
    benchmark_id = excluded.benchmark_id,
    unit = excluded.unit,
    higher_is_better = excluded.higher_is_better;
END;
CREATE TRIGGER import_task_reject
INSTEAD OF INSERT ON import_task
WHEN NEW.rule NOT IN ('', 'check') AND NEW.file IS NOT NULL
BEGIN
  INSERT INTO import_refused (file, line, rule, value) VALUES (NEW.file, NEW.line, NEW.rule, NEW.broken);
END;
CREATE TRIGGER import_task_refuse
INSTEAD OF INSERT ON import_task
WHEN NEW.rule NOT IN ('', 'check') AND NEW.file IS NULL
BEGIN
  SELECT CASE NEW.rule
    WHEN 'task_entry.tool: must not be empty, have blanks around it, or hold a line break, control character or bidirectional override'
      THEN RAISE(ABORT, 'task_entry.tool: must not be empty, have blanks around it, or hold a line break, control character or bidirectional override')
    WHEN 'task_entry.task: must not be empty, have blanks around it, or hold a line break, control character or bidirectional override'
      THEN RAISE(ABORT, 'task_entry.task: must not be empty, have blanks around it, or hold a line break, control character or bidirectional override')
    WHEN 'task_entry.metric: must not be empty'
      THEN RAISE(ABORT, 'task_entry.metric: must not be empty')
    WHEN 'task_entry.benchmark: no benchmark or alias of this name'
      THEN RAISE(ABORT, 'task_entry.benchmark: no benchmark or alias of this name')
    WHEN 'task_entry.unit: must not hold a line break, control character or bidirectional override'
      THEN RAISE(ABORT, 'task_entry.unit: must not hold a line break, control character or bidirectional override')
    WHEN 'task_entry.higher_is_better: must be 0 or 1'
      THEN RAISE(ABORT, 'task_entry.higher_is_better: must be 0 or 1')
  END;
END;
CREATE VIEW threshold_entry AS
SELECT t.name, m.name AS method, d.name AS domain, t.quantity, t.value, t.source
FROM threshold AS t
JOIN domain AS d ON d.domain_id = t.domain_id
LEFT JOIN method AS m ON m.method_id = t.method_id;
CREATE TRIGGER threshold_entry_insert
INSTEAD OF INSERT ON threshold_entry
BEGIN
  INSERT INTO import_threshold (name, method, domain, quantity, value, source)
  VALUES (
    nullif(trim(NEW.name), ''),
    nullif(trim(NEW.method), ''),
    nullif(trim(NEW.domain), ''),
    nullif(trim(NEW.quantity), ''),
    iif(typeof(NEW.value) = 'text', nullif(trim(NEW.value, ' ' || char(9, 10, 11, 12, 13, 160, 8199, 8239, 12288)), ''), NEW.value),
    nullif(trim(NEW.source), '')
  );
END;
CREATE VIEW import_threshold AS
SELECT NULL AS file, NULL AS line, *, NULL AS rule, NULL AS broken
FROM threshold_entry;
CREATE TRIGGER import_threshold_check
INSTEAD OF INSERT ON import_threshold
WHEN NEW.rule IS NULL
BEGIN
  INSERT INTO import_threshold
  SELECT
    NEW.file, NEW.line, NEW.name, NEW.method, NEW.domain,
    iif(
      lower(NEW.quantity) IN ('capability', 'safety', 'risk_index'),
      lower(NEW.quantity),
      coalesce((SELECT benchmark FROM known_benchmark WHERE written = NEW.quantity), NEW.quantity)
    ),
    NEW.value, NEW.source,
    coalesce(broken.rule, ''),
    broken.value
  FROM (SELECT 1) AS one
  LEFT JOIN (
    SELECT rule, value
    FROM (
      SELECT 'threshold_entry.name: must not be empty, have blanks around it, or hold a line break, control character or bidirectional override' AS rule, NEW.name AS value, (NEW.name <> '' AND NEW.name = trim(NEW.name) AND (instr(NEW.name, char(0)) = 0 AND NEW.name NOT GLOB '*[' || char(1, 45, 31, 127, 45, 159, 8232, 45, 8238, 8294, 45, 8297) || ']*')) AS holds
      UNION ALL
      SELECT 'threshold_entry.method: no method of this name', NEW.method,
        NEW.method IS NULL OR EXISTS (SELECT 1 FROM method WHERE name = NEW.method)
      UNION ALL
      SELECT 'threshold_entry.domain: no domain of this name', NEW.domain, EXISTS (SELECT 1 FROM domain WHERE name = NEW.domain)
      UNION ALL
      SELECT 'threshold_entry.quantity: must be ''capability'', ''safety'', ''risk_index'' or a benchmark', NEW.quantity,
        lower(NEW.quantity) IN ('capability', 'safety', 'risk_index') OR EXISTS (SELECT 1 FROM known_benchmark WHERE written = NEW.quantity)
      UNION ALL
      SELECT 'threshold_entry.value: must be a finite number', NEW.value,
        NEW.value IS NULL OR ((CAST(NEW.value AS NUMERIC) = NEW.value) AND abs(CAST(NEW.value AS REAL)) < 9e999)
      UNION ALL
      SELECT 'threshold_entry.value: must be between 0 and 100, unless quantity is ''risk_index''', NEW.value,
        NEW.value IS NULL OR lower(NEW.quantity) = 'risk_index' OR CAST(NEW.value AS REAL) BETWEEN 0 AND 100
    )
    WHERE holds IS NOT 1
    LIMIT 1
  ) AS broken;
END;
CREATE TRIGGER import_threshold_take
INSTEAD OF INSERT ON import_threshold
WHEN NEW.rule = ''
BEGIN
  INSERT INTO threshold (name, method_id, domain_id, quantity, value, source)
  SELECT NEW.name, (SELECT method_id FROM method WHERE name = NEW.method), domain_id, NEW.quantity, CAST(NEW.value AS REAL), NEW.source
  FROM domain
  WHERE name = NEW.domain
  ON CONFLICT (name, coalesce(method_id, 0), domain_id, quantity) DO UPDATE SET
    value = excluded.value,
    source = coalesce(excluded.source, source);
END;
CREATE TRIGGER import_threshold_reject
INSTEAD OF INSERT ON import_threshold
WHEN NEW.rule NOT IN ('', 'check') AND NEW.file IS NOT NULL
BEGIN
  INSERT INTO import_refused (file, line, rule, value) VALUES (NEW.file, NEW.line, NEW.rule, NEW.broken);
END;
CREATE TRIGGER import_threshold_refuse
INSTEAD OF INSERT ON import_threshold
WHEN NEW.rule NOT IN ('', 'check') AND NEW.file IS NULL
BEGIN
  SELECT CASE NEW.rule
    WHEN 'threshold_entry.name: must not be empty, have blanks around it, or hold a line break, control character or bidirectional override'
      THEN RAISE(ABORT, 'threshold_entry.name: must not be empty, have blanks around it, or hold a line break, control character or bidirectional override')
    WHEN 'threshold_entry.method: no method of this name'
      THEN RAISE(ABORT, 'threshold_entry.method: no method of this name')
    WHEN 'threshold_entry.domain: no domain of this name'
      THEN RAISE(ABORT, 'threshold_entry.domain: no domain of this name')
    WHEN 'threshold_entry.quantity: must be ''capability'', ''safety'', ''risk_index'' or a benchmark'
      THEN RAISE(ABORT, 'threshold_entry.quantity: must be ''capability'', ''safety'', ''risk_index'' or a benchmark')
    WHEN 'threshold_entry.value: must be a finite number'
      THEN RAISE(ABORT, 'threshold_entry.value: must be a finite number')
    WHEN 'threshold_entry.value: must be between 0 and 100, unless quantity is ''risk_index'''
      THEN RAISE(ABORT, 'threshold_entry.value: must be between 0 and 100, unless quantity is ''risk_index''')
  END;
END;
CREATE VIEW threshold_status AS
WITH used AS (
  SELECT
    d.domain_id,
    d.domain,
    t.name AS threshold,
    t.quantity,
    t.value AS line,
    t.source,
    row_number() OVER (PARTITION BY t.name, t.domain_id, t.quantity ORDER BY t.method_id IS NULL) AS place
  FROM edition_in_use AS e
  JOIN method AS me ON me.name = e.method
  JOIN threshold AS t ON t.method_id IS NULL OR t.method_id = me.method_id
  JOIN monitored_domain AS d ON d.domain_id = t.domain_id
),
standing AS (
  SELECT
    u.*,
    r.edition,
    r.model_id,
    r.model,
    coalesce(b.measures, u.quantity) = 'safety' AS is_safe_above,
    CASE u.quantity
      WHEN 'capability' THEN r.capability
      WHEN 'safety' THEN r.safety
      WHEN 'risk_index' THEN r.risk_index
      ELSE s.value
    END AS value,
    CASE u.quantity
      WHEN 'capability' THEN r.capability_estimated
      WHEN 'safety' THEN r.safety_estimated
      WHEN 'risk_index' THEN iif(r.risk_index IS NULL, NULL, r.estimated)
      ELSE iif(s.value IS NULL, NULL, 0.0) -- a score is measured
    END AS estimated
  FROM used AS u
  JOIN model_risk AS r ON r.domain = u.domain
  LEFT JOIN domain_benchmark AS b ON b.domain = u.domain AND b.benchmark = u.quantity
  LEFT JOIN score AS s ON s.model_id = r.model_id AND s.benchmark_id = b.benchmark_id
  WHERE u.place = 1 AND (b.benchmark_id IS NOT NULL OR u.quantity IN ('capability', 'safety', 'risk_index'))
)
SELECT
  edition,
  domain,
  threshold,
  quantity, -- 'capability', 'safety', 'risk_index' or the name of a benchmark
  line, -- NULL: its value is not known
  source,
  model_id,
  model,
  value, -- of the model; NULL: it has none
  estimated, -- the share of the value's weight that is estimated
  iif(is_safe_above, value < line, value >= line) AS is_beyond -- NULL: line or value is not known
FROM standing
;
CREATE VIEW trend AS
SELECT
  edition,
  domain,
  metric,
  series,
  organization,
  models,
  first_model,
  last_model,
  first_on,
  last_on,
  first_value,
  last_value,
  lowest,
  highest,
  change,
  slope_per_year,
  theil_sen_per_year,
  mann_kendall_tau,
  mann_kendall_p,
  r2,
  shape,
  level, -- of the mean of the series' models
  last_level, -- of the last model alone
  estimated -- the highest share of a value's weight that is estimated
FROM series_trend
WHERE metric IS NOT NULL
;
CREATE VIEW unit_conversion AS
SELECT 'share' AS unit, 'percent' AS to_unit, 100.0 AS factor
UNION ALL
SELECT 'percent', 'share', 0.01;
CREATE VIEW unknown_constant AS
SELECT
  r.edition,
  r.domain,
  j.value AS name,
  min(j.key) AS place, -- in the order in which the status names them
  count(*) AS models -- that need it
FROM model_risk AS r
CROSS JOIN json_each('["' || replace(substr(r.status, 12), ', ', '", "') || '"]') AS j
WHERE r.status GLOB 'not known: *'
GROUP BY
  r.domain,
  j.value
;
CREATE VIEW unknown_index AS
SELECT
  m.edition,
  m.domain,
  m.models,
  group_concat(c.name, ', ') AS names_en,
  group_concat(c.name, '、') AS names_zh
FROM (
  SELECT edition, domain, count(*) AS models
  FROM model_risk
  WHERE status GLOB 'not known: *'
  GROUP BY domain
) AS m
JOIN (SELECT * FROM unknown_constant ORDER BY domain, place) AS c ON c.domain = m.domain
GROUP BY m.domain;
CREATE VIEW upgrade_step AS
SELECT
  s.edition,
  s.domain,
  s.series,
  s.organization,
  s.from_model_id,
  s.from_model,
  s.to_model_id,
  s.to_model,
  s.released_on, -- of the later model
  s.capability_change, -- points
  s.safety_change,
  s.risk_change, -- each model with its own beta
  s.capability_coverage, -- share of the capability weight behind the change that had a score
  s.safety_coverage,
  s.capability_estimated, -- share of that weight that is estimated, of the model of which it is higher
  s.safety_estimated,
  tg.value - fg.value AS general_capability_change,
  f.parameters AS from_parameters, -- billions
  t.parameters AS to_parameters,
  t.reasoning > f.reasoning AS to_reasoning -- 1: from a non-reasoning to a reasoning model
FROM index_step AS s
CROSS JOIN model AS f ON f.model_id = s.from_model_id
CROSS JOIN model AS t ON t.model_id = s.to_model_id
LEFT JOIN general_capability AS fg ON fg.model_id = s.from_model_id
LEFT JOIN general_capability AS tg ON tg.model_id = s.to_model_id
WHERE s.is_step
;
CREATE VIEW weight_entry AS
SELECT m.name AS method, d.name AS domain, b.name AS benchmark, w.weight, w.component
FROM weight AS w
JOIN method AS m ON m.method_id = w.method_id
JOIN domain AS d ON d.domain_id = w.domain_id
JOIN benchmark AS b ON b.benchmark_id = w.benchmark_id;
CREATE TRIGGER weight_entry_insert
INSTEAD OF INSERT ON weight_entry
BEGIN
  INSERT INTO import_weight (method, domain, benchmark, weight, component)
  VALUES (
    nullif(trim(NEW.method), ''),
    nullif(trim(NEW.domain), ''),
    nullif(trim(NEW.benchmark), ''),
    iif(typeof(NEW.weight) = 'text', nullif(trim(NEW.weight, ' ' || char(9, 10, 11, 12, 13, 160, 8199, 8239, 12288)), ''), NEW.weight),
    lower(nullif(trim(NEW.component), ''))
  );
END;
CREATE VIEW import_weight AS
SELECT NULL AS file, NULL AS line, *, NULL AS rule, NULL AS broken
FROM weight_entry;
CREATE TRIGGER import_weight_fill
INSTEAD OF INSERT ON import_weight
WHEN NEW.rule IS NULL
BEGIN
  INSERT INTO import_weight
  SELECT
    NEW.file,
    NEW.line,
    coalesce(NEW.method, (SELECT method FROM edition_entry WHERE is_current)),
    NEW.domain,
    NEW.benchmark,
    coalesce(NEW.weight, 1),
    coalesce(NEW.component, (SELECT b.measures FROM known_benchmark AS k JOIN benchmark AS b ON b.benchmark_id = k.benchmark_id WHERE k.written = NEW.benchmark)),
    'check',
    NULL;
END;
CREATE TRIGGER import_weight_check
INSTEAD OF INSERT ON import_weight
WHEN NEW.rule = 'check'
BEGIN
  INSERT INTO import_weight
  SELECT
    NEW.file, NEW.line, NEW.method, NEW.domain, NEW.benchmark, NEW.weight, NEW.component,
    coalesce(broken.rule, ''),
    broken.value
  FROM (SELECT 1) AS one
  LEFT JOIN (
    SELECT rule, value
    FROM (
      SELECT 'weight_entry.method: must be given, since no edition is current' AS rule, NEW.method AS value, NEW.method IS NOT NULL AS holds
      UNION ALL
      SELECT 'weight_entry.method: no method of this name', NEW.method, EXISTS (SELECT 1 FROM method WHERE name = NEW.method)
      UNION ALL
      SELECT 'weight_entry.domain: no domain of this name', NEW.domain, EXISTS (SELECT 1 FROM domain WHERE name = NEW.domain)
      UNION ALL
      SELECT 'weight_entry.benchmark: no benchmark or alias of this name', NEW.benchmark,
        EXISTS (SELECT 1 FROM known_benchmark WHERE written = NEW.benchmark)
      UNION ALL
      SELECT 'weight_entry.component: must be ''capability'', ''safety'' or a component of the method in this domain', NEW.component,
        NEW.component IN ('capability', 'safety')
        OR EXISTS (
          SELECT 1
          FROM component_entry AS c
          WHERE c.method = NEW.method AND coalesce(c.domain, NEW.domain) = NEW.domain COLLATE NOCASE AND c.component = NEW.component
        )
      UNION ALL
      SELECT 'weight_entry.component: is a part of the score that the benchmark does not measure', NEW.component,
        (SELECT b.measures FROM known_benchmark AS k JOIN benchmark AS b ON b.benchmark_id = k.benchmark_id WHERE k.written = NEW.benchmark) IN (
          WITH RECURSIVE above (name) AS (
            SELECT NEW.component
            UNION
            SELECT c.parent
            FROM above AS a
            JOIN component_entry AS c ON c.component = a.name
            WHERE c.method = NEW.method AND coalesce(c.domain, NEW.domain) = NEW.domain COLLATE NOCASE AND c.parent IS NOT NULL
          )
          SELECT name FROM above
        )
      UNION ALL
      SELECT 'weight_entry.weight: must be greater than 0 and at most 1e12', NEW.weight,
        (CAST(NEW.weight AS NUMERIC) = NEW.weight) AND (CAST(NEW.weight AS REAL) > 0 AND CAST(NEW.weight AS REAL) <= 1e12)
    )
    WHERE holds IS NOT 1
    LIMIT 1
  ) AS broken;
END;
CREATE TRIGGER import_weight_take
INSTEAD OF INSERT ON import_weight
WHEN NEW.rule = ''
BEGIN
  INSERT INTO weight (method_id, domain_id, benchmark_id, component, weight)
  SELECT m.method_id, d.domain_id, b.benchmark_id, NEW.component, CAST(NEW.weight AS REAL)
  FROM method AS m
  JOIN domain AS d ON d.name = NEW.domain
  JOIN known_benchmark AS b ON b.written = NEW.benchmark
  WHERE m.name = NEW.method
  ON CONFLICT (method_id, domain_id, benchmark_id, component) DO UPDATE SET weight = excluded.weight;
END;
CREATE TRIGGER import_weight_reject
INSTEAD OF INSERT ON import_weight
WHEN NEW.rule NOT IN ('', 'check') AND NEW.file IS NOT NULL
BEGIN
  INSERT INTO import_refused (file, line, rule, value) VALUES (NEW.file, NEW.line, NEW.rule, NEW.broken);
END;
CREATE TRIGGER import_weight_refuse
INSTEAD OF INSERT ON import_weight
WHEN NEW.rule NOT IN ('', 'check') AND NEW.file IS NULL
BEGIN
  SELECT CASE NEW.rule
    WHEN 'weight_entry.method: must be given, since no edition is current'
      THEN RAISE(ABORT, 'weight_entry.method: must be given, since no edition is current')
    WHEN 'weight_entry.method: no method of this name'
      THEN RAISE(ABORT, 'weight_entry.method: no method of this name')
    WHEN 'weight_entry.domain: no domain of this name'
      THEN RAISE(ABORT, 'weight_entry.domain: no domain of this name')
    WHEN 'weight_entry.benchmark: no benchmark or alias of this name'
      THEN RAISE(ABORT, 'weight_entry.benchmark: no benchmark or alias of this name')
    WHEN 'weight_entry.component: must be ''capability'', ''safety'' or a component of the method in this domain'
      THEN RAISE(ABORT, 'weight_entry.component: must be ''capability'', ''safety'' or a component of the method in this domain')
    WHEN 'weight_entry.component: is a part of the score that the benchmark does not measure'
      THEN RAISE(ABORT, 'weight_entry.component: is a part of the score that the benchmark does not measure')
    WHEN 'weight_entry.weight: must be greater than 0 and at most 1e12'
      THEN RAISE(ABORT, 'weight_entry.weight: must be greater than 0 and at most 1e12')
  END;
END;
CREATE INDEX my_model_by_date ON model (released_on DESC) WHERE reasoning = 1;
CREATE INDEX "my 'score'" ON score (origin, value);
CREATE TRIGGER my_model_watch AFTER UPDATE OF source ON model BEGIN UPDATE my_note SET changed = changed + 1 WHERE model_id = NEW.model_id; END;
CREATE TRIGGER my_entry_watch INSTEAD OF DELETE ON score_entry BEGIN DELETE FROM score WHERE model_id = (SELECT model_id FROM model WHERE name = OLD.model) AND benchmark_id = (SELECT benchmark_id FROM benchmark WHERE name = OLD.benchmark); END;
CREATE TRIGGER my_weight_watch AFTER UPDATE OF weight ON weight BEGIN UPDATE my_note SET changed = 10 * NEW.weight WHERE model_id = 1; END;
CREATE VIEW my_editions AS SELECT name, published_on FROM edition WHERE is_current;
CREATE VIEW my_current AS SELECT model, risk_index FROM model_risk;
CREATE VIEW my_declared AS SELECT model_id, max(level) AS level FROM declaration GROUP BY model_id;
CREATE TRIGGER my_edition_watch AFTER UPDATE OF published_on ON edition BEGIN UPDATE my_note SET changed = 100 + (NEW.published_on IS NULL) WHERE model_id = 1; END;
CREATE TRIGGER my_score_watch AFTER INSERT ON score BEGIN UPDATE my_note SET changed = changed + 1000 WHERE model_id = NEW.model_id; END;
COMMIT;
