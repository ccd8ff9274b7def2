"""One utterance in different words: the conflict, and what is one edit away and none."""

import pytest

from checker.rules.example import event, says

RULE = "divergent-quotation"
LUND, EK = ({"kind": "person", "name": name} for name in ("Ada Lund", "Tom Ek"))
HEARING, DINNER = event("dam hearing"), event("press dinner")
LONG = "We shall have to let {} of our people go before the summer"


def said(source, text, who=LUND, on=None, **more):
    scope = {"scope": {"on": on}} if on else {}
    return says(source, who, "said", {"kind": "text", "text": text}, **{"published": "2022-03-10", **scope, **more})


@pytest.fixture
def told(check_claims):
    def run(*claims):
        report = check_claims(claims).report
        assert [problem.message for problem in report.problems] == []
        return [f"{one.severity} {one.rule}" for one in report.findings if one.severity != "note"]

    return run


FIRST = said("alba-post", LONG.format(120))
ERROR, WARNING = [f"error {RULE}"], [f"warning {RULE}"]


@pytest.mark.parametrize(
    ("other", "expected"),
    [
        (said("bravo-star", LONG.format(210)), ERROR),
        (said("bravo-star", LONG.format(210), published="2022-03-25"), WARNING),
        (said("bravo-star", LONG.format(210), published="2022-06-25"), []),
        (said("bravo-star", LONG.format(210), inferred=[{"part": "/subject", "note": "Her name is not given."}]), WARNING),
        (said("bravo-star", LONG.format(120)), []),
        (said("bravo-star", LONG.format("a hundred and twenty")), []),
        (said("bravo-star", LONG.format(210), EK), []),
        (said("bravo-star", LONG.format(210), modality="alleged"), []),
        (said("bravo-star", "Business is bad, so we shall let 210 of our people go"), []),
        (said("alba-post", LONG.format(210)), []),
    ],
)
def test_figures_and_their_neighbours(other, expected, told):
    assert told(FIRST, other) == expected


@pytest.mark.parametrize(
    ("on", "there", "expected"),
    [(HEARING, HEARING, ERROR), (HEARING, DINNER, []), (HEARING, None, []), ("2022-03-09", "2022-03-09", ERROR)],
)
def test_few_words_count_on_one_occasion_only(on, there, expected, told):
    assert told(said("alba-post", "We will not sell", on=on), said("bravo-star", "We will sell", on=there)) == expected


def test_a_denial_of_the_words_is_no_second_wording(told):
    assert told(FIRST, said("bravo-star", LONG.format(210), polarity="denied")) == []


def test_all_that_quote_one_utterance_stand_in_one_finding(check_claims):
    claims = (
        FIRST,
        said("bravo-star", LONG.format(210)),
        said("coast-news", LONG.format(120)),
        said("delta-echo", LONG.format(300)),
    )
    (found,) = check_claims(claims).report.findings
    assert [side.claims for side in found.sides] == [
        ("alba-post/claim-1", "coast-news/claim-3"),
        ("bravo-star/claim-2",),
        ("delta-echo/claim-4",),
    ]
    assert len(found.pairs) == 5


def test_the_message_quotes_both(check_claims):
    claims = (
        said("alba-post", "We will not sell the harbour", on=HEARING),
        said("bravo-star", "We will sell the harbour", on=HEARING),
    )
    (found,) = check_claims(claims).report.findings
    assert found.message == (
        "Ada Lund said “We will not sell the harbour” according to Alba Post, but “We will sell the harbour” according to Bravo Star."
    )
    assert "Only Alba Post has “not” in this place; Bravo Star has not." in found.explanation


def test_names_of_things_that_the_articles_know(told):
    port = "The port of {} belongs to the people who work there"
    places = [
        says(
            "alba-post",
            {"kind": "place", "name": name},
            "located-in",
            {"kind": "place", "place": {"kind": "country", "name": "Norway"}},
        )
        for name in ("Lenn", "Marlow")
    ]
    assert told(said("alba-post", port.format("Lenn")), said("bravo-star", port.format("Marlow")), *places) == WARNING
