-- How are the words that views use said in a report?
-- One row per kind and name; place is the order in which a report names them.
DROP VIEW IF EXISTS label;
CREATE VIEW label AS
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
    ('missing', 5, 'unknown', 'reason not known', '原因不明'),
    ('rule', 1, 'record_risk_index', 'new record risk index', '风险指数创新高'),
    ('rule', 2, 'above_human', 'above the human baseline', '超越人类水平'),
    ('rule', 3, 'fast_growth', 'fast growth of a capability', '能力快速增长'),
    ('rule', 4, 'less_safe_as_more_capable', 'safety falls as capability rises', '能力上升而安全下降'),
    ('rule', 5, 'low_honesty', 'low honesty', '诚实性不足')
);
