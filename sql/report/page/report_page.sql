-- The report as one HTML page, from a snapshot: a database that holds the published views as tables. It fills the
-- temporary table page, of one row. For the sqlite3 shell (3.37 or newer), where build/page.html is the template:
--   .load build/airisk_io
--   .read build/report_page.sql
--   SELECT text_export('report.html', 'SELECT text FROM page');
-- A template that lies elsewhere: CREATE TEMP TABLE page_template AS SELECT 'PATH' AS path; before.
-- The data is one JSON object, {"snapshot": {name: value}, table: [{column: value}]}: the columns that the page
-- shows, as they are in the snapshot (reals with 15 digits, as SQLite writes them). '<' is written \u003c, so that no
-- text ends the script that holds it.
CREATE TEMP TABLE IF NOT EXISTS page_template (path TEXT);

-- A failed CHECK is how plain SQL says no: its name is the message.
CREATE TEMP TABLE page (
  text TEXT
    CONSTRAINT "report_page: no template at build/page.html; the temporary table page_template says where it is" CHECK (text IS NOT NULL)
);

WITH part(name, rows) AS (
  SELECT 'snapshot', json_group_object(name, value)
  FROM snapshot

  UNION ALL
  SELECT
    'edition_in_use',
    json_group_array(json_object(
      'edition', edition,
      'until', until,
      'baseline_on', baseline_on,
      'baseline_reason', baseline_reason,
      'formula', formula,
      'missing', missing
    ))
  FROM edition_in_use

  UNION ALL
  SELECT 'domain', json_group_array(json_object('domain', domain, 'label_en', label_en, 'label_zh', label_zh))
  FROM (SELECT * FROM monitored_domain ORDER BY domain_id)

  UNION ALL
  SELECT 'organization', json_group_array(json_object('name', name, 'name_zh', name_zh))
  FROM organization

  UNION ALL
  SELECT 'label', json_group_array(json_object('kind', kind, 'name', name, 'text_en', text_en, 'text_zh', text_zh))
  FROM (SELECT * FROM label ORDER BY kind, place)

  UNION ALL
  SELECT 'parameter', json_group_array(json_object('name', name, 'value', value))
  FROM parameter

  UNION ALL
  SELECT
    'risk_ranking',
    json_group_array(json_object(
      'domain', domain,
      'rank', rank,
      'model', model,
      'organization', organization,
      'released_on', released_on,
      'capability', capability,
      'safety', safety,
      'risk_index', risk_index,
      'coverage', coverage,
      'estimated', estimated,
      'on_frontier', on_frontier,
      'is_new', is_new
    ))
  FROM (
    SELECT *
    FROM risk_ranking
    ORDER BY domain COLLATE BINARY, rank IS NULL, rank, model COLLATE BINARY
  )

  UNION ALL
  SELECT
    'risk_growth',
    json_group_array(json_object(
      'domain', domain,
      'record', record,
      'record_model', record_model,
      'record_before', record_before,
      'record_before_model', record_before_model,
      'growth', growth
    ))
  FROM (
    SELECT g.*
    FROM risk_growth AS g
    JOIN monitored_domain AS d ON d.domain = g.domain
    WHERE g.is_edition_period
    ORDER BY d.domain_id
  )

  UNION ALL
  SELECT
    'report_finding',
    json_group_array(json_object(
      'section', section,
      'domain', domain,
      'finding', finding,
      'value', value,
      'text_en', text_en,
      'text_zh', text_zh
    ))
  FROM (SELECT * FROM report_finding ORDER BY position)

  UNION ALL
  SELECT
    'early_warning',
    json_group_array(json_object(
      'domain', domain,
      'rule', rule,
      'subject', subject,
      'evidence_en', evidence,
      'evidence_zh', evidence_zh
    ))
  FROM (
    SELECT w.*
    FROM early_warning AS w
    JOIN monitored_domain AS d ON d.domain = w.domain
    LEFT JOIN label AS l ON l.kind = 'rule' AND l.name = w.rule
    ORDER BY l.place, d.domain_id, w.subject
  )

  UNION ALL
  SELECT
    'group_comparison',
    json_group_array(json_object(
      'domain', domain,
      'grouping', grouping,
      'measure', measure,
      'in_models', in_models,
      'in_mean', in_mean,
      'in_median', in_median,
      'out_models', out_models,
      'out_mean', out_mean,
      'out_median', out_median,
      'cliffs_delta', cliffs_delta,
      'mann_whitney_p', mann_whitney_p,
      'same_beta_p', same_beta_p,
      'same_beta_verdict', same_beta_verdict,
      'verdict', verdict
    ))
  FROM (
    SELECT c.*
    FROM group_comparison AS c
    JOIN monitored_domain AS d ON d.domain = c.domain
    LEFT JOIN label AS l ON l.kind = 'metric' AND l.name = c.measure
    ORDER BY c.grouping DESC, d.domain_id, l.place
  )

  UNION ALL
  SELECT
    'recommendation',
    json_group_array(json_object(
      'domain', domain,
      'model', model,
      'organization', organization,
      'risk_index', risk_index,
      'capability_high', capability_high,
      'safety_low', safety_low
    ))
  FROM (
    SELECT r.*
    FROM recommendation AS r
    JOIN monitored_domain AS d ON d.domain = r.domain
    WHERE r.risk = 'high'
    ORDER BY d.domain_id, r.risk_index DESC, r.model COLLATE BINARY
  )

  UNION ALL
  SELECT
    'jailbreak_series',
    json_group_array(json_object(
      'benchmark', benchmark,
      'series', series,
      'organization', organization,
      'models', models,
      'lowest', lowest,
      'highest', highest,
      'latest', latest,
      'strong_since', strong_since,
      'stays_strong', stays_strong
    ))
  FROM (SELECT * FROM jailbreak_series ORDER BY benchmark COLLATE BINARY, series COLLATE BINARY)

  UNION ALL
  SELECT
    'assumption',
    json_group_array(json_object(
      'kind', kind,
      'name', name,
      'domain', domain,
      'benchmark', benchmark,
      'value', value,
      'unit', unit,
      'about', about
    ))
  FROM (SELECT * FROM assumption ORDER BY place, name COLLATE BINARY, domain COLLATE BINARY, benchmark COLLATE BINARY)

  UNION ALL
  SELECT
    'chart',
    json_group_array(json_object(
      'chart', chart,
      'kind', kind,
      'domain', domain,
      'benchmark', benchmark,
      'title_en', title_en,
      'title_zh', title_zh,
      'x_en', x_en,
      'x_zh', x_zh,
      'y_en', y_en,
      'y_zh', y_zh,
      'x_is_date', x_is_date
    ))
  FROM (SELECT * FROM chart ORDER BY place)

  UNION ALL
  SELECT
    'chart_line',
    json_group_array(json_object(
      'chart', chart,
      'line', line,
      'name_en', name_en,
      'name_zh', name_zh,
      'drawn', drawn,
      'mark', mark,
      'colour', colour
    ))
  FROM (SELECT * FROM chart_line ORDER BY place, line)

  UNION ALL
  SELECT
    'chart_point',
    json_group_array(json_object(
      'chart', chart,
      'line', line,
      'x', x,
      'y', y,
      'name', name,
      'series', series,
      'colour', colour,
      'is_marked', is_marked
    ))
  FROM (SELECT * FROM chart_point ORDER BY place, line, point)
),
data(json) AS (
  SELECT replace('{' || group_concat(json_quote(name) || ':' || rows) || '}', '<', '\u003c')
  FROM part
)
INSERT INTO page (text)
SELECT replace(CAST(readfile(coalesce((SELECT path FROM page_template), 'build/page.html')) AS TEXT), '@DATA@', json)
FROM data;
