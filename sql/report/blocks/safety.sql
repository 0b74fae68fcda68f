-- Results that the domains share: capability and safety, jailbreaks.

INSERT INTO report_line (en, zh)
VALUES
  ('', ''),
  ('#### Capability and safety', '#### 能力与安全对比'),
  ('', '');

@FINDINGS(section = 'capability_and_safety')@;

INSERT INTO report_line (en, zh)
VALUES
  ('', ''),
  ('#### Resistance to jailbreaks', '#### 越狱防护评估'),
  ('', '');

@FINDINGS(section = 'jailbreak')@;

INSERT INTO report_line (en, zh)
SELECT 'No model has a score on a benchmark of jailbreaks.', '没有模型有越狱类基准的得分。'
WHERE NOT EXISTS (SELECT 1 FROM finding WHERE section = 'jailbreak');

INSERT INTO report_line (en, zh)
SELECT en, zh
FROM (
  SELECT 0 AS place, '' AS en, '' AS zh
  UNION ALL
  SELECT 1, '| benchmark | series | models | lowest | highest | latest | strong since |', '| 基准 | 系列 | 模型数 | 最低 | 最高 | 最新 | 自何模型起保持较强 |'
  UNION ALL
  SELECT 2, '| --- | --- | ---: | ---: | ---: | ---: | --- |', '| --- | --- | ---: | ---: | ---: | ---: | --- |'
)
WHERE EXISTS (SELECT 1 FROM jailbreak_series)
ORDER BY place;

INSERT INTO report_line (en, zh)
SELECT line, line
FROM (
  SELECT
    printf(
      '| %s | %s | %d | %s | %s | %s | %s |',
      markdown_text(benchmark), markdown_text(series), models, fixed(lowest, 1), fixed(highest, 1),
      fixed(latest, 1), markdown_text(coalesce(strong_since, ''))
    ) AS line
  FROM jailbreak_series
  ORDER BY
    benchmark COLLATE BINARY,
    lowest DESC,
    series COLLATE BINARY
);
