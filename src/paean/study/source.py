"""Where a number comes from, and how good it is."""

from dataclasses import dataclass
from typing import Literal

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
    """All parameters of a version of the simulator, by group and name."""

    version: str
    calibrated: bool
    parameters: tuple[Parameter, ...]

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

    @property
    def assumptions(self) -> tuple[Parameter, ...]:
        """Return the parameters that rest on an assumption."""
        return tuple(p for p in self.parameters if p.basis == "assumption")
