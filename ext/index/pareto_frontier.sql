-- The columns of pareto_frontier; the hidden ones are its arguments.
CREATE TABLE pareto_frontier (
  edition TEXT COLLATE NOCASE,
  domain TEXT COLLATE NOCASE,
  model_id INTEGER,
  model TEXT COLLATE NOCASE,
  series TEXT COLLATE NOCASE,
  organization TEXT COLLATE NOCASE,
  released_on TEXT,
  reasoning INTEGER,
  open_weights INTEGER,
  capability REAL,
  safety REAL,
  risk_index REAL,
  layer INTEGER,
  domain_argument HIDDEN,
  edition_argument HIDDEN,
  as_of HIDDEN,
  layers HIDDEN,
  schema HIDDEN
)
