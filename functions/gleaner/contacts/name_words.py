"""The words by which names are read: titles, degrees, particles, short forms, and what is no name."""

from gleaner.contacts.wording import DEPARTMENTS, JOBS, ORGANISATIONS, word_set, words_of

TITLES = word_set(
    "mr mrs ms miss mx dr dr. prof prof. sir dame rev rev. hon dhr mevr mw drs ir ing mr. mrs. ms. herr frau fr hr dipl dipl.-ing dipl.-inf dipl.-kfm "
    "dr.-ing dr.-ing. med rer nat phil jur mag mag. ds ds. dhr. mevr. mw. drs. ir. ing. lic dott"
)
SUFFIXES = word_set(
    "jr sr ii iii iv phd ph.d md m.d esq mba m.b.a msc m.sc bsc b.sc ma m.a ba b.a llm ll.m llb cpa pe cfa pmp cissp rn dds dvm ra rb re rc mscba bba "
    "bc mmus med m.eng beng fh"
)
PARTICLES = word_set(
    "van von der den de het 't ter ten te zu zum zur vom la le les du des da das do dos di del della e y el al bin ibn ben o' af av auf in op a"
)
"""Words that belong to the surname behind them: van der Berg, von Weizsäcker, de la Cruz, Abu 'l."""

ROLE_WORDS = word_set(
    "admin announcement announcements digest digestifier moderator party administration administratie administrator accounts afdeling alert alerts allerlei billing booking bookings bot buchhaltung careers contact "
    "customer customers desk do-not-reply donotreply editor events facturatie finance frontdesk hello helpdesk hr info information informatie "
    "inkoop intake invoices jobs klantenservice kundenservice kontakt list mail mailer mailing marketing media member news newsletter nieuwsbrief "
    "no-reply noreply notification notifications office order orders personeelszaken planning postmaster pr press reception receptie redactie redaktion "
    "register reply reservations root sales secretariaat secretary security sekretariat service services shop spam staff store subscriptions support "
    "system team tech test update updates user users verkoop vertrieb verwaltung webmaster webshop webmaster yahoo google reminder daily weekly the your our "
    "und and en from for via"
)
"""Words that make a display name a mailbox of an organisation and not a person."""

NO_NAME = (
    words_of(ORGANISATIONS)
    | words_of(DEPARTMENTS)
    | (words_of(JOBS) - {"judge", "dean", "coach"})
    | ROLE_WORDS
    | word_set(
        "street road avenue north south east west january february march april may june july august september october november december monday "
        "tuesday wednesday thursday friday saturday sunday linux windows unix mobile phone fax tel email website home page web public key "
        "pgp gpg regards cheers thanks greetings holland nederland netherlands deutschland germany ireland england scotland usa france "
        "belgium belgie austria schweiz switzerland dear hi hello hallo beste liebe best kind new united sent get visit follow "
        "yes no not ps p.s note attachment confidential please senior junior vice computing computer research business science"
    )
) - word_set("van von der den de la le")
"""Words that make a piece of text something else than a name."""

NICKNAMES = (
    "bob robert rob bert",
    "bill william will",
    "jim james jamie",
    "mike michael mick",
    "dave david",
    "steve steven stephen",
    "tony anthony antony",
    "dick richard rick",
    "ted edward ed theodore",
    "kate katherine catherine kathy",
    "liz elizabeth beth",
    "peggy margaret maggie",
    "jack john",
    "chuck charles charlie",
    "hans johannes johan jan",
    "kees cornelis",
    "piet pieter peter",
    "henk hendrik",
    "wim willem",
    "gerrit gert",
    "joop johan jo",
    "sjaak jacobus koos",
    "fritz friedrich",
    "heinz heinrich",
    "sepp josef",
    "willi wilhelm",
    "gaz gary",
    "andy andrew",
    "alex alexander alexandra",
)
NICKNAME_SETS = tuple(frozenset(row.split()) for row in NICKNAMES)
"""Short forms and the names they stand for."""
