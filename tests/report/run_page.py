#!/usr/bin/python3
"""The report as a page says what its snapshot says, in a real browser without a network.

    tests/report/run_page.py PAGE SNAPSHOT AXE

PAGE was made from SNAPSHOT by build/report_page.sql; AXE is axe.min.js of axe-core. Run in the project's folder, where
build/page.html is. Needs Chromium, its driver and Selenium (Debian: chromium chromium-driver python3-selenium, which
is a package of /usr/bin/python3). Prints `ok NAME` or `FAILED NAME` and the reason; the exit status says which.
"""

import base64
import json
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import time
from contextlib import closing
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from pathlib import Path

from selenium import webdriver
from selenium.webdriver import ActionChains, Keys
from selenium.webdriver.chrome.service import Service
from selenium.webdriver.common.by import By

LANGUAGES = ("en", "zh")
WIDE, NARROW = (1280, 900), (360, 740)

# A value as the page writes it; fixed() is below.
SCORE = "fixed({0}, 1)"
SHARE = "iif(typeof({0}) IN ('null', 'text'), coalesce({0}, '–'), fixed(100 * {0}, 0) || '%')"
PLAIN = "coalesce({0}, '–')"
COMPANY = {"en": "organization", "zh": "coalesce(o.name_zh, organization)"}
YES = {"en": "yes", "zh": "是"}

RANKING = f"""
    SELECT {PLAIN.format('rank')}, model, {{company}}, released_on, {SCORE.format('capability')}, {SCORE.format('safety')},
      {SCORE.format('risk_index')}, {SHARE.format('coverage')}, iif(estimated = 0, '', {SHARE.format('estimated')}), iif(on_frontier, '{{yes}}', ''), iif(is_new, '{{yes}}', iif(is_new IS NULL, '–', ''))
    FROM risk_ranking AS r
    JOIN monitored_domain USING (domain)
    LEFT JOIN organization AS o ON o.name = r.organization
    WHERE domain = ?
    ORDER BY rank IS NULL, rank, model"""

POINTS = f"""
    SELECT {PLAIN.format('p.name')}, l.name_{{language}}, {PLAIN.format('p.series')}, {{x}}{SCORE.format('p.y')}
    FROM chart_point AS p
    JOIN chart_line AS l USING (chart, line)
    WHERE chart = ? AND (p.name IS NOT NULL OR chart GLOB 'benchmark:*' AND l.drawn <> 'line')
    ORDER BY p.line, p.point"""

COMPARISON = f"""
    SELECT d.label_{{language}}, l.text_{{language}}, in_models, {SCORE.format('in_mean')}, {SCORE.format('in_median')}, out_models,
      {SCORE.format('out_mean')}, {SCORE.format('out_median')}, fixed(cliffs_delta, 2),
      CASE WHEN mann_whitney_p < 0.001 THEN '< 0.001' ELSE fixed(mann_whitney_p, 3) END
    FROM group_comparison
    JOIN monitored_domain AS d USING (domain)
    JOIN label AS l ON l.kind = 'metric' AND l.name = measure
    WHERE grouping = ?
    ORDER BY d.domain_id, l.place"""

# The marks of each chart, with the values they stand for.
MARKS = """
    SELECT p.x, p.y
    FROM chart_point AS p
    JOIN chart_line AS l USING (chart, line)
    WHERE chart = ? AND (l.mark IS NOT NULL AND l.drawn GLOB '*points*' OR l.drawn = 'bars')
    ORDER BY p.line, p.point"""

CELLS = """
    return [...arguments[0].querySelectorAll('tbody tr')].map(row => [...row.cells].map(cell => cell.textContent));"""

PLACES = """
    const figure = [...document.querySelectorAll('figure')].find(figure => figure.dataset.chart === arguments[0]);
    if (!figure) return null;
    return [...figure.querySelectorAll('.area g.points > *')].map(mark => {
      const moved = /translate\\(([^,]+),([^)]+)\\)/.exec(mark.getAttribute('transform') ?? '');
      const number = name => Number(mark.getAttribute(name));
      if (moved) return [Number(moved[1]), Number(moved[2])];
      return mark.tagName === 'rect' ? [number('width'), number('y')] : [number('cx'), number('cy')];
    });"""

passed = failed = 0


def fixed(value, digits):
    """A number with so many decimals, a half away from zero; texts as they are."""
    if value is None or isinstance(value, str):
        return "–" if value is None else value
    rounded = Decimal(f"{value:.15g}").quantize(Decimal(1).scaleb(-digits), ROUND_HALF_UP)
    return str(abs(rounded) if rounded == 0 else rounded)


def opened(path):
    snapshot = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
    snapshot.create_function("fixed", 2, fixed)
    return closing(snapshot)


def check(name, is_met, reason=""):
    global passed, failed
    if is_met:
        passed += 1
        print(f"ok {name}")
    else:
        failed += 1
        print(f"FAILED {name}: {reason}")


def check_equal(name, shown, wanted):
    differing = next(((a, b) for a, b in zip(shown, wanted) if a != b), (len(shown), len(wanted)))
    check(name, shown == wanted, f"shown {differing[0]!r}, wanted {differing[1]!r}")


def browser():
    options = webdriver.ChromeOptions()
    for argument in ("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--lang=en", "--force-prefers-reduced-motion"):
        options.add_argument(argument)
    options.set_capability("goog:loggingPrefs", {"browser": "ALL", "performance": "ALL"})
    driver = webdriver.Chrome(service=Service(shutil.which("chromedriver")), options=options)
    # axe looks at thousands of marks; on a busy machine that takes its time.
    driver.set_script_timeout(300)
    driver.set_page_load_timeout(300)
    return driver


def resize(driver, size):
    driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", {"width": size[0], "height": size[1], "deviceScaleFactor": 1, "mobile": False})
    time.sleep(0.3)  # the observer of sizes draws the charts anew in its own time


def open_page(driver, page):
    driver.execute_cdp_cmd("Network.enable", {})
    driver.execute_cdp_cmd("Network.emulateNetworkConditions", {"offline": True, "latency": 0, "downloadThroughput": 0, "uploadThroughput": 0})
    driver.get(page.resolve().as_uri())
    resize(driver, WIDE)


def press(driver, value):
    driver.find_element(By.CSS_SELECTOR, f"#controls button[value='{value}']").click()


def check_silence(driver, page, name):
    """No message in the console, no request but for the page itself."""
    messages = [entry["message"] for entry in driver.get_log("browser") if entry["level"] != "INFO"]
    check(f"{name}: no message in the console", not messages, messages[:3])
    events = [json.loads(entry["message"])["message"] for entry in driver.get_log("performance")]
    requested = {event["params"]["request"]["url"].split("#")[0] for event in events if event["method"] == "Network.requestWillBeSent"}
    check(f"{name}: one request", requested <= {page.resolve().as_uri()}, requested)


def is_affine(pairs):
    """Whether the places are the values, scaled and moved, within half a pixel."""
    (first, start), (last, end) = min(pairs), max(pairs)
    if first == last:
        return True
    return all(abs(start + (value - first) * (end - start) / (last - first) - place) < 0.5 for value, place in pairs)


def check_charts(driver, snapshot, name):
    wrong = []
    charts = snapshot.execute("SELECT chart, x_is_date FROM chart ORDER BY place").fetchall()
    for chart, is_date in charts:
        wanted = snapshot.execute(MARKS, (chart,)).fetchall()
        places = driver.execute_script(PLACES, chart)
        if not wanted:
            if places is not None:
                wrong.append(f"{chart} drawn without points")
        elif places is None or len(places) != len(wanted):
            wrong.append(f"{chart}: {places and len(places)} marks, wanted {len(wanted)}")
        elif is_date is None:
            if not is_affine([(y, place[0]) for (_, y), place in zip(wanted, places)]):
                wrong.append(f"{chart}: bars of other lengths")
        else:
            x = [date.fromisoformat(x).toordinal() if is_date else x for x, _ in wanted]
            if not is_affine(list(zip(x, (place[0] for place in places)))) or not is_affine([(y, place[1]) for (_, y), place in zip(wanted, places)]):
                wrong.append(f"{chart}: marks in other places")
    check(f"{name}: every point of {len(charts)} charts is drawn in its place", not wrong, wrong[:3])


def check_point_tables(driver, snapshot, language):
    driver.execute_script("for (const details of document.querySelectorAll('details.points')) details.open = true")
    time.sleep(0.5)
    wrong = []
    for figure in driver.find_elements(By.CSS_SELECTOR, "figure"):
        chart = figure.get_attribute("data-chart")
        (is_date,) = snapshot.execute("SELECT x_is_date FROM chart WHERE chart = ?", (chart,)).fetchone()
        x = {None: "", 0: SCORE.format("p.x") + ", ", 1: "p.x, "}[is_date]
        wanted = [list(row) for row in snapshot.execute(POINTS.format(language=language, x=x), (chart,))]
        shown = driver.execute_script(CELLS, figure)
        if shown != wanted:
            wrong.append((chart, next(((a, b) for a, b in zip(shown, wanted) if a != b), (len(shown), len(wanted)))))
    check(f"{language}: the charts' tables equal chart_point", not wrong, wrong[:2])
    driver.execute_script("for (const details of document.querySelectorAll('details.points')) details.open = false")


def check_rankings(driver, snapshot, language, name):
    domains = snapshot.execute(f"SELECT domain, label_{language} FROM monitored_domain ORDER BY domain_id").fetchall()
    for i, (domain, label) in enumerate(domains, 1):
        query = RANKING.format(company=COMPANY[language], yes=YES[language])
        wanted = [[str(cell) for cell in row] for row in snapshot.execute(query, (domain,))]
        table = driver.find_element(By.CSS_SELECTOR, f"#domain-{i} > .scroll table")
        check_equal(f"{name}: the ranking of {domain} equals risk_ranking ({len(wanted)} rows)", driver.execute_script(CELLS, table), wanted)
        check_equal(f"{name}: the heading of {domain}", driver.find_element(By.CSS_SELECTOR, f"#domain-{i} h2").text, label)


def check_comparisons(driver, snapshot, language):
    for i, grouping in enumerate(("reasoning", "open_weights")):
        wanted = [[str(cell) for cell in row] for row in snapshot.execute(COMPARISON.format(language=language), (grouping,))]
        table = driver.find_elements(By.CSS_SELECTOR, "#comparisons table")[i]
        check_equal(f"{language}: the comparison by {grouping} equals group_comparison", [row[:10] for row in driver.execute_script(CELLS, table)], wanted)


def check_findings(driver, snapshot, language):
    wanted = [text for (text,) in snapshot.execute(
        f"SELECT text_{language} FROM report_finding WHERE domain IS NULL AND section NOT IN ('scope', 'data') AND finding NOT GLOB 'risk_index_*' ORDER BY position")]
    shown = driver.execute_script("return [...document.querySelectorAll('#summary li')].map(item => item.textContent)")
    check_equal(f"{language}: the findings of the summary", shown, wanted)
    evidence = "evidence" if language == "en" else "evidence_zh"
    wanted = {text for (text,) in snapshot.execute(f"SELECT {evidence} FROM early_warning JOIN monitored_domain USING (domain)")}
    table = driver.find_elements(By.CSS_SELECTOR, "#summary table")[-1]
    check_equal(f"{language}: the early warnings", {row[3] for row in driver.execute_script(CELLS, table)}, wanted)


def check_switches(driver):
    press(driver, "zh")
    check("the language of the page follows the switch", driver.execute_script("return document.documentElement.lang") == "zh-Hans")
    check("the title is Chinese", driver.title.startswith("前沿AI风险监测报告"), driver.title)
    check("the switch keeps the focus", driver.execute_script("return document.activeElement.value") == "zh")
    press(driver, "en")
    check("and back", driver.execute_script("return document.documentElement.lang") == "en" and driver.title.startswith("Frontier AI"))
    ground = "return getComputedStyle(document.body).backgroundColor"
    light = driver.execute_script(ground)
    press(driver, "dark")
    dark = driver.execute_script(ground)
    press(driver, "auto")
    driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": [{"name": "prefers-color-scheme", "value": "dark"}]})
    # The page hears of the system's change by an event.
    by_system = next((True for _ in range(100) if driver.execute_script(ground) == dark or time.sleep(0.1)), False)
    check("dark by the switch and by the system", light != dark and by_system, (light, dark))
    press(driver, "light")
    check("light by the switch on a dark system", driver.execute_script(ground) == light)
    driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": []})


def focused_chart(driver):
    return driver.execute_script("return document.activeElement.closest('figure')?.dataset.chart ?? null")


def check_keyboard(driver, snapshot):
    chart, title = snapshot.execute("SELECT chart, title_en FROM chart WHERE kind = 'frontier' ORDER BY place LIMIT 1").fetchone()
    driver.execute_script("document.activeElement.blur(); scrollTo(0, 0)")
    driver.find_element(By.TAG_NAME, "body").send_keys(Keys.TAB)
    check("the first stop skips to the report", driver.execute_script("return document.activeElement.className") == "skip")
    for _ in range(200):
        ActionChains(driver).send_keys(Keys.TAB).perform()
        if driver.execute_script("return document.activeElement.className") == "area":
            break
    check("Tab reaches the first chart", focused_chart(driver) == chart, focused_chart(driver))
    check("a chart says its title", title in driver.execute_script("return document.activeElement.ariaLabel"))
    query = MARKS.replace("p.x, p.y", f"p.name, {SCORE.format('p.x')}, {SCORE.format('p.y')}").replace("p.line, p.point", "p.x, p.y DESC")
    wanted = snapshot.execute(query, (chart,)).fetchall()
    said, tips = [], []
    for _ in wanted:
        ActionChains(driver).send_keys(Keys.ARROW_RIGHT).perform()
        said.append(driver.execute_script("return document.getElementById('announcer').textContent"))
        tips.append(driver.execute_script("const tip = document.getElementById('tip'); return tip.hidden ? '' : tip.textContent"))
    check_equal("the arrow keys name every point and its values", said,
                [f"{name}, capability score {x}, safety score {y}, {i} of {len(wanted)}" for i, (name, x, y) in enumerate(wanted, 1)])
    check("the tip shows the same", all(name in tip and x in tip and y in tip for (name, x, y), tip in zip(wanted, tips)), tips[:1])
    ActionChains(driver).send_keys(Keys.ESCAPE).perform()
    check("Escape hides the tip", driver.execute_script("return document.getElementById('tip').hidden"))
    ActionChains(driver).send_keys(Keys.TAB).perform()
    check("Tab leaves the chart", driver.execute_script("return document.activeElement.tagName") == "SUMMARY")


def check_pointer(driver, snapshot):
    chart, name = snapshot.execute(
        "SELECT chart, name FROM chart_point JOIN chart USING (chart) WHERE kind = 'record' AND is_marked ORDER BY y DESC LIMIT 1").fetchone()
    query = MARKS.replace("p.x, p.y", "p.name")
    i = [row[0] for row in snapshot.execute(query, (chart,))].index(name)
    mark = driver.find_elements(By.CSS_SELECTOR, f"figure[data-chart='{chart}'] g.points > *")[i]
    driver.execute_script("arguments[0].scrollIntoView({block: 'center', behavior: 'instant'})", mark)
    ActionChains(driver).move_to_element(mark).move_by_offset(2, 1).perform()
    tip = driver.find_element(By.ID, "tip")
    check("pointing at a point shows its name", tip.is_displayed() and name in tip.text, tip.text)
    ActionChains(driver).move_to_element(driver.find_element(By.TAG_NAME, "h2")).perform()
    check("and elsewhere hides it", not tip.is_displayed())


def check_series(driver):
    button = driver.find_element(By.CSS_SELECTOR, "#domain-1 .legend button")
    button.click()
    faded = "return document.querySelectorAll('#domain-1 .faded').length"
    check("a chosen series fades the others", button.get_attribute("aria-pressed") == "true" and driver.execute_script(faded) > 0)
    button.click()
    check("chosen again, none", button.get_attribute("aria-pressed") == "false" and driver.execute_script(faded) == 0)


def check_sorting(driver, snapshot):
    head = driver.find_elements(By.CSS_SELECTOR, "#domain-1 > .scroll thead th")[4]
    head.find_element(By.TAG_NAME, "button").send_keys(Keys.ENTER)
    table = driver.find_element(By.CSS_SELECTOR, "#domain-1 > .scroll table")
    shown = [float(row[4]) for row in driver.execute_script(CELLS, table)]
    check("a header sorts its column", shown == sorted(shown) and head.get_attribute("aria-sort") == "ascending")
    head.find_element(By.TAG_NAME, "button").send_keys(Keys.ENTER)
    shown = [float(row[4]) for row in driver.execute_script(CELLS, table)]
    check("and again the other way", shown == sorted(shown, reverse=True) and head.get_attribute("aria-sort") == "descending")


def check_accessibility(driver, axe, name):
    driver.execute_script("if (!window.axe) { const axe = arguments[0]; (0, eval)(axe); }", axe)
    found = driver.execute_async_script("const done = arguments[0]; axe.run(document).then(result => done(result.violations), error => done([{ id: String(error), nodes: [] }]))")
    check(f"axe: {name}", not found, [(rule["id"], len(rule["nodes"]), rule["nodes"][0]["html"][:200] if rule["nodes"] else "") for rule in found])


def check_widths(driver, axe, name, themes=("light", "dark")):
    for theme in themes:
        press(driver, theme)
        for size in (WIDE, NARROW):
            resize(driver, size)
            check_accessibility(driver, axe, f"{name}, {theme}, {size[0]} px")
            width = driver.execute_script("return document.documentElement.scrollWidth")
            check(f"{name}, {theme}: the page is no wider than {size[0]} px", width <= size[0], width)
    resize(driver, WIDE)


def check_print(driver, name):
    pdf = base64.b64decode(driver.execute_cdp_cmd("Page.printToPDF", {"preferCSSPageSize": True})["data"])
    pages = pdf.count(b"/Type /Page\n") + pdf.count(b"/Type /Page ") + pdf.count(b"/Type/Page/")
    check(f"{name}: prints on several pages", pdf.startswith(b"%PDF") and pages > 1, pages)
    check(f"{name}: and draws for the screen again", driver.execute_script("return document.querySelector('.area').clientWidth === Number(document.querySelector('.area svg').getAttribute('width'))"))


def check_notices(driver, snapshot, name):
    told = dict(snapshot.execute("SELECT name, value FROM snapshot"))
    synthetic = driver.find_elements(By.ID, "synthetic")
    is_wanted = int(told.get("synthetic_scores") or 0) > 0
    check(f"{name}: the notice of synthetic data", bool(synthetic) == is_wanted and (not is_wanted or told["synthetic_scores"] in synthetic[0].text and synthetic[0].is_displayed()))
    erratum = driver.find_elements(By.ID, "erratum")
    is_wanted = told.get("erratum_en") is not None
    check(f"{name}: the erratum", bool(erratum) == is_wanted and (not is_wanted or told["erratum_en"] in erratum[0].text and erratum[0].is_displayed()))
    no_index = driver.find_elements(By.ID, "no_index")
    is_wanted = told.get("no_index_en") is not None
    check(f"{name}: the notice of no risk index", bool(no_index) == is_wanted and (not is_wanted or no_index[0].is_displayed()))
    check(f"{name}: the notice of what is withheld", bool(driver.find_elements(By.ID, "withheld")) == (int(told.get("withheld") or 0) > 0))


def check_licences(driver):
    text = driver.execute_script("return document.querySelector('#licences pre').textContent")
    needed = ("@observablehq/plot", "Observable, Inc.", "Mike Bostock", "Permission to use, copy, modify", "Permission is hereby granted")
    check("the licences of the libraries", all(part in text for part in needed), [part for part in needed if part not in text])


def check_report(page, snapshot, axe):
    with closing_browser() as driver:
        open_page(driver, page)
        check("the report is there", driver.execute_script("return document.documentElement.dataset.ready") == "yes")
        check_notices(driver, snapshot, "report")
        check_licences(driver)
        check_charts(driver, snapshot, "report")
        check_pointer(driver, snapshot)
        check_keyboard(driver, snapshot)
        check_switches(driver)
        for language in LANGUAGES:
            press(driver, language)
            check_rankings(driver, snapshot, language, language)
            check_comparisons(driver, snapshot, language)
            check_findings(driver, snapshot, language)
            check_point_tables(driver, snapshot, language)
        press(driver, "en")
        check_series(driver)
        check_sorting(driver, snapshot)
        check_print(driver, "report")
        check_silence(driver, page, "report")
        check_widths(driver, axe, "report")


class closing_browser:
    def __enter__(self):
        self.driver = browser()
        return self.driver

    def __exit__(self, *_):
        self.driver.quit()


def changed(snapshot_path, script, folder):
    """A page of a changed copy of the snapshot, and the copy."""
    copy = folder / f"{script.stem}.db"
    shutil.copy(snapshot_path, copy)
    shell = ["sqlite3", "-init", "/dev/null", "-bail"]
    subprocess.run([*shell, copy], stdin=script.open(), check=True)
    page = folder / f"{script.stem}.html"
    make = f".read build/report_page.sql\nSELECT text_export('{page}', 'SELECT text FROM page');\n"
    subprocess.run([*shell, "-readonly", "-cmd", ".load build/airisk_io", copy], input=make, text=True, capture_output=True, check=True)
    return page, copy


def check_changed(snapshot_path, script, axe, folder):
    page, copy = changed(snapshot_path, script, folder)
    name = script.stem
    with closing_browser() as driver, opened(copy) as snapshot:
        open_page(driver, page)
        check(f"{name}: the report is there", driver.execute_script("return document.documentElement.dataset.ready") == "yes")
        check_notices(driver, snapshot, name)
        check_charts(driver, snapshot, name)
        for language in LANGUAGES:
            press(driver, language)
            check_rankings(driver, snapshot, language, f"{name}, {language}")
        driver.execute_script("for (const details of document.querySelectorAll('details')) details.open = true")
        time.sleep(0.5)
        check(f"{name}: no text is executed", driver.execute_script("return window.executed === undefined && document.querySelectorAll('main script, main img').length === 0"))
        check(f"{name}: nothing is 'undefined' or an object", driver.execute_script("return /undefined|NaN|\\[object/.exec(document.body.innerText)") is None)
        if driver.find_elements(By.CLASS_NAME, "area"):
            check_print(driver, name)
        check_silence(driver, page, name)
        check_widths(driver, axe, name, ("light",))


def main():
    page, snapshot_path, axe = Path(sys.argv[1]), Path(sys.argv[2]), Path(sys.argv[3]).read_text()
    with opened(snapshot_path) as snapshot:
        check_report(page, snapshot, axe)
    with tempfile.TemporaryDirectory() as folder:
        for script in ("tests/report/data/page_mangled.sql", "tests/report/data/page_empty.sql"):
            check_changed(snapshot_path, Path(script), axe, Path(folder))
    print(f"{passed} passed, {failed} failed")
    sys.exit(1 if failed or not passed else 0)


if __name__ == "__main__":
    main()
