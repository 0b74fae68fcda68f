-- A time in UTC, 'YYYY-MM-DD' or 'YYYY-MM-DD HH:MM:SS'. A log's is of ISO 8601, one without a zone being in UTC, or seconds or
-- milliseconds since 1970, of 2001 to 2096; anything else is passed on to be refused.

SELECT CASE
  WHEN ?1 GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T*[+-][0-9][0-9][0-9][0-9]'
    THEN coalesce(datetime(substr(?1, 1, length(?1) - 2) || ':' || substr(?1, -2)), ?1)
  WHEN ?1 GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9][T ]*' THEN coalesce(datetime(?1), ?1)
  WHEN CAST(?1 AS NUMERIC) = ?1 AND CAST(?1 AS REAL) BETWEEN 1e9 AND 4e9 THEN datetime(CAST(?1 AS REAL), 'unixepoch')
  WHEN CAST(?1 AS NUMERIC) = ?1 AND CAST(?1 AS REAL) BETWEEN 1e12 AND 4e12 THEN datetime(CAST(?1 AS REAL) / 1000, 'unixepoch')
  ELSE ?1
END
