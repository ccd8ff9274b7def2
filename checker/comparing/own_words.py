"""The passages that hold claims, in the words of the source itself: what it puts into somebody's mouth is left out."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from checker.comparing.shared_wording import Wording, shared, wording
from checker.comparing.statement import Statement
from checker.evidence.source_view import SourceView
from checker.model.finding import Passage

if TYPE_CHECKING:
    from checker.comparing.dossier import Dossier


class OwnWords:
    """Reads the passages of claims, each once."""

    def __init__(self, dossier: "Dossier") -> None:
        self._dossier = dossier
        self._read: dict[str, tuple[Wording, ...]] = {}
        self._whole: dict[str, str] = {}

    def of(self, statements: Iterable[Statement]) -> Iterator[Wording]:
        """Yield the passages of some claims of one source: the sentences of its text, or the quotes where there is none."""
        for statement in statements:
            if statement.address not in self._read:
                self._read[statement.address] = tuple(self._wordings(statement))
            yield from self._read[statement.address]

    def shared(self, left: str, mine: Iterable[Wording], right: str, theirs: Iterable[Wording]) -> str | None:
        """Return the longest wording that passages of two sources share, without what either of them says again and again."""
        found = [words for one in mine for two in theirs if (words := shared(one, two))]
        for words in sorted(found, key=lambda words: (-len(words), words)):
            if not any(self._is_stock(source, words) for source in (left, right)):
                return words
        return None

    def _wordings(self, statement: Statement) -> Iterator[Wording]:
        if any(one.manner == "quote" for one in statement.claim.attributed_to):
            return
        names = self._names(statement)
        view = self._dossier.views.get(statement.source.id)
        held = self._dossier.held.get(statement.address)
        passages = held.passages if held else tuple(Passage(quote=one.quote) for one in statement.claim.evidence)
        for text in dict.fromkeys(_passage(one, view) for one in passages):
            yield wording(text, names)

    def _names(self, statement: Statement) -> list[str]:
        """Return the names in a claim, each of which counts as one word."""
        entities = {statement.subject, *statement.value.entities(), *statement.scope.values(), *statement.speakers}
        things = self._dossier.known.names.things
        return sorted({name for one in entities if one in things for name in things[one].names})

    def _is_stock(self, source: str, words: str) -> bool:
        """Tell whether a text has some words more than once, as it has what stands below every article."""
        view = self._dossier.views.get(source)
        if view is None:
            return False
        if source not in self._whole:
            self._whole[source] = _plain(view.text)
        return self._whole[source].count(_plain(words.removesuffix(" …"))) > 1


def _plain(text: str) -> str:
    """Return the words of a text, without what stands between them."""
    return " ".join(word.text for part in wording(text.replace('"', " ")).parts for word in part)


def _passage(passage: Passage, view: SourceView | None) -> str:
    """Return the sentences in which a quote stands, or the quote."""
    if view is None or passage.start is None or passage.end is None:
        return passage.quote
    starts = view.starts
    first = max(0, bisect_right(starts, passage.start) - 1)
    last = max(first, bisect_right(starts, passage.end - 1) - 1)
    spans = [span for one in view.sentences[first : last + 1] for span in one.spans]
    return " ".join(view.text[start:end] for start, end in spans)
