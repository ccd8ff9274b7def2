"""The two forms in which the smaller commands answer."""

from checker.cli.leaving import Refused
from checker.model.shown import shown


def wants_json(form: str) -> bool:
    """Tell whether an answer is to be JSON and not text.

    Raises:
        Refused: it is to be neither.

    """
    return chosen_form(form, "text", "json") == "json"


def chosen_form(form: str, *forms: str) -> str:
    """Return the form of an answer.

    Raises:
        Refused: it is none of `forms`.

    """
    if form not in forms:
        raise Refused(f"there is no format {shown(form)} here; choose {', '.join(forms[:-1])} or {forms[-1]}")
    return form
