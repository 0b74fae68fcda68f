#!/bin/sh
# Commands of sed, for schema/join.sh, that fill in a list of schema/words.txt:
#   @WORDS(origin)@         ('published', 'measured', 'reported', 'synthetic', 'unknown')
#   @WORDS_QUOTED(origin)@  'published', 'measured', 'reported', 'synthetic' or 'unknown', for a message: the quotes are doubled
#                           but in the name of a CONSTRAINT, which stands between double quotes
#   @WORDS_PLAIN(origin)@   published, measured, reported, synthetic or unknown
#   @WORDS_ALL(origin)@     published, measured, reported, synthetic and unknown
#   @WORDS_COMMA(origin)@   published, measured, reported, synthetic, unknown
#   schema/words.sh      in the folder of the project
set -eu
awk '
  function said(quote, last, i, text) {
    for (i = 2; i <= NF; i++) text = text (i == 2 ? "" : i < NF ? ", " : last) quote $i quote
    return text
  }
  /^#/ || NF == 0 { next }
  {
    print "s/@WORDS(" $1 ")@/(" said("\047", ", ") ")/g"
    print "/CONSTRAINT \"/s/@WORDS_QUOTED(" $1 ")@/" said("\047", " or ") "/g"
    print "s/@WORDS_QUOTED(" $1 ")@/" said("\047\047", " or ") "/g"
    print "s/@WORDS_PLAIN(" $1 ")@/" said("", " or ") "/g"
    print "s/@WORDS_ALL(" $1 ")@/" said("", " and ") "/g"
    print "s/@WORDS_COMMA(" $1 ")@/" said("", ", ") "/g"
  }
' schema/words.txt
