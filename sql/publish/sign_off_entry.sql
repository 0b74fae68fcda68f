-- Who has signed off an edition, and does the sign-off still hold?
-- One row per edition, role, person and hash. To sign off, write to this view:
--   INSERT INTO sign_off_entry (edition, role, person) VALUES ('2025Q3', 'author', 'Ada Example');
-- The time and the hash of what the edition is computed from are filled in. If you give the hash that make report
-- printed, you sign what you read: the row is refused if anything changed since. The database records names as they are
-- typed and authenticates nobody; whoever can write to it can write any name. While the edition is open, DELETE FROM
-- sign_off_entry WHERE ... takes a sign-off back.
-- Columns:
--   edition      name  name of the edition; empty: the edition in use
--   role         word  'author' or 'reviewer'
--   person       name  name of the person
--   at           date  when it was signed, UTC
--   inputs_hash  name  edition_hash at that time; to write: empty, or the hash that must hold now
--   is_valid     flag  1: it holds, as what the edition is computed from is the same now, or was when it was published;
--                      0: it must be signed again
DROP VIEW IF EXISTS sign_off_entry;
CREATE VIEW sign_off_entry AS
WITH signed AS MATERIALIZED (
  SELECT edition_id, name, coalesce(inputs_hash, edition_hash(name)) AS hash
  FROM edition
  WHERE edition_id IN (SELECT edition_id FROM sign_off)
)
SELECT
  e.name AS edition,
  s.role,
  s.person,
  s.at,
  s.inputs_hash,
  s.inputs_hash = e.hash AS is_valid
FROM sign_off AS s
JOIN signed AS e ON e.edition_id = s.edition_id;

CREATE TRIGGER sign_off_entry_insert
INSTEAD OF INSERT ON sign_off_entry
BEGIN
  SELECT CASE
    WHEN coalesce(@CELL(NEW.edition)@, edition_name()) IS NULL
      THEN RAISE(ABORT, 'sign_off_entry.edition: must be given, since no edition is current')
    WHEN NOT EXISTS (SELECT 1 FROM edition WHERE name = coalesce(@CELL(NEW.edition)@, edition_name()))
      THEN RAISE(ABORT, 'sign_off_entry.edition: no edition of this name')
    WHEN EXISTS (SELECT 1 FROM edition WHERE name = coalesce(@CELL(NEW.edition)@, edition_name()) AND published_on IS NOT NULL)
      THEN RAISE(ABORT, 'sign_off_entry.edition: this edition is published; a correction is a new edition that revises it, and is signed off itself')
    WHEN edition_scenario() IS NOT NULL
      THEN RAISE(ABORT, 'sign_off_entry: a scenario holds, so what you see is not what is signed off; SELECT use_edition(name) without one first')
    WHEN coalesce(lower(@CELL(NEW.role)@), '') NOT IN @WORDS(role)@
      THEN RAISE(ABORT, 'sign_off_entry.role: @ONE_OF_RULE(role)@')
    WHEN @NAME_CELL(NEW.person)@ IS NULL
      THEN RAISE(ABORT, 'sign_off_entry.person: must be given')
    WHEN NOT @IS_PLAIN(NEW.person)@
      THEN RAISE(ABORT, 'sign_off_entry.person: @PLAIN_RULE@')
    WHEN length(@CELL(NEW.inputs_hash)@) <> 64 OR lower(@CELL(NEW.inputs_hash)@) GLOB '*[^0-9a-f]*'
      THEN RAISE(ABORT, 'sign_off_entry.inputs_hash: @HASH_RULE@, as make report tells them, or empty')
    WHEN lower(@CELL(NEW.inputs_hash)@) <> edition_hash(coalesce(@CELL(NEW.edition)@, edition_name()))
      THEN RAISE(ABORT, 'sign_off_entry.inputs_hash: what you read has changed since, for the edition has another hash now; read the report again')
    WHEN EXISTS (
      SELECT 1
      FROM sign_off AS s
      JOIN edition AS e ON e.edition_id = s.edition_id
      WHERE e.name = coalesce(@CELL(NEW.edition)@, edition_name())
        AND s.person = @NAME_CELL(NEW.person)@
        AND s.role <> lower(@CELL(NEW.role)@)
        AND s.inputs_hash = edition_hash(e.name)
    )
      THEN RAISE(ABORT, 'sign_off_entry.person: this person has the other role on this edition already; nobody reviews their own work')
  END;

  -- The same word once more changes nothing.
  INSERT INTO sign_off (edition_id, role, person, inputs_hash)
  SELECT e.edition_id, lower(@CELL(NEW.role)@), @NAME_CELL(NEW.person)@, edition_hash(e.name)
  FROM edition AS e
  WHERE e.name = coalesce(@CELL(NEW.edition)@, edition_name())
  ON CONFLICT (edition_id, role, person, inputs_hash) DO NOTHING;
END;

CREATE TRIGGER sign_off_entry_delete
INSTEAD OF DELETE ON sign_off_entry
BEGIN
  DELETE FROM sign_off
  WHERE edition_id = (SELECT edition_id FROM edition WHERE name = OLD.edition)
    AND (role, person, inputs_hash) = (OLD.role, OLD.person, OLD.inputs_hash);
END;
