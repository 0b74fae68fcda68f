-- A withdrawn model is in no view, as if it had never been entered, and comes back whole; its history stays.
-- Not in make check: it takes long.
.bail off
PRAGMA foreign_keys = ON;

-- One that the views speak of a lot, with an alias, an imported result and a history.
CREATE TEMP TABLE chosen AS SELECT model_id, name FROM model WHERE name = 'GPT-5 (high)';
INSERT INTO alias_entry (alias, model) SELECT 'synthetic/withdrawn', name FROM chosen;
INSERT INTO score_entry (model, benchmark, value, origin, source) SELECT name, 'CyBench', '70%', 'synthetic', 'test' FROM chosen;
CREATE TEMP TABLE kept AS SELECT
  (SELECT count(*) FROM score JOIN chosen USING (model_id)) AS scores,
  (SELECT count(*) FROM score_history JOIN chosen USING (model_id)) AS history,
  (SELECT count(*) FROM evaluation JOIN chosen USING (model_id)) AS evaluations,
  (SELECT count(*) FROM alias JOIN chosen USING (model_id)) AS aliases;
SELECT scores > 20, history, evaluations, aliases FROM kept;

-- What every view says, as tables of another file: before, while it is withdrawn, when it is back, and without it.
.shell rm -f build/withdrawn_seen.db
ATTACH 'build/withdrawn_seen.db' AS seen;
CREATE TEMP TABLE state (name TEXT);
CREATE TEMP VIEW copy_views AS
SELECT printf('CREATE TABLE seen."%s %w" AS SELECT * FROM main."%w";', state.name, v.name, v.name) AS line
FROM state
JOIN main.sqlite_schema AS v ON v.type = 'view';
.mode list

INSERT INTO state VALUES ('before');
.once build/withdrawn_views.sql
SELECT line FROM copy_views;
.read build/withdrawn_views.sql

UPDATE model SET withdrawn = 1 WHERE model_id = (SELECT model_id FROM chosen);
UPDATE state SET name = 'withdrawn';
.once build/withdrawn_views.sql
SELECT line FROM copy_views;
.read build/withdrawn_views.sql
.read build/report.sql
SELECT 'the report names it', line FROM report_line JOIN chosen AS c ON instr(en, c.name) OR instr(zh, c.name);
SELECT
  (SELECT count(*) FROM score JOIN chosen USING (model_id)) = scores,
  (SELECT count(*) FROM score_history JOIN chosen USING (model_id)) = history,
  (SELECT count(*) FROM evaluation JOIN chosen USING (model_id)) = evaluations,
  (SELECT count(*) FROM alias JOIN chosen USING (model_id)) = aliases
FROM kept;

UPDATE model SET withdrawn = 0 WHERE model_id = (SELECT model_id FROM chosen);
UPDATE state SET name = 'back';
.once build/withdrawn_views.sql
SELECT line FROM copy_views;
.read build/withdrawn_views.sql

-- Withdrawn, all of them: no name of any model is left in any view.
UPDATE model SET withdrawn = 1;
UPDATE state SET name = 'none';
.once build/withdrawn_views.sql
SELECT line FROM copy_views;
.read build/withdrawn_views.sql
UPDATE model SET withdrawn = 0;

-- Without it, as if it had never been entered.
PRAGMA foreign_keys = OFF;
.once build/withdrawn_views.sql
SELECT printf('DROP TRIGGER "%w";', name) FROM sqlite_schema WHERE type = 'trigger' AND tbl_name IN ('score', 'score_history', 'evaluation', 'alias', 'model');
.read build/withdrawn_views.sql
DELETE FROM score WHERE model_id = (SELECT model_id FROM chosen);
DELETE FROM score_history WHERE model_id = (SELECT model_id FROM chosen);
DELETE FROM evaluation WHERE model_id = (SELECT model_id FROM chosen);
DELETE FROM alias WHERE model_id = (SELECT model_id FROM chosen);
DELETE FROM model WHERE model_id = (SELECT model_id FROM chosen);
UPDATE state SET name = 'without';
.once build/withdrawn_views.sql
SELECT line FROM copy_views;
.read build/withdrawn_views.sql

-- Each view has its table in each state.
SELECT count(*) > 60, count(*) = (SELECT count(*) FROM main.sqlite_schema WHERE type = 'view')
FROM (SELECT DISTINCT substr(name, instr(name, ' ') + 1) FROM seen.sqlite_schema)
UNION ALL
SELECT DISTINCT count(*) = (SELECT count(*) FROM main.sqlite_schema WHERE type = 'view'), 1
FROM seen.sqlite_schema
GROUP BY substr(name, 1, instr(name, ' ') - 1);

-- The views that differ between two states: none between withdrawn and without, before and back. But for z_cell: the core, which
-- reads it, passes over the models that an edition does not have.
CREATE TEMP TABLE difference (view TEXT, is_found INTEGER);
.once build/withdrawn_views.sql
SELECT printf(
  'INSERT INTO difference SELECT %Q, (SELECT count(*) FROM seen."%s %w") <> (SELECT count(*) FROM seen."%s %w") OR EXISTS (SELECT * FROM seen."%s %w" EXCEPT SELECT * FROM seen."%s %w");',
  v.name || ': ' || s.column1 || ', ' || s.column2, s.column1, v.name, s.column2, v.name, s.column1, v.name, s.column2, v.name)
FROM main.sqlite_schema AS v
JOIN (VALUES ('withdrawn', 'without'), ('before', 'back'), ('before', 'withdrawn')) AS s
WHERE v.type = 'view';
.read build/withdrawn_views.sql
SELECT view FROM difference WHERE is_found AND view NOT GLOB '*: before, withdrawn' AND view <> 'z_cell: withdrawn, without';
SELECT count(*) > 40 FROM difference WHERE is_found AND view GLOB '*: before, withdrawn';

-- The views in which a name occurs, in whatever column: none but before.
CREATE TEMP TABLE occurrence (state TEXT, view TEXT);
.once build/withdrawn_views.sql
SELECT printf(
  'INSERT INTO occurrence SELECT %Q, %Q WHERE EXISTS (SELECT 1 FROM seen."%w" AS v JOIN %s AS c WHERE %s);',
  substr(t.name, 1, instr(t.name, ' ') - 1),
  substr(t.name, instr(t.name, ' ') + 1),
  t.name,
  iif(t.name GLOB 'none *', '(SELECT name FROM main.model UNION SELECT name FROM chosen)', 'chosen'),
  (SELECT group_concat(printf('instr(v."%w", c.name)', column.name), ' OR ') FROM pragma_table_info(t.name, 'seen') AS column))
FROM seen.sqlite_schema AS t
WHERE t.name NOT GLOB 'back *' AND t.type = 'table';
.read build/withdrawn_views.sql
SELECT state, view FROM occurrence WHERE state <> 'before';
SELECT count(*) > 20 FROM occurrence WHERE state = 'before';
DETACH seen;
.shell rm -f build/withdrawn_seen.db build/withdrawn_views.sql
