-- What is this database?
-- One row per fact: a dump keeps them, and loses application_id and user_version, which are only a mark of the file.
-- Columns:
--   name   word
--   value  fact  its value
CREATE TABLE IF NOT EXISTS airisk (
  name TEXT PRIMARY KEY, -- 'application': 'airisk'; 'schema_version': a number
  value ANY NOT NULL
) STRICT, WITHOUT ROWID;
