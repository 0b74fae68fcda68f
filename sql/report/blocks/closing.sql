-- Limitations, recommendations, early warnings, where the numbers come from.

INSERT INTO report_line (en, zh)
VALUES
  ('', ''),
  ('## Limitations', '## 局限性'),
  ('', ''),
  ('- Scope: the models and risk domains above only; other modalities, agent systems and other risks are not covered.', '- 评估范围：仅限上述模型和风险领域，未涵盖其他模态、智能体系统和其他风险。'),
  ('- Method: benchmarks only; red teams and uplift studies do not enter the numbers, prompts and tools may not bring out all that a model can do, and attacks not tried may succeed. The risk index is a simple model and no measure of actual risk. What models do for defenders is not counted.', '- 评估方法：仅基于基准测试，未纳入红队测试和人类提升测试；提示词和工具未必充分发挥模型潜力，未尝试的攻击方法可能有效；风险指数是简化的建模，不能精确量化实际风险；未考虑模型对防御者的赋能。');

INSERT INTO report_line (en, zh)
SELECT '- Assumption: ' || e.value, '- 假设：' || z.value
FROM report_fact AS e
JOIN report_fact AS z ON z.name = 'assumption_zh'
WHERE e.name = 'assumption_en'
UNION ALL
SELECT '- Estimates: ' || e.value, '- 估计：' || z.value
FROM report_fact AS e
JOIN report_fact AS z ON z.name = 'estimates_zh'
WHERE e.name = 'estimates_en';

INSERT INTO report_line (en, zh)
VALUES
  ('- Statistics: many comparisons are made at one level of significance, so some differences will be chance. No significant difference is not proof of none. The tests take all models as independent, but models of one series are not; and they leave the dates of release out, so a difference between reasoning models and the others may be an effect of time. Scores are compared as measured: their errors are not counted, so a small difference, a narrow record or a score just above a human baseline may be chance. A record over more models is higher by chance alone, so growth is also that of the number of models.', '- 统计：在同一显著性水平上进行了多次比较，部分差异可能出于偶然；没有显著差异不等于没有差异。检验假定各模型相互独立，而同一系列的模型并不独立；检验也未考虑发布时间，推理与非推理模型的差异可能只是时间造成的。得分均按实测值比较，未计入测量误差，微小的差异、略高的新高或略高于人类水平的得分可能出于偶然。模型越多，最高值越容易升高，因此所述增长也部分来自模型数的增加。');

INSERT INTO report_line (en, zh)
SELECT
  printf('- Data: the benchmarks are few, and public ones may be in training data; where scores are missing, %s.', text_en),
  printf('- 测评数据：基准数量有限，公开的测评数据集可能已进入训练数据；缺少得分时，%s。', text_zh)
FROM report_rule;

INSERT INTO report_line (en, zh)
VALUES
  ('- Risks are evaluated, not benefits; decisions have to weigh both.', '- 仅评估风险而未评估收益，实际决策需要权衡两者。'),
  ('', ''),
  ('## Recommendations', '## 建议'),
  ('', ''),
  ('### For model developers', '### 面向模型开发者'),
  ('', ''),
  ('- High risk index and high capability: evaluate capabilities fully before release; remove hazardous knowledge from training data, or by unlearning.', '- 风险指数较高且能力分较高：在发布前充分测评能力；从训练数据中移除高危知识，或使用机器遗忘技术移除。'),
  ('- High risk index and low safety: strengthen alignment and safeguards (refusal training, monitoring of input, output and chain of thought, adversarial training against jailbreaks); set a safety bar to pass before release.', '- 风险指数较高且安全分较低：加强安全对齐和安保（拒答训练、对输入输出和思维链的监控、针对越狱的对抗性训练）；发布前确保达到既定安全标准。'),
  ('- Any high risk index: keep a risk management framework with thresholds and measures; disclose risks, in a system card for example.', '- 风险指数较高的任何模型：制定含阈值与措施的风险管理框架；加强风险信息披露，如提供系统卡。'),
  ('- Otherwise: nothing in particular; keep watching new models.', '- 风险指数较低：暂无特殊建议，保持关注新增模型。'),
  ('', '');

@FINDINGS(section = 'recommendation')@;

INSERT INTO report_line (en, zh)
SELECT column1, column2
FROM (
  VALUES
    ('', ''),
    ('| domain | model with a high risk index | risk index | high capability | low safety |', '| 领域 | 风险指数较高的模型 | 风险指数 | 能力分高 | 安全分低 |'),
    ('| --- | --- | ---: | --- | --- |', '| --- | --- | ---: | --- | --- |')
)
WHERE EXISTS (SELECT 1 FROM recommendation AS r JOIN report_domain AS d USING (domain) WHERE r.risk = 'high');

INSERT INTO report_line (en, zh)
SELECT
  printf('| %s | %s | %s | %s | %s |', d.label_en, markdown_text(r.model), fixed(r.risk_index, 1), iif(r.capability_high, 'yes', ''), iif(r.safety_low, 'yes', '')),
  printf('| %s | %s | %s | %s | %s |', d.label_zh, markdown_text(r.model), fixed(r.risk_index, 1), iif(r.capability_high, '是', ''), iif(r.safety_low, '是', ''))
FROM report_domain AS d
JOIN recommendation AS r USING (domain)
WHERE r.risk = 'high'
ORDER BY
  d.domain_id,
  r.risk_index DESC,
  r.model COLLATE BINARY;

INSERT INTO report_line (en, zh)
VALUES
  ('', ''),
  ('### For AI safety researchers', '### 面向AI安全研究者'),
  ('', ''),
  ('- Evaluation: benchmarks for risks that have few or none; better elicitation of capabilities; better attacks, to find the lower bound of safety; threat models and benchmarks for each of their steps.', '- 风险评估：探索当前缺失的评估方向；更有效的能力激发方法；更有效的攻击方法，以评估安全下限；威胁模型及针对其各环节的基准。'),
  ('- Mitigation: safeguards that cost little capability; reasoning models first, for they can do more; and what works for open weights, which anyone can fine-tune.', '- 风险缓解：尽可能不牺牲实用能力的安全加固方案；重点关注能力更强的推理模型，以及易被恶意微调的开源模型。'),
  ('', ''),
  ('### For policy makers', '### 面向政策制定者'),
  ('', ''),
  ('Early warnings of this period:', '本期早期预警信号：'),
  ('', '');

INSERT INTO report_line (en, zh)
SELECT b.note_en, b.note_zh
FROM baseline AS b
WHERE b.is_stated AND EXISTS (SELECT 1 FROM finding WHERE section = 'early_warning' AND finding = 'fast_growth')
UNION ALL
SELECT '', ''
FROM baseline AS b
WHERE b.is_stated AND EXISTS (SELECT 1 FROM finding WHERE section = 'early_warning' AND finding = 'fast_growth');

@FINDINGS(section = 'early_warning')@;

INSERT INTO report_line (en, zh)
SELECT '- None.', '- 无。'
WHERE NOT EXISTS (SELECT 1 FROM finding WHERE section = 'early_warning');

INSERT INTO report_line (en, zh)
VALUES
  ('', ''),
  ('Watch these signals, and ask developers to evaluate and mitigate these risks before release; let requirements follow capability, safety and the way a model is distributed (open weights or not).', '建议关注上述信号，要求开发者在发布前评估并缓解这些风险；治理要求应综合考虑模型能力水平、安全性以及分发方式（开源或闭源）。'),
  ('', ''),
  ('## Origin of the data', '## 数据来源'),
  ('', ''),
  ('| origin | scores | share |', '| 来源 | 得分数 | 占比 |'),
  ('| --- | ---: | ---: |', '| --- | ---: | ---: |');

INSERT INTO report_line (en, zh)
SELECT printf('| %s | ', l.text_en) || o.numbers, printf('| %s | ', l.text_zh) || o.numbers
FROM (
  SELECT origin, printf('%d | %s%% |', count(*), fixed(100.0 * count(*) / (SELECT count(*) FROM monitored_score), 1)) AS numbers
  FROM monitored_score
  GROUP BY origin
) AS o
JOIN label AS l ON l.kind = 'origin' AND l.name = o.origin
ORDER BY l.place;

INSERT INTO report_line (en, zh)
VALUES ('', '');

@FINDINGS(section = 'data')@;

-- Models that the numbers say nothing of, the newest first.
CREATE TEMP TABLE untested AS
SELECT
  c.*,
  dense_rank() OVER (ORDER BY c.released_on DESC, c.model_id) AS rank
FROM edition_coverage AS c
WHERE NOT c.is_monitored OR c.status = 'not tested' OR c.is_below_coverage;

INSERT INTO report_line (en, zh)
SELECT en, zh
FROM (
  SELECT 1 AS place, '' AS en, '' AS zh
  UNION ALL
  SELECT
    2,
    printf(
      'Models that were not tested in a domain, or too little for a risk index: %d%s.',
      count(DISTINCT model_id),
      iif(max(rank) > (SELECT value FROM report_parameter WHERE name = 'listed_models'), printf('; the newest %g are listed', (SELECT value FROM report_parameter WHERE name = 'listed_models')), '')
    ),
    printf(
      '在某一领域未经测试或测试不足以得出风险指数的模型：%d个%s。',
      count(DISTINCT model_id),
      iif(max(rank) > (SELECT value FROM report_parameter WHERE name = 'listed_models'), printf('，下表列出其中最新的%g个', (SELECT value FROM report_parameter WHERE name = 'listed_models')), '')
    )
  FROM untested
  UNION ALL
  VALUES
    (3, '', ''),
    (4, '| model | company | released | domain | benchmarks scored | of | missing |', '| 模型 | 公司 | 发布日期 | 领域 | 有得分的基准 | 适用基准 | 缺失 |'),
    (5, '| --- | --- | --- | --- | ---: | ---: | --- |', '| --- | --- | --- | --- | ---: | ---: | --- |')
)
WHERE EXISTS (SELECT 1 FROM untested)
ORDER BY place;

INSERT INTO report_line (en, zh)
SELECT
  printf(
    '| %s | %s | %s | %s | %d | %d | %s |',
    markdown_text(u.model), markdown_text(u.organization), u.released_on, d.label_en,
    u.benchmarks_scored, u.benchmarks_applicable, markdown_text(coalesce(u.why, ''))
  ),
  printf(
    '| %s | %s | %s | %s | %d | %d | %s |',
    markdown_text(u.model), markdown_text(coalesce(o.organization_zh, u.organization)),
    u.released_on, d.label_zh, u.benchmarks_scored, u.benchmarks_applicable,
    markdown_text(coalesce(u.why_zh, ''))
  )
FROM untested AS u
JOIN report_domain AS d USING (domain)
JOIN report_organization AS o ON o.organization = u.organization
WHERE u.rank <= (SELECT value FROM report_parameter WHERE name = 'listed_models')
ORDER BY u.rank, d.domain_id;

INSERT INTO report_line (en, zh)
SELECT '', ''
WHERE EXISTS (SELECT 1 FROM untested);

INSERT INTO report_line (en, zh)
SELECT
  printf('- General capability by the index %s: %s for %d models.', markdown_text(rtrim(e.general_index || ' ' || e.general_index_version)), l.text_en, count(*)),
  printf('- 通用能力（指数：%s）：%d个模型的数值来源为%s。', markdown_text(rtrim(e.general_index || ' ' || e.general_index_version)), count(*), l.text_zh)
FROM monitored_model AS mo
JOIN edition_in_use AS e
JOIN label AS l ON l.kind = 'origin' AND l.name = mo.general_capability_origin
WHERE mo.general_capability IS NOT NULL
GROUP BY mo.general_capability_origin;

INSERT INTO report_line (en, zh)
SELECT
  printf('- Edition %s, index version %s; risk indexes of %d models in %d domains; made by sqlite-airisk %s.', markdown_text(e.edition), markdown_text(e.method), count(DISTINCT r.model_id), count(DISTINCT r.domain), v.value),
  printf('- 版次%s，指数版本%s；%d个模型在%d个领域的风险指数；由sqlite-airisk %s生成。', markdown_text(e.edition), markdown_text(e.method), count(DISTINCT r.model_id), count(DISTINCT r.domain), v.value)
FROM edition_in_use AS e
JOIN report_fact AS v ON v.name = 'airisk_version'
LEFT JOIN risk AS r ON r.risk_index IS NOT NULL
GROUP BY e.edition;
