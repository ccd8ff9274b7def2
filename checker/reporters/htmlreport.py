"""The report as one page that needs nothing beside itself."""

from collections.abc import Mapping
from typing import Any, ClassVar

from checker.model.finding import Severity
from checker.model.report import Report
from checker.reporters import RenderOptions, Reporter
from checker.reporters.view.account import Account, account
from checker.reporters.view.article import article, shown_texts
from checker.reporters.view.index import Index
from checker.reporters.view.matrix import matrix
from checker.reporters.view.sheet import sheets
from checker.reporters.view.wording import deciding, headline, incomplete, scope_of_check


class HtmlReporter(Reporter):
    """One self-contained file: no network, readable without its script, printable whole."""

    name: ClassVar[str] = "html"
    suffix: ClassVar[str] = ".html"
    media: ClassVar[str] = "text/html"

    def render(self, report: Report, texts: Mapping[str, str], options: RenderOptions) -> str:
        """Return the page; an article is shown whole where its text is in `texts` and its rights allow it."""
        from checker.reporters.page.environment import environment, policy  # noqa: PLC0415 - jinja2 is slow to import

        made = environment()
        context = content(report, texts, options)
        return made.get_template("report.html.j2").render(context, policy=policy(made)) + "\n"


def content(report: Report, texts: Mapping[str, str], options: RenderOptions) -> dict[str, Any]:
    """Return what the templates print, by the names they use."""
    shown = shown_texts(report, texts, options.source_text)
    index = Index(report, shown)
    return {
        "title": options.title,
        "headline": headline(report),
        "scope_of_check": scope_of_check(report),
        "incomplete": incomplete(report),
        "report": report,
        "index": index,
        "matrix": matrix(index),
        "sheets": sheets(index),
        "deciding": deciding() if any(one.severity is not Severity.NOTE for one in index.open) else None,
        "faults": [account(one, index) for one in index.faults],
        "groups": _groups(index, options),
        "closed": [account(one, index, options.show_level) for one in index.closed],
        "articles": [article(one, index, shown.get(one.id)) for one in index.sources],
    }


def _groups(index: Index, options: RenderOptions) -> list[tuple[Severity, str, list[Account]]]:
    """Return the open conflicts by severity, each with the heading of its section."""
    heads = {Severity.ERROR: "Contradictions", Severity.WARNING: "To check", Severity.NOTE: "Notes"}
    return [
        (severity, head, [account(one, index, options.show_level) for one in index.of_severity(severity)])
        for severity, head in heads.items()
        if severity.rank <= options.show_level.rank
    ]
