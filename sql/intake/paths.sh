#!/bin/sh
# The paths that FILES names, one a line. FILES that is the path of something is this path, blanks and all. Otherwise it
# is a list, as in a shell: blanks and line breaks part it, '...' and "..." keep blanks together, \ keeps the next
# character, * ? [ ] outside of quotes match file names, ~/ is the home folder. Nothing else has a meaning: no $, no `.
set -u
what=import
. sql/settings.sh

words() { # a line for each word: "plain path", or "pattern path", where what was quoted stands as [*]
  awk '
    function put(c, pattern) { word = word c; glob = glob pattern; in_word = 1 }
    function keep(c) {
      if (c == "\n") exit status = 2
      put(c, c ~ /[*?[\\]/ ? "[" c "]" : c)
    }
    function finish() {
      if (in_word && word == "") exit status = 3
      if (in_word) print (is_pattern ? "pattern " glob : "plain " word)
      word = glob = ""
      in_word = is_pattern = 0
    }
    BEGIN {
      text = ENVIRON["FILES"]
      for (i = 1; i <= length(text); i++) {
        c = substr(text, i, 1)
        if (quote == "" && c ~ /[ \t\n]/) finish()
        else if (c == quote) quote = ""
        else if (quote == "" && (c == "\"" || c == "\047")) { quote = c; in_word = 1 }
        else if (c == "\\" && quote != "\047" && i < length(text)) keep(substr(text, ++i, 1))
        else if (quote == "" && c ~ /[*?[]/) { put(c, c); is_pattern = 1 }
        else if (quote == "" && !in_word && substr(text, i, 2) == "~/") {
          for (k = 1; k <= length(ENVIRON["HOME"]); k++) keep(substr(ENVIRON["HOME"], k, 1))
        } else keep(c)
      }
      if (quote != "") exit status = 1
      finish()
      exit status
    }
    END { exit status }'
}

# Only the names of files are put in for a pattern: a value is not split, nor is anything in it executed.
matches() { # pattern
  IFS=
  # shellcheck disable=SC2086
  printf '%s\n' $1
}

[ -n "$FILES" ] || refuse "FILES must name tables or logs, like FILES='scores.csv runs/ a.eval'"
case $FILES in *'
'*) ;; *) if [ -e "$FILES" ]; then printf '%s\n' "$FILES"; exit 0; fi ;; esac
listed=$(words)
case $? in
  0) ;;
  1) refuse "FILES has a quote without its partner: $FILES" ;;
  2) refuse 'FILES names a path with a line break, which a list of paths cannot hold' ;;
  3) refuse "FILES names an empty path: $FILES" ;;
  *) refuse 'FILES cannot be read' ;;
esac
[ -n "$listed" ] || refuse "FILES must name tables or logs, like FILES='scores.csv runs/ a.eval'"
printf '%s\n' "$listed" | while IFS= read -r word; do
  case $word in
    'plain '*) printf '%s\n' "${word#plain }" ;;
    *) matches "${word#pattern }" ;;
  esac
done
