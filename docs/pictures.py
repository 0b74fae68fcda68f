#!/usr/bin/python3
"""The pictures of docs/exporting.md, as the programs that people use show them: pictures.py folder

folder is what `make export` made. Needs Chromium with its driver, LibreOffice and pdftoppm. Debian's selenium belongs to
/usr/bin/python3.
"""
import pathlib
import subprocess
import sys
import tempfile

from selenium import webdriver
from selenium.webdriver.common.by import By

PICTURES = pathlib.Path(__file__).parent / "pictures"


def browser():
    options = webdriver.ChromeOptions()
    for argument in ("--headless=new", "--no-sandbox", "--hide-scrollbars", "--lang=en", "--window-size=1180,820", "--disable-gpu"):
        options.add_argument(argument)
    driver = webdriver.Chrome(options=options)
    driver.set_script_timeout(300)
    return driver


def page(driver, path, language, theme, selector, name):
    driver.get(path.resolve().as_uri())
    for value in (language, theme):
        driver.find_element(By.CSS_SELECTOR, f"#controls button[value={value}]").click()
    driver.execute_script("document.querySelector(arguments[0]).scrollIntoView({behavior: 'instant'})", selector)
    driver.execute_async_script("requestAnimationFrame(() => requestAnimationFrame(arguments[0]))")
    driver.save_screenshot(str(PICTURES / name))


def workbook(path, folder, page_number, size, name):
    subprocess.run(["soffice", "--headless", "--convert-to", "pdf", "--outdir", folder, str(path)], check=True, capture_output=True)
    pdf = str(pathlib.Path(folder) / path.with_suffix(".pdf").name)
    subprocess.run(["pdftoppm", "-r", "90", "-png", "-singlefile", "-f", str(page_number), "-l", str(page_number), pdf,
                    "-x", "30", "-y", "30", "-W", str(size[0]), "-H", str(size[1]), str(PICTURES / name)], check=True)


def main():
    folder = pathlib.Path(sys.argv[1])
    PICTURES.mkdir(exist_ok=True)
    driver = browser()
    try:
        page(driver, folder / "report.html", "en", "light", "#domain-1 figure", "page_frontier.png")
        page(driver, folder / "report.html", "zh", "dark", "#domain-4 figure", "page_dark_zh.png")
    finally:
        driver.quit()
    with tempfile.TemporaryDirectory() as scratch:
        workbook(folder / "report.xlsx", scratch, 3, (900, 640), "workbook_charts")
        workbook(folder / "report.xlsx", scratch, 15, (1000, 330), "workbook_ranking")


main()
