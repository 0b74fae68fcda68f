-- How do reasoning models differ from the others, and open-weight from proprietary ones?
-- The findings of sections 'reasoning' and 'openness' but for the leaders: per measure one row for each verdict
-- with its domains; then per domain the three measures, the frontier and the mean risk indexes. What is said of the risk
-- index also says what is left of it with one beta for all, for the difference may come from the method's betas;
-- where the two verdicts differ, the finding's name ends in _as_assumed. Columns as in z_finding_scope.
DROP VIEW IF EXISTS z_finding_groups;
CREATE VIEW z_finding_groups AS
WITH compared AS MATERIALIZED (
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
    iif(g.mann_whitney_p < 0.001, 'p < 0.001', printf('p = %s', fixed(g.mann_whitney_p, 3))) AS p_text,
    CASE WHEN g.same_beta_p < 0.001 THEN 'p < 0.001' WHEN g.same_beta_p IS NOT NULL THEN printf('p = %s', fixed(g.same_beta_p, 3)) END AS same_p_text,
    g.same_beta_p IS NOT NULL AND g.same_beta_verdict <> g.verdict AS is_as_assumed, -- the verdict hangs on our betas
    iif(g.measure = 'risk_index' AND u.models > 0, printf('%d (%s)', u.models, u.names_en), NULL) AS lacking_en,
    iif(g.measure = 'risk_index' AND u.models > 0, printf('%d个（%s）', u.models, u.names_zh), NULL) AS lacking_zh,
    g.*
  FROM z_monitored_domain AS d
  JOIN z_group_comparison AS g ON g.domain = d.domain
  LEFT JOIN z_unknown_index AS u ON u.domain = d.domain
  JOIN z_label AS m ON m.kind = 'metric' AND m.name = g.measure
),
numbers AS (
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
  FROM compared
),
-- The p value that speaks least for the verdict of several domains: the largest of a difference, the smallest of none.
alike AS (
  SELECT
    grouping,
    measure,
    measure_place,
    verdict,
    is_as_assumed,
    measure_en,
    measure_zh,
    in_en,
    in_zh,
    out_en,
    out_zh,
    assumed_en,
    assumed_zh,
    same_beta_en,
    same_beta_zh,
    count(*) AS domains,
    group_concat(label_en, ', ') AS labels_en,
    group_concat(label_zh, '、') AS labels_zh,
    group_concat(label_en || ' ' || lacking_en, ', ') AS all_lacking_en,
    group_concat(label_zh || lacking_zh, '、') AS all_lacking_zh,
    iif(same_beta_verdict = 'no significant difference', min(same_beta_p), max(same_beta_p)) AS same_beta_p,
    CASE
      WHEN count(*) = 1 THEN ''
      WHEN same_beta_verdict = 'no significant difference' THEN 'smallest '
      ELSE 'largest '
    END AS extreme_en,
    CASE
      WHEN count(*) = 1 THEN ''
      WHEN same_beta_verdict = 'no significant difference' THEN '最小'
      ELSE '最大'
    END AS extreme_zh
  FROM (SELECT * FROM numbers ORDER BY domain_id)
  GROUP BY
    grouping,
    measure,
    verdict,
    same_beta_verdict
),
alike_beta AS (
  SELECT
    *,
    iif(same_beta_p IS NULL, '', printf(' (%sp %s)', extreme_en, iif(same_beta_p < 0.001, '< 0.001', printf('= %s', fixed(same_beta_p, 3))))) AS p_en,
    iif(same_beta_p IS NULL, '', printf('（%sp %s）', extreme_zh, iif(same_beta_p < 0.001, '< 0.001', printf('= %s', fixed(same_beta_p, 3))))) AS p_zh
  FROM alike
)
SELECT
  iif(grouping = 'reasoning', 'reasoning', 'openness') AS section,
  0 AS order_1,
  measure_place AS order_2,
  0 AS order_3,
  NULL AS domain,
  in_en AS subject,
  measure || '_' || replace(verdict, ' ', '_') || iif(is_as_assumed, '_as_assumed', '') || '_by_domain' AS finding,
  domains AS value,
  'domains' AS unit,
  CASE verdict
    WHEN 'not enough data' THEN printf('%s: not enough data to compare the %s of %s and %s.', labels_en, measure_en, in_en, out_en)
    WHEN 'no significant difference' THEN printf('%s: %sthe %s of %s does not differ significantly from that of %s%s%s.', labels_en, assumed_en, measure_en, in_en, out_en, same_beta_en, p_en)
    ELSE printf('%s: %sthe %s of %s is significantly %s than that of %s%s%s.', labels_en, assumed_en, measure_en, in_en, verdict, out_en, same_beta_en, p_en)
  END || @LACKING_EN(all_lacking_en)@ AS text_en,
  CASE verdict
    WHEN 'not enough data' THEN printf('%s：数据不足，无法比较%s与%s的%s。', labels_zh, in_zh, out_zh, measure_zh)
    WHEN 'no significant difference' THEN printf('%s：%s%s的%s与%s没有显著差异%s%s。', labels_zh, assumed_zh, in_zh, measure_zh, out_zh, same_beta_zh, p_zh)
    ELSE printf('%s：%s%s的%s显著%s%s%s%s。', labels_zh, assumed_zh, in_zh, measure_zh, iif(verdict = 'higher', '高于', '低于'), out_zh, same_beta_zh, p_zh)
  END || @LACKING_ZH(all_lacking_zh)@ AS text_zh
FROM alike_beta
UNION ALL
SELECT
  iif(grouping = 'reasoning', 'reasoning', 'openness'),
  0,
  9, -- after every measure
  0,
  NULL,
  in_en,
  'share_of_frontier_by_domain',
  1.0 * sum(in_on_frontier) / sum(in_on_frontier + out_on_frontier),
  'share',
  printf('On the risk Pareto frontier, which does not depend on beta, %s: %s.', in_en, group_concat(printf('%s %d of %d', label_en, in_on_frontier, in_on_frontier + out_on_frontier), ', ')),
  printf('处于风险帕累托前沿（与β无关）的%s：%s。', in_zh, group_concat(printf('%s%d个（共%d个模型）', label_zh, in_on_frontier, in_on_frontier + out_on_frontier), '、'))
FROM (SELECT * FROM numbers WHERE measure = 'capability' AND in_share_of_frontier IS NOT NULL ORDER BY domain_id)
GROUP BY grouping
UNION ALL
SELECT
  iif(grouping = 'reasoning', 'reasoning', 'openness'),
  CASE k.kind
    WHEN 1 THEN CASE measure
      WHEN 'capability' THEN 1
      WHEN 'safety' THEN 2
      ELSE 4
    END
    WHEN 2 THEN 3
    WHEN 3 THEN 5
  END,
  domain_id,
  0,
  domain,
  in_en,
  CASE k.kind
    WHEN 1 THEN measure || '_' || replace(verdict, ' ', '_') || iif(is_as_assumed, '_as_assumed', '')
    WHEN 2 THEN 'share_of_frontier'
    WHEN 3 THEN 'mean_risk_index'
  END,
  CASE k.kind
    WHEN 1 THEN difference
    WHEN 2 THEN in_share_of_frontier
    WHEN 3 THEN difference
  END,
  CASE k.kind
    WHEN 2 THEN 'share'
    ELSE iif(measure = 'risk_index', @RISK_UNIT@, 'points')
  END,
  CASE k.kind
    WHEN 1 THEN CASE
      WHEN verdict = 'not enough data' THEN printf('%s: not enough data to compare the %s of %s (%d) and %s (%d).', label_en, measure_en, in_en, in_models, out_en, out_models)
      WHEN verdict = 'no significant difference' THEN printf('%s: %sthe %s of %s does not differ significantly from that of %s (%s)%s%s.', label_en, assumed_en, measure_en, in_en, out_en, numbers_en, same_beta_en, coalesce(' (' || same_p_text || ')', ''))
      ELSE printf('%s: %sthe %s of %s is significantly %s than that of %s (%s)%s%s.', label_en, assumed_en, measure_en, in_en, verdict, out_en, numbers_en, same_beta_en, coalesce(' (' || same_p_text || ')', ''))
    END || @LACKING_EN(lacking_en)@
    WHEN 2 THEN printf('%s: %s on the risk Pareto frontier: %d of %d models; of all models with a capability score: %d of %d.', label_en, in_en, in_on_frontier, in_on_frontier + out_on_frontier, in_models, in_models + out_models)
    WHEN 3 THEN printf('%s: the mean risk index of %s is %s, that of %s %s', label_en, in_en, fixed(in_mean, 1), out_en, fixed(out_mean, 1))
      || iif(same_beta IS NULL, '', printf('; with beta %g for all models %s and %s', same_beta, fixed(same_beta_in_mean, 1), fixed(same_beta_out_mean, 1))) || '.' || @LACKING_EN(lacking_en)@
  END,
  CASE k.kind
    WHEN 1 THEN CASE
      WHEN verdict = 'not enough data' THEN printf('%s：数据不足，无法比较%s（%d个）与%s（%d个）的%s。', label_zh, in_zh, in_models, out_zh, out_models, measure_zh)
      WHEN verdict = 'no significant difference' THEN printf('%s：%s%s的%s与%s没有显著差异（%s）%s%s。', label_zh, assumed_zh, in_zh, measure_zh, out_zh, numbers_zh, same_beta_zh, coalesce('（' || same_p_text || '）', ''))
      ELSE printf('%s：%s%s的%s显著%s%s（%s）%s%s。', label_zh, assumed_zh, in_zh, measure_zh, iif(verdict = 'higher', '高于', '低于'), out_zh, numbers_zh, same_beta_zh, coalesce('（' || same_p_text || '）', ''))
    END || @LACKING_ZH(lacking_zh)@
    WHEN 2 THEN printf('%s：处于风险帕累托前沿的%d个模型中，%s有%d个；有能力分的%d个模型中，%s有%d个。', label_zh, in_on_frontier + out_on_frontier, in_zh, in_on_frontier, in_models + out_models, in_zh, in_models)
    WHEN 3 THEN printf('%s：%s的平均风险指数为%s，%s为%s', label_zh, in_zh, fixed(in_mean, 1), out_zh, fixed(out_mean, 1))
      || iif(same_beta IS NULL, '', printf('；所有模型的β均为%g时分别为%s和%s', same_beta, fixed(same_beta_in_mean, 1), fixed(same_beta_out_mean, 1))) || '。' || @LACKING_ZH(lacking_zh)@
  END
FROM numbers
CROSS JOIN (SELECT column1 AS kind FROM (VALUES (1), (2), (3))) AS k
WHERE CASE k.kind
  WHEN 1 THEN in_models + out_models > 0 -- else the sentence on all domains says it
  WHEN 2 THEN measure = 'capability' AND in_share_of_frontier IS NOT NULL
  WHEN 3 THEN measure = 'risk_index' AND difference IS NOT NULL
END;
