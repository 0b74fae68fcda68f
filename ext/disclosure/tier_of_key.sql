-- A term of min(): the tier of what the column names, a domain or benchmark. A format: the column, the tier where it
-- names none, the kind, the column, the tier of a name that is not known.
CASE
  WHEN v."%w" IS NULL THEN %s
  ELSE coalesce((SELECT min(t.tier) FROM tier AS t WHERE t.kind = %Q AND t.name = v."%w"), %d)
END
