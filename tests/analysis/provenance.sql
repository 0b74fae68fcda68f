-- What the scores say of how they were measured, counted; what they do not say is unknown.
.nullvalue NULL
SAVEPOINT s;
SELECT name, known, unknown FROM provenance_summary ORDER BY place;
SELECT finding, value, text_en FROM report_finding WHERE section = 'data' ORDER BY position;

.print == three scores are left: one says everything, one has an evaluation that says nothing, one has none and an unknown origin
DELETE FROM score WHERE benchmark_id <> (SELECT benchmark_id FROM benchmark WHERE name = 'CyBench') OR model_id NOT IN (SELECT model_id FROM score ORDER BY model_id LIMIT 3) OR model_id NOT IN (1, 2, 3);
INSERT OR REPLACE INTO score (model_id, benchmark_id, value, origin) SELECT column1, benchmark_id, 50, 'synthetic' FROM (VALUES (1), (2), (3)), benchmark WHERE name = 'CyBench';
INSERT INTO evaluator (evaluator_id, name, kind, rank) VALUES (90, 'Example lab', 'independent', 2);
INSERT INTO evaluation (evaluation_id, model_id, benchmark_id, tool, model_written, task, task_version, value, unit, origin, evaluator_id, harness, configuration, samples, samples_total, samples_completed, evaluated_at, date_basis)
SELECT 901, 1, benchmark_id, 'entry', 'm', 'b', '2', 50, 'percent', 'measured', 90, 'h', 'reasoning_effort=high', 40, 40, 40, '2025-03-01', 'run' FROM benchmark WHERE name = 'CyBench';
INSERT INTO evaluation (evaluation_id, model_id, benchmark_id, tool, model_written, task, value, unit, origin)
SELECT 902, 2, benchmark_id, 'entry', 'm', 'b', 50, 'percent', 'published' FROM benchmark WHERE name = 'CyBench';
UPDATE score SET evaluation_id = 901, standard_error = 5, evaluated_on = '2025-03-01', origin = 'measured' WHERE model_id = 1;
-- The day of import is no date of a measurement.
UPDATE score SET evaluation_id = 902, evaluated_on = '2025-10-01', origin = 'published' WHERE model_id = 2;
UPDATE score SET origin = 'unknown' WHERE model_id = 3;
UPDATE model SET training_cutoff = '2024-01-01' WHERE model_id IN (1, 2);
UPDATE benchmark SET items_public_on = '2024-01-01', items = 40 WHERE name = 'CyBench';
SELECT name, scores, known, unknown FROM provenance_summary ORDER BY place;
UPDATE score SET evaluation_id = NULL WHERE model_id = 2;
SELECT name, known FROM provenance_summary WHERE name = 'date';
UPDATE score SET evaluation_id = 902 WHERE model_id = 2;
SELECT text_en, text_zh FROM report_finding WHERE section = 'data' ORDER BY position;
SELECT name, value, about FROM assumption WHERE kind = 'origin of scores' ORDER BY name;
.read build/report.sql
SELECT en, zh FROM report_line WHERE line > (SELECT line FROM report_line WHERE en = '## Origin of the data') AND line < (SELECT line FROM report_line WHERE en = '## Origin of the data') + 9;
DROP TABLE report_line;
.print == every origin and every reason that a table allows has its words
SELECT o.column1 FROM (VALUES ('published'), ('measured'), ('reported'), ('synthetic'), ('unknown')) AS o WHERE NOT EXISTS (SELECT 1 FROM label WHERE kind = 'origin' AND name = o.column1);
SELECT o.column1 FROM (VALUES ('not_applicable'), ('not_tested'), ('withheld'), ('failed'), ('unknown')) AS o WHERE NOT EXISTS (SELECT 1 FROM label WHERE kind = 'missing' AND name = o.column1);
.print == without a score nothing is said
DELETE FROM score;
SELECT count(*) FROM report_finding WHERE section = 'data';
SELECT sum(scores), sum(known) FROM provenance_summary;
RELEASE s;
