"""The canonical form of a claim file: its fields in the order of the model, its quotes as the source has them."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pydantic import BaseModel

from checker.evidence.anchor import Anchored, anchor
from checker.evidence.source_view import SourceView
from checker.model.canonical import canonical
from checker.model.claim_file import SCHEMA_VERSION, ClaimFile
from checker.model.problem import Problem
from checker.reading.documents import RecordFile, read_record
from checker.reading.files import read_bytes
from checker.reading.limits import Limits
from checker.reading.texts import SourceText, read_text


@dataclass(frozen=True, slots=True)
class Formatted:
    """A claim file in its canonical form, or why it is left as it is."""

    text: str
    changed: bool
    problem: Problem | None = None


def formatted(root: Path, path: str, limits: Limits, *, upgrade: bool) -> Formatted:
    """Return the canonical form of the claim file at `path`; a file with faults is left as it is, so that nothing gets lost."""
    data = read_bytes(root, path, limits, "json")
    if isinstance(data, Problem):
        return Formatted("", changed=False, problem=data)
    old = data.decode("utf-8", "replace")
    file, problems = read_record(root, path, ClaimFile, limits)
    if file is None or problems:
        return Formatted(old, changed=False, problem=problems[0])
    if _is_old(file) and not upgrade:
        return Formatted(old, changed=False)
    record = file.record
    text = read_text(root, record.source.text, limits) if record.source.text else None
    view = SourceView(text.text) if isinstance(text, SourceText) else None
    new = canonical(_plain(record, view))
    return Formatted(new, changed=new != old)


def _is_old(file: RecordFile[ClaimFile]) -> bool:
    return isinstance(file.document.data, dict) and file.document.data.get("schema_version") != SCHEMA_VERSION


def _plain(value: Any, view: SourceView | None) -> Any:  # noqa: ANN401
    """Return a record as JSON data, without what was not given, with its quotes as the source has them."""
    if isinstance(value, BaseModel):
        plain = {
            field.alias or name: _plain(getattr(value, name), view)
            for name, field in type(value).model_fields.items()
            if name in value.model_fields_set or field.is_required()
        }
        if "quote" in plain and view is not None:
            plain["quote"] = as_printed(plain["quote"], plain.get("prefix"), plain.get("suffix"), view)
        return plain
    if isinstance(value, dict):
        return {key: _plain(one, view) for key, one in value.items()}
    if isinstance(value, tuple):
        return [_plain(one, view) for one in value]
    return value


def as_printed(quote: str, prefix: str | None, suffix: str | None, view: SourceView) -> str:
    """Return a quote with the signs of its source; line breaks become spaces, and a quote with gaps stays as it is."""
    found = anchor(view, quote, prefix, suffix)
    if not isinstance(found, Anchored) or found.how != "folded":
        return quote
    return " ".join(view.text[found.start : found.end].split())
