-- The columns of score_estimate; the hidden ones are its arguments.
CREATE TABLE score_estimate (
  edition TEXT COLLATE NOCASE,
  benchmark TEXT COLLATE NOCASE,
  measures TEXT,
  model_id INTEGER,
  model TEXT COLLATE NOCASE,
  estimate REAL,
  standard_error REAL,
  rule TEXT,
  cells INTEGER,
  benchmark_error REAL,
  edition_argument HIDDEN,
  schema HIDDEN
)
