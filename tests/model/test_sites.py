from __future__ import annotations

import pytest

from secondsource.model.sites import site_name, site_of


@pytest.mark.parametrize(
    ("host", "site", "name"),
    [
        ("www.tellinpost.com", "tellinpost.com", "tellinpost"),
        ("news.tellinpost.co.uk", "tellinpost.co.uk", "tellinpost"),
        ("TELLINPOST.africa", "tellinpost.africa", "tellinpost"),
        ("marlbeacon.africa", "marlbeacon.africa", "marlbeacon"),
        ("tellinpost.media", "tellinpost.media", "tellinpost"),
        ("a.b.tellinpost.com.ng", "tellinpost.com.ng", "tellinpost"),
        ("tellinpost.example", "tellinpost.example", "tellinpost"),  # an ending that no list has
        ("live.tellinpost.example", "tellinpost.example", "tellinpost"),
        ("tellin.blogspot.com", "tellin.blogspot.com", "tellin"),  # many outlets under one host
        ("tellin.substack.com", "tellin.substack.com", "tellin"),
        ("www.substack.com", "substack.com", "substack"),
        ("tellin.github.io", "tellin.github.io", "tellin"),
        ("localhost", "localhost", "localhost"),
        ("192.0.2.7", "192.0.2.7", "192.0.2.7"),
        ("", "", ""),
    ],
)
def test_a_host_is_its_owners(host: str, site: str, name: str) -> None:
    assert (site_of(host), site_name(host)) == (site, name)
