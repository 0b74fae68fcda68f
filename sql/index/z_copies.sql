-- What does the edition in use have of a table T (view z_T)?
-- One row per row of T that it has, with the columns of T: of an open edition from T itself, of a published one from edition_T,
-- as it was at publication. Without an edition there is no row. schema/copies.sh says which tables, and which of their rows.
@COPY_VIEWS@
