-- What a log says of a run beside its value: each kind of it in each tool; the folders that tools leave.
.nullvalue NULL
.print -- how it was asked: by rank, without what tells of no measurement, no secret; the name that the task is registered under
SELECT task, task_registered, configuration, arguments, shots, agent FROM evaluation_log('build/logs/fields/inspect_setup.json');
.print -- an old log: the model without blanks, the task's id as the run, its error, the agent of its plan
SELECT model, length(run), metric, value, standard_error, configuration, agent, evaluated_at, date_basis, scored_at FROM evaluation_log('build/logs/fields/inspect_old.json');
.print -- counts are of questions; a limit does not make a dataset smaller
SELECT replace(file, 'build/logs/fields/', ''), samples, samples_total, samples_completed, samples_scored, epochs, configuration, evaluated_at
FROM evaluation_log('build/logs/fields')
WHERE file GLOB '*/inspect_partial.json' OR file GLOB '*/inspect_unscored.json' OR file GLOB '*/inspect_limited.json';
SELECT scorer, metric, samples, samples_total, samples_scored, epochs FROM evaluation_log('build/logs/inspect/v2_many_scorers.json') WHERE metric IN ('mean', 'accuracy');
.print -- of a part of the questions the number is not known; refusals of a scorer, or of a score beside it
SELECT scorer, metric, value, samples, samples_scored, refusal_rate FROM evaluation_log('build/logs/fields/inspect_grouped.json');
.print -- when it ran and when it was scored last, in UTC
SELECT evaluated_at, date_basis, scored_at FROM evaluation_log('build/logs/fields/inspect_rescored.json');

.print -- lm_eval and Evalchemy
SELECT model, task, metric, reducer, value, standard_error, samples, samples_total, epochs, refusal_rate, shots, evaluated_at, date_basis FROM evaluation_log('build/logs/fields/lm_eval');
SELECT DISTINCT arguments, configuration FROM evaluation_log('build/logs/fields/lm_eval');
.print -- LightEval
SELECT tool, tool_version, harness, model, task, task_version, metric, value, standard_error, samples, samples_total, refusal_rate, shots, evaluated_at, date_basis, configuration FROM evaluation_log('build/logs/fields/lighteval');

.print -- Every Eval Ever
SELECT task, harness, evaluator, evaluator_kind, configuration, arguments, agent, evaluated_at, date_basis, origin FROM evaluation_log('build/logs/fields/every_eval_setup.json') WHERE task IN ('Effort', 'Agent');
SELECT task, metric, value, round(standard_error, 6), standard_error_basis, samples, refusal_rate FROM evaluation_log('build/logs/fields/every_eval_setup.json') WHERE task NOT IN ('Effort', 'Agent');

.print -- HELM: valid where there is no test
SELECT run, metric, value, samples, configuration FROM evaluation_log('build/logs/fields/helm_valid');

.print -- JSON Lines by name or by content, each line by itself; a file whose first line is of no tool is one reject
SELECT replace(file, 'build/logs/fields/', ''), tool, model, task, path, error FROM evaluation_log('build/logs/fields') WHERE file GLOB '*lines*';
SELECT error FROM evaluation_log('build/logs/fields/foreign.jsonl');

.print -- folders of tools: what is no log is no reject
SELECT replace(file, 'build/logs/folders/', ''), model, task, arguments, metric, value, samples, run = sha256, path, error FROM evaluation_log('build/logs/folders');
.print -- named by itself it says what it is
SELECT v.column1, l.error
FROM (VALUES ('logs.json'), ('eval-set.json'), ('lm_eval/renamed.jsonl'), ('every_eval/renamed.jsonl'), ('index.json'), ('unpacked/summaries.json')) AS v
JOIN evaluation_log('build/logs/folders/' || v.column1) AS l;
