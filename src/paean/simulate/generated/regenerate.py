"""Write the generated steps again: ``python -m paean.simulate.generated.regenerate``."""

from pathlib import Path

from paean.numeric.generate import step_source
from paean.simulate.body import CONSTANTS, STATES, rates


def sources() -> dict[str, str]:
    """Return the text of every generated module by its file name."""
    knee = step_source(rates, STATES, CONSTANTS, origin="paean.simulate.body.rates")
    return {"knee_step.py": knee}


def regenerate(folder: Path) -> None:
    """Write every generated module into ``folder``."""
    for name, text in sources().items():
        (folder / name).write_text(text, encoding="utf-8")


if __name__ == "__main__":
    regenerate(Path(__file__).parent)
