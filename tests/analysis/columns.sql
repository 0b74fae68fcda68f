-- Every column of the published views of sql/analysis/, on rows of the demo: in each view the fewest rows in which no column is NULL that has a
-- value anywhere.
.mode line

.print == benchmark_correlation
SELECT * FROM benchmark_correlation ORDER BY benchmark NULLS LAST, other_benchmark NULLS LAST LIMIT 1;

.print == benchmark_record
SELECT * FROM benchmark_record ORDER BY benchmark NULLS LAST, released_on NULLS LAST, model_id NULLS LAST LIMIT 1 OFFSET 1;

.print == benchmark_summary
SELECT * FROM benchmark_summary ORDER BY measures NULLS LAST, benchmark NULLS LAST LIMIT 1;

.print == benchmark_summary
SELECT * FROM benchmark_summary ORDER BY measures NULLS LAST, benchmark NULLS LAST LIMIT 1 OFFSET 22;

.print == benchmark_trend
SELECT * FROM benchmark_trend ORDER BY measures NULLS LAST, benchmark NULLS LAST LIMIT 1;

.print == domain_correlation
SELECT * FROM domain_correlation ORDER BY domain NULLS LAST, other_domain NULLS LAST LIMIT 1;

.print == early_warning
SELECT * FROM early_warning ORDER BY domain NULLS LAST, rule NULLS LAST, subject NULLS LAST LIMIT 1;

.print == edition_coverage
SELECT * FROM edition_coverage ORDER BY domain NULLS LAST, released_on NULLS LAST, model_id NULLS LAST LIMIT 1 OFFSET 106;

.print == group_comparison
SELECT * FROM group_comparison ORDER BY domain NULLS LAST, grouping NULLS LAST, measure NULLS LAST LIMIT 1 OFFSET 1;

.print == jailbreak_resistance
SELECT * FROM jailbreak_resistance ORDER BY benchmark NULLS LAST, place NULLS LAST, model NULLS LAST LIMIT 1;

.print == jailbreak_series
SELECT * FROM jailbreak_series ORDER BY benchmark NULLS LAST, series NULLS LAST LIMIT 1;

.print == missing_summary
SELECT * FROM missing_summary ORDER BY domain NULLS LAST, benchmark NULLS LAST, missing NULLS LAST LIMIT 1;

.print == openness_comparison
SELECT * FROM openness_comparison ORDER BY domain NULLS LAST, measure NULLS LAST LIMIT 1 OFFSET 1;

.print == provenance_summary
SELECT * FROM provenance_summary ORDER BY place NULLS LAST LIMIT 1;

.print == quarter_summary
SELECT * FROM quarter_summary ORDER BY domain NULLS LAST, quarter NULLS LAST LIMIT 1 OFFSET 2;

.print == reasoning_comparison
SELECT * FROM reasoning_comparison ORDER BY domain NULLS LAST, measure NULLS LAST LIMIT 1 OFFSET 1;

.print == recommendation
SELECT * FROM recommendation ORDER BY domain NULLS LAST, risk_place DESC NULLS LAST, model NULLS LAST LIMIT 1;

.print == risk_growth
SELECT * FROM risk_growth ORDER BY domain NULLS LAST, ends_on NULLS LAST LIMIT 1 OFFSET 5;

.print == safety_correlation
SELECT * FROM safety_correlation ORDER BY domain NULLS LAST, benchmark NULLS LAST LIMIT 1 OFFSET 2;

.print == threat_coverage
SELECT * FROM threat_coverage ORDER BY domain NULLS LAST, position NULLS LAST, step NULLS LAST LIMIT 1;

.print == upgrade_step
SELECT * FROM upgrade_step ORDER BY domain NULLS LAST, series NULLS LAST, released_on NULLS LAST, to_model_id NULLS LAST LIMIT 1 OFFSET 4;
