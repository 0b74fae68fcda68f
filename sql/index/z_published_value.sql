-- What was published, number by number?
-- One row per published edition, domain, model and quantity ('capability', 'safety', 'risk_index') that has a value.
DROP VIEW IF EXISTS z_published_value;
CREATE VIEW z_published_value AS
SELECT edition_id, domain_id, model_id, 1 AS place, 'capability' AS quantity, capability AS value
FROM edition_result
WHERE capability IS NOT NULL
UNION ALL
SELECT edition_id, domain_id, model_id, 2, 'safety', safety
FROM edition_result
WHERE safety IS NOT NULL
UNION ALL
SELECT edition_id, domain_id, model_id, 3, 'risk_index', risk_index
FROM edition_result
WHERE risk_index IS NOT NULL;
