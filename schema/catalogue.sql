-- Which views, tables and functions are there, and what do their columns hold?
-- One row per object, and one per column or argument of it. views.sql fills the table anew from the first lines of their files
-- (sql/publish/catalogue), so that nothing else changes it; help() reads it.
-- Columns:
--   object     name      name of the view, table or function; '': any column of that name, in a view of yours
--   position   sequence  0: the object itself; then its columns in their order, and behind them its arguments
--   column     name      name of the column or argument; '': the object itself
--   kind       word      of an object 'view', 'entry view', 'table', 'function', 'aggregate' or 'table function'; of a column its kind (column_kind)
--   type       word      'TEXT', 'INTEGER', 'REAL' or 'ANY'; NULL: not declared
--   meaning    word      of an object the question that it answers, of a function what it gives
--   row        word      what a row of the object is
--   notes      word      what else there is to know of the object
--   example    word      a statement that shows the object
--   published  id        place among the objects that are handed on (published_view); NULL: it is not
--   sheet_en   word      name of its sheet in a workbook; NULL: it has none
--   sheet_zh   word      the same in Chinese
--   sorted_by  word      columns that the rows handed on are in the order of, '-': descending
CREATE TABLE IF NOT EXISTS catalogue (
  object TEXT NOT NULL,
  position INTEGER NOT NULL,
  column TEXT NOT NULL,
  kind TEXT NOT NULL,
  type TEXT,
  meaning TEXT NOT NULL,
  row TEXT,
  notes TEXT,
  example TEXT,
  published INTEGER,
  sheet_en TEXT,
  sheet_zh TEXT,
  sorted_by TEXT,
  PRIMARY KEY (object, position)
) STRICT, WITHOUT ROWID;

-- The types that columns of views are declared with: never a row, only types.
CREATE TABLE IF NOT EXISTS column_type (
  name_ TEXT COLLATE NOCASE,
  text_ TEXT,
  integer_ INTEGER,
  real_ REAL,
  any_ ANY
) STRICT;
