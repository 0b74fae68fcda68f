-- How far were the models tested in each domain, and how soon after their release?
-- One row per domain and model of the frame. The frame holds the monitored models. If the method covers only
-- breakthrough models, it also holds those whose general capability is not known, as nobody knows whether they are one.
-- Each benchmark of the domain is counted once, by its letter in model_score.status: benchmarks =
-- benchmarks_not_applicable (M) + benchmarks_scored (A, P, B) + benchmarks_estimated (E) + benchmarks_withheld (Q) +
-- benchmarks_not_tested (L).
-- Published: 54, sheet 'Coverage' '测试覆盖', sorted by domain released_on model_id
-- Columns:
--   edition                    name        the edition in use
--   domain                     domain      name of the domain
--   model_id                   id          key of the model
--   model                      name        name of the model
--   organization               name        organization that made the model
--   released_on                date        day on which the model was released
--   is_monitored               flag        0: not monitored, since its general capability is not known
--   benchmarks                 count       benchmarks of the domain
--   benchmarks_not_applicable  count       benchmarks that cannot be run on the model
--   benchmarks_applicable      count       all others
--   benchmarks_scored          count       benchmarks with a score
--   benchmarks_estimated       tally       benchmarks without a score whose estimate counts; an estimate is no score
--   benchmarks_withheld        count       benchmarks with a measurement that was not made public
--   benchmarks_not_tested      tally       benchmarks that were not run, failed or were not accepted, or nobody said
--                                          why
--   coverage                   fact share  as in model_risk: share of the applicable weight that has a score, the lower
--                                          one of capability and safety; NULL: not monitored, or nothing applies
--   is_below_coverage          flag        1: no capability or no safety score, as less than smallest_coverage of the
--                                          weight was tested
--   status                     word        'tested', 'partly tested', 'not tested' or 'not applicable'
--   why                        word        what is missing for which reason, and why it is not monitored, in English;
--                                          NULL: nothing is missing
--   why_zh                     word        the same in Chinese
--   first_tested_on            date        first day on which one of the scores was measured; NULL: not known
--   days_to_test               fact INTEGER  days from release to first_tested_on; negative: tested before the release
DROP VIEW IF EXISTS z_edition_coverage;
CREATE VIEW z_edition_coverage AS
WITH monitored AS MATERIALIZED (
  SELECT model_id, model, organization, released_on
  FROM monitored_model
),
frame AS MATERIALIZED (
  SELECT model_id, model, organization, released_on, 1 AS is_monitored
  FROM monitored
  UNION ALL
  SELECT model_id, model, organization, released_on, 0
  FROM z_breakthrough_model
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
    JOIN z_label AS l ON l.kind = 'missing' AND l.name = c.missing
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
  (r.capability IS NULL AND r.capability_coverage IS NOT NULL) OR (r.safety IS NULL AND r.safety_coverage IS NOT NULL) AS is_below_coverage,
  CASE
    WHEN c.applicable = 0 THEN 'not applicable'
    WHEN c.scored = 0 THEN 'not tested'
    WHEN c.scored < c.applicable THEN 'partly tested'
    ELSE 'tested'
  END AS status,
  nullif(coalesce(g.text_en, '') || iif(f.is_monitored, '', iif(g.text_en IS NULL, '', '; ') || 'general capability not known, so it is not monitored'), '') AS why,
  nullif(coalesce(g.text_zh, '') || iif(f.is_monitored, '', iif(g.text_zh IS NULL, '', '；') || '通用能力未知，因此未纳入监测'), '') AS why_zh,
  c.first_tested_on,
  CAST(julianday(c.first_tested_on) - julianday(f.released_on) AS INTEGER) AS days_to_test
FROM counted AS c
JOIN frame AS f ON f.model_id = c.model_id
LEFT JOIN gap AS g ON g.domain_id = c.domain_id AND g.model_id = c.model_id
LEFT JOIN risk AS r ON r.domain = c.domain AND r.model_id = c.model_id;

DROP VIEW IF EXISTS edition_coverage;
CREATE VIEW edition_coverage AS
@TYPED(edition_coverage)@
