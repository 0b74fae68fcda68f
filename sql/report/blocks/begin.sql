-- The report of the edition in use as Markdown, in English and Chinese. `make` joins the files of this folder
-- into build/report.sql, which fills the temporary table report_line; print the column you want:
--   sqlite3 -cmd '.load build/airisk' -cmd '.read build/report.sql' my.db "SELECT zh FROM report_line ORDER BY line"
-- One INSERT after the other, in the order of the report. What is computed comes from the views.

CREATE TEMP TABLE report_line (
  line INTEGER PRIMARY KEY,
  en TEXT NOT NULL,
  zh TEXT NOT NULL
);

-- A failed CHECK is how plain SQL says no: its name is the message.
CREATE TEMP TABLE report_guard (
  ok INTEGER CONSTRAINT "report.sql: no edition is current; set edition.is_current to 1 for one of them" CHECK (ok)
);

INSERT INTO report_guard SELECT EXISTS (SELECT 1 FROM edition_in_use);

-- Read once, for the report says some of them twice. Every text that comes from data goes through markdown_text(), so
-- that a name is shown as written and is never markup.
CREATE TEMP TABLE finding AS
SELECT
  position,
  section,
  domain,
  subject,
  finding,
  value,
  markdown_text(text_en) AS text_en,
  markdown_text(text_zh) AS text_zh
FROM report_finding;

CREATE TEMP TABLE report_domain AS
SELECT
  domain_id,
  domain,
  markdown_text(label_en) AS label_en,
  markdown_text(label_zh) AS label_zh
FROM monitored_domain;

CREATE TEMP TABLE risk AS
SELECT r.*, d.domain_id
FROM report_domain AS d
JOIN risk_ranking AS r USING (domain);

-- A benchmark that counts in several components of a domain comes once.
CREATE TEMP TABLE report_benchmark AS
SELECT DISTINCT domain_id, domain, benchmark_id, benchmark, measures, about, about_zh
FROM monitored_benchmark;

-- What tables say of a published edition stands in views, which a snapshot has as well.
CREATE TEMP TABLE report_organization AS
SELECT DISTINCT organization_id, organization, organization_zh
FROM breakthrough_model;

CREATE TEMP TABLE report_parameter AS
SELECT name, value
FROM assumption
WHERE kind = 'parameter';

-- What the method does with missing scores, in words.
CREATE TEMP TABLE report_rule AS
SELECT m.text_en, m.text_zh, s.text_en AS step_en, s.text_zh AS step_zh
FROM edition_in_use AS e
JOIN label AS m ON m.kind = 'missing_rule' AND m.name = e.missing
JOIN label AS s ON s.kind = 'step_rule' AND s.name = e.missing;

-- What a year before is, where the edition says so itself: with each table and list that speaks of growth.
CREATE TEMP TABLE baseline AS
SELECT
  e.baseline_on,
  e.baseline_reason IS NOT NULL AS is_stated,
  markdown_text(n.value) AS note_en,
  markdown_text(z.value) AS note_zh
FROM edition_in_use AS e
LEFT JOIN report_fact AS n ON n.name = 'baseline_note_en'
LEFT JOIN report_fact AS z ON z.name = 'baseline_note_zh';

CREATE TEMP TABLE summary AS
SELECT * FROM benchmark_summary;
