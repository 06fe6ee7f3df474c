"""What pages say to their readers instead of an article: consent banners, offers of a subscription, notices.

Fragments of regular expressions, in lower case, matched without regard to case. STRONG ones are enough alone,
WEAK ones only in the company of a strong one, in a line that addresses the reader.
"""

from __future__ import annotations

CONSENT = (
    "cookies?",
    "consent",
    "our (?:\\d+ |\\d{1,3}(?:,\\d{3})+ )?partners",
    "(?:and|some|with|our|these|certain) (?:\\w+ )?(?:partners|vendors)",
    "personal(?:ised|ized)? (?:data|advertising|ads|content)",
    "privacy (?:settings?|policy|notice|preferences|cent(?:re|er)|choices)",
    "(?:store|access)[\\w ,/]* information on (?:a|your) device",
    "legitimate (?:business )?interests?",
    "device (?:scanning|characteristics|identifiers?)",
    "precise (?:geo)?location",
    "browsing data",
    "ad measurement",
    "(?:your|you) choices?",
    "accept (?:all|and continue)",
    "reject all",
    "(?:accept|refuse|reject|manage|allow)(?:,? (?:or|and)? ?(?:accept|refuse|reject|manage|decline|allow))+",
    "(?:advertising|audience|content)(?: and|,) (?:content |audience )?(?:measur\\w+|research)",
    "gdpr",
    "opt[- ]out",
)
OFFER_STRONG = (
    "already (?:a |an )?(?:subscriber|subscribed|registered|member|have an account)",
    "(?:subscribe|log ?in|sign ?in|sign up|register|join)(?: now| here| today| or [a-z ]{3,20})? to"
    " (?:continue|read|unlock|access|keep reading|get full)",
    "(?:to|and) (?:continue|keep) reading",
    "(?:read on|continue reading|keep reading) with [^.]{1,30}",
    "^(?:get|enjoy|gain|buy) (?:your )?(?:full|unlimited|complete|premium|exclusive) (?:digital )?access",
    "(?:this|the full|the whole|full) (?:article|story|content|text|report) is"
    " (?:only |exclusively |reserved )?(?:for|available to|available for)"
    " (?:our |paying |registered )?(?:subscribers|members|registered|readers with)",
    "(?:subscriber|member|premium)[- ](?:only|exclusive) (?:content|article|story)",
    "(?:start|begin) your (?:free )?(?:trial|subscription)",
    "unlock (?:this|the|all|unlimited)",
    "(?:choose|select|pick) (?:a|your) (?:plan|subscription|offer)",
    "you(?:['’]ve| have) (?:reached|used|read) (?:your|all|the)[\\w ]* (?:limit|articles|stories)",
    "(?:articles|stories) (?:left|remaining) this (?:month|week)",
)
OFFER_WEAK = (
    "subscri(?:be|ber|bers|ption|ptions)",
    "cancel",
    "(?:free )?trial",
    "(?:per|a|first) (?:week|month|year)",
    "(?:log|sign) ?in",
    "register",
    "member(?:s|ship)?",
    "readers have",
    "pay(?:ment)?",
    "offer",
)
NOTICES = (
    "(?:please )?(?:enable|turn on|activate|switch on|allow) (?:javascript|cookies|your browser)",
    "javascript (?:is|has been|appears to be)(?: currently)? (?:disabled|turned off|required|not enabled|needed)",
    "(?:requires?|needs?|without) javascript",
    "(?:your|this) browser (?:is (?:out of date|no longer supported|not supported)|does(?: not|n['’]t) support)",
    "checking (?:if the site|your browser|the site)",
    "(?:verify|confirm|prove)(?: that)? you(?:['’]re| are) (?:a human|human|not a (?:robot|bot))",
    "are you a (?:robot|human)",
    "access (?:to this (?:page|site|website) )?(?:has been |is |was )?denied",
    "(?:page|article|story|content)(?: you (?:requested|are looking for|were looking for))?"
    " (?:could not be|cannot be|can['’]t be|was not|is not|not) (?:found|available)",
    "(?:page|file) not found",
    "(?:404|403|500|502|503) (?:error|forbidden|not found|bad gateway)|error (?:404|403|500|503)",
    "no longer (?:available|exists)",
    "unusual (?:traffic|activity) from your",
    "(?:temporarily|currently) (?:unavailable|down for maintenance)",
    "not available in your (?:country|region|location)",
    "you (?:are being|will be) redirected",
    "(?:complete|solve) the (?:captcha|security check)",
    "disable (?:your )?ad ?block(?:er)?",
)
COMMENT_HEADS = (
    "(?:\\d+ )?(?:top[- ]rated |top |readers?['’]?s? |latest |newest |recent |all )?comments?(?: ?\\(\\d+\\))?",
    "(?:join|start) the (?:conversation|discussion)",
    "(?:what do you think|have your say|leave a (?:comment|reply)|add a comment|post a comment)[.?!]?",
    "\\d+ (?:responses|replies|thoughts)(?: (?:to|on) .{1,80})?",
)
