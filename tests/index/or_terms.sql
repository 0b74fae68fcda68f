-- A WHERE with OR on a table function: SQLite makes a scan for each side, and knows by the rowid which rows it has had already. The same
-- question with a + before the columns is one scan.
INSERT INTO edition_entry (name, period, method) VALUES ('other', '2025Q2', 'v1.0');
UPDATE method_constant SET value = 0.1 WHERE name = 'smallest_coverage';
CREATE TEMP TABLE term (function, term);
INSERT INTO temp.term VALUES
  ('index_score', 'domain = ''bio'' OR model_id = 5 OR model = ''Grok 4'''),
  ('index_score', 'edition = ''other'' AND (domain IN (''bio'', ''chem'') OR model_id IN (5, 6, 7))'),
  ('component_score', 'domain = ''chem'' OR domain = ''bio'' AND edition = ''2025Q3'''),
  ('index_step', 'domain = ''bio'' OR edition = ''2025Q3'''), ('pareto_frontier', 'domain = ''bio'' OR edition = ''2025Q3'''),
  ('series_trend', 'domain = ''bio'' OR metric = ''safety'''), ('series_trend', 'metric IN (''capability'', ''safety'', ''risk_index'') AND (metric = ''capability'' OR domain = ''bio'')'),
  ('index_cell', 'benchmark_id = 3 OR model_id = 5 OR benchmark = ''HLE'' OR model = ''Grok 4'''), ('index_cell', 'edition = ''other'' AND (topic = ''jailbreak'' OR measures = ''safety'' OR model_id = 7)'),
  ('index_model', 'model_id = 5 OR model = ''Grok 4'' OR model_id = 7'),
  ('monitored_score', 'benchmark_id = 3 OR model_id = 5 OR measures = ''safety'''), ('model_risk', 'domain = ''bio'' OR model_id = 5');
.once build/or_terms.sql
SELECT printf('SELECT %Q, %Q, (SELECT count(*) FROM (SELECT * FROM %s WHERE %s)) > 0, (SELECT count(*) FROM (SELECT * FROM %s WHERE %s)) - (SELECT count(*) FROM (SELECT * FROM %s WHERE %s));',
  function, term, function, term, function, term, function, plussed)
FROM (
  SELECT *, replace(replace(replace(replace(replace(replace(term, 'domain ', '+domain '), 'model_id ', '+model_id '), 'model ', '+model '), 'benchmark', '+benchmark'), 'topic ', '+topic '), 'measures ', '+measures ') AS plussed
  FROM temp.term
);
.read build/or_terms.sql
.shell rm -f build/or_terms.sql
.print -- each row has a rowid of its own
SELECT count(*) - count(DISTINCT rowid) FROM index_score;
SELECT count(*) - count(DISTINCT rowid) FROM index_cell WHERE edition IN ('2025Q3', 'other');
SELECT count(*) - count(DISTINCT rowid) FROM series_trend WHERE metric IN ('safety', 'capability');
SELECT count(*) - count(DISTINCT rowid) FROM component_score;
