"""Which claims hang on what, and in which order an editor is asked."""

from checker.hanging import hanging, questions
from checker.model.report import Report
from checker.rules.example import members, nth, says

FORCE = "Lorne Harbour Force"


def attended(source, *names, number=1, **more):
    return says(source, nth(number), "attended-by", members(*names, kind="group"), **more)


def counted(checked):
    found = hanging(checked.library, checked.dossier.known.names)
    return {entity: len(claims) for entity, claims in found.by_entity.items()}


def test_a_claim_hangs_on_its_subject_its_value_its_speaker_and_the_series_of_its_event(check_claims):
    speaker = {"speaker": {"kind": "person", "name": "Ada Quill"}}
    checked = check_claims([attended("post", FORCE, attributed_to=[speaker]), attended("post", "Vessel Union", number=2)])
    assert counted(checked) == {
        "lorne-harbour-force": 1,
        "vessel-union": 1,
        "ada-quill": 1,
        "river-games-1": 1,
        "river-games-2": 1,
        "river-games": 2,
    }


def test_a_claim_that_names_a_thing_twice_counts_once(check_claims):
    checked = check_claims([attended("post", FORCE, "Harbour Force of Lorne")])
    found = hanging(checked.library, checked.dossier.known.names)
    assert {len(claims) for claims in found.by_entity.values()} == {1}
    assert found.on("lorne-harbour-force", "river-games-1") == {"post/claim-1"}


def test_questions_stand_in_the_order_of_their_claims_and_the_report_says_the_same(check_claims):
    few = [attended("post", "Mill Guard"), attended("star", "Old Mill Guard")]
    many = [attended(source, name, number=at) for source, name in (("post", FORCE), ("star", f"Joint {FORCE}")) for at in (2, 3)]
    checked = check_claims([*few, *many])
    found = questions(checked.dossier, hanging(checked.library, checked.dossier.known.names))
    told = [(one.pair.left_label, one.claims, one.left_claims, one.right_claims) for one in found]
    assert [claims for _, claims, _, _ in told] == sorted((claims for _, claims, _, _ in told), reverse=True)
    assert any(claims == left + right == 4 for _, claims, left, right in told), told
    assert [(one.left, one.claims) for one in _report(checked).gaps.unsure_names] == [
        (left, claims) for left, claims, _, _ in told
    ]


def _report(checked) -> Report:
    return checked.report
