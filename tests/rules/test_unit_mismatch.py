"""Same digits, another unit or magnitude: each slip beside what is one edit away and none."""

import pytest

from checker.rules.example import event, number, says

BRIDGE, FIRE = event("bridge repair"), event("mill fire")
DAY = "2021-05-03"
SLIP, CLASH = ["warning unit-mismatch"], ["error conflicting-quantities"]


def alba(*claim, **more):
    return says("alba-post", *claim, **{"published": DAY, **more})


def bravo(*claim, **more):
    return says("bravo-star", *claim, **{"published": DAY, **more})


@pytest.fixture
def told(check_claims):
    """Return a function that tells what is said of two claims."""

    def run(*claims):
        report = check_claims(claims).report
        assert report.problems == ()
        return [f"{one.severity} {one.rule}" for one in report.findings]

    return run


def sum_of(value, unit="EUR", **more):
    return {"kind": "quantity", "number": value, "unit": unit, **more}


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        (sum_of(38_000_000), sum_of(38_000), SLIP),
        (sum_of(38_000_000), sum_of(36_000), CLASH),
        (sum_of(38_000_000, hedge="about"), sum_of(38_000), SLIP),
        (sum_of(3_000_000), sum_of(3_000), SLIP),
        (sum_of(4_500_000), sum_of(450_000), SLIP),
        (sum_of(4_000_000), sum_of(400_000), CLASH),
        (sum_of(4_500_000), sum_of(45_000), SLIP),
        (sum_of(45_000_000), sum_of(4_500), CLASH),
        (sum_of(3_200_000), sum_of(3_200_000, "USD"), SLIP),
        (sum_of(3_200_000), sum_of(3_500_000, "USD"), []),
        (sum_of(3_000_000), sum_of(3_000_000, "USD"), []),
        (sum_of(3_200_000), sum_of(3_200_000, "CHF"), []),
        (sum_of(3_200_000), sum_of(3_200_000, "euro"), []),
        (sum_of(40, "kilometre"), sum_of(40, "mile"), SLIP),
        (sum_of(40, "kilometre"), sum_of(25, "mile"), []),
        (sum_of(40, "kilometre"), sum_of(31, "mile"), CLASH),
        (sum_of(15, "kilometre"), sum_of(1.5, "kilometre"), SLIP),
        (sum_of(40, "tonne"), sum_of(40, "barrel"), SLIP),
        (sum_of(40, "tonne"), sum_of(41, "barrel"), []),
        (sum_of(3, "percent"), sum_of(3, "percentage point"), SLIP),
    ],
)
def test_sums_and_measures(one, other, expected, told):
    claims = (teller(BRIDGE, "amount", value, scope={"of": "price"}) for teller, value in ((alba, one), (bravo, other)))
    assert told(*claims) == expected


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        (number(12), number(120), CLASH),
        (number(450), number(4_500), SLIP),
        (number(12), number(12_000), SLIP),
        (number(12, "workers"), number(12, "workers", unit="percent"), SLIP),
        (number(12, "workers"), number(13, "workers", unit="percent"), []),
        (number(12, "workers"), number(12, "animals", unit="percent"), []),
        (number(12, "workers", of=100), number(12, "workers", unit="percent"), []),
        (number(12, "workers", of=40), number(12, "workers", unit="percent"), ["error parts-exceed-whole"]),
        (number(5, "workers"), number(5, "workers", unit="percent"), []),
    ],
)
def test_counts(one, other, expected, told):
    found = told(alba(FIRE, "taking-part", one), bravo(FIRE, "taking-part", other))
    assert [line for line in found if not line.startswith("note")] == expected


EUROS, DOLLARS = sum_of(3_200_000), sum_of(3_200_000, "USD")


@pytest.mark.parametrize(
    ("more", "expected"),
    [
        ({}, SLIP),
        ({"scope": {"of": "fine"}}, []),
        ({"modality": "planned"}, []),
        ({"modality": "alleged"}, SLIP),
        ({"polarity": "denied"}, []),
        ({"subject": FIRE}, []),
    ],
)
def test_only_what_may_be_compared_is(more, expected, told):
    other = {**bravo(BRIDGE, "amount", DOLLARS, scope={"of": "price"}), **more}
    found = told(alba(BRIDGE, "amount", EUROS, scope={"of": "price"}), other)
    assert [line for line in found if not line.startswith("note")] == expected


def test_an_article_may_give_both_units(told):
    assert told(*(alba(BRIDGE, "amount", value, scope={"of": "price"}) for value in (EUROS, DOLLARS))) == []


def test_a_figure_that_grew_or_fell_is_no_slip(told):
    first = alba(FIRE, "killed", number(38))
    assert told(first, bravo(FIRE, "killed", number(38_000), published="2021-05-09")) == []
    assert told(first, bravo(FIRE, "killed", number(38_000), published="2021-05-01")) == ["error shrinking-total"]


def test_the_message_says_what_the_figures_have_in_common(check_claims):
    claims = (
        alba(BRIDGE, "amount", sum_of(38_000_000), scope={"of": "price"}),
        bravo(BRIDGE, "amount", sum_of(38_000), scope={"of": "price"}),
    )
    (found,) = check_claims(claims).report.findings
    assert found.message == (
        "The bridge repair amounts to 38 000 000 EUR (of price) according to Alba Post, but 38 000 EUR according to Bravo Star: "
        "the digits are the same, and one is 1 000 times the other."
    )
    assert found.doubts[0].startswith("It may be a slip")
