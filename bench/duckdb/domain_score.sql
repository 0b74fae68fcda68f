CREATE VIEW domain_score AS
SELECT
  d.name AS domain,
  s.model_id,
  mo.model,
  s.measures,
  s.score,
  s.coverage,
  s.estimated,
  s.benchmarks,
  s.benchmarks_not_applicable,
  s.benchmarks_scored,
  s.benchmarks_estimated
FROM score_by('estimate') AS s
JOIN domain AS d USING (domain_id)
JOIN monitored_model AS mo USING (model_id);
