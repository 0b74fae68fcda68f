-- A configuration is what it says, not how it is written; an alias may demand one.
.nullvalue NULL
CREATE TEMP VIEW written AS SELECT DISTINCT r.import_row_id, v.configuration FROM import_row AS r JOIN z_import_check AS v USING (import_row_id);
.print -- keys in any words, order, case and with blanks; each pair once; a comma of a value; a whole number without its point
INSERT INTO import_row (tool, model, benchmark, value, status, origin, configuration)
SELECT 'entry', 'Grok 4', 'HLE', '43%', 'success', 'unknown', column1
FROM (VALUES
  ('Effort = HIGH , num_fewshot=5.0, agent=Inspect\, basic'),
  ('agent_scaffold=inspect\, basic,shots=5,reasoning effort=high,thinking-effort=high'),
  (char(160) || 'n_shot=5,' || char(9) || 'scaffold=Inspect\, Basic,inference_effort=high' || char(160)),
  ('reasoning_effort=low,reasoning_effort=high'),
  ('my_setting=A,torch_dtype=torch.bfloat16'),
  ('with tools'),
  ('a=,,b=1,'),
  (''),
  (NULL),
  ('version=2.0.0,limit=1.5'));
SELECT * FROM written ORDER BY import_row_id;
DELETE FROM import_row;

.print -- seeds and lengths of the answer say nothing, unless the task has them as arguments
INSERT INTO import_row (tool, model, task, metric, value, status, origin, arguments, configuration)
SELECT 'inspect_ai', 'Grok 4', 'inspect_evals/wmdp_bio', 'accuracy', 0.43, 'success', 'measured', column1, 'seed=1,temperature=0.5,top_p=1,max_tokens=100,limit=10'
FROM (VALUES (NULL), ('temperature=0.5'), ('mytemperature=0.5'));
SELECT * FROM written ORDER BY import_row_id;
DELETE FROM import_row;

.print -- the case of a task and its metric does not count
INSERT INTO import_row (tool, model, task, metric, value, status, origin)
VALUES ('inspect_ai', 'Grok 4', 'Inspect_Evals/WMDP_bio', 'Accuracy', 0.43, 'success', 'measured'), ('inspect_ai', 'Grok 4', 'inspect_evals/wmdp_bio', 'accuracy', 0.43, 'success', 'measured');
SELECT v.rule, b.name, v.unit FROM z_import_check AS v JOIN benchmark AS b USING (benchmark_id);
DELETE FROM import_row;

.print -- an alias that demands
INSERT INTO alias_entry (alias, model, configuration) VALUES ('lab/model', 'GPT-5 (high)', 'Effort=High'), ('lab/model', 'GPT-5 (high)', ' effort = high '), ('lab/model', 'Grok 4', 'effort=high,agent=a');
SELECT * FROM alias_entry WHERE alias = 'lab/model' ORDER BY configuration;
CREATE TEMP VIEW found AS SELECT r.configuration, m.name, v.rule, v.field, v.offending, v.reason FROM import_row AS r JOIN z_import_check AS v USING (import_row_id) LEFT JOIN model AS m ON m.model_id = v.model_id;
INSERT INTO import_row (tool, model, benchmark, value, status, origin, configuration)
SELECT 'entry', 'LAB/model', 'HLE', '43%', 'success', 'unknown', column1
FROM (VALUES ('thinking_level=high'), ('agent=a,reasoning_effort=high,x=1'), ('agent=ab,reasoning_effort=high'), ('reasoning_effort=low'), ('reasoning_effort=higher'), (NULL));
SELECT * FROM found;
.print -- beside one that demands nothing
INSERT INTO alias_entry (alias, model) VALUES ('lab/model', 'o1-mini (high)');
SELECT configuration, name FROM found;
.print -- two that fit alike are none
INSERT INTO alias_entry (alias, model, configuration) VALUES ('lab/model', 'o1-mini (high)', 'x=1,agent=a,effort=high'), ('lab/model', 'Grok 4', 'y=2,agent=a,effort=high');
UPDATE import_row SET configuration = 'y=2,x=1,agent=a,effort=high' WHERE configuration IS NULL;
SELECT name, rule, reason FROM found WHERE configuration GLOB 'y=2*';
DELETE FROM import_row;
.print -- what alias_entry refuses
INSERT INTO alias_entry (alias, model, configuration) VALUES ('lab/other', 'Grok 4', 'high');
INSERT INTO alias_entry (alias, benchmark, configuration) VALUES ('lab/other', 'HLE', 'effort=high');
INSERT INTO alias_entry (alias, model) VALUES ('lab/other', 'lab/modell');
SELECT count(*) FROM import_row;
.print -- a score by such a name
INSERT INTO score_entry (model, benchmark, value, configuration) VALUES ('lab/model', 'HLE', 41, 'effort=high');
SELECT model, value, configuration FROM score_entry WHERE configuration IS NOT NULL;
.print -- the keys: none is mapped to one that is mapped itself, and all are as they are looked for
SELECT k.* FROM z_configuration_key AS k JOIN z_configuration_key AS o ON o.written = k.key AND o.key <> k.key;
SELECT * FROM z_configuration_key WHERE written <> lower(written) OR written GLOB '*[ -]*';
SELECT written FROM z_configuration_key GROUP BY written HAVING count(*) > 1;
