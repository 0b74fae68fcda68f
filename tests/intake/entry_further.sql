-- Evaluators, reasons of missing scores and general indexes by hand: the templates, what changes a row, and each rule.
.nullvalue NULL
.print -- the templates, twice
.import --csv --skip 1 fixtures/templates/model_entry.csv model_entry
.import --csv --skip 1 fixtures/templates/evaluator_entry.csv evaluator_entry
.import --csv --skip 1 fixtures/templates/missing_score_entry.csv missing_score_entry
.import --csv --skip 1 fixtures/templates/general_index_entry.csv general_index_entry
.import --csv --skip 1 fixtures/templates/evaluator_entry.csv evaluator_entry
.import --csv --skip 1 fixtures/templates/missing_score_entry.csv missing_score_entry
.import --csv --skip 1 fixtures/templates/general_index_entry.csv general_index_entry
SELECT * FROM evaluator_entry WHERE name LIKE 'Example%';
SELECT * FROM missing_score_entry WHERE model LIKE 'Example%';
SELECT * FROM general_index_entry WHERE model LIKE 'Example%';

.print -- the rank of a kind, and what of a row changes
INSERT INTO evaluator_entry (name, kind) VALUES ('A', 'own'), ('B', 'Independent'), ('C', 'developer'), ('D', 'aggregator'), ('E', NULL), ('F', 'own');
INSERT INTO evaluator_entry (name, rank) VALUES ('f', '7');
INSERT INTO evaluator_entry (name, source) VALUES (' F ', 'a page');
SELECT * FROM evaluator_entry WHERE length(name) = 1 ORDER BY name;
INSERT INTO evaluator_entry (name, kind) VALUES ('E', 'developer');
SELECT * FROM evaluator_entry WHERE name = 'E';
INSERT INTO missing_score_entry (model, benchmark, reason) VALUES ('example model 1 (260101)', 'lab-bench-figqa', 'Withheld');
SELECT * FROM missing_score_entry WHERE model LIKE 'Example%';
INSERT INTO general_index_entry (model, name, version, value) VALUES ('Example Model 1 (260101)', 'example index', '1', '-3.5'), ('Example Model 1 (260101)', 'Example Index', '2', 12);
SELECT * FROM general_index_entry WHERE model LIKE 'Example%';

.print -- rules of evaluator_entry
INSERT INTO evaluator_entry (name) VALUES (' ');
INSERT INTO evaluator_entry (name, kind) VALUES ('G', 'friend');
INSERT INTO evaluator_entry (name, rank) VALUES ('G', 0);
INSERT INTO evaluator_entry (name, rank) VALUES ('G', '1.5');

.print -- rules of missing_score_entry
INSERT INTO missing_score_entry (model, benchmark, reason) VALUES ('GPT-9', 'HLE', 'withheld');
INSERT INTO missing_score_entry (model, benchmark, reason) VALUES ('Grok 4', 'HLEE', 'withheld');
INSERT INTO missing_score_entry (model, benchmark, reason) VALUES ('Example Model 1 (260101)', 'HLE', 'lost');
INSERT INTO missing_score_entry (model, benchmark, reason) VALUES ('grok 4', 'hle', 'withheld');

.print -- rules of general_index_entry
INSERT INTO general_index_entry (model, name, value) VALUES ('GPT-9', 'Index', 1);
INSERT INTO general_index_entry (model, value) VALUES ('Grok 4', 1);
INSERT INTO general_index_entry (model, name, version, value) VALUES ('Grok 4', 'Index', 'a' || char(10), 1);
INSERT INTO general_index_entry (model, name, value) VALUES ('Grok 4', 'Index', 'high');
INSERT INTO general_index_entry (model, name, value) VALUES ('Grok 4', 'Index', 9e999);
INSERT INTO general_index_entry (model, name, value, origin) VALUES ('Grok 4', 'Index', 1, 'heard');
INSERT INTO general_index_entry (model, name, value, retrieved_on) VALUES ('Grok 4', 'Index', 1, '2025-02-30');

.print -- written down by an import
INSERT INTO z_import_missing (file, line, model, benchmark, reason) VALUES ('a.csv', 2, 'GPT-9', 'HLE', 'withheld');
INSERT INTO z_import_evaluator (file, line, name, kind) VALUES ('a.csv', 3, 'G', 'friend');
INSERT INTO z_import_general (file, line, model, name, value) VALUES ('a.csv', 4, 'Grok 4', 'Index', 'high');
SELECT file, line, column, value, reason FROM import_reject;

.print -- no text is two fields, and the fields of scores are words that a sheet can use
SELECT entry, written, count(DISTINCT field) FROM z_table_field GROUP BY entry, written HAVING count(*) > 1;
SELECT count(*) FROM z_table_field WHERE written <> lower(replace(replace(replace(replace(written, ' ', ''), '_', ''), '-', ''), '.', ''));
SELECT entry FROM z_table_field WHERE entry LIKE '%!_entry' ESCAPE '!' AND entry NOT IN (SELECT name FROM sqlite_schema WHERE type = 'view');
.print -- every column of an entry view is a field of it, by its own name; signing and publishing come in no file
SELECT v.name, c.name
FROM sqlite_schema AS v JOIN pragma_table_info(v.name) AS c
WHERE v.name GLOB '*_entry' AND v.name NOT IN ('z_import_entry', 'publication_entry', 'sign_off_entry')
  AND NOT EXISTS (SELECT 1 FROM z_table_field AS f WHERE f.entry = v.name AND f.field = c.name AND f.written IN (replace(c.name, '_', ''), 'index'));
