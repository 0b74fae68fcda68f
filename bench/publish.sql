-- Publishes the current edition of a database that bench/large.sql has grown, without sign-offs.
UPDATE parameter SET value = 0 WHERE name = 'sign_off_required';
INSERT INTO publication_entry (edition) SELECT name FROM edition WHERE is_current;
