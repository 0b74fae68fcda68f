-- The columns of table_file; the hidden ones are its arguments.
CREATE TABLE table_file (
  file TEXT,
  sha256 TEXT,
  sheet TEXT,
  line INTEGER,
  cells TEXT,
  is_header INTEGER,
  encoding TEXT,
  separator TEXT,
  decimal TEXT,
  error TEXT,
  path HIDDEN
)
