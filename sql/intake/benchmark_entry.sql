-- How do benchmarks come in?
-- One row per benchmark. Write to it by INSERT or .import. Of a benchmark that is known, an empty cell keeps the value that is
-- there; but with a new unit the range is converted, or becomes the default where the units do not convert. A row that breaks a
-- rule is an error that names column and rule.
-- Example: .import --csv --skip 1 my_benchmarks.csv benchmark_entry
-- Columns:
--   name              name       its name; not 'capability', 'safety' or 'risk_index', the names of computed scores
--   measures          word       'capability' or 'safety'; a new benchmark needs it
--   items             count      how many questions it has; a whole number above 0, or empty
--   items_public_on   date       since when anyone can read the questions; empty: not known
--   topic             word       what it is about, as 'jailbreak' or 'honesty', which views look for; may be empty
--   about             word       what it tests, in English; may be empty
--   about_zh          word       the same in Chinese; may be empty
--   unit              word       the unit of its values: 'percent', 'share' or a word of yours; default: 'percent'
--   lowest            fact REAL  the lowest value that it can give, in its unit; default: 0
--   highest           fact REAL  the highest value that it can give; default: 100, of a share 1
--   higher_is_better  flag       1: a higher value is the more capable or the safer one; 0: a lower value is; default: 1
--   accept_rule       word       which of several measurements counts: 'latest', 'best', 'lowest' or 'mean'; default: 'latest'
--   accept_metric     word       the metric, or metric and variant, whose measurements count; empty: all
--   retired_on        date       since when nobody runs it any more; empty: it is run
--   replaced_by       benchmark  the benchmark that takes its place, by name or alias: one that measures the same, and on which
--                                at least smallest_overlap models have a score that have one here too; needs retired_on
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
  INSERT INTO z_import_benchmark (
    name, measures, items, items_public_on, topic, about, about_zh, unit, lowest, highest, higher_is_better,
    accept_rule, accept_metric, retired_on, replaced_by
  )
  VALUES (
    @TEXT_CELL(NEW.name)@,
    @TEXT_CELL(NEW.measures)@,
    @CELL(NEW.items)@,
    @TEXT_CELL(NEW.items_public_on)@,
    @TEXT_CELL(NEW.topic)@,
    @TEXT_CELL(NEW.about)@,
    @TEXT_CELL(NEW.about_zh)@,
    @TEXT_CELL(NEW.unit)@,
    @CELL(NEW.lowest)@,
    @CELL(NEW.highest)@,
    @CELL(NEW.higher_is_better)@,
    @TEXT_CELL(NEW.accept_rule)@,
    @TEXT_CELL(NEW.accept_metric)@,
    @TEXT_CELL(NEW.retired_on)@,
    @TEXT_CELL(NEW.replaced_by)@
  );
END;
