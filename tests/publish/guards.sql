-- What is published is fixed: the words of each guard, and what can still change. tests/publish/run_guards.sh tries every way in.
.nullvalue NULL
INSERT INTO component (method_id, name) VALUES (1, 'capability');
INSERT INTO threshold (name, method_id, domain_id, quantity, value)
VALUES ('line', 1, 1, 'CyBench', 40), ('second line', 1, 1, 'cybench', 50), ('line', NULL, 1, 'CyBench', 30);
UPDATE parameter SET value = 0 WHERE name = 'sign_off_required';
INSERT INTO sign_off_entry (role, person) VALUES ('author', 'Ada');
INSERT INTO edition_entry (name, period, starts_on, ends_on) VALUES ('2025Q4', '2025Q4', '2025-10-01', '2025-12-31');
INSERT INTO sign_off (edition_id, role, person, at, inputs_hash)
SELECT edition_id, 'author', 'Ada', '2026-01-01 12:00:00', printf('%064x', 1) FROM edition WHERE name = '2025Q4';
INSERT INTO publication_entry (edition) VALUES ('2025Q3');
CREATE TEMP TABLE before AS SELECT name, rows, hash FROM z_input;
CREATE TEMP VIEW differs AS SELECT count(*) AS differences FROM (SELECT * FROM before EXCEPT SELECT name, rows, hash FROM z_input);

.print -- the edition: never changed, reopened, deleted, replaced; its name and number are its own
UPDATE edition SET cutoff_on = '2025-11-07' WHERE name = '2025Q3';
UPDATE edition SET name = '2025q3' WHERE name = '2025Q3';
UPDATE edition SET published_on = NULL, inputs_hash = NULL, published_with = NULL WHERE name = '2025Q3';
DELETE FROM edition WHERE name = '2025Q3';
INSERT OR REPLACE INTO edition (name, period_id, method_id) VALUES ('2025q3', 6, 1);
REPLACE INTO edition (edition_id, name, period_id, method_id) SELECT edition_id, 'new', 6, 1 FROM edition WHERE name = '2025Q3';
REPLACE INTO edition (name, period_id, method_id, is_current) VALUES ('new', 6, 1, 1);
INSERT INTO edition (name, period_id, method_id) VALUES ('2025Q3', 6, 1) ON CONFLICT (name) DO UPDATE SET reason = 'another';
UPDATE OR REPLACE edition SET name = '2025Q3' WHERE name = '2025Q4';
UPDATE OR REPLACE edition SET rowid = (SELECT edition_id FROM edition WHERE name = '2025Q3') WHERE name = '2025Q4';
.print -- no day makes it published
INSERT INTO edition (name, period_id, method_id, cutoff_on, published_on, inputs_hash, published_with) VALUES ('by hand', 6, 1, '2026-01-01', '2026-01-01', printf('%064x', 1), '0');
UPDATE edition SET cutoff_on = '2026-01-01', published_on = '2026-01-01', inputs_hash = printf('%064x', 1), published_with = '0' WHERE name = '2025Q4';
UPDATE edition SET published_on = '2026-01-01' WHERE name = '2025Q4';
.print -- another can be the current one, and it again
UPDATE edition SET is_current = 0 WHERE name = '2025Q3';
UPDATE edition SET is_current = 1 WHERE name = '2025Q3';
SELECT name FROM edition WHERE is_current;

.print -- its copies
UPDATE edition_score SET value = 100;
UPDATE edition_copy SET rows = rows;
DELETE FROM edition_result WHERE domain_id = 1;
INSERT OR REPLACE INTO edition_parameter SELECT * FROM edition_parameter LIMIT 1;

.print -- sign-offs: of a published edition none comes; none goes; the same word once more is the same word
INSERT INTO sign_off (edition_id, role, person, inputs_hash) SELECT edition_id, 'reviewer', 'Bo', inputs_hash FROM edition WHERE name = '2025Q3';
UPDATE sign_off SET person = 'Bo';
DELETE FROM sign_off;
REPLACE INTO sign_off (edition_id, role, person, inputs_hash) SELECT edition_id, 'author', 'ADA', printf('%064x', 1) FROM edition WHERE name = '2025Q4';
SELECT e.name, s.role, s.person, s.at = '2026-01-01 12:00:00' FROM sign_off AS s JOIN edition AS e ON e.edition_id = s.edition_id ORDER BY e.name;
DELETE FROM edition WHERE name = '2025Q4';

.print -- the method that it uses
UPDATE method SET about = 'other words' WHERE method_id = 1;
UPDATE method_constant SET value = 0.7 WHERE method_id = 1 AND name = 'beta_open';
INSERT INTO component (method_id, name, parent) VALUES (1, 'jailbreak', 'safety');
DELETE FROM weight WHERE method_id = 1 AND benchmark_id = 1;
UPDATE threshold SET value = 45 WHERE method_id = 1;
DELETE FROM method WHERE method_id = 1;
INSERT INTO method_entry (name, beta_open) VALUES ('v1.0', 0.7);
INSERT INTO method_entry (name, about) VALUES ('v1.0', 'other words');
INSERT INTO method_entry (name, constant, domain, value) VALUES ('v1.0', 'beta_open', 'cyber', 0.7);
INSERT INTO method_entry (name, constant, value, unit) VALUES ('v1.0', 'beta_open', 0.7, 'share');
INSERT INTO weight_entry (method, domain, benchmark, weight) VALUES ('v1.0', 'cyber', 'CyBench', 2);
INSERT INTO weight_entry (method, domain, benchmark) VALUES ('v1.0', 'bio', 'CyBench');
INSERT INTO component_entry (method, component, combine) VALUES ('v1.0', 'safety', 'minimum');
INSERT INTO threshold_entry (name, method, domain, quantity, value) VALUES ('line', 'v1.0', 'cyber', 'CyBench', 41);
INSERT INTO threshold_entry (name, method, domain, quantity, value, source) VALUES ('line', 'v1.0', 'cyber', 'CyBench', 40, 'a board');
SELECT * FROM differs;
.print -- entered as it is, it is no change, and a line of all methods is not its own
INSERT INTO method_entry SELECT * FROM method_entry;
INSERT INTO method_entry (name, beta_open) SELECT 'V1.0', value FROM method_constant WHERE name = 'beta_open';
INSERT INTO weight_entry SELECT * FROM weight_entry;
INSERT INTO component_entry (component) VALUES ('capability');
INSERT INTO threshold_entry SELECT * FROM threshold_entry;
REPLACE INTO weight SELECT * FROM weight;
UPDATE threshold SET value = 31 WHERE method_id IS NULL;
.print -- a new method is entered, changed and goes
INSERT INTO method_entry (name, formula, beta_open, beta_proprietary) VALUES ('v9', 'linear', 0.5, 0.9);
INSERT INTO weight_entry (method, domain, benchmark) VALUES ('v9', 'cyber', 'CyBench');
UPDATE weight SET weight = 3 WHERE method_id <> 1;
DELETE FROM weight WHERE method_id <> 1;
DELETE FROM method_constant WHERE method_id <> 1;
DELETE FROM method WHERE name = 'v9';

.print -- a benchmark gets another name, twice, and a threshold follows it; what it measures stays while a published method weighs it
UPDATE benchmark SET name = 'CyBench 2' WHERE name = 'CyBench';
UPDATE benchmark SET name = 'CyBench 3' WHERE name = 'CyBench 2';
SELECT name, method_id, quantity, value FROM threshold ORDER BY method_id, name;
UPDATE threshold SET quantity = 'HLE' WHERE method_id = 1 AND name = 'line';
UPDATE benchmark SET measures = 'safety' WHERE name = 'CyBench 3';
INSERT INTO benchmark_entry (name, measures) VALUES ('CyBench 3', 'safety');
INSERT INTO benchmark (name, measures) VALUES ('new', 'safety');
INSERT INTO method_entry (name, formula) VALUES ('v9', 'linear');
INSERT INTO weight_entry (method, domain, benchmark) VALUES ('v9', 'cyber', 'new');
UPDATE benchmark SET measures = 'capability' WHERE name = 'new';
SELECT w.component FROM weight AS w JOIN benchmark AS b ON b.benchmark_id = w.benchmark_id WHERE b.name = 'new';
.print -- its period is corrected in the table, also to an end before the baseline that it was published with
UPDATE edition SET period_id = (SELECT period_id FROM period WHERE name = '2025Q3') WHERE name = '2025Q4';
UPDATE period SET name = 'the third', starts_on = '2024-01-01', ends_on = '2024-08-31' WHERE name = '2025Q3';
UPDATE edition SET baseline_on = '2024-09-01', baseline_reason = 'a reason' WHERE name = '2025Q4';
SELECT name, ends_on FROM z_period WHERE name LIKE '2025%' ORDER BY name;
SELECT * FROM differs;
SELECT min(is_equal) FROM edition_check;
.print -- an edition of no model cannot be published
INSERT INTO edition_entry (name, period, starts_on, ends_on, method) VALUES ('1999Q1', '1999Q1', '1999-01-01', '1999-03-31', 'v1.0');
SELECT use_edition('1999Q1');
SELECT kind, what FROM edition_open_point WHERE is_blocking;
INSERT INTO publication_entry (edition) VALUES ('1999Q1');
