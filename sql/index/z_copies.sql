-- Internal. z_T: what has the edition in use of the table T? One row per row of T that it has, with the columns of T: of an
-- open edition from T itself, of a published one from edition_T, as it was at publication. Without an edition no rows.
-- schema/copies.sh says which tables, and which of their rows.
@COPY_VIEWS@
