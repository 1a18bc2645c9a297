"""Words around a name that are no name, by what they are."""


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


TITLES = _words(
    "mr mrs ms miss dr prof ir ing drs mw mevr mevrouw dhr heer herr frau dipl mag phd md mba msc bsc ba ma meng llm llb esq jr sr ii iii iv"
    " van von vom de den der des del della dello da das do dos di du la le les lo ter ten te zu zur zum el y e af av"
    " m mme mlle mgr sig sigra sra doña dott dottssa avv arch rag geom eng engª exmo pani pan pana mudr judr phdr rndr csc rer nat oec pol"
    " she her hers he him his they them theirs cpa pmp cfa rn pe frsa obe mbe cbe ra lic maître univ h c mult habil arts"
)
"""Titles, degrees, pronouns and particles beside a name."""

NO_NAMES = _words(
    "hi hello hey dear hallo beste geachte dag lieber liebe thanks thank thx cheers regards best ok okay yes no sure great bedankt danke"
    " dank groeten groet gruß grüße merci gracias ciao bye done agreed perfect super prima akkoord ja nee nein and oui non si sí não obrigado"
    " grazie saludos saluti tak tack takk hej hei moi kiitos hola olá bonjour bonsoir guten noted understood received fine nice cool wow"
    " please attached see fyi note update sorry congrats congratulations welcome monday tuesday wednesday thursday friday saturday sunday"
    " maandag dinsdag woensdag donderdag vrijdag montag dienstag mittwoch donnerstag freitag lundi mardi mercredi jeudi vendredi today tomorrow"
    " correct exactly absolutely approved interesting awesome wonderful indeed right wrong maybe never always definitely certainly"
    " confirmed works lol haha good excellent brilliant lovely amazing thoughts question questions help wait sounds genau richtig klar"
    " gerne stimmt einverstanden leider vielleicht klopt graag helaas misschien inderdaad exact parfait entendu compris volontiers"
    " perfecto vale claro exacto entendido perfetto certo va bene esatto combinado perfeito certo claro igualmente likewise ditto same"
    " morgen heute vandaag the a an this that we our you your i it is are from to for with of in on at by"
)
"""What stands alone on a line, capitalised, and is an answer, a greeting or a day."""

MAILBOX_WORDS = _words(
    "info sales contact office mail admin support team hello service the and no reply noreply kontakt buero büro verkauf vertrieb post"
    " secretariat accueil hola contacto ventas administracion soporte contato vendas comercial suporte segreteria amministrazione"
    " commerciale vendite billing invoices rechnung facturen accounts hr jobs career karriere marketing newsletter news press presse"
    " postmaster webmaster root group customer care help helpdesk bestellung order orders planning logistics export import company"
)
"""Local parts that are nobody's name."""
