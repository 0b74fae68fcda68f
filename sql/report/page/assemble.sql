-- Puts the page's template together: style, scripts, libraries and their licences in place of their marks. Prints
-- it; the mark of the data stays, for build/report_page.sql. For the sqlite3 shell, in the project's folder:
--   sqlite3 -cmd '.parameter set :modules NODE_MODULES' -cmd '.parameter set :licences FILE' <sql/report/page/assemble.sql
.mode list
.headers off

-- A script's text that looks like the end or the beginning of a script would end it early; in JavaScript these
-- mean the same.
WITH script(mark, text) AS (
  VALUES
    ('@D3@', CAST(readfile(:modules || '/d3/dist/d3.min.js') AS TEXT)),
    ('@PLOT@', CAST(readfile(:modules || '/@observablehq/plot/dist/plot.umd.min.js') AS TEXT)),
    ('@PAGE@',
      CAST(readfile('sql/report/page/words.js') AS TEXT) || char(10)
        || CAST(readfile('sql/report/page/data.js') AS TEXT) || char(10)
        || CAST(readfile('sql/report/page/tables.js') AS TEXT) || char(10)
        || CAST(readfile('sql/report/page/charts.js') AS TEXT) || char(10)
        || CAST(readfile('sql/report/page/page.js') AS TEXT))
),
part(place, mark, text) AS (
  SELECT 1, '@STYLE@', CAST(readfile('sql/report/page/page.css') AS TEXT)
  UNION ALL
  SELECT 2, '@LICENCES@', replace(replace(CAST(readfile(:licences) AS TEXT), '&', '&amp;'), '<', '&lt;')
  UNION ALL
  SELECT
    row_number() OVER () + 2,
    mark,
    replace(replace(replace(text, '</script', '<\/script'), '<script', '<\script'), '<!--', '<\!--')
  FROM script
),
page(place, text) AS (
  SELECT 0, CAST(readfile('sql/report/page/page.html') AS TEXT)
  UNION ALL
  SELECT p.place, replace(page.text, p.mark, p.text)
  FROM page
  JOIN part AS p ON p.place = page.place + 1
)
SELECT text
FROM page
ORDER BY place DESC
LIMIT 1;
