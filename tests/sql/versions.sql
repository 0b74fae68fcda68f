-- Reading the schema and the views again changes nothing; another version or program is refused.
.read build/schema.sql
.read build/views.sql
SELECT count(*) FROM model, (SELECT 1 FROM model_risk LIMIT 1);
PRAGMA user_version = 5;
.read build/schema.sql
.read build/views.sql
SELECT count(*) FROM model_risk;
PRAGMA user_version;
PRAGMA application_id = 7;
SELECT count(*) FROM pareto_frontier('cyber');
