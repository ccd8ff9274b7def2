import pytest

from checker.comparing.shared_wording import shared, wording

LEFT = "Fire crews found the last of the missing sailors in the engine room early on Monday."


@pytest.mark.parametrize(
    ("right", "words"),
    [
        (LEFT, "Fire crews found the last of the missing sailors in the engine room early on Monday"),
        (
            "On the third day fire crews found the last of the missing sailors, the port said.",
            "fire crews found the last of the missing sailors",
        ),
        ("The last of the missing sailors was found by fire crews in the engine room.", None),
        ("By Monday morning all sailors had been found, two of them in the engine room.", None),
        ("“Fire crews found the last of the missing sailors in the engine room early on Monday,” said the harbour master.", None),
        ("Fire crews found the last of the missing sailors in the engine room early on Monday,” said the harbour master.", None),
        ("He said: “Fire crews found the last of the missing sailors in the engine room early on Monday.", None),
    ],
)
def test_a_run_of_words_is_shared_or_not(right, words):
    assert shared(wording(LEFT), wording(right)) == words
    assert (shared(wording(right), wording(LEFT)) is None) == (words is None)


def test_a_long_name_is_one_word():
    name = "Agreement on the Protection of the Upper Lenn and its Tributaries"
    one, two = (f"{who} signed the {name} on Monday." for who in ("Alba", "Both ministers of Norte"))
    assert shared(wording(one), wording(two)) is None
    small = name.lower()
    one, two = one.replace(name, small), two.replace(name, small)
    assert shared(wording(one), wording(two)) is not None
    assert shared(wording(one, (name,)), wording(two, (name,))) is None


def test_a_short_run_in_long_passages_is_chance():
    run = "people were killed and dozens hurt when a bus"
    one = (
        f"Twelve {run} left the road in dense fog near the old mill at Lorne shortly after noon while crews were busy elsewhere."
    )
    two = (
        f"At least nine {run} with pilgrims went through a bridge after its brakes failed on the way down from the pass of Tarn."
    )
    assert shared(wording(one), wording(two)) is None
    assert shared(wording(f"Twelve {run} left the road."), wording(two)) == run
