CREATE VIEW frontier AS
SELECT
  domain,
  model_id,
  model,
  capability,
  safety,
  risk_index
FROM index_score
WHERE on_frontier = 1;
