"""The pages, one file for each part of the app. All of them read without scripts."""

from secondsource.web.pages import adding, check, decisions, entry, library, met, story

ROUTES = (
    entry.routes,
    library.routes,
    story.routes,
    met.routes,
    decisions.routes,
    adding.routes,
    check.routes,
)
__all__ = ["ROUTES"]
