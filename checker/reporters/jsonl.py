"""Findings as JSON, one a line."""

from collections.abc import Iterator, Mapping
from typing import Any, ClassVar

from checker.model.report import Report
from checker.reporters import RenderOptions, Reporter
from checker.reporters.jsonreport import encoded
from checker.reporters.view.wording import is_open


class JsonLinesReporter(Reporter):
    """One object a line: problems first, then findings with the keys of the JSON report."""

    name: ClassVar[str] = "jsonl"
    suffix: ClassVar[str] = ".jsonl"
    media: ClassVar[str] = "application/jsonl"

    def render(self, report: Report, texts: Mapping[str, str], options: RenderOptions) -> str:  # noqa: ARG002
        """Return the lines; a problem has no id, and `about` is "record"."""
        return "".join(encoded(one) + "\n" for one in _objects(report, options))


def _objects(report: Report, options: RenderOptions) -> Iterator[dict[str, Any]]:
    for fault in report.problems:
        yield {"id": None, "about": "record", "status": "open", **fault.model_dump(mode="json")}
    for finding in report.findings:
        heavy = finding.about == "record" or finding.severity.rank <= options.show_level.rank
        if heavy and (options.show_decided or is_open(finding)):
            yield finding.model_dump(mode="json")
