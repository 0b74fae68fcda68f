-- Rows of models, benchmarks, evaluators, weights, aliases, tasks, reasons of missing scores and general indexes go through their
-- entry views, each kind before those that name it. Then the sheet of names that were settled.

UPDATE temp.import_table
SET refused = (
  SELECT printf('the columns "%s" and "%s" are both %s', a.written, b.written, a.field)
  FROM temp.import_field AS a
  JOIN temp.import_field AS b ON (b.tab, b.entry, b.field) = (a.tab, a.entry, a.field) AND b.place > a.place
  WHERE (a.tab, a.entry) = (import_table.tab, import_table.entry)
  LIMIT 1
)
WHERE refused IS NULL AND entry IS NOT NULL AND entry <> 'score_entry';

UPDATE temp.import_table
SET fields = (SELECT json_group_object(field, cell) FROM temp.import_field AS f WHERE (f.tab, f.entry) = (import_table.tab, import_table.entry))
WHERE refused IS NULL AND entry <> 'score_entry';

-- A line of a CSV file that has not the cells of its header line may have a comma too many anywhere.
INSERT INTO temp.import_refused_row (file, sha256, path, line, reason)
SELECT r.file, r.sha256, r.sheet, r.line, printf('the line has %d cells, the header line %d', json_array_length(r.cells), t.columns)
FROM temp.import_record AS r
CROSS JOIN temp.import_table AS t ON t.tab = r.tab
WHERE t.refused IS NULL AND t.entry IS NOT NULL AND r.sheet IS NULL AND json_array_length(r.cells) <> t.columns;

DELETE FROM temp.import_record
WHERE sheet IS NULL
  AND json_array_length(cells) <> (SELECT columns FROM temp.import_table AS t WHERE t.tab = import_record.tab AND t.refused IS NULL AND t.entry IS NOT NULL);

-- The entry views write what they refuse into import_reject, under the name `tab`, by which it is found again.
CREATE TEMP TABLE import_cell AS
SELECT r.rowid AS record, r.tab, r.line, r.cells, t.entry, t.fields, t.decimal
FROM temp.import_record AS r
JOIN temp.import_table AS t ON t.tab = r.tab
WHERE NOT r.is_header AND t.refused IS NULL AND t.entry <> 'score_entry'
ORDER BY r.rowid;

-- What stood before, to tell how many rows changed something.
CREATE TEMP TABLE import_model_before AS SELECT * FROM model_entry;
CREATE TEMP TABLE import_benchmark_before AS SELECT * FROM benchmark_entry;
CREATE TEMP TABLE import_evaluator_before AS SELECT * FROM evaluator_entry;
CREATE TEMP TABLE import_weight_before AS SELECT * FROM weight_entry;
CREATE TEMP TABLE import_alias_before AS SELECT * FROM alias_entry;
CREATE TEMP TABLE import_task_before AS SELECT * FROM task_entry;
CREATE TEMP TABLE import_missing_before AS SELECT * FROM missing_score_entry;
CREATE TEMP TABLE import_general_before AS SELECT * FROM general_index_entry;

INSERT INTO import_model (file, line, organization, region, series, name, released_on, reasoning, open_weights, weights_opened_on, training_cutoff, parameters, source)
SELECT
  tab, line, @NAME(organization)@, @WORD(region)@, @NAME(series)@, @NAME(name)@, @DAY(released_on)@, @FLAG(reasoning)@, @FLAG(open_weights)@,
  @DAY(weights_opened_on)@, @DAY(training_cutoff)@, @NUMBER(parameters)@, @WORD(source)@
FROM temp.import_cell
WHERE entry = 'model_entry'
ORDER BY record;

INSERT INTO import_benchmark (file, line, name, measures, items, items_public_on, topic, about, about_zh, unit, lowest, highest, higher_is_better, accept_rule, accept_metric)
SELECT
  tab, line, @NAME(name)@, lower(@WORD(measures)@), @NUMBER(items)@, @DAY(items_public_on)@, @WORD(topic)@, @WORD(about)@, @WORD(about_zh)@, @UNIT(unit)@, @NUMBER(lowest)@,
  @NUMBER(highest)@, @FLAG(higher_is_better)@, lower(@WORD(accept_rule)@), @WORD(accept_metric)@
FROM temp.import_cell
WHERE entry = 'benchmark_entry'
ORDER BY record;

INSERT INTO import_evaluator (file, line, name, kind, rank, source)
SELECT tab, line, @NAME(name)@, lower(@WORD(kind)@), @NUMBER(rank)@, @WORD(source)@
FROM temp.import_cell
WHERE entry = 'evaluator_entry'
ORDER BY record;

INSERT INTO import_weight (file, line, method, domain, benchmark, weight)
SELECT tab, line, @NAME(method)@, @NAME(domain)@, @NAME(benchmark)@, @NUMBER(weight)@
FROM temp.import_cell
WHERE entry = 'weight_entry'
ORDER BY record;

INSERT INTO import_alias (file, line, alias, model, benchmark, configuration)
SELECT tab, line, @NAME(alias)@, @NAME(model)@, @NAME(benchmark)@, @WORD(configuration)@
FROM temp.import_cell
WHERE entry = 'alias_entry'
ORDER BY record;

INSERT INTO import_task (file, line, tool, task, arguments, metric, benchmark, unit, higher_is_better)
SELECT tab, line, @WORD(tool)@, @WORD(task)@, @WORD(arguments)@, @WORD(metric)@, @NAME(benchmark)@, @UNIT(unit)@, @FLAG(higher_is_better)@
FROM temp.import_cell
WHERE entry = 'task_entry'
ORDER BY record;

-- What is settled below makes aliases too, which no row of a table is.
INSERT INTO temp.import_count
SELECT 'aliases changed', count(*)
FROM (SELECT * FROM alias_entry EXCEPT SELECT * FROM temp.import_alias_before);
