-- The edition in use: its period and days. A format: the schema twice.
SELECT p.name, u.starts_on, u.ends_on, u.until, u.fixed_id
FROM "%w".z_in_use AS u
JOIN "%w".z_period AS p ON p.period_id = u.period_id
