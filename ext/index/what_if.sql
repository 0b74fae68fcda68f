-- The columns of what_if; the hidden ones are its arguments.
CREATE TABLE what_if (
  edition TEXT COLLATE NOCASE,
  domain TEXT COLLATE NOCASE,
  capability REAL,
  safety REAL,
  beta REAL,
  risk_index REAL,
  capability_coverage REAL,
  safety_coverage REAL,
  capability_estimated REAL,
  safety_estimated REAL,
  rank INTEGER,
  models INTEGER,
  on_frontier INTEGER,
  series_level TEXT,
  scores HIDDEN,
  series HIDDEN,
  open_weights HIDDEN,
  edition_argument HIDDEN,
  schema HIDDEN
)
