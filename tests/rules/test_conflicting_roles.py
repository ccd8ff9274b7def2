"""Two holders of one office: the conflict, and what is one edit away and none."""

import pytest

from checker.rules.example import according_to, date, event, says

BANK = {"kind": "organisation", "name": "Norvik Bank"}
NORWAY = {"kind": "country", "name": "Norway"}
DAY = "2021-06-01"


def person(name):
    return {"kind": "person", "name": name}


def office(title):
    return {"kind": "office", "name": title}


def holds(source, name, title="chief executive", body=BANK, published=DAY, **more):
    scope = {"of": body} if body else {}
    value = {"kind": "entity", "entity": office(title)}
    dated = {"published": published} if published else {}
    return says(source, person(name), "holds-office", value, scope=scope, **dated, **more)


def edge(source, name, predicate, value, published=DAY, title="chief executive", **more):
    return says(source, person(name), predicate, value, scope={"as": office(title), "of": BANK}, published=published, **more)


def term(source, name, begin, end, **more):
    return edge(source, name, "role-from", date(begin), **more), edge(source, name, "role-until", date(end), **more)


@pytest.fixture
def told(check_claims):
    def run(*claims):
        report = check_claims(claims).report
        assert [problem.message for problem in report.problems] == []
        return [str(one.severity) for one in report.findings if one.rule == "conflicting-roles"]

    return run


BERG = holds("alba-post", "Anna Berg")


def test_two_holders_on_one_day(told):
    assert told(BERG, holds("bravo-star", "Tom Lund")) == ["error"]


@pytest.mark.parametrize(
    "title",
    ["chief executive officer", "Chief Executive", "CEO", "company chief executive"],
)
def test_one_post_in_other_words(title, told):
    assert told(BERG, holds("bravo-star", "Tom Lund", title)) == ["error"]


@pytest.mark.parametrize(
    "other",
    [
        holds("bravo-star", "Anna Berg"),
        holds("bravo-star", "Berg"),
        holds("bravo-star", "Anna Bergh"),
        holds("alba-post", "Tom Lund"),
        holds("bravo-star", "Tom Lund", body={"kind": "organisation", "name": "Solvik Mills"}),
        holds("bravo-star", "Tom Lund", body=None),
        holds("bravo-star", "Tom Lund", published="2022-06-01"),
        holds("bravo-star", "Tom Lund", published="2021-06"),
        holds("bravo-star", "Tom Lund", published=None),
        holds("bravo-star", "Tom Lund", as_of="2019-06-01"),
        holds("bravo-star", "Tom Lund", as_of="2021-06-01~"),
        holds("bravo-star", "Tom Lund", as_of={"kind": "event", "event": event("harbour summit")}),
        holds("bravo-star", "Tom Lund", modality="planned"),
        holds("bravo-star", "Tom Lund", modality="alleged"),
        holds("bravo-star", "Tom Lund", polarity="denied"),
        *(
            holds("bravo-star", "Tom Lund", title)
            for title in (
                "acting chief executive",
                "interim chief executive",
                "former chief executive",
                "chief executive designate",
                "deputy chief executive",
                "co-chief executive",
                "assistant to the chief executive",
                "regional chief executive",
                "chairman",
            )
        ),
    ],
)
def test_what_is_one_edit_away(other, told):
    assert told(BERG, other) == []


@pytest.mark.parametrize(
    ("title", "body", "expected"),
    [
        ("president", NORWAY, ["error"]),
        ("vice-president", NORWAY, []),
        ("prime minister", NORWAY, ["error"]),
        ("foreign minister", NORWAY, ["error"]),
        ("minister", NORWAY, []),
        ("minister of state", NORWAY, []),
        ("minister for the islands", NORWAY, []),
        ("ambassador", NORWAY, []),
        ("governor", NORWAY, []),
        ("governor", {"kind": "place", "name": "Tarn County"}, ["error"]),
        ("mayor", {"kind": "place", "name": "Tarn"}, ["error"]),
        ("king", NORWAY, ["warning"]),
        ("head coach", {"kind": "organisation", "name": "Tarn Rovers"}, ["warning"]),
        ("captain", {"kind": "organisation", "name": "Tarn Rovers"}, ["warning"]),
        ("captain", {"kind": "organisation", "name": "Tarn Police"}, []),
        ("speaker", {"kind": "organisation", "name": "House of Assembly"}, ["error"]),
        ("speaker", NORWAY, ["warning"]),
        ("speaker", BANK, []),
        ("director", BANK, []),
        ("director-general", BANK, ["error"]),
        ("manager", BANK, []),
        ("spokesman", BANK, []),
        ("member of the board", BANK, []),
        ("judge", {"kind": "organisation", "name": "Supreme Court"}, []),
        ("chief justice", {"kind": "organisation", "name": "Supreme Court"}, ["error"]),
        ("professor", {"kind": "organisation", "name": "University of Tarn"}, []),
        ("editor-in-chief", {"kind": "organisation", "name": "Tarn Herald"}, ["error"]),
    ],
)
def test_offices_with_one_holder_and_with_several(title, body, expected, told):
    assert told(holds("alba-post", "Anna Berg", title, body), holds("bravo-star", "Tom Lund", title, body)) == expected


def test_a_chairman_and_a_chairwoman_hold_one_office(told):
    assert told(holds("alba-post", "Anna Berg", "chairwoman"), holds("bravo-star", "Tom Lund", "chairman of the board")) == [
        "error"
    ]


@pytest.mark.parametrize(("day", "expected"), [("2021-06-02", ["warning"]), ("2021-07-02", ["warning"]), ("2021-07-03", [])])
def test_days_that_are_only_near(day, expected, told):
    assert told(BERG, holds("bravo-star", "Tom Lund", published=day)) == expected


@pytest.mark.parametrize(
    "more",
    [
        edge("cape-news", "Tom Lund", "role-from", date("2021-06-10")),
        edge("cape-news", "Anna Berg", "role-until", date("2021-06")),
        edge("cape-news", "Tom Lund", "role-from", {"kind": "event", "event": event("annual meeting")}),
        says("cape-news", person("Tom Lund"), "successor-of", {"kind": "entity", "entity": person("Anna Berg")}, published=DAY),
        holds("cape-news", "Tom Lund", modality="planned"),
        holds("cape-news", "Anna Berg", "former chief executive", published="2021-06-20"),
    ],
)
@pytest.mark.parametrize("day", ["2021-06-20"])
def test_a_change_in_between_explains_it(day, more, told):
    assert told(BERG, holds("bravo-star", "Tom Lund", published=day), more) == []


def test_a_change_elsewhere_explains_nothing(told):
    more = edge("cape-news", "Tom Lund", "role-from", date("2019-06-10"))
    assert told(BERG, holds("bravo-star", "Tom Lund"), more) == ["error"]


def test_one_source_that_names_two_holders_knows_of_a_joint_office(told):
    both = (holds("cape-news", "Tom Lund"), holds("cape-news", "Anna Berg"))
    assert told(BERG, holds("bravo-star", "Tom Lund"), *both) == []
    assert told(BERG, holds("bravo-star", "Tom Lund"), holds("cape-news", "Kai Vik", "co-chief executive")) == []


def test_what_somebody_says_is_only_to_check(told):
    spoken = holds("bravo-star", "Tom Lund", attributed_to=according_to(person("Ida Moe")))
    assert told(BERG, spoken) == ["warning"]


@pytest.mark.parametrize(
    ("begin", "end", "expected"),
    [
        ("2019-01-01", "2022-01-01", ["error"]),
        ("2019", "2022", ["error"]),
        ("2021-06-01", "2022-01-01", []),
        ("2019-01-01", "2021-06-01", []),
        ("2021", "2022", []),
        ("2019-01-01", "2020-01-01", []),
    ],
)
def test_a_day_within_a_term(begin, end, expected, told):
    assert told(BERG, *term("bravo-star", "Tom Lund", begin, end, published="2023-01-01")) == expected


@pytest.mark.parametrize(
    ("begin", "end", "expected"),
    [
        ("2017-03-01", "2021-03-01", ["error"]),
        ("2018-12-20", "2021-03-01", ["warning"]),
        ("2019-01-01", "2021-03-01", []),
        ("2018", "2021", []),
        ("2019", "2021", []),
    ],
)
def test_two_terms(begin, end, expected, told):
    first = term("alba-post", "Anna Berg", "2015-01-01", "2019-01-01")
    second = term("bravo-star", "Tom Lund", begin, end, published="2023-01-01")
    assert told(*first, *second) == expected


def test_since_then_and_still(told):
    since = (
        holds("bravo-star", "Tom Lund", published="2022-01-05"),
        edge("bravo-star", "Tom Lund", "role-from", date("2019-04-01")),
    )
    since = tuple({**one, "published": "2022-01-05"} for one in since)
    assert told(BERG, *since) == ["warning"]
    assert told(BERG, since[1]) == []


def test_many_holders_cost_little(told):
    days = [f"20{year:02}-{month:02}-01" for year in range(10, 60) for month in (1, 7)]
    claims = [holds(f"paper-{at}", f"Anna Berg{chr(97 + at % 26)}", published=day) for at, day in enumerate(days)]
    assert told(*claims) == []
