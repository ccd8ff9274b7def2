"""What values need to be read and compared, without names or a vocabulary."""

import pytest

from checker.values import Identity


class Plain:
    """Knows that equal ids are one thing, that Leeds lies in England, and a few words."""

    def identity(self, left, right):
        if left == right:
            return Identity.SAME
        return Identity.UNSURE if {left, right} == {"Alba", "Alba the elder"} else Identity.DIFFERENT

    def contains(self, whole, part):
        return (whole, part) in {("England", "Leeds"), ("Europe", "Leeds"), ("Europe", "England")}

    def label(self, entity):
        return entity

    def may_lie_inside(self, left, right):
        return ("Stadium" in left) != ("Stadium" in right)

    def link(self, left, right):
        return "Alba speaks for Norte." if {left, right} == {"Alba", "Norte"} else None

    def excludes(self, terms, left, right):
        return frozenset({left, right}) in {frozenset({"won", "lost"}), frozenset({"signed", "not-signed"})}

    def implies(self, terms, left, right):
        return left == right or (left, right) == ("held", "begun")

    def counts(self, left, right):
        if left == right:
            return Identity.SAME
        pairs = {frozenset({"people", "workers"}), frozenset({"rebels", "opposition groups"})}
        return Identity.UNSURE if frozenset({left, right}) in pairs else Identity.DIFFERENT

    def includes(self, whole, part):
        return (whole, part) == ("people", "workers")

    def agreement(self, left, right):
        return "Both say the same." if {left, right} == {"the town", "towns"} else None


class Direct:
    """Reads mentions as their names."""

    published = None
    terms = "outcome"

    def entity(self, mention, kind="organisation"):
        return mention if isinstance(mention, str) else mention.name or f"{mention.series} {mention.ordinal}"

    def label(self, entity):
        return entity

    def unit(self, name):
        return {
            "kilometre": ("length", 1000.0),
            "metre": ("length", 1.0),
            "EUR": ("EUR", 1.0),
            "percent": ("share (percent)", 1.0),
        }.get(name)


@pytest.fixture
def knowledge():
    return Plain()


@pytest.fixture
def reading():
    return Direct()


@pytest.fixture
def verdict(knowledge, reading):
    """Return a function that reads two values given as JSON and compares them, both ways round."""

    from pydantic import TypeAdapter

    from checker.model.claim import AnyValue

    adapter = TypeAdapter(AnyValue)

    def compare(left, right):
        one, two = adapter.validate_python(left).read(reading), adapter.validate_python(right).read(reading)
        there, back = one.compare(two, knowledge), two.compare(one, knowledge)
        assert there.verdict is back.verdict
        for found in (there, back):
            assert found.reason.endswith(".")
            assert "None" not in found.reason
            assert found.question is None or found.question.endswith("?")
            assert (found.verdict.value == "incomparable") == (found.question is not None)
        return there.verdict.value

    return compare
