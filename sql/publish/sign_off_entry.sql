-- Who has signed off an edition, and does it still hold? A view to write to:
--   INSERT INTO sign_off_entry (edition, role, person) VALUES ('2025Q3', 'author', 'Ada Example');
-- One row per edition, role and person. An empty edition is the one in use. The day and the hash of what the edition is computed
-- from are filled in. Who gives the hash too, as `make report` told it, signs what was read or nothing. `is_valid` 0: a score, a fact or a rule of the edition is another since, and the word is needed anew. Each name
-- is recorded as it was typed: the database authenticates nobody, and whoever can write to it can write any name. While the edition is
-- open a word is taken back by DELETE FROM sign_off_entry WHERE ...
-- Columns:
--   edition      name  empty: the one in use
--   role         name  'author' or 'reviewer'
--   person       name
--   at           name  UTC
--   inputs_hash  name  empty: that of now; given: refused unless it is that of now); read, also (
--   is_valid     flag  1: it is of what the edition is computed from now, or was published with
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
    WHEN coalesce(lower(@CELL(NEW.role)@), '') NOT IN ('author', 'reviewer')
      THEN RAISE(ABORT, 'sign_off_entry.role: must be ''author'' or ''reviewer''')
    WHEN @NAME_CELL(NEW.person)@ IS NULL
      THEN RAISE(ABORT, 'sign_off_entry.person: must be given')
    WHEN NOT @IS_PLAIN(NEW.person)@
      THEN RAISE(ABORT, 'sign_off_entry.person: @PLAIN_RULE@')
    WHEN length(@CELL(NEW.inputs_hash)@) <> 64 OR lower(@CELL(NEW.inputs_hash)@) GLOB '*[^0-9a-f]*'
      THEN RAISE(ABORT, 'sign_off_entry.inputs_hash: must be 64 hexadecimal digits, as make report tells them, or empty')
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
