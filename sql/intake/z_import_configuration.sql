-- Which configuration do the pairs mean that files have?
-- One row per text in import_row.configuration and the arguments beside it; none where nothing is left of the text. The same
-- settings become the same text, 'key=value,key=value': each pair once, sorted, in lower case, keys as in z_configuration_key, no
-- blanks around keys and values, no decimal point behind a whole number. A comma within a value is \, there and here. What is no
-- pair stays as a word.
DROP VIEW IF EXISTS z_import_configuration;
CREATE VIEW z_import_configuration AS
WITH RECURSIVE written AS (
  SELECT DISTINCT configuration, coalesce(arguments, '') AS arguments
  FROM import_row
  WHERE typeof(configuration) = 'text'
),
-- Commas part the pairs; a comma within a value is the character 31 in the meantime.
piece (configuration, arguments, pair, rest) AS (
  SELECT configuration, arguments, '', lower(replace(configuration, '\,', char(31))) || ','
  FROM written
  UNION ALL
  SELECT configuration, arguments, substr(rest, 1, instr(rest, ',') - 1), substr(rest, instr(rest, ',') + 1)
  FROM piece
  WHERE rest <> ''
),
parted AS (
  SELECT
    configuration,
    arguments,
    replace(replace(@TRIMMED(substr(pair, 1, instr(pair, '=') - 1))@, ' ', '_'), '-', '_') AS written,
    @TRIMMED(substr(pair, instr(pair, '=') + 1))@ AS value
  FROM piece
),
named AS (
  SELECT
    p.configuration,
    p.arguments,
    p.written,
    coalesce(k.key, p.written) AS key,
    coalesce(k.is_left_out, 0) AS is_left_out,
    CASE
      WHEN p.value GLOB '*[0-9].0' AND CAST(p.value AS NUMERIC) = p.value THEN substr(p.value, 1, length(p.value) - 2)
      WHEN p.value GLOB 'torch.*' THEN substr(p.value, 7)
      ELSE p.value
    END AS value
  FROM parted AS p
  LEFT JOIN z_configuration_key AS k ON k.written = p.written
),
settled AS (
  SELECT DISTINCT
    configuration,
    arguments,
    replace(iif(key = '', '', key || '=') || value, char(31), '\,') AS pair
  FROM named
  WHERE value <> ''
    AND NOT (is_left_out AND instr(',' || lower(arguments), ',' || written || '=') = 0)
)
SELECT configuration AS written, arguments, group_concat(pair, ',') AS configuration
FROM (SELECT * FROM settled ORDER BY configuration, arguments, pair)
GROUP BY configuration, arguments;
