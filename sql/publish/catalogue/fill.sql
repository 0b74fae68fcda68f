-- What catalogue.sh has read goes into the table catalogue, in place of what an older version had there.
DELETE FROM catalogue;
INSERT INTO catalogue (object, position, column, kind, type, meaning, row, notes, example, published, sheet_en, sheet_zh, sorted_by)
VALUES
@CATALOGUE_ROWS@;
