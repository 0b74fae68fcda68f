-- How many scores are missing, and why?
-- One row per method, domain, benchmark of that domain and reason that occurs, over the models of the current period's
-- report. A score that is not applicable is no gap: the model cannot be tested so, and the benchmark has no part in its
-- coverage. 'not_accepted': there is a result, and nobody has accepted it, as score_candidate
-- says. Of 'unknown' nobody said why.
DROP VIEW IF EXISTS missing_summary;
CREATE VIEW missing_summary AS
SELECT
  me.name AS method,
  d.name AS domain,
  b.name AS benchmark,
  b.measures,
  @WHY_MISSING(g.reason, mo.model_id, w.benchmark_id)@ AS missing, -- not_applicable, not_tested, withheld, failed, not_accepted or unknown
  count(*) AS models
FROM current_period AS p
CROSS JOIN weight AS w
JOIN method AS me ON me.method_id = w.method_id
JOIN domain AS d ON d.domain_id = w.domain_id
JOIN benchmark AS b ON b.benchmark_id = w.benchmark_id
CROSS JOIN monitored_model AS mo
LEFT JOIN score AS s ON s.model_id = mo.model_id AND s.benchmark_id = w.benchmark_id
LEFT JOIN missing_score AS g ON g.model_id = mo.model_id AND g.benchmark_id = w.benchmark_id
WHERE mo.released_on <= p.ends_on AND s.model_id IS NULL
GROUP BY
  w.method_id,
  w.domain_id,
  w.benchmark_id,
  missing;
