-- Fills an airisk database from a folder of CSV files, all or nothing. For the sqlite3 shell, run inside
-- the folder: sqlite3 -bail my.db ".read path/to/import_folder.sql"
-- UTF-8; the header lines of files.txt; an empty cell is a missing value; rows refer to each other by the names that the
-- files of the folder define. Values of score.csv and human_baseline.csv are on the benchmark's own scale (benchmark.unit,
-- lowest, highest), or end with a percent sign, and become scores as the view z_benchmark_scale says. Made of the files of
-- sql/intake/folder/, each of which is a step.

PRAGMA foreign_keys = ON;

@FOLDER(tables)@

-- No --schema temp: the shell of SQLite 3.37 does not know it, and the temporary tables come first anyway.
@FOLDER(read)@
