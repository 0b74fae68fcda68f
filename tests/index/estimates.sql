-- What an estimate stands on. Ten models have no CyBench score.
CREATE TEMP TABLE told AS SELECT model, estimate FROM score_estimate;
SELECT benchmark, count(*), count(estimate), min(rule), max(cells) FROM score_estimate GROUP BY benchmark;

-- No score is stored, none is changed, and what does not apply is not estimated.
SELECT count(*) FROM score_estimate JOIN benchmark AS b ON b.name = benchmark JOIN score USING (model_id, benchmark_id);
SELECT count(*) FROM score_estimate JOIN benchmark AS b ON b.name = benchmark JOIN missing_score USING (model_id, benchmark_id) WHERE reason = 'not_applicable';

-- A benchmark that a scenario leaves out tells nothing of others either: as if it had neither weights nor scores.
CREATE TEMP TABLE without_it AS SELECT domain, model, capability FROM index_score(NULL, '{"without": ["HLE", "SciCode", "LiveCodeBench"]}');
SELECT count(*) > 0 AS changes_estimates FROM without_it JOIN index_score AS i USING (domain, model) WHERE domain = 'cyber' AND i.capability <> without_it.capability;
SAVEPOINT taken_away;
DELETE FROM weight WHERE benchmark_id IN (SELECT benchmark_id FROM benchmark WHERE name IN ('HLE', 'SciCode', 'LiveCodeBench'));
SELECT count(*), sum(w.capability IS i.capability) FROM without_it AS w JOIN index_score AS i USING (domain, model);
ROLLBACK TO taken_away;
RELEASE taken_away;

-- What is withheld from the public tells nothing of what it is shown.
CREATE TEMP VIEW bio_only AS
SELECT benchmark_id FROM weight JOIN domain USING (domain_id) WHERE domain.name = 'bio'
EXCEPT SELECT benchmark_id FROM weight JOIN domain USING (domain_id) WHERE domain.name <> 'bio';
SAVEPOINT shown;
UPDATE score SET value = 100 - value WHERE benchmark_id IN bio_only;
SELECT sum(t.estimate IS NOT e.estimate) AS told_by_bio FROM told AS t JOIN score_estimate AS e USING (model);
ROLLBACK TO shown;
INSERT INTO disclosure (domain_id, audience, shows) SELECT domain_id, 'public', 'nothing' FROM domain WHERE name = 'bio';
CREATE TEMP TABLE told_alone AS SELECT model, estimate FROM score_estimate;
UPDATE score SET value = 100 - value WHERE benchmark_id IN bio_only;
SELECT sum(t.estimate IS NOT e.estimate) AS told_by_bio FROM told_alone AS t JOIN score_estimate AS e USING (model);

-- Of the withheld one everything tells: whoever is shown it is shown the others.
DELETE FROM score WHERE model_id = 1 AND benchmark_id = (SELECT benchmark_id FROM benchmark WHERE name = 'WMDP-Bio');
CREATE TEMP TABLE told_of_bio AS SELECT estimate FROM score_estimate WHERE benchmark = 'WMDP-Bio';
UPDATE score SET value = value / 2 WHERE model_id = 1 AND benchmark_id = (SELECT benchmark_id FROM benchmark WHERE name = 'HLE');
SELECT t.estimate <> e.estimate FROM told_of_bio AS t JOIN score_estimate AS e ON e.benchmark = 'WMDP-Bio';
ROLLBACK TO shown;
RELEASE shown;

-- The bar, and a method that does not estimate.
UPDATE method_constant SET value = 6 WHERE name = 'largest_estimate_error';
SELECT rule, count(*), count(estimate) FROM score_estimate GROUP BY rule;
SELECT status, count(*) FROM index_score WHERE domain = 'cyber' GROUP BY status;
UPDATE method_constant SET value = NULL WHERE name = 'largest_estimate_error';
SELECT rule, count(*), count(estimate) FROM score_estimate GROUP BY rule;
UPDATE method SET missing = 'renormalise';
SELECT rule, count(*), count(estimate), count(cells), count(benchmark_error) FROM score_estimate GROUP BY rule;

-- A model's id as any text that SQLite takes for the number.
SELECT count(*) FROM index_score WHERE model_id = '1e1';
SELECT count(*) FROM index_score WHERE model_id = 10.5;
SELECT count(*) FROM index_score WHERE model_id IS NULL;

-- Of a step the higher of the two estimated shares.
UPDATE method SET missing = 'estimate';
UPDATE method_constant SET value = 10 WHERE name = 'largest_estimate_error';
SELECT from_model, to_model, capability_estimated, safety_estimated FROM index_step WHERE domain = 'cyber' AND 'o1-mini (high)' IN (from_model, to_model);
