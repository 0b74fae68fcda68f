-- What refers to other rows: the triggers that schema/references.sh makes of the REFERENCES, and what no REFERENCES can say.

@REFERENCES@
-- Into the same triggers of a row that comes or changes.
@ALSO_REFERENCES(weight)@
  SELECT RAISE(ABORT, 'weight.component must be ''capability'', ''safety'' or the name of a component of this method and domain')
  WHERE NEW.component NOT IN @WORDS(measures)@
    AND NOT EXISTS (
      SELECT 1
      FROM component
      WHERE (method_id, name) = (NEW.method_id, NEW.component) AND coalesce(domain_id, NEW.domain_id) = NEW.domain_id
    );
  SELECT RAISE(ABORT, 'weight.component: it is a part of the score that the benchmark does not measure (benchmark.measures)')
  WHERE (SELECT measures FROM benchmark WHERE benchmark_id = NEW.benchmark_id) NOT IN @COMPONENTS_ABOVE(NEW.component, NEW.method_id, NEW.domain_id)@;

@ALSO_REFERENCES(threshold)@
  SELECT RAISE(ABORT, 'threshold.quantity must be ''capability'', ''safety'', ''risk_index'' or the name of a benchmark')
  WHERE NEW.quantity NOT IN @WORDS(computed)@
    AND NOT EXISTS (SELECT 1 FROM benchmark WHERE name = NEW.quantity);

@ALSO_REFERENCES(missing_score)@
  SELECT RAISE(ABORT, 'missing_score: this model has a score on this benchmark; delete it first')
  WHERE EXISTS (SELECT 1 FROM score WHERE (model_id, benchmark_id) = (NEW.model_id, NEW.benchmark_id));

-- And of a row that goes.
@ALSO_REFERENCED(benchmark)@
  SELECT RAISE(ABORT, 'benchmark: a threshold row still names it as its quantity')
  WHERE EXISTS (SELECT 1 FROM threshold WHERE quantity = OLD.name);
  SELECT RAISE(ABORT, 'benchmark: it still replaces another benchmark')
  WHERE EXISTS (SELECT 1 FROM benchmark WHERE replaced_by = OLD.benchmark_id);

@ALSO_REFERENCED(edition)@
  SELECT RAISE(ABORT, 'edition: another edition still revises it')
  WHERE EXISTS (SELECT 1 FROM edition WHERE revises = OLD.edition_id);

-- A score is there, so nothing is missing.
CREATE TRIGGER IF NOT EXISTS missing_score_ends_on_insert
AFTER INSERT ON score
BEGIN
  DELETE FROM missing_score WHERE (model_id, benchmark_id) = (NEW.model_id, NEW.benchmark_id);
END;

CREATE TRIGGER IF NOT EXISTS missing_score_ends_on_update
AFTER UPDATE OF model_id, benchmark_id ON score
BEGIN
  DELETE FROM missing_score WHERE (model_id, benchmark_id) = (NEW.model_id, NEW.benchmark_id);
END;
