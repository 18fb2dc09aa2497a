"""Colours, dashes and shapes: told apart by all three, in light and in dark.

A figure is drawn in the light colours, which stand in the SVG itself, so that a copied figure
keeps them; a style sheet replaces each by its dark one where the reader prefers dark.
"""

from dataclasses import dataclass

from paean.study.protocol import Protocol


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """How the marks of one course look."""

    colour: str
    dash: tuple[int, ...]
    shape: str


PAPER, INK, MUTED, GRID, BAND, ACCENT = (
    "#ffffff", "#1b2126", "#59626b", "#dfe3e6", "#e6ebee", "#9c2f16",
)  # fmt: skip
_ARMS = (
    Look(colour="#0063a3", dash=(1, 0), shape="circle"),
    Look(colour="#a65200", dash=(7, 3), shape="square"),
    Look(colour="#86358c", dash=(3, 2), shape="triangle-up"),
    Look(colour="#00705b", dash=(9, 3, 2, 3), shape="diamond"),
    Look(colour="#8a6400", dash=(5, 5), shape="triangle-down"),
    Look(colour="#b02458", dash=(12, 4), shape="triangle-left"),
)
_CONTROLS = (
    Look(colour="#2f363c", dash=(1, 0), shape="cross"),
    Look(colour="#666f77", dash=(6, 2, 2, 2), shape="triangle-right"),
)
SHAM_LOOK = Look(colour="#5d656d", dash=(2, 3), shape="circle")
UNTREATED_LOOK = Look(colour="#5e666e", dash=(10, 5), shape="circle")
DARK = {
    PAPER: "#14181b", INK: "#e9ecee", MUTED: "#a9b2ba", GRID: "#333b41", BAND: "#262d33",
    ACCENT: "#ff9b7d",
    "#0063a3": "#6db8f2", "#a65200": "#f2a65e", "#86358c": "#d9a0e0", "#00705b": "#5fcbb0",
    "#8a6400": "#dcb95c", "#b02458": "#f593b4", "#2f363c": "#dde2e6", "#666f77": "#a5aeb6",
    "#5d656d": "#a8b1b8", "#5e666e": "#a9b1b9", "#cdd5da": "#353e45", "#b4bfc6": "#465159",
    "#9aa5ad": "#6f7a82",
}  # fmt: skip


def looks(protocol: Protocol) -> dict[str, Look]:
    """Return the look of every arm by its name, controls in the colour of ink."""
    found: dict[str, Look] = {}
    for role, choice in (("experimental", _ARMS), ("control", _CONTROLS)):
        for index, arm in enumerate(a for a in protocol.arms if a.role == role):
            found[arm.name] = choice[index % len(choice)]
    return found


def dark_rules() -> str:
    """Return the style rules that turn the colours of figures dark."""
    return "".join(
        f"svg [{place}='{light}']{{{place}:{dark}}}"
        for light, dark in DARK.items()
        for place in ("fill", "stroke")
    )
