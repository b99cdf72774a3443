"""The documentation in Chromium: narrow screens, the dark scheme, search."""

from __future__ import annotations

import functools
import http.server
import re
import shutil
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from selenium import webdriver
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.remote.webdriver import WebDriver
from selenium.webdriver.support.wait import WebDriverWait

ROOT = Path(__file__).parents[2]
BROWSER = shutil.which("chromium") or shutil.which("google-chrome")
DRIVER = shutil.which("chromedriver")
PAGES = re.findall(r"[\w/-]+\.md", (ROOT / "mkdocs.yml").read_text(encoding="utf-8"))
WIDTH = 390  # of a phone
OPTIONS = ("--headless=new", "--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu")

#: The results of the search, which are in a shadow DOM.
RESULTS = """
return [...document.querySelectorAll("div")].flatMap(one => one.shadowRoot
    ? [...one.shadowRoot.querySelectorAll("a[href]")].map(link => link.href + " " + link.innerText)
    : []);
"""
#: Elements wider than the page, except those that scroll.
OVERFLOW = "return document.documentElement.scrollWidth - document.documentElement.clientWidth;"
#: The colours of a text and its background.
COLOURS = """
let element = document.querySelector(arguments[0]);
const colour = getComputedStyle(element).color;
let behind;
do {
    behind = getComputedStyle(element).backgroundColor;
    element = element.parentElement;
} while (element && /, 0\\)$|transparent/.test(behind));
return [colour, behind];
"""

pytestmark = pytest.mark.skipif(
    not (BROWSER and DRIVER),
    reason="no Chromium with its driver: apt-get install chromium chromium-driver",
)


class _Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - its name there
        """Log nothing."""


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The served documentation, built as by ``make docs``, but in a separate folder."""
    root = tmp_path_factory.mktemp("documentation")
    shutil.copytree(ROOT / "docs", root / "docs")
    shutil.copy(ROOT / "mkdocs.yml", root)
    (root / "src").symlink_to(ROOT / "src")
    operations = subprocess.check_output([sys.executable, "docs/.operations.py"], cwd=root)
    (root / "docs/reference/operations.md").write_bytes(operations)
    subprocess.run([sys.executable, "docs/.models.py"], cwd=root, check=True)
    subprocess.run([sys.executable, "-m", "zensical", "build", "--strict"], cwd=root, check=True)
    handler = functools.partial(_Quiet, directory=str(root / "site"))
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/"
        server.shutdown()


@pytest.fixture(scope="module")
def browser() -> Iterator[WebDriver]:
    options = webdriver.ChromeOptions()
    options.binary_location = BROWSER or ""
    for option in OPTIONS:
        options.add_argument(option)
    driver = webdriver.Chrome(options, webdriver.ChromeService(DRIVER))
    # Narrower than the smallest window.
    size = {"width": WIDTH, "height": 900, "deviceScaleFactor": 1, "mobile": False}
    driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", size)
    yield driver
    driver.quit()


def address(page: str) -> str:
    return re.sub(r"(^|/)index/$", r"\1", page.removesuffix(".md") + "/")


@pytest.mark.parametrize("page", PAGES)
def test_a_page_fits_a_phones_screen(browser: WebDriver, site: str, page: str) -> None:
    browser.get(site + address(page))
    assert browser.find_element(By.TAG_NAME, "h1").is_displayed()
    assert browser.execute_script(OVERFLOW) == 0


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("pagination", "/reference/client/"),
        ("free slots", "/reference/schedules/"),
        ("webhook", "/webhooks/"),
    ],
)
def test_search_finds_pages(browser: WebDriver, site: str, words: str, found: str) -> None:
    browser.get(site)
    buttons = browser.find_elements(By.CSS_SELECTOR, ".md-search__button, [for=__search]")
    next(button for button in buttons if button.is_displayed()).click()
    webdriver.ActionChains(browser).send_keys(words).perform()
    WebDriverWait(browser, 30).until(
        lambda _: any(found in item for item in browser.execute_script(RESULTS))
    )
    webdriver.ActionChains(browser).send_keys(Keys.ESCAPE).perform()


@pytest.mark.parametrize("selector", ["article p", "article pre code", "article td", "nav a"])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_text_contrasts_with_its_background(
    browser: WebDriver, site: str, scheme: str, selector: str
) -> None:
    features = [{"name": "prefers-color-scheme", "value": scheme}]
    browser.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": features})
    browser.get(site)
    text, behind = map(luminance, browser.execute_script(COLOURS, selector))
    assert (behind < 0.2) is (scheme == "dark")
    assert (max(text, behind) + 0.05) / (min(text, behind) + 0.05) >= 4.5  # required by WCAG 2


def luminance(colour: str) -> float:
    """Return the relative luminance of ``rgb(…)`` by WCAG 2."""
    parts = [int(part) / 255 for part in re.findall(r"\d+", colour)[:3]]
    linear = [
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    ]
    return sum(one * weight for one, weight in zip(linear, (0.2126, 0.7152, 0.0722), strict=True))
