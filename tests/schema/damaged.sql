-- A database that was changed behind its checks: the function that meets the value says which.
PRAGMA ignore_check_constraints = ON;
UPDATE model SET released_on = '2025-02-30' WHERE name = 'Grok 4';
SELECT count(*) FROM series_trend('cyber');
