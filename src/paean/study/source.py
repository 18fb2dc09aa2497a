"""Where a number comes from, and how good it is."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any, Literal

import numpy as np
from numpy.typing import NDArray

Basis = Literal["published", "derived", "assumption"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Parameter:
    """One number of the simulator, with its unit and what stands behind it."""

    name: str
    symbol: str
    meaning: str
    value: float
    unit: str
    basis: Basis
    source: str
    spread: str = ""

    def __post_init__(self) -> None:
        """Refuse a number that does not say where it comes from."""
        if not self.source.strip() or not self.unit.strip() or not self.meaning.strip():
            raise ValueError(f"parameter {self.name} lacks its source, unit or meaning")


@dataclass(frozen=True, slots=True, kw_only=True)
class ParameterSet:
    """All parameters of a version of the simulator, by group and name, for one tissue."""

    version: str
    calibrated: bool
    parameters: tuple[Parameter, ...]
    tissue: str = "cartilage"

    def __getitem__(self, name: str) -> float:
        """Return the value of the parameter ``group.name``."""
        for parameter in self.parameters:
            if parameter.name == name:
                return parameter.value
        raise KeyError(name)

    def group(self, group: str) -> dict[str, float]:
        """Return the values of a group by their short names."""
        start = f"{group}."
        return {
            parameter.name.removeprefix(start): parameter.value
            for parameter in self.parameters
            if parameter.name.startswith(start)
        }

    def with_values(self, version: str, **values: Mapping[str, float]) -> "ParameterSet":
        """Return the set with other values, by group and name; KeyError for an unknown name."""
        changed = {f"{g}.{name}": v for g, named in values.items() for name, v in named.items()}
        unknown = changed.keys() - {p.name for p in self.parameters}
        if unknown:
            raise KeyError(", ".join(sorted(unknown)))
        return replace(
            self,
            version=version,
            parameters=tuple(
                replace(p, value=changed[p.name]) if p.name in changed else p
                for p in self.parameters
            ),
        )

    @property
    def base(self) -> "ParameterSet":
        """Return the set itself: nothing differs between people."""
        return self

    def of(self, chosen: NDArray[np.bool_]) -> "ParameterSet":
        """Return the set itself: it holds for everyone."""
        return self

    @property
    def assumptions(self) -> tuple[Parameter, ...]:
        """Return the parameters that rest on an assumption."""
        return tuple(p for p in self.parameters if p.basis == "assumption")


@dataclass(frozen=True, slots=True, kw_only=True)
class ParameterColumns:
    """A parameter set of which some values differ between people, as draws of a posterior do.

    ``columns`` [people] by ``group.name``; every other parameter is that of ``base``.
    """

    base: ParameterSet
    columns: Mapping[str, NDArray[np.float64]]

    def __getitem__(self, name: str) -> Any:
        """Return the values of a parameter, one a person where they differ."""
        return self.columns[name] if name in self.columns else self.base[name]

    def group(self, group: str) -> dict[str, Any]:
        """Return the values of a group by their short names."""
        return {
            name: self.columns.get(f"{group}.{name}", value)
            for name, value in self.base.group(group).items()
        }

    def of(self, chosen: NDArray[np.bool_]) -> "ParameterColumns":
        """Return the same for some of the people."""
        return ParameterColumns(
            base=self.base, columns={k: v[chosen] for k, v in self.columns.items()}
        )


Numbers = ParameterSet | ParameterColumns
