-- Cells and rows at the edges of the index core.
SELECT use_edition('2025Q3');

-- The first day of the period belongs to it, and so does the last.
UPDATE model SET released_on = '2025-07-01' WHERE name = 'Grok 4';
SELECT model, is_new FROM index_score WHERE domain = 'cyber' AND model IN ('Grok 4', 'GPT-5 (high)', 'o4-mini (high)') ORDER BY model;
SELECT max(released_on), max(is_new) FROM index_score WHERE is_new;

-- A score that is there counts, whatever missing_score says of it.
INSERT INTO missing_score (model_id, benchmark_id, reason)
SELECT model_id, benchmark_id, 'not_applicable' FROM model, benchmark WHERE model.name = 'Grok 4' AND benchmark.name = 'CyBench';
SELECT capability_coverage, benchmarks_not_applicable FROM index_score AS i JOIN component_score AS c USING (domain, model)
WHERE domain = 'cyber' AND model = 'Grok 4' AND component = 'capability';

-- A scenario's score on a benchmark that does not apply makes it apply.
SELECT component, benchmarks_scored, benchmarks_not_applicable FROM component_score WHERE domain = 'bio' AND model = 'Kimi K2 (250905)' AND component = 'capability';
SELECT component, benchmarks_scored, benchmarks_not_applicable FROM component_score(NULL, '{"score": {"kimi k2 (250905)": {"lab-bench-figqa": 50}}}') WHERE domain = 'bio' AND model = 'Kimi K2 (250905)' AND component = 'capability';
-- Null takes a score away; what is left out has none, wherever it stands in the scenario.
SELECT benchmarks_scored FROM component_score(NULL, '{"score": {"Grok 4": {"HLE": null}}}') WHERE domain = 'loss_of_control' AND model = 'Grok 4' AND component = 'capability';
SELECT (SELECT sum(capability) FROM index_score(NULL, '{"without": ["CyBench"], "score": {"Grok 4": {"CyBench": 1}}}'))
  = (SELECT sum(capability) FROM index_score(NULL, '{"score": {"Grok 4": {"CyBench": 1}}, "without": ["CyBench"]}')) AS same;

-- A domain's own component goes before the one of all domains, and its own constant likewise, in whatever order they were entered.
INSERT INTO component (method_id, domain_id, name, parent, combine, weight) VALUES (1, 1, 'safety', NULL, 'minimum', 1.0);
INSERT INTO component (method_id, domain_id, name, parent, combine, weight) VALUES (1, NULL, 'safety', NULL, 'geometric', 1.0);
INSERT INTO method_constant (method_id, domain_id, name, value) VALUES (1, 1, 'beta_open', 0.25);
UPDATE method_constant SET value = 0.5 WHERE name = 'beta_open' AND domain_id IS NULL;
SELECT domain, round(safety, 6) = (SELECT min(value) FROM score JOIN weight USING (benchmark_id) JOIN benchmark AS b USING (benchmark_id) WHERE method_id = 1 AND weight.domain_id = 1 AND b.measures = 'safety' AND score.model_id = i.model_id) AS is_minimum, beta
FROM index_score AS i WHERE model = 'GLM 4.6' ORDER BY domain;
-- Another method's own constant is no constant of this one.
INSERT INTO method (method_id, name, formula) VALUES (9, 'other', 'linear');
INSERT INTO method_constant (method_id, domain_id, name, value) VALUES (9, 2, 'beta_open', 0.125);
SELECT domain, value FROM method_value WHERE name = 'beta_open' ORDER BY domain;

-- Scenarios that are no scenarios.
SELECT 1 FROM index_score(NULL, '[]');
SELECT 1 FROM index_score(NULL, '{');
SELECT 1 FROM index_score(NULL, '{"nonsense": {}}');
SELECT 1 FROM index_score(NULL, '{"beta_open": []}');
SELECT 1 FROM index_score(NULL, '{"beta_open": "0.5"}');
SELECT 1 FROM index_score(NULL, '{"beta_open": {"cyber": 0.5}}');
SELECT 1 FROM index_score(NULL, '{"missing": {}}');
SELECT 1 FROM index_score(NULL, '{"missing": "drop"}');
SELECT 1 FROM index_score(NULL, '{"without": {"a": "HLE"}}');
SELECT 1 FROM index_score(NULL, '{"without": ["HLEE"]}');
SELECT 1 FROM index_score(NULL, '{"without": [1]}');
SELECT 1 FROM index_score(NULL, '{"weight": [3]}');
SELECT 1 FROM index_score(NULL, '{"weight": {"HLE": 0}}');
SELECT 1 FROM index_score(NULL, '{"weight": {"HLE": 1e13}}');
SELECT 1 FROM index_score(NULL, '{"score": {"Grok 4": 3}}');
SELECT 1 FROM index_score(NULL, '{"score": {"Grok 40": {"HLE": 3}}}');
SELECT 1 FROM index_score(NULL, '{"score": {"Grok 4": {"HLE": 101}}}');
SELECT 1 FROM index_score(NULL, '{"breakthrough_only": 1}');

-- Under 'shared', where nothing is.
UPDATE method SET missing = 'shared';
DELETE FROM score WHERE model_id % 8 = benchmark_id % 8;
SELECT status, count(*) FROM index_score WHERE domain = 'chem' GROUP BY status;

-- An index beyond what a number can hold.
UPDATE method SET formula = 'exponential', missing = 'renormalise';
INSERT INTO method_constant (method_id, name, value) VALUES (1, 'a', 1e300), (1, 'c0', 0);
SELECT DISTINCT status, risk_index FROM index_score WHERE domain = 'bio' AND capability > 0 AND safety IS NOT NULL;

-- Steps compare what both models have: a benchmark that cannot be estimated and that one of them lacks is left out for both.
UPDATE method SET formula = 'linear', missing = 'estimate';
UPDATE method_constant SET value = 0 WHERE name = 'largest_estimate_error';
SELECT max(abs(a.capability_change - b.capability_change)) FROM index_step AS a JOIN index_step('2025Q3', '{"missing": "renormalise"}') AS b USING (domain, from_model_id, to_model_id);

-- A tolerance in points of 100 says nothing of an index without a bound.
UPDATE method_constant SET value = 10 WHERE name = 'largest_estimate_error';
UPDATE method SET formula = 'exponential';
UPDATE method_constant SET value = 0.05 WHERE name = 'a';
UPDATE method_constant SET value = 50 WHERE name = 'c0';
SELECT metric, count(change) > 0, count(shape) > 0 FROM series_trend WHERE metric IN ('risk_index', 'capability') GROUP BY metric;
SELECT count(shape) > 0 FROM series_trend('cyber', 'risk_index', NULL, 0.2);
INSERT INTO method_constant (method_id, name, value) VALUES (1, 'risk_tolerance', 0.2);
SELECT count(*) FROM series_trend('bio') AS a JOIN series_trend('bio', NULL, NULL, 0.2) AS b USING (series) WHERE a.shape = b.shape AND a.change IS NOT NULL;
