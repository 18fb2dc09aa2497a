"""Write the generated steps again: ``python -m paean.simulate.generated.regenerate``."""

from pathlib import Path

from paean.numeric.generate import step_source
from paean.simulate.body import body_of
from paean.simulate.tissues import tissues


def sources() -> dict[str, str]:
    """Return the text of every generated module, one a tissue, by its file name."""
    return {f"{name}_step.py": source(name) for name in tissues()}


def source(tissue: str) -> str:
    """Return the text of the generated step of one tissue."""
    body = body_of(tissue)
    origin = f"paean.simulate.body.Body.rates, {tissue}"
    return step_source(body.rates, body.states, body.constants, origin=origin)


def regenerate(folder: Path) -> None:
    """Write every generated module into ``folder``."""
    for name, text in sources().items():
        (folder / name).write_text(text, encoding="utf-8")


if __name__ == "__main__":
    regenerate(Path(__file__).parent)
