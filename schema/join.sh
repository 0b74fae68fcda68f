#!/bin/sh
# Joins SQL files into one on standard output and fills in what is stated once elsewhere:
#   @SCHEMA_VERSION@    schema/VERSION
#   @OUR_TABLES@        the names of the tables of this folder, as literals with commas
#   the rest            schema/rules.sed
#   schema/join.sh FILE...      in the folder of the project
set -eu
version=$(cat schema/VERSION)
tables=$(sed -n "s/^CREATE TABLE IF NOT EXISTS \([a-z_]*\) .*/'\1'/p" schema/*.sql | sort | paste -sd, -)
# What is left unfilled is a mistake of the file: the line goes to standard error.
sed -f schema/rules.sed -e "s/@SCHEMA_VERSION@/$version/g" -e "s/@OUR_TABLES@/$tables/g" \
  -e '/@[A-Z_]\{2,\}[@(]/{w /dev/stderr' -e 'Q1' -e '}' "$@"
