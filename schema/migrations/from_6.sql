-- From version 6 to 7: an edition says period and method, and which one is current; betas and four parameters are constants of
-- the method; a weight names the component that it counts in.

-- An owner's index cannot stay on a column that goes. Its text is looked at, for it may be of an expression.
INSERT INTO migrate_problem (line)
SELECT printf('your index "%s" is on %s.%s, which goes; drop it first', i.name, g.column1, g.column2)
FROM own_object AS i
JOIN (
  VALUES
    ('method', 'is_current'),
    ('period', 'is_current'),
    ('period', 'published_on')
) AS g ON i.type = 'index' AND i.on_ours = g.column1 AND instr(lower(i.sql), g.column2)
ORDER BY i.place;

-- Names and weights that the new tables do not take.
INSERT INTO migrate_problem (line)
SELECT printf('benchmark.name: ''%s'' is the name of a computed score; rename the benchmark first', name)
FROM "old benchmark"
WHERE lower(name) IN @WORDS(computed)@;

INSERT INTO migrate_problem (line)
SELECT printf('weight.weight: %g of method_id %d, domain_id %d, benchmark_id %d @WEIGHT_RULE@; divide all weights of this method and domain first', weight, method_id, domain_id, benchmark_id)
FROM "old weight"
WHERE NOT @IS_WEIGHT(weight)@;

-- The tables that are new are filled as those that stood.
INSERT INTO old_object (type, name, columns)
VALUES ('table', 'method_constant', ''), ('table', 'edition', '');

-- A parameter that an older version did not have had this value.
CREATE TEMP TABLE migrate_rule AS
SELECT
  d.column1 AS name,
  coalesce(p.value, d.column2) AS value,
  coalesce(p.unit, d.column3) AS unit,
  p.about
FROM (
  VALUES
    ('smallest_coverage', 0.5, 'share'),
    ('breakthrough_only', 0, '0 or 1'),
    ('breakthrough_margin', 1, 'points'),
    ('risk_year_from_publication', 0, '0 or 1'),
    ('benchmark_year_from_publication', 1, '0 or 1')
) AS d
LEFT JOIN "old parameter" AS p ON p.name = d.column1;

CREATE TEMP TABLE "old method_constant" AS
SELECT method_id, iif(open_weights, 'beta_open', 'beta_proprietary') AS name, beta AS value, 'share' AS unit, about
FROM "old safety_coefficient"
UNION ALL
SELECT me.method_id, r.name, r.value, r.unit, r.about
FROM "old method" AS me
CROSS JOIN migrate_rule AS r
WHERE r.name IN ('smallest_coverage', 'breakthrough_only', 'breakthrough_margin');
INSERT INTO row_count SELECT 'method_constant', count(*) FROM "old method_constant";

DELETE FROM "old parameter" WHERE name IN (SELECT name FROM migrate_rule);

-- That is how the numbers of these methods were computed.
ALTER TABLE "old method" ADD COLUMN missing;
UPDATE "old method" SET missing = 'renormalise';

-- A benchmark that hangs is in no domain's mean.
ALTER TABLE "old weight" ADD COLUMN component;
UPDATE "old weight"
SET component = coalesce((SELECT b.measures FROM "old benchmark" AS b WHERE b.benchmark_id = "old weight".benchmark_id), 'capability');

-- Each method that counted is an edition of the current period. Where no period is current, of the last one, and none is current.
CREATE TEMP TABLE "old edition" AS
SELECT
  iif(me.is_current AND pe.is_current, pe.name, pe.name || ' ' || me.name) AS name,
  pe.period_id,
  me.method_id,
  NULL AS cutoff_on,
  iif(me.is_current, pe.published_on, NULL) AS published_on,
  NULL AS baseline_on,
  NULL AS baseline_reason,
  me.is_current AND pe.is_current AS is_current
FROM (SELECT * FROM "old period" ORDER BY is_current DESC, ends_on DESC, period_id DESC LIMIT 1) AS pe
CROSS JOIN "old method" AS me
WHERE me.is_current OR me.method_id IN (SELECT method_id FROM "old weight")
ORDER BY me.is_current DESC, me.method_id;
INSERT INTO row_count SELECT 'edition', count(*) FROM "old edition";

-- One day ends both years now. Where both had been counted to the publication it stays the one that it was.
UPDATE "old edition"
SET
  baseline_on = date(published_on, '-1 year'),
  baseline_reason = 'kept from schema version 6: a year before the publication'
WHERE (SELECT min(value) FROM migrate_rule WHERE name LIKE '%\_year\_from\_publication' ESCAPE '\') = 1
  AND date(published_on, '-1 year') < (SELECT ends_on FROM "old period" AS pe WHERE pe.period_id = "old edition".period_id);

INSERT INTO migrate_notice (line)
SELECT printf('edition ''%s'': it is the method ''%s'' in the period ''%s''%s', e.name, me.name, pe.name, iif(e.is_current, ', the current one', ''))
FROM "old edition" AS e
JOIN "old method" AS me ON me.method_id = e.method_id
JOIN "old period" AS pe ON pe.period_id = e.period_id;

INSERT INTO migrate_notice (line)
SELECT 'no edition is current, so that the views have no rows: ' || iif(
    EXISTS (SELECT 1 FROM "old edition"),
    'UPDATE edition SET is_current = 1 for the one that is',
    'INSERT an edition of a period and a method')
WHERE NOT EXISTS (SELECT 1 FROM "old edition" WHERE is_current);

INSERT INTO migrate_notice (line)
SELECT printf('edition ''%s'': growth is over the year before the end of its period; where it is another, set baseline_on and baseline_reason', name)
FROM "old edition"
WHERE is_current AND baseline_on IS NULL AND published_on IS NOT NULL
  AND (SELECT max(value) FROM migrate_rule WHERE name LIKE '%\_year\_from\_publication' ESCAPE '\') = 1;

INSERT INTO migrate_notice (line)
SELECT printf('period.published_on: that of ''%s'', %s, goes, since it has no edition', name, published_on)
FROM "old period"
WHERE published_on IS NOT NULL AND period_id NOT IN (SELECT period_id FROM "old edition");

UPDATE "old airisk" SET value = 7 WHERE name = 'schema_version';
