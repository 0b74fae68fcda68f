-- Fills an airisk database from a folder of CSV files, all or nothing. For the sqlite3 shell, run inside
-- the folder: sqlite3 -bail my.db ".read path/to/import_folder.sql"
-- UTF-8; the header lines below, in this order; an empty cell is a missing value; rows refer to each other
-- by the names that the files of the folder define.

PRAGMA foreign_keys = ON;

-- One row per line of a file, header line included, so that rowid is the line (the record, when quoted
-- text runs over several lines).
CREATE TEMP TABLE organization_csv (
  name TEXT,
  name_zh TEXT,
  region TEXT
);

CREATE TEMP TABLE series_csv (
  organization TEXT,
  name TEXT
);

CREATE TEMP TABLE model_csv (
  series TEXT,
  name TEXT,
  released_on TEXT,
  reasoning TEXT,
  open_weights TEXT,
  parameters TEXT,
  general_capability TEXT,
  general_capability_origin TEXT,
  source TEXT
);

CREATE TEMP TABLE domain_csv (
  name TEXT,
  label_en TEXT,
  label_zh TEXT
);

CREATE TEMP TABLE benchmark_csv (
  name TEXT,
  measures TEXT,
  items TEXT,
  topic TEXT,
  about TEXT,
  about_zh TEXT,
  unit TEXT,
  lowest TEXT,
  highest TEXT,
  higher_is_better TEXT,
  accept_rule TEXT,
  accept_metric TEXT
);

CREATE TEMP TABLE human_baseline_csv (
  benchmark TEXT,
  value TEXT,
  who TEXT,
  source TEXT
);

CREATE TEMP TABLE method_csv (
  name TEXT,
  formula TEXT,
  is_current TEXT,
  about TEXT
);

CREATE TEMP TABLE safety_coefficient_csv (
  method TEXT,
  open_weights TEXT,
  beta TEXT,
  about TEXT
);

CREATE TEMP TABLE weight_csv (
  method TEXT,
  domain TEXT,
  benchmark TEXT,
  weight TEXT
);

CREATE TEMP TABLE score_csv (
  model TEXT,
  benchmark TEXT,
  value TEXT,
  standard_error TEXT,
  samples TEXT,
  evaluated_on TEXT,
  origin TEXT,
  source TEXT
);

CREATE TEMP TABLE period_csv (
  name TEXT,
  starts_on TEXT,
  ends_on TEXT,
  published_on TEXT,
  is_current TEXT
);

CREATE TEMP TABLE alias_csv (
  alias TEXT,
  model TEXT,
  benchmark TEXT
);

CREATE TEMP TABLE task_csv (
  tool TEXT,
  task TEXT,
  arguments TEXT,
  metric TEXT,
  benchmark TEXT,
  unit TEXT,
  higher_is_better TEXT
);

-- No --schema temp: the shell of SQLite 3.37 does not know it, and the temporary tables come first anyway.
.import --csv organization.csv organization_csv
.import --csv series.csv series_csv
.import --csv model.csv model_csv
.import --csv domain.csv domain_csv
.import --csv benchmark.csv benchmark_csv
.import --csv human_baseline.csv human_baseline_csv
.import --csv method.csv method_csv
.import --csv safety_coefficient.csv safety_coefficient_csv
.import --csv weight.csv weight_csv
.import --csv score.csv score_csv
.import --csv period.csv period_csv
.import --csv alias.csv alias_csv
.import --csv task.csv task_csv

-- A file that is missing, or whose columns stand in another order.
CREATE TEMP TABLE header_problem AS
SELECT
  'organization.csv' AS file,
  1 AS line,
  'the header line must be name,name_zh,region' AS message
WHERE NOT EXISTS (
  SELECT 1
  FROM organization_csv
  WHERE rowid = 1
    AND (name, name_zh, region)
      = ('name', 'name_zh', 'region')
)
UNION ALL
SELECT
  'series.csv' AS file,
  1 AS line,
  'the header line must be organization,name' AS message
WHERE NOT EXISTS (
  SELECT 1
  FROM series_csv
  WHERE rowid = 1
    AND (organization, name)
      = ('organization', 'name')
)
UNION ALL
SELECT
  'model.csv' AS file,
  1 AS line,
  'the header line must be series,name,released_on,reasoning,open_weights,parameters,general_capability,general_capability_origin,source' AS message
WHERE NOT EXISTS (
  SELECT 1
  FROM model_csv
  WHERE rowid = 1
    AND (series, name, released_on, reasoning, open_weights, parameters, general_capability, general_capability_origin, source)
      = ('series', 'name', 'released_on', 'reasoning', 'open_weights', 'parameters', 'general_capability', 'general_capability_origin', 'source')
)
UNION ALL
SELECT
  'domain.csv' AS file,
  1 AS line,
  'the header line must be name,label_en,label_zh' AS message
WHERE NOT EXISTS (
  SELECT 1
  FROM domain_csv
  WHERE rowid = 1
    AND (name, label_en, label_zh)
      = ('name', 'label_en', 'label_zh')
)
UNION ALL
SELECT
  'benchmark.csv' AS file,
  1 AS line,
  'the header line must be name,measures,items,topic,about,about_zh,unit,lowest,highest,higher_is_better,accept_rule,accept_metric' AS message
WHERE NOT EXISTS (
  SELECT 1
  FROM benchmark_csv
  WHERE rowid = 1
    AND (name, measures, items, topic, about, about_zh, unit, lowest, highest, higher_is_better, accept_rule, accept_metric)
      = ('name', 'measures', 'items', 'topic', 'about', 'about_zh', 'unit', 'lowest', 'highest', 'higher_is_better', 'accept_rule', 'accept_metric')
)
UNION ALL
SELECT
  'human_baseline.csv' AS file,
  1 AS line,
  'the header line must be benchmark,value,who,source' AS message
WHERE NOT EXISTS (
  SELECT 1
  FROM human_baseline_csv
  WHERE rowid = 1
    AND (benchmark, value, who, source)
      = ('benchmark', 'value', 'who', 'source')
)
UNION ALL
SELECT
  'method.csv' AS file,
  1 AS line,
  'the header line must be name,formula,is_current,about' AS message
WHERE NOT EXISTS (
  SELECT 1
  FROM method_csv
  WHERE rowid = 1
    AND (name, formula, is_current, about)
      = ('name', 'formula', 'is_current', 'about')
)
UNION ALL
SELECT
  'safety_coefficient.csv' AS file,
  1 AS line,
  'the header line must be method,open_weights,beta,about' AS message
WHERE NOT EXISTS (
  SELECT 1
  FROM safety_coefficient_csv
  WHERE rowid = 1
    AND (method, open_weights, beta, about)
      = ('method', 'open_weights', 'beta', 'about')
)
UNION ALL
SELECT
  'weight.csv' AS file,
  1 AS line,
  'the header line must be method,domain,benchmark,weight' AS message
WHERE NOT EXISTS (
  SELECT 1
  FROM weight_csv
  WHERE rowid = 1
    AND (method, domain, benchmark, weight)
      = ('method', 'domain', 'benchmark', 'weight')
)
UNION ALL
SELECT
  'score.csv' AS file,
  1 AS line,
  'the header line must be model,benchmark,value,standard_error,samples,evaluated_on,origin,source' AS message
WHERE NOT EXISTS (
  SELECT 1
  FROM score_csv
  WHERE rowid = 1
    AND (model, benchmark, value, standard_error, samples, evaluated_on, origin, source)
      = ('model', 'benchmark', 'value', 'standard_error', 'samples', 'evaluated_on', 'origin', 'source')
)
UNION ALL
SELECT
  'period.csv' AS file,
  1 AS line,
  'the header line must be name,starts_on,ends_on,published_on,is_current' AS message
WHERE NOT EXISTS (
  SELECT 1
  FROM period_csv
  WHERE rowid = 1
    AND (name, starts_on, ends_on, published_on, is_current)
      = ('name', 'starts_on', 'ends_on', 'published_on', 'is_current')
)
UNION ALL
SELECT
  'alias.csv' AS file,
  1 AS line,
  'the header line must be alias,model,benchmark' AS message
WHERE NOT EXISTS (
  SELECT 1
  FROM alias_csv
  WHERE rowid = 1
    AND (alias, model, benchmark)
      = ('alias', 'model', 'benchmark')
)
UNION ALL
SELECT
  'task.csv' AS file,
  1 AS line,
  'the header line must be tool,task,arguments,metric,benchmark,unit,higher_is_better' AS message
WHERE NOT EXISTS (
  SELECT 1
  FROM task_csv
  WHERE rowid = 1
    AND (tool, task, arguments, metric, benchmark, unit, higher_is_better)
      = ('tool', 'task', 'arguments', 'metric', 'benchmark', 'unit', 'higher_is_better')
);

DELETE FROM organization_csv WHERE rowid = 1;
DELETE FROM series_csv WHERE rowid = 1;
DELETE FROM model_csv WHERE rowid = 1;
DELETE FROM domain_csv WHERE rowid = 1;
DELETE FROM benchmark_csv WHERE rowid = 1;
DELETE FROM human_baseline_csv WHERE rowid = 1;
DELETE FROM method_csv WHERE rowid = 1;
DELETE FROM safety_coefficient_csv WHERE rowid = 1;
DELETE FROM weight_csv WHERE rowid = 1;
DELETE FROM score_csv WHERE rowid = 1;
DELETE FROM period_csv WHERE rowid = 1;
DELETE FROM alias_csv WHERE rowid = 1;
DELETE FROM task_csv WHERE rowid = 1;

-- A name that no row has would make the joins below drop its row in silence.
CREATE TEMP VIEW import_problem AS
SELECT file, line, message FROM header_problem
UNION ALL
SELECT 'series.csv', rowid, 'no organization named ' || quote(organization)
FROM series_csv
WHERE NOT EXISTS (SELECT 1 FROM organization_csv AS known WHERE known.name = series_csv.organization)
UNION ALL
SELECT 'model.csv', rowid, 'no series named ' || quote(series)
FROM model_csv
WHERE NOT EXISTS (SELECT 1 FROM series_csv AS known WHERE known.name = model_csv.series)
UNION ALL
SELECT 'human_baseline.csv', rowid, 'no benchmark named ' || quote(benchmark)
FROM human_baseline_csv
WHERE NOT EXISTS (SELECT 1 FROM benchmark_csv AS known WHERE known.name = human_baseline_csv.benchmark)
UNION ALL
SELECT 'safety_coefficient.csv', rowid, 'no method named ' || quote(method)
FROM safety_coefficient_csv
WHERE NOT EXISTS (SELECT 1 FROM method_csv AS known WHERE known.name = safety_coefficient_csv.method)
UNION ALL
SELECT 'weight.csv', rowid, 'no method named ' || quote(method)
FROM weight_csv
WHERE NOT EXISTS (SELECT 1 FROM method_csv AS known WHERE known.name = weight_csv.method)
UNION ALL
SELECT 'weight.csv', rowid, 'no domain named ' || quote(domain)
FROM weight_csv
WHERE NOT EXISTS (SELECT 1 FROM domain_csv AS known WHERE known.name = weight_csv.domain)
UNION ALL
SELECT 'weight.csv', rowid, 'no benchmark named ' || quote(benchmark)
FROM weight_csv
WHERE NOT EXISTS (SELECT 1 FROM benchmark_csv AS known WHERE known.name = weight_csv.benchmark)
UNION ALL
SELECT 'score.csv', rowid, 'no model named ' || quote(model)
FROM score_csv
WHERE NOT EXISTS (SELECT 1 FROM model_csv AS known WHERE known.name = score_csv.model)
UNION ALL
SELECT 'score.csv', rowid, 'no benchmark named ' || quote(benchmark)
FROM score_csv
WHERE NOT EXISTS (SELECT 1 FROM benchmark_csv AS known WHERE known.name = score_csv.benchmark)
UNION ALL
SELECT 'alias.csv', rowid, 'no model named ' || quote(model)
FROM alias_csv
WHERE model <> '' AND NOT EXISTS (SELECT 1 FROM model_csv AS known WHERE known.name = alias_csv.model)
UNION ALL
SELECT 'alias.csv', rowid, 'no benchmark named ' || quote(benchmark)
FROM alias_csv
WHERE benchmark <> '' AND NOT EXISTS (SELECT 1 FROM benchmark_csv AS known WHERE known.name = alias_csv.benchmark)
UNION ALL
SELECT 'task.csv', rowid, 'no benchmark named ' || quote(benchmark)
FROM task_csv
WHERE NOT EXISTS (SELECT 1 FROM benchmark_csv AS known WHERE known.name = task_csv.benchmark);

SELECT file || ':' || line || ': ' || message FROM import_problem;

-- A failed CHECK is how plain SQL says no: its name is the message.
CREATE TEMP TABLE import_guard (
  ok INTEGER CONSTRAINT "import_folder.sql: the files have the problems listed above; nothing was imported" CHECK (ok)
);

INSERT INTO import_guard SELECT NOT EXISTS (SELECT 1 FROM import_problem);

CREATE TEMP VIEW row_count AS
SELECT
  (SELECT count(*) FROM organization)
  + (SELECT count(*) FROM series)
  + (SELECT count(*) FROM model)
  + (SELECT count(*) FROM domain)
  + (SELECT count(*) FROM benchmark)
  + (SELECT count(*) FROM human_baseline)
  + (SELECT count(*) FROM method)
  + (SELECT count(*) FROM safety_coefficient)
  + (SELECT count(*) FROM weight)
  + (SELECT count(*) FROM score)
  + (SELECT count(*) FROM period)
  + (SELECT count(*) FROM alias)
  + (SELECT count(*) FROM task) AS stored,
  (SELECT count(*) FROM organization_csv)
  + (SELECT count(*) FROM series_csv)
  + (SELECT count(*) FROM model_csv)
  + (SELECT count(*) FROM domain_csv)
  + (SELECT count(*) FROM benchmark_csv)
  + (SELECT count(*) FROM human_baseline_csv)
  + (SELECT count(*) FROM method_csv)
  + (SELECT count(*) FROM safety_coefficient_csv)
  + (SELECT count(*) FROM weight_csv)
  + (SELECT count(*) FROM score_csv)
  + (SELECT count(*) FROM period_csv)
  + (SELECT count(*) FROM alias_csv)
  + (SELECT count(*) FROM task_csv) AS in_files;

BEGIN IMMEDIATE;

CREATE TEMP TABLE row_count_before AS SELECT stored FROM row_count;

INSERT INTO organization (name, name_zh, region)
SELECT
  nullif(c.name, ''),
  nullif(c.name_zh, ''),
  nullif(c.region, '')
FROM organization_csv AS c
ORDER BY c.rowid;

INSERT INTO series (organization_id, name)
SELECT
  organization.organization_id,
  nullif(c.name, '')
FROM series_csv AS c
JOIN organization ON organization.name = c.organization
ORDER BY c.rowid;

INSERT INTO model (series_id, name, released_on, reasoning, open_weights, parameters, general_capability, general_capability_origin, source)
SELECT
  series.series_id,
  nullif(c.name, ''),
  nullif(c.released_on, ''),
  nullif(c.reasoning, ''),
  nullif(c.open_weights, ''),
  nullif(c.parameters, ''),
  nullif(c.general_capability, ''),
  nullif(c.general_capability_origin, ''),
  nullif(c.source, '')
FROM model_csv AS c
JOIN series ON series.name = c.series
ORDER BY c.rowid;

INSERT INTO domain (name, label_en, label_zh)
SELECT
  nullif(c.name, ''),
  nullif(c.label_en, ''),
  nullif(c.label_zh, '')
FROM domain_csv AS c
ORDER BY c.rowid;

INSERT INTO benchmark (name, measures, items, topic, about, about_zh, unit, lowest, highest, higher_is_better, accept_rule, accept_metric)
SELECT
  nullif(c.name, ''),
  nullif(c.measures, ''),
  nullif(c.items, ''),
  nullif(c.topic, ''),
  nullif(c.about, ''),
  nullif(c.about_zh, ''),
  coalesce(nullif(c.unit, ''), 'percent'),
  coalesce(nullif(c.lowest, ''), 0),
  coalesce(nullif(c.highest, ''), iif(c.unit = 'share', 1, 100)),
  coalesce(nullif(c.higher_is_better, ''), 1),
  coalesce(nullif(c.accept_rule, ''), 'latest'),
  nullif(c.accept_metric, '')
FROM benchmark_csv AS c
ORDER BY c.rowid;

INSERT INTO human_baseline (benchmark_id, value, who, source)
SELECT
  benchmark.benchmark_id,
  nullif(c.value, ''),
  nullif(c.who, ''),
  nullif(c.source, '')
FROM human_baseline_csv AS c
JOIN benchmark ON benchmark.name = c.benchmark
ORDER BY c.rowid;

INSERT INTO method (name, formula, is_current, about)
SELECT
  nullif(c.name, ''),
  nullif(c.formula, ''),
  nullif(c.is_current, ''),
  nullif(c.about, '')
FROM method_csv AS c
ORDER BY c.rowid;

INSERT INTO safety_coefficient (method_id, open_weights, beta, about)
SELECT
  method.method_id,
  nullif(c.open_weights, ''),
  nullif(c.beta, ''),
  nullif(c.about, '')
FROM safety_coefficient_csv AS c
JOIN method ON method.name = c.method
ORDER BY c.rowid;

INSERT INTO weight (method_id, domain_id, benchmark_id, weight)
SELECT
  method.method_id,
  domain.domain_id,
  benchmark.benchmark_id,
  nullif(c.weight, '')
FROM weight_csv AS c
JOIN method ON method.name = c.method
JOIN domain ON domain.name = c.domain
JOIN benchmark ON benchmark.name = c.benchmark
ORDER BY c.rowid;

INSERT INTO score (model_id, benchmark_id, value, standard_error, samples, evaluated_on, origin, source)
SELECT
  model.model_id,
  benchmark.benchmark_id,
  nullif(c.value, ''),
  nullif(c.standard_error, ''),
  nullif(c.samples, ''),
  nullif(c.evaluated_on, ''),
  nullif(c.origin, ''),
  nullif(c.source, '')
FROM score_csv AS c
JOIN model ON model.name = c.model
JOIN benchmark ON benchmark.name = c.benchmark
ORDER BY c.rowid;

INSERT INTO period (name, starts_on, ends_on, published_on, is_current)
SELECT
  nullif(c.name, ''),
  nullif(c.starts_on, ''),
  nullif(c.ends_on, ''),
  nullif(c.published_on, ''),
  nullif(c.is_current, '')
FROM period_csv AS c
ORDER BY c.rowid;

INSERT INTO alias (name, model_id, benchmark_id)
SELECT
  nullif(c.alias, ''),
  model.model_id,
  benchmark.benchmark_id
FROM alias_csv AS c
LEFT JOIN model ON model.name = c.model
LEFT JOIN benchmark ON benchmark.name = c.benchmark
ORDER BY c.rowid;

INSERT INTO task (tool, task, arguments, metric, benchmark_id, unit, higher_is_better)
SELECT
  nullif(c.tool, ''),
  nullif(c.task, ''),
  c.arguments,
  nullif(c.metric, ''),
  benchmark.benchmark_id,
  nullif(c.unit, ''),
  nullif(c.higher_is_better, '')
FROM task_csv AS c
JOIN benchmark ON benchmark.name = c.benchmark
ORDER BY c.rowid;

-- A shell that goes on after an error gets here with a row missing or a problem known: this undoes all.
CREATE TEMP TABLE import_whole (
  ok INTEGER CONSTRAINT "import_folder.sql: not every row could be stored; nothing was imported" CHECK (ok)
);

INSERT OR ROLLBACK INTO import_whole
SELECT NOT EXISTS (SELECT 1 FROM import_problem) AND now.stored = before.stored + now.in_files
FROM row_count AS now
JOIN row_count_before AS before;

COMMIT;

DROP VIEW temp.import_problem;
DROP VIEW temp.row_count;
DROP TABLE IF EXISTS temp.row_count_before;
DROP TABLE IF EXISTS temp.import_whole;
DROP TABLE temp.import_guard;
DROP TABLE temp.header_problem;
DROP TABLE temp.organization_csv;
DROP TABLE temp.series_csv;
DROP TABLE temp.model_csv;
DROP TABLE temp.domain_csv;
DROP TABLE temp.benchmark_csv;
DROP TABLE temp.human_baseline_csv;
DROP TABLE temp.method_csv;
DROP TABLE temp.safety_coefficient_csv;
DROP TABLE temp.weight_csv;
DROP TABLE temp.score_csv;
DROP TABLE temp.period_csv;
DROP TABLE temp.alias_csv;
DROP TABLE temp.task_csv;
