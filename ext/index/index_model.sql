-- The columns of index_model; the hidden ones are its arguments.
CREATE TABLE index_model (
  edition TEXT COLLATE NOCASE,
  model_id INTEGER,
  model TEXT COLLATE NOCASE,
  series TEXT COLLATE NOCASE,
  organization TEXT COLLATE NOCASE,
  region TEXT,
  released_on TEXT,
  reasoning INTEGER,
  open_weights INTEGER,
  weights_opened_on TEXT,
  training_cutoff TEXT,
  parameters REAL,
  general_capability REAL,
  general_capability_origin TEXT,
  source TEXT,
  edition_argument HIDDEN,
  scenario HIDDEN,
  schema HIDDEN
)
