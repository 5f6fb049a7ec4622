"""Values that never change: what `@dataclass(frozen=True, slots=True)` makes, in a fifth of the time.

Python compiles six methods for each dataclass, in every run. There are some four hundred kinds of values here, and
that was a tenth of the time a small site takes. These share their methods, and are filled faster too.
"""

from __future__ import annotations

from dataclasses import MISSING, Field, FrozenInstanceError, dataclass
from functools import cache
from operator import attrgetter
from types import CodeType, FunctionType
from typing import Any, NoReturn, TypeVar, dataclass_transform

T = TypeVar("T")


@dataclass_transform(frozen_default=True)
def frozen(cls: type[T]) -> type[T]:
    """Make a class a frozen dataclass with slots. Its fields are plain: a name, a type, perhaps a default."""
    made = dataclass(init=False, repr=False, eq=False, slots=True)(cls)
    fields = made.__dataclass_fields__  # type: ignore[attr-defined] # of every dataclass
    content = attrgetter(*fields) if fields else lambda _: ()

    def __eq__(self: T, other: object) -> bool:  # noqa: N807 - becomes the method of that name
        return content(self) == content(other) if other.__class__ is made else NotImplemented

    def __hash__(self: T) -> int:  # noqa: N807 - as above
        return hash(content(self))

    methods = {"__init__": _init(made, fields), "__eq__": __eq__, "__hash__": __hash__, "__repr__": _repr,
               "__setattr__": _refuse, "__delattr__": _refuse, "__reduce__": _reduce}  # fmt: skip
    for name, method in methods.items():
        setattr(made, name, method)
    return made


def _init(cls: type[Any], fields: dict[str, Any]) -> FunctionType:
    """Return what fills an instance: past the refusal to be changed, each value goes right into its slot."""
    slots = {f"_{number}_": getattr(cls, name).__set__ for number, name in enumerate(fields)}
    defaults = tuple(field.default for field in fields.values() if field.default is not MISSING)
    assert all(field.default is not MISSING for field in [*fields.values()][len(fields) - len(defaults) :]), cls
    assert all(map(_is_plain, fields.values())), cls
    assert not hasattr(cls, "__post_init__"), cls
    code = _code(len(fields)).replace(co_varnames=("self", *fields), co_qualname=f"{cls.__qualname__}.__init__")
    return FunctionType(code, slots, "__init__", defaults)


def _is_plain(field: Field[Any]) -> bool:
    """Tell whether nothing is asked of a field that would not come about here."""
    asked = field.init, field.repr, field.compare, not field.kw_only
    return all(asked) and field.hash is None and field.default_factory is MISSING


@cache
def _code(count: int) -> CodeType:
    """Return the code of an `__init__` for so many fields. From class to class, only their names differ."""
    given = "".join(f", value_{number}" for number in range(count))
    lines = "".join(f"; _{number}_(self, value_{number})" for number in range(count))
    compiled = compile(f"def __init__(self{given}): pass{lines}", __file__, "exec")
    return next(each for each in compiled.co_consts if isinstance(each, CodeType))


def _repr(self: Any) -> str:
    told = ", ".join(f"{name}={getattr(self, name)!r}" for name in self.__dataclass_fields__)
    return f"{self.__class__.__qualname__}({told})"


def _refuse(self: object, name: str, *_: object) -> NoReturn:
    raise FrozenInstanceError(f"{name!r} of a {type(self).__name__} never changes")


def _reduce(self: Any) -> tuple[type[Any], tuple[Any, ...]]:
    return type(self), tuple(getattr(self, name) for name in self.__dataclass_fields__)
