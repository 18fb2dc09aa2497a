"""CHEERS 2022: which items an appraisal answers, and which it does not. Silence is no answer."""

from collections.abc import Mapping

from paean.evidence.value import cheers_items
from paean.study.appraisal import CheersRow

_LEAST_OPTIONS = 2
_NO = ("no", "none", "not done")


def missing_keys(report: Mapping[str, object]) -> tuple[str, ...]:
    """Return the keys of CHEERS 2022 that a report leaves unanswered; "no" is an answer."""
    keys = [key for item in cheers_items() for key in item.keys]
    return tuple(key for key in keys if not _answers(key, report.get(key)))


def cheers_rows(report: Mapping[str, object]) -> tuple[CheersRow, ...]:
    """Return the 28 items: answered only where every key of the item is."""
    missing = set(missing_keys(report))
    return tuple(
        CheersRow(
            item=item.item,
            topic=item.topic,
            answered=not missing & set(item.keys),
            done=not missing & set(item.keys)
            and not all(_says_no(report.get(key)) for key in item.keys),
            where="; ".join(
                f"{key}: {_told(report.get(key))}" if key not in missing else f"{key}: not answered"
                for key in item.keys
            ),
        )
        for item in cheers_items()
    )


def _answers(key: str, value: object) -> bool:
    if value is None or value == "" or value == () or value == []:
        return False
    if key == "comparators":
        return isinstance(value, tuple | list) and len(value) >= _LEAST_OPTIONS
    if key == "horizon_years":
        return isinstance(value, int | float) and value > 0
    if key in ("discount_cost", "discount_effect"):
        return isinstance(value, int | float) and value >= 0
    return True


def _says_no(value: object) -> bool:
    """Return whether an answer says that there is none, with or without a reason."""
    return isinstance(value, str) and value.partition(":")[0].strip().lower() in _NO


def _told(value: object) -> str:
    if isinstance(value, tuple | list):
        return ", ".join(str(v) for v in value)
    return f"{value:g}" if isinstance(value, float) else str(value)
