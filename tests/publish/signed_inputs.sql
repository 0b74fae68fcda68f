-- What is signed off: a change of any table that the edition is computed from, of what is known of a score, or of the edition's own row makes
-- another hash. Each change is taken back.
.nullvalue NULL
INSERT INTO component_entry (method, domain, component, parent, weight) VALUES ('v1.0', 'cyber', 'base', 'safety', 1);
INSERT INTO method_entry (name, constant, value) VALUES ('v1.0', 'a', 0.1);
INSERT INTO threshold_entry (name, domain, quantity, value) VALUES ('line', 'cyber', 'capability', 50);
INSERT INTO disclosure (domain_id, audience, shows) VALUES (1, 'targeted', 'bands');
INSERT INTO missing_score (model_id, benchmark_id, reason) SELECT model_id, benchmark_id, 'withheld' FROM model, benchmark WHERE (model_id, benchmark_id) NOT IN (SELECT model_id, benchmark_id FROM score) AND (model_id, benchmark_id) NOT IN (SELECT model_id, benchmark_id FROM missing_score) LIMIT 1;
INSERT INTO declaration (model_id, framework, domain_id, level, declared_on) VALUES (1, 'Framework', 1, 'High', '2025-09-01');
INSERT INTO evaluator (evaluator_id, name, kind, rank) VALUES (1, 'Lab', 'own', 1);
INSERT INTO evaluation (evaluation_id, model_id, benchmark_id, tool, model_written, task, value, unit, evaluator_id, harness, task_version, configuration, samples, samples_total, refusal_rate, evaluated_at, date_basis, origin)
SELECT 1, model_id, benchmark_id, 'tool', 'm', 't', value, 'percent', 1, 'h', '1', 'shots=5', 200, 200, 0, '2025-08-01', 'run', 'measured' FROM score WHERE (model_id, benchmark_id) = (1, 1);
UPDATE score SET evaluation_id = 1, samples = 200, evaluated_on = '2025-08-01' WHERE (model_id, benchmark_id) = (1, 1);
SELECT group_concat(name) FROM z_input WHERE rows = 0;

-- A result is never changed; here it is, to see that the hash is of each thing that is known of it.
DROP TRIGGER evaluation_keeps_values;
CREATE TEMP TABLE signed AS SELECT edition_hash('2025Q3') AS hash;
CREATE TEMP TABLE changed (place INTEGER PRIMARY KEY, name TEXT, sql TEXT);
INSERT INTO temp.changed (name, sql) VALUES
  ('organization', 'UPDATE organization SET region = ''XX'' WHERE organization_id = 1'),
  ('series', 'UPDATE series SET name = ''Another'' WHERE series_id = 1'),
  ('model', 'UPDATE model SET source = ''another'' WHERE model_id = 1'),
  ('domain', 'UPDATE domain SET label_en = ''Another'' WHERE domain_id = 1'),
  ('benchmark', 'UPDATE benchmark SET about = ''Another'' WHERE benchmark_id = 1'),
  ('human_baseline', 'UPDATE human_baseline SET value = 1'),
  ('period', 'UPDATE period SET name = ''Another'' WHERE name = ''2025Q3'''),
  ('method', 'UPDATE method SET about = ''Another'' WHERE name = ''v1.0'''),
  ('method_constant', 'UPDATE method_constant SET value = 0.2 WHERE name = ''a'''),
  ('component', 'UPDATE component SET weight = 2'),
  ('weight', 'UPDATE weight SET weight = weight + 1'),
  ('threshold', 'UPDATE threshold SET value = 51'),
  ('declaration', 'UPDATE declaration SET level = ''Low'' WHERE framework = ''Framework'''),
  ('disclosure', 'UPDATE disclosure SET shows = ''nothing'''),
  ('general_index', 'UPDATE general_index SET value = value + 1'),
  ('missing_score', 'UPDATE missing_score SET reason = ''failed'''),
  ('parameter', 'UPDATE parameter SET value = value - 1 WHERE name = ''strong_score'''),
  ('threat_step', 'UPDATE threat_step SET name = name || ''!'''),
  ('benchmark_step', 'DELETE FROM benchmark_step'),
  ('score', 'UPDATE score SET value = 1.5 WHERE (model_id, benchmark_id) = (1, 2)'),
  ('score', 'UPDATE score SET origin = ''reported'' WHERE (model_id, benchmark_id) = (1, 2)'),
  ('score', 'UPDATE score SET source = ''another'' WHERE (model_id, benchmark_id) = (1, 2)'),
  ('score', 'UPDATE score SET standard_error = 1.5 WHERE (model_id, benchmark_id) = (1, 2)'),
  ('score', 'UPDATE score SET accepted_by = ''Ada'' WHERE (model_id, benchmark_id) = (1, 2)'),
  ('score', 'UPDATE evaluator SET name = ''Another'''),
  ('score', 'UPDATE evaluator SET kind = ''developer'''),
  ('score', 'UPDATE evaluation SET configuration = ''shots=0'''),
  ('score', 'UPDATE evaluation SET harness = ''another'''),
  ('score', 'UPDATE evaluation SET task_version = ''2'''),
  ('score', 'UPDATE evaluation SET samples_total = NULL, samples = NULL'),
  ('score', 'UPDATE evaluation SET date_basis = ''retrieved'''),
  ('score', 'UPDATE evaluation SET refusal_rate = 0.5'),
  ('edition', 'UPDATE edition SET name = ''2025Q3 b'' WHERE name = ''2025Q3'''),
  ('edition', 'UPDATE edition SET baseline_on = ''2024-01-01'', baseline_reason = ''a reason'' WHERE name = ''2025Q3''');
.once build/signed_inputs.sql
SELECT printf('SAVEPOINT s; %s; SELECT %Q, changes() > 0, edition_hash(edition) <> hash FROM z_in_use, temp.signed; ROLLBACK TO s; RELEASE s;', sql, name) FROM temp.changed;
.print -- table, whether something was changed, whether the hash is another
.read build/signed_inputs.sql
.shell rm -f build/signed_inputs.sql
.print -- tables that no change above is of
SELECT name FROM z_input WHERE name NOT IN (SELECT name FROM temp.changed);
.print -- and nothing of it stays
SELECT edition_hash('2025Q3') = hash FROM temp.signed;
