-- The estimates of a published edition. A format: the schema, the edition.
SELECT model_id, benchmark_id, estimate, standard_error, cells, benchmark_error
FROM "%w".edition_estimate
WHERE edition_id = %lld
