"""Frozen values as plain JSON values, and back: how results cross from a worker process.

Only what the type hints promise is accepted; anything else is a `ValueError`. Nothing is ever unpickled.
"""

import dataclasses
import math
import types
from collections.abc import Callable, Hashable, Mapping
from enum import Enum
from functools import lru_cache
from typing import Any, TypeVar, Union, cast, get_args, get_origin, get_type_hints

from desktop_app.domain.errors import KartotekaError

T = TypeVar("T")


def to_wire(value: Any) -> Any:
    """Return a value as dicts, lists, text, numbers, booleans and None. Raises `ValueError` for any other kind."""
    if isinstance(value, Enum):
        return to_wire(value.value)
    if value is None or isinstance(value, str | bool | int):
        return value
    if isinstance(value, float):
        return _finite(value)
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return {field.name: to_wire(getattr(value, field.name)) for field in dataclasses.fields(value)}
    if isinstance(value, tuple | list):
        return [to_wire(item) for item in value]
    if isinstance(value, Mapping):
        return {_text(key): to_wire(item) for key, item in value.items()}
    raise ValueError(f"{type(value).__name__} has no wire form")


def from_wire(kind: type[T], data: Any) -> T:
    """Return the value of this type that `to_wire` wrote. Raises `ValueError` on anything unexpected."""
    return cast("T", _read(kind, data))


def _read(kind: Any, data: Any) -> Any:
    supertype = getattr(kind, "__supertype__", None)
    if supertype is not None:
        return _read(supertype, data)
    origin = get_origin(kind)
    if origin in _READERS:
        return _READERS[origin](get_args(kind), data)
    if isinstance(kind, type):
        return _plain(kind, data)
    raise ValueError(f"{kind} has no wire form")


def _plain(kind: type[Any], data: Any) -> Any:
    if dataclasses.is_dataclass(kind):
        return _record(kind, data)
    if issubclass(kind, Enum):
        return kind(data)
    if kind is float and type(data) in (int, float):
        return _finite(float(data))
    if kind not in (str, int, bool, types.NoneType) or type(data) is not kind:
        raise ValueError(f"expected {kind.__name__}, not {type(data).__name__}")
    return data


def _record(kind: type[Any], data: Any) -> Any:
    hints = _hints(cast("Hashable", kind))
    if not isinstance(data, dict) or data.keys() != hints.keys():
        raise ValueError(f"not the fields of {kind.__name__}")
    values = {name: _read(hint, data[name]) for name, hint in hints.items()}
    try:
        return kind(**values)
    except KartotekaError as error:
        raise ValueError(f"not a {kind.__name__}: {error}") from error


@lru_cache(maxsize=256)
def _hints(kind: Any) -> dict[str, Any]:
    hints = get_type_hints(kind)
    return {field.name: hints[field.name] for field in dataclasses.fields(kind)}


def _tuple(kinds: tuple[Any, ...], data: Any) -> tuple[Any, ...]:
    if not isinstance(data, list):
        raise ValueError(f"expected a list, not {type(data).__name__}")
    if len(kinds) == 2 and kinds[1] is Ellipsis:
        return tuple(_read(kinds[0], item) for item in data)
    if len(kinds) != len(data):
        raise ValueError(f"expected {len(kinds)} items, not {len(data)}")
    return tuple(_read(kind, item) for kind, item in zip(kinds, data, strict=True))


def _mapping(kinds: tuple[Any, ...], data: Any) -> dict[str, Any]:
    if not isinstance(data, dict):
        raise ValueError(f"expected an object, not {type(data).__name__}")
    return {_text(key): _read(kinds[1], item) for key, item in data.items()}


def _union(kinds: tuple[Any, ...], data: Any) -> Any:
    for kind in kinds:
        try:
            return _read(kind, data)
        except ValueError:
            continue
    raise ValueError(f"{type(data).__name__} is none of the {len(kinds)} kinds expected here")


def _text(key: Any) -> str:
    if not isinstance(key, str):
        raise ValueError(f"a name is text, not {type(key).__name__}")
    return key


def _finite(number: float) -> float:
    if not math.isfinite(number):
        raise ValueError("JSON knows finite numbers only")
    return number


_READERS: dict[Any, Callable[[tuple[Any, ...], Any], Any]] = {
    tuple: _tuple,
    Mapping: _mapping,
    dict: _mapping,
    Union: _union,
    types.UnionType: _union,
}
