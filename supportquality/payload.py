"""Plain data to tickets and policies, and back. It only walks: what a field allows, the classes say.

A shape is worked out from a class once: its keys, which of them must be there, and which hold values of their
own. Errors rise with the place they know, and every level on their way adds its own: "$.interactions[3].by".
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from typing import Any, TypeAlias, TypeVar

import attrs

from supportquality.business_hours import BusinessHours
from supportquality.durations import write_duration
from supportquality.errors import PolicyError, SupportQualityError, TicketError
from supportquality.fields import OBJECTS, expected, keys_of, shortened, unknown
from supportquality.limits import Limits
from supportquality.policy import Policy, Required, Schedules, Voice, Waiver
from supportquality.targets import Target
from supportquality.tickets import INTERACTIONS, Agent, Customer, Interaction, PreviousTicket, Ticket

Part = TypeVar("Part")
Reader: TypeAlias = Callable[[Any], Any]


def ticket_from_dict(data: Mapping[str, Any]) -> Ticket:
    """Read a ticket in the transcript format. Unknown keys go to `extra` of the value they stand in."""
    try:
        return _read(Ticket, data)
    except SupportQualityError as error:
        raise error.within("$") from None


def ticket_to_dict(ticket: Ticket) -> dict[str, Any]:
    """Write a ticket in the transcript format, without what is empty or the default."""
    return _write(ticket, keep_defaults=False)


def policy_from_dict(data: Mapping[str, Any]) -> Policy:
    """Read a policy. Every key is optional, unknown keys are errors."""
    try:
        return _read(Policy, data)
    except SupportQualityError as error:
        raise error.within("$") from None


def policy_to_dict(policy: Policy) -> dict[str, Any]:
    """Write a policy with all its thresholds, the defaults included."""
    return _write(policy, keep_defaults=True)


@attrs.frozen
class _Shape:
    """What reading needs to know of a class; without extra, an unknown key is an error."""

    keys: frozenset[str]
    required: Mapping[str, Any]
    readers: Mapping[str, Reader]
    renamed: Mapping[str, str]
    has_extra: bool


def _read(owner: type[Part], data: Any) -> Part:
    if not isinstance(data, OBJECTS):
        raise _error_of(owner)(expected("an object", data))
    shape = _SHAPES[owner]
    values = dict(data)
    extra = {key: values.pop(key) for key in data if key not in shape.keys}
    for key, reader in shape.readers.items():
        if key in values:
            try:
                values[key] = reader(values[key])
            except SupportQualityError as error:
                raise error.within(key) from None
    for key, name in shape.renamed.items():
        if key in values:
            values[name] = values.pop(key)
    if extra:
        if not shape.has_extra:
            key = next(iter(extra))
            raise _error_of(owner)(unknown("key", key, sorted(shape.keys)), shortened(str(key)))
        values["extra"] = extra
    # What is missing goes to the class as NOTHING, and the validator says what it expected.
    return owner(**{**shape.required, **values})


def _error_of(owner: Any) -> type[SupportQualityError]:
    mistake: type[SupportQualityError] = owner.mistake
    return mistake


def _read_interaction(data: Any) -> Interaction:
    if not isinstance(data, OBJECTS):
        raise TicketError(expected("an object", data))
    rest = dict(data)
    kind = rest.pop("type", attrs.NOTHING)
    if not isinstance(kind, str) or kind not in INTERACTIONS:
        raise TicketError(unknown("type", kind, INTERACTIONS), "type")
    return _read(INTERACTIONS[kind], rest)


def _read_hours(data: Any) -> BusinessHours:
    if not isinstance(data, OBJECTS):
        raise PolicyError(expected("an object", data))
    return BusinessHours.from_dict(data)


def _one(owner: type) -> Reader:
    return lambda data: _read(owner, data)


def _list_of(read: Reader, mistake: type[SupportQualityError]) -> Reader:
    def read_list(data: Any) -> tuple[Any, ...]:
        if not isinstance(data, (list, tuple)):
            raise mistake(expected("a list", data))
        values = []
        try:
            for item in data:
                values.append(read(item))
        except SupportQualityError as error:
            raise error.within(f"[{len(values)}]") from None
        return tuple(values)

    return read_list


def _mapping_of(read: Reader, mistake: type[SupportQualityError]) -> Reader:
    def read_mapping(data: Any) -> dict[str, Any]:
        if not isinstance(data, OBJECTS):
            raise mistake(expected("an object", data))
        values = {}
        for key, item in data.items():
            try:
                values[key] = read(item)
            except SupportQualityError as error:
                raise error.within(shortened(str(key))) from None
        return values

    return read_mapping


_READERS: Mapping[tuple[type, str], Reader] = {
    (Customer, "previous_tickets"): _list_of(_one(PreviousTicket), TicketError),
    (Ticket, "customer"): _one(Customer),
    (Ticket, "agents"): _list_of(_one(Agent), TicketError),
    (Ticket, "interactions"): _list_of(_read_interaction, TicketError),
    (Schedules, "channels"): _mapping_of(_read_hours, PolicyError),
    (Schedules, "teams"): _mapping_of(_read_hours, PolicyError),
    (Policy, "hours"): _read_hours,
    (Policy, "targets"): _list_of(_one(Target), PolicyError),
    (Policy, "voice"): _one(Voice),
    (Policy, "required"): _one(Required),
    (Policy, "limits"): _one(Limits),
    (Policy, "schedules"): _one(Schedules),
    (Policy, "waivers"): _list_of(_one(Waiver), PolicyError),
}
"""The keys whose values are values of their own."""


def _shape_of(owner: Any) -> _Shape:
    fields = attrs.fields_dict(owner)
    attributes = keys_of(owner)
    return _Shape(
        keys=frozenset(attributes),
        required={
            name: attrs.NOTHING for name in attributes.values() if fields[name].default is attrs.NOTHING
        },
        readers={key: _READERS[owner, key] for key in attributes if (owner, key) in _READERS},
        renamed={key: name for key, name in attributes.items() if key != name},
        has_extra="extra" in fields,
    )


_SHAPES: Mapping[type, _Shape] = {
    owner: _shape_of(owner)
    for owner in (
        *INTERACTIONS.values(),
        *(Agent, Customer, PreviousTicket, Ticket),
        *(Limits, Policy, Required, Schedules, Target, Voice, Waiver),
    )
}


def _write(part: Any, *, keep_defaults: bool) -> dict[str, Any]:
    written: dict[str, Any] = {"type": part.type} if hasattr(part, "type") else {}
    fields = attrs.fields_dict(type(part))
    for key, name in keys_of(type(part)).items():
        value = getattr(part, name)
        if value is None or (not keep_defaults and _is_default(fields[name], value)):
            continue
        written[key] = _plain(value, keep_defaults=keep_defaults)
    return {**written, **getattr(part, "extra", {})}


def _is_default(attribute: attrs.Attribute[Any], value: object) -> bool:
    default: Any = attribute.default
    if isinstance(default, attrs.Factory):  # type: ignore[arg-type]
        return not default.takes_self and bool(value == default.factory())
    return default is not attrs.NOTHING and bool(value == default)


def _plain(value: Any, *, keep_defaults: bool) -> Any:
    if isinstance(value, BusinessHours):
        return value.to_dict()
    if attrs.has(type(value)):
        return _write(value, keep_defaults=keep_defaults)
    if isinstance(value, datetime):
        return value.isoformat()
    if isinstance(value, timedelta):
        return write_duration(value)
    if isinstance(value, Mapping):
        return {key: _plain(item, keep_defaults=keep_defaults) for key, item in value.items()}
    if isinstance(value, (tuple, list)):
        return [_plain(item, keep_defaults=keep_defaults) for item in value]
    return sorted(value) if isinstance(value, frozenset) else value
