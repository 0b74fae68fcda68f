# sqlite-airisk. `make help` lists the targets. All paths are relative, so the folder may have any name.
#
# Users' values. What a user gives (FILES='...', DB='...', on the command line or in the environment) is text, never code.
# The lines below take each value as it was typed, so that make expands nothing in it, and export it. A recipe or a
# script reads it from its environment, "$$DB", so that no shell parses it. A recipe never has $(DB) in it. A new setting
# needs its name in `settings`, and nothing more. Programs and flags of the compiler (CC, CFLAGS, CPPFLAGS, LDFLAGS) are
# words of the shell, as everywhere, but make expands nothing in them either. tests/make/run_make.sh tries all of this.
settings := ACCEPTED_BY AUDIENCE BOM DATES DB DESTDIR EDITION EVALUATOR EXPORT FILES FORMAT GUARD LANG_REPORT NEW_MODELS ORIGIN OUTPUT PREFIX SECONDS SQLITE T V YES
given := $(foreach name,$(.VARIABLES),$(if $(filter command line,$(origin $(name))),$(name)))
$(foreach name,$(settings) $(given),$(if $(filter undefined,$(origin $(name))),,$(eval override $(name) := $$(value $(name)))))

BUILD := build
DB ?= $(BUILD)/airisk.db
LANG_REPORT ?= en
FORMAT ?= markdown
AUDIENCE ?= public
OUTPUT ?=
EDITION ?=
EXPORT ?= $(BUILD)/export
BOM ?= 0
GUARD ?= 1
FILES ?=
EVALUATOR ?=
ORIGIN ?=
DATES ?=
NEW_MODELS ?=
ACCEPTED_BY ?=
SECONDS ?= 600
T ?=
V ?=
YES ?=
PREFIX ?= /usr/local
DESTDIR ?=
SQLITE ?= sqlite3
CC ?= cc
CFLAGS ?= -O2
export BUILD $(settings)

# BUILD and SECONDS become words of rules and recipes, so they are checked instead.
without = $(if $(2),$(call without,$(subst $(firstword $(2)),,$(1)),$(wordlist 2,$(words $(2)),$(2))),$(1))
digits := 0 1 2 3 4 5 6 7 8 9
letters := a b c d e f g h i j k l m n o p q r s t u v w x y z A B C D E F G H I J K L M N O P Q R S T U V W X Y Z
ifneq ($(or $(if $(BUILD),,empty),$(filter -%,$(BUILD)),$(call without,$(BUILD),$(letters) $(digits) / . _ - +)),)
  $(error BUILD must be a path of letters, digits and / . _ - +, got '$(BUILD)')
endif
ifneq ($(or $(if $(SECONDS),,empty),$(call without,$(SECONDS),$(digits))),)
  $(error SECONDS must be a whole number, got '$(SECONDS)')
endif

# One line a step; V=1 shows the commands instead, -s nothing.
quiet := $(if $(filter-out 0,$(V)),,@)
silent := $(or $(filter yes,$(STEPS_SILENT)),$(if $(STEPS_SILENT),,$(findstring s,$(firstword -$(MAKEFLAGS)))))
step = $(if $(quiet),@$(if $(silent),:,echo '$(1)'))
# A reader that has seen enough, like head, ends what prints by a signal: no error of ours.
or_reader_left := || [ $$? -eq 141 ]

version := $(shell cat ext/VERSION)
schema_version := $(shell cat schema/VERSION)
our_flags = -std=c11 -Wall -Wextra -Wpedantic -Wconversion -Wshadow -fvisibility=hidden -fPIC -MMD -MP \
  -DAIRISK_VERSION='"$(version)"' -DSCHEMA_VERSION=$(schema_version) -Iext -I$(BUILD)/ext
numeric := $(wildcard ext/numeric/*.c)
index := $(wildcard ext/index/*.c)
stats := $(wildcard ext/stats/*.c)
# What reads the views of the report.
report := $(wildcard ext/report/*.c)
extension := $(filter-out ext/airisk_io.c,$(wildcard ext/*.c)) $(stats) $(index) $(report) $(numeric)
# What reads and writes files stands apart: airisk_io.so, with the glue that both extensions share.
io := ext/airisk_io.c $(wildcard $(patsubst %,ext/%/*.c,files disclosure tables logs export))
shared := $(patsubst %,ext/%.c,args database interrupt registrar table_function report/computed_rows report/sql_words report/views_once numeric/dates)
# SQL that C needs stands in files beside the C: build/ext/FOLDER/sql.h has those of ext/FOLDER, NAME.sql as the array NAME_sql.
with_sql := $(patsubst %/,%,$(sort $(dir $(wildcard ext/*.sql ext/*/*.sql ext/*/*/*.sql))))
embedded := $(patsubst %,$(BUILD)/%/sql.h,$(with_sql))
generated := $(embedded) $(BUILD)/ext/logs/result_columns.h
# Two programs of CUnit suites: of the numeric routines, without SQLite, and of the built extension, by a connection that loads it.
numeric_tests := tests/suites.c $(wildcard tests/numeric/*.c)
extension_tests := tests/suites.c tests/airisk_test.c $(filter-out $(numeric_tests) tests/fuzz/%,$(wildcard tests/*/*.c))
# Asked in recipes only, so after .ci/packages; without pkg-config the usual names.
library_flags = $(shell pkg-config --cflags $(1) 2>/dev/null)
library = $(or $(shell pkg-config --libs $(1) 2>/dev/null),$(2))
io_libraries = $(call library,yajl,-lyajl) $(call library,libarchive,-larchive) $(call library,nettle,-lnettle) $(call library,xlsxwriter,-lxlsxwriter) \
  $(call library,expat,-lexpat) -lcsv $(call library,libutf8proc,-lutf8proc)
objects = $(patsubst %.c,$(BUILD)/%.o,$(1))
# What a build needs, as .ci/packages calls it.
needs := cc sqlite3 sqlite3.h yajl libarchive nettle xlsxwriter expat libcsv utf8proc
# The user's database, where it is one that make itself makes.
made := $(filter $(patsubst %,$(BUILD)/%.db,airisk other_period public helm2024),$(DB))
# What is up to date is not worth a line: -s, but the steps are shown as before.
submake = $(MAKE) --no-print-directory $(if $(quiet),-s STEPS_SILENT=$(if $(silent),yes,no))

.PHONY: all demo real check test shell report export publish pictures import migrate claims claims_can_fail sanitize valgrind fuzz coverage bench bench_views bench_import bench_export format lint install clean help
.DELETE_ON_ERROR:
.SECONDARY:

all: $(BUILD)/airisk.so $(BUILD)/airisk_io.so $(BUILD)/schema.sql $(BUILD)/views.sql $(BUILD)/report.sql $(BUILD)/import.sql $(BUILD)/import_folder.sql $(BUILD)/report_page.sql ## build the extensions and the SQL files

# The folders stand here so that a file taken away is noticed too.
$(foreach folder,$(with_sql),$(eval $(BUILD)/$(folder)/sql.h: $(folder) $(wildcard $(folder)/*.sql $(folder)/rules.sed)))
$(embedded): $(BUILD)/%/sql.h: ext/embed.sh schema/rules.sed
	$(call step,embed $@)
	@mkdir -p $(@D)
	$(quiet)ext/embed.sh $* >$@

# The columns of a result, which the table import_row names.
$(BUILD)/ext/logs/result_columns.h: schema/columns.sh $(wildcard schema/*.sql)
	$(call step,list $@)
	@mkdir -p $(@D)
	$(quiet)schema/columns.sh header >$@

# Which C file includes which of them is known only after its first build.
$(BUILD)/%.o: %.c ext/VERSION schema/VERSION Makefile | $(generated)
	$(call step,cc $<)
	@mkdir -p $(@D)
	$(quiet)$(CC) $(our_flags) $(flags) $(CPPFLAGS) $(CFLAGS) -c -o $@ $<

# The numeric routines know no SQLite, so they get none of its flags.
$(call objects,$(wildcard ext/*.c bench/*.c) $(stats) $(index) $(report) $(io)): flags = $(call library_flags,sqlite3)
$(call objects,$(numeric_tests)): flags = $(call library_flags,cunit)
$(call objects,$(extension_tests)): flags = $(call library_flags,cunit sqlite3)

$(BUILD)/airisk.so: $(call objects,$(extension)) ext ext/stats ext/index ext/report ext/numeric
	$(call step,link $@)
	$(quiet)$(CC) -shared $(CFLAGS) $(LDFLAGS) -o $@ $(filter %.o,$^) -lm

$(BUILD)/airisk_io.so: $(call objects,$(io) $(shared)) $(patsubst %,ext/%,files disclosure tables logs export)
	$(call step,link $@)
	$(quiet)$(CC) -shared $(CFLAGS) $(LDFLAGS) -o $@ $(filter %.o,$^) $(io_libraries) -lm

$(BUILD)/test_numeric: $(call objects,$(numeric_tests) $(numeric))
	$(call step,link $@)
	$(quiet)$(CC) $(CFLAGS) $(LDFLAGS) -o $@ $^ $(call library,cunit,-lcunit) -lm

# What is tested without loading it calls SQLite itself, not by the pointer that a loaded extension is given.
$(BUILD)/core/%.o: %.c ext/VERSION schema/VERSION Makefile | $(generated)
	$(call step,cc $< for the tests)
	@mkdir -p $(@D)
	$(quiet)$(CC) $(our_flags) -DSQLITE_CORE $(call library_flags,sqlite3) $(CPPFLAGS) $(CFLAGS) -c -o $@ $<

$(BUILD)/test_airisk: $(call objects,$(extension_tests) ext/logs/json_scanner.c) $(patsubst %,$(BUILD)/core/ext/export/%.o,sheet_text xlsx_check)
	$(call step,link $@)
	$(quiet)$(CC) $(CFLAGS) $(LDFLAGS) -o $@ $^ $(call library,cunit,-lcunit) $(call library,sqlite3,-lsqlite3) \
	  $(call library,libarchive,-larchive) $(call library,expat,-lexpat) -ldl -lpthread

$(BUILD)/measure: $(call objects,bench/bench.c)
	$(call step,link $@)
	$(quiet)$(CC) $(CFLAGS) $(LDFLAGS) -o $@ $^ $(call library,sqlite3,-lsqlite3) -lm

$(BUILD)/time_views: $(call objects,bench/views.c)
	$(call step,link $@)
	$(quiet)$(CC) $(CFLAGS) $(LDFLAGS) -o $@ $^ $(call library,sqlite3,-lsqlite3) -lm

# The views: a file each, in folders of which each uses itself and those before it.
view_folders := $(patsubst %,sql/%,$(shell grep -v '^\#' sql/folders.txt))
views := $(foreach folder,$(view_folders),$(sort $(wildcard $(folder)/*.sql)))
# What joins the SQL files, and what it fills in: the list of tables comes from all files of schema/.
joining := $(wildcard schema/*.sh schema/*.awk schema/*.sql) $(addprefix schema/,rules.sed words.txt order.txt VERSION) ext/numeric/formula.c sql/publish/catalogue/catalogue.sh sql/publish/catalogue/heads.awk

$(BUILD)/schema.sql: $(patsubst %,schema/%.sql,$(shell cat schema/order.txt)) $(joining)
	$(call step,join $@)
	@mkdir -p $(@D)
	$(quiet)schema/join.sh $(filter %.sql,$^) >$@

# What the heads of all these files say, for the table catalogue. Kept as it is where no head has changed, so that a change
# of a C file's code makes no database anew.
catalogue := sql/publish/catalogue
$(BUILD)/catalogue.rows: $(views) $(wildcard schema/*.sql ext/*.c ext/*/*.c) $(view_folders) $(wildcard $(catalogue)/*)
	@mkdir -p $(@D)
	$(quiet)$(catalogue)/catalogue.sh rows >$@.new && if cmp -s $@.new $@; then rm $@.new; else mv $@.new $@; fi

$(BUILD)/views.sql: sql/views_begin.sql $(views) $(catalogue)/fill.sql sql/views_end.sql $(view_folders) $(BUILD)/catalogue.rows $(joining) sql/folders.sh sql/folders.txt
	$(call step,join $@)
	@mkdir -p $(@D)
	$(quiet)sql/folders.sh
	$(quiet)schema/join.sh $(filter sql/%.sql,$^) >$@

$(BUILD)/import.sql: $(sort $(wildcard sql/intake/steps/*.sql)) sql/intake/steps sql/intake/z_table_field.sql $(joining)
	$(call step,join $@)
	@mkdir -p $(@D)
	$(quiet)schema/join.sh $(filter sql/intake/steps/%.sql,$^) >$@

$(BUILD)/import_folder.sql: $(sort $(wildcard sql/intake/folder/*)) sql/intake/folder $(joining)
	$(call step,join $@)
	@mkdir -p $(@D)
	$(quiet)schema/join.sh $(filter sql/%.sql,$^) >$@

$(BUILD)/report.sql: $(patsubst %,sql/report/blocks/%.sql,begin opening introduction trends groups safety domains closing) $(joining)
	$(call step,join $@)
	@mkdir -p $(@D)
	$(quiet)schema/join.sh $(filter sql/report/%.sql,$^) >$@

# What a user reads in the shell is in build/, however deep its source stands.
$(BUILD)/report_page.sql: sql/report/page/report_page.sql
	$(call step,cat $@)
	@mkdir -p $(@D)
	$(quiet)cat $< >$@

# The template of the report as a page: everything but its data. One version of each library; under build/, so that
# the tree stays ours.
plot := 0.6.17
d3 := 7.9.0
page_modules := $(BUILD)/page-plot-$(plot)-d3-$(d3)/node_modules
page_sources := $(addprefix sql/report/page/,page.html page.css words.js data.js tables.js charts.js page.js)

$(page_modules):
	$(call step,npm install into $(@D))
	@mkdir -p $(@D)
	$(quiet)npm install --silent --no-audit --no-fund --prefix $(@D) @observablehq/plot@$(plot) d3@$(d3)

# What the two files of the libraries contain: Plot, D3 and the packages that they bundle, each under its licence.
$(BUILD)/page_licences.txt: $(page_modules)
	$(call step,collect $@)
	$(quiet)for package in $(patsubst %,$</%,@observablehq/plot d3 d3-* delaunator internmap robust-predicates \
	  binary-search-bounds interval-tree-1d isoformat); do \
	  printf '%s\n\n' "$${package#$</}"; cat "$$package"/LICENSE* || exit 1; printf '\n\n'; \
	done >$@

$(BUILD)/page.html: sql/report/page/assemble.sql $(page_sources) $(BUILD)/page_licences.txt
	$(call step,assemble $@)
	$(quiet)sql/run.sh -cmd '.parameter set :modules $(page_modules)' -cmd '.parameter set :licences $(BUILD)/page_licences.txt' :memory: <$< >$@

# Synthetic logs of evaluation tools, for tests.
$(BUILD)/logs: tests/logs/logs.py $(wildcard tests/logs/made/*.py)
	$(call step,generate $@)
	$(quiet)rm -rf $@ $@.new
	$(quiet)python3 tests/logs/logs.py $@.new
	$(quiet)mv $@.new $@ && touch $@

# Workbooks made by hand, for tests.
$(BUILD)/books: tests/tables/workbooks.py
	$(call step,generate $@)
	$(quiet)rm -rf $@ $@.new && mkdir -p $@.new
	$(quiet)python3 tests/tables/workbooks.py make $@.new
	$(quiet)mv $@.new $@ && touch $@

# The demo's database, and one of another period and other names for the tests: each from its folder of CSV
# files, built beside its name, so that a failure leaves no half database.
$(BUILD)/airisk.db: folder = fixtures/2025Q3
$(BUILD)/other_period.db: folder = tests/other_period
$(BUILD)/airisk.db: $(wildcard fixtures/2025Q3/*.csv)
$(BUILD)/other_period.db: $(wildcard tests/other_period/*.csv)
$(BUILD)/airisk.db $(BUILD)/other_period.db: $(BUILD)/schema.sql $(BUILD)/views.sql $(BUILD)/import_folder.sql sql/fill.sh sql/run.sh sql/settings.sh
	$(call step,fill $@)
	$(quiet)sql/fill.sh $(folder) $@

# Real data, from files of the repository alone: the public record of the report's models, and a test of the whole way.
$(BUILD)/public.db: real = fixtures/2025Q3 fixtures/public/frame -- $(addprefix fixtures/public/,evaluators.csv general_index.csv scores.csv)
$(BUILD)/helm2024.db: real = fixtures/helm2024/frame -- $(addprefix fixtures/helm2024/,capability.csv safety.csv)
$(BUILD)/public.db: $(wildcard fixtures/2025Q3/*.csv fixtures/public/*.csv fixtures/public/frame/*.csv)
$(BUILD)/helm2024.db: $(wildcard fixtures/helm2024/*.csv fixtures/helm2024/frame/*.csv)
$(BUILD)/public.db $(BUILD)/helm2024.db: $(BUILD)/schema.sql $(BUILD)/views.sql $(BUILD)/airisk_io.so fixtures/real.sh $(BUILD)/import.sql $(wildcard sql/*.sh sql/*.sql)
	$(call step,fill $@)
	$(quiet)fixtures/real.sh $@ $(real)

demo: ## install what is missing, build, fill build/airisk.db, print the headline tables
	@.ci/packages $(needs) >&2
	@$(submake) all $(BUILD)/airisk.db >&2
	@sql/run.sh -cmd '.load $(BUILD)/airisk' $(BUILD)/airisk.db <sql/demo.sql $(or_reader_left)

real: ## databases of real data: build/public.db (the report's models) and build/helm2024.db (all values real)
	@.ci/packages $(needs) >&2
	@$(submake) all $(BUILD)/public.db $(BUILD)/helm2024.db
	@sql/run.sh -cmd '.load $(BUILD)/airisk' $(BUILD)/public.db <sql/real.sql $(or_reader_left)
	@sql/run.sh -cmd '.load $(BUILD)/airisk' $(BUILD)/helm2024.db <sql/real.sql $(or_reader_left)

# What reads the exports back: other programs' eyes.
readers_of_exports := cmark-gfm python3-openpyxl soffice pdftoppm chromium chromedriver python3-selenium noto-cjk

axe := 4.11.0

$(BUILD)/axe/node_modules:
	$(call step,npm install into $(@D))
	@mkdir -p $(@D)
	$(quiet)npm install --silent --no-audit --no-fund --prefix $(@D) axe-core@$(axe)

# Shells of other versions, for the tests: the oldest that is supported, an old and a new one.
shells := $(patsubst %,$(BUILD)/shells/%/sqlite3,3.37.0 3.38.2 3.52.0)

$(shells): $(BUILD)/shells/%/sqlite3: tests/shells/build_shell.sh
	$(call step,build the shell of SQLite $*)
	$(quiet)tests/shells/build_shell.sh $* $(@D)

real_databases := $(BUILD)/public.db $(BUILD)/helm2024.db
tested := all $(BUILD)/airisk.db $(BUILD)/other_period.db $(BUILD)/logs $(BUILD)/books $(BUILD)/test_numeric $(BUILD)/test_airisk

check: ## the tests that need no browser, office program or long run; T=name for those whose names begin so, JOBS=lanes
	@.ci/packages $(needs) cunit python3 zstd $(if $(T),,python3-openpyxl)
	@$(submake) $(tested) $(if $(T),,$(real_databases))
	@if [ -n "$$T" ]; then tests/run.sh only "$$T"; else tests/run.sh check; fi

test: ## all tests, JOBS= at once; installs what they need, and says how long each part took
	@.ci/packages $(needs) cunit zstd npm $(linters) $(readers_of_exports)
	@$(submake) $(tested) $(real_databases) $(BUILD)/page.html $(BUILD)/axe/node_modules $(shells) $(duckdb_folder)/node_modules
	@tests/run.sh test

claims: ## the 96 statements of the 2025Q3 report, computed from the scores
	@$(submake) all $(BUILD)/airisk.db >&2
	@tests/report/run_claims.sh check $(or_reader_left)

claims_can_fail: ## each claim computed again on data that makes it false
	@$(submake) all $(BUILD)/airisk.db >&2
	@tests/report/run_claims.sh mutate $(or_reader_left)

is_page := $(filter html,$(FORMAT))

report: ## the report: EDITION=2025Q3, LANG_REPORT=en or zh, FORMAT=markdown or html, AUDIENCE=public, DB=your.db, OUTPUT=file
	@sql/publish/export.sh check-report
	@.ci/packages $(needs) $(if $(is_page),node npm) >&2
	@$(submake) all $(if $(is_page),$(BUILD)/page.html) $(made) >&2
	@sql/publish/export.sh report $(or_reader_left)

# The template of the page needs the network once; without it everything else is made.
page_where_it_can_be = if [ -d $(page_modules) ] || timeout 2 npm ping --silent --fetch-retries=0 >/dev/null 2>&1; then \
	  $(submake) $(BUILD)/page.html >&2 || :; \
	fi

export: ## workbook, page, Markdown, CSV, JSON, snapshot: EDITION=2025Q3, EXPORT=folder, AUDIENCE=public, DB=your.db, BOM=1, GUARD=0
	@sql/publish/export.sh check-export
	@.ci/packages $(needs)
	@$(submake) all $(made)
	@$(page_where_it_can_be)
	@sql/publish/export.sh export

publish: ## fix an edition for good and export it: EDITION=2025Q3, DB=your.db; asks first, or YES=1; settings of export
	@sql/publish/publish.sh check
	@.ci/packages $(needs) >&2
	@$(submake) all >&2
	@sql/publish/publish.sh ready
	@$(page_where_it_can_be)
	@sql/publish/publish.sh publish

pictures: export ## the pictures of docs/exporting.md, of the demo database
	@.ci/packages $(readers_of_exports)
	@docs/pictures.py "$$EXPORT"

import: ## take in tables and logs: FILES='scores.csv book.xlsx runs/', DB=your.db; EVALUATOR= ORIGIN= DATES= NEW_MODELS= ACCEPTED_BY=
	@sql/intake/paths.sh >/dev/null
	@.ci/packages $(needs) >&2
	@$(submake) all $(made) >&2
	@list=$$(mktemp) && trap 'rm -f "$$list"' EXIT && sql/intake/paths.sh >"$$list" && sql/intake/import.sh "$$list"

migrate: ## bring a database of an older version to this one's schema: DB=your.db; a copy is kept beside it
	@sql/migrate.sh

shell: all $(BUILD)/airisk.db ## sqlite3 with the extension loaded: on DB=your.db, or on a copy of the demo database to play with
	@sql/shell.sh

sanitizer := -g -O1 -fno-omit-frame-pointer -fsanitize=address,undefined -fno-sanitize-recover=all

sanitize: ## all tests under AddressSanitizer, LeakSanitizer and UBSan
	@.ci/packages $(needs) cunit python3 zstd sanitizers python3-openpyxl
	@$(submake) all $(BUILD)/airisk.db $(BUILD)/other_period.db $(BUILD)/logs $(BUILD)/books
	@$(submake) BUILD=$(BUILD)/sanitize CFLAGS='$(sanitizer)' \
	  $(BUILD)/sanitize/airisk.so $(BUILD)/sanitize/airisk_io.so $(BUILD)/sanitize/test_numeric $(BUILD)/sanitize/test_airisk
	$(BUILD)/sanitize/test_numeric
	AIRISK_SO=$(BUILD)/sanitize/airisk PRELOAD="$$($(CC) -print-file-name=libasan.so)" tests/run_sql.sh
	AIRISK_SO=$(BUILD)/sanitize/airisk PRELOAD="$$($(CC) -print-file-name=libasan.so)" \
	  tests/export/run_export.sh report snapshot odd formulas refused interrupted links
	AIRISK_SO=$(BUILD)/sanitize/airisk AIRISK_RANDOM_TABLES=200 PRELOAD="$$($(CC) -print-file-name=libasan.so)" \
	  tests/tables/run_tables.sh encodings separators records faults kept_out workbooks bad_workbooks random random_workbooks
	AIRISK_SO=$(BUILD)/sanitize/airisk $(BUILD)/sanitize/test_airisk

valgrind: ## both test programs under valgrind, with fewer random tables
	@.ci/packages $(needs) cunit python3 zstd valgrind
	@$(submake) all $(BUILD)/airisk.db $(BUILD)/logs $(BUILD)/books $(BUILD)/test_numeric $(BUILD)/test_airisk
	valgrind -q --error-exitcode=1 --leak-check=full $(BUILD)/test_numeric
	AIRISK_RANDOM_TABLES=200 valgrind -q --error-exitcode=1 --leak-check=full $(BUILD)/test_airisk

# A reader is a format of logs; its target starts from the logs of its folder. Statically linked: SQLITE_CORE.
readers := $(patsubst ext/logs/formats/%.sql,%,$(wildcard ext/logs/formats/*.sql))
fuzzed = clang -g -O1 -std=c11 -fsanitize=fuzzer,address,undefined -fno-sanitize-recover=all -DSQLITE_CORE -DSCHEMA_VERSION=$(schema_version) \
  -Iext -I$(BUILD)/ext

$(patsubst %,$(BUILD)/fuzz/%,$(readers)): $(BUILD)/fuzz/%: tests/fuzz/reader.c $(io) $(shared) $(generated)
	@mkdir -p $(@D)
	$(fuzzed) -DREADER=LOG_FORMAT_$* -o $@ $< $(io) $(shared) $(io_libraries) -lsqlite3 -lm

$(BUILD)/fuzz/archive: tests/fuzz/archive.c $(io) $(shared) $(generated)
	@mkdir -p $(@D)
	$(fuzzed) -o $@ $< $(io) $(shared) $(io_libraries) -lsqlite3 -lm

# Tables: any bytes as a file, and as the parts of a workbook.
tables := table workbook
$(BUILD)/fuzz/workbook: as = -DIN_WORKBOOK
$(patsubst %,$(BUILD)/fuzz/%,$(tables)): tests/fuzz/table.c $(io) $(shared) $(generated)
	@mkdir -p $(@D)
	$(fuzzed) $(as) -o $@ $< $(io) $(shared) $(io_libraries) -lsqlite3 -lm

fuzz: ## fuzz every reader of logs and tables for SECONDS=600 each, under the sanitizers
	@.ci/packages $(needs) python3 zstd clang fuzzer
	@$(submake) $(BUILD)/logs $(BUILD)/books $(patsubst %,$(BUILD)/fuzz/%,$(readers) archive $(tables))
	python3 tests/fuzz/corpus.py $(BUILD)/logs $(BUILD)/books $(BUILD)/fuzz/corpus
	for reader in $(readers) archive $(tables); do \
	  mkdir -p $(BUILD)/fuzz/corpus/$$reader && \
	  $(BUILD)/fuzz/$$reader -max_total_time=$(SECONDS) -max_len=65536 -timeout=10 -rss_limit_mb=1024 -print_final_stats=1 \
	    -verbosity=0 -artifact_prefix=$(BUILD)/fuzz/$$reader- $(BUILD)/fuzz/corpus/$$reader || exit 1; \
	done

coverage: ## line and branch coverage of ext/
	@.ci/packages $(needs) cunit python3 zstd
	@$(submake) all $(BUILD)/airisk.db $(BUILD)/logs $(BUILD)/books
	@$(submake) BUILD=$(BUILD)/coverage CFLAGS='-g -O0 --coverage' \
	  $(BUILD)/coverage/airisk.so $(BUILD)/coverage/airisk_io.so $(BUILD)/coverage/test_numeric $(BUILD)/coverage/test_airisk
	find $(BUILD)/coverage -name '*.gcda' -delete
	$(BUILD)/coverage/test_numeric >/dev/null
	AIRISK_SO=$(BUILD)/coverage/airisk AIRISK_RANDOM_TABLES=200 $(BUILD)/coverage/test_airisk >/dev/null
	@gcov -n -b $(BUILD)/coverage/ext/*.gcda $(BUILD)/coverage/ext/*/*.gcda | \
	  awk '/^File/ { file = $$2 } /^Lines/ { lines = $$0 } /^Taken/ && file ~ /ext\// { print file, lines, "|", $$0 }' | \
	  sed "s/'//g; s/ executed//; s/Taken at least once/Branches taken/" | sort -u

bench: ## measure against a bare scan and plain SQL
	@.ci/packages $(needs)
	@$(submake) all $(BUILD)/measure
	$(BUILD)/measure

# One version, so that two runs of the bench have the same rival; under build/, so that the tree stays ours.
duckdb := 1.5.6-r.1
duckdb_folder := $(BUILD)/duckdb-$(duckdb)
large := $(patsubst %,$(BUILD)/large_%.db,2500 5000 10000)
# The same with ten long series, however many models there are.
long := $(patsubst %,$(BUILD)/long_%.db,10000 40000)

$(large): $(BUILD)/large_%.db: $(BUILD)/airisk.db bench/large.sql
	$(call step,enlarge $@)
	$(quiet)cp $< $@
	$(quiet)sql/run.sh -cmd '.parameter set :models $*' $@ <bench/large.sql

$(long): $(BUILD)/long_%.db: $(BUILD)/airisk.db bench/large.sql
	$(call step,enlarge $@)
	$(quiet)cp $< $@
	$(quiet)sql/run.sh -cmd '.parameter set :models $*' -cmd '.parameter set :series 10' $@ <bench/large.sql

# The largest, its edition published.
published := $(BUILD)/published_10000.db

$(published): $(BUILD)/large_10000.db bench/publish.sql $(BUILD)/airisk.so
	$(call step,publish $@)
	$(quiet)cp $< $@
	$(quiet)sql/run.sh -cmd '.load $(BUILD)/airisk' $@ <bench/publish.sql

$(duckdb_folder)/node_modules:
	$(call step,npm install into $(@D))
	@mkdir -p $(@D)
	$(quiet)npm install --silent --no-audit --no-fund --prefix $(@D) @duckdb/node-api@$(duckdb)

pandas_folder := $(BUILD)/pandas

$(pandas_folder)/bin/python:
	$(call step,pip install pandas into $(pandas_folder))
	$(quiet)/usr/bin/python3 -m venv $(pandas_folder) && $(pandas_folder)/bin/pip install --quiet --disable-pip-version-check pandas==3.1.1 || \
	  { rm -rf $(pandas_folder); exit 1; }

bench_views: ## time every view at three sizes, beside the same question in DuckDB, and the index in pandas
	@.ci/packages $(needs) node npm
	@$(submake) all $(BUILD)/time_views $(large) $(long) $(published) $(duckdb_folder)/node_modules
	@$(submake) $(pandas_folder)/bin/python || echo 'bench_views: pandas is skipped: pip cannot install it into $(pandas_folder)' >&2
	$(BUILD)/time_views $(BUILD)/airisk.db $(large) >$(BUILD)/views.tsv
	$(BUILD)/time_views series_trend,what_if $(long) >$(BUILD)/long.tsv
	$(BUILD)/time_views index_score,index_score_renormalise $(published) >$(BUILD)/published.tsv
	node bench/duckdb.mjs $(BUILD)/views.tsv $(duckdb_folder)
	@echo; echo 'ten long series, milliseconds:'; cut -f 1,2,5 $(BUILD)/long.tsv
	@echo; echo 'a published edition, milliseconds:'; cut -f 1,2,5 $(BUILD)/published.tsv
	@[ ! -x $(pandas_folder)/bin/python ] || $(pandas_folder)/bin/python bench/pandas_index.py $(BUILD)/large_10000.db

bench_import: ## time reading a log of 200 MB, tables of 10,000 and 10^6 rows, a workbook, and names that nobody knows
	@.ci/packages $(needs) python3 python3-openpyxl
	@$(submake) all $(BUILD)/airisk.db
	/usr/bin/python3 bench/import.py $(BUILD)

bench_export: ## time workbooks, beside openpyxl, and each step of make export
	@.ci/packages $(needs) node npm python3 python3-openpyxl
	@$(submake) all $(BUILD)/airisk.db $(BUILD)/large_2500.db $(BUILD)/page.html
	/usr/bin/python3 bench/export.py $(BUILD)

format: ## lay out the C code
	@.ci/packages clang-format
	clang-format -i ext/*.[ch] ext/*/*.[ch] tests/*.[ch] tests/*/*.[ch] tests/files/preload/*.c bench/*.c

linters := clang-format cppcheck shellcheck codespell node python3

lint: ## check layout and spelling, and look for mistakes: C, SQL, shell, Python, JavaScript, words
	@.ci/packages $(linters)
	@.ci/lint

install: all ## copy to PREFIX (default /usr/local)
	@install -d -- "$$DESTDIR$$PREFIX/lib" "$$DESTDIR$$PREFIX/share/airisk"
	$(quiet)install -m 755 -- $(BUILD)/airisk.so $(BUILD)/airisk_io.so "$$DESTDIR$$PREFIX/lib/"
	$(quiet)install -m 644 -- $(BUILD)/schema.sql $(BUILD)/views.sql $(BUILD)/report.sql $(BUILD)/import.sql $(BUILD)/import_folder.sql $(BUILD)/report_page.sql \
	  $(wildcard $(BUILD)/page.html) "$$DESTDIR$$PREFIX/share/airisk/"
	@printf 'installed into %s\n' "$$DESTDIR$$PREFIX"

clean: ## remove everything that was built
	$(quiet)rm -rf $(BUILD)

help: ## this list
	@sed -n 's/^\([a-z_]*\):.*## /\1\t/p' Makefile $(or_reader_left)

-include $(shell find $(BUILD) -name '*.d' 2>/dev/null)
