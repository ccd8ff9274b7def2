"""A count and a list of the same thing: each conflict beside what is one edit away and none."""

import pytest

from checker.rules.example import event, members, number, says

RULE = "count-against-list"
ACCORD = {"kind": "agreement", "name": "Fjord Accord"}
BLOC = {"kind": "organisation", "name": "Valley Bloc"}
SUMMIT = event("harbour summit")
DAY, LATER = "2021-05-03", "2021-05-09"
SIGNED = {"scope": {"condition": "signatories"}}
FIVE = ("Norway", "Chile", "Peru", "Ghana", "Japan")


def alba(*claim, **more):
    return says("alba-post", *claim, **{"published": DAY, **more})


def bravo(*claim, **more):
    return says("bravo-star", *claim, **{"published": DAY, **more})


@pytest.fixture
def told(check_claims):
    """Return a function that tells how loud the rule is; no other rule may be loud."""

    def run(*claims, registry=None):
        report = check_claims(claims, registry=registry).report
        assert report.problems == ()
        loud = [one for one in report.findings if one.severity != "note"]
        assert {one.rule for one in loud} <= {RULE}, [one.message for one in loud]
        return [str(one.severity) for one in loud]

    return run


def signatories(count, counted="countries", **more):
    return bravo(ACCORD, "number", number(count, counted, **more), **SIGNED)


SIGNERS = alba(ACCORD, "signed-by", members(*FIVE))
ALL_SIGNERS = alba(ACCORD, "signed-by", members(*FIVE, complete=True))


@pytest.mark.parametrize(
    ("names", "count", "expected"),
    [
        (SIGNERS, signatories(4), ["error"]),
        (SIGNERS, signatories(5), []),
        (SIGNERS, signatories(6), []),
        (ALL_SIGNERS, signatories(6), ["error"]),
        (ALL_SIGNERS, signatories(5), []),
        (ALL_SIGNERS, signatories(4), ["error"]),
        (SIGNERS, signatories(4, hedge="at-least"), []),
        (SIGNERS, signatories(4, hedge="over"), []),
        (SIGNERS, signatories(5, hedge="nearly"), []),
        (ALL_SIGNERS, signatories(6, hedge="up-to"), []),
        (ALL_SIGNERS, signatories(6, hedge="at-least"), ["error"]),
        # of another kind, of a part, of another thing, at another time
        (SIGNERS, signatories(4, "people"), []),
        (SIGNERS, signatories(4, "delegates"), []),
        (SIGNERS, signatories(4, "votes"), []),
        (SIGNERS, signatories(4, "sides"), []),
        (SIGNERS, signatories(4, of=9), []),
        (SIGNERS, bravo(ACCORD, "number", number(4, "countries")), []),
        (SIGNERS, bravo(ACCORD, "number", number(4, "countries"), scope={"condition": "observers"}), []),
        (SIGNERS, bravo(ACCORD, "number", number(4, "countries"), published=LATER, **SIGNED), []),
        (SIGNERS, bravo(ACCORD, "number", number(4, "countries"), modality="expected", **SIGNED), []),
        (SIGNERS, bravo(ACCORD, "number", number(4, "countries"), modality="alleged", **SIGNED), ["warning"]),
        (SIGNERS, bravo(ACCORD, "number", number(4, "countries"), polarity="denied", **SIGNED), []),
        (alba(ACCORD, "signed-by", members(*FIVE), polarity="denied"), signatories(4), []),
        (alba({"kind": "agreement", "name": "Lake Treaty"}, "signed-by", members(*FIVE)), signatories(4), []),
    ],
)
def test_who_signed(names, count, expected, told):
    assert told(names, count) == expected


UNIONS = ("Rail Union", "Port Union", "Mine Union", "Steel Union")


@pytest.mark.parametrize(
    ("names", "count", "expected"),
    [
        # a word that counts only some of those named
        (members(*UNIONS, kind="organisation"), number(3, "organisations"), ["error"]),
        (members(*UNIONS, kind="organisation"), number(3, "groups"), ["error"]),
        (members(*UNIONS, kind="organisation"), number(3, "unions"), []),
        (members(*UNIONS, kind="organisation", complete=True), number(3, "unions"), ["warning"]),
        (members(*UNIONS, kind="organisation", complete=True), number(5, "unions"), ["error"]),
        (members(*UNIONS, kind="organisation", complete=True), number(4, "unions"), []),
        # groups that may stand for several
        (members("rebel factions", kind="group", complete=True), number(5, "groups"), []),
        (members("Northern Alliance", kind="group", complete=True), number(5, "groups"), []),
        (members("Free Brigade", kind="group", complete=True), number(5, "groups"), ["error"]),
        (members("Free Brigade", kind="group", complete=True), number(5, "countries"), []),
    ],
)
def test_who_belongs(names, count, expected, told):
    assert told(alba(BLOC, "consists-of", names), bravo(BLOC, "number", count)) == expected


def test_members_told_one_by_one_are_a_list(told):
    claims = [alba({"kind": "country", "name": name}, "member-of", {"kind": "entity", "entity": BLOC}) for name in FIVE]
    assert told(*claims, bravo(BLOC, "number", number(4, "countries"))) == ["warning"]
    assert told(*claims, bravo(BLOC, "number", number(5, "countries"))) == []


def test_a_coalition_and_its_members_are_counted_once(told):
    registry = {
        "schema_version": 1,
        "entities": [
            {"id": "coast-pact", "kind": "organisation", "names": [{"name": "Coast Pact"}]},
            {"id": "rural", "kind": "organisation", "names": [{"name": "Rural"}], "member_of": ["coast-pact"]},
        ],
    }
    names = alba(ACCORD, "signed-by", members("Coast Pact", "Rural", "Free List", kind="organisation"))
    count = signatories(2, "groups")
    assert told(names, count) == ["error"]
    assert told(names, count, registry=registry) == []


def test_names_that_may_be_one_are_two_only_where_they_stand_side_by_side(told):
    mine, port = members("Mine Union", kind="organisation"), members("Port Union", kind="organisation")
    both = members("Mine Union", "Port Union", kind="organisation")
    count = signatories(1, "organisations")
    assert told(alba(ACCORD, "signed-by", mine), alba(ACCORD, "signed-by", port), count) == []
    assert told(alba(ACCORD, "signed-by", both), count) == ["error"]


@pytest.mark.parametrize(
    ("names", "count", "scope", "expected"),
    [
        (members(*FIVE), number(4, "countries"), {}, ["error"]),
        (members(*FIVE), number(5, "countries"), {}, []),
        (members(*FIVE), number(4, "countries"), {"condition": "from the south"}, []),
        (members(*FIVE), number(4, "countries"), {"as": "observer"}, []),
        (members(*FIVE, complete=True), number(6, "countries"), {}, ["warning"]),
        (members("Ann Lund", "Per Moen", kind="person", complete=True), number(41, "people"), {}, []),
        (members("Ann Lund", "Per Moen", "Ida Berg", kind="person"), number(2), {}, ["error"]),
        (members(*FIVE), number(4, "delegates"), {}, []),
    ],
)
def test_who_was_there(names, count, scope, expected, told):
    assert told(alba(SUMMIT, "attended-by", names), bravo(SUMMIT, "taking-part", count, scope=scope)) == expected


@pytest.mark.parametrize(("role", "expected"), [("observer", ["error"]), ("mediator", []), (None, [])])
def test_roles_are_kept_apart(role, expected, told):
    scope = {"scope": {"as": role}} if role else {}
    names = alba(SUMMIT, "attended-by", members(*FIVE), scope={"as": "observer"})
    assert told(names, bravo(SUMMIT, "taking-part", number(4, "countries"), **scope)) == expected


def test_what_several_sentences_name_is_only_to_check(told):
    lists = alba(SUMMIT, "attended-by", members(*FIVE[:3])), alba(SUMMIT, "attended-by", members(*FIVE[2:]))
    assert told(*lists, bravo(SUMMIT, "taking-part", number(4, "countries"))) == ["warning"]


def test_the_names_of_two_sources_are_not_put_together(told):
    lists = alba(SUMMIT, "attended-by", members(*FIVE[:3])), says("gamma-news", SUMMIT, "attended-by", members(*FIVE[2:]))
    assert told(*lists, bravo(SUMMIT, "taking-part", number(4, "countries"))) == []


def test_one_article_may_miscount(told):
    count = alba(ACCORD, "number", number(4, "countries"), **SIGNED)
    assert told(SIGNERS, count) == ["error"]
    assert told(SIGNERS, alba(ACCORD, "number", number(5, "countries"), **SIGNED)) == []


def test_the_message_names_list_and_count(check_claims):
    (found,) = check_claims([SIGNERS, signatories(4)]).report.findings
    assert found.message == (
        "Fjord Accord was signed by Chile, Ghana, Japan, Norway and Peru according to Alba Post, which is 5, "
        "but Fjord Accord had 4 countries (signatories) according to Bravo Star."
    )
    assert len(found.sides) == 2


def test_several_sources_are_one_finding(check_claims):
    more = says("gamma-news", ACCORD, "number", number(3, "countries"), published=DAY, **SIGNED)
    found = [one for one in check_claims([SIGNERS, signatories(4), more]).report.findings if one.rule == RULE]
    assert [len(one.claims) for one in found] == [3]
