-- import_folder.sql refuses what it cannot take whole: the problems by file and line, and nothing imported.
.shell rm -rf build/import_test && cp -r fixtures/2025Q3 build/import_test && cat build/schema.sql build/views.sql | sqlite3 build/import_test/new.db
.shell cd build/import_test && sed -i.bak 's/^GPT-4o (240513),HLE,/GPT-9,HLE,/' score.csv && sqlite3 new.db <../../sql/import_folder.sql 2>&1 | sed 's/near line [0-9]*:/near a line:/'
.shell cd build/import_test && sed 's/^\(GPT-4o (240513),HLE\),[^,]*,/\1,101,/' score.csv.bak >score.csv && sqlite3 new.db <../../sql/import_folder.sql 2>&1 | sed 's/near line [0-9]*:/near a line:/'
.shell cd build/import_test && sed 's/^\(GPT-4o (240513),HLE\),[^,]*,/\1,12abc,/' score.csv.bak >score.csv && sqlite3 new.db <../../sql/import_folder.sql 2>&1 | sed 's/near line [0-9]*:/near a line:/'
.shell cd build/import_test && cp score.csv.bak score.csv && rm period.csv && sqlite3 new.db <../../sql/import_folder.sql 2>&1 | sed 's/near line [0-9]*:/near a line:/'
.shell cd build/import_test && sqlite3 new.db 'SELECT count(*) FROM organization' 'SELECT count(*) FROM score'
.shell cd build/import_test && cp ../../fixtures/2025Q3/period.csv . && sqlite3 -bail new.db <../../sql/import_folder.sql && sqlite3 new.db 'SELECT count(*) FROM score'
.shell cd build/import_test && mv model.csv kept && sqlite3 -bail new.db <../../sql/import_folder.sql 2>&1 | sed 's/near line [0-9]*:/near a line:/'; mv kept model.csv
.print -- values are on the benchmark's own scale: a share, points where lower is better, a percent sign; errors too
.shell cd build/import_test && rm new.db && cat ../schema.sql ../views.sql | sqlite3 new.db && sed -e '/^HLE,/s/,percent,0,100,1,/,share,0,1,1,/' -e '/^CyBench,/s/,percent,0,100,1,/,points,-10,10,0,/' ../../fixtures/2025Q3/benchmark.csv >benchmark.csv
.shell cd build/import_test && { sed 1q score.csv.bak; echo 'GPT-4o (240513),HLE,0.634,0.0108,2500,2026-01-05,measured,'; echo 'Grok 4,hle,63.5%,1.2%,,,measured,'; echo 'GPT-4o (240513),CyBench,5,1,,,measured,'; echo 'Grok 4,CyBench,-10,,,,measured,'; echo 'Grok 4,WMDP-Bio,0.5,,,,measured,'; } >score.csv
.shell cd build/import_test && { sed 1q ../../fixtures/2025Q3/human_baseline.csv; echo 'HLE,0.9,experts,'; echo 'CyBench,0,experts,'; echo 'WMDP-Bio,60.5%,experts,'; } >human_baseline.csv
.shell cd build/import_test && sqlite3 -bail new.db <../../sql/import_folder.sql && sqlite3 new.db 'SELECT m.name, b.name, s.value, s.standard_error, s.samples FROM score AS s JOIN model AS m USING (model_id) JOIN benchmark AS b USING (benchmark_id)' 'SELECT name, value FROM human_baseline JOIN benchmark USING (benchmark_id)' 'SELECT model, benchmark, value, unit, standard_error FROM score_entry'
.print -- and what is outside of it is said by file and line, all at once
.shell cd build/import_test && rm new.db && cat ../schema.sql ../views.sql | sqlite3 new.db && { sed 1q score.csv.bak; echo 'GPT-4o (240513),HLE,63.4,,,,measured,'; echo 'Grok 4,HLE,0.5,0,,,measured,'; echo 'Grok 4,CyBench,50%,,,,measured,'; echo 'Grok 4,WMDP-Bio,50,,0,,measured,'; echo 'Grok 4,WMDP-Chem,50,,,,,'; } >score.csv && echo 'HLE,90,students,' >>human_baseline.csv && sqlite3 -bail new.db <../../sql/import_folder.sql 2>&1 | sed 's/near line [0-9]*:/near a line:/'
.shell cd build/import_test && sqlite3 new.db 'SELECT count(*) FROM organization' 'SELECT count(*) FROM score' 'SELECT count(*) FROM import_row'
.print -- header lines alone, and CRLF
.shell cd build/import_test && sed 1q score.csv.bak >score.csv && sed 1q ../../fixtures/2025Q3/human_baseline.csv >human_baseline.csv && sed -i "s/$/$(tail -c 2 ../../tests/csv/scores_crlf.csv | head -c 1)/" *.csv && tail -c 2 score.csv | od -An -c && sqlite3 -bail new.db <../../sql/import_folder.sql && sqlite3 new.db 'SELECT count(*) FROM model' 'SELECT count(*) FROM score'
.shell rm -rf build/import_test
