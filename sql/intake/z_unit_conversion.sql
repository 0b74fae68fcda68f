-- Which units can a value be converted from and to?
-- One row per pair of units: value in `unit` x factor = value in `to_unit`. A unit converts to itself without a row.
DROP VIEW IF EXISTS z_unit_conversion;
CREATE VIEW z_unit_conversion AS
SELECT 'share' AS unit, 'percent' AS to_unit, 100.0 AS factor
UNION ALL
SELECT 'percent', 'share', 0.01;
