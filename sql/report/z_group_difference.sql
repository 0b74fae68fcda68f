-- In which words is the difference of two groups of models told?
-- One row per domain, grouping and measure: the columns of group_comparison, and these words for its sentences. What is said
-- of the risk index also says what is left of it with one beta for all, since the difference may come from the betas of the
-- method.
-- Columns:
--   domain_id       id        key of the domain
--   label_en        name      label of the domain in English; _zh: the same in Chinese, here and below
--   measure_en      word      label of the measure
--   measure_place   id        order of the measures
--   in_en           word      what the group is called
--   out_en          word      what the others are called
--   p_text          word      p value of the test
--   same_p_text     word      p value with one beta; NULL: none
--   is_as_assumed   flag      1: with one beta the verdict is another one
--   lacking_en      sentence  models without a risk index, as a constant is not known; NULL: none, or another measure
--   assumed_en      sentence  begin of a sentence that is true only with the betas of the method; else ''
--   same_beta_en    sentence  what is left with one beta; '': nothing to say
--   numbers_en      sentence  the numbers behind the verdict
DROP VIEW IF EXISTS z_group_difference;
CREATE VIEW z_group_difference AS
WITH compared AS (
  SELECT
    d.domain_id,
    d.label_en,
    d.label_zh,
    m.text_en AS measure_en,
    m.text_zh AS measure_zh,
    m.place AS measure_place,
    iif(g.grouping = 'reasoning', 'reasoning models', 'open-weight models') AS in_en,
    iif(g.grouping = 'reasoning', '推理模型', '开源模型') AS in_zh,
    iif(g.grouping = 'reasoning', 'non-reasoning models', 'proprietary models') AS out_en,
    iif(g.grouping = 'reasoning', '非推理模型', '闭源模型') AS out_zh,
    @P_TEXT(g.mann_whitney_p)@ AS p_text,
    iif(g.same_beta_p IS NULL, NULL, @P_TEXT(g.same_beta_p)@) AS same_p_text,
    g.same_beta_p IS NOT NULL AND g.same_beta_verdict <> g.verdict AS is_as_assumed,
    iif(g.measure = 'risk_index' AND u.models > 0, printf('%d (%s)', u.models, u.names_en), NULL) AS lacking_en,
    iif(g.measure = 'risk_index' AND u.models > 0, printf('%d个（%s）', u.models, u.names_zh), NULL) AS lacking_zh,
    g.*
  FROM z_monitored_domain AS d
  JOIN z_group_comparison AS g ON g.domain = d.domain
  LEFT JOIN z_unknown_index AS u ON u.domain = d.domain
  JOIN z_label AS m ON m.kind = 'metric' AND m.name = g.measure
)
SELECT
  *,
  iif(is_as_assumed, 'with the betas of the method, ', '') AS assumed_en,
  iif(is_as_assumed, '按该方法的β，', '') AS assumed_zh,
  -- What is left with one beta for all, before the p value that belongs to it.
  CASE
    WHEN same_beta_p IS NULL THEN ''
    WHEN NOT is_as_assumed THEN printf(', also with beta %g for all models', same_beta)
    WHEN same_beta_verdict = 'no significant difference' THEN printf('; with beta %g for all models it does not differ significantly', same_beta)
    ELSE printf('; with beta %g for all models it is significantly %s', same_beta, same_beta_verdict)
  END AS same_beta_en,
  CASE
    WHEN same_beta_p IS NULL THEN ''
    WHEN NOT is_as_assumed THEN printf('；所有模型的β均为%g时结论相同', same_beta)
    WHEN same_beta_verdict = 'no significant difference' THEN printf('；所有模型的β均为%g时则没有显著差异', same_beta)
    ELSE printf('；所有模型的β均为%g时则显著%s', same_beta, iif(same_beta_verdict = 'higher', '较高', '较低'))
  END AS same_beta_zh,
  printf('median %s against %s, Cliff''s delta %s, %s', fixed(in_median, 1), fixed(out_median, 1), fixed(cliffs_delta, 2), p_text) AS numbers_en,
  printf('中位数%s对%s，Cliff''s delta %s，%s', fixed(in_median, 1), fixed(out_median, 1), fixed(cliffs_delta, 2), p_text) AS numbers_zh
FROM compared;
