import pytest

from checker.rules.example import date, event, says

FAIR = event("spring fair in Lorne")


def stated(edtf):
    return says("alba-post", FAIR, "held-on", date(edtf))


def counted(edtf, source="bravo-star", **more):
    return says(source, FAIR, "held-on", date(edtf, relative=True, text="on Tuesday"), published="2021-09-24", **more)


@pytest.mark.parametrize(
    ("claims", "rule"),
    [
        ((stated("2021-09-14"), counted("2021-09-21")), "stale-relative-date"),
        ((stated("2021-09-20"), counted("2021-09-21")), "stale-relative-date"),
        ((stated("2021-09-14"), says("bravo-star", FAIR, "held-on", date("2021-09-21"))), "conflicting-dates"),
        ((counted("2021-09-14", "alba-post"), counted("2021-09-21")), "conflicting-dates"),
        ((stated("2021-09"), counted("2021-09-21")), None),
        ((stated("2021-09-21"), counted("2021-09-21")), None),
    ],
)
def test_one_side_hangs_on_its_articles_date_and_the_other_does_not(claims, rule, check_claims):
    assert [one.rule for one in check_claims(claims).report.findings] == ([rule] if rule else [])


@pytest.mark.parametrize(
    ("edtf", "more", "words"),
    [
        ("2021-09-14", {}, "exactly a week apart"),
        ("2021-09-07", {}, "exactly 2 weeks apart"),
        ("2021-09-14", {"republished_from": "lenn-agency"}, "Bravo Star republishes an older text"),
        ("2021-09-15", {}, "Bravo Star gives no date: the day was worked out from its words"),
    ],
)
def test_it_says_once_what_the_day_hangs_on(edtf, more, words, check_claims):
    (finding,) = check_claims((stated(edtf), counted("2021-09-21", **more))).report.findings
    assert finding.severity == "warning"
    assert sum(words in doubt for doubt in finding.doubts) == 1
    assert any("apart" in doubt for doubt in finding.doubts) == ("apart" in words)
    assert not any(words in step for step in (finding.message, *finding.explanation))


def test_the_message_is_one_sentence_with_the_words_and_the_day(check_claims):
    (finding,) = check_claims((stated("2021-09-14"), counted("2021-09-21"))).report.findings
    assert finding.message == (
        "The spring fair in Lorne was held on 14 September 2021 according to Alba Post, but Bravo Star has “on Tuesday”, "
        "worked out to be 21 September 2021 from the article's own date, 24 September 2021."
    )
    assert [side.value for side in finding.sides] == ["14 September 2021", "21 September 2021, worked out from “on Tuesday”"]
