"""A role that is told of a time before it began is found among very many others."""

import pytest

from checker.comparing.foremost import MOST
from checker.rules.example import nth, says, term

NORWAY = {"kind": "country", "name": "Norway"}
OTHERS = [
    says("almanac", NORWAY, "role-at", term("guarantor"), scope={"event": nth(9, f"Series{n} Games")}) for n in range(MOST + 10)
]


@pytest.mark.parametrize(("at", "rules"), [(1, ["role-at-event"]), (4, [])])
def test_among_many_the_role_of_the_same_series_is_found(check_claims, at, rules):
    claims = [
        *OTHERS,
        says("post", NORWAY, "role-at", term("guarantor"), scope={"event": nth(at)}),
        says("star", NORWAY, "role-from", {"kind": "event", **nth(3)}, scope={"as": "guarantor"}),
    ]
    assert [one.rule for one in check_claims(claims).report.findings if one.severity != "note"] == rules
