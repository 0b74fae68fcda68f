-- The table catalogue, what is read from it (help, column_kind, published_view), and that it says what is there.
.nullvalue NULL
.print == each view and table of ours but the internal ones is in it, and nothing else; with its columns in their order
SELECT name FROM sqlite_schema WHERE type = 'view' AND name NOT GLOB 'z_*' EXCEPT SELECT object FROM catalogue;
SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT GLOB 'edition_*' AND name NOT GLOB 'sqlite_*' AND name NOT IN ('column_type', 'import_row', 'score_replaced') EXCEPT SELECT object FROM catalogue;
SELECT object FROM catalogue WHERE kind IN ('view', 'entry view', 'table') EXCEPT SELECT name FROM sqlite_schema;
SELECT object, named, has
FROM (
  SELECT
    object,
    (SELECT group_concat(column) FROM (SELECT column FROM catalogue AS c WHERE c.object = o.object AND position > 0 ORDER BY position)) AS named,
    (SELECT group_concat(name) FROM pragma_table_info(o.object)) AS has
  FROM catalogue AS o
  WHERE position = 0 AND kind IN ('view', 'entry view', 'table')
)
WHERE named IS NOT has;
SELECT c.object, c.column, c.type, t.type FROM catalogue AS o JOIN catalogue AS c USING (object) JOIN pragma_table_info(o.object) AS t ON t.name = c.column
WHERE o.position = 0 AND o.kind = 'table' AND c.type IS NOT t.type;

.print == each has a question, a row, an example that prepares; each kind a type
SELECT object FROM catalogue WHERE position = 0 AND (meaning NOT LIKE '%?' AND kind IN ('view', 'entry view', 'table') OR row IS NULL AND kind NOT IN ('function', 'aggregate') OR example IS NULL OR meaning = '');
.once build/catalogue_examples.sql
SELECT 'EXPLAIN ' || example FROM catalogue WHERE position = 0 AND example NOT GLOB '.import *';
.output build/catalogue_examples.out
.read build/catalogue_examples.sql
.output
SELECT count(*) > 150, max(example NOT GLOB '.import *' AND rtrim(example) NOT GLOB '*;') FROM catalogue WHERE position = 0 AND object <> '';
.shell rm -f build/catalogue_examples.sql build/catalogue_examples.out
SELECT DISTINCT type FROM catalogue WHERE position > 0 AND kind NOT IN ('column', 'argument') ORDER BY 1;

.print == help without a name: every object, what answers questions first
SELECT object, kind, meaning FROM catalogue WHERE position = 0 EXCEPT SELECT name, kind, meaning FROM help();
SELECT count(*) = (SELECT count(*) FROM catalogue WHERE position = 0), count(DISTINCT rowid) = count(*), count(type) FROM help;
SELECT name, kind, meaning FROM help() LIMIT 3;
SELECT group_concat(kind, ', ') FROM (SELECT kind, min(rowid) AS place FROM help GROUP BY kind ORDER BY place);
SELECT count(*) > 20, min(place) > 0 FROM (SELECT p.place - lag(p.place) OVER (ORDER BY h.rowid) AS place FROM help AS h JOIN published_view AS p ON p.view = h.name WHERE p.sheet_en IS NOT NULL);
SELECT count(*) > 100, max(name < before) FROM (SELECT name, lag(name) OVER (PARTITION BY h.kind ORDER BY h.rowid) AS before FROM help AS h JOIN catalogue AS c ON c.object = h.name AND c.position = 0 AND c.sheet_en IS NULL);
.print == with one, in any case
SELECT * FROM help('Edition_In_Use') LIMIT 6;
SELECT name, kind FROM help('fixed');
SELECT group_concat(name, ' ') FROM help('index_score') WHERE kind = 'argument';
SELECT group_concat(name, ' ') FROM help('label');
SELECT group_concat(name, ' ') FROM (SELECT name FROM help('label') ORDER BY name DESC);
SELECT name FROM help WHERE name = 'FRONTIER' OR name = 'trend' ORDER BY name;
SELECT name, schema, name_argument FROM help WHERE name_argument = 'trend' AND schema = 'main' AND kind = 'view';
SELECT v.column1, count(*), count(h.type) FROM (VALUES ('label'), (NULL), ('series_colour'), ('label')) AS v JOIN help(v.column1) AS h WHERE v.column1 IS NOT NULL GROUP BY 1;
SELECT count(*) FROM published_view AS p LEFT JOIN help AS h ON h.name = p.view WHERE h.name IS NULL;
SELECT h.name FROM catalogue AS c JOIN help(c.object) AS h WHERE c.object IN ('label', 'trend') AND c.position = 0 AND h.kind = 'id';
CREATE VIEW my_help AS SELECT name FROM help('trend') WHERE kind = 'view';
PRAGMA trusted_schema = OFF;
SELECT * FROM my_help;
.print == a name that is none
SELECT * FROM help('model_rsk');
SELECT * FROM help('Fronteir');
SELECT * FROM help('record');
SELECT * FROM help('');
SELECT * FROM help('no such thing');
SELECT * FROM help('z_cell');
SELECT * FROM help(3);
SELECT * FROM help('label', 'x');
SELECT * FROM help('label', 'main', 1);
ATTACH 'build/other_period.db' AS b;
SELECT count(*) FROM help();
SELECT name FROM help('label', 'b') LIMIT 1;
DETACH b;

.print == what of a name the published views hold in several kinds; alone, as in a view of yours, it is the first
SELECT name, general, group_concat(kind, ', ') AS others
FROM (
  SELECT k.name, g.kind AS general, k.kind
  FROM column_kind AS k
  JOIN column_kind AS g ON g.view = '' AND g.name = k.name
  WHERE k.view <> '' AND k.kind <> g.kind
  GROUP BY k.name, k.kind
  ORDER BY k.name, k.kind
)
GROUP BY name;
.print == its names by kind: a new one here is a decision of what an audience that is shown bands sees of a view of yours
SELECT kind, group_concat(name, ' ') FROM (SELECT kind, name FROM column_kind WHERE view = '' ORDER BY kind, name) GROUP BY kind;
.print == names that have a kind only in their own view
SELECT group_concat(name, ' ') FROM (SELECT DISTINCT name FROM column_kind WHERE view <> '' AND name NOT IN (SELECT name FROM column_kind WHERE view = '') ORDER BY name);
.print == each column has one kind
SELECT p.view, c.name FROM published_view AS p JOIN pragma_table_info(p.view) AS c EXCEPT SELECT view, name FROM column_kind;
SELECT view, name FROM column_kind WHERE view = '' GROUP BY name HAVING count(*) > 1;
SELECT view FROM published_view GROUP BY place HAVING count(*) > 1 OR place IS NULL;

.print == views.sql makes it anew, schema.sql leaves it, a dump keeps it
CREATE TEMP TABLE before AS SELECT * FROM catalogue;
UPDATE catalogue SET meaning = 'changed', kind = 'word' WHERE object = 'trend';
DELETE FROM catalogue WHERE object = 'frontier';
INSERT INTO catalogue (object, position, column, kind, meaning) VALUES ('gone', 0, '', 'view', 'of an older version');
.read build/schema.sql
SELECT count(*) FROM catalogue WHERE meaning = 'changed' OR object = 'gone';
.read build/views.sql
SELECT count(*) FROM (SELECT * FROM catalogue EXCEPT SELECT * FROM before);
SELECT count(*) FROM (SELECT * FROM before EXCEPT SELECT * FROM catalogue);
.shell rm -f build/catalogue_dump.db && "${SQLITE:-sqlite3}" -batch -init /dev/null build/sql_test.db .dump | "${SQLITE:-sqlite3}" -batch -init /dev/null build/catalogue_dump.db
ATTACH 'build/catalogue_dump.db' AS d;
SELECT count(*) > 1000 FROM d.catalogue;
SELECT count(*) FROM (SELECT * FROM d.catalogue EXCEPT SELECT * FROM main.catalogue);
DETACH d;
.shell rm -f build/catalogue_dump.db
.print == without it help says what to do
DELETE FROM catalogue;
SELECT count(*) FROM help();
DROP TABLE catalogue;
SELECT count(*) FROM help();
UPDATE airisk SET value = value - 1 WHERE name = 'schema_version';
SELECT count(*) FROM help();
