# sqlite-airisk. `make help` lists the targets. All paths are relative, so the folder may have any name.

CC ?= cc
CFLAGS ?= -O2
PREFIX ?= /usr/local
BUILD := build

version := $(shell cat ext/VERSION)
our_flags = -std=c11 -Wall -Wextra -Wpedantic -Wconversion -Wshadow -fvisibility=hidden -fPIC -MMD -MP \
  -DAIRISK_VERSION='"$(version)"' -Iext
numeric := $(wildcard ext/numeric/*.c)
extension := $(wildcard ext/*.c) $(numeric)
# What reads and writes files stands apart: airisk_io.so, with the glue that both extensions share.
io := $(wildcard ext/io/*.c)
shared := $(patsubst %,ext/%.c,args database interrupt registrar table_function numeric/dates)
numeric_tests := tests/test_numeric.c $(wildcard tests/numeric_*.c)
extension_tests := $(wildcard tests/*airisk*.c)
# Asked in recipes only, so after .ci/packages; without pkg-config the usual names.
library_flags = $(shell pkg-config --cflags $(1) 2>/dev/null)
library = $(or $(shell pkg-config --libs $(1) 2>/dev/null),$(2))
io_libraries = $(call library,yajl,-lyajl) $(call library,libarchive,-larchive) $(call library,nettle,-lnettle) $(call library,xlsxwriter,-lxlsxwriter)
objects = $(patsubst %.c,$(BUILD)/%.o,$(1))
# What a build needs, as .ci/packages calls it.
needs := cc sqlite3 sqlite3.h yajl libarchive nettle xlsxwriter
# Without the user's ~/.sqliterc, which may change modes and headers.
sqlite = sqlite3 -init /dev/null -bail
shell_with_extension = $(sqlite) -cmd '.load ./$(BUILD)/airisk' -cmd 'PRAGMA foreign_keys = ON'

.PHONY: all demo test shell report export pictures import claims claims_can_fail sanitize valgrind fuzz coverage bench bench_views bench_import bench_export format lint install clean help
.DELETE_ON_ERROR:
.SECONDARY:

all: $(BUILD)/airisk.so $(BUILD)/airisk_io.so $(BUILD)/schema.sql $(BUILD)/views.sql $(BUILD)/report.sql ## build the extensions and the SQL files

$(BUILD)/%.o: %.c ext/VERSION Makefile
	@mkdir -p $(@D)
	$(CC) $(our_flags) $(flags) $(CPPFLAGS) $(CFLAGS) -c -o $@ $<

# The numeric routines know no SQLite, so they get none of its flags.
$(call objects,$(wildcard ext/*.c bench/*.c) $(io)): flags = $(call library_flags,sqlite3)
$(call objects,$(numeric_tests)): flags = $(call library_flags,cunit)
$(call objects,$(extension_tests)): flags = $(call library_flags,cunit sqlite3)

# The folders stand here so that a file taken away is noticed too.
$(BUILD)/airisk.so: $(call objects,$(extension)) ext ext/numeric
	$(CC) -shared $(CFLAGS) $(LDFLAGS) -o $@ $(filter %.o,$^) -lm

$(BUILD)/airisk_io.so: $(call objects,$(io) $(shared)) ext/io
	$(CC) -shared $(CFLAGS) $(LDFLAGS) -o $@ $(filter %.o,$^) $(io_libraries) -lm

$(BUILD)/test_numeric: $(call objects,$(numeric_tests) $(numeric))
	$(CC) $(CFLAGS) $(LDFLAGS) -o $@ $^ $(call library,cunit,-lcunit) -lm

# What is tested without loading it calls SQLite itself, not by the pointer that a loaded extension is given.
$(BUILD)/core/%.o: %.c ext/VERSION Makefile
	@mkdir -p $(@D)
	$(CC) $(our_flags) -DSQLITE_CORE $(call library_flags,sqlite3) $(CPPFLAGS) $(CFLAGS) -c -o $@ $<

$(BUILD)/test_airisk: $(call objects,$(extension_tests) ext/io/json_scanner.c) $(BUILD)/core/ext/io/sheet_text.o
	$(CC) $(CFLAGS) $(LDFLAGS) -o $@ $^ $(call library,cunit,-lcunit) $(call library,sqlite3,-lsqlite3) -ldl -lpthread

$(BUILD)/measure: $(call objects,bench/bench.c)
	$(CC) $(CFLAGS) $(LDFLAGS) -o $@ $^ $(call library,sqlite3,-lsqlite3) -lm

$(BUILD)/time_views: $(call objects,bench/views.c)
	$(CC) $(CFLAGS) $(LDFLAGS) -o $@ $^ $(call library,sqlite3,-lsqlite3) -lm

$(BUILD)/schema.sql: $(patsubst %,schema/%.sql,begin tables parameter score_history evaluation disclosure references end)
	@mkdir -p $(@D)
	cat $^ >$@

$(BUILD)/views.sql: sql/views_begin.sql $(sort $(wildcard sql/views/*.sql)) sql/views_end.sql sql/views
	@mkdir -p $(@D)
	cat $(filter %.sql,$^) >$@

$(BUILD)/report.sql: $(patsubst %,sql/report/%.sql,begin opening introduction trends groups safety domains closing)
	@mkdir -p $(@D)
	cat $^ >$@

# The template of the report as a page: everything but its data. One version of each library; under build/, so that
# the tree stays ours.
plot := 0.6.17
d3 := 7.9.0
page_modules := $(BUILD)/page-plot-$(plot)-d3-$(d3)/node_modules
page_sources := $(addprefix sql/page/,page.html page.css words.js data.js tables.js charts.js page.js)

$(page_modules):
	@mkdir -p $(@D)
	npm install --silent --no-audit --no-fund --prefix $(@D) @observablehq/plot@$(plot) d3@$(d3)

# What the two files of the libraries contain: Plot, D3 and the packages that they bundle, each under its licence.
$(BUILD)/page_licences.txt: $(page_modules)
	@cd $< && for package in @observablehq/plot d3 d3-* delaunator internmap robust-predicates \
	  binary-search-bounds interval-tree-1d isoformat; do \
	  printf '%s\n\n' "$$package"; cat "$$package"/LICENSE* || exit 1; printf '\n\n'; \
	done >"$(abspath $@)"

$(BUILD)/page.html: sql/page/assemble.sql $(page_sources) $(BUILD)/page_licences.txt
	$(sqlite) -cmd '.parameter set :modules $(page_modules)' -cmd '.parameter set :licences $(BUILD)/page_licences.txt' <$< >$@

# Synthetic logs of evaluation tools, for tests.
$(BUILD)/logs: tests/logs.py
	rm -rf $@ $@.new
	python3 tests/logs.py $@.new
	mv $@.new $@
	touch $@

# The demo's database, and one of another period and other names for the tests: each from its folder of CSV
# files, built beside its name, so that a failure leaves no half database.
$(BUILD)/airisk.db: folder = fixtures/2025Q3
$(BUILD)/other_period.db: folder = tests/other_period
$(BUILD)/airisk.db: $(wildcard fixtures/2025Q3/*.csv)
$(BUILD)/other_period.db: $(wildcard tests/other_period/*.csv)
$(BUILD)/airisk.db $(BUILD)/other_period.db: $(BUILD)/schema.sql $(BUILD)/views.sql sql/import_folder.sql
	rm -f $@.new
	$(sqlite) $@.new <$(BUILD)/schema.sql
	$(sqlite) $@.new <$(BUILD)/views.sql
	cd $(folder) && $(sqlite) ../../$@.new <../../sql/import_folder.sql
	mv $@.new $@

demo: ## install what is missing, build, fill build/airisk.db, print the headline tables
	@.ci/packages $(needs)
	@$(MAKE) --no-print-directory all $(BUILD)/airisk.db
	@$(shell_with_extension) $(BUILD)/airisk.db <sql/demo.sql

# What reads the exports back: other programs' eyes.
readers_of_exports := python3-openpyxl soffice pdftoppm chromium chromedriver python3-selenium noto-cjk

axe := 4.11.0

$(BUILD)/axe/node_modules:
	@mkdir -p $(@D)
	npm install --silent --no-audit --no-fund --prefix $(@D) axe-core@$(axe)

test: ## the same for all tests
	@.ci/packages $(needs) cunit python3 zstd node npm $(readers_of_exports)
	@$(MAKE) --no-print-directory all $(BUILD)/airisk.db $(BUILD)/other_period.db $(BUILD)/logs $(BUILD)/page.html $(BUILD)/axe/node_modules \
	  $(BUILD)/test_numeric $(BUILD)/test_airisk
	@$(MAKE) --no-print-directory regenerated claims claims_can_fail
	tests/run_sql.sh
	tests/run_import.sh
	tests/run_export.sh
	tests/run_disclosure.sh
	tests/run_documents.sh
	tests/run_page.sh
	$(BUILD)/test_numeric
	$(BUILD)/test_airisk

.PHONY: regenerated
regenerated: # the committed scores are what the generator makes
	@mkdir -p $(BUILD)/regenerated
	python3 fixtures/generate.py $(BUILD)/regenerated
	cmp fixtures/2025Q3/score.csv $(BUILD)/regenerated/score.csv

claims: all $(BUILD)/airisk.db ## the 96 statements of the 2025Q3 report, computed from the scores
	@tests/run_claims.sh check

claims_can_fail: all $(BUILD)/airisk.db ## each claim computed again on data that makes it false
	@tests/run_claims.sh mutate

LANG_REPORT ?= en
FORMAT ?= markdown
AUDIENCE ?= public
DB ?= $(BUILD)/airisk.db
OUTPUT ?=
EXPORT ?= $(BUILD)/export
BOM ?= 0
GUARD ?= 0

# The settings reach sql/export.sh by the environment, so that no shell reads a meaning into them.
export AUDIENCE DB LANG_REPORT FORMAT OUTPUT EXPORT BOM GUARD BUILD
is_page = $(filter html,$(FORMAT))

report: ## the report: LANG_REPORT=en or zh, FORMAT=markdown or html, AUDIENCE=public, DB=your.db, OUTPUT=file
	@sql/export.sh check-report
	@.ci/packages $(needs) $(if $(is_page),node npm) >&2
	@$(MAKE) --no-print-directory -s all $(if $(is_page),$(BUILD)/page.html) $(filter $(BUILD)/%,$(DB)) >&2
	@sql/export.sh report

export: ## workbook, page, Markdown, CSV, JSON, snapshot: EXPORT=folder, AUDIENCE=public, DB=your.db, BOM=1, GUARD=1
	@sql/export.sh check-export
	@.ci/packages $(needs) node npm
	@$(MAKE) --no-print-directory -s all $(BUILD)/page.html $(filter $(BUILD)/%,$(DB))
	@sql/export.sh export

pictures: export ## the pictures of docs/exporting.md, of the demo database
	@.ci/packages $(readers_of_exports)
	docs/pictures.py '$(EXPORT)'

# The shell splits FILES and expands it; from there the paths go through a file, so that SQL reads no meaning into them.
import: ## take in logs of evaluation tools: FILES='runs/ a.eval', DB=your.db
	@$(if $(strip $(FILES)),,echo "make import: FILES must name the logs, like FILES='runs/ a.eval'" >&2; exit 1)
	@.ci/packages $(needs)
	@$(MAKE) --no-print-directory -s all $(filter $(BUILD)/%,$(DB))
	@[ -f '$(DB)' ] || { echo "make import: no database '$(DB)'" >&2; exit 1; }
	@list=$$(mktemp) && trap 'rm -f "$$list"' EXIT && printf '%s\n' $(FILES) >"$$list" && \
	$(sqlite) -cmd '.load ./$(BUILD)/airisk_io' -cmd 'CREATE TEMP TABLE import_source (path TEXT)' -cmd '.mode ascii' \
	  -cmd '.separator "\037" "\n"' -cmd ".import $$list import_source" '$(DB)' <sql/import_logs.sql

shell: all $(BUILD)/airisk.db ## sqlite3 on the demo database with the extension loaded
	@sqlite3 -cmd '.load ./$(BUILD)/airisk' -cmd '.load ./$(BUILD)/airisk_io' -cmd 'PRAGMA foreign_keys = ON' $(BUILD)/airisk.db

sanitizer := -g -O1 -fno-omit-frame-pointer -fsanitize=address,undefined -fno-sanitize-recover=all

sanitize: ## all tests under AddressSanitizer, LeakSanitizer and UBSan
	@.ci/packages $(needs) cunit python3 zstd sanitizers python3-openpyxl
	@$(MAKE) --no-print-directory all $(BUILD)/airisk.db $(BUILD)/other_period.db $(BUILD)/logs
	@$(MAKE) --no-print-directory BUILD=$(BUILD)/sanitize CFLAGS='$(sanitizer)' \
	  $(BUILD)/sanitize/airisk.so $(BUILD)/sanitize/airisk_io.so $(BUILD)/sanitize/test_numeric $(BUILD)/sanitize/test_airisk
	$(BUILD)/sanitize/test_numeric
	AIRISK_SO=$(BUILD)/sanitize/airisk PRELOAD="$$($(CC) -print-file-name=libasan.so)" tests/run_sql.sh
	AIRISK_SO=$(BUILD)/sanitize/airisk PRELOAD="$$($(CC) -print-file-name=libasan.so)" \
	  tests/run_export.sh report snapshot odd formulas refused interrupted links
	AIRISK_SO=$(BUILD)/sanitize/airisk $(BUILD)/sanitize/test_airisk

valgrind: ## both test programs under valgrind, with fewer random tables
	@.ci/packages $(needs) cunit python3 zstd valgrind
	@$(MAKE) --no-print-directory all $(BUILD)/airisk.db $(BUILD)/logs $(BUILD)/test_numeric $(BUILD)/test_airisk
	valgrind -q --error-exitcode=1 --leak-check=full $(BUILD)/test_numeric
	AIRISK_RANDOM_TABLES=200 valgrind -q --error-exitcode=1 --leak-check=full $(BUILD)/test_airisk

# A reader is a symbol NAME_format; its target starts from the logs of its folder. Statically linked: SQLITE_CORE.
readers := inspect lm_eval helm every_eval
SECONDS ?= 600
fuzzed = clang -g -O1 -std=c11 -fsanitize=fuzzer,address,undefined -fno-sanitize-recover=all -DSQLITE_CORE -Iext

$(patsubst %,$(BUILD)/fuzz/%,$(readers)): $(BUILD)/fuzz/%: tests/fuzz_reader.c $(io) $(shared)
	@mkdir -p $(@D)
	$(fuzzed) -DREADER=$*_format -o $@ $< $(io) $(shared) $(io_libraries) -lsqlite3 -lm

$(BUILD)/fuzz/archive: tests/fuzz_archive.c $(io) $(shared)
	@mkdir -p $(@D)
	$(fuzzed) -o $@ $< $(io) $(shared) $(io_libraries) -lsqlite3 -lm

fuzz: ## fuzz every reader of logs for SECONDS=600 each, under the sanitizers
	@.ci/packages $(needs) python3 zstd clang fuzzer
	@$(MAKE) --no-print-directory $(BUILD)/logs $(patsubst %,$(BUILD)/fuzz/%,$(readers) archive)
	python3 tests/fuzz_corpus.py $(BUILD)/logs $(BUILD)/fuzz/corpus
	for reader in $(readers) archive; do \
	  $(BUILD)/fuzz/$$reader -max_total_time=$(SECONDS) -max_len=65536 -timeout=10 -rss_limit_mb=1024 -print_final_stats=1 \
	    -verbosity=0 -artifact_prefix=$(BUILD)/fuzz/$$reader- $(BUILD)/fuzz/corpus/$$reader || exit 1; \
	done

coverage: ## line and branch coverage of ext/
	@.ci/packages $(needs) cunit python3 zstd
	@$(MAKE) --no-print-directory all $(BUILD)/airisk.db $(BUILD)/logs
	@$(MAKE) --no-print-directory BUILD=$(BUILD)/coverage CFLAGS='-g -O0 --coverage' \
	  $(BUILD)/coverage/airisk.so $(BUILD)/coverage/airisk_io.so $(BUILD)/coverage/test_numeric $(BUILD)/coverage/test_airisk
	find $(BUILD)/coverage -name '*.gcda' -delete
	$(BUILD)/coverage/test_numeric >/dev/null
	AIRISK_SO=$(BUILD)/coverage/airisk AIRISK_RANDOM_TABLES=200 $(BUILD)/coverage/test_airisk >/dev/null
	@gcov -n -b $(BUILD)/coverage/ext/*.gcda $(BUILD)/coverage/ext/io/*.gcda $(BUILD)/coverage/ext/numeric/*.gcda | \
	  awk '/^File/ { file = $$2 } /^Lines/ { lines = $$0 } /^Taken/ && file ~ /ext\// { print file, lines, "|", $$0 }' | \
	  sed "s/'//g; s/ executed//; s/Taken at least once/Branches taken/" | sort -u

bench: ## measure against a bare scan and plain SQL
	@.ci/packages $(needs)
	@$(MAKE) --no-print-directory all $(BUILD)/measure
	$(BUILD)/measure

# One version, so that two runs of the bench have the same rival; under build/, so that the tree stays ours.
duckdb := 1.5.6-r.1
duckdb_folder := $(BUILD)/duckdb-$(duckdb)
large := $(patsubst %,$(BUILD)/large_%.db,2500 5000 10000)

$(BUILD)/large_%.db: $(BUILD)/airisk.db bench/large.sql
	cp $< $@
	$(sqlite) -cmd '.parameter set :models $*' $@ <bench/large.sql

$(duckdb_folder)/node_modules:
	@mkdir -p $(@D)
	npm install --silent --no-audit --no-fund --prefix $(@D) @duckdb/node-api@$(duckdb)

bench_views: ## time every view at three sizes, beside the same question in DuckDB
	@.ci/packages $(needs) node npm
	@$(MAKE) --no-print-directory all $(BUILD)/time_views $(large) $(duckdb_folder)/node_modules
	$(BUILD)/time_views $(BUILD)/airisk.db $(large) >$(BUILD)/views.tsv
	node bench/duckdb.mjs $(BUILD)/views.tsv $(duckdb_folder)

bench_import: ## time reading a log of 200 MB, and entering a spreadsheet
	@.ci/packages $(needs) python3
	@$(MAKE) --no-print-directory all $(BUILD)/airisk.db
	python3 bench/import.py $(BUILD)

bench_export: ## time workbooks, beside openpyxl, and each step of make export
	@.ci/packages $(needs) node npm python3 python3-openpyxl
	@$(MAKE) --no-print-directory all $(BUILD)/airisk.db $(BUILD)/large_2500.db $(BUILD)/page.html
	/usr/bin/python3 bench/export.py $(BUILD)

format: ## lay out the C code
	@.ci/packages clang-format
	clang-format -i ext/*.[ch] ext/io/*.[ch] ext/numeric/*.[ch] tests/*.[ch] bench/*.c

lint: ## check the layout and look for mistakes
	@.ci/packages clang-format cppcheck
	clang-format --dry-run -Werror ext/*.[ch] ext/io/*.[ch] ext/numeric/*.[ch] tests/*.[ch] bench/*.c
	cppcheck --quiet --std=c11 --enable=warning,performance --error-exitcode=1 --inline-suppr \
	  -Iext -DAIRISK_VERSION='""' ext

install: all ## copy to PREFIX (default /usr/local)
	install -d "$(DESTDIR)$(PREFIX)/lib" "$(DESTDIR)$(PREFIX)/share/airisk"
	install -m 755 $(BUILD)/airisk.so $(BUILD)/airisk_io.so "$(DESTDIR)$(PREFIX)/lib/"
	install -m 644 $(BUILD)/schema.sql $(BUILD)/views.sql $(BUILD)/report.sql sql/import_logs.sql sql/import_folder.sql sql/export_files.sql sql/report_page.sql \
	  $(wildcard $(BUILD)/page.html) "$(DESTDIR)$(PREFIX)/share/airisk/"

clean: ## remove everything that was built
	rm -rf $(BUILD)

help: ## this list
	@sed -n 's/^\([a-z_]*\):.*## /\1\t/p' Makefile

-include $(shell find $(BUILD) -name '*.d' 2>/dev/null)
