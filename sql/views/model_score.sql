-- Which score does each model have on each benchmark that counts, and where does it come from?
-- One row per method, domain, benchmark of that domain, and monitored model; value is NULL where there is
-- no score, and `missing` says why.
DROP VIEW IF EXISTS model_score;
CREATE VIEW model_score AS
SELECT
  me.name AS method,
  d.name AS domain,
  mo.model_id,
  mo.model,
  b.name AS benchmark,
  b.measures,
  w.weight,
  s.value,
  s.standard_error,
  s.samples,
  s.evaluated_on,
  s.origin, -- published, measured, reported, synthetic or unknown
  s.source,
  -- NULL: there is a score; else not_applicable, not_tested, withheld, failed, or unknown: nobody said why
  iif(s.value IS NULL, coalesce(g.reason, 'unknown'), NULL) AS missing,
  iif(s.value IS NULL, NULL, x.exposure) AS exposure -- of the score: exposed, clean or unknown (item_exposure)
FROM weight AS w
JOIN method AS me ON me.method_id = w.method_id
JOIN domain AS d ON d.domain_id = w.domain_id
JOIN benchmark AS b ON b.benchmark_id = w.benchmark_id
CROSS JOIN monitored_model AS mo
CROSS JOIN item_exposure AS x ON x.model_id = mo.model_id AND x.benchmark_id = w.benchmark_id
LEFT JOIN score AS s ON s.model_id = mo.model_id AND s.benchmark_id = w.benchmark_id
LEFT JOIN missing_score AS g ON g.model_id = mo.model_id AND g.benchmark_id = w.benchmark_id;
