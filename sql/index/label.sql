-- How does a report say the words that views use?
-- One row per kind of word and word.
-- Published: 34, sheet 'Words' '用语', sorted by kind place
-- Columns:
--   kind     word  what kind of word it is: 'metric', 'shape', 'level', 'origin' ...
--   place    id    the order in which a report names the words of a kind
--   name     name TEXT  the word, as views have it
--   text_en  word  the word in an English report
--   text_zh  word  the word in a Chinese report
DROP VIEW IF EXISTS z_label;
CREATE VIEW z_label AS
SELECT
  column1 AS kind,
  column2 AS place,
  column3 AS name,
  column4 AS text_en,
  column5 AS text_zh
FROM (
  VALUES
    ('metric', 1, 'capability', 'capability score', '能力分'),
    ('metric', 2, 'safety', 'safety score', '安全分'),
    ('metric', 3, 'risk_index', 'risk index', '风险指数'),
    ('formula', 1, 'linear', 'R = C x (1 - beta x S / 100)', 'R＝C×（1－β×S÷100）'),
    ('formula', 2, 'exponential', 'R = e^(a x (C - C0)) x (1 - beta x S / 100)', 'R＝e^(a×(C－C0))×（1－β×S÷100）'),
    ('combine', 1, 'mean', 'weighted mean', '加权平均'),
    ('combine', 2, 'geometric', 'weighted geometric mean', '加权几何平均'),
    ('combine', 3, 'minimum', 'minimum', '最小值'),
    ('component', 1, 'base', 'base', '基础'),
    ('component', 2, 'jailbreak', 'jailbreak', '越狱'),
    ('component', 3, 'tampering', 'tampering', '篡改'),
    ('threshold', 1, 'capability line', 'capability line', '能力线'),
    ('threshold', 2, 'risk line', 'risk line', '风险线'),
    ('constant', 1, 'beta_open', 'safety coefficient beta of open-weight models', '开源模型的安全系数β'),
    ('constant', 2, 'beta_proprietary', 'safety coefficient beta of proprietary models', '闭源模型的安全系数β'),
    ('constant', 3, 'a', 'steepness a of the capability term', '能力项的陡度a'),
    ('constant', 4, 'c0', 'capability score C0 at which the capability term is 1', '能力项为1时的能力分C0'),
    ('constant', 5, 'smallest_coverage', 'share of the weight that must have a score', '必须有得分的权重占比'),
    ('constant', 6, 'largest_estimate_error', 'largest error of an estimate, in points', '估计值允许的最大误差（分）'),
    ('constant', 7, 'high_risk_index', 'high risk index', '较高风险指数的下限'),
    -- What follows 'Where scores are missing,'
    ('missing_rule', 1, 'estimate', 'a score that the model''s other scores tell well enough is estimated, and other gaps are left out of the mean', '可由模型的其他得分可靠估计的得分以估计值计入，其余缺失不计入平均'),
    ('missing_rule', 2, 'renormalise', 'a domain score is the mean of the others', '领域得分只按其余基准平均'),
    ('missing_rule', 3, 'shared', 'only the benchmarks count that all models with enough scores have', '只计入得分足够的模型所共有的基准'),
    -- What follows 'Changes from a model to the next are told'
    ('step_rule', 1, 'estimate', 'with missing scores estimated', '缺失的得分以估计值计入'),
    ('step_rule', 2, 'renormalise', 'on the benchmarks that a model shares with the one before it', '按前后模型共有的基准计算'),
    ('step_rule', 3, 'shared', 'on the benchmarks that a model shares with the one before it', '按前后模型共有的基准计算'),
    ('shape', 1, 'stable', 'stays stable', '保持稳定'),
    ('shape', 2, 'rising', 'rises', '持续上升'),
    ('shape', 3, 'falling', 'falls', '持续下降'),
    ('shape', 4, 'rise_then_fall', 'rises, then falls', '先升后降'),
    ('shape', 5, 'fall_then_rise', 'falls, then rises', '先降后升'),
    ('shape', 6, 'fluctuating', 'fluctuates', '上下波动'),
    ('level', 1, 'low', 'low', '较低'),
    ('level', 2, 'middle', 'middle', '中等'),
    ('level', 3, 'high', 'high', '较高'),
    ('region', 1, 'CN', 'China', '中国'),
    ('region', 2, 'US', 'the United States', '美国'),
    ('region', 3, 'EU', 'the European Union', '欧盟'),
    ('chart', 1, 'frontier', 'Frontier charts', '风险前沿图'),
    ('chart', 2, 'record', 'Record charts', '风险记录图'),
    ('chart', 3, 'series', 'Series charts', '系列走势图'),
    ('chart', 4, 'benchmark', 'Benchmark charts', '基准图'),
    ('chart', 5, 'jailbreak', 'Jailbreak charts', '越狱防护图'),
    ('missing', 1, 'not_applicable', 'not applicable', '不适用'),
    ('missing', 2, 'not_tested', 'not tested', '未测'),
    ('missing', 3, 'withheld', 'not made public', '未公布'),
    ('missing', 4, 'failed', 'the run failed', '测评失败'),
    ('missing', 5, 'not_accepted', 'measured but not accepted', '已测评但未采纳'),
    ('missing', 6, 'unknown', 'reason not known', '原因不明'),
    ('origin', 1, 'published', 'published', '公开发表'),
    ('origin', 2, 'measured', 'measured', '自行测得'),
    ('origin', 3, 'reported', 'reported by the developer', '开发者自报'),
    ('origin', 4, 'synthetic', 'synthetic', '合成'),
    ('origin', 5, 'unknown', 'unknown', '来源不明'),
    ('provenance', 1, 'origin', 'the origin', '来源'),
    ('provenance', 2, 'evaluator', 'the evaluator', '测评方'),
    ('provenance', 3, 'configuration', 'the configuration', '测评配置'),
    ('provenance', 4, 'completeness', 'how complete the run was', '测评是否完整'),
    ('provenance', 5, 'comparability', 'the program or benchmark version', '测评程序或基准版本'),
    ('provenance', 6, 'date', 'the date', '测评日期'),
    ('provenance', 7, 'standard_error', 'the standard error', '标准误'),
    ('provenance', 8, 'exposure', 'whether the model could have learned the questions', '模型是否可能见过试题'),
    ('rule', 1, 'record_risk_index', 'new record risk index', '风险指数创新高'),
    ('rule', 2, 'above_human', 'above the human baseline', '超越人类水平'),
    ('rule', 3, 'fast_growth', 'fast growth of a capability', '能力快速增长'),
    ('rule', 4, 'less_safe_as_more_capable', 'safety falls as capability rises', '能力上升而安全下降'),
    ('rule', 5, 'low_honesty', 'low honesty', '诚实性不足'),
    ('rule', 6, 'declared_level', 'a level that the developer had not declared of a monitored model before', '开发者首次为受监测模型公布的风险级别'),
    -- The letters are those of SDMX, code list CL_OBS_STATUS.
    ('cell_status', 1, 'A', 'normal', '正常'),
    ('cell_status', 2, 'B', 'break: not comparable with the others', '中断：与其他得分不可比'),
    ('cell_status', 3, 'P', 'provisional: measured in part, or a lower bound', '暂定：只测了一部分，或仅为下限'),
    ('cell_status', 4, 'E', 'estimated', '估计'),
    ('cell_status', 5, 'M', 'not applicable', '不适用'),
    ('cell_status', 6, 'Q', 'withheld', '未公布'),
    ('cell_status', 7, 'L', 'not tested', '未测')
);

DROP VIEW IF EXISTS label;
CREATE VIEW label AS
@TYPED(label)@
