-- Which models of the edition's frame were tested in each domain, how far, and how soon after their release?
-- One row per domain and model of the frame: the monitored models, and where the method covers breakthrough models only those
-- too of which nobody knows whether they are one, since their general capability is not known (is_monitored 0). Each benchmark
-- of the domain is counted once, by its letter in model_score.status: benchmarks = benchmarks_not_applicable (M) +
-- benchmarks_scored (A, P, B) + benchmarks_estimated (E) + benchmarks_withheld (Q) + benchmarks_not_tested (L).
-- Published: 54, sheet 'Coverage' '测试覆盖', sorted by domain released_on model_id
-- Columns:
--   edition                    name
--   domain                     domain
--   model_id                   id
--   model                      name
--   organization               name
--   released_on                date
--   is_monitored               flag        0: the method's rule left it out, as its general capability is not known
--   benchmarks                 count       of the domain
--   benchmarks_not_applicable  count
--   benchmarks_applicable      count
--   benchmarks_scored          count
--   benchmarks_estimated       tally       that count; an estimate is no score
--   benchmarks_withheld        count       measured, but not made public
--   benchmarks_not_tested      tally       or failed, not accepted, or nobody said why
--   coverage                   fact share  as in model_risk: of the applicable weight of capability and of safety the lower share that has a score;
--                                          NULL: not monitored, or nothing applies
--   is_below_coverage          flag        1: too little for a capability or a safety score
--   status                     word        'tested', 'partly tested', 'not tested', 'not applicable'
--   why                        word
--   why_zh                     word        what is missing for which reason
--   first_tested_on            date        the first day on which one of the scores that count was measured; NULL: no such day is known
--   days_to_test               fact        from release; below 0: before it
DROP VIEW IF EXISTS edition_coverage;
CREATE VIEW edition_coverage AS
WITH monitored AS MATERIALIZED (
  SELECT model_id, model, organization, released_on
  FROM monitored_model
),
frame AS MATERIALIZED (
  SELECT model_id, model, organization, released_on, 1 AS is_monitored
  FROM monitored
  UNION ALL
  SELECT model_id, model, organization, released_on, 0
  FROM breakthrough_model
  WHERE is_breakthrough IS NULL AND CASE WHEN model_id IN (SELECT model_id FROM monitored) THEN 0 ELSE 1 END
),
-- What is asked of z_score, and nothing more.
scored AS MATERIALIZED (
  SELECT
    model_id,
    benchmark_id,
    value,
    evaluated_on,
    iif(evaluation_id IS NULL, NULL, completeness) AS completeness
  FROM z_score
),
cell AS MATERIALIZED (
  SELECT
    w.domain_id,
    w.domain,
    f.model_id,
    @CELL_STATUS(s, g, w, f)@ AS status,
    iif(s.value IS NULL, coalesce(g.reason, 'unknown'), NULL) AS missing,
    s.evaluated_on
  FROM z_domain_benchmark AS w
  CROSS JOIN frame AS f
  LEFT JOIN scored AS s ON s.model_id = f.model_id AND s.benchmark_id = w.benchmark_id
  LEFT JOIN z_missing_score AS g ON g.model_id = f.model_id AND g.benchmark_id = w.benchmark_id
),
counted AS MATERIALIZED (
  SELECT
    domain_id,
    domain,
    model_id,
    count(*) AS benchmarks,
    count(*) FILTER (WHERE status <> 'M') AS applicable,
    count(*) FILTER (WHERE status IN ('A', 'P', 'B')) AS scored,
    count(*) FILTER (WHERE status = 'E') AS estimated,
    count(*) FILTER (WHERE status = 'Q') AS withheld,
    count(*) FILTER (WHERE status = 'L') AS not_tested,
    min(evaluated_on) AS first_tested_on
  FROM cell
  GROUP BY
    domain_id,
    model_id
),
-- What is missing, in words: how many benchmarks for which reason.
gap AS MATERIALIZED (
  SELECT
    domain_id,
    model_id,
    group_concat(printf('%s %d', text_en, benchmarks), ', ') AS text_en,
    group_concat(printf('%s%d项', text_zh, benchmarks), '、') AS text_zh
  FROM (
    SELECT c.domain_id, c.model_id, l.text_en, l.text_zh, count(*) AS benchmarks
    FROM cell AS c
    JOIN label AS l ON l.kind = 'missing' AND l.name = c.missing
    WHERE c.status <> 'M'
    GROUP BY c.domain_id, c.model_id, l.place
    ORDER BY c.domain_id, c.model_id, l.place
  )
  GROUP BY
    domain_id,
    model_id
),
risk AS MATERIALIZED (
  SELECT domain, model_id, capability, safety, capability_coverage, safety_coverage, coverage
  FROM model_risk
)
SELECT
  (SELECT edition_name()) AS edition,
  c.domain,
  c.model_id,
  f.model,
  f.organization,
  f.released_on,
  f.is_monitored,
  c.benchmarks,
  c.benchmarks - c.applicable AS benchmarks_not_applicable,
  c.applicable AS benchmarks_applicable,
  c.scored AS benchmarks_scored,
  c.estimated AS benchmarks_estimated,
  c.withheld AS benchmarks_withheld,
  c.not_tested AS benchmarks_not_tested,
  r.coverage,
  -- 1: no capability or no safety score, for too little of the weight was tested (smallest_coverage)
  (r.capability IS NULL AND r.capability_coverage IS NOT NULL) OR (r.safety IS NULL AND r.safety_coverage IS NOT NULL) AS is_below_coverage,
  CASE
    WHEN c.applicable = 0 THEN 'not applicable'
    WHEN c.scored = 0 THEN 'not tested'
    WHEN c.scored < c.applicable THEN 'partly tested'
    ELSE 'tested'
  END AS status,
  -- What is missing for which reason, and why it is not monitored; NULL: nothing is
  nullif(coalesce(g.text_en, '') || iif(f.is_monitored, '', iif(g.text_en IS NULL, '', '; ') || 'general capability not known, so it is not monitored'), '') AS why,
  nullif(coalesce(g.text_zh, '') || iif(f.is_monitored, '', iif(g.text_zh IS NULL, '', '；') || '通用能力未知，因此未纳入监测'), '') AS why_zh,
  c.first_tested_on,
  CAST(julianday(c.first_tested_on) - julianday(f.released_on) AS INTEGER) AS days_to_test
FROM counted AS c
JOIN frame AS f ON f.model_id = c.model_id
LEFT JOIN gap AS g ON g.domain_id = c.domain_id AND g.model_id = c.model_id
LEFT JOIN risk AS r ON r.domain = c.domain AND r.model_id = c.model_id;
