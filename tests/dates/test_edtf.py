import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.dates.calendar import iso_day
from checker.dates.edtf import LONGEST, EdtfError, parse
from checker.dates.extent import bounds

LEVEL_0 = [
    "1985-04-12",
    "1985-04",
    "1985",
    "1985-04-12T23:20:30",
    "1985-04-12T23:20:30Z",
    "1985-04-12T23:20:30-04",
    "1985-04-12T23:20:30+04:30",
    "1964/2008",
    "2004-06/2006-08",
    "2004-02-01/2005-02-08",
    "2004-02-01/2005-02",
    "2004-02-01/2005",
    "2005/2006-02",
]
LEVEL_1 = [
    "Y170000002",
    "Y-170000002",
    "2001-21",
    "1984?",
    "2004-06~",
    "2004-06-11%",
    "201X",
    "20XX",
    "2004-XX",
    "1985-04-XX",
    "1985-XX-XX",
    "1985-04-12/..",
    "1985-04/..",
    "1985/..",
    "../1985-04-12",
    "../1985-04",
    "../1985",
    "1985-04-12/",
    "1985-04/",
    "1985/",
    "/1985-04-12",
    "/1985-04",
    "/1985",
    "-1985",
]
LEVEL_2 = [
    "Y-17E7",
    "1950S2",
    "Y171010000S3",
    "Y3388E2S3",
    "2001-34",
    "[1667,1668,1670..1672]",
    "[..1760-12-03]",
    "[1760-12..]",
    "[1760-01,1760-02,1760-12..]",
    "[1667,1760-12]",
    "[..1984]",
    "{1667,1668,1670..1672}",
    "{1960,1961-12}",
    "{..1984}",
    "2004-06~-11",
    "2004?-06-11",
    "?2004-06-~11",
    "2004-%06-11",
    "156X-12-25",
    "15XX-12-25",
    "XXXX-12-XX",
    "1XXX-XX",
    "1XXX-12",
    "1984-1X",
    "2004-06-~01/2004-06-~20",
    "2004-06-XX/2004-07-03",
]

LOUD_AND_SILENT = [
    ("2017-02-29", "2016-02-29"),
    ("1900-02-29", "2000-02-29"),
    ("0001-02-29", "0000-02-29"),
    ("2017-04-31", "2017-05-31"),
    ("2017-09-00", "2017-09-01"),
    ("2017-00", "2017-01"),
    ("2017-13", "2017-12"),
    ("2017-20", "2017-21"),
    ("2017-42", "2017-41"),
    ("2017-21-05", "2017-12-05"),
    ("199X-02-30", "199X-02-29"),
    ("19X9-02-29", "19X6-02-29"),
    ("15XX-2X-25", "15XX-1X-25"),
    ("2017-02-3X", "2017-03-3X"),
    ("201", "0201"),
    ("20170", "Y20170"),
    ("Y2017", "2017"),
    ("Y012345", "Y12345"),
    ("Y1E3", "Y1E4"),
    ("Y1E04", "Y1E4"),
    ("Y12345-01", "1234-01"),
    ("1950S0", "1950S1"),
    ("195XS2", "1950S2"),
    ("1950S2-01", "1950-01"),
    ("Y1XE5", "Y1XXXXX"),
    ("-0000", "0000"),
    ("-000", "-0001"),
    ("2017-9-04", "2017-09-04"),
    ("20170904", "2017-09-04"),
    ("2017-09-04-", "2017-09-04"),
    ("2017-09~~", "2017-09~"),
    ("2017-09?~", "2017-09%"),
    ("-?2017", "?-2017"),
    (" 2017", "2017"),
    ("2017\n", "2017"),
    ("2017\N{NO-BREAK SPACE}", "2017"),
    ("\N{ARABIC-INDIC DIGIT TWO}017", "2017"),
    ("\N{FULLWIDTH DIGIT TWO}017", "2017"),
    ("2017\N{EN DASH}09", "2017-09"),
    ("201x", "201X"),
    ("201u", "201X"),
    ("y12345", "Y12345"),
    ("2004-(06)?-11", "2004-?06-11"),
    ("2017-09-15/2017-09-14", "2017-09-14/2017-09-15"),
    ("-1000/-2000", "-2000/-1000"),
    ("Y-17E7/Y-18E7", "Y-18E7/Y-17E7"),
    ("2012-24/2012-21", "2012-21/2012-24"),
    ("2017/2018/2019", "2017/2018"),
    ("2017/2018T10:00:00", "2017/2018"),
    ("2017/[2018]", "2017/2018"),
    ("2017-09-14T10:00", "2017-09-14T10:00:00"),
    ("2017-09-14T24:00:00", "2017-09-14T00:00:00"),
    ("2017-09-14T10:60:00", "2017-09-14T10:59:00"),
    ("2017-09-14T10:59:60", "2017-09-14T10:59:59"),
    ("2017-09-14T23:58:60Z", "2016-12-31T23:59:60Z"),
    ("2017-01-01T05:28:60+05:30", "2017-01-01T05:29:60+05:30"),
    ("2016-12-31T18:59:60-04", "2016-12-31T19:59:60-04"),
    ("2017-09-14T10:00:00.5", "2017-09-14T10:00:00"),
    ("2017-09-14T10:00:00+0430", "2017-09-14T10:00:00+04:30"),
    ("2017-09-14T10:00:00+24", "2017-09-14T10:00:00+23"),
    ("2017-09-14T10:00:00-00:00", "2017-09-14T10:00:00+00:00"),
    ("2017-09-14T10:00:00-00", "2017-09-14T10:00:00+00"),
    ("2017-09T10:00:00", "2017-09-01T10:00:00"),
    ("2017-09-1XT10:00:00", "2017-09-10T10:00:00"),
    ("2017-09-14~T10:00:00", "2017-09-14T10:00:00"),
    ("[2017", "[2017]"),
    ("{2017]", "{2017}"),
    ("[]", "[2017]"),
    ("[..]", "[..2017]"),
    ("[2017,]", "[2017,2018]"),
    ("[2017, 2018]", "[2017,2018]"),
    ("[2018..2017]", "[2017..2018]"),
    ("[2017..2018-01]", "[2017-01..2018-01]"),
    ("[201X..2025]", "[2010..2025]"),
    ("[2017,..2019]", "[..2017,2019]"),
    ("[2017..,2019]", "[2017,2019..]"),
    ("[2017..2018..2019]", "[2017..2018]"),
    ("[2017/2018]", "[2017,2018]"),
    ("[2017-09-14T10:00:00]", "[2017-09-14]"),
    ("2017..2018", "[2017..2018]"),
    ("", "2017"),
    ("2" * (LONGEST + 1), "Y" + "2" * (LONGEST - 1)),
    ("Y1E999999999999", "Y1E99"),
]

DISAGREEMENTS = {
    # Set representation: "No spaces are allowed, anywhere within the expression."
    **dict.fromkeys(["[1667, 1760-12]", "{1960, 1961-12}", "{1667, 1670..1672}"], False),
    # Date and Time: "Complete representations for calendar date and (local) time of day".
    **dict.fromkeys(["2016-05-02T16:54:59.042", "2016-05-02T16:54:59.04200000"], False),
    **dict.fromkeys(["2016-05-02T16:54:59.042123", "2016-05-02T16:54:59.042Z"], False),
    # Extended format: "“Basic format\" ... which omits separators ... is not permitted."
    **dict.fromkeys(["2016-05-02T16:54:59+0230", "2016-05-02T16:54:59+1400"], False),
    **dict.fromkeys(["2016-05-02T16:54:59+1330", "2016-05-02T16:54:59-1200"], False),
    # Date: "reduced precision for year: [year]"; no decade or century among the precisions.
    **dict.fromkeys(["-04", "193", "019", "009", "-193", "-019", "197%", "19%"], False),
    # Letter-prefixed calendar year: "to signify that the date is a year"; an interval's ends "are dates".
    "Y-61000/-2000": True,
    # Time Interval, Example 4: "ending sometime in February 2005".
    **dict.fromkeys(["0000-01-03/0000-01", "2004-06-11%/2004-%06"], True),
    # Date and Time: "Date and time with timeshift in hours and minutes"; no largest shift is stated.
    **dict.fromkeys(["2016-05-02T12:00:00-12:01", "2016-05-02T12:00:00-14:00"], True),
    **dict.fromkeys(["2016-05-02T12:00:00+14:01", "2016-05-02T12:00:00-14", "2016-05-02T12:00:00+15"], True),
}
"""Corpus texts read otherwise than their source does, and the words that decide (see docs/edtf.md)."""

OTHER_BOUNDS = {
    # An unknown end has no bound; the corpus source gives it ten years.
    "/2006",
    "1984-06-02?/",
    # The specification gives seasons no months; the corpus source cuts winter off at the end of its year.
    "2010-24",
}


def accepts(text: str) -> bool:
    try:
        parse(text)
    except EdtfError:
        return False
    return True


@pytest.mark.parametrize("text", LEVEL_0 + LEVEL_1 + LEVEL_2)
def test_every_example_of_the_specification_is_read_and_printed(text: str) -> None:
    assert str(parse(text)) == text


@pytest.mark.parametrize(("loud", "silent"), LOUD_AND_SILENT)
def test_what_is_no_date_is_refused_and_its_neighbour_read(loud: str, silent: str) -> None:
    with pytest.raises(EdtfError) as caught:
        parse(loud)
    assert 0 <= caught.value.position <= len(loud)
    assert caught.value.message.endswith(".")
    assert str(parse(silent)) == silent


def test_a_value_can_be_hashed_and_is_kept() -> None:
    assert parse("2017-09") is parse("2017-09")
    assert len({parse("2017-09"), parse("2017-09~")}) == 2


MARKS = st.sampled_from(["", "", "", "?", "~", "%"])
DIGITS = st.text("0123456789X", min_size=2, max_size=2)
YEARS = st.one_of(
    st.text("0123456789X", min_size=4, max_size=4),
    st.from_regex(r"-[0-9]{4}", fullmatch=True),
    st.from_regex(r"Y-?[1-9][0-9X]{4,7}", fullmatch=True),
    st.from_regex(r"Y-?[1-9][0-9]{0,3}E[1-9](S[1-9])?", fullmatch=True),
    st.from_regex(r"[0-9]{4}S[1-5]", fullmatch=True),
)
PARTS = st.tuples(MARKS, DIGITS, MARKS).map("".join)
TIMES = st.from_regex(r"T[0-2][0-9]:[0-5][0-9]:[0-5][0-9](Z|[+-][01][0-9](:[0-5][0-9])?)?", fullmatch=True)
DATES = st.builds(
    lambda before, year, after, parts: "-".join([before + year + after, *parts]),
    MARKS, YEARS, MARKS, st.lists(PARTS, max_size=2),
)  # fmt: skip
ENDS = st.one_of(DATES, st.sampled_from(["", ".."]))
MEMBERS = st.one_of(DATES, st.tuples(DATES, DATES).map("..".join), DATES.map("..{}".format), DATES.map("{}..".format))
LISTS = st.lists(MEMBERS, min_size=1, max_size=4).map(",".join)
TEXTS = st.one_of(
    DATES,
    st.tuples(DATES, TIMES).map("".join),
    st.tuples(ENDS, ENDS).map("/".join),
    LISTS.map("[{}]".format),
    LISTS.map("{{{}}}".format),
)


@given(TEXTS)
def test_printing_undoes_reading(text: str) -> None:
    try:
        value = parse(text)
    except EdtfError as error:
        assert 0 <= error.position <= len(text)  # noqa: PT017
    else:
        assert str(value) == text
        assert parse(str(value)) == value
        first, last = bounds(value)
        assert first is None or last is None or first <= last


@given(st.text(max_size=150))
def test_any_text_is_read_or_refused_with_a_sentence(text: str) -> None:
    try:
        parse(text)
    except EdtfError as error:
        assert error.message.endswith(".")  # noqa: PT017
        assert error.message.isprintable()  # noqa: PT017


@given(st.text("0123456789XYEST?~%+-:/.,[]{}Z", max_size=LONGEST))
def test_any_text_of_its_signs_is_read_or_refused(text: str) -> None:
    assert accepts(text) in (True, False)


def read(corpora: Path) -> list[dict[str, str | bool | None]]:
    lines = (corpora / "edtf" / "edtf_cases.jsonl").read_text(encoding="utf-8").splitlines()
    return [json.loads(line) for line in lines]


@pytest.mark.corpus
def test_the_corpus_is_read_as_labelled_but_for_the_list(corpora: Path) -> None:
    cases = read(corpora)
    others = {str(case["edtf"]): accepts(str(case["edtf"])) for case in cases if accepts(str(case["edtf"])) != case["valid"]}
    assert others == DISAGREEMENTS
    assert len(others) <= 35
    assert len(cases) == 288


@pytest.mark.corpus
def test_the_bounds_of_the_corpus(corpora: Path) -> None:
    checked = 0
    for case in read(corpora):
        text = str(case["edtf"])
        if "lower_strict" in case and text not in OTHER_BOUNDS and DISAGREEMENTS.get(text) is not False:
            found = tuple("inf" if day is None else iso_day(day) for day in bounds(parse(text)))
            assert (text, *found) == (text, case["lower_strict"], case["upper_strict"])
            checked += 1
    assert checked > 30


def test_the_pages_name_every_disagreement(project: Path) -> None:
    page = (project / "docs" / "edtf.md").read_text(encoding="utf-8")
    assert [text for text in [*DISAGREEMENTS, *sorted(OTHER_BOUNDS)] if f"`{text}`" not in page] == []


@pytest.mark.parametrize(
    ("text", "longest"), [("2021-01-32", 31), ("2021-04-31", 30), ("2021-02-29", 28), ("2020-02-30", 29), ("1900-02-29", 28)]
)
def test_a_day_that_a_month_has_not(text, longest):
    with pytest.raises(EdtfError, match=f"has no such day: write 01 to {longest}\\."):
        parse(text)
