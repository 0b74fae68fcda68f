-- The report of the current period as Markdown, in English and Chinese. `make` joins the files of this folder
-- into build/report.sql, which fills the temporary table report_line; print the column you want:
--   sqlite3 -cmd '.load build/airisk' -cmd '.read build/report.sql' my.db "SELECT zh FROM report_line ORDER BY line"
-- One INSERT after the other, in the order of the report. What is computed comes from the views.

CREATE TEMP TABLE report_line (
  line INTEGER PRIMARY KEY,
  en TEXT NOT NULL,
  zh TEXT NOT NULL
);

-- Read once, for the report says some of them twice.
CREATE TEMP TABLE finding AS SELECT * FROM report_finding;
CREATE TEMP TABLE risk AS SELECT r.*, d.domain_id FROM current_domain AS d JOIN current_risk AS r USING (method, domain);
CREATE TEMP TABLE summary AS SELECT * FROM benchmark_summary;
