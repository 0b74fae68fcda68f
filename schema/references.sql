-- The foreign keys once more, as triggers. SQLite enforces foreign keys only in sessions that say
-- PRAGMA foreign_keys = ON, which the sqlite3 shell does not, and its error names neither table nor
-- column. These hold in every session and say what is missing.
-- AFTER UPDATE, not BEFORE: SQLite 3.37 refuses a whole number for a REAL column of a STRICT table that has
-- a BEFORE UPDATE trigger ("cannot store REAL value in REAL column").

CREATE TRIGGER IF NOT EXISTS series_references_on_insert
BEFORE INSERT ON series
BEGIN
  SELECT RAISE(ABORT, 'series.organization_id: no organization has this organization_id')
  WHERE NOT EXISTS (SELECT 1 FROM organization WHERE organization_id = NEW.organization_id);
END;

CREATE TRIGGER IF NOT EXISTS series_references_on_update
AFTER UPDATE ON series
BEGIN
  SELECT RAISE(ABORT, 'series.organization_id: no organization has this organization_id')
  WHERE NOT EXISTS (SELECT 1 FROM organization WHERE organization_id = NEW.organization_id);
END;

CREATE TRIGGER IF NOT EXISTS model_references_on_insert
BEFORE INSERT ON model
BEGIN
  SELECT RAISE(ABORT, 'model.series_id: no series has this series_id')
  WHERE NOT EXISTS (SELECT 1 FROM series WHERE series_id = NEW.series_id);
END;

CREATE TRIGGER IF NOT EXISTS model_references_on_update
AFTER UPDATE ON model
BEGIN
  SELECT RAISE(ABORT, 'model.series_id: no series has this series_id')
  WHERE NOT EXISTS (SELECT 1 FROM series WHERE series_id = NEW.series_id);
END;

CREATE TRIGGER IF NOT EXISTS human_baseline_references_on_insert
BEFORE INSERT ON human_baseline
BEGIN
  SELECT RAISE(ABORT, 'human_baseline.benchmark_id: no benchmark has this benchmark_id')
  WHERE NOT EXISTS (SELECT 1 FROM benchmark WHERE benchmark_id = NEW.benchmark_id);
END;

CREATE TRIGGER IF NOT EXISTS human_baseline_references_on_update
AFTER UPDATE ON human_baseline
BEGIN
  SELECT RAISE(ABORT, 'human_baseline.benchmark_id: no benchmark has this benchmark_id')
  WHERE NOT EXISTS (SELECT 1 FROM benchmark WHERE benchmark_id = NEW.benchmark_id);
END;

CREATE TRIGGER IF NOT EXISTS method_constant_references_on_insert
BEFORE INSERT ON method_constant
BEGIN
  SELECT RAISE(ABORT, 'method_constant.method_id: no method has this method_id')
  WHERE NOT EXISTS (SELECT 1 FROM method WHERE method_id = NEW.method_id);
  SELECT RAISE(ABORT, 'method_constant.domain_id: no domain has this domain_id')
  WHERE NEW.domain_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM domain WHERE domain_id = NEW.domain_id);
END;

CREATE TRIGGER IF NOT EXISTS method_constant_references_on_update
AFTER UPDATE ON method_constant
BEGIN
  SELECT RAISE(ABORT, 'method_constant.method_id: no method has this method_id')
  WHERE NOT EXISTS (SELECT 1 FROM method WHERE method_id = NEW.method_id);
  SELECT RAISE(ABORT, 'method_constant.domain_id: no domain has this domain_id')
  WHERE NEW.domain_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM domain WHERE domain_id = NEW.domain_id);
END;

CREATE TRIGGER IF NOT EXISTS component_references_on_insert
BEFORE INSERT ON component
BEGIN
  SELECT RAISE(ABORT, 'component.method_id: no method has this method_id')
  WHERE NOT EXISTS (SELECT 1 FROM method WHERE method_id = NEW.method_id);
  SELECT RAISE(ABORT, 'component.domain_id: no domain has this domain_id')
  WHERE NEW.domain_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM domain WHERE domain_id = NEW.domain_id);
END;

CREATE TRIGGER IF NOT EXISTS component_references_on_update
AFTER UPDATE ON component
BEGIN
  SELECT RAISE(ABORT, 'component.method_id: no method has this method_id')
  WHERE NOT EXISTS (SELECT 1 FROM method WHERE method_id = NEW.method_id);
  SELECT RAISE(ABORT, 'component.domain_id: no domain has this domain_id')
  WHERE NEW.domain_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM domain WHERE domain_id = NEW.domain_id);
END;

CREATE TRIGGER IF NOT EXISTS weight_references_on_insert
BEFORE INSERT ON weight
BEGIN
  SELECT RAISE(ABORT, 'weight.method_id: no method has this method_id')
  WHERE NOT EXISTS (SELECT 1 FROM method WHERE method_id = NEW.method_id);
  SELECT RAISE(ABORT, 'weight.domain_id: no domain has this domain_id')
  WHERE NOT EXISTS (SELECT 1 FROM domain WHERE domain_id = NEW.domain_id);
  SELECT RAISE(ABORT, 'weight.benchmark_id: no benchmark has this benchmark_id')
  WHERE NOT EXISTS (SELECT 1 FROM benchmark WHERE benchmark_id = NEW.benchmark_id);
  SELECT RAISE(ABORT, 'weight.component must be ''capability'', ''safety'' or the name of a component of this method and domain')
  WHERE NEW.component NOT IN ('capability', 'safety')
    AND NOT EXISTS (
      SELECT 1
      FROM component
      WHERE (method_id, name) = (NEW.method_id, NEW.component) AND coalesce(domain_id, NEW.domain_id) = NEW.domain_id
    );
  SELECT RAISE(ABORT, 'weight.component: it is a part of the score that the benchmark does not measure (benchmark.measures)')
  WHERE (SELECT measures FROM benchmark WHERE benchmark_id = NEW.benchmark_id) NOT IN (
    WITH RECURSIVE above (name) AS (
      SELECT NEW.component
      UNION
      SELECT c.parent
      FROM above AS a
      JOIN component AS c ON c.name = a.name
      WHERE c.method_id = NEW.method_id AND coalesce(c.domain_id, NEW.domain_id) = NEW.domain_id AND c.parent IS NOT NULL
    )
    SELECT name FROM above
  );
END;

CREATE TRIGGER IF NOT EXISTS weight_references_on_update
AFTER UPDATE ON weight
BEGIN
  SELECT RAISE(ABORT, 'weight.method_id: no method has this method_id')
  WHERE NOT EXISTS (SELECT 1 FROM method WHERE method_id = NEW.method_id);
  SELECT RAISE(ABORT, 'weight.domain_id: no domain has this domain_id')
  WHERE NOT EXISTS (SELECT 1 FROM domain WHERE domain_id = NEW.domain_id);
  SELECT RAISE(ABORT, 'weight.benchmark_id: no benchmark has this benchmark_id')
  WHERE NOT EXISTS (SELECT 1 FROM benchmark WHERE benchmark_id = NEW.benchmark_id);
  SELECT RAISE(ABORT, 'weight.component must be ''capability'', ''safety'' or the name of a component of this method and domain')
  WHERE NEW.component NOT IN ('capability', 'safety')
    AND NOT EXISTS (
      SELECT 1
      FROM component
      WHERE (method_id, name) = (NEW.method_id, NEW.component) AND coalesce(domain_id, NEW.domain_id) = NEW.domain_id
    );
  SELECT RAISE(ABORT, 'weight.component: it is a part of the score that the benchmark does not measure (benchmark.measures)')
  WHERE (SELECT measures FROM benchmark WHERE benchmark_id = NEW.benchmark_id) NOT IN (
    WITH RECURSIVE above (name) AS (
      SELECT NEW.component
      UNION
      SELECT c.parent
      FROM above AS a
      JOIN component AS c ON c.name = a.name
      WHERE c.method_id = NEW.method_id AND coalesce(c.domain_id, NEW.domain_id) = NEW.domain_id AND c.parent IS NOT NULL
    )
    SELECT name FROM above
  );
END;

CREATE TRIGGER IF NOT EXISTS edition_references_on_insert
BEFORE INSERT ON edition
BEGIN
  SELECT RAISE(ABORT, 'edition.period_id: no period has this period_id')
  WHERE NOT EXISTS (SELECT 1 FROM period WHERE period_id = NEW.period_id);
  SELECT RAISE(ABORT, 'edition.method_id: no method has this method_id')
  WHERE NOT EXISTS (SELECT 1 FROM method WHERE method_id = NEW.method_id);
  SELECT RAISE(ABORT, 'edition.revises: no edition has this edition_id')
  WHERE NEW.revises IS NOT NULL AND NOT EXISTS (SELECT 1 FROM edition WHERE edition_id = NEW.revises);
END;

CREATE TRIGGER IF NOT EXISTS edition_references_on_update
AFTER UPDATE ON edition
BEGIN
  SELECT RAISE(ABORT, 'edition.period_id: no period has this period_id')
  WHERE NOT EXISTS (SELECT 1 FROM period WHERE period_id = NEW.period_id);
  SELECT RAISE(ABORT, 'edition.method_id: no method has this method_id')
  WHERE NOT EXISTS (SELECT 1 FROM method WHERE method_id = NEW.method_id);
  SELECT RAISE(ABORT, 'edition.revises: no edition has this edition_id')
  WHERE NEW.revises IS NOT NULL AND NOT EXISTS (SELECT 1 FROM edition WHERE edition_id = NEW.revises);
END;

CREATE TRIGGER IF NOT EXISTS threshold_references_on_insert
BEFORE INSERT ON threshold
BEGIN
  SELECT RAISE(ABORT, 'threshold.method_id: no method has this method_id')
  WHERE NEW.method_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM method WHERE method_id = NEW.method_id);
  SELECT RAISE(ABORT, 'threshold.domain_id: no domain has this domain_id')
  WHERE NOT EXISTS (SELECT 1 FROM domain WHERE domain_id = NEW.domain_id);
  SELECT RAISE(ABORT, 'threshold.quantity must be ''capability'', ''safety'', ''risk_index'' or the name of a benchmark')
  WHERE NEW.quantity NOT IN @COMPUTED_QUANTITIES@
    AND NOT EXISTS (SELECT 1 FROM benchmark WHERE name = NEW.quantity);
END;

CREATE TRIGGER IF NOT EXISTS threshold_references_on_update
AFTER UPDATE ON threshold
BEGIN
  SELECT RAISE(ABORT, 'threshold.method_id: no method has this method_id')
  WHERE NEW.method_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM method WHERE method_id = NEW.method_id);
  SELECT RAISE(ABORT, 'threshold.domain_id: no domain has this domain_id')
  WHERE NOT EXISTS (SELECT 1 FROM domain WHERE domain_id = NEW.domain_id);
  SELECT RAISE(ABORT, 'threshold.quantity must be ''capability'', ''safety'', ''risk_index'' or the name of a benchmark')
  WHERE NEW.quantity NOT IN @COMPUTED_QUANTITIES@
    AND NOT EXISTS (SELECT 1 FROM benchmark WHERE name = NEW.quantity);
END;

CREATE TRIGGER IF NOT EXISTS declaration_references_on_insert
BEFORE INSERT ON declaration
BEGIN
  SELECT RAISE(ABORT, 'declaration.model_id: no model has this model_id')
  WHERE NOT EXISTS (SELECT 1 FROM model WHERE model_id = NEW.model_id);
  SELECT RAISE(ABORT, 'declaration.domain_id: no domain has this domain_id')
  WHERE NEW.domain_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM domain WHERE domain_id = NEW.domain_id);
END;

CREATE TRIGGER IF NOT EXISTS declaration_references_on_update
AFTER UPDATE ON declaration
BEGIN
  SELECT RAISE(ABORT, 'declaration.model_id: no model has this model_id')
  WHERE NOT EXISTS (SELECT 1 FROM model WHERE model_id = NEW.model_id);
  SELECT RAISE(ABORT, 'declaration.domain_id: no domain has this domain_id')
  WHERE NEW.domain_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM domain WHERE domain_id = NEW.domain_id);
END;

CREATE TRIGGER IF NOT EXISTS threat_step_references_on_insert
BEFORE INSERT ON threat_step
BEGIN
  SELECT RAISE(ABORT, 'threat_step.domain_id: no domain has this domain_id')
  WHERE NOT EXISTS (SELECT 1 FROM domain WHERE domain_id = NEW.domain_id);
END;

CREATE TRIGGER IF NOT EXISTS threat_step_references_on_update
AFTER UPDATE ON threat_step
BEGIN
  SELECT RAISE(ABORT, 'threat_step.domain_id: no domain has this domain_id')
  WHERE NOT EXISTS (SELECT 1 FROM domain WHERE domain_id = NEW.domain_id);
END;

CREATE TRIGGER IF NOT EXISTS benchmark_step_references_on_insert
BEFORE INSERT ON benchmark_step
BEGIN
  SELECT RAISE(ABORT, 'benchmark_step.benchmark_id: no benchmark has this benchmark_id')
  WHERE NOT EXISTS (SELECT 1 FROM benchmark WHERE benchmark_id = NEW.benchmark_id);
  SELECT RAISE(ABORT, 'benchmark_step.threat_step_id: no threat_step has this threat_step_id')
  WHERE NOT EXISTS (SELECT 1 FROM threat_step WHERE threat_step_id = NEW.threat_step_id);
END;

CREATE TRIGGER IF NOT EXISTS benchmark_step_references_on_update
AFTER UPDATE ON benchmark_step
BEGIN
  SELECT RAISE(ABORT, 'benchmark_step.benchmark_id: no benchmark has this benchmark_id')
  WHERE NOT EXISTS (SELECT 1 FROM benchmark WHERE benchmark_id = NEW.benchmark_id);
  SELECT RAISE(ABORT, 'benchmark_step.threat_step_id: no threat_step has this threat_step_id')
  WHERE NOT EXISTS (SELECT 1 FROM threat_step WHERE threat_step_id = NEW.threat_step_id);
END;

CREATE TRIGGER IF NOT EXISTS score_references_on_insert
BEFORE INSERT ON score
BEGIN
  SELECT RAISE(ABORT, 'score.model_id: no model has this model_id')
  WHERE NOT EXISTS (SELECT 1 FROM model WHERE model_id = NEW.model_id);
  SELECT RAISE(ABORT, 'score.benchmark_id: no benchmark has this benchmark_id')
  WHERE NOT EXISTS (SELECT 1 FROM benchmark WHERE benchmark_id = NEW.benchmark_id);
  SELECT RAISE(ABORT, 'score.evaluation_id: no evaluation of this model on this benchmark has this evaluation_id')
  WHERE NEW.evaluation_id IS NOT NULL
    AND NOT EXISTS (
      SELECT 1
      FROM evaluation
      WHERE (evaluation_id, model_id, benchmark_id) = (NEW.evaluation_id, NEW.model_id, NEW.benchmark_id)
    );
END;

CREATE TRIGGER IF NOT EXISTS score_references_on_update
AFTER UPDATE ON score
BEGIN
  SELECT RAISE(ABORT, 'score.model_id: no model has this model_id')
  WHERE NOT EXISTS (SELECT 1 FROM model WHERE model_id = NEW.model_id);
  SELECT RAISE(ABORT, 'score.benchmark_id: no benchmark has this benchmark_id')
  WHERE NOT EXISTS (SELECT 1 FROM benchmark WHERE benchmark_id = NEW.benchmark_id);
  SELECT RAISE(ABORT, 'score.evaluation_id: no evaluation of this model on this benchmark has this evaluation_id')
  WHERE NEW.evaluation_id IS NOT NULL
    AND NOT EXISTS (
      SELECT 1
      FROM evaluation
      WHERE (evaluation_id, model_id, benchmark_id) = (NEW.evaluation_id, NEW.model_id, NEW.benchmark_id)
    );
END;

CREATE TRIGGER IF NOT EXISTS disclosure_references_on_insert
BEFORE INSERT ON disclosure
BEGIN
  SELECT RAISE(ABORT, 'disclosure.domain_id: no domain has this domain_id')
  WHERE NEW.domain_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM domain WHERE domain_id = NEW.domain_id);
  SELECT RAISE(ABORT, 'disclosure.benchmark_id: no benchmark has this benchmark_id')
  WHERE NEW.benchmark_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM benchmark WHERE benchmark_id = NEW.benchmark_id);
END;

CREATE TRIGGER IF NOT EXISTS disclosure_references_on_update
AFTER UPDATE ON disclosure
BEGIN
  SELECT RAISE(ABORT, 'disclosure.domain_id: no domain has this domain_id')
  WHERE NEW.domain_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM domain WHERE domain_id = NEW.domain_id);
  SELECT RAISE(ABORT, 'disclosure.benchmark_id: no benchmark has this benchmark_id')
  WHERE NEW.benchmark_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM benchmark WHERE benchmark_id = NEW.benchmark_id);
END;

CREATE TRIGGER IF NOT EXISTS alias_references_on_insert
BEFORE INSERT ON alias
BEGIN
  SELECT RAISE(ABORT, 'alias.model_id: no model has this model_id')
  WHERE NEW.model_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM model WHERE model_id = NEW.model_id);
  SELECT RAISE(ABORT, 'alias.benchmark_id: no benchmark has this benchmark_id')
  WHERE NEW.benchmark_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM benchmark WHERE benchmark_id = NEW.benchmark_id);
END;

CREATE TRIGGER IF NOT EXISTS alias_references_on_update
AFTER UPDATE ON alias
BEGIN
  SELECT RAISE(ABORT, 'alias.model_id: no model has this model_id')
  WHERE NEW.model_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM model WHERE model_id = NEW.model_id);
  SELECT RAISE(ABORT, 'alias.benchmark_id: no benchmark has this benchmark_id')
  WHERE NEW.benchmark_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM benchmark WHERE benchmark_id = NEW.benchmark_id);
END;

CREATE TRIGGER IF NOT EXISTS task_references_on_insert
BEFORE INSERT ON task
BEGIN
  SELECT RAISE(ABORT, 'task.benchmark_id: no benchmark has this benchmark_id')
  WHERE NOT EXISTS (SELECT 1 FROM benchmark WHERE benchmark_id = NEW.benchmark_id);
END;

CREATE TRIGGER IF NOT EXISTS task_references_on_update
AFTER UPDATE ON task
BEGIN
  SELECT RAISE(ABORT, 'task.benchmark_id: no benchmark has this benchmark_id')
  WHERE NOT EXISTS (SELECT 1 FROM benchmark WHERE benchmark_id = NEW.benchmark_id);
END;

CREATE TRIGGER IF NOT EXISTS evaluation_references_on_insert
BEFORE INSERT ON evaluation
BEGIN
  SELECT RAISE(ABORT, 'evaluation.model_id: no model has this model_id')
  WHERE NOT EXISTS (SELECT 1 FROM model WHERE model_id = NEW.model_id);
  SELECT RAISE(ABORT, 'evaluation.benchmark_id: no benchmark has this benchmark_id')
  WHERE NOT EXISTS (SELECT 1 FROM benchmark WHERE benchmark_id = NEW.benchmark_id);
  SELECT RAISE(ABORT, 'evaluation.evaluator_id: no evaluator has this evaluator_id')
  WHERE NEW.evaluator_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM evaluator WHERE evaluator_id = NEW.evaluator_id);
END;

CREATE TRIGGER IF NOT EXISTS missing_score_references_on_insert
BEFORE INSERT ON missing_score
BEGIN
  SELECT RAISE(ABORT, 'missing_score.model_id: no model has this model_id')
  WHERE NOT EXISTS (SELECT 1 FROM model WHERE model_id = NEW.model_id);
  SELECT RAISE(ABORT, 'missing_score.benchmark_id: no benchmark has this benchmark_id')
  WHERE NOT EXISTS (SELECT 1 FROM benchmark WHERE benchmark_id = NEW.benchmark_id);
  SELECT RAISE(ABORT, 'missing_score: this model has a score on this benchmark; delete it first')
  WHERE EXISTS (SELECT 1 FROM score WHERE (model_id, benchmark_id) = (NEW.model_id, NEW.benchmark_id));
END;

CREATE TRIGGER IF NOT EXISTS missing_score_references_on_update
AFTER UPDATE ON missing_score
BEGIN
  SELECT RAISE(ABORT, 'missing_score.model_id: no model has this model_id')
  WHERE NOT EXISTS (SELECT 1 FROM model WHERE model_id = NEW.model_id);
  SELECT RAISE(ABORT, 'missing_score.benchmark_id: no benchmark has this benchmark_id')
  WHERE NOT EXISTS (SELECT 1 FROM benchmark WHERE benchmark_id = NEW.benchmark_id);
  SELECT RAISE(ABORT, 'missing_score: this model has a score on this benchmark; delete it first')
  WHERE EXISTS (SELECT 1 FROM score WHERE (model_id, benchmark_id) = (NEW.model_id, NEW.benchmark_id));
END;

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

-- Its evaluations are never deleted, so neither are its model and benchmark.
CREATE TRIGGER IF NOT EXISTS score_decision_references_on_insert
BEFORE INSERT ON score_decision
BEGIN
  SELECT RAISE(ABORT, 'score_decision.model_id: no model has this model_id')
  WHERE NOT EXISTS (SELECT 1 FROM model WHERE model_id = NEW.model_id);
  SELECT RAISE(ABORT, 'score_decision.benchmark_id: no benchmark has this benchmark_id')
  WHERE NOT EXISTS (SELECT 1 FROM benchmark WHERE benchmark_id = NEW.benchmark_id);
  SELECT RAISE(ABORT, 'score_decision.evaluation_id: no evaluation of this model on this benchmark has this evaluation_id')
  WHERE NOT EXISTS (
    SELECT 1
    FROM evaluation
    WHERE (evaluation_id, model_id, benchmark_id) = (NEW.evaluation_id, NEW.model_id, NEW.benchmark_id)
  );
  SELECT RAISE(ABORT, 'score_decision.newest_evaluation_id: no evaluation of this model on this benchmark has this evaluation_id')
  WHERE NOT EXISTS (
    SELECT 1
    FROM evaluation
    WHERE (evaluation_id, model_id, benchmark_id) = (NEW.newest_evaluation_id, NEW.model_id, NEW.benchmark_id)
  );
END;

CREATE TRIGGER IF NOT EXISTS score_decision_references_on_update
AFTER UPDATE ON score_decision
BEGIN
  SELECT RAISE(ABORT, 'score_decision.model_id: no model has this model_id')
  WHERE NOT EXISTS (SELECT 1 FROM model WHERE model_id = NEW.model_id);
  SELECT RAISE(ABORT, 'score_decision.benchmark_id: no benchmark has this benchmark_id')
  WHERE NOT EXISTS (SELECT 1 FROM benchmark WHERE benchmark_id = NEW.benchmark_id);
  SELECT RAISE(ABORT, 'score_decision.evaluation_id: no evaluation of this model on this benchmark has this evaluation_id')
  WHERE NOT EXISTS (
    SELECT 1
    FROM evaluation
    WHERE (evaluation_id, model_id, benchmark_id) = (NEW.evaluation_id, NEW.model_id, NEW.benchmark_id)
  );
  SELECT RAISE(ABORT, 'score_decision.newest_evaluation_id: no evaluation of this model on this benchmark has this evaluation_id')
  WHERE NOT EXISTS (
    SELECT 1
    FROM evaluation
    WHERE (evaluation_id, model_id, benchmark_id) = (NEW.newest_evaluation_id, NEW.model_id, NEW.benchmark_id)
  );
END;

CREATE TRIGGER IF NOT EXISTS general_index_references_on_insert
BEFORE INSERT ON general_index
BEGIN
  SELECT RAISE(ABORT, 'general_index.model_id: no model has this model_id')
  WHERE NOT EXISTS (SELECT 1 FROM model WHERE model_id = NEW.model_id);
END;

CREATE TRIGGER IF NOT EXISTS general_index_references_on_update
AFTER UPDATE ON general_index
BEGIN
  SELECT RAISE(ABORT, 'general_index.model_id: no model has this model_id')
  WHERE NOT EXISTS (SELECT 1 FROM model WHERE model_id = NEW.model_id);
END;

CREATE TRIGGER IF NOT EXISTS period_is_referenced
BEFORE DELETE ON period
BEGIN
  SELECT RAISE(ABORT, 'period: an edition row still refers to it')
  WHERE EXISTS (SELECT 1 FROM edition WHERE period_id = OLD.period_id);
END;

CREATE TRIGGER IF NOT EXISTS edition_is_referenced
BEFORE DELETE ON edition
BEGIN
  SELECT RAISE(ABORT, 'edition: another edition still revises it')
  WHERE EXISTS (SELECT 1 FROM edition WHERE revises = OLD.edition_id);
  SELECT RAISE(ABORT, 'edition: a sign_off row still refers to it')
  WHERE EXISTS (SELECT 1 FROM sign_off WHERE edition_id = OLD.edition_id);
END;

CREATE TRIGGER IF NOT EXISTS evaluator_is_referenced
BEFORE DELETE ON evaluator
BEGIN
  SELECT RAISE(ABORT, 'evaluator: an evaluation row still refers to it')
  WHERE EXISTS (SELECT 1 FROM evaluation WHERE evaluator_id = OLD.evaluator_id);
END;

CREATE TRIGGER IF NOT EXISTS organization_is_referenced
BEFORE DELETE ON organization
BEGIN
  SELECT RAISE(ABORT, 'organization: a series row still refers to it')
  WHERE EXISTS (SELECT 1 FROM series WHERE organization_id = OLD.organization_id);
END;

CREATE TRIGGER IF NOT EXISTS series_is_referenced
BEFORE DELETE ON series
BEGIN
  SELECT RAISE(ABORT, 'series: a model row still refers to it')
  WHERE EXISTS (SELECT 1 FROM model WHERE series_id = OLD.series_id);
END;

CREATE TRIGGER IF NOT EXISTS threat_step_is_referenced
BEFORE DELETE ON threat_step
BEGIN
  SELECT RAISE(ABORT, 'threat_step: a benchmark_step row still refers to it')
  WHERE EXISTS (SELECT 1 FROM benchmark_step WHERE threat_step_id = OLD.threat_step_id);
END;

CREATE TRIGGER IF NOT EXISTS benchmark_is_referenced
BEFORE DELETE ON benchmark
BEGIN
  SELECT RAISE(ABORT, 'benchmark: a human_baseline row still refers to it')
  WHERE EXISTS (SELECT 1 FROM human_baseline WHERE benchmark_id = OLD.benchmark_id);
  SELECT RAISE(ABORT, 'benchmark: a weight row still refers to it')
  WHERE EXISTS (SELECT 1 FROM weight WHERE benchmark_id = OLD.benchmark_id);
  SELECT RAISE(ABORT, 'benchmark: a score row still refers to it')
  WHERE EXISTS (SELECT 1 FROM score WHERE benchmark_id = OLD.benchmark_id);
  SELECT RAISE(ABORT, 'benchmark: a score_history row still refers to it')
  WHERE EXISTS (SELECT 1 FROM score_history WHERE benchmark_id = OLD.benchmark_id);
  SELECT RAISE(ABORT, 'benchmark: an alias row still refers to it')
  WHERE EXISTS (SELECT 1 FROM alias WHERE benchmark_id = OLD.benchmark_id);
  SELECT RAISE(ABORT, 'benchmark: a task row still refers to it')
  WHERE EXISTS (SELECT 1 FROM task WHERE benchmark_id = OLD.benchmark_id);
  SELECT RAISE(ABORT, 'benchmark: an evaluation row still refers to it')
  WHERE EXISTS (SELECT 1 FROM evaluation WHERE benchmark_id = OLD.benchmark_id);
  SELECT RAISE(ABORT, 'benchmark: a disclosure row still refers to it')
  WHERE EXISTS (SELECT 1 FROM disclosure WHERE benchmark_id = OLD.benchmark_id);
  SELECT RAISE(ABORT, 'benchmark: a missing_score row still refers to it')
  WHERE EXISTS (SELECT 1 FROM missing_score WHERE benchmark_id = OLD.benchmark_id);
  SELECT RAISE(ABORT, 'benchmark: a threshold row still names it as its quantity')
  WHERE EXISTS (SELECT 1 FROM threshold WHERE quantity = OLD.name);
  SELECT RAISE(ABORT, 'benchmark: a benchmark_step row still refers to it')
  WHERE EXISTS (SELECT 1 FROM benchmark_step WHERE benchmark_id = OLD.benchmark_id);
  SELECT RAISE(ABORT, 'benchmark: it still replaces another benchmark')
  WHERE EXISTS (SELECT 1 FROM benchmark WHERE replaced_by = OLD.benchmark_id);
END;

CREATE TRIGGER IF NOT EXISTS method_is_referenced
BEFORE DELETE ON method
BEGIN
  SELECT RAISE(ABORT, 'method: a method_constant row still refers to it')
  WHERE EXISTS (SELECT 1 FROM method_constant WHERE method_id = OLD.method_id);
  SELECT RAISE(ABORT, 'method: a component row still refers to it')
  WHERE EXISTS (SELECT 1 FROM component WHERE method_id = OLD.method_id);
  SELECT RAISE(ABORT, 'method: an edition row still refers to it')
  WHERE EXISTS (SELECT 1 FROM edition WHERE method_id = OLD.method_id);
  SELECT RAISE(ABORT, 'method: a threshold row still refers to it')
  WHERE EXISTS (SELECT 1 FROM threshold WHERE method_id = OLD.method_id);
  SELECT RAISE(ABORT, 'method: a weight row still refers to it')
  WHERE EXISTS (SELECT 1 FROM weight WHERE method_id = OLD.method_id);
END;

CREATE TRIGGER IF NOT EXISTS domain_is_referenced
BEFORE DELETE ON domain
BEGIN
  SELECT RAISE(ABORT, 'domain: a method_constant row still refers to it')
  WHERE EXISTS (SELECT 1 FROM method_constant WHERE domain_id = OLD.domain_id);
  SELECT RAISE(ABORT, 'domain: a component row still refers to it')
  WHERE EXISTS (SELECT 1 FROM component WHERE domain_id = OLD.domain_id);
  SELECT RAISE(ABORT, 'domain: a threshold row still refers to it')
  WHERE EXISTS (SELECT 1 FROM threshold WHERE domain_id = OLD.domain_id);
  SELECT RAISE(ABORT, 'domain: a weight row still refers to it')
  WHERE EXISTS (SELECT 1 FROM weight WHERE domain_id = OLD.domain_id);
  SELECT RAISE(ABORT, 'domain: a disclosure row still refers to it')
  WHERE EXISTS (SELECT 1 FROM disclosure WHERE domain_id = OLD.domain_id);
  SELECT RAISE(ABORT, 'domain: a declaration row still refers to it')
  WHERE EXISTS (SELECT 1 FROM declaration WHERE domain_id = OLD.domain_id);
  SELECT RAISE(ABORT, 'domain: a threat_step row still refers to it')
  WHERE EXISTS (SELECT 1 FROM threat_step WHERE domain_id = OLD.domain_id);
END;

CREATE TRIGGER IF NOT EXISTS model_is_referenced
BEFORE DELETE ON model
BEGIN
  SELECT RAISE(ABORT, 'model: a score row still refers to it')
  WHERE EXISTS (SELECT 1 FROM score WHERE model_id = OLD.model_id);
  SELECT RAISE(ABORT, 'model: a score_history row still refers to it')
  WHERE EXISTS (SELECT 1 FROM score_history WHERE model_id = OLD.model_id);
  SELECT RAISE(ABORT, 'model: an alias row still refers to it')
  WHERE EXISTS (SELECT 1 FROM alias WHERE model_id = OLD.model_id);
  SELECT RAISE(ABORT, 'model: an evaluation row still refers to it')
  WHERE EXISTS (SELECT 1 FROM evaluation WHERE model_id = OLD.model_id);
  SELECT RAISE(ABORT, 'model: a missing_score row still refers to it')
  WHERE EXISTS (SELECT 1 FROM missing_score WHERE model_id = OLD.model_id);
  SELECT RAISE(ABORT, 'model: a general_index row still refers to it')
  WHERE EXISTS (SELECT 1 FROM general_index WHERE model_id = OLD.model_id);
  SELECT RAISE(ABORT, 'model: a declaration row still refers to it')
  WHERE EXISTS (SELECT 1 FROM declaration WHERE model_id = OLD.model_id);
END;
