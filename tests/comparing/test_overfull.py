"""A number and lists of several sources that name more together, though none does alone."""

from checker.rules.example import event, members, number, says

ACCORD = {"kind": "agreement", "name": "Fjord Accord"}
DAY = "2021-05-03"
FIVE = ("Norway", "Chile", "Peru", "Ghana", "Japan")


def alba(*claim, **more):
    return says("alba-post", *claim, **{"published": DAY, **more})


def signatories(count, counted="countries", **more):
    value = number(count, counted, **more)
    return says("bravo-star", ACCORD, "number", value, published=DAY, scope={"condition": "signatories"})


def together(check_claims, *claims):
    return sorted((one.rule, str(one.severity)) for one in check_claims(claims).report.findings if one.severity != "note")


def gamma(*claim, **more):
    return says("gamma-news", *claim, **{"published": DAY, **more})


SOME, OTHERS = alba(ACCORD, "signed-by", members(*FIVE[:3])), gamma(ACCORD, "signed-by", members(*FIVE[2:]))


def test_lists_of_two_sources_may_name_too_many_together(check_claims):
    assert together(check_claims, SOME, OTHERS, signatories(4)) == [("jointly-impossible", "error")]
    assert together(check_claims, SOME, OTHERS, signatories(5)) == []
    assert together(check_claims, SOME, OTHERS, signatories(4, hedge="at-least")) == []
    assert together(check_claims, SOME, OTHERS, signatories(2)) == [("count-against-list", "error")]
    assert together(check_claims, SOME, OTHERS, signatories(4, "parties")) == []
    assert together(check_claims, SOME, {**OTHERS, "modality": "planned"}, signatories(4)) == []
    assert together(check_claims, SOME, {**OTHERS, "modality": "alleged"}, signatories(4)) == [
        ("jointly-impossible", "warning"),
        ("voice", "warning"),
    ]
    same_source = alba(ACCORD, "signed-by", members(*FIVE[2:]))
    assert ("jointly-impossible", "error") not in together(check_claims, SOME, same_source, signatories(4))


def test_the_message_on_lists_of_several_sources(check_claims):
    (found,) = [one for one in check_claims([SOME, OTHERS, signatories(4)]).report.findings if one.rule == "jointly-impossible"]
    assert found.message == (
        "These three cannot all be right: Fjord Accord had 4 countries (Bravo Star); Fjord Accord was signed by Chile, Norway, Peru "
        "(Alba Post); Fjord Accord was signed by Ghana, Japan, Peru (Gamma News); but together the lists name 5."
    )


def test_who_was_there_may_be_no_party_that_is_counted(check_claims):
    summit = event("harbour summit")
    lists = alba(summit, "attended-by", members(*FIVE[:3])), gamma(summit, "attended-by", members(*FIVE[2:]))
    count = says("bravo-star", summit, "taking-part", number(4, "countries"), published=DAY)
    assert together(check_claims, *lists, count) == []
