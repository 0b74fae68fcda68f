-- What is known about the data?
-- One row per finding of section 'data' on all scores together: how they were measured, and whether the models could
-- have learned the questions. Columns as in z_finding_scope.
DROP VIEW IF EXISTS z_finding_data;
CREATE VIEW z_finding_data AS
SELECT
  'data' AS section,
  1 AS order_1,
  0 AS order_2,
  0 AS order_3,
  NULL AS domain,
  'scores' AS subject,
  'provenance' AS finding,
  max(known) FILTER (WHERE name = 'evaluator') AS value,
  'scores' AS unit,
  printf('Known of %d scores: %s; the rest is unknown.', scores, group_concat(printf('%s of %d', text_en, known), ', ')) AS text_en,
  printf('共%d个得分，已知以下信息的得分数：%s；其余得分的相应信息不明。', scores, group_concat(printf('%s%d个', text_zh, known), '、')) AS text_zh
FROM (
  SELECT p.*, l.text_en, l.text_zh
  FROM z_provenance_summary AS p
  JOIN z_label AS l ON l.kind = 'provenance' AND l.name = p.name
  WHERE p.name <> 'exposure' AND p.scores > 0
  ORDER BY p.place
)
GROUP BY scores -- no row where there is no score
UNION ALL
SELECT
  'data',
  2,
  0,
  0,
  NULL,
  'scores',
  'exposure',
  count(*) FILTER (WHERE x.exposure = 'exposed'),
  'scores',
  iif(
    count(*) FILTER (WHERE x.exposure <> 'unknown') = 0,
    printf('Whether the models could have learned the questions in training is unknown of all %d scores.', count(*)),
    printf('Of %d scores %d are of models that could have learned the questions in training (public by the training cutoff), %d are not, of %d it is unknown.', count(*), count(*) FILTER (WHERE x.exposure = 'exposed'), count(*) FILTER (WHERE x.exposure = 'clean'), count(*) FILTER (WHERE x.exposure = 'unknown'))
  ),
  iif(
    count(*) FILTER (WHERE x.exposure <> 'unknown') = 0,
    printf('全部%d个得分均不清楚模型在训练中是否可能见过试题。', count(*)),
    printf('%d个得分中，模型在训练中可能见过试题的有%d个（试题在训练数据截止日之前已公开），不可能见过的有%d个，不明的有%d个。', count(*), count(*) FILTER (WHERE x.exposure = 'exposed'), count(*) FILTER (WHERE x.exposure = 'clean'), count(*) FILTER (WHERE x.exposure = 'unknown'))
  )
FROM (
  SELECT coalesce(k.exposure, 'unknown') AS exposure
  FROM monitored_score AS s
  LEFT JOIN z_known_exposure AS k ON k.model_id = s.model_id AND k.benchmark_id = s.benchmark_id
) AS x
GROUP BY 'all'; -- no row where there is nothing
