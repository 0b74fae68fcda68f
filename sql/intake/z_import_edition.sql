-- What becomes of a row that is written to edition_entry?
-- One row written here is that row on its way in. z_import_model says how; after the check it is the row as it would be stored.
DROP VIEW IF EXISTS z_import_edition;
CREATE VIEW z_import_edition AS
SELECT NULL AS file, NULL AS line, *, NULL AS rule, NULL AS broken
FROM edition_entry;

-- A correction starts from what it revises: the period, the method, the cut-off and the baseline. Its name is that of the
-- chain's first edition with its number in the chain.
CREATE TRIGGER z_import_edition_fill
INSTEAD OF INSERT ON z_import_edition
WHEN NEW.rule IS NULL
BEGIN
  INSERT INTO z_import_edition
  SELECT
    NEW.file,
    NEW.line,
    coalesce(k.name, one.name),
    coalesce(p.name, NEW.period),
    coalesce(NEW.starts_on, p.starts_on),
    coalesce(NEW.ends_on, p.ends_on),
    coalesce(NEW.method, k.method, o.method, (SELECT method FROM edition_entry WHERE is_current)),
    coalesce(NEW.cutoff_on, iif(k.name IS NULL, o.cutoff_on, k.cutoff_on)),
    coalesce(NEW.baseline_on, iif(k.name IS NULL, o.baseline_on, k.baseline_on)),
    coalesce(NEW.baseline_reason, iif(k.name IS NULL, o.baseline_reason, k.baseline_reason)),
    coalesce(NEW.revises, k.revises),
    coalesce(NEW.reason, k.reason),
    coalesce(NEW.is_current, k.is_current, NOT EXISTS (SELECT 1 FROM edition WHERE is_current)),
    'check',
    NULL
  FROM (
    SELECT coalesce(NEW.name, (
      WITH RECURSIVE chain (name, revises, corrections) AS (
        SELECT name, revises, 1
        FROM edition
        WHERE name = NEW.revises
        UNION ALL
        SELECT e.name, e.revises, c.corrections + 1
        FROM chain AS c
        JOIN edition AS e ON e.edition_id = c.revises
      )
      SELECT printf('%s r%d', name, corrections)
      FROM chain
      WHERE revises IS NULL
    )) AS name
  ) AS one
  LEFT JOIN edition_entry AS k ON k.name = one.name
  LEFT JOIN edition_entry AS o ON o.name = NEW.revises
  LEFT JOIN period AS p ON p.name = coalesce(NEW.period, k.period, o.period);
END;

@CHECKS(edition, edition_entry)@
revises? 'no edition of this name'
  EXISTS (SELECT 1 FROM edition WHERE name = NEW.revises)
name @NAME_RULE@
name 'this edition is published; a correction is a new edition that revises it'
  NOT EXISTS (SELECT 1 FROM edition WHERE name = NEW.name AND published_on IS NOT NULL)
  OR EXISTS (
    SELECT 1
    FROM edition_entry AS k
    WHERE k.name = NEW.name
      AND (k.period, k.starts_on, k.ends_on, k.method, k.cutoff_on, k.baseline_on, k.baseline_reason, k.revises, k.reason)
        IS (NEW.period, NEW.starts_on, NEW.ends_on, NEW.method, NEW.cutoff_on, NEW.baseline_on, NEW.baseline_reason, NEW.revises, NEW.reason)
  )
period 'must be given for a new edition'
  NEW.period IS NOT NULL
period @NAME_RULE@
period 'no period of this name; starts_on and ends_on make it'
  EXISTS (SELECT 1 FROM period WHERE name = NEW.period) OR (NEW.starts_on IS NOT NULL AND NEW.ends_on IS NOT NULL)
starts_on @DATE_RULE(2025-07-01)@
ends_on @DATE_RULE@
ends_on 'must not be before starts_on'
  NEW.starts_on <= NEW.ends_on
starts_on 'the period is known with another starts_on, and another edition is of it'
  NOT EXISTS (SELECT 1 FROM edition_entry WHERE period = NEW.period AND name <> NEW.name AND starts_on <> NEW.starts_on)
ends_on 'the period is known with another ends_on, and another edition is of it'
  NOT EXISTS (SELECT 1 FROM edition_entry WHERE period = NEW.period AND name <> NEW.name AND ends_on <> NEW.ends_on)
method 'must be given, since no edition is current'
  NEW.method IS NOT NULL
method 'no method of this name'
  EXISTS (SELECT 1 FROM method WHERE name = NEW.method)
cutoff_on? @DATE_RULE(2025-10-15)@
cutoff_on? 'must not be before starts_on'
  NEW.cutoff_on >= NEW.starts_on
baseline_on? @DATE_RULE(2024-09-30)@
baseline_on? 'must be before ends_on'
  NEW.baseline_on < NEW.ends_on
baseline_reason? @PLAIN_RULE@
baseline_reason 'must be given with baseline_on, and only with it'
  (NEW.baseline_on IS NULL) = (NEW.baseline_reason IS NULL)
revises? 'this edition is open; correct it itself'
  EXISTS (SELECT 1 FROM edition WHERE name = NEW.revises AND published_on IS NOT NULL)
revises 'another edition revises it already; correct that one'
  NOT EXISTS (SELECT 1 FROM edition_entry WHERE revises = NEW.revises AND name <> NEW.name)
period 'a correction is of the period of the edition that it revises'
  NEW.revises IS NULL OR EXISTS (SELECT 1 FROM edition_entry WHERE name = NEW.revises AND period = NEW.period)
reason 'must be given with revises: it stands in every output of the correction'
  NEW.revises IS NULL OR NEW.reason IS NOT NULL
reason? @PLAIN_RULE@
is_current @FLAG_RULE@

CREATE TRIGGER z_import_edition_take
INSTEAD OF INSERT ON z_import_edition
WHEN NEW.rule = ''
BEGIN
  -- The baseline is left out in between, since it and the period's end may both move.
  UPDATE edition
  SET baseline_on = NULL, baseline_reason = NULL
  WHERE name = NEW.name AND published_on IS NULL;

  INSERT INTO period (name, starts_on, ends_on)
  SELECT NEW.period, NEW.starts_on, NEW.ends_on
  WHERE NOT EXISTS (SELECT 1 FROM period WHERE name = NEW.period);

  UPDATE period
  SET starts_on = NEW.starts_on, ends_on = NEW.ends_on
  WHERE name = NEW.period AND (starts_on, ends_on) IS NOT (NEW.starts_on, NEW.ends_on);

  UPDATE edition
  SET is_current = 0
  WHERE is_current = 1 AND CAST(NEW.is_current AS INTEGER) = 1 AND name <> NEW.name;

  UPDATE edition
  SET
    period_id = (SELECT period_id FROM period WHERE name = NEW.period),
    method_id = (SELECT method_id FROM method WHERE name = NEW.method),
    cutoff_on = NEW.cutoff_on,
    baseline_on = NEW.baseline_on,
    baseline_reason = NEW.baseline_reason,
    revises = (SELECT r.edition_id FROM edition AS r WHERE r.name = NEW.revises),
    reason = NEW.reason
  WHERE name = NEW.name AND published_on IS NULL;

  UPDATE edition
  SET is_current = CAST(NEW.is_current AS INTEGER)
  WHERE name = NEW.name AND is_current <> CAST(NEW.is_current AS INTEGER);

  INSERT INTO edition (name, period_id, method_id, cutoff_on, baseline_on, baseline_reason, revises, reason, is_current)
  SELECT
    NEW.name, p.period_id, m.method_id, NEW.cutoff_on, NEW.baseline_on, NEW.baseline_reason,
    (SELECT r.edition_id FROM edition AS r WHERE r.name = NEW.revises), NEW.reason, CAST(NEW.is_current AS INTEGER)
  FROM period AS p
  JOIN method AS m ON m.name = NEW.method
  WHERE p.name = NEW.period AND NOT EXISTS (SELECT 1 FROM edition WHERE name = NEW.name);
END;
