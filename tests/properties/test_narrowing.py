"""Who says more exactly what contradicts already, contradicts still."""

import datetime as dt
import json
from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.comparing.explain import explain
from checker.dates.edtf import parse
from checker.dates.period import period_of
from checker.rules.example import event, number, says
from checker.values import Identity, Verdict
from checker.values.date import DateMeaning
from checker.values.hedge import BARE, Hedge, bounds_of
from checker.values.members import MembersMeaning
from tests.oracle.corpora import COUNTRIES

DAYS = st.dates(min_value=dt.date(2019, 1, 1), max_value=dt.date(2023, 12, 28))


def _wordings(day):
    """Return what may be said of a day, from a decade to the day itself, with open and with closed ends."""
    year, month, whole = f"{day:%Y}", f"{day:%Y-%m}", f"{day:%Y-%m-%d}"
    plain = [year[:3] + "X", year, month, whole, f"{year}~", f"{month}~", f"{whole}~", f"{whole}/..", f"../{whole}"]
    sets = [f"[{whole},2023-12-30]", f"[2018-12-05,{whole}]", f"{whole}/2024-01", f"2018-12/{whole}"]
    parts = [period_of(parse(month), part) for part in ("early", "mid", "late")]
    return [DateMeaning(period) for period in (*(period_of(parse(text)) for text in (*plain, *sets)), *parts)]


@given(DAYS, DAYS, st.randoms(use_true_random=False))
def test_a_more_exact_date_contradicts_still(day, other, random):
    wide = random.choice(_wordings(day))
    exact = [narrow for narrow in _wordings(day) if narrow != wide and narrow.surely_refines(wide, None)]
    for against in _wordings(other):
        if wide.compare(against, None).verdict is Verdict.CONTRADICT:
            for narrow in exact:
                assert narrow.compare(against, None).verdict is Verdict.CONTRADICT
                assert against.compare(narrow, None).verdict is Verdict.CONTRADICT


HEDGED = st.one_of(
    st.builds(bounds_of, st.none(), st.sampled_from(sorted(BARE))),
    st.builds(bounds_of, st.integers(1, 400).map(float), st.sampled_from(sorted(set(Hedge) - BARE.keys()))),
)


def _narrower(wide):
    """Yield hedged numbers that say more exactly what a wide one says."""
    first, last = wide.inner.low, wide.inner.high
    for value in sorted({first, first + 1, round((first + last) / 2), last - 1, last}):
        for hedge in sorted(set(Hedge) - BARE.keys()):
            found = bounds_of(float(value), hedge)
            if found != wide and found.inner.within(wide.inner) and found.outer.within(wide.outer):
                yield found


@given(HEDGED, HEDGED)
def test_a_narrower_figure_contradicts_still(wide, against):
    if wide.compare(against, "one", "other").verdict is Verdict.CONTRADICT:
        for narrow in _narrower(wide):
            assert narrow.compare(against, "one", "other").verdict is Verdict.CONTRADICT
            assert against.compare(narrow, "one", "other").verdict is Verdict.CONTRADICT


def test_there_are_narrower_figures_and_dates():
    assert {hedge: len(list(_narrower(bounds_of(40.0, hedge)))) > 0 for hedge in (Hedge.OVER, Hedge.ABOUT, Hedge.UP_TO)} == {
        Hedge.OVER: True,
        Hedge.ABOUT: True,
        Hedge.UP_TO: True,
    }
    told = _wordings(dt.date(2021, 9, 14))
    assert sum(narrow.surely_refines(wide, None) for wide, narrow in permutations(told, 2)) > len(told)


class Apart:
    """Knows that different names are different things, of which none may stand for another."""

    def identity(self, left, right):
        return Identity.SAME if left == right else Identity.DIFFERENT

    def link(self, left, right):
        return None


def _list(names, *, whole):
    found = tuple(sorted(set(names)))
    return MembersMeaning(found, (), whole, tuple((name, name) for name in found))


NAMES = st.lists(st.sampled_from(COUNTRIES), min_size=1, max_size=4, unique=True)


@given(NAMES, NAMES, st.booleans(), NAMES, st.booleans())
def test_a_list_that_names_more_or_is_closed_contradicts_still(mine, theirs, whole, more, close):
    """An open list that names more, and one that says that there are no others, leave fewer lists open."""
    longer = mine if close else [*mine, *more]
    wide, narrow, against = _list(mine, whole=False), _list(longer, whole=close), _list(theirs, whole=whole)
    if wide.compare(against, Apart()).verdict is Verdict.CONTRADICT:
        assert narrow.compare(against, Apart()).verdict is Verdict.CONTRADICT
        assert against.compare(narrow, Apart()).verdict is Verdict.CONTRADICT


def test_a_word_that_includes_another_excludes_all_that_the_other_does(checked, project):
    listed = json.loads((project / "checker" / "model" / "default_vocabulary.json").read_text(encoding="utf-8"))["terms"]
    known = checked([says("alba-post", event("harbour fire"), "killed", number(3))]).dossier.known
    included = 0
    for name, terms in ((one["name"], [term["term"] for term in one["terms"]]) for one in listed):
        for narrow, wide in permutations(terms, 2):
            if known.implies(name, narrow, wide):
                included += 1
                excluded = {word for word in terms if known.excludes(name, wide, word)}
                assert {word for word in excluded if not known.excludes(name, narrow, word)} == set(), (name, narrow, wide)
    assert included


@pytest.mark.parametrize(("place", "inside"), [("Norway", "Bergen"), ("Chile", "Arica")])
def test_a_place_inside_another_contradicts_what_the_other_does(checked, place, inside):
    def at(source, kind, name):
        return says(source, event("harbour fire"), "took-place-in", {"kind": "place", "place": {"kind": kind, "name": name}})

    for other in ("Norway", "Chile", "Peru"):
        found = []
        for kind, name in (("country", place), ("place", inside)):
            dossier = checked((at("alba-post", kind, name), at("bravo-star", "country", other))).dossier
            found.append(explain("alba-post/claim-1", "bravo-star/claim-2", dossier).verdict)
        assert found[0] != "contradict" or found[1] == "contradict"
