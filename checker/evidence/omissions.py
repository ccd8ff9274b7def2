"""Omissions: the stretches of a text that the entries under `omitted` cover."""

from checker.evidence.anchor import Anchored, anchor
from checker.evidence.paragraphs import Span
from checker.evidence.sentences import Sentence
from checker.evidence.source_view import SourceView
from checker.model.claim_file import ClaimFile, Omitted

NEARLY_ALL = 0.9
"""A quote of so many of a sentence's letters covers the whole sentence."""

_BY_FIRST_WORDS = frozenset({"furniture", "citation", "repeated", "vague"})


def omitted_stretches(file: ClaimFile, view: SourceView) -> tuple[Span, ...]:
    """Return the raw stretches that entries with a reason other than `todo` cover, in order.

    An entry covers the words it quotes, and the whole sentence where it quotes nearly all of it. For `furniture`,
    `citation`, `repeated` and `vague` the first words of a sentence stand for all of it; an opinion or a
    forecast has no date, number or name, so that there only the quoted words are covered. A `citation` in a footnote
    goes on to the end of the footnote. A quote that is not in the text covers nothing.
    """
    found: list[Span] = []
    for entry in file.omitted:
        if entry.reason != "todo":
            place = anchor(view, entry.quote, entry.prefix, entry.suffix)
            if isinstance(place, Anchored):
                found += [*place.spans, *_extended(entry, place, view)]
    return tuple(sorted(found))


def _extended(entry: Omitted, place: Anchored, view: SourceView) -> list[Span]:
    stretches: list[Span] = []
    footnote = ""
    for sentence in view.sentences:
        goes_on = bool(footnote) and sentence.place.footnote == footnote and sentence.start >= place.start
        if goes_on or _covers(entry, place, sentence, view.text):
            stretches += sentence.spans
            footnote = sentence.place.footnote if entry.reason == "citation" else ""
    return stretches


def _covers(entry: Omitted, place: Anchored, sentence: Sentence, text: str) -> bool:
    if sentence.end <= place.start or sentence.start >= place.end:
        return False
    letters = [at for start, end in sentence.spans for at in range(start, end) if text[at].isalpha()]
    quoted = [at for at in letters if any(start <= at < end for start, end in place.spans)]
    if not quoted:
        return False
    begins = entry.reason in _BY_FIRST_WORDS and quoted[0] == letters[0]
    return begins or len(quoted) >= NEARLY_ALL * len(letters)
