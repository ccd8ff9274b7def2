"""The two forms in which the smaller commands answer."""

from checker.cli.leaving import Refused
from checker.model.shown import shown


def wants_json(form: str) -> bool:
    """Tell whether an answer is to be JSON and not text.

    Raises:
        Refused: it is to be neither.

    """
    if form not in {"text", "json"}:
        raise Refused(f"there is no format {shown(form)} here; choose text or json")
    return form == "json"
