"""Three and more claims about days that cannot stand together."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from checker.comparing.chain import steps
from checker.comparing.joint import joints
from checker.rules.example import date, event, nth, says

A, B, C, D = "alba-post", "bravo-star", "delta-news", "echo-mail"
TRIAL, STRIKE, FAIR = event("harbour trial"), event("dock strike"), event("spring fair")
ERROR, WARNING = ["error jointly-impossible"], ["warning jointly-impossible"]


def on(source, what, predicate, edtf, **more):
    return says(source, what, predicate, date(edtf, **more.pop("value", {})), **more)


def lasted(source, what, number, unit="day", **more):
    return says(source, what, "lasted", {"kind": "duration", "number": number, "unit": unit, **more.pop("value", {})}, **more)


def before(source, one, two, **more):
    return says(source, one, "before", {"kind": "event", "event": two}, **more)


def part(source, one, whole, **more):
    return says(source, one, "part-of", {"kind": "entity", "entity": whole}, **more)


BEGAN, ENDED = on(A, TRIAL, "began-on", "2021-05-03"), on(B, TRIAL, "ended-on", "2021-05-06")


@pytest.mark.parametrize(
    ("length", "expected"),
    [
        (lasted(C, TRIAL, 2, "week"), ERROR),
        (lasted(C, TRIAL, 4), []),
        (lasted(C, TRIAL, 3), []),
        (lasted(C, TRIAL, 60, "hour"), []),
        (lasted(C, TRIAL, 2, "week", modality="planned"), []),
        (lasted(C, TRIAL, 2, "week", modality="alleged"), []),
        (lasted(C, TRIAL, 2, "week", polarity="denied"), []),
        (lasted(C, TRIAL, 2, "week", value={"hedge": "up-to"}), []),
        (lasted(C, TRIAL, 2, "week", value={"hedge": "over"}), ERROR),
        (lasted(C, TRIAL, 2, "week", inferred=[{"part": "/subject", "note": "the sentence before"}]), WARNING),
        (lasted(C, FAIR, 2, "week"), []),
    ],
)
def test_beginning_end_and_length_of_three_articles(length, expected, loud):
    assert loud(BEGAN, ENDED, length) == expected


def test_a_length_that_is_too_short_is_only_to_check(loud):
    months = BEGAN, on(B, TRIAL, "ended-on", "2021-08-06", published="2021-08-08")
    assert loud(*months, lasted(C, TRIAL, 12)) == WARNING
    assert loud(*months, lasted(C, TRIAL, 12, published="2021-06-01")) == []
    assert loud(*months, lasted(C, TRIAL, 12, as_of="2021-09-01")) == []
    assert loud(*months, lasted(C, TRIAL, 3, "month")) == []


def test_the_days_of_one_event_in_one_article_are_another_rules(loud):
    assert loud(BEGAN, on(A, TRIAL, "ended-on", "2021-05-06"), lasted(C, TRIAL, 2, "week")) == ["warning date-extent"]


def test_a_date_that_was_worked_out_is_only_to_check(loud):
    assert loud(BEGAN, on(B, TRIAL, "ended-on", "2021-05-06", value={"relative": True}), lasted(C, TRIAL, 2, "week")) == WARNING


def test_a_date_without_year_takes_no_part(loud):
    assert loud(BEGAN, on(B, TRIAL, "ended-on", "XXXX-05-06"), lasted(C, TRIAL, 2, "week")) == []
    assert loud(BEGAN, on(B, TRIAL, "ended-on", "XXXX-05-06", published="2021-05-09"), lasted(C, TRIAL, 2, "week")) == ERROR


@pytest.mark.parametrize(
    ("claims", "expected"),
    [
        ((before(C, TRIAL, FAIR), on(D, FAIR, "held-on", "2021-05-08")), ERROR),
        ((before(C, TRIAL, FAIR), on(D, FAIR, "held-on", "2021-05-18")), []),
        ((before(C, TRIAL, FAIR), on(D, FAIR, "held-on", "2021-05-08/2021-05-20")), []),
        ((before(C, TRIAL, FAIR, modality="alleged"), on(D, FAIR, "held-on", "2021-05-08")), []),
        ((before(C, TRIAL, FAIR, polarity="denied"), on(D, FAIR, "held-on", "2021-05-08")), []),
        ((before(C, TRIAL, FAIR), on(D, FAIR, "held-on", "2021-05-08", modality="planned")), []),
        ((before(C, TRIAL, FAIR), on(D, STRIKE, "held-on", "2021-05-08")), []),
        ((before(C, TRIAL, FAIR), on(D, FAIR, "held-on", "2021-05")), []),
    ],
)
def test_a_length_and_what_came_before_what(claims, expected, loud):
    assert loud(BEGAN, lasted(B, TRIAL, 2, "week"), *claims) == expected


def test_what_goes_on_is_only_known_to_have_begun(loud):
    drought = {"kind": "state-of-affairs", "name": "Tarn drought"}
    days = on(A, drought, "began-on", "2021-05-03"), on(D, FAIR, "held-on", "2021-05-08")
    assert loud(*days, lasted(B, drought, 2, "month"), before(C, drought, FAIR)) == []


def test_dates_that_overlap_are_in_no_order(loud):
    assert (
        loud(on(A, TRIAL, "held-on", "2021-05-03/2021-05-13"), before(B, TRIAL, FAIR), on(C, FAIR, "held-on", "2021-05-08")) == []
    )


def test_a_circle_of_order_and_dates_is_another_rules(loud):
    days = on(A, TRIAL, "held-on", "2021-05-13"), on(C, FAIR, "held-on", "2021-05-08")
    assert loud(*days, before(B, TRIAL, FAIR)) == ["error event-order"]


@pytest.mark.parametrize(
    ("claims", "expected"),
    [
        ((on(A, nth(5), "ended-on", "2021-05-04"), lasted(B, nth(5), 10), on(C, nth(4), "began-on", "2021-05-01")), ERROR),
        ((on(A, nth(5), "ended-on", "2021-05-04"), lasted(B, nth(5), 10), on(C, nth(4), "began-on", "2021-04-01")), []),
        (
            (
                on(A, nth(5), "ended-on", "2021-05-04"),
                lasted(B, nth(5), 10),
                on(C, nth(4, "Hill Games"), "began-on", "2021-05-01"),
            ),
            [],
        ),
        ((on(A, nth(7), "ended-on", "2021-05-04"), lasted(B, nth(7), 10), on(C, nth(4), "began-on", "2021-05-01")), ERROR),
        ((on(A, nth(4), "began-on", "2021-05-03"), lasted(B, nth(4), 14), on(C, nth(5), "held-on", "2021-05-08")), WARNING),
        ((on(A, nth(4), "began-on", "2021-05-03"), lasted(B, nth(4), 14), on(C, nth(5), "began-on", "2021-05-08")), []),
    ],
)
def test_rounds_by_their_numbers(claims, expected, loud):
    assert loud(*claims) == expected


@pytest.mark.parametrize(
    ("claims", "expected"),
    [
        ((on(A, FAIR, "held-on", "2021-06-01/2021-06-10"), on(C, TRIAL, "began-on", "2021-06-20")), ERROR),
        ((on(A, FAIR, "held-on", "2021-06-01/2021-06-10"), on(C, TRIAL, "began-on", "2021-06-05")), []),
        ((lasted(A, FAIR, 3), lasted(C, TRIAL, 10)), WARNING),
        ((lasted(A, FAIR, 10), lasted(C, TRIAL, 3)), []),
    ],
)
def test_parts_and_wholes(claims, expected, loud):
    assert loud(*claims, part(B, TRIAL, FAIR)) == expected


def test_articles_that_say_the_same_are_one_side(check_claims):
    more = on(C, TRIAL, "began-on", "2021-05-03"), on(D, TRIAL, "ended-on", "2021-05-07")
    findings = check_claims((BEGAN, ENDED, lasted("fox-wire", TRIAL, 2, "week"), *more)).report.findings
    (found,) = [one for one in findings if one.rule == "jointly-impossible"]
    assert [side.value for side in found.sides] == [
        "The harbour trial began on 3 May 2021",
        "The harbour trial lasted 2 weeks",
        "The harbour trial ended on 6 May 2021",
    ]
    assert [len(side.claims) for side in found.sides] == [2, 1, 2]
    assert len(found.pairs[0]) == 3


def test_the_chain_is_told_step_by_step(dossier_of):
    dossier = dossier_of(BEGAN, lasted(B, TRIAL, 2, "week"), before(C, TRIAL, FAIR), on(D, FAIR, "held-on", "2021-05-08"))
    (found,) = joints(dossier)
    assert steps(found, dossier) == (
        "The harbour trial began on 3 May 2021 (Alba Post)",
        "The harbour trial lasted 2 weeks (Bravo Star), so the harbour trial ended on 13 May 2021 at the earliest",
        "The harbour trial came before the spring fair (Delta News), so the spring fair ended on 13 May 2021 at the earliest",
        "The spring fair was held on 8 May 2021 (Echo Mail)",
    )


def test_a_chain_without_dates_ends_where_it_began(dossier_of):
    dossier = dossier_of(lasted(A, FAIR, 3), part(B, TRIAL, FAIR), lasted(C, TRIAL, 10))
    (found,) = joints(dossier)
    assert steps(found, dossier)[-1].endswith("so the harbour trial would have begun 5 days after it began")


def test_speakers_of_one_article_may_differ(loud):
    def by(name):
        return [{"speaker": {"kind": "person", "name": name}, "manner": "paraphrase"}]

    claims = [before(A, STRIKE, TRIAL), on(A, STRIKE, "began-on", "2021-05-03"), lasted(A, STRIKE, 3, "week")]
    assert loud(*claims, on(A, TRIAL, "ended-on", "2021-05-08")) == ERROR
    spoken = [{**claim, "attributed_to": by("Ada Lund" if at else "Jo Penrose")} for at, claim in enumerate(claims)]
    assert loud(*spoken, on(A, TRIAL, "ended-on", "2021-05-08")) == []


_EVENTS = [event(name) for name in ("harbour trial", "dock strike", "spring fair")]


@st.composite
def _corpus(draw):
    """Return claims of many articles about three events in the first days of May."""
    claims = []
    for number in range(draw(st.integers(3, 7))):
        source, what = f"paper-{number}", draw(st.sampled_from(_EVENTS))
        day = f"2021-05-{draw(st.integers(1, 9)):02}"
        match draw(st.sampled_from(["began-on", "ended-on", "lasted", "before"])):
            case "lasted":
                claims.append(
                    lasted(source, what, draw(st.integers(1, 9)), value={"hedge": draw(st.sampled_from(["exactly", "over"]))})
                )
            case "before":
                claims.append(before(source, what, draw(st.sampled_from([one for one in _EVENTS if one != what]))))
            case predicate:
                claims.append(on(source, what, predicate, day))
    return claims


def _told(report):
    return {one.id for one in report.findings if one.rule == "jointly-impossible"}


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(_corpus())
def test_what_is_reported_needs_all_its_claims_and_nothing_else(check_claims, tmp_path, claims):
    def run(some):
        for path in tmp_path.glob("claims/*.json"):
            path.unlink()
        return check_claims(some).report

    whole = run(claims)
    other = on("zed-times", event("Osk regatta"), "held-on", "2021-05-04")
    assert _told(run([*claims, other])) == _told(whole)
    for found in whole.findings:
        if found.rule == "jointly-impossible":
            core = [one for one in claims if any(address.startswith(f"{one['source']}/") for address in found.pairs[0])]
            assert len(_told(run(core))) == 1
            for spared in core:
                assert _told(run([one for one in core if one != spared])) == set()
