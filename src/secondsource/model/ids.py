"""Ids from content: the same words give the same id on every machine and in every run."""

from __future__ import annotations

from hashlib import sha256


def content_id(kind: str, *parts: str) -> str:
    """Give the id of a value from its parts.

    Each part's length goes in, so that ("ab", "c") and ("a", "bc") differ.
    """
    joined = "".join(f"{len(part)}:{part}" for part in parts)
    return f"{kind}-{sha256(joined.encode('utf-8', 'surrogatepass')).hexdigest()[:12]}"


def text_digest(text: str) -> str:
    """Give the SHA-256 of a text's UTF-8 bytes, in hexadecimal."""
    return sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
