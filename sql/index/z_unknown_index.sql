-- How many models of each domain have no risk index only because the method lacks constants, and which constants?
-- One row per domain with such models.
DROP VIEW IF EXISTS z_unknown_index;
CREATE VIEW z_unknown_index AS
SELECT
  m.edition,
  m.domain,
  m.models,
  group_concat(c.name, ', ') AS names_en,
  group_concat(c.name, '、') AS names_zh
FROM (
  SELECT edition, domain, count(*) AS models
  FROM model_risk
  WHERE status GLOB 'not known: *'
  GROUP BY domain
) AS m
JOIN (SELECT * FROM z_unknown_constant ORDER BY domain, place) AS c ON c.domain = m.domain
GROUP BY m.domain;
