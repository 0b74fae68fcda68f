-- Read by every shell that a target of make starts, before anything of the database. A database may come from anybody, and
-- what its views, triggers and constraints call must be harmless: not edit(), by which the shell runs a program, nor
-- readfile() or load_extension(). Our functions are marked as such (SQLITE_INNOCUOUS).
PRAGMA trusted_schema = OFF;
