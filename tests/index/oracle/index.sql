-- The index core against naive SQL: every edition of the open database, computed again from its tables with joins, GROUP BY and
-- window functions, and compared with index_score, component_score, index_step, series_trend, pareto_frontier and risk_record. Prints a row for
-- each kind of answer that differs: the database's number, what differs, in how many rows, and one of them. Only estimates are taken
-- as given, from score_estimate; tests/numeric/estimate.c has their tests. Shares and scores may differ in the last of nine decimals.
-- Standings (ranks, records, frontier) are those of the core's own scores, so that ties are ties in both.

DROP TABLE IF EXISTS temp.o_edition;
CREATE TEMP TABLE o_edition AS
SELECT e.edition_id, e.name AS edition, e.is_current, m.method_id, m.formula, m.missing, m.general_index, m.general_index_version, p.starts_on,
  min(p.ends_on, coalesce(e.cutoff_on, p.ends_on)) AS until
FROM edition AS e JOIN period AS p USING (period_id) JOIN method AS m USING (method_id);

-- A constant of a domain: its own row, else that of all domains.
DROP TABLE IF EXISTS temp.o_constant;
CREATE TEMP TABLE o_constant AS
SELECT edition_id, d.domain_id, d.name AS domain, c.name, c.value
FROM o_edition AS e CROSS JOIN domain AS d JOIN method_constant AS c ON c.method_id = e.method_id AND (c.domain_id = d.domain_id OR (
  c.domain_id IS NULL AND NOT EXISTS (SELECT 1 FROM method_constant AS o WHERE (o.method_id, o.domain_id, o.name) = (c.method_id, d.domain_id, c.name))
));

-- Who is monitored, in the order of release.
DROP TABLE IF EXISTS temp.o_model;
CREATE TEMP TABLE o_model AS
WITH general AS (
  SELECT e.edition_id, e.method_id, mo.model_id, mo.released_on, se.organization_id, g.value
  FROM o_edition AS e CROSS JOIN model AS mo JOIN series AS se USING (series_id)
  LEFT JOIN general_index AS g ON (g.model_id, g.name, g.version) = (mo.model_id, e.general_index, e.general_index_version)
  WHERE NOT mo.withdrawn
),
best AS (
  SELECT g.*, (SELECT max(o.value) FROM general AS o WHERE o.edition_id = g.edition_id AND o.organization_id = g.organization_id AND o.released_on <= g.released_on) AS best
  FROM general AS g
),
constant AS (SELECT method_id, name, value FROM method_constant WHERE domain_id IS NULL)
SELECT e.edition_id, mo.model_id, mo.name AS model, mo.series_id, mo.released_on, coalesce(mo.weights_opened_on <= e.until, 0) AS open_weights,
  mo.released_on >= e.starts_on AS is_new,
  row_number() OVER (PARTITION BY e.edition_id ORDER BY mo.released_on, mo.model_id) AS place
FROM o_edition AS e JOIN best AS b USING (edition_id) JOIN model AS mo ON mo.model_id = b.model_id
WHERE mo.released_on <= e.until
  AND ((SELECT value FROM constant WHERE (method_id, name) = (e.method_id, 'breakthrough_only')) = 0
    OR round(b.best - b.value, 9) <= (SELECT value FROM constant WHERE (method_id, name) = (e.method_id, 'breakthrough_margin')));

-- The components of a domain; the roots need no row.
DROP TABLE IF EXISTS temp.o_node;
CREATE TEMP TABLE o_node AS
WITH RECURSIVE own AS (
  SELECT e.edition_id, d.domain_id, c.name, c.parent, c.combine, c.weight
  FROM o_edition AS e CROSS JOIN domain AS d JOIN component AS c ON c.method_id = e.method_id AND (c.domain_id = d.domain_id OR (
    c.domain_id IS NULL AND NOT EXISTS (SELECT 1 FROM component AS o WHERE (o.method_id, o.domain_id, o.name) = (c.method_id, d.domain_id, c.name))
  ))
),
node AS (
  SELECT e.edition_id, d.domain_id, r.column1 AS name, NULL AS parent,
    coalesce((SELECT combine FROM own AS o WHERE (o.edition_id, o.domain_id, o.name) = (e.edition_id, d.domain_id, r.column1)), 'mean') AS combine,
    1.0 AS weight, 0 AS depth
  FROM o_edition AS e CROSS JOIN domain AS d CROSS JOIN (VALUES ('capability'), ('safety')) AS r
  UNION ALL
  SELECT o.edition_id, o.domain_id, o.name, o.parent, o.combine, o.weight, n.depth + 1
  FROM node AS n JOIN own AS o ON (o.edition_id, o.domain_id, o.parent) = (n.edition_id, n.domain_id, n.name)
)
SELECT * FROM node;

-- To which root each belongs.
DROP TABLE IF EXISTS temp.o_root;
CREATE TEMP TABLE o_root AS
WITH RECURSIVE below AS (
  SELECT edition_id, domain_id, name, name AS root FROM o_node WHERE parent IS NULL
  UNION ALL
  SELECT n.edition_id, n.domain_id, n.name, b.root
  FROM below AS b JOIN o_node AS n ON (n.edition_id, n.domain_id, n.parent) = (b.edition_id, b.domain_id, b.name)
)
SELECT * FROM below;

-- The cells of each model.
DROP TABLE IF EXISTS temp.o_cell;
CREATE TEMP TABLE o_cell AS
SELECT e.edition_id, w.domain_id, mo.model_id, w.component AS node, b.benchmark_id, b.measures, w.weight, s.value, x.estimate,
  EXISTS (SELECT 1 FROM missing_score AS g WHERE (g.model_id, g.benchmark_id, g.reason) = (mo.model_id, b.benchmark_id, 'not_applicable')) AS is_na
FROM o_edition AS e JOIN weight AS w USING (method_id) JOIN benchmark AS b USING (benchmark_id) JOIN o_model AS mo USING (edition_id)
LEFT JOIN score AS s ON (s.model_id, s.benchmark_id) = (mo.model_id, b.benchmark_id)
LEFT JOIN (
  SELECT DISTINCT q.edition, q.benchmark, q.model_id, q.estimate FROM o_edition AS o JOIN score_estimate(o.edition) AS q WHERE o.missing = 'estimate'
) AS x ON (x.edition, x.benchmark, x.model_id) = (e.edition, b.name, mo.model_id);

-- What is computed: each model, and each model on the benchmarks that another of its series has too.
DROP TABLE IF EXISTS temp.o_part;
CREATE TEMP TABLE o_part AS
SELECT edition_id, domain_id, model_id, 0 AS other_id, node, weight, is_na = 0 AS applies, value IS NOT NULL AS measured, coalesce(value, estimate) AS value,
  value IS NULL AND estimate IS NOT NULL AS estimated, 0 AS is_node
FROM o_cell;

INSERT INTO o_part
SELECT a.edition_id, a.domain_id, a.model_id, b.model_id, a.node, a.weight, NOT (a.is_na OR b.is_na),
  a.value IS NOT NULL AND coalesce(b.value, b.estimate) IS NOT NULL,
  iif(coalesce(b.value, b.estimate) IS NULL, NULL, coalesce(a.value, a.estimate)),
  a.value IS NULL AND a.estimate IS NOT NULL AND coalesce(b.value, b.estimate) IS NOT NULL,
  0
FROM o_cell AS a JOIN o_cell AS b USING (edition_id, domain_id, node, benchmark_id)
JOIN o_model AS m ON (m.edition_id, m.model_id) = (a.edition_id, a.model_id)
JOIN o_model AS n ON (n.edition_id, n.model_id) = (b.edition_id, b.model_id) AND n.series_id = m.series_id AND n.model_id <> m.model_id;

DROP TABLE IF EXISTS temp.o_pass;
CREATE TEMP TABLE o_pass AS SELECT 1 AS pass;
DROP TABLE IF EXISTS temp.o_score;
CREATE TEMP TABLE o_score (edition_id, domain_id, model_id, other_id, node, parent, score, coverage, estimated, weight);

-- A component of its parts.
DROP VIEW IF EXISTS temp.o_combined;
CREATE TEMP VIEW o_combined AS
SELECT p.edition_id, p.domain_id, p.model_id, p.other_id, p.node, n.parent, n.depth, n.weight,
  CASE
    WHEN round(sum(p.weight * p.measured) FILTER (WHERE applies) / sum(p.weight) FILTER (WHERE applies), 9) >= iif(
        p.other_id = -1,
        0,
        (SELECT value FROM o_constant AS c WHERE (c.edition_id, c.domain_id, c.name) = (p.edition_id, p.domain_id, 'smallest_coverage'))
      ) AND NOT max(is_node AND applies AND p.value IS NULL)
      THEN CASE n.combine
          WHEN 'mean' THEN sum(p.weight * p.value) FILTER (WHERE applies) / sum(p.weight) FILTER (WHERE applies AND p.value IS NOT NULL)
          WHEN 'minimum' THEN min(p.value) FILTER (WHERE applies)
          ELSE iif(min(p.value) FILTER (WHERE applies) = 0, 0.0,
              exp(sum(p.weight * ln(nullif(p.value, 0))) FILTER (WHERE applies) / sum(p.weight) FILTER (WHERE applies AND p.value IS NOT NULL)))
        END
  END AS score,
  sum(p.weight * p.measured) FILTER (WHERE applies) / sum(p.weight) FILTER (WHERE applies) AS coverage,
  sum(p.weight * p.estimated) FILTER (WHERE applies AND p.value IS NOT NULL) / sum(p.weight) FILTER (WHERE applies AND p.value IS NOT NULL) AS estimated
FROM o_part AS p JOIN o_node AS n ON (n.edition_id, n.domain_id, n.name) = (p.edition_id, p.domain_id, p.node)
WHERE (p.other_id = -1) = (SELECT pass = 2 FROM o_pass)
GROUP BY p.edition_id, p.domain_id, p.model_id, p.other_id, p.node;

.read tests/index/oracle/combine.sql

-- 'shared' again, on the benchmarks that every model with a score of the kind has, as far as they apply to it.
INSERT INTO o_part
SELECT c.edition_id, c.domain_id, c.model_id, -1, c.node, c.weight, NOT c.is_na, is_shared AND value IS NOT NULL, iif(is_shared, value, NULL), 0, 0
FROM (
  SELECT c.*, min(r.score IS NULL OR c.is_na OR c.value IS NOT NULL) OVER (PARTITION BY c.edition_id, c.domain_id, r.node, c.benchmark_id) AS is_shared
  FROM o_cell AS c JOIN o_edition AS e ON e.edition_id = c.edition_id AND e.missing = 'shared'
  JOIN o_root AS n ON (n.edition_id, n.domain_id, n.name) = (c.edition_id, c.domain_id, c.node)
  LEFT JOIN o_score AS r ON (r.edition_id, r.domain_id, r.model_id, r.other_id, r.node) = (c.edition_id, c.domain_id, c.model_id, 0, n.root)
) AS c;
UPDATE o_pass SET pass = 2;
.read tests/index/oracle/combine.sql
DROP TABLE IF EXISTS temp.o_unshared;
CREATE TEMP TABLE o_unshared AS
SELECT a.edition_id, a.domain_id, a.model_id
FROM o_score AS a JOIN o_score AS b USING (edition_id, domain_id, model_id, node)
WHERE a.other_id = 0 AND b.other_id = -1 AND a.parent IS NULL AND a.score IS NOT NULL AND b.score IS NULL;
UPDATE o_score SET score = (
  SELECT s.score FROM o_score AS s
  WHERE (s.edition_id, s.domain_id, s.model_id, s.other_id, s.node) = (o_score.edition_id, o_score.domain_id, o_score.model_id, -1, o_score.node)
)
WHERE other_id = 0 AND parent IS NULL AND score IS NOT NULL AND edition_id IN (SELECT edition_id FROM o_edition WHERE missing = 'shared');
DELETE FROM o_score WHERE other_id = -1;

DROP TABLE IF EXISTS temp.o_index;
CREATE TEMP TABLE o_index AS
SELECT edition_id, domain_id, model_id, other_id, capability, safety, beta, capability_coverage, safety_coverage, capability_estimated, safety_estimated,
  CASE formula
    WHEN 'linear' THEN capability * (1 - beta * safety / 100)
    ELSE exp(a * (capability - c0)) * (1 - beta * safety / 100)
  END AS risk_index
FROM (
  SELECT r.edition_id, r.domain_id, r.model_id, r.other_id, e.formula,
    max(score) FILTER (WHERE node = 'capability') AS capability, max(score) FILTER (WHERE node = 'safety') AS safety,
    max(coverage) FILTER (WHERE node = 'capability') AS capability_coverage, max(coverage) FILTER (WHERE node = 'safety') AS safety_coverage,
    max(estimated) FILTER (WHERE node = 'capability') AS capability_estimated, max(estimated) FILTER (WHERE node = 'safety') AS safety_estimated,
    (SELECT value FROM o_constant AS c WHERE (c.edition_id, c.domain_id, c.name) = (r.edition_id, r.domain_id, iif(mo.open_weights, 'beta_open', 'beta_proprietary'))) AS beta,
    (SELECT value FROM o_constant AS c WHERE (c.edition_id, c.domain_id, c.name) = (r.edition_id, r.domain_id, 'a')) AS a,
    (SELECT value FROM o_constant AS c WHERE (c.edition_id, c.domain_id, c.name) = (r.edition_id, r.domain_id, 'c0')) AS c0
  FROM o_score AS r JOIN o_edition AS e USING (edition_id) JOIN o_model AS mo USING (edition_id, model_id)
  WHERE r.parent IS NULL
  GROUP BY r.edition_id, r.domain_id, r.model_id, r.other_id
);

-- What is shown beside the index, and the status.
DROP TABLE IF EXISTS temp.o_status;
CREATE TEMP TABLE o_status AS
SELECT i.edition_id, i.domain_id, i.model_id, CASE
    WHEN k.unknown <> '' THEN 'not known: ' || substr(k.unknown, 3)
    WHEN NOT EXISTS (SELECT 1 FROM o_cell AS c JOIN o_root AS r ON (r.edition_id, r.domain_id, r.name) = (c.edition_id, c.domain_id, c.node) AND r.root = 'capability' WHERE (c.edition_id, c.domain_id) = (i.edition_id, i.domain_id))
      THEN 'capability: no benchmarks'
    WHEN NOT EXISTS (SELECT 1 FROM o_cell AS c JOIN o_root AS r ON (r.edition_id, r.domain_id, r.name) = (c.edition_id, c.domain_id, c.node) AND r.root = 'safety' WHERE (c.edition_id, c.domain_id) = (i.edition_id, i.domain_id))
      THEN 'safety: no benchmarks'
    WHEN i.capability_coverage IS NULL OR i.safety_coverage IS NULL THEN 'not applicable'
    WHEN (i.edition_id, i.domain_id, i.model_id) IN (SELECT edition_id, domain_id, model_id FROM o_unshared) THEN 'no benchmark that all models have'
    WHEN coalesce(i.capability, i.safety) IS NULL THEN 'capability and safety: not enough data'
    WHEN i.capability IS NULL THEN 'capability: not enough data'
    WHEN i.safety IS NULL THEN 'safety: not enough data'
    WHEN max(i.capability_estimated, i.safety_estimated) > 0 THEN 'estimated'
    WHEN min(i.capability_coverage, i.safety_coverage) < 1 THEN 'partial'
    ELSE 'measured'
  END AS status
FROM o_index AS i
JOIN (
  SELECT i.edition_id, i.domain_id, i.model_id,
    iif(s.value IS NULL, ', smallest_coverage', '') || iif(e.formula = 'exponential' AND a.value IS NULL, ', a', '')
      || iif(e.formula = 'exponential' AND c.value IS NULL, ', c0', '') || iif(i.beta IS NULL, iif(mo.open_weights, ', beta_open', ', beta_proprietary'), '') AS unknown
  FROM o_index AS i JOIN o_edition AS e USING (edition_id) JOIN o_model AS mo USING (edition_id, model_id)
  LEFT JOIN o_constant AS s ON (s.edition_id, s.domain_id, s.name) = (i.edition_id, i.domain_id, 'smallest_coverage')
  LEFT JOIN o_constant AS a ON (a.edition_id, a.domain_id, a.name) = (i.edition_id, i.domain_id, 'a')
  LEFT JOIN o_constant AS c ON (c.edition_id, c.domain_id, c.name) = (i.edition_id, i.domain_id, 'c0')
  WHERE i.other_id = 0
) AS k USING (edition_id, domain_id, model_id)
WHERE i.other_id = 0;

-- The core's own answers, once.
DROP TABLE IF EXISTS temp.core;
CREATE TEMP TABLE core AS
SELECT e.edition_id, d.domain_id, i.*
FROM o_edition AS e JOIN index_score(e.edition) AS i JOIN domain AS d ON d.name = i.domain;

-- Each answer beside the naive one; `got` and `want` are numbers or texts.
DROP TABLE IF EXISTS temp.o_answer;
CREATE TEMP TABLE o_answer (what TEXT, edition TEXT, domain TEXT, model_id INTEGER, got, want);

INSERT INTO o_answer
SELECT 'index_score: rows', edition, domain, model_id, 1, NULL FROM core AS c
WHERE NOT EXISTS (SELECT 1 FROM o_index AS i WHERE (i.edition_id, i.domain_id, i.model_id, i.other_id) = (c.edition_id, c.domain_id, c.model_id, 0))
UNION ALL
SELECT 'index_score: rows', edition_id, domain_id, model_id, NULL, 1 FROM o_index AS i
WHERE other_id = 0 AND NOT EXISTS (SELECT 1 FROM core AS c WHERE (i.edition_id, i.domain_id, i.model_id) = (c.edition_id, c.domain_id, c.model_id));

CREATE TEMP VIEW IF NOT EXISTS o_both AS
SELECT c.*, i.capability AS i_capability, i.safety AS i_safety, i.beta AS i_beta, i.risk_index AS i_risk, i.capability_coverage AS i_capability_coverage,
  i.safety_coverage AS i_safety_coverage, i.capability_estimated AS i_capability_estimated, i.safety_estimated AS i_safety_estimated, t.status AS i_status,
  mo.place, mo.is_new AS i_is_new, mo.open_weights AS i_open_weights
FROM core AS c JOIN o_index AS i ON (i.edition_id, i.domain_id, i.model_id, i.other_id) = (c.edition_id, c.domain_id, c.model_id, 0)
JOIN o_status AS t ON (t.edition_id, t.domain_id, t.model_id) = (c.edition_id, c.domain_id, c.model_id)
JOIN o_model AS mo ON (mo.edition_id, mo.model_id) = (c.edition_id, c.model_id);

INSERT INTO o_answer
SELECT 'index_score: capability', edition, domain, model_id, capability, i_capability FROM o_both
UNION ALL SELECT 'index_score: safety', edition, domain, model_id, safety, i_safety FROM o_both
UNION ALL SELECT 'index_score: beta', edition, domain, model_id, beta, i_beta FROM o_both
UNION ALL SELECT 'index_score: risk_index', edition, domain, model_id, risk_index, i_risk FROM o_both
UNION ALL SELECT 'index_score: status', edition, domain, model_id, status, i_status FROM o_both
UNION ALL SELECT 'index_score: capability_coverage', edition, domain, model_id, capability_coverage, i_capability_coverage FROM o_both
UNION ALL SELECT 'index_score: safety_coverage', edition, domain, model_id, safety_coverage, i_safety_coverage FROM o_both
UNION ALL SELECT 'index_score: coverage', edition, domain, model_id, coverage, min(i_capability_coverage, i_safety_coverage) FROM o_both
UNION ALL SELECT 'index_score: capability_estimated', edition, domain, model_id, capability_estimated, iif(i_capability IS NULL, NULL, i_capability_estimated) FROM o_both
UNION ALL SELECT 'index_score: safety_estimated', edition, domain, model_id, safety_estimated, iif(i_safety IS NULL, NULL, i_safety_estimated) FROM o_both
UNION ALL SELECT 'index_score: estimated', edition, domain, model_id, estimated, max(iif(i_capability IS NULL, NULL, i_capability_estimated), iif(i_safety IS NULL, NULL, i_safety_estimated)) FROM o_both
UNION ALL SELECT 'index_score: is_new', edition, domain, model_id, is_new, i_is_new FROM o_both
UNION ALL SELECT 'index_score: open_weights', edition, domain, model_id, open_weights, i_open_weights FROM o_both;

INSERT INTO o_answer
SELECT 'index_score: rank', edition, domain, model_id, rank, iif(risk_index IS NULL, NULL, rank() OVER (PARTITION BY edition, domain ORDER BY risk_index DESC)) FROM o_both
UNION ALL SELECT 'index_score: models', edition, domain, model_id, models, count(risk_index) OVER (PARTITION BY edition, domain) FROM o_both
UNION ALL
SELECT 'index_score: previous_record', edition, domain, model_id, previous_record, max(risk_index) OVER before FROM o_both
WINDOW before AS (PARTITION BY edition, domain ORDER BY place ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING)
UNION ALL
SELECT 'index_score: models_before', edition, domain, model_id, models_before, count(risk_index) OVER before FROM o_both
WINDOW before AS (PARTITION BY edition, domain ORDER BY place ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING)
UNION ALL
SELECT 'index_score: is_record', edition, domain, model_id, is_record, iif(risk_index IS NULL, NULL, coalesce(risk_index > max(risk_index) OVER before, 1)) FROM o_both
WINDOW before AS (PARTITION BY edition, domain ORDER BY place ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING)
UNION ALL
SELECT 'index_score: on_frontier', edition, domain, model_id, on_frontier, iif(capability IS NULL OR safety IS NULL, NULL, NOT EXISTS (
  SELECT 1 FROM core AS o WHERE (o.edition_id, o.domain_id) = (b.edition_id, b.domain_id) AND o.capability > b.capability AND o.safety < b.safety
))
FROM o_both AS b;

-- The components, of which the roots under 'shared' are those of the shared benchmarks.
INSERT INTO o_answer
SELECT 'component_score: ' || k.column1, e.edition, d.name || ' ' || coalesce(c.component, s.node), coalesce(c.model_id, s.model_id),
  CASE k.column1 WHEN 'score' THEN c.score WHEN 'coverage' THEN c.coverage WHEN 'estimated' THEN c.estimated WHEN 'parent' THEN c.parent ELSE c.component END,
  CASE k.column1 WHEN 'score' THEN s.score WHEN 'coverage' THEN s.coverage WHEN 'estimated' THEN iif(s.score IS NULL, NULL, s.estimated) WHEN 'parent' THEN s.parent ELSE s.node END
FROM o_edition AS e CROSS JOIN domain AS d CROSS JOIN o_score AS s
CROSS JOIN (VALUES ('component'), ('parent'), ('score'), ('coverage'), ('estimated')) AS k
LEFT JOIN (SELECT q.* FROM o_edition AS o JOIN component_score(o.edition) AS q) AS c
  ON c.edition = e.edition AND c.domain = d.name AND c.model_id = s.model_id AND c.component = s.node
WHERE s.edition_id = e.edition_id AND s.domain_id = d.domain_id AND s.other_id = 0;

INSERT INTO o_answer
SELECT 'component_score: rows', e.edition, NULL, NULL, (SELECT count(*) FROM component_score(e.edition)),
  (SELECT count(*) FROM o_score AS s WHERE s.edition_id = e.edition_id AND s.other_id = 0)
FROM o_edition AS e;

-- Steps: each model after the one before it in its series, of all and of those that have C, S, R.
DROP TABLE IF EXISTS temp.o_step;
CREATE TEMP TABLE o_step AS
WITH model AS (SELECT c.edition_id, c.domain_id, c.model_id, c.capability, c.safety, c.risk_index, mo.series_id, mo.place FROM core AS c JOIN o_model AS mo USING (edition_id, model_id)),
pair AS (
  SELECT edition_id, domain_id, lag(model_id) OVER same AS from_id, model_id AS to_id, 1 AS kind FROM model
  WINDOW same AS (PARTITION BY edition_id, domain_id, series_id ORDER BY place)
  UNION ALL
  SELECT edition_id, domain_id, lag(model_id) OVER same, model_id, 2 FROM model WHERE capability IS NOT NULL
  WINDOW same AS (PARTITION BY edition_id, domain_id, series_id ORDER BY place)
  UNION ALL
  SELECT edition_id, domain_id, lag(model_id) OVER same, model_id, 3 FROM model WHERE safety IS NOT NULL
  WINDOW same AS (PARTITION BY edition_id, domain_id, series_id ORDER BY place)
  UNION ALL
  SELECT edition_id, domain_id, lag(model_id) OVER same, model_id, 4 FROM model WHERE risk_index IS NOT NULL
  WINDOW same AS (PARTITION BY edition_id, domain_id, series_id ORDER BY place)
)
SELECT edition_id, domain_id, from_id, to_id, max(kind = 1) AS is_step, max(kind = 2) AS is_capability_step, max(kind = 3) AS is_safety_step, max(kind = 4) AS is_risk_step
FROM pair WHERE from_id IS NOT NULL GROUP BY edition_id, domain_id, from_id, to_id;

-- On the benchmarks that both have, as a score or an estimate.
CREATE TEMP VIEW IF NOT EXISTS o_change AS
SELECT s.*, e.edition, d.name AS domain, t.capability - f.capability AS capability_change, t.safety - f.safety AS safety_change, t.risk_index - f.risk_index AS risk_change,
  min(f.capability_coverage, t.capability_coverage) AS capability_coverage,
  min(f.safety_coverage, t.safety_coverage) AS safety_coverage
FROM o_step AS s JOIN o_edition AS e USING (edition_id) JOIN domain AS d USING (domain_id)
LEFT JOIN o_index AS f ON (f.edition_id, f.domain_id, f.model_id) = (s.edition_id, s.domain_id, s.from_id) AND f.other_id = s.to_id
LEFT JOIN o_index AS t ON (t.edition_id, t.domain_id, t.model_id) = (s.edition_id, s.domain_id, s.to_id) AND t.other_id = s.from_id;

INSERT INTO o_answer
SELECT 'index_step: ' || k.column1, w.edition, w.domain, w.to_id,
  CASE k.column1 WHEN 'flags' THEN printf('%d%d%d%d', g.is_step, g.is_capability_step, g.is_safety_step, g.is_risk_step) WHEN 'capability_change' THEN g.capability_change
    WHEN 'safety_change' THEN g.safety_change WHEN 'risk_change' THEN g.risk_change WHEN 'capability_coverage' THEN g.capability_coverage ELSE g.safety_coverage END,
  CASE k.column1 WHEN 'flags' THEN printf('%d%d%d%d', w.is_step, w.is_capability_step, w.is_safety_step, w.is_risk_step) WHEN 'capability_change' THEN w.capability_change
    WHEN 'safety_change' THEN w.safety_change WHEN 'risk_change' THEN w.risk_change WHEN 'capability_coverage' THEN w.capability_coverage ELSE w.safety_coverage END
FROM o_change AS w CROSS JOIN (VALUES ('flags'), ('capability_change'), ('safety_change'), ('risk_change'), ('capability_coverage'), ('safety_coverage')) AS k
LEFT JOIN (SELECT q.* FROM o_edition AS o JOIN index_step(o.edition) AS q) AS g
  ON g.edition = w.edition AND g.domain = w.domain AND g.from_model_id = w.from_id AND g.to_model_id = w.to_id;

INSERT INTO o_answer
SELECT 'index_step: rows', e.edition, NULL, NULL, (SELECT count(*) FROM index_step(e.edition)), (SELECT count(*) FROM o_step AS s WHERE s.edition_id = e.edition_id)
FROM o_edition AS e;

-- A series' change is the sum of its steps' by that score, none where one of them has none.
INSERT INTO o_answer
SELECT 'series_trend: change', w.edition, w.domain || ' ' || w.series || ' ' || w.metric, NULL, g.change, w.change
FROM (
  SELECT edition, domain, series, metric, iif(count(change) = count(*), sum(change), NULL) AS change
  FROM (
    SELECT c.edition, c.domain, se.name AS series, k.column1 AS metric,
      CASE k.column1 WHEN 'capability' THEN c.capability_change WHEN 'safety' THEN c.safety_change ELSE c.risk_change END AS change
    FROM o_change AS c JOIN model AS mo ON mo.model_id = c.to_id JOIN series AS se USING (series_id)
    CROSS JOIN (VALUES ('capability'), ('safety'), ('risk_index')) AS k
    WHERE CASE k.column1 WHEN 'capability' THEN c.is_capability_step WHEN 'safety' THEN c.is_safety_step ELSE c.is_risk_step END
  )
  GROUP BY edition, domain, series, metric
) AS w
LEFT JOIN (SELECT q.* FROM o_edition AS o CROSS JOIN (VALUES ('capability'), ('safety'), ('risk_index')) AS m JOIN series_trend(NULL, m.column1, o.edition) AS q) AS g
  ON g.edition = w.edition AND g.domain = w.domain AND g.series = w.series AND g.metric = w.metric;

INSERT INTO o_answer
SELECT 'series_trend: ' || k.column1, e.edition, t.domain || ' ' || t.series || ' ' || t.metric, NULL,
  CASE k.column1 WHEN 'models' THEN t.models WHEN 'lowest' THEN t.lowest WHEN 'highest' THEN t.highest ELSE t.estimated END,
  CASE k.column1 WHEN 'models' THEN count(v.value) WHEN 'lowest' THEN min(v.value) WHEN 'highest' THEN max(v.value) ELSE max(v.estimated) END
FROM o_edition AS e CROSS JOIN (VALUES ('capability'), ('safety'), ('risk_index')) AS m JOIN series_trend(NULL, m.column1, e.edition) AS t
CROSS JOIN (VALUES ('models'), ('lowest'), ('highest'), ('estimated')) AS k
LEFT JOIN (
  SELECT edition, domain, series, column1 AS metric, CASE column1 WHEN 'capability' THEN capability WHEN 'safety' THEN safety ELSE risk_index END AS value,
    CASE column1 WHEN 'capability' THEN capability_estimated WHEN 'safety' THEN safety_estimated ELSE estimated END AS estimated
  FROM core CROSS JOIN (VALUES ('capability'), ('safety'), ('risk_index'))
) AS v ON v.edition = t.edition AND v.domain = t.domain AND v.series = t.series AND v.metric = t.metric AND v.value IS NOT NULL
GROUP BY e.edition, t.domain, t.series, t.metric, k.column1;

-- The frontier and its layers: a model's layer is one more than the deepest of those that beat it in both.
INSERT INTO o_answer
SELECT 'pareto_frontier: layer', w.edition, w.domain, w.model_id, g.layer, w.layer
FROM (
  WITH RECURSIVE chain AS (
    SELECT edition, domain, model_id, capability, safety, 1 AS layer FROM core WHERE capability IS NOT NULL AND safety IS NOT NULL
    UNION
    SELECT c.edition, c.domain, o.model_id, o.capability, o.safety, c.layer + 1
    FROM chain AS c JOIN core AS o ON o.edition = c.edition AND o.domain = c.domain AND o.capability < c.capability AND o.safety > c.safety
  )
  SELECT edition, domain, model_id, max(layer) AS layer FROM chain GROUP BY edition, domain, model_id
) AS w
LEFT JOIN (SELECT q.* FROM o_edition AS o JOIN pareto_frontier(NULL, o.edition, NULL, 1000) AS q) AS g
  ON g.edition = w.edition AND g.domain = w.domain AND g.model_id = w.model_id;

INSERT INTO o_answer
SELECT 'pareto_frontier: rows', e.edition, NULL, NULL, (SELECT count(*) FROM pareto_frontier(NULL, e.edition, NULL, 1000)),
  (SELECT count(*) FROM core AS c WHERE c.edition_id = e.edition_id AND capability IS NOT NULL AND safety IS NOT NULL)
FROM o_edition AS e;

-- The views are of the current edition.
INSERT INTO o_answer
SELECT 'risk_record', c.edition, c.domain, c.model_id, v.model_id IS NOT NULL, c.is_record = 1
FROM core AS c JOIN o_edition AS e ON e.edition_id = c.edition_id AND e.is_current
LEFT JOIN risk_record AS v ON v.edition = c.edition AND v.domain = c.domain AND v.model_id = c.model_id
WHERE c.risk_index IS NOT NULL
UNION ALL
SELECT 'risk_record: rows', NULL, NULL, NULL, (SELECT count(*) FROM risk_record), (SELECT count(*) FROM core AS c JOIN o_edition AS e USING (edition_id) WHERE e.is_current AND c.is_record);

-- A scenario is the edition whose method has the scenario's changes in its rows.
INSERT INTO o_answer
SELECT 'index_score: scenario', s.edition, s.domain, s.model_id, s.said, c.said
FROM (
  SELECT edition, domain, model_id, json_array(status, rank, models, on_frontier, is_record, printf('%.8f', capability), printf('%.8f', safety), printf('%.8f', risk_index), beta) AS said
  FROM index_score('2025', (SELECT scenario FROM temp.which))
) AS s
LEFT JOIN (
  SELECT domain, model_id, json_array(status, rank, models, on_frontier, is_record, printf('%.8f', capability), printf('%.8f', safety), printf('%.8f', risk_index), beta) AS said
  FROM index_score('2025 changed')
) AS c ON c.domain = s.domain AND c.model_id = s.model_id
UNION ALL
SELECT 'index_score: rows of a scenario', '2025', NULL, NULL, (SELECT count(*) FROM index_score('2025', (SELECT scenario FROM temp.which))), (SELECT count(*) FROM index_score('2025 changed'));

SELECT w.database, what, count(*) AS rows, min(printf('%s, %s, model %s: got %s, wanted %s', edition, domain, model_id, got, want)) AS example
FROM o_answer CROSS JOIN temp.which AS w
WHERE NOT coalesce(iif(typeof(got) IN ('real', 'integer') AND typeof(want) IN ('real', 'integer'), abs(got - want) < 1e-8, got IS want), 0)
GROUP BY what;
INSERT INTO temp.compared SELECT what, count(*), count(want) FROM o_answer GROUP BY what;
