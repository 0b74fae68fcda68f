-- What is handed on, and under which name?
-- One row per view or table of the exports. Each is a file of its own, a table of the snapshot, and a sheet of the workbook where
-- it has a sheet's name. column_kind says what their columns hold.
-- Published: 45, sorted by place
-- Columns:
--   place      id    order of the sheets in the workbook
--   view       name  name of the view or table
--   sheet_en   word  name of its sheet; NULL: it has none
--   sheet_zh   word  the same in Chinese
--   sorted_by  word  columns that its rows are in the order of, '-': descending; NULL comes last
DROP VIEW IF EXISTS published_view;
CREATE VIEW published_view AS
SELECT
  published AS place,
  object AS view,
  sheet_en,
  sheet_zh,
  sorted_by
FROM catalogue
WHERE published IS NOT NULL
ORDER BY place;
