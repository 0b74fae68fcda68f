-- What this database is. A dump keeps the rows; it loses application_id and user_version, which are only a mark
-- of the file.
CREATE TABLE IF NOT EXISTS airisk (
  name TEXT PRIMARY KEY, -- 'application': 'airisk'; 'schema_version': a number
  value ANY NOT NULL
) STRICT, WITHOUT ROWID;
