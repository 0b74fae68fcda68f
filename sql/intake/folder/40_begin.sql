-- A failed CHECK is how plain SQL says no: its name is the message.
CREATE TEMP TABLE import_guard (
  ok INTEGER CONSTRAINT "import_folder.sql: the files have the problems listed above; nothing was imported" CHECK (ok)
);

CREATE TEMP TABLE import_whole (
  ok INTEGER CONSTRAINT "import_folder.sql: not every row could be stored; nothing was imported" CHECK (ok)
);

CREATE TEMP TABLE row_count_before (stored INTEGER);

SELECT file || ':' || line || ': ' || message FROM problem;
INSERT INTO import_guard SELECT NOT EXISTS (SELECT 1 FROM problem);

CREATE TEMP VIEW row_count AS
SELECT sum(stored) AS stored, sum(in_files) AS in_files
FROM (
@FOLDER(counts)@
);

-- What people reach, as a score: one row per line of human_baseline.csv.
CREATE TEMP VIEW baseline AS
SELECT
  w.line,
  w.benchmark_id,
  w.value,
  w.who,
  w.source,
  c.unit,
  c.lowest,
  c.highest,
  w.number BETWEEN c.lowest AND c.highest AS in_range,
  @AS_SCORE(w.number, c)@ AS score
FROM (
  SELECT
    h.rowid AS line,
    b.benchmark_id,
    b.higher_is_better,
    iif(h.value LIKE '%!%' ESCAPE '!', 'percent', b.unit) AS unit,
    iif(CAST(rtrim(h.value, '% ') AS NUMERIC) = rtrim(h.value, '% '), CAST(h.value AS REAL), NULL) AS number,
    h.value,
    h.who,
    h.source
  FROM human_baseline_csv AS h
  JOIN benchmark AS b ON b.name = h.benchmark
) AS w
LEFT JOIN z_benchmark_scale AS c ON (c.benchmark_id, c.unit, c.higher_is_better) = (w.benchmark_id, w.unit, w.higher_is_better);

BEGIN IMMEDIATE;

INSERT INTO row_count_before SELECT stored FROM row_count;
