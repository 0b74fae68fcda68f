-- Editions, methods, components, domains, lines and declarations by hand: the templates, what changes a row, and each rule,
-- raised by an INSERT and written down by an import.
.nullvalue NULL
.print -- the templates, twice
.import --csv --skip 1 fixtures/templates/model_entry.csv model_entry
.import --csv --skip 1 fixtures/templates/domain_entry.csv domain_entry
.import --csv --skip 1 fixtures/templates/method_entry.csv method_entry
.import --csv --skip 1 fixtures/templates/edition_entry.csv edition_entry
.import --csv --skip 1 fixtures/templates/component_entry.csv component_entry
.import --csv --skip 1 fixtures/templates/threshold_entry.csv threshold_entry
.import --csv --skip 1 fixtures/templates/declaration_entry.csv declaration_entry
CREATE TEMP TABLE stood AS SELECT * FROM method_entry;
.import --csv --skip 1 fixtures/templates/domain_entry.csv domain_entry
.import --csv --skip 1 fixtures/templates/method_entry.csv method_entry
.import --csv --skip 1 fixtures/templates/edition_entry.csv edition_entry
.import --csv --skip 1 fixtures/templates/component_entry.csv component_entry
.import --csv --skip 1 fixtures/templates/threshold_entry.csv threshold_entry
.import --csv --skip 1 fixtures/templates/declaration_entry.csv declaration_entry
SELECT count(*) FROM (SELECT * FROM method_entry EXCEPT SELECT * FROM temp.stood);
SELECT * FROM domain_entry WHERE name = 'example';
SELECT * FROM method_entry WHERE name = 'Example method';
SELECT * FROM edition_entry WHERE name = 'Example edition';
SELECT * FROM component_entry WHERE method = 'Example method';
SELECT * FROM threshold_entry WHERE name = 'Example line';
SELECT * FROM declaration_entry WHERE framework LIKE 'Example%';

.print -- what a view says can be written to it again, and changes nothing
CREATE TEMP TABLE said AS SELECT * FROM method_entry;
CREATE TEMP TABLE constants AS SELECT * FROM method_constant;
INSERT INTO method_entry SELECT * FROM temp.said;
SELECT count(*) FROM (SELECT * FROM method_constant EXCEPT SELECT * FROM temp.constants) UNION ALL SELECT count(*) FROM (SELECT * FROM method_entry EXCEPT SELECT * FROM temp.said);
CREATE TEMP TABLE editions AS SELECT * FROM edition_entry;
INSERT INTO edition_entry SELECT * FROM temp.editions;
SELECT count(*) FROM (SELECT * FROM edition_entry EXCEPT SELECT * FROM temp.editions);

.print -- an edition that is current makes the one before it not current; the method is its own from then on
INSERT INTO edition_entry (name, period, starts_on, ends_on, is_current) VALUES ('2025Q4', '2025Q4', '2025-10-01', '2025-12-31', 1);
SELECT name, method, is_current FROM edition_entry WHERE is_current OR name = '2025Q4';
INSERT INTO edition_entry (name, method) VALUES ('2025q4', 'Example method');
INSERT INTO weight_entry (domain, benchmark, weight) VALUES ('example', 'CyBench', '2');
INSERT INTO weight_entry (domain, benchmark, component) VALUES ('example', 'StrongReject', 'Jailbreak');
INSERT INTO weight_entry (domain, benchmark) VALUES ('example', 'StrongReject');
SELECT * FROM weight_entry WHERE domain = 'example' ORDER BY benchmark, component;
INSERT INTO component_entry (component, combine) VALUES ('Safety', 'Geometric');
INSERT INTO component_entry (component, parent, domain, weight) VALUES ('tampering', 'Jailbreak', 'cyber', 3);
INSERT INTO component_entry (component, weight) VALUES ('jailbreak', '0.5');
SELECT * FROM component_entry WHERE method = 'Example method' ORDER BY component;

.print -- cells that are not empty change an open edition; its period as long as no other edition is of it
INSERT INTO edition_entry (name, ends_on, cutoff_on) VALUES ('2025Q4', '2025-12-30', '2026-01-15');
INSERT INTO edition_entry (name, baseline_on, baseline_reason) VALUES ('2025Q4', '2024-12-15', 'the report says so');
INSERT INTO edition_entry (name, ends_on, baseline_on) VALUES ('2025Q4', '2024-12-31', '2024-12-30');
INSERT INTO edition_entry (name, starts_on, ends_on, baseline_on) VALUES ('2025Q4', '2024-10-01', '2024-12-31', '2024-12-30');
INSERT INTO edition_entry (name, starts_on, ends_on, baseline_on) VALUES ('2025Q4', '2025-10-01', '2025-12-31', '2025-01-02');
SELECT * FROM edition_entry WHERE name = '2025Q4';
.print -- of a published one only is_current can change
UPDATE parameter SET value = 0 WHERE name = 'sign_off_required';
INSERT INTO edition_entry (revises, reason) VALUES ('2025Q4', 'it is open');
SELECT use_edition('2025Q4');
INSERT INTO publication_entry (edition) VALUES ('2025Q4');
SELECT use_edition(NULL);
INSERT INTO edition_entry (name, cutoff_on) VALUES ('2025Q4', '2026-01-15');
INSERT INTO edition_entry (name, cutoff_on) VALUES ('2025Q4', '2026-01-16');
INSERT INTO edition_entry (name, is_current) VALUES ('2025Q4', '0');
SELECT count(*) FROM edition WHERE is_current;
.print -- a correction starts from what it revises, has its name, and says why
INSERT INTO edition_entry (revises) VALUES ('2025Q4');
INSERT INTO edition_entry (revises, reason) VALUES ('2025q4', 'a score was wrong');
SELECT * FROM edition_entry WHERE name LIKE '2025Q4%' ORDER BY name;
INSERT INTO edition_entry (name, ends_on) VALUES ('2025Q4 r1', '2025-12-30');
INSERT INTO edition_entry (name, period) VALUES ('2025Q4 r1', '2025Q3');
INSERT INTO edition_entry (name, reason) VALUES ('2025Q4 r1', 'two' || char(10) || 'lines');
.print -- the same again is the same edition; its cells change while it is open
INSERT INTO edition_entry (revises, reason, cutoff_on, baseline_on) VALUES ('2025Q4', 'two scores were wrong', '2026-01-10', '2025-01-01');
SELECT * FROM edition_entry WHERE name = '2025Q4 r1';
.print -- corrections are a chain: of one that is open or corrected already there is none
INSERT INTO edition_entry (revises, reason) VALUES ('2025Q4 r1', 'it is open');
INSERT INTO edition_entry (name, revises, reason) VALUES ('Other', '2025Q4', 'it is corrected already');
SELECT use_edition('2025Q4 r1');
INSERT INTO publication_entry (edition) VALUES ('2025Q4 r1');
SELECT use_edition(NULL);
INSERT INTO edition_entry (revises, reason, method) VALUES ('2025Q4', 'once more', 'v1.0');
INSERT INTO edition_entry (revises, reason, method) VALUES ('2025Q4 r1', 'a constant of the method was wrong', 'v1.0');
SELECT * FROM edition_entry WHERE name LIKE '2025Q4 r%' ORDER BY name;

.print -- none is current
INSERT INTO edition_entry (name, is_current) VALUES ('2025Q4 r1', 0);
INSERT INTO edition_entry (name, period) VALUES ('New', '2025Q4');
INSERT INTO weight_entry (domain, benchmark) VALUES ('cyber', 'CyBench');
INSERT INTO component_entry (component, parent) VALUES ('new', 'safety');
INSERT INTO edition_entry (name, period, method) VALUES ('New', '2025Q4', 'v1.0');
SELECT name, is_current FROM edition_entry WHERE is_current;

.print -- rules of edition_entry
INSERT INTO edition_entry (period) VALUES ('2025Q4');
INSERT INTO edition_entry (name) VALUES ('Other');
INSERT INTO edition_entry (name, period) VALUES ('Other', '2026' || char(10));
INSERT INTO edition_entry (name, period) VALUES ('Other', '2026Q1');
INSERT INTO edition_entry (name, period, starts_on, ends_on) VALUES ('Other', '2026Q1', '2026-01-32', '2026-03-31');
INSERT INTO edition_entry (name, period, starts_on, ends_on) VALUES ('Other', '2026Q1', '2026-01-01', '2026-02-29');
INSERT INTO edition_entry (name, period, starts_on, ends_on) VALUES ('Other', '2026Q1', '2026-01-01', '2025-03-31');
INSERT INTO edition_entry (name, period, starts_on) VALUES ('Other', '2025Q4', '2025-09-01');
INSERT INTO edition_entry (name, period, ends_on) VALUES ('Other', '2025Q4', '2025-12-30');
INSERT INTO edition_entry (name, period, method) VALUES ('Other', '2025Q4', 'v9');
INSERT INTO edition_entry (name, period, cutoff_on) VALUES ('Other', '2025Q4', 'soon');
INSERT INTO edition_entry (name, period, baseline_on, baseline_reason) VALUES ('Other', '2025Q4', 'then', 'a reason');
INSERT INTO edition_entry (name, period, baseline_on, baseline_reason) VALUES ('Other', '2025Q4', '2025-12-31', 'a reason');
INSERT INTO edition_entry (name, period, baseline_on) VALUES ('Other', '2025Q4', '2024-12-30');
INSERT INTO edition_entry (name, period, baseline_reason) VALUES ('Other', '2025Q4', 'a reason');
INSERT INTO edition_entry (name, period, baseline_on, baseline_reason) VALUES ('Other', '2025Q4', '2024-12-30', 'a' || char(13) || 'reason');
INSERT INTO edition_entry (name, period, revises) VALUES ('Other', '2025Q4', '2025Q9');
INSERT INTO edition_entry (name, period, is_current) VALUES ('Other', '2025Q4', 'yes');
SELECT count(*) FROM edition WHERE name = 'Other' UNION ALL SELECT count(*) FROM period WHERE name LIKE '2026%';

.print -- constants: a value in its own column, or stated whole in a row of their own
INSERT INTO method_entry (name, formula, beta_open, beta_proprietary, constant, value) VALUES ('v2', 'Exponential', 0.5, '0.9', 'A', '');
INSERT INTO method_entry (name, constant, domain, value, low, high, unit, constant_about) VALUES ('V2', 'c0', 'Cyber', '40', 30, 50, 'points', 'made up'), ('v2', 'smallest_coverage', NULL, 0.4, 0.3, 0.5, 'share', NULL);
INSERT INTO method_entry (name, smallest_coverage, general_index) VALUES ('v2', 0.5, 'Example Index');
SELECT * FROM method_entry WHERE name = 'v2';
INSERT INTO method_entry (name, constant, value) VALUES ('v2', 'smallest_coverage', 0.9);
INSERT INTO method_entry (name, general_index_version) VALUES ('v2', '2');
SELECT name, formula, general_index, general_index_version, smallest_coverage FROM method_entry WHERE name = 'v2' AND constant IS NULL;
.print -- a new method that states a usual constant itself
INSERT INTO method_entry (name, constant, value) VALUES ('v3', 'breakthrough_margin', 2);
SELECT smallest_coverage, largest_estimate_error, breakthrough_only, breakthrough_margin FROM method_entry WHERE name = 'v3';
.print -- a constant that the table took for a formula of the owner's is written again
INSERT INTO method_constant (method_id, name, value) SELECT method_id, 'steepness', 2 FROM method WHERE name = 'v3';
INSERT INTO method_entry (name, constant, value) VALUES ('v3', 'Steepness', 3), ('v3', 'high_risk_index', -1), ('v3', 'risk_tolerance', 0);
SELECT constant, value FROM method_entry WHERE name = 'v3' AND constant IS NOT NULL;

.print -- rules of method_entry
INSERT INTO method_entry (formula) VALUES ('linear');
INSERT INTO method_entry (name, formula) VALUES ('v4', 'a + b');
INSERT INTO method_entry (name, missing) VALUES ('v4', 'zero');
INSERT INTO method_entry (name, general_index) VALUES ('v4', 'a' || char(8232));
INSERT INTO method_entry (name, general_index, general_index_version) VALUES ('v4', 'a', 'b' || char(8232));
INSERT INTO method_entry (name, general_index_version) VALUES ('v4', '1');
INSERT INTO method_entry (name, beta_open) VALUES ('v4', 2);
INSERT INTO method_entry (name, beta_proprietary) VALUES ('v4', '80%');
INSERT INTO method_entry (name, smallest_coverage) VALUES ('v4', -0.1);
INSERT INTO method_entry (name, largest_estimate_error) VALUES ('v4', 101);
INSERT INTO method_entry (name, breakthrough_only) VALUES ('v4', 'yes');
INSERT INTO method_entry (name, breakthrough_margin) VALUES ('v4', -1);
INSERT INTO method_entry (name, breakthrough_margin) VALUES ('v4', 9e999);
INSERT INTO method_entry (name, value) VALUES ('v4', 1);
INSERT INTO method_entry (name, constant, value) VALUES ('v4', 'c 0', 1);
INSERT INTO method_entry (name, constant, value) VALUES ('v4', 'beta_oepn', 0.5);
INSERT INTO method_entry (name, constant, value) VALUES ('v4', 'risk_tolerance', -1);
INSERT INTO method_entry (name, constant, value, beta_open) VALUES ('v4', 'beta_open', 0.5, 0.6);
INSERT INTO method_entry (name, constant, domain) VALUES ('v4', 'a', 'cyberr');
INSERT INTO method_entry (name, constant, domain, value) VALUES ('v4', 'breakthrough_only', 'cyber', 1);
INSERT INTO method_entry (name, constant, value) VALUES ('v4', 'a', 'high');
INSERT INTO method_entry (name, constant, low) VALUES ('v4', 'a', '1e999');
INSERT INTO method_entry (name, constant, high) VALUES ('v4', 'a', 'nan');
INSERT INTO method_entry (name, constant, low, high) VALUES ('v4', 'a', 2, 1);
INSERT INTO method_entry (name, constant, value, low, high) VALUES ('v4', 'a', 3, 1, 2);
INSERT INTO method_entry (name, constant, value) VALUES ('v4', 'beta_open', 1.5);
INSERT INTO method_entry (name, constant, low) VALUES ('v4', 'smallest_coverage', -1);
INSERT INTO method_entry (name, constant, value) VALUES ('v4', 'breakthrough_only', 0.5);
INSERT INTO method_entry (name, constant, high) VALUES ('v4', 'largest_estimate_error', 200);
INSERT INTO method_entry (name, constant, low) VALUES ('v4', 'breakthrough_margin', -2);
INSERT INTO method_entry (name, constant, value, low, high) VALUES ('v3', 'beta_open', 0.5, 0.4, 0.6);
INSERT INTO method_entry (name, beta_open) VALUES ('v3', 0.7);
SELECT count(*) FROM method WHERE name = 'v4';

.print -- rules of component_entry
INSERT INTO component_entry (method, component, parent) VALUES ('v9', 'base', 'safety');
INSERT INTO component_entry (method, domain, component, parent) VALUES ('v2', 'cyberr', 'base', 'safety');
INSERT INTO component_entry (method, component, parent) VALUES ('v2', 'red team', 'safety');
INSERT INTO component_entry (method, parent) VALUES ('v2', 'safety');
INSERT INTO component_entry (method, component) VALUES ('v2', 'base');
INSERT INTO component_entry (method, component, parent) VALUES ('v2', 'safety', 'capability');
INSERT INTO component_entry (method, component, parent) VALUES ('v2', 'base', 'bottom');
INSERT INTO component_entry (method, component, parent) VALUES ('v2', 'base', 'base');
INSERT INTO component_entry (method, component, parent, combine) VALUES ('v2', 'base', 'safety', 'median');
INSERT INTO component_entry (method, component, parent, weight) VALUES ('v2', 'base', 'safety', 0);
INSERT INTO component_entry (method, component, parent, weight) VALUES ('v2', 'base', 'safety', '1e300');
INSERT INTO component_entry (method, component, parent) VALUES ('v2', 'base', 'safety'), ('v2', 'below', 'base');
INSERT INTO component_entry (method, component, parent) VALUES ('v2', 'base', 'below');
INSERT INTO component_entry (method, component, parent, domain) VALUES ('v2', 'of_cyber', 'base', 'cyber');
INSERT INTO component_entry (method, component, parent) VALUES ('v2', 'below', 'of_cyber');
SELECT component, parent, domain FROM component_entry WHERE method = 'v2';

.print -- rules of weight_entry
INSERT INTO weight_entry (method, domain, benchmark, component) VALUES ('v2', 'cyber', 'CyBench', 'jailbreak');
INSERT INTO weight_entry (method, domain, benchmark, component) VALUES ('v2', 'example', 'CyBench', 'of_cyber');
INSERT INTO weight_entry (method, domain, benchmark, component) VALUES ('v2', 'cyber', 'CyBench', 'of_cyber');
INSERT INTO weight_entry (method, domain, benchmark, component) VALUES ('v2', 'cyber', 'CyBench', 'safety');
INSERT INTO weight_entry (method, domain, benchmark, component) VALUES ('v2', 'cyber', 'StrongReject', 'of_cyber');
INSERT INTO benchmark_entry (name, measures) VALUES ('StrongReject', 'capability');
SELECT * FROM weight_entry WHERE method = 'v2';
INSERT INTO component_entry (method, component, parent) VALUES ('v2', 'base', 'capability');
UPDATE component SET parent = 'capability' WHERE name = 'base';
INSERT INTO component_entry (method, component, parent) VALUES ('v2', 'below', 'capability');
SELECT component, parent FROM component_entry WHERE method = 'v2';

.print -- rules of domain_entry
INSERT INTO domain_entry (label_en) VALUES ('New');
INSERT INTO domain_entry (name) VALUES ('new');
INSERT INTO domain_entry (name, label_en) VALUES ('new', 'a' || char(10));
INSERT INTO domain_entry (name, label_en, label_zh) VALUES ('new', 'New', char(8238));
INSERT INTO domain_entry (name, label_zh) VALUES ('Example', ' 例 ');
SELECT * FROM domain_entry WHERE name IN ('new', 'example');

.print -- rules of threshold_entry; a quantity by its alias, a line that is not known
INSERT INTO threshold_entry (domain, quantity, value) VALUES ('cyber', 'safety', 1);
INSERT INTO threshold_entry (name, method, domain, quantity) VALUES ('line', 'v9', 'cyber', 'safety');
INSERT INTO threshold_entry (name, domain, quantity) VALUES ('line', 'cyberr', 'safety');
INSERT INTO threshold_entry (name, domain, quantity) VALUES ('line', 'cyber', 'speed');
INSERT INTO threshold_entry (name, domain) VALUES ('line', 'cyber');
INSERT INTO threshold_entry (name, domain, quantity, value) VALUES ('line', 'cyber', 'safety', 'high');
INSERT INTO threshold_entry (name, domain, quantity, value) VALUES ('line', 'cyber', 'Capability', 101);
INSERT INTO alias_entry (alias, benchmark) VALUES ('the cyber bench', 'CyBench');
INSERT INTO threshold_entry (name, domain, quantity, value, source) VALUES ('line', 'cyber', 'The cyber bench', '12.5', 'a page'), ('line', 'cyber', 'Risk_Index', 120, NULL);
INSERT INTO threshold_entry (name, domain, quantity) VALUES ('LINE', 'CYBER', 'cybench');
SELECT * FROM threshold_entry WHERE name = 'line';

.print -- rules of declaration_entry
INSERT INTO declaration_entry (model, framework, level, declared_on) VALUES ('GPT-9', 'Framework', 'High', '2025-08-07');
INSERT INTO declaration_entry (model, level, declared_on) VALUES ('Grok 4', 'High', '2025-08-07');
INSERT INTO declaration_entry (model, framework, declared_on) VALUES ('Grok 4', 'Framework', '2025-08-07');
INSERT INTO declaration_entry (model, framework, level) VALUES ('Grok 4', 'Framework', 'High');
INSERT INTO declaration_entry (model, framework, level, declared_on) VALUES ('Grok 4', 'Framework', 'High', '2025-02-30');
INSERT INTO declaration_entry (model, framework, level, declared_on, source) VALUES ('grok 4', 'Framework', 'High', '2025-08-07', 'a page');
INSERT INTO declaration_entry (model, framework, level, declared_on) VALUES ('Grok 4', 'framework', 'Medium', '2025-08-07');
SELECT * FROM declaration_entry WHERE model = 'Grok 4';

.print -- written down by an import
INSERT INTO z_import_edition (file, line, name, period) VALUES ('a.csv', 2, 'Other', '2026Q1');
INSERT INTO z_import_method (file, line, name, beta_open) VALUES ('a.csv', 3, 'v4', '2');
INSERT INTO z_import_component (file, line, method, component, parent) VALUES ('a.csv', 4, 'v2', 'base', 'of_cyber');
INSERT INTO z_import_domain (file, line, name) VALUES ('a.csv', 5, 'new');
INSERT INTO z_import_threshold (file, line, name, domain, quantity) VALUES ('a.csv', 6, 'line', 'cyber', 'speed');
INSERT INTO z_import_declaration (file, line, model, framework, level, declared_on) VALUES ('a.csv', 7, 'Grok 44', 'Framework', 'High', '2025-08-07');
INSERT INTO z_import_weight (file, line, domain, benchmark, component) VALUES ('a.csv', 8, 'cyber', 'CyBench', 'bottom');
SELECT file, line, column, quote(value), reason FROM import_reject;
