-- Which models are beyond which lines?
-- One row per domain and line, a finding of section 'threshold'. Columns as in z_finding_scope.
DROP VIEW IF EXISTS z_finding_threshold;
CREATE VIEW z_finding_threshold AS
WITH standing AS (
  SELECT
    d.domain_id,
    d.label_en,
    d.label_zh,
    coalesce(l.text_en, t.quantity) AS quantity_en,
    coalesce(l.text_zh, t.quantity) AS quantity_zh,
    coalesce(n.text_zh, '「' || t.threshold || '」') AS threshold_zh,
    t.*
  FROM z_monitored_domain AS d
  JOIN z_threshold_status AS t ON t.domain = d.domain
  LEFT JOIN z_label AS l ON l.kind = 'metric' AND l.name = t.quantity
  LEFT JOIN z_label AS n ON n.kind = 'threshold' AND n.name = t.threshold
  ORDER BY
    d.domain_id,
    t.value DESC,
    t.model COLLATE BINARY
),
counted AS (
  SELECT
    *,
    count(value) AS models,
    count(*) FILTER (WHERE is_beyond) AS beyond,
    count(*) FILTER (WHERE is_beyond AND estimated > 0) AS estimates,
    group_concat(iif(is_beyond, model, NULL), ', ') AS names_en,
    group_concat(iif(is_beyond, model, NULL), '、') AS names_zh
  FROM standing
  GROUP BY
    domain_id,
    threshold,
    quantity
)
SELECT
  'threshold' AS section,
  domain_id AS order_1,
  0 AS order_2,
  0 AS order_3,
  domain,
  threshold AS subject,
  CASE
    WHEN line IS NULL THEN 'line_not_known'
    WHEN models = 0 THEN 'not_enough_data'
    ELSE 'beyond_line'
  END AS finding,
  iif(line IS NULL OR models = 0, NULL, beyond) AS value,
  'models' AS unit,
  CASE
    WHEN line IS NULL THEN printf('%s: the value of the %s (of the %s) is not known, so that no model can be compared with it.', label_en, threshold, quantity_en)
    WHEN models = 0 THEN printf('%s: not enough data for the %s (%s %g): no model has a value.', label_en, threshold, quantity_en, line)
    WHEN beyond = 0 THEN printf('%s: no model stands beyond the %s (%s %g; models with a value: %d).', label_en, threshold, quantity_en, line, models)
    WHEN beyond > parameter_value('listed_models') THEN printf('%s: %d of %d models stand beyond the %s (%s %g)%s.', label_en, beyond, models, threshold, quantity_en, line, with_estimates_en)
    ELSE printf('%s: beyond the %s (%s %g) stand %d of %d models%s: %s.', label_en, threshold, quantity_en, line, beyond, models, with_estimates_en, names_en)
  END AS text_en,
  CASE
    WHEN line IS NULL THEN printf('%s：%s（%s）的数值未知，无法与模型比较。', label_zh, threshold_zh, quantity_zh)
    WHEN models = 0 THEN printf('%s：数据不足，无法与%s（%s：%g）比较：没有模型有相应数值。', label_zh, threshold_zh, quantity_zh, line)
    WHEN beyond = 0 THEN printf('%s：没有模型越过%s（%s：%g；有相应数值的模型%d个）。', label_zh, threshold_zh, quantity_zh, line, models)
    WHEN beyond > parameter_value('listed_models') THEN printf('%s：%d个模型中有%d个越过%s（%s：%g）%s。', label_zh, models, beyond, threshold_zh, quantity_zh, line, with_estimates_zh)
    ELSE printf('%s：%d个模型中有%d个越过%s（%s：%g）%s：%s。', label_zh, models, beyond, threshold_zh, quantity_zh, line, with_estimates_zh, names_zh)
  END AS text_zh
FROM (
  SELECT
    *,
    iif(estimates > 0, printf(' (%d of them with estimates)', estimates), '') AS with_estimates_en,
    iif(estimates > 0, printf('（其中%d个含有估计值）', estimates), '') AS with_estimates_zh
  FROM counted
);
