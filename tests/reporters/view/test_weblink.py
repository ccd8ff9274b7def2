import pytest

from checker.reporters.view.weblink import weblink


@pytest.mark.parametrize("url", ["https://example.org", "http://example.org:8080/a?b=c#d", "https://a-b.example.co.uk/%C3%A9"])
def test_plain_web_addresses_are_links(url):
    assert weblink(url) == url


@pytest.mark.parametrize(
    "url",
    [
        None, "", "javascript:alert(1)", "JaVaScRiPt:alert(1)", "\x01javascript:alert(1)", "java\tscript:alert(1)",
        "data:text/html,x", "vbscript:x", "file:///etc/passwd", "//evil.example", "https:evil.example", "https:///x",
        "https://good.example@evil.example", "https://good.example\\@evil.example", "https://b\u00fccher.example", "https://x.example/\u202e",
        " https://x.example", "https://x.example/a b", "https://x.example:port/", "https://[::1", "https://-x.example", "ftp://x.example",
        "https://x.example/\n", 'https://x.example/"onclick=', "https://x.example/<b>",
    ],
)  # fmt: skip
def test_everything_else_is_text(url):
    assert weblink(url) is None
