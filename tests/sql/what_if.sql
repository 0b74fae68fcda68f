-- what_if: where a model that is not in the data would stand; nothing is stored; each error. That it says what the
-- views say of a model that is in the data is tests/airisk_what_if.c.
.nullvalue NULL
SELECT domain, round(capability, 9), round(safety, 9), beta, round(risk_index, 9), round(capability_coverage, 9), round(safety_coverage, 9), rank, models, on_frontier, series_level
FROM what_if('{"WMDP-Cyber": 95, "cybench": 40, "CyberSecEval2-VulnerabilityExploit": 60, "StrongReject": 30, "cyse2_prompt_injection": null, "AirBench-SecurityRisks": 55.5}', 'Grok', 1);
.print -- from rows of a scratch table
CREATE TEMP TABLE my_scores (benchmark, value);
INSERT INTO my_scores VALUES ('MMLU-Pro', 99), ('HLE', 80), ('SciCode', 70), ('LiveCodeBench', 95), ('SAD-mini', 90), ('MASK', 10), ('AirBench-Deception', 5), ('StrongReject-NoJailbreak', 1);
SELECT w.domain, round(w.risk_index, 6), w.rank, w.models, w.on_frontier, w.series_level
FROM (SELECT json_group_object(benchmark, value) AS scores FROM my_scores) AS s JOIN what_if(s.scores) AS w;
SELECT domain FROM what_if('{}');
SELECT count(*) FROM score_history;
.print -- errors
SELECT * FROM what_if;
SELECT * FROM what_if(NULL);
SELECT * FROM what_if('[1]');
SELECT * FROM what_if('{');
SELECT * FROM what_if(1);
SELECT * FROM what_if('{"WMDP-Cybr": 1}');
SELECT * FROM what_if('{"CyBench": 101}');
SELECT * FROM what_if('{"CyBench": -0.1}');
SELECT * FROM what_if('{"CyBench": "40"}');
SELECT * FROM what_if('{"CyBench": [40]}');
SELECT * FROM what_if('{"CyBench": 40, "cybench": 41}');
SELECT * FROM what_if('{"CyBench": 40}', NULL, 0.5);
SELECT * FROM what_if('{"CyBench": 40}', NULL, 'open');
SELECT * FROM what_if('{"CyBench": 40}', NULL, 0, 'v9');
UPDATE method SET is_current = 0;
SELECT * FROM what_if('{"CyBench": 40}');
SELECT count(*) FROM what_if('{"CyBench": 40}', NULL, 0, 'v1.0');
