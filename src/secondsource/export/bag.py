"""BagIt (RFC 8493): the evidence below data/, with its checksums."""

from __future__ import annotations

from secondsource.export.evidence import evidence_of, sha256
from secondsource.export.files import Exported, text_file
from secondsource.export.pile import Pile

DECLARED = "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n"


def to_bagit(pile: Pile) -> tuple[Exported, ...]:
    """Write a bag with SHA-256 manifests and no bagging date, since the same dossier gives the same bytes."""
    held = tuple(Exported(f"data/{f.name}", f.data) for f in evidence_of(pile))
    size = sum(len(f.data) for f in held)
    tags = (
        text_file("bag-info.txt", f"Payload-Oxum: {size}.{len(held)}\n"),
        text_file("bagit.txt", DECLARED),
        _manifest("manifest-sha256.txt", held),
    )
    return *held, *tags, _manifest("tagmanifest-sha256.txt", tags)


def _manifest(name: str, files: tuple[Exported, ...]) -> Exported:
    return text_file(name, "".join(f"{sha256(f.data)}  {f.name}\n" for f in files))
