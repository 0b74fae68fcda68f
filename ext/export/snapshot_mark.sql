-- What tells a snapshot from other databases. A format: SNAPSHOT_ID, the schema version, SNAPSHOT_APPLICATION, the schema version.
PRAGMA application_id = %d;
PRAGMA user_version = %d;
CREATE TABLE airisk (name TEXT PRIMARY KEY, value ANY NOT NULL) STRICT, WITHOUT ROWID;
INSERT INTO airisk VALUES ('application', %Q), ('schema_version', %d);
