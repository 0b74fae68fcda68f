-- Rows of everything but scores go through their entry views. A kind comes before those that name it, whatever the order of the
-- files: domains, methods, editions (the current one says the method where a row names none), models, benchmarks, evaluators,
-- components, weights, aliases, tasks, steps of threat models. What names a model or a quantity waits for 40_names.sql.

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

-- A line of a CSV file with another number of cells than its header may have a comma too many anywhere.
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

-- What there was before, to tell how many rows change something.
CREATE TEMP TABLE import_domain_before AS SELECT * FROM domain_entry;
CREATE TEMP TABLE import_method_before AS SELECT * FROM method;
CREATE TEMP TABLE import_constant_before AS SELECT * FROM method_constant;
CREATE TEMP TABLE import_edition_before AS SELECT * FROM edition_entry;
CREATE TEMP TABLE import_model_before AS SELECT * FROM model_entry;
CREATE TEMP TABLE import_benchmark_before AS SELECT * FROM benchmark_entry;
CREATE TEMP TABLE import_evaluator_before AS SELECT * FROM evaluator_entry;
CREATE TEMP TABLE import_component_before AS SELECT * FROM component_entry;
CREATE TEMP TABLE import_weight_before AS SELECT * FROM weight_entry;
CREATE TEMP TABLE import_alias_before AS SELECT * FROM alias_entry;
CREATE TEMP TABLE import_task_before AS SELECT * FROM task_entry;
CREATE TEMP TABLE import_missing_before AS SELECT * FROM missing_score_entry;
CREATE TEMP TABLE import_general_before AS SELECT * FROM general_index_entry;
CREATE TEMP TABLE import_threshold_before AS SELECT * FROM threshold_entry;
CREATE TEMP TABLE import_declaration_before AS SELECT * FROM declaration_entry;
CREATE TEMP TABLE import_threat_before AS SELECT * FROM threat_step_entry;
CREATE TEMP TABLE import_step_before AS SELECT * FROM benchmark_step_entry;

INSERT INTO z_import_domain (file, line, name, label_en, label_zh)
SELECT tab, line, @NAME(name)@, @WORD(label_en)@, @WORD(label_zh)@
FROM temp.import_cell
WHERE entry = 'domain_entry'
ORDER BY record;

INSERT INTO z_import_method (
  file, line, name, formula, missing, general_index, general_index_version, about, about_zh,
  beta_open, beta_proprietary, smallest_coverage, largest_estimate_error, breakthrough_only, breakthrough_margin,
  constant, domain, value, low, high, unit, constant_about
)
SELECT
  tab, line, @NAME(name)@, lower(@WORD(formula)@), lower(@WORD(missing)@), @NAME(general_index)@, @WORD(general_index_version)@,
  @WORD(about)@, @WORD(about_zh)@,
  @NUMBER(beta_open)@, @NUMBER(beta_proprietary)@, @NUMBER(smallest_coverage)@, @NUMBER(largest_estimate_error)@, @FLAG(breakthrough_only)@,
  @NUMBER(breakthrough_margin)@, lower(@WORD(constant)@), @NAME(domain)@, @NUMBER(value)@, @NUMBER(low)@, @NUMBER(high)@, @WORD(unit)@, @WORD(constant_about)@
FROM temp.import_cell
WHERE entry = 'method_entry'
ORDER BY record;

-- Of several editions that are to be current nobody knows which: all of them are refused, since any order would decide it.
CREATE TEMP TABLE import_edition_row AS
SELECT
  record,
  tab,
  line,
  @NAME(name)@ AS name,
  @NAME(period)@ AS period,
  @DAY(starts_on)@ AS starts_on,
  @DAY(ends_on)@ AS ends_on,
  @NAME(method)@ AS method,
  @DAY(cutoff_on)@ AS cutoff_on,
  @DAY(baseline_on)@ AS baseline_on,
  @WORD(baseline_reason)@ AS baseline_reason,
  @NAME(revises)@ AS revises,
  @WORD(reason)@ AS reason,
  @FLAG(is_current)@ AS is_current
FROM temp.import_cell
WHERE entry = 'edition_entry';

INSERT INTO z_import_refused (file, line, rule, value)
SELECT tab, line, 'edition_entry.is_current: must be 1 in one edition only, of all that are imported together', is_current
FROM temp.import_edition_row
WHERE CAST(is_current AS NUMERIC) = 1
  AND (SELECT count(DISTINCT lower(name)) FROM temp.import_edition_row WHERE CAST(is_current AS NUMERIC) = 1) > 1
ORDER BY record;

INSERT INTO z_import_edition (file, line, name, period, starts_on, ends_on, method, cutoff_on, baseline_on, baseline_reason, revises, reason, is_current)
SELECT tab, line, name, period, starts_on, ends_on, method, cutoff_on, baseline_on, baseline_reason, revises, reason, is_current
FROM temp.import_edition_row AS r
WHERE NOT EXISTS (SELECT 1 FROM import_reject AS j WHERE (j.file, j.line) = (r.tab, r.line))
ORDER BY record;

INSERT INTO z_import_model (
  file, line, organization, region, series, name, released_on, reasoning, open_weights, weights_opened_on,
  training_cutoff, parameters, source
)
SELECT
  tab, line, @NAME(organization)@, @WORD(region)@, @NAME(series)@, @NAME(name)@, @DAY(released_on)@, @FLAG(reasoning)@, @FLAG(open_weights)@,
  @DAY(weights_opened_on)@, @DAY(training_cutoff)@, @NUMBER(parameters)@, @WORD(source)@
FROM temp.import_cell
WHERE entry = 'model_entry'
ORDER BY record;

INSERT INTO z_import_benchmark (
  file, line, name, measures, items, items_public_on, topic, about, about_zh, unit, lowest, highest, higher_is_better,
  accept_rule, accept_metric, retired_on, replaced_by
)
SELECT
  tab, line, @NAME(name)@, lower(@WORD(measures)@), @NUMBER(items)@, @DAY(items_public_on)@, @WORD(topic)@, @WORD(about)@,
  @WORD(about_zh)@, @UNIT(unit)@, @NUMBER(lowest)@,
  @NUMBER(highest)@, @FLAG(higher_is_better)@, lower(@WORD(accept_rule)@), @WORD(accept_metric)@, @DAY(retired_on)@, @NAME(replaced_by)@
FROM temp.import_cell
WHERE entry = 'benchmark_entry'
ORDER BY record;

INSERT INTO z_import_evaluator (file, line, name, kind, rank, source)
SELECT tab, line, @NAME(name)@, lower(@WORD(kind)@), @NUMBER(rank)@, @WORD(source)@
FROM temp.import_cell
WHERE entry = 'evaluator_entry'
ORDER BY record;

-- A component comes after its parent, in however many steps. What is above itself within
-- the files is refused.
CREATE TEMP TABLE import_component_row AS
SELECT
  record,
  tab,
  line,
  coalesce(@NAME(method)@, (SELECT method FROM edition_entry WHERE is_current)) AS method,
  @NAME(domain)@ AS domain,
  lower(@WORD(component)@) AS component,
  lower(@WORD(parent)@) AS parent,
  lower(@WORD(combine)@) AS combine,
  @NUMBER(weight)@ AS weight
FROM temp.import_cell
WHERE entry = 'component_entry';

CREATE TEMP TABLE import_component_order AS
WITH RECURSIVE above (record, method, component, parent, steps) AS (
  SELECT record, lower(method), component, parent, 0 FROM temp.import_component_row
  UNION
  SELECT a.record, a.method, a.component, c.parent, a.steps + 1
  FROM above AS a
  JOIN temp.import_component_row AS c ON lower(c.method) = a.method AND c.component = a.parent
  WHERE a.steps < 20 -- nobody has so many levels, and a circle has no end
)
SELECT record, max(steps) AS steps, max(parent = component) AS is_circle
FROM above
GROUP BY record;

INSERT INTO z_import_refused (file, line, rule, value)
SELECT c.tab, c.line, 'component_entry.parent: must not be the component itself or below it', c.parent
FROM temp.import_component_row AS c
JOIN temp.import_component_order AS o ON o.record = c.record
WHERE o.is_circle
ORDER BY c.record;

INSERT INTO z_import_component (file, line, method, domain, component, parent, combine, weight)
SELECT c.tab, c.line, c.method, c.domain, c.component, c.parent, c.combine, c.weight
FROM temp.import_component_row AS c
JOIN temp.import_component_order AS o ON o.record = c.record
WHERE o.is_circle IS NOT 1
ORDER BY o.steps, c.record;

INSERT INTO z_import_weight (file, line, method, domain, benchmark, weight, component)
SELECT tab, line, @NAME(method)@, @NAME(domain)@, @NAME(benchmark)@, @NUMBER(weight)@, lower(@WORD(component)@)
FROM temp.import_cell
WHERE entry = 'weight_entry'
ORDER BY record;

INSERT INTO z_import_alias (file, line, alias, model, benchmark, configuration)
SELECT tab, line, @NAME(alias)@, @NAME(model)@, @NAME(benchmark)@, @WORD(configuration)@
FROM temp.import_cell
WHERE entry = 'alias_entry'
ORDER BY record;

INSERT INTO z_import_task (file, line, tool, task, arguments, metric, benchmark, unit, higher_is_better)
SELECT tab, line, @WORD(tool)@, @WORD(task)@, @WORD(arguments)@, @WORD(metric)@, @NAME(benchmark)@, @UNIT(unit)@, @FLAG(higher_is_better)@
FROM temp.import_cell
WHERE entry = 'task_entry'
ORDER BY record;

INSERT INTO z_import_threat (file, line, domain, position, name, name_zh, about, source)
SELECT tab, line, @NAME(domain)@, @NUMBER(position)@, @NAME(name)@, @WORD(name_zh)@, @WORD(about)@, @WORD(source)@
FROM temp.import_cell
WHERE entry = 'threat_step_entry'
ORDER BY record;

-- Names that are settled below become aliases too; these are no rows of a table.
INSERT INTO temp.import_count
SELECT 'aliases changed', count(*)
FROM (SELECT * FROM alias_entry EXCEPT SELECT * FROM temp.import_alias_before);
