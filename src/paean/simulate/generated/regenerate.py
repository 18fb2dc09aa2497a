"""Write the generated steps again: ``python -m paean.simulate.generated.regenerate``."""

from collections.abc import Sequence
from pathlib import Path

from paean.numeric.generate import step_source
from paean.simulate.body import RARE, body_of
from paean.simulate.tissues import tissues


def sources() -> dict[str, str]:
    """Return the text of every generated module, two a tissue, by its file name."""
    return {f"{name}_step.py": source(name) for name in tissues()} | {
        f"{name}_usual_step.py": source(name, RARE) for name in tissues()
    }


def source(tissue: str, idle: Sequence[str] = ()) -> str:
    """Return the text of a generated step of one tissue, for people in whom ``idle`` is 0."""
    body = body_of(tissue)
    origin = f"paean.simulate.body.Body.rates, {tissue}"
    if idle:
        origin += ", usual people"
    return step_source(body.rates, body.states, body.constants, origin=origin, idle=idle)


def regenerate(folder: Path) -> None:
    """Write every generated module into ``folder``."""
    for name, text in sources().items():
        (folder / name).write_text(text, encoding="utf-8")


if __name__ == "__main__":
    regenerate(Path(__file__).parent)
