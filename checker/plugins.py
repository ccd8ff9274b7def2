"""How rules, value kinds and reporters are found: every module of a package is imported, every class is looked at."""

import importlib
import inspect
import pkgutil
from functools import cache
from typing import TypeVar

T = TypeVar("T")


def discover(package: str, base: type[T]) -> tuple[type[T], ...]:
    """Return the concrete subclasses of `base` that the modules of `package` define, in the order of module names.

    A class counts where it is defined, not where it is imported, so that one class is found once.

    Raises:
        ModuleNotFoundError: `package` cannot be imported.

    """
    return tuple(member for member in _classes(package) if issubclass(member, base) and not inspect.isabstract(member))


@cache
def _classes(package: str) -> tuple[type, ...]:
    """Return the classes that the modules of a package define."""
    home = importlib.import_module(package)
    names = sorted(found.name for found in pkgutil.iter_modules(home.__path__))
    modules = [importlib.import_module(f"{package}.{name}") for name in names]
    return tuple(
        member
        for module in modules
        for _, member in inspect.getmembers(module, inspect.isclass)
        if member.__module__ == module.__name__
    )
