-- Fills an airisk database from a folder of CSV files, all or nothing. For the sqlite3 shell, run inside
-- the folder: sqlite3 -bail my.db ".read path/to/import_folder.sql"
-- UTF-8; the header lines below, in this order; an empty cell is a missing value; rows refer to each other
-- by the names that the files of the folder define. Values of score.csv and human_baseline.csv are on the benchmark's own
-- scale (benchmark.unit, lowest, highest), or end with a percent sign, and become scores as the view z_benchmark_scale says.

PRAGMA foreign_keys = ON;

-- One row per line of a file, header line included, so that rowid is the line (the record, when quoted
-- text runs over several lines). The columns are what the header line must say.
CREATE TEMP TABLE organization_csv (name TEXT, name_zh TEXT, region TEXT);
CREATE TEMP TABLE series_csv (organization TEXT, name TEXT);
CREATE TEMP TABLE model_csv (
  series TEXT, name TEXT, released_on TEXT, reasoning TEXT, weights_opened_on TEXT, training_cutoff TEXT, parameters TEXT, source TEXT
);
CREATE TEMP TABLE domain_csv (name TEXT, label_en TEXT, label_zh TEXT);
CREATE TEMP TABLE benchmark_csv (
  name TEXT, measures TEXT, items TEXT, items_public_on TEXT, topic TEXT, about TEXT, about_zh TEXT, unit TEXT, lowest TEXT,
  highest TEXT, higher_is_better TEXT, accept_rule TEXT, accept_metric TEXT
);
CREATE TEMP TABLE human_baseline_csv (benchmark TEXT, value TEXT, who TEXT, source TEXT);
CREATE TEMP TABLE method_csv (name TEXT, formula TEXT, missing TEXT, general_index TEXT, general_index_version TEXT, about TEXT, about_zh TEXT);
CREATE TEMP TABLE method_constant_csv (method TEXT, domain TEXT, name TEXT, value TEXT, low TEXT, high TEXT, unit TEXT, about TEXT);
CREATE TEMP TABLE component_csv (method TEXT, domain TEXT, name TEXT, parent TEXT, combine TEXT, weight TEXT);
CREATE TEMP TABLE weight_csv (method TEXT, domain TEXT, benchmark TEXT, component TEXT, weight TEXT);
CREATE TEMP TABLE score_csv (
  model TEXT, benchmark TEXT, value TEXT, standard_error TEXT, samples TEXT, evaluated_on TEXT, origin TEXT, source TEXT
);
CREATE TEMP TABLE period_csv (name TEXT, starts_on TEXT, ends_on TEXT);
CREATE TEMP TABLE edition_csv (name TEXT, period TEXT, method TEXT, cutoff_on TEXT, baseline_on TEXT, baseline_reason TEXT, is_current TEXT);
CREATE TEMP TABLE threshold_csv (name TEXT, method TEXT, domain TEXT, quantity TEXT, value TEXT, source TEXT);
CREATE TEMP TABLE declaration_csv (model TEXT, framework TEXT, domain TEXT, level TEXT, declared_on TEXT, source TEXT);
CREATE TEMP TABLE threat_step_csv (domain TEXT, position TEXT, name TEXT, name_zh TEXT, about TEXT, source TEXT);
CREATE TEMP TABLE benchmark_step_csv (benchmark TEXT, domain TEXT, step TEXT, source TEXT);
CREATE TEMP TABLE alias_csv (alias TEXT, model TEXT, benchmark TEXT);
CREATE TEMP TABLE task_csv (
  tool TEXT, task TEXT, arguments TEXT, metric TEXT, benchmark TEXT, unit TEXT, higher_is_better TEXT
);
CREATE TEMP TABLE evaluator_csv (name TEXT, kind TEXT, rank TEXT, source TEXT);
CREATE TEMP TABLE missing_score_csv (model TEXT, benchmark TEXT, reason TEXT, source TEXT);
CREATE TEMP TABLE general_index_csv (
  model TEXT, name TEXT, version TEXT, value TEXT, origin TEXT, retrieved_on TEXT, source TEXT
);

-- No --schema temp: the shell of SQLite 3.37 does not know it, and the temporary tables come first anyway.
.import --csv organization.csv organization_csv
.import --csv series.csv series_csv
.import --csv model.csv model_csv
.import --csv domain.csv domain_csv
.import --csv benchmark.csv benchmark_csv
.import --csv human_baseline.csv human_baseline_csv
.import --csv method.csv method_csv
.import --csv method_constant.csv method_constant_csv
.import --csv weight.csv weight_csv
.import --csv score.csv score_csv
.import --csv period.csv period_csv
.import --csv edition.csv edition_csv
.import --csv alias.csv alias_csv
.import --csv task.csv task_csv

-- A folder may do without these: of them nothing is known.
.import --csv '|if [ -e evaluator.csv ]; then cat evaluator.csv; else echo name,kind,rank,source; fi' evaluator_csv
.import --csv '|if [ -e missing_score.csv ]; then cat missing_score.csv; else echo model,benchmark,reason,source; fi' missing_score_csv
.import --csv '|if [ -e general_index.csv ]; then cat general_index.csv; else echo model,name,version,value,origin,retrieved_on,source; fi' general_index_csv
.import --csv '|if [ -e component.csv ]; then cat component.csv; else echo method,domain,name,parent,combine,weight; fi' component_csv
.import --csv '|if [ -e threshold.csv ]; then cat threshold.csv; else echo name,method,domain,quantity,value,source; fi' threshold_csv
.import --csv '|if [ -e declaration.csv ]; then cat declaration.csv; else echo model,framework,domain,level,declared_on,source; fi' declaration_csv
.import --csv '|if [ -e threat_step.csv ]; then cat threat_step.csv; else echo domain,position,name,name_zh,about,source; fi' threat_step_csv
.import --csv '|if [ -e benchmark_step.csv ]; then cat benchmark_step.csv; else echo benchmark,domain,step,source; fi' benchmark_step_csv

CREATE TEMP TABLE problem (
  file TEXT,
  line INTEGER,
  message TEXT
);

-- A file that is missing, or whose columns stand in another order.
INSERT INTO problem
SELECT file || '.csv', 1, 'the header line must be ' || wanted
FROM (
  SELECT file, found, (SELECT group_concat(name) FROM pragma_table_info(file || '_csv')) AS wanted
  FROM (
    SELECT 'organization' AS file, (SELECT name || ',' || name_zh || ',' || region FROM organization_csv WHERE rowid = 1) AS found
    UNION ALL
    SELECT 'series', (SELECT organization || ',' || name FROM series_csv WHERE rowid = 1)
    UNION ALL
    SELECT 'model', (SELECT series || ',' || name || ',' || released_on || ',' || reasoning || ',' || weights_opened_on || ',' || training_cutoff || ',' || parameters || ',' || source FROM model_csv WHERE rowid = 1)
    UNION ALL
    SELECT 'domain', (SELECT name || ',' || label_en || ',' || label_zh FROM domain_csv WHERE rowid = 1)
    UNION ALL
    SELECT 'benchmark', (SELECT name || ',' || measures || ',' || items || ',' || items_public_on || ',' || topic || ',' || about || ',' || about_zh || ',' || unit || ',' || lowest || ',' || highest || ',' || higher_is_better || ',' || accept_rule || ',' || accept_metric FROM benchmark_csv WHERE rowid = 1)
    UNION ALL
    SELECT 'human_baseline', (SELECT benchmark || ',' || value || ',' || who || ',' || source FROM human_baseline_csv WHERE rowid = 1)
    UNION ALL
    SELECT 'method', (SELECT name || ',' || formula || ',' || missing || ',' || general_index || ',' || general_index_version || ',' || about || ',' || about_zh FROM method_csv WHERE rowid = 1)
    UNION ALL
    SELECT 'method_constant', (SELECT method || ',' || domain || ',' || name || ',' || value || ',' || low || ',' || high || ',' || unit || ',' || about FROM method_constant_csv WHERE rowid = 1)
    UNION ALL
    SELECT 'component', (SELECT method || ',' || domain || ',' || name || ',' || parent || ',' || combine || ',' || weight FROM component_csv WHERE rowid = 1)
    UNION ALL
    SELECT 'weight', (SELECT method || ',' || domain || ',' || benchmark || ',' || component || ',' || weight FROM weight_csv WHERE rowid = 1)
    UNION ALL
    SELECT 'score', (SELECT model || ',' || benchmark || ',' || value || ',' || standard_error || ',' || samples || ',' || evaluated_on || ',' || origin || ',' || source FROM score_csv WHERE rowid = 1)
    UNION ALL
    SELECT 'period', (SELECT name || ',' || starts_on || ',' || ends_on FROM period_csv WHERE rowid = 1)
    UNION ALL
    SELECT 'edition', (SELECT name || ',' || period || ',' || method || ',' || cutoff_on || ',' || baseline_on || ',' || baseline_reason || ',' || is_current FROM edition_csv WHERE rowid = 1)
    UNION ALL
    SELECT 'threshold', (SELECT name || ',' || method || ',' || domain || ',' || quantity || ',' || value || ',' || source FROM threshold_csv WHERE rowid = 1)
    UNION ALL
    SELECT 'declaration', (SELECT model || ',' || framework || ',' || domain || ',' || level || ',' || declared_on || ',' || source FROM declaration_csv WHERE rowid = 1)
    UNION ALL
    SELECT 'threat_step', (SELECT domain || ',' || position || ',' || name || ',' || name_zh || ',' || about || ',' || source FROM threat_step_csv WHERE rowid = 1)
    UNION ALL
    SELECT 'benchmark_step', (SELECT benchmark || ',' || domain || ',' || step || ',' || source FROM benchmark_step_csv WHERE rowid = 1)
    UNION ALL
    SELECT 'alias', (SELECT alias || ',' || model || ',' || benchmark FROM alias_csv WHERE rowid = 1)
    UNION ALL
    SELECT 'task', (SELECT tool || ',' || task || ',' || arguments || ',' || metric || ',' || benchmark || ',' || unit || ',' || higher_is_better FROM task_csv WHERE rowid = 1)
    UNION ALL
    SELECT 'evaluator', (SELECT name || ',' || kind || ',' || rank || ',' || source FROM evaluator_csv WHERE rowid = 1)
    UNION ALL
    SELECT 'missing_score', (SELECT model || ',' || benchmark || ',' || reason || ',' || source FROM missing_score_csv WHERE rowid = 1)
    UNION ALL
    SELECT 'general_index', (SELECT model || ',' || name || ',' || version || ',' || value || ',' || origin || ',' || retrieved_on || ',' || source FROM general_index_csv WHERE rowid = 1)
  )
)
WHERE found IS NOT wanted;

DELETE FROM organization_csv WHERE rowid = 1;
DELETE FROM series_csv WHERE rowid = 1;
DELETE FROM model_csv WHERE rowid = 1;
DELETE FROM domain_csv WHERE rowid = 1;
DELETE FROM benchmark_csv WHERE rowid = 1;
DELETE FROM human_baseline_csv WHERE rowid = 1;
DELETE FROM method_csv WHERE rowid = 1;
DELETE FROM method_constant_csv WHERE rowid = 1;
DELETE FROM component_csv WHERE rowid = 1;
DELETE FROM weight_csv WHERE rowid = 1;
DELETE FROM score_csv WHERE rowid = 1;
DELETE FROM period_csv WHERE rowid = 1;
DELETE FROM edition_csv WHERE rowid = 1;
DELETE FROM threshold_csv WHERE rowid = 1;
DELETE FROM declaration_csv WHERE rowid = 1;
DELETE FROM threat_step_csv WHERE rowid = 1;
DELETE FROM benchmark_step_csv WHERE rowid = 1;
DELETE FROM alias_csv WHERE rowid = 1;
DELETE FROM task_csv WHERE rowid = 1;
DELETE FROM evaluator_csv WHERE rowid = 1;
DELETE FROM missing_score_csv WHERE rowid = 1;
DELETE FROM general_index_csv WHERE rowid = 1;

-- A name that no row has would make the joins below drop its row in silence. Of score.csv z_import_check finds it.
INSERT INTO problem
SELECT *
FROM (
  SELECT 'series.csv', c.rowid, 'no organization named ' || quote(c.organization)
  FROM series_csv AS c
  WHERE NOT EXISTS (SELECT 1 FROM organization_csv AS known WHERE known.name = c.organization COLLATE NOCASE)
  UNION ALL
  SELECT 'model.csv', c.rowid, 'no series named ' || quote(c.series)
  FROM model_csv AS c
  WHERE NOT EXISTS (SELECT 1 FROM series_csv AS known WHERE known.name = c.series COLLATE NOCASE)
  UNION ALL
  SELECT 'human_baseline.csv', c.rowid, 'no benchmark named ' || quote(c.benchmark)
  FROM human_baseline_csv AS c
  WHERE NOT EXISTS (SELECT 1 FROM benchmark_csv AS known WHERE known.name = c.benchmark COLLATE NOCASE)
  UNION ALL
  SELECT 'method_constant.csv', c.rowid, 'no method named ' || quote(c.method)
  FROM method_constant_csv AS c
  WHERE NOT EXISTS (SELECT 1 FROM method_csv AS known WHERE known.name = c.method COLLATE NOCASE)
  UNION ALL
  SELECT 'method_constant.csv', c.rowid, 'no domain named ' || quote(c.domain)
  FROM method_constant_csv AS c
  WHERE c.domain <> '' AND NOT EXISTS (SELECT 1 FROM domain_csv AS known WHERE known.name = c.domain COLLATE NOCASE)
  UNION ALL
  SELECT 'component.csv', c.rowid, 'no method named ' || quote(c.method)
  FROM component_csv AS c
  WHERE NOT EXISTS (SELECT 1 FROM method_csv AS known WHERE known.name = c.method COLLATE NOCASE)
  UNION ALL
  SELECT 'component.csv', c.rowid, 'no domain named ' || quote(c.domain)
  FROM component_csv AS c
  WHERE c.domain <> '' AND NOT EXISTS (SELECT 1 FROM domain_csv AS known WHERE known.name = c.domain COLLATE NOCASE)
  UNION ALL
  SELECT 'weight.csv', c.rowid, 'no method named ' || quote(c.method)
  FROM weight_csv AS c
  WHERE NOT EXISTS (SELECT 1 FROM method_csv AS known WHERE known.name = c.method COLLATE NOCASE)
  UNION ALL
  SELECT 'weight.csv', c.rowid, 'no domain named ' || quote(c.domain)
  FROM weight_csv AS c
  WHERE NOT EXISTS (SELECT 1 FROM domain_csv AS known WHERE known.name = c.domain COLLATE NOCASE)
  UNION ALL
  SELECT 'weight.csv', c.rowid, 'no benchmark named ' || quote(c.benchmark)
  FROM weight_csv AS c
  WHERE NOT EXISTS (SELECT 1 FROM benchmark_csv AS known WHERE known.name = c.benchmark COLLATE NOCASE)
  UNION ALL
  SELECT 'component.csv', c.rowid, 'no component of this method and domain stands above it with the name of its parent, ' || quote(c.parent)
  FROM component_csv AS c
  WHERE c.parent NOT IN ('', 'capability', 'safety')
    AND NOT EXISTS (
      SELECT 1
      FROM component_csv AS known
      WHERE known.rowid < c.rowid
        AND known.name = c.parent AND known.method = c.method COLLATE NOCASE AND known.domain COLLATE NOCASE IN ('', c.domain)
    )
  UNION ALL
  SELECT 'weight.csv', c.rowid, 'no component of this method and domain named ' || quote(c.component)
  FROM weight_csv AS c
  WHERE c.component NOT IN ('', 'capability', 'safety')
    AND NOT EXISTS (
      SELECT 1
      FROM component_csv AS known
      WHERE known.name = c.component AND known.method = c.method COLLATE NOCASE AND known.domain COLLATE NOCASE IN ('', c.domain)
    )
  UNION ALL
  SELECT 'edition.csv', c.rowid, 'no period named ' || quote(c.period)
  FROM edition_csv AS c
  WHERE NOT EXISTS (SELECT 1 FROM period_csv AS known WHERE known.name = c.period COLLATE NOCASE)
  UNION ALL
  SELECT 'edition.csv', c.rowid, 'no method named ' || quote(c.method)
  FROM edition_csv AS c
  WHERE NOT EXISTS (SELECT 1 FROM method_csv AS known WHERE known.name = c.method COLLATE NOCASE)
  UNION ALL
  SELECT 'edition.csv', c.rowid, 'another edition is current already; is_current can be 1 once'
  FROM edition_csv AS c
  WHERE c.is_current = '1' AND EXISTS (SELECT 1 FROM edition_csv AS earlier WHERE earlier.is_current = '1' AND earlier.rowid < c.rowid)
  UNION ALL
  SELECT 'threshold.csv', c.rowid, 'no method named ' || quote(c.method)
  FROM threshold_csv AS c
  WHERE c.method <> '' AND NOT EXISTS (SELECT 1 FROM method_csv AS known WHERE known.name = c.method COLLATE NOCASE)
  UNION ALL
  SELECT 'threshold.csv', c.rowid, 'no domain named ' || quote(c.domain)
  FROM threshold_csv AS c
  WHERE NOT EXISTS (SELECT 1 FROM domain_csv AS known WHERE known.name = c.domain COLLATE NOCASE)
  UNION ALL
  SELECT 'threshold.csv', c.rowid, 'quantity must be capability, safety, risk_index or the name of a benchmark; got ' || quote(c.quantity)
  FROM threshold_csv AS c
  WHERE c.quantity COLLATE NOCASE NOT IN @WORDS(computed)@
    AND NOT EXISTS (SELECT 1 FROM benchmark_csv AS known WHERE known.name = c.quantity COLLATE NOCASE)
  UNION ALL
  SELECT 'declaration.csv', c.rowid, 'no model named ' || quote(c.model)
  FROM declaration_csv AS c
  WHERE NOT EXISTS (SELECT 1 FROM model_csv AS known WHERE known.name = c.model COLLATE NOCASE)
  UNION ALL
  SELECT 'declaration.csv', c.rowid, 'no domain named ' || quote(c.domain)
  FROM declaration_csv AS c
  WHERE c.domain <> '' AND NOT EXISTS (SELECT 1 FROM domain_csv AS known WHERE known.name = c.domain COLLATE NOCASE)
  UNION ALL
  SELECT 'threat_step.csv', c.rowid, 'no domain named ' || quote(c.domain)
  FROM threat_step_csv AS c
  WHERE NOT EXISTS (SELECT 1 FROM domain_csv AS known WHERE known.name = c.domain COLLATE NOCASE)
  UNION ALL
  SELECT 'benchmark_step.csv', c.rowid, 'no benchmark named ' || quote(c.benchmark)
  FROM benchmark_step_csv AS c
  WHERE NOT EXISTS (SELECT 1 FROM benchmark_csv AS known WHERE known.name = c.benchmark COLLATE NOCASE)
  UNION ALL
  SELECT 'benchmark_step.csv', c.rowid, 'no step of the domain ' || quote(c.domain) || ' named ' || quote(c.step)
  FROM benchmark_step_csv AS c
  WHERE NOT EXISTS (
    SELECT 1
    FROM threat_step_csv AS known
    WHERE known.domain = c.domain COLLATE NOCASE AND known.name = c.step COLLATE NOCASE
  )
  UNION ALL
  SELECT 'alias.csv', c.rowid, 'no model named ' || quote(c.model)
  FROM alias_csv AS c
  WHERE c.model <> '' AND NOT EXISTS (SELECT 1 FROM model_csv AS known WHERE known.name = c.model COLLATE NOCASE)
  UNION ALL
  SELECT 'alias.csv', c.rowid, 'no benchmark named ' || quote(c.benchmark)
  FROM alias_csv AS c
  WHERE c.benchmark <> '' AND NOT EXISTS (SELECT 1 FROM benchmark_csv AS known WHERE known.name = c.benchmark COLLATE NOCASE)
  UNION ALL
  SELECT 'task.csv', c.rowid, 'no benchmark named ' || quote(c.benchmark)
  FROM task_csv AS c
  WHERE NOT EXISTS (SELECT 1 FROM benchmark_csv AS known WHERE known.name = c.benchmark COLLATE NOCASE)
  UNION ALL
  SELECT 'missing_score.csv', c.rowid, 'no model named ' || quote(c.model)
  FROM missing_score_csv AS c
  WHERE NOT EXISTS (SELECT 1 FROM model_csv AS known WHERE known.name = c.model COLLATE NOCASE)
  UNION ALL
  SELECT 'missing_score.csv', c.rowid, 'no benchmark named ' || quote(c.benchmark)
  FROM missing_score_csv AS c
  WHERE NOT EXISTS (SELECT 1 FROM benchmark_csv AS known WHERE known.name = c.benchmark COLLATE NOCASE)
  UNION ALL
  SELECT 'missing_score.csv', c.rowid, 'this model has a score on this benchmark in score.csv: ' || quote(c.model) || ', ' || quote(c.benchmark)
  FROM missing_score_csv AS c
  WHERE EXISTS (
    SELECT 1
    FROM score_csv AS known
    WHERE trim(known.model) = c.model COLLATE NOCASE AND trim(known.benchmark) = c.benchmark COLLATE NOCASE
  )
  UNION ALL
  SELECT 'general_index.csv', c.rowid, 'no model named ' || quote(c.model)
  FROM general_index_csv AS c
  WHERE NOT EXISTS (SELECT 1 FROM model_csv AS known WHERE known.name = c.model COLLATE NOCASE)
)
WHERE NOT EXISTS (SELECT 1 FROM problem);

-- A failed CHECK is how plain SQL says no: its name is the message.
CREATE TEMP TABLE import_guard (
  ok INTEGER CONSTRAINT "import_folder.sql: the files have the problems listed above; nothing was imported" CHECK (ok)
);

CREATE TEMP TABLE import_whole (
  ok INTEGER CONSTRAINT "import_folder.sql: not every row could be stored; nothing was imported" CHECK (ok)
);

CREATE TEMP TABLE row_count_before (stored INTEGER);

SELECT file || ':' || line || ': ' || message FROM problem;
INSERT INTO import_guard SELECT NOT EXISTS (SELECT 1 FROM problem);

CREATE TEMP VIEW row_count AS
SELECT sum(stored) AS stored, sum(in_files) AS in_files
FROM (
  SELECT (SELECT count(*) FROM organization) AS stored, (SELECT count(*) FROM organization_csv) AS in_files
  UNION ALL
  SELECT (SELECT count(*) FROM series), (SELECT count(*) FROM series_csv)
  UNION ALL
  SELECT (SELECT count(*) FROM model), (SELECT count(*) FROM model_csv)
  UNION ALL
  SELECT (SELECT count(*) FROM domain), (SELECT count(*) FROM domain_csv)
  UNION ALL
  SELECT (SELECT count(*) FROM benchmark), (SELECT count(*) FROM benchmark_csv)
  UNION ALL
  SELECT (SELECT count(*) FROM human_baseline), (SELECT count(*) FROM human_baseline_csv)
  UNION ALL
  SELECT (SELECT count(*) FROM method), (SELECT count(*) FROM method_csv)
  UNION ALL
  SELECT (SELECT count(*) FROM method_constant), (SELECT count(*) FROM method_constant_csv)
  UNION ALL
  SELECT (SELECT count(*) FROM component), (SELECT count(*) FROM component_csv)
  UNION ALL
  SELECT (SELECT count(*) FROM weight), (SELECT count(*) FROM weight_csv)
  UNION ALL
  SELECT (SELECT count(*) FROM score), (SELECT count(*) FROM score_csv)
  UNION ALL
  SELECT (SELECT count(*) FROM period), (SELECT count(*) FROM period_csv)
  UNION ALL
  SELECT (SELECT count(*) FROM edition), (SELECT count(*) FROM edition_csv)
  UNION ALL
  SELECT (SELECT count(*) FROM threshold), (SELECT count(*) FROM threshold_csv)
  UNION ALL
  SELECT (SELECT count(*) FROM declaration), (SELECT count(*) FROM declaration_csv)
  UNION ALL
  SELECT (SELECT count(*) FROM threat_step), (SELECT count(*) FROM threat_step_csv)
  UNION ALL
  SELECT (SELECT count(*) FROM benchmark_step), (SELECT count(*) FROM benchmark_step_csv)
  UNION ALL
  SELECT (SELECT count(*) FROM alias), (SELECT count(*) FROM alias_csv)
  UNION ALL
  SELECT (SELECT count(*) FROM task), (SELECT count(*) FROM task_csv)
  UNION ALL
  SELECT (SELECT count(*) FROM evaluator), (SELECT count(*) FROM evaluator_csv)
  UNION ALL
  SELECT (SELECT count(*) FROM missing_score), (SELECT count(*) FROM missing_score_csv)
  UNION ALL
  SELECT (SELECT count(*) FROM general_index), (SELECT count(*) FROM general_index_csv)
);

-- What people reach, as a score: one row per line of human_baseline.csv.
CREATE TEMP VIEW baseline AS
SELECT
  w.line,
  w.benchmark_id,
  w.value,
  w.who,
  w.source,
  c.unit,
  c.lowest,
  c.highest,
  w.number BETWEEN c.lowest AND c.highest AS in_range,
  @AS_SCORE(w.number, c)@ AS score
FROM (
  SELECT
    h.rowid AS line,
    b.benchmark_id,
    b.higher_is_better,
    iif(h.value LIKE '%!%' ESCAPE '!', 'percent', b.unit) AS unit,
    iif(CAST(rtrim(h.value, '% ') AS NUMERIC) = rtrim(h.value, '% '), CAST(h.value AS REAL), NULL) AS number,
    h.value,
    h.who,
    h.source
  FROM human_baseline_csv AS h
  JOIN benchmark AS b ON b.name = h.benchmark
) AS w
LEFT JOIN z_benchmark_scale AS c ON (c.benchmark_id, c.unit, c.higher_is_better) = (w.benchmark_id, w.unit, w.higher_is_better);

BEGIN IMMEDIATE;

INSERT INTO row_count_before SELECT stored FROM row_count;

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

INSERT INTO model (series_id, name, released_on, reasoning, weights_opened_on, training_cutoff, parameters, source)
SELECT
  series.series_id,
  nullif(c.name, ''),
  nullif(c.released_on, ''),
  nullif(c.reasoning, ''),
  nullif(c.weights_opened_on, ''),
  nullif(c.training_cutoff, ''),
  nullif(c.parameters, ''),
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

INSERT INTO benchmark (name, measures, items, items_public_on, topic, about, about_zh, unit, lowest, highest, higher_is_better, accept_rule, accept_metric)
SELECT
  nullif(c.name, ''),
  nullif(c.measures, ''),
  nullif(c.items, ''),
  nullif(c.items_public_on, ''),
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
SELECT benchmark_id, score, nullif(who, ''), nullif(source, '')
FROM baseline
WHERE in_range
ORDER BY line;

INSERT INTO method (name, formula, missing, general_index, general_index_version, about, about_zh)
SELECT
  nullif(c.name, ''),
  nullif(c.formula, ''),
  coalesce(nullif(c.missing, ''), 'estimate'),
  nullif(c.general_index, ''),
  iif(c.general_index = '', nullif(c.general_index_version, ''), c.general_index_version),
  nullif(c.about, ''),
  nullif(c.about_zh, '')
FROM method_csv AS c
ORDER BY c.rowid;

INSERT INTO method_constant (method_id, domain_id, name, value, low, high, unit, about)
SELECT
  method.method_id,
  domain.domain_id,
  nullif(c.name, ''),
  nullif(c.value, ''),
  nullif(c.low, ''),
  nullif(c.high, ''),
  nullif(c.unit, ''),
  nullif(c.about, '')
FROM method_constant_csv AS c
JOIN method ON method.name = c.method
LEFT JOIN domain ON domain.name = c.domain
ORDER BY c.rowid;

-- A component stands in the file after the one that it is a part of.
INSERT INTO component (method_id, domain_id, name, parent, combine, weight)
SELECT
  method.method_id,
  domain.domain_id,
  nullif(c.name, ''),
  nullif(c.parent, ''),
  coalesce(nullif(c.combine, ''), 'mean'),
  coalesce(nullif(c.weight, ''), 1)
FROM component_csv AS c
JOIN method ON method.name = c.method
LEFT JOIN domain ON domain.name = c.domain
ORDER BY c.rowid;

-- Without a component a benchmark counts in the score that it measures.
INSERT INTO weight (method_id, domain_id, benchmark_id, component, weight)
SELECT
  method.method_id,
  domain.domain_id,
  benchmark.benchmark_id,
  coalesce(nullif(c.component, ''), benchmark.measures),
  nullif(c.weight, '')
FROM weight_csv AS c
JOIN method ON method.name = c.method
JOIN domain ON domain.name = c.domain
JOIN benchmark ON benchmark.name = c.benchmark
ORDER BY c.rowid;

INSERT INTO period (name, starts_on, ends_on)
SELECT
  nullif(c.name, ''),
  nullif(c.starts_on, ''),
  nullif(c.ends_on, '')
FROM period_csv AS c
ORDER BY c.rowid;

INSERT INTO edition (name, period_id, method_id, cutoff_on, baseline_on, baseline_reason, is_current)
SELECT
  nullif(c.name, ''),
  period.period_id,
  method.method_id,
  nullif(c.cutoff_on, ''),
  nullif(c.baseline_on, ''),
  nullif(c.baseline_reason, ''),
  nullif(c.is_current, '')
FROM edition_csv AS c
JOIN period ON period.name = c.period
JOIN method ON method.name = c.method
ORDER BY c.rowid;

INSERT INTO threshold (name, method_id, domain_id, quantity, value, source)
SELECT
  nullif(c.name, ''),
  method.method_id,
  domain.domain_id,
  nullif(c.quantity, ''),
  nullif(c.value, ''),
  nullif(c.source, '')
FROM threshold_csv AS c
JOIN domain ON domain.name = c.domain
LEFT JOIN method ON method.name = c.method
ORDER BY c.rowid;

INSERT INTO declaration (model_id, framework, domain_id, level, declared_on, source)
SELECT
  model.model_id,
  nullif(c.framework, ''),
  domain.domain_id,
  nullif(c.level, ''),
  nullif(c.declared_on, ''),
  nullif(c.source, '')
FROM declaration_csv AS c
JOIN model ON model.name = c.model
LEFT JOIN domain ON domain.name = c.domain
ORDER BY c.rowid;

INSERT INTO threat_step (domain_id, position, name, name_zh, about, source)
SELECT
  domain.domain_id,
  nullif(c.position, ''),
  nullif(c.name, ''),
  nullif(c.name_zh, ''),
  nullif(c.about, ''),
  nullif(c.source, '')
FROM threat_step_csv AS c
JOIN domain ON domain.name = c.domain
ORDER BY c.rowid;

INSERT INTO benchmark_step (benchmark_id, threat_step_id, source)
SELECT
  benchmark.benchmark_id,
  threat_step.threat_step_id,
  nullif(c.source, '')
FROM benchmark_step_csv AS c
JOIN benchmark ON benchmark.name = c.benchmark
JOIN domain ON domain.name = c.domain
JOIN threat_step ON threat_step.domain_id = domain.domain_id AND threat_step.name = c.step
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

-- A rank that is not given is that of the kind.
INSERT INTO evaluator (name, kind, rank, source)
SELECT
  nullif(c.name, ''),
  nullif(c.kind, ''),
  coalesce(nullif(c.rank, ''), (SELECT k.rank FROM z_evaluator_kind AS k WHERE k.kind IS nullif(c.kind, '')), 1), -- of a wrong kind says the CHECK
  nullif(c.source, '')
FROM evaluator_csv AS c
ORDER BY c.rowid;

INSERT INTO missing_score (model_id, benchmark_id, reason, source)
SELECT
  model.model_id,
  benchmark.benchmark_id,
  nullif(c.reason, ''),
  nullif(c.source, '')
FROM missing_score_csv AS c
JOIN model ON model.name = c.model
JOIN benchmark ON benchmark.name = c.benchmark
ORDER BY c.rowid;

INSERT INTO general_index (model_id, name, version, value, origin, retrieved_on, source)
SELECT
  model.model_id,
  nullif(c.name, ''),
  c.version,
  nullif(c.value, ''),
  nullif(c.origin, ''),
  nullif(c.retrieved_on, ''),
  nullif(c.source, '')
FROM general_index_csv AS c
JOIN model ON model.name = c.model
ORDER BY c.rowid;

-- The scores last, when all names are known: by the rules of z_import_check, as from anywhere else. A number without a
-- percent sign is in the benchmark's unit, so that none is in doubt. A folder does not say when its scores were accepted, so
-- those without a date count under every cut-off.
DELETE FROM import_row;

INSERT INTO import_row (tool, model, benchmark, value, unit, standard_error, samples, evaluated_at, status, origin, source, file, line)
SELECT
  'entry',
  nullif(trim(c.model), ''),
  nullif(trim(c.benchmark), ''),
  nullif(trim(c.value), ''),
  iif(c.value LIKE '%!%' ESCAPE '!', NULL, b.unit),
  nullif(trim(c.standard_error), ''),
  nullif(trim(c.samples), ''),
  nullif(trim(c.evaluated_on), ''),
  'success',
  trim(c.origin),
  nullif(c.source, ''),
  'score.csv',
  c.rowid
FROM score_csv AS c
LEFT JOIN benchmark AS b ON b.name = trim(c.benchmark)
ORDER BY c.rowid;

CREATE TEMP TABLE verdict AS SELECT * FROM z_import_check;

INSERT INTO score (model_id, benchmark_id, value, standard_error, samples, evaluated_on, origin, source, accepted_at)
SELECT
  v.model_id,
  v.benchmark_id,
  @AS_SCORE(v.value, c)@,
  @ERROR_AS_SCORE(v.standard_error, c)@,
  v.samples,
  v.evaluated_at,
  v.origin,
  v.source,
  NULL
FROM verdict AS v
JOIN benchmark AS b ON b.benchmark_id = v.benchmark_id
JOIN z_benchmark_scale AS c ON (c.benchmark_id, c.unit, c.higher_is_better) = (v.benchmark_id, v.unit, b.higher_is_better)
WHERE v.rule IS NULL
ORDER BY v.import_row_id;

INSERT INTO problem
SELECT 'human_baseline.csv', line, CASE
    WHEN unit IS NULL THEN 'a value in percent cannot be converted to the benchmark''s unit: ' || value
    ELSE printf('value must be between %.15g and %.15g (%s)', lowest, highest, unit) || '; got ' || quote(value)
  END
FROM baseline
WHERE in_range IS NOT 1
UNION ALL
SELECT file, line, reason || iif(instr(reason, '"' || offending || '"'), '', coalesce('; got ' || quote(CAST(offending AS TEXT)), ''))
FROM verdict
WHERE rule IS NOT NULL;

DELETE FROM import_row;
SELECT file || ':' || line || ': ' || message FROM problem WHERE file IN ('human_baseline.csv', 'score.csv') ORDER BY file, line;

-- A shell that goes on after an error gets here with a row missing or a problem known: this undoes all.
INSERT OR ROLLBACK INTO import_guard SELECT NOT EXISTS (SELECT 1 FROM problem);

INSERT OR ROLLBACK INTO import_whole
SELECT NOT EXISTS (SELECT 1 FROM problem) AND now.stored = before.stored + now.in_files
FROM row_count AS now
JOIN row_count_before AS before;

COMMIT;

DROP VIEW temp.row_count;
DROP VIEW temp.baseline;
DROP TABLE temp.row_count_before;
DROP TABLE temp.import_whole;
DROP TABLE IF EXISTS temp.verdict;
DROP TABLE temp.import_guard;
DROP TABLE temp.problem;
DROP TABLE temp.organization_csv;
DROP TABLE temp.series_csv;
DROP TABLE temp.model_csv;
DROP TABLE temp.domain_csv;
DROP TABLE temp.benchmark_csv;
DROP TABLE temp.human_baseline_csv;
DROP TABLE temp.method_csv;
DROP TABLE temp.method_constant_csv;
DROP TABLE temp.component_csv;
DROP TABLE temp.weight_csv;
DROP TABLE temp.score_csv;
DROP TABLE temp.period_csv;
DROP TABLE temp.edition_csv;
DROP TABLE temp.threshold_csv;
DROP TABLE temp.declaration_csv;
DROP TABLE temp.alias_csv;
DROP TABLE temp.task_csv;
DROP TABLE temp.evaluator_csv;
DROP TABLE temp.missing_score_csv;
DROP TABLE temp.general_index_csv;
