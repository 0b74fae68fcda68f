-- Which editions are published, and how is one published?
-- One row per published edition. To publish the edition in use, write to this view:
--   SELECT use_edition('2025Q3');
--   INSERT INTO publication_entry (edition) VALUES ('2025Q3');
-- Publishing copies all that the edition is computed from, and its results, into edition_T. It sets the day, the hash,
-- the version, and today as the cut-off if there is none. It does all of this or nothing, and it cannot be undone: a
-- correction is a new edition that revises this one. First settle what edition_open_point calls blocking. Author and
-- reviewer are the names that were signed (sign_off_entry): the database records them and authenticates nobody.
-- Columns:
--   edition         name  name of the edition; to write: the edition in use
--   published_on    date  day on which it was published
--   cutoff_on       date  last day of the measurements that it counts
--   author          name  who signed off as author; NULL: parameter sign_off_required was off
--   reviewer        name  who signed off as reviewer; NULL: parameter sign_off_required was off
--   inputs_hash     name  edition_hash when it was published
--   published_with  name  version of airisk
DROP VIEW IF EXISTS publication_entry;
CREATE VIEW publication_entry AS
SELECT
  e.name AS edition,
  e.published_on,
  e.cutoff_on,
  (SELECT group_concat(s.person, ', ') FROM sign_off AS s WHERE (s.edition_id, s.role, s.inputs_hash) = (e.edition_id, 'author', e.inputs_hash)) AS author,
  (SELECT group_concat(s.person, ', ') FROM sign_off AS s WHERE (s.edition_id, s.role, s.inputs_hash) = (e.edition_id, 'reviewer', e.inputs_hash)) AS reviewer,
  e.inputs_hash,
  e.published_with
FROM edition AS e
WHERE e.published_on IS NOT NULL;

CREATE TRIGGER publication_entry_insert
INSTEAD OF INSERT ON publication_entry
BEGIN
  SELECT CASE
    WHEN NEW.edition IS NULL
      THEN RAISE(ABORT, 'publication_entry.edition: must be given, since publishing cannot be undone')
    WHEN NOT EXISTS (SELECT 1 FROM edition WHERE name = NEW.edition)
      THEN RAISE(ABORT, 'publication_entry.edition: no edition of this name')
    WHEN EXISTS (SELECT 1 FROM edition WHERE name = NEW.edition AND published_on IS NOT NULL)
      THEN RAISE(ABORT, 'publication_entry.edition: this edition is published already; a correction is a new edition that revises it')
    WHEN edition_name() IS NOT NEW.edition COLLATE NOCASE
      THEN RAISE(ABORT, 'publication_entry.edition: not the edition in use; SELECT use_edition(name) first, and look at what is published')
    WHEN edition_scenario() IS NOT NULL
      THEN RAISE(ABORT, 'publication_entry: a scenario holds, and what it changes is no part of the edition; SELECT use_edition(name) without one first')
  END;

  UPDATE edition
  SET cutoff_on = date('now')
  WHERE name = NEW.edition AND cutoff_on IS NULL;

  INSERT INTO z_publication_step (edition, step)
  VALUES (NEW.edition, 'settled'), (NEW.edition, 'tables'), (NEW.edition, 'scores'), (NEW.edition, 'results'), (NEW.edition, 'record'), (NEW.edition, 'fix'), (NEW.edition, 'verify');
END;
