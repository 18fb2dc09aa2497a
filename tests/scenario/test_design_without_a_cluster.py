"""Without dask.distributed, `--cluster` says what to install and leaves nothing behind."""

from pathlib import Path
from types import ModuleType

import pytest

from paean.cli.main import main
from paean.pipeline import batches

ROOT = Path(__file__).parents[2]


def test_without_the_extra_it_is_said_how_to_get_it(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def missing(_name: str) -> ModuleType:
        raise ImportError

    monkeypatch.setattr(batches, "import_module", missing)
    study = str(ROOT / "benchmarks/six_visits.toml")
    words = ["design", study, "--trials", "20", "--cluster", "tcp://nowhere:1"]
    assert main([*words, "--out", str(tmp_path / "d")]) == 2
    assert "paean[cluster]" in capsys.readouterr().err
    assert not (tmp_path / "d").exists()
