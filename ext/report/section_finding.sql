-- The columns of section_finding; the hidden ones are its arguments.
CREATE TABLE section_finding (
  section TEXT,
  order_1,
  order_2,
  order_3,
  domain TEXT COLLATE NOCASE,
  subject TEXT,
  finding TEXT,
  value,
  unit TEXT,
  text_en TEXT,
  text_zh TEXT,
  schema HIDDEN
)
