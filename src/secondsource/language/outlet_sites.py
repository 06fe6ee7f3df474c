"""Web sites whose name is not the outlet's written together: site name -> outlet."""

from __future__ import annotations

OUTLET_SITES: dict[str, str] = {
    "apnews": "Associated Press",
    "chinadaily": "China Daily",
    "dailymail": "Daily Mail",
    "huffpost": "Huffington Post",
    "latimes": "Los Angeles Times",
    "mailonline": "Daily Mail",
    "nypost": "New York Post",
    "nytimes": "New York Times",
    "scmp": "South China Morning Post",
    "smh": "Sydney Morning Herald",
    "thetimes": "The Times",
    "washpost": "Washington Post",
    "wsj": "Wall Street Journal",
}
