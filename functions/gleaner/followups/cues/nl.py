"""Dutch wording."""

# fmt: off
# A row is a line, however long: act, strength, pattern and example are read side by side.

from gleaner.followups.cue import Act, Cue

_YOU = r"(?:je|jij|u|jullie)\b"
_ASK = r"(?:kun|kan|kunt|kunnen|zou|zouden|wil|wilt|willen)"
_START = r"^\W*(?:(?:en|maar|dus|verder|ook|daarnaast|dan|tot slot|nog iets|\w+,) )*"
_VERBS = (
    "stuur|mail|bel|check|controleer|bevestig|teken|onderteken|vul|lever|geef|zorg|regel|plan|boek|bekijk|lees|pas|maak|vergeet niet|"
    "reageer|reserveer|bestel|neem|meld|zet|verwijder|voeg"
)
_DO = (
    "stuur|sturen|mail|mailen|bel|bellen|lever|leveren|regel|regelen|zorg|zorgen|maak|maken|check|checken|pak|pakken|laat|laten|"
    "neem|nemen|zoek|zoeken|vraag|vragen|bespreek|bespreken|geef|geven|plan|plannen|reserveer|bestel|onderteken|teken|boek|"
    "controleer|kom|komen|bekijk|bekijken|werk|werken|bereid|bezorg|bezorgen|meld|melden|zet|zetten"
)
_WHOM = (
    r"(?:je|jou|u|jullie|het|er|dit|dat|de|een|hem|haar|ze|mijn|onze|morgen|vandaag|vanmiddag|vanavond|volgende|deze|straks|zo|"
    r"uiterlijk|voor|vóór|maandag|dinsdag|woensdag|donderdag|vrijdag)\b"
)

CUES: tuple[Cue, ...] = (
    # requests
    Cue(Act.REQUEST, 0.95, _START + rf"{_ASK} {_YOU}", "Kun je me het contract sturen?"),
    Cue(Act.REQUEST, 0.9, rf"\b{_ASK} {_YOU}.*\?", "Over het contract: kunt u dat vandaag tekenen?"),
    Cue(Act.REQUEST, 0.85, r"\b(?:ik|wij|we) (?:ontvang|ontvangen|zie|zien|verneem|vernemen|krijg|krijgen) (?:het )?graag\b|\bgraag (?:ontvang|ontvangen|zie|zien|verneem|vernemen) (?:ik|wij|we)\b", "Graag ontvang ik de stukken."),
    Cue(Act.REQUEST, 0.85, r"\bgraag (?:even )?(?:je|jouw|uw|jullie) (?:reactie|akkoord|bevestiging|antwoord|feedback|mening|input|goedkeuring|handtekening)\b", "Graag je akkoord op de offerte."),
    Cue(Act.REQUEST, 0.85, r"\bgraag\b…\b(?:aanleveren|sturen|opsturen|toesturen|mailen|bevestigen|tekenen|ondertekenen|controleren|invullen|doorgeven|reageren|nakijken|betalen|terugsturen)\b", "Graag voor vrijdag aanleveren."),
    Cue(Act.REQUEST, 0.9, r"\bgelieve\b|\b(?:ik|wij|we) verzoek(?:en)? (?:je|u|jullie)\b|\bverzoek ik (?:je|u)\b|\bhet verzoek om\b", "Gelieve het formulier te ondertekenen."),
    Cue(Act.REQUEST, 0.85, rf"{_START}(?:{_VERBS})\b (?!ik\b|wij\b|we\b)\w+", "Stuur me het contract even."),
    Cue(Act.REQUEST, 0.85, rf"\b(?:{_VERBS})\b.*\b(?:s\.?v\.?p|a\.?u\.?b|alsjeblieft|alstublieft)\b", "Mail het svp naar Jan."),
    Cue(Act.REQUEST, 0.85, r"\b(?:zou|is) (?:het )?(?:fijn|mooi|handig|prettig|goed|top)(?: zijn)? als (?:je|u|jullie)\b", "Het zou fijn zijn als je dat regelt."),
    Cue(Act.REQUEST, 0.8, r"\b(?:ik|wij|we) (?:heb|hebben)\b…\bvan (?:je|jou|u|jullie) nodig\b|\b(?:ik|wij|we) (?:heb|hebben) (?:nog )?(?:je|jouw|uw|jullie) \w+…\bnodig\b", "We hebben je handtekening nodig."),
    Cue(Act.REQUEST, 0.75, r"\b(?:heb|hebben) (?:ik|wij|we)?\b…\bnodig\b", "Wij hebben de cijfers voor vrijdag nodig.", needs_date=True),
    Cue(Act.REQUEST, 0.7, r"\b(?:heb|hebben) (?:ik |wij |we )?(?:ook )?nog…\bnodig\b", "Verder hebben we nog het BTW-nummer nodig."),
    Cue(Act.REQUEST, 0.8, r"\b(?:je|u|jullie) (?:moet|dient|moeten|dienen)\b", "Je moet het formulier vrijdag inleveren.", needs_date=True),
    # questions
    Cue(Act.QUESTION, 0.96, rf"\b{_ASK} {_YOU}(?: \w+){{0,2}} (?:laten weten|vertellen|aangeven|uitleggen|zeggen)\b", "Kun je me laten weten wie tekent?"),
    Cue(Act.QUESTION, 0.9, r"\b(?:laat|hoor|weten) (?:(?:het|me|mij|ons|even|graag|ik|wij|we) )*(?:weten |horen )?(?:of (?:je|u|jullie|dit|dat|het)|wat|wanneer|welke?|wie|hoe|waar)\b", "Laat even weten of je akkoord bent."),
    Cue(Act.QUESTION, 0.8, r"^\W*(?:\w+ ){0,3}?(?:wie|wat|waar|wanneer|waarom|welke?|hoe|hoeveel|waarmee|waarvoor)\b.*\?", "En welke versie gebruiken we?"),
    Cue(Act.QUESTION, 0.75, r"\b(?:heb|hebt|heeft|hebben|ben|bent|zijn|weet|weten|is|klopt|mag|moet|moeten|gaat|ga|gaan|vind|vindt|denk|denkt|krijg|krijgen) (?:je|jij|u|jullie|het|dit|dat|er|de|ik|we|wij)\b.*\?", "Heb je de factuur ontvangen?"),
    # promises
    Cue(Act.PROMISE, 0.9, r"\b(?:ik|wij|we) (?:zal|zullen) (?!er zijn|niet|nooit|altijd|wel zien|blij|aanwezig)\w+", "Ik zal je het contract sturen."),
    Cue(Act.PROMISE, 0.9, r"\b(?:zal|zullen) (?:ik|wij|we) (?!niet\b|maar\b)(?:(?!\?).)*$", "Morgen zal ik het regelen."),
    Cue(Act.PROMISE, 0.85, rf"\b(?:ik|wij|we) (?:{_DO}) {_WHOM}", "Ik stuur je morgen de offerte."),
    Cue(Act.PROMISE, 0.85, rf"\b(?:stuur|mail|bel|lever|regel|maak|check|pak|laat|kom|zorg|meld) (?:ik|wij|we) {_WHOM}(?:(?!\?).)*$", "Morgen stuur ik je de offerte."),
    Cue(Act.PROMISE, 0.8, r"\b(?:ik|wij|we) (?:ga|gaan) (?!akkoord|ervan|er vanuit|op vakantie|weg|naar|niet)…\b(?:sturen|mailen|bellen|regelen|uitzoeken|navragen|bekijken|maken|doen|controleren|afmaken|oppakken)\b", "Ik ga het uitzoeken."),
    Cue(Act.PROMISE, 0.8, r"\b(?:je|u|jullie) (?:krijgt|krijg|krijgen|ontvangt|ontvangen|hoort|horen)\b", "Je krijgt uiterlijk vrijdag bericht.", needs_date=True),
    # meetings
    Cue(Act.MEETING, 0.97, r"\b(?:kunnen|zullen|zouden) (?:we|wij)\b…\b(?:afspreken|bellen|overleggen|zitten|inplannen|plannen|verplaatsen|verzetten|spreken|zien|bespreken|ontmoeten|lunchen|afspraak)\b", "Zullen we donderdag even bellen?"),
    Cue(Act.MEETING, 0.97, r"\bkan (?:onze|de|het) (?:afspraak|overleg|meeting|vergadering)\b.*\?", "Kan de afspraak naar vrijdag?"),
    Cue(Act.MEETING, 0.97, r"\b(?:schikt|past|komt|lukt) (?:het |dat |dit )?(?:(?:je|jou|u|jullie) )?.*\?", "Schikt donderdag om tien uur?", needs_date=True),
    Cue(Act.MEETING, 0.96, r"\b(?:heb|hebt|heeft|hebben) (?:je|jij|u|jullie)\b…\btijd\b.*\?", "Heb je donderdag tijd?"),
    Cue(Act.MEETING, 0.96, r"\b(?:ben|bent|zijn) (?:je|jij|u|jullie)\b…\b(?:beschikbaar|vrij|aanwezig|bereikbaar)\b.*\?", "Ben je vrijdag beschikbaar?"),
    Cue(Act.MEETING, 0.97, r"\bwanneer (?:(?:kun|kan) je|kunt u|kunnen jullie|zullen we|kunnen we (?:elkaar|bellen|afspreken|overleggen)|schikt|past|komt het|ben je|bent u|heb je|heeft u|zijn jullie)\b.*\?", "Wanneer schikt het?"),
    Cue(Act.MEETING, 0.96, r"\b(?:wat dacht je van|wat vind je van)\b.*\?", "Wat dacht je van maandag?", needs_date=True),
    Cue(Act.MEETING, 0.97, rf"\b(?:kun|kan|kunt) {_YOU}…\b(?:komen|aanwezig zijn|erbij zijn|aansluiten|deelnemen|langskomen)\b", "Kun je maandag aansluiten?"),
    Cue(Act.ANNOUNCEMENT, 0.85, r"\b(?:afspraak|overleg|vergadering|meeting|gesprek) (?:is|wordt|staat)\b…\b(?:verplaatst|verzet|bevestigd|gepland|verschoven)\b", "De afspraak is verplaatst naar woensdag.", needs_date=True),
    # deadlines
    Cue(Act.DEADLINE, 0.85, r"\b(?:deadline|uiterste (?:\w+)?datum|sluitingsdatum|inleverdatum)\b", "De deadline is 4 december.", needs_date=True),
    Cue(Act.DEADLINE, 0.8, r"\b(?:moet|moeten|dient|dienen)\b…\b(?:uiterlijk|voor|vóór)\b", "De stukken moeten uiterlijk vrijdag binnen zijn.", needs_date=True),
    Cue(Act.DEADLINE, 0.75, r"\buiterlijk\b|\b(?:sluit|verloopt|vervalt) op\b", "Inleveren kan tot uiterlijk vrijdag.", needs_date=True),
    # reminders of what was asked
    Cue(Act.NUDGE, 0.7, r"\b(?:al|nog) (?:iets|nieuws|wat) (?:bekend|gehoord|nieuws|over)\b|\bis er al (?:nieuws|iets|meer)\b", "Is er al nieuws over het contract?"),
    Cue(Act.NUDGE, 0.7, r"\b(?:heb|hebt|heeft) (?:je|u) (?:al |hier al |er al |nog )…\b(?:kans|tijd|naar (?:kunnen )?(?:kijken|gekeken)|gekeken)\b", "Heb je er al naar gekeken?"),
    Cue(Act.NUDGE, 0.65, r"\b(?:korte |vriendelijke |kleine )?(?:herinnering|reminder)\b|\bnog (?:niets|geen (?:reactie|antwoord)) (?:gehoord|ontvangen|gekregen|van)\b|\bwacht(?:en)? nog op\b|\bkom(?:en)? (?:ik|we) (?:even )?terug op\b", "Ik heb nog niets gehoord."),
    # asks nothing
    Cue(Act.OTHER_PERSON, 1, rf"\b{_ASK} (?-i:(?!U\b|Je\b|Jullie\b|De\b|Het\b)[A-Z][a-z]+)\b.*", "Kan Peter de cijfers sturen?"),
    Cue(Act.OTHER_PERSON, 1, r"\b(?:ik|wij|we) (?:heb|hebben|zal|zullen) (?-i:[A-Z][a-z]+)…\b(?:gevraagd|vragen)\b.*", "Ik heb Peter gevraagd het te sturen."),
    Cue(Act.COURTESY, 1, r"\b(?:als|mocht|indien|wanneer) (?:je|u|jullie|er)\b…\b(?:vragen|hulp|vraag|iets|meer informatie|opmerkingen)\b.*", "Mocht je nog vragen hebben, bel me gerust."),
    Cue(Act.COURTESY, 1, r"\b(?:heb|hebt|heeft|hebben) (?:je|u|jullie) (?:nog |verder )?(?:vragen|een vraag)\b.*", "Heb je nog vragen, laat het weten."),
    Cue(Act.COURTESY, 1, r"\b(?:gerust|schroom niet|aarzel niet|twijfel niet)\b.*", "Schroom niet om te bellen."),
    Cue(Act.COURTESY, 1, r"\b(?:ik|wij|we) (?:hoor|horen) (?:het )?(?:graag|wel)(?: (?:van|als|wat de) …)?(?=[.!]|$)|\bgraag hoor (?:ik|wij) van (?:je|u|jullie)\b[.!]?$|\b(?:ik|we|wij) (?:kijk|kijken|zie|zien)(?: er)? (?:naar )?uit\b.*", "Ik hoor graag van je."),
    Cue(Act.COURTESY, 1, r"\bhoe (?:gaat het|is het|was (?:je|jouw|uw|het))\b.*|\balles goed\b.*", "Hoe gaat het met je?"),
    Cue(Act.COURTESY, 1, r"\b(?:ik )?hoop(?: dat)? (?:het|je|u|alles|deze|dit)\b.*?(?=, (?:kun|kan|zou|wil)|$)", "Ik hoop dat het goed gaat."),
    Cue(Act.COURTESY, 1, r"\bkan ik (?:je|u|jullie)?…\b(?:helpen|van dienst)\b.*", "Kan ik je nog ergens mee helpen?"),
    Cue(Act.COURTESY, 1, r"\b(?:ik|wij|we) (?:help|helpen|denk|denken) (?:je|u) graag\b.*", "We helpen u graag verder."),
    Cue(Act.NO_REPLY, 1, r"\b(?:je|u) hoeft (?:hier |hierop |er |daar )?(?:niet|niets)\b.*|\b(?:reageren|antwoorden|reactie|antwoord) (?:is )?niet nodig\b|\bgeen (?:reactie|antwoord|actie) nodig\b", "Je hoeft niet te reageren."),
    Cue(Act.HYPOTHETICAL, 1, r"^\W*(?:maar |en |dus )?(?:als|indien|mocht|tenzij|stel) (?!mogelijk|je (?:tijd|kunt|akkoord|het eens)|u (?:tijd|kunt|akkoord)|het (?:kan|lukt|past)).*", "Als ze afzeggen, kun je dan een andere zaal boeken?"),
    Cue(Act.HYPOTHETICAL, 1, r"\b(?:had|hadden|zou|zouden) (?:je|u|ik|we|wij|jullie)\b…\b(?:hebben|zijn geweest|kunnen hebben|moeten (?:sturen|zeggen|doen))\b.*", "Je zou het eerder gestuurd kunnen hebben, zou je het hebben geweten."),
    Cue(Act.RHETORICAL, 1, r"\b(?:wie weet|waarom niet|weet je wat|raad eens|is het niet|wist je dat)\b….\??|,? (?:toch|hè|nietwaar)\?$", "Dat ging goed, toch?"),
    Cue(Act.SALES, 1, r"\b(?:afmelden|uitschrijven|gratis proberen|\d+ ?% korting|bestel (?:nu|direct)|schrijf je (?:nu )?in|meld je (?:nu )?aan|vraag (?:nu )?een (?:gratis )?demo|bekijk (?:deze mail )?in (?:je|de) browser)\b", "Meld je nu aan voor de nieuwsbrief."),
    # what it means for earlier asks
    Cue(Act.THANKS, 1, r"^(?!.*\?)\W*(?:(?:ok(?:é|e|ay)?|top|super|prima|mooi|fijn|perfect|geweldig|hartelijk|heel erg|erg|alvast|nogmaals|veel|bedankt|dank(?: je| u)?(?: wel)?|dankjewel|dankuwel|thanks|merci|ontvangen|goed(?: ontvangen)?|genoteerd|helder|duidelijk)\W*){1,10}(?:voor [^.?!;:]*)?\W*$", "Top, bedankt!"),
    Cue(Act.ACCEPTANCE, 1, r"^(?!.*\?|.*\b(?:of|als)\b)\W*(?:ja,? |prima,? |ok(?:é|e|ay)?,? |top,? )*(?:prima|akkoord|ok(?:é|e|ay)?|top|tot (?:dan|morgen|straks|\w+dag)\b.*|(?:dat|het|\w+dag)?.{0,20}\b(?:past|schikt|is (?:goed|prima)|komt (?:goed )?uit|lukt|klinkt goed)\b.*|ik ben erbij.*)\W*$", "Donderdag past prima."),
    Cue(Act.DEFERRAL, 1, r"\b(?:nog (?:mee )?bezig|nog niet (?:aan toegekomen|klaar|af|gelukt)|nog geen tijd|kom (?:ik )?(?:er|hier|daar)(?: nog)? op terug|ik zoek het uit|ga ik (?:na|uitzoeken)|even navragen|meer tijd nodig)\b|^\W*(?:doe ik|komt goed|komt in orde|ok(?:é|e|ay)?|is goed|goede vraag|zal ik doen)\W*$", "Ik ben er nog mee bezig."),
    Cue(Act.WITHDRAWAL, 1, r"\b(?:laat maar|al gevonden|inmiddels (?:gevonden|opgelost|geregeld)|niet meer nodig|hoeft niet meer|vergeet (?:mijn|deze|die) (?:vorige )?(?:mail|vraag|verzoek|bericht)|(?:moet|helaas)\b…\b(?:afzeggen|annuleren)|gaat (?:helaas )?niet door|is vervallen)\b", "Laat maar, ik heb het al gevonden."),
    Cue(Act.DELIVERY, 1, r"\b(?:hierbij|bijgevoegd|bijgaand|in de bijlage|als bijlage|zie (?:de )?bijlage|hier is|hier zijn|alsjeblieft, hier|(?:heb|hebben) (?:ik |we |wij )?(?:het |je |u |de |het contract |ze )?…\b(?:verstuurd|gestuurd|gemaild|opgestuurd|geüpload|aangeleverd))\b", "Hierbij het getekende contract."),
    Cue(Act.DELIVERY, 1, r"^\W*(?:gedaan|geregeld|betaald|getekend|verstuurd)\b|\b(?:het|dit|dat|de \w+) is (?:nu |inmiddels |al )?(?:gedaan|geregeld|betaald|getekend|verstuurd|verwerkt|geboekt)\b", "De factuur is inmiddels betaald."),
    Cue(Act.CLOSING, 1, r"^\W*(?:(?:met )?(?:vriendelijke|hartelijke) groet(?:en)?|groet(?:en|jes)?|mvg|vriendelijke groet|fijne? (?:dag|avond|weekend|middag)|fijn weekend|prettig weekend|tot ziens|mijn dank)\b.{0,30}$", "Met vriendelijke groet,"),
    Cue(Act.CLOSING, 1, r"^\W*(?:hallo|hoi|dag|beste|geachte|lieve|goede(?:morgen|middag|navond))\b.{0,40}$", "Beste Maria,"),
)
