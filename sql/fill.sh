#!/bin/sh
# A new database from a folder of CSV files like fixtures/2025Q3: sql/fill.sh folder database
# BUILD is where schema.sql and views.sql are. Made beside its name, so that a failure leaves no half database.
set -eu
what=demo
. sql/settings.sh
root=$PWD
database=$(replaceable "$2")
new=$database.new
rm -f -- "$new" "$new-journal"
run_to_the_end "$new" <"$BUILD/schema.sql"
run_to_the_end "$new" <"$BUILD/views.sql"
(cd -- "$1" && run_to_the_end "$new" <"$root/$BUILD/import_folder.sql")
put_in_place "$new" "$database"
