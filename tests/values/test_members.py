import pytest


def those(*names, **more):
    return {"kind": "members", "members": [{"kind": "country", "name": name} for name in names], **more}


def refused(*names):
    return [{"kind": "country", "name": name} for name in names]


@pytest.mark.parametrize(
    ("left", "right", "expected"),
    [
        (those("Norway", "Chile"), those("Chile", "Norway"), "agree"),
        (those("Norway", "Chile"), those("Peru"), "compatible"),
        (those("Norway", "Chile", complete=True), those("Peru"), "contradict"),
        (those("Norway", "Chile", complete=True), those("Chile"), "compatible"),
        (those("Alba", complete=True), those("Alba the elder"), "compatible"),
        (those("Norway", denied=refused("Peru")), those("Peru"), "contradict"),
        (those("Norway", denied=refused("Peru")), those("Chile"), "compatible"),
    ],
)
def test_two_lists(left, right, expected, verdict):
    assert verdict(left, right) == expected
