-- The same in Chinese.
.read build/report.sql
SELECT zh FROM report_line ORDER BY line;
