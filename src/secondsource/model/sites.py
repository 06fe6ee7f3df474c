"""Sites of the web: whose a host is, by the public suffix list (https://publicsuffix.org).

`www.courier.co.uk` and `news.courier.co.uk` are one owner's, `courier.co.uk`; `courier.africa` and `beacon.africa`
are two. The list is the snapshot that `tldextract` brings along: nothing is downloaded.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Any

# Hosts under which many outlets live, and which the list does not have as suffixes.
SHARED_HOSTS = frozenset(("blogs", "blogspot", "go", "medium", "substack", "wordpress"))


@lru_cache(maxsize=4096)
def site_of(host: str) -> str:
    """Give the part of a host that names its owner, in lower case: `edition.cnn.com` is `cnn.com`."""
    return ".".join(_parts(host))


def site_name(host: str) -> str:
    """Give the name of a host's owner without the suffix: `edition.cnn.com` is `cnn`."""
    return next(iter(_parts(host)), "")


@lru_cache(maxsize=4096)
def _parts(host: str) -> tuple[str, ...]:
    """Give the owner's name and the public suffix below it; a suffix that the list has not is the last label."""
    plain = host.lower().strip(".")
    found = _list()(plain, include_psl_private_domains=True)
    labels = [x for x in found.subdomain.split(".") if x]
    if not found.suffix and labels:
        name, suffix = labels.pop(), found.domain
    else:
        name, suffix = found.domain or plain, found.suffix
    if name in SHARED_HOSTS and labels and labels[-1] != "www":
        name, suffix = labels.pop(), f"{name}.{suffix}"
    return tuple(x for x in (name, suffix) if x)


@lru_cache(maxsize=1)
def _list() -> Any:
    from tldextract import TLDExtract

    return TLDExtract(suffix_list_urls=(), cache_dir=None)
