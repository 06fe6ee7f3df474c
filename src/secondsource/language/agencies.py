"""News and photo agencies, and how their credits name them: what a credit or a dateline may stand for."""

from __future__ import annotations

# The name that is shown -> the forms that credits, datelines and author fields use.
AGENCIES: dict[str, tuple[str, ...]] = {
    "Agence France-Presse": ("Agence France-Presse", "Agence France Presse", "AFP"),
    "Agenzia Nazionale Stampa Associata": ("ANSA",),
    "Anadolu Agency": ("Anadolu Agency", "Anadolu"),
    "Asian News International": ("Asian News International", "ANI"),
    "Associated Press": ("The Associated Press", "Associated Press", "AP"),
    "Australian Associated Press": ("Australian Associated Press", "AAP"),
    "Bernama": ("Bernama",),
    "Bloomberg": ("Bloomberg News", "Bloomberg"),
    "Canadian Press": ("The Canadian Press", "Canadian Press"),
    "Deutsche Presse-Agentur": ("Deutsche Presse-Agentur", "Deutsche Presse Agentur", "dpa", "DPA"),
    "EFE": ("EFE",),
    "Indo-Asian News Service": ("Indo-Asian News Service", "IANS"),
    "Interfax": ("Interfax",),
    "Korean Central News Agency": ("Korean Central News Agency", "KCNA"),
    "Kyodo News": ("Kyodo News", "Kyodo"),
    "PA Media": ("Press Association", "PA Media", "PA"),
    "Press Trust of India": ("Press Trust of India", "PTI"),
    "Reuters": ("Thomson Reuters Foundation", "Thomson Reuters", "Reuters"),
    "TASS": ("ITAR-TASS", "TASS"),
    "United Press International": ("United Press International", "UPI"),
    "Xinhua": ("Xinhua News Agency", "Xinhua"),
    "Yonhap": ("Yonhap News Agency", "Yonhap"),
}

# Agencies, libraries and desks whose name in front of a line is a photo credit.
PHOTO_AGENCIES = (
    "Alamy",
    "Barcroft",
    "Barcroft Media",
    "Corbis",
    "EPA",
    "European Pressphoto Agency",
    "Getty",
    "Getty Images",
    "Invision",
    "iStock",
    "iStockphoto",
    "LightRocket",
    "NurPhoto",
    "Rex Features",
    "Shutterstock",
    "Sipa",
    "Splash News",
    "SWNS",
    "WireImage",
    "Zuma",
    "Zuma Press",
)
# What else stands in photo credits, beside a name or in brackets; many are makers of news themselves.
PHOTO_CREDITS = (
    "Contributor",
    "Facebook",
    "File",
    "Flickr",
    "Google",
    "Handout",
    "Image",
    "Images",
    "Instagram",
    "Photo",
    "Pool",
    "Screenshot",
    "Stringer",
    "Twitter",
    "Unsplash",
    "Wikimedia Commons",
    "YouTube",
)
