-- The views of sqlite-airisk. `make` joins this file, those of the views in intake, index, analysis, report and publish, and views_end.sql
-- into build/views.sql: plain SQL that any SQLite program can run, again after each new version of the views.

BEGIN IMMEDIATE;

-- A failed CHECK is how plain SQL says no: its name is the message.
CREATE TEMP TABLE views_guard (
  ok INTEGER CONSTRAINT "views.sql: the database must hold the airisk schema, version @SCHEMA_VERSION@ (see the table airisk); read schema.sql first, or make migrate for an older version" CHECK (ok),
  has_catalogue INTEGER CONSTRAINT "views.sql: the database lacks the table catalogue, as its schema is of an earlier state of version @SCHEMA_VERSION@; read schema.sql first" CHECK (has_catalogue)
);

INSERT INTO views_guard (ok)
SELECT (SELECT group_concat(name) FROM pragma_table_info('airisk', 'main')) IS 'name,value';
INSERT INTO views_guard
SELECT (SELECT value FROM main.airisk WHERE name = 'application') IS 'airisk'
  AND (SELECT value FROM main.airisk WHERE name = 'schema_version') IS @SCHEMA_VERSION@,
  EXISTS (SELECT 1 FROM pragma_table_info('catalogue', 'main'));

-- Internal views had these names before they began with z_. A database of then would keep them, and its report say each finding twice.
DROP VIEW IF EXISTS benchmark_scale;
DROP VIEW IF EXISTS configuration_key;
DROP VIEW IF EXISTS domain_benchmark;
DROP VIEW IF EXISTS evaluator_kind;
DROP VIEW IF EXISTS finding_benchmark;
DROP VIEW IF EXISTS finding_break;
DROP VIEW IF EXISTS finding_capability_safety;
DROP VIEW IF EXISTS finding_coverage;
DROP VIEW IF EXISTS finding_data;
DROP VIEW IF EXISTS finding_groups;
DROP VIEW IF EXISTS finding_jailbreak;
DROP VIEW IF EXISTS finding_leader;
DROP VIEW IF EXISTS finding_recommendation;
DROP VIEW IF EXISTS finding_relation;
DROP VIEW IF EXISTS finding_revision;
DROP VIEW IF EXISTS finding_risk_trend;
DROP VIEW IF EXISTS finding_scope;
DROP VIEW IF EXISTS finding_series;
DROP VIEW IF EXISTS finding_threshold;
DROP VIEW IF EXISTS finding_warning;
DROP VIEW IF EXISTS import_alias;
DROP VIEW IF EXISTS import_benchmark;
DROP VIEW IF EXISTS import_check;
DROP VIEW IF EXISTS import_component;
DROP VIEW IF EXISTS import_configuration;
DROP VIEW IF EXISTS import_declaration;
DROP VIEW IF EXISTS import_domain;
DROP VIEW IF EXISTS import_doubt;
DROP VIEW IF EXISTS import_edition;
DROP VIEW IF EXISTS import_entry;
DROP VIEW IF EXISTS import_evaluator;
DROP VIEW IF EXISTS import_general;
DROP VIEW IF EXISTS import_match;
DROP VIEW IF EXISTS import_method;
DROP VIEW IF EXISTS import_missing;
DROP VIEW IF EXISTS import_model;
DROP VIEW IF EXISTS import_refused;
DROP VIEW IF EXISTS import_step;
DROP VIEW IF EXISTS import_task;
DROP VIEW IF EXISTS import_threat;
DROP VIEW IF EXISTS import_threshold;
DROP VIEW IF EXISTS import_weight;
DROP VIEW IF EXISTS input_table;
DROP VIEW IF EXISTS measurement_choice;
DROP VIEW IF EXISTS measurement_doubt;
DROP VIEW IF EXISTS student_quantile;
DROP VIEW IF EXISTS table_field;
DROP VIEW IF EXISTS unit_conversion;
DROP VIEW IF EXISTS unknown_constant;
DROP VIEW IF EXISTS unknown_index;
