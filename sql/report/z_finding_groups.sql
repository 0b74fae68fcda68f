-- How do reasoning models differ from the others, and open-weight from proprietary ones, in all domains?
-- One row per finding of sections 'reasoning' and 'openness' on all domains together: for each measure and verdict the
-- domains with this verdict, then the frontier. If one beta for all gives another verdict, the finding's name has
-- _as_assumed in it. Columns as in z_finding_scope.
DROP VIEW IF EXISTS z_finding_groups;
CREATE VIEW z_finding_groups AS
WITH numbers AS MATERIALIZED (
  SELECT *
  FROM z_group_difference
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
    iif(same_beta_p IS NULL, '', printf(' (%s%s)', extreme_en, @P_TEXT(same_beta_p)@)) AS p_en,
    iif(same_beta_p IS NULL, '', printf('（%s%s）', extreme_zh, @P_TEXT(same_beta_p)@)) AS p_zh
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
GROUP BY grouping;
