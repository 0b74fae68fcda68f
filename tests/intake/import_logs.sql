-- The logs of the tools as evaluations: each format and version, each reject, nothing twice.
.nullvalue NULL
-- once more after each import: a shell of SQLite 3.52 forgets it with the mode
.print -- every format
.parameter set :files build/logs/inspect
.read build/import.sql
.nullvalue NULL
.parameter set :files build/logs/lm_eval
.read build/import.sql
.nullvalue NULL
.parameter set :files build/logs/helm
.read build/import.sql
.nullvalue NULL
.parameter set :files build/logs/every_eval
.read build/import.sql
.nullvalue NULL
SELECT evaluation_id, m.name, b.name, e.tool, e.tool_version, e.task, e.task_version, e.arguments, e.dataset, e.scorer, e.metric, e.reducer, e.shots, e.agent
FROM evaluation AS e JOIN model AS m USING (model_id) JOIN benchmark AS b ON b.benchmark_id = e.benchmark_id;
SELECT evaluation_id, value, unit, higher_is_better, standard_error, samples, epochs, substr(evaluated_at, 1, 10) AS evaluated_on, status, origin, file, length(sha256), path FROM evaluation;
SELECT file, path, column, value, reason FROM import_reject ORDER BY import_reject_id;

.print -- all again, in one go: unchanged
CREATE TEMP TABLE before_evaluation AS SELECT * FROM evaluation;
CREATE TEMP TABLE before_reject AS SELECT * FROM import_reject;
CREATE TEMP TABLE import_source (path TEXT);
INSERT INTO import_source VALUES ('build/logs/inspect'), ('build/logs/lm_eval/'), ('build/logs/helm'), ('build/logs/every_eval'), ('build/logs/duplicate');
.parameter clear
.output /dev/null
.read build/import.sql
.nullvalue NULL
.output stdout
SELECT count(*) FROM (SELECT * FROM temp.before_evaluation EXCEPT SELECT * FROM evaluation) UNION ALL SELECT count(*) FROM (SELECT * FROM evaluation EXCEPT SELECT * FROM temp.before_evaluation);
SELECT count(*) FROM (SELECT * FROM temp.before_reject EXCEPT SELECT * FROM import_reject) UNION ALL SELECT count(*) FROM (SELECT * FROM import_reject EXCEPT SELECT * FROM temp.before_reject);
SELECT count(*) FROM import_row;

.print -- the hash is that of the file
CREATE TEMP TABLE hash (line TEXT);
.shell (cd build/logs && sha256sum inspect/*.json inspect/*.eval lm_eval/old/*.json every_eval/*.json) >build/hashes
.import build/hashes hash
SELECT count(*), count(*) FILTER (WHERE EXISTS (SELECT 1 FROM evaluation WHERE sha256 = substr(line, 1, 64) AND file = 'build/logs/' || substr(line, 67))) FROM temp.hash;

.print -- a file named by itself, a run of HELM by one of its files, a file that is not there
SELECT model, value FROM evaluation_log('build/logs/inspect/stored.eval');
SELECT file, metric, value FROM evaluation_log('build/logs/helm/wmdp:subject=wmdp-bio,model=openai_gpt-4o-2024-05-13/stats.json');
SELECT file, error FROM evaluation_log('build/logs/nothing.json');
SELECT file, error FROM evaluation_log('build/logs/bad/scores.csv');
SELECT count(*) FROM evaluation_log(NULL);
SELECT * FROM evaluation_log;
SELECT * FROM evaluation_log('');
SELECT * FROM evaluation_log(3);
SELECT count(DISTINCT file) FROM (VALUES ('build/logs/inspect/stored.eval'), ('build/logs/every_eval')) AS v JOIN evaluation_log(v.column1);
CREATE VIEW reads_files AS SELECT * FROM evaluation_log('build/logs');
SELECT * FROM reads_files;
DROP VIEW reads_files;

.print -- a task that is two benchmarks by its metrics, and has a third: see conflict/two_benchmarks.json
INSERT INTO task_entry (tool, task, metric, benchmark) VALUES ('lm_eval', 'both', 'acc', 'WMDP-Bio'), ('lm_eval', 'both', 'f1', 'WMDP-Chem');
.print -- each file that is no log, and what contradicts the database; the messages of libraries are left out
.parameter set :files build/logs/bad
.output /dev/null
.read build/import.sql
.nullvalue NULL
.parameter set :files build/logs/conflict
.read build/import.sql
.nullvalue NULL
.output stdout
SELECT substr(file, 12), path, column, substr(replace(reason, 'not JSON: ', 'not JSON '), 1, instr(replace(reason, 'not JSON: ', 'not JSON ') || ':', ':') - 1)
FROM import_reject
WHERE file GLOB '*/bad/*' OR file GLOB '*/conflict/*'
ORDER BY import_reject_id;

.print -- an argument that quotes another is matched by what it is; a run with invalidated samples is kept, not accepted
SELECT b.name, e.arguments, e.value, e.status
FROM evaluation AS e JOIN benchmark AS b USING (benchmark_id)
WHERE e.file GLOB '*/argument_in_argument.json' OR e.file GLOB '*/invalidated.json'
ORDER BY e.evaluation_id;

.print -- each pair of arguments by itself, wherever it stands; a task that is known only with others says with which
CREATE TEMP VIEW argument_match AS SELECT r.arguments, b.name FROM import_row AS r JOIN z_import_match AS m USING (import_row_id) LEFT JOIN benchmark AS b USING (benchmark_id);
INSERT INTO import_row (tool, model, task, metric, arguments, status, value, path, origin)
SELECT 'helm', 'Grok 4', 'mmlu_pro', 'exact_match', column1, 'success', 0.5, '$', 'measured'
FROM (VALUES ('subset=all,use_chain_of_thought=false'), ('a=1,subset=all,temperature=0,use_chain_of_thought=false,z=2'), ('subset=all,xuse_chain_of_thought=false'), ('subset=allx,use_chain_of_thought=false'), ('subset=all'), (NULL));
SELECT * FROM argument_match;
SELECT DISTINCT field, reason FROM z_import_check WHERE rule IS NOT NULL;
DELETE FROM import_row;

.print -- two filters of one metric: which one counts is a question for a person
SELECT model, value, problem FROM score_candidate WHERE problem IS NOT NULL;

.print -- the same bytes again: the rejects stay the rows that they are
CREATE TEMP TABLE once_reject AS SELECT * FROM import_reject;
.output /dev/null
.read build/import.sql
.nullvalue NULL
.output stdout
SELECT (SELECT count(*) FROM temp.once_reject), (SELECT count(*) FROM (SELECT * FROM temp.once_reject EXCEPT SELECT * FROM import_reject)), (SELECT count(*) FROM import_reject);

.print -- a file mended in its place is no reject any more
.shell cp build/logs/bad/cut.json build/mended.json
.parameter set :files build/mended.json
.read build/import.sql
.nullvalue NULL
SELECT reason FROM import_reject WHERE file = 'build/mended.json';
.shell cp build/logs/inspect/v2_success.json build/mended.json
.read build/import.sql
.nullvalue NULL
SELECT count(*) FROM import_reject WHERE file = 'build/mended.json';
.shell rm build/mended.json

.print -- mended: the alias and the task are added, the same files are taken, and are no rejects any more
INSERT INTO alias_entry (alias, model) VALUES ('openai/gpt-4o-2024-05-31', 'GPT-4o (240513)');
INSERT INTO task_entry (tool, task, metric, benchmark) VALUES ('inspect_ai', 'inspect_evals/wmdp_cybr', 'accuracy', 'WMDP-Cyber');
.parameter set :files build/logs/conflict
.read build/import.sql
.nullvalue NULL

.print -- a metric that was kept without a unit counts once the task has it
SELECT metric, value, unit FROM evaluation WHERE metric = 'std' AND task = 'inspect_evals/wmdp_bio';
INSERT INTO task_entry (tool, task, metric, benchmark, unit) VALUES ('inspect_ai', 'inspect_evals/wmdp_bio', 'std', 'WMDP-Bio', 'share');
.parameter set :files build/logs/inspect/v2_nan.json
.read build/import.sql
.nullvalue NULL
SELECT metric, value, unit FROM evaluation WHERE metric = 'std' AND task = 'inspect_evals/wmdp_bio';

.print -- withdrawn, the same file is taken again; once, and the first stays withdrawn
UPDATE evaluation SET withdrawn = 1 WHERE file = 'build/logs/inspect/stored.eval';
.parameter set :files build/logs/inspect/stored.eval
.read build/import.sql
.nullvalue NULL
.read build/import.sql
.nullvalue NULL
SELECT withdrawn, count(*), count(DISTINCT evaluation_id) FROM evaluation WHERE file = 'build/logs/inspect/stored.eval' GROUP BY withdrawn;

.print -- a result of a withdrawn model is refused, and taken once the model is back
UPDATE model SET withdrawn = 1 WHERE model_id = (SELECT model_id FROM evaluation WHERE file = 'build/logs/inspect/stored.eval');
UPDATE evaluation SET withdrawn = 1 WHERE file = 'build/logs/inspect/stored.eval';
.read build/import.sql
.nullvalue NULL
UPDATE model SET withdrawn = 0;
.read build/import.sql
.nullvalue NULL
SELECT count(*) FROM import_reject WHERE file = 'build/logs/inspect/stored.eval';

.print -- a standard error of 0 for a value between the ends is refused, one that is too large is counted
INSERT INTO import_row (tool, model, task, metric, status, value, standard_error, samples, path, origin, file)
SELECT 'inspect_ai', 'Grok 4', 'wmdp_cyber', 'accuracy', 'success', column1, column2, 100, '$', 'measured', 'f'
FROM (VALUES (0.5, 0), (0.5, '1.5%'), (0.5, '150%'), (1, 0), (0, 0.0), (0.5, 'x'));
SELECT value, standard_error, rule, reason FROM z_import_check ORDER BY import_row_id;
DELETE FROM import_row;

.print -- a result is kept as it was, and while a score cites it
UPDATE evaluation SET value = 1;
UPDATE evaluation SET unit = 'percent' WHERE unit = 'share';
UPDATE score_candidate SET accepted = 1;
DELETE FROM evaluation;
