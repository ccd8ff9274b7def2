"""What is stated as a fact here and reported there."""

from checker.comparing.voices import FEW, voices
from checker.rules.example import event, says

BOMBING = event("bombing of the ferry terminal")
POLICE = {"kind": "organisation", "name": "Marlow police"}


def did(source, *names, **more):
    value = {"kind": "members", "members": [{"kind": "group", "name": name} for name in names]}
    return says(source, BOMBING, "carried-out-by", value, **more)


HEARD = {"attributed_to": [{"speaker": POLICE, "manner": "quote"}]}


def test_of_a_list_each_member_is_told_by_itself(dossier_of):
    dossier = dossier_of(
        did("alba-post", "Oxmoor Front", "Delta Guard"), did("bravo-star", "Oxmoor Front", "Lenn Guard", **HEARD)
    )
    (found,) = voices(dossier)
    assert [fact.say() for fact in (*found.stated, *found.reported)] == ["Oxmoor Front", "Oxmoor Front"]


def test_many_claims_are_told_once_each(dossier_of):
    claims = [did(f"a-{at}", "Oxmoor Front") for at in range(2 * FEW)] + [
        did(f"b-{at}", "Oxmoor Front", **HEARD) for at in range(2 * FEW)
    ]
    (found,) = voices(dossier_of(*claims))
    assert (len(found.stated), len(found.reported)) == (2 * FEW, 2 * FEW)


def test_what_is_worked_out_is_no_statement(dossier_of):
    loose = did("alba-post", "Oxmoor Front", inferred=[{"part": "/value/members/0", "note": "It is only called the front."}])
    assert list(voices(dossier_of(loose, did("bravo-star", "Oxmoor Front", **HEARD)))) == []
