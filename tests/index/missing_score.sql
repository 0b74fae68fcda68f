-- Why a score is missing: what is not applicable has no part in coverage and is no gap, everything else has and is.
-- All weights are equal, so that each coverage is a fraction of benchmarks.
SAVEPOINT s;
.print == the demo: 45 missing scores, 35 of them pictures for models that read text alone
SELECT missing, count(DISTINCT benchmark), sum(models) FROM (SELECT DISTINCT benchmark, missing, models FROM missing_summary) GROUP BY missing;
SELECT finding, domain, value, text_en FROM report_finding WHERE section = 'scope' AND finding IN ('missing', 'not_applicable', 'gaps', 'without_score') ORDER BY position;
SELECT text_zh FROM report_finding WHERE section = 'scope' AND finding IN ('missing', 'not_applicable') ORDER BY position;

.print == three of a domain's four capability benchmarks count: 10, 20 and no score, the fourth is not applicable, then not tested, then unknown
UPDATE method SET missing = 'renormalise';
CREATE TEMP VIEW this AS SELECT model_id FROM model WHERE name = 'Grok 2 (20241212)';
CREATE TEMP VIEW cap AS
SELECT w.benchmark_id, row_number() OVER (ORDER BY w.benchmark_id) AS n
FROM weight AS w JOIN benchmark AS b USING (benchmark_id)
WHERE w.domain_id = (SELECT domain_id FROM domain WHERE name = 'loss_of_control') AND b.measures = 'capability';
DELETE FROM weight WHERE domain_id = (SELECT domain_id FROM domain WHERE name = 'loss_of_control') AND benchmark_id IN (SELECT benchmark_id FROM cap WHERE n > 4);
DELETE FROM score WHERE model_id IN this AND benchmark_id IN (SELECT benchmark_id FROM cap WHERE n > 2);
UPDATE score SET value = 10 * (SELECT n FROM cap WHERE cap.benchmark_id = score.benchmark_id) WHERE model_id IN this AND benchmark_id IN (SELECT benchmark_id FROM cap);
CREATE TEMP VIEW answer AS
SELECT score, fixed(coverage, 3), benchmarks, benchmarks_not_applicable, benchmarks_scored
FROM domain_score WHERE domain = 'loss_of_control' AND measures = 'capability' AND model_id IN this;
SELECT * FROM answer;
INSERT INTO missing_score (model_id, benchmark_id, reason) SELECT model_id, benchmark_id, 'not_applicable' FROM this, cap WHERE n = 4;
SELECT * FROM answer;
SELECT fixed(capability_coverage, 3), capability FROM model_risk WHERE domain = 'loss_of_control' AND model_id IN this;
SELECT n, missing FROM model_score JOIN benchmark AS b ON b.name = benchmark JOIN cap USING (benchmark_id) WHERE domain = 'loss_of_control' AND model_id IN this;
UPDATE missing_score SET reason = 'failed' WHERE model_id IN this AND benchmark_id = (SELECT benchmark_id FROM cap WHERE n = 4);
SELECT * FROM answer;

.print == one of four scored is too little; of the two that apply it is enough
DELETE FROM score WHERE model_id IN this AND benchmark_id = (SELECT benchmark_id FROM cap WHERE n = 2);
SELECT * FROM answer;
UPDATE missing_score SET reason = 'not_applicable' WHERE model_id IN this AND benchmark_id = (SELECT benchmark_id FROM cap WHERE n = 4);
SELECT * FROM answer;
INSERT INTO missing_score (model_id, benchmark_id, reason) SELECT model_id, benchmark_id, 'not_applicable' FROM this, cap WHERE n = 3;
SELECT * FROM answer;

.print == the two that one model of a pair cannot be tested on have no part in what both share
SELECT fixed(capability_coverage, 3) FROM upgrade_step WHERE domain = 'loss_of_control' AND to_model_id IN this;
DELETE FROM missing_score WHERE model_id IN this AND benchmark_id = (SELECT benchmark_id FROM cap WHERE n = 4);
SELECT fixed(capability_coverage, 3) FROM upgrade_step WHERE domain = 'loss_of_control' AND to_model_id IN this;

.print == no capability benchmark applies: no score, no gap, counted apart
DELETE FROM score WHERE model_id IN this AND benchmark_id IN (SELECT benchmark_id FROM cap);
DELETE FROM missing_score WHERE model_id IN this;
SELECT value FROM report_finding WHERE section = 'scope' AND domain = 'loss_of_control' AND finding = 'gaps';
INSERT INTO missing_score (model_id, benchmark_id, reason) SELECT model_id, benchmark_id, 'not_applicable' FROM this, cap;
SELECT * FROM answer;
SELECT capability, capability_coverage, risk_index FROM model_risk WHERE domain = 'loss_of_control' AND model_id IN this;
SELECT models, models_scored, models_not_applicable FROM quarter_summary WHERE domain = 'loss_of_control' AND models_not_applicable > 0;
SELECT finding, value FROM report_finding WHERE section = 'scope' AND domain = 'loss_of_control' AND finding IN ('gaps', 'without_score') ORDER BY position;
DELETE FROM score WHERE model_id IN this;
SELECT finding, value FROM report_finding WHERE section = 'scope' AND domain = 'loss_of_control' AND finding IN ('gaps', 'without_score') ORDER BY position;
INSERT OR REPLACE INTO missing_score (model_id, benchmark_id, reason) SELECT model_id, benchmark_id, 'not_applicable' FROM this CROSS JOIN benchmark;
SELECT finding, value FROM report_finding WHERE section = 'scope' AND domain = 'loss_of_control' AND finding IN ('gaps', 'without_score') ORDER BY position;
ROLLBACK TO s;

.print == nobody said why
DELETE FROM missing_score WHERE reason = 'not_tested';
SELECT text_en, text_zh FROM report_finding WHERE section = 'scope' AND finding = 'missing';
DELETE FROM missing_score;
DELETE FROM score WHERE benchmark_id = (SELECT benchmark_id FROM benchmark WHERE name = 'StrongReject');
SELECT text_en FROM report_finding WHERE section = 'scope' AND finding = 'missing';
ROLLBACK TO s;

.print == a score that comes takes the reason away; a reason where there is a score is refused
INSERT INTO missing_score (model_id, benchmark_id, reason) SELECT model_id, benchmark_id, 'not_tested' FROM score LIMIT 1;
SELECT count(*) FROM missing_score;
INSERT INTO score (model_id, benchmark_id, value, origin) SELECT model_id, benchmark_id, 50, 'synthetic' FROM missing_score LIMIT 2;
SELECT count(*), count(missing) FROM missing_score, (SELECT count(DISTINCT model_id || ' ' || benchmark) AS missing FROM model_score WHERE missing IS NOT NULL);
ROLLBACK TO s;

.print == what_if: one of four is too little; of two it is enough; none applies
DELETE FROM weight WHERE domain_id = (SELECT domain_id FROM domain WHERE name = 'cyber') AND benchmark_id NOT IN (SELECT benchmark_id FROM benchmark WHERE name IN ('WMDP-Cyber', 'CyBench', 'CyberSecEval2-VulnerabilityExploit', 'StrongReject'));
UPDATE weight SET weight = 1;
SELECT capability, fixed(capability_coverage, 3) FROM what_if('{"CyBench": 40, "StrongReject": 50}') WHERE domain = 'cyber';
SELECT capability, fixed(capability_coverage, 3) FROM what_if('{"CyBench": 40, "StrongReject": 50, "WMDP-Cyber": "not_applicable"}') WHERE domain = 'cyber';
SELECT capability, capability_coverage, safety FROM what_if('{"CyBench": "not_applicable", "CyberSecEval2-VulnerabilityExploit": "not_applicable", "StrongReject": 50, "WMDP-Cyber": "not_applicable"}') WHERE domain = 'cyber';
SELECT * FROM what_if('{"CyBench": "not applicable"}');
RELEASE s;
.print == no safety benchmark of a domain applies to a model: of its quarter one cannot have a risk index
SAVEPOINT s;
DELETE FROM score WHERE model_id = 1 AND benchmark_id IN (SELECT benchmark_id FROM benchmark WHERE measures = 'safety');
INSERT OR REPLACE INTO missing_score (model_id, benchmark_id, reason) SELECT 1, benchmark_id, 'not_applicable' FROM benchmark WHERE measures = 'safety';
SELECT domain, sum(models_not_applicable) FROM quarter_summary GROUP BY domain;
RELEASE s;
