-- What does a correction change?
-- One row per domain, a finding of section 'revision': how its numbers and headlines differ from the published edition
-- that is revised. edition_revision has each number. A scenario has no rows: its numbers differ for another reason.
-- Columns as in z_finding_scope.
DROP VIEW IF EXISTS z_finding_revision;
CREATE VIEW z_finding_revision AS
WITH compared AS (
  SELECT
    d.domain_id,
    d.domain,
    d.label_en,
    d.label_zh,
    e.revises,
    r.model,
    r.risk_index,
    r.estimated,
    b.risk_index AS risk_index_before,
    r.capability IS NOT b.capability AS has_other_capability,
    r.safety IS NOT b.safety AS has_other_safety,
    r.risk_index IS NOT b.risk_index AS has_other_risk_index,
    b.model_id IS NULL AS is_added,
    coalesce(r.capability, r.safety, b.capability, b.safety) IS NOT NULL AS has_number
  -- CROSS: nothing is computed where nothing is revised.
  FROM z_edition_in_use AS e
  CROSS JOIN z_edition AS revised ON revised.name = e.revises
  CROSS JOIN z_monitored_domain AS d
  CROSS JOIN model_risk AS r ON r.domain = d.domain
  LEFT JOIN edition_result AS b ON (b.edition_id, b.domain_id, b.model_id) = (revised.edition_id, d.domain_id, r.model_id)
  WHERE e.scenario IS NULL
),
counted AS (
  SELECT
    domain_id,
    domain,
    label_en,
    label_zh,
    revises,
    total(has_number) AS models,
    total(has_other_capability) AS capability,
    total(has_other_safety) AS safety,
    total(has_other_risk_index) AS risk,
    total(has_other_capability OR has_other_safety OR has_other_risk_index) AS changed,
    total(is_added) AS added,
    (
      SELECT count(*)
      FROM edition_result AS b
      JOIN z_edition AS revised ON revised.edition_id = b.edition_id AND revised.name = c.revises
      WHERE b.domain_id = c.domain_id AND b.model_id NOT IN (SELECT model_id FROM monitored_model)
    ) AS gone
  FROM compared AS c
  GROUP BY domain_id
),
-- The largest difference of two risk indexes; of equal ones the first name.
largest AS (
  SELECT *
  FROM (
    SELECT
      *,
      row_number() OVER (
        PARTITION BY domain_id
        ORDER BY nine_decimals(abs(risk_index - risk_index_before)) DESC, model COLLATE BINARY
      ) AS nth
    FROM compared
    WHERE nine_decimals(risk_index - risk_index_before) <> 0
  )
  WHERE nth = 1
),
-- What the headlines of the revised edition stand on.
was AS MATERIALIZED (
  SELECT
    d.domain_id,
    s.model,
    s.risk_index,
    s.is_record,
    s.on_frontier,
    s.released_on <= coalesce(revised.baseline_on, @YEAR_BEFORE(pe.ends_on)@) AS is_before,
    pa.value AS smallest_group
  FROM z_edition_in_use AS e
  CROSS JOIN z_edition AS revised ON revised.name = e.revises
  CROSS JOIN edition_period AS pe ON (pe.edition_id, pe.period_id) = (revised.edition_id, revised.period_id)
  CROSS JOIN edition_parameter AS pa ON (pa.edition_id, pa.name) = (revised.edition_id, 'smallest_group')
  CROSS JOIN index_score AS s ON s.edition_argument = revised.name
  CROSS JOIN edition_domain AS d ON (d.edition_id, d.name) = (revised.edition_id, s.domain)
  WHERE e.scenario IS NULL
),
headline_before AS (
  SELECT
    w.domain_id,
    w.smallest_group,
    r.model AS record_model,
    total(w.on_frontier) AS on_frontier,
    count(w.risk_index) AS models,
    count(w.risk_index) FILTER (WHERE w.is_before) AS models_before,
    max(w.risk_index) AS record,
    max(w.risk_index) FILTER (WHERE w.is_before) AS record_before
  FROM was AS w
  -- SQLite takes the model from the row of max().
  LEFT JOIN (SELECT domain_id, model, max(risk_index) FROM was WHERE is_record GROUP BY domain_id) AS r ON r.domain_id = w.domain_id
  GROUP BY w.domain_id
),
-- What the headlines say, and what they said before; NULL: not enough data.
headline AS (
  SELECT
    c.domain_id,
    fixed(g.growth, 1) || '%' AS growth,
    fixed(@GROWTH(b.record, b.record_before, b.models, b.models_before, b.smallest_group)@, 1) || '%' AS growth_before,
    g.record_model,
    b.record_model AS record_model_before,
    coalesce(f.models, 0) AS on_frontier,
    coalesce(b.on_frontier, 0) AS on_frontier_before
  FROM counted AS c
  JOIN z_risk_growth AS g ON g.domain = c.domain AND g.is_edition_period
  LEFT JOIN (SELECT domain, count(*) AS models FROM frontier GROUP BY domain) AS f ON f.domain = c.domain
  LEFT JOIN headline_before AS b ON b.domain_id = c.domain_id
)
SELECT
  'revision' AS section,
  c.domain_id AS order_1,
  0 AS order_2,
  0 AS order_3,
  c.domain,
  c.revises AS subject,
  iif(c.changed + c.gone > 0, 'revised', 'not_revised') AS finding,
  c.changed AS value,
  'models' AS unit,
  iif(
    c.changed + c.gone > 0,
    printf('%s: models with another number than in %s: capability %d, safety %d, risk index %d, of %d.', c.label_en, c.revises, c.capability, c.safety, c.risk, c.models),
    printf('%s: no capability score, safety score or risk index differs from %s.', c.label_en, c.revises)
  )
    || iif(l.model IS NULL, '', printf(' The risk index of %s differs most: %s instead of %s%s.', l.model, fixed(l.risk_index, 1), fixed(l.risk_index_before, 1), @ESTIMATED_EN(l.estimated)@))
    || iif(c.added > 0, printf(' Models that were not in it: %d.', c.added), '')
    || iif(c.gone > 0, printf(' Models that are not in it any more: %d.', c.gone), '')
    || iif(h.growth IS NOT h.growth_before, printf(' Growth of the record risk index in a year: %s instead of %s.', coalesce(h.growth, 'not enough data'), coalesce(h.growth_before, 'not enough data')), '')
    || iif(h.record_model IS NOT h.record_model_before, printf(' Record risk index held by: %s instead of %s.', coalesce(h.record_model, 'no model'), coalesce(h.record_model_before, 'no model')), '')
    || iif(h.on_frontier <> h.on_frontier_before, printf(' Models on the frontier: %d instead of %d.', h.on_frontier, h.on_frontier_before), '') AS text_en,
  iif(
    c.changed + c.gone > 0,
    printf('%s：共%d个模型，与%s相比数值不同的模型数：能力分%d个，安全分%d个，风险指数%d个。', c.label_zh, c.models, c.revises, c.capability, c.safety, c.risk),
    printf('%s：能力分、安全分和风险指数均与%s相同。', c.label_zh, c.revises)
  )
    || iif(l.model IS NULL, '', printf('风险指数变化最大的是%s：由%s改为%s%s。', l.model, fixed(l.risk_index_before, 1), fixed(l.risk_index, 1), @ESTIMATED_ZH(l.estimated)@))
    || iif(c.added > 0, printf('新增模型%d个。', c.added), '')
    || iif(c.gone > 0, printf('不再列入的模型%d个。', c.gone), '')
    || iif(h.growth IS NOT h.growth_before, printf('累积最大风险指数的年增幅：由%s改为%s。', coalesce(h.growth_before, '数据不足'), coalesce(h.growth, '数据不足')), '')
    || iif(h.record_model IS NOT h.record_model_before, printf('风险指数最高的模型：由%s改为%s。', coalesce(h.record_model_before, '无'), coalesce(h.record_model, '无')), '')
    || iif(h.on_frontier <> h.on_frontier_before, printf('风险前沿上的模型数：由%d个改为%d个。', h.on_frontier_before, h.on_frontier), '') AS text_zh
FROM counted AS c
LEFT JOIN largest AS l ON l.domain_id = c.domain_id
LEFT JOIN headline AS h ON h.domain_id = c.domain_id;
