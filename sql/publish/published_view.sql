-- What is handed on, and under which name?
-- One row per view or table of the exports: each is a file of its own, a table of the snapshot, and a sheet of the
-- workbook where it has a sheet's name. column_kind says what their columns hold.
-- Published: 45, sorted by place
-- Columns:
--   place      id    of the sheet in the workbook
--   view       name
--   sheet_en   word  NULL: no sheet
--   sheet_zh   word  NULL: no sheet of the workbook
--   sorted_by  word  columns that its rows are in the order of, with '-' in descending order; NULL comes last
DROP VIEW IF EXISTS published_view;
CREATE VIEW published_view AS
SELECT
  column1 AS place,
  column2 AS view,
  column3 AS sheet_en,
  column4 AS sheet_zh,
  column5 AS sorted_by
FROM (
  VALUES
    (0, 'report_fact', NULL, NULL, 'place'),
    (1, 'edition_in_use', NULL, NULL, 'edition'),
    (2, 'risk_ranking', 'Risk ranking', '风险排名', 'domain rank model'),
    (3, 'frontier', 'Frontier', '风险前沿', 'domain -capability safety model'),
    (4, 'trend', 'Series', '系列走势', 'domain metric series'),
    (5, 'risk_growth', 'Growth', '风险增长', 'domain ends_on'),
    (6, 'risk_record', 'Records', '风险记录', 'domain released_on model_id'),
    (7, 'quarter_summary', 'Quarters', '季度', 'domain quarter'),
    (8, 'upgrade_step', 'Upgrades', '升级', 'domain series released_on to_model_id'),
    (9, 'reasoning_comparison', 'Reasoning', '推理对比', 'domain measure'),
    (10, 'openness_comparison', 'Openness', '开源对比', 'domain measure'),
    (11, 'benchmark_summary', 'Benchmarks', '基准', 'measures benchmark'),
    (12, 'benchmark_trend', 'Benchmark trends', '基准趋势', 'measures benchmark'),
    (13, 'benchmark_record', 'Benchmark records', '基准记录', 'benchmark released_on model_id'),
    (14, 'benchmark_correlation', 'Benchmark correlations', '基准相关', 'benchmark other_benchmark'),
    (15, 'domain_correlation', 'Domain correlations', '领域相关', 'domain other_domain'),
    (16, 'safety_correlation', 'Safety correlations', '安全相关', 'domain benchmark'),
    (17, 'jailbreak_resistance', 'Jailbreak', '越狱防护', 'benchmark place model'),
    (18, 'jailbreak_series', 'Jailbreak series', '越狱防护系列', 'benchmark series'),
    (19, 'early_warning', 'Early warnings', '早期预警', 'domain rule subject'),
    (20, 'recommendation', 'Recommendations', '建议', 'domain -risk_place model'),
    (21, 'report_finding', 'Findings', '结论', 'position'),
    (22, 'model_score', 'Scores', '得分', 'domain benchmark model component'),
    (23, 'assumption', 'Sources and assumptions', '来源与假设', 'place name domain benchmark'),
    (24, 'monitored_domain', NULL, NULL, 'domain_id'),
    (25, 'monitored_benchmark', NULL, NULL, 'domain_id benchmark_id component'),
    (26, 'method_value', 'Constants', '常数', 'domain name'),
    (27, 'monitored_score', NULL, NULL, 'benchmark_id model_id'),
    (28, 'monitored_model', 'Models', '模型', 'released_on model_id'),
    (29, 'breakthrough_model', NULL, NULL, 'released_on model_id'),
    (30, 'domain_score', NULL, NULL, 'domain measures model_id'),
    (31, 'domain_provenance', NULL, NULL, 'domain measures model_id'),
    (32, 'model_risk', NULL, NULL, 'domain model_id'),
    (33, 'group_comparison', NULL, NULL, 'domain grouping measure'),
    (34, 'label', 'Words', '用语', 'kind place'),
    (35, 'series_colour', NULL, NULL, 'place'),
    (36, 'chart', NULL, NULL, 'place'),
    (37, 'chart_line', NULL, NULL, 'place line'),
    (38, 'chart_point', 'Chart data', '图表数据', 'place line point'),
    (39, 'organization', NULL, NULL, 'organization_id'),
    (40, 'domain', NULL, NULL, 'domain_id'),
    (41, 'benchmark', NULL, NULL, 'benchmark_id'),
    (42, 'method', NULL, NULL, 'method_id'),
    (43, 'method_constant', NULL, NULL, 'method_id domain_id name'),
    (44, 'parameter', NULL, NULL, 'name'),
    (45, 'published_view', NULL, NULL, 'place'),
    (46, 'column_kind', NULL, NULL, 'view name'),
    (47, 'missing_summary', 'Missing scores', '缺失得分', 'domain benchmark missing'),
    (48, 'provenance_summary', 'Provenance', '数据溯源', 'place'),
    (49, 'threshold_status', 'Lines', '阈值线', 'domain threshold quantity model'),
    (50, 'component', NULL, NULL, 'method_id domain_id name'),
    (51, 'edition', NULL, NULL, 'edition_id'),
    (52, 'period', NULL, NULL, 'period_id'),
    (53, 'declaration', NULL, NULL, 'model_id framework domain_id declared_on'),
    (54, 'edition_coverage', 'Coverage', '测试覆盖', 'domain released_on model_id'),
    (55, 'threat_coverage', 'Threat steps', '威胁环节', 'domain position step'),
    (56, 'benchmark_replacement', NULL, NULL, 'benchmark domain'),
    (57, 'edition_revision', 'Revisions', '修订', 'domain model quantity')
);
