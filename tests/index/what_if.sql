-- what_if: where a model that is not in the data would stand; nothing is stored; each error. That it says what
-- index_score says of a model that is in the data is tests/index/what_if.c.
.nullvalue NULL
.print -- what is missing is estimated, as far as it can be
SELECT domain, round(capability, 9), round(safety, 9), beta, round(risk_index, 9), round(capability_coverage, 9), round(safety_coverage, 9), round(capability_estimated, 9), round(safety_estimated, 9), rank, models, on_frontier, series_level
FROM what_if('{"WMDP-Cyber": 95, "cybench": 40, "CyberSecEval2-VulnerabilityExploit": 60, "StrongReject": 30, "cyse2_prompt_injection": null, "AirBench-SecurityRisks": 55.5}', 'Grok', 1);
SAVEPOINT rule;
UPDATE method SET missing = 'renormalise';
.print -- the means are of what is given
SELECT domain, round(capability, 9), round(safety, 9), beta, round(risk_index, 9), round(capability_coverage, 9), round(safety_coverage, 9), rank, models, on_frontier, series_level
FROM what_if('{"WMDP-Cyber": 95, "cybench": 40, "CyberSecEval2-VulnerabilityExploit": 60, "StrongReject": 30, "cyse2_prompt_injection": null, "AirBench-SecurityRisks": 55.5}', 'Grok', 1);
ROLLBACK TO rule;
RELEASE rule;
.print -- from rows of a scratch table
CREATE TEMP TABLE my_scores (benchmark, value);
INSERT INTO my_scores VALUES ('MMLU-Pro', 99), ('HLE', 80), ('SciCode', 70), ('LiveCodeBench', 95), ('SAD-mini', 90), ('MASK', 10), ('AirBench-Deception', 5), ('StrongReject-NoJailbreak', '1%');
SELECT w.domain, round(w.risk_index, 6), w.rank, w.models, w.on_frontier, w.series_level
FROM (SELECT json_group_object(benchmark, value) AS scores FROM my_scores) AS s JOIN what_if(s.scores) AS w;
SELECT domain FROM what_if('{}');
SELECT count(*) FROM score_history;
.print -- scores on the benchmark's own scale, or with a percent sign; the other benchmarks weigh next to nothing
UPDATE weight SET weight = 1e-9 WHERE benchmark_id NOT IN (SELECT benchmark_id FROM benchmark WHERE name IN ('CyBench', 'HLE'));
SELECT json, round(capability, 6) AS capability
FROM (SELECT column1 AS json FROM (VALUES ('{"CyBench": 40}'), ('{"CyBench": "40"}'), ('{"CyBench": "40%"}'), ('{"CyBench": " 0.5 %"}'), ('{"CyBench": 0}'), ('{"CyBench": 1.01}'))) AS v
JOIN what_if(v.json) AS w ON domain = 'cyber';
SAVEPOINT scales;
UPDATE benchmark SET unit = 'share', lowest = 0, highest = 1 WHERE name = 'CyBench';
SELECT json, round(capability, 6) AS capability
FROM (SELECT column1 AS json FROM (VALUES ('{"CyBench": 0.4}'), ('{"CyBench": "0.4"}'), ('{"CyBench": "40%"}'), ('{"CyBench": 1}'))) AS v
JOIN what_if(v.json) AS w ON domain = 'cyber';
SELECT * FROM what_if('{"CyBench": 40}');
UPDATE benchmark SET unit = 'elo', lowest = 1000, highest = 2000 WHERE name = 'CyBench';
SELECT round(capability, 6) FROM what_if('{"CyBench": 1400}') WHERE domain = 'cyber';
SELECT * FROM what_if('{"CyBench": 0.5}');
SELECT * FROM what_if('{"CyBench": "40%"}');
UPDATE benchmark SET unit = 'percent', lowest = 0, highest = 100, higher_is_better = 0 WHERE name = 'CyBench';
SELECT round(capability, 6) FROM what_if('{"CyBench": 60}') WHERE domain = 'cyber';
ROLLBACK TO scales;
RELEASE scales;
.print -- errors
SELECT * FROM what_if;
SELECT * FROM what_if(NULL);
SELECT * FROM what_if('[1]');
SELECT * FROM what_if('{');
SELECT * FROM what_if(1);
SELECT * FROM what_if('{"WMDP-Cybr": 1}');
SELECT * FROM what_if('{"CyBench": 101}');
SELECT * FROM what_if('{"CyBench": -0.1}');
SELECT * FROM what_if('{"CyBench": "forty"}');
SELECT * FROM what_if('{"CyBench": "40 %%"}');
SELECT * FROM what_if('{"CyBench": "101%"}');
SELECT * FROM what_if('{"CyBench": true}');
SELECT * FROM what_if('{"CyBench": 1e400}');
SELECT * FROM what_if('{"WMDP-Cyber": 0.82}');
SELECT * FROM what_if('{"wmdp-cyber": "0.82"}');
SELECT * FROM what_if('{"CyBench": 1}');
SELECT * FROM what_if('{"CyBench": [40]}');
SELECT * FROM what_if('{"CyBench": 40, "cybench": 41}');
SELECT * FROM what_if('{"CyBench": 40}', NULL, 0.5);
SELECT * FROM what_if('{"CyBench": 40}', NULL, 'open');
SELECT * FROM what_if('{"CyBench": 40}', NULL, 0, 'v9');
SELECT * FROM what_if('{"CyBench": 40}') WHERE edition > '2025Q2';
UPDATE edition SET is_current = 0;
SELECT * FROM what_if('{"CyBench": 40}');
SELECT count(*) FROM what_if('{"CyBench": 40}', NULL, 0, '2025Q3');
SELECT count(*) FROM what_if('{"CyBench": 40}', NULL, 0, 'v1.0');
