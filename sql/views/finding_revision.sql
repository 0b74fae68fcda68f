-- What does a correction change?
-- The findings of section 'revision': of an edition that revises a published one, a sentence for each domain on how its numbers
-- differ; columns as in finding_scope. Of a scenario there are none: its numbers differ for another reason.
DROP VIEW IF EXISTS finding_revision;
CREATE VIEW finding_revision AS
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
  FROM edition_in_use AS e
  CROSS JOIN z_edition AS revised ON revised.name = e.revises
  CROSS JOIN monitored_domain AS d
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
      ) AS place
    FROM compared
    WHERE nine_decimals(risk_index - risk_index_before) <> 0
  )
  WHERE place = 1
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
    || iif(c.gone > 0, printf(' Models that are not in it any more: %d.', c.gone), '') AS text_en,
  iif(
    c.changed + c.gone > 0,
    printf('%s：共%d个模型，与%s相比数值不同的模型数：能力分%d个，安全分%d个，风险指数%d个。', c.label_zh, c.models, c.revises, c.capability, c.safety, c.risk),
    printf('%s：能力分、安全分和风险指数均与%s相同。', c.label_zh, c.revises)
  )
    || iif(l.model IS NULL, '', printf('风险指数变化最大的是%s：由%s改为%s%s。', l.model, fixed(l.risk_index_before, 1), fixed(l.risk_index, 1), @ESTIMATED_ZH(l.estimated)@))
    || iif(c.added > 0, printf('新增模型%d个。', c.added), '')
    || iif(c.gone > 0, printf('不再列入的模型%d个。', c.gone), '') AS text_zh
FROM counted AS c
LEFT JOIN largest AS l ON l.domain_id = c.domain_id;
