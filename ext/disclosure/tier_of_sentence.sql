-- A term of min(): the tier of a sentence, by whatever is withheld and named in it; in lower case, for a sentence may
-- begin with it. A format: the tier of values, the column twice, the tiers of a sentence that names such a thing and of one that does not.
CASE
  WHEN EXISTS (
      SELECT 1
      FROM tier AS t
      WHERE t.tier < %d AND (instr(lower(v."%w"), lower(t.label_en)) OR instr(lower(v."%w"), lower(t.label_zh)))
    ) THEN %d
  ELSE %d
END
