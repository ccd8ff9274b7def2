import pytest

from checker.rules.example import according_to, date, event, number, says

CRASH = event("bus crash at Lorne")
POLICE = {"kind": "organisation", "name": "Lorne police"}


def told(source, dead, *speakers, **more):
    return says(source, CRASH, "killed", number(dead), attributed_to=according_to(*speakers), published="2021-05-03", **more)


def notes(checked):
    return [one.message for one in checked.report.findings if one.rule == "circular-sourcing"]


def test_the_note_says_who_depends_on_whom(check_claims):
    checked = check_claims((told("alba-post", 14, POLICE), told("bravo-star", 14, POLICE)))
    (note,) = notes(checked)
    assert note == (
        "The bus crash at Lorne killed 14 people according to Alba Post and Bravo Star, but these two sources have one origin: "
        "both quote the Lorne police."
    )


@pytest.mark.parametrize(
    "more",
    [
        {"publisher": "Alba Post"},
        {"publisher": "Alba Post", "version_of": "alba-post"},
    ],
)
def test_one_outlet_is_no_two(more, check_claims):
    assert notes(check_claims((told("alba-post", 14), told("alba-two", 14, **more)))) == []


def test_a_side_of_a_conflict_is_noted_once(check_claims):
    claims = (told("alba-post", 14, POLICE), told("bravo-star", 14, POLICE), told("cove-times", 17))
    assert len(notes(check_claims(claims))) == 1


def test_one_more_outlet_that_knows_it_from_elsewhere(check_claims):
    claims = (told("alba-post", 14, POLICE), told("bravo-star", 14, POLICE), told("cove-times", 14), told("dale-echo", 17))
    assert notes(check_claims(claims)) == []


def test_one_note_takes_all_that_is_told_of_one_thing(check_claims):
    credit = {"attributed_to": according_to(POLICE)}
    dated = [says(one, CRASH, "held-on", date("2021-05-02"), **credit) for one in ("alba-post", "bravo-star")]
    (message,) = notes(check_claims((told("alba-post", 14, POLICE), told("bravo-star", 14, POLICE), *dated)))
    assert message.startswith("Alba Post and Bravo Star agree on 2 facts about the bus crash at Lorne, but these two sources")
