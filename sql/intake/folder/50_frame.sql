-- The models, and what they are tested on.

@FOLDER(rows organization)@
@FOLDER(rows series)@
@FOLDER(rows model)@
@FOLDER(rows domain)@

INSERT INTO benchmark (name, measures, items, items_public_on, topic, about, about_zh, unit, lowest, highest, higher_is_better, accept_rule, accept_metric)
SELECT
  nullif(c.name, ''),
  nullif(c.measures, ''),
  nullif(c.items, ''),
  nullif(c.items_public_on, ''),
  nullif(c.topic, ''),
  nullif(c.about, ''),
  nullif(c.about_zh, ''),
  coalesce(nullif(c.unit, ''), 'percent'),
  coalesce(nullif(c.lowest, ''), 0),
  coalesce(nullif(c.highest, ''), iif(c.unit = 'share', 1, 100)),
  coalesce(nullif(c.higher_is_better, ''), 1),
  coalesce(nullif(c.accept_rule, ''), 'latest'),
  nullif(c.accept_metric, '')
FROM benchmark_csv AS c
ORDER BY c.rowid;

INSERT INTO human_baseline (benchmark_id, value, who, source)
SELECT benchmark_id, score, nullif(who, ''), nullif(source, '')
FROM baseline
WHERE in_range
ORDER BY line;
