-- Which score does each model have on each benchmark that counts, and where does it come from?
-- One row per domain, component, benchmark with weight in it, and monitored model; value is NULL where there is no score, and
-- `missing` says why. An estimate is no score: the table function score_estimate has those. `status` is the letter of SDMX for the
-- cell: A normal, B break, P provisional, E estimated, M not applicable, Q withheld, L not tested.
-- Published: 22, sheet 'Scores' '得分', sorted by domain benchmark model component
-- Columns:
--   edition         name
--   domain          domain
--   model_id        id
--   model           name
--   benchmark       benchmark
--   measures        word
--   component       word         'capability', 'safety', or a part of one of them (table component)
--   weight          fact
--   value           points       NULL: no score
--   standard_error  change
--   samples         count
--   evaluated_on    date
--   origin          word         published, measured, reported, synthetic or unknown
--   source          source
--   missing         word         why there is no score: 'not_applicable', 'not_tested', 'withheld', 'failed', 'not_accepted': measured, and no result
--                                is accepted, 'unknown'; NULL: there is one
--   status          result word  which letter counts where several fit: docs/reference.md
--   exposure        word         of the score: exposed, clean or unknown (item_exposure)
--   evaluator       source       'unknown': nobody says
--   configuration   source       'key=value,...'; '' or NULL: not known
--   evaluations     count        results that it was chosen among; NULL: it was entered directly
--   refusal_rate    share        0..1, of the answers; NULL: not known
--   is_lower_bound  flag         1: of capability, with more refusals than
--   accepted_by     source       NULL: nobody said
DROP VIEW IF EXISTS model_score;
CREATE VIEW model_score AS
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
  -- NULL: there is a score; else not_applicable, not_tested, withheld, failed, not_accepted (measured), or unknown: nobody said why
  iif(s.value IS NULL, coalesce(g.reason, 'unknown'), NULL) AS missing,
  @CELL_STATUS(s, g, w, mo)@ AS status,
  iif(s.value IS NULL, NULL, x.exposure) AS exposure,
  -- Who measured it, 'unknown' where nobody says; score_source has all measurements side by side.
  iif(s.value IS NULL, NULL, coalesce(s.evaluator, 'unknown')) AS evaluator,
  s.configuration,
  s.evaluations,
  s.refusal_rate,
  -- 1: of capability, and so many refusals that the score is a lower bound; NULL: refusals are not known
  CASE
    WHEN s.refusal_rate IS NULL THEN NULL
    ELSE @TOO_MANY_REFUSALS(w.measures, s.refusal_rate, parameter_value('largest_refusal_rate'))@
  END AS is_lower_bound,
  s.accepted_by
FROM monitored_benchmark AS w
CROSS JOIN monitored_model AS mo
CROSS JOIN item_exposure AS x ON x.model_id = mo.model_id AND x.benchmark_id = w.benchmark_id
LEFT JOIN z_score AS s ON s.model_id = mo.model_id AND s.benchmark_id = w.benchmark_id
LEFT JOIN z_missing_score AS g ON g.model_id = mo.model_id AND g.benchmark_id = w.benchmark_id;
