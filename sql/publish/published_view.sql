-- What is handed on, and under which name?
-- One row per view or table of the exports: each is a file of its own, a table of the snapshot, and a sheet of the
-- workbook where it has a sheet's name. column_kind says what their columns hold.
-- Published: 45, sorted by place
-- Columns:
--   place      id    of the sheet in the workbook
--   view       name
--   sheet_en   word  NULL: no sheet
--   sheet_zh   word  NULL: no sheet of the workbook
--   sorted_by  word  columns that its rows are in the order of, with '-' in descending order; NULL comes last
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
