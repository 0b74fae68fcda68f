-- What the tables of editions and methods refuse, and in which words: in every session, whatever the foreign keys say.
-- Several rows at once give their weight: SQLite 3.37 refuses the default of a REAL column there.
PRAGMA foreign_keys = OFF;
.nullvalue NULL

.print -- an edition
INSERT INTO edition (name, period_id, method_id) VALUES ('2025Q3 r1', 999, 1);
INSERT INTO edition (name, period_id, method_id) VALUES ('2025Q3 r1', 6, 999);
INSERT INTO edition (name, period_id, method_id, revises) VALUES ('2025Q3 r1', 6, 1, 999);
INSERT INTO edition (name, period_id, method_id) VALUES ('2025q3', 6, 1);
INSERT INTO edition (name, period_id, method_id) VALUES (' 2025Q3', 6, 1);
INSERT INTO edition (name, period_id, method_id, cutoff_on) VALUES ('2025Q3 r1', 6, 1, '2025-09-31');
INSERT INTO edition (name, period_id, method_id, published_on) VALUES ('2025Q3 r1', 6, 1, 'soon');
INSERT INTO edition (name, period_id, method_id, revises, reason) SELECT '2025Q3 r1', 6, 1, edition_id, 'a score was wrong' FROM edition WHERE name = '2025q3';
UPDATE edition SET revises = edition_id WHERE name = '2025Q3 r1';
UPDATE edition SET revises = 999 WHERE name = '2025Q3 r1';
UPDATE edition SET period_id = 999 WHERE name = '2025Q3 r1';
UPDATE edition SET method_id = 999 WHERE name = '2025Q3 r1';
DELETE FROM edition WHERE name = '2025Q3';
DELETE FROM period WHERE name = '2025Q3';
DELETE FROM method WHERE method_id = 1;
SELECT e.name, p.name, m.name, r.name, e.reason, e.is_current
FROM edition AS e JOIN period AS p USING (period_id) JOIN method AS m USING (method_id) LEFT JOIN edition AS r ON r.edition_id = e.revises;

.print -- corrections are a chain, and no circle
INSERT INTO edition (edition_id, name, period_id, method_id, revises) SELECT 21, '2025Q3 r2', 6, 1, edition_id FROM edition WHERE name = '2025Q3 r1';
INSERT INTO edition (edition_id, name, period_id, method_id, revises) VALUES (22, '2025Q3 r3', 6, 1, 21);
UPDATE edition SET revises = 22 WHERE name = '2025Q3';
UPDATE edition SET revises = 22 WHERE name = '2025Q3 r1';
INSERT OR REPLACE INTO edition (edition_id, name, period_id, method_id, revises) VALUES (21, '2025Q3 r2', 6, 1, 22);
UPDATE edition SET revises = 22 WHERE name = '2025Q2';
UPDATE edition SET revises = NULL WHERE name = '2025Q2';
DELETE FROM edition WHERE edition_id = 22;
DELETE FROM edition WHERE edition_id = 21;

.print -- two current ones
INSERT INTO edition (name, period_id, method_id, is_current) VALUES ('2025Q1', 4, 1, 1);
INSERT OR REPLACE INTO edition (name, period_id, method_id, is_current) VALUES ('2025Q1', 4, 1, 1);
INSERT OR IGNORE INTO edition (name, period_id, method_id, is_current) VALUES ('2025Q1', 4, 1, 1);
UPDATE edition SET is_current = 1 WHERE name = '2025Q3 r1';
UPDATE OR REPLACE edition SET is_current = 1 WHERE name = '2025Q3 r1';
UPDATE edition SET is_current = 2 WHERE name = '2025Q3';
UPDATE edition SET is_current = 1 WHERE name = '2025Q3';
SELECT name FROM edition WHERE is_current;
BEGIN;
UPDATE edition SET is_current = 0;
UPDATE edition SET is_current = 1 WHERE name = '2025Q3 r1';
SELECT name FROM edition WHERE is_current;
ROLLBACK;
.print -- the current one written again
INSERT OR REPLACE INTO edition SELECT * FROM edition WHERE is_current;
SELECT name FROM edition WHERE is_current;

.print -- the year before
UPDATE edition SET baseline_on = NULL WHERE name = '2025Q3';
UPDATE edition SET baseline_on = '2024-09-10' WHERE name = '2025Q3 r1';
UPDATE edition SET baseline_on = '2024-09-10', baseline_reason = '' WHERE name = '2025Q3';
UPDATE edition SET baseline_on = '2024-02-30' WHERE name = '2025Q3';
UPDATE edition SET baseline_on = '2025-09-30' WHERE name = '2025Q3';
INSERT INTO edition (name, period_id, method_id, baseline_on, baseline_reason) VALUES ('2025Q1', 4, 1, '2025-03-31', 'a test');
UPDATE edition SET cutoff_on = '2024-09-11' WHERE name = '2025Q3';
UPDATE period SET starts_on = '2024-07-01', ends_on = '2024-09-11' WHERE name = '2025Q3';
UPDATE edition SET period_id = 1 WHERE name = '2025Q3';
UPDATE edition SET baseline_on = '2025-09-29', cutoff_on = '2025-09-30' WHERE name = '2025Q3';
SELECT name, baseline_on, cutoff_on FROM edition;

.print -- a constant
INSERT INTO method (name, formula, missing) VALUES ('v2.0', 'exponential', 'guess');
INSERT INTO method (name, formula) VALUES ('v2.0', 'e^x');
INSERT INTO method (name, formula) VALUES ('v2.0', 'exponential');
SELECT method_id, name, formula, missing FROM method;
INSERT INTO method_constant (method_id, name, value) VALUES (999, 'a', 1);
INSERT INTO method_constant (method_id, domain_id, name, value) VALUES (2, 999, 'a', 1);
INSERT INTO method_constant (method_id, name, value) VALUES (2, 'A', 1);
INSERT INTO method_constant (method_id, name, value) VALUES (2, '', 1);
INSERT INTO method_constant (method_id, name, value) VALUES (2, 'beta open', 1);
INSERT INTO method_constant (method_id, name, value) VALUES (2, 'a', 9e999);
INSERT INTO method_constant (method_id, name, value) VALUES (2, 'a', 'steep');
INSERT INTO method_constant (method_id, name, low) VALUES (2, 'a', -9e999);
INSERT INTO method_constant (method_id, name, high) VALUES (2, 'a', 9e999);
INSERT INTO method_constant (method_id, name, value, low) VALUES (2, 'a', 1, 1.5);
INSERT INTO method_constant (method_id, name, value, high) VALUES (2, 'a', 1, 0.5);
INSERT INTO method_constant (method_id, name, low, high) VALUES (2, 'a', 2, 1);
INSERT INTO method_constant (method_id, name, value) VALUES (2, 'beta_open', 2);
INSERT INTO method_constant (method_id, name, value) VALUES (2, 'beta_proprietary', -0.1);
INSERT INTO method_constant (method_id, name, high) VALUES (2, 'smallest_coverage', 1.1);
INSERT INTO method_constant (method_id, name, value) VALUES (2, 'breakthrough_only', 0.5);
INSERT INTO method_constant (method_id, name, value) VALUES (2, 'breakthrough_margin', -1);
INSERT INTO method_constant (method_id, name, value) VALUES (2, 'largest_estimate_error', 101);
INSERT INTO method_constant (method_id, name, low) VALUES (2, 'risk_tolerance', -0.5);
INSERT INTO method_constant (method_id, domain_id, name, value) VALUES (2, 1, 'breakthrough_only', 1);
UPDATE method_constant SET value = 1.5 WHERE name = 'beta_open';
UPDATE method_constant SET method_id = 999 WHERE name = 'beta_open';
UPDATE method_constant SET domain_id = 999 WHERE name = 'beta_open';
INSERT INTO method_constant (method_id, name, value) VALUES (1, 'beta_open', 0.5);
INSERT INTO method_constant (method_id, domain_id, name) VALUES (2, 1, 'a'), (2, NULL, 'a');
INSERT INTO method_constant (method_id, domain_id, name, value) VALUES (2, 1, 'a', 1);
SELECT domain_id, name, value FROM method_constant WHERE method_id = 2;
DELETE FROM method WHERE method_id = 2;
SELECT name, value FROM method_constant WHERE method_id = 1;

.print -- a component, and a circle of them
INSERT INTO component (method_id, name, parent) VALUES (999, 'base', 'safety');
INSERT INTO component (method_id, domain_id, name, parent) VALUES (2, 999, 'base', 'safety');
INSERT INTO component (method_id, name, parent) VALUES (2, 'Base', 'safety');
INSERT INTO component (method_id, name) VALUES (2, 'base');
INSERT INTO component (method_id, name, parent) VALUES (2, 'safety', 'capability');
INSERT INTO component (method_id, name, parent, combine) VALUES (2, 'base', 'safety', 'sum');
INSERT INTO component (method_id, name, parent, weight) VALUES (2, 'base', 'safety', 0);
INSERT INTO component (method_id, name, parent, weight) VALUES (2, 'base', 'safety', 1.1e12);
INSERT INTO component (method_id, name, parent) VALUES (2, 'base', 'trust');
INSERT INTO component (method_id, name, parent) VALUES (2, 'base', 'base');
INSERT INTO component (method_id, name, combine) VALUES (2, 'safety', 'geometric');
INSERT INTO component (method_id, name, parent, weight) VALUES (2, 'trust', 'safety', 1), (2, 'base', 'trust', 1), (2, 'refusal', 'base', 1);
INSERT INTO component (method_id, name, parent) VALUES (2, 'base', 'safety');
UPDATE component SET parent = 'refusal' WHERE name = 'trust';
UPDATE component SET parent = 'trust' WHERE name = 'trust';
INSERT OR REPLACE INTO component (method_id, name, parent) VALUES (2, 'trust', 'refusal');
.print -- in the tree of one domain too
INSERT INTO component (method_id, domain_id, name, parent) VALUES (2, 1, 'trust', 'refusal');
INSERT INTO component (method_id, domain_id, name, parent) VALUES (2, 1, 'tampering', 'safety');
INSERT INTO component (method_id, domain_id, name, parent) VALUES (2, 2, 'weights', 'tampering');
INSERT INTO component (method_id, name, parent) VALUES (2, 'weights', 'tampering');
INSERT INTO component (method_id, domain_id, name, parent) VALUES (2, 1, 'weights', 'tampering');
UPDATE component SET domain_id = 2 WHERE name = 'weights';
UPDATE component SET domain_id = NULL WHERE name = 'weights';
.print -- what others refer to stays
UPDATE component SET name = 'truth' WHERE name = 'trust';
DELETE FROM component WHERE name = 'base';
DELETE FROM component WHERE name = 'tampering';
DELETE FROM component WHERE name IN ('weights', 'safety');
SELECT domain_id, name, parent, combine, weight FROM component ORDER BY name;
.print -- another parent of a component stands in a row of a domain
INSERT INTO component (method_id, domain_id, name, parent, weight) VALUES (2, 1, 'base', 'safety', 2);
DELETE FROM component WHERE (domain_id, name) = (1, 'base');

.print -- a weight in a component
INSERT INTO weight (method_id, domain_id, benchmark_id, component) VALUES (2, 1, 1, NULL);
INSERT INTO weight (method_id, domain_id, benchmark_id, component) VALUES (2, 1, 1, 'jailbreak');
INSERT INTO weight (method_id, domain_id, benchmark_id, component) SELECT 2, 2, benchmark_id, 'tampering' FROM benchmark WHERE name = 'StrongReject';
INSERT INTO weight (method_id, domain_id, benchmark_id, component) VALUES (2, 1, 1, 'safety');
INSERT INTO weight (method_id, domain_id, benchmark_id, component) VALUES (2, 1, 1, 'refusal');
INSERT INTO weight (method_id, domain_id, benchmark_id, component, weight) SELECT 2, 1, benchmark_id, c.column1, 1 FROM benchmark, (VALUES ('tampering'), ('refusal')) AS c WHERE name = 'StrongReject';
UPDATE weight SET component = 'jailbreak' WHERE method_id = 2;
UPDATE weight SET component = 'capability' WHERE method_id = 2;
UPDATE component SET name = 'changed' WHERE name = 'tampering';
DELETE FROM component WHERE name = 'tampering';
UPDATE benchmark SET measures = 'capability' WHERE name = 'StrongReject';
DELETE FROM weight WHERE method_id = 2;
UPDATE benchmark SET measures = 'capability' WHERE name = 'StrongReject';
SELECT DISTINCT component FROM weight WHERE benchmark_id = (SELECT benchmark_id FROM benchmark WHERE name = 'StrongReject');
UPDATE benchmark SET measures = 'safety' WHERE name = 'StrongReject';
SELECT DISTINCT component FROM weight WHERE benchmark_id = (SELECT benchmark_id FROM benchmark WHERE name = 'StrongReject');
DELETE FROM component;
DELETE FROM component WHERE name = 'refusal';
DELETE FROM component WHERE name = 'base';
DELETE FROM component;
SELECT count(*) FROM component;

.print -- a line
INSERT INTO threshold (name, domain_id, quantity, value) VALUES ('risk line', 999, 'risk_index', 40);
INSERT INTO threshold (name, method_id, domain_id, quantity, value) VALUES ('risk line', 999, 1, 'risk_index', 40);
INSERT INTO threshold (name, domain_id, quantity, value) VALUES ('risk line', 1, 'danger', 40);
INSERT INTO threshold (name, domain_id, quantity, value) VALUES ('', 1, 'risk_index', 40);
INSERT INTO threshold (name, domain_id, quantity, value) VALUES ('risk line', 1, 'risk_index', 9e999);
INSERT INTO threshold (name, domain_id, quantity, value) VALUES ('risk line', 1, 'capability', 101);
INSERT INTO threshold (name, domain_id, quantity, value) VALUES ('risk line', 1, 'hle', -1);
INSERT INTO threshold (name, method_id, domain_id, quantity, value) VALUES ('risk line', NULL, 1, 'risk_index', 140), ('risk line', 2, 1, 'risk_index', NULL), ('expert line', NULL, 1, 'hle', 50);
INSERT INTO threshold (name, domain_id, quantity) VALUES ('Risk Line', 1, 'RISK_INDEX');
UPDATE threshold SET quantity = 'danger' WHERE method_id = 2;
UPDATE threshold SET method_id = 999 WHERE method_id = 2;
UPDATE threshold SET domain_id = 999 WHERE method_id = 2;
.print -- a benchmark's name says nothing else there
INSERT INTO benchmark (name, measures) VALUES ('Capability', 'capability');
UPDATE benchmark SET name = 'risk_index' WHERE name = 'HLE';
UPDATE benchmark SET name = 'SAFETY' WHERE name = 'HLE';
.print -- of a benchmark that gets another name
UPDATE benchmark SET name = 'Humanity''s Last Exam' WHERE name = 'HLE';
SELECT name, method_id, domain_id, quantity, value FROM threshold;
INSERT INTO benchmark (name, measures) VALUES ('Of the line only', 'safety');
INSERT INTO threshold (name, domain_id, quantity) VALUES ('a line', 1, 'of the line only');
DELETE FROM benchmark WHERE name = 'Of the line only';
DELETE FROM threshold WHERE name = 'a line';
DELETE FROM benchmark WHERE name = 'Of the line only';
INSERT INTO domain (domain_id, name, label_en) VALUES (9, 'manipulation', 'Harmful manipulation');
SELECT label_en, label_zh FROM domain WHERE domain_id = 9;
INSERT INTO threshold (name, domain_id, quantity) VALUES ('a line', 9, 'safety');
DELETE FROM domain WHERE domain_id = 9;
DELETE FROM threshold WHERE domain_id = 9;
INSERT INTO component (method_id, domain_id, name, parent) VALUES (2, 9, 'base', 'safety');
DELETE FROM domain WHERE domain_id = 9;
DELETE FROM component;
INSERT INTO method_constant (method_id, domain_id, name) VALUES (2, 9, 'c0');
DELETE FROM domain WHERE domain_id = 9;
DELETE FROM method_constant WHERE domain_id = 9;
DELETE FROM domain WHERE domain_id = 9;
SELECT count(*) FROM domain;

.print -- what a method is referred to by, each alone
DELETE FROM method_constant WHERE method_id = 2;
DELETE FROM method WHERE method_id = 2;
DELETE FROM threshold WHERE method_id = 2;
INSERT INTO component (method_id, name, parent) VALUES (2, 'base', 'safety');
DELETE FROM method WHERE method_id = 2;
DELETE FROM component;
INSERT INTO edition (edition_id, name, period_id, method_id) VALUES (9, '2025Q3 v2.0', 6, 2);
DELETE FROM method WHERE method_id = 2;
DELETE FROM edition WHERE edition_id = 9;
DELETE FROM method WHERE method_id = 2;
SELECT name FROM method;

.print -- what others declare of a model
INSERT INTO declaration (model_id, framework, level, declared_on) VALUES (999, 'Responsible Scaling Policy', 'ASL-3', '2025-05-22');
INSERT INTO declaration (model_id, framework, level, declared_on) VALUES (1, 'Responsible Scaling Policy', 'ASL-3', '2025-05');
INSERT INTO declaration (model_id, framework, level, declared_on) VALUES (1, 'Responsible Scaling Policy', ' ', '2025-05-22');
INSERT INTO model (model_id, series_id, name, released_on, reasoning) VALUES (901, 1, 'M1', '2025-01-01', 0);
INSERT INTO declaration (model_id, framework, level, declared_on) VALUES (901, 'Responsible Scaling Policy', 'ASL-3', '2025-05-22');
INSERT INTO declaration (model_id, framework, level, declared_on) VALUES (901, 'responsible scaling policy', 'ASL-2', '2025-05-22');
UPDATE declaration SET model_id = 999 WHERE model_id = 901;
DELETE FROM model WHERE model_id = 901;
SELECT model_id, framework, level, declared_on FROM declaration WHERE model_id = 901;

.print -- the tables that came with editions, as PRAGMA foreign_keys sees them
SELECT m.name, f."from", f."table" FROM sqlite_schema AS m JOIN pragma_foreign_key_list(m.name) AS f
WHERE m.name IN ('method_constant', 'component', 'edition', 'threshold', 'declaration') ORDER BY 1, 2;
