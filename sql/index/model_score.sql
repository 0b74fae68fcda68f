-- Which score does each model have on each benchmark that counts, and where does it come from?
-- One row per domain, component, benchmark with weight in it, and monitored model; value is NULL where there is no score, and
-- `missing` says why. An estimate is no score: the table function score_estimate has those. `status` is the letter of SDMX for the
-- cell: A normal, B break, P provisional, E estimated, M not applicable, Q withheld, L not tested.
DROP VIEW IF EXISTS model_score;
CREATE VIEW model_score AS
SELECT
  w.edition,
  w.domain,
  mo.model_id,
  mo.model,
  w.benchmark,
  w.measures,
  w.component, -- 'capability', 'safety', or a part of one of them (table component)
  w.weight,
  s.value,
  s.standard_error,
  s.samples,
  s.evaluated_on,
  s.origin, -- published, measured, reported, synthetic or unknown
  s.source,
  -- NULL: there is a score; else not_applicable, not_tested, withheld, failed, not_accepted (measured), or unknown: nobody said why
  iif(s.value IS NULL, coalesce(g.reason, 'unknown'), NULL) AS missing,
  @CELL_STATUS(s, g, w, mo)@ AS status, -- which letter counts where several fit: docs/reference.md
  iif(s.value IS NULL, NULL, x.exposure) AS exposure, -- of the score: exposed, clean or unknown (item_exposure)
  -- Who measured it, 'unknown' where nobody says; score_source has all measurements side by side.
  iif(s.value IS NULL, NULL, coalesce(s.evaluator, 'unknown')) AS evaluator,
  s.configuration, -- 'key=value,...'; '' or NULL: not known
  s.evaluations, -- results that it was chosen among; NULL: it was entered directly
  s.refusal_rate, -- 0..1, of the answers; NULL: not known
  -- 1: of capability, and so many refusals that the score is a lower bound; NULL: refusals are not known
  CASE
    WHEN s.refusal_rate IS NULL THEN NULL
    ELSE @TOO_MANY_REFUSALS(w.measures, s.refusal_rate, parameter_value('largest_refusal_rate'))@
  END AS is_lower_bound,
  s.accepted_by -- NULL: nobody said
FROM monitored_benchmark AS w
CROSS JOIN monitored_model AS mo
CROSS JOIN item_exposure AS x ON x.model_id = mo.model_id AND x.benchmark_id = w.benchmark_id
LEFT JOIN z_score AS s ON s.model_id = mo.model_id AND s.benchmark_id = w.benchmark_id
LEFT JOIN z_missing_score AS g ON g.model_id = mo.model_id AND g.benchmark_id = w.benchmark_id;
