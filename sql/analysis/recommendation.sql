-- What does the report advise the developer of each model?
-- One row per domain and monitored model. A model is high or low by its place: the share of the domain's other models
-- that lie below it, where equal ones count half (parameters high_place and low_place). Some model is always at the
-- top, so a high risk index must also reach high_risk_index. That parameter is in points of 100. For a formula without
-- an upper bound the method's own constant of this name is used; without it no risk index is high.
-- Published: 20, sheet 'Recommendations' '建议', sorted by domain -risk_place model
-- Columns:
--   edition          name         the edition in use
--   domain           domain       name of the domain
--   model_id         id           key of the model
--   model            name         name of the model
--   series           name         series of the model
--   organization     name         organization that made the model
--   capability       capability   capability score C, 0..100; NULL: too little was tested
--   safety           safety       safety score S, 0..100; NULL: too little was tested
--   risk_index       risk         risk index R; compare it only within a domain; NULL: C or S is missing
--   risk_place       share        place of the risk index, 0..1; NULL: no risk index, fewer than smallest_group of
--                                 them, or all are equal
--   risk             result word  'high', 'not high', or 'not enough data': no risk_place, or high_risk_index is not
--                                 known
--   capability_high  result flag  1: the place of the capability score reaches high_place; NULL: no risk_place
--   safety_low       result flag  1: the place of the safety score is at most low_place; NULL: no risk_place
--   advice           result word  the advice in English
--   advice_zh        result word  the advice in Chinese
--   high_risk_index  fact         lowest risk index that can be high; NULL: not known
DROP VIEW IF EXISTS z_recommendation;
CREATE VIEW z_recommendation AS
WITH domain_size AS MATERIALIZED (
  SELECT
    d.edition,
    d.domain_id,
    d.domain,
    count(r.risk_index) AS risks,
    count(r.capability) AS capabilities,
    count(r.safety) AS safeties,
    max(r.risk_index) > min(r.risk_index) AS is_spread,
    iif(
      formula_highest(e.formula) IS NOT NULL,
      parameter_value('high_risk_index'),
      (SELECT v.value FROM z_method_value AS v WHERE v.domain_id = d.domain_id AND v.name = 'high_risk_index')
    ) AS high_risk_index
  FROM z_edition_in_use AS e
  CROSS JOIN z_monitored_domain AS d
  CROSS JOIN model_risk AS r ON r.domain = d.domain
  GROUP BY d.domain_id
),
ranked AS (
  SELECT
    d.domain_id,
    r.model_id,
    r.model,
    r.series,
    r.organization,
    r.capability,
    r.safety,
    r.risk_index,
    rank() OVER by_risk AS risk_rank,
    count(*) OVER by_risk AS risk_upto,
    rank() OVER by_capability AS capability_rank,
    count(*) OVER by_capability AS capability_upto,
    rank() OVER by_safety AS safety_rank,
    count(*) OVER by_safety AS safety_upto
  FROM model_risk AS r -- first, so that it is asked, and says so, where there is no edition
  CROSS JOIN z_domain AS d ON d.name = r.domain
  WINDOW
    by_risk AS (PARTITION BY d.domain_id, r.risk_index IS NULL ORDER BY r.risk_index),
    by_capability AS (PARTITION BY d.domain_id, r.capability IS NULL ORDER BY r.capability),
    by_safety AS (PARTITION BY d.domain_id, r.safety IS NULL ORDER BY r.safety)
),
placed AS (
  SELECT
    r.*,
    d.edition,
    d.domain,
    d.risks,
    d.is_spread,
    d.high_risk_index,
    @SHARE_BELOW(r.risk_rank, r.risk_upto, d.risks)@ AS risk_place,
    @SHARE_BELOW(r.capability_rank, r.capability_upto, d.capabilities)@ AS capability_place,
    @SHARE_BELOW(r.safety_rank, r.safety_upto, d.safeties)@ AS safety_place
  FROM ranked AS r
  CROSS JOIN domain_size AS d ON d.domain_id = r.domain_id
),
judged AS (
  SELECT
    *,
    risk_index IS NOT NULL
      AND is_spread
      AND risks >= parameter_value('smallest_group') AS is_ranked,
    risk_place >= nine_decimals(parameter_value('high_place'))
      AND risk_index >= high_risk_index AS risk_high,
    capability_place >= nine_decimals(parameter_value('high_place')) AS capability_high,
    safety_place <= nine_decimals(parameter_value('low_place')) AS safety_low
  FROM placed
)
SELECT
  edition,
  domain,
  model_id,
  model,
  series,
  organization,
  capability,
  safety,
  risk_index,
  CASE WHEN is_ranked THEN risk_place END AS risk_place,
  CASE
    WHEN NOT is_ranked OR high_risk_index IS NULL THEN 'not enough data'
    WHEN risk_high THEN 'high'
    ELSE 'not high'
  END AS risk,
  CASE WHEN is_ranked THEN capability_high END AS capability_high,
  CASE WHEN is_ranked THEN safety_low END AS safety_low,
  CASE
    WHEN NOT is_ranked THEN 'not enough data'
    WHEN high_risk_index IS NULL THEN 'not enough data: the method has no high_risk_index'
    WHEN NOT risk_high THEN 'nothing in particular; keep watching new models'
    ELSE iif(capability_high, 'evaluate capabilities fully before release; remove hazardous knowledge from training data or by unlearning; ', '')
      || iif(safety_low, 'strengthen alignment and safeguards: refusal training, input and output monitoring, adversarial training against jailbreaks; set a safety bar to pass before release; ', '')
      || 'keep a risk management framework with thresholds; publish a system card'
  END AS advice,
  CASE
    WHEN NOT is_ranked THEN '数据不足'
    WHEN high_risk_index IS NULL THEN '数据不足：方法没有给出high_risk_index（较高风险指数的下限）'
    WHEN NOT risk_high THEN '暂无特殊建议，保持关注新增模型'
    ELSE iif(capability_high, '发布前充分测评能力；从训练数据中移除或用机器遗忘去除高危知识；', '')
      || iif(safety_low, '加强安全对齐与安保：拒答训练、输入输出监控、针对越狱的对抗性训练；发布前达到既定安全标准；', '')
      || '制定带有阈值的风险管理框架；公布系统卡'
  END AS advice_zh,
  high_risk_index
FROM judged;

DROP VIEW IF EXISTS recommendation;
CREATE VIEW recommendation AS
@TYPED(recommendation)@
