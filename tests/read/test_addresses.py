from __future__ import annotations

import pytest

from secondsource.read.addresses import Address, unwrapped

STORY = "https://tellinpost.com/harbour/bridge"


@pytest.mark.parametrize(
    ("url", "address"),
    [
        (STORY, Address(STORY)),
        (
            f"https://web.archive.org/web/20300107221500/{STORY}",
            Address(STORY, "web.archive.org", "2030-01-07", "2215"),
        ),
        (
            f"https://web.archive.org/web/20300107221500id_/{STORY}?a=1",
            Address(f"{STORY}?a=1", "web.archive.org", "2030-01-07", "2215"),
        ),
        (
            f"https://keepsake.example/2030.01.07-221500/{STORY}",
            Address(STORY, "keepsake.example", "2030-01-07", "2215"),
        ),
        (f"https://keepsake.example/2030-01-07/{STORY}", Address(STORY, "keepsake.example", "2030-01-07")),
        (
            "https://keepsake.example/20300107/https:/tellinpost.com/a",
            Address("https://tellinpost.com/a", "keepsake.example", "2030-01-07"),
        ),
        (f"https://keepsake.example/20301399221500/{STORY}", Address(STORY, "keepsake.example")),
        (
            f"https://one.example/20300109/https://two.example/20300107/{STORY}",
            Address(STORY, "one.example", "2030-01-07"),
        ),
        (
            "https://tellinpost-com.cdn.ampproject.org/c/s/tellinpost.com/harbour/bridge",
            Address(STORY, "tellinpost-com.cdn.ampproject.org"),
        ),
        ("https://www.google.com/amp/s/tellinpost.com/harbour/bridge", Address(STORY, "www.google.com")),
        # addresses that only hand another on, or whose path has a date of its own
        (f"https://share.example/post?u={STORY}", Address(f"https://share.example/post?u={STORY}")),
        ("https://tellinpost.com/2030/01/07/bridge", Address("https://tellinpost.com/2030/01/07/bridge")),
        ("mailto:desk@tellinpost.com", Address("mailto:desk@tellinpost.com")),
        ("", Address("")),
    ],
)
def test_an_address_is_taken_out_of_what_wraps_it(url: str, address: Address) -> None:
    assert unwrapped(url) == address
