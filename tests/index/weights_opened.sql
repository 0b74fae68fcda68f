-- Weights are open as of a date; general capability is the one index that the edition's method names.
.nullvalue NULL
CREATE TEMP VIEW grok AS SELECT model, open_weights, weights_opened_on FROM monitored_model WHERE model = 'Grok 2 (20241212)';
CREATE TEMP VIEW beta AS SELECT DISTINCT open_weights, beta FROM model_risk WHERE model = 'Grok 2 (20241212)';
.print -- opened after the release: from the last day of the edition in which they were
UPDATE model SET weights_opened_on = '2025-08-23' WHERE name = 'Grok 2 (20241212)';
SELECT * FROM grok JOIN beta USING (open_weights);
UPDATE edition SET is_current = 0;
UPDATE edition SET is_current = 1 WHERE name = '2025Q2';
SELECT * FROM grok JOIN beta USING (open_weights);
.print -- on the last day, and the day after
UPDATE model SET weights_opened_on = '2025-06-30' WHERE name = 'Grok 2 (20241212)';
SELECT open_weights FROM grok;
UPDATE model SET weights_opened_on = '2025-07-01' WHERE name = 'Grok 2 (20241212)';
SELECT open_weights FROM grok;
.print -- a model that is released after the last day is not covered
SELECT model FROM monitored_model WHERE model IN ('Kimi K2 (250711)', 'Grok 4');
.print -- an earlier cut-off is the last day
UPDATE edition SET cutoff_on = '2025-02-17' WHERE name = '2025Q2';
SELECT count(*), max(released_on) FROM monitored_model;
SELECT count(*), max(released_on) FROM breakthrough_model;
SELECT count(*) FROM general_capability;
UPDATE edition SET cutoff_on = '2025-07-31' WHERE name = '2025Q2';
SELECT count(*), max(released_on) FROM monitored_model;
.print -- no edition is current: no model
UPDATE edition SET is_current = 0;
SELECT count(*) FROM monitored_model;
UPDATE edition SET is_current = 1 WHERE name = '2025Q3';
UPDATE model SET weights_opened_on = '2025-02-30' WHERE name = 'Grok 4';

.print -- entry: 1 without a date is at the release; a date says it too; 0 closes; other cells leave it
INSERT INTO model_entry (series, name, released_on, reasoning, open_weights) VALUES ('Grok', 'Grok X', '2025-09-01', 0, 1), ('Grok', 'Grok Y', '2025-09-01', 0, 0);
INSERT INTO model_entry (series, name, released_on, reasoning, weights_opened_on) VALUES ('Grok', 'Grok Z', '2025-09-01', 0, '2025-10-05');
INSERT INTO model_entry (name, source, training_cutoff) VALUES ('Grok X', 's', '2025-03-31'), ('Grok Y', 's', NULL), ('Grok Z', 's', NULL);
SELECT name, open_weights, weights_opened_on, training_cutoff FROM model_entry WHERE name GLOB 'Grok [XYZ]' ORDER BY name;
INSERT INTO model_entry (name, open_weights, weights_opened_on) VALUES ('Grok X', '1', '2025-09-09'), ('Grok Y', 1, NULL), ('Grok Z', 0, NULL);
INSERT INTO model_entry (name, open_weights) VALUES ('Grok X', 1);
SELECT name, open_weights, weights_opened_on, training_cutoff FROM model_entry WHERE name GLOB 'Grok [XYZ]' ORDER BY name;
SELECT model, open_weights FROM monitored_model WHERE model GLOB 'Grok [XYZ]' ORDER BY model;

.print -- the index: no other name or version counts, and none where the method names none
SELECT count(*), count(general_capability) FROM monitored_model;
INSERT INTO method (name, formula, general_index, general_index_version) VALUES ('not current', 'linear', 'Demo index (synthetic)', ''), ('nor this', 'linear', 'Other index', '1');
SELECT count(*), count(general_capability) FROM monitored_model;
INSERT INTO general_index (model_id, name, version, value, origin) SELECT model_id, 'Other index', '2', 150, 'published' FROM model WHERE name = 'GPT-5 (high)';
INSERT INTO general_index (model_id, name, version, value, origin) SELECT model_id, 'Other index', '1', 90, 'reported' FROM model WHERE name IN ('GPT-5 (high)', 'Grok 4');
UPDATE method SET general_index = 'other INDEX', general_index_version = '2' WHERE method_id = (SELECT method_id FROM edition WHERE is_current);
SELECT model, general_capability, general_capability_origin FROM monitored_model WHERE general_capability IS NOT NULL;
SELECT model, best_at_release, is_breakthrough FROM breakthrough_model WHERE model GLOB 'GPT-*' OR best_at_release > 0;
SELECT name, value, about FROM assumption WHERE kind = 'origin of general capability';
UPDATE method SET general_index_version = '1' WHERE method_id = (SELECT method_id FROM edition WHERE is_current);
SELECT m.name, g.general_index, g.general_index_version, g.value, g.origin FROM general_capability AS g JOIN model AS m USING (model_id) ORDER BY m.name;
UPDATE method SET general_index = NULL WHERE method_id = (SELECT method_id FROM edition WHERE is_current);
UPDATE method SET general_index = ' x' WHERE method_id = (SELECT method_id FROM edition WHERE is_current);
UPDATE method SET general_index = NULL, general_index_version = NULL WHERE method_id = (SELECT method_id FROM edition WHERE is_current);
SELECT count(general_capability) FROM monitored_model;
SELECT count(*), count(is_breakthrough) FROM breakthrough_model;
SELECT count(*) FROM assumption WHERE kind = 'origin of general capability';
SELECT count(*) FROM report_finding WHERE subject = 'general capability';
