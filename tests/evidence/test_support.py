import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.evidence.source_view import SourceView
from checker.evidence.support import unsupported
from checker.model.claim_file import ClaimFile

TEXT = (
    "Harlow, 12 March 2021. Ada Lund and the managers of Ferrum met in Mill Lane. Norwegian envoys of the UN were there. "
    "Café Zürich burned."
)
FAIR = {"kind": "event", "name": "harbour fair"}


def lacking(value, *quotes, published=None, language="en", mentions=None, text=TEXT, **more):
    source = {"id": "post", "title": "Post", "language": language, **({"published": published} if published else {})}
    claim = {
        "id": "a",
        "subject": FAIR,
        "predicate": "states",
        "value": value,
        "evidence": [{"quote": one} for one in quotes],
        **more,
    }
    file = ClaimFile.model_validate({"schema_version": 1, "source": source, "claims": [claim], "mentions": mentions or {}})
    return [(one.pointer, one.words) for one in unsupported(file.claims[0], file, SourceView(text))]


def number(value, **more):
    return {"kind": "quantity", "number": value, "counted": "people", **more}


def date(edtf, **more):
    return {"kind": "date", "edtf": edtf, **more}


@pytest.mark.parametrize(
    ("value", "quote", "loud"),
    [
        (number(14), "left 14 people dead", False),
        (number(15), "left 14 people dead", True),
        (number(14), "on September 14 people died", True),
        (number(500_000), "at least half a million dead", False),
        (number(500_000), "at least a million dead", True),
        (number(12), "over a dozen rounds", False),
        (number(12), "over a score of rounds", True),
        (number(2), "both sides came", False),
        (number(2), "all sides came", True),
        (number(0), "no side came", False),
        (number(1), "a worker died", False),
        (number(1), "14 workers died", True),
        (number(44, of=63), "44 out of the 63", False),
        (number(44, of=64), "44 out of the 63", True),
        ({"kind": "quantity", "share": [2, 3]}, "two thirds of the members", False),
        ({"kind": "quantity", "share": [1, 3]}, "two thirds of the members", True),
        ({"kind": "quantity", "share": [1, 2]}, "half the members", False),
        ({"kind": "quantity", "hedge": "tens-of-thousands"}, "tens of thousands of people", False),
        ({"kind": "quantity", "hedge": "hundreds-of-thousands"}, "tens of thousands of people", True),
        ({"kind": "quantity", "hedge": "dozens"}, "dozens of people", False),
        ({"kind": "duration", "number": 2, "unit": "day"}, "the two-day hearing", False),
        ({"kind": "duration", "number": 3, "unit": "day"}, "the two-day hearing", True),
        ({"kind": "duration", "number": 1, "unit": "year"}, "for more than a year", False),
        ({"kind": "duration", "number": 42, "unit": "month"}, "three years and six months", False),
        ({"kind": "duration", "number": 43, "unit": "month"}, "three years and six months", True),
        ({"kind": "duration", "number": 10, "unit": "year"}, "over a decade", False),
    ],
)
def test_numbers(value, quote, loud):
    assert bool(lacking(value, quote)) == loud


def test_an_ordinal_states_which_in_a_row_and_counts_nothing():
    assert lacking(number(3), "its third title")
    assert not lacking(number(3), "its third title", predicate="ordinal")
    assert lacking(number(4), "its third title", predicate="ordinal")


@pytest.mark.parametrize(
    ("value", "quotes", "published", "missing"),
    [
        (date("2021-09-14/2021-09-15"), ["September 14 to 15, 2021"], None, None),
        (date("2021-09-14/2021-09-16"), ["September 14 to 15, 2021"], None, "16 September"),
        (date("2021-10-14"), ["September 14, 2021"], None, "October, 14 October"),
        (date("2021-09-14"), ["September 14"], "2021-11-01", None),
        (date("2020-09-14"), ["September 14"], None, "2020"),
        (date("2019-09-14"), ["September 14"], "2021-11-01", "2019"),
        (date("2020-12"), ["in December"], "2021-01-05", None),
        (date("2019-12"), ["in December"], "2021-01-05", "2019"),
        (date("XXXX-09-14"), ["September 14"], None, None),
        (date("2021-09-14"), ["on the 14th", "in September 2021"], None, None),
        (date("2021-09", part="mid"), ["mid-September 2021"], None, None),
        (date("2021-09", part="mid"), ["September 2021"], None, "mid"),
        (date("2021-09-14", relative=True), ["last Tuesday"], None, None),
        (date("2021-09-14", relative=True), ["at the harbour"], None, "a weekday, or words such as “last week”"),
        (date("2021-21"), ["the spring of 2021"], None, None),
        (date("2021-21"), ["the autumn of 2021"], None, "spring"),
        (date("2011"), ["since 2011"], None, None),
        (date("[2021-09-03..2021-09-05]"), ["between September 3 and September 5, 2021"], None, None),
        (date("199X"), ["in those years"], None, None),
    ],
)
def test_dates(value, quotes, published, missing):
    found = lacking(value, *quotes, published=published)
    assert [words for _, words in found] == ([missing] if missing else [])


@pytest.mark.parametrize(
    ("quote", "loud"),
    [
        ("the fifth round", False),
        ("the sixth round", True),
        ("round 5 began", False),
        ("round five began", False),
        ("five groups came", True),
        ("attended by 5 groups", True),
        ("the Games V", False),
        ("the first five rounds", False),
        ("the fourth to sixth rounds", False),
        ("the fourth and sixth rounds", True),
    ],
)
def test_the_ordinal_of_an_event_in_the_value(quote, loud):
    value = {"kind": "event", "series": "round", "ordinal": 5}
    assert bool(lacking(value, quote, text=TEXT + " round")) == loud


def test_a_wording_of_the_table_stands_for_the_ordinal():
    table = {"gala": {"kind": "event", "series": "round", "ordinal": 5, "also": ["jubilee gala"]}}
    value = {"kind": "event", "event": {"mention": "gala"}}
    assert not lacking(value, "at the jubilee gala", mentions=table, text="the jubilee gala")
    assert lacking(value, "at the meeting", mentions=table, text="the jubilee gala")


@pytest.mark.parametrize(
    ("name", "loud"),
    [
        ("Ada Lund", False),
        ("ADA  LUND", False),
        ("Ida Lund", True),
        ("Mill Lane", False),
        ("Mill Street", True),
        ("Cafe Zurich", False),
        ("Norwegians", False),
        ("Sweden", True),
        ("United Nations", False),
        ("managers of Ferrum", False),
        ("managers of Cuprum", True),
        ("people of the town", False),
    ],
)
def test_names_stand_somewhere_in_the_text(name, loud):
    members = {"kind": "members", "members": [{"kind": "group", "name": name}]}
    assert lacking(members, "they met") == ([("/value/members/0", name)] if loud else [])


def test_one_wording_of_the_table_is_enough():
    value = {"kind": "entity", "entity": {"mention": "mayor"}}
    table = {"mayor": {"kind": "person", "name": "Adelheid Lundgren", "also": ["Ada Lund"]}}
    assert not lacking(value, "she met", mentions=table)
    assert lacking(value, "she met", mentions={"mayor": {"kind": "person", "name": "Adelheid Lundgren"}})


def test_speakers_and_scope_are_names_too():
    more = {
        "scope": {"of": {"kind": "country", "name": "Sweden"}, "class": "meeting Sweden"},
        "attributed_to": [
            {"speaker": {"kind": "person", "name": "Ada Lund"}},
            {"speaker": {"kind": "person", "name": "Bo Holm"}},
        ],
    }
    found = lacking({"kind": "text", "text": "x"}, "they met", **more)
    assert found == [("/scope/of", "Sweden"), ("/attributed_to/1/speaker", "Bo Holm")]


@pytest.mark.parametrize(("text", "loud"), [("we were lucky", False), ("We … lucky", False), ("we were rich", True)])
def test_what_was_said_is_quoted_word_for_word(text, loud):
    value = {"kind": "text", "text": text}
    assert bool(lacking(value, "“We were lucky,” she said", predicate="said")) == loud
    assert not lacking(value, "“We were lucky,” she said", predicate="states")


def test_terms_and_subjects_are_not_checked():
    assert not lacking({"kind": "term", "term": "signed"}, "they met", subject={"kind": "event", "series": "Games", "ordinal": 9})


@pytest.mark.parametrize(
    ("as_of", "loud"), [("2020", True), ("2021-11-02", False), ("../2021-11-01", False), ("../2021-03-04", True)]
)
def test_as_of_stands_in_the_quotes_or_is_the_articles_own_date(as_of, loud):
    assert bool(lacking(number(14), "14 people", published="2021-11-02", as_of=as_of)) == loud


def test_parts_under_inferred_are_exempt_and_no_others():
    wrong = number(15, of=63)
    inferred = [{"part": "/value/number", "note": "counted"}]
    assert lacking(wrong, "14 people", inferred=inferred) == [("/value/of", "63")]
    assert not lacking(wrong, "14 people", inferred=[{"part": "/value", "note": "counted"}])
    assert len(lacking(wrong, "14 people", inferred=[{"part": "/value/num", "note": "counted"}])) == 2


@pytest.mark.parametrize(
    ("value", "quote", "loud"),
    [
        (number(3), "drei Menschen am 14. Mai", False),
        (number(163), "163 Menschen", False),
        (number(163), "165 Menschen", True),
        (number(2_500_000), "2,5 Millionen", False),
        (date("2021-05-14"), "am 14. Mai 2021", False),
        (date("2021-05-15"), "am 14. Mai 2021", True),
        (date("2021-05", part="mid"), "Mitte Mai 2021", False),
    ],
)
def test_in_other_languages_only_digits_are_demanded(value, quote, loud):
    assert bool(lacking(value, quote, language="de")) == loud


@given(st.integers(2, 10**7), st.integers(2, 10**7))
def test_a_number_is_supported_by_itself_and_by_no_other(one, other):
    assert not lacking(number(one), f"There were {one:,} cases")
    if one != other and other > 4:
        assert lacking(number(other), f"There were {one:,} cases") == [("/value/number", f"{other:,}".replace(",", " "))]
