-- What was tested and what not: edition_coverage, the sentences that stand on it, the letters of the cells; declared levels; steps of threat models.
.mode list
.nullvalue NULL

.print -- the demo: the counts add up, in every domain each model once
SELECT domain, status, is_below_coverage, count(*), sum(benchmarks), sum(benchmarks_not_applicable), sum(benchmarks_scored), sum(benchmarks_estimated), min(why), min(why_zh)
FROM edition_coverage
GROUP BY domain, status, is_below_coverage;
SELECT count(*), count(DISTINCT model_id), sum(is_monitored),
  sum(benchmarks <> benchmarks_not_applicable + benchmarks_applicable), sum(benchmarks_applicable <> benchmarks_scored + benchmarks_estimated + benchmarks_withheld + benchmarks_not_tested)
FROM edition_coverage;

.print -- all that can be of a model: every letter, days before and after the release, reasons in the order of label
BEGIN;
UPDATE score SET evaluated_on = '2025-07-20' WHERE model_id = (SELECT model_id FROM model WHERE name = 'Grok 4') AND benchmark_id IN (SELECT benchmark_id FROM benchmark WHERE name IN ('WMDP-Cyber', 'HLE'));
UPDATE score SET evaluated_on = '2025-07-01' WHERE model_id = (SELECT model_id FROM model WHERE name = 'Grok 4') AND benchmark_id = (SELECT benchmark_id FROM benchmark WHERE name = 'MMLU-Pro');
DELETE FROM score WHERE model_id = (SELECT model_id FROM model WHERE name = 'Grok 4') AND benchmark_id IN (SELECT benchmark_id FROM benchmark WHERE name IN ('CyBench', 'StrongReject', 'AirBench-SecurityRisks', 'CyberSecEval2-InterpreterAbuse'));
INSERT INTO missing_score_entry (model, benchmark, reason) VALUES ('Grok 4', 'CyBench', 'not_applicable'), ('Grok 4', 'StrongReject', 'withheld'), ('Grok 4', 'AirBench-SecurityRisks', 'failed');
SELECT domain, benchmarks_applicable, benchmarks_scored, benchmarks_estimated, benchmarks_withheld, benchmarks_not_tested, fixed(coverage, 3), is_below_coverage, status, why, why_zh, first_tested_on, days_to_test
FROM edition_coverage
WHERE model = 'Grok 4'
ORDER BY domain;

.print -- without a score on any, and where nothing applies
DELETE FROM score WHERE model_id = (SELECT model_id FROM model WHERE name = 'GLM 4.6');
DELETE FROM score WHERE model_id = (SELECT model_id FROM model WHERE name = 'GLM 4.5') AND benchmark_id IN (SELECT benchmark_id FROM monitored_benchmark WHERE domain = 'chem');
INSERT INTO missing_score_entry (model, benchmark, reason) SELECT 'GLM 4.5', benchmark, 'not_applicable' FROM z_domain_benchmark WHERE domain = 'chem';
SELECT domain, model, benchmarks, benchmarks_applicable, benchmarks_scored, benchmarks_not_tested, coverage, is_below_coverage, status, why, days_to_test
FROM edition_coverage
WHERE model = 'GLM 4.6' OR (model = 'GLM 4.5' AND domain = 'chem')
ORDER BY domain, model;

.print -- no new record: by name who could not have set one; sentences on the tests of the period, the lag in the median
SELECT text_en || char(10) || text_zh FROM report_finding WHERE finding GLOB 'new_record*' ORDER BY position;
UPDATE score SET evaluated_on = date((SELECT released_on FROM model AS m WHERE m.model_id = score.model_id), '+' || model_id || ' days') WHERE model_id > 40;
SELECT text_en || char(10) || text_zh FROM report_finding WHERE finding = 'tested' ORDER BY position;
ROLLBACK;

.print -- a period whose every model was tested says so; of more models than a sentence lists the newest are named
SELECT text_en || char(10) || text_zh FROM report_finding WHERE finding = 'new_record' AND domain = 'cyber';
SELECT text_en || char(10) || text_zh FROM report_finding WHERE finding = 'tested' AND domain = 'cyber';
BEGIN;
UPDATE parameter SET value = 2 WHERE name = 'listed_models';
DELETE FROM score WHERE model_id IN (SELECT model_id FROM model WHERE released_on >= '2025-07-01' AND name <> 'Grok 4') AND benchmark_id IN (SELECT benchmark_id FROM benchmark WHERE measures = 'safety');
SELECT text_en || char(10) || text_zh FROM report_finding WHERE finding = 'new_record' AND domain = 'chem';
ROLLBACK;

.print -- breakthrough models only: one whose general capability is not known is in the frame, marked, and in no count of the index
BEGIN;
UPDATE method_constant SET value = 1 WHERE name = 'breakthrough_only';
SELECT count(*), sum(is_monitored) FROM edition_coverage;
DELETE FROM general_index WHERE model_id = (SELECT model_id FROM model WHERE name = 'Kimi K2 (250905)');
SELECT domain, is_monitored, status, coverage, is_below_coverage, benchmarks_scored, benchmarks_estimated, why, why_zh FROM edition_coverage WHERE model = 'Kimi K2 (250905)' ORDER BY domain;
SELECT text_en || char(10) || text_zh FROM report_finding WHERE finding = 'new_record' AND domain = 'cyber';
-- One that is known to be none is not in the frame.
UPDATE general_index SET value = 1 WHERE model_id = (SELECT model_id FROM model WHERE name = 'Kimi K2 (250711)');
SELECT model, count(*) FROM edition_coverage WHERE model GLOB 'Kimi*' GROUP BY model;
ROLLBACK;

.print -- what developers declared anew in the period; levels are words, nothing ranks them
SELECT domain, subject, value, evidence || char(10) || evidence_zh FROM early_warning WHERE rule = 'declared_level' ORDER BY subject;
SELECT unit, text_en || char(10) || text_zh FROM report_finding WHERE finding = 'declared_level' ORDER BY position;
BEGIN;
DELETE FROM declaration;
-- The first of an organization says nothing of a change; of another framework, domain or organization nothing is compared.
INSERT INTO declaration_entry (model, framework, domain, level, declared_on) VALUES
  ('Grok 3 Mini Reasoning', 'Other', 'bio', 'Low', '2025-02-20'),
  ('Grok 3 Mini Reasoning', 'Plan', 'cyber', 'Low', '2025-02-20'),
  ('Gemini 2.5 Pro (250506)', 'Plan', 'bio', 'Low', '2025-05-07'),
  ('Grok 4', 'Plan', 'bio', 'High', '2025-07-10');
SELECT count(*) FROM declared_level;
-- The same level in other letters is no change; another is. Without a domain it is in no domain's warnings.
INSERT INTO declaration_entry (model, framework, domain, level, declared_on) VALUES ('Grok 3 Mini Reasoning', 'PLAN', 'BIO', 'high', '2025-02-20'), ('Grok 3 Mini Reasoning', 'Plan', '', 'Low', '2025-02-20'), ('Grok 4', 'Plan', '', 'High', '2025-07-10');
SELECT count(*) FROM declared_level;
INSERT INTO declaration_entry (model, framework, domain, level, declared_on) VALUES ('Grok 4', 'Plan', 'cyber', 'Low', '2025-07-10'), ('Grok 4', 'Plan', 'cyber', 'High', '2025-09-30');
SELECT domain, model, framework, level, declared_on, levels_en, levels_zh FROM declared_level;
-- One of the period before, one after the last day, one of a withdrawn model.
UPDATE declaration SET declared_on = '2025-06-30' WHERE level = 'High' AND declared_on = '2025-09-30';
SELECT count(*) FROM declared_level;
UPDATE declaration SET declared_on = '2025-10-01' WHERE declared_on = '2025-06-30';
SELECT count(*) FROM declared_level;
UPDATE declaration SET declared_on = '2025-09-30' WHERE declared_on = '2025-10-01';
UPDATE model SET withdrawn = 1 WHERE name = 'Grok 3 Mini Reasoning';
-- Left: Low in July, High in September, both of the period, and nothing before.
SELECT domain, level, levels_en FROM declared_level;
-- Back in the edition before, nothing was declared yet.
SELECT use_edition('2025Q2');
SELECT count(*) FROM declared_level;
SELECT use_edition(NULL);
ROLLBACK;

.print -- a published edition keeps all of it, whatever comes, changes or goes
CREATE TEMP TABLE kept AS SELECT (SELECT group_concat(text_en, char(10)) FROM (SELECT text_en FROM report_finding ORDER BY position)) AS findings;
BEGIN;
UPDATE parameter SET value = 0 WHERE name = 'sign_off_required';
INSERT INTO publication_entry (edition) VALUES ('2025Q3');
CREATE TEMP TABLE covered AS SELECT * FROM edition_coverage;
CREATE TEMP TABLE stepped AS SELECT * FROM threat_coverage;
CREATE TEMP TABLE declared AS SELECT * FROM declared_level;
CREATE TEMP TABLE lettered AS SELECT * FROM model_score;
DELETE FROM score WHERE model_id = 5;
INSERT INTO missing_score SELECT 5, benchmark_id, 'withheld', NULL FROM benchmark;
DELETE FROM declaration;
DELETE FROM benchmark_step;
UPDATE threat_step SET name = name || ' x';
UPDATE model SET withdrawn = 1 WHERE model_id = 13;
UPDATE model SET released_on = '2025-12-01' WHERE model_id = 17;
UPDATE benchmark SET name = name || ' y' WHERE name = 'CyBench';
UPDATE parameter SET value = 1 WHERE name = 'listed_models';
SELECT (SELECT count(*) FROM (SELECT * FROM covered EXCEPT SELECT * FROM edition_coverage)), (SELECT count(*) FROM (SELECT * FROM stepped EXCEPT SELECT * FROM threat_coverage)),
  (SELECT count(*) FROM (SELECT * FROM declared EXCEPT SELECT * FROM declared_level)), (SELECT count(*) FROM (SELECT * FROM lettered EXCEPT SELECT * FROM model_score)),
  (SELECT count(*) FROM edition_coverage), (SELECT count(*) FROM threat_coverage), (SELECT count(*) FROM declared_level), (SELECT count(*) FROM model_score);
-- In a fresh statement each: every table function of the core answers for a published edition.
SELECT (SELECT count(*) FROM series_trend), (SELECT count(*) FROM index_step), (SELECT count(*) FROM component_score);
SELECT (SELECT findings FROM kept) IS (SELECT group_concat(text_en, char(10)) FROM (SELECT text_en FROM report_finding ORDER BY position));
ROLLBACK;

.print -- steps of threat models, and those that nothing covers
SELECT domain, position, step, step_zh, benchmarks, assumed, covered_by, models FROM threat_coverage ORDER BY domain, position;
SELECT domain, value, unit, text_en || char(10) || text_zh FROM report_finding WHERE finding = 'steps_not_covered' ORDER BY position;
BEGIN;
-- A benchmark without weight in the domain covers nothing there, nor does one that nobody was tested on cover it for somebody.
DELETE FROM weight WHERE benchmark_id = (SELECT benchmark_id FROM benchmark WHERE name = 'BioLP-Bench');
DELETE FROM score WHERE benchmark_id IN (SELECT benchmark_id FROM benchmark WHERE name = 'WMDP-Chem');
SELECT step, benchmarks, covered_by, models FROM threat_coverage WHERE step IN ('Magnification', 'Synthesis');
DELETE FROM benchmark_step;
UPDATE threat_step SET source = NULL, name_zh = NULL WHERE domain_id = 2;
DELETE FROM threat_step WHERE domain_id <> 2;
SELECT text_en || char(10) || text_zh FROM report_finding WHERE finding = 'steps_not_covered';
ROLLBACK;

.print -- rules of threat_step_entry and benchmark_step_entry; what stands is changed in the cells that are not empty
INSERT INTO threat_step_entry (domain, position, name) VALUES ('chess', 1, 'Opening');
INSERT INTO threat_step_entry (domain, position, name) VALUES ('bio', 1, ' ');
INSERT INTO threat_step_entry (domain, position, name, name_zh) VALUES ('bio', 1, 'Step', char(8238));
INSERT INTO threat_step_entry (domain, name) VALUES ('bio', 'Step');
INSERT INTO threat_step_entry (domain, position, name) VALUES ('bio', 0, 'Step');
INSERT INTO threat_step_entry (domain, position, name) VALUES ('bio', '1.5', 'Step');
INSERT INTO threat_step_entry (domain, position, name) VALUES ('bio', 'first', 'Step');
INSERT INTO benchmark_step_entry (benchmark, domain, step) VALUES ('Chess', 'bio', 'Ideation');
INSERT INTO benchmark_step_entry (benchmark, domain, step) VALUES ('WMDP-Bio', 'chess', 'Ideation');
INSERT INTO benchmark_step_entry (benchmark, domain, step) VALUES ('WMDP-Bio', 'bio', 'Delivery');
BEGIN;
INSERT INTO threat_step_entry (domain, position, name, source) VALUES ('BIO', ' 6 ', ' Aftermath ', 'ours'), ('bio', NULL, 'aftermath', NULL);
INSERT INTO threat_step_entry (domain, name, name_zh) VALUES ('bio', 'AFTERMATH', '事后');
SELECT * FROM threat_step_entry WHERE source = 'ours';
INSERT INTO benchmark_step_entry (benchmark, domain, step) VALUES ('wmdp-bio', 'bio', 'aftermath');
INSERT INTO benchmark_step_entry (benchmark, domain, step, source) VALUES ('WMDP-Bio', 'bio', 'Aftermath', 'a paper');
INSERT INTO benchmark_step_entry (benchmark, domain, step) VALUES ('WMDP-Bio', 'bio', 'Aftermath');
SELECT * FROM benchmark_step_entry WHERE step = 'Aftermath';
-- What the views say can be written to them again, and changes nothing.
CREATE TEMP TABLE steps AS SELECT * FROM threat_step;
CREATE TEMP TABLE pairs AS SELECT * FROM benchmark_step;
INSERT INTO threat_step_entry SELECT * FROM threat_step_entry;
INSERT INTO benchmark_step_entry SELECT * FROM benchmark_step_entry;
SELECT (SELECT count(*) FROM (SELECT * FROM threat_step EXCEPT SELECT * FROM temp.steps)), (SELECT count(*) FROM (SELECT * FROM benchmark_step EXCEPT SELECT * FROM temp.pairs)), (SELECT count(*) FROM threat_step), (SELECT count(*) FROM benchmark_step);
INSERT INTO z_import_threat (file, line, domain, position, name) VALUES ('a.csv', 2, 'chess', 1, 'Opening');
INSERT INTO z_import_step (file, line, benchmark, domain, step) VALUES ('a.csv', 3, 'WMDP-Bio', 'bio', 'Delivery');
SELECT file, line, column, value, reason FROM import_reject ORDER BY line;
ROLLBACK;

.print -- declaration_entry: a domain that is not known; the same day without and with a domain are two
INSERT INTO declaration_entry (model, framework, domain, level, declared_on) VALUES ('Grok 4', 'Plan', 'chess', 'High', '2025-08-07');
BEGIN;
INSERT INTO declaration_entry (model, framework, domain, level, declared_on) VALUES ('Grok 4', 'Plan', ' BIO ', 'High', '2025-08-07'), ('Grok 4', 'Plan', '', 'Low', '2025-08-07'), ('Grok 4', 'plan', 'bio', 'Medium', '2025-08-07');
SELECT * FROM declaration_entry WHERE model = 'Grok 4' ORDER BY domain;
ROLLBACK;

.print -- a benchmark that is retired, and one that another takes the place of
INSERT INTO benchmark_entry (name, retired_on) VALUES ('HLE', '2025-02-30');
INSERT INTO benchmark_entry (name, replaced_by) VALUES ('HLE', 'MMLU-Pro');
INSERT INTO benchmark_entry (name, retired_on, replaced_by) VALUES ('HLE', '2025-09-01', 'Chess');
INSERT INTO benchmark_entry (name, retired_on, replaced_by) VALUES ('HLE', '2025-09-01', 'hle');
INSERT INTO benchmark_entry (name, retired_on, replaced_by) VALUES ('HLE', '2025-09-01', 'MASK');
BEGIN;
INSERT INTO benchmark_entry (name, measures) VALUES ('HLE 2', 'capability');
INSERT INTO score (model_id, benchmark_id, value, origin) SELECT model_id, (SELECT benchmark_id FROM benchmark WHERE name = 'HLE 2'), 50, 'synthetic' FROM model WHERE model_id <= 2;
INSERT INTO benchmark_entry (name, retired_on, replaced_by) VALUES ('HLE', '2025-09-01', 'HLE 2');
INSERT INTO score (model_id, benchmark_id, value, origin) SELECT model_id, (SELECT benchmark_id FROM benchmark WHERE name = 'HLE 2'), 50, 'synthetic' FROM model WHERE model_id = 3;
INSERT INTO benchmark_entry (name, retired_on, replaced_by) VALUES ('HLE', '2025-09-01', 'hle 2');
SELECT name, retired_on, replaced_by FROM benchmark_entry WHERE retired_on IS NOT NULL;
-- The other way round would be a circle; an empty cell leaves what stands.
INSERT INTO benchmark_entry (name, retired_on, replaced_by) VALUES ('HLE 2', '2025-09-01', 'HLE');
INSERT INTO benchmark_entry (name, topic) VALUES ('HLE', 'exam');
SELECT name, topic, retired_on, replaced_by FROM benchmark_entry WHERE retired_on IS NOT NULL;
ROLLBACK;
