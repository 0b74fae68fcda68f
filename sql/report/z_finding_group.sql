-- How do reasoning models differ from the others, and open-weight from proprietary ones, domain by domain?
-- One row per domain and finding of sections 'reasoning' and 'openness': the three measures, the frontier, and the mean risk
-- indexes. z_finding_groups has what is said of all domains, z_finding_leader the single models. If one beta for all gives
-- another verdict, the finding's name has _as_assumed in it. Columns as in z_finding_scope.
DROP VIEW IF EXISTS z_finding_group;
CREATE VIEW z_finding_group AS
SELECT
  iif(grouping = 'reasoning', 'reasoning', 'openness') AS section,
  CASE k.kind
    WHEN 1 THEN CASE measure
      WHEN 'capability' THEN 1
      WHEN 'safety' THEN 2
      ELSE 4
    END
    WHEN 2 THEN 3
    WHEN 3 THEN 5
  END AS order_1,
  domain_id AS order_2,
  0 AS order_3,
  domain,
  in_en AS subject,
  CASE k.kind
    WHEN 1 THEN measure || '_' || replace(verdict, ' ', '_') || iif(is_as_assumed, '_as_assumed', '')
    WHEN 2 THEN 'share_of_frontier'
    WHEN 3 THEN 'mean_risk_index'
  END AS finding,
  CASE k.kind
    WHEN 1 THEN difference
    WHEN 2 THEN in_share_of_frontier
    WHEN 3 THEN difference
  END AS value,
  CASE k.kind
    WHEN 2 THEN 'share'
    ELSE iif(measure = 'risk_index', @RISK_UNIT@, 'points')
  END AS unit,
  CASE k.kind
    WHEN 1 THEN CASE
      WHEN verdict = 'not enough data' THEN printf('%s: not enough data to compare the %s of %s (%d) and %s (%d).', label_en, measure_en, in_en, in_models, out_en, out_models)
      WHEN verdict = 'no significant difference' THEN printf('%s: %sthe %s of %s does not differ significantly from that of %s (%s)%s%s.', label_en, assumed_en, measure_en, in_en, out_en, numbers_en, same_beta_en, coalesce(' (' || same_p_text || ')', ''))
      ELSE printf('%s: %sthe %s of %s is significantly %s than that of %s (%s)%s%s.', label_en, assumed_en, measure_en, in_en, verdict, out_en, numbers_en, same_beta_en, coalesce(' (' || same_p_text || ')', ''))
    END || @LACKING_EN(lacking_en)@
    WHEN 2 THEN printf('%s: %s on the risk Pareto frontier: %d of %d models; of all models with a capability score: %d of %d.', label_en, in_en, in_on_frontier, in_on_frontier + out_on_frontier, in_models, in_models + out_models)
    WHEN 3 THEN printf('%s: the mean risk index of %s is %s, that of %s %s', label_en, in_en, fixed(in_mean, 1), out_en, fixed(out_mean, 1))
      || iif(same_beta IS NULL, '', printf('; with beta %g for all models %s and %s', same_beta, fixed(same_beta_in_mean, 1), fixed(same_beta_out_mean, 1))) || '.' || @LACKING_EN(lacking_en)@
  END AS text_en,
  CASE k.kind
    WHEN 1 THEN CASE
      WHEN verdict = 'not enough data' THEN printf('%s：数据不足，无法比较%s（%d个）与%s（%d个）的%s。', label_zh, in_zh, in_models, out_zh, out_models, measure_zh)
      WHEN verdict = 'no significant difference' THEN printf('%s：%s%s的%s与%s没有显著差异（%s）%s%s。', label_zh, assumed_zh, in_zh, measure_zh, out_zh, numbers_zh, same_beta_zh, coalesce('（' || same_p_text || '）', ''))
      ELSE printf('%s：%s%s的%s显著%s%s（%s）%s%s。', label_zh, assumed_zh, in_zh, measure_zh, iif(verdict = 'higher', '高于', '低于'), out_zh, numbers_zh, same_beta_zh, coalesce('（' || same_p_text || '）', ''))
    END || @LACKING_ZH(lacking_zh)@
    WHEN 2 THEN printf('%s：处于风险帕累托前沿的%d个模型中，%s有%d个；有能力分的%d个模型中，%s有%d个。', label_zh, in_on_frontier + out_on_frontier, in_zh, in_on_frontier, in_models + out_models, in_zh, in_models)
    WHEN 3 THEN printf('%s：%s的平均风险指数为%s，%s为%s', label_zh, in_zh, fixed(in_mean, 1), out_zh, fixed(out_mean, 1))
      || iif(same_beta IS NULL, '', printf('；所有模型的β均为%g时分别为%s和%s', same_beta, fixed(same_beta_in_mean, 1), fixed(same_beta_out_mean, 1))) || '。' || @LACKING_ZH(lacking_zh)@
  END AS text_zh
FROM z_group_difference
CROSS JOIN (SELECT column1 AS kind FROM (VALUES (1), (2), (3))) AS k
WHERE CASE k.kind
  WHEN 1 THEN in_models + out_models > 0 -- else the sentence on all domains says it
  WHEN 2 THEN measure = 'capability' AND in_share_of_frontier IS NOT NULL
  WHEN 3 THEN measure = 'risk_index' AND difference IS NOT NULL
END;
