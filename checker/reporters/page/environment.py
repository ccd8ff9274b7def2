"""The only way templates are loaded: escaping is always on, and a name that does not exist is an error."""

import base64
import hashlib

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from checker.dates.plain_days import plain_days
from checker.reporters.view import anchor
from checker.reporters.view.account import quoted
from checker.reporters.view.day import day
from checker.reporters.view.visible import clipped, visible
from checker.reporters.view.weblink import weblink
from checker.reporters.view.wording import (
    DOUBT,
    READ,
    SEE,
    byline,
    called,
    count,
    dated,
    from_where,
    opened,
    qualified,
    told_value,
)

_FUNCTIONS = {
    "anchor": anchor,
    "byline": byline,
    "clipped": clipped,
    "count": count,
    "from_where": from_where,
    "day": day,
    "opened": opened,
    "plain_days": plain_days,
    "called": called,
    "dated": dated,
    "DOUBT": DOUBT,
    "READ": READ,
    "SEE": SEE,
    "qualified": qualified,
    "quoted": quoted,
    "told_value": told_value,
    "weblink": weblink,
}


def environment(*, autoescape: bool = True) -> Environment:
    """Return the templates' environment; tests switch escaping off to see that they would notice.

    Every value is made visible on its way out, whichever template prints it.
    """
    made = Environment(
        loader=PackageLoader("checker.reporters", "templates"),
        autoescape=autoescape,  # noqa: S701 - on, unless a test wants to see it fail
        undefined=StrictUndefined,
        finalize=_finalized,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    made.globals.update(_FUNCTIONS)
    return made


def policy(made: Environment) -> str:
    """Return the Content Security Policy: our one style, our one script, and nothing from elsewhere."""
    style, script = (_digest(made.get_template(name).render()) for name in ("report.css", "report.js"))
    rules = ("default-src 'none'", f"style-src '{style}'", f"script-src '{script}'", "img-src data:")
    return "; ".join((*rules, "base-uri 'none'", "form-action 'none'"))


def _digest(text: str) -> str:
    return "sha256-" + base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()


def _finalized(value: object) -> object:
    """Spell out invisible characters of data; what a macro made has been through here already."""
    if isinstance(value, str) and not isinstance(value, Markup):
        return visible(value)
    return value
