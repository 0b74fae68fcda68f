-- The scores ?1 of what_if: each with what is wrong with it, in words, its benchmark and its value on the scale of 0..100. What a number
-- is, as in z_import_match. A format: the schema three times.
WITH written AS MATERIALIZED (
  SELECT
    key,
    type,
    value,
    (SELECT benchmark_id FROM "%w".known_benchmark WHERE written = key) AS benchmark_id,
    type = 'text' AND value LIKE '%%!%%' ESCAPE '!' AS in_percent,
    type = 'text' AND value = 'not_applicable' AS is_not_applicable
  FROM json_each(?1)
),
cell AS MATERIALIZED (
  SELECT *, iif(in_percent, trim(substr(value, 1, length(value) - 1)), value) AS cell FROM written
),
given AS MATERIALIZED (
  SELECT
    c.key,
    c.type,
    c.value,
    c.benchmark_id,
    c.in_percent,
    c.is_not_applicable,
    b.unit AS own_unit,
    s.unit,
    s.lowest,
    s.highest,
    s.doubtful_to,
    s.zero,
    s.point,
    iif(c.type IN ('integer', 'real', 'text') AND @IS_NUMBER(c.cell)@, CAST(c.cell AS REAL), NULL) AS number
  FROM cell AS c
  LEFT JOIN "%w".benchmark AS b ON b.benchmark_id = c.benchmark_id
  LEFT JOIN "%w".z_benchmark_scale AS s ON s.benchmark_id = b.benchmark_id
    AND s.higher_is_better = b.higher_is_better AND s.unit = iif(c.in_percent, 'percent', b.unit)
)
SELECT
  CASE
    WHEN benchmark_id IS NULL THEN printf('no benchmark named ''%%.100s''', key)
    WHEN type <> 'null' AND NOT is_not_applicable AND (number IS NULL OR abs(number) = 9e999) THEN
      printf('the score of ''%%s'' must be a number like 71.5, or a text like "71.5%%%%", got %%.100s', key, iif(type IN ('true', 'false'), type, value))
    WHEN type <> 'null' AND unit IS NULL THEN
      printf('the score of ''%%s'' is in %%s, to which percent cannot be converted, got %%.100s', key, own_unit, value)
    WHEN NOT in_percent AND @COULD_BE_SHARE(number, g)@ THEN
      printf('the score of ''%%s'' could be a share or percent, got %%.15g: write "%%.15g%%%%" or "%%.15g%%%%"', key, number, number * 100, number)
    WHEN number NOT BETWEEN lowest AND highest THEN
      printf('the score of ''%%s'' must be between %%.15g and %%.15g (%%s), got %%.100s', key, lowest, highest, unit, value)
    WHEN (SELECT count(*) FROM given AS other WHERE other.benchmark_id = g.benchmark_id) > 1 THEN
      printf('''%%.100s'' is a benchmark that was given already', key)
  END,
  benchmark_id,
  @AS_SCORE(number, g)@,
  is_not_applicable
FROM given AS g
