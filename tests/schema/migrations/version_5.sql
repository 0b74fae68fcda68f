-- A database of schema version 5, that of sqlite-airisk 0.2.0 as it was before version 6 (commit ea50df6): version_4.sql migrated
-- there, a few rows more, and what an owner adds. As .dump wrote it, and so without application_id and user_version; the
-- table airisk says what it is. Never changed.
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
INSERT INTO airisk VALUES('schema_version',5);
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
  open_weights INTEGER NOT NULL -- 1: the weights can be downloaded, and so fine-tuned by anyone
    CONSTRAINT "model.open_weights must be 0 or 1" CHECK (open_weights IN (0, 1)),
  parameters REAL -- total parameters, billions; NULL: not public
    CONSTRAINT "model.parameters must be greater than 0 and finite, in billions" CHECK (parameters > 0 AND parameters < 9e999),
  general_capability REAL -- on any one general index of 0..100, the same for all models; NULL: not known
    CONSTRAINT "model.general_capability must be between 0 and 100" CHECK (general_capability BETWEEN 0 AND 100),
  general_capability_origin TEXT -- as score.origin
    CONSTRAINT "model.general_capability_origin must be 'published', 'measured', 'reported' or 'synthetic'" CHECK (general_capability_origin IN ('published', 'measured', 'reported', 'synthetic')),
  source TEXT, -- where the facts of this row come from
  withdrawn INTEGER NOT NULL DEFAULT 0 -- 1: entered by mistake; in no view, its scores and their history are kept
    CONSTRAINT "model.withdrawn must be 0 or 1" CHECK (withdrawn IN (0, 1)),
  CONSTRAINT "model.general_capability and general_capability_origin must be given together" CHECK ((general_capability IS NULL) = (general_capability_origin IS NULL))
) STRICT;
INSERT INTO model VALUES(1,1,'First 1','2025-01-10',0,0,NULL,40.0,'reported','card',0);
INSERT INTO model VALUES(2,1,'First 2','2025-06-10',1,0,70.500000000000000001,60.25,'published',NULL,0);
INSERT INTO model VALUES(3,2,'Second 1','2025-03-01',0,1,7.0,NULL,NULL,'it''s a card',0);
INSERT INTO model VALUES(4,2,'Second 2','2025-09-01',1,1,1000.0,55.0,'synthetic','x',0);
INSERT INTO model VALUES(5,1,'Entered by mistake','2025-02-02',0,1,NULL,100.0,'measured',NULL,1);
CREATE TABLE domain (
  domain_id INTEGER PRIMARY KEY, -- the order in which domains are shown
  name TEXT NOT NULL COLLATE NOCASE UNIQUE
    CONSTRAINT "domain.name must not be empty, have blanks around it, or hold a line break, control character or bidirectional override" CHECK ((name <> '' AND name = trim(name) AND (instr(name, char(0)) = 0 AND name NOT GLOB '*[' || char(1, 45, 31, 127, 45, 159, 8232, 45, 8238, 8294, 45, 8297) || ']*'))),
  label_en TEXT NOT NULL
    CONSTRAINT "domain.label_en must not hold a line break, control character or bidirectional override" CHECK ((instr(label_en, char(0)) = 0 AND label_en NOT GLOB '*[' || char(1, 45, 31, 127, 45, 159, 8232, 45, 8238, 8294, 45, 8297) || ']*')),
  label_zh TEXT NOT NULL
    CONSTRAINT "domain.label_zh must not hold a line break, control character or bidirectional override" CHECK ((instr(label_zh, char(0)) = 0 AND label_zh NOT GLOB '*[' || char(1, 45, 31, 127, 45, 159, 8232, 45, 8238, 8294, 45, 8297) || ']*'))
) STRICT;
INSERT INTO domain VALUES(1,'cyber','Cyber','网络');
INSERT INTO domain VALUES(2,'bio','Biology','生物');
CREATE TABLE benchmark (
  benchmark_id INTEGER PRIMARY KEY,
  name TEXT NOT NULL COLLATE NOCASE UNIQUE
    CONSTRAINT "benchmark.name must not be empty, have blanks around it, or hold a line break, control character or bidirectional override" CHECK ((name <> '' AND name = trim(name) AND (instr(name, char(0)) = 0 AND name NOT GLOB '*[' || char(1, 45, 31, 127, 45, 159, 8232, 45, 8238, 8294, 45, 8297) || ']*'))),
  measures TEXT NOT NULL
    CONSTRAINT "benchmark.measures must be 'capability' or 'safety'" CHECK (measures IN ('capability', 'safety')),
  items INTEGER -- questions or tasks; NULL: not known
    CONSTRAINT "benchmark.items must be greater than 0" CHECK (items > 0),
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
    CONSTRAINT "benchmark.accept_rule must be 'latest', 'best' or 'mean'" CHECK (accept_rule IN ('latest', 'best', 'mean')),
  accept_metric TEXT, -- only evaluations with this metric, or variant of evaluation_score, count; NULL: all that a file has one of
  CONSTRAINT "benchmark.lowest must be less than highest" CHECK (lowest < highest),
  CONSTRAINT "benchmark.unit 'percent' lies between 0 and 100, 'share' between 0 and 1" CHECK (
    (unit <> 'percent' OR (lowest >= 0 AND highest <= 100)) AND (unit <> 'share' OR (lowest >= 0 AND highest <= 1)))
) STRICT;
INSERT INTO benchmark VALUES(1,'Attack','capability',40,NULL,'tasks',NULL,'percent',0.0,100.0,1,'latest',NULL);
INSERT INTO benchmark VALUES(2,'Refusal','safety',NULL,'jailbreak',NULL,NULL,'share',0.0,1.0,0,'best',NULL);
INSERT INTO benchmark VALUES(3,'Lab','capability',12,NULL,NULL,NULL,'points',0.0,10.0,1,'mean',NULL);
INSERT INTO benchmark VALUES(4,'Honest','safety',100,'honesty',NULL,NULL,'percent',0.0,100.0,1,'latest',NULL);
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
  formula TEXT NOT NULL -- linear: R = C x (1 - beta x S / 100)
    CONSTRAINT "method.formula must be 'linear'" CHECK (formula IN ('linear')),
  is_current INTEGER NOT NULL DEFAULT 0 -- 1: the one used where none is named
    CONSTRAINT "method.is_current must be 0 or 1" CHECK (is_current IN (0, 1)),
  about TEXT
) STRICT;
INSERT INTO method VALUES(1,'v1','linear',1,'ours');
INSERT INTO method VALUES(2,'v0','linear',0,NULL);
CREATE TABLE safety_coefficient (
  method_id INTEGER NOT NULL REFERENCES method,
  open_weights INTEGER NOT NULL
    CONSTRAINT "safety_coefficient.open_weights must be 0 or 1" CHECK (open_weights IN (0, 1)),
  beta REAL NOT NULL
    CONSTRAINT "safety_coefficient.beta must be between 0 and 1" CHECK (beta BETWEEN 0 AND 1),
  about TEXT, -- where the value comes from
  PRIMARY KEY (method_id, open_weights)
) STRICT, WITHOUT ROWID;
INSERT INTO safety_coefficient VALUES(1,0,0.8000000000000000444,'assumed');
INSERT INTO safety_coefficient VALUES(1,1,0.59999999999999997779,NULL);
INSERT INTO safety_coefficient VALUES(2,0,0.5,NULL);
CREATE TABLE weight (
  method_id INTEGER NOT NULL REFERENCES method,
  domain_id INTEGER NOT NULL REFERENCES domain,
  benchmark_id INTEGER NOT NULL REFERENCES benchmark,
  weight REAL NOT NULL DEFAULT 1
    CONSTRAINT "weight.weight must be greater than 0 and finite" CHECK (weight > 0 AND weight < 9e999),
  PRIMARY KEY (method_id, domain_id, benchmark_id)
) STRICT, WITHOUT ROWID;
INSERT INTO weight VALUES(1,1,1,1.0);
INSERT INTO weight VALUES(1,1,2,2.5);
INSERT INTO weight VALUES(1,2,3,1.0);
INSERT INTO weight VALUES(1,2,4,1.0);
INSERT INTO weight VALUES(2,1,1,1.0);
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
    CONSTRAINT "score.origin must be 'published', 'measured', 'reported' or 'synthetic'" CHECK (origin IN ('published', 'measured', 'reported', 'synthetic')),
  source TEXT, -- report, file or program the value comes from
  evaluation_id INTEGER REFERENCES evaluation, -- the imported result it was accepted from; NULL: entered directly
  PRIMARY KEY (model_id, benchmark_id)
) STRICT, WITHOUT ROWID;
INSERT INTO score VALUES(1,1,50.124999999999999998,NULL,NULL,'2025-03-01','measured','run 2',7);
INSERT INTO score VALUES(1,2,75.0,1.0,100,'2025-02-02','measured',NULL,4);
INSERT INTO score VALUES(2,1,71.0,NULL,NULL,NULL,'reported',NULL,2);
INSERT INTO score VALUES(2,2,90.0,NULL,NULL,NULL,'published','p',5);
INSERT INTO score VALUES(3,1,30.0,NULL,NULL,NULL,'synthetic','g',3);
INSERT INTO score VALUES(3,4,0.10000000000000000555,NULL,NULL,NULL,'measured',NULL,NULL);
INSERT INTO score VALUES(4,3,72.5,NULL,12,NULL,'measured',NULL,6);
INSERT INTO score VALUES(4,4,88.0,NULL,NULL,NULL,'published','direct',NULL);
CREATE TABLE period (
  period_id INTEGER PRIMARY KEY,
  name TEXT NOT NULL COLLATE NOCASE UNIQUE -- '2025Q3'
    CONSTRAINT "period.name must not be empty, have blanks around it, or hold a line break, control character or bidirectional override" CHECK ((name <> '' AND name = trim(name) AND (instr(name, char(0)) = 0 AND name NOT GLOB '*[' || char(1, 45, 31, 127, 45, 159, 8232, 45, 8238, 8294, 45, 8297) || ']*'))),
  starts_on TEXT NOT NULL
    CONSTRAINT "period.starts_on must be a real date like 2025-07-01" CHECK (starts_on GLOB '????-??-??' AND starts_on IS date(starts_on, '+0 days')),
  ends_on TEXT NOT NULL -- the last day that belongs to it
    CONSTRAINT "period.ends_on must be a real date like 2025-09-30" CHECK (ends_on GLOB '????-??-??' AND ends_on IS date(ends_on, '+0 days')),
  published_on TEXT -- when its report appeared
    CONSTRAINT "period.published_on must be a real date like 2025-11-07" CHECK (published_on IS NULL OR (published_on GLOB '????-??-??' AND published_on IS date(published_on, '+0 days'))),
  is_current INTEGER NOT NULL DEFAULT 0 -- 1: the period that reports speak of
    CONSTRAINT "period.is_current must be 0 or 1" CHECK (is_current IN (0, 1)),
  CONSTRAINT "period.starts_on must not be after ends_on" CHECK (starts_on <= ends_on)
) STRICT;
INSERT INTO period VALUES(1,'2025Q2','2025-04-01','2025-06-30',NULL,0);
INSERT INTO period VALUES(2,'2025Q3','2025-07-01','2025-09-30','2025-11-07',1);
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
INSERT INTO parameter VALUES('benchmark_year_from_publication',1.0,'0 or 1',0.0,1.0,'the year over which benchmark records grow ends 0: at the period''s end, 1: at the publication of its report');
INSERT INTO parameter VALUES('breakthrough_margin',1.0,'points',0.0,100.0,'a model is a breakthrough when it comes so near to its organization''s best general capability');
INSERT INTO parameter VALUES('breakthrough_only',0.0,'0 or 1',0.0,1.0,'1: only breakthrough models are monitored; 0: every model is');
INSERT INTO parameter VALUES('clear_correlation',0.5,'correlation',0.0,1.0,'two benchmarks are clearly correlated when their rank correlation exceeds it');
INSERT INTO parameter VALUES('fast_growth',20.0,'points',0.0,100.0,'warning: the record of a capability benchmark grew by at least this in a year');
INSERT INTO parameter VALUES('high_place',0.66666666666666662965,'share',0.0,1.0,'a risk index or capability is high when at least this share of the domain''s other models lies below it, equal ones counting half');
INSERT INTO parameter VALUES('high_risk_index',30.0,'points',0.0,100.0,'a high risk index is also at least this; our assumption: that of a model at beta 0.8 that does half of what is tested and refuses half of what it should, 50 x (1 - 0.8 x 0.5)');
INSERT INTO parameter VALUES('honest_score',80.0,'points',0.0,100.0,'a score on a benchmark of honesty above it is honest');
INSERT INTO parameter VALUES('honest_share',0.5,'share',0.0,1.0,'warning: less than this share of the models is honest');
INSERT INTO parameter VALUES('jailbreak_streak',3.0,'models',1.0,1000000.0,'a series stays strong when at least so many of its latest models are strong');
INSERT INTO parameter VALUES('jailbreak_strong',75.0,'points',0.0,100.0,'a jailbreak score above it is strong');
INSERT INTO parameter VALUES('jailbreak_weak',60.0,'points',0.0,100.0,'a jailbreak score below it is weak');
INSERT INTO parameter VALUES('largest_steps',5.0,'steps',1.0,1000000.0,'how many of a domain''s largest upgrade steps are looked at');
INSERT INTO parameter VALUES('listed_models',10.0,'models',1.0,1000000.0,'how many models a table or a sentence of the report lists');
INSERT INTO parameter VALUES('low_place',0.33333333333333331482,'share',0.0,1.0,'a safety score is low when at most this share of the domain''s other models lies below it, equal ones counting half');
INSERT INTO parameter VALUES('my_own_bar',12.0,'points',0.0,100.0,'of the owner');
INSERT INTO parameter VALUES('poor_score',50.0,'points',0.0,100.0,'a score below it is poor: share_poor');
INSERT INTO parameter VALUES('risk_year_from_publication',0.0,'0 or 1',0.0,1.0,'the year over which risk grows ends 0: at the period''s end, 1: at the publication of its report');
INSERT INTO parameter VALUES('saturated_growth',2.0,'points',0.0,100.0,'saturated: the record grew by at most this in a year');
INSERT INTO parameter VALUES('saturated_lowest',60.0,'points',0.0,100.0,'a benchmark is saturated when its lowest score is at least this, and both other rules named saturated hold');
INSERT INTO parameter VALUES('saturated_spread',25.0,'points',0.0,100.0,'saturated: the highest score exceeds the lowest by at most this');
INSERT INTO parameter VALUES('shape_tolerance',5.0,'points',0.0,100.0,'moves of a series up to it do not count in its shape');
INSERT INTO parameter VALUES('significance',0.050000000000000002775,'probability',0.0,1.0,'a p value below it counts as a difference, a trend or a correlation');
INSERT INTO parameter VALUES('smallest_coverage',0.5,'share',0.0,1.0,'a model has a capability or safety score when at least this share of the weight was tested');
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
  model_id INTEGER REFERENCES model,
  benchmark_id INTEGER REFERENCES benchmark,
  CONSTRAINT "alias: either model_id or benchmark_id must be given" CHECK ((model_id IS NULL) <> (benchmark_id IS NULL))
) STRICT;
INSERT INTO alias VALUES(1,'vendor/first-1',1,NULL);
INSERT INTO alias VALUES(2,'attack suite',NULL,1);
INSERT INTO alias VALUES(3,'mistake',5,NULL);
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
INSERT INTO evaluation VALUES(1,1,1,'entry',NULL,'vendor/first-1','Attack',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,43.499999999999999999,'percent',NULL,2.5,40,NULL,'2025-02-01','success','measured','run 1',NULL,NULL,NULL,'2026-11-25 21:07:39',0);
INSERT INTO evaluation VALUES(2,2,1,'entry',NULL,'First 2','Attack',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,71.0,'percent',NULL,NULL,NULL,NULL,NULL,'success','reported',NULL,NULL,NULL,NULL,'2026-11-25 21:07:39',0);
INSERT INTO evaluation VALUES(3,3,1,'entry',NULL,'Second 1','Attack',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,30.0,'percent',NULL,NULL,NULL,NULL,NULL,'success','synthetic','g',NULL,NULL,NULL,'2026-11-25 21:07:39',0);
INSERT INTO evaluation VALUES(4,1,2,'entry',NULL,'First 1','Refusal',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0.25,'share',NULL,0.010000000000000000208,100,NULL,'2025-02-02','success','measured',NULL,NULL,NULL,NULL,'2026-11-25 21:07:39',0);
INSERT INTO evaluation VALUES(5,2,2,'entry',NULL,'First 2','Refusal',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0.10000000000000000555,'share',NULL,NULL,NULL,NULL,NULL,'success','published','p',NULL,NULL,NULL,'2026-11-25 21:07:39',0);
INSERT INTO evaluation VALUES(6,4,3,'entry',NULL,'Second 2','Lab',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,7.25,'points',NULL,NULL,12,NULL,NULL,'success','measured',NULL,NULL,NULL,NULL,'2026-11-25 21:07:39',0);
INSERT INTO evaluation VALUES(7,1,1,'entry',NULL,'First 1','Attack',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,50.124999999999999998,'percent',NULL,NULL,NULL,NULL,'2025-03-01','success','measured','run 2',NULL,NULL,NULL,'2026-11-25 21:07:39',0);
INSERT INTO evaluation VALUES(8,1,1,'inspect_ai','0.3','vendor/first-1','suite/attack',NULL,'a=1',NULL,NULL,'accuracy',NULL,0,NULL,0.5,'share',NULL,NULL,40,2,'2025-04-01','success','measured',NULL,'a.eval','0000000000000000000000000000000000000000000000000000000000000007','$.results','2026-11-25 21:07:39',1);
INSERT INTO evaluation VALUES(9,1,1,'inspect_ai',NULL,'vendor/first-1','suite/attack',NULL,NULL,NULL,NULL,'std',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'error','measured',NULL,'b.eval','0000000000000000000000000000000000000000000000000000000000000008','$','2026-11-25 21:07:39',0);
INSERT INTO evaluation VALUES(10,1,2,'lm_eval','0.4','vendor/first-1','refusal','1','a\,b=x,k=1','d','s','asr','none',5,'react',0.125,'share',0,0.0625,80,NULL,'2025-05-01','success','measured',NULL,'c.json','0000000000000000000000000000000000000000000000000000000000000009','$.r','2025-06-01 00:00:00',0);
INSERT INTO evaluation VALUES(11,4,1,'every_eval_ever',NULL,'Second 2','attack suite',NULL,NULL,NULL,NULL,'accuracy',NULL,NULL,NULL,0.5,'share',NULL,0.020000000000000000416,40,NULL,'2025-10-01','success','reported',NULL,'d.json','000000000000000000000000000000000000000000000000000000000000000a','$.x','2025-11-01 00:00:00',0);
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
CREATE TABLE import_reject (
  import_reject_id INTEGER PRIMARY KEY,
  file TEXT NOT NULL,
  sha256 TEXT,
  path TEXT, -- where in the file: of CSV the line
  field TEXT, -- column of the entry view or of evaluation_log
  value TEXT, -- the offending one
  reason TEXT NOT NULL,
  rejected_at TEXT NOT NULL DEFAULT (datetime('now')) -- UTC
) STRICT;
INSERT INTO import_reject VALUES(1,'score_entry',NULL,'No Such Model, Attack','model','No Such Model','no model named "No Such Model"','2026-11-25 21:07:39');
INSERT INTO import_reject VALUES(2,'c.json',NULL,NULL,'file',NULL,'cut off','2026-11-25 21:07:39');
INSERT INTO import_reject VALUES(3,'scores.csv',NULL,'12','value','abc','value must be a finite number like 43.5 or 43.5%','2025-06-02 00:00:00');
INSERT INTO import_reject VALUES(4,'a.eval','0000000000000000000000000000000000000000000000000000000000000001','$.results','model','x','no model named "x"','2025-06-02 00:00:00');
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
CREATE VIEW my_benchmarks AS SELECT benchmark, share_above_80 FROM benchmark_summary;
CREATE VIEW my_view_of_view AS SELECT * FROM my_ranking WHERE domains > 1;
CREATE INDEX series_by_organization ON series (organization_id);
CREATE INDEX model_by_series ON model (series_id, released_on);
CREATE UNIQUE INDEX method_current ON method (is_current) WHERE is_current = 1;
CREATE INDEX weight_by_domain ON weight (domain_id);
CREATE INDEX weight_by_benchmark ON weight (benchmark_id);
CREATE INDEX score_by_evaluation ON score (evaluation_id) WHERE evaluation_id IS NOT NULL;
CREATE INDEX score_by_benchmark ON score (benchmark_id, model_id, value);
CREATE UNIQUE INDEX period_current ON period (is_current) WHERE is_current = 1;
CREATE INDEX score_history_by_score ON score_history (model_id, benchmark_id);
CREATE INDEX score_history_by_benchmark ON score_history (benchmark_id);
CREATE INDEX score_history_by_evaluation ON score_history (evaluation_id) WHERE evaluation_id IS NOT NULL;
CREATE UNIQUE INDEX alias_of_model ON alias (name) WHERE model_id IS NOT NULL;
CREATE UNIQUE INDEX alias_of_benchmark ON alias (name) WHERE benchmark_id IS NOT NULL;
CREATE INDEX alias_by_model ON alias (model_id) WHERE model_id IS NOT NULL;
CREATE INDEX alias_by_benchmark ON alias (benchmark_id) WHERE benchmark_id IS NOT NULL;
CREATE INDEX task_by_benchmark ON task (benchmark_id);
CREATE UNIQUE INDEX evaluation_by_file ON evaluation (sha256, path, model_written, task) WHERE sha256 IS NOT NULL AND NOT withdrawn;
CREATE INDEX evaluation_by_score ON evaluation (model_id, benchmark_id);
CREATE INDEX evaluation_by_benchmark ON evaluation (benchmark_id);
CREATE UNIQUE INDEX import_reject_once
ON import_reject (file, coalesce(sha256, ''), coalesce(path, ''), coalesce(field, ''), coalesce(value, ''), reason);
CREATE UNIQUE INDEX disclosure_of_domain ON disclosure (domain_id, audience) WHERE domain_id IS NOT NULL;
CREATE UNIQUE INDEX disclosure_of_benchmark ON disclosure (benchmark_id, audience) WHERE benchmark_id IS NOT NULL;
CREATE TRIGGER parameter_takes_known_names
BEFORE INSERT ON parameter
WHEN NOT EXISTS (SELECT 1 FROM parameter WHERE name = NEW.name)
BEGIN
  SELECT RAISE(ABORT, 'parameter.name: no view looks for a parameter of this name; there are: band_width, benchmark_year_from_publication, breakthrough_margin, breakthrough_only, clear_correlation, fast_growth, high_place, high_risk_index, honest_score, honest_share, jailbreak_streak, jailbreak_strong, jailbreak_weak, largest_steps, listed_models, low_place, poor_score, risk_year_from_publication, saturated_growth, saturated_lowest, saturated_spread, shape_tolerance, significance, smallest_coverage, smallest_group, smallest_sample, strong_score, very_poor_score, weak_score');
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
WHEN (OLD.evaluation_id, OLD.model_id, OLD.benchmark_id, OLD.tool, OLD.tool_version, OLD.model_written, OLD.task, OLD.task_version, OLD.arguments, OLD.dataset, OLD.scorer, OLD.metric, OLD.reducer, OLD.shots, OLD.agent, OLD.value, OLD.standard_error, OLD.samples, OLD.epochs, OLD.evaluated_on, OLD.status, OLD.origin, OLD.source, OLD.file, OLD.sha256, OLD.path, OLD.imported_at)
  IS NOT (NEW.evaluation_id, NEW.model_id, NEW.benchmark_id, NEW.tool, NEW.tool_version, NEW.model_written, NEW.task, NEW.task_version, NEW.arguments, NEW.dataset, NEW.scorer, NEW.metric, NEW.reducer, NEW.shots, NEW.agent, NEW.value, NEW.standard_error, NEW.samples, NEW.epochs, NEW.evaluated_on, NEW.status, NEW.origin, NEW.source, NEW.file, NEW.sha256, NEW.path, NEW.imported_at)
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
CREATE TRIGGER safety_coefficient_references_on_insert
BEFORE INSERT ON safety_coefficient
BEGIN
  SELECT RAISE(ABORT, 'safety_coefficient.method_id: no method has this method_id')
  WHERE NOT EXISTS (SELECT 1 FROM method WHERE method_id = NEW.method_id);
END;
CREATE TRIGGER safety_coefficient_references_on_update
AFTER UPDATE ON safety_coefficient
BEGIN
  SELECT RAISE(ABORT, 'safety_coefficient.method_id: no method has this method_id')
  WHERE NOT EXISTS (SELECT 1 FROM method WHERE method_id = NEW.method_id);
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
END;
CREATE TRIGGER method_is_referenced
BEFORE DELETE ON method
BEGIN
  SELECT RAISE(ABORT, 'method: a safety_coefficient row still refers to it')
  WHERE EXISTS (SELECT 1 FROM safety_coefficient WHERE method_id = OLD.method_id);
  SELECT RAISE(ABORT, 'method: a weight row still refers to it')
  WHERE EXISTS (SELECT 1 FROM weight WHERE method_id = OLD.method_id);
END;
CREATE TRIGGER domain_is_referenced
BEFORE DELETE ON domain
BEGIN
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
END;
CREATE VIEW alias_entry AS
SELECT a.name AS alias, m.name AS model, b.name AS benchmark
FROM alias AS a
LEFT JOIN model AS m ON m.model_id = a.model_id
LEFT JOIN benchmark AS b ON b.benchmark_id = a.benchmark_id
WHERE m.withdrawn IS NOT 1;
CREATE TRIGGER alias_entry_insert
INSTEAD OF INSERT ON alias_entry
BEGIN
  INSERT INTO import_alias (alias, model, benchmark)
  VALUES (nullif(trim(NEW.alias), ''), nullif(trim(NEW.model), ''), nullif(trim(NEW.benchmark), ''));
END;
CREATE VIEW import_alias AS
SELECT NULL AS file, NULL AS path, *, NULL AS rule, NULL AS value
FROM alias_entry;
CREATE TRIGGER import_alias_check
INSTEAD OF INSERT ON import_alias
WHEN NEW.rule IS NULL
BEGIN
  INSERT INTO import_alias
  SELECT
    NEW.file, NEW.path, NEW.alias, NEW.model, NEW.benchmark,
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
      SELECT 'alias_entry.model: no model or alias of this name', NEW.model,
        NEW.model IS NULL OR EXISTS (SELECT 1 FROM known_model WHERE written = NEW.model)
      UNION ALL
      SELECT 'alias_entry.benchmark: no benchmark or alias of this name', NEW.benchmark,
        NEW.benchmark IS NULL OR EXISTS (SELECT 1 FROM known_benchmark WHERE written = NEW.benchmark)
    )
    WHERE holds IS NOT 1
    LIMIT 1
  ) AS broken;
END;
CREATE TRIGGER import_alias_take
INSTEAD OF INSERT ON import_alias
WHEN NEW.rule = ''
BEGIN
  INSERT INTO alias (name, model_id)
  SELECT NEW.alias, model_id FROM known_model WHERE written = NEW.model
  ON CONFLICT (name) WHERE model_id IS NOT NULL DO UPDATE SET name = excluded.name, model_id = excluded.model_id;

  INSERT INTO alias (name, benchmark_id)
  SELECT NEW.alias, benchmark_id FROM known_benchmark WHERE written = NEW.benchmark
  ON CONFLICT (name) WHERE benchmark_id IS NOT NULL DO UPDATE SET name = excluded.name, benchmark_id = excluded.benchmark_id;
END;
CREATE TRIGGER import_alias_reject
INSTEAD OF INSERT ON import_alias
WHEN NEW.rule <> '' AND NEW.file IS NOT NULL
BEGIN
  INSERT INTO import_refused (file, path, rule, value) VALUES (NEW.file, NEW.path, NEW.rule, NEW.value);
END;
CREATE TRIGGER import_alias_refuse
INSTEAD OF INSERT ON import_alias
WHEN NEW.rule <> '' AND NEW.file IS NULL
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
    WHEN 'alias_entry.model: no model or alias of this name'
      THEN RAISE(ABORT, 'alias_entry.model: no model or alias of this name')
    WHEN 'alias_entry.benchmark: no benchmark or alias of this name'
      THEN RAISE(ABORT, 'alias_entry.benchmark: no benchmark or alias of this name')
  END;
END;
CREATE VIEW assumption AS
SELECT
  1 AS place,
  'formula' AS kind,
  me.name,
  NULL AS benchmark,
  NULL AS value,
  NULL AS unit,
  me.formula || coalesce(': ' || me.about, '') AS about
FROM method AS me
UNION ALL
SELECT
  2,
  'safety coefficient',
  printf('%s, %s', me.name, iif(c.open_weights, 'open weights', 'proprietary')),
  NULL,
  c.beta,
  'beta',
  c.about
FROM safety_coefficient AS c
JOIN method AS me ON me.method_id = c.method_id
UNION ALL
SELECT
  3,
  'origin of scores',
  s.origin,
  NULL,
  count(*),
  'scores',
  iif(s.origin = 'synthetic', 'made by a generator: says nothing about the real models', NULL)
FROM current_score AS s
GROUP BY s.origin
UNION ALL
SELECT
  4,
  'origin of general capability',
  mo.general_capability_origin,
  NULL,
  count(*),
  'models',
  iif(mo.general_capability_origin = 'synthetic', 'made up: says nothing about the real models', NULL)
FROM model AS mo
WHERE mo.general_capability IS NOT NULL AND NOT mo.withdrawn
GROUP BY mo.general_capability_origin
UNION ALL
SELECT
  5,
  'parameter',
  pa.name,
  NULL,
  pa.value,
  pa.unit,
  pa.about
FROM parameter AS pa
UNION ALL
SELECT
  6,
  'human baseline',
  h.who,
  b.name,
  h.value,
  'points',
  h.source
FROM human_baseline AS h
JOIN benchmark AS b ON b.benchmark_id = h.benchmark_id;
CREATE VIEW benchmark_correlation AS
SELECT
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
LEFT JOIN score AS x
  ON x.benchmark_id = a.benchmark_id
  AND x.model_id IN (
    SELECT mo.model_id
    FROM current_period AS p
    CROSS JOIN monitored_model AS mo
    WHERE mo.released_on <= p.ends_on
  )
-- The index keeps the scores of a benchmark side by side; the primary key would jump to every model.
LEFT JOIN score AS y INDEXED BY score_by_benchmark ON y.benchmark_id = b.benchmark_id AND y.model_id = x.model_id
GROUP BY
  a.benchmark_id,
  b.benchmark_id
;
CREATE VIEW benchmark_entry AS
SELECT name, measures, items, topic, about, about_zh, unit, lowest, highest, higher_is_better, accept_rule, accept_metric
FROM benchmark;
CREATE TRIGGER benchmark_entry_insert
INSTEAD OF INSERT ON benchmark_entry
BEGIN
  INSERT INTO import_benchmark (name, measures, items, topic, about, about_zh, unit, lowest, highest, higher_is_better, accept_rule, accept_metric)
  VALUES (
    nullif(trim(NEW.name), ''),
    nullif(trim(NEW.measures), ''),
    iif(typeof(NEW.items) = 'text', nullif(trim(NEW.items), ''), NEW.items),
    nullif(trim(NEW.topic), ''),
    nullif(trim(NEW.about), ''),
    nullif(trim(NEW.about_zh), ''),
    nullif(trim(NEW.unit), ''),
    iif(typeof(NEW.lowest) = 'text', nullif(trim(NEW.lowest), ''), NEW.lowest),
    iif(typeof(NEW.highest) = 'text', nullif(trim(NEW.highest), ''), NEW.highest),
    iif(typeof(NEW.higher_is_better) = 'text', nullif(trim(NEW.higher_is_better), ''), NEW.higher_is_better),
    nullif(trim(NEW.accept_rule), ''),
    nullif(trim(NEW.accept_metric), '')
  );
END;
CREATE VIEW import_benchmark AS
SELECT NULL AS file, NULL AS path, *, NULL AS rule, NULL AS value
FROM benchmark_entry;
CREATE TRIGGER import_benchmark_fill
INSTEAD OF INSERT ON import_benchmark
WHEN NEW.rule IS NULL
BEGIN
  INSERT INTO import_benchmark
  SELECT
    NEW.file,
    NEW.path,
    coalesce(k.name, NEW.name),
    coalesce(NEW.measures, k.measures),
    coalesce(NEW.items, k.items),
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
    NEW.file, NEW.path, NEW.name, NEW.measures, NEW.items, NEW.topic, NEW.about, NEW.about_zh, NEW.unit, NEW.lowest, NEW.highest,
    NEW.higher_is_better, NEW.accept_rule, NEW.accept_metric,
    coalesce(broken.rule, ''),
    broken.value
  FROM (SELECT 1) AS one
  LEFT JOIN (
    SELECT rule, value
    FROM (
      SELECT 'benchmark_entry.name: must not be empty, have blanks around it, or hold a line break, control character or bidirectional override' AS rule, NEW.name AS value, (NEW.name <> '' AND NEW.name = trim(NEW.name) AND (instr(NEW.name, char(0)) = 0 AND NEW.name NOT GLOB '*[' || char(1, 45, 31, 127, 45, 159, 8232, 45, 8238, 8294, 45, 8297) || ']*')) AS holds
      UNION ALL
      SELECT 'benchmark_entry.measures: must be ''capability'' or ''safety''', NEW.measures, NEW.measures IN ('capability', 'safety')
      UNION ALL
      SELECT 'benchmark_entry.items: must be a whole number greater than 0', NEW.items,
        NEW.items IS NULL
        OR ((CAST(NEW.items AS NUMERIC) = NEW.items) AND CAST(NEW.items AS INTEGER) = CAST(NEW.items AS NUMERIC) AND CAST(NEW.items AS INTEGER) > 0)
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
      SELECT 'benchmark_entry.accept_rule: must be ''latest'', ''best'' or ''mean''', NEW.accept_rule, NEW.accept_rule IN ('latest', 'best', 'mean')
    )
    WHERE holds IS NOT 1
    LIMIT 1
  ) AS broken;
END;
CREATE TRIGGER import_benchmark_take
INSTEAD OF INSERT ON import_benchmark
WHEN NEW.rule = ''
BEGIN
  INSERT INTO benchmark (name, measures, items, topic, about, about_zh, unit, lowest, highest, higher_is_better, accept_rule, accept_metric)
  VALUES (NEW.name, NEW.measures, NEW.items, NEW.topic, NEW.about, NEW.about_zh, NEW.unit, NEW.lowest, NEW.highest, NEW.higher_is_better, NEW.accept_rule, NEW.accept_metric)
  ON CONFLICT (name) DO UPDATE SET
    measures = excluded.measures,
    items = excluded.items,
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
  INSERT INTO import_refused (file, path, rule, value) VALUES (NEW.file, NEW.path, NEW.rule, NEW.value);
END;
CREATE TRIGGER import_benchmark_refuse
INSTEAD OF INSERT ON import_benchmark
WHEN NEW.rule NOT IN ('', 'check') AND NEW.file IS NULL
BEGIN
  SELECT CASE NEW.rule
    WHEN 'benchmark_entry.name: must not be empty, have blanks around it, or hold a line break, control character or bidirectional override'
      THEN RAISE(ABORT, 'benchmark_entry.name: must not be empty, have blanks around it, or hold a line break, control character or bidirectional override')
    WHEN 'benchmark_entry.measures: must be ''capability'' or ''safety'''
      THEN RAISE(ABORT, 'benchmark_entry.measures: must be ''capability'' or ''safety''')
    WHEN 'benchmark_entry.items: must be a whole number greater than 0'
      THEN RAISE(ABORT, 'benchmark_entry.items: must be a whole number greater than 0')
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
    WHEN 'benchmark_entry.accept_rule: must be ''latest'', ''best'' or ''mean'''
      THEN RAISE(ABORT, 'benchmark_entry.accept_rule: must be ''latest'', ''best'' or ''mean''')
  END;
END;
CREATE VIEW benchmark_record AS
WITH before AS (
  SELECT
    b.benchmark_id,
    b.name AS benchmark,
    b.measures,
    mo.model_id,
    mo.model,
    mo.series,
    mo.organization,
    mo.released_on,
    s.value AS score,
    max(s.value) OVER (
      PARTITION BY s.benchmark_id
      ORDER BY mo.released_on, mo.model_id
      ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING
    ) AS previous_record
  FROM score AS s
  JOIN benchmark AS b ON b.benchmark_id = s.benchmark_id
  JOIN monitored_model AS mo ON mo.model_id = s.model_id
)
SELECT
  benchmark,
  measures,
  model_id,
  model,
  series,
  organization,
  released_on,
  score,
  previous_record -- NULL for the first model
FROM before
WHERE score > coalesce(previous_record, -1)
ORDER BY
  benchmark_id,
  released_on,
  model_id
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
WITH baseline AS (
  SELECT
    benchmark_id,
    max(value) AS value, -- where several kinds of people were asked
    who -- of the highest: SQLite takes it from the row of max()
  FROM human_baseline
  GROUP BY benchmark_id
),
placed AS (
  SELECT
    s.benchmark_id,
    s.model,
    s.score,
    h.value AS human_baseline,
    s.released_on <= p.benchmark_year_before AS is_before,
    row_number() OVER best_first AS place,
    row_number() OVER (PARTITION BY s.benchmark_id, s.released_on <= p.benchmark_year_before ORDER BY s.score DESC, s.released_on, s.model_id) AS place_of_year,
    count(*) OVER (PARTITION BY s.benchmark_id) AS models,
    count(*) OVER (PARTITION BY s.benchmark_id, s.score) AS tied
  FROM current_period AS p
  CROSS JOIN current_score AS s
  LEFT JOIN baseline AS h ON h.benchmark_id = s.benchmark_id
  WINDOW best_first AS (PARTITION BY s.benchmark_id ORDER BY s.score DESC, s.released_on, s.model_id)
),
summary AS (
  SELECT
    benchmark_id,
    max(models) AS models,
    min(score) AS lowest,
    max(model) FILTER (WHERE place = models) AS lowest_model,
    max(tied) FILTER (WHERE place = models) AS lowest_ties,
    sample_median(score) AS median,
    max(score) AS highest,
    max(model) FILTER (WHERE place = 1) AS highest_model,
    max(tied) FILTER (WHERE place = 1) AS highest_ties,
    avg(score > (SELECT value FROM parameter WHERE name = 'strong_score')) AS share_strong,
    avg(score < (SELECT value FROM parameter WHERE name = 'weak_score')) AS share_weak,
    avg(score < (SELECT value FROM parameter WHERE name = 'poor_score')) AS share_poor,
    avg(score < (SELECT value FROM parameter WHERE name = 'very_poor_score')) AS share_very_poor,
    CAST(total(score > human_baseline) AS INTEGER) AS models_above_human,
    group_concat(model, '; ') FILTER (WHERE score > human_baseline) AS above_human,
    count(*) FILTER (WHERE is_before) AS models_before,
    max(score) FILTER (WHERE is_before) AS record_before,
    max(model) FILTER (WHERE is_before AND place_of_year = 1) AS record_before_model
  FROM (SELECT * FROM placed ORDER BY benchmark_id, place)
  GROUP BY benchmark_id
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
  b.name AS benchmark,
  b.measures,
  b.topic,
  coalesce(s.models, 0) AS models,
  s.lowest,
  s.lowest_model,
  s.lowest_ties,
  s.median,
  s.highest,
  s.highest_model,
  s.highest_ties, -- models with the highest score
  s.share_strong, -- 0..1, of the models above parameter strong_score
  s.share_weak, -- below weak_score
  s.share_poor, -- below poor_score
  s.share_very_poor, -- below very_poor_score
  h.value AS human_baseline, -- NULL: not known
  h.who AS human_baseline_who,
  CASE WHEN h.value IS NOT NULL THEN s.models_above_human END AS models_above_human,
  s.above_human, -- their names, best first, '; ' between
  coalesce(s.models_before, 0) AS models_before, -- those released by benchmark_year_before of current_period; the others are of the year
  s.record_before, -- highest score of models_before
  s.record_before_model,
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
  ) AS saturation_rule
FROM benchmark AS b
LEFT JOIN grown AS s ON s.benchmark_id = b.benchmark_id
LEFT JOIN baseline AS h ON h.benchmark_id = b.benchmark_id
WHERE airisk_schema_version() = 5
;
CREATE VIEW benchmark_trend AS
WITH dated AS (
  SELECT
    benchmark_id,
    released_on,
    score,
    (julianday(released_on) - julianday('2000-01-01')) / 365.25 AS year
  FROM current_score
),
fitted AS (
  SELECT
    benchmark_id,
    count(*) AS models,
    min(released_on) AS first_on,
    max(released_on) AS last_on,
    min(year) AS first_year,
    max(year) AS last_year,
    count(*) >= (SELECT value FROM parameter WHERE name = 'smallest_sample') AS is_enough,
    regr_slope(score, year) AS slope_per_year,
    regr_intercept(score, year) AS intercept,
    regr_r2(score, year) AS r2,
    regr_p(score, year) AS p
  FROM dated
  GROUP BY benchmark_id
)
SELECT
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
  END AS verdict
FROM benchmark AS b
LEFT JOIN fitted AS f ON f.benchmark_id = b.benchmark_id
WHERE airisk_schema_version() = 5
;
CREATE VIEW breakthrough_model AS
SELECT
  mo.model_id,
  mo.name AS model,
  se.name AS series,
  o.name AS organization,
  mo.released_on,
  mo.general_capability, -- 0..100
  mo.general_capability_origin,
  max(mo.general_capability) OVER at_release AS best_at_release, -- of the organization, released by that day
  -- 1: at most breakthrough_margin below the best; NULL: general capability not known
  nine_decimals(max(mo.general_capability) OVER at_release - mo.general_capability)
    <= (SELECT value FROM parameter WHERE name = 'breakthrough_margin') AS is_breakthrough
FROM model AS mo
JOIN series AS se ON se.series_id = mo.series_id
JOIN organization AS o ON o.organization_id = se.organization_id
WHERE NOT mo.withdrawn AND airisk_schema_version() = 5
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
CROSS JOIN current_domain AS d
UNION ALL
SELECT
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
WHERE b.benchmark_id IN (SELECT benchmark_id FROM current_benchmark)
UNION ALL
SELECT
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
WHERE b.topic = 'jailbreak' AND b.benchmark_id IN (SELECT benchmark_id FROM current_benchmark)
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
SELECT c.place, c.chart, c.domain, c.benchmark, l.line, l.name_en, l.name_zh, l.drawn, l.mark, l.colour
FROM chart AS c
JOIN record_line AS l ON c.kind = 'record'
UNION ALL
SELECT c.place, c.chart, c.domain, c.benchmark, l.line, l.name_en, l.name_zh, l.drawn, l.mark, l.colour
FROM chart AS c
JOIN benchmark_line AS l ON c.kind = 'benchmark'
UNION ALL
SELECT c.place, c.chart, c.domain, c.benchmark, s.place, s.series, s.series, 'line and points', 'circle', s.colour
FROM chart AS c
JOIN series_colour AS s ON c.kind = 'series'
UNION ALL
SELECT c.place, c.chart, c.domain, c.benchmark, 1, c.y_en, c.y_zh, 'bars', NULL, '#5f7196'
FROM chart AS c
WHERE c.kind = 'jailbreak'
ORDER BY
  1,
  5
;
CREATE VIEW chart_point AS
WITH risk AS MATERIALIZED (
  SELECT r.*
  FROM current_domain AS d
  JOIN current_risk AS r ON r.method = d.method AND r.domain = d.domain
  WHERE r.risk_index IS NOT NULL
),
frontier AS (
  SELECT
    f.*,
    row_number() OVER steps AS place,
    lead(f.safety) OVER steps AS next_safety
  FROM current_domain AS d
  JOIN current_frontier AS f ON f.method = d.method AND f.domain = d.domain
  WINDOW steps AS (PARTITION BY f.domain ORDER BY f.capability, f.safety, f.model_id)
),
-- The last day of the charts over time: a record stands to there.
last_day AS (
  SELECT iif(p.period IS NULL, (SELECT max(released_on) FROM monitored_model), p.ends_on) AS day
  FROM current_period AS p
),
record AS (
  SELECT
    'record:' || r.domain AS chart,
    r.domain,
    NULL AS benchmark,
    r.released_on,
    r.model_id,
    r.model,
    r.series,
    r.previous_record,
    r.risk_index AS record
  FROM current_domain AS d
  JOIN risk_record AS r ON r.method = d.method AND r.domain = d.domain
  UNION ALL
  SELECT 'benchmark:' || benchmark, NULL, benchmark, released_on, model_id, model, series, previous_record, score
  FROM benchmark_record
),
step AS MATERIALIZED (
  SELECT
    r.*,
    row_number() OVER in_order AS place,
    lead(1) OVER in_order IS NULL AS is_last
  FROM record AS r
  JOIN last_day AS l ON r.released_on <= l.day
  WINDOW in_order AS (PARTITION BY r.chart ORDER BY r.released_on, r.model_id)
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
  UNION ALL
  SELECT 'frontier:' || domain, domain, NULL, 5, 2 * place, capability, safety, model, series, 1
  FROM frontier
  UNION ALL
  SELECT 'frontier:' || domain, domain, NULL, 5, 2 * place + 1, capability, next_safety, NULL, NULL, 0
  FROM frontier
  WHERE next_safety IS NOT NULL
  UNION ALL
  SELECT 'record:' || domain, domain, NULL, 1, julianday(released_on) * 1000000 + model_id, released_on, risk_index, model, series, 0
  FROM risk
  UNION ALL
  SELECT 'series:' || r.domain, r.domain, NULL, s.place, julianday(r.released_on) * 1000000 + r.model_id, r.released_on, r.risk_index, r.model, r.series, 0
  FROM risk AS r
  JOIN series_colour AS s ON s.series = r.series
  UNION ALL
  SELECT chart, domain, benchmark, 2, 2 * place, released_on, previous_record, NULL, NULL, 0
  FROM step
  WHERE previous_record IS NOT NULL
  UNION ALL
  SELECT chart, domain, benchmark, 2, 2 * place + 1, released_on, record, model, series, domain IS NOT NULL OR is_last
  FROM step
  UNION ALL
  SELECT s.chart, s.domain, s.benchmark, 2, 2 * s.place + 2, l.day, s.record, NULL, NULL, 0
  FROM step AS s
  JOIN last_day AS l ON s.is_last AND s.released_on < l.day
  UNION ALL
  SELECT 'benchmark:' || benchmark, NULL, benchmark, 1, julianday(released_on) * 1000000 + model_id, released_on, score, model, series, 0
  FROM current_score
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
    ('', 'method', 'name'),
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
    ('', 'origin', 'word'),
    ('', 'general_capability_origin', 'word'),
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
    ('', 'starts_on', 'date'),
    ('', 'ends_on', 'date'),
    ('', 'published_on', 'date'),
    ('', 'first_on', 'date'),
    ('', 'last_on', 'date'),
    ('', 'year_before', 'date'),
    ('', 'risk_year_before', 'date'),
    ('', 'benchmark_year_before', 'date'),
    ('', 'model_id', 'id'),
    ('', 'method_id', 'id'),
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
    ('', 'models_in_period', 'count'),
    ('', 'capability_models', 'count'),
    ('', 'safety_models', 'count'),
    ('', 'benchmarks', 'count'),
    ('', 'benchmarks_scored', 'count'),
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
    ('', 'shared_capability_coverage', 'fact share'),
    ('', 'shared_safety_coverage', 'fact share'),
    ('', 'synthetic_share', 'fact share'),
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
    ('current_frontier', 'model', 'whole name'),
    ('risk_record', 'model', 'whole name'),
    ('benchmark_record', 'model', 'whole name'),
    ('jailbreak_resistance', 'place', 'tally'),
    ('published_view', 'view', 'name')
)
;
CREATE VIEW current_benchmark AS
SELECT
  d.method,
  d.domain_id,
  d.domain,
  d.label_en,
  d.label_zh,
  b.benchmark_id,
  b.name AS benchmark,
  b.measures,
  w.weight
FROM current_domain AS d
JOIN method AS me ON me.name = d.method
JOIN weight AS w ON w.method_id = me.method_id AND w.domain_id = d.domain_id
JOIN benchmark AS b ON b.benchmark_id = w.benchmark_id;
CREATE VIEW current_domain AS
SELECT
  me.name AS method,
  d.domain_id,
  d.name AS domain,
  d.label_en,
  d.label_zh
FROM method AS me
CROSS JOIN domain AS d
WHERE me.is_current
  AND EXISTS (SELECT 1 FROM weight AS w WHERE w.method_id = me.method_id AND w.domain_id = d.domain_id);
CREATE VIEW current_frontier AS
SELECT
  me.name AS method,
  f.domain,
  f.model_id,
  f.model,
  f.series,
  f.organization,
  f.released_on,
  f.reasoning,
  f.open_weights,
  f.capability,
  f.safety,
  f.risk_index
FROM current_period AS p
CROSS JOIN method AS me
CROSS JOIN pareto_frontier AS f ON f.method = me.name AND f.as_of = p.ends_on;
CREATE VIEW current_period AS
SELECT
  pe.name AS period,
  pe.starts_on,
  coalesce(pe.ends_on, '9999-12-31') AS ends_on,
  pe.published_on,
  -- The two years of the report: risk indexes to the end of the period, benchmark records to publication,
  -- unless the parameters say otherwise.
  date(
    iif((SELECT value FROM parameter WHERE name = 'risk_year_from_publication'), coalesce(pe.published_on, pe.ends_on), pe.ends_on),
    '-1 year'
  ) AS risk_year_before,
  date(
    iif((SELECT value FROM parameter WHERE name = 'benchmark_year_from_publication'), coalesce(pe.published_on, pe.ends_on), pe.ends_on),
    '-1 year'
  ) AS benchmark_year_before
FROM (SELECT 1 AS always)
LEFT JOIN period AS pe ON pe.is_current = 1
;
CREATE VIEW current_risk AS
SELECT r.*
FROM current_period AS p
CROSS JOIN model_risk AS r
WHERE r.released_on <= p.ends_on;
CREATE VIEW current_score AS
SELECT
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
  s.origin -- published, measured, reported or synthetic
FROM current_period AS p
CROSS JOIN benchmark AS b
CROSS JOIN score AS s ON s.benchmark_id = b.benchmark_id
CROSS JOIN monitored_model AS mo ON mo.model_id = s.model_id
WHERE mo.released_on <= p.ends_on
;
CREATE VIEW current_trend AS
SELECT
  me.name AS method,
  t.domain,
  m.column1 AS metric,
  t.series,
  t.organization,
  t.models,
  t.first_model,
  t.last_model,
  t.first_on,
  t.last_on,
  t.first_value,
  t.last_value,
  t.lowest,
  t.highest,
  t.change,
  iif(t.models >= sa.value, t.slope_per_year, NULL) AS slope_per_year,
  iif(t.models >= sa.value, t.theil_sen_per_year, NULL) AS theil_sen_per_year,
  iif(t.models >= sa.value, t.mann_kendall_tau, NULL) AS mann_kendall_tau,
  iif(t.models >= sa.value, t.mann_kendall_p, NULL) AS mann_kendall_p,
  iif(t.models >= sa.value, t.r2, NULL) AS r2,
  t.shape,
  t.level, -- of the mean of the series' models
  t.last_level -- of the last model alone
FROM current_period AS p
CROSS JOIN method AS me
CROSS JOIN (VALUES ('capability'), ('safety'), ('risk_index')) AS m
CROSS JOIN parameter AS sa ON sa.name = 'smallest_sample'
CROSS JOIN series_trend AS t
  ON t.method = me.name
  AND t.metric = m.column1
  AND t.as_of = p.ends_on
;
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
CREATE VIEW domain_correlation AS
WITH risk AS MATERIALIZED (
  SELECT
    method,
    domain,
    model_id,
    capability,
    safety
  FROM current_risk
),
pair AS (
  SELECT
    me.name AS method,
    a.domain_id,
    a.name AS domain,
    b.domain_id AS other_domain_id,
    b.name AS other_domain
  FROM method AS me
  JOIN domain AS a ON a.domain_id IN (SELECT w.domain_id FROM weight AS w WHERE w.method_id = me.method_id)
  JOIN domain AS b ON b.domain_id IN (SELECT w.domain_id FROM weight AS w WHERE w.method_id = me.method_id)
  WHERE b.domain_id > a.domain_id
),
correlated AS (
  SELECT
    p.method,
    p.domain,
    p.other_domain,
    count(x.capability + y.capability) AS capability_models,
    spearman(x.capability, y.capability) AS capability_spearman,
    spearman_p(x.capability, y.capability) AS capability_p,
    count(x.safety + y.safety) AS safety_models,
    spearman(x.safety, y.safety) AS safety_spearman,
    spearman_p(x.safety, y.safety) AS safety_p
  FROM pair AS p
  LEFT JOIN risk AS x ON x.method = p.method AND x.domain = p.domain
  LEFT JOIN risk AS y ON y.method = p.method AND y.domain = p.other_domain AND y.model_id = x.model_id
  GROUP BY
    p.method,
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
  method,
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
CREATE VIEW domain_score AS
WITH tested AS (
  SELECT
    method,
    domain,
    model_id,
    model,
    measures,
    count(*) AS benchmarks,
    count(value) AS benchmarks_scored,
    coalesce(sum(weight) FILTER (WHERE origin = 'synthetic'), 0)
      / sum(weight) FILTER (WHERE value IS NOT NULL) AS synthetic_share
  FROM model_score
  GROUP BY
    method,
    domain,
    model_id,
    measures
)
SELECT
  t.method,
  t.domain,
  t.model_id,
  t.model,
  t.measures,
  iif(t.measures = 'capability', p.capability, p.safety) AS score, -- 0..100; NULL: less than smallest_coverage of the weight had a score
  iif(t.measures = 'capability', p.capability_coverage, p.safety_coverage) AS coverage, -- share of the weight that had a score
  t.benchmarks,
  t.benchmarks_scored,
  t.synthetic_share -- share of the scored weight that is synthetic; NULL: none had a score
FROM tested AS t
JOIN score_pair AS p ON p.method = t.method AND p.domain = t.domain AND p.model_id = t.model_id
;
CREATE VIEW early_warning AS
WITH weighed AS (
  SELECT
    me.name AS method,
    d.name AS domain,
    b.name AS benchmark
  FROM weight AS w
  JOIN benchmark AS b ON b.benchmark_id = w.benchmark_id
  JOIN method AS me ON me.method_id = w.method_id
  JOIN domain AS d ON d.domain_id = w.domain_id
),
honesty AS (
  SELECT
    benchmark,
    count(*) AS models,
    count(*) FILTER (WHERE score > (SELECT value FROM parameter WHERE name = 'honest_score')) AS honest
  FROM current_score
  WHERE topic = 'honesty'
  GROUP BY benchmark
),
-- From the first model with a risk index to the last, the sum of the changes on shared benchmarks.
change AS (
  SELECT
    s.method,
    s.domain,
    t.series,
    sum(s.capability_change) AS capability_change,
    sum(s.safety_change) AS safety_change,
    max(s.capability_coverage < 1 OR s.safety_coverage < 1) AS is_partial
  FROM current_period AS p
  JOIN shared_step AS s ON s.is_risk_step
  JOIN monitored_model AS t ON t.model_id = s.to_model_id AND t.released_on <= p.ends_on
  GROUP BY
    s.method,
    s.domain,
    t.series
  HAVING count(s.capability_change) = count(*) AND count(s.safety_change) = count(*)
),
ends AS (
  SELECT DISTINCT
    method,
    domain,
    series,
    first_value(model) OVER in_order AS first_model,
    last_value(model) OVER in_order AS last_model
  FROM current_risk
  WHERE risk_index IS NOT NULL
  WINDOW in_order AS (
    PARTITION BY method, domain, series
    ORDER BY released_on, model_id
    ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
  )
)
SELECT
  r.method,
  r.domain,
  'record_risk_index' AS rule,
  r.model AS subject,
  r.risk_index AS value,
  printf('risk index %s, the record of the %d models before was %s', fixed(r.risk_index, 1), r.models_before, fixed(r.previous_record, 1))
    || iif(r.coverage < 1, printf('; scored on %s%% of the weight', fixed(100 * r.coverage, 0)), '') AS evidence,
  printf('风险指数%s，此前%d个模型的最高值为%s', fixed(r.risk_index, 1), r.models_before, fixed(r.previous_record, 1))
    || iif(r.coverage < 1, printf('；已测权重%s%%', fixed(100 * r.coverage, 0)), '') AS evidence_zh
FROM current_period AS p
JOIN risk_record AS r ON r.released_on BETWEEN p.starts_on AND p.ends_on
WHERE r.models_before >= (SELECT value FROM parameter WHERE name = 'smallest_group')
UNION ALL
SELECT
  w.method,
  w.domain,
  k.column1,
  s.benchmark,
  iif(k.column1 = 'above_human', s.models_above_human, s.record_growth),
  iif(
    k.column1 = 'above_human',
    printf('%d of %d models above %s (%s), the best: %s with %s', s.models_above_human, s.models, fixed(s.human_baseline, 1), s.human_baseline_who, s.highest_model, fixed(s.highest, 1)),
    printf('record rose in a year from %s (%s; of %d models) to %s (%s; of %d models)', fixed(s.record_before, 1), s.record_before_model, s.models_before, fixed(s.highest, 1), s.highest_model, s.models)
  ),
  iif(
    k.column1 = 'above_human',
    printf('%d个模型中有%d个超过人类水平（%s分，%s），最高的是%s，%s分', s.models, s.models_above_human, fixed(s.human_baseline, 1), s.human_baseline_who, s.highest_model, fixed(s.highest, 1)),
    printf('最高分一年内从%s（%s，当时%d个模型）升至%s（%s，现有%d个模型）', fixed(s.record_before, 1), s.record_before_model, s.models_before, fixed(s.highest, 1), s.highest_model, s.models)
  )
FROM weighed AS w
JOIN benchmark_summary AS s ON s.benchmark = w.benchmark AND s.measures = 'capability'
JOIN (VALUES ('above_human'), ('fast_growth')) AS k
WHERE iif(
  k.column1 = 'above_human',
  s.models_above_human > 0,
  s.record_growth >= (SELECT value FROM parameter WHERE name = 'fast_growth')
)
UNION ALL
SELECT
  method,
  domain,
  'less_safe_as_more_capable',
  series,
  safety_change,
  printf('from %s to %s capability %s, safety %s%s', first_model, last_model, fixed(capability_change, 1, '+'), fixed(safety_change, 1, '+'), iif(is_partial, ', on the benchmarks that each model shares with the next', '')),
  printf('从%s到%s，能力分%s，安全分%s%s', first_model, last_model, fixed(capability_change, 1, '+'), fixed(safety_change, 1, '+'), iif(is_partial, '（按相邻模型共有的基准计算）', ''))
FROM change
JOIN ends USING (method, domain, series)
WHERE nine_decimals(capability_change) > (SELECT value FROM parameter WHERE name = 'shape_tolerance')
  AND nine_decimals(safety_change) < -(SELECT value FROM parameter WHERE name = 'shape_tolerance')
UNION ALL
SELECT
  w.method,
  w.domain,
  'low_honesty',
  h.benchmark,
  1.0 * h.honest / h.models,
  printf('%d of %d models above %g', h.honest, h.models, (SELECT value FROM parameter WHERE name = 'honest_score')),
  printf('%d个模型中只有%d个超过%g分', h.models, h.honest, (SELECT value FROM parameter WHERE name = 'honest_score'))
FROM honesty AS h
JOIN weighed AS w ON w.benchmark = h.benchmark
WHERE h.models >= (SELECT value FROM parameter WHERE name = 'smallest_group')
  AND h.honest < h.models * (SELECT value FROM parameter WHERE name = 'honest_share')
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
  e.samples,
  coalesce(e.evaluated_on, date(e.imported_at)) AS evaluated_on, -- the day of import where the file names none
  e.status,
  e.origin,
  coalesce(e.source, e.tool || ': ' || e.file) AS source,
  e.sha256
FROM evaluation AS e
JOIN model AS m ON m.model_id = e.model_id
JOIN benchmark AS b ON b.benchmark_id = e.benchmark_id
WHERE NOT m.withdrawn
;
CREATE VIEW finding_benchmark AS
-- What is said of the same rows comes from one SELECT over kinds: SQLite expands a view again for every
-- mention of it, and the expansion has a limit.
WITH threshold AS (
  SELECT
    max(value) FILTER (WHERE name = 'strong_score') AS strong,
    max(value) FILTER (WHERE name = 'poor_score') AS poor,
    max(value) FILTER (WHERE name = 'listed_models') AS listed,
    max(value) FILTER (WHERE name = 'smallest_group') AS smallest
  FROM parameter
),
summary AS (
  SELECT
    l.domain_id,
    l.domain,
    l.benchmark_id,
    t.*,
    p.benchmark_year_before,
    s.*
  FROM current_benchmark AS l
  JOIN benchmark_summary AS s ON s.benchmark = l.benchmark
  CROSS JOIN threshold AS t
  CROSS JOIN current_period AS p
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
    SELECT benchmark, series
    FROM current_score
    WHERE measures = 'safety'
    GROUP BY benchmark_id, series
    HAVING min(score) > (SELECT strong FROM threshold) AND count(*) > 1
    ORDER BY benchmark_id, series COLLATE BINARY
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
    END AS finding,
    CASE k.kind
      WHEN 1 THEN highest
      WHEN 2 THEN record_growth
      WHEN 3 THEN models_above_human
      WHEN 4 THEN highest - lowest
    END AS value,
    CASE k.kind
      WHEN 1 THEN 'points'
      WHEN 2 THEN 'points'
      WHEN 3 THEN 'models'
      WHEN 4 THEN 'points'
    END AS unit,
    CASE k.kind
      WHEN 1 THEN iif(
          models < smallest,
          printf('%s: not enough data (tested models: %d).', benchmark, models),
          printf('%s (tested models: %d): highest %s (%s%s), lowest %s (%s%s), median %s; %s%% above %g, %s%% below %g.', benchmark, models, fixed(highest, 1), highest_model, iif(highest_ties > 1, printf(' and %d more', highest_ties - 1), ''), fixed(lowest, 1), lowest_model, iif(lowest_ties > 1, printf(' and %d more', lowest_ties - 1), ''), fixed(median, 1), fixed(100 * share_strong, 0), strong, fixed(100 * share_poor, 0), poor)
        )
      WHEN 2 THEN CASE
          WHEN record_growth IS NULL THEN printf('%s: not enough data for the growth of the highest score in a year (tested models: %d before, %d of the year).', benchmark, models_before, models - models_before)
          WHEN record_growth > 0 THEN printf('%s: the highest score rose in a year from %s (%s; of %d models) to %s (%s; of %d models).', benchmark, fixed(record_before, 1), record_before_model, models_before, fixed(highest, 1), highest_model, models)
          WHEN models - models_before < smallest THEN printf('%s: not enough data to say that the highest score did not rise in a year (tested models: %d before, %d of the year).', benchmark, models_before, models - models_before)
          ELSE printf('%s: the highest score did not rise in a year (tested models: %d before, %d of the year).', benchmark, models_before, models - models_before)
        END
      WHEN 3 THEN CASE
          WHEN models_above_human = 0 THEN printf('%s: no tested model is above the human baseline of %s (%s).', benchmark, fixed(human_baseline, 1), human_baseline_who)
          WHEN models_above_human = models THEN printf('%s: every tested model is above the human baseline of %s (%s).', benchmark, fixed(human_baseline, 1), human_baseline_who)
          WHEN models_above_human <= listed THEN printf('%s: above the human baseline of %s (%s): %s.', benchmark, fixed(human_baseline, 1), human_baseline_who, replace(above_human, '; ', ', '))
          ELSE printf('%s: %d of %d tested models are above the human baseline of %s (%s).', benchmark, models_above_human, models, fixed(human_baseline, 1), human_baseline_who)
        END
      WHEN 4 THEN printf('%s: may be saturated: every one of %d tested models scores %s or more, the highest only %s above the lowest, with little growth in a year (%s; tested models: %d before, %d of the year).', benchmark, models, fixed(lowest, 1), fixed(highest - lowest, 1), fixed(record_growth, 1, '+'), models_before, models - models_before)
    END AS text_en,
    CASE k.kind
      WHEN 1 THEN iif(
          models < smallest,
          printf('%s：数据不足（已测模型%d个）。', benchmark, models),
          printf('%s（已测模型%d个）：最高%s分（%s%s），最低%s分（%s%s），中位数%s分；%s%%的模型超过%g分，%s%%不足%g分。', benchmark, models, fixed(highest, 1), highest_model, iif(highest_ties > 1, printf('等%d个模型', highest_ties), ''), fixed(lowest, 1), lowest_model, iif(lowest_ties > 1, printf('等%d个模型', lowest_ties), ''), fixed(median, 1), fixed(100 * share_strong, 0), strong, fixed(100 * share_poor, 0), poor)
        )
      WHEN 2 THEN CASE
          WHEN record_growth IS NULL THEN printf('%s：数据不足，无法判断最高分一年内的变化（已测模型：此前%d个，一年内%d个）。', benchmark, models_before, models - models_before)
          WHEN record_growth > 0 THEN printf('%s：最高分一年内从%s（%s，当时%d个模型）升至%s（%s，现有%d个模型）。', benchmark, fixed(record_before, 1), record_before_model, models_before, fixed(highest, 1), highest_model, models)
          WHEN models - models_before < smallest THEN printf('%s：数据不足，尚不能认为最高分一年内没有上升（已测模型：此前%d个，一年内%d个）。', benchmark, models_before, models - models_before)
          ELSE printf('%s：最高分一年内没有上升（已测模型：此前%d个，一年内%d个）。', benchmark, models_before, models - models_before)
        END
      WHEN 3 THEN CASE
          WHEN models_above_human = 0 THEN printf('%s：没有已测模型超越人类水平（%s分）。', benchmark, fixed(human_baseline, 1))
          WHEN models_above_human = models THEN printf('%s：所有已测模型均超越人类水平（%s分）。', benchmark, fixed(human_baseline, 1))
          WHEN models_above_human <= listed THEN printf('%s：超越人类水平（%s分）的模型：%s。', benchmark, fixed(human_baseline, 1), replace(above_human, '; ', '、'))
          ELSE printf('%s：%d个模型中有%d个超越人类水平（%s分）。', benchmark, models, models_above_human, fixed(human_baseline, 1))
        END
      WHEN 4 THEN printf('%s：可能已经饱和：%d个已测模型均不低于%s分，最高与最低仅差%s分，一年内最高分变化%s（已测模型：此前%d个，一年内%d个）。', benchmark, models, fixed(lowest, 1), fixed(highest - lowest, 1), fixed(record_growth, 1, '+'), models_before, models - models_before)
    END AS text_zh
  FROM summary
  CROSS JOIN (SELECT column1 AS kind FROM (VALUES (1), (2), (3), (4))) AS k
  WHERE CASE k.kind
    WHEN 1 THEN 1
    WHEN 2 THEN models >= smallest AND benchmark_year_before IS NOT NULL
    WHEN 3 THEN human_baseline IS NOT NULL AND models > 0
    WHEN 4 THEN saturated
  END
  UNION ALL
  SELECT
    l.measures,
    5,
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
  FROM current_benchmark AS l
  JOIN (SELECT *, iif(p < 0.001, 'p < 0.001', printf('p = %s', fixed(p, 3))) AS p_text FROM benchmark_trend) AS t ON t.benchmark = l.benchmark
  WHERE t.models >= (SELECT smallest FROM threshold)
  UNION ALL
  SELECT
    'safety',
    6,
    l.domain_id,
    l.benchmark_id,
    l.domain,
    a.subject,
    'series_always_strong',
    a.series,
    'series',
    printf('%s: series of two or more tested models that all score above %g: %s.', l.benchmark, t.strong, a.names_en),
    printf('%s：有两个以上已测模型且全部超过%g分的系列：%s。', l.benchmark, t.strong, a.names_zh)
  FROM current_benchmark AS l
  JOIN always_strong AS a ON a.benchmark = l.benchmark
  CROSS JOIN threshold AS t
  UNION ALL
  SELECT
    'safety',
    7,
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
  FROM current_benchmark AS l
  JOIN correlation AS c ON c.method = l.method AND c.domain = l.domain AND c.benchmark = l.benchmark
  WHERE c.models >= (SELECT smallest FROM threshold)
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
WITH trend AS MATERIALIZED (
  SELECT
    d.domain_id,
    d.label_en,
    d.label_zh,
    t.*,
    -- A shape of few models is named with their number. After the series, so that an index that SQLite makes has its order.
    iif(t.models < g.value, printf('%d models', t.models), NULL) AS few_en,
    iif(t.models < g.value, printf('%d个模型', t.models), NULL) AS few_zh
  FROM current_domain AS d
  JOIN current_trend AS t ON t.method = d.method AND t.domain = d.domain
  JOIN parameter AS g ON g.name = 'smallest_group'
  WHERE t.metric IN ('capability', 'safety') AND t.models > 1
),
step AS MATERIALIZED (
  SELECT
    d.domain_id,
    d.label_en,
    d.label_zh,
    u.*,
    mo.general_capability_origin = 'synthetic' AS has_synthetic
  FROM current_domain AS d
  JOIN current_period AS p
  JOIN upgrade_step AS u ON u.method = d.method AND u.domain = d.domain
  JOIN model AS mo ON mo.model_id = u.to_model_id
  WHERE u.released_on <= p.ends_on
),
-- The shape that a series' safety has in more than half of the domains.
common_shape AS (
  SELECT
    series,
    shape,
    max(few_en) AS few_en,
    max(few_zh) AS few_zh,
    count(*) AS domains
  FROM trend
  WHERE metric = 'safety' AND shape IS NOT NULL
  GROUP BY
    series,
    shape
  HAVING count(*) > 1 AND 2 * count(*) > (SELECT count(*) FROM current_domain)
  ORDER BY series COLLATE BINARY
),
gained AS (
  SELECT
    label_en,
    label_zh,
    count(change) AS series,
    CAST(total(change > 0) AS INTEGER) AS gained,
    count(*) - count(change) AS unknown
  FROM trend
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
  FROM current_domain AS d
  JOIN current_risk AS r USING (method, domain)
  JOIN model AS mo USING (model_id)
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
  printf('Series of %g or more models that gained capability from the first model to the last, on the benchmarks that each model shares with the next: %s.', (SELECT value FROM parameter WHERE name = 'smallest_group'), group_concat(iif(series = 0, label_en || ' not enough data', printf('%s %d of %d%s', label_en, gained, series, iif(unknown > 0, printf(' (not enough data for %d more)', unknown), ''))), ', ')) AS text_en,
  printf('有%g个以上模型的系列中，按前后模型共有的基准计算，能力分总体上升的：%s。', (SELECT value FROM parameter WHERE name = 'smallest_group'), group_concat(iif(series = 0, label_zh || '数据不足', printf('%s%d个（共%d个%s）', label_zh, gained, series, iif(unknown > 0, printf('，另有%d个数据不足', unknown), ''))), '、')) AS text_zh
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
    printf('%s: series with %g or more models that gained capability from the first model to the last, on the benchmarks that each model shares with the next: %d of %d%s.', label_en, (SELECT value FROM parameter WHERE name = 'smallest_group'), total(change > 0), count(change), iif(count(*) > count(change), printf('; not enough data for %d more', count(*) - count(change)), ''))
  ),
  iif(
    count(change) = 0,
    printf('%s：数据不足，无法判断有多少系列的能力分上升（有%g个以上模型的系列共%d个）。', label_zh, (SELECT value FROM parameter WHERE name = 'smallest_group'), count(*)),
    printf('%s：在有%g个以上模型且前后模型基准可比的%d个系列中，%d个系列的能力分总体上升%s。', label_zh, (SELECT value FROM parameter WHERE name = 'smallest_group'), count(change), total(change > 0), iif(count(*) > count(change), printf('，另有%d个系列数据不足', count(*) - count(change)), ''))
  )
FROM trend
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
  printf('%s: the capability score %s: %s.', t.label_en, s.text_en, group_concat(t.series || coalesce(' (' || t.few_en || ')', ''), ', ')),
  printf('%s：能力分%s：%s。', t.label_zh, s.text_zh, group_concat(t.series || coalesce('（' || t.few_zh || '）', ''), '、'))
FROM (SELECT * FROM trend WHERE metric = 'capability' ORDER BY series COLLATE BINARY) AS t
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
FROM (SELECT * FROM trend WHERE shape IS NULL ORDER BY series COLLATE BINARY) AS t
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
  printf('%s: on the benchmarks that both models have, capability fell while general capability%s rose: %s.', label_en, iif(max(has_synthetic), ' (synthetic)', ''), group_concat(printf('%s to %s (%s)', from_model, to_model, fixed(capability_change, 1)), '; ')),
  printf('%s：通用能力%s上升而该领域能力（按两个模型共有的基准计算）下降的升级：%s。', label_zh, iif(max(has_synthetic), '（合成数据）', ''), group_concat(printf('%s到%s（%s）', from_model, to_model, fixed(capability_change, 1)), '；'))
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
  printf('In most domains the safety score %s: %s.', s.text_en, group_concat(c.series || coalesce(' (' || c.few_en || ')', ''), ', ')),
  printf('在多数领域，安全分%s：%s。', s.text_zh, group_concat(c.series || coalesce('（' || c.few_zh || '）', ''), '、'))
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
  printf('%s: the safety score %s at a %s level: %s.', t.label_en, s.text_en, l.text_en, group_concat(t.series || coalesce(' (' || nullif(ltrim(coalesce(t.few_en, '') || coalesce('; on average; the newest, ' || t.last_model || ', at a ' || n.text_en || ' level', ''), '; '), '') || ')', ''), ', ')),
  printf('%s：安全分%s，处于%s水平：%s。', t.label_zh, s.text_zh, l.text_zh, group_concat(t.series || coalesce('（' || nullif(ltrim(coalesce(t.few_zh, '') || coalesce('；平均而言；最新的' || t.last_model || '处于' || n.text_zh || '水平', ''), '；'), '') || '）', ''), '、'))
FROM (SELECT * FROM trend WHERE metric = 'safety' ORDER BY series COLLATE BINARY) AS t
JOIN label AS s ON s.kind = 'shape' AND s.name = t.shape
JOIN label AS l ON l.kind = 'level' AND l.name = t.level
LEFT JOIN label AS n ON n.kind = 'level' AND n.name = t.last_level AND t.last_level <> t.level
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
  printf('%s: of %d upgrades from a non-reasoning to a reasoning model, %d lowered the safety score on the benchmarks that both models have%s.', label_en, count(*), total(safety_change < 0),
    coalesce(': ' || group_concat(CASE WHEN safety_change < 0 THEN printf('%s to %s (%s)', from_model, to_model, fixed(safety_change, 1)) END, '; '), '')),
  printf('%s：在%d次从非推理模型到推理模型的升级中，%d次安全分（按两个模型共有的基准计算）下降%s。', label_zh, count(*), total(safety_change < 0),
    coalesce('：' || group_concat(CASE WHEN safety_change < 0 THEN printf('%s到%s（%s）', from_model, to_model, fixed(safety_change, 1)) END, '；'), ''))
FROM (SELECT * FROM step WHERE to_reasoning AND safety_change IS NOT NULL ORDER BY domain_id, safety_change)
GROUP BY domain_id
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
    g.*
  FROM current_domain AS d
  JOIN group_comparison AS g ON g.method = d.method AND g.domain = d.domain
  JOIN label AS m ON m.kind = 'metric' AND m.name = g.measure
),
numbers AS (
  SELECT
    *,
    iif(is_as_assumed, 'with the betas that we assume, ', '') AS assumed_en,
    iif(is_as_assumed, '按我们假设的β，', '') AS assumed_zh,
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
  END AS text_en,
  CASE verdict
    WHEN 'not enough data' THEN printf('%s：数据不足，无法比较%s与%s的%s。', labels_zh, in_zh, out_zh, measure_zh)
    WHEN 'no significant difference' THEN printf('%s：%s%s的%s与%s没有显著差异%s%s。', labels_zh, assumed_zh, in_zh, measure_zh, out_zh, same_beta_zh, p_zh)
    ELSE printf('%s：%s%s的%s显著%s%s%s%s。', labels_zh, assumed_zh, in_zh, measure_zh, iif(verdict = 'higher', '高于', '低于'), out_zh, same_beta_zh, p_zh)
  END AS text_zh
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
    WHEN 1 THEN 'points'
    WHEN 2 THEN 'share'
    WHEN 3 THEN 'points'
  END,
  CASE k.kind
    WHEN 1 THEN CASE
      WHEN verdict = 'not enough data' THEN printf('%s: not enough data to compare the %s of %s (%d) and %s (%d).', label_en, measure_en, in_en, in_models, out_en, out_models)
      WHEN verdict = 'no significant difference' THEN printf('%s: %sthe %s of %s does not differ significantly from that of %s (%s)%s%s.', label_en, assumed_en, measure_en, in_en, out_en, numbers_en, same_beta_en, coalesce(' (' || same_p_text || ')', ''))
      ELSE printf('%s: %sthe %s of %s is significantly %s than that of %s (%s)%s%s.', label_en, assumed_en, measure_en, in_en, verdict, out_en, numbers_en, same_beta_en, coalesce(' (' || same_p_text || ')', ''))
    END
    WHEN 2 THEN printf('%s: %s on the risk Pareto frontier: %d of %d models; of all models with a capability score: %d of %d.', label_en, in_en, in_on_frontier, in_on_frontier + out_on_frontier, in_models, in_models + out_models)
    WHEN 3 THEN printf('%s: the mean risk index of %s is %s, that of %s %s', label_en, in_en, fixed(in_mean, 1), out_en, fixed(out_mean, 1))
      || iif(same_beta IS NULL, '', printf('; with beta %g for all models %s and %s', same_beta, fixed(same_beta_in_mean, 1), fixed(same_beta_out_mean, 1))) || '.'
  END,
  CASE k.kind
    WHEN 1 THEN CASE
      WHEN verdict = 'not enough data' THEN printf('%s：数据不足，无法比较%s（%d个）与%s（%d个）的%s。', label_zh, in_zh, in_models, out_zh, out_models, measure_zh)
      WHEN verdict = 'no significant difference' THEN printf('%s：%s%s的%s与%s没有显著差异（%s）%s%s。', label_zh, assumed_zh, in_zh, measure_zh, out_zh, numbers_zh, same_beta_zh, coalesce('（' || same_p_text || '）', ''))
      ELSE printf('%s：%s%s的%s显著%s%s（%s）%s%s。', label_zh, assumed_zh, in_zh, measure_zh, iif(verdict = 'higher', '高于', '低于'), out_zh, numbers_zh, same_beta_zh, coalesce('（' || same_p_text || '）', ''))
    END
    WHEN 2 THEN printf('%s：处于风险帕累托前沿的%d个模型中，%s有%d个；有能力分的%d个模型中，%s有%d个。', label_zh, in_on_frontier + out_on_frontier, in_zh, in_on_frontier, in_models + out_models, in_zh, in_models)
    WHEN 3 THEN printf('%s：%s的平均风险指数为%s，%s为%s', label_zh, in_zh, fixed(in_mean, 1), out_zh, fixed(out_mean, 1))
      || iif(same_beta IS NULL, '', printf('；所有模型的β均为%g时分别为%s和%s', same_beta, fixed(same_beta_in_mean, 1), fixed(same_beta_out_mean, 1))) || '。'
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
WITH leader AS (
  SELECT
    d.domain_id,
    d.domain,
    d.label_en,
    d.label_zh,
    r.open_weights,
    r.model,
    r.capability,
    r.capability_coverage AS coverage, -- means over different benchmarks are compared where it is below 1
    count(*) OVER (PARTITION BY d.domain_id, r.open_weights) AS models,
    row_number() OVER (PARTITION BY d.domain_id, r.open_weights ORDER BY r.capability DESC, r.released_on, r.model_id) AS place
  FROM current_domain AS d
  JOIN current_risk AS r ON r.method = d.method AND r.domain = d.domain
  WHERE r.capability IS NOT NULL
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
  printf('%s: the most capable %s model is %s with %s (%sthe highest of %d with a score).', label_en, iif(open_weights, 'open-weight', 'proprietary'), model, fixed(capability, 1), iif(coverage < 1, printf('scored on %s%% of the weight; ', fixed(100 * coverage, 0)), ''), models) AS text_en,
  printf('%s：能力分最高的%s模型是%s，%s分（%s%d个模型有得分）。', label_zh, iif(open_weights, '开源', '闭源'), model, fixed(capability, 1), iif(coverage < 1, printf('已测权重%s%%，', fixed(100 * coverage, 0)), ''), models) AS text_zh
FROM leader
WHERE place = 1 AND models >= (SELECT value FROM parameter WHERE name = 'smallest_group')
;
CREATE VIEW finding_recommendation AS
WITH advised AS MATERIALIZED (
  SELECT
    d.domain_id,
    d.label_en,
    d.label_zh,
    r.*
  FROM current_domain AS d
  JOIN recommendation AS r ON r.method = d.method AND r.domain = d.domain
),
counted AS (
  SELECT
    domain_id,
    domain,
    label_en,
    label_zh,
    (SELECT value FROM parameter WHERE name = 'high_risk_index') AS bar,
    100 * (SELECT value FROM parameter WHERE name = 'high_place') AS place,
    count(*) FILTER (WHERE risk = 'high') AS high,
    count(*) FILTER (WHERE risk <> 'not enough data') AS ranked,
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
  high AS value,
  'models' AS unit,
  iif(
    ranked = 0,
    printf('%s: not enough data to rank the models by risk.', label_en),
    printf('%s: high risk index (by our bar: at least %g, and above at least %s%% of the other models): %d of %d models; of these, high capability (evaluate fully before release, remove hazardous knowledge): %d, low safety (strengthen alignment and safeguards): %d.', label_en, bar, fixed(place, 0), high, ranked, capable, unsafe)
  ) AS text_en,
  iif(
    ranked = 0,
    printf('%s：数据不足，无法按风险指数排序。', label_zh),
    printf('%s：%d个模型中风险指数较高（按我们设定的标准：不低于%g，且高于至少%s%%的其他模型）的有%d个；其中能力分高（应在发布前充分测评并移除高危知识）的有%d个，安全分低（应加强安全对齐与安保）的有%d个。', label_zh, ranked, bar, fixed(place, 0), high, capable, unsafe)
  ) AS text_zh
FROM counted;
CREATE VIEW finding_relation AS
WITH pair AS MATERIALIZED (
  SELECT
    a.domain_id,
    a.domain,
    a.label_en,
    a.label_zh,
    a.measures,
    a.benchmark,
    b.benchmark AS other_benchmark,
    c.models,
    c.spearman -- NULL: too few models have a score on both
  FROM benchmark_correlation AS c
  JOIN current_benchmark AS a ON a.benchmark = c.benchmark
  JOIN current_benchmark AS b ON b.benchmark = c.other_benchmark AND b.domain_id = a.domain_id AND b.measures = a.measures
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
newest AS (
  SELECT
    mo.series,
    mo.model_id,
    mo.model,
    row_number() OVER (PARTITION BY mo.series ORDER BY mo.released_on DESC, mo.model_id DESC) AS place
  FROM current_period AS p
  CROSS JOIN monitored_model AS mo
  WHERE mo.released_on <= p.ends_on
),
placed AS (
  SELECT
    benchmark,
    series,
    model_id,
    nine_decimals(
      (percent_rank() OVER (PARTITION BY benchmark ORDER BY score)
        + 1 - percent_rank() OVER (PARTITION BY benchmark ORDER BY score DESC)) / 2
    ) AS place,
    count(*) OVER (PARTITION BY benchmark) AS models
  FROM current_score
  WHERE measures = 'safety'
),
series_place AS (
  SELECT
    l.domain_id,
    l.domain,
    l.label_en,
    l.label_zh,
    s.series,
    nine_decimals(avg(s.place)) AS place,
    min(s.models) AS models,
    max(s.place) FILTER (WHERE s.model_id = n.model_id) AS newest_place,
    n.model AS newest_model
  FROM current_benchmark AS l
  JOIN placed AS s ON s.benchmark = l.benchmark
  JOIN newest AS n ON n.series = s.series AND n.place = 1
  GROUP BY
    l.domain_id,
    l.benchmark_id,
    s.series
),
consistent AS (
  SELECT
    domain_id,
    domain,
    label_en,
    label_zh,
    series,
    newest_model,
    CASE
      WHEN min(place) >= nine_decimals((SELECT value FROM parameter WHERE name = 'high_place')) THEN 'strong'
      WHEN max(place) <= nine_decimals((SELECT value FROM parameter WHERE name = 'low_place')) THEN 'weak'
    END AS standing,
    -- Of the newest model; NULL: it lacks a score.
    iif(count(newest_place) < count(*), NULL, min(newest_place) >= nine_decimals((SELECT value FROM parameter WHERE name = 'high_place'))) AS newest_is_strong,
    iif(count(newest_place) < count(*), NULL, max(newest_place) <= nine_decimals((SELECT value FROM parameter WHERE name = 'low_place'))) AS newest_is_weak
  FROM series_place AS s
  GROUP BY
    domain_id,
    series
  HAVING min(models) >= (SELECT value FROM parameter WHERE name = 'smallest_group')
    AND count(*) = (SELECT count(*) FROM current_benchmark AS l WHERE l.domain_id = s.domain_id AND l.measures = 'safety')
),
judged AS (
  SELECT
    *,
    iif(standing = 'strong', newest_is_strong, newest_is_weak) AS newest_too
  FROM consistent
  WHERE standing IS NOT NULL
  ORDER BY series COLLATE BINARY
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
    r.method,
    r.domain,
    count(*) AS models,
    group_concat(r.model || iif(r.coverage < 1, printf(' (scored on %s%% of the weight)', fixed(100 * r.coverage, 0)), ''), ', ') AS names_en,
    group_concat(r.model || iif(r.coverage < 1, printf('（已测权重%s%%）', fixed(100 * r.coverage, 0)), ''), '、') AS names_zh
  FROM current_period AS p
  JOIN risk_record AS r ON r.released_on BETWEEN p.starts_on AND p.ends_on
    AND r.models_before >= (SELECT value FROM parameter WHERE name = 'smallest_group')
  GROUP BY
    r.method,
    r.domain
),
movement AS (
  SELECT
    d.domain_id,
    d.domain,
    d.label_en,
    d.label_zh,
    p.period,
    g.record,
    g.record_model,
    g.record_before,
    g.record_before_model,
    g.growth,
    g.models,
    g.models_before,
    g.models_in_period,
    iif(g.record_coverage < 1, printf(', scored on %s%% of the weight', fixed(100 * g.record_coverage, 0)), '') AS scored_en,
    iif(g.record_coverage < 1, printf('，已测权重%s%%', fixed(100 * g.record_coverage, 0)), '') AS scored_zh,
    iif(g.record_before_coverage < 1, printf(', scored on %s%% of the weight', fixed(100 * g.record_before_coverage, 0)), '') AS scored_before_en,
    iif(g.record_before_coverage < 1, printf('，已测权重%s%%', fixed(100 * g.record_before_coverage, 0)), '') AS scored_before_zh,
    -- Models that set a record in the period; NULL: too few stood before it, or none of it has a risk index.
    CASE
      WHEN g.models_in_period > 0 AND g.models - g.models_in_period >= (SELECT value FROM parameter WHERE name = 'smallest_group')
        THEN coalesce(s.models, 0)
    END AS setters,
    s.names_en,
    s.names_zh
  FROM current_domain AS d
  CROSS JOIN current_period AS p
  LEFT JOIN risk_growth AS g ON g.method = d.method AND g.domain = d.domain AND g.is_current
  LEFT JOIN setter AS s ON s.method = d.method AND s.domain = d.domain
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
  WHERE m.period IS NOT NULL OR NOT k.column1
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
    WHEN is_summary THEN printf('Growth of the record risk index in a year: %s.', group_concat(label_en || ' ' || iif(growth IS NULL, 'not enough data', printf('%s%% (%d models then, %d now)', fixed(growth, 0), models_before, models)), ', '))
    WHEN is_record AND setters IS NULL THEN printf('%s: not enough data for a record risk index in %s (models with a risk index: %d before, %d of the period).', label_en, period, models - models_in_period, models_in_period)
    WHEN is_record AND setters = 0 THEN printf('%s: no new record risk index in %s (models with a risk index: %d before, %d of the period).', label_en, period, models - models_in_period, models_in_period)
    WHEN is_record THEN printf('%s: new record risk index in %s (models with a risk index: %d before, %d of the period): %s.', label_en, period, models - models_in_period, models_in_period, names_en)
    WHEN growth IS NULL THEN printf('%s: not enough data for the growth of the record risk index in a year', label_en) || iif(period IS NULL, '.', printf(' (models with a risk index: %d then, %d now).', models_before, models))
    WHEN growth = 0 AND models - models_before < (SELECT value FROM parameter WHERE name = 'smallest_group') THEN printf('%s: not enough data to say that the record risk index did not rise in a year (models with a risk index: %d then, %d now).', label_en, models_before, models)
    WHEN growth = 0 THEN printf('%s: the record risk index did not rise in a year; it stands at %s (%s%s; %d models then, %d now).', label_en, fixed(record, 1), record_model, scored_en, models_before, models)
    ELSE printf('%s: the record risk index rose by %s%% in a year, from %s (%s%s; of %d models) to %s (%s%s; of %d models).', label_en, fixed(growth, 0), fixed(record_before, 1), record_before_model, scored_before_en, models_before, fixed(record, 1), record_model, scored_en, models)
  END AS text_en,
  CASE
    WHEN is_summary AND is_record AND sum(setters) IS NULL THEN printf('%s风险指数是否创出新高：数据不足。', period)
    WHEN is_summary AND is_record THEN printf('%s风险指数创出新高的领域：%s%s。', period, coalesce(group_concat(iif(setters > 0, label_zh, NULL), '、'), '无'),
      coalesce('；数据不足：' || group_concat(iif(setters IS NULL, label_zh, NULL), '、'), ''))
    WHEN is_summary THEN printf('累积最大风险指数比一年前的增长：%s。', group_concat(label_zh || iif(growth IS NULL, '数据不足', printf('%s%%（当时%d个模型，现有%d个）', fixed(growth, 0), models_before, models)), '、'))
    WHEN is_record AND setters IS NULL THEN printf('%s：%s风险指数是否创出新高：数据不足（有风险指数的模型：此前%d个，本期%d个）。', label_zh, period, models - models_in_period, models_in_period)
    WHEN is_record AND setters = 0 THEN printf('%s：%s风险指数未出现新高（有风险指数的模型：此前%d个，本期%d个）。', label_zh, period, models - models_in_period, models_in_period)
    WHEN is_record THEN printf('%s：%s风险指数创出新高（有风险指数的模型：此前%d个，本期%d个）：%s。', label_zh, period, models - models_in_period, models_in_period, names_zh)
    WHEN growth IS NULL THEN printf('%s：数据不足，无法计算累积最大风险指数的年度增长', label_zh) || iif(period IS NULL, '。', printf('（有风险指数的模型：当时%d个，现有%d个）。', models_before, models))
    WHEN growth = 0 AND models - models_before < (SELECT value FROM parameter WHERE name = 'smallest_group') THEN printf('%s：数据不足，尚不能认为累积最大风险指数一年内没有增长（有风险指数的模型：当时%d个，现有%d个）。', label_zh, models_before, models)
    WHEN growth = 0 THEN printf('%s：累积最大风险指数一年内没有增长，仍为%s（%s%s；当时%d个模型，现有%d个）。', label_zh, fixed(record, 1), record_model, scored_zh, models_before, models)
    ELSE printf('%s：累积最大风险指数比一年前增长%s%%，从%s（%s%s；%d个模型）升至%s（%s%s；%d个模型）。', label_zh, fixed(growth, 0), fixed(record_before, 1), record_before_model, scored_before_zh, models_before, fixed(record, 1), record_model, scored_zh, models)
  END AS text_zh
FROM sentence
GROUP BY
  is_record,
  is_summary,
  iif(is_summary, 0, domain_id)
;
CREATE VIEW finding_scope AS
WITH monitored AS (
  SELECT mo.*
  FROM current_period AS p
  CROSS JOIN monitored_model AS mo
  WHERE mo.released_on <= p.ends_on
),
region AS (
  SELECT
    mo.region,
    coalesce(l.text_en, mo.region) AS text_en,
    coalesce(l.text_zh, mo.region) AS text_zh,
    count(DISTINCT mo.organization) AS organizations
  FROM monitored AS mo
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
FROM monitored
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
FROM current_benchmark
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
FROM current_benchmark
GROUP BY domain_id
UNION ALL
SELECT
  'scope',
  5,
  d.domain_id,
  0,
  d.domain,
  'models',
  'gaps',
  count(*),
  'models',
  printf('%s: models that lack a score on some of the benchmarks, but not on all: %d; their domain scores are means of the others, or missing where too few are scored.', d.label_en, count(*)),
  printf('%s：部分基准缺少得分的模型有%d个，其能力分和安全分只按其余基准平均，已测基准过少时则没有。', d.label_zh, count(*))
FROM current_domain AS d
JOIN current_risk AS r ON r.method = d.method AND r.domain = d.domain
-- A kind without benchmarks has no gaps.
WHERE min(coalesce(r.capability_coverage, 1), coalesce(r.safety_coverage, 1)) < 1
  AND coalesce(r.capability_coverage, 0) + coalesce(r.safety_coverage, 0) > 0
GROUP BY d.domain_id
UNION ALL
SELECT
  'scope',
  6,
  d.domain_id,
  0,
  d.domain,
  'models',
  'without_score',
  count(*),
  'models',
  printf('%s: models without any score: %d.', d.label_en, count(*)),
  printf('%s：没有任何得分的模型有%d个。', d.label_zh, count(*))
FROM current_domain AS d
JOIN current_risk AS r ON r.method = d.method AND r.domain = d.domain
WHERE coalesce(r.capability_coverage, 0) + coalesce(r.safety_coverage, 0) = 0
GROUP BY d.domain_id
;
CREATE VIEW finding_series AS
WITH trend AS MATERIALIZED (
  SELECT
    d.domain_id,
    d.label_en,
    d.label_zh,
    t.*,
    -- A shape of few models is named with their number. After the series, so that an index that SQLite makes has its order.
    iif(t.models < g.value, printf('%d models', t.models), NULL) AS few_en,
    iif(t.models < g.value, printf('%d个模型', t.models), NULL) AS few_zh
  FROM current_domain AS d
  JOIN current_trend AS t ON t.method = d.method AND t.domain = d.domain
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
    max(few_en) AS few_en,
    max(few_zh) AS few_zh,
    count(*) AS domains
  FROM trend
  WHERE shape IS NOT NULL
  GROUP BY series
  HAVING min(shape) = max(shape) AND min(level) = max(level) AND count(*) > 1 AND count(*) = (SELECT count(*) FROM current_domain)
),
step AS (
  SELECT
    d.domain_id,
    d.label_en,
    d.label_zh,
    u.*,
    rank() OVER (PARTITION BY u.domain ORDER BY u.risk_change DESC) AS place,
    count(u.risk_change) OVER (PARTITION BY u.domain) AS comparable,
    count(*) OVER (PARTITION BY u.domain) AS upgrades
  FROM current_domain AS d
  JOIN current_period AS p
  JOIN upgrade_step AS u ON u.method = d.method AND u.domain = d.domain
  WHERE u.released_on <= p.ends_on
),
-- The largest steps of each domain, the largest first.
largest AS (
  SELECT *
  FROM step
  WHERE risk_change > 0 AND place <= (SELECT value FROM parameter WHERE name = 'largest_steps')
  ORDER BY domain_id, place
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
  printf('In every domain the risk index %s at a %s level: %s.', s.text_en, l.text_en, group_concat(e.series || coalesce(' (' || nullif(ltrim(coalesce(e.few_en, '') || coalesce('; on average; not everywhere the newest, ' || e.unlike_model, ''), '; '), '') || ')', ''), ', ')) AS text_en,
  printf('在所有领域，风险指数%s且水平%s的系列：%s。', s.text_zh, l.text_zh, group_concat(e.series || coalesce('（' || nullif(ltrim(coalesce(e.few_zh, '') || coalesce('；平均而言；最新的' || e.unlike_model || '并非处处如此', ''), '；'), '') || '）', ''), '、')) AS text_zh
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
  printf('%s: the risk index %s: %s.', t.label_en, s.text_en, group_concat(t.series || coalesce(' (' || t.few_en || ')', ''), ', ')),
  printf('%s：风险指数%s：%s。', t.label_zh, s.text_zh, group_concat(t.series || coalesce('（' || t.few_zh || '）', ''), '、'))
FROM (SELECT * FROM trend ORDER BY series COLLATE BINARY) AS t
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
  printf('%s: not enough data to say how the risk index moves, for too few benchmarks are shared from model to model: %s.', label_en, group_concat(series, ', ')),
  printf('%s：前后模型共有的基准太少，数据不足，无法判断风险指数的走势：%s。', label_zh, group_concat(series, '、'))
FROM (SELECT * FROM trend WHERE shape IS NULL ORDER BY series COLLATE BINARY)
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
  printf('The largest rises of the risk index from a model to its successor, on the benchmarks that both have, that came with the change to a reasoning model: %s.', group_concat(printf('%s %d of %d', label_en, to_reasoning, steps), ', ')),
  printf('按前后模型共有的基准计算，风险指数增幅最大的升级中，从非推理模型到推理模型的升级：%s。', group_concat(printf('%s%d次（共%d次）', label_zh, to_reasoning, steps), '、'))
FROM (
  SELECT
    label_en,
    label_zh,
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
    '%s: of the %d largest rises of the risk index from a model to its successor, on the benchmarks that both have (%d of %d upgrades can be compared), %d came with the change to a reasoning model: %s.',
    label_en,
    count(*),
    comparable,
    upgrades,
    total(to_reasoning),
    group_concat(printf('%s to %s (%s%s)', from_model, to_model, fixed(risk_change, 1, '+'), iif(to_reasoning, ', to reasoning', '')), '; ')
  ),
  printf(
    '%s：按前后模型共有的基准计算（%d次升级中有%d次可比），风险指数增幅最大的%d次升级中，有%d次是从非推理模型到推理模型的升级：%s。',
    label_zh,
    upgrades,
    comparable,
    count(*),
    total(to_reasoning),
    group_concat(printf('%s到%s（%s%s）', from_model, to_model, fixed(risk_change, 1, '+'), iif(to_reasoning, '，升级为推理模型', '')), '；')
  )
FROM largest
GROUP BY domain_id
;
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
    ELSE 'points'
  END AS unit,
  printf('%s: %s: %s: %s.', d.label_en, l.text_en, w.subject, w.evidence) AS text_en,
  printf('%s：%s：%s：%s。', d.label_zh, l.text_zh, w.subject, w.evidence_zh) AS text_zh
FROM current_domain AS d
JOIN early_warning AS w ON w.method = d.method AND w.domain = d.domain
JOIN label AS l ON l.kind = 'rule' AND l.name = w.rule;
CREATE VIEW group_comparison AS
WITH frontier AS MATERIALIZED (
  SELECT
    method,
    domain,
    model_id
  FROM current_frontier
),
risk AS MATERIALIZED (
  SELECT
    r.*,
    iif((r.method, r.domain, r.model_id) IN frontier, 1, 0) AS on_frontier, -- as a condition: one look-up a row
    sc.beta AS same_beta,
    iif(r.risk_index IS NOT NULL, risk_index(r.capability, r.safety, sc.beta), NULL) AS same_beta_risk_index
  FROM current_risk AS r
  JOIN method AS me ON me.name = r.method
  LEFT JOIN safety_coefficient AS sc ON sc.method_id = me.method_id AND NOT sc.open_weights
),
member AS (
  SELECT
    r.method,
    r.domain,
    g.column1 AS grouping,
    m.column1 AS measure,
    iif(g.column1 = 'reasoning', r.reasoning, r.open_weights) AS in_group,
    r.on_frontier,
    CASE m.column1
      WHEN 'capability' THEN r.capability
      WHEN 'safety' THEN r.safety
      ELSE r.risk_index
    END AS value,
    iif(m.column1 = 'risk_index', r.same_beta, NULL) AS same_beta,
    iif(m.column1 = 'risk_index', r.same_beta_risk_index, NULL) AS same_beta_value
  FROM risk AS r
  CROSS JOIN (VALUES ('reasoning'), ('open_weights')) AS g
  CROSS JOIN (VALUES ('capability'), ('safety'), ('risk_index')) AS m
),
compared AS (
  SELECT
    method,
    domain,
    grouping,
    measure,
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
  GROUP BY
    method,
    domain,
    grouping,
    measure
),
-- Every comparison has its row, even where no model was there to compare.
question AS (
  SELECT DISTINCT
    me.name AS method,
    d.name AS domain,
    g.column1 AS grouping,
    m.column1 AS measure
  FROM weight AS w
  JOIN method AS me ON me.method_id = w.method_id
  JOIN domain AS d ON d.domain_id = w.domain_id
  CROSS JOIN (VALUES ('reasoning'), ('open_weights')) AS g
  CROSS JOIN (VALUES ('capability'), ('safety'), ('risk_index')) AS m
)
SELECT
  method,
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
) USING (method, domain, grouping, measure)
;
CREATE VIEW import_check AS
-- Materialized, so that each column is computed once and not again in every expression that uses it.
WITH number AS MATERIALIZED (
  SELECT
    import_row_id,
    -- as in import_match: a text that is a number as a whole, here a whole number
    iif(CAST(samples AS INTEGER) = CAST(samples AS NUMERIC) AND CAST(samples AS NUMERIC) = samples, CAST(samples AS INTEGER), NULL) AS samples,
    iif(CAST(shots AS INTEGER) = CAST(shots AS NUMERIC) AND CAST(shots AS NUMERIC) = shots, CAST(shots AS INTEGER), NULL) AS shots,
    iif(CAST(epochs AS INTEGER) = CAST(epochs AS NUMERIC) AND CAST(epochs AS NUMERIC) = epochs, CAST(epochs AS INTEGER), NULL) AS epochs
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
    n.shots AS shots_number,
    n.epochs AS epochs_number,
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
      WHEN r.evaluated_on IS NOT NULL AND NOT (r.evaluated_on GLOB '????-??-??' AND r.evaluated_on IS date(r.evaluated_on, '+0 days')) THEN 'evaluated_on'
      WHEN r.origin NOT IN ('published', 'measured', 'reported', 'synthetic') THEN 'origin'
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
    WHEN 'evaluated_on' THEN c.evaluated_on
    WHEN 'origin' THEN c.origin
    ELSE c.error_value
  END AS offending,
  CASE c.rule
    WHEN 'reader' THEN c.error
    WHEN 'model' THEN 'model must be a name'
    WHEN 'model unknown' THEN 'no model named "' || c.model || '"'
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
    WHEN 'evaluated_on' THEN 'evaluated_on must be a real date like 2025-09-30'
    WHEN 'origin' THEN 'origin must be ''published'', ''measured'', ''reported'' or ''synthetic'''
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
  iif(abs(c.number) < 9e999, c.number, NULL) AS value,
  c.resolved_unit AS unit,
  coalesce(c.task_higher_is_better, c.higher_is_better) AS higher_is_better,
  c.standard_error_number AS standard_error,
  c.samples_number AS samples,
  c.epochs_number AS epochs,
  c.evaluated_on,
  c.status,
  c.origin,
  c.source,
  c.file,
  c.sha256,
  c.path,
  CASE
    WHEN c.sha256 IS NULL THEN (
      SELECT min(e.evaluation_id)
      FROM evaluation AS e
      WHERE e.model_id = c.model_id AND e.benchmark_id = c.benchmark_id AND e.tool = c.tool AND NOT e.withdrawn
        AND (e.value, e.unit, e.standard_error, e.samples, e.evaluated_on, e.origin, e.source)
          IS (c.number, c.resolved_unit, c.standard_error_number, c.samples_number, c.evaluated_on, c.origin, c.source)
    )
    ELSE (
      SELECT e.evaluation_id
      FROM evaluation AS e
      WHERE (e.sha256, e.path, e.model_written, e.task) = (c.sha256, c.path, c.model, c.task) AND NOT e.withdrawn
    )
  END AS known_as
FROM named AS c
;
CREATE VIEW import_entry AS
SELECT
  c.*,
  -- 1: nothing is to be done, the row says what stands already
  EXISTS (
    SELECT 1
    FROM score AS s
    WHERE (s.model_id, s.benchmark_id, s.evaluation_id) = (c.model_id, c.benchmark_id, c.known_as)
  )
  OR EXISTS (
    SELECT 1
    FROM model AS m
    JOIN benchmark AS b ON b.benchmark_id = c.benchmark_id
    JOIN score_entry AS s ON (s.model, s.benchmark) = (m.name, b.name)
    WHERE m.model_id = c.model_id
      AND (s.value, s.unit, s.standard_error, s.samples, s.evaluated_on, s.origin, s.source)
        IS (c.value, c.unit, c.standard_error, c.samples, c.evaluated_on, c.origin, c.source)
  )
  -- of a withdrawn result it does not stand: the row is a new result
  AND NOT EXISTS (
    SELECT 1
    FROM score AS s
    JOIN evaluation AS e ON e.evaluation_id = s.evaluation_id
    WHERE (s.model_id, s.benchmark_id) = (c.model_id, c.benchmark_id) AND e.withdrawn
  )
  -- a file that comes in again does not put an older result of its own before a newer one; an INSERT means now
  OR (
    c.file IS NOT NULL AND c.known_as IS NOT NULL
    AND EXISTS (SELECT 1 FROM score AS s WHERE (s.model_id, s.benchmark_id) = (c.model_id, c.benchmark_id))
  ) AS stands
FROM import_check AS c
;
CREATE TRIGGER import_entry_accept
INSTEAD OF INSERT ON import_entry
WHEN NEW.rule IS NULL AND NOT NEW.stands
BEGIN
  INSERT INTO evaluation (model_id, benchmark_id, tool, model_written, task, value, unit, standard_error, samples, evaluated_on, origin, source)
  SELECT NEW.model_id, NEW.benchmark_id, NEW.tool, NEW.model_written, NEW.task, NEW.value, NEW.unit, NEW.standard_error, NEW.samples, NEW.evaluated_on, NEW.origin, NEW.source
  WHERE NEW.known_as IS NULL;

  INSERT INTO score (model_id, benchmark_id, value, standard_error, samples, evaluated_on, origin, source, evaluation_id)
  SELECT e.model_id, e.benchmark_id, e.score, e.standard_error, e.samples, NEW.evaluated_on, e.origin, NEW.source, e.evaluation_id
  FROM evaluation_score AS e
  WHERE e.evaluation_id = coalesce(NEW.known_as, (SELECT max(evaluation_id) FROM evaluation))
  ON CONFLICT (model_id, benchmark_id) DO UPDATE SET
    value = excluded.value,
    standard_error = excluded.standard_error,
    samples = excluded.samples,
    evaluated_on = excluded.evaluated_on,
    origin = excluded.origin,
    source = excluded.source,
    evaluation_id = excluded.evaluation_id;
END;
CREATE TRIGGER import_entry_reject
INSTEAD OF INSERT ON import_entry
WHEN NEW.rule IS NOT NULL AND NEW.file IS NOT NULL
BEGIN
  INSERT INTO import_reject (file, path, field, value, reason)
  SELECT file, path, field, value, reason
  FROM import_refusal
  WHERE true
  ON CONFLICT DO UPDATE SET rejected_at = excluded.rejected_at;
END;
CREATE TRIGGER import_entry_refuse
INSTEAD OF INSERT ON import_entry
WHEN NEW.rule IS NOT NULL AND NEW.file IS NULL
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
    WHEN 'evaluated_on' THEN RAISE(ABORT, 'score_entry.evaluated_on: must be a real date like 2025-09-30')
    WHEN 'origin' THEN RAISE(ABORT, 'score_entry.origin: must be ''published'', ''measured'', ''reported'' or ''synthetic''')
    ELSE RAISE(ABORT, 'score_entry: the row breaks a rule of the view import_check')
  END;
END;
CREATE VIEW import_match AS
WITH row_in AS MATERIALIZED (
  SELECT
    i.*,
    typeof(i.value) = 'text' AND i.value LIKE '%!%' ESCAPE '!' AS value_in_percent,
    typeof(i.standard_error) = 'text' AND i.standard_error LIKE '%!%' ESCAPE '!' AS error_in_percent,
    (
      SELECT arguments
      FROM task
      WHERE (tool, task) = (i.tool, i.task)
        -- both lists are sorted: each pair of the one, in turn, among those of the other
        AND (arguments = '' OR ',' || replace(i.arguments, ',', ',,') || ',' GLOB '*,' || replace(arguments, ',', ',*,') || ',*')
      ORDER BY length(arguments) DESC
      LIMIT 1
    ) AS task_arguments,
    EXISTS (SELECT 1 FROM task WHERE (tool, task) = (i.tool, i.task)) AS task_known
  FROM import_row AS i
),
cell AS MATERIALIZED (
  SELECT
    *,
    iif(value_in_percent, trim(substr(value, 1, length(value) - 1)), value) AS value_cell,
    iif(error_in_percent, trim(substr(standard_error, 1, length(standard_error) - 1)), standard_error) AS error_cell
  FROM row_in
),
matched AS MATERIALIZED (
  SELECT
    r.import_row_id,
    r.tool,
    r.task,
    r.metric,
    r.unit,
    r.task_arguments,
    r.task_known,
    (SELECT model_id FROM known_model WHERE written = r.model) AS model_id,
    CASE
      WHEN r.tool = 'entry' THEN (SELECT benchmark_id FROM known_benchmark WHERE written = r.benchmark)
      ELSE coalesce(
        (SELECT benchmark_id FROM task WHERE (tool, task, arguments, metric) = (r.tool, r.task, r.task_arguments, r.metric)),
        -- another metric of the task: kept when the task is of one benchmark only
        (
          SELECT CASE WHEN min(benchmark_id) = max(benchmark_id) THEN min(benchmark_id) END
          FROM task
          WHERE (tool, task, arguments) = (r.tool, r.task, r.task_arguments)
        )
      )
    END AS benchmark_id,
    r.value_in_percent,
    r.error_in_percent,
    -- A comparison with a number makes a number of a text that is one, as a whole, and of no other.
    iif(CAST(r.value_cell AS NUMERIC) = r.value_cell, CAST(r.value_cell AS REAL), NULL) AS number,
    iif(CAST(r.error_cell AS NUMERIC) = r.error_cell, CAST(r.error_cell AS REAL), NULL) AS error_number
  FROM cell AS r
)
SELECT
  m.import_row_id,
  m.model_id,
  m.benchmark_id,
  m.task_arguments,
  m.task_known,
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
LEFT JOIN task AS t ON (t.tool, t.task, t.arguments, t.metric) = (m.tool, m.task, m.task_arguments, m.metric)
;
CREATE VIEW import_nearest AS
WITH letter AS (
  SELECT 10 * tens.column1 + ones.column1 + 1 AS place
  FROM (VALUES (0), (1), (2), (3), (4), (5), (6)) AS tens
  JOIN (VALUES (0), (1), (2), (3), (4), (5), (6), (7), (8), (9)) AS ones
),
known AS MATERIALIZED (
  SELECT 'model' AS kind, NULL AS tool, written, model AS name FROM known_model
  UNION ALL
  SELECT 'benchmark', NULL, written, benchmark FROM known_benchmark
  UNION ALL
  SELECT DISTINCT 'task', tool, task, task FROM task
),
unknown AS MATERIALIZED (
  SELECT 'model' AS kind, NULL AS tool, r.model AS written
  FROM import_row AS r
  JOIN import_match AS m ON m.import_row_id = r.import_row_id
  WHERE m.model_id IS NULL AND typeof(r.model) = 'text'
  UNION
  SELECT 'benchmark', NULL, r.benchmark
  FROM import_row AS r
  JOIN import_match AS m ON m.import_row_id = r.import_row_id
  WHERE m.benchmark_id IS NULL AND typeof(r.benchmark) = 'text'
  UNION
  SELECT 'task', r.tool, r.task
  FROM import_row AS r
  JOIN import_match AS m ON m.import_row_id = r.import_row_id
  WHERE typeof(r.task) = 'text' AND NOT m.task_known
)
SELECT
  kind,
  tool,
  written,
  (
    SELECT name
    FROM (
      SELECT
        k.name,
        (
          SELECT count(*)
          FROM letter
          WHERE place < length(u.written) AND instr(lower(k.written), lower(substr(u.written, place, 2)))
        ) * 2.0 / (min(length(u.written), 70) + length(k.written) - 2) AS likeness
      FROM known AS k
      WHERE k.kind = u.kind AND k.tool IS u.tool
    )
    WHERE likeness >= 0.5
    ORDER BY likeness DESC, name COLLATE BINARY
    LIMIT 1
  ) AS nearest
FROM unknown AS u;
CREATE VIEW import_refusal AS
WITH refused AS MATERIALIZED (
  SELECT
    c.import_row_id,
    c.file,
    c.sha256,
    c.path,
    c.field,
    iif(typeof(c.offending) = 'blob', quote(c.offending), CAST(c.offending AS TEXT)) AS value,
    c.reason,
    iif(c.rule GLOB '* unknown', c.field, NULL) AS kind,
    c.tool
  FROM import_check AS c
  WHERE c.rule IS NOT NULL
)
SELECT
  r.import_row_id,
  r.file,
  r.sha256,
  r.path,
  r.field,
  r.value,
  r.reason || coalesce('; nearest: ' || n.nearest, '') AS reason
FROM refused AS r
LEFT JOIN import_nearest AS n ON n.kind = r.kind AND n.written = r.value AND (n.tool IS NULL OR n.tool = r.tool);
CREATE VIEW import_refused AS
SELECT file, path, reason AS rule, value
FROM import_reject;
CREATE TRIGGER import_refused_insert
INSTEAD OF INSERT ON import_refused
BEGIN
  -- import_nearest looks there for names that nothing has
  INSERT INTO import_row (tool, model, benchmark)
  SELECT
    'entry',
    iif(NEW.rule GLOB '*_entry.model: no * of this name', NEW.value, NULL),
    iif(NEW.rule GLOB '*_entry.benchmark: no * of this name', NEW.value, NULL);

  INSERT INTO import_reject (file, path, field, value, reason)
  SELECT
    NEW.file,
    NEW.path,
    field,
    value,
    CASE
      WHEN rule GLOB 'no * of this name' THEN replace(rule, 'of this name', 'named "' || coalesce(value, '') || '"')
        || coalesce('; nearest: ' || (SELECT nearest FROM import_nearest WHERE kind = field), '')
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

  DELETE FROM import_row;
END
;
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
    (8, 'safety_coefficient', 0),
    (9, 'weight', 1),
    (10, 'score', 1),
    (11, 'period', 0),
    (12, 'parameter', 0)
)
;
CREATE VIEW jailbreak_resistance AS
WITH standing AS (
  SELECT
    *,
    score > (SELECT value FROM parameter WHERE name = 'jailbreak_strong') AS is_strong,
    score < (SELECT value FROM parameter WHERE name = 'jailbreak_weak') AS is_weak
  FROM current_score
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
SELECT name AS written, name AS model, model_id
FROM model
WHERE NOT withdrawn
UNION ALL
SELECT a.name, m.name, a.model_id
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
    ('rule', 1, 'record_risk_index', 'new record risk index', '风险指数创新高'),
    ('rule', 2, 'above_human', 'above the human baseline', '超越人类水平'),
    ('rule', 3, 'fast_growth', 'fast growth of a capability', '能力快速增长'),
    ('rule', 4, 'less_safe_as_more_capable', 'safety falls as capability rises', '能力上升而安全下降'),
    ('rule', 5, 'low_honesty', 'low honesty', '诚实性不足')
);
CREATE VIEW model_entry AS
SELECT
  o.name AS organization,
  o.region,
  s.name AS series,
  m.name,
  m.released_on,
  m.reasoning,
  m.open_weights,
  m.parameters,
  m.general_capability,
  m.general_capability_origin,
  m.source
FROM model AS m
JOIN series AS s ON s.series_id = m.series_id
JOIN organization AS o ON o.organization_id = s.organization_id
WHERE NOT m.withdrawn;
CREATE TRIGGER model_entry_insert
INSTEAD OF INSERT ON model_entry
BEGIN
  INSERT INTO import_model (organization, region, series, name, released_on, reasoning, open_weights, parameters, general_capability, general_capability_origin, source)
  VALUES (
    nullif(trim(NEW.organization), ''),
    nullif(trim(NEW.region), ''),
    nullif(trim(NEW.series), ''),
    nullif(trim(NEW.name), ''),
    nullif(trim(NEW.released_on), ''),
    iif(typeof(NEW.reasoning) = 'text', nullif(trim(NEW.reasoning), ''), NEW.reasoning),
    iif(typeof(NEW.open_weights) = 'text', nullif(trim(NEW.open_weights), ''), NEW.open_weights),
    iif(typeof(NEW.parameters) = 'text', nullif(trim(NEW.parameters), ''), NEW.parameters),
    iif(typeof(NEW.general_capability) = 'text', nullif(trim(NEW.general_capability), ''), NEW.general_capability),
    nullif(trim(NEW.general_capability_origin), ''),
    nullif(trim(NEW.source), '')
  );
END;
CREATE VIEW import_model AS
SELECT NULL AS file, NULL AS path, *, NULL AS rule, NULL AS value
FROM model_entry;
CREATE TRIGGER import_model_check
INSTEAD OF INSERT ON import_model
WHEN NEW.rule IS NULL
BEGIN
  INSERT INTO import_model
  SELECT
    NEW.file, NEW.path, NEW.organization, NEW.region, NEW.series, NEW.name, NEW.released_on, NEW.reasoning, NEW.open_weights,
    NEW.parameters, NEW.general_capability, NEW.general_capability_origin, NEW.source,
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
        (CAST(NEW.open_weights AS NUMERIC) = NEW.open_weights AND CAST(NEW.open_weights AS NUMERIC) IN (0, 1)) OR (NEW.open_weights IS NULL AND EXISTS (SELECT 1 FROM model WHERE name = NEW.name))
      UNION ALL
      SELECT 'model_entry.parameters: must be greater than 0 and finite, in billions', NEW.parameters,
        NEW.parameters IS NULL
        OR ((CAST(NEW.parameters AS NUMERIC) = NEW.parameters) AND CAST(NEW.parameters AS REAL) > 0 AND CAST(NEW.parameters AS REAL) < 9e999)
      UNION ALL
      SELECT 'model_entry.general_capability: must be between 0 and 100', NEW.general_capability,
        NEW.general_capability IS NULL
        OR ((CAST(NEW.general_capability AS NUMERIC) = NEW.general_capability) AND CAST(NEW.general_capability AS REAL) BETWEEN 0 AND 100)
      UNION ALL
      SELECT 'model_entry.general_capability_origin: must be ''published'', ''measured'', ''reported'' or ''synthetic''; it goes with general_capability', NEW.general_capability_origin,
        (NEW.general_capability_origin IS NULL) = (NEW.general_capability IS NULL)
        AND coalesce(NEW.general_capability_origin, 'measured') IN ('published', 'measured', 'reported', 'synthetic')
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
    open_weights = coalesce(NEW.open_weights, open_weights),
    parameters = coalesce(NEW.parameters, parameters),
    general_capability = coalesce(NEW.general_capability, general_capability),
    general_capability_origin = coalesce(NEW.general_capability_origin, general_capability_origin),
    source = coalesce(NEW.source, source)
  WHERE name = NEW.name;

  INSERT INTO model (series_id, name, released_on, reasoning, open_weights, parameters, general_capability, general_capability_origin, source)
  SELECT
    series_id, NEW.name, NEW.released_on, NEW.reasoning, NEW.open_weights, NEW.parameters, NEW.general_capability,
    NEW.general_capability_origin, NEW.source
  FROM series
  WHERE name = NEW.series AND NOT EXISTS (SELECT 1 FROM model WHERE name = NEW.name);
END;
CREATE TRIGGER import_model_reject
INSTEAD OF INSERT ON import_model
WHEN NEW.rule <> '' AND NEW.file IS NOT NULL
BEGIN
  INSERT INTO import_refused (file, path, rule, value) VALUES (NEW.file, NEW.path, NEW.rule, NEW.value);
END;
CREATE TRIGGER import_model_refuse
INSTEAD OF INSERT ON import_model
WHEN NEW.rule <> '' AND NEW.file IS NULL
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
    WHEN 'model_entry.parameters: must be greater than 0 and finite, in billions'
      THEN RAISE(ABORT, 'model_entry.parameters: must be greater than 0 and finite, in billions')
    WHEN 'model_entry.general_capability: must be between 0 and 100'
      THEN RAISE(ABORT, 'model_entry.general_capability: must be between 0 and 100')
    WHEN 'model_entry.general_capability_origin: must be ''published'', ''measured'', ''reported'' or ''synthetic''; it goes with general_capability'
      THEN RAISE(ABORT, 'model_entry.general_capability_origin: must be ''published'', ''measured'', ''reported'' or ''synthetic''; it goes with general_capability')
  END;
END;
CREATE VIEW model_risk AS
SELECT
  p.method,
  p.domain,
  mo.model_id,
  mo.model,
  mo.series,
  mo.organization,
  mo.region,
  mo.released_on,
  mo.reasoning,
  mo.open_weights,
  p.capability, -- C, 0..100
  p.safety, -- S, 0..100
  sc.beta,
  CASE p.formula
    WHEN 'linear' THEN risk_index(p.capability, p.safety, sc.beta)
  END AS risk_index, -- R = C x (1 - beta x S / 100), 0..100; compare within a domain only
  p.capability_coverage, -- share of the capability weight that had a score; NULL: the domain has none
  p.safety_coverage
FROM score_pair AS p
JOIN monitored_model AS mo ON mo.model_id = p.model_id
LEFT JOIN safety_coefficient AS sc ON sc.method_id = p.method_id AND sc.open_weights = mo.open_weights
;
CREATE VIEW model_score AS
SELECT
  me.name AS method,
  d.name AS domain,
  mo.model_id,
  mo.model,
  b.name AS benchmark,
  b.measures,
  w.weight,
  s.value,
  s.standard_error,
  s.samples,
  s.evaluated_on,
  s.origin, -- published, measured, reported or synthetic
  s.source
FROM weight AS w
JOIN method AS me ON me.method_id = w.method_id
JOIN domain AS d ON d.domain_id = w.domain_id
JOIN benchmark AS b ON b.benchmark_id = w.benchmark_id
CROSS JOIN monitored_model AS mo
LEFT JOIN score AS s ON s.model_id = mo.model_id AND s.benchmark_id = w.benchmark_id
;
CREATE VIEW model_step AS
WITH step AS (
  SELECT
    method,
    domain,
    to_model_id,
    max(capability_change) FILTER (WHERE is_capability_step) AS capability_change,
    max(safety_change) FILTER (WHERE is_safety_step) AS safety_change,
    max(risk_change) FILTER (WHERE is_risk_step) AS risk_change
  FROM shared_step
  GROUP BY
    method,
    domain,
    to_model_id
)
SELECT
  r.*,
  s.capability_change,
  s.safety_change,
  s.risk_change AS risk_index_change
FROM model_risk AS r
LEFT JOIN step AS s ON s.method = r.method AND s.domain = r.domain AND s.to_model_id = r.model_id;
CREATE VIEW monitored_model AS
SELECT
  mo.model_id,
  mo.name AS model,
  se.name AS series,
  o.name AS organization,
  o.region,
  mo.released_on,
  mo.reasoning,
  mo.open_weights,
  mo.parameters,
  mo.general_capability,
  mo.general_capability_origin,
  mo.source -- of these facts
FROM model AS mo
JOIN series AS se ON se.series_id = mo.series_id
JOIN organization AS o ON o.organization_id = se.organization_id
WHERE
  NOT mo.withdrawn
  AND (
    (SELECT value FROM parameter WHERE name = 'breakthrough_only') = 0
    OR mo.model_id IN (SELECT model_id FROM breakthrough_model WHERE is_breakthrough)
  )
  -- This refuses a database of another schema version for all views.
  AND airisk_schema_version() = 5
;
CREATE VIEW openness_comparison AS
SELECT
  method,
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
    (1, 'current_period', NULL, NULL, 'period'),
    (2, 'risk_ranking', 'Risk ranking', '风险排名', 'method domain rank model'),
    (3, 'current_frontier', 'Frontier', '风险前沿', 'method domain -capability safety model'),
    (4, 'current_trend', 'Series', '系列走势', 'method domain metric series'),
    (5, 'risk_growth', 'Growth', '风险增长', 'method domain ends_on'),
    (6, 'risk_record', 'Records', '风险记录', 'method domain released_on model_id'),
    (7, 'quarter_summary', 'Quarters', '季度', 'method domain quarter'),
    (8, 'upgrade_step', 'Upgrades', '升级', 'method domain series released_on to_model_id'),
    (9, 'reasoning_comparison', 'Reasoning', '推理对比', 'method domain measure'),
    (10, 'openness_comparison', 'Openness', '开源对比', 'method domain measure'),
    (11, 'benchmark_summary', 'Benchmarks', '基准', 'measures benchmark'),
    (12, 'benchmark_trend', 'Benchmark trends', '基准趋势', 'measures benchmark'),
    (13, 'benchmark_record', 'Benchmark records', '基准记录', 'benchmark released_on model_id'),
    (14, 'benchmark_correlation', 'Benchmark correlations', '基准相关', 'benchmark other_benchmark'),
    (15, 'domain_correlation', 'Domain correlations', '领域相关', 'method domain other_domain'),
    (16, 'safety_correlation', 'Safety correlations', '安全相关', 'method domain benchmark'),
    (17, 'jailbreak_resistance', 'Jailbreak', '越狱防护', 'benchmark place model'),
    (18, 'jailbreak_series', 'Jailbreak series', '越狱防护系列', 'benchmark series'),
    (19, 'early_warning', 'Early warnings', '早期预警', 'method domain rule subject'),
    (20, 'recommendation', 'Recommendations', '建议', 'method domain -risk_place model'),
    (21, 'report_finding', 'Findings', '结论', 'position'),
    (22, 'model_score', 'Scores', '得分', 'method domain benchmark model'),
    (23, 'assumption', 'Sources and assumptions', '来源与假设', 'place name benchmark'),
    (24, 'current_domain', NULL, NULL, 'domain_id'),
    (25, 'current_benchmark', NULL, NULL, 'domain_id benchmark_id'),
    (26, 'current_risk', NULL, NULL, 'method domain model_id'),
    (27, 'current_score', NULL, NULL, 'benchmark_id model_id'),
    (28, 'monitored_model', 'Models', '模型', 'released_on model_id'),
    (29, 'breakthrough_model', NULL, NULL, 'released_on model_id'),
    (30, 'domain_score', NULL, NULL, 'method domain measures model_id'),
    (31, 'score_pair', NULL, NULL, 'method domain model_id'),
    (32, 'model_risk', NULL, NULL, 'method domain model_id'),
    (33, 'group_comparison', NULL, NULL, 'method domain grouping measure'),
    (34, 'label', NULL, NULL, 'kind place'),
    (35, 'series_colour', NULL, NULL, 'place'),
    (36, 'chart', NULL, NULL, 'place'),
    (37, 'chart_line', NULL, NULL, 'place line'),
    (38, 'chart_point', 'Chart data', '图表数据', 'place line point'),
    (39, 'organization', NULL, NULL, 'organization_id'),
    (40, 'domain', NULL, NULL, 'domain_id'),
    (41, 'benchmark', NULL, NULL, 'benchmark_id'),
    (42, 'method', NULL, NULL, 'method_id'),
    (43, 'safety_coefficient', NULL, NULL, 'method_id open_weights'),
    (44, 'parameter', NULL, NULL, 'name'),
    (45, 'published_view', NULL, NULL, 'place'),
    (46, 'column_kind', NULL, NULL, 'view name')
)
;
CREATE VIEW quarter_summary AS
WITH summary AS (
  SELECT
    method,
    domain,
    quarter(released_on) AS quarter,
    count(*) AS models,
    count(risk_index) AS models_scored,
    avg(capability) AS mean_capability,
    max(capability) AS max_capability,
    avg(safety) AS mean_safety,
    max(safety) AS max_safety,
    avg(risk_index) AS mean_risk_index,
    max(risk_index) AS max_risk_index
  FROM model_risk
  GROUP BY
    method,
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
    PARTITION BY method, domain
    ORDER BY quarter
    ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING
  )
)
SELECT
  method,
  domain,
  quarter,
  models, -- released in the quarter
  models_scored, -- those with a risk index
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
  method,
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
WITH placed AS (
  SELECT
    *,
    count(risk_index) OVER of_domain AS ranked_models,
    max(risk_index) OVER of_domain > min(risk_index) OVER of_domain AS is_spread,
    -- Equal models share the middle of their places, so that nobody is high or low where all are equal. Rounded,
    -- so that two thirds are two thirds.
    nine_decimals(
      (percent_rank() OVER (PARTITION BY method, domain, risk_index IS NULL ORDER BY risk_index)
        + 1 - percent_rank() OVER (PARTITION BY method, domain, risk_index IS NULL ORDER BY risk_index DESC)) / 2
    ) AS risk_place,
    nine_decimals(
      (percent_rank() OVER (PARTITION BY method, domain, capability IS NULL ORDER BY capability)
        + 1 - percent_rank() OVER (PARTITION BY method, domain, capability IS NULL ORDER BY capability DESC)) / 2
    ) AS capability_place,
    nine_decimals(
      (percent_rank() OVER (PARTITION BY method, domain, safety IS NULL ORDER BY safety)
        + 1 - percent_rank() OVER (PARTITION BY method, domain, safety IS NULL ORDER BY safety DESC)) / 2
    ) AS safety_place
  FROM current_risk
  WINDOW of_domain AS (PARTITION BY method, domain)
),
judged AS (
  SELECT
    *,
    risk_index IS NOT NULL
      AND is_spread
      AND ranked_models >= (SELECT value FROM parameter WHERE name = 'smallest_group') AS is_ranked,
    risk_place >= nine_decimals((SELECT value FROM parameter WHERE name = 'high_place'))
      AND risk_index >= (SELECT value FROM parameter WHERE name = 'high_risk_index') AS risk_high,
    capability_place >= nine_decimals((SELECT value FROM parameter WHERE name = 'high_place')) AS capability_high,
    safety_place <= nine_decimals((SELECT value FROM parameter WHERE name = 'low_place')) AS safety_low
  FROM placed
)
SELECT
  method,
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
    WHEN NOT is_ranked THEN 'not enough data'
    WHEN risk_high THEN 'high'
    ELSE 'not high'
  END AS risk, -- not enough data: no risk index, fewer than smallest_group of them, or all are equal
  CASE WHEN is_ranked THEN capability_high END AS capability_high, -- 1: yes
  CASE WHEN is_ranked THEN safety_low END AS safety_low, -- 1: yes
  CASE
    WHEN NOT is_ranked THEN 'not enough data'
    WHEN NOT risk_high THEN 'nothing in particular; keep watching new models'
    ELSE iif(capability_high, 'evaluate capabilities fully before release; remove hazardous knowledge from training data or by unlearning; ', '')
      || iif(safety_low, 'strengthen alignment and safeguards: refusal training, input and output monitoring, adversarial training against jailbreaks; set a safety bar to pass before release; ', '')
      || 'keep a risk management framework with thresholds; publish a system card'
  END AS advice,
  CASE
    WHEN NOT is_ranked THEN '数据不足'
    WHEN NOT risk_high THEN '暂无特殊建议，保持关注新增模型'
    ELSE iif(capability_high, '发布前充分测评能力；从训练数据中移除或用机器遗忘去除高危知识；', '')
      || iif(safety_low, '加强安全对齐与安保：拒答训练、输入输出监控、针对越狱的对抗性训练；发布前达到既定安全标准；', '')
      || '制定带有阈值的风险管理框架；公布系统卡'
  END AS advice_zh
FROM judged
;
CREATE VIEW report_fact AS
SELECT 1 AS place, 'period' AS name, p.period AS value, 'reporting period; NULL: none is current, and every model counts' AS about
FROM current_period AS p
UNION ALL
SELECT 2, 'starts_on', p.starts_on, 'first day of the period'
FROM current_period AS p
UNION ALL
SELECT 3, 'ends_on', iif(p.period IS NULL, NULL, p.ends_on), 'last day of the period'
FROM current_period AS p
UNION ALL
SELECT 4, 'published_on', p.published_on, 'publication of the period''s report'
FROM current_period AS p
UNION ALL
SELECT 5, 'method', me.name, coalesce(me.about, me.formula)
FROM method AS me
WHERE me.is_current
UNION ALL
SELECT 6, 'models', CAST(count(DISTINCT model_id) AS TEXT), 'with a score'
FROM current_score
UNION ALL
SELECT 7, 'scores', CAST(count(*) AS TEXT), 'of these models'
FROM current_score
UNION ALL
SELECT 8, 'synthetic_scores', CAST(count(*) AS TEXT), 'of them made by a generator'
FROM current_score
WHERE origin = 'synthetic'
-- To be said wherever they are shown.
UNION ALL
SELECT
  9,
  n.column1,
  printf(n.column2, iif(n.column1 = 'synthetic_zh', s.scores, s.synthetic), iif(n.column1 = 'synthetic_zh', s.synthetic, s.scores)),
  'the notice for readers'
FROM (SELECT count(*) AS scores, count(*) FILTER (WHERE origin = 'synthetic') AS synthetic FROM current_score) AS s
JOIN (
  VALUES
    ('synthetic_en', '%d of %d scores are synthetic; they and all that is computed from them say nothing about the real models.'),
    ('synthetic_zh', '%d个得分中有%d个是合成的；这些得分及由其算出的一切都不代表真实模型。')
) AS n
WHERE s.synthetic > 0
-- What the index itself assumes; the notice for readers as well.
UNION ALL
SELECT
  10,
  n.column1,
  printf(n.column2, b.open, b.proprietary),
  'the notice for readers'
FROM (
  SELECT
    max(c.beta) FILTER (WHERE c.open_weights) AS open,
    max(c.beta) FILTER (WHERE NOT c.open_weights) AS proprietary
  FROM method AS me
  JOIN safety_coefficient AS c ON c.method_id = me.method_id
  WHERE me.is_current
) AS b
JOIN (
  VALUES
    ('assumption_en', 'The safety coefficients (beta %g for open-weight, %g for proprietary models) are our assumption; nobody has measured them. All risk indexes depend on them, and so do ranks, records and growth, and above all the comparison of open-weight with proprietary models. Capability scores, safety scores and the risk Pareto frontier do not.'),
    ('assumption_zh', '安全系数（开源模型β为%g，闭源模型β为%g）是我们的假设，并非实测值。所有风险指数及由其得出的排名、新高和增长都取决于该假设，开源与闭源模型的风险指数对比尤其如此；能力分、安全分和风险帕累托前沿与之无关。')
) AS n
WHERE b.open IS NOT NULL AND b.proprietary IS NOT NULL
UNION ALL
SELECT 11, 'airisk_version', airisk_version(), 'of the program'
UNION ALL
SELECT 12, 'schema_version', CAST(airisk_schema_version() AS TEXT), 'of the database'
;
CREATE VIEW report_finding AS
WITH section(place, name) AS (
  -- A domain's capability and safety stand together.
  VALUES
    (1, 'scope'),
    (2, 'risk_trend'),
    (3, 'series'),
    (4, 'reasoning'),
    (5, 'openness'),
    (6, 'capability_and_safety'),
    (7, 'jailbreak'),
    (8, 'domain_capability'),
    (8, 'domain_safety'),
    (9, 'recommendation'),
    (10, 'early_warning')
)
SELECT
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
  SELECT DISTINCT
    me.name AS method,
    d.name AS domain,
    pe.name AS period,
    pe.is_current,
    pe.starts_on,
    pe.ends_on,
    date(
      iif((SELECT value FROM parameter WHERE name = 'risk_year_from_publication'), coalesce(pe.published_on, pe.ends_on), pe.ends_on),
      '-1 year'
    ) AS year_before
  FROM weight AS w
  JOIN method AS me ON me.method_id = w.method_id
  JOIN domain AS d ON d.domain_id = w.domain_id
  CROSS JOIN period AS pe
),
-- SQLite takes the model from the row of max().
reached AS (
  SELECT
    p.method,
    p.domain,
    p.period,
    k.column1 AS is_before,
    max(r.risk_index) AS record,
    r.model,
    r.coverage
  FROM domain_period AS p
  CROSS JOIN (VALUES (0), (1)) AS k
  LEFT JOIN risk_record AS r
    ON r.method = p.method AND r.domain = p.domain AND r.released_on <= iif(k.column1, p.year_before, p.ends_on)
  GROUP BY
    p.method,
    p.domain,
    p.period,
    k.column1
),
scored AS MATERIALIZED (
  SELECT
    method,
    domain,
    released_on
  FROM model_risk
  WHERE risk_index IS NOT NULL
),
counted AS (
  SELECT
    p.*,
    count(s.released_on) AS models,
    count(*) FILTER (WHERE s.released_on <= p.year_before) AS models_before,
    count(*) FILTER (WHERE s.released_on >= p.starts_on) AS models_in_period
  FROM domain_period AS p
  LEFT JOIN scored AS s ON s.method = p.method AND s.domain = p.domain AND s.released_on <= p.ends_on
  GROUP BY
    p.method,
    p.domain,
    p.period
)
SELECT
  c.method,
  c.domain,
  c.period,
  c.is_current,
  c.ends_on,
  c.models, -- with a risk index, released by ends_on
  c.models_in_period, -- those of them that were released in the period
  r.record,
  r.model AS record_model,
  r.coverage AS record_coverage, -- share of the weight that it had a score on
  c.year_before,
  c.models_before, -- with a risk index, released by year_before
  b.record AS record_before,
  b.model AS record_before_model,
  b.coverage AS record_before_coverage,
  CASE
    WHEN c.models_before >= (SELECT value FROM parameter WHERE name = 'smallest_group') AND c.models > c.models_before
      THEN 100 * (r.record / nullif(b.record, 0) - 1)
  END AS growth -- percent
FROM counted AS c
JOIN reached AS r ON r.method = c.method AND r.domain = c.domain AND r.period = c.period AND NOT r.is_before
JOIN reached AS b ON b.method = c.method AND b.domain = c.domain AND b.period = c.period AND b.is_before
;
CREATE VIEW risk_ranking AS
SELECT
  r.method,
  r.domain,
  CASE WHEN r.risk_index IS NOT NULL THEN rank() OVER (PARTITION BY r.method, r.domain ORDER BY r.risk_index DESC) END AS rank, -- 1: the highest
  r.model_id,
  r.model,
  r.series,
  r.organization,
  r.region,
  r.released_on,
  r.reasoning,
  r.open_weights,
  r.capability,
  r.safety,
  r.risk_index,
  min(r.capability_coverage, r.safety_coverage) AS coverage, -- share of the weight that had a score, the lower of the two
  f.model_id IS NOT NULL AS on_frontier, -- 1: on the risk Pareto frontier
  r.released_on BETWEEN p.starts_on AND p.ends_on AS is_new -- 1: released in the period; NULL: no period is current
FROM current_period AS p
CROSS JOIN current_risk AS r
LEFT JOIN current_frontier AS f ON f.method = r.method AND f.domain = r.domain AND f.model_id = r.model_id
ORDER BY
  r.method,
  r.domain,
  r.risk_index DESC,
  r.model_id
;
CREATE VIEW risk_record AS
WITH before AS (
  SELECT
    *,
    max(risk_index) OVER earlier AS previous_record,
    count(risk_index) OVER earlier AS models_before
  FROM model_risk
  WINDOW earlier AS (
    PARTITION BY method, domain
    ORDER BY released_on, model_id
    ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING
  )
)
SELECT
  method,
  domain,
  model_id,
  model,
  series,
  organization,
  released_on,
  quarter(released_on) AS quarter,
  risk_index,
  previous_record, -- NULL for the first model
  models_before, -- models before it that have a risk index
  min(capability_coverage, safety_coverage) AS coverage -- share of the weight that had a score, the lower of the two
FROM before
WHERE risk_index > coalesce(previous_record, -1)
;
CREATE VIEW safety_correlation AS
WITH risk AS MATERIALIZED (
  SELECT
    method,
    domain,
    model_id,
    capability
  FROM current_risk
  WHERE capability IS NOT NULL
),
correlated AS (
  SELECT
    me.name AS method,
    d.name AS domain,
    b.benchmark_id,
    b.name AS benchmark,
    b.topic,
    count(s.value) AS models,
    spearman(s.value, r.capability) AS spearman,
    spearman_p(s.value, r.capability) AS p
  FROM weight AS w
  JOIN method AS me ON me.method_id = w.method_id
  JOIN domain AS d ON d.domain_id = w.domain_id
  JOIN benchmark AS b ON b.benchmark_id = w.benchmark_id AND b.measures = 'safety'
  LEFT JOIN risk AS r ON r.method = me.name AND r.domain = d.name
  LEFT JOIN score AS s INDEXED BY score_by_benchmark ON s.benchmark_id = b.benchmark_id AND s.model_id = r.model_id
  GROUP BY
    w.method_id,
    w.domain_id,
    w.benchmark_id
)
SELECT
  method,
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
FROM (SELECT *, models >= (SELECT value FROM parameter WHERE name = 'smallest_sample') AS is_enough FROM correlated)
;
CREATE VIEW score_candidate AS
WITH usable AS (
  SELECT
    e.*,
    b.accept_rule,
    row_number() OVER (
      PARTITION BY e.model_id, e.benchmark_id
      ORDER BY
        iif(b.accept_rule = 'best', e.score, NULL) DESC,
        e.evaluated_on DESC,
        e.evaluation_id DESC
    ) AS place
  FROM evaluation_score AS e
  JOIN benchmark AS b ON b.benchmark_id = e.benchmark_id
  WHERE e.score IS NOT NULL
    AND (b.accept_metric IS NULL OR e.metric IS NULL OR b.accept_metric IN (e.metric, e.variant))
),
-- A file with several results that would all count asks a person: which one?
ambiguous AS (
  SELECT model_id, benchmark_id, group_concat(variant, ' or ') AS variants
  FROM (SELECT * FROM usable ORDER BY model_id, benchmark_id, evaluation_id)
  WHERE sha256 IS NOT NULL
  GROUP BY model_id, benchmark_id, sha256
  HAVING count(*) > 1
),
gathered AS (
  SELECT
    model_id,
    benchmark_id,
    count(*) AS evaluations,
    avg(score) AS mean,
    iif(count(samples) = count(*), sum(samples), NULL) AS samples,
    group_concat(evaluation_id) AS evaluation_ids
  FROM (SELECT * FROM usable ORDER BY model_id, benchmark_id, evaluation_id)
  GROUP BY model_id, benchmark_id
),
candidate AS (
  SELECT
    u.*,
    g.evaluations,
    g.mean,
    g.samples AS all_samples,
    g.evaluation_ids,
    u.accept_rule = 'mean' AND g.evaluations > 1 AS averaged,
    (
      SELECT 'one file has ' || substr(min(a.variants), 1, 200) || ': say which one counts in benchmark.accept_metric'
      FROM ambiguous AS a
      WHERE (a.model_id, a.benchmark_id) = (u.model_id, u.benchmark_id)
    ) AS problem
  FROM usable AS u
  JOIN gathered AS g ON (g.model_id, g.benchmark_id) = (u.model_id, u.benchmark_id)
  WHERE u.place = 1
),
proposed AS (
  SELECT
    model_id,
    model,
    benchmark_id,
    benchmark,
    accept_rule,
    evaluations,
    evaluation_id, -- of a mean: the latest of them
    iif(averaged, mean, score) AS value,
    iif(averaged, NULL, standard_error) AS standard_error, -- of a mean not known: the runs may share questions
    iif(averaged, all_samples, samples) AS samples,
    evaluated_on,
    origin,
    iif(averaged, 'mean of the evaluations ' || evaluation_ids, source) AS source,
    problem
  FROM candidate
)
SELECT
  p.model_id,
  p.model,
  p.benchmark_id,
  p.benchmark,
  p.accept_rule,
  p.evaluations,
  p.evaluation_id,
  p.value,
  p.standard_error,
  p.samples,
  p.evaluated_on,
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
  s.evaluation_id IS p.evaluation_id AND s.value IS p.value AND s.source IS p.source AS accepted
FROM proposed AS p
LEFT JOIN score AS s ON (s.model_id, s.benchmark_id) = (p.model_id, p.benchmark_id)
;
CREATE TRIGGER score_candidate_accept
INSTEAD OF UPDATE OF accepted ON score_candidate
WHEN NEW.accepted = 1 AND NOT OLD.accepted AND OLD.problem IS NULL
BEGIN
  INSERT INTO score (model_id, benchmark_id, value, standard_error, samples, evaluated_on, origin, source, evaluation_id)
  VALUES (OLD.model_id, OLD.benchmark_id, OLD.value, OLD.standard_error, OLD.samples, OLD.evaluated_on, OLD.origin, OLD.source, OLD.evaluation_id)
  ON CONFLICT (model_id, benchmark_id) DO UPDATE SET
    value = excluded.value,
    standard_error = excluded.standard_error,
    samples = excluded.samples,
    evaluated_on = excluded.evaluated_on,
    origin = excluded.origin,
    source = excluded.source,
    evaluation_id = excluded.evaluation_id;
END;
CREATE TRIGGER score_candidate_only_accepts
INSTEAD OF UPDATE ON score_candidate
WHEN NEW.accepted IS NOT 1
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
  s.evaluated_on,
  s.origin,
  s.source
FROM score AS s
JOIN model AS m ON m.model_id = s.model_id
JOIN benchmark_scale AS c ON c.benchmark_id = s.benchmark_id AND c.is_own
WHERE NOT m.withdrawn;
CREATE TRIGGER score_entry_insert
INSTEAD OF INSERT ON score_entry
BEGIN
  INSERT INTO import_score (model, benchmark, value, unit, standard_error, samples, evaluated_on, origin, source)
  VALUES (
    nullif(trim(NEW.model), ''),
    nullif(trim(NEW.benchmark), ''),
    iif(typeof(NEW.value) = 'text', nullif(trim(NEW.value), ''), NEW.value),
    nullif(trim(NEW.unit), ''),
    iif(typeof(NEW.standard_error) = 'text', nullif(trim(NEW.standard_error), ''), NEW.standard_error),
    iif(typeof(NEW.samples) = 'text', nullif(trim(NEW.samples), ''), NEW.samples),
    nullif(trim(NEW.evaluated_on), ''),
    nullif(trim(NEW.origin), ''),
    nullif(trim(NEW.source), '')
  );
END;
CREATE VIEW import_score AS
SELECT NULL AS file, NULL AS path, *
FROM score_entry;
CREATE TRIGGER import_score_insert
INSTEAD OF INSERT ON import_score
BEGIN
  DELETE FROM import_row;

  INSERT INTO import_row (tool, model, benchmark, value, unit, standard_error, samples, evaluated_on, status, origin, source, file, path)
  VALUES ('entry', NEW.model, NEW.benchmark, NEW.value, NEW.unit, NEW.standard_error, NEW.samples, NEW.evaluated_on, 'success', coalesce(NEW.origin, 'measured'), NEW.source, NEW.file, NEW.path);

  INSERT INTO import_entry SELECT * FROM import_entry;
  DELETE FROM import_row;
END;
CREATE VIEW score_pair AS
SELECT
  me.method_id,
  me.name AS method,
  me.formula,
  d.name AS domain,
  mo.model_id,
  -- C and S, 0..100, at nine decimals, so that means which are equal on paper are equal; NULL when less than smallest_coverage of the weight had a score.
  CASE
    WHEN nine_decimals(
        total(w.weight) FILTER (WHERE b.measures = 'capability' AND s.value IS NOT NULL) / sum(w.weight) FILTER (WHERE b.measures = 'capability')
      ) >= (SELECT value FROM parameter WHERE name = 'smallest_coverage')
      THEN nine_decimals(weighted_mean(s.value, w.weight) FILTER (WHERE b.measures = 'capability'))
  END AS capability,
  CASE
    WHEN nine_decimals(
        total(w.weight) FILTER (WHERE b.measures = 'safety' AND s.value IS NOT NULL) / sum(w.weight) FILTER (WHERE b.measures = 'safety')
      ) >= (SELECT value FROM parameter WHERE name = 'smallest_coverage')
      THEN nine_decimals(weighted_mean(s.value, w.weight) FILTER (WHERE b.measures = 'safety'))
  END AS safety,
  -- Share of the weight that had a score; NULL: the domain has no such benchmark.
  total(w.weight) FILTER (WHERE b.measures = 'capability' AND s.value IS NOT NULL)
    / sum(w.weight) FILTER (WHERE b.measures = 'capability') AS capability_coverage,
  total(w.weight) FILTER (WHERE b.measures = 'safety' AND s.value IS NOT NULL)
    / sum(w.weight) FILTER (WHERE b.measures = 'safety') AS safety_coverage
FROM method AS me
CROSS JOIN domain AS d
CROSS JOIN model AS mo
CROSS JOIN weight AS w ON w.method_id = me.method_id AND w.domain_id = d.domain_id
CROSS JOIN benchmark AS b ON b.benchmark_id = w.benchmark_id
LEFT JOIN score AS s ON s.model_id = mo.model_id AND s.benchmark_id = b.benchmark_id
WHERE NOT mo.withdrawn
GROUP BY
  me.name,
  d.name,
  mo.model_id
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
CREATE VIEW shared_step AS
WITH risk AS MATERIALIZED (
  SELECT
    method,
    domain,
    series,
    model_id,
    released_on,
    beta,
    capability IS NOT NULL AS has_capability,
    safety IS NOT NULL AS has_safety,
    risk_index IS NOT NULL AS has_risk
  FROM model_risk
),
-- The model before each model, of every kind.
before AS (
  SELECT
    method,
    domain,
    model_id,
    lag(model_id) OVER (PARTITION BY method, domain, series ORDER BY released_on, model_id) AS any_before,
    iif(has_capability, lag(model_id) OVER (PARTITION BY method, domain, series, has_capability ORDER BY released_on, model_id), NULL) AS capability_before,
    iif(has_safety, lag(model_id) OVER (PARTITION BY method, domain, series, has_safety ORDER BY released_on, model_id), NULL) AS safety_before,
    iif(has_risk, lag(model_id) OVER (PARTITION BY method, domain, series, has_risk ORDER BY released_on, model_id), NULL) AS risk_before
  FROM risk
),
pair AS (
  SELECT DISTINCT
    method,
    domain,
    model_id AS to_model_id,
    CASE k.column1
      WHEN 1 THEN any_before
      WHEN 2 THEN capability_before
      WHEN 3 THEN safety_before
      ELSE risk_before
    END AS from_model_id,
    any_before,
    capability_before,
    safety_before,
    risk_before
  FROM before
  CROSS JOIN (VALUES (1), (2), (3), (4)) AS k
),
shared AS (
  SELECT
    p.*,
    me.formula,
    me.method_id,
    total(w.weight) FILTER (WHERE b.measures = 'capability' AND f.value IS NOT NULL AND t.value IS NOT NULL)
      / sum(w.weight) FILTER (WHERE b.measures = 'capability') AS capability_coverage,
    total(w.weight) FILTER (WHERE b.measures = 'safety' AND f.value IS NOT NULL AND t.value IS NOT NULL)
      / sum(w.weight) FILTER (WHERE b.measures = 'safety') AS safety_coverage,
    weighted_mean(f.value, w.weight) FILTER (WHERE b.measures = 'capability' AND t.value IS NOT NULL) AS from_capability,
    weighted_mean(t.value, w.weight) FILTER (WHERE b.measures = 'capability' AND f.value IS NOT NULL) AS to_capability,
    weighted_mean(f.value, w.weight) FILTER (WHERE b.measures = 'safety' AND t.value IS NOT NULL) AS from_safety,
    weighted_mean(t.value, w.weight) FILTER (WHERE b.measures = 'safety' AND f.value IS NOT NULL) AS to_safety
  FROM pair AS p
  CROSS JOIN method AS me ON me.name = p.method
  CROSS JOIN domain AS d ON d.name = p.domain
  CROSS JOIN weight AS w ON w.method_id = me.method_id AND w.domain_id = d.domain_id
  CROSS JOIN benchmark AS b ON b.benchmark_id = w.benchmark_id
  LEFT JOIN score AS f ON f.model_id = p.from_model_id AND f.benchmark_id = w.benchmark_id
  LEFT JOIN score AS t ON t.model_id = p.to_model_id AND t.benchmark_id = w.benchmark_id
  WHERE p.from_model_id IS NOT NULL
  GROUP BY
    p.method,
    p.domain,
    p.to_model_id,
    p.from_model_id
),
-- Compared at nine decimals, as the scores of score_pair are.
compared AS (
  SELECT
    *,
    CASE
      WHEN nine_decimals(capability_coverage) >= (SELECT value FROM parameter WHERE name = 'smallest_coverage') THEN nine_decimals(from_capability)
    END AS shared_from_capability,
    CASE
      WHEN nine_decimals(capability_coverage) >= (SELECT value FROM parameter WHERE name = 'smallest_coverage') THEN nine_decimals(to_capability)
    END AS shared_to_capability,
    CASE
      WHEN nine_decimals(safety_coverage) >= (SELECT value FROM parameter WHERE name = 'smallest_coverage') THEN nine_decimals(from_safety)
    END AS shared_from_safety,
    CASE
      WHEN nine_decimals(safety_coverage) >= (SELECT value FROM parameter WHERE name = 'smallest_coverage') THEN nine_decimals(to_safety)
    END AS shared_to_safety
  FROM shared
)
SELECT
  c.method,
  c.domain,
  c.from_model_id,
  c.to_model_id,
  c.from_model_id IS c.any_before AS is_step, -- 1: consecutive models of the series
  c.from_model_id IS c.capability_before AS is_capability_step, -- 1: consecutive among those with a capability score
  c.from_model_id IS c.safety_before AS is_safety_step,
  c.from_model_id IS c.risk_before AS is_risk_step,
  c.capability_coverage, -- share of the domain's capability weight on which both have a score; NULL: the domain has none
  c.safety_coverage,
  nine_decimals(c.shared_to_capability - c.shared_from_capability) AS capability_change,
  nine_decimals(c.shared_to_safety - c.shared_from_safety) AS safety_change,
  CASE c.formula
    WHEN 'linear' THEN nine_decimals(
        risk_index(c.shared_to_capability, c.shared_to_safety, t.beta) - risk_index(c.shared_from_capability, c.shared_from_safety, f.beta)
      )
  END AS risk_change -- each model with its own beta
FROM compared AS c
CROSS JOIN risk AS f ON f.method = c.method AND f.domain = c.domain AND f.model_id = c.from_model_id
CROSS JOIN risk AS t ON t.method = c.method AND t.domain = c.domain AND t.model_id = c.to_model_id
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
    iif(typeof(NEW.higher_is_better) = 'text', nullif(trim(NEW.higher_is_better), ''), NEW.higher_is_better)
  );
END;
CREATE VIEW import_task AS
SELECT NULL AS file, NULL AS path, *, NULL AS rule, NULL AS value
FROM task_entry;
CREATE TRIGGER import_task_check
INSTEAD OF INSERT ON import_task
WHEN NEW.rule IS NULL
BEGIN
  INSERT INTO import_task
  SELECT
    NEW.file, NEW.path, NEW.tool, NEW.task, NEW.arguments, NEW.metric, NEW.benchmark, NEW.unit, NEW.higher_is_better,
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
WHEN NEW.rule <> '' AND NEW.file IS NOT NULL
BEGIN
  INSERT INTO import_refused (file, path, rule, value) VALUES (NEW.file, NEW.path, NEW.rule, NEW.value);
END;
CREATE TRIGGER import_task_refuse
INSTEAD OF INSERT ON import_task
WHEN NEW.rule <> '' AND NEW.file IS NULL
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
CREATE VIEW unit_conversion AS
SELECT 'share' AS unit, 'percent' AS to_unit, 100.0 AS factor
UNION ALL
SELECT 'percent', 'share', 0.01;
CREATE VIEW upgrade_step AS
SELECT
  s.method,
  s.domain,
  t.series,
  t.organization,
  s.from_model_id,
  f.model AS from_model,
  s.to_model_id,
  t.model AS to_model,
  t.released_on, -- of the later model
  s.capability_change, -- points
  s.safety_change,
  s.risk_change, -- of the risk indexes on the shared benchmarks, each model with its own beta
  s.capability_coverage AS shared_capability_coverage, -- share of the capability weight on which both have a score
  s.safety_coverage AS shared_safety_coverage,
  t.general_capability - f.general_capability AS general_capability_change,
  f.parameters AS from_parameters, -- billions
  t.parameters AS to_parameters,
  t.reasoning > f.reasoning AS to_reasoning -- 1: from a non-reasoning to a reasoning model
FROM shared_step AS s
CROSS JOIN monitored_model AS f ON f.model_id = s.from_model_id
CROSS JOIN monitored_model AS t ON t.model_id = s.to_model_id
WHERE s.is_step
;
CREATE VIEW weight_entry AS
SELECT m.name AS method, d.name AS domain, b.name AS benchmark, w.weight
FROM weight AS w
JOIN method AS m ON m.method_id = w.method_id
JOIN domain AS d ON d.domain_id = w.domain_id
JOIN benchmark AS b ON b.benchmark_id = w.benchmark_id;
CREATE TRIGGER weight_entry_insert
INSTEAD OF INSERT ON weight_entry
BEGIN
  INSERT INTO import_weight (method, domain, benchmark, weight)
  VALUES (nullif(trim(NEW.method), ''), nullif(trim(NEW.domain), ''), nullif(trim(NEW.benchmark), ''), iif(typeof(NEW.weight) = 'text', nullif(trim(NEW.weight), ''), NEW.weight));
END;
CREATE VIEW import_weight AS
SELECT NULL AS file, NULL AS path, *, NULL AS rule, NULL AS value
FROM weight_entry;
CREATE TRIGGER import_weight_check
INSTEAD OF INSERT ON import_weight
WHEN NEW.rule IS NULL
BEGIN
  INSERT INTO import_weight
  SELECT
    NEW.file, NEW.path, NEW.method, NEW.domain, NEW.benchmark, NEW.weight,
    coalesce(broken.rule, ''),
    broken.value
  FROM (SELECT 1) AS one
  LEFT JOIN (
    SELECT rule, value
    FROM (
      SELECT 'weight_entry.method: no method of this name' AS rule, NEW.method AS value,
        NEW.method IS NULL OR EXISTS (SELECT 1 FROM method WHERE name = NEW.method) AS holds
      UNION ALL
      SELECT 'weight_entry.method: must be given, since no method is current', NEW.method,
        NEW.method IS NOT NULL OR EXISTS (SELECT 1 FROM method WHERE is_current)
      UNION ALL
      SELECT 'weight_entry.domain: no domain of this name', NEW.domain, EXISTS (SELECT 1 FROM domain WHERE name = NEW.domain)
      UNION ALL
      SELECT 'weight_entry.benchmark: no benchmark or alias of this name', NEW.benchmark,
        EXISTS (SELECT 1 FROM known_benchmark WHERE written = NEW.benchmark)
      UNION ALL
      SELECT 'weight_entry.weight: must be greater than 0 and finite', NEW.weight,
        NEW.weight IS NULL
        OR ((CAST(NEW.weight AS NUMERIC) = NEW.weight) AND CAST(NEW.weight AS REAL) > 0 AND CAST(NEW.weight AS REAL) < 9e999)
    )
    WHERE holds IS NOT 1
    LIMIT 1
  ) AS broken;
END;
CREATE TRIGGER import_weight_take
INSTEAD OF INSERT ON import_weight
WHEN NEW.rule = ''
BEGIN
  INSERT INTO weight (method_id, domain_id, benchmark_id, weight)
  SELECT m.method_id, d.domain_id, b.benchmark_id, coalesce(NEW.weight, 1)
  FROM method AS m
  JOIN domain AS d ON d.name = NEW.domain
  JOIN known_benchmark AS b ON b.written = NEW.benchmark
  WHERE m.name = NEW.method OR (NEW.method IS NULL AND m.is_current)
  ON CONFLICT (method_id, domain_id, benchmark_id) DO UPDATE SET weight = excluded.weight;
END;
CREATE TRIGGER import_weight_reject
INSTEAD OF INSERT ON import_weight
WHEN NEW.rule <> '' AND NEW.file IS NOT NULL
BEGIN
  INSERT INTO import_refused (file, path, rule, value) VALUES (NEW.file, NEW.path, NEW.rule, NEW.value);
END;
CREATE TRIGGER import_weight_refuse
INSTEAD OF INSERT ON import_weight
WHEN NEW.rule <> '' AND NEW.file IS NULL
BEGIN
  SELECT CASE NEW.rule
    WHEN 'weight_entry.method: no method of this name'
      THEN RAISE(ABORT, 'weight_entry.method: no method of this name')
    WHEN 'weight_entry.method: must be given, since no method is current'
      THEN RAISE(ABORT, 'weight_entry.method: must be given, since no method is current')
    WHEN 'weight_entry.domain: no domain of this name'
      THEN RAISE(ABORT, 'weight_entry.domain: no domain of this name')
    WHEN 'weight_entry.benchmark: no benchmark or alias of this name'
      THEN RAISE(ABORT, 'weight_entry.benchmark: no benchmark or alias of this name')
    WHEN 'weight_entry.weight: must be greater than 0 and finite'
      THEN RAISE(ABORT, 'weight_entry.weight: must be greater than 0 and finite')
  END;
END;
CREATE INDEX my_model_by_date ON model (released_on DESC) WHERE reasoning = 1;
CREATE INDEX "my 'score'" ON score (origin, value);
CREATE TRIGGER my_model_watch AFTER UPDATE OF source ON model BEGIN UPDATE my_note SET changed = changed + 1 WHERE model_id = NEW.model_id; END;
CREATE TRIGGER my_entry_watch INSTEAD OF DELETE ON score_entry BEGIN DELETE FROM score WHERE model_id = (SELECT model_id FROM model WHERE name = OLD.model) AND benchmark_id = (SELECT benchmark_id FROM benchmark WHERE name = OLD.benchmark); END;
CREATE VIEW my_open AS SELECT name, open_weights FROM model;
CREATE TRIGGER my_open_watch AFTER UPDATE OF parameters ON model BEGIN UPDATE my_note SET changed = 100 + NEW.open_weights WHERE model_id = NEW.model_id; END;
COMMIT;
