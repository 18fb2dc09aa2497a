"""The how-to on products, conditions and tissues, done in a copy of Paean as a user would."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PAGE = ROOT / "docs/how-to/add-a-tissue.md"
FILES = re.compile(r"`(src/paean/[^`]+\.(?:toml|py))`\n\n```(?:toml|python)\n(.*?)```", re.DOTALL)


@pytest.fixture(scope="module")
def copy(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("paean")
    shutil.copytree(ROOT / "src", folder / "src")  # with what is compiled, which saves minutes
    written = FILES.findall(PAGE.read_text(encoding="utf-8"))
    assert len(written) == 6
    for name, text in written:
        (folder / name).write_text(text, encoding="utf-8")
    run(folder, "-m", "paean.simulate.generated.regenerate")
    return folder


def run(folder: Path, *command: str) -> str:
    environment = {**os.environ, "PYTHONPATH": str(folder / "src")}
    done = subprocess.run(
        [sys.executable, *command], cwd=folder, env=environment, capture_output=True, text=True,
        check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    return done.stdout


def paean(folder: Path, *asked: str) -> str:
    return run(folder, "-c", f"from paean.cli.main import main; raise SystemExit(main({asked!r}))")


def protocol(condition: str) -> str:
    text = (ROOT / "docs/examples/first_trial.toml").read_text(encoding="utf-8")
    assert 'name = "knee_osteoarthritis"' in text
    text = text.replace('name = "knee_osteoarthritis"', f'name = "{condition}"')
    return re.sub(r'^product = ".*"$', 'product = "dental_pulp_msc"', text, flags=re.MULTILINE)


def test_a_study_of_the_new_product_runs_on_the_new_tissue(copy: Path) -> None:
    (copy / "trial.toml").write_text(protocol("meniscal_tear"), encoding="utf-8")
    paean(copy, "run", "trial.toml", "--out", "out", "--patients", "40")
    page = (copy / "out/report.html").read_text(encoding="utf-8")
    assert "No controlled evidence" in page
    assert "Collagen of the meniscus" in page


def test_the_new_words_are_known_to_the_check_and_to_the_page_of_what_is_known(copy: Path) -> None:
    (copy / "trial.toml").write_text(protocol("plantar_fasciopathy"), encoding="utf-8")
    told = run(
        copy, "-c",
        "from paean.cli.main import main; main(['check', 'trial.toml', '--all'])",
    )  # fmt: skip
    assert "does not name dental pulp" in told
    assert "does not name the plantar fascia" in told
    known = paean(copy, "evidence", "known", "--json")
    assert "dental_pulp_msc" in known
