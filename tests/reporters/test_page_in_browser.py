import os
from pathlib import Path

import pytest

from checker.reporters import RenderOptions
from checker.reporters.htmlreport import HtmlReporter

pytestmark = pytest.mark.browser
CHROMIUM = "/usr/bin/chromium"


def lacking(reason):
    """Skip, or fail where a browser is required: a test that could not run must not look like one that passed."""
    if "browser" in os.environ.get("CHECKER_REQUIRE", ""):
        pytest.fail(reason)
    pytest.skip(reason)


@pytest.fixture(scope="module")
def browser():
    try:
        from playwright.sync_api import sync_playwright
    except ImportError:
        lacking("Playwright for Python is not installed")
    if not Path(CHROMIUM).exists():
        lacking(f"{CHROMIUM} is not installed")
    with sync_playwright() as playwright:
        made = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        yield made
        made.close()


@pytest.fixture(scope="module")
def address(tmp_path_factory, lace, texts):
    """Return the address of a page with a hostile text in every field."""
    file = tmp_path_factory.mktemp("page") / "report.html"
    report = lace('"><img src="http://t.example/x.png" onerror=alert(1)><script>alert(1)</script> \u202e')
    file.write_text(HtmlReporter().render(report, texts, RenderOptions()), encoding="utf-8")
    return file.as_uri()


@pytest.fixture
def opened(browser, address):
    """Return a function that opens the page and gives it with everything it asked for and complained of."""
    contexts = []

    def visit(fragment="", **options):
        contexts.append(browser.new_context(**options))
        page = contexts[-1].new_page()
        page.heard = []
        page.on("request", lambda one: page.heard.append(one.url) if one.url.split("#")[0] != address else None)
        page.on("console", lambda one: page.heard.append(one.text))
        page.on("pageerror", lambda one: page.heard.append(str(one)))
        page.on("dialog", lambda one: (page.heard.append(one.message), one.dismiss()))
        page.goto(address + fragment)
        return page

    yield visit
    for context in contexts:
        context.close()


def shown(page):
    return page.locator(".finding:visible").count()


def test_it_loads_nothing_and_complains_of_nothing(opened):
    page = opened()
    page.wait_for_load_state("networkidle")
    assert page.heard == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [360, 1440])
def test_the_page_never_scrolls_sideways(opened, width, scheme):
    page = opened(viewport={"width": width, "height": 800}, color_scheme=scheme)
    page.evaluate("document.querySelectorAll('details').forEach((one) => { one.open = true; })")
    assert page.evaluate("document.documentElement.scrollWidth") <= width


def test_without_javascript_every_contradiction_can_be_read(opened):
    page = opened(java_script_enabled=False)
    assert page.locator(".finding.is-error h3:visible, .finding.is-warning h3:visible").count() == 3
    assert page.locator(".finding h3").count() == 5
    assert page.locator(".filter").is_hidden()


def test_words_and_boxes_filter_and_stay_in_the_address(opened):
    page = opened()
    assert shown(page) == 3
    page.fill("#words", "dockers come")
    assert shown(page) == 1
    assert page.url.endswith("#q=dockers+come")
    page.fill("#words", "dockers first")  # stands in the sentence around a quote, too
    assert shown(page) == 2
    page.fill("#words", "")
    page.uncheck("input[value=error]")
    assert shown(page) == 1
    assert page.url.endswith("#off=error")


def test_the_state_in_an_address_is_taken_up(opened):
    page = opened("#q=guests&off=note")
    assert page.input_value("#words") == "guests"
    assert shown(page) == 1


def test_keys_move_between_findings_and_reach_the_filter(opened):
    page = opened()
    focused = "document.activeElement.id"
    page.keyboard.press("j")
    page.keyboard.press("j")
    assert page.evaluate(focused) == "f-aaaaaaaaaaa2"
    page.keyboard.press("k")
    assert page.evaluate(focused) == "f-aaaaaaaaaaa1"
    page.keyboard.press("/")
    page.keyboard.type("jk")
    assert page.evaluate(focused) == "words"
    assert page.input_value("#words") == "jk"


def test_a_link_to_a_quote_unfolds_its_article(opened):
    page = opened()
    link = page.locator(".finding .place a").first
    link.click()
    target = page.locator(link.get_attribute("href"))
    assert target.evaluate("one => one.closest('details').open")


def test_everything_is_unfolded_on_paper(opened):
    page = opened()
    page.emulate_media(media="print")
    assert page.locator("#note .finding h3").is_visible()
