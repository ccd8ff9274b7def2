"""The report as JSON: the contract for other programs."""

import json
import re
from collections.abc import Mapping
from typing import ClassVar

from checker.model.report import Report
from checker.reporters import RenderOptions, Reporter

_SURROGATE = re.compile("[\ud800-\udfff]")


class JsonReporter(Reporter):
    """Everything, in UTF-8, with the keys in the order of the model; `show_level` hides nothing here."""

    name: ClassVar[str] = "json"
    suffix: ClassVar[str] = ".json"
    media: ClassVar[str] = "application/json"

    def render(self, report: Report, texts: Mapping[str, str], options: RenderOptions) -> str:  # noqa: ARG002
        """Return the report; `comparisons` is there only where all pairs were asked for, `name_notes` and `crowded` where there are any."""
        data = report.model_dump(mode="json")
        if data["comparisons"] is None:
            del data["comparisons"]
        for notes in ("name_notes", "crowded"):
            if not data["gaps"][notes]:
                del data["gaps"][notes]
        return encoded(data, indent=2) + "\n"


def encoded(data: object, indent: int | None = None) -> str:
    """Return JSON in UTF-8; a lone surrogate, which UTF-8 cannot hold, is written as an escape."""
    text = json.dumps(data, ensure_ascii=False, indent=indent, allow_nan=False)
    return _SURROGATE.sub(lambda match: f"\\u{ord(match[0]):04x}", text)
