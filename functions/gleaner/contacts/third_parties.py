"""Sites that stand in many signatures and are nobody's own, and links that only lead to another."""

import re
from dataclasses import dataclass
from urllib.parse import parse_qs, unquote, urlsplit

from gleaner.contacts.work.wording import word_set
from gleaner.patterns import lazily

THIRD_PARTIES = word_set(
    # networks
    "linkedin.com lnkd.in facebook.com fb.com fb.me instagram.com instagr.am twitter.com x.com t.co youtube.com youtu.be tiktok.com xing.com pinterest.com vimeo.com flickr.com "
    "threads.net bsky.app mastodon.social snapchat.com reddit.com whatsapp.com wa.me t.me telegram.me telegram.org skype.com signal.org viber.com wechat.com soundcloud.com spotify.com "
    "researchgate.net academia.edu orcid.org github.com gitlab.com stackoverflow.com medium.com behance.net dribbble.com goodreads.com strava.com vk.com ok.ru weibo.com kununu.com glassdoor.com "
    # appointments and meetings
    "calendly.com cal.com zoom.us webex.com gotomeeting.com gotomeet.me whereby.com youcanbook.me doodle.com acuityscheduling.com tidycal.com savvycal.com koalendar.com appointlet.com "
    "simplybook.me setmore.com chilipiper.com hubspot.com hubs.ly hubs.la oncehub.com bookings.cloud eventbrite.com meetup.com "
    # maps, short links
    "google.com goo.gl g.page g.co waze.com openstreetmap.org here.com bit.ly tinyurl.com ow.ly is.gd buff.ly rb.gy cutt.ly linktr.ee t.ly apple.com apple.co bing.com "
    # signature and mail services, makers of programs
    "exclaimer.net exclaimer.com codetwo.com mysignature.io wisestamp.com newoldstamp.com htmlsig.com signature.email signaturesatori.com bybrand.io letsignit.com opensense.com mailchimp.com mailchi.mp "
    "list-manage.com sendgrid.net constantcontact.com mailtrack.io boomeranggmail.com superhuman.com gmail.com outlook.com outlook.live.com microsoft.com office.com office365.com aka.ms yahoo.com icloud.com live.com "
    "avast.com avg.com mcafee.com norton.com malwarebytes.com adobe.com mozilla.org getmailbird.com bluemail.me proton.me protonmail.com tutanota.com w3.org readdle.com sparkmailapp.com grammarly.com gnu.org openpgp.org "
    "blackberry.com samsung.com yandex.ru mail.ru gmx.net web.de t-online.de docusign.com docusign.net dropbox.com wetransfer.com box.com notion.so trello.com slack.com teams.live.com loom.com sharefile.com "
    # reviews, campaigns
    "trustpilot.com kiyoh.com provenexpert.com yelp.com tripadvisor.com indeed.com surveymonkey.com typeform.com customerthermometer.com nicereply.com wikipedia.org amazon.com amazon.de gofundme.com justgiving.com "
    "counter.li affero.com affero.net"
)
"""Domains that stand in many people's signatures."""

_SERVICE_HOST = lazily(
    r"^(?:meet|meetings|book|booking|bookings|calendar|maps?|unsubscribe|click|track|tracking|links?|email|go|survey|teams|feedback|news|newsletter)\.",
    re.IGNORECASE,
)
_ERRAND = lazily(
    r"unsubscri|afmeld|abmeld|desinscri|d[eé]sabonn|darse-?de-?baja|disiscri|privacy|datenschutz|disclaimer|haftung|impressum|terms|voorwaarden|agb\b|condition|legal|karriere|career|jobs?\b|"
    r"vacature|stellen|emploi|empleo|lavora|event|webinar|open-?dag|offenen|portes-?ouvertes|offer|aanbieding|angebot|award|more$|article|actualit|noticia|notizi|jubil|expo\b|beurs|salon\b|feria|fiera|veranstaltung|agenda|calendar|news|nieuws|blog|promo|campaign|survey|umfrage|enqu[eê]te|review|rating|feedback|download|meeting|termin|"
    r"afspraak|rendez-vous|cita\b|appuntamento|booking|\.(?:pdf|ics|vcf|png|jpe?g|gif)$|redirect|/track|/click|whitepaper|fair\b|messe\b|mediadaten",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Redirect:
    """A service whose links carry their target: its host and the parameter, with an example."""

    host: str
    parameter: str
    example: str


REDIRECTS = (
    Redirect(
        r"(?:^|\.)safelinks\.protection\.outlook\.com$",
        "url",
        "https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fwww.acme.example%2F&data=05",
    ),
    Redirect(
        r"^(?:www\.)?google\.[a-z.]{2,6}$", "q", "https://www.google.com/url?q=https://www.acme.example/&source=gmail"
    ),
    Redirect(
        r"^(?:www\.)?linkedin\.com$", "url", "https://www.linkedin.com/safety/go?url=https%3A%2F%2Fwww.acme.example"
    ),
    Redirect(r"^slack-redir\.net$", "url", "https://slack-redir.net/link?url=https%3A%2F%2Fwww.acme.example"),
    Redirect(
        r"(?:^|\.)urldefense\.proofpoint\.com$",
        "u",
        "https://urldefense.proofpoint.com/v2/url?u=https-3A__www.acme.example_&d=DwMF",
    ),
)
_DEFENDED = lazily(
    r"^https?://urldefense\.(?:com|us|proofpoint\.com)/v3/__(?P<target>https?:/{1,2}.+?)__;", re.IGNORECASE
)
_CAMPAIGN = lazily(
    r"[?&](?:utm_\w+|gclid|fbclid|mc_cid|mc_eid|src|ref|trk|originalSubdomain|lipi|hsCtaTracking)=", re.IGNORECASE
)
_LINK = lazily(r"https?://[^\s<>\"'()|\]]+", re.IGNORECASE)


def is_service(host: str) -> bool:
    """Whether a host does errands (meetings, tracking, surveys), whosever it is."""
    return _SERVICE_HOST.search(host) is not None


def is_errand(text: str) -> bool:
    """Whether a link's path leads to something else than a front page: privacy, jobs, an event, a file."""
    path = re.sub(r"^https?://", "", text, flags=re.IGNORECASE).partition("/")[2]
    return _ERRAND.search(path) is not None


def with_targets(text: str) -> str:
    """A text whose wrapped links (Safe Links, URL Defense) are what they lead to."""
    return _LINK.sub(lambda match: target_of(match[0]), text) if "://" in text else text


def target_of(url: str) -> str:
    """Where a link leads that a service has wrapped; any other as it is. Campaign parameters go."""
    defended = _DEFENDED.match(url)
    if defended is not None:
        return without_campaign(re.sub(r"^(https?:)/(?=[^/])", r"\1//", defended["target"]))
    try:
        parts = urlsplit(url)
        host = (parts.hostname or "").lower()
    except ValueError:
        return url
    for redirect in REDIRECTS:
        if parts.query and re.search(redirect.host, host):
            found = parse_qs(parts.query, max_num_fields=50).get(redirect.parameter, [""])[0]
            target = unquote(found.replace("-", "%").replace("_", "/")) if redirect.parameter == "u" else found
            if target.lower().startswith(("http://", "https://")):
                return without_campaign(target)
    return without_campaign(url)


def without_campaign(url: str) -> str:
    """A link without the parameters by which a sender counts clicks; the rest of a query stays."""
    match = _CAMPAIGN.search(url)
    return url[: match.start()] if match is not None else url
