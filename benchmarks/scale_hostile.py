"""Claims that hang together as much as can be: what must be held against each other grows with the square of their number."""

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any

from scale_corpus import Corpus, Files, Planted
from scale_words import Words, word

A_SOURCE = 100
"""So many claims stand in one source."""
LONGEST = 500
"""So many members a list may have; a claim with more of them is refused, and its reader told so."""
WORKS = {"kind": "event", "name": "fire at the works"}
FRONT = {"kind": "organisation", "name": "Oxmoor Institute"}


def _event(number: int, series: str = "") -> dict[str, Any]:
    return (
        {"kind": "event", "series": series, "ordinal": number}
        if series
        else {"kind": "event", "name": f"fire number {number} at the works"}
    )


def _count(number: float, **more: object) -> dict[str, Any]:
    return {"kind": "quantity", "number": number, "counted": "people", **more}


def _day(number: int) -> dict[str, Any]:
    return {"kind": "date", "edtf": f"{1990 + number // 336 % 30}-{1 + number // 28 % 12:02}-{1 + number % 28:02}"}


def _members(*names: str, kind: str = "person", **more: object) -> dict[str, Any]:
    return {"kind": "members", "members": [{"kind": kind, "name": name} for name in names], **more}


class Told(Files):
    """Claims spread over sources in the order in which they are added."""

    def add(self, subject: object, predicate: str, value: object, *, only: str = "", **more: object) -> str:
        source = only or f"s{self.claims // A_SOURCE}"
        self.source(source)
        return self.claim(source, subject=subject, predicate=predicate, value=value, **more)


def one_event(claims: int) -> Corpus:
    """Tell figures, dates, places and guests of one event; one claim in ten disagrees with the others of its sort."""
    told, planted = Told(), list[Planted]()
    sorts = (
        ("conflicting-quantities", "taking-part", _count(412), lambda at: _count(501 + 2 * (at % 700))),
        ("conflicting-dates", "held-on", _day(0), lambda at: _day(10 + at % 9000)),
        ("conflicting-attendance", "attended-by", _members("Tom Ek"), lambda _: _members("Tom Ek")),
        ("conflicting-outcomes", "outcome", {"kind": "term", "term": "agreed"}, lambda _: {"kind": "term", "term": "not-agreed"}),
    )
    for number in range(claims):
        rule, predicate, value, other = sorts[number % len(sorts)]
        odd = number // len(sorts) % 10 == 9
        denied = {"polarity": "denied"} if odd and predicate == "attended-by" else {}
        address = told.add(WORKS, predicate, other(number) if odd else value, **denied)
        planted += [Planted(rule, frozenset({address}), whole=False)] if odd else []
    return told.corpus("all claims about one event", planted)


def all_different(claims: int) -> Corpus:
    """Tell of one event as many values as there are claims, of several kinds."""
    told, planted = Told(), list[Planted]()
    for number in range(claims):
        match number % 4:
            case 0:
                rule, address = "conflicting-quantities", told.add(WORKS, "taking-part", _count(3001 + 3 * number))
            case 1:
                rule, address = "conflicting-dates", told.add(WORKS, "held-on", _day(number))
            case 2:
                rule, address = (
                    "conflicting-ordinals",
                    told.add(WORKS, "ordinal", _count(number + 1), scope={"series": "Works Meetings"}),
                )
            case _:
                host = {"kind": "organisation", "name": f"{word(number)} Institute"}
                rule, address = "conflicting-roles", told.add(WORKS, "hosted-by", {"kind": "entity", "entity": host})
        planted.append(Planted(rule, frozenset({address}), whole=False))
    return told.corpus("one event, every value different", planted)


def alike(claims: int) -> Corpus:
    """Name as many persons and groups as there are claims, by nearly the same names."""
    told = Told()
    letters = "bdfghjklmnrstwyz"
    for number in range(claims):
        name = "".join(letters[number // 16**at % 16] + "aiou"[(number >> at) % 4] for at in range(4)).title()
        guest = _members(f"Abu {name} al-Qashani") if number % 2 else _members(f"Qashani Brigade {number}", kind="group")
        told.add(_event(number % 50), "attended-by", guest)
    return told.corpus("all names alike", ())


def long_lists(claims: int) -> Corpus:
    """Tell, each in a source of its own, lists as long as a claim may be, with as many names in all as there are else claims."""
    told, words = Told(), Words()
    names = [f"{words.of(str(number))} Institute" for number in range(LONGEST + claims // 50)]
    accord = {"kind": "agreement", "name": "Fjord Accord"}
    lists = [
        told.add(
            accord,
            "signed-by",
            _members(*names[at * 10 : at * 10 + LONGEST], kind="organisation", complete=True),
            only=f"paper-{at}",
        )
        for at in range(max(2, claims // LONGEST))
    ]
    count = told.add(accord, "number", _count(7, counted="organisations"), scope={"condition": "signatories"}, only="gazette")
    planted = [Planted("conflicting-lists", frozenset({one}), whole=False) for one in lists]
    planted.append(Planted("count-against-list", frozenset({count}), whole=False))
    return told.corpus("lists of so many members", planted)


def one_source(claims: int) -> Corpus:
    """Tell everything in one source, which contradicts itself in one claim of ten."""
    told, planted = Told(), list[Planted]()
    for number in range(0, claims, 10):
        event = _event(number)
        for at in range(8):
            told.add(event, "on-the-agenda", {"kind": "text", "text": f"road number {at} of {word(number)}"}, only="herald")
        one, two = (told.add(event, "taking-part", _count(figure), only="herald") for figure in (31, 57))
        planted.append(Planted("self-contradiction", frozenset({one, two})))
    return told.corpus("one source", planted)


def one_party(claims: int) -> Corpus:
    """Tell roles, first times, presences and dates of one body, in series of their own."""
    told, planted = Told(), list[Planted]()
    for number in range(0, claims, 8):
        series = f"{word(number)} Games"
        one, two = (told.add(FRONT, "first-attended", _event(at, series)) for at in (5, 6 + number % 3))
        planted.append(Planted("first-time", frozenset({one, two}), whole=False))
        early = told.add(FRONT, "role-at", {"kind": "term", "term": "guarantor"}, scope={"event": _event(1, series)})
        begin = told.add(FRONT, "role-from", {"kind": "event", **_event(3, series)}, scope={"as": "guarantor", "series": series})
        planted.append(Planted("role-at-event", frozenset({early, begin}), whole=False))
        for at in (7, 8, 9):
            told.add(FRONT, "attended", {"kind": "event", **_event(at, series)})
        told.add(_event(7, series), "held-on", _day(number))
    return told.corpus("one body: roles, first times, presences", planted)


def firsts_of_a_group(claims: int) -> Corpus:
    """Call as many different bodies the first of one group, and as many events the first of one class."""
    told, planted, words = Told(), list[Planted](), Words()
    first = []
    for number in range(0, claims, 2):
        party = {"kind": "organisation", "name": f"{words.of(str(number))} Institute"}
        first.append(told.add(party, "first-hosted", _day(number), scope={"class": "summit", "among": "institutes"}))
        event = {"kind": "event", "name": f"summit at {words.of(f'event {number}')}"}
        scope = {"class": "summit", "series": "Works Meetings"}
        told.add(event, "ordinal", {"kind": "quantity", "number": 1, "counted": "summits"}, scope=scope)
    planted += [Planted("first-time", frozenset({one}), whole=False) for one in first]
    return told.corpus("firsts of one group and of one class", planted)


def chain(claims: int) -> Corpus:
    """Tell of a chain of events, each after the one before it; now and then one is told the other way round."""
    told, planted = Told(), list[Planted]()
    for number in range(claims):
        step = told.add(_event(number + 1), "after", {"kind": "event", "event": _event(number)})
        if number % 50 == 49:
            back = told.add(_event(number - 1), "after", {"kind": "event", "event": _event(number + 1)})
            planted.append(Planted("event-order", frozenset({step, back}), whole=False))
        if number % 10 == 0:
            told.add(_event(number), "held-on", _day(number))
    return told.corpus("a chain of before and after", planted)


def nested(claims: int) -> Corpus:
    """Tell of events each of which is a part of the next, with figures; now and then a part is greater than its whole."""
    told, planted = Told(), list[Planted]()
    for number in range(0, claims, 2):
        odd = number % 40 == 20
        part = told.add(_event(number), "killed", _count(number + 1003 + 907 * odd))
        told.add(_event(number), "part-of", {"kind": "entity", "entity": _event(number + 2)})
        if odd:
            planted.append(Planted("parts-exceed-whole", frozenset({part}), whole=False))
    return told.corpus("parts of parts of parts", planted)


def dates(claims: int) -> Corpus:
    """Tell days, beginnings, ends and lengths of one event, ever new ones."""
    told, planted = Told(), list[Planted]()
    for number in range(claims):
        match number % 4:
            case 0:
                first, last = _day(number)["edtf"], _day(number + 3)["edtf"]
                value = {"kind": "date", "edtf": f"{first}/{last}"} if first < last else _day(number)
                planted.append(Planted("date-extent", frozenset({told.add(WORKS, "held-on", value)}), whole=False))
            case 1:
                told.add(WORKS, "began-on", _day(number))
            case 2:
                told.add(WORKS, "ended-on", _day(number + 5))
            case _:
                told.add(WORKS, "lasted", {"kind": "duration", "number": 40 + number, "unit": "day"})
    return told.corpus("one event: days, beginnings, ends, lengths", planted)


def one_office(claims: int) -> Corpus:
    """Give one office to ever new persons, each on a day of his own; now and then to two on one day, according to two sources."""
    told, planted, before = Told(), list[Planted](), ""
    mayor = {"kind": "entity", "entity": {"kind": "office", "name": "mayor"}}
    town = {"of": {"kind": "place", "name": "Oxmoor"}}
    for number in range(claims):
        odd, holder = number % 48 == 44, number // 4
        day = _day(13 * (holder - odd))["edtf"]
        person = {"kind": "person", "name": f"Tom {word(holder)}"}
        said = told.add(
            person, "holds-office", mayor, scope=town, as_of=day, only=f"q{number}" if odd else f"p{number % 4}-{number // 400}"
        )
        planted += [Planted("conflicting-roles", frozenset({before, said}), whole=False)] if odd else []
        before = said
    return told.corpus("one office", planted)


def quotations(claims: int) -> Corpus:
    """Quote one speaker with ever other words, now and then with a "not", and blame ever new bodies for one thing."""
    told, planted, before, lund = Told(), list[Planted](), "", {"kind": "person", "name": "Ada Lund"}
    hearing = {"on": {"kind": "event", "name": "council hearing"}}
    for number in range(0, claims, 2):
        place, denied = word(number // 4), number % 4 // 2
        text = f"We will {'not ' * denied}sell the {place} harbour, said {place}, before {place} is {place}"
        said = told.add(lund, "said", {"kind": "text", "text": text}, scope=hearing, only=f"p{denied}-{number // 200}")
        planted += [Planted("divergent-quotation", frozenset({before, said}), whole=False)] if denied else []
        before = said
        body = {"kind": "organisation", "name": f"{word(number)} Institute"}
        blamed = told.add(body, "responsible-for", {"kind": "event", "event": WORKS}, only=f"b{number}")
        planted.append(Planted("conflicting-cause", frozenset({blamed}), whole=False))
    return told.corpus("one speaker, one blame", planted)


SHAPES: Mapping[str, Callable[[int], Corpus]] = MappingProxyType(
    {
        "one-event": one_event,
        "all-different": all_different,
        "alike": alike,
        "long-lists": long_lists,
        "one-source": one_source,
        "one-party": one_party,
        "firsts": firsts_of_a_group,
        "chain": chain,
        "nested": nested,
        "dates": dates,
        "one-office": one_office,
        "quotations": quotations,
    }
)
"""What is made by which word of the command line."""
