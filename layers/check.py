"""Says how big the built layer is, by package, and fails when it is too big.

Lambda allows 250 MB for code and layers together; the limit here leaves room for the code and for a bad day.
Run by `make check`, with the folder of the built layer as its argument.
"""

import sys
from dataclasses import dataclass
from importlib.metadata import Distribution, distributions
from pathlib import Path

LIMIT_MB = 200
_LISTED = 8


@dataclass(frozen=True, slots=True)
class PackageSize:
    """An installed package and the bytes of its files."""

    name: str
    size: int


def package_sizes(folder: Path) -> list[PackageSize]:
    """The packages installed in a folder, the biggest first."""
    found = (PackageSize(package.name, _size_of(package)) for package in distributions(path=[str(folder)]))
    return sorted(found, key=lambda package: package.size, reverse=True)


def total_size(folder: Path) -> int:
    """The bytes of all files below a folder, as Lambda counts them after unpacking."""
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file())


def report(layer: Path) -> bool:
    """Print the sizes; whether the layer is small enough."""
    megabytes = total_size(layer) / 1e6
    packages = package_sizes(layer / "python")
    print(f"The layer has {len(packages)} packages and {megabytes:.0f} MB (limit {LIMIT_MB} MB). The biggest:")
    for package in packages[:_LISTED]:
        print(f"  {package.size / 1e6:5.1f} MB  {package.name}")
    if not packages:
        print(f"{layer} holds no packages: build it first with `make layer`.", file=sys.stderr)
        return False
    if megabytes > LIMIT_MB:
        print(
            "Too big: drop a package from layers/dependencies/requirements.in or choose a smaller one.", file=sys.stderr
        )
        return False
    return True


def _size_of(package: Distribution) -> int:
    paths = (Path(str(package.locate_file(file))) for file in package.files or ())
    return sum(path.stat().st_size for path in paths if path.is_file())


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit("Name the folder of the built layer: check.py .local/layer")
    sys.exit(0 if report(Path(sys.argv[1])) else 1)
