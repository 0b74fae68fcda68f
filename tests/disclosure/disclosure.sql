-- The table disclosure, what follows from it for each audience, and what the exports refuse then.
-- Not in make check: it takes long.
.bail off
PRAGMA foreign_keys = ON;

-- Nothing is said: all is shown.
SELECT count(*), min(tier), max(tier) FROM disclosure_tier;

-- A row is about a domain or a benchmark, an audience and a tier that there are.
INSERT INTO disclosure (audience, shows) VALUES ('public', 'bands');
INSERT INTO disclosure (domain_id, benchmark_id, audience, shows) VALUES (1, 1, 'public', 'bands');
INSERT INTO disclosure (domain_id, audience, shows) VALUES (1, 'press', 'bands');
INSERT INTO disclosure (domain_id, audience, shows) VALUES (1, 'public', 'half');
INSERT INTO disclosure (domain_id, audience, shows) VALUES (99, 'public', 'bands');
INSERT INTO disclosure (benchmark_id, audience, shows) VALUES (99, 'public', 'bands');

-- What the targeted audience sees in bands, the public sees in bands at most; the evaluators see all.
INSERT INTO disclosure (domain_id, audience, shows) SELECT domain_id, 'targeted', 'bands' FROM domain WHERE name = 'bio';
INSERT INTO disclosure (domain_id, audience, shows) SELECT domain_id, 'public', 'values' FROM domain WHERE name = 'bio';
SELECT audience, shows FROM disclosure_tier WHERE kind = 'domain' AND name = 'bio' ORDER BY audience;

-- Its benchmarks follow, but for one that another domain would give away.
SELECT group_concat(name, ', ') FROM (SELECT name FROM disclosure_tier WHERE audience = 'public' AND kind = 'benchmark' AND tier = 2 ORDER BY name);
SELECT shows FROM disclosure_tier WHERE audience = 'public' AND name = 'StrongReject';
INSERT INTO disclosure (domain_id, audience, shows) VALUES (1, 'public', 'nothing');
INSERT INTO disclosure (domain_id, audience, shows) VALUES (1, 'public', 'values');
DELETE FROM disclosure;

-- A domain shows no more than its benchmarks, unless it has a row of its own.
INSERT INTO disclosure (benchmark_id, audience, shows) SELECT benchmark_id, 'public', 'nothing' FROM benchmark WHERE name = 'CyBench';
SELECT name, shows FROM disclosure_tier WHERE audience = 'public' AND tier < 3 ORDER BY kind, name;
INSERT INTO disclosure (domain_id, audience, shows) SELECT domain_id, 'public', 'values' FROM domain WHERE name = 'cyber';
SELECT name, shows FROM disclosure_tier WHERE audience = 'public' AND tier < 3 ORDER BY kind, name;

-- The strictest of a domain's benchmarks counts; a benchmark in bands leaves its domains their names.
DELETE FROM disclosure;
INSERT INTO disclosure (benchmark_id, audience, shows) SELECT benchmark_id, 'public', iif(name = 'CyBench', 'nothing', 'bands') FROM benchmark WHERE name IN ('CyBench', 'StrongReject');
SELECT name, shows FROM disclosure_tier WHERE audience = 'public' AND kind = 'domain' ORDER BY name;
DELETE FROM disclosure;
INSERT INTO disclosure (benchmark_id, audience, shows) SELECT benchmark_id, 'public', 'nothing' FROM benchmark WHERE name = 'CyBench';
INSERT INTO disclosure (domain_id, audience, shows) SELECT domain_id, 'public', 'values' FROM domain WHERE name = 'cyber';

-- Of a query or a table that is not published it is not known what it holds.
SELECT xlsx_export('build/disclosure.xlsx', 'score');
SELECT xlsx_export_query('build/disclosure.xlsx', 'max', 'SELECT max(value) FROM score');
SELECT xlsx_export('build/disclosure.xlsx', 'score', 'audience=press');
SELECT xlsx_export('build/disclosure.xlsx', 'score', 'audience=internal') = (SELECT count(*) FROM score);
SELECT xlsx_export_query('build/disclosure.xlsx', 'max', 'SELECT max(value) FROM score', 'audience=targeted');
SELECT xlsx_export('build/disclosure.xlsx', 'model_score') - count(*), xlsx_export('build/disclosure.xlsx', 'model_score', 'audience=targeted') - count(*) FROM model_score;

-- Names of any kind are found, also of one that holds a NUL, as an old file may; views by any case; other databases of the connection count.
DELETE FROM disclosure;
PRAGMA ignore_check_constraints = ON;
UPDATE benchmark SET name = 'Cy' || char(0) || 'B' WHERE name = 'CyBench';
PRAGMA ignore_check_constraints = OFF;
INSERT INTO disclosure (benchmark_id, audience, shows) SELECT benchmark_id, 'public', 'nothing' FROM benchmark WHERE name GLOB 'Cy*' AND length(CAST(name AS BLOB)) = 4;
SELECT (SELECT count(*) FROM monitored_score) - xlsx_export('build/disclosure.xlsx', 'MONITORED_SCORE');
ATTACH ':memory:' AS plain;
CREATE TABLE plain.t AS SELECT 1 AS x;
SELECT xlsx_export('build/disclosure.xlsx', 't');
CREATE TEMP TABLE disclosure_tier AS SELECT * FROM main.disclosure_tier WHERE 0;
SELECT xlsx_export('build/disclosure.xlsx', 'score');
DROP TABLE temp.disclosure_tier;
DETACH plain;
UPDATE benchmark SET name = 'CyBench' WHERE name GLOB 'Cy*' AND length(CAST(name AS BLOB)) = 4;

-- A domain or benchmark that the tables do not have is not shown while anything is withheld; sentences are left out that name something withheld in
-- one language only, by one of its labels.
SAVEPOINT s;
DROP VIEW benchmark_trend;
CREATE VIEW benchmark_trend AS SELECT 'Ghost' AS benchmark, 'capability' AS measures, 1 AS models;
DROP VIEW quarter_summary;
CREATE VIEW quarter_summary AS SELECT 'v1.0' AS method, 'ghost' AS domain, '2025Q3' AS quarter;
SELECT xlsx_export('build/disclosure.xlsx', 'benchmark_trend'), xlsx_export('build/disclosure.xlsx', 'quarter_summary');
SELECT xlsx_export('build/disclosure.xlsx', 'benchmark_trend', 'audience=internal'), xlsx_export('build/disclosure.xlsx', 'quarter_summary', 'audience=internal');
ROLLBACK TO s;
RELEASE s;
DELETE FROM disclosure;
INSERT INTO disclosure (domain_id, audience, shows) SELECT domain_id, 'public', 'nothing' FROM domain WHERE name = 'bio';
CREATE TABLE kept AS SELECT xlsx_export('build/disclosure.xlsx', 'report_finding') AS n;
CREATE VIEW finding_zz AS
SELECT 'series' AS section, 9 AS order_1, 0 AS order_2, 0 AS order_3, 'chem' AS domain, 's' AS subject, 'f' AS finding, 1 AS value, 'u' AS unit, column1 AS text_en, column2 AS text_zh
FROM (VALUES ('Not as in BIOLOGICAL RISK.', 'x'), ('x', '与生物风险不同。'), ('x', 'as in Biological risk'), ('生物风险', 'x'), ('Nothing of it.', '无关。'));
SELECT xlsx_export('build/disclosure.xlsx', 'report_finding') - n FROM kept;
-- A Chinese label with Latin letters, in another case.
UPDATE domain SET label_zh = 'BIO风险' WHERE name = 'bio';
DROP VIEW finding_zz;
UPDATE kept SET n = xlsx_export('build/disclosure.xlsx', 'report_finding');
CREATE VIEW finding_zz AS
SELECT 'series' AS section, 9 AS order_1, 0 AS order_2, 0 AS order_3, 'chem' AS domain, 's' AS subject, 'f' AS finding, 1 AS value, 'u' AS unit, column1 AS text_en, column2 AS text_zh
FROM (VALUES ('x', '与bio风险不同。'), ('x', 'Bio风险'), ('Nothing of it.', '无关。'));
SELECT xlsx_export('build/disclosure.xlsx', 'report_finding') - n FROM kept;
UPDATE domain SET label_zh = '生物风险' WHERE name = 'bio';
DROP VIEW finding_zz;
DROP TABLE kept;

-- A snapshot is for its audience alone, wherever it is attached.
SELECT snapshot_export('build/disclosure.db', 'audience=internal') > 0;
ATTACH 'build/disclosure.db' AS internal;
SELECT xlsx_export('build/disclosure.xlsx', 'domain_score', 'audience=internal') > 0;
SELECT xlsx_export('build/disclosure.xlsx', 'domain_score');
DETACH internal;

-- A database that is open is not replaced.
SELECT xlsx_export('build/sql_test.db', 'domain', 'audience=internal');
SELECT snapshot_export('build/sql_test.db');

-- Bands: a domain's scores lie in twenties, or as wide as the parameter says; other numbers are gone, words stay.
DELETE FROM disclosure;
INSERT INTO disclosure (domain_id, audience, shows) SELECT domain_id, 'public', 'bands' FROM domain WHERE name = 'bio';
UPDATE score SET source = 'a page that says ' || value;
UPDATE score SET value = 100 WHERE model_id = (SELECT model_id FROM model WHERE name = 'GPT-5 (high)') AND benchmark_id IN (SELECT benchmark_id FROM monitored_benchmark WHERE domain = 'bio' AND measures = 'capability');
SELECT snapshot_export('build/disclosure.db') > 0, snapshot_export('build/disclosure_in_full.db', 'bands=no') > 0;
ATTACH 'build/disclosure.db' AS shown;
ATTACH 'build/disclosure_in_full.db' AS in_full;
SELECT model, typeof(capability), capability, safety, risk_index, rank, coverage > 0, on_frontier FROM shown.risk_ranking WHERE domain = 'bio' AND model IN ('GPT-5 (high)', 'Grok 4', 'Llama 4 Maverick') ORDER BY model;
SELECT r.capability = s.capability FROM main.risk_ranking AS r JOIN shown.risk_ranking AS s USING (domain, model) WHERE domain = 'cyber' AND model = 'Grok 4';
SELECT metric, series, first_value, change, slope_per_year, shape FROM shown.trend WHERE domain = 'bio' AND series = 'Grok' ORDER BY metric;
-- Sources may name a value; who is on the frontier or holds a record would narrow a band.
SELECT count(*), count(source) FROM shown.model_score WHERE domain = 'bio';
SELECT count(*), count(source) > 0 FROM shown.model_score WHERE domain = 'cyber';
SELECT (SELECT count(*) FROM shown.frontier WHERE domain = 'bio'), (SELECT count(*) FROM shown.risk_record WHERE domain = 'bio'), (SELECT count(*) FROM shown.benchmark_record WHERE benchmark = 'WMDP-Bio'), (SELECT count(*) FROM shown.benchmark_record WHERE benchmark = 'CyBench') > 0;
SELECT count(record_model), count(record) FROM shown.risk_growth WHERE domain = 'bio' AND is_edition_period;
SELECT count(*), count(verdict) FROM shown.openness_comparison WHERE domain = 'bio';
SELECT count(*) FROM shown.chart WHERE domain = 'bio' OR benchmark = 'WMDP-Bio';
SELECT count(*) FROM shown.report_finding WHERE domain = 'bio' OR instr(text_en, 'Biological') OR instr(text_zh, '生物风险');
SELECT count(*), max(position) - count(*) FROM shown.report_finding;
SELECT count(*) FROM shown.early_warning WHERE domain = 'bio';
SELECT name, value FROM shown.snapshot WHERE name IN ('audience', 'withheld', 'sha256_score', 'inputs_sha256') ORDER BY name;
SELECT count(*) FROM in_full.risk_ranking WHERE domain = 'bio';
SELECT snapshot_export('build/disclosure.xlsx', 'bands=maybe');
SELECT xlsx_export('build/disclosure.xlsx', 'risk_ranking', 'bands=no');
UPDATE parameter SET value = 30 WHERE name = 'band_width';
SELECT xlsx_export_query('build/disclosure.xlsx', 'x', 'SELECT 1', 'audience=internal');
DETACH shown;
DETACH in_full;
-- A benchmark that the method counts in no domain may be of the one that shows least.
BEGIN;
DELETE FROM weight WHERE benchmark_id = (SELECT benchmark_id FROM benchmark WHERE name = 'CyBench');
SELECT audience, shows FROM disclosure_tier WHERE kind = 'benchmark' AND name = 'CyBench' ORDER BY audience;
ROLLBACK;
SELECT audience, shows FROM disclosure_tier WHERE kind = 'benchmark' AND name = 'CyBench' ORDER BY audience;
SELECT snapshot_export('build/disclosure.db') > 0;
ATTACH 'build/disclosure.db' AS shown;
SELECT capability, safety FROM shown.risk_ranking WHERE domain = 'bio' AND model = 'GPT-5 (high)';
-- The width of the bands is the parameter's, and has no other default.
DETACH shown;
BEGIN;
DROP TRIGGER parameter_keeps_rows;
DELETE FROM parameter WHERE name = 'band_width';
SELECT snapshot_export('build/disclosure.db');
ROLLBACK;
.shell rm -f build/disclosure.db build/disclosure_in_full.db build/disclosure.xlsx
