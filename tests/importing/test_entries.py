"""Rows as entries: one id each, and no name strong that could mean another."""

from checker.importing.entries import data_of, entries_of
from checker.importing.lines import lines_of
from checker.importing.table import read_table
from checker.model.registry import Registry
from checker.names.registry import RegistryIndex

MILL = {"id": "mill-guard", "kind": "group", "names": [{"name": "Mill Guard"}, {"name": "the guard", "type": "weak"}]}


def found(text, *known):
    remarks = []
    rows = read_table(lines_of(text.encode("utf-8"), remarks), remarks, None)
    assert rows.remarks == ()
    registry = Registry.model_validate({"schema_version": 1, "entities": list(known)})
    return entries_of(rows.rows, RegistryIndex.build([("claims/registry.json", registry)]))


def names(text, *known):
    listed = [data_of(entry, "list.csv") for entry in found(text, *known).entries]
    return {one["id"]: [(name["name"], name.get("type", "strong")) for name in one["names"]] for one in listed}


def test_rows_of_one_id_are_one_entry_and_rows_without_id_those_of_one_name():
    assert names("id,kind,name,alias\nQ1,group,Quay Party,\nQ1,group,,Quayside Party\n") == {
        "q1": [("Quay Party", "strong"), ("Quayside Party", "strong")]
    }
    assert names("kind,name,alias\ngroup,Quay Party,Pier Party\ngroup,Quay Party,Quayside Party\n") == {
        "quay-party": [("Quay Party", "strong"), ("Pier Party", "strong"), ("Quayside Party", "strong")]
    }


def test_spellings_of_one_name_are_kept_once_and_its_most_careful_type_counts():
    text = "id,kind,name,alias,type\nQ1,group,Quay Party,Pier Party,\nQ1,group,,PIER PARTY,former\nQ1,group,,QUAY party,weak\n"
    assert names(text) == {"q1": [("Quay Party", "strong"), ("Pier Party", "former")]}


def test_ids_are_made_fit_and_never_taken_twice():
    text = (
        "id,kind,name\nNK-aB/1,group,Red Party\nNK-AB/1,group,Blue Party\nمعرف,group,Green Party\nmill guard,group,Black Party\n"
    )
    assert list(names(text, MILL)) == ["green-party", "mill-guard-group", "nk-ab-1", "nk-ab-1-group"]
    assert data_of(found(text).entries[2], "list.csv")["note"] == "Imported from list.csv, where its id is NK-aB/1."


def test_a_name_that_the_registry_has_is_weak_and_the_command_to_join_is_told():
    result = found("id,kind,name,alias\nQ1,group,The Mill Guard,Guard of the Lorne Mill\n", MILL)
    assert names("id,kind,name,alias\nQ1,group,The Mill Guard,Guard of the Lorne Mill\n", MILL) == {
        "q1": [("The Mill Guard", "weak"), ("Guard of the Lorne Mill", "strong")]
    }
    (remark,) = result.remarks
    assert (remark.line, remark.left_out) == (2, False)
    assert "checker entities decide mill-guard q1 --as same" in remark.message
    assert names("id,kind,name\nQ1,place,Mill Guard\n", MILL) == {"q1": [("Mill Guard", "strong")]}


def test_a_name_that_two_entries_of_the_list_have_is_weak_in_both():
    text = "id,kind,name,alias\nQ1,group,Red Party,Quay Union\nQ2,group,Blue Party,Quay Union\nQ3,place,Quay Union,\n"
    assert names(text) == {
        "q1": [("Red Party", "strong"), ("Quay Union", "weak")],
        "q2": [("Blue Party", "strong"), ("Quay Union", "weak")],
        "q3": [("Quay Union", "strong")],
    }
    assert [one.line for one in found(text).remarks] == [2, 3]


def test_names_that_say_too_little_are_weak():
    result = found("id,kind,name,alias\nQ1,person,Ada Quill,Quill\nQ2,event,the peace talks,\n")
    assert result.weakened == 2
    assert names("id,kind,name,alias\nQ1,person,Ada Quill,Quill\n") == {"q1": [("Ada Quill", "strong"), ("Quill", "weak")]}


def test_an_id_of_two_kinds_is_told():
    (remark,) = found("id,kind,name\nQ1,group,Quay Party\nQ1,person,Ada Quill\n").remarks
    assert (remark.line, remark.left_out) == (3, True)


def test_more_names_than_an_entry_may_have_are_left_out_with_a_remark():
    aliases = ";".join(f"Quay Party of Ward {number}" for number in range(1, 251))
    result = found(f'id,kind,name,alias\nQ1,group,Quay Party,"{aliases}"\n')
    (remark,) = result.remarks
    assert "at most 200, so the last 51 are left out" in remark.message
    assert len(result.entries[0].names) == 200
