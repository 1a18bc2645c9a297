"""Titles in French."""

# fmt: off
# ruff: noqa: SIM905
# A row is a line: the patterns of a language are read side by side. Word lists are read as text.

from functools import partial

from gleaner.followups.titles.romance import Clitics, phrase
from gleaner.followups.titles.verbs import Verbs
from gleaner.followups.titles.wording import Cuts, Frames, Pronouns, Row, Swap, Wording

_VOWEL = r"(?=[aeiouyhéèêâîôàœ])"

_DAY = r"(?:(?:lun|mar|mercre|jeu|vendre|same)di|dimanche)(?: (?:matin|midi|après-midi|soir|prochain|en huit|qui vient))*"
_MONTH = r"(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|janv|févr?|avr|juil|sept|oct|nov|déc)\b\.?"
_DATE = rf"(?:(?:le )?\d{{1,2}}(?:er)? {_MONTH}(?: \d{{4}})?|\d{{1,2}}[/.]\d{{1,2}}(?:[/.]\d{{2,4}})?)"
_HOUR = r"(?:\d{1,2} ?h(?:eures?)?(?: ?\d\d)?\b|midi|minuit)"
_POINT = (
    rf"(?:(?:(?:le|ce|au) )?{_DAY}(?: (?:le )?{_DATE})?|{_DATE}|après-demain|demain(?: (?:matin|midi|après-midi|soir))?|aujourd'hui|ce (?:soir|matin|midi|week-end|mois(?:-ci)?)|cet après-midi|cette (?:semaine|nuit|année)"
    rf"|(?:la |le |les )?(?:fin|début|courant|mi)[ -](?:de (?:la |l')?|du |d')?(?:semaine|mois|journée|année|matinée|{_MONTH})(?: prochaine?| qui vient)?|la semaine (?:prochaine|qui vient)|le mois prochain|(?:le )?week-end(?: prochain)?|(?:la )?fin de (?:la )?journée|{_HOUR}|le \d{{1,2}}(?= |$|[,.])|les fêtes)"
)
_LIMIT = r"(?:d'ici(?: à| au)?|avant(?: le| la)?|pour|jusqu'(?:au|à)|au plus tard(?: le)?|dès|à partir (?:de|du)|vers|à|au|en|sous|entre|le|dans la journée de|dernier délai)"
_SPAN = r"(?:une?|deux|trois|quatre|cinq|six|huit|dix|quinze|\d+|quelques|les prochaine?s|les) (?:heures?|jours?|semaines?|mois|jours ouvrés|huitaine|quinzaine)"

_CUTS = Cuts(
    breaks=r"[;!?(]|(?<!\bM)(?<!\bMme)(?<!\bDr)(?<!\bn)(?<!\bcf)(?<!\bsvp)\.(?=\s|$)|\.\.| ?: | [-–—] |—|=>|,(?!\d)(?! (?:(?:le|la|les|l'|un|une|des|votre|vos|ton|ta|tes|mon|ma|mes|deux|trois|\d+) ?)?[\w'-]+(?: [\w'-]+)? (?:et|ou) (?:le|la|les|l'|un|une|des|votre|vos|ton|ta|tes|deux|\d+)\b)| (?:pour que|afin que|parce que|car|puisque|dès que|sitôt|lorsque|quand|si|s'il|s'ils|avant que|après que|bien que|tandis que|sinon|mais|et (?:qu'|que |(?:de |d'|à )?(?:me|nous|m'|te|vous|t'))|et (?:je|on|nous|j'|reviens?|revenons|vous|tu|merci)|comme (?:ça|convenu|ils?|elles?|je|nous)|tant que|alors que|sauf si|où|dont)(?![\w-])",
    leads_on=r"\b(?:savoir|dire|dites-moi|dis-moi|voir|demander|vérifier|confirmer|indiquer|préciser|regarder|vois|dis|dites|demande|vérifie|regarde|vérifiez|moi|nous|reconnaissante?s?|gré|bien|super|top|sympa|chouette|gentil|heureux|ravie?s?|idéal|parfait|question|communiquer|expliquer|expliquez|informer|là|comme|arrangerait|aiderait|ange|grâce|utile)$",
    relatives=r"(?<!\bdire)(?<!\bvérifier)(?<!\bconfirmer)(?: (?:qui|que|dont) |qu')",
    joints=r" (?:qui|que|et|pour|avec|dans|sur|chez|en|à|au|aux|de|du|des|par|sans|sous|avant|après|afin|depuis|ainsi|comme|plutôt|via)(?= )|, ",
    openings=r"(?:(?:(?:nous vous |je vous |je te )?(?:rappelons|rappelle|informons|signalons) que|pour (?:rappel|mémoire),?|par la présente,?|et|mais|donc|alors|bon|bah|ben|ah|oh|ok|oui|non|bonjour|bonsoir|salut|coucou|allô|hé|hey|ps|p\.s|au fait|sinon|d'ailleurs|aussi|du coup|\d+[.)])\b[,:.!;) –-]*|(?:petite question|question|petit rappel|rappel|excusez[\w' -]{0,25}|désolée?[\w ]{0,25}|pardon|merci(?: d'avance)?|cdt|promis(?: juré)?|compris|entendu|parfait|super|pas de souci|t'inquiète|pas de stress(?: là)?|rien ne presse|laisse|compte là-dessus|noté|bien reçu|todo|@?\w+ ?:) ?[,:.!;)–-]+ ?|[-*•–>.…]+ )(?=\w)",
    endings=r"(?:,| (?:et|ou|le|la|les|l'|un|une|des|de|du|à|au|pour|avant|d'ici|dans|en|svp|stp|merci|s'il vous plaît|s'il te plaît|si|que|qui|mais|donc|car|là|hein|non|ok|possible|par|votre|vos|ton|cdt|quand même|ce|aussi|encore|promis|juré|avec|comme|dernier délai|au plus tard))$",
    fillers=r"(?<![\w-])(?:svp|stp|s'il (?:vous|te) pla[iî]t|s\.v\.p\.|merci(?! (?:de|pour)\b)|si possible|dès que (?:possible|vous (?:pouvez|pourrez)|tu (?:peux|pourras))|au plus vite|le plus (?:vite|tôt|rapidement) possible|rapidement|dans les meilleurs délais|par retour(?: de (?:mail|courrier))?|quand (?:tu|vous) (?:peux|pouvez|pourras|pourrez|as (?:un moment|le temps|une minute)|avez (?:un moment|le temps|une minute))|si (?:tu peux|vous pouvez|tu as le temps|ça ne (?:te|vous) dérange pas)|peut-être|éventuellement|d'urgence|urgemment|volontiers|gentiment|aussi|donc|sous peu|prochainement|bien sûr|évidemment|bien entendu|au passage|un de ces (?:jours|quatre)|dans l'immédiat|en temps utile|impérativement|sans faute|également|par avance|aimablement|cordialement|absolument|juste|tranquillement|déjà|drôlement|enfin|tout de suite|immédiatement|instamment|promis|tantôt)(?![\w-]),?",
    times=rf"(?<![\w/'-])(?:,? ?(?:{_LIMIT})(?: {_LIMIT})? ?|(?<!\bdu )(?<!\bde )(?<!\bdepuis )(?<!\bchaque )(?<!\bvotre )(?<!\bnotre )(?<!\bton )(?<!\bmon )){_POINT}(?:(?:,? (?:ou|et|à|vers|entre|au|dès|de|en) |, | - |-| ){_POINT})*(?! dernier|-là)(?![\w/-])|(?<![\w'-])(?:,? ?(?:sous|dans|d'ici|en|pendant) {_SPAN})\b(?: au plus)?|(?<!\w)(?:au plus tard|dernier délai|par retour)\b",
    conditions=r"(?:si|s'il|quand|lorsque|dès|comme|puisque|parce|car|afin|suite|sauf|vu|étant|malgré|faute|concernant|tant que|bien que|qui|que|dont|où|désolée?|merci|excusez|maintenant|aprovechando)\b",
    asks=r"\b(?:tu|te|t'|toi|ton|ta|tes|vous|votre|vos|il faut|faudrait|besoin|manque|manquent|attend\w*|merci|svp|stp|doit|doivent|reste|prière|il me|à)\b",
    promises=r"\b(?:je|nous|on|sera|seront|aurez|auras|recevrez|recevras|\w+(?:rai|rons|ront|ra))\b|\bj'",
    vague=r"^\w+ (?:dans|sur) |^(?:(?:l'|le |la |les |en |y |lui )\w+|\w+ (?:ça|cela|celui-ci|celle-ci))(?: (?:à|au|sur|dans|pour|avec|par|en|de|chez|vite|vers)\b.*)?$|^\w+(?: \w+(?:er|ir|re))?$",
)

_FEMININE = r"(?=\w*(?:[ts]ion|ssion|té|ure|ence|ance|ette|ie|ise|ande|esse|elle|ine|ille|ère|ière|aine|ique|ice|ettre|lettre|place|page|carte|clé|clef|note|liste|photo|part|chambre|table|fiche|fête|tante|mère|fille|sœur|robe|main|pièce|tâche|tondeuse|date|réponse|porte|salle|cuisine|école|maison|visite|voiture|banque|équipe|agence|caisse|boîte|classe|ville|rue|semaine)s?\b)"
_WRITER = (
    Swap(r"\bmon\b", "son"), Swap(r"\bma\b", "sa"), Swap(r"\bmes\b", "ses"), Swap(r"\bnotre\b", "leur"), Swap(r"\bnos\b", "leurs"),
    Swap(r"\b(?:moi-même|moi|nous-mêmes)\b|(?<=\bavec )nous\b|(?<=\bchez )nous\b|(?<=\bpour )nous\b|(?<=\bde )nous\b(?! (?:les?|la|l'|\w+(?:er|ir|re))\b)|(?<=\bà )nous\b|(?<=\bsur )nous\b", "{who}"),
)
_READER = (
    Swap(rf"\bvotre (?={_VOWEL[3:-1]})", "son "), Swap(rf"\bvotre {_FEMININE}", "sa "), Swap(r"\bvotre\b", "son"), Swap(r"\bvos\b", "ses"), Swap(r"\bton\b", "son"), Swap(r"\bta\b", "sa"), Swap(r"\btes\b", "ses"),
    Swap(r"\btoi\b|(?<=\bavec )vous\b|(?<=\bchez )vous\b|(?<=\bpour )vous\b|(?<=\bde )vous\b|(?<=\bà )vous\b|(?<=\bsur )vous\b|(?<=\bvers )vous\b|(?<=\bauprès de )vous\b", "{who}"),
)
_NEUTRAL = (
    Swap(rf"\b(?:votre|notre|mon|ton|ma|ta) (?={_VOWEL[3:-1]})", "l'"), Swap(rf"\b(?:votre|notre) {_FEMININE}", "la "), Swap(r"\b(?:ma|ta)\b", "la"), Swap(r"\b(?:votre|notre|mon|ton)\b", "le"), Swap(r"\b(?:vos|nos|mes|tes)\b", "les"),
)

_VERBS = Verbs(
    infinitives=(
        "abandonner accepter accompagner accorder accuser acheter acquitter actualiser adapter adresser afficher aider ajouter ajuster aller allumer améliorer amener annoncer annuler appeler apporter apprendre approuver appuyer archiver arranger arrêter arriver arroser assister assurer attendre augmenter autoriser avancer aviser "
        "avertir baisser balayer basculer bloquer boucler brancher cacher calculer caler caser changer charger chercher chiffrer choisir clarifier classer clore clôturer cocher coller combler commander commencer commenter communiquer comparer compléter compter confier confirmer consulter contacter contrôler convaincre copier corriger "
        "couper couvrir créer creuser débloquer décaler décharger décider déclarer découper décrire déduire défaire dégager demander déménager démonter déplacer déposer descendre désigner désinscrire dessiner détailler développer dire discuter distribuer donner doubler dresser écrire effacer effectuer élaguer emballer embaucher embarquer "
        "emmener emporter emprunter encadrer encaisser encoder enlever enregistrer entrer envoyer équiper essayer établir étudier examiner expédier expliquer exposer fabriquer facturer faire faxer fermer ficeler figurer filer finaliser finir fixer fouiller fournir garantir garder garer gérer glisser goûter graver grouper héberger identifier imprimer "
        "indiquer informer inscrire installer insérer intégrer intervenir interroger inviter jeter jeter joindre jouer justifier laisser lancer laver lever libérer limiter lire lister livrer loger louer maintenir mandater marquer mentionner mesurer mettre mobiliser modifier monter montrer motiver negocier négocier nettoyer nommer noter notifier nourrir obtenir occuper "
        "organiser oublier ouvrir paramétrer parapher parler partager participer partir passer payer penser percer permettre peser photocopier photographier placer plaider planifier planter plier pointer porter poser poster pousser pouvoir prendre préparer présenter prêter prévenir prévoir procéder proposer prouver publier purger "
        "qualifier questionner raccompagner raccorder racheter raconter rajouter ramasser ramener ranger rappeler rapporter rassembler rassurer rattraper réagir réaliser rebrancher recevoir rechercher recommander recontacter rectifier récupérer rédiger redire redémarrer redonner réduire réexpédier refaire référencer refuser regarder régler régulariser réinstaller réitérer rejoindre relancer relever relire "
        "remballer rembourser remercier remettre remonter remplacer remplir rempoter rencontrer rendre renouveler renseigner rentrer renvoyer réparer repasser répéter répondre reporter reposer reprendre représenter réserver résilier résoudre respecter ressortir rester restituer résumer retarder retenir retirer retourner retranscrire retravailler retrouver réunir revenir réviser revoir sauvegarder "
        "savoir scanner sécher secouer séparer servir signaler signer simplifier solder solliciter sonner songer sortir souligner soumettre soutenir stocker suivre supprimer surveiller suspendre taper téléphoner télécharger tenir tenter terminer tester tirer tondre toucher tourner traduire traiter trancher transférer transmettre transporter travailler trier trouver tuer uniformiser user utiliser vacciner valider vendre venir ventiler vérifier verser vider virer viser visiter voir voter vouloir "
        "répercuter créditer recréditer facturer parvenir régler signifier expertiser chiffrer échanger étiqueter étayer enquêter déclencher délivrer démarrer dépanner déneiger équilibrer évacuer éviter éclaircir éditer émettre éteindre élire entretenir habiller nouer ôter repeindre tailler texter border sonder surveiller"
    ),
    irregular=(
        "refaites:refaire refais:refaire referai:refaire referons:refaire refasse:refaire prend:prendre reprend:reprendre met:mettre remet:remettre transmet:transmettre tient:tenir rend:rendre revient:revenir vient:venir écrit:écrire lit:lire relit:relire finit:finir suit:suivre fournit:fournir voit:voir attend:attendre répond:répondre "
        "dis:dire dites:dire dise:dire disiez:dire fais:faire faites:faire fasse:faire fassiez:faire fasses:faire ferai:faire ferons:faire fait:faire faisons:faire va:aller allez:aller vais:aller irai:aller irons:aller ailles:aller alliez:aller viens:venir venez:venir viennes:venir viendrai:venir viendrons:venir tiens:tenir tenez:tenir tiendrai:tenir "
        "tiendrons:tenir reviens:revenir revenez:revenir revenons:revenir reviendrai:revenir reviendrons:revenir prends:prendre prenez:prendre prenne:prendre prennes:prendre preniez:prendre repreniez:reprendre reprenne:reprendre reprennes:reprendre veniez:venir teniez:tenir voyiez:voir prenons:prendre reprends:reprendre reprenez:reprendre apprends:apprendre mets:mettre mettez:mettre mette:mettre mettes:mettre mettons:mettre transmets:transmettre "
        "remets:remettre soumets:soumettre vois:voir voyez:voir voie:voir verrai:voir verrons:voir sois:être sache:savoir sachiez:savoir saurai:savoir enverrai:envoyer enverrons:envoyer envoie:envoyer envoies:envoyer envoyiez:envoyer renverrai:renvoyer renvoie:renvoyer renvoies:renvoyer appelle:appeler appelles:appeler appellerai:appeler rappelle:rappeler rappelles:rappeler "
        "rappellerai:rappeler rappellerons:rappeler jette:jeter jettes:jeter achète:acheter achètes:acheter amène:amener ramène:ramener ramènes:ramener lève:lever enlève:enlever enlèves:enlever pèse:peser règle:régler règles:régler répète:répéter complète:compléter complètes:compléter cède:céder suis:suivre suivez:suivre lis:lire lisez:lire lise:lire lises:lire relis:relire "
        "relisez:relire relise:relire relises:relire relirai:relire écris:écrire écrivez:écrire écrive:écrire écrives:écrire inscris:inscrire inscrivez:inscrire inscrirai:inscrire réponds:répondre répondez:répondre réponde:répondre répondes:répondre rends:rendre rendez:rendre rende:rendre rendes:rendre descends:descendre attends:attendre attendez:attendre entends:entendre vends:vendre "
        "reçois:recevoir recevrez:recevoir recevrai:recevoir sers:servir servez:servir sors:sortir sortez:sortir pars:partir partez:partir finis:finir finissez:finir choisis:choisir choisissez:choisir choisisses:choisir remplis:remplir remplissez:remplir remplisses:remplir fournis:fournir fournissez:fournir fournissons:fournir fournisse:fournir réunis:réunir "
        "ouvre:ouvrir ouvrez:ouvrir ouvres:ouvrir couvre:couvrir offre:offrir envoyons:envoyer tenons:tenir essaie:essayer essaye:essayer paie:payer paye:payer payes:payer paierai:payer paierons:payer nettoie:nettoyer appuie:appuyer établis:établir préviens:prévenir prévenez:prévenir préviendrai:prévenir préviendrons:prévenir obtiens:obtenir "
        "rejoins:rejoindre joins:joindre joignez:joindre éteins:éteindre éteignez:éteindre traduis:traduire traduisez:traduire réduis:réduire reviendrai:revenir tondrai:tondre avertis:avertir avertissez:avertir saisis:saisir vire:virer virons:virer recontactons:recontacter lance:lancer lançons:lancer change:changer changeons:changer corrigeons:corriger"
    ),
    orders="ez:er:ir iez:er:re:ir es:er e:er",
    promises="erai:er irai:ir rai:re erons:er irons:ir rons:re e:er ons:er:re eons:er çons:cer",
)


def _join(infinitive: str, pronouns: list[str]) -> str:
    """Pronouns before a French infinitive: "l'envoyer", "s'occuper", "y aller"."""
    for pronoun in reversed(pronouns):
        bare = pronoun.rstrip("'")
        is_elided = infinitive[:1].lower() in "aeiouyhéèêâîôàœ"
        full = {"m": "me", "t": "te", "l": "le", "s": "se", "moi": "me", "toi": "te"}.get(bare, bare)
        infinitive = f"{full[0]}'{infinitive}" if is_elided and full in ("me", "te", "le", "la", "se") else f"{full} {infinitive}"
    return infinitive


_CLITICS = Clitics(
    infinitives=r"(?!(?:papier|dossier|courrier|atelier|calendrier|chantier|loyer|hier|premier|dernier|cher|hiver|panier|fichier|cahier|quartier|escalier|plaisir|avenir|soir|noir|espoir|métier|tiers)$)[^\W\d_]+(?:er|ir)",
    before=r"(?:(?:me|te|nous|vous|le|la|les|lui|leur|en|y|se) |(?:m|t|l|s)')*",
    articles=frozenset({"le", "la", "les", "l'", "leur"}),
    goes_on=r" et (?:(?:vous|te|me|lui|se|en|y) |(?:t|m|s)'|(?:la|le|les|l')(?: ?(?=\w+(?:rai|rons)\b)))*(?P<word>[^\W\d_]+)",
    after=r"-(?P<clitic>moi|toi|nous|vous|le|la|les|lui|leur|y|en|m'en|t'en)$",
    writer=frozenset({"me", "m'", "moi", "nous"}),
    reader=frozenset({"te", "t'", "toi", "vous"}),
    polite=frozenset(),
    own=frozenset({"se", "s'"}),
    reflexive="se",
    restored="",
    locative=frozenset(),
    pronominal=frozenset(),
    placed=frozenset(),
    merged={},
    adverbs=r"^(?:(?:bien vouloir|bien|vite|aussi|donc|juste|simplement|éventuellement|peut-être|également|alors|toujours|vouloir bien|en profiter pour) )+(?!de\b)",
    subjects=r"^(?:moi-même|moi|nous-mêmes|nous|toi-même|toi|vous-mêmes?)\b",
    negated=r"(?:ne pas |ne |n')",
    negates=r"^(?:pas|plus|jamais)\b ?",
    negation="ne pas",
    direct=frozenset("appeler rappeler prévenir contacter recontacter aider informer tenir attendre inviter avertir remercier rembourser accompagner chercher voir rejoindre joindre inscrire autoriser ajouter mettre rassurer emmener ramener remplacer aviser convaincre excuser retirer désinscrire suivre soutenir".split()),
    heavy=r" (?:que|qui|si|quand|comment|pourquoi|combien|où|quel\w*|lequel|à|au|aux|en|dans|sur|avec|chez|par|avant|après|contre|sous|dès|depuis|de (?!la |l')\w+er|ce que|pour)(?= |$)|^ (?:de|du|d') ?",
    articles_of_objects=r"(?:le|la|les|l'|un|une|des|du|ton|ta|tes|votre|vos|mon|ma|mes|son|sa|ses)(?: |(?<='))",
    join=_join,
)

_PLEASE = r"(?:,? (?:svp|stp|s'il (?:vous|te) pla[iî]t|peut-être|éventuellement|aussi|bien|donc|vite|juste|déjà|encore|au moins|également|gentiment))*,?"
_DO = r"(?P<do>(?:(?:ne pas|bien|me|te|nous|vous|le|la|les|lui|leur|en|y|se) |(?:m|t|l|s)')*\w+(?:er|ir|re|oir)\b.*)"
_QUE = r"(?:que (?:tu|vous)|qu'(?:on|il|elle|un|une|quelqu'un))"
_NP = r"(?:le |la |les |l'|un |une |des |votre |vos |ton |ta |tes |mon |ma |mes |notre |nos |deux |trois |\d+ |ce |cet |cette |son |sa )"

WORDING = Wording(
    requests=(
        Row(rf"\b(?:pourriez|pouvez|voudriez|voulez|pourrais|peux|peut|voudrais|veux|saurais|sauriez|accepteriez|accepterais|auriez|aurais|aimerais|aimeriez)[- ](?:vous|tu)\b{_PLEASE} (?:(?:la gentillesse|l'obligeance|l'amabilité|la bonté|le temps|moyen|possibilité) (?:de |d'))?(?:avoir (?:la gentillesse|l'obligeance|l'amabilité) (?:de |d')|être assez aimable pour )?{_DO}"),
        Row(rf"\b(?:tu|vous|si tu|si vous|quelqu'un)(?: nous| me)? (?:pourrais|pourriez|sauriez|peux|peut|pouvez|pouviez|pouvais|voudrais|voudriez|veux|veut|voulez|voudrez|voudras|vouliez|voulais|dois|devez|devriez|devrais|penserais|saurais|irais)(?: pas)?{_PLEASE} {_DO}"),
        Row(rf"\b(?:merci|prière|prie|prions|pries?|priez|prié\w*|invit\w+|demand\w+|penser|pense|pensez|oublie|oubliez|oublier|tâche|tâchez|veille|veillez|essaie|essayez|veuillez|veuille|faudrait|faudra|faut|suffit|suffirait|reste|revient|temps|gentil|sympa|aimable|obligeance|ange|possible|bon de|gré|reconnaissante?s?|appréci\w+|ennuie\w*|dérange\w*|embête\w*|dispos\w+|charge\w*|besoin|priés?|tenus?|conviés?|laisse|laisses|laisserai|service)(?: (?:pas|bien|donc|aussi|tout de même|vous|te|nous|me|également|en outre|instamment|vivement|par avance|de bien vouloir|d'avance|simplement|avoir (?:l'obligeance|la gentillesse|l'amabilité)))*,? (?:(?:de|à|d'|de ne pas|à bien|pour) ?)?{_DO}"),
        Row(r"(?:\b(?:que|qu') ?(?:tu|vous)|\b(?:toi|vous) qui) (?P<wished>(?!soyez d'accord|ayez|aies|êtes|es\b|avez|as\b).+)"),
        Row(rf"\bcompt\w+ sur (?:toi|vous) pour {_DO}"),
        Row(rf"(?:^|[,;:.] )(?:et )?à {_DO}"),
        Row(r"(?:^|, )(?:tu|vous) (?P<wished>(?:(?:me|nous) |m')(?!as\b|avez\b|avais\b|aviez\b).+)"),
        Row(r"(?:^|[,;:.!?–-] |\bet )(?:(?:donc|alors|puis|aussi|et|ou|svp|stp|merci|du coup|quand tu peux|par contre) )*(?=(?P<order>(?!merci|dites donc|dis donc|excuse|pardon|tiens,|allez,|voyons|imagine|rassure|inquiète|espère|bonne?\b|passez? une?|reste\b(?! (?:à|de))|ci-joint|compte\b(?! les)|rien\b|sache|notez que|ça\b)[^\W\d_][\w'-]+(?: .+|$)))"),
        Row(r"\b(?:reste|restent|manque|manquent|attends|attendons|attend|espère|espérons)(?:(?: |-t-)(?:il|encore|toujours|plus que|de votre part|de ta part|juste|que|nous|me|impatiemment|avec impatience|donc))* (?P<what>(?:le|la|les|l'|un|une|des|votre|vos|ton|ta|tes|mon|ma|mes|ce|cette|deux|trois)\b ?.+)", "envoyer {to_who} {what}", "{what}"),
        Row(r"\b(?:sans nouvelles? de|pas (?:encore |toujours )?(?:re[çc]u|eu|vu passer)|jamais re[çc]u|n'ai(?:-je)? reçu|toujours pas|n'avons pas) (?:encore |toujours |reçu )*(?P<what>(?:le|la|les|l'|un|une|votre|vos|ton|ta|tes|mon|ma|mes|de)\b ?.+)", "envoyer {to_who} {what}", "{what}"),
        Row(r"\b(?:avons|ai|avoir|aurais|aurions|aurait|aurai|aurons)(?: (?:encore|toujours|urgemment|absolument|vraiment|grand|bien))* besoin (?P<what>(?:de |du |d'|des ).+)", "{who} a besoin {what}", "besoin {what}"),
        Row(r"\b(?:il (?:nous|me) (?:faut|faudrait|faudra)|il (?:faut|faudrait) (?:nous|me)) (?P<what>(?:le|la|les|l'|un|une|votre|vos|ton|ta|tes|mon|ma|mes|deux|trois|encore|absolument)\b ?.+)", "donner {to_who} {what}", "{what}"),
        Row(r"\b(?:puis-je|pourrais-je|pourrions-nous|peut-on|pourrait-on|on peut|je peux|aimerais|aimerions|voudrais|voudrions|souhaite|souhaitons|souhaiterais|souhaiterions|désire|apprécierais|possible d'|plaisir d'|ravie? d'|super d'|bien d'|génial d'|utile d')(?: bien| aussi)* ?(?:avoir|recevoir|récupérer|obtenir|disposer de|emprunter) (?P<what>(?:le|la|les|l'|un|une|des|votre|vos|ton|ta|tes|mon|ma|mes|deux|trois)\b ?.+)", "donner {to_who} {what}", "{what}"),
        Row(r"\b(?:merci|prière) (?:de|pour|d') ?(?P<what>(?:votre|vos|ton|ta|tes|un|une|le|la|les) .+)", "envoyer {to_who} {what}", "{what}"),
    ),
    promises=(
        Row(rf"(?<!\btu )(?<!\bvous )\b(?:vais|allons|va|compte|comptons|m'engage|nous engageons|engage|pense|promets|promettons|veillerai|veillerons|tâcherai|essaie|essaierai|m'occupe|nous occupons|occupe|occuperai|penserai|dois|devons|vas|charge|peux|pouvons|saurai)(?: (?:vous|te|aussi|donc|alors|bien|vite))*? (?:(?:à|de|d'|d’) ?)?{_DO}"),
        Row(rf"\blaisse[sz]?(?:-moi|-nous) {_DO}"),
        Row(r"\b(?:tu|vous) (?:aurez|auras|recevrez|recevras|allez recevoir|vas recevoir|as|avez|trouverez|trouveras)(?: (?:donc|alors|encore|bientôt|bien))* (?P<what>(?!(?:ma|notre) parole)(?:le|la|les|l'|un|une|votre|vos|ton|ta|tes|mon|ma|mes|notre|nos|des|deux|tout)\b ?.+)", "envoyer {what} {to_who}", "envoyer {what}"),
        Row(r"\b(?:tu|vous) (?:aurez|auras) (?:de )?(?:mes|nos) nouvelles\b", "donner des nouvelles {to_who}", "donner des nouvelles"),
        Row(r"^(?P<what>(?:le |la |les |l'|un |une |mon |ma |mes |notre |nos |votre |vos |ton |ta )[^,;:.!?]{2,50}?),? (?:je |nous |on |c'est moi qui )(?P<resumed>(?:(?:vous|te) |t')?(?:le |la |les |l')[^\W\d_].*)", "{do}", "{do}"),
        Row(r"(?:^|[,;:.!] |\bet |\bque )(?:(?:donc|alors|mais|puis|aussi|promis|oui|bon|ok|et|là|sinon|c'est bon|par contre|moi) )*(?:je |j'|j |nous |on |c'est moi qui |c'est nous qui |m'as )(?=(?P<promise>.+))"),
        Row(r"^(?:et |puis |bien sûr )*(?P<promise>(?!suis\b|ai\b|ne\b|fait\b|reste\b)[^\W\d_]+(?:ai|ons)\b.*)"),
    ),
    questions=(
        Row(r"\b(?:pourriez|pouvez|voudriez|peux|pourrais|saurais|sauriez|voulez|veux)[- ](?:vous|tu)\b(?: (?:svp|stp|s'il (?:vous|te) plaît|me|nous|m'|donc|peut-être|bien|aussi|avoir la gentillesse de))*? ?(?:m')?(?:dire|indiquer|préciser|confirmer|faire savoir|expliquer|rappeler|informer|communiquer|éclairer|renseigner)(?: (?:d'ici|avant|pour|par retour) [\w ]{2,20}?)?,? (?P<said>(?:si|s'il|s'ils|quand|comment|pourquoi|combien|où|que|ce qu\w*|ce qui|quel\w*|à qui|à quel\w*|de quel\w*|qui|lequel|laquelle|jusqu'à quand|dans quel\w*|sur quel\w*|pour quel\w*)\b.+)"),
        Row(r"\b(?:dites|dis|indiquez|indique|précisez|précise|confirmez|confirme|expliquez|explique|rappelle|rappelez|fais(?=-)|faites(?=-)|dire|merci de (?:me |nous |m')?(?:dire|indiquer|préciser|confirmer|signaler|faire savoir))(?:-(?:moi|nous))?(?: (?:savoir|svp|stp|vite|au courant|donc|juste|quand même|s'il te plaît|s'il vous plaît|d'ici [\w ]{2,15}?|avant [\w ]{2,15}?|pour [\w]{2,15}?))*,? (?P<said>(?:si|s'il|s'ils|quand|comment|pourquoi|combien|où|ce qu\w*|ce qui|quel\w*|à qui|à quel\w*|de quel\w*|qui|lequel|laquelle|jusqu'à quand|dans quel\w*|sur quel\w*|pour quel\w*)\b.+)"),
        Row(r"\b(?:savoir|demander|demande|demandais|demandons|sais pas|sait pas|sais plus|ignore|ignorons|idée|sûre?|saisi|compris|dit|clair|curieux|curieuse|hâte de savoir|voir|connaître|apprendre|intéresserait|demandait|demandes?|retrouve pas|précise pas|trouve pas|sauriez-vous|sais-tu|savez-vous|sait-on|sait|savez|vérifier|question est(?: de savoir)?)(?: (?:pas|plus|encore|donc|juste|bien|de|vous|te|par hasard|toujours|trop|moi|à))*?,? (?P<said>(?:si|s'il|s'ils|quand|comment|pourquoi|combien|où|ce qu\w*|ce qui|quel\w*|à qui|à quel\w*|de quel\w*|qui|lequel|laquelle|jusqu'à quand|dans quel\w*|sur quel\w*|pour quel\w*)\b.+)"),
    ),
    meetings=(
        Row(r"\b(?:au sujet|à propos|concernant|parler|parle|discuter|discute|échanger sur|échanger autour|discutions|parlions|point sur(?! place)|débattre|causer|objet)\b(?: ensemble| tous| un peu)?(?: (?:des|du|de|d(?=')))?(?: |')?(?P<thing>(?!(?:ça|cela|tout ça)\b|ensemble\b|avec\b)(?:la |le |les |l'|ton |ta |tes |votre |vos |mon |ma |mes |notre |nos |un |une )?[^,;.!?]{3,60}?)(?: (?:avec (?:vous|toi|moi|nous)|quand|ensemble)\b.*)?(?=[,;.!?]|$)"),
        Row(r"\b(?:revoir|relire|examiner|étudier|passer en revue|signer|préparer|visiter|voir|faire|regarder|boucler|finaliser|caler|planifier|regler|régler|revoyons|fêter|présenter|montrer|mesurer|relever|récupérer|reprendre|organiser|organisait|fixer|décaler|déplacer|avancer|reporter|remettre|repousser|confirme|confirmer|annuler|maintenir|maintient|prévoir|programmer|confirmons|confirmé\w*) (?P<thing>(?:la |le |les |l'|ton |ta |tes |votre |vos |mon |ma |mes |notre |nos )(?!temps\b|rendez-vous\b|rdv\b|date\b|heure\b|point\b(?! d)|semaine\b|agenda\b)[^,;.!?]{3,45}?)(?: (?:avec (?:vous|toi|moi|nous)|ensemble|à|au|pour|de vive voix|quand|demain|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|le \d+|la semaine|et)\b.*)?(?=[,;.!?]|$)"),
        Row(r"\b(?P<thing>(?:la|le|les|l'|ton|ta|votre|mon|ma|notre|nos) ?(?!temps\b|rendez-vous\b|rdv\b|date\b|heure\b|semaine\b|entretien\b)(?:[\w'-]+ ){0,3}?[\w'-]{4,}) (?:(?:est|sont|a été|ont été|sera|aura|se|s') ?(?:décalée?s?|déplacée?s?|reportée?s?|repoussée?s?|avancée?s?|remise?s?|maintenue?s?|lieu|tiendra|tient|confirmée?s?|fixée?s?|prévue?s?|réuni\w*|à \d|le|jeudi|lundi|mardi|mercredi|vendredi|samedi)|aura lieu|passe (?:à|au)|tombe|glisse|peut|peuvent|pourrait)\b"),
        Row(r"\b(?:pour|convie à|invite à|convoque à|à) (?P<thing>(?:la |le |les |l'|une? |votre |ton |ta |notre )(?:[\w'-]+ )?(?:visite|essayage|entretien|signature|remise|état des lieux|inspection|démonstration|démo|répétition|réunion|assemblée|séance|soutenance|consultation|contrôle|vaccin|prise de sang|expertise|fitting|bilan|formation|inauguration|vernissage|pot|repas|dîner|déjeuner|apéro|fête|anniversaire|livraison|pose|relève|intervention|passage)(?: (?:de|du|des|d') ?(?:la |l'|les )?[\w'-]+)?)"),
        Row(r"\b(?P<thing>déjeuner|déj|dîner|petit-déjeuner|café|apéro|verre|bière|resto|balade|tennis|visio|visioconférence|conf(?:érence)? téléphonique|visite|essayage|état des lieux|remise des clés|répétition|entraînement|démo|atelier|formation|réunion parents-profs|conseil de classe|assemblée générale|comité|barbecue|crémaillère|anniversaire|pique-nique|randonnée|entretien|soutenance|inspection)\b"),
        Row(r"\bpour (?P<thing>(?:la |le |les |l'|un |une )(?!semaine|mois|jour|moment|week-end|reste|suite)[\w'-]+(?: (?:de|du|des|d') ?(?:la |l'|les )?[\w'-]+)?)(?= ?[,.?!]|$)"),
    ),
    deadlines=(
        Row(r"\b(?:date limite|date butoir|échéance|dernier (?:jour|délai|jour utile)|dernière limite|clôture|délai|fin)(?: (?:fixée|prévue|impartie?|légale?))? (?:pour|de|du|des|d')(?: |(?<='))?(?P<thing>.+?)(?: (?:est|sont|passe|expire|court|tombe|a été|reste|approche)\b.*| ?: .*)?$"),
        Row(r"^(?P<thing>(?!la date limite\b|la date\b|le délai\b|délai\b|l'échéance\b|dernier\b|dernière\b|tu\b|vous\b|nous\b|on\b|je\b|passé\b|après\b|avant\b|jusqu'|il\b|ce\b|date\b|attention\b|c'est\b|à partir\b|d'ici\b|au-delà\b|qui\b).+?) (?:est|sont|doit|doivent|se|s'|ferme|ferment|clôture|clôturent|clôt|expire|expirent|prend|prennent|court|courent|reste|restent|peut|peuvent|valable|jusqu|jusqu'\w+|à déposer|à rendre|à remettre|payable|seront|sera|ne|n'|reçue?s?|closes?|finit|finissent|tombe|possible|va|vont|avant|au plus|acceptée?s?|arrive|cesse|cessent)\b"),
        Row(r"\b(?:avez|as|avons|avoir) jusqu'.{3,30}? pour (?P<thing>.+)"),
        Row(r"^(?:passé|après|jusqu'|avant|au-delà).{3,40}?,? (?:plus aucune|aucune|plus de|plus|vous pouvez|tu peux|on peut|il (?:est|sera) possible de?|nous) ?(?P<thing>.+?)(?: ne (?:sera|seront|pourra)\b.*)?$"),
    ),
    starts=r"(?:^|(?<!\d)[,;:.!–] |- )(?:(?:et|mais|donc|ou|alors|au fait|dis|dites|bon|sinon|et puis) )*(?=(?:est-ce|est|es-tu|êtes|sont|as-tu|avez|a-t|avons|ai-je|peut|peux|pouvez|puis|pourr\w+|faut|faudr\w+|dois|devons|doit|que|qu'|quoi|quel\w*|qui|quand|où|comment|combien|pourquoi|lequel|laquelle|lesquels|lesquelles|à quel\w*|à qui|à partir|de quel\w*|de qui|dans quel\w*|sur quel\w*|sous quel\w*|pour quel\w*|avec qui|chez qui|jusqu'à|il y a|y a|ya|t'as|tu|vous|ça|c'est|des nouvelles|du nouveau|une idée|des allergies|aurais|auriez|seriez|serais|votre|ta|ton|vos|les|le|la|reste-t|viens|venez|veux|voulez|préfèr\w+|compte\w*|aviez|avais|sais|savez|seras|serez|j'|je|on|\w+[- ](?:tu|vous|il|elle|ils|elles|on|je|nous|ce)\b)(?!\w))",
    stops=r" ?\?|, (?:je|j'|nous|on|car|sinon|merci|parce|svp|stp)\b",
    lowered=frozenset(
        "le la les l un une des du de d au aux à en et ou mais donc si s ce cet cette ces ça c il elle on nous vous tu je j ne n pas plus mon ma mes ton ta tes votre vos notre nos leur leurs son sa ses est sont es êtes as avez a avons ai peut peux pouvez faut faudrait dois que qu quoi "
        "quel quelle quels quelles qui quand où comment combien pourquoi lequel laquelle y ya t dans sur sous pour par avec chez sans entre jusqu aucun aucune toujours encore toute tout tous toutes dès lors suite aviez avais aurais auriez pourriez pourrais seriez savez sais veux voulez comme "
        "inscription inscriptions candidatures réservations demandes recours envois dernier dernière deux trois quatre il ils elles faites déclaration".split()
    ),
    cuts=_CUTS,
    frames=Frames(other="{who} : {what}", answer="Répondre {to_who} : {what}", meeting="Rendez-vous avec {who}", meeting_about="Rendez-vous avec {who} : {what}", deadline="Échéance : {what}"),
    pronouns=Pronouns(incoming=_WRITER, outgoing=_READER, promised=_WRITER, asked=_READER, neutral=_NEUTRAL),
    verbs=_VERBS,
    phrase=partial(phrase, clitics=_CLITICS),
    names=lambda who: {"who": who, "to_who": f"à {who}" if who else "", "of_who": (f"d'{who}" if who[:1].lower() in "aeiouyéèê" else f"de {who}") if who else ""},
)
