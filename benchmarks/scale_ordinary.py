"""Ordinary claims: of many events, persons and bodies, with the conflict and the look-alike of every rule told of ever new ones."""

from collections.abc import Iterator, Mapping
from typing import Any

from scale_corpus import Corpus, Files, Planted
from scale_words import Words

from checker.plugins import discover
from checker.rules import Rule
from checker.rules.example import OF_SOURCE

A_SOURCE = 8
"""So many examples of one rule stand in the same sources."""
PLAIN = 20
"""So many events that nobody disagrees about come with one conflict of each rule."""
_SOURCES = ("version_of", "republished_from")
_AT_THE_END = frozenset({"event", "document"})


def rules() -> tuple[type[Rule], ...]:
    return tuple(sorted(discover("checker.rules", Rule), key=lambda rule: rule.name()))


class _Retold:
    """Tells the claims of an example of other things: each name of the example becomes one that nothing else bears."""

    def __init__(self, words: Words, number: str, sources: str) -> None:
        self._words, self._number, self._sources = words, number, sources
        self._names: dict[str, str] = {}

    def source(self, name: str) -> str:
        return f"{name}-{self._sources}"

    def learn(self, told: object) -> None:
        """Find new names for all that a claim names."""
        if isinstance(told, Mapping):
            for key, kind in (("name", told.get("kind")), ("series", "series")):
                if isinstance(told.get(key), str) and "kind" in told:
                    self._names.setdefault(str(told[key]), self._new(str(told[key]), str(kind)))
            for value in told.values():
                self.learn(value)
        elif isinstance(told, (list, tuple)):
            for value in told:
                self.learn(value)

    def _new(self, name: str, kind: str) -> str:
        first, _, rest = name.partition(" ")
        shared, own = self._words.of(self._number), self._words.of(self._number, name)
        if kind in _AT_THE_END:
            return f"{name} at {own}"
        if kind == "person":
            return f"{first} {shared}"
        return f"{own} {rest}".strip()

    def told(self, part: Any) -> Any:  # noqa: ANN401
        if isinstance(part, Mapping):
            return {key: self.told(value) for key, value in part.items()}
        if isinstance(part, (list, tuple)):
            return [self.told(value) for value in part]
        return self._names.get(part, part) if isinstance(part, str) else part


def _tell(files: Files, claims: tuple[Mapping[str, Any], ...], retold: _Retold) -> Iterator[str]:
    """Add the claims of an example, told of new things, and yield their addresses."""
    for short in claims:
        retold.learn({key: value for key, value in short.items() if key not in OF_SOURCE})
    for short in claims:
        rest = dict(short)
        name, text = retold.source(rest.pop("source")), rest.pop("text", None)
        about = {key: rest.pop(key) for key in OF_SOURCE if key in rest}
        about |= {key: retold.source(about[key]) for key in _SOURCES if key in about}
        about |= {"publisher": f"{about['publisher']} {name}"} if "publisher" in about else {}
        files.source(name, **({"published": None} | about))
        if text is not None:
            files.text(name, text)
        quote = rest.pop("quote", "as the article says")
        yield files.claim(name, quote, **{key: retold.told(value) for key, value in rest.items()})


def _plain(files: Files, number: int, words: Words) -> None:
    """Add an event with its guests, host and series, of which three sources tell the same, in values of every kind."""
    home, person, host = (words.of(f"plain {number}", what) for what in ("home", "person", "host"))
    event, guest = {"kind": "event", "name": f"meeting at {home}"}, {"kind": "person", "name": f"{person} Berg"}
    body, series = {"kind": "organisation", "name": f"{host} Institute"}, {"kind": "series", "name": f"{home} Congress"}
    fifth = {"kind": "event", "series": series["name"], "ordinal": 5}
    day = f"20{10 + number % 9}-{1 + number % 12:02}-{1 + number % 28:02}"
    told = (
        (event, "held-on", {"kind": "date", "edtf": day}),
        (event, "took-place-in", {"kind": "place", "place": {"kind": "place", "name": home}}),
        (event, "hosted-by", {"kind": "entity", "entity": body}),
        (event, "attended-by", {"kind": "members", "members": [guest, {"kind": "country", "name": host}]}),
        (event, "taking-part", {"kind": "quantity", "number": 40 + number % 7, "counted": "people"}),
        (event, "lasted", {"kind": "duration", "number": 6, "unit": "hour"}),
        (event, "outcome", {"kind": "term", "term": "agreed"}),
        (event, "on-the-agenda", {"kind": "text", "text": f"the roads around {home}"}),
        (guest, "born-on", {"kind": "date", "edtf": f"19{50 + number % 40}"}),
        (guest, "first-attended", {"kind": "event", **fifth}),
        (guest, "member-of", {"kind": "entity", "entity": body}),
        (body, "established-on", {"kind": "date", "edtf": f"19{50 + number % 40}-05"}),
        (body, "responsible-for", {"kind": "event", "event": event}),
        (series, "number-held", {"kind": "quantity", "number": 5, "counted": "meetings"}),
        (fifth, "held-on", {"kind": "date", "edtf": f"2020-{1 + number % 12:02}"}),
        (fifth, "after", {"kind": "event", "event": event}),
    )
    for at, paper in enumerate(("herald", "courier", "gazette")):
        source = f"{paper}-{number // 20}"
        files.source(source)
        for subject, predicate, value in (one for place, one in enumerate(told) if place % 3 != at):
            files.claim(source, subject=subject, predicate=predicate, value=value)


def ordinary(claims: int) -> Corpus:
    """Return about so many claims with the conflict of every rule in them, again and again."""
    files, words, planted = Files(), Words(), list[Planted]()
    number = 0
    while files.claims < claims or not number:
        for rule in rules():
            for told, listed in (("hit", rule.conflict), ("miss", rule.lookalike)):
                alone = any("text" in short for short in listed)
                sources = f"{rule.name()}-{told}-{number if alone else number // A_SOURCE}"
                addresses = frozenset(_tell(files, listed, _Retold(words, f"{rule.name()} {told} {number}", sources)))
                planted += [Planted(rule.name(), addresses)] if told == "hit" else []
        for plain in range(PLAIN):
            _plain(files, number * PLAIN + plain, words)
        number += 1
    return files.corpus("ordinary", planted)
