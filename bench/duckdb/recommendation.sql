CREATE VIEW recommendation AS
WITH placed AS (
  SELECT
    *,
    count(risk_index) OVER of_domain AS ranked_models,
    max(risk_index) OVER of_domain > min(risk_index) OVER of_domain AS is_spread,
    round(
      (percent_rank() OVER (PARTITION BY domain, risk_index IS NULL ORDER BY risk_index)
        + 1 - percent_rank() OVER (PARTITION BY domain, risk_index IS NULL ORDER BY risk_index DESC)) / 2,
      9
    ) AS risk_place,
    round(
      (percent_rank() OVER (PARTITION BY domain, capability IS NULL ORDER BY capability)
        + 1 - percent_rank() OVER (PARTITION BY domain, capability IS NULL ORDER BY capability DESC)) / 2,
      9
    ) AS capability_place,
    round(
      (percent_rank() OVER (PARTITION BY domain, safety IS NULL ORDER BY safety)
        + 1 - percent_rank() OVER (PARTITION BY domain, safety IS NULL ORDER BY safety DESC)) / 2,
      9
    ) AS safety_place
  FROM model_risk
  WINDOW of_domain AS (PARTITION BY domain)
),
judged AS (
  SELECT
    *,
    risk_index IS NOT NULL AND is_spread AND ranked_models >= parameter_value('smallest_group') AS is_ranked,
    risk_place >= parameter_value('high_place') AND risk_index >= parameter_value('high_risk_index') AS risk_high,
    capability_place >= parameter_value('high_place') AS is_capable,
    safety_place <= parameter_value('low_place') AS is_unsafe
  FROM placed
)
SELECT
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
    WHEN NOT is_ranked THEN 'not enough data'
    WHEN risk_high THEN 'high'
    ELSE 'not high'
  END AS risk,
  CASE WHEN is_ranked THEN is_capable END AS capability_high,
  CASE WHEN is_ranked THEN is_unsafe END AS safety_low,
  CASE
    WHEN NOT is_ranked THEN 'not enough data'
    WHEN NOT risk_high THEN 'nothing in particular; keep watching new models'
    ELSE if(is_capable, 'evaluate capabilities fully before release; remove hazardous knowledge from training data or by unlearning; ', '')
      || if(is_unsafe, 'strengthen alignment and safeguards: refusal training, input and output monitoring, adversarial training against jailbreaks; set a safety bar to pass before release; ', '')
      || 'keep a risk management framework with thresholds; publish a system card'
  END AS advice,
  CASE
    WHEN NOT is_ranked THEN '数据不足'
    WHEN NOT risk_high THEN '暂无特殊建议，保持关注新增模型'
    ELSE if(is_capable, '发布前充分测评能力；从训练数据中移除或用机器遗忘去除高危知识；', '')
      || if(is_unsafe, '加强安全对齐与安保：拒答训练、输入输出监控、针对越狱的对抗性训练；发布前达到既定安全标准；', '')
      || '制定带有阈值的风险管理框架；公布系统卡'
  END AS advice_zh
FROM judged;
