import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.dates.calendar import iso_day
from checker.dates.edtf import EdtfError, parse
from checker.dates.period import Period, Relation, bounds, describe, period_of

SAME, INSIDE, SHARED = Relation.SAME, Relation.INSIDE, Relation.SHARED
OVERLAP_SPANS, APART_SOFTLY, APART = Relation.OVERLAP_SPANS, Relation.APART_SOFTLY, Relation.APART


def period(text: str, part: str | None = None) -> Period:
    return period_of(parse(text), part)


@pytest.mark.parametrize(
    ("one", "other", "relation"),
    [
        # Days and months.
        ("2017-09-14", "2017-09-14", SAME),
        ("2017-09-14", "2017-09-15", APART),
        ("2017-09-14T23:20:30Z", "2017-09-14", SAME),
        ("2017-09-14", "2017-09", INSIDE),
        ("2017-10-01", "2017-09", APART),
        ("2017-11-22", "2018-01", APART),
        ("2017-01-31", "2017-01", INSIDE),
        ("2017", "2016-12-31", APART),
        ("2016-02-29", "2016-02", INSIDE),
        ("[2017-09-03,2017-09-05]", "2017-09-05", INSIDE),
        ("[2017-09-03,2017-09-05]", "2017-09-04", APART),
        ("[2017-09-03,2017-09-05]", "[2017-09-05,2017-09-07]", SHARED),
        ("[2017-09-03,2017-09-05]", "{2017-09-03,2017-09-05}", INSIDE),
        ("2017-33", "[2017-01..2017-03]", SAME),
        # What lasts.
        ("2017-09-14/2017-09-15", "2017-09-14/2017-09-15", SAME),
        ("2017-09-14/2017-09-15", "{2017-09-14,2017-09-15}", SAME),
        ("2017-09-14/2017-09-15", "2017-09-14", INSIDE),
        ("2017-09-14/2017-09-15", "2017-09-16", APART),
        ("2017-09-14/2017-09-15", "2017-09-14/2017-09-16", OVERLAP_SPANS),
        ("2017-09-14/2017-09-15", "2017-09-15/2017-09-16", OVERLAP_SPANS),
        ("2017-09-14/2017-09-15", "2017-09-16/2017-09-17", APART),
        ("2017-09-14/2017-09-15", "2017-09", INSIDE),
        ("2017-09-30/2017-10-01", "2017-09", SHARED),
        ("2017-09-14/2017-09-15", "2017-10", APART),
        ("2017-09-14/2017-09-14", "2017-09-14", SAME),
        ("2017-09-14/2017-09-14", "2017-09-14/2017-09-15", INSIDE),
        ("{2017-09-14,2017-09-16}", "2017-09-15", APART),
        ("{2017-09-14,2017-09-16}", "2017-09-14/2017-09-16", OVERLAP_SPANS),
        ("2017-02/2018-01", "2017-02-14/2018-01-29", INSIDE),
        ("2017-02/2018-01", "2017-03-01/2018-01-29", OVERLAP_SPANS),
        ("2017-02/2018-01", "2017/2018-01-05", SHARED),
        ("2017-02/2018-01", "2018-02", APART),
        ("2017-02/2018-01", "2018-01-31", INSIDE),
        ("2017-02-01/..", "2017-02-01/2017-03-01", INSIDE),
        ("2017-02-01/..", "2017-01-31", APART),
        ("../2017", "2018", APART),
        ("../2017", "2017-05-01", INSIDE),
        ("{..1984}", "../1984-12-31", INSIDE),
        ("/", "2017-05-01", INSIDE),
        # Winter lies across the turn of the year.
        ("2017-24", "2018-02-01", INSIDE),
        ("2017-24", "2018-04-01", APART_SOFTLY),
        ("2017-24", "2018-04-15", APART),
        ("2017-24", "2017-02-01", APART),
        ("2017-32", "2017-07-01", INSIDE),
        # Hedges.
        ("2017~", "2018-12-31", INSIDE),
        ("2017~", "2019-12-31", APART_SOFTLY),
        ("2017~", "2020-01-01", APART),
        ("2017-09-14?", "2017-09-15", INSIDE),
        ("2017-09-14?", "2017-09-16", APART_SOFTLY),
        ("2017-09-14?", "2017-09-17", APART),
        ("2017-09-14", "2017-09-16", APART),
        ("2017?-09-14", "2018-09-14", INSIDE),
        ("2017?-09-14", "2018-09-15", APART),
        # No year.
        ("XXXX-09-14", "2017-09-14", INSIDE),
        ("XXXX-09-14", "2017-09-15", APART),
        ("XXXX-09-14", "XXXX-09-14", SAME),
        ("XXXX-09-14", "XXXX-09", INSIDE),
        ("XXXX-09-14", "XXXX-10", APART),
        ("XXXX-09-14", "201X", SHARED),
        ("XXXX-09-14", "[1900-09-15,1990-09-14]", SHARED),
        ("XXXX-09-14", "[1900-09-15,1990-09-15]", APART),
        ("XXXX-09-14/XXXX-09-15", "2017-09-14/2017-09-15", INSIDE),
        ("XXXX-09-14/XXXX-09-15", "2017-09-16", APART),
        ("XXXX-12-31/XXXX-01-01", "2018-01-01", INSIDE),
        ("XXXX-02-29", "2017-03-01", APART),
        ("XXXX-02-29", "2016", SHARED),
        ("XXXX-02-29", "2016-02-29", INSIDE),
        ("XXXX-09-14", "Y170000001", APART),
        # Long ago, far ahead, and too many to list.
        ("-0044-03-15", "-0044-03", INSIDE),
        ("-0044-03-15", "0044-03-15", APART),
        ("Y170000000", "Y17E7", SAME),
        ("Y170000001", "Y17E7", APART),
        ("Y170000001", "Y17E7S2", INSIDE),
        ("1XXX-12", "1950-12", SHARED),
        ("1XXX-12", "2000-12", APART),
        ("1950S2", "1999", INSIDE),
        ("1950S2", "2000", APART),
    ],
)
def test_relations(one: str, other: str, relation: Relation) -> None:
    assert period(one).relation(period(other)) is relation
    assert period(other).relation(period(one)) is relation


@pytest.mark.parametrize(
    ("other", "relation"),
    [
        ("2017-09-14/2017-09-15", INSIDE),
        ("2017-09-20", INSIDE),
        ("2017-09-21", APART_SOFTLY),
        ("2017-09-01", APART_SOFTLY),
        ("2017-10-01", APART),
        ("2017-09", INSIDE),
    ],
)
def test_the_middle_of_a_month(other: str, relation: Relation) -> None:
    assert period("2017-09", "mid").relation(period(other)) is relation


def test_a_part_of_what_has_no_year() -> None:
    assert period("XXXX-09", "mid").relation(period("2017-09-14")) is INSIDE
    assert period("XXXX-09", "mid").relation(period("2017-09-21")) is APART_SOFTLY
    assert period("XXXX-09", "mid").with_year(period("2017-11-28")) == period("2017-09", "mid")
    with pytest.raises(EdtfError):
        period("XXXX-09-14", "mid")


def test_what_is_loosened_contradicts_nothing() -> None:
    stated, other = period("2017-05-09"), period("2017-05-02")
    assert stated.relation(other) is APART
    assert stated.loosened().relation(other) is APART_SOFTLY
    assert other.relation(stated.loosened()) is APART_SOFTLY
    assert stated.loosened().relation(stated) is SAME
    assert period("XXXX-05-09").loosened().relation(other) is APART_SOFTLY
    assert period("XXXX-05-09").loosened().with_year(period("2017")).relation(other) is APART_SOFTLY
    assert stated.loosened().before(period("2020")) is None


@pytest.mark.parametrize(
    ("text", "published", "words"),
    [
        ("XXXX-09-14", "2017-11-28", "14 September 2017"),
        ("XXXX-09-14/XXXX-09-15", "2017-09-20", "14 to 15 September 2017"),
        ("XXXX-12-20", "2018-01-03", "20 December 2017 or 20 December 2018"),
        ("XXXX-01-23", "2017-11-28", "23 January 2017 or thereabouts"),
        ("XXXX-12-30/XXXX-01-02", "2017-12-31", "30 December 2017 to 2 January 2018"),
        ("XXXX-09-14", "../..", "14 September (year not stated)"),
        ("XXXX-02-29", "2017-03-01", "29 February (year not stated)"),
        ("2016-09-14", "2017-11-28", "14 September 2016"),
    ],
)
def test_the_year_of_publication_is_filled_in(text: str, published: str, words: str) -> None:
    found = period(text).with_year(period(published))
    assert describe(found) == words
    assert found.yearless == ("year not stated" in words)


def test_a_year_filled_in_is_as_good_as_stated() -> None:
    assert period("XXXX-09-14").with_year(period("2017-11-28")) == period("2017-09-14")
    spans = period("XXXX-09-14/XXXX-09-15").with_year(period("2017-11-28"))
    assert spans == period("2017-09-14/2017-09-15")
    assert spans.days() == 2


def test_a_day_early_in_the_year_may_softly_be_next_years() -> None:
    found = period("XXXX-01-23").with_year(period("2017-11-28"))
    assert found.relation(period("2017-01-23")) is SAME
    assert found.relation(period("2018-01-23")) is APART_SOFTLY
    assert found.relation(period("2018-01-24")) is APART


@pytest.mark.parametrize(
    ("one", "other", "before"),
    [
        ("2017-09-14", "2017-09-15", True),
        ("2017-09-14", "2017-09-14", False),
        ("2017-09-15", "2017-09-14", False),
        ("2017-09", "2017-10", True),
        ("2017-09", "2017-09", None),
        ("2017-10", "2017-09", False),
        ("2017-09-14/2017-09-15", "2017-09-15", False),
        ("2017-09-14/2017-09-15", "2017-09-16", True),
        ("2017", "2018", True),
        ("2017~", "2018", None),
        ("2017~", "2020", True),
        ("2017~", "2014", False),
        ("2017-02/..", "2018", None),
        ("../2017", "2018", True),
        ("2016", "2017/..", True),
        ("XXXX-09-14", "2017-09-15", None),
    ],
)
def test_before(one: str, other: str, before: bool | None) -> None:  # noqa: FBT001
    assert period(one).before(period(other)) is before


@pytest.mark.parametrize(
    ("one", "other", "gap"),
    [
        ("2017-11-22", "2018-01", 40),
        ("2017-09-14", "2017-09-15", 1),
        ("2017-09-14", "2017-09", 0),
        ("XXXX-09-14", "2017-09-16", 2),
        ("2017~", "2020", 366),
    ],
)
def test_the_gap_between_the_nearest_days(one: str, other: str, gap: int) -> None:
    assert period(one).gap_days(period(other)) == gap
    assert period(other).gap_days(period(one)) == gap


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("2017-09-14/2017-09-15", 2),
        ("2017-09-14/2017-09-14", 1),
        ("2016-02-28/2016-03-01", 3),
        ("{2017-07-04,2017-07-09}", 2),
        ("{2016}", 366),
        ("2017-09-14", None),
        ("2017-09", None),
        ("2017-02/2018-01", None),
        ("2017-09-14/..", None),
        ("{..1984}", None),
    ],
)
def test_how_many_days_a_period_covers(text: str, days: int | None) -> None:
    assert period(text).days() == days


def test_the_edges_of_what_lasts() -> None:
    span = period("2017-02/2018-01-05")
    assert span.edge("begin") == period("2017-02")
    assert span.edge("end") == period("2018-01-05")
    assert period("2017-02").edge("begin") is None


def test_the_hull() -> None:
    first, last = period("2017-09-14?").hull()
    assert first is not None
    assert last is not None
    assert (iso_day(first), iso_day(last)) == ("2017-09-13", "2017-09-15")
    assert period("2017-09-14?").hull(outer=True) == (first - 1, last + 1)
    assert period("2017/..").hull() == (bounds(parse("2017"))[0], None)


@pytest.mark.parametrize(
    ("one", "other", "refines"),
    [
        ("2017-09-14", "2017-09", True),
        ("2017-09", "2017-09-14", False),
        ("2017-09-14/2017-09-15", "2017-09", True),
        ("2017-09-14", "2017-09-14/2017-09-15", False),
        ("2017-02-14/2018-01-29", "2017-02/2018-01", True),
        ("2017-09-14", "XXXX-09-14", True),
        ("XXXX-09-14", "2017-09-14", False),
    ],
)
def test_refinement(one: str, other: str, refines: bool) -> None:  # noqa: FBT001
    assert period(one).within(period(other)) is refines


DAYS = st.sampled_from([f"{year}-{rest}" for year in (2016, 2017) for rest in ("02-28", "02-2X", "09-14", "09-15", "09-16")])
DAYLESS = st.sampled_from(["2016", "2017", "201X", "2017-09", "2017-0X", "2016-24", "2017-21", "2016-02-29", "1950S1", "1XXX-09"])
YEARLESS = st.sampled_from(["XXXX-09-14", "XXXX-09", "XXXX-02-29", "XXXX-XX-15", "XXXX-23"])
PLAIN = st.one_of(DAYS, DAYLESS, YEARLESS)
HEDGED = st.tuples(PLAIN, st.sampled_from(["", "", "~", "?"])).map("".join)
ENDS = st.one_of(HEDGED, st.sampled_from(["", ".."]))
MEMBERS = st.lists(HEDGED, min_size=1, max_size=3).map(",".join)
TEXTS = st.one_of(
    HEDGED,
    st.tuples(ENDS, ENDS).map("/".join),
    st.tuples(DAYS, DAYS).map("/".join),
    MEMBERS.map("[{}]".format),
    MEMBERS.map("{{{}}}".format),
)


def readable(text: str) -> bool:
    try:
        parse(text)
    except EdtfError:
        return False
    return True


PERIODS = st.builds(
    lambda text, loose: period(text).loosened() if loose else period(text),
    TEXTS.filter(readable),
    st.sampled_from([False, False, False, True]),
)


@given(PERIODS, PERIODS)
def test_relations_are_symmetric(one: Period, other: Period) -> None:
    assert one.relation(other) is other.relation(one)
    assert one.gap_days(other) == other.gap_days(one)
    if one.before(other):
        assert not other.before(one)
        assert one.relation(other) is APART


@given(PERIODS)
def test_every_period_is_the_same_as_itself_and_within_itself(one: Period) -> None:
    assert one.relation(one) is SAME
    assert one.within(one)
    assert one.loosened().relation(one) is SAME or one.inner.rough
    assert one.loosened() == one.loosened().loosened()
    assert describe(one)


@given(PERIODS, PERIODS, PERIODS)
def test_refinement_is_transitive(one: Period, two: Period, three: Period) -> None:
    if one.within(two) and two.within(three):
        assert one.within(three)


@given(PERIODS, PERIODS)
def test_what_refines_another_shares_its_days(one: Period, other: Period) -> None:
    if one.within(other):
        assert one.relation(other) in {SAME, INSIDE}
        assert one.gap_days(other) == 0


@given(PERIODS)
def test_the_outer_bound_lies_around_what_is_left_open(one: Period) -> None:
    first, last = one.hull()
    outer_first, outer_last = one.hull(outer=True)
    assert outer_first is None or (first is not None and outer_first <= first)
    assert outer_last is None or (last is not None and last <= outer_last)


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("2021-09-28~", "2021-09", True),
        ("2021-09-29~", "2021-09", False),
        ("2021-09", "2021-09-28~", False),
        ("2021-09", "2021", True),
        ("2021-09-14", "XXXX-09", True),
        ("XXXX-09-29~", "2021-09", False),
    ],
)
def test_all_that_a_period_may_mean_lies_in_another(one, other, expected):
    assert period(one).reaches_within(period(other)) is expected


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("1XX0-XX-25", "1000-01-25", "1990-12-25"),  # too many days to list: from the first to the last
        ("2021-04-X1", "2021-04-01", "2021-04-21"),
        ("2021-04-3X", "2021-04-30", "2021-04-30"),
        ("2021-X1", "2021-01-01", "2021-11-30"),
        ("Y1XXXX", "10000-01-01", "19999-12-31"),
        ("1950S2", "1900-01-01", "1999-12-31"),
        ("-1950S2", "-1999-01-01", "-1900-12-31"),
    ],
)
def test_the_first_and_the_last_day_of_digits_that_are_not_known(text, first, last):
    assert [iso_day(day) for day in period(text).hull()] == [first, last]
