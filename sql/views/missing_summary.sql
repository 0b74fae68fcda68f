-- How many scores are missing, and why?
-- One row per domain, benchmark of that domain and reason that occurs, over the monitored models. A score that is not
-- applicable is no gap: the model cannot be tested so, and the benchmark has no part in its coverage. 'not_accepted': there is
-- a result, and nobody has accepted it, as score_candidate says. Of 'unknown' nobody said why.
DROP VIEW IF EXISTS missing_summary;
CREATE VIEW missing_summary AS
SELECT
  w.edition,
  w.domain,
  w.benchmark,
  w.measures,
  @WHY_MISSING(g.reason, mo.model_id, w.benchmark_id)@ AS missing, -- not_applicable, not_tested, withheld, failed, not_accepted or unknown
  count(*) AS models
FROM domain_benchmark AS w
CROSS JOIN monitored_model AS mo
LEFT JOIN score AS s ON s.model_id = mo.model_id AND s.benchmark_id = w.benchmark_id
LEFT JOIN missing_score AS g ON g.model_id = mo.model_id AND g.benchmark_id = w.benchmark_id
WHERE s.model_id IS NULL
GROUP BY
  w.domain_id,
  w.benchmark_id,
  missing;
