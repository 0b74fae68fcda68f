-- How many missing scores are estimated?
-- One row per finding of section 'scope' on estimated scores, and on benchmarks whose scores are not estimated. Columns
-- as in z_finding_scope.
DROP VIEW IF EXISTS z_finding_score_estimate;
CREATE VIEW z_finding_score_estimate AS
SELECT
  'scope' AS section,
  9 AS order_1,
  0 AS order_2,
  0 AS order_3,
  NULL AS domain,
  'scores' AS subject,
  'estimated' AS finding,
  e.estimated AS value,
  'scores' AS unit,
  printf('Estimated scores: %d of the %d missing ones on benchmarks that apply', e.estimated, e.missing)
    || iif(e.estimated < e.missing, printf('; the others cannot be estimated well enough (root mean square error of at most %s points) and are left out', e.bar), '')
    || iif(e.counted < e.estimated, printf('; %d of the estimated ones count in no capability or safety score, since too little was measured of the model', e.estimated - e.counted), '')
    || '. An estimate is no score.' AS text_en,
  printf('在适用的基准上缺少的%d个得分中，有%d个作了估计', e.missing, e.estimated)
    || iif(e.estimated < e.missing, printf('；其余无法可靠估计（均方根误差须不超过%s分），不计入平均', e.bar), '')
    || iif(e.counted < e.estimated, printf('；其中%d个未计入任何能力分或安全分，因为该模型的实测得分过少', e.estimated - e.counted), '')
    || '。估计值不是得分。' AS text_zh
FROM (
  SELECT
    count(s.estimate) AS estimated,
    (SELECT count(*) FROM (SELECT DISTINCT benchmark, model_id FROM counted_estimate)) AS counted,
    count(*) AS missing,
    (
      SELECT printf('%g', min(v.value)) || iif(min(v.value) < max(v.value), printf(' - %g', max(v.value)), '')
      FROM z_method_value AS v
      WHERE v.name = 'largest_estimate_error'
    ) AS bar
  FROM z_edition_in_use AS e
  CROSS JOIN score_estimate AS s
  WHERE e.missing = 'estimate'
) AS e
WHERE e.missing > 0
UNION ALL
SELECT
  'scope',
  10,
  d.domain_id,
  0,
  d.domain,
  'benchmarks',
  'not_estimated',
  count(*),
  'benchmarks',
  printf('%s: benchmarks whose missing scores are not estimated: %s.', d.label_en, group_concat(printf('%s (%s)', b.benchmark, coalesce('error ' || fixed(b.error, 1), 'too few scores')), ', ')),
  printf('%s：缺失得分不作估计的基准：%s。', d.label_zh, group_concat(printf('%s（%s）', b.benchmark, coalesce('误差' || fixed(b.error, 1), '得分过少')), '、'))
FROM (SELECT * FROM z_domain_benchmark ORDER BY domain_id, benchmark_id) AS d
JOIN (
  SELECT s.benchmark, max(s.benchmark_error) AS error
  FROM z_edition_in_use AS e
  CROSS JOIN score_estimate AS s
  WHERE e.missing = 'estimate'
  GROUP BY s.benchmark
  HAVING count(s.estimate) = 0
) AS b ON b.benchmark = d.benchmark
GROUP BY d.domain_id;
