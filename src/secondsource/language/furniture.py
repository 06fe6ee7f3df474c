"""The wording of what stands on a news page beside the article: labels, list heads, plugs, credits.

Fragments of regular expressions, in lower case, matched without regard to case; sorted by what they mark.
Each is a set phrase of the trade or addresses the reader; none names an event.
"""

from __future__ import annotations

# A date line may begin with one of these; the second group says that the page changed later.
PUBLISHED_LABELS = (
    "first published",
    "published",
    "posted",
    "date",
    "date published",
    "publication date",
    "released",
    "issued",
    "created",
)
UPDATED_LABELS = (
    "last updated",
    "updated",
    "last modified",
    "modified",
    "last edited",
    "last update",
    "update",
    "correction",
    "corrected",
    "clarification",
    "amended",
)

# "HEAD: title" is one link; HEAD alone on its line opens a list.
LINK_HEADS = (
    "read more",
    "read also",
    "read next",
    "read",
    "also read",
    "see also",
    "see more",
    "more",
    "more on this story",
    "more on this topic",
    "related",
    "related articles?",
    "related stor(?:y|ies)",
    "related coverage",
    "related content",
    "related links?",
    "related topics?",
    "related video",
    "recommended",
    "recommended for you",
    "recommended reading",
    "further reading",
    "trending",
    "trending now",
    "trending right now",
    "most read",
    "most popular",
    "most viewed",
    "popular now",
    "you (?:may|might) also like",
    "don['’]t miss",
    "editor['’]?s['’]? picks?",
    "top stories",
    "latest stories",
    "also on [a-z0-9 .]{2,30}",
    "more from [a-z0-9 .]{2,30}",
    "[a-z0-9 ]{2,20} top deals",
    "from the archives?",
    "watch",
    "watch more",
    "watch now",
    "watch also",
    "listen",
    "video",
    "videos",
    "gallery",
    "in pictures",
    "explore more",
    "tags?",
    "topics?",
    "filed under",
    "keywords",
)
# Heads that are ordinary words as well: alone on a line they only count with a colon.
WORDY_HEADS = (
    "tags?",
    "topics?",
    "keywords",
    "read",
    "more",
    "related",
    "watch",
    "listen",
    "video",
    "videos",
    "gallery",
    "trending",
    "recommended",
)
# A line that opens so and has no full stop at its end is a row of links run together.
LINK_ROWS = (
    "most (?:read|popular|viewed)(?: in| on)? [a-z]",
    "related (?:stories|articles|content|coverage|links) \\S",
    "more (?:on|from) [a-z]",
    "recommended for you \\S",
    "you (?:may|might) also like \\S",
    "trending (?:now )?\\S",
    "top stories \\S",
)
# A line that ends so is a teaser with its button.
LINK_TAILS = ("read more", "continue reading", "continue reading…", "read the full story", "learn more")

# A caption begins so.
CAPTION_HEADS = (
    "file\\s*[-–—]",
    "file photo",
    "file picture",
    "file image",
    "(?:cover|lead|feature|featured|main) (?:image|photo|picture)\\s*:",
    "(?:image|photo|picture|photos|pictures|photograph|caption|pictured|screenshot)\\s*:",
    "image (?:copyright|caption|credit|source)\\b",
    "media caption\\b",
    "photo caption\\b",
    "photo (?:by|credit|courtesy)\\b",
    "enlarge this image\\b",
    "facebook twitter pinterest\\b",
    "just watched\\b",
    "(?:in )?this (?:[\\w.,]+ ){0,5}(?:file )?(?:photo|image|picture|photograph|handout|frame grab|screenshot)"
    " (?:\\w+ )?(?:provided|released|made available|supplied|taken|shows?|obtained|from|posted)\\b",
)
# Lines that are nothing but the label of a picture or a player.
MEDIA_LABELS = (
    "photo",
    "photos",
    "image",
    "images",
    "video",
    "play video",
    "audio",
    "slideshow",
    "gallery",
    "loading",
    "close",
    "now playing",
    "play",
    "share",
    "tweet",
    "comments?",
    "hide caption",
    "toggle caption",
    "view gallery",
    "(?:save)+",
    "youtube",
)
# Words inside a caption that no article needs.
CAPTION_MARKS = (
    "hide caption",
    "toggle caption",
    "play slideshow",
    "\\d+ show all\\b",
    ",? (?:is |are )?pictured (?:left|right|above|below|together|here|with|at|in|on)\\b",
    ", pictured,",
    "\\((?:[^()]{0,30}\\b)?pictured\\b[^()]{0,40}\\)",
)

# Whole sentences of the site, not of the article: enough alone, anywhere in a short line.
PLUGS = (
    "continue reading the main story",
    "continue reading below",
    "(?:story|article) continues (?:below|after)",
    "read or share this story",
    "share this (?:story|article|page|post|with)",
    "share it with a friend",
    "all rights reserved",
    "copyright (?:©|\\(c\\)|\\d{4})",
    "^(?:©|\\(c\\)) ?(?:copyright )?\\d{4}\\b",
    "may not be published, broadcast",
    "scroll (?:down |below )?for (?:the )?(?:video|more|gallery)",
    "media playback is (?:unsupported|not supported)",
    "your browser (?:does not|doesn['’]t) support",
    "(?:please )?enable javascript",
    "thank you for (?:subscribing|signing up)",
    "thanks for (?:subscribing|signing up)",
    "could not subscribe",
    "newsletter sign ?up",
    "sign up (?:here |now )?(?:for|to) (?:our|the|my|free|daily|breaking)\\b[^.]{0,60}"
    "\\b(?:newsletters?|updates|emails?|alerts?|briefing)",
    "subscribe to (?:our|the)\\b[^.]{0,60}\\b(?:newsletters?|channel|podcast|updates|magazine)",
    "get (?:our|the)\\b[^.]{0,40}\\bnewsletters?\\b",
    "view all [\\w .]{2,30} newsletters",
    "(?:do you have|got) a (?:story|tip|news tip)\\b[^.]{0,30}\\b(?:for|\\?)",
    "we pay for your (?:stories|videos|tips)",
    "(?:we|this (?:web)?site) uses? cookies",
    "accept (?:all )?cookies",
    "by continuing to (?:use|browse) (?:this|our) (?:web)?site",
    "add [\\w ]{2,30} as an interest",
    "order reprints",
    "a version of this (?:article|story|report) appear(?:s|ed) (?:in|on)",
    "transcripts? (?:is|are) created on a rush deadline",
    "please (?:verify|confirm) (?:that )?you['’]re not a robot",
    "visit our website terms of use",
    "see our terms (?:of|for) use",
    "this (?:article|material) (?:should not be taken as|is not intended (?:as|to))",
    "^disclaimer\\s*:",
    "(?:is|are) an independent media outlet",
    "for more [\\w .'’-]{2,40} (?:coverage|news|stories|information)\\s*[:,]? (?:visit|go to|see|click|http|www)",
    "advertisement\\s*[-–—:]? ?continue reading",
)
# A line that is only this.
PLUG_LINES = (
    "live(?: updates?| blog| coverage)?",
    "breaking(?: news)?",
    "developing(?: story)?",
    "advertisements?",
    "ad",
    "sponsored(?: content)?",
    "promoted(?: content)?",
    "subscribe(?: now| to updates)?",
    "sign up",
    "sign in",
    "log in",
    "register",
    "newsletters?",
    "share this with",
    "share this",
    "print this",
    "e-?mail this",
    "follow us",
    "leave a (?:comment|reply)",
    "post a comment",
    "view comments",
    "show comments",
    "back to top",
    "continue reading(?: \\.\\.\\.|…)?",
    "online",
    "skip to (?:main )?content",
    "next",
    "prev(?:ious)?",
    "this (?:post|story|article) has been updated",
    "(?:about )?\\d{1,3}[- ]min(?:ute)?s?(?: read)?",
    "reading time\\s*:? \\d+ min(?:ute)?s?",
    "\\d+ (?:comments?|shares?|views)",
    "comments? \\(\\d+\\)",
    "(?:share|post|send) (?:on|via|by|to) [\\w ]{2,20}",
    "copy link",
    "listen to (?:this )?(?:article|story)",
    "listen",
    "print",
)
# An order to the reader: verb, whom or what, and the channel. CHANNEL stands for the list below.
ORDERS = (
    "^(?:follow|join|find|connect with) [^,.]{1,60} (?:on|at|via|in) (?:our )?CHANNEL",
    "^(?:follow|join|find|connect with) [^,.]{1,60}[:,]? @\\w+",
    "^(?:click|tap|press) (?:here|on|the|below|through)\\b",
    "^(?:subscribe|sign up|register) (?:to|for|now|here|today|and|with)\\b",
    "^download (?:our|the|it|now|free)\\b[^.]{0,60}(?:CHANNEL|app)\\b",
    "^get (?:our|the|all|more|daily|breaking|your|free|a)\\b[^.]{0,80}CHANNEL",
    "^(?:e-?mail|contact|call|message|whatsapp|text)(?: us| our| the)?[\\w ]{0,40}\\s*:?\\s*"
    "(?:at |on )?\\S+@\\S+\\.\\w",
    "^(?:e-?mail|contact|message|whatsapp|text|write to)"
    " (?:us|our|the (?:author|writer|reporter|newsroom|editor))\\b",
    "^share (?:this|it|your|on)\\b",
    "^send (?:us|your)\\b",
    "^visit (?:our|us|www|https?:)",
    "^check out (?:our|more|all)\\b",
    "^check us out\\b",
    "^follow us\\b",
    "^(?:stay|keep) (?:up to date|updated|informed|in the know)\\b",
    "^like [^,.]{1,50} on (?:facebook|twitter|instagram)(?:[.!]?$| and (?:follow|stay|get|join))",
)
CHANNELS = (
    "facebook",
    "twitter",
    "instagram",
    "whatsapp",
    "youtube",
    "snapchat",
    "telegram",
    "newsletters?",
    "e-?mail",
    "inbox",
    "app",
    "google play",
    "app store",
    "podcasts?",
    "rss",
    "here",
    "https?://",
)

# A stamp that counts from the hour of reading, and so tells no day.
RELATIVE_STAMPS = (
    "(?:(?:last )?(?:published|updated|posted)\\s*:?\\s*)?"
    "(?:an?|\\d+) (?:minute|min|hour|hr|day|week|month)s? ago",
)
# Who signs an article: behind a name, in a line of its own.
ROLES = ("reporter", "correspondent", "writer", "editor", "columnist", "journalist", "producer")

# Reporting credits; NAMES stands for names of people, agencies and outlets.
CREDIT_PATTERNS = (
    "^NAMES(?: in [^.]{2,40}| at [^.]{2,40})?,?(?: also)? (?:contributed|helped contribute)"
    "(?: reporting| research|(?: \\w+)? to this (?:report|story|article|piece))\\b[^.]*\\.?$",
    "^NAMES (?:also )?reported from [^.]{2,60}(?: and NAMES from [^.]{2,60})?\\.?$",
    "^[(\\[]?(?:additional|further|extra) (?:reporting|writing|editing)(?: was)? ?(?:by|from|provided by|:)",
    "^[(\\[]?(?:with )?(?:reporting|writing|editing|compiled|translated|written|edited|graphics?)"
    "(?: and \\w+)? by\\b",
    "^[—–-]* ?with (?:assistance|files|reporting|additional reporting|contributions?|inputs?|agency)"
    " (?:by|from|inputs|reports)\\b",
    "^this (?:story|article|post|piece|report) (?:was |has been |is )?(?:originally|first)"
    " (?:appeared|published|posted)\\b",
    "^this (?:story|article|post|piece) (?:was|is|has been)"
    " (?:produced|provided|supplied|republished|reprinted|adapted)\\b",
    "^NAMES is (?:a|an|the) [^.]{0,60}(?:reporter|correspondent|editor|writer|columnist)"
    " (?:at|for|with|based|covering)\\b[^.]*\\.?$",
    "^information from\\s*:",
    "^source\\s*:",
    "^(?:story|report) (?:by|from)\\s*:? NAMES\\.?$",
)
# `Reporting by a paper found that ...` is a sentence of an article: these words show it.
CREDIT_STOPPERS = (
    "that",
    "found",
    "finds",
    "showed",
    "shows",
    "revealed",
    "reveals",
    "suggested",
    "suggests",
    "said",
    "says",
    "has",
    "have",
    "had",
    "were",
    "are",
    "could",
    "would",
    "will",
)
# A credit may close the last paragraph: `... on Monday. (Editing by X)`.
TAIL_CREDITS = (
    "\\s[(\\[](?:additional reporting|reporting|editing|writing|compiled|translated|with reporting)\\b"
    "[^()\\[\\]]{0,400}[)\\]]$",
)

# What author fields hold that is no name of a person.
NOT_AUTHORS = (
    "about",
    "author",
    "chief",
    "contributor",
    "corporation",
    "former",
    "manager",
    "published",
    "technology",
    "updated",
    "writer",
    "written",
    "your",
    "min read",
    "editorial",
    "reporter",
    "correspondent",
    "editor",
    "staff",
    "opinion",
    "image",
    "images",
    "news",
    "view",
    "stories",
    "desk",
    "team",
    "agencies",
    "company",
    "limited",
    "ltd",
    "inc",
    "plc",
    "llc",
    "gmbh",
    "group",
    "holdings?",
    "media",
    "publications?",
    "publishers?",
    "publishing",
    "newspapers?",
    "newsroom",
)
# Verbs that show a sentence of the article where a line lacks its full stop.
SPEECH_VERBS = ("said", "says", "told", "tells", "added", "adds", "wrote", "tweeted", "asked", "reported")
