-- From version 4 to 5: names compare without regard to case and hold no control characters; the table airisk;
-- model.withdrawn. The new tables take care of the rest; here is what an owner has to decide, and what a default means.

INSERT INTO migrate_problem (line)
SELECT printf('%s.name: ''%s'' and ''%s'' differ by case alone; rename one of them first', kind, min(name), max(name))
FROM (
  SELECT 'organization' AS kind, name COLLATE BINARY AS name FROM "old organization"
  UNION ALL SELECT 'series', name FROM "old series"
  UNION ALL SELECT 'domain', name FROM "old domain"
  UNION ALL SELECT 'method', name FROM "old method"
  UNION ALL SELECT 'period', name FROM "old period"
)
GROUP BY kind, name COLLATE NOCASE
HAVING count(*) > 1;

-- Such a name is shown by its bytes, so that it does nothing where it is read.
INSERT INTO migrate_problem (line)
SELECT DISTINCT printf('%s.%s: a text holds a line break, control character or bidirectional override; mend it first, WHERE hex(%s) = ''%s''', kind, field, field, hex(name))
FROM (
  SELECT 'organization' AS kind, 'name' AS field, name FROM "old organization"
  UNION ALL SELECT 'organization', 'name_zh', name_zh FROM "old organization"
  UNION ALL SELECT 'series', 'name', name FROM "old series"
  UNION ALL SELECT 'model', 'name', name FROM "old model"
  UNION ALL SELECT 'domain', 'name', name FROM "old domain"
  UNION ALL SELECT 'domain', 'label_en', label_en FROM "old domain"
  UNION ALL SELECT 'domain', 'label_zh', label_zh FROM "old domain"
  UNION ALL SELECT 'benchmark', 'name', name FROM "old benchmark"
  UNION ALL SELECT 'benchmark', 'topic', topic FROM "old benchmark"
  UNION ALL SELECT 'benchmark', 'unit', unit FROM "old benchmark"
  UNION ALL SELECT 'human_baseline', 'who', who FROM "old human_baseline"
  UNION ALL SELECT 'method', 'name', name FROM "old method"
  UNION ALL SELECT 'period', 'name', name FROM "old period"
  UNION ALL SELECT 'alias', 'name', name FROM "old alias"
  UNION ALL SELECT 'task', 'tool', tool FROM "old task"
  UNION ALL SELECT 'task', 'task', task FROM "old task"
  UNION ALL SELECT 'task', 'unit', unit FROM "old task"
)
WHERE NOT @IS_PLAIN(name)@;

-- 0 was the default, and said that no bar counts; the new version's default is one. A value that its owner chose stays.
INSERT INTO migrate_notice (line)
SELECT 'parameter high_risk_index: 0, the default of version 4, becomes the default of the new version; UPDATE it to keep 0'
FROM "old parameter"
WHERE name = 'high_risk_index' AND value = 0;
DELETE FROM "old parameter" WHERE name = 'high_risk_index' AND value = 0;

CREATE TEMP TABLE "old airisk" AS
SELECT 'application' AS name, 'airisk' AS value
UNION ALL
SELECT 'schema_version', 5;
INSERT INTO old_object (type, name, columns) VALUES ('table', 'airisk', 'name value');
INSERT INTO row_count VALUES ('airisk', 2);
