import pytest

from checker.model.claim import VALUE_KINDS


def some(number=None, counted="people", **more):
    plain = {"kind": "quantity", **({"counted": counted} if counted else {}), **more}
    return plain if number is None else {**plain, "number": number}


@pytest.mark.parametrize(
    ("left", "right", "expected"),
    [
        (some(14), some(17), "contradict"),
        (some(14), some(14), "agree"),
        (some(150, hedge="over"), some(163), "compatible"),
        (some(150, hedge="over"), some(150, hedge="exactly"), "contradict"),
        (some(150, hedge="over"), some(150), "compatible"),
        (some(150, hedge="at-least"), some(150), "compatible"),
        (some(150, hedge="over"), some(301), "tension"),
        (some(20), some(24), "tension"),
        (some(20), some(26), "contradict"),
        (some(20), some(30), "contradict"),
        (some(20, hedge="exactly"), some(24), "contradict"),
        (some(hedge="tens-of-thousands"), some(hedge="hundreds-of-thousands"), "tension"),
        (some(hedge="tens-of-thousands"), some(500_000, hedge="at-least", rounded=True), "contradict"),
        (some(hedge="dozens"), some(40), "compatible"),
        (some(share=[2, 3]), some(44, of=63), "compatible"),
        (some(share=[2, 3]), some(20, of=63), "contradict"),
        (some(share=[1, 3]), some(share=[2, 3]), "contradict"),
        (some(share=[1, 3], counted=""), some(share=[2, 3]), "contradict"),
        (some(share=[2, 3]), some(44), "incomparable"),
        (some(12, "workers"), some(14, "people"), "compatible"),
        (some(14, "workers"), some(14, "people"), "compatible"),
        (some(15, "workers"), some(14, "people"), "contradict"),
        (some(22, "workers"), some(20, "people"), "tension"),
        (some(15, "workers"), some(14, "people", hedge="at-least"), "compatible"),
        (some(24, "workers", hedge="at-least"), some(24, "people", hedge="up-to"), "compatible"),
        (some(24, "workers", hedge="over"), some(24, "people", hedge="up-to"), "contradict"),
        (some(60, "workers", unit="percent"), some(40, "people", unit="percent"), "tension"),
        (some(44, of=63), some(70, unit="percent"), "compatible"),
        (some(44, of=63), some(69.8, unit="percent"), "compatible"),
        (some(44, of=63), some(69, unit="percent"), "tension"),
        (some(44, of=63), some(45, unit="percent"), "contradict"),
        (some(44), some(45, unit="percent"), "incomparable"),
        (some(44, of=63), some(70, unit="percent", hedge="about"), "compatible"),
        (some(share=[2, 3], counted=""), some(44, of=63), "compatible"),
        (some(share=[2, 3], counted="workers"), some(20, of=63), "tension"),
        (some(share=[2, 3], counted="rebels"), some(20, of=63), "incomparable"),
        (some(share=[2, 3]), some(67, unit="percent"), "compatible"),
        (some(share=[1, 2]), some(67, unit="percent"), "contradict"),
        (some(13, "rebels"), some(20, "opposition groups"), "tension"),
        (some(13, "rebels"), some(20, "people"), "incomparable"),
        (some(2, "", unit="kilometre"), some(2000, "", unit="metre"), "agree"),
        (some(2, "", unit="kilometre"), some(2, "", unit="EUR"), "incomparable"),
    ],
)
def test_two_figures(left, right, expected, verdict):
    assert verdict(left, right) == expected


def test_a_unit_that_nobody_knows_is_refused(reading):
    value = VALUE_KINDS["quantity"].model_validate(some(3, unit="furlong"))
    with pytest.raises(ValueError, match='the unit "furlong" is not in the vocabulary'):
        value.read(reading)


@pytest.mark.parametrize(
    "bad", [some(), some(3, hedge="dozens"), some(3, share=[1, 2]), some(hedge="over"), some("3"), some(True)]
)
def test_a_figure_that_says_nothing_or_too_much_is_refused(bad):
    with pytest.raises(ValueError, match=r"quantity|QuantityValue"):
        VALUE_KINDS["quantity"].model_validate(bad)


def test_large_numbers_stay_exact():
    value = VALUE_KINDS["quantity"].model_validate(some(2**53 + 1))
    assert value.number == 2**53 + 1


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        (some(14), some(12), "contradict"),
        (some(12), some(12), "compatible"),
        (some(22), some(20), "tension"),
        (some(150, hedge="over"), some(150), "compatible"),
        (some(151, hedge="over"), some(151, hedge="exactly"), "contradict"),
        (some(13, hedge="about"), some(12), "compatible"),
        (some(30), some(12, hedge="at-least"), "tension"),
        (some(11), some(12, hedge="up-to"), "compatible"),
    ],
)
def test_a_figure_is_greater_than_another(one, other, expected, reading):
    left, right = (VALUE_KINDS["quantity"].model_validate(value).read(reading).bounds for value in (one, other))
    assert left.above(right) == expected


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (some(44, of=40), "contradict"),
        (some(40, of=40), "compatible"),
        (some(44), "compatible"),
        (some(30, "", unit="kilometre", of=40), "compatible"),
        (some(44, "", unit="kilometre", of=40), "contradict"),
        (some(44, "", unit="percent", of=40), "compatible"),
    ],
)
def test_more_than_the_whole(value, expected, reading):
    assert VALUE_KINDS["quantity"].model_validate(value).read(reading).overfull() == expected


@pytest.mark.parametrize(
    ("value", "words"),
    [
        (some(44, of=63), "44 of 63 people"),
        (some(4_400, hedge="over", of=6_300), "over 4 400 of 6 300 people"),
        (some(share=[2, 3]), "2/3 people"),
        (some(hedge="dozens"), "dozens of people"),
        (some(hedge="several"), "several people"),
        (some(hedge="dozens", counted=""), "dozens"),
        (some(hedge="hundreds", counted="", unit="kilometre"), "hundreds of kilometre"),
        (some(2.5, "", unit="kilometre"), "2.5 kilometre"),
        (some(3.0), "3 people"),
    ],
)
def test_how_a_figure_is_told(value, words, reading):
    assert VALUE_KINDS["quantity"].model_validate(value).read(reading).say() == words


@pytest.mark.parametrize(
    ("one", "other", "slip"),
    [
        (some(38_000), some(38), "the digits are the same, and one is 1 000 times the other"),
        (some(450), some(45_000), "the digits are the same, and one is 100 times the other"),
        (some(38), some(38), None),
        (some(38), some(39_000), None),
        (some(hedge="dozens"), some(38), None),
        (some(40, "", unit="kilometre"), some(40, "", unit="metre"), "the number is the same, but not the unit"),
        (some(40, "", unit="kilometre"), some(40, "", unit="EUR"), "the number is the same, but not the unit"),
        (some(0, "", unit="kilometre"), some(0, "", unit="EUR"), None),
        (some(41, "", unit="kilometre"), some(40, "", unit="EUR"), None),
        (some(43), some(43, unit="percent"), "the number is the same, but not the unit"),
        (some(40), some(40, unit="percent"), None),
        (some(43, of=100), some(43, unit="percent"), None),
        (some(43), some(43, "", unit="kilometre"), None),
        (some(12, "", unit="EUR"), some(120, "", unit="EUR"), "the digits are the same, and one is 10 times the other"),
        (some(12), some(120), None),
    ],
)
def test_one_figure_may_be_the_other_with_a_slip(one, other, slip, reading):
    mine, theirs = (VALUE_KINDS["quantity"].model_validate(value).read(reading) for value in (one, other))
    assert (mine.slip(theirs), theirs.slip(mine)) == (slip, slip)


def test_a_number_that_counts_up_is_exact_and_a_hedged_one_is_not(reading):
    plain, hedged = (VALUE_KINDS["quantity"].model_validate(some(100, **more)).read(reading) for more in ({}, {"hedge": "about"}))
    assert plain.sharpened().bounds.outer == plain.sharpened().bounds.inner == plain.bounds.inner
    assert plain.bounds.outer != plain.bounds.inner
    assert hedged.sharpened() == hedged


def test_a_share_has_a_tenth_of_room_and_a_fifth_before_a_clash_is_certain(reading):
    bounds = VALUE_KINDS["quantity"].model_validate(some(share=[1, 2])).read(reading).bounds
    assert (bounds.inner.low, bounds.inner.high) == pytest.approx((0.45, 0.55))
    assert (bounds.outer.low, bounds.outer.high) == pytest.approx((0.4, 0.6))


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        (some(44, of=63), some(share=[2, 3]), True),
        (some(44), some(70, unit="percent"), True),
        (some(44), some(45), False),
        (some(share=[2, 3]), some(70, unit="percent"), False),
    ],
)
def test_a_count_with_its_whole_is_held_against_a_share(one, other, expected, reading):
    mine, theirs = (VALUE_KINDS["quantity"].model_validate(value).read(reading) for value in (one, other))
    assert (mine.is_share_of(theirs), theirs.is_share_of(mine)) == (expected, expected)


def test_a_loosened_figure_clashes_softly_only(reading, knowledge):
    one, other = (VALUE_KINDS["quantity"].model_validate(some(number)).read(reading) for number in (14, 17))
    assert one.loosened().compare(other, knowledge).verdict == "tension"


def test_a_part_that_is_too_great_is_called_one(reading, knowledge):
    part, whole = (VALUE_KINDS["quantity"].model_validate(value).read(reading) for value in (some(15, "workers"), some(14)))
    for found in (part.compare(whole, knowledge), whole.compare(part, knowledge)):
        assert found.reason == "15 workers cannot be among 14 people: a part is not greater than its whole."


@pytest.mark.parametrize("number", [float("inf"), float("nan")])
def test_a_figure_is_finite(number):
    with pytest.raises(ValueError, match="this must be a finite number"):
        VALUE_KINDS["quantity"].model_validate(some(number))
