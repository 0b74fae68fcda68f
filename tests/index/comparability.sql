-- Records compare like with like: of a benchmark's scores only those of one program and version; what is left out is counted.
.nullvalue NULL
-- Every score of a benchmark has an evaluation of its own; harness and version are given below.
CREATE TEMP TABLE said (model TEXT, benchmark TEXT, harness TEXT, version TEXT);
CREATE TEMP TRIGGER said_is_stored AFTER INSERT ON said BEGIN
  INSERT INTO evaluation (model_id, benchmark_id, tool, model_written, task, harness, task_version, value, unit, origin)
  SELECT s.model_id, s.benchmark_id, 'entry', m.name, b.name, NEW.harness, NEW.version, s.value, 'percent', 'synthetic'
  FROM score AS s JOIN model AS m USING (model_id) JOIN benchmark AS b USING (benchmark_id) WHERE m.name = NEW.model AND b.name = NEW.benchmark;
  UPDATE score SET evaluation_id = last_insert_rowid()
  WHERE (model_id, benchmark_id) = (SELECT model_id, benchmark_id FROM model AS m, benchmark AS b WHERE m.name = NEW.model AND b.name = NEW.benchmark);
END;
SAVEPOINT s;
CREATE TEMP VIEW answer AS
SELECT models, highest_model, highest, record_before_model, record_growth, models_above_human, comparability, scores_left_out FROM benchmark_summary WHERE benchmark = 'CyBench';

.print == no evaluation says anything: one group, all scores
SELECT * FROM answer;
SELECT count(*) FROM score_group;
SELECT count(*) FROM benchmark_group;
SELECT count(*) FROM left_out_score;

.print == six scores (value is their place in order of release): 10 20 30 of 'a 1', 40 and 60 of 'a 2', 50 of nobody
DELETE FROM score WHERE benchmark_id = (SELECT benchmark_id FROM benchmark WHERE name = 'CyBench');
CREATE TEMP VIEW six AS
SELECT model_id, name, row_number() OVER (ORDER BY released_on, model_id) AS n FROM (SELECT * FROM model ORDER BY released_on, model_id LIMIT 6);
INSERT INTO score (model_id, benchmark_id, value, origin) SELECT model_id, benchmark_id, 10 * n, 'synthetic' FROM six, benchmark AS b WHERE b.name = 'CyBench';
INSERT INTO said SELECT name, 'CyBench', 'a', iif(n < 4, '1', '2') FROM six WHERE n <> 5;
SELECT comparability, scores, is_counted FROM benchmark_group ORDER BY comparability;
SELECT n, comparability FROM left_out_score JOIN six USING (model_id) ORDER BY n;
SELECT models, lowest, highest, comparability, scores_left_out FROM benchmark_summary WHERE benchmark = 'CyBench';
.print == a scenario's own score names no program, whatever the score in its place names
SELECT n, c.score, c.comparability, c.group_scores, c.is_compared FROM six JOIN index_cell AS c USING (model_id)
WHERE c.benchmark = 'CyBench' AND n IN (1, 5) AND c.scenario = (SELECT printf('{"score": {"%s": {"CyBench": 5}}}', name) FROM six WHERE n = 1) ORDER BY n;
SELECT six.n, score, previous_record, comparability, scores_left_out FROM benchmark_record JOIN six USING (model_id) WHERE benchmark = 'CyBench' ORDER BY six.n;
SELECT models, comparability FROM benchmark_trend WHERE benchmark = 'CyBench';
SELECT max(models) FROM benchmark_correlation WHERE 'CyBench' IN (benchmark, other_benchmark);
SELECT count(*) FROM comparable_score WHERE benchmark = 'CyBench';
SELECT count(*) FROM chart_point WHERE chart = 'benchmark:CyBench' AND line = 1;
SELECT text_en, text_zh FROM report_finding WHERE subject = 'CyBench' AND finding = 'scores_left_out';

.print == of three groups with two scores each the first by name
UPDATE score SET evaluation_id = NULL WHERE benchmark_id = (SELECT benchmark_id FROM benchmark WHERE name = 'CyBench');
INSERT INTO said SELECT name, 'CyBench', iif(n % 2, 'b', 'a'), NULL FROM six WHERE n < 5;
SELECT comparability, scores, is_counted FROM benchmark_group ORDER BY comparability;

.print == models released after the edition's last day do not count
UPDATE model SET released_on = '2026-01-01' WHERE model_id IN (SELECT model_id FROM six WHERE n = 2);
SELECT comparability, scores, is_counted FROM benchmark_group ORDER BY comparability;
ROLLBACK TO s;

.print == jailbreaks are ranked within the group
INSERT INTO said SELECT m.name, 'StrongReject', 'h', NULL FROM model AS m JOIN score AS s USING (model_id) JOIN benchmark AS b USING (benchmark_id) WHERE b.name = 'StrongReject' AND s.value > 80;
SELECT count(*), max(score) <= 80 FROM jailbreak_resistance WHERE benchmark = 'StrongReject';
SELECT text_en FROM report_finding WHERE finding = 'series_always_strong' AND subject = 'StrongReject';
ROLLBACK TO s;

.print == a record of the risk index that mixes groups says so, and the records before the first of them do not
SELECT sum(mixes_groups) FROM risk_record;
INSERT INTO said SELECT model, 'WMDP-Cyber', 'other', '9' FROM (SELECT model, row_number() OVER (ORDER BY released_on, model_id) AS n FROM risk_record WHERE domain = 'cyber') WHERE n = 2;
SELECT mixes_groups, count(*) FROM risk_record WHERE domain = 'cyber' GROUP BY 1;
SELECT row_number() OVER (ORDER BY released_on, model_id), mixes_groups FROM risk_record WHERE domain = 'cyber' LIMIT 3;
SELECT sum(mixes_groups) FROM risk_record WHERE domain <> 'cyber';
SELECT mixes_groups FROM risk_growth WHERE domain = 'cyber' AND is_edition_period;
SELECT text_en FROM report_finding WHERE domain = 'cyber' AND finding = 'growth';
SELECT text_zh FROM report_finding WHERE domain = 'cyber' AND finding = 'growth';
UPDATE period SET starts_on = '2024-01-01' WHERE name = '2025Q3';
SELECT count(*) FILTER (WHERE evidence LIKE '%it compares scores of different programs or benchmark versions'), count(*) FILTER (WHERE evidence_zh LIKE '%所比较的得分来自不同的测评程序或基准版本') FROM early_warning WHERE rule = 'record_risk_index';
ROLLBACK TO s;

.print == random groups of every score: the views against naive queries
DELETE FROM score WHERE (model_id * 7919 + benchmark_id * 104729) % 13 < 4;
INSERT INTO said
SELECT m.name, b.name, nullif(char(97 + (m.model_id * 31 + b.benchmark_id * 17) % (1 + b.benchmark_id % 4)), 'b'), nullif((m.model_id * 7 + b.benchmark_id) % 3, 2)
FROM score AS s JOIN model AS m USING (model_id) JOIN benchmark AS b USING (benchmark_id) WHERE b.benchmark_id % 5 > 0 AND (m.model_id * 11 + b.benchmark_id) % 7 > 0;
UPDATE model SET released_on = date('2025-11-01', model_id || ' days') WHERE model_id % 6 = 0;
CREATE TEMP TABLE grouped AS
SELECT s.*, m.name, m.released_on,
  coalesce((SELECT coalesce(harness, 'unknown') || coalesce(' ' || task_version, '') FROM evaluation AS e WHERE e.evaluation_id = s.evaluation_id), 'unknown') AS grp
FROM score AS s JOIN model AS m USING (model_id) WHERE m.released_on <= '2025-09-30';
CREATE TEMP TABLE winner AS
SELECT benchmark_id, (
  SELECT grp FROM grouped AS g WHERE g.benchmark_id = b.benchmark_id GROUP BY grp ORDER BY count(*) DESC, grp LIMIT 1
) AS grp FROM benchmark AS b;
SELECT count(DISTINCT grp), count(*) FROM grouped;
SELECT count(*), sum(grp = 'unknown') FROM winner;
SELECT 'benchmark_summary', count(*) FROM benchmark_summary AS v JOIN benchmark AS b ON b.name = v.benchmark JOIN winner AS w USING (benchmark_id)
WHERE v.comparability <> w.grp
  OR v.models <> (SELECT count(*) FROM grouped AS g WHERE g.benchmark_id = b.benchmark_id AND g.grp = w.grp)
  OR v.scores_left_out <> (SELECT count(*) FROM grouped AS g WHERE g.benchmark_id = b.benchmark_id AND g.grp <> w.grp)
  OR v.highest IS NOT (SELECT max(value) FROM grouped AS g WHERE g.benchmark_id = b.benchmark_id AND g.grp = w.grp)
  OR v.record_before IS NOT (SELECT max(value) FROM grouped AS g WHERE g.benchmark_id = b.benchmark_id AND g.grp = w.grp AND released_on <= '2024-09-11');
SELECT 'benchmark_record', count(*) FROM grouped AS a JOIN winner AS w USING (benchmark_id) JOIN benchmark AS b USING (benchmark_id) LEFT JOIN benchmark_record AS v ON v.benchmark = b.name AND v.model_id = a.model_id
WHERE (v.model_id IS NOT NULL) <> (a.grp = w.grp AND NOT EXISTS (
  SELECT 1 FROM grouped AS c WHERE c.benchmark_id = a.benchmark_id AND c.grp = w.grp AND (c.released_on, c.model_id) < (a.released_on, a.model_id) AND c.value >= a.value));
SELECT 'left_out_score', (SELECT count(*) FROM left_out_score) - (SELECT count(*) FROM grouped AS g JOIN winner AS w USING (benchmark_id) WHERE g.grp <> w.grp),
  (SELECT count(*) FROM left_out_score AS l JOIN grouped AS g USING (model_id, benchmark_id) JOIN winner AS w USING (benchmark_id) WHERE g.grp = w.grp OR l.comparability <> g.grp);
SELECT 'benchmark_correlation', count(*) FROM benchmark_correlation AS v WHERE v.models <> (
  SELECT count(*) FROM grouped AS x JOIN winner AS wx ON wx.benchmark_id = x.benchmark_id AND wx.grp = x.grp
  JOIN grouped AS y USING (model_id) JOIN winner AS wy ON wy.benchmark_id = y.benchmark_id AND wy.grp = y.grp
  WHERE x.benchmark_id = (SELECT benchmark_id FROM benchmark WHERE name = v.benchmark) AND y.benchmark_id = (SELECT benchmark_id FROM benchmark WHERE name = v.other_benchmark));
SELECT 'safety_correlation', count(*) FROM safety_correlation AS v JOIN benchmark AS b ON b.name = v.benchmark JOIN winner AS w USING (benchmark_id) WHERE v.models <> (
  SELECT count(*) FROM grouped AS g JOIN model_risk AS r USING (model_id) WHERE r.domain = v.domain AND r.capability IS NOT NULL AND g.benchmark_id = b.benchmark_id AND g.grp = w.grp);
SELECT 'risk_record', count(*), sum(mixes_groups) FROM risk_record AS v
WHERE v.mixes_groups <> (v.models_before > 0 AND EXISTS (
  SELECT 1 FROM model_risk AS r JOIN domain AS d ON d.name = r.domain JOIN weight AS x USING (domain_id) JOIN grouped AS g ON g.model_id = r.model_id AND g.benchmark_id = x.benchmark_id JOIN winner AS w ON w.benchmark_id = g.benchmark_id
  WHERE r.domain = v.domain AND r.risk_index IS NOT NULL AND (r.released_on, r.model_id) <= (v.released_on, v.model_id) AND g.grp <> w.grp));
RELEASE s;
