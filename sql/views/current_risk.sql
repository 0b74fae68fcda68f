-- How risky are the models that the current period's report covers?
-- The rows of model_risk for models released by the end of the current period.
DROP VIEW IF EXISTS current_risk;
CREATE VIEW current_risk AS
SELECT r.*
FROM current_period AS p
CROSS JOIN model_risk AS r
WHERE r.released_on <= p.ends_on;
