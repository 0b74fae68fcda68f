-- What does each column of a published view hold?
-- One row per column of a published view or table, and one per name of a column with the view '': its kind in a view of yours.
-- The kind decides how a spreadsheet shows a value, and what an audience sees of it that is shown bands
-- (ext/disclosure/column_kind.c). The type of its values stands behind its name.
-- Kinds:
--   domain        TEXT     the domain that the row speaks of, by which it is disclosed; always shown
--   benchmark     TEXT     the benchmark that it speaks of, likewise
--   subject       TEXT     may name a domain or a benchmark; anything else is a name
--   name          TEXT     no result; always shown, as all up to fact share
--   word          TEXT     one of a few that the view explains
--   date          TEXT     a day, YYYY-MM-DD, or with the time
--   id            INTEGER  the key of a row; hidden where people read
--   sequence      INTEGER  a number in order; counted anew, so that it tells of no row that is not shown
--   count         INTEGER  how many
--   flag          INTEGER  1: yes, 0: no
--   fact          REAL     a number that is no result
--   fact points   REAL     0..100
--   fact share    REAL     0..1
--   capability    REAL     C, 0..100; shown as a band, as the three below
--   safety        REAL     S, 0..100
--   risk          REAL     R, a risk index
--   points        REAL     another score, 0..100
--   change        REAL     a difference of points; follows from results, and is not in bands, which it would narrow, as all up to
--                          source
--   slope         REAL     points a year
--   share         REAL     0..1, of models or answers
--   percent       REAL     of growth
--   coefficient   REAL     a correlation, an effect
--   probability   REAL     a p value
--   tally         INTEGER  how many, where the number is a result
--   result flag   INTEGER  1: yes, 0: no
--   result word   TEXT     a verdict
--   result name   TEXT     a model that a result chose
--   number        REAL     a result of any unit
--   source        TEXT     where a value comes from, which may name a result
--   sentence      TEXT     has no band: the row is shown with values only. It also speaks of the domains and benchmarks that it names;
--                          without a domain, of all
--   whole         TEXT     a value that has no band: the row is shown with values only
--   whole name    TEXT     a name in a row that is a result
-- In a view of yours a name has the kind that it has in most of the published views. A new name that may hold something else there
-- belongs into the first list: an audience that is shown bands sees no column without a kind.
-- Only in their own view:
--   advice advice_zh high_risk_index inputs_hash name_en published_with quantity subject title_en title_zh what x x_en x_zh y y_en y_zh
-- In any other view:
--   series_id  id
--   view       word
-- Published: 46, sorted by view name
-- Columns:
--   view  word  view or table; '': any other view
--   name  name  column of it
--   kind  word  one of the kinds above
DROP VIEW IF EXISTS column_kind;
CREATE VIEW column_kind AS
SELECT
  object AS view,
  column AS name,
  kind
FROM catalogue
WHERE position > 0
  AND (object = '' OR object IN (SELECT object FROM catalogue WHERE published IS NOT NULL));
