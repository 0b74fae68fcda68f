-- How do benchmarks come in from a spreadsheet? A view to write to:
--   .import --csv --skip 1 my_benchmarks.csv benchmark_entry
-- One row per benchmark. An empty cell is the default, of a benchmark that is known already the value that stands; with
-- a new unit the range is converted, or where the units do not convert it is the default. retired_on: since when it is no longer
-- run; replaced_by: the benchmark that takes its place, by name or alias, over at least smallest_overlap models that have a score
-- on both. A row that breaks a rule is an error that names it.
-- Columns:
--   name              name
--   measures          word
--   items             count
--   items_public_on   date
--   topic             word
--   about             word
--   about_zh          word
--   unit              word
--   lowest            points
--   highest           points
--   higher_is_better  flag
--   accept_rule       word
--   accept_metric     word
--   retired_on        date
--   replaced_by       id
DROP VIEW IF EXISTS benchmark_entry;
CREATE VIEW benchmark_entry AS
SELECT
  b.name,
  b.measures,
  b.items,
  b.items_public_on,
  b.topic,
  b.about,
  b.about_zh,
  b.unit,
  b.lowest,
  b.highest,
  b.higher_is_better,
  b.accept_rule,
  b.accept_metric,
  b.retired_on,
  r.name AS replaced_by
FROM benchmark AS b
LEFT JOIN benchmark AS r ON r.benchmark_id = b.replaced_by;

CREATE TRIGGER benchmark_entry_insert
INSTEAD OF INSERT ON benchmark_entry
BEGIN
  INSERT INTO z_import_benchmark (name, measures, items, items_public_on, topic, about, about_zh, unit, lowest, highest, higher_is_better, accept_rule, accept_metric, retired_on, replaced_by)
  VALUES (
    nullif(trim(NEW.name), ''),
    nullif(trim(NEW.measures), ''),
    @CELL(NEW.items)@,
    nullif(trim(NEW.items_public_on), ''),
    nullif(trim(NEW.topic), ''),
    nullif(trim(NEW.about), ''),
    nullif(trim(NEW.about_zh), ''),
    nullif(trim(NEW.unit), ''),
    @CELL(NEW.lowest)@,
    @CELL(NEW.highest)@,
    @CELL(NEW.higher_is_better)@,
    nullif(trim(NEW.accept_rule), ''),
    nullif(trim(NEW.accept_metric), ''),
    nullif(trim(NEW.retired_on), ''),
    nullif(trim(NEW.replaced_by), '')
  );
END;
