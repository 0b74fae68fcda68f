-- The table snapshot begins with the facts of the report.
CREATE TABLE snapshot (name TEXT PRIMARY KEY, value TEXT, about TEXT);
INSERT INTO snapshot SELECT name, value, about FROM report_fact ORDER BY place;
