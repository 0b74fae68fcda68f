-- What came out of a published edition. A format: the schema, the edition.
SELECT
  domain_id,
  model_id,
  capability,
  safety,
  risk_index,
  beta,
  status,
  capability_coverage,
  safety_coverage,
  capability_estimated,
  safety_estimated
FROM "%w".edition_result
WHERE edition_id = %lld
