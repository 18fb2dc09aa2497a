"""The report of a design: what the trial can and cannot show, and the numbers behind it."""

from collections.abc import Iterator
from dataclasses import dataclass

import polars as pl
from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from paean.report.palette import dark_rules
from paean.study.characteristics import DesignReport, Figure
from paean.study.protocol import Protocol

_SHELVES = Environment(
    loader=PackageLoader("paean.report"), autoescape=True, undefined=StrictUndefined,
    trim_blocks=True, lstrip_blocks=True,
)  # fmt: skip
_ENOUGH = 0.8  # a power below is called low; the usual convention


@dataclass(frozen=True, slots=True, kw_only=True)
class _Shown:
    """A table of the report."""

    title: str
    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


def design_page(
    protocol: Protocol, found: DesignReport, version: str
) -> tuple[str, dict[str, pl.DataFrame]]:
    """Return the report as HTML, and by name the tables of numbers behind it."""
    text = _SHELVES.get_template("design.html.j2").render(
        found=found,
        said=tuple(_said(protocol, found)),
        tables=(_estimands(found), _looks(found), _ends(found)),
        version=version,
        dark_rules=Markup(dark_rules()),
    )
    return text, _data(found)


def _said(protocol: Protocol, found: DesignReport) -> Iterator[str]:
    """Yield in words what the primary estimand can and cannot show."""
    effects = {s.name: s.effect for s in found.scenarios}
    for e in found.estimands:
        if e.estimand != protocol.primary.name:
            continue
        effect = effects[e.scenario]
        if effect == 0:
            yield f"{e.method}: without any effect it finds a difference in {_share(e.rejected)}"
        else:
            able = "can" if e.positive.value >= _ENOUGH else "cannot reliably"
            yield (
                f"{e.method}: it {able} show what is true under “{e.scenario}” (called positive "
                f"in {_share(e.positive)})"
            )


def _share(figure: Figure) -> str:
    return f"{100 * figure.value:.1f} ± {100 * figure.mc_error:.1f} %"


def _number(figure: Figure | None) -> str:
    return "" if figure is None else f"{figure.value:.2f} ± {figure.mc_error:.2f}"


def _estimands(found: DesignReport) -> _Shown:
    return _Shown(
        title="Every estimand at the planned end, without early stopping",
        head=("scenario", "estimand", "method", "positive", "rejected", "bias", "coverage"),
        rows=tuple(
            (
                e.scenario,
                e.estimand,
                e.method,
                _share(e.positive),
                _share(e.rejected),
                _number(e.bias),
                "" if e.coverage is None else _share(e.coverage),
            )
            for e in found.estimands
        ),
    )


def _looks(found: DesignReport) -> _Shown:
    return _Shown(
        title="Looks and boundaries",
        head=("look", "people", "efficacy Z", "futility Z", "one-sided error spent"),
        rows=tuple(
            (
                str(one.look),
                str(one.people),
                f"{one.efficacy_z:.3f}",
                "" if one.futility_z is None else f"{one.futility_z:.3f}",
                f"{one.spent:.5f}",
            )
            for one in found.looks
        ),
    )


def _ends(found: DesignReport) -> _Shown:
    return _Shown(
        title="How trials end under the looks",
        head=("scenario", "positive", "people", "days", "stops"),
        rows=tuple(
            (
                one.scenario,
                _share(one.positive),
                _number(one.people),
                _number(one.days),
                "; ".join(
                    f"look {s.look}: efficacy {_share(s.for_efficacy)}, "
                    f"futility {_share(s.for_futility)}"
                    for s in one.stops
                ),
            )
            for one in found.trial
        ),
    )


def _data(found: DesignReport) -> dict[str, pl.DataFrame]:
    return {
        "estimands": pl.DataFrame(
            [
                {
                    "scenario": e.scenario,
                    "estimand": e.estimand,
                    "method": e.method,
                    "positive": e.positive.value,
                    "positive_mc_error": e.positive.mc_error,
                    "rejected": e.rejected.value,
                    "rejected_mc_error": e.rejected.mc_error,
                }
                for e in found.estimands
            ]
        ),
        "looks": pl.DataFrame(
            [
                {"look": o.look, "people": o.people, "efficacy_z": o.efficacy_z,
                 "futility_z": o.futility_z, "spent": o.spent}
                for o in found.looks
            ]
        ),
    }  # fmt: skip
