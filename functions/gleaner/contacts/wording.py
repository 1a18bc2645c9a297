"""The words by which signatures are read: jobs, organisations, departments; a table a kind, a language a row."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Wording:
    """Words of one language, lower case without accents (`domains.folded`), with a signature line that shows them."""

    language: str
    words: frozenset[str]
    example: str


def word_set(text: str) -> frozenset[str]:
    """A table of words, written as they are read."""
    return frozenset(text.split())


def _row(language: str, listed: str, example: str) -> Wording:
    return Wording(language, word_set(listed), example)


JOBS = (
    _row(
        "en",
        "accountant actuary administrator advisor adviser advocate agent analyst apprentice architect artist assistant associate attorney auditor "
        "author banker bookkeeper broker buyer captain cashier ceo cfo chair chairman chairwoman chairperson chef chemist chief cio clerk cmo "
        "coach coder consultant controller coo coordinator copywriter counsel counselor cpo cto curator dean dentist dermatologist designer "
        "developer director doctor economist editor electrician engineer estimator evp examiner executive expert fellow founder cofounder co-founder "
        "generalist geologist head inspector instructor intern investigator investor journalist judge lawyer lead leader lecturer librarian "
        "liaison manager marketer mechanic minister musician negotiator nurse officer operator organizer owner paralegal partner pastor "
        "pharmacist photographer physician pilot planner president principal producer professor programmer psychologist publisher realtor "
        "receptionist recruiter reporter representative rep researcher salesman salesperson scientist secretary senator solicitor specialist "
        "statistician steward strategist student superintendent supervisor surgeon surveyor svp teacher technician technologist tester therapist "
        "trader trainee trainer translator treasurer trustee tutor underwriter vp webmaster writer admin freelancer virusanalyst paralegal postdoc",
        "Senior Software Engineer",
    ),
    _row(
        "nl",
        "aannemer accountant adviseur adviseuse adviseurs advocaat advocate afdelingshoofd ambtenaar analist arts architect assistent assistente auteur "
        "beheerder bedrijfsleider begeleider beleidsmedewerker bestuurder bestuurslid boekhouder chef coordinator consulent consultant "
        "controller decaan deskundige directeur directrice docent docente dokter eigenaar eigenaresse fysiotherapeut functionaris gemeentesecretaris "
        "griffier hoofd hoogleraar huisarts ingenieur inkoper inspecteur installateur jurist kapitein leerkracht lector leider leidinggevende "
        "magazijnchef makelaar manager medewerker medewerkster medeoprichter monteur notaris officemanager omgevingsmanager onderzoeker "
        "ondernemer ontwerper ontwikkelaar oprichter opzichter partner penningmeester planner predikant president procesmanager programmeur "
        "projectleider projectmanager psycholoog receptionist receptioniste rector redacteur relatiebeheerder secretaresse secretaris "
        "specialist stagiair stagiaire student systeembeheerder teamleider teamlead tekstschrijver tolk trainer uitvoerder verkoper "
        "verpleegkundige vertaler vertegenwoordiger voorzitter werkvoorbereider wethouder zzp'er",
        "Adviseur duurzaamheid",
    ),
    _row(
        "de",
        "abteilungsleiter abteilungsleiterin anwalt anwaltin analyst analystin arzt arztin architekt architektin assistent assistentin "
        "assistenz auszubildender auszubildende bauleiter bauleiterin beauftragter beauftragte berater beraterin bereichsleiter "
        "bereichsleiterin betriebsleiter buchhalter buchhalterin burgermeister chef dekan dekanin dezernent diplomand disponent disponentin dozent "
        "dozentin dolmetscher einkaufer einkauferin elektriker entwickler entwicklerin fachinformatiker forscher forscherin fotograf "
        "freiberufler geschaftsfuhrer geschaftsfuhrerin geschaftsfuhrender geschaftsfuhrung geschaftsleitung geschaftsstellenleiter gesellschafter "
        "gesellschafterin grunder grunderin handelsvertreter hausverwalter hochschullehrer informatiker ingenieur ingenieurin inhaber inhaberin jurist "
        "juristin kaufmann kauffrau koordinator koordinatorin lehrer lehrerin leiter leiterin leitung makler meister mitarbeiter mitarbeiterin "
        "mitinhaber notar notarin pfarrer praktikant praktikantin prasident prasidentin produktmanager programmierer programmiererin projektleiter "
        "projektleiterin projektmanager projektmanagerin prokurist prokuristin psychologe psychologin rechtsanwalt rechtsanwaltin redakteur redakteurin referent "
        "referentin sachbearbeiter sachbearbeiterin schulleiter schulleiterin sekretar sekretarin sekretariat sprecher sprecherin "
        "steuerberater steuerberaterin student studentin systemadministrator teamleiter teamleiterin techniker technikerin trainer trainerin "
        "ubersetzer ubersetzerin unternehmensberater verkaufer verkauferin verkaufsleiter vertriebsleiter vertriebsleiterin vertriebsmitarbeiter "
        "verwalter verwalterin volontar vorstand vorstandsvorsitzender vorsitzender vorsitzende vorsitz werkstudent werkstudentin "
        "wirtschaftsprufer wissenschaftler wissenschaftlerin",
        "Leiter Vertrieb Innendienst",
    ),
    _row(
        "fr",
        "administrateur administratrice directeur directrice ingenieur responsable gerant gerante avocat avocate",
        "Administrateur Système",
    ),
)
"""Heads of job titles. French is here for Belgium and Switzerland, whose Dutch and German mails carry such titles."""

JOB_ENDINGS = (
    _row(
        "nl",
        "adviseur medewerker medewerkster directeur ontwikkelaar beheerder manager leider coordinator specialist consulent ontwerper deskundige functionaris",
        "Communicatieadviseur",
    ),
    _row(
        "de",
        "leiter leiterin ingenieur ingenieurin berater beraterin entwickler entwicklerin manager managerin assistent assistentin fuhrer fuhrerin "
        "beauftragter beauftragte referent referentin koordinator koordinatorin sachbearbeiter sachbearbeiterin techniker technikerin spezialist "
        "spezialistin mitarbeiter mitarbeiterin anwalt anwaltin vorstand kaufmann kauffrau redakteur redakteurin administrator",
        "Softwareentwicklerin",
    ),
)
"""Second halves of compounds; at least three letters come before them."""

LEADING_JOBS = word_set(
    "ceo cto cfo coo cio chief head director manager vp president professor founder partner owner author hoofd directeur manager adviseur medewerker "
    "docent hoogleraar teamleider projectleider consultant coordinator specialist beheerder voorzitter secretaris leiter leiterin leitung "
    "referent referentin geschaftsfuhrer geschaftsfuhrerin teamleiter teamleiterin projektleiter projektleiterin berater beraterin mitarbeiter "
    "mitarbeiterin assistent assistentin beauftragter beauftragte administrateur administratrice directeur directrice responsable ingenieur "
    "lehrstuhlinhaber vorstand fachanwalt fachanwaltin sachbearbeiter sachbearbeiterin teamlead"
)
"""Heads that come first: "Leiter Vertrieb", "Hoofd Inkoop", "Administrateur Système"."""

AFTER_HEAD = word_set("of for and & / - – at @ in to on with voor van en bij der des fur im und bei de du et des (")
"""What may follow the head of an English title: "Director of Sales"."""

ORGANISATIONS = (
    _row(
        "en",
        "associates association bank capital church club college commission committee company consultancy "
        "consulting corporation council enterprises federation foundation fund holding holdings hospital "
        "hotel industries institute institution insurance ministry orchestra partnership pharma society "
        "technologies trust union university ventures",
        "Sheffield Hallam University",
    ),
    _row(
        "nl",
        "academie adviesbureau advocaten accountants apotheek bank bedrijf bureau college cooperatie fonds gemeente genootschap groep hogeschool "
        "huisartsenpraktijk ingenieursbureau instituut kerk kliniek makelaardij makelaars maatschap ministerie notarissen omroep onderneming "
        "praktijk provincie rijksuniversiteit stichting uitgeverij universiteit vereniging waterschap woningcorporatie ziekenhuis zorggroep",
        "Hogeschool Utrecht",
    ),
    _row(
        "de",
        "akademie anwaltskanzlei architekturburo bank bundesamt bundesverband fachhochschule fraunhofer genossenschaft gesellschaft gruppe "
        "handelskammer hochschule ingenieurburo institut kanzlei klinik klinikum krankenhaus landesamt landratsamt ministerium praxis "
        "rechtsanwalte sparkasse stadt stadtwerke steuerberatung stiftung universitat universitatsklinikum verband verein verlag versicherung "
        "versicherungen volksbank werke zentrum",
        "Technische Universität Berlin",
    ),
    _row("fr", "universite societe banque fondation ecole", "Université de Nantes"),
)

WEAK_ORGANISATIONS = (
    _row(
        "en",
        "agency campus center centre clinic consultants engineering group international laboratories "
        "laboratory labs library museum network networks office partners press productions properties school "
        "schools services software solutions studio studios systems technology",
        "Computer & Network Services",
    ),
)
"""Words of organisations' names and of their parts' names alike."""

DEPARTMENTS = (
    _row(
        "en", "department dept dept. division faculty unit team office section desk branch", "Department of Economics"
    ),
    _row("nl", "afdeling faculteit team sectie vakgroep cluster dienst vestiging", "Afdeling Inkoop"),
    _row(
        "de",
        "abteilung fachbereich fakultat referat lehrstuhl team dezernat bereich niederlassung sekretariat",
        "Abteilung Einkauf",
    ),
)


def words_of(rows: tuple[Wording, ...]) -> frozenset[str]:
    """Every word of a table."""
    return frozenset[str]().union(*(row.words for row in rows))
