CREATE VIEW risk_ranking AS
SELECT
  domain,
  rank,
  model_id,
  model,
  series,
  organization,
  capability,
  safety,
  risk_index,
  coverage,
  estimated,
  on_frontier,
  is_new
FROM index_score;
