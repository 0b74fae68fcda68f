-- What a CHECK cannot say of editions, methods and thresholds, since it is about more than one row.

-- The unique index says it too, but in its own words.
CREATE TRIGGER IF NOT EXISTS edition_one_current_on_insert
BEFORE INSERT ON edition
WHEN NEW.is_current = 1
BEGIN
  SELECT RAISE(ABORT, 'edition.is_current: another edition is current; set its is_current to 0 first')
  WHERE EXISTS (SELECT 1 FROM edition WHERE is_current = 1 AND edition_id IS NOT NEW.edition_id AND name <> NEW.name);
END;

-- BEFORE, so that it comes before the index; no column of the table is REAL, so SQLite 3.37 takes it.
CREATE TRIGGER IF NOT EXISTS edition_one_current_on_update
BEFORE UPDATE OF is_current ON edition
WHEN NEW.is_current = 1
BEGIN
  SELECT RAISE(ABORT, 'edition.is_current: another edition is current; set its is_current to 0 first')
  WHERE EXISTS (SELECT 1 FROM edition WHERE is_current = 1 AND edition_id <> OLD.edition_id);
END;

-- A correction of a correction is one chain, and no circle. INSERT OR REPLACE can give a row of the chain anew.
CREATE TRIGGER IF NOT EXISTS edition_revises_on_insert
AFTER INSERT ON edition
WHEN NEW.revises IS NOT NULL
BEGIN
  @NO_CIRCLE_OF_CORRECTIONS@
END;

CREATE TRIGGER IF NOT EXISTS edition_revises_on_update
AFTER UPDATE OF edition_id, revises ON edition
WHEN NEW.revises IS NOT NULL
BEGIN
  @NO_CIRCLE_OF_CORRECTIONS@
END;

CREATE TRIGGER IF NOT EXISTS edition_baseline_on_insert
AFTER INSERT ON edition
BEGIN
  @BASELINE_BEFORE_END@
END;

CREATE TRIGGER IF NOT EXISTS edition_baseline_on_update
AFTER UPDATE OF baseline_on, period_id ON edition
BEGIN
  @BASELINE_BEFORE_END@
END;

-- A published edition has a copy of its period.
CREATE TRIGGER IF NOT EXISTS period_keeps_baselines
AFTER UPDATE OF ends_on ON period
BEGIN
  SELECT RAISE(ABORT, 'period.ends_on must be after the baseline_on of the period''s editions')
  WHERE EXISTS (SELECT 1 FROM edition WHERE period_id = NEW.period_id AND published_on IS NULL AND baseline_on >= NEW.ends_on);
END;

-- The tree of components. All rows of a method count as one tree here, those of a domain too, so that no circle is left
-- when a row of a domain goes.
CREATE TRIGGER IF NOT EXISTS component_tree_on_insert
AFTER INSERT ON component
WHEN NEW.parent IS NOT NULL
BEGIN
  @PARENT_OF_COMPONENT@
END;

CREATE TRIGGER IF NOT EXISTS component_tree_on_update
AFTER UPDATE OF method_id, domain_id, name, parent ON component
BEGIN
  @PARENT_OF_COMPONENT@
  @NO_COMPONENT_LEFT_ALONE@
  SELECT RAISE(ABORT, 'component.parent: a weight row counts a benchmark of the other score in it or below it')
  WHERE EXISTS (
    SELECT 1
    FROM weight AS w
    JOIN benchmark AS b ON b.benchmark_id = w.benchmark_id
    WHERE w.method_id = NEW.method_id
      AND w.component NOT IN @WORDS(measures)@
      AND b.measures NOT IN @COMPONENTS_ABOVE(w.component, w.method_id, w.domain_id)@
  );
END;

CREATE TRIGGER IF NOT EXISTS component_is_referenced
AFTER DELETE ON component
BEGIN
  @NO_COMPONENT_LEFT_ALONE@
END;

-- A benchmark is replaced by one of its kind, over models that have a score on both. An overlap that was there once need not stay.
CREATE TRIGGER IF NOT EXISTS benchmark_replaced_on_insert
AFTER INSERT ON benchmark
WHEN NEW.replaced_by IS NOT NULL
BEGIN
  @NO_BREAK_WITHOUT_OVERLAP@
END;

CREATE TRIGGER IF NOT EXISTS benchmark_replaced_on_update
AFTER UPDATE OF replaced_by ON benchmark
WHEN NEW.replaced_by IS NOT NULL AND NEW.replaced_by IS NOT OLD.replaced_by
BEGIN
  @NO_BREAK_WITHOUT_OVERLAP@
END;

-- A benchmark's name and kind stand in other tables as words; they follow it.
CREATE TRIGGER IF NOT EXISTS benchmark_renames_quantity
AFTER UPDATE OF name ON benchmark
BEGIN
  UPDATE threshold SET quantity = NEW.name WHERE quantity = OLD.name;
END;

CREATE TRIGGER IF NOT EXISTS benchmark_moves_weights
AFTER UPDATE OF measures ON benchmark
WHEN NEW.measures <> OLD.measures
BEGIN
  -- A component of the other score that would be the right one is not known.
  SELECT RAISE(ABORT, 'benchmark.measures: it replaces, or is replaced by, a benchmark that measures the other score; take replaced_by away first')
  WHERE NEW.replaced_by IS NOT NULL OR EXISTS (SELECT 1 FROM benchmark WHERE replaced_by = NEW.benchmark_id);
  SELECT RAISE(ABORT, 'benchmark.measures: a weight row counts the benchmark in a component of the other score; delete it first')
  WHERE EXISTS (SELECT 1 FROM weight WHERE benchmark_id = NEW.benchmark_id AND component <> OLD.measures);
  SELECT RAISE(ABORT, 'benchmark.measures: a method that a published edition uses counts the benchmark in the other score; enter a new benchmark')
  WHERE EXISTS (
    SELECT 1
    FROM weight AS w
    JOIN edition AS e ON e.method_id = w.method_id
    WHERE w.benchmark_id = NEW.benchmark_id AND e.published_on IS NOT NULL
  );
  UPDATE weight SET component = NEW.measures WHERE benchmark_id = NEW.benchmark_id AND component = OLD.measures;
END;
