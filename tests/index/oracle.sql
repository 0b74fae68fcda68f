-- The views against naive queries over the tables: on the demo, then on random scores with ties and gaps. Every
-- line printed is a view and the number of rows in which the two disagree. Missing scores are left out here, so that the naive
-- queries need no estimates; the index core has its own oracle, tests/index/run_oracle.sh.
UPDATE method SET missing = 'renormalise';
CREATE TEMP VIEW m AS SELECT * FROM model WHERE released_on <= '2025-09-30';
CREATE TEMP VIEW s AS SELECT * FROM score WHERE model_id IN (SELECT model_id FROM m);

-- On equal numbers ties must be ties.
CREATE TEMP VIEW r AS SELECT * FROM model_risk;

CREATE TEMP VIEW demo_index AS SELECT model_id, value FROM general_index WHERE name = 'Demo index (synthetic)' AND version = '';

-- 1: its weights are open, by the dates of the tables.
CREATE TEMP VIEW is_open AS
SELECT model_id, coalesce(weights_opened_on <= '2025-09-30', 0) AS open_weights
FROM model;

CREATE TEMP VIEW beta AS SELECT name = 'beta_open' AS open_weights, value AS beta FROM method_constant WHERE name GLOB 'beta_*';

-- C and S from the weights and scores, not rounded to nine decimals as those of the views (R may differ by 1.5e-9, a
-- change by twice that); NULL when less than half of the weight was tested. What is not applicable weighs nothing.
CREATE TEMP VIEW na AS SELECT model_id, benchmark_id FROM missing_score WHERE reason = 'not_applicable';
CREATE TEMP VIEW naive_score AS
SELECT d.name AS domain, mo.model_id, b.measures,
  iif(2 * total(iif(sc.value IS NULL, 0, w.weight)) < total(iif((mo.model_id, b.benchmark_id) IN na, 0, w.weight)), NULL, sum(w.weight * sc.value) / sum(iif(sc.value IS NULL, 0, w.weight))) AS score
FROM weight AS w JOIN domain AS d USING (domain_id) JOIN benchmark AS b USING (benchmark_id)
CROSS JOIN m AS mo LEFT JOIN score AS sc ON sc.model_id = mo.model_id AND sc.benchmark_id = b.benchmark_id
GROUP BY d.name, mo.model_id, b.measures;

CREATE TEMP VIEW naive_applicable AS
SELECT d.name AS domain, mo.model_id, b.measures
FROM weight AS w JOIN domain AS d USING (domain_id) JOIN benchmark AS b USING (benchmark_id) CROSS JOIN m AS mo
WHERE (mo.model_id, b.benchmark_id) NOT IN na;

CREATE TEMP VIEW naive_risk AS
SELECT c.domain, mo.*, c.score AS capability, f.score AS safety, c.score * (1 - k.beta * f.score / 100) AS risk_index
FROM naive_score AS c JOIN naive_score AS f USING (domain, model_id) JOIN model AS mo USING (model_id)
JOIN beta AS k ON k.open_weights = (SELECT open_weights FROM is_open WHERE model_id = mo.model_id)
WHERE c.measures = 'capability' AND f.measures = 'safety';

-- C, S and R of any two models over the benchmarks that both have; NULL when these carry less than half of the weight.
CREATE TEMP VIEW naive_shared AS
SELECT d.name AS domain, a.model_id AS from_model_id, z.model_id AS to_model_id, b.measures,
  iif(2 * total(iif(x.value IS NULL OR y.value IS NULL, 0, w.weight)) < total(iif((a.model_id, b.benchmark_id) IN na OR (z.model_id, b.benchmark_id) IN na, 0, w.weight)), NULL, sum(w.weight * x.value * (y.value IS NOT NULL)) / total(iif(x.value IS NULL OR y.value IS NULL, 0, w.weight))) AS from_score,
  iif(2 * total(iif(x.value IS NULL OR y.value IS NULL, 0, w.weight)) < total(iif((a.model_id, b.benchmark_id) IN na OR (z.model_id, b.benchmark_id) IN na, 0, w.weight)), NULL, sum(w.weight * y.value * (x.value IS NOT NULL)) / total(iif(x.value IS NULL OR y.value IS NULL, 0, w.weight))) AS to_score
FROM weight AS w JOIN domain AS d USING (domain_id) JOIN benchmark AS b USING (benchmark_id)
CROSS JOIN m AS a CROSS JOIN m AS z ON z.series_id = a.series_id AND (z.released_on, z.model_id) > (a.released_on, a.model_id)
LEFT JOIN score AS x ON x.model_id = a.model_id AND x.benchmark_id = b.benchmark_id
LEFT JOIN score AS y ON y.model_id = z.model_id AND y.benchmark_id = b.benchmark_id
GROUP BY d.name, a.model_id, z.model_id, b.measures;

CREATE TEMP VIEW naive_step AS
SELECT c.domain, c.from_model_id, c.to_model_id, c.from_score AS c_from, c.to_score AS c_to, f.from_score AS s_from, f.to_score AS s_to,
  c.from_score * (1 - ka.beta * f.from_score / 100) AS r_from, c.to_score * (1 - kz.beta * f.to_score / 100) AS r_to
FROM naive_shared AS c JOIN naive_shared AS f USING (domain, from_model_id, to_model_id)
JOIN model AS a ON a.model_id = c.from_model_id JOIN model AS z ON z.model_id = c.to_model_id
JOIN beta AS ka ON ka.open_weights = (SELECT open_weights FROM is_open WHERE model_id = a.model_id)
JOIN beta AS kz ON kz.open_weights = (SELECT open_weights FROM is_open WHERE model_id = z.model_id)
WHERE c.measures = 'capability' AND f.measures = 'safety';

-- A model with the score, and the last before it in its series that has it too.
CREATE TEMP VIEW naive_pair AS
SELECT k.column1 AS metric, z.domain, z.series_id, z.model_id AS to_model_id, (
    SELECT a.model_id FROM naive_risk AS a
    WHERE a.domain = z.domain AND a.series_id = z.series_id AND (a.released_on, a.model_id) < (z.released_on, z.model_id)
      AND CASE k.column1 WHEN 'capability' THEN a.capability WHEN 'safety' THEN a.safety ELSE a.risk_index END IS NOT NULL
    ORDER BY a.released_on DESC, a.model_id DESC LIMIT 1
  ) AS from_model_id
FROM naive_risk AS z JOIN (VALUES ('capability'), ('safety'), ('risk_index')) AS k
WHERE CASE k.column1 WHEN 'capability' THEN z.capability WHEN 'safety' THEN z.safety ELSE z.risk_index END IS NOT NULL
  AND EXISTS (
    SELECT 1 FROM naive_risk AS a
    WHERE a.domain = z.domain AND a.series_id = z.series_id AND (a.released_on, a.model_id) < (z.released_on, z.model_id)
      AND CASE k.column1 WHEN 'capability' THEN a.capability WHEN 'safety' THEN a.safety ELSE a.risk_index END IS NOT NULL
  );

CREATE TEMP VIEW disagreement AS
SELECT 'model_risk' AS view, count(*) AS rows
FROM model_risk AS v JOIN naive_risk AS n USING (domain, model_id)
WHERE NOT coalesce(abs(v.capability - n.capability) < 1e-9, v.capability IS n.capability)
  OR NOT coalesce(abs(v.safety - n.safety) < 1e-9, v.safety IS n.safety)
  OR NOT coalesce(abs(v.risk_index - n.risk_index) < 2e-9, v.risk_index IS n.risk_index)
UNION ALL
SELECT 'model_risk, rows', (SELECT count(*) FROM model_risk) <> (SELECT count(*) FROM naive_risk)
UNION ALL
SELECT 'domain_score', count(*)
FROM domain_score AS v JOIN naive_score AS n USING (domain, model_id, measures)
WHERE NOT coalesce(abs(v.score - n.score) < 1e-9, v.score IS n.score)
  OR v.score IS NOT (SELECT iif(v.measures = 'capability', r.capability, r.safety) FROM model_risk AS r WHERE r.domain = v.domain AND r.model_id = v.model_id)
UNION ALL
SELECT 'frontier', count(*)
FROM r AS a LEFT JOIN frontier AS v USING (domain, model_id)
WHERE (v.model_id IS NOT NULL) <> (
  a.capability IS NOT NULL AND a.safety IS NOT NULL AND NOT EXISTS (
    SELECT 1 FROM r AS b
    WHERE b.domain = a.domain AND b.capability > a.capability AND b.safety < a.safety
  )
)
UNION ALL
SELECT 'risk_record', count(*)
FROM model_risk AS a LEFT JOIN risk_record AS v USING (domain, model_id)
WHERE (v.model_id IS NOT NULL) <> (
  a.risk_index IS NOT NULL AND NOT EXISTS (
    SELECT 1 FROM model_risk AS b
    WHERE b.domain = a.domain AND (b.released_on, b.model_id) < (a.released_on, a.model_id) AND b.risk_index >= a.risk_index
  )
)
UNION ALL
SELECT 'risk_growth', count(*)
FROM risk_growth AS v
JOIN (SELECT name, starts_on, ends_on, iif(name = '2025Q3', '2024-09-11', date(ends_on, '-1 year')) AS baseline_on FROM period) AS p ON p.name = v.period
WHERE NOT (
  v.record IS (SELECT max(risk_index) FROM model_risk AS n WHERE n.domain = v.domain AND n.released_on <= p.ends_on)
  AND v.record_before IS (SELECT max(risk_index) FROM model_risk AS n WHERE n.domain = v.domain AND n.released_on <= p.baseline_on)
  AND v.record IS (SELECT risk_index FROM model_risk AS n WHERE n.domain = v.domain AND n.model = v.record_model)
  AND v.models = (SELECT count(risk_index) FROM model_risk AS n WHERE n.domain = v.domain AND n.released_on <= p.ends_on)
  AND v.models_before = (SELECT count(risk_index) FROM model_risk AS n WHERE n.domain = v.domain AND n.released_on <= p.baseline_on)
  AND v.models_in_period = (SELECT count(risk_index) FROM model_risk AS n WHERE n.domain = v.domain AND n.released_on BETWEEN p.starts_on AND p.ends_on)
  AND (v.growth IS NULL) = (v.models_before < 3 OR v.models_before = v.models)
)
UNION ALL
SELECT 'quarter_summary', count(*)
FROM quarter_summary AS v
WHERE v.models_before <> (SELECT count(risk_index) FROM naive_risk AS n WHERE n.domain = v.domain AND quarter(n.released_on) < v.quarter)
  OR (v.new_record IS NULL) <> (v.models_before < 3 OR v.models_scored = 0)
  OR v.new_record <> EXISTS (SELECT 1 FROM risk_record AS r WHERE r.domain = v.domain AND r.quarter = v.quarter)
  OR v.models_scored <> (SELECT count(risk_index) FROM naive_risk AS n WHERE n.domain = v.domain AND quarter(n.released_on) = v.quarter)
  OR v.models <> (SELECT count(*) FROM naive_risk AS n WHERE n.domain = v.domain AND quarter(n.released_on) = v.quarter)
  OR v.models_not_applicable <> (
    SELECT count(*) FROM naive_risk AS n
    WHERE n.domain = v.domain AND quarter(n.released_on) = v.quarter
      AND ('capability' NOT IN (SELECT measures FROM naive_applicable AS a WHERE a.domain = n.domain AND a.model_id = n.model_id)
        OR 'safety' NOT IN (SELECT measures FROM naive_applicable AS a WHERE a.domain = n.domain AND a.model_id = n.model_id))
  )
UNION ALL
SELECT 'missing_summary', count(*)
FROM missing_summary AS v
WHERE v.models <> (
  SELECT count(*) FROM m JOIN benchmark AS b ON b.name = v.benchmark
  WHERE NOT EXISTS (SELECT 1 FROM score AS x WHERE (x.model_id, x.benchmark_id) = (m.model_id, b.benchmark_id))
    AND coalesce((SELECT reason FROM missing_score AS x WHERE (x.model_id, x.benchmark_id) = (m.model_id, b.benchmark_id)), 'unknown') = v.missing
)
UNION ALL
SELECT 'missing_summary, models', (SELECT total(models) FROM missing_summary) <> (
  SELECT count(*) FROM weight AS w CROSS JOIN m WHERE NOT EXISTS (SELECT 1 FROM score AS x WHERE (x.model_id, x.benchmark_id) = (m.model_id, w.benchmark_id))
)
UNION ALL
SELECT 'upgrade_step', count(*)
FROM upgrade_step AS v
JOIN model AS a ON a.model_id = v.from_model_id
JOIN model AS b ON b.model_id = v.to_model_id
LEFT JOIN naive_step AS n ON n.domain = v.domain AND n.from_model_id = v.from_model_id AND n.to_model_id = v.to_model_id
WHERE NOT coalesce(abs(v.capability_change - (n.c_to - n.c_from)) < 1e-8, v.capability_change IS n.c_to - n.c_from)
  OR NOT coalesce(abs(v.safety_change - (n.s_to - n.s_from)) < 1e-8, v.safety_change IS n.s_to - n.s_from)
  OR NOT coalesce(abs(v.risk_change - (n.r_to - n.r_from)) < 1e-8, v.risk_change IS n.r_to - n.r_from)
  OR a.series_id <> b.series_id
  OR EXISTS (SELECT 1 FROM model AS c WHERE c.series_id = a.series_id AND (c.released_on, c.model_id) > (a.released_on, a.model_id) AND (c.released_on, c.model_id) < (b.released_on, b.model_id))
UNION ALL
SELECT 'upgrade_step, rows', (SELECT count(*) FROM upgrade_step) <> (
  SELECT count(*) - count(DISTINCT domain || series_id) FROM naive_risk
)
UNION ALL
-- Every series by its models that have the score, each step looked up among the naive ones.
SELECT 'series_trend', count(*)
FROM (
  SELECT 'capability' AS metric, * FROM naive_risk WHERE capability IS NOT NULL
  UNION ALL
  SELECT 'safety', * FROM naive_risk WHERE safety IS NOT NULL
  UNION ALL
  SELECT 'risk_index', * FROM naive_risk WHERE risk_index IS NOT NULL
) AS m
JOIN series AS se USING (series_id)
JOIN (SELECT * FROM series_trend WHERE metric IN ('capability', 'safety', 'risk_index')) AS v ON v.domain = m.domain AND v.metric = m.metric AND v.series = se.name AND v.last_model = m.name
WHERE v.change IS NOT NULL AND NOT abs(v.change - (
    SELECT total(CASE m.metric WHEN 'capability' THEN n.c_to - n.c_from WHEN 'safety' THEN n.s_to - n.s_from ELSE n.r_to - n.r_from END)
    FROM naive_pair AS p JOIN naive_step AS n USING (domain, from_model_id, to_model_id)
    WHERE p.domain = m.domain AND p.series_id = m.series_id AND p.metric = m.metric
  )) < 1e-7
  OR (v.change IS NULL) <> (
    SELECT count(*) > 0 FROM naive_pair AS p LEFT JOIN naive_step AS n USING (domain, from_model_id, to_model_id)
    WHERE p.domain = m.domain AND p.series_id = m.series_id AND p.metric = m.metric
      AND CASE m.metric WHEN 'capability' THEN n.c_to WHEN 'safety' THEN n.s_to ELSE n.r_to END IS NULL
  )
UNION ALL
SELECT 'reasoning_comparison', count(*)
FROM reasoning_comparison AS v
WHERE v.measure = 'risk_index' AND v.verdict <> 'not enough data' AND NOT (
  abs(v.cliffs_delta - (
    SELECT avg((a.risk_index > b.risk_index) - (a.risk_index < b.risk_index)) FROM r AS a JOIN r AS b USING (domain)
    WHERE a.domain = v.domain AND a.reasoning AND NOT b.reasoning AND a.risk_index IS NOT NULL AND b.risk_index IS NOT NULL
  )) < 1e-9
  AND abs(v.difference - (
    SELECT avg(iif(reasoning, risk_index, NULL)) - avg(iif(reasoning, NULL, risk_index)) FROM r AS a
    WHERE a.domain = v.domain
  )) < 1e-9
)
UNION ALL
SELECT 'benchmark_summary', count(*)
FROM benchmark_summary AS v JOIN benchmark AS b ON b.name = v.benchmark
WHERE NOT (
  v.models = (SELECT count(*) FROM s WHERE s.benchmark_id = b.benchmark_id)
  AND v.lowest IS (SELECT min(value) FROM s WHERE s.benchmark_id = b.benchmark_id)
  AND v.highest IS (SELECT max(value) FROM s WHERE s.benchmark_id = b.benchmark_id)
  AND v.highest IS (SELECT value FROM s JOIN m USING (model_id) WHERE s.benchmark_id = b.benchmark_id AND m.name = v.highest_model)
  AND v.lowest IS (SELECT value FROM s JOIN m USING (model_id) WHERE s.benchmark_id = b.benchmark_id AND m.name = v.lowest_model)
  AND v.highest_ties IS (SELECT nullif(count(*), 0) FROM s WHERE s.benchmark_id = b.benchmark_id AND s.value = v.highest)
  AND v.models_before = (SELECT count(*) FROM s JOIN m USING (model_id) WHERE s.benchmark_id = b.benchmark_id AND m.released_on <= '2024-09-11')
  AND (v.record_growth IS NULL) = (v.models_before < 3 OR v.models_before = v.models)
  AND v.share_poor IS (SELECT avg(value < 50) FROM s WHERE s.benchmark_id = b.benchmark_id)
  AND v.record_before IS (SELECT max(value) FROM s JOIN m USING (model_id) WHERE s.benchmark_id = b.benchmark_id AND m.released_on <= '2024-09-11')
  AND v.record_before IS (SELECT value FROM s JOIN m USING (model_id) WHERE s.benchmark_id = b.benchmark_id AND m.name = v.record_before_model)
  AND v.models_above_human IS (SELECT sum(s.value > h.value) FROM s JOIN human_baseline AS h USING (benchmark_id) WHERE s.benchmark_id = b.benchmark_id)
  AND abs(v.median - (
    SELECT avg(value)
    FROM (SELECT value, row_number() OVER (ORDER BY value) AS i, count(*) OVER () AS n FROM s WHERE s.benchmark_id = b.benchmark_id)
    WHERE i IN ((n + 1) / 2, (n + 2) / 2)
  )) < 1e-9
)
UNION ALL
SELECT 'benchmark_record', count(*)
FROM s AS a JOIN m AS mo USING (model_id) JOIN benchmark AS b USING (benchmark_id)
LEFT JOIN benchmark_record AS v ON v.benchmark = b.name AND v.model_id = a.model_id
WHERE (v.model_id IS NOT NULL) <> NOT EXISTS (
  SELECT 1 FROM s AS c JOIN m AS n USING (model_id)
  WHERE c.benchmark_id = a.benchmark_id AND (n.released_on, n.model_id) < (mo.released_on, mo.model_id) AND c.value >= a.value
)
UNION ALL
SELECT 'benchmark_correlation', count(*)
FROM benchmark_correlation AS v
WHERE v.models <> (
  SELECT count(*) FROM s AS x JOIN s AS y USING (model_id)
  WHERE x.benchmark_id = (SELECT benchmark_id FROM benchmark WHERE name = v.benchmark)
    AND y.benchmark_id = (SELECT benchmark_id FROM benchmark WHERE name = v.other_benchmark)
)
  OR v.models < 5 AND coalesce(v.pearson, v.spearman, v.spearman_p) IS NOT NULL
UNION ALL
SELECT 'jailbreak_series', count(*)
FROM jailbreak_series AS v
WHERE v.streak <> (
  SELECT count(*) FROM jailbreak_resistance AS a
  WHERE a.benchmark = v.benchmark AND a.series = v.series AND NOT EXISTS (
    SELECT 1 FROM jailbreak_resistance AS b
    WHERE b.benchmark = a.benchmark AND b.series = a.series AND (b.released_on, b.model_id) >= (a.released_on, a.model_id) AND NOT b.score > 80
  )
)
UNION ALL
SELECT 'recommendation', count(*)
FROM recommendation AS v
WHERE v.risk <> 'not enough data' AND (v.risk = 'high') <> (
  SELECT (total(n.risk_index < v.risk_index) + (total(n.risk_index = v.risk_index) - 1) / 2) / (count(n.risk_index) - 1) >= 2.0 / 3 - 1e-12 AND v.risk_index >= 30
  FROM r AS n WHERE n.domain = v.domain
)
UNION ALL
SELECT 'breakthrough_model', count(*)
FROM breakthrough_model AS v JOIN model AS a USING (model_id) JOIN series AS se USING (series_id)
WHERE v.is_breakthrough IS NOT (
  SELECT (SELECT value FROM demo_index WHERE model_id = a.model_id) >= max(g.value) - 1 FROM model AS b JOIN series AS t USING (series_id) LEFT JOIN demo_index AS g ON g.model_id = b.model_id
  WHERE t.organization_id = se.organization_id AND b.released_on <= a.released_on
);

.print == demo
SELECT * FROM disagreement WHERE rows;
SELECT count(*) FROM disagreement;

-- Whole fives and tens, a fifth of the scores gone, dates that coincide: from one seed, the same everywhere.
.print == random
DELETE FROM score WHERE (model_id * 7919 + benchmark_id * 104729) % 1000 % 5 = 0;
DELETE FROM score WHERE model_id % 7 = 0 AND benchmark_id % 3 > 0;
-- Of what is missing a third is not applicable, a third not known; to some models no capability benchmark of a domain applies.
DELETE FROM missing_score;
DELETE FROM score WHERE model_id % 17 = 3 AND benchmark_id IN (SELECT w.benchmark_id FROM weight AS w JOIN benchmark AS b USING (benchmark_id) WHERE w.domain_id = 2 AND b.measures = 'capability');
INSERT INTO missing_score (model_id, benchmark_id, reason)
SELECT mo.model_id, b.benchmark_id,
  CASE
    WHEN mo.model_id % 17 = 3 OR (mo.model_id * 31 + b.benchmark_id * 17) % 3 = 0 THEN 'not_applicable'
    WHEN mo.model_id % 2 THEN 'withheld'
    ELSE 'not_tested'
  END
FROM model AS mo CROSS JOIN benchmark AS b
WHERE NOT EXISTS (SELECT 1 FROM score AS s WHERE (s.model_id, s.benchmark_id) = (mo.model_id, b.benchmark_id))
  AND (mo.model_id % 17 = 3 OR (mo.model_id * 31 + b.benchmark_id * 17) % 3 < 2);
SELECT count(*), count(missing), count(DISTINCT missing) FROM model_score;
SELECT min(models), sum(models_not_applicable) FROM quarter_summary;
UPDATE score SET value = (model_id * 48271 + benchmark_id * 69621 + model_id * benchmark_id * 16807) % 2147483647 % 21 * 5;
UPDATE model SET released_on = date('2024-01-01', (model_id * 271 % 24) || ' months'), weights_opened_on = date('2024-01-01', (model_id * 113 % 41) || ' months');
UPDATE general_index SET value = model_id * 37 % 61;
DELETE FROM general_index WHERE model_id % 11 = 0;
INSERT INTO general_index (model_id, name, version, value, origin) SELECT model_id, name, '2', 1000 - value, origin FROM general_index;
SELECT * FROM disagreement WHERE rows;
SELECT count(*) FROM disagreement;
SELECT count(*), count(risk_index) FROM model_risk;
-- Steps, those that cannot be compared, and those that differ from the difference of the models' own risk indexes.
SELECT count(*), count(*) - count(v.risk_change), total(abs(v.risk_change - (b.risk_index - a.risk_index)) > 0.01)
FROM upgrade_step AS v JOIN model_risk AS a ON a.domain = v.domain AND a.model_id = v.from_model_id JOIN model_risk AS b ON b.domain = v.domain AND b.model_id = v.to_model_id;
SELECT count(*), count(change), total(models > 1 AND shape IS NULL) FROM trend;

-- Two values only.
.print == tied
UPDATE score SET value = value % 2 * 40 + 45;
UPDATE score SET value = 85 WHERE (model_id + benchmark_id) % 3 = 0;
SELECT * FROM disagreement WHERE rows;
SELECT count(*) FROM disagreement;
