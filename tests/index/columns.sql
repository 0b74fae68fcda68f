-- Every column of the published views of sql/index/, on rows of the demo: in each view the fewest rows in which no column is NULL that has a
-- value anywhere.
.mode line

.print == breakthrough_model
SELECT * FROM breakthrough_model ORDER BY released_on NULLS LAST, model_id NULLS LAST LIMIT 1;

.print == domain_provenance
SELECT * FROM domain_provenance ORDER BY domain NULLS LAST, measures NULLS LAST, model_id NULLS LAST LIMIT 1;

.print == domain_score
SELECT * FROM domain_score ORDER BY domain NULLS LAST, measures NULLS LAST, model_id NULLS LAST LIMIT 1;

.print == edition_in_use
SELECT * FROM edition_in_use ORDER BY edition NULLS LAST LIMIT 1;

.print == frontier
SELECT * FROM frontier ORDER BY domain NULLS LAST, capability DESC NULLS LAST, safety NULLS LAST, model NULLS LAST LIMIT 1;

.print == label
SELECT * FROM label ORDER BY kind NULLS LAST, place NULLS LAST LIMIT 1;

.print == method_value
SELECT * FROM method_value ORDER BY domain NULLS LAST, name NULLS LAST LIMIT 1;

.print == model_risk
SELECT * FROM model_risk ORDER BY domain NULLS LAST, model_id NULLS LAST LIMIT 1;

.print == model_score
SELECT * FROM model_score ORDER BY domain NULLS LAST, benchmark NULLS LAST, model NULLS LAST, component NULLS LAST LIMIT 1;

.print == model_score
SELECT * FROM model_score ORDER BY domain NULLS LAST, benchmark NULLS LAST, model NULLS LAST, component NULLS LAST LIMIT 1 OFFSET 105;

.print == monitored_benchmark
SELECT * FROM monitored_benchmark ORDER BY domain_id NULLS LAST, benchmark_id NULLS LAST, component NULLS LAST LIMIT 1;

.print == monitored_domain
SELECT * FROM monitored_domain ORDER BY domain_id NULLS LAST LIMIT 1;

.print == monitored_model
SELECT * FROM monitored_model ORDER BY released_on NULLS LAST, model_id NULLS LAST LIMIT 1 OFFSET 2;

.print == monitored_score
SELECT * FROM monitored_score ORDER BY benchmark_id NULLS LAST, model_id NULLS LAST LIMIT 1 OFFSET 340;

.print == risk_ranking
SELECT * FROM risk_ranking ORDER BY domain NULLS LAST, rank NULLS LAST, model NULLS LAST LIMIT 1;

.print == risk_record
SELECT * FROM risk_record ORDER BY domain NULLS LAST, released_on NULLS LAST, model_id NULLS LAST LIMIT 1 OFFSET 1;

.print == trend
SELECT * FROM trend ORDER BY domain NULLS LAST, metric NULLS LAST, series NULLS LAST LIMIT 1;
