-- Scores from a spreadsheet: what is taken, what is refused with its reason, and nothing twice.
.nullvalue NULL
.print -- byte order mark, CRLF, quoted line breaks, aliases, other case, blanks around names
.import --csv --skip 1 tests/csv/scores_crlf.csv score_entry
SELECT s.model, s.benchmark, s.value, s.unit, s.standard_error, s.samples, s.evaluated_on, s.origin, quote(s.source)
FROM score AS x
JOIN evaluation AS e ON e.evaluation_id = x.evaluation_id
JOIN model AS m ON m.model_id = x.model_id
JOIN benchmark AS b ON b.benchmark_id = x.benchmark_id
JOIN score_entry AS s ON (s.model, s.benchmark) = (m.name, b.name)
ORDER BY e.evaluation_id;
SELECT evaluation_id, tool, model_written, task, value, unit, standard_error, status, file FROM evaluation;
SELECT count(*), group_concat(replaced_by) FROM score_history;

.print -- the same file again changes nothing
CREATE TEMP TABLE before AS SELECT * FROM score;
.import --csv --skip 1 tests/csv/scores_crlf.csv score_entry
SELECT (SELECT count(*) FROM evaluation), (SELECT count(*) FROM score_history), (SELECT count(*) FROM import_reject),
  (SELECT count(*) FROM (SELECT * FROM temp.before EXCEPT SELECT * FROM score));

.print -- what the view shows, written back, changes nothing
INSERT INTO score_entry SELECT * FROM score_entry;
SELECT (SELECT count(*) FROM evaluation), (SELECT count(*) FROM score_history), (SELECT count(*) FROM import_reject);

.print -- each rule; the rows after a refused one go on
.import --csv --skip 1 tests/csv/scores_bad.csv score_entry
SELECT path, field, quote(value), reason FROM import_reject ORDER BY import_reject_id;
SELECT value, source FROM score_entry WHERE model = 'Grok 4' AND benchmark = 'CyBench';
SELECT count(*) FROM import_row;

.print -- refused again, it is one reject still
.import --csv --skip 1 tests/csv/scores_bad.csv score_entry
SELECT count(*), count(DISTINCT path || quote(field) || quote(value) || reason) FROM import_reject;
DELETE FROM import_reject;

.print -- not UTF-8, and a file with fewer columns
.import --csv --skip 1 tests/csv/scores_latin1.csv score_entry
SELECT field, reason FROM import_reject;
.import --csv --skip 1 tests/csv/scores_short.csv score_entry
SELECT value, unit FROM score_entry WHERE model = 'Grok 4' AND benchmark = 'WMDP-Bio';

.print -- by SQL; a statement ends at the row that is refused, and what came before it stays
INSERT INTO score_entry (model, benchmark, value) VALUES ('Grok 4', 'WMDP-Chem', 61), ('Grok 4', 'WMDP-Chem', 'x'), ('Grok 4', 'HLE', 1.5);
SELECT benchmark, value FROM score_entry WHERE model = 'Grok 4' AND benchmark IN ('WMDP-Chem', 'HLE') ORDER BY benchmark;
INSERT INTO score_entry (model, benchmark, value) VALUES ('Grok 4', 'WMDP-Chem', x'3631');
SELECT field, quote(value), reason FROM import_reject ORDER BY import_reject_id DESC LIMIT 1;

.print -- an earlier value entered once more stands again
INSERT INTO score_entry (model, benchmark, value) VALUES ('Grok 4', 'WMDP-Chem', 62);
INSERT INTO score_entry (model, benchmark, value) VALUES ('Grok 4', 'WMDP-Chem', 61);
SELECT value FROM score_entry WHERE model = 'Grok 4' AND benchmark = 'WMDP-Chem';

.print -- a benchmark on a scale of its own, lower is better: -10..10 to 100..0
UPDATE benchmark SET unit = 'points', lowest = -10, highest = 10, higher_is_better = 0 WHERE name = 'HLE';
INSERT INTO score_entry (model, benchmark, value, standard_error) VALUES ('Grok 4', 'HLE', 5, 1), ('GPT-5 (high)', 'HLE', -10, NULL), ('o1-mini (high)', 'HLE', 0.5, NULL);
SELECT m.name, s.value, s.standard_error FROM score AS s JOIN model AS m USING (model_id) JOIN evaluation AS e USING (evaluation_id) JOIN benchmark AS b ON b.benchmark_id = s.benchmark_id WHERE b.name = 'HLE' ORDER BY m.model_id;
SELECT value, unit, standard_error FROM score_entry WHERE model = 'Grok 4' AND benchmark = 'HLE';
INSERT INTO score_entry (model, benchmark, value) VALUES ('Grok 4', 'HLE', 0.07);
CREATE TEMP TABLE entries AS SELECT count(*) AS n FROM evaluation;
INSERT INTO score_entry SELECT * FROM score_entry WHERE model = 'Grok 4' AND benchmark = 'HLE';
SELECT value, (SELECT count(*) FROM evaluation) = n FROM score_entry, temp.entries WHERE model = 'Grok 4' AND benchmark = 'HLE';
INSERT INTO score_entry (model, benchmark, value) VALUES ('Grok 4', 'HLE', 11);
INSERT INTO score_entry (model, benchmark, value) VALUES ('Grok 4', 'HLE', '5%');
SELECT value, reason FROM import_reject ORDER BY import_reject_id DESC LIMIT 2;

.print -- a share: 0.43 is 43, 43 is refused, 43% is 43
UPDATE benchmark SET unit = 'share', lowest = 0, highest = 1, higher_is_better = 1 WHERE name = 'HLE';
INSERT INTO score_entry (model, benchmark, value) VALUES ('Grok 4', 'HLE', 0.43);
SELECT value FROM score WHERE model_id = (SELECT model_id FROM model WHERE name = 'Grok 4') AND benchmark_id = (SELECT benchmark_id FROM benchmark WHERE name = 'HLE');
INSERT INTO score_entry (model, benchmark, value) VALUES ('Grok 4', 'HLE', 43);
SELECT value, reason FROM import_reject ORDER BY import_reject_id DESC LIMIT 1;
INSERT INTO score_entry (model, benchmark, value) VALUES ('Grok 4', 'HLE', '44%');
SELECT value FROM score WHERE model_id = (SELECT model_id FROM model WHERE name = 'Grok 4') AND benchmark_id = (SELECT benchmark_id FROM benchmark WHERE name = 'HLE');
