from __future__ import annotations

from pycore.views.launcher import EVERYWHERE, launcher_view

PAGE = "https://www-example-org.proxy.example.edu/articles/1"
SITE = "https://www-example-org.proxy.example.edu/*"


def _offers(view):
    return [(one["pattern"], one["label"]) for one in view["offers"]]


def test_a_page_at_hand_can_be_allowed_alone_or_with_all_others():
    view = launcher_view([], PAGE)
    assert _offers(view) == [
        (SITE, "Always on www-example-org.proxy.example.edu"),
        (EVERYWHERE, "On every article page"),
    ]
    assert view["allowed"] == []
    assert _offers(launcher_view([], "")) == [(EVERYWHERE, "On every article page")]


def test_what_was_allowed_is_listed_with_its_way_back():
    view = launcher_view([SITE], PAGE)
    assert view["allowed"] == [
        {
            "pattern": SITE,
            "label": "Always on www-example-org.proxy.example.edu",
            "stop": "Stop: Always on www-example-org.proxy.example.edu",
        }
    ]
    assert _offers(view) == [(EVERYWHERE, "On every article page")]


def test_whoever_allowed_every_page_is_offered_no_single_one():
    view = launcher_view([EVERYWHERE], PAGE)
    assert view["offers"] == []
    assert [one["stop"] for one in view["allowed"]] == ["Stop: On every article page"]


def test_a_page_without_an_https_address_is_no_site_to_allow():
    for url in ("http://example.org/1", "file:///home/x.html", "https://user@example.org/"):
        assert _offers(launcher_view([], url)) == [(EVERYWHERE, "On every article page")]
