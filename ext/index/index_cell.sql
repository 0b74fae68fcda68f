-- The columns of index_cell; the hidden ones are its arguments.
CREATE TABLE index_cell (
  edition TEXT COLLATE NOCASE,
  benchmark_id INTEGER,
  benchmark TEXT COLLATE NOCASE,
  measures TEXT,
  topic TEXT,
  model_id INTEGER,
  model TEXT COLLATE NOCASE,
  series TEXT COLLATE NOCASE,
  organization TEXT COLLATE NOCASE,
  released_on TEXT,
  reasoning INTEGER,
  open_weights INTEGER,
  score REAL,
  origin TEXT,
  comparability TEXT,
  group_scores INTEGER,
  is_compared INTEGER,
  refusal_rate REAL,
  edition_argument HIDDEN,
  scenario HIDDEN,
  schema HIDDEN
)
