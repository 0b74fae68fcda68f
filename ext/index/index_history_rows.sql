-- The rows of index_history, of one domain where one is asked for. A format: the schema, the domain, the schema, the domain.
SELECT
  domain_id,
  domain,
  quantity,
  line,
  edition,
  period,
  ends_on,
  method,
  model_id,
  model,
  value,
  is_break,
  way,
  standard_error,
  how
FROM "%w".z_index_history
WHERE %Q IS NULL OR domain_id = (SELECT domain_id FROM "%w".domain WHERE name = %Q)
ORDER BY
  domain_id,
  CASE quantity WHEN 'capability' THEN 1 WHEN 'safety' THEN 2 ELSE 3 END,
  line,
  model_id,
  ends_on,
  edition
