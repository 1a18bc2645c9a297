"""Wording by which a sentence shows what it is for what was asked before, beside what `cues` tell; seven languages."""

# fmt: off
# A row is a line, however long: what it shows, language, pattern and example are read side by side.

from dataclasses import dataclass
from enum import StrEnum


class Sign(StrEnum):
    """What wording shows of an answer.

    NOT_YET puts off, REFUSAL says no to what was asked, CALLED_OFF ends an appointment, NOT_NEEDED an ask, MOVED puts one on another day, NEEDED_BY and SUFFICES say
    by when something asked before must be there, WILL_TELL promises an answer, CHOICE picks one
    of several, DONE says that something was done, CHAT and LAUGHTER say nothing of business,
    YES_OR_NO begins an answer to a question that wants one, NOT_ENCLOSED denies that something came along, HANDED_ON gives a
    forwarded mail to its reader to deal with, FOR_INFORMATION only lets them see it, MAY_I asks for a yes, MEETS is of seeing or calling somebody, INFORM asks to be told something, WHEN
    and HOW_MUCH for a time and for a number.
    """

    NOT_YET = "not_yet"
    REFUSAL = "refusal"
    CALLED_OFF = "called_off"
    NOT_NEEDED = "not_needed"
    MOVED = "moved"
    NEEDED_BY = "needed_by"
    SUFFICES = "suffices"
    WILL_TELL = "will_tell"
    CHOICE = "choice"
    DONE = "done"
    CHAT = "chat"
    LAUGHTER = "laughter"
    YES_OR_NO = "yes_or_no"
    NOT_ENCLOSED = "not_enclosed"
    HANDED_ON = "handed_on"
    FOR_INFORMATION = "for_information"
    MAY_I = "may_i"
    MEETS = "meets"
    INFORM = "inform"
    WHEN = "when"
    HOW_MUCH = "how_much"


@dataclass(frozen=True, slots=True)
class Wording:
    """One row; `pattern` is written as a cue's is, and must match `example`."""

    sign: Sign
    language: str
    pattern: str
    example: str


def _row(sign: Sign, language: str, pattern: str, example: str) -> Wording:
    return Wording(sign, language, pattern, example)


WORDINGS: tuple[Wording, ...] = (
    _row(Sign.NOT_YET, "en", r"\b(?:not|isn't|aren't|hasn't|haven't|don't|doesn't|wasn't)\b(?!.{0,20}\bany ?more)…\byet\b|\b(?:still|not) (?:undecided|open|unclear|clear|sure|certain|known|decided|settled|fixed|finalised|finalized|waiting|checking|being)\b|\b(?:will|'ll|to) follow\b|\bdon't know\b|\bno idea\b|\bto be (?:confirmed|decided)\b|\btba\b|\btbc\b|\b(?:almost|nearly) (?:done|ready|there|finished)\b|\bworking on it\b|\bwaiting for\b|\bas soon as (?:I|we)\b|\b(?:need|have|got) to (?:check|ask|find out|look|see)\b|\bleave (?:it|this|that) with me\b|\bon (?:it|my list|the case)\b|\b(?:haven't|not) forgotten\b|\bget(?:ting)? (?:on|on to|onto) it\b|^\W*(?:happy|glad|pleased) to\W*$|^\W*(?:of course|gladly|with pleasure|certainly)\W*$|\b(?:I|we)(?:'d| would) (?:need|have) to\b|\b(?:I'm|we're|I am|we are) (?:\w+ )?(?:chasing|waiting|checking|working|looking|trying|sorting|getting|asking|finding)\b|^\W*no (?:problem|worries|trouble)\b|\b(?:have|'ve) asked\b|\b(?:ask|speak to|talk to|check with) \w+ first\b|^\W*(?:happy|glad|pleased) to \w+", "The address isn't decided yet."),
    _row(Sign.NOT_YET, "nl", r"\bnog (?:niet|geen|onduidelijk|onzeker|even|bezig|wachten|open)\b|\bweet (?:ik|het|dat)…\bniet\b|\bgeen idee\b|\bvolg(?:t|en)\b|\b(?:moet|ga|zal)\b…\b(?:nog|even)\b…\b(?:uitzoeken|navragen|nakijken|checken|overleggen|bekijken|kijken)\b|\bwacht(?:en)? (?:ik|we|nog) |\bbijna (?:klaar|af)\b|\bzodra (?:ik|we|het)\b|\baan de slag\b|\b(?:pak|regel) (?:ik|we)\b|\bniet vergeten\b|\bmee bezig\b|^\W*(?:graag(?: gedaan)?|natuurlijk|tuurlijk|met plezier)\W*$|\b(?:moet|moeten|kom|komen|zou|zouden)\b…\b(?:eerst|even)\b|\b(?:ben|zijn|zit|zitten)\b…\b(?:aan het|achteraan)\b|^\W*geen (?:probleem|punt)\b|\boverleg\w*\b", "Dat weet ik nog niet."),
    _row(Sign.NOT_YET, "de", r"\bnoch (?:nicht|kein\w*|offen|unklar|in|warten|klären|ungewiss)\b|\bweiß (?:ich|das|es)…\b(?:nicht|noch)\b|\bkeine Ahnung\b|\bfolg(?:t|en)\b|\breiche\b…\bnach\b|\bmuss (?:ich|das)…\b(?:erst|noch)\b|\bwarte(?:n)? (?:ich |wir )?(?:noch )?auf\b|\b(?:fast|beinahe) fertig\b|\bsobald (?:ich|wir|es|sie|er)\b|\bklär(?:e|en)\b…\bnoch\b|\bmuss\b…\b(?:nachsehen|nachfragen|prüfen|klären|schauen)\b|\bkümmer\w*\b…\b(?:mich|uns)\b|\b(?:erledige|mache) (?:ich|wir)\b|\bnicht vergessen\b|\bbin dran\b|^\W*(?:gerne?|natürlich|selbstverständlich|klar)\W*$|\b(?:müsste|müssten|würde|würden)\b…\b(?:erst|vorher|zuerst)\b|\b(?:bin|sind) (?:gerade |noch |schon )?dabei\b|\bhake\b…\bnach\b|^\W*kein Problem\b|\b(?:besprechen|absprechen|abklären|Rücksprache)\b", "Das steht noch nicht fest."),
    _row(Sign.NOT_YET, "fr", r"\b(?:pas|rien|toujours pas) encore\b|\b(?:encore|toujours) (?:pas|rien|aucun\w*)\b|\bne sais pas\b|\bsais pas\b|\baucune idée\b|\bsuivr(?:a|ont)\b|\bj'attends\b|\bnous attendons\b|\bon attend\b|\bdès que (?:je|j'|nous|possible|on)\b|\bpresque (?:fini|prête?|terminé)\w*|\bà confirmer\b|\b(?:dois|devons|vais|allons|faut que je) (?:encore )?(?:vérifi\w+|demand\w+|voir|regard\w+|me renseigner|contrôl\w+)\b|\bà mon retour\b|\b(?:m'en|nous en) (?:occup\w+|charg\w+)\b|\bpas oublié\b|\bje m'y mets\b|^\W*(?:avec plaisir|volontiers|bien sûr)\W*$|\bfaudrait\b…\b(?:que je|que nous|qu'on|d'abord)\b|\b(?:devrais|devrions)\b|\bd'abord\b|\ben train de\b|\bje relance\b|^\W*(?:pas de|aucun) (?:souci|problème)s?\b|\ben parle(?:r|rai)? (?:à|avec)\b|\bvoir avec\b", "Je n'ai pas encore la réponse."),
    _row(Sign.NOT_YET, "es", r"\b(?:todavía|aún) no\b|\bno\b…\b(?:todavía|aún)\b|\bno (?:lo )?(?:sé|sabemos|se sabe)\b|\bni idea\b|\b(?:estoy|estamos) (?:esperando|pendientes?|en ello|con ello|mirándolo|a la espera)\b|\ben cuanto (?:lo|la|me|nos|tenga|sepa|pueda)\b|\bcasi (?:listo|lista|terminado)\b|\bpor confirmar\b|\bpendiente de\b|\b(?:tengo|tenemos|debo|voy) (?:que |a )?(?:mirar|comprobar|preguntar|consultar|ver)\w*\b|\b(?:me|nos) (?:pongo|ponemos|encargo|encargamos|ocupo|ocupamos)\b|\bno (?:me|nos) (?:he|hemos) olvidado\b|^\W*(?:con mucho gusto|claro(?: que sí)?|por supuesto|encantad[oa])\W*$|\b(?:tendría|tendríamos|habría) que\b|\bprimero\b|\b(?:estoy|estamos) \w+ndo\b|^\W*(?:sin problemas?|ningún problema|no hay problema)\b|\b(?:lo|la) (?:hablo|hablamos|consulto|comento)\b|\b(?:consultarlo|hablarlo)\b", "Todavía no lo sabemos."),
    _row(Sign.NOT_YET, "it", r"\bnon\b…\bancora\b|\bancora (?:non|niente|nulla|da)\b|\bnon (?:lo )?(?:so|sappiamo|si sa)\b|\bnessuna idea\b|\bseguir(?:à|anno)\b|\b(?:sto|stiamo) (?:aspettando|verificando|controllando|lavorando|ancora)\b|\bappena (?:so|posso|ho|possibile|lo|la|arriva|mi|ci)\b|\bquasi (?:pront\w|finit\w)\b|\bda (?:confermare|definire)\b|\bin attesa di\b|\b(?:devo|dobbiamo|fammi|mi faccia) (?:verificare|controllare|chiedere|sentire|vedere|guardare)\b|\b(?:me ne|ce ne) (?:occup\w+)\b|\bci pens\w+ io\b|\bprovved\w+\b|\bnon (?:mi|ci) (?:sono|siamo) dimenticat\w\b|^\W*(?:volentieri|certo|certamente|con piacere)\W*$|\bdovre(?:i|mmo)\b|\b(?:sto|stiamo) \w+ndo\b|^\W*(?:nessun problema|non c'è problema)\b|\bne parlo\b|\b(?:parlarne|parlare) con\b", "Non lo so ancora."),
    _row(Sign.NOT_YET, "pt", r"\bainda (?:não|nada|sem|estou|estamos|falta)\b|\bnão\b…\bainda\b|\bnão (?:sei|sabemos|se sabe)\b|\bnem ideia\b|\bseguir(?:á|ão)\b|\b(?:estou|estamos) (?:à espera|aguardando|a aguardar|esperando|vendo|a ver|verificando|a verificar|a tratar)\b|\bassim que (?:souber|puder|tiver|possível|o|a|eu|me)\b|\bquase (?:pront\w|acabad\w)\b|\ba confirmar\b|\b(?:tenho de|tenho que|preciso de|vou|preciso) (?:verificar|confirmar|perguntar|ver|checar)\b|\b(?:trato|tratamos|cuido|tratar|cuidar) (?:disso|disto|de tudo)\b|\bnão me esqueci\b|\bdeixa comigo\b|^\W*(?:com (?:muito )?gosto|com prazer|claro|com certeza)\W*$|\bter(?:ia|íamos) (?:de|que)\b|\bprimeiro\b|\b(?:estou|estamos) (?:a \w+r|\w+ndo)\b|^\W*(?:sem problemas?|não há problema)\b|\bfal(?:ar|o) com\b", "Ainda não sei a morada."),

    _row(Sign.REFUSAL, "en", r"\b(?:unfortunately|afraid|sorry)\b…\b(?:can't|cannot|can not|won't|unable|not able|don't have|no longer|not possible|impossible|have to decline)\b|\b(?:I|we) (?:can't|cannot|won't|will not|must decline|have to decline|don't (?:have|do|sell|stock|offer|make))\b|\bnot possible\b|\bno can do\b|\bdoesn't exist\b|\b(?:can't|cannot) (?:make it|come|help|do)\b", "I'm afraid we can't do that."),
    _row(Sign.REFUSAL, "nl", r"\b(?:helaas|sorry|jammer)\b…\b(?:niet|geen)\b|\b(?:kan|kunnen|lukt|gaat)\b…\bniet\b|\bniet mogelijk\b|\b(?:hebben|heb) (?:we|wij|ik)?…\b(?:niet|geen) (?:meer|op voorraad)\b|\bdoen (?:we|wij) niet\b|\bben (?:ik )?verhinderd\b", "Dat gaat helaas niet."),
    _row(Sign.REFUSAL, "de", r"\b(?:leider|bedaure|sorry)\b…\b(?:nicht|kein\w*|unmöglich|verhindert)\b|\b(?:kann|können|geht|klappt)\b…\bnicht\b|\bnicht möglich\b|\b(?:haben|habe) (?:wir|ich)\b…\bnicht (?:mehr|da|vorrätig)\b|\bmachen wir nicht\b|\bbin (?:ich )?verhindert\b", "Das geht leider nicht."),
    _row(Sign.REFUSAL, "fr", r"\b(?:malheureusement|désolée?|navrée?|regret\w*)\b…\b(?:pas|plus|impossible|aucun\w*)\b|\b(?:peux|pouvons|peut|pourrai|pourrons) (?:malheureusement )?(?:pas|plus)\b|\bimpossible\b|\bn'avons (?:pas|plus)\b|\bje n'ai (?:pas|plus) de\b|\bne faisons pas\b|\bsuis (?:prise?|empêchée?)\b", "Nous ne pouvons malheureusement pas."),
    _row(Sign.REFUSAL, "es", r"\b(?:lamentablemente|desgraciadamente|por desgracia|lo siento|lamento|sentimos)\b.*\b(?:no|imposible)\b|\bno (?:puedo|podemos|podré|podremos|me es posible|es posible|va a poder ser|tenemos|hacemos|disponemos|me viene bien|nos queda)\b|\bimposible\b|\bno va a ser posible\b", "Lo siento, pero no podemos."),
    _row(Sign.REFUSAL, "it", r"\b(?:purtroppo|mi dispiace|spiacente|spiacenti)\b.*\b(?:non|impossibile)\b|\bnon (?:posso|possiamo|potrò|potremo|riesco|riusciamo|è possibile|ce la faccio|abbiamo|facciamo|disponiamo)\b|\bimpossibile\b|\bmi (?:di)?spiace\b.*\bnon\b", "Purtroppo non possiamo."),
    _row(Sign.REFUSAL, "pt", r"\b(?:infelizmente|lamento|lamentamos|desculpe|sinto muito)\b.*\b(?:não|impossível)\b|\bnão (?:posso|podemos|poderei|consigo|conseguimos|vou poder|vai dar|dá|é possível|temos|fazemos|dispomos|trabalhamos)\b|\bimpossível\b", "Infelizmente não conseguimos."),

    _row(Sign.CALLED_OFF, "en", r"\b(?:meeting|call|appointment|viewing|visit|lunch|dinner|session|interview|lesson|\w+day|it|that|this)(?:'s \w+)?(?: (?:on|at) [\w ]{1,20})? (?:is|'s|are) (?:now |therefore |all )?(?:off|cancell?ed|called off)\b|\bcall(?:ing|ed)? (?:it|this|that|the \w+|our \w+|\w+day) off\b|\b(?:I'm|we're|I am|we are|must|need to|have to|got to|had to|going to|want to) (?:afraid )?cancel(?:l?ing)?\b", "So Thursday's meeting is off."),
    _row(Sign.CALLED_OFF, "nl", r"\b(?:afspraak|vergadering|overleg|bezoek|gesprek|etentje|les|\w+dag|het|dat)\b…\b(?:gaat|gaan) (?:\w+ ){0,3}niet (?:meer )?door\b|\bzeg(?:gen)? (?:ik|we)…\baf\b|\b(?:afgezegd|afgelast|geannuleerd|gecancel\w*|vervallen|vervalt)\b", "De afspraak van donderdag gaat niet door."),
    _row(Sign.CALLED_OFF, "de", r"\b(?:Termin|Besprechung|Treffen|Besuch|Essen|Stunde|\w+tag|das|es)\b…\b(?:fällt|fallen) (?:\w+ ){0,3}aus\b|\bsage(?:n)? (?:ich|wir)?…\bab\b|\b(?:abgesagt|storniert|abgeblasen)\b|\bmuss\b…\babsagen\b", "Der Termin am Donnerstag fällt aus."),
    _row(Sign.CALLED_OFF, "fr", r"\b(?:rendez-vous|réunion|visite|appel|rdv|déjeuner|dîner|cours|entretien)\b…\b(?:annulée?s?|n'aura(?: donc)? pas lieu|tombe à l'eau)\b|\b(?:j'|je |nous )(?:annul\w+|dois annuler|devons annuler)\b", "Le rendez-vous de jeudi est annulé."),
    _row(Sign.CALLED_OFF, "es", r"\b(?:cita|reunión|visita|llamada|comida|cena|clase|quedada|entrevista)\b…\b(?:cancelad[ao]|anulad[ao]|suspendid[ao]|se (?:cancela|anula|suspende))\b|\b(?:cancel|anul)(?:o|amos)\b|\b(?:tengo|tenemos) que (?:cancelar|anular)\b", "La reunión del jueves queda cancelada."),
    _row(Sign.CALLED_OFF, "it", r"\b(?:appuntamento|riunione|visita|chiamata|pranzo|cena|lezione|incontro|sopralluogo|colloquio)\b…\b(?:annullat[ao]|cancellat[ao]|salta(?:t[ao])?)\b|\b(?:annull|disd)(?:o|iamo|ico)\b|\b(?:devo|dobbiamo) (?:annullare|disdire|cancellare)\b", "La riunione di giovedì è annullata."),
    _row(Sign.CALLED_OFF, "pt", r"\b(?:reunião|visita|chamada|consulta|almoço|jantar|aula|encontro|entrevista|marcação)\b…\b(?:cancelad[ao]|desmarcad[ao]|anulad[ao]|sem efeito)\b|\b(?:cancelo|cancelamos|desmarco)\b|\b(?:tenho|temos|vou ter) (?:de|que) (?:cancelar|desmarcar)\b", "A reunião de quinta foi cancelada."),

    _row(Sign.NOT_NEEDED, "en", r"\b(?:I|we) (?:no longer|don't) need\b|\bno (?:longer|need)\b…\b(?:needed|necessary|required|any ?more)\b|\b(?:don't worry|forget) about\b|\bno need (?:any ?more|for (?:it|that|this|the))\b|\b(?:found|sorted|solved|fixed|turned up|got hold of)\b…\b(?:after all|already|myself|now|in the end|in my|at the)\b|\b(?:found (?:one|it|them)|(?:got|bought) one)\b|\b(?:scrap|skip|drop) the\b|\b(?:all )?(?:sorted|solved|resolved|taken care of)\b", "No need for the manual any more."),
    _row(Sign.NOT_NEEDED, "nl", r"\b(?:heb|hebben|hoef|hoeven|hoeft)\b…\bniet meer\b|\bniet meer nodig\b|\b(?:is|zijn|heb|hebben|al)\b…\b(?:gevonden|boven water)\b|\blaat\b…\bmaar\b(?: zitten)?\b|\bgeen zorgen (?:over|om)\b|\bhoeft niet\b|\b(?:al|inmiddels|ondertussen) (?:opgelost|geregeld|gefikst)\b", "De handleiding heb ik niet meer nodig."),
    _row(Sign.NOT_NEEDED, "de", r"\b(?:brauche|brauchen|benötige|benötigen|brauchst|müssen|musst)\b…\bnicht mehr\b|\berledigt sich\b|\b(?:habe|haben)\b…\b(?:gefunden|selbst (?:gelöst|erledigt))\b|\baufgetaucht\b|\bkein bedarf mehr\b|\bvergiss\b|\blass(?:en Sie)?\b…\b(?:mal|gut sein)\b|\bnicht (?:mehr )?nötig\b|\bhat sich\b…\b(?:geklärt|erledigt|gelöst)\b", "Die Anleitung brauche ich nicht mehr."),
    _row(Sign.NOT_NEEDED, "fr", r"\b(?:n'ai|n'avons|ai|avons) (?:finalement )?plus besoin\b|\bplus (?:la peine|besoin|nécessaire)\b|\b(?:ai|avons|a)\b…\bretrouvée?s?\b|\blaisse(?:z)? tomber\b|\b(?:t'inquiète|ne vous inquiétez|ne t'inquiète)(?: pas)? pour\b|\boublie(?:z)?\b|\bc'est bon\b|\bj'en ai trouvé\b|\bj'ai trouvé\b|\bc'est réglé\b|\bc'est (?:arrangé|réglé|résolu)\b", "Je n'ai plus besoin de la notice."),
    _row(Sign.NOT_NEEDED, "es", r"\bya no\b…\b(?:falta|necesit\w+|faltan)\b|\bya (?:lo|la|los|las) (?:he|hemos|encontré|encontramos|tengo|tenemos)\b|\bno hace(?:n)? falta ya\b|\bdéja(?:lo|la|d|dlo)\b|\bolvid[ae]\w*\b|\bno (?:te preocupes|se preocupe|os preocupéis) por\b|\bno hace falta\b|\bya (?:tengo|tenemos|he|hemos)\b|\b(?:solucionado|resuelto|arreglado)\b", "Ya no me hace falta el manual."),
    _row(Sign.NOT_NEEDED, "it", r"\bnon (?:\w+ )?(?:serve|servono|occorre|occorrono) più\b|\bnon (?:ho|abbiamo) più bisogno\b|\b(?:l'ho|l'abbiamo|li ho|le ho|ho)\b…\b(?:trovat\w|ritrovat\w)\b|\blasci\w* (?:stare|perdere)\b|\bnon (?:ti preoccupare|si preoccupi|preoccuparti) per\b|\b(?:ne ho|ne abbiamo|ho già|l'abbiamo già) (?:\w+ )?(?:trovat\w|pres\w|comprat\w)\b|\bsiamo a posto\b|\bnon c'è più bisogno\b|\b(?:risolto|sistemato)\b", "Non mi serve più il manuale."),
    _row(Sign.NOT_NEEDED, "pt", r"\bjá não\b…\b(?:precis\w+|necessári\w)\b|\bnão (?:preciso|precisamos|é) mais\b|\bjá (?:encontrei|encontrámos|encontramos|achei|resolvi|está resolvido)\b|\b(?:deixa|deixe|esquece|esqueça)\b(?: (?:lá|pra lá|isso|estar))?|\bnão (?:te preocupes|se preocupe|precisa mais)\b|\bjá (?:arranjei|arranjámos|arranjamos|tenho|temos|comprei)\b|\bjá consegui\b|\b(?:resolvido|tratado)\b", "Já não preciso do manual."),

    _row(Sign.CHOICE, "en", r"^\W*(?:(?:hi|hello|hey|dear) \w+,? )?(?:the|an?|one|two|three|\d\w*|both|either|just|in|on|with|option|number)\b[\w ,'’.-]{0,50}\bplease\b", "Hi Gary, 25s please, the 16s are too fiddly."),
    _row(Sign.CHOICE, "nl", r"^\W*(?:(?:hoi|hallo|dag|beste) \w+,? )?(?:de|het|een|die|dat|twee|drie|\d\w*|liever|allebei|beide|in|op|met)\b[\w ,'’.-]{0,50}\b(?:graag|alsjeblieft|alstublieft|aub)\b", "De blauwe graag."),
    _row(Sign.CHOICE, "de", r"^\W*(?:(?:hallo|hi|liebe[rs]?) \w+,? )?(?:der|die|das|den|dem|ein\w*|zwei|drei|\d\w*|lieber|beide\w*|in|am|mit)\b[\w ,'’.-]{0,50}\bbitte\b", "Die roten bitte."),
    _row(Sign.CHOICE, "fr", r"^\W*(?:(?:bonjour|salut) \w+,? )?(?:le|la|les|l'|une?|du|deux|trois|\d\w*|plutôt|en|au|avec|celui|celle|ceux)\b[\w ,'’.-]{0,50}\b(?:s'il (?:vous|te) pla[iî]t|svp|stp|merci)\b", "Le rouge, s'il vous plaît."),
    _row(Sign.CHOICE, "es", r"^\W*(?:(?:hola|buenas) \w*,? )?(?:el|la|los|las|una?|dos|tres|\d\w*|mejor|en|con|es[ea]|est[ea])\b[\w ,'’.-]{0,50}\b(?:por favor|porfa)\b", "El rojo, por favor."),
    _row(Sign.CHOICE, "it", r"^\W*(?:(?:ciao|buongiorno) \w*,? )?(?:il|lo|la|i|gli|le|una?|due|tre|\d\w*|meglio|in|con|quell[oaie]|quest[oaie])\b[\w ,'’.-]{0,50}\b(?:per favore|per piacere|per cortesia|grazie)\b", "Quello rosso, per favore."),
    _row(Sign.CHOICE, "pt", r"^\W*(?:(?:olá|oi) \w*,? )?(?:o|a|os|as|uma?|dois|duas|três|\d\w*|em|no|na|com|ess[ea]|est[ea])\b[\w ,'’.-]{0,50}\b(?:por favor|se faz favor|sff)\b", "O vermelho, por favor."),

    _row(Sign.DONE, "en", r"^\W*(?:the |all |\w+ )?\w+ (?:sent|booked|paid|signed|attached|ordered|done|returned|posted|fixed|sorted)\W*$|\b(?:I|we)(?:'ve| have)? (?:just |already |now |finally )?(?:paid|booked|ordered|called|phoned|returned|posted|dropped|submitted|signed|filled|fixed|uploaded|transferred|arranged|picked up|emailed|spoken to|spoke to|had it \w+)\b|\b(?:is|are|was|were|has been|have been)\b(?!.{0,30}\b(?:to be|not|yet)\b)…\b(?:sent|paid|signed|booked|returned|submitted|uploaded|posted|shipped|ordered|sorted|transferred)\b(?! by)|\b(?:in the (?:post|mail)|on (?:its|their) way|went (?:off|out)|gone (?:off|out))\b|\b(?:rang|reached) (?:him|her|them)\b", "Room booked."),
    _row(Sign.DONE, "nl", r"^\W*(?:de |het |alles |\w+ )?\w+ (?:verstuurd|geboekt|betaald|getekend|bijgevoegd|besteld|geregeld|gereserveerd)\W*$|\b(?:is|zijn|heb|hebben|werd|werden)\b(?!.{0,40}\b(?:nog niet|niet|geen)\b)…\b(?:verstuurd|verzonden|gestuurd|opgestuurd|betaald|overgemaakt|getekend|geboekt|gereserveerd|ingeleverd|geüpload|besteld|geregeld|gebeld|teruggebracht|ingevuld|gerepareerd|doorgestuurd|rondgestuurd)\b|\b(?:op de (?:post|bus)|onderweg|de deur uit)\b|^\W*(?:gebeld|gemaild|gedaan)\b", "De notulen zijn gisteren al verstuurd."),
    _row(Sign.DONE, "de", r"^\W*(?:der |die |das |alles |\w+ )?\w+ (?:verschickt|gebucht|bezahlt|unterschrieben|bestellt|erledigt|reserviert|überwiesen)\W*$|\b(?:ist|sind|habe|haben|wurde|wurden)\b(?!.{0,40}\b(?:noch nicht|nicht|kein\w*)\b)…\b(?:verschickt|versandt|geschickt|gesendet|bezahlt|überwiesen|unterschrieben|gebucht|reserviert|eingereicht|abgegeben|hochgeladen|bestellt|erledigt|angerufen|zurückgebracht|ausgefüllt|repariert|weitergeleitet)\b|\b(?:ist|sind|geht|ging) (?:\w+ )?(?:raus|unterwegs|in der Post)\b|\bhabe (?:ihn|sie)\b…\berreicht\b|\b(?:raus|weg|ab)gegangen\b|\bin (?:die|der) Post\b", "Das Protokoll habe ich gestern an alle verschickt."),
    _row(Sign.DONE, "fr", r"^\W*voilà (?:le|la|les|l'|votre|vos|ton|ta|tes|notre|nos)\b|\b(?:est|sont|ai|avons|a été|ont été)\b(?!.{0,30}\b(?:pas|jamais|rien)\b)…\b(?:envoyée?s?|payée?s?|réglée?s?|signée?s?|réservée?s?|déposée?s?|commandée?s?|transmise?s?|appelée?s?|rendue?s?|remplie?s?|réparée?s?|virée?s?)\b|\b(?:est|sont) (?:\w+ )?(?:parti\w*|en route|en chemin)\b|\bje (?:vous|te|t') ?(?:joins|envoie ci-joint)\b|\bl'ai eue? au téléphone\b|^\W*(?:\w+ ){0,2}(?:envoyée?s?|payée?s?|réservée?s?|faite?s?|réglée?s?)\W*$", "Voilà les photos !"),
    _row(Sign.DONE, "es", r"^\W*(?:aquí|ahí|allá) (?:va|van|tienes?|tenéis|está|están)\b|(?<!\bno\s)\b(?:he|hemos|está|están|ha sido|han sido)\b…\b(?:enviad[oa]s?|mandad[oa]s?|pagad[oa]s?|firmad[oa]s?|reservad[oa]s?|entregad[oa]s?|pedid[oa]s?|llamado|devuelt[oa]s?|rellenad[oa]s?|arreglad[oa]s?|hech[oa]s?)\b|\b(?:en camino|ha salido|han salido)\b|^\W*(?:\w+ ){0,2}(?:enviad[oa]s?|mandad[oa]s?|pagad[oa]s?|reservad[oa]s?|hech[oa]s?)\W*$|^\W*(?:el |la )?\w+ (?:pagad|enviad|firmad|entregad|reservad)[oa]s?\b", "Aquí van las actas."),
    _row(Sign.DONE, "it", r"^\W*ecco(?:ti|le|vi|lo|la|li)?\b|(?<!\bnon\s)\b(?:ho|abbiamo|è stat[oa]|sono stat[ie]|è|sono)\b…\b(?:inviat[oaie]|mandat[oaie]|pagat[oaie]|firmat[oaie]|prenotat[oaie]|consegnat[oaie]|ordinat[oaie]|chiamato|restituit[oaie]|compilat[oaie]|sistemat[oaie]|spedit[oaie]|fatt[oaie])\b|\b(?:è|sono) (?:\w+ )?(?:partit\w|in viaggio)\b|^\W*(?:\w+ ){0,2}(?:inviat[oaie]|mandat[oaie]|pagat[oaie]|prenotat[oaie]|fatt[oaie]|spedit[oaie])\W*$|^\W*(?:la |il |lo |l')?\w+ (?:versat|inviat|pagat|mandat|firmat|spedit|consegnat|prenotat)[oaie]\b", "Ecco le foto!"),
    _row(Sign.DONE, "pt", r"^\W*(?:aqui|aí) (?:vai|vão|está|estão|tem|tens)\b|(?<!\bnão\s)\b(?:já|está|estão|foi|foram)\b(?! não)…\b(?:enviad[oa]s?|enviei|mandei|pag[oa]s?|paguei|assinad[oa]s?|assinei|reservad[oa]s?|reservei|entregues?|entreguei|pedi|liguei|devolvi|devolvid[oa]s?|preenchid[oa]s?|arranjad[oa]s?|feit[oa]s?)\b|\b(?:a caminho|já (?:saiu|seguiu))\b|^\W*(?:\w+ ){0,2}(?:enviad[oa]s?|pag[oa]s?|reservad[oa]s?|feit[oa]s?|entregues?)\W*$|^\W*(?:o |a )?\w+ (?:pag|enviad|assinad|entreg|reservad)(?:[oa]s?|ues?)\b", "Já paguei a conta."),

    _row(Sign.NEEDED_BY, "en", r"\b(?:need|want|must have|would like|to have) (?:it|them|this|that|the|your)\b|\b(?:extend\w*|deadline|due|cut-?off|at the latest|no later than)\b", "I need it by Thursday after all."),
    _row(Sign.NEEDED_BY, "nl", r"\b(?:heb|hebben|wil|willen|moet|moeten)\b…\b(?:het|hem|ze|die|dat|deze)\b…\b(?:nodig|hebben|binnen|ontvangen)\b|\b(?:uiterlijk|deadline|verlengd|uitstel|tot en met)\b", "Ik heb het toch donderdag al nodig."),
    _row(Sign.NEEDED_BY, "de", r"\b(?:brauche|brauchen|benötige|benötigen|hätte|hätten)\b…\b(?:es|ihn|sie|das|die|den)\b|\b(?:spätestens|frist|verlängert|abgabe|fällig)\b", "Ich brauche es doch schon am Donnerstag."),
    _row(Sign.NEEDED_BY, "fr", r"\b(?:il|j'en|nous en|me le|me la|me les|j'ai|nous avons)\b…\b(?:faut|faudrait|besoin)\b|\b(?:au plus tard|échéance|délai|date limite|repoussée?|prolongée?)\b", "Finalement il me le faut pour jeudi."),
    _row(Sign.NEEDED_BY, "es", r"\b(?:lo|la|los|las|me) (?:necesit\w+|hace falta|hacen falta)\b|\b(?:a más tardar|como (?:muy tarde|máximo)|plazo|fecha límite|prórroga|prorrog\w+|ampliad\w+)\b", "Lo necesito ya el jueves."),
    _row(Sign.NEEDED_BY, "it", r"\b(?:mi|ci) (?:serv\w+|occorr\w+)\b|\b(?:ne|lo|la|li) (?:ho|abbiamo) bisogno\b|\b(?:al più tardi|scadenza|termine|prorog\w+|entro e non oltre)\b", "Mi serve già per giovedì."),
    _row(Sign.NEEDED_BY, "pt", r"\b(?:preciso|precisamos|precisava)\b…\b(?:dele|dela|deles|disso|disto|já|até)\b|\b(?:o mais tardar|no máximo|prazo|data limite|prorrog\w+|prolongad\w+)\b", "Afinal preciso dele já na quinta."),
    _row(Sign.SUFFICES, "en", r"\b(?:is|'s|will be|would be|are) (?:absolutely |perfectly |also |still |just )?(?:fine|enough|early enough|soon enough|ok|okay|good enough)\b|\bno (?:rush|hurry)\b|\btake your time\b|\b(?:\w+day|that|it|this) will do\b|\b(?:can|could|may) wait (?:until|till)\b|\b(?:you (?:have|'ve got)|have) (?:until|till)\b", "Friday is fine too, no rush."),
    _row(Sign.SUFFICES, "nl", r"\b(?:is|zijn) (?:ook |vroeg |nog )*(?:goed|prima|genoeg|op tijd)\b|\bgeen haast\b|\bmag ook\b|\b(?:volstaat|kan ook|rustig aan)\b|\b(?:je|u|jullie) (?:hebt?|krijgt?|hebben)\b…\btot\b|\bkan wachten tot\b", "Vrijdag is ook goed, geen haast."),
    _row(Sign.SUFFICES, "de", r"\b(?:reicht|genügt|langt)\b|\b(?:eilt nicht|keine eile|kein stress|ist auch (?:gut|in ordnung|okay|ok|früh genug))\b|\b(?:haben|hast|habt)\b…\bbis\b…\bZeit\b|\bkann (?:noch )?bis\b…\bwarten\b", "Es reicht auch bis Freitag."),
    _row(Sign.SUFFICES, "fr", r"\b(?:suffit|suffira|me va|nous va|convient|pas (?:pressée?|urgent)|rien ne presse|prenez votre temps|prends ton temps)\b|\b(?:vous avez|tu as)\b…\bjusqu'", "Vendredi me suffit, rien ne presse."),
    _row(Sign.SUFFICES, "es", r"\b(?:me|nos) (?:vale|basta|sirve|va bien|viene bien)\b|\b(?:no corr\w+|sin prisas?|no hay prisa|no corre prisa|es suficiente)\b|\b(?:tienes|tiene|tenéis|tienen)\b…\bhasta\b", "Con que me llegue el viernes me vale."),
    _row(Sign.SUFFICES, "it", r"\b(?:(?:mi|ci) (?:basta|va bene)|va bene (?:anche|pure)|basta che|non c'è fretta|senza fretta|con calma|è sufficiente)\b|\b(?:hai|ha|avete)\b…\bfino (?:a|al)\b", "Va bene anche venerdì, senza fretta."),
    _row(Sign.SUFFICES, "pt", r"\b(?:(?:me|nos) (?:serve|basta|chega)|basta(?:-me)?|chega(?:-me)?|sem pressa|não há pressa|não tenha pressa|pode ser (?:até|na|no)|é suficiente)\b|\b(?:tem|tens|têm)\b…\baté\b", "Sexta basta, não há pressa."),
    _row(Sign.WILL_TELL, "en", r"\b(?:let you know|get back to you|come back to you|keep you (?:posted|updated)|tell you|will confirm|you(?:'ll| will) hear)\b", "I'll let you know tomorrow."),
    _row(Sign.WILL_TELL, "nl", r"\b(?:laat|laten)\b…\bweten\b|\bkom\w*\b…\bop terug\b|\bhoor(?:t|en)?\b…\bvan (?:mij|me|ons)\b|\bbericht(?:en)? (?:je|u)\b|\bmeld (?:ik )?me\b", "Ik laat het je morgen weten."),
    _row(Sign.WILL_TELL, "de", r"\bmelde(?:n)?\b…\b(?:mich|uns)\b|\b(?:gebe|geben|sage|sagen)\b…\b(?:Bescheid|Rückmeldung)\b|\bkomme(?:n)?\b…\bauf (?:Sie|dich|euch) zu(?:rück)?\b|\bhören?\b…\bvon (?:mir|uns)\b", "Ich melde mich morgen."),
    _row(Sign.WILL_TELL, "fr", r"\b(?:tiens|tiendrai|tenons|tiendrons)\b…\bau courant\b|\brev(?:iens|enons|iendrai|iendrons) vers\b|\b(?:dis|dirai|confirme|confirmerai|redis|redirai)\b", "Je vous tiens au courant demain."),
    _row(Sign.WILL_TELL, "es", r"\b(?:(?:te|le|os|les) (?:digo|diré|aviso|avisaré|cuento|confirmo|confirmaré|contesto)|(?:aviso|digo) (?:algo|cuando))\b", "Mañana te digo algo."),
    _row(Sign.WILL_TELL, "it", r"\b(?:(?:ti|le|vi) (?:faccio|farò|facciamo|faremo) sapere|(?:ti|le|vi) (?:dico|dirò|confermo|confermerò|aggiorno|aggiornerò)|mi faccio (?:sentire|vivo|viva))\b", "Ti faccio sapere domani."),
    _row(Sign.WILL_TELL, "pt", r"\b(?:(?:te|lhe|vos|lhes) (?:digo|direi|aviso|confirmo|respondo)|(?:digo|aviso|confirmo|respondo)-(?:te|lhe|vos)|dou (?:notícias|retorno|uma resposta)|volto a (?:contactar|falar|dizer)|aviso (?:você|vocês|assim))\b", "Já lhe digo alguma coisa."),

    _row(Sign.MOVED, "en", r"\b(?:mov(?:e|ed|ing)|reschedul\w+|postpon\w+|push(?:ed)? (?:it|back|our|the)|bring(?:ing)? (?:it |the \w+ )?forward|instead|make it)\b", "Could we move it to Friday?"),
    _row(Sign.MOVED, "nl", r"\b(?:verschuiv\w+|verplaats\w*|verzet\w*|verschoven|opschuiv\w+|in plaats van|liever)\b", "Kunnen we het verschuiven naar donderdag?"),
    _row(Sign.MOVED, "de", r"\b(?:verschieb\w+|verschoben|verleg\w+|umleg\w+|vorzieh\w+|stattdessen|lieber|statt)\b", "Können wir das auf Freitag verschieben?"),
    _row(Sign.MOVED, "fr", r"\b(?:report\w+|décal\w+|déplac\w+|repouss\w+|avanc\w+|plutôt|à la place)\b", "Pouvons-nous le décaler à vendredi ?"),
    _row(Sign.MOVED, "es", r"\b(?:mov(?:er|emos|erlo|erla|ido|ida)|cambi(?:ar|amos|arlo|arla)|aplaz\w+|retras\w+|adelant\w+|pas(?:ar|amos|arlo|arla) (?:a|al|para)|mejor)\b", "¿Lo pasamos al viernes, si lo podemos mover?"),
    _row(Sign.MOVED, "it", r"\b(?:spost\w+|rimand\w+|rinvi\w+|anticip\w+|posticip\w+|piuttosto|invece)\b", "Spostiamo il sopralluogo a venerdì?"),
    _row(Sign.MOVED, "pt", r"\b(?:mud(?:ar|amos|á-la|á-lo|ada|ado)|adi\w+|remarc\w+|pass(?:ar|amos|ada) para|fica para|antecip\w+|em vez)\b", "A reunião teria de passar para sexta."),

    _row(Sign.LAUGHTER, "en", r"^\W*(?:ha(?:ha)+|lol|hehe|wow|yay|oh dear|oh no)\b", "Haha, we have the same."),
    _row(Sign.CHAT, "en", r"\bcongrat\w+|\bhappy birthday\b|\bhave a (?:nice|good|great|lovely)\b|\bget well\b|\benjoy (?:the|your)\b|\bsorry (?:to|for|about)\b|\bwelcome back\b|\blovely to (?:hear|see)\b|\bwhat a (?:lovely|great|shame|pity)\b", "Sorry to mess you about!"),
    _row(Sign.LAUGHTER, "nl", r"^\W*(?:ha(?:ha)+|hihi|wow|jee|tjonge|oei)\b", "Haha, dat ligt bij ons ook altijd overal."),
    _row(Sign.CHAT, "nl", r"\bgefeliciteerd\b|\bproficiat\b|\bfijn(?:e)? (?:dag|avond|weekend|week|zondag|zaterdag|vakantie|feest\w*|om te horen)\b|\bprettig(?:e)?\b|\bbeterschap\b|\bsorry voor\b|\bexcuses\b|\bveel (?:plezier|succes)\b|\bwat (?:leuk|fijn|jammer)\b", "Fijne zondag!"),
    _row(Sign.LAUGHTER, "de", r"^\W*(?:ha(?:ha)+|hihi|wow|oje|ach je)\b", "Haha, bei uns auch."),
    _row(Sign.CHAT, "de", r"\bglückwunsch\b|\bgratulier\w+|\balles gute\b|\bschöne[ns]? (?:tag|abend|wochenende|woche|urlaub|sonntag|feiertage)\b|\bgute besserung\b|\b(?:entschuldig\w+|sorry|tut mir leid)\b|\bviel (?:spaß|erfolg|glück)\b|\bwie (?:schön|schade)\b", "Herzlichen Glückwunsch zum Geburtstag!"),
    _row(Sign.LAUGHTER, "fr", r"^\W*(?:ha(?:ha)+|hihi|mdr|oh là là|aïe)\b", "Haha, chez nous aussi."),
    _row(Sign.CHAT, "fr", r"\bfélicitations?\b|\bbravo\b|\bbonne? (?:journée|soirée|week-?end|semaine|vacances|fêtes?|continuation|chance|dimanche|rétablissement)\b|\bbon week-?end\b|\bjoyeux\b|\b(?:désolée?|pardon|excuse\w*)\b|\bquelle (?:bonne|belle) (?:nouvelle|surprise)\b|\bravie?s? de\b", "Félicitations à Léo pour sa médaille !"),
    _row(Sign.LAUGHTER, "es", r"^\W*(?:ja(?:ja)+|jeje|guau|vaya|ay)\b", "Jajaja, aquí igual."),
    _row(Sign.CHAT, "es", r"\b(?:felicidades|enhorabuena|felicitaciones)\b|\bbuen (?:fin de semana|finde|día|viaje|puente)\b|\bfeliz\b|\bque (?:te mejores|os vaya bien|tengas|lo pases)\b|\b(?:perdón|perdona|perdonad|disculpa|disculpe|lo siento|siento)\b|\bqué (?:bien|alegría|pena|ilusión)\b|\btomo nota\b", "¡Enhorabuena por el ascenso!"),
    _row(Sign.LAUGHTER, "it", r"^\W*(?:ah(?:ah)+a?|haha|wow|accidenti)\b", "Ahahah, anche da noi."),
    _row(Sign.CHAT, "it", r"\b(?:congratulazioni|complimenti|auguri|bravi|brava|bravo)\b|\bbuon(?:a)? (?:fine settimana|weekend|giornata|serata|domenica|settimana|vacanz\w+|feste)\b|\b(?:scusa|scusi|scusate|mi scuso)\b|\bche (?:bello|bella|peccato|piacere)\b|\bprendo nota\b", "Complimenti per il nuovo negozio!"),
    _row(Sign.LAUGHTER, "pt", r"^\W*(?:ha(?:ha)+|rs(?:rs)*|kk+|eita|nossa)\b", "Kkkk, aqui também."),
    _row(Sign.CHAT, "pt", r"\bparabéns\b|\bbom (?:fim de semana|fds|domingo|feriado|trabalho)\b|\bboa (?:semana|viagem|sorte|continuação|recuperação)\b|\bfeliz\b|\bmelhoras\b|\b(?:desculp\w+|perdão)\b|\bque (?:bom|pena|ótimo|alegria|giro)\b|\btomo nota\b", "Parabéns pelo prémio!"),

    _row(Sign.CHAT, "en", r"^\W*(?:(?:received|noted|understood|no problem|no worries|got it|all good|will do|ok(?:ay)?|thanks|thank you|fine)\W*)+$", "Received, no problem."),
    _row(Sign.YES_OR_NO, "en", r"^\W*(?:(?:hi|hello|hey|dear|morning) \w+\W+)?(?:yes|yep|yeah|no|nope|sure|of course|absolutely|correct|indeed|exactly|right|not at all|not really|neither|both)\b", "Yes, completely, it's nine years old."),
    _row(Sign.CHAT, "nl", r"^\W*(?:(?:ontvangen|genoteerd|begrepen|geen probleem|geen punt|komt goed|helder|duidelijk|ok(?:é|e|ay)?|dank(?: je| u)?(?: wel)?|bedankt|prima|fijn)\W*)+$", "Ontvangen, geen probleem."),
    _row(Sign.YES_OR_NO, "nl", r"^\W*(?:(?:hoi|hallo|dag|beste) \w+\W+)?(?:ja(?:zeker|wel|hoor)?|jazeker|nee|neen|zeker|klopt|inderdaad|natuurlijk|uiteraard|beide)\b", "Ja, de zaal is drempelvrij."),
    _row(Sign.CHAT, "de", r"^\W*(?:(?:erhalten|notiert|verstanden|kein problem|alles klar|geht klar|in ordnung|ok(?:ay)?|danke|vielen dank|angekommen)\W*)+$", "Erhalten, kein Problem."),
    _row(Sign.YES_OR_NO, "de", r"^\W*(?:(?:hi|hallo|liebe[rs]?|moin) \w+\W+)?(?:ja(?:wohl)?|jep|nein|nee|ne|doch|klar|natürlich|selbstverständlich|genau|stimmt|richtig|gar nicht|beides|beide)\b", "Ja, die Bestellung ist in Produktion."),
    _row(Sign.CHAT, "fr", r"^\W*(?:(?:bien reçu|reçu|noté|c'est noté|compris|pas de (?:souci|problème)s?|aucun (?:souci|problème)|d'accord|ok(?:ay)?|merci|entendu)\W*)+$", "Bien reçu, pas de souci."),
    _row(Sign.YES_OR_NO, "fr", r"^\W*(?:(?:bonjour|salut) \w+\W+)?(?:oui|non|si|ouais|exact(?:ement)?|tout à fait|bien sûr|absolument|effectivement|les deux)\b", "Oui, c'est compris dans le prix."),
    _row(Sign.CHAT, "es", r"^\W*(?:(?:recibid[oa]|anotado|entendido|sin problemas?|ningún problema|no hay problema|vale|ok(?:ay)?|gracias|muchas gracias|de acuerdo|tomo nota)\W*)+$", "Recibido, sin problema."),
    _row(Sign.YES_OR_NO, "es", r"^\W*(?:(?:hola|buenas) \w+\W+)?(?:sí|si|no|claro|correcto|exacto|efectivamente|por supuesto|desde luego|ambos|los dos|las dos)\b", "Sí, está incluido."),
    _row(Sign.CHAT, "it", r"^\W*(?:(?:ricevut[oa]|annotato|capito|nessun problema|non c'è problema|va bene|d'accordo|ok(?:ay)?|grazie(?: mille)?|prendo nota)\W*)+$", "Ricevuta, grazie mille!"),
    _row(Sign.YES_OR_NO, "it", r"^\W*(?:(?:ciao|buongiorno) \w+\W+)?(?:sì|si|no|certo|certamente|esatto|esattamente|giusto|corretto|assolutamente|entrambi|entrambe)\b", "Sì, è compreso nel prezzo."),
    _row(Sign.CHAT, "pt", r"^\W*(?:(?:recebid[oa]|anotado|entendido|sem problemas?|não há problema|combinado|ok(?:ay)?|obrigad[oa]|muito obrigad[oa]|certo|fico (?:a aguardar|à espera|no aguardo))\W*)+$", "Recebido, sem problema."),
    _row(Sign.YES_OR_NO, "pt", r"^\W*(?:(?:olá|oi|bom dia|boa tarde|boa noite)(?:,? \w+)?\W+)?(?:sim|não|claro|certo|exat[ao](?:mente)?|correto|com certeza|isso mesmo|ambos|os dois|as duas|\w+[aei]mos sim|\w+ sim)\b", "Fazemos sim, com leite de coco."),

    _row(Sign.NOT_ENCLOSED, "en", r"\b(?:not|no|nothing|without|n't) (?:\w+ )?attach|\bforg[eo]t|\b(?:will|'ll) (?:send|attach)|\battachment (?:is |was |seems )?missing|\bmissing attachment", "There was no attachment."),
    _row(Sign.NOT_ENCLOSED, "nl", r"\bgeen bijlage|\bzonder bijlage|\bbijlage (?:ontbreekt|mist|vergeten|zat er niet)|\bvergeten", "De bijlage ontbreekt."),
    _row(Sign.NOT_ENCLOSED, "de", r"\bkein(?:en)? anhang|\bohne anhang|\banhang (?:fehlt|vergessen|war nicht)|\bvergessen|\bkeine anlage", "Der Anhang fehlt."),
    _row(Sign.NOT_ENCLOSED, "fr", r"\b(?:pas|aucune|sans) (?:de )?pièces? jointes?|\bpièces? jointes? (?:manqu\w+|oubliée?s?)|\boubli", "Il n'y avait pas de pièce jointe."),
    _row(Sign.NOT_ENCLOSED, "es", r"\b(?:sin|ningún|no (?:hay|viene|venía|veo|llegó)) (?:el |ningún )?(?:archivo )?adjunto|\bfalta el adjunto|\bolvid", "El correo venía sin adjunto."),
    _row(Sign.NOT_ENCLOSED, "it", r"\b(?:senza|nessun|manca l') ?allegato|\ballegato (?:manca|mancante)|\bdimenticat", "Manca l'allegato."),
    _row(Sign.NOT_ENCLOSED, "pt", r"\b(?:sem|nenhum|não (?:há|vi|veio|vinha)) (?:o |nenhum )?anexo|\bfalta o anexo|\besquec", "O e-mail veio sem anexo."),

    _row(Sign.HANDED_ON, "en", r"\b(?:over to you|one for you|for you to (?:handle|deal|answer|sort)|all yours|yours(?: I think)?[.!]*$|(?:this|it)(?:'s| is) (?:for )?you(?:rs)?\b|(?:please )?(?:handle|deal with|take care of|take over|pick (?:this|it) up|look after|sort)\b)", "One for you, I think."),
    _row(Sign.HANDED_ON, "nl", r"\b(?:voor jou|voor u|aan jou|jouw (?:ding|afdeling|terrein|pakkie)|(?:pak|pakt|pik|neem|handel|regel)\b…\b(?:op|over|af|dit|deze|jij|even)|oppakken|overnemen|afhandelen)\b", "Deze is voor jou."),
    _row(Sign.HANDED_ON, "de", r"\b(?:für (?:dich|Sie|euch)|dein (?:Bereich|Thema|Fall)|(?:übernimm|übernehmen|übernimmst|kümmer\w*|erledig\w*|bearbeite\w*|zuständig|zur (?:weiteren )?(?:Bearbeitung|Erledigung|Beantwortung)|mit Bitte um (?:Bearbeitung|Erledigung|Beantwortung)))\b", "Das ist eher was für dich."),
    _row(Sign.HANDED_ON, "fr", r"\b(?:pour toi|pour vous|c'est (?:pour|ton|votre)|à toi|à vous|(?:t'en|vous en|s'en) (?:occup\w+|charg\w+)|pour (?:traitement|suite à donner|action|réponse)|(?:peux-tu|pouvez-vous|tu peux|merci de) (?:gérer|traiter|répondre|prendre|voir))\b", "Pour suite à donner."),
    _row(Sign.HANDED_ON, "es", r"\b(?:para ti|para usted|esto es tuyo|te toca|(?:te|se) (?:encarg\w+|ocup\w+)|(?:encárgate|ocúpate|encárguese|atiéndelo|gestiónalo|contéstale|respóndele)|para (?:tu|su) gestión|te lo paso)\b", "Te lo paso, encárgate tú."),
    _row(Sign.HANDED_ON, "it", r"\b(?:per te|per lei|tocca a te|(?:te ne|se ne) (?:occup\w+|puoi occupare)|(?:pensaci|occupatene|gestiscilo|rispondigli|rispondile|ci pensi)|pensarci (?:tu|lei)|di tua competenza|per competenza|lo giro a te|te la giro|te lo giro)\b", "Te lo giro, ci pensi tu?"),
    _row(Sign.HANDED_ON, "pt", r"\b(?:para ti|para você|para o senhor|para a senhora|é contigo|é com você|(?:tratas|trata|trate|cuida|cuidas|cuide|resolve|resolves|resolva|responde|responda)\b(?: (?:disto|disso|isto|isso|dele|dela|tu|você|lhe|desta|deste|desse|dessa))?|encarregas|tratar disto|para (?:tratamento|resposta|seguimento|os devidos efeitos))\b", "É contigo, tratas disto?"),

    _row(Sign.FOR_INFORMATION, "en", r"\b(?:fyi|for (?:your|his|her|their) (?:information|records?|files?)|for info|just so you know|keep(?:ing)? you (?:posted|in the loop|informed|updated)|no action (?:needed|required)|nothing (?:to do|for you to do))\b", "FYI, no action needed."),
    _row(Sign.FOR_INFORMATION, "nl", r"\b(?:ter info(?:rmatie)?|ter kennis(?:geving|name)|tki|t\.k\.n\.|fyi|voor je (?:informatie|administratie|dossier)|hoef(?:t)? (?:je |u |jij )?niets (?:te|mee))", "Ter info."),
    _row(Sign.FOR_INFORMATION, "de", r"\b(?:z(?:ur|u deiner|u Ihrer) (?:Info(?:rmation)?|Kenntnis(?:nahme)?)|z\. ?K\.|fyi|nur (?:zur )?Info|für (?:deine|Ihre) Unterlagen|musst (?:du )?nichts (?:tun|machen))", "Zur Kenntnis."),
    _row(Sign.FOR_INFORMATION, "fr", r"\b(?:pour (?:ton |votre |ta |info\b)?info(?:rmation)?s?|pour mémoire|à titre d'information|fyi|rien à faire)\b", "Pour info."),
    _row(Sign.FOR_INFORMATION, "es", r"\b(?:para (?:tu|su|vuestra)? ?(?:información|conocimiento|que lo sepas|constancia)|a título informativo|fyi|por si te interesa)\b", "Para tu información."),
    _row(Sign.FOR_INFORMATION, "it", r"\b(?:per (?:tua |sua |vostra )?(?:conoscenza|informazione|opportuna conoscenza)|p\.c\.|fyi|giusto per informarti)", "Per conoscenza."),
    _row(Sign.FOR_INFORMATION, "pt", r"\b(?:para (?:(?:teu|seu|vosso) )?(?:conhecimento|informação|saberes|sua informação|tua informação)|a título informativo|fyi)\b", "Para conhecimento."),

    _row(Sign.MAY_I, "en", r"\b(?:can|may|could|shall|should) (?:I|we)\b(?! (?:please )?(?:have|get|see|ask you|expect|trouble))|\bwould you mind if\b|\bis it (?:ok|okay|all right|alright|fine) if\b|\b(?:do|did|are|were|have) you\b(?! (?:able|mind))", "Can I put you down for a stall?"),
    _row(Sign.MAY_I, "nl", r"\b(?:mag|mogen|zal|zullen|kan|kunnen) (?:ik|we|wij)\b(?!.*\b(?:krijgen|hebben|ontvangen)\b)|\bis het (?:goed|oké|ok) als\b|\bvind je het (?:goed|erg) als\b", "Mag ik je opgeven voor een kraam?"),
    _row(Sign.MAY_I, "de", r"\b(?:darf|dürfen|soll|sollen|kann|können) (?:ich|wir)\b(?!.*\b(?:bekommen|haben|erhalten)\b)|\bist es (?:ok|okay|in Ordnung), wenn\b", "Darf ich dich für einen Stand eintragen?"),
    _row(Sign.MAY_I, "fr", r"\b(?:je peux|on peut|puis-je|peut-on|pouvons-nous|pourrais-je|on pourrait|pourrions-nous|je pourrais)\b(?!.*\b(?:avoir|recevoir|obtenir)\b)", "Je peux t'inscrire pour un stand ?"),
    _row(Sign.MAY_I, "es", r"\b(?:puedo|podemos|podríamos|podría yo|te apunto|os apunto|le apunto)\b(?!.*\b(?:tener|recibir)\b)", "¿Te puedo apuntar? ¿Puedo contar contigo?"),
    _row(Sign.MAY_I, "it", r"\b(?:posso|possiamo|potremmo|potrei|ti segno|la segno|vi segno)\b(?!.*\b(?:avere|ricevere)\b)", "Posso segnarti per un banco?"),
    _row(Sign.MAY_I, "pt", r"\b(?:posso|podemos|podíamos|podia eu|poderia eu|poderíamos)\b(?!.*\b(?:ter|receber)\b)", "Posso inscrever-te para uma banca?"),

    _row(Sign.MEETS, "en", r"\b(?:meet\w*|talk|speak|chat|call|phone|catch up|get together|free|available|come|join|visit|drop (?:by|in)|pop (?:by|in)|see (?:you|each other)|lunch|coffee|dinner|viewing)\b", "Can we meet on Thursday?"),
    _row(Sign.MEETS, "nl", r"\b(?:afspreken|bellen|spreken|praten|zien|langs\w*|komen|kom|vrij|beschikbaar|lunch\w*|koffie|vergader\w*|bijeen\w*|bezoek\w*)\b", "Kunnen we donderdag bellen?"),
    _row(Sign.MEETS, "de", r"\b(?:treffen|telefonieren|sprechen|reden|sehen|vorbei\w*|kommen|kommst|frei|verfügbar|mittagessen|kaffee|besprech\w*|besichtig\w*|besuch\w*)\b", "Können wir uns am Donnerstag treffen?"),
    _row(Sign.MEETS, "fr", r"\b(?:voi[rt]\w*|voyons|parler|appeler|rencontr\w+|réuni\w*|passer|venir|viens|venez|libre|disponible|dispo|déjeuner|café|visite\w*)\b", "On se voit jeudi, vous êtes libre ?"),
    _row(Sign.MEETS, "es", r"\b(?:ver(?:nos)?|vemos|hablar|hablamos|llamar|llamamos|qued\w+|reuni\w+|venir|vienes|viene|libre|disponible|comer|café|visita\w*)\b", "¿Quedamos el jueves?"),
    _row(Sign.MEETS, "it", r"\b(?:veder\w*|vediamo|sentir\w*|sentiamo|parlar\w*|parliamo|chiam\w+|incontr\w+|venire|vieni|viene|passare|libero|libera|disponibile|pranzo|caffè|visita\w*|riuni\w+)\b", "Ci vediamo giovedì?"),
    _row(Sign.MEETS, "pt", r"\b(?:ver|vemos|encontr\w+|falar|falamos|ligar|reuni\w+|vir|vens|vem|passar|livre|disponível|almoç\w+|café|visita\w*)\b", "Podemos falar na quinta?"),

    _row(Sign.INFORM, "en", r"\b(?:confirm|tell (?:me|us)|let (?:me|us) know|advise|inform|specify|clarify|explain)\b", "Could you confirm the delivery date?"),
    _row(Sign.INFORM, "nl", r"\b(?:bevestig\w*|doorgeven|geef\b…\bdoor|laat\w*\b…\bweten|vertel\w*|aangeven|meld\w*|uitleg\w*)\b", "Wilt u de leverdatum bevestigen?"),
    _row(Sign.INFORM, "de", r"\b(?:bestätig\w*|nenn\w*|mitteil\w*|teil\w*\b…\bmit|sag\w*|Bescheid|angeben|erklär\w*|Rückmeldung)\b", "Können Sie mir die Maße nennen?"),
    _row(Sign.INFORM, "fr", r"\b(?:confirm\w+|(?:me|nous|m'|de) ?(?:dire|indiquer|préciser|communiquer|informer|expliquer)|dis-moi|dites-moi|dites-nous|indiquez|précisez)\b", "Pouvez-vous me confirmer l'adresse ?"),
    _row(Sign.INFORM, "es", r"\b(?:confirm\w+|(?:dec|indic|inform|comunic|expli|avis)\w*(?:me|nos)|dime|dinos|dígame|dígannos|avísame|avísenos|me (?:dices|dice|puedes decir|puede decir))\b", "¿Me puede confirmar la fecha?"),
    _row(Sign.INFORM, "it", r"\b(?:conferm\w+|(?:dir|indicar|comunicar|spiegar|informar)(?:mi|ci)|dimmi|ci dica|mi dica|far(?:mi|ci) sapere|fammi sapere|mi faccia sapere)\b", "Mi può confermare la data?"),
    _row(Sign.INFORM, "pt", r"\b(?:confirm\w+|(?:dizer|indicar|informar|comunicar|explicar)(?:-me|-nos)?|diga-me|diz-me|me (?:diz|diga|dizer|informe|avise|avisa)|avise-me)\b", "Pode confirmar-me a morada?"),

    _row(Sign.WHEN, "en", r"\b(?:when|what time|which (?:day|date|week)|what (?:day|date)|how (?:soon|long))\b", "When will it arrive?"),
    _row(Sign.WHEN, "nl", r"\b(?:wanneer|hoe laat|welke (?:dag|datum|week)|op welke dag|hoe lang)\b|\blevertijd\b", "Wanneer komt het?"),
    _row(Sign.WHEN, "de", r"\b(?:wann|um wie ?viel uhr|welche[rnm]? (?:tag|datum|woche)|wie lange)\b", "Wann kommt es?"),
    _row(Sign.WHEN, "fr", r"\b(?:quand|à quelle heure|quel jour|quelle date|combien de temps|quel délai)\b", "Quand arrivez-vous ?"),
    _row(Sign.WHEN, "es", r"\b(?:cuándo|a qué hora|qué día|qué fecha|cuánto tiempo)\b", "¿A qué hora llegáis?"),
    _row(Sign.WHEN, "it", r"\b(?:quando|a che ora|(?:in )?che giorno|che data|quanto tempo)\b", "A che ora arrivate?"),
    _row(Sign.WHEN, "pt", r"\b(?:quando|a que horas|que horas|que dia|em que dia|que data|quanto tempo)\b", "A que horas chegam?"),

    _row(Sign.HOW_MUCH, "en", r"\bhow (?:many|much)\b|\bwhat (?:is|'s|are|was|would be) the (?:\w+ )?(?:price|cost|number|total|amount|rate|fee|size|height|width|length)\b|\bwhat do you charge\b", "How many do you need?"),
    _row(Sign.HOW_MUCH, "nl", r"\bhoeveel\b|\bwat (?:kost|kosten|is de (?:prijs|maat|lengte|breedte|hoogte))\b", "Hoeveel heb je er nodig?"),
    _row(Sign.HOW_MUCH, "de", r"\bwie ?viele?\b|\bwas kostet\b|\bwas kosten\b|\bwie (?:hoch|groß|lang|breit|teuer)\b", "Wie viele Wohnungen sind vermietet?"),
    _row(Sign.HOW_MUCH, "fr", r"\bcombien\b(?! de temps)|\bquel (?:est )?(?:le |votre )?(?:prix|tarif|montant|nombre)\b", "Combien en voulez-vous ?"),
    _row(Sign.HOW_MUCH, "es", r"\bcu[aá]nt[oa]s?\b(?! tiempo)|\bqué precio\b", "¿Cuántos seréis?"),
    _row(Sign.HOW_MUCH, "it", r"\bquant[oaie]\b(?! tempo)|\b(?:qual è il|che) prezzo\b", "Quanti sarete?"),
    _row(Sign.HOW_MUCH, "pt", r"\bquant[oa]s?\b(?! tempo)|\bqual (?:é )?o (?:preço|valor)\b", "Quantos serão?"),
)
# fmt: on
