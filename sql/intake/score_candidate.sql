-- Which scores would the measurements make, and what would change?
-- One row per model and benchmark with a usable measurement: the one that comes first by the benchmark's accept_rule, beside the
-- score that is there. While the current edition has a cut-off, what was measured later is no candidate: it waits in
-- uncounted_score until the next edition is current.
-- Accept all of them, or those of a WHERE, and say who does:
--   UPDATE score_candidate SET accepted = 1, accepted_by = 'Ann Lee';
-- A row with a `problem` is left as it is until you name the evaluation that counts, one of score_source, or of evaluation_score
-- for another file of the run:
--   UPDATE score_candidate SET evaluation_id = 17 WHERE model = 'GPT-5 (high)' AND benchmark = 'CyBench';
-- This decision is kept in score_decision, and holds until a later measurement has another value. Scores that are replaced go to
-- score_history.
-- Example: SELECT model, benchmark, value, current_value, effect, problem FROM score_candidate WHERE NOT accepted;
-- Columns:
--   model_id        id           the model's id
--   model           name         the model's name
--   benchmark_id    id           the benchmark's id
--   benchmark       benchmark    the benchmark's name
--   accept_rule     word         the benchmark's rule: 'latest', 'best', 'lowest' or 'mean'
--   evaluations     count        how many measurements there are to choose from
--   evaluation_id   id           the evaluation that would count; of a mean the first of those in it; set it to name another one
--   value           points       the score that it would make, 0..100; of 'mean' the mean of the measurements that share the
--                                first place
--   standard_error  change       its standard error, in points; NULL: not known, as of a mean
--   samples         count        how many questions were scored; NULL: not known
--   evaluated_on    date         the day of the measurement; NULL: not known
--   date_basis      word         what its date is of: 'run', 'file', 'retrieved' or 'import'
--   evaluator       source       who measured it; 'unknown': the file does not say
--   configuration   source       the settings of the run, 'key=value,...'; '': not known
--   completeness    name         how much of the run and of the benchmark has a score: 'complete', 'partial' or 'unknown'
--   origin          word         where the value comes from: 'published', 'measured', 'reported', 'synthetic' or 'unknown'
--   source          source       who says so: a paper, a page, a file
--   current_value   points       the score that is there, as the current edition counts it; NULL: none
--   current_origin  word         the origin of that score
--   current_source  source       the source of that score
--   change          change       value minus current_value
--   effect          result word  what accepting it would do: 'new score', 'new value', 'new source', 'accepted' (nothing), or
--                                'problem'
--   problem         sentence     what the rule does not decide; NULL: it decides
--   is_decided      flag         1: a person named this evaluation; 0: the rule chose it
--   accepted        flag         1: it is the score, and nothing is in doubt; set it to 1 to accept
--   accepted_by     source       NULL; set it with accepted or evaluation_id to say who accepts; model_score has who did
DROP VIEW IF EXISTS score_candidate;
CREATE VIEW score_candidate AS
-- Of all cells with an evaluation, and not of z_score_proposal: SQLite would prepare that view a second time.
WITH standing AS MATERIALIZED (
  SELECT s.*
  FROM (SELECT DISTINCT model_id, benchmark_id FROM evaluation) AS c
  CROSS JOIN z_current_score AS s ON (s.model_id, s.benchmark_id) = (c.model_id, c.benchmark_id)
),
doubt AS MATERIALIZED (
  SELECT model_id, benchmark_id, group_concat(words, '; ') AS problem
  FROM (SELECT * FROM z_measurement_doubt ORDER BY model_id, benchmark_id, place)
  GROUP BY model_id, benchmark_id
),
judged AS (
  SELECT p.*, iif(p.is_decided, NULL, d.problem) AS problem
  FROM z_score_proposal AS p
  LEFT JOIN doubt AS d ON (d.model_id, d.benchmark_id) = (p.model_id, p.benchmark_id)
)
SELECT
  p.model_id,
  p.model,
  p.benchmark_id,
  p.benchmark,
  p.accept_rule,
  p.evaluations,
  p.evaluation_id,
  p.value,
  p.standard_error,
  p.samples,
  p.evaluated_on,
  p.date_basis,
  p.evaluator,
  p.configuration,
  p.completeness,
  p.origin,
  p.source,
  s.value AS current_value,
  s.origin AS current_origin,
  s.source AS current_source,
  p.value - s.value AS change,
  CASE
    WHEN p.problem IS NOT NULL THEN 'problem'
    WHEN s.model_id IS NULL THEN 'new score'
    WHEN s.evaluation_id IS p.evaluation_id AND s.value = p.value AND s.source IS p.source THEN 'accepted'
    WHEN s.value = p.value THEN 'new source'
    ELSE 'new value'
  END AS effect,
  p.problem,
  p.is_decided,
  p.problem IS NULL AND s.evaluation_id IS p.evaluation_id AND s.value IS p.value AND s.source IS p.source AS accepted,
  CAST(NULL AS TEXT) AS accepted_by
FROM judged AS p
LEFT JOIN standing AS s ON (s.model_id, s.benchmark_id) = (p.model_id, p.benchmark_id);

CREATE TRIGGER score_candidate_accept
INSTEAD OF UPDATE OF accepted ON score_candidate
WHEN NEW.accepted = 1 AND NEW.evaluation_id = OLD.evaluation_id AND NOT OLD.accepted AND OLD.problem IS NULL
BEGIN
  INSERT INTO accepted_score (model_id, benchmark_id, value, standard_error, samples, evaluated_on, origin, source, evaluation_id, accepted_by)
  VALUES (
    OLD.model_id, OLD.benchmark_id, OLD.value, OLD.standard_error, OLD.samples, OLD.evaluated_on, OLD.origin, OLD.source, OLD.evaluation_id,
    @NAME_CELL(NEW.accepted_by)@
  );
END;

CREATE TRIGGER score_candidate_decide
INSTEAD OF UPDATE OF evaluation_id ON score_candidate
BEGIN
  SELECT RAISE(ABORT, 'score_candidate.evaluation_id: no usable evaluation of this model on this benchmark has this evaluation_id; see score_source')
  WHERE NOT EXISTS (
    SELECT 1
    FROM evaluation_score
    WHERE evaluation_id = NEW.evaluation_id AND (model_id, benchmark_id) = (OLD.model_id, OLD.benchmark_id) AND score IS NOT NULL
  );

  SELECT RAISE(ABORT, 'score_candidate.evaluation_id: measured after the cut-off of the current edition; it counts in the next one, see uncounted_score')
  FROM evaluation_score AS e
  WHERE e.evaluation_id = NEW.evaluation_id AND @IS_LATER(e)@;

  INSERT INTO score_decision (model_id, benchmark_id, evaluation_id, newest_evaluation_id, cutoff_on)
  SELECT OLD.model_id, OLD.benchmark_id, NEW.evaluation_id, max(evaluation_id), (SELECT cutoff_on FROM z_current_edition)
  FROM evaluation
  WHERE (model_id, benchmark_id) = (OLD.model_id, OLD.benchmark_id)
  ON CONFLICT (model_id, benchmark_id) DO UPDATE SET
    evaluation_id = excluded.evaluation_id,
    newest_evaluation_id = excluded.newest_evaluation_id,
    cutoff_on = excluded.cutoff_on,
    decided_at = excluded.decided_at;

  INSERT INTO accepted_score (model_id, benchmark_id, value, standard_error, samples, evaluated_on, origin, source, evaluation_id, accepted_by)
  SELECT model_id, benchmark_id, score, standard_error, samples, evaluated_on, origin, source, evaluation_id, @NAME_CELL(NEW.accepted_by)@
  FROM evaluation_score
  WHERE evaluation_id = NEW.evaluation_id;
END;

CREATE TRIGGER score_candidate_only_accepts
INSTEAD OF UPDATE OF accepted ON score_candidate
WHEN NEW.accepted IS NOT 1 AND NEW.evaluation_id IS OLD.evaluation_id
BEGIN
  SELECT RAISE(ABORT, 'score_candidate.accepted can only be set to 1; delete the row of score to take one back');
END;
