-- Rows of scores and results of logs go into import_row.

DELETE FROM import_row;

-- A number or a day that can be read in two ways stays as it is written, and `error` names both ways. A number that every program
-- reads alike stays as it is written too, for messages. Pairs of a configuration have the field's name as key; commas in a value are
-- marked. LIMIT -1 makes SQLite compute each column once.
INSERT INTO import_row (
  tool, model, benchmark, task_version, configuration, metric, shots, agent, evaluator, evaluator_kind, harness, run, value, unit,
  standard_error, refusal_rate, samples, samples_total, samples_completed, samples_scored, evaluated_at, date_basis, status, origin,
  source, accepted_by, file, sha256, line, path, error_field, error_value, error
)
SELECT
  'entry',
  name_form(model),
  name_form(benchmark),
  benchmark_version,
  configuration,
  metric,
  shots,
  agent,
  coalesce(name_form(evaluator), (SELECT value FROM temp.import_setting WHERE name = 'evaluator')),
  lower(evaluator_kind),
  harness,
  run,
  iif(value_error IS NOT NULL OR (@IS_NUMBER(value)@ AND CAST(value AS REAL) = value_number), value, value_number),
  unit,
  CASE
    WHEN error_error IS NOT NULL OR (@IS_NUMBER(standard_error)@ AND CAST(standard_error AS REAL) = error_number AND error_unit IS NOT 'percent') THEN standard_error
    WHEN standard_error IS NULL THEN error_behind
    ELSE error_number || iif(typeof(error_number) = 'text' OR error_unit IS NOT 'percent', '', '%')
  END,
  iif(typeof(refusal_number) <> 'text' AND refusal_unit IS NOT 'percent', refusal_number, CAST(refusal_number AS REAL) / 100),
  iif(CAST(samples_number AS INTEGER) = samples_number, CAST(samples_number AS INTEGER), table_number(samples, ',')),
  iif(CAST(total_number AS INTEGER) = total_number, CAST(total_number AS INTEGER), samples_total),
  iif(CAST(completed_number AS INTEGER) = completed_number, CAST(completed_number AS INTEGER), samples_completed),
  iif(CAST(scored_number AS INTEGER) = scored_number, CAST(scored_number AS INTEGER), samples_scored),
  coalesce(evaluated_at, retrieved_at),
  CASE WHEN evaluated_at IS NOT NULL THEN 'run' WHEN retrieved_at IS NOT NULL THEN 'retrieved' END,
  CASE WHEN status IS NULL OR lower(status) IN ('completed', 'complete', 'done', 'ok') THEN 'success' ELSE lower(status) END,
  coalesce(lower(origin), (SELECT value FROM temp.import_setting WHERE name = 'origin'), 'unknown'),
  coalesce(source || ' ' || source_link, source, source_link),
  coalesce(name_form(accepted_by), (SELECT value FROM temp.import_setting WHERE name = 'accepted_by')),
  file,
  sha256,
  line,
  sheet,
  CASE
    WHEN value_error IS NOT NULL THEN 'value'
    WHEN error_error IS NOT NULL THEN 'standard_error'
    WHEN evaluated_error IS NOT NULL THEN 'evaluated_on'
    WHEN retrieved_error IS NOT NULL THEN 'retrieved_on'
  END,
  CASE
    WHEN value_error IS NOT NULL THEN value
    WHEN error_error IS NOT NULL OR (@IS_NUMBER(standard_error)@ AND CAST(standard_error AS REAL) = error_number AND error_unit IS NOT 'percent') THEN standard_error
    WHEN evaluated_error IS NOT NULL THEN evaluated_on
    WHEN retrieved_error IS NOT NULL THEN retrieved_on
  END,
  coalesce(value_error, error_error, evaluated_error, retrieved_error)
FROM (
  SELECT
    *,
    table_number(value, decimal) AS value_number,
    table_error(value, decimal) AS error_behind,
    table_number(standard_error, decimal) AS error_number,
    table_number(refusal_rate, decimal) AS refusal_number,
    table_number(samples, '.') AS samples_number,
    table_number(samples_scored, '.') AS scored_number,
    table_number(samples_completed, '.') AS completed_number,
    table_number(samples_total, '.') AS total_number,
    table_date(evaluated_on, dates) AS evaluated_at,
    table_date(retrieved_on, dates) AS retrieved_at,
    @TWO_READINGS(value)@ AS value_error,
    @TWO_READINGS(standard_error)@ AS error_error,
    @TWO_DAYS(evaluated_on)@ AS evaluated_error,
    @TWO_DAYS(retrieved_on)@ AS retrieved_error
  FROM (
    SELECT
      file,
      sha256,
      sheet,
      line,
      decimal,
      dates,
      coalesce(column_benchmark, benchmark) AS benchmark,
      value,
      coalesce(@UNIT_WORD(unit)@, column_unit) AS unit,
      error_unit,
      refusal_unit,
      nullif(substr(
          coalesce(',' || configuration, '')
          || coalesce(',reasoning_effort=' || replace(reasoning_effort, ',', '\,'), '')
          || coalesce(',agent=' || replace(agent, ',', '\,'), '')
          || coalesce(',quantization=' || replace(quantization, ',', '\,'), '')
          || coalesce(',judge=' || replace(judge, ',', '\,'), '')
          || coalesce(',shots=' || replace(shots, ',', '\,'), '')
          || coalesce(',limit=' || replace("limit", ',', '\,'), '')
          || coalesce(',attempts=' || replace(attempts, ',', '\,'), ''), 2), '') AS configuration,
      @EACH(score_field BUT benchmark, value, unit, configuration: "#")@
    FROM (
      SELECT
        r.file,
        r.sha256,
        r.sheet,
        r.line,
        t.decimal,
        (SELECT value FROM temp.import_setting WHERE name = 'dates') AS dates,
        v.benchmark AS column_benchmark,
        v.unit AS column_unit,
        m.standard_error_unit AS error_unit,
        m.refusal_rate_unit AS refusal_unit,
        json_extract(r.cells, v.cell) AS value,
        @EACH(score_field BUT value: json_extract(r.cells, m."#") AS "#")@
      FROM temp.import_record AS r
      CROSS JOIN temp.import_table AS t ON t.tab = r.tab
      CROSS JOIN temp.import_map AS m ON m.tab = r.tab
      CROSS JOIN temp.import_measure AS v ON v.tab = r.tab
      WHERE t.refused IS NULL AND t.entry = 'score_entry' AND NOT r.is_header AND json_extract(r.cells, v.cell) IS NOT NULL
      LIMIT -1
    )
    LIMIT -1
  )
  LIMIT -1
);

INSERT INTO temp.import_count
SELECT 'values', count(*) FROM import_row
UNION ALL
SELECT 'cells', coalesce(sum(rows * (SELECT count(*) FROM temp.import_measure AS v WHERE v.tab = g.tab)), 0)
FROM (
  SELECT r.tab, count(*) AS rows
  FROM temp.import_record AS r
  CROSS JOIN temp.import_table AS t ON t.tab = r.tab
  WHERE t.refused IS NULL AND t.entry = 'score_entry' AND NOT r.is_header
  GROUP BY r.tab
) AS g
UNION ALL
SELECT 'of unknown origin', count(*) FROM import_row WHERE origin = 'unknown';

DROP TABLE temp.import_record;

-- Logs. A name in another form of blanks or Unicode is the same name. A task to which somebody gave another name is looked for by
-- the name that its package gave it.
INSERT INTO import_row (tool, evaluator, model, task, @COLUMNS(result BUT evaluator, model, task)@, file, sha256, error_field, error_value, error)
SELECT
  coalesce(l.tool, 'unknown'),
  coalesce(l.evaluator, (SELECT value FROM temp.import_setting WHERE name = 'evaluator')),
  name_form(l.model),
  iif(typeof(l.task) <> 'text' OR l.task_registered IS NULL OR EXISTS (SELECT 1 FROM task AS t WHERE (t.tool, t.task) = (l.tool, l.task)), l.task, l.task_registered),
  @COLUMNS(l.result BUT evaluator, model, task)@,
  l.file, l.sha256, l.error_field, l.error_value, l.error
FROM temp.import_source AS s
JOIN evaluation_log(s.path) AS l
WHERE s.path NOT IN (SELECT path FROM temp.import_table_source);

INSERT INTO temp.import_count SELECT 'files of logs', count(DISTINCT file) FROM import_row WHERE tool <> 'entry';

-- A task that was settled. Of several metrics a person must say which one is the score.
CREATE TEMP TABLE import_task_meaning AS
SELECT
  u.tool,
  u.written,
  u.means,
  k.benchmark_id,
  max(length(k.written)) AS longest, -- of two names of which one begins like the other
  coalesce(
    nullif(substr(u.means, length(k.written) + 3), ''),
    (SELECT iif(min(r.metric) = max(r.metric), min(r.metric), NULL) FROM import_row AS r WHERE (r.tool, r.task) = (u.tool, u.written))
  ) AS metric,
  (SELECT min(r.unit) FROM import_row AS r WHERE (r.tool, r.task) = (u.tool, u.written)) AS unit,
  (SELECT group_concat(DISTINCT r.metric) FROM import_row AS r WHERE (r.tool, r.task) = (u.tool, u.written)) AS metrics
FROM temp.import_meaning AS u
JOIN known_benchmark AS k ON k.written = u.means OR u.means LIKE k.written || ', %'
WHERE u.kind = 'task'
GROUP BY u.tool, u.written;

INSERT INTO temp.import_refused_row (file, column, value, reason)
SELECT 'unknown_name', 'means', means, printf('the task "%s" of %s has the metrics %s: say which one counts, like "%s, %s"', written, tool, metrics, means, substr(metrics, 1, instr(metrics || ',', ',') - 1))
FROM temp.import_task_meaning
WHERE metric IS NULL AND metrics IS NOT NULL;

INSERT INTO task (tool, task, arguments, metric, benchmark_id, unit)
SELECT tool, written, '', metric, benchmark_id, coalesce(lower(unit), 'share')
FROM temp.import_task_meaning
WHERE metric IS NOT NULL;

DELETE FROM unknown_name
WHERE kind = 'task' AND EXISTS (SELECT 1 FROM task AS t WHERE (t.tool, t.task) = (unknown_name.tool, unknown_name.written));

-- What is to be left out.
CREATE TEMP TABLE import_ignored AS
SELECT import_row_id
FROM import_row AS r
WHERE EXISTS (SELECT 1 FROM unknown_name WHERE means = 'ignore')
  AND r.error IS NULL
  AND (
    EXISTS (SELECT 1 FROM unknown_name AS u WHERE u.kind = 'model' AND u.written = r.model AND u.means = 'ignore')
    OR EXISTS (SELECT 1 FROM unknown_name AS u WHERE u.kind = 'benchmark' AND u.written = r.benchmark AND u.means = 'ignore')
    OR EXISTS (SELECT 1 FROM unknown_name AS u WHERE u.kind = 'task' AND u.tool = r.tool AND u.written = r.task AND u.means = 'ignore')
  );

INSERT INTO temp.import_count
SELECT 'ignored', count(*) FROM temp.import_ignored
UNION ALL
SELECT 'ignored values', count(*) FROM temp.import_ignored JOIN import_row USING (import_row_id) WHERE tool = 'entry'
UNION ALL
SELECT 'ignored results', count(*) FROM temp.import_ignored JOIN import_row USING (import_row_id) WHERE tool <> 'entry';

DELETE FROM import_row WHERE import_row_id IN (SELECT import_row_id FROM temp.import_ignored);
