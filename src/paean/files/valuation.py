"""A valuation in a TOML file, and the life table it may name: every fault at its place."""

import csv
import io
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path as FilePath

from paean.files.noun import fitted
from paean.files.positions import located
from paean.files.text import bytes_of, tables
from paean.study.errors import PaeanError, fault
from paean.study.misfit import Misfit
from paean.study.valuation import Valuation

_COLUMNS = ("age", "sex", "qx", "year", "country", "source")


@dataclass(frozen=True, slots=True, kw_only=True)
class LifeTable:
    """Yearly chances of death by age, both sexes mixed; ``source`` names where they are from."""

    ages: tuple[int, ...]
    chances: tuple[float, ...]
    source: str


def packaged_valuation() -> Valuation:
    """Return the valuation that is used where none is given."""
    name = "valuation_us.toml"
    content = (files("paean.evidence") / "data" / "value" / name).read_bytes()
    return parse_valuation(content, name)


def read_valuation(path: FilePath) -> Valuation:
    """Return the valuation of a TOML file; PaeanError with every fault if it cannot be used."""
    return parse_valuation(bytes_of(path, "valuation"), str(path))


def parse_valuation(content: bytes, name: str) -> Valuation:
    """Return the valuation of TOML bytes; ``name`` is how the faults call the file."""
    valuation, wrong = fitted(Valuation, tables(content, name), _misfits)
    if valuation is None:
        raise PaeanError(*located(wrong, content, name))
    return valuation


def _misfits(valuation: Valuation) -> Iterator[Misfit]:
    yield from _items_are_priced_once(valuation)
    yield from _thresholds_are_told(valuation)
    yield from _waning_has_its_time(valuation)
    yield from _ranges_are_ranges(valuation)
    if valuation.budget and len(valuation.budget.eligible) != len(valuation.budget.uptake):
        yield Misfit(
            path=("budget", "uptake"),
            problem="not as many years as eligible has",
            remedy="give one share for every year",
        )


def _items_are_priced_once(valuation: Valuation) -> Iterator[Misfit]:
    seen: set[str] = set()
    for place, price in enumerate(valuation.prices):
        if price.item in seen:
            yield Misfit(
                path=("prices", place, "item"),
                problem=f"'{price.item}' has two prices",
                remedy="keep one of them",
            )
        seen.add(price.item)


def _thresholds_are_told(valuation: Valuation) -> Iterator[Misfit]:
    given = (valuation.threshold_low, valuation.threshold_high)
    if valuation.policy is None and None in given:
        yield Misfit(
            path=("policy",),
            problem="no threshold per QALY is given",
            remedy="name a packaged policy, or give threshold_low and threshold_high",
        )
    low, high = given
    if low is not None and high is not None and low > high:
        yield Misfit(
            path=("threshold_low",), problem="it lies above threshold_high", remedy="swap them"
        )


def _waning_has_its_time(valuation: Valuation) -> Iterator[Misfit]:
    for place, waning in enumerate(valuation.waning):
        needs = waning.kind in ("linear", "exponential")
        if needs and waning.duration_years is None:
            yield Misfit(
                path=("waning", place, "duration"),
                problem=f"a {waning.kind} waning without its time",
                remedy='give one, such as duration = "2 years"',
            )


def _ranges_are_ranges(valuation: Valuation) -> Iterator[Misfit]:
    for place, price in enumerate(valuation.prices):
        if (price.low is None) != (price.high is None):
            yield Misfit(
                path=("prices", place, "low"),
                problem="a range needs both ends",
                remedy="give low and high, or neither",
            )
        elif price.low is not None and price.high is not None and price.low > price.high:
            yield Misfit(
                path=("prices", place, "low"), problem="low lies above high", remedy="swap them"
            )


def read_life_table(path: FilePath, female_share: float) -> LifeTable:
    """Return the chances of a CSV with age, sex, qx, year, country, source; sexes are mixed.

    ``sex`` is male, female or both. PaeanError where a column lacks, a chance is none, or ages
    have gaps.
    """
    name, rows = str(path), _life_rows(path)
    by_sex: dict[str, dict[int, float]] = {}
    for line, row in enumerate(rows, 2):
        try:
            age, chance = int(row["age"]), float(row["qx"])
        except ValueError:
            raise fault(f"{name}:{line}", "age or qx is no number", "mend the row") from None
        if not 0 <= chance <= 1:
            raise fault(f"{name}:{line}", f"{chance} is no chance", "give qx between 0 and 1")
        by_sex.setdefault(row["sex"].casefold(), {})[age] = chance
    mixed = _mixed(by_sex, female_share, name)
    ages = sorted(mixed)
    if ages != list(range(ages[0], ages[-1] + 1)):
        raise fault(name, "ages have gaps", "give every age from the first to the last")
    told = rows[0]
    return LifeTable(
        ages=tuple(ages),
        chances=tuple(mixed[age] for age in ages),
        source=f"{told['country']} {told['year']}: {told['source']}",
    )


def _life_rows(path: FilePath) -> list[dict[str, str]]:
    try:
        text = bytes_of(path, "life table").decode("utf-8")
    except UnicodeDecodeError:
        raise fault(str(path), "this is not UTF-8 text", "save the file as UTF-8") from None
    rows = list(csv.DictReader(io.StringIO(text)))
    missing = [c for c in _COLUMNS if not rows or rows[0].get(c) is None]
    if missing:
        raise fault(
            str(path), f"columns or rows are missing: {', '.join(missing)}", "see docs on value"
        )
    return rows


def _mixed(by_sex: dict[str, dict[int, float]], female: float, name: str) -> dict[int, float]:
    if "both" in by_sex:
        return by_sex["both"]
    if {"male", "female"} <= by_sex.keys():
        ages = by_sex["male"].keys() & by_sex["female"].keys()
        return {a: female * by_sex["female"][a] + (1 - female) * by_sex["male"][a] for a in ages}
    raise fault(name, "sex is neither both, nor male and female", "give them")
