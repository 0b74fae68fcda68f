CREATE VIEW domain_score AS
SELECT
  domain,
  model_id,
  model,
  measures,
  score,
  coverage,
  estimated,
  benchmarks,
  benchmarks_not_applicable,
  benchmarks_scored,
  benchmarks_estimated
FROM score_by('estimate');
