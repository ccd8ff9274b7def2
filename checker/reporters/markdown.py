"""The report as Markdown, with the same facts as the page."""

from collections.abc import Iterator, Mapping
from typing import ClassVar

from checker.model.report import Report
from checker.reporters import RenderOptions, Reporter
from checker.reporters.md.escape import escaped
from checker.reporters.md.findings import fault_list, finding_list
from checker.reporters.md.remainder import (
    agreement_list,
    almost_list,
    decision_list,
    gap_list,
    not_compared_list,
)
from checker.reporters.md.tables import matrix_table, sheet_tables, source_table
from checker.reporters.view.article import shown_texts
from checker.reporters.view.index import Index
from checker.reporters.view.wording import headline, incomplete, scope_of_check


class MarkdownReporter(Reporter):
    """For GitHub and every CommonMark renderer with tables; no HTML."""

    name: ClassVar[str] = "markdown"
    suffix: ClassVar[str] = ".md"
    media: ClassVar[str] = "text/markdown"

    def render(self, report: Report, texts: Mapping[str, str], options: RenderOptions) -> str:
        """Return the report; of articles it has their quotes, and the sentences around these where they may be shown."""
        lines = list(_lines(report, shown_texts(report, texts, options.source_text), options))
        return "\n".join(lines).rstrip("\n") + "\n"


def _lines(report: Report, texts: Mapping[str, str], options: RenderOptions) -> Iterator[str]:
    index = Index(report, texts)
    yield from (f"# {escaped(options.title)}", "", f"**{headline(report)}**", "", scope_of_check(report), "")
    warning = incomplete(report)
    if warning:
        yield from (warning, "")
    yield from fault_list(index)
    yield from source_table(index)
    yield from matrix_table(index)
    yield from finding_list(index, options)
    yield from sheet_tables(index)
    for part in (agreement_list, almost_list, gap_list, not_compared_list, decision_list):
        yield from part(index)
