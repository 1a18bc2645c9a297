"""What a mail domain says: whose name it bears, in which country, and whether it is anybody's mailbox provider."""

import re
from functools import lru_cache

from gleaner.contacts.work.wording import plain, word_set

FREE_MAIL_DOMAINS = word_set("""
    gmail.com googlemail.com outlook.com hotmail.com hotmail.co.uk hotmail.de hotmail.fr hotmail.nl hotmail.it hotmail.es
    live.com live.nl live.de live.co.uk live.be msn.com yahoo.com yahoo.co.uk yahoo.de yahoo.fr yahoo.nl yahoo.es yahoo.it
    yahoo.co.jp yahoo.co.in yahoo.com.br ymail.com rocketmail.com icloud.com me.com mac.com aol.com aim.com proton.me
    protonmail.com pm.me tutanota.com tuta.io fastmail.com fastmail.fm hey.com zoho.com mail.com email.com gmx.de gmx.net gmx.at
    gmx.ch gmx.com web.de t-online.de freenet.de posteo.de mailbox.org arcor.de online.de 1und1.de ziggo.nl kpnmail.nl kpnplanet.nl
    planet.nl xs4all.nl hetnet.nl home.nl telfort.nl upcmail.nl chello.nl casema.nl quicknet.nl caiway.nl solcon.nl
    telenet.be skynet.be proximus.be scarlet.be orange.fr wanadoo.fr free.fr laposte.net sfr.fr libero.it virgilio.it tiscali.it
    btinternet.com sky.com virginmedia.com ntlworld.com talktalk.net comcast.net verizon.net att.net sbcglobal.net cox.net
    charter.net earthlink.net mindspring.com bellsouth.net rogers.com shaw.ca telus.net sympatico.ca optusnet.com.au bigpond.com
    mail.ru yandex.ru yandex.com bk.ru list.ru rambler.ru qq.com 163.com 126.com sina.com naver.com hanmail.net daum.net
    bluewin.ch hispeed.ch sunrise.ch aon.at chello.at pobox.com rediffmail.com uol.com.br bol.com.br terra.com.br seznam.cz
    wp.pl o2.pl onet.pl interia.pl linuxmail.org
    """)
"""Where anybody can have an address; such a domain says nothing of its user's company or colleagues."""

HOSTING_DOMAINS = word_set("""
    onmicrosoft.com googlegroups.com amazonses.com amazonaws.com sendgrid.net mailgun.org mailchimp.com hubspotemail.net
    sharepoint.com salesforce.com zendesk.com freshdesk.com intercom-mail.com github.com linkedin.com facebookmail.com
    dyndns.org sourceforge.net geocities.com freeshell.org tripod.com wordpress.com blogspot.com weebly.com wixsite.com
    github.io netlify.app vercel.app herokuapp.com local.example
    """)
"""Domains that carry other people's mail or pages."""

SECOND_LEVEL = word_set("ac co com edu gov go gob gouv ne net or org nom sch nhs ltd plc me tm")
"""Labels that stand where a name would under a country's domain: `ac.uk`, `com.au`, `co.jp`."""

_SEPARATED = re.compile(r"[\W_]+")


@lru_cache(maxsize=4096)
def folded(text: str) -> str:
    """Lower case, accents gone, `ß` as `ss`, `ø` as `o`: how names and companies are compared."""
    return plain(text)


@lru_cache(maxsize=4096)
def squeezed(text: str) -> str:
    """`folded` with nothing but letters and digits left, as a domain would write it."""
    return _SEPARATED.sub("", folded(text))


def domain_of(email: str) -> str:
    """What follows the last `@`, in lower case."""
    return email.rpartition("@")[2].lower()


@lru_cache(maxsize=1024)
def registrable(domain: str) -> str:
    """The part a holder registers: `mail.unit.example.co.uk` gives `example.co.uk`. Rules, not the public suffix list."""
    labels = domain.lower().strip(".").split(".")
    has_second_level = len(labels) > 2 and len(labels[-1]) == 2 and labels[-2] in SECOND_LEVEL
    return ".".join(labels[-3:] if has_second_level else labels[-2:])


def is_free_mail(domain: str) -> bool:
    """Whether anybody can have an address there."""
    return domain.lower() in FREE_MAIL_DOMAINS or registrable(domain) in FREE_MAIL_DOMAINS


@lru_cache(maxsize=1024)
def organisation_labels(domain: str) -> tuple[str, ...]:
    """The labels that may bear an organisation's name, most telling first; none for free mail and hosting.

    `head-cfa.harvard.edu` gives `harvard`, `head-cfa`.
    """
    holder = registrable(domain)
    if is_free_mail(domain) or holder in HOSTING_DOMAINS or "." not in domain:
        return ()
    inner = domain.lower()[: -len(holder)].strip(".").split(".")
    return (holder.split(".")[0], *(label for label in reversed(inner) if len(label) > 2 and label not in _MACHINES))


def country_region(domain: str) -> str | None:
    """The region (ISO 3166, two letters) of a country's domain, None for a generic one or one sold as if it were."""
    ending = domain.lower().rpartition(".")[2]
    if len(ending) != 2 or ending in _SOLD_AS_GENERIC:
        return None
    return {"uk": "GB"}.get(ending, ending.upper())


_MACHINES = word_set("mail smtp mx www lists list email mailer localhost")
_SOLD_AS_GENERIC = word_set("ai am cc cd co eu fm gg io la ly me nu sh tk to tv vc ws")
