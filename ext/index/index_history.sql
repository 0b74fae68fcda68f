-- The columns of index_history; the hidden ones are its arguments.
CREATE TABLE index_history (
  domain_id INTEGER,
  domain TEXT COLLATE NOCASE,
  quantity TEXT,
  line INTEGER,
  edition TEXT COLLATE NOCASE,
  period TEXT COLLATE NOCASE,
  ends_on TEXT,
  method TEXT COLLATE NOCASE,
  model_id INTEGER,
  model TEXT COLLATE NOCASE,
  value REAL,
  is_break INTEGER,
  way TEXT,
  standard_error REAL,
  how TEXT,
  domain_argument HIDDEN,
  schema HIDDEN
)
