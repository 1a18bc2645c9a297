from pathlib import Path

import pytest

from layers.check import LIMIT_MB, PackageSize, package_sizes, report


def install(layer: Path, name: str, size: int) -> None:
    folder = layer / "python"
    description = folder / f"{name}-1.0.dist-info"
    description.mkdir(parents=True)
    (description / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {name}\nVersion: 1.0\n")
    (description / "RECORD").write_text(f"{name}.py,,\n{name}_test.py,,\n")
    with (folder / f"{name}.py").open("wb") as file:
        file.truncate(size)


def test_the_biggest_package_comes_first_and_files_that_were_left_out_count_nothing(tmp_path: Path) -> None:
    install(tmp_path, "small", 10)
    install(tmp_path, "big", 1000)

    assert package_sizes(tmp_path / "python") == [PackageSize("big", 1000), PackageSize("small", 10)]


def test_a_small_layer_passes(tmp_path: Path) -> None:
    install(tmp_path, "small", 10)

    assert report(tmp_path)


def test_a_layer_over_the_limit_fails_and_names_what_is_big(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    install(tmp_path, "enormous", LIMIT_MB * 1_000_000)

    assert not report(tmp_path)
    assert "enormous" in capsys.readouterr().out


def test_a_layer_that_was_not_built_fails(tmp_path: Path) -> None:
    assert not report(tmp_path)
