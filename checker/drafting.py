"""A claim file to begin with: the source as far as its text tells, and every sentence that holds a fact as work to do."""

import re
import unicodedata
from pathlib import PurePosixPath
from typing import Any

from checker.evidence.anchor import Anchored, anchor
from checker.evidence.moments import moments
from checker.evidence.numbers import numbers
from checker.evidence.sentences import Sentence
from checker.evidence.source_view import SourceView
from checker.model.claim_file import SCHEMA_VERSION
from checker.reading.texts import SourceText

LONGEST = 20_000
"""A quote holds at most so many characters."""
_HEAD = 1_500
"""The dateline is looked for in so many characters."""
_FEW = 3
"""A headline has at least so many words."""
_NAME = re.compile(r"(?<![.!?:“\"]\s)(?<!^)\b[A-Z][\w’'-]+(?:\s+(?:[a-z]{2,3}\s+)?[A-Z][\w’'-]+)*")


def draft(text: SourceText, path: str, language: str = "en") -> dict[str, Any]:
    """Return a valid claim file for an article; `path` is that of its text from the project's folder."""
    view = SourceView(text.text)
    published = _published(text.text, language)
    source = {
        "id": source_id(path),
        "title": _title(view) or "Title of the article",
        **({"published": published} if published else {}),
        "language": language,
        "text": path,
        "sha256": text.sha256,
    }
    return {
        "$schema": "../schemas/claim-file.schema.json",
        "schema_version": SCHEMA_VERSION,
        "source": source,
        "mentions": {},
        "claims": [],
        "omitted": [_todo(view, sentence) for sentence in view.sentences if has_facts(words_of(view, sentence), language)],
    }


def source_id(path: str) -> str:
    """Return a kebab-case id made of a file's name."""
    stem = unicodedata.normalize("NFKD", PurePosixPath(path).stem[:200]).casefold()
    return re.sub(r"[^a-z0-9]+", "-", stem).strip("-")[:80].strip("-") or "article"


def words_of(view: SourceView, sentence: Sentence) -> str:
    """Return the words of a sentence without what interrupts it."""
    return " ".join(" ".join(view.text[start:end].split()) for start, end in sentence.spans)


def has_facts(words: str, language: str = "en") -> bool:
    """Tell whether a sentence has a date, a number or a name."""
    return bool(numbers(words, language) or moments(words, language) or _NAME.search(words))


def _title(view: SourceView) -> str:
    """Return the first line that reads like a headline: three words or more, no full stop, no date, no figure in front."""
    lines = [words_of(view, sentence) for sentence in view.sentences]
    return next((line for line in lines if _is_headline(line)), next(iter(lines), ""))[:300]


def _is_headline(line: str) -> bool:
    return len(line.split()) >= _FEW and line[-1] not in ".!?" and not line[0].isdigit() and not moments(line)


def _published(text: str, language: str) -> str | None:
    """Return the first full date near the head of the text, in EDTF."""
    for moment in moments(text[:_HEAD], language):
        if moment.year and moment.month and moment.day and moment.month <= 12:  # noqa: PLR2004 - above are seasons
            return f"{moment.year:04}-{moment.month:02}-{moment.day:02}"
    return None


def _todo(view: SourceView, sentence: Sentence) -> dict[str, str]:
    quote = words_of(view, sentence)[:LONGEST]
    return {"quote": quote, **_context(view, quote, sentence), "reason": "todo"}


def _context(view: SourceView, quote: str, sentence: Sentence) -> dict[str, str]:
    """Return the words before a quote that occurs more than once, so that it names one place."""
    found = anchor(view, quote)
    if not isinstance(found, Anchored) or found.occurrences == 1:
        return {}
    before = " ".join(view.text[max(0, sentence.start - 60) : sentence.start].split())
    return {"prefix": before} if before else {}
