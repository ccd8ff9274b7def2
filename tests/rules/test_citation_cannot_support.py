import pytest

from checker.rules.example import according_to, date, event, members, number, says

FAIR = event("spring fair in Tarn")
TEXT = {"kind": "document", "name": "programme of the spring fair"}
AT_FAIR = {"kind": "event", "event": FAIR}
CREDIT = {"attributed_to": according_to(TEXT)}
HELD = says("alba-post", FAIR, "held-on", date("2019-05-09"))
PUBLISHED = says("alba-post", TEXT, "published-on", date("2019-04-02"))


@pytest.fixture
def found(check_claims):
    """Return a function that tells what the rule finds in some claims."""

    def run(*claims):
        return [one for one in check_claims(claims).report.findings if one.rule == "citation-cannot-support"]

    return run


@pytest.mark.parametrize(
    ("claim", "expected"),
    [
        (says("alba-post", FAIR, "taking-part", number(8000), **CREDIT), 1),
        (says("alba-post", FAIR, "taking-part", number(8000)), 0),
        (says("alba-post", FAIR, "taking-part", number(8000), modality="expected", **CREDIT), 0),
        (says("alba-post", FAIR, "attended-by", members("Norway"), **CREDIT), 1),
        (says("alba-post", event("fair in Lorne"), "taking-part", number(8000), **CREDIT), 0),
        (says("alba-post", {"kind": "person", "name": "Ada Lund"}, "did", {"kind": "event", "event": FAIR}, **CREDIT), 1),
        (says("alba-post", {"kind": "place", "name": "Tarn"}, "number", number(9000), as_of="2019-05-10", **CREDIT), 1),
        (says("alba-post", {"kind": "place", "name": "Tarn"}, "number", number(9000), as_of="2019-03-10", **CREDIT), 0),
        (says("alba-post", {"kind": "place", "name": "Tarn"}, "number", number(9000), as_of=AT_FAIR, **CREDIT), 1),
    ],
)
def test_what_the_text_is_cited_for(claim, expected, found):
    hits = found(HELD, PUBLISHED, claim)
    assert len(hits) == expected
    for hit in hits:
        assert hit.severity == "warning"
        assert (
            "gives the programme of the spring fair, dated 2 April 2019 according to Alba Post, as its source for" in hit.message
        )


@pytest.mark.parametrize(
    ("edtf", "expected"),
    [("2019-05-07", 1), ("2019-05-08", 0), ("2019-04", 1), ("2019-05", 0), ("2019", 0), ("2019-04-02/..", 0), ("2019-04-02~", 1)],
)
def test_of_when_the_text_is(edtf, expected, found):
    published = says("bravo-star", TEXT, "published-on", date(edtf))
    assert len(found(HELD, published, says("alba-post", FAIR, "taking-part", number(8000), **CREDIT))) == expected


@pytest.mark.parametrize(
    ("more", "coming"),
    [
        (says("bravo-star", FAIR, "announced-on", date("2019-03-01")), 0),
        (says("bravo-star", FAIR, "attended-by", members("Peru"), modality="planned"), 0),
        (says("bravo-star", FAIR, "attended-by", members("Peru")), 1),
    ],
)
def test_when_an_announced_event_is_to_be_may_be_known_before(more, coming, found):
    assert len(found(PUBLISHED, says("alba-post", FAIR, "held-on", date("2019-05-09"), **CREDIT), more)) == coming


def test_how_many_came_is_never_known_before(found):
    announced = says("bravo-star", FAIR, "announced-on", date("2019-03-01"))
    assert len(found(HELD, PUBLISHED, announced, says("alba-post", FAIR, "taking-part", number(8000), **CREDIT))) == 1


def test_a_study_comes_out_after_its_preprint(found):
    study = {"kind": "document", "name": "study of the vaccine RS4"}
    preprint = {"kind": "document", "name": "first draft of the study on medical archive"}
    claims = (
        says("alba-post", preprint, "published-on", date("2020-11-02")),
        says("alba-post", study, "published-on", date("2021-03-01"), attributed_to=according_to(preprint)),
    )
    assert found(*claims) == []


def test_every_date_of_the_event_must_lie_after_the_text(found):
    earlier = says("bravo-star", FAIR, "held-on", date("2019-03-09"))
    assert found(HELD, earlier, PUBLISHED, says("alba-post", FAIR, "taking-part", number(8000), **CREDIT)) == []


def cites(**more):
    document = {"kind": "document", "name": "this article"}
    return says("alba-post", document, "cites", {"kind": "entity", "entity": TEXT}, **more)


@pytest.mark.parametrize(
    ("claims", "expected"),
    [
        ((HELD, cites(scope={"for": FAIR})), 1),
        ((HELD, cites(scope={"for": "number of stalls"})), 0),
        ((HELD, cites()), 0),
        ((HELD, cites(scope={"for": FAIR}), says("bravo-star", FAIR, "announced-on", date("2019-03-01"))), 0),
        ((says("bravo-star", FAIR, "held-on", date("2019-05-09")), cites(scope={"for": FAIR})), 0),
    ],
)
def test_a_citation_for_an_event(claims, expected, found):
    assert len(found(PUBLISHED, *claims)) == expected


def test_a_text_among_the_sources_has_its_date(found):
    (hit,) = found(
        says(
            "cove-times",
            event("council session"),
            "chaired-by",
            {"kind": "entity", "entity": {"kind": "person", "name": "Ada Lund"}},
            title="Programme of the spring fair",
            published="2019-04-02",
        ),
        HELD,
        says("alba-post", FAIR, "taking-part", number(8000), **CREDIT),
    )
    assert [claim.address for claim in hit.claims] == ["alba-post/claim-3", "alba-post/claim-2"]
    assert any("is among the sources, and dated 2 April 2019" in step for step in hit.explanation)
