"""The built layer as one archive, made once: `sam deploy` would compress its 8,000 files anew at every start of a cloud."""

import re
import zipfile
from pathlib import Path

_LAYER = "DependenciesLayer"
#: What matters on one's own machine is how fast the archive is made and unpacked, not its size.
_COMPRESSION = 1


def pack_layer(built: Path, key: str) -> Path:
    """A copy of the built template whose layer is an archive beside the build; `key` names what the layer is made from."""
    folder = built.parent
    archive = folder.parent / f"layer-{key}.zip"
    if not archive.exists():
        for older in folder.parent.glob("layer-*.zip"):
            older.unlink()
        _pack(folder / _LAYER, archive)
    packed = built.with_name("packed.yaml")
    text = re.sub(rf"(?m)^(\s+ContentUri:) {_LAYER}$", rf"\1 ../{archive.name}", built.read_text())
    packed.write_text(text)
    return packed


def _pack(folder: Path, archive: Path) -> None:
    draft = archive.with_suffix(".draft")
    with zipfile.ZipFile(draft, "w", zipfile.ZIP_DEFLATED, compresslevel=_COMPRESSION) as content:
        for path in sorted(folder.rglob("*")):
            if path.is_file():
                content.write(path, path.relative_to(folder))
    draft.rename(archive)
