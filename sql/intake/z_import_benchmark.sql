-- What becomes of a row that is written to benchmark_entry?
-- One row written here is that row on its way in. z_import_model says how; after the check it is the row as it would be stored.
DROP VIEW IF EXISTS z_import_benchmark;
CREATE VIEW z_import_benchmark AS
SELECT NULL AS file, NULL AS line, *, NULL AS rule, NULL AS broken
FROM benchmark_entry;

CREATE TRIGGER z_import_benchmark_fill
INSTEAD OF INSERT ON z_import_benchmark
WHEN NEW.rule IS NULL
BEGIN
  INSERT INTO z_import_benchmark
  SELECT
    NEW.file,
    NEW.line,
    coalesce(k.name, NEW.name),
    coalesce(NEW.measures, k.measures),
    coalesce(NEW.items, k.items),
    coalesce(NEW.items_public_on, k.items_public_on),
    coalesce(NEW.topic, k.topic),
    coalesce(NEW.about, k.about),
    coalesce(NEW.about_zh, k.about_zh),
    coalesce(lower(NEW.unit), k.unit, 'percent'),
    coalesce(NEW.lowest, iif(u.factor IS NULL, NULL, round(k.lowest * u.factor, 12)), iif(lower(NEW.unit) <> k.unit, NULL, k.lowest), 0),
    coalesce(
      NEW.highest,
      iif(u.factor IS NULL, NULL, round(k.highest * u.factor, 12)),
      iif(lower(NEW.unit) <> k.unit, NULL, k.highest),
      iif(lower(NEW.unit) = 'share', 1, 100)
    ),
    coalesce(NEW.higher_is_better, k.higher_is_better, 1),
    coalesce(NEW.accept_rule, k.accept_rule, 'latest'),
    coalesce(NEW.accept_metric, k.accept_metric),
    coalesce(NEW.retired_on, k.retired_on),
    coalesce(
      (SELECT benchmark FROM known_benchmark WHERE written = NEW.replaced_by),
      NEW.replaced_by,
      (SELECT name FROM benchmark WHERE benchmark_id = k.replaced_by)
    ),
    'check',
    NULL
  FROM (SELECT 1) AS one
  LEFT JOIN benchmark AS k ON k.name = NEW.name
  LEFT JOIN @UNIT_FACTORS@ AS u ON (u.unit, u.to_unit) = (k.unit, lower(NEW.unit));
END;

@CHECKS(benchmark, benchmark_entry)@
name @NAME_RULE@
name 'must not be @WORDS_QUOTED(computed)@, the names of computed scores'
  lower(NEW.name) NOT IN @WORDS(computed)@
measures @ONE_OF_RULE(measures)@
measures 'a weight counts the benchmark in a component of the other score'
  NOT EXISTS (
    SELECT 1
    FROM benchmark AS b
    JOIN weight AS w ON w.benchmark_id = b.benchmark_id
    WHERE b.name = NEW.name AND b.measures <> NEW.measures AND w.component <> b.measures
  )
measures 'stays, since a method that a published edition uses counts the benchmark in this score; enter a new benchmark'
  NOT EXISTS (
    SELECT 1
    FROM benchmark AS b
    JOIN weight AS w ON w.benchmark_id = b.benchmark_id
    JOIN edition AS e ON e.method_id = w.method_id
    WHERE b.name = NEW.name AND b.measures <> NEW.measures AND e.published_on IS NOT NULL
  )
items? 'must be a whole number greater than 0'
  @IS_COUNT(NEW.items, 1)@
items_public_on? @DATE_RULE@
topic? @PLAIN_RULE@
unit @PLAIN_RULE@
lowest @FINITE_RULE@
highest @FINITE_RULE@
highest 'must be greater than lowest; of percent they lie in 0 to 100, of a share in 0 to 1'
  CAST(NEW.lowest AS REAL) < CAST(NEW.highest AS REAL)
  AND @UNIT_HOLDS(NEW.unit, CAST(NEW.lowest AS REAL), CAST(NEW.highest AS REAL))@
  AND CAST(NEW.highest AS REAL) - CAST(NEW.lowest AS REAL) < 9e999
higher_is_better @FLAG_RULE@
accept_rule @ONE_OF_RULE(accept_rule)@
retired_on? @DATE_RULE@
replaced_by? 'retired_on must be given with it'
  NEW.retired_on IS NOT NULL
replaced_by? 'must be another benchmark, by name or alias, that measures the same'
  EXISTS (SELECT 1 FROM benchmark WHERE name = NEW.replaced_by AND name <> NEW.name AND measures = NEW.measures)
replaced_by? 'this benchmark, or one that it replaced, takes the place of that one'
  NEW.name COLLATE NOCASE NOT IN (
    WITH RECURSIVE later (benchmark_id) AS (
      SELECT replaced_by FROM benchmark WHERE name = NEW.replaced_by
      UNION
      SELECT b.replaced_by
      FROM later AS l
      JOIN benchmark AS b ON b.benchmark_id = l.benchmark_id
    )
    SELECT name FROM benchmark WHERE benchmark_id IN (SELECT benchmark_id FROM later)
  )
replaced_by? @OVERLAP_RULE@
  EXISTS (
    SELECT 1
    FROM benchmark AS o
    JOIN benchmark AS n ON n.name = NEW.replaced_by
    WHERE o.name = NEW.name AND (o.replaced_by IS n.benchmark_id OR @HAVE_OVERLAP(o.benchmark_id, n.benchmark_id)@)
  )

CREATE TRIGGER z_import_benchmark_take
INSTEAD OF INSERT ON z_import_benchmark
WHEN NEW.rule = ''
BEGIN
  INSERT INTO benchmark (
    name, measures, items, items_public_on, topic, about, about_zh, unit, lowest, highest, higher_is_better,
    accept_rule, accept_metric, retired_on, replaced_by
  )
  VALUES (
    NEW.name, NEW.measures, NEW.items, NEW.items_public_on, NEW.topic, NEW.about, NEW.about_zh, NEW.unit, NEW.lowest, NEW.highest,
    NEW.higher_is_better, NEW.accept_rule, NEW.accept_metric, NEW.retired_on, (SELECT benchmark_id FROM benchmark WHERE name = NEW.replaced_by)
  )
  ON CONFLICT (name) DO UPDATE SET
    measures = excluded.measures,
    items = excluded.items,
    items_public_on = excluded.items_public_on,
    topic = excluded.topic,
    about = excluded.about,
    about_zh = excluded.about_zh,
    unit = excluded.unit,
    lowest = excluded.lowest,
    highest = excluded.highest,
    higher_is_better = excluded.higher_is_better,
    accept_rule = excluded.accept_rule,
    accept_metric = excluded.accept_metric,
    retired_on = excluded.retired_on,
    replaced_by = excluded.replaced_by;
END;
