-- The columns of component_score; the hidden ones are its arguments.
CREATE TABLE component_score (
  edition TEXT COLLATE NOCASE,
  domain TEXT COLLATE NOCASE,
  model_id INTEGER,
  model TEXT COLLATE NOCASE,
  component TEXT COLLATE NOCASE,
  parent TEXT COLLATE NOCASE,
  score REAL,
  coverage REAL,
  estimated REAL,
  benchmarks INTEGER,
  benchmarks_scored INTEGER,
  benchmarks_estimated INTEGER,
  benchmarks_not_applicable INTEGER,
  edition_argument HIDDEN,
  scenario HIDDEN,
  schema HIDDEN
)
