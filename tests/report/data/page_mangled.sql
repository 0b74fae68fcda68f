-- Makes of a snapshot one that a page may meet but should not stumble over: names that look like HTML, like a
-- formula, from right to left, very long; one domain withheld, one in bands; no edition. Run on a copy.
UPDATE snapshot SET value = '1' WHERE name = 'withheld';
UPDATE snapshot SET value = NULL WHERE name IN ('edition', 'period', 'starts_on', 'ends_on', 'until', 'published_on', 'baseline_on');
DELETE FROM edition_in_use;
INSERT INTO snapshot (name, value) VALUES ('erratum_en', 'Q <b>1</b> r1 revises Q <b>1</b>: <script>window.executed = 1</script>.'), ('erratum_zh', 'Q1 r1修订Q1。');

CREATE TEMP TABLE renamed (old TEXT PRIMARY KEY, new TEXT);
INSERT INTO renamed
SELECT
  model,
  CASE row_number() OVER (ORDER BY model_id)
    WHEN 1 THEN '<script>window.executed = 1</script>'
    WHEN 2 THEN '<img src=x onerror="window.executed = 1">'
    WHEN 3 THEN '=1+1'
    WHEN 4 THEN 'It''s "quoted" & \back\slashed </script><!-- @DATA@'
    WHEN 5 THEN 'نموذج اللغة 4 (تجريبي)'
    WHEN 6 THEN 'A-very-long-name-' || replace(hex(zeroblob(150)), '0', 'x')
    WHEN 7 THEN 'many words ' || replace(hex(zeroblob(60)), '0', 'and so on ')
    ELSE '模型' || model_id || char(10) || 'on two lines'
  END
FROM monitored_model
ORDER BY model_id
LIMIT 8;

UPDATE risk_ranking SET model = r.new FROM renamed AS r WHERE model = r.old;
UPDATE recommendation SET model = r.new FROM renamed AS r WHERE model = r.old;
UPDATE chart_point SET name = r.new FROM renamed AS r WHERE name = r.old;
UPDATE chart_point SET x = r.new FROM renamed AS r WHERE x = r.old;
UPDATE report_finding SET text_en = '<script>window.executed = 1</script>' || text_en, text_zh = '<b>' || text_zh WHERE position % 5 = 0;
UPDATE chart_line SET colour = 'url(https://example.org/colour)' WHERE line = 1 AND chart GLOB 'series:*';
UPDATE chart SET title_en = '<svg onload="window.executed = 1">' || title_en WHERE kind = 'record';

-- The last domain is withheld, the first in bands; of the others one keeps a single model.
CREATE TEMP TABLE shown AS SELECT min(domain_id) AS banded, max(domain_id) AS withheld, min(domain_id) + 1 AS single FROM monitored_domain;
CREATE TEMP TABLE named AS
SELECT
  max(domain) FILTER (WHERE domain_id = banded) AS banded,
  max(domain) FILTER (WHERE domain_id = withheld) AS withheld,
  max(domain) FILTER (WHERE domain_id = single) AS single
FROM monitored_domain, shown;

DELETE FROM risk_ranking WHERE domain = (SELECT withheld FROM named);
DELETE FROM risk_growth WHERE domain = (SELECT withheld FROM named);
DELETE FROM group_comparison WHERE domain = (SELECT withheld FROM named);
DELETE FROM recommendation WHERE domain = (SELECT withheld FROM named);
DELETE FROM early_warning WHERE domain = (SELECT withheld FROM named);
DELETE FROM report_finding WHERE domain = (SELECT withheld FROM named);
DELETE FROM chart WHERE domain = (SELECT withheld FROM named);
DELETE FROM chart_line WHERE domain = (SELECT withheld FROM named);
DELETE FROM chart_point WHERE domain IN (SELECT withheld FROM named UNION ALL SELECT banded FROM named);
DELETE FROM monitored_domain WHERE domain = (SELECT withheld FROM named);
UPDATE risk_ranking SET rank = NULL, capability = '40–60', safety = '60–80', risk_index = NULL WHERE domain = (SELECT banded FROM named);
UPDATE risk_growth SET record = '20–40', record_before = NULL, growth = NULL WHERE domain = (SELECT banded FROM named);
UPDATE group_comparison SET in_mean = '40–60', in_median = NULL, cliffs_delta = NULL, mann_whitney_p = NULL, verdict = NULL WHERE domain = (SELECT banded FROM named);
UPDATE recommendation SET risk_index = '20–40' WHERE domain = (SELECT banded FROM named);
DELETE FROM risk_ranking WHERE domain = (SELECT single FROM named) AND rank > 1;
DELETE FROM chart_point WHERE domain = (SELECT single FROM named) AND name NOT IN (SELECT model FROM risk_ranking WHERE domain = (SELECT single FROM named));
