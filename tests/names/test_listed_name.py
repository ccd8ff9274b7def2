import pytest

from checker.model.registry import Registry, RegistryName
from checker.names.listed_name import listed_as
from checker.names.registry import RegistryIndex
from checker.names.resolve import resolve
from checker.values.mention import Mention, MentionKind


@pytest.mark.parametrize(
    ("fields", "told"),
    [
        ({}, "a name"),
        ({"type": "weak"}, "a short name"),
        ({"type": "former"}, "a former name"),
        ({"type": "former", "valid": "2012/2016"}, "a former name (2012 to 2016)"),
        ({"type": "former", "valid": "2012-03-04/2016-05"}, "a former name (4 March 2012 to May 2016)"),
        ({"type": "former", "valid": "2012/.."}, "a former name (from 2012 on)"),
        ({"type": "former", "valid": "../2016"}, "a former name (until 2016)"),
        ({"type": "former", "valid": "/2016"}, "a former name (until 2016)"),
        ({"type": "former", "valid": "2012~/2016"}, "a former name (about 2012 to 2016)"),
        ({"type": "former", "valid": "2012"}, "a former name (2012)"),
        ({"type": "former", "valid": "201X"}, "a former name (201X)"),
        ({"type": "former", "valid": "../.."}, "a former name (../..)"),
        ({"type": "acronym", "valid": "2012/2016"}, "an acronym (2012 to 2016)"),
    ],
)
def test_a_name_is_told_with_the_time_of_its_use(fields, told):
    assert listed_as(RegistryName(name="Red Front", **fields)) == told


def test_a_former_name_joins_whenever_it_is_used_and_says_when_it_was():
    names = [{"name": "Blue Front"}, {"name": "Red Front", "type": "former", "valid": "2012/2016"}]
    entity = {"id": "blue", "kind": "group", "names": names}
    index = RegistryIndex.build([("claims/registry.json", Registry.model_validate({"schema_version": 1, "entities": [entity]}))])
    mention = Mention(kind=MentionKind.GROUP, name="Red Front")
    found = resolve({"gazette-2020": [mention]}, index)
    assert found.entity("gazette-2020", mention) == "blue"
    assert found.evidence("gazette-2020", mention)[0] == (
        '"Red Front" is listed in the registry as a former name (2012 to 2016) for Blue Front.'
    )
