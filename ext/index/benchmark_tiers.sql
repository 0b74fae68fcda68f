-- How much of each benchmark each audience is shown. A format: the schema twice.
SELECT b.benchmark_id, t.audience, t.tier
FROM "%w".disclosure_tier AS t
JOIN "%w".z_benchmark AS b ON b.name = t.name
WHERE t.kind = 'benchmark'
