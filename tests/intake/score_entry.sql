-- Scores from a spreadsheet: what is taken, which rule refuses what is not, and nothing twice.
.nullvalue NULL
.print -- byte order mark, CRLF, quoted line breaks, aliases, other case, blanks around names
.import --csv --skip 1 tests/intake/csv/scores_crlf.csv score_entry
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
.import --csv --skip 1 tests/intake/csv/scores_crlf.csv score_entry
SELECT (SELECT count(*) FROM evaluation), (SELECT count(*) FROM score_history), (SELECT count(*) FROM import_reject),
  (SELECT count(*) FROM (SELECT * FROM temp.before EXCEPT SELECT * FROM score));

.print -- what the view shows, written back, changes nothing
INSERT INTO score_entry SELECT * FROM score_entry;
SELECT (SELECT count(*) FROM evaluation), (SELECT count(*) FROM score_history), (SELECT count(*) FROM import_reject);

.print -- each rule; the rows after a refused one go on, and import_reject is left to imports
.import --csv --skip 1 tests/intake/csv/scores_bad.csv score_entry
SELECT count(*) FROM import_reject;
SELECT value, source FROM score_entry WHERE model = 'Grok 4' AND benchmark = 'CyBench';
SELECT count(*) FROM import_row;

.print -- not UTF-8, and a file with fewer columns
.import --csv --skip 1 tests/intake/csv/scores_latin1.csv score_entry
.import --csv --skip 1 tests/intake/csv/scores_short.csv score_entry
SELECT value, unit FROM score_entry WHERE model = 'Grok 4' AND benchmark = 'WMDP-Bio';

.print -- by SQL; a statement with a row that is refused is undone as a whole, the transaction goes on
BEGIN;
INSERT INTO score_entry (model, benchmark, value) VALUES ('Grok 4', 'WMDP-Chem', 61);
INSERT INTO score_entry (model, benchmark, value) VALUES ('Grok 4', 'WMDP-Chem', 62), ('Grok 4', 'WMDP-Chem', 'x'), ('Grok 4', 'HLE', 1.5);
COMMIT;
SELECT benchmark, value FROM score_entry WHERE model = 'Grok 4' AND benchmark IN ('WMDP-Chem', 'HLE') ORDER BY benchmark;
INSERT INTO score_entry (model, benchmark, value) VALUES ('Grok 4', 'WMDP-Chem', x'3631');

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
INSERT INTO score_entry (model, benchmark, value, standard_error) VALUES ('Grok 4', 'HLE', 5, '5%');

.print -- a share: 0.43 is 43, 43 is refused, 43% is 43
UPDATE benchmark SET unit = 'share', lowest = 0, highest = 1, higher_is_better = 1 WHERE name = 'HLE';
INSERT INTO score_entry (model, benchmark, value) VALUES ('Grok 4', 'HLE', 0.43);
SELECT value FROM score WHERE model_id = (SELECT model_id FROM model WHERE name = 'Grok 4') AND benchmark_id = (SELECT benchmark_id FROM benchmark WHERE name = 'HLE');
INSERT INTO score_entry (model, benchmark, value) VALUES ('Grok 4', 'HLE', 43);
INSERT INTO score_entry (model, benchmark, value) VALUES ('Grok 4', 'HLE', '44%');
SELECT value FROM score WHERE model_id = (SELECT model_id FROM model WHERE name = 'Grok 4') AND benchmark_id = (SELECT benchmark_id FROM benchmark WHERE name = 'HLE');
INSERT INTO score_entry (model, benchmark, value, standard_error) VALUES ('Grok 4', 'HLE', 0.07, '1.2%');
SELECT s.value, s.standard_error, e.value, e.unit, e.standard_error FROM score AS s JOIN evaluation AS e USING (evaluation_id) JOIN benchmark AS b ON b.benchmark_id = s.benchmark_id WHERE b.name = 'HLE' AND s.value = 7;
INSERT INTO score_entry (model, benchmark, value) VALUES ('Grok 4', 'HLE', '101%');

.print -- the scale of a benchmark that starts at chance: every end of every unit is 0 or 100, up and down
UPDATE benchmark SET unit = 'percent', lowest = 57, highest = 93 WHERE name = 'HLE';
SELECT unit, higher_is_better, is_own, lowest, highest, round((lowest - zero) / point, 12), round((highest - zero) / point, 12), doubtful_to FROM z_benchmark_scale WHERE benchmark = 'HLE' ORDER BY unit, higher_is_better;
INSERT INTO score_entry (model, benchmark, value, unit) VALUES ('Grok 4', 'HLE', 0.57, 'share'), ('GPT-5 (high)', 'HLE', 0.93, 'share'), ('o1-mini (high)', 'HLE', '75%', NULL);
SELECT m.name, s.value FROM score AS s JOIN model AS m USING (model_id) JOIN benchmark AS b USING (benchmark_id) WHERE b.name = 'HLE' AND m.name IN ('Grok 4', 'GPT-5 (high)', 'o1-mini (high)') ORDER BY 1;
INSERT INTO score_entry (model, benchmark, value, unit) VALUES ('Grok 4', 'HLE', 0.56, 'share');
SELECT count(*) FROM z_benchmark_scale WHERE round((lowest - zero) / point, 12) <> iif(higher_is_better, 0, 100) OR round((highest - zero) / point, 12) <> iif(higher_is_better, 100, 0);
UPDATE benchmark SET lowest = 0, highest = 100 WHERE name = 'HLE';

UPDATE benchmark SET unit = 'share', lowest = 0.07, highest = 0.57 WHERE name = 'HLE';
INSERT INTO score_entry (model, benchmark, value) VALUES ('Grok 4', 'HLE', '7%'), ('GPT-5 (high)', 'HLE', '57%');
SELECT m.name, s.value FROM score AS s JOIN model AS m USING (model_id) JOIN benchmark AS b USING (benchmark_id) WHERE b.name = 'HLE' AND m.name IN ('Grok 4', 'GPT-5 (high)') ORDER BY 1;
UPDATE benchmark SET unit = 'percent', lowest = 0, highest = 100 WHERE name = 'HLE';

.print -- an entry that was withdrawn and is entered once more is a new evaluation, and the score cites it
INSERT INTO score_entry (model, benchmark, value, source) VALUES ('Grok 4', 'HLE', 33, 'twice');
UPDATE evaluation SET withdrawn = 1 WHERE source = 'twice';
INSERT INTO score_entry (model, benchmark, value, source) VALUES ('Grok 4', 'HLE', 33, 'twice');
INSERT INTO score_entry (model, benchmark, value, source) VALUES ('Grok 4', 'HLE', 33, 'twice');
SELECT count(*), sum(withdrawn), max(evaluation_id) = (SELECT s.evaluation_id FROM score AS s JOIN model AS m USING (model_id) WHERE m.name = 'Grok 4' AND s.source = 'twice') FROM evaluation WHERE source = 'twice';

.print -- standard errors: a percent sign, 0 only at the ends of the scale, and those that are hard to believe
INSERT INTO score_entry (model, benchmark, value, standard_error) VALUES ('Grok 4', 'HLE', 50, '1.2%');
SELECT value, standard_error FROM score_entry WHERE model = 'Grok 4' AND benchmark = 'HLE';
INSERT INTO score_entry (model, benchmark, value, unit, standard_error) VALUES ('Grok 4', 'HLE', 0.5, 'share', ' 1.3 % ');
SELECT value, standard_error FROM score_entry WHERE model = 'Grok 4' AND benchmark = 'HLE';
INSERT INTO score_entry (model, benchmark, value, standard_error) VALUES ('Grok 4', 'HLE', '50%', 1.4);
SELECT value, standard_error FROM score_entry WHERE model = 'Grok 4' AND benchmark = 'HLE';
INSERT INTO score_entry (model, benchmark, value, standard_error) VALUES ('Grok 4', 'HLE', 50, '1%%');
INSERT INTO score_entry (model, benchmark, value, standard_error) VALUES ('Grok 4', 'HLE', 50, '%');
INSERT INTO score_entry (model, benchmark, value, standard_error) VALUES ('Grok 4', 'HLE', 50, '101%');
INSERT INTO score_entry (model, benchmark, value, standard_error) VALUES ('Grok 4', 'HLE', 50, 0);
INSERT INTO score_entry (model, benchmark, value, standard_error) VALUES ('Grok 4', 'HLE', 50, '0%');
INSERT INTO score_entry (model, benchmark, value, standard_error) VALUES ('Grok 4', 'HLE', 100, 0), ('GPT-5 (high)', 'HLE', 0, 0);
SELECT count(*) FROM score_warning;
UPDATE benchmark SET items = NULL WHERE name = 'HLE'; -- so that 400 are all of them
-- 400 samples at 50: the binomial error is 2.5, three times it 7.5
INSERT INTO score_entry (model, benchmark, value, standard_error, samples) VALUES ('Grok 4', 'HLE', 50, 7.5, 400);
SELECT count(*) FROM score_warning;
INSERT INTO score_entry (model, benchmark, value, standard_error, samples) VALUES ('Grok 4', 'HLE', 50, 7.6, 400);
SELECT model, benchmark, evaluation_id = (SELECT max(evaluation_id) FROM evaluation), is_score, value, standard_error, samples, binomial_error, round(ratio, 6), message FROM score_warning;
UPDATE benchmark SET items = 2500 WHERE name = 'HLE';
-- 2500 items where the samples are not given: 1 a point; and where neither is known, none
INSERT INTO score_entry (model, benchmark, value, standard_error) VALUES ('Grok 4', 'HLE', 50, 3.2);
SELECT samples, binomial_error, message FROM score_warning;
UPDATE benchmark SET items = NULL WHERE name = 'HLE';
SELECT count(*) FROM score_warning;
UPDATE benchmark SET items = 2500 WHERE name = 'HLE';
-- a score of 0 has no binomial error; an evaluation that is no score is looked at too; a withdrawn model is not
UPDATE benchmark SET items = 10 WHERE name = 'HLE';
INSERT INTO score_entry (model, benchmark, value, standard_error, samples) VALUES ('Grok 4', 'HLE', 0, 0.5, 10);
INSERT INTO evaluation (model_id, benchmark_id, tool, model_written, task, value, unit, standard_error, samples, origin)
SELECT model_id, benchmark_id, 'test', 'm', 't', 0.9, 'share', 0.9, 100, 'measured' FROM model AS m JOIN benchmark AS b WHERE m.name = 'GPT-5 (high)' AND b.name = 'HLE';
SELECT model, is_score, value, standard_error, ratio, message FROM score_warning ORDER BY is_score DESC;
-- A half, in binary a little less than a half, is shown rounded up.
UPDATE score SET standard_error = 30.005, value = 50, samples = 100 WHERE (model_id, benchmark_id) = (SELECT model_id, benchmark_id FROM score ORDER BY 1, 2 LIMIT 1);
SELECT message FROM score_warning WHERE standard_error = 30.005;
UPDATE model SET withdrawn = 1 WHERE name = 'Grok 4';
SELECT model FROM score_warning;

.print -- a withdrawn model, by its name and by an alias, and brought back
INSERT INTO score_entry (model, benchmark, value) VALUES ('grok 4', 'HLE', 50);
INSERT INTO score_entry (model, benchmark, value) VALUES ('grok-4-0709', 'HLE', 50);
UPDATE model SET withdrawn = 0 WHERE name = 'Grok 4';
INSERT INTO score_entry (model, benchmark, value) VALUES ('grok-4-0709', 'HLE', 50);
