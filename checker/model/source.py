"""An article: who published it, when, and where its text lies."""

from typing import Annotated

from pydantic import Field

from checker.values.record import Id, Name, Record, Text


class Evidence(Record):
    """Words of the source that carry a claim (a W3C TextQuoteSelector)."""

    quote: Text
    """The words, verbatim. "…" marks words left out."""
    prefix: Text | None = None
    """The words just before, where the quote occurs more than once."""
    suffix: Text | None = None
    """The words just after, where the quote occurs more than once."""


class Hand(Record):
    """Who did something to the record, and on which day."""

    by: Name
    """A name or initials."""
    on: Text
    """The day, in EDTF."""


Sha256 = Annotated[str, Field(strict=True, pattern=r"^[0-9a-f]{64}(?![\s\S])")]


class Source(Record):
    """The article that the claims of one file come from."""

    id: Id
    """Short and lasting; claims are addressed as `SOURCE/CLAIM`."""
    title: Text
    """The headline."""
    publisher: Name | None = None
    """Who published it."""
    authors: Annotated[tuple[Name, ...], Field(max_length=100)] = ()
    """Who wrote it."""
    url: Text | None = None
    """Where it was found. Never opened."""
    retrieved: Text | None = None
    """When it was taken from there, in EDTF."""
    published: Text | None = None
    """When it was published, in EDTF. An undated article: `[2021-09-27..2021-10-31]`."""
    evidence: Annotated[tuple[Evidence, ...], Field(max_length=50)] = ()
    """The words that date the article, where it has no dateline."""
    language: Annotated[str, Field(strict=True, pattern=r"^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*(?![\s\S])")] = "en"
    """A language tag (BCP 47)."""
    text: Text | None = None
    """The path of the article's text, from the project's folder."""
    sha256: Sha256 | None = None
    """The hash of that text, so that a change is noticed."""
    rights: Text | None = None
    """What may be shown of the text. `quotes` keeps the full text out of reports."""
    version_of: Id | None = None
    """The source that this one is an earlier or later state of."""
    republished_from: Id | None = None
    """The source that this one is a copy of."""
    encoded: Hand | None = None
    """Who wrote the claims."""
    reviewed: Hand | None = None
    """Who read them against the article."""
