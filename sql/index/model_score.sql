-- Which score does each model have on each benchmark that counts, and where does it come from?
-- One row per domain, component, benchmark with weight in it, and monitored model. An estimate is no score: the table function
-- score_estimate has those.
-- Published: 22, sheet 'Scores' '得分', sorted by domain benchmark model component
-- Example: SELECT benchmark, value, missing, status FROM model_score WHERE model = 'GPT-5 (high)';
-- Columns:
--   edition         name         the edition in use
--   domain          domain       the domain's name
--   model_id        id           the model's id
--   model           name         the model's name
--   benchmark       benchmark    the benchmark's name
--   measures        word         what the benchmark measures: 'capability' or 'safety'
--   component       word         the part of the index in which it counts: 'capability', 'safety' or a component of the method
--   weight          fact         the benchmark's weight in that part
--   value           points       the score, 0..100; NULL: there is none, and `missing` says why
--   standard_error  change       standard error of the value, in points; NULL: not known
--   samples         count        how many questions were scored; NULL: not known
--   evaluated_on    date         the day of the measurement; NULL: not known
--   origin          word         where the value comes from: 'published', 'measured', 'reported', 'synthetic' or 'unknown'
--   source          source       who says so: a paper, a page, a file
--   missing         word         why there is no score: 'not_applicable', 'not_tested', 'withheld', 'failed', 'not_accepted'
--                                (measured, but no result is accepted) or 'unknown' (nobody said why); NULL: there is a score
--   status          result word  a letter of SDMX: A normal, B break, P provisional, E estimated, M not applicable, Q withheld, L
--                                not tested; where several fit, docs/reference.md says which
--   exposure        word         whether the model could have learned the questions: 'exposed', 'clean' or 'unknown'
--                                (item_exposure)
--   evaluator       source       who measured it; 'unknown': nobody says; score_source has all measurements side by side
--   configuration   source       the settings of the run, 'key=value,...'; '' or NULL: not known
--   evaluations     count        how many results it was chosen among; NULL: it was entered directly
--   refusal_rate    share        share of the answers that are refusals, 0..1; NULL: not known
--   is_lower_bound  flag         1: of capability, with more refusals than largest_refusal_rate; 0: not; NULL: refusals are not
--                                known
--   accepted_by     source       who accepted the score, by their own word; NULL: nobody said
DROP VIEW IF EXISTS z_model_score;
CREATE VIEW z_model_score AS
SELECT
  w.edition,
  w.domain,
  mo.model_id,
  mo.model,
  w.benchmark,
  w.measures,
  w.component,
  w.weight,
  s.value,
  s.standard_error,
  s.samples,
  s.evaluated_on,
  s.origin,
  s.source,
  iif(s.value IS NULL, coalesce(g.reason, 'unknown'), NULL) AS missing,
  @CELL_STATUS(s, g, w, mo)@ AS status,
  iif(s.value IS NULL, NULL, x.exposure) AS exposure,
  iif(s.value IS NULL, NULL, coalesce(s.evaluator, 'unknown')) AS evaluator,
  s.configuration,
  s.evaluations,
  s.refusal_rate,
  CASE
    WHEN s.refusal_rate IS NULL THEN NULL
    ELSE @TOO_MANY_REFUSALS(w.measures, s.refusal_rate, parameter_value('largest_refusal_rate'))@
  END AS is_lower_bound,
  s.accepted_by
FROM z_monitored_benchmark AS w
CROSS JOIN monitored_model AS mo
CROSS JOIN item_exposure AS x ON x.model_id = mo.model_id AND x.benchmark_id = w.benchmark_id
LEFT JOIN z_score AS s ON s.model_id = mo.model_id AND s.benchmark_id = w.benchmark_id
LEFT JOIN z_missing_score AS g ON g.model_id = mo.model_id AND g.benchmark_id = w.benchmark_id;

DROP VIEW IF EXISTS model_score;
CREATE VIEW model_score AS
@TYPED(model_score)@
