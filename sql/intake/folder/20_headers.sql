CREATE TEMP TABLE problem (
  file TEXT,
  line INTEGER,
  message TEXT
);

-- A file that is missing, or whose columns stand in another order.
INSERT INTO problem
SELECT file || '.csv', 1, 'the header line must be ' || wanted
FROM (
@FOLDER(headers)@
)
WHERE found IS NOT wanted;

@FOLDER(no_headers)@
