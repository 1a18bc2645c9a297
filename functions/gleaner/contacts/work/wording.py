"""The words by which signatures are read: jobs, organisations, departments; a table a kind, a language a row."""

import unicodedata
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Wording:
    """Words of one language, lower case without accents (`domains.folded`), with a signature line that shows them."""

    language: str
    words: frozenset[str]
    example: str


_BARRED = str.maketrans(
    {"ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ı": "i", "ħ": "h", "ŋ": "n"}
)
"""Letters that Unicode does not take apart into a plain one and its accent."""


def word_set(text: str) -> frozenset[str]:
    """A table of words, written as they are read."""
    return frozenset(text.split())


def row(language: str, listed: str, example: str) -> Wording:
    """One row of a table, its words written as they are read; they are kept as `domains.folded` makes them."""
    return Wording(language, word_set(plain(listed)), example)


def plain(text: str) -> str:
    """Lower case, accents gone, `ß` as `ss`, `ø` as `o`, `ł` as `l`: how words are kept and compared."""
    decomposed = unicodedata.normalize("NFKD", text.casefold().translate(_BARRED))
    return "".join(character for character in decomposed if not unicodedata.combining(character))


def words_of(rows: tuple[Wording, ...]) -> frozenset[str]:
    """Every word of a table."""
    return frozenset[str]().union(*(one.words for one in rows))


ORGANISATIONS = (
    row(
        "en",
        "associates association bank capital church club college commission committee company consultancy "
        "consulting corporation council enterprises federation foundation fund holding holdings hospital "
        "hotel industries institute institution insurance ministry orchestra partnership pharma society "
        "technologies trust union university ventures "
        "academy cathedral diocese borough constabulary hospice surgery dental veterinary charity chamber embassy consulate library nursery kindergarten",
        "Sheffield Hallam University",
    ),
    row(
        "nl",
        "academie adviesbureau advocaten accountants apotheek bank bedrijf bureau college cooperatie fonds gemeente genootschap groep hogeschool "
        "huisartsenpraktijk ingenieursbureau instituut kerk kliniek makelaardij makelaars maatschap ministerie notarissen omroep onderneming "
        "praktijk provincie rijksuniversiteit stichting uitgeverij universiteit vereniging waterschap woningcorporatie ziekenhuis zorggroep "
        "lyceum scholengroep scholengemeenschap basisschool gymnasium obs cbs rkbs vakcollege parochie tandartspraktijk tandartsenpraktijk dierenartspraktijk dierenkliniek fysiotherapiepraktijk veiligheidsregio ggd rechtbank politie bibliotheek landgoed kinderopvang kinderdagverblijf thuiszorg woonstichting boerderijcamping zorgboerderij",
        "Hogeschool Utrecht",
    ),
    row(
        "de",
        "akademie anwaltskanzlei architekturburo bank bundesamt bundesverband fachhochschule fraunhofer genossenschaft gesellschaft gruppe "
        "handelskammer hochschule ingenieurburo institut kanzlei klinik klinikum krankenhaus landesamt landratsamt ministerium praxis "
        "rechtsanwalte sparkasse stadt stadtwerke steuerberatung stiftung universitat universitatsklinikum verband verein verlag versicherung "
        "versicherungen volksbank werke zentrum "
        "gemeinde gemeindeverwaltung stadtverwaltung landkreis finanzamt rathaus grundschule realschule gesamtschule gymnasium kindergarten kindertagesstatte pfarramt pfarrei kirchengemeinde bistum erzbistum zahnarztpraxis arztpraxis tierarztpraxis hausarztpraxis praxisgemeinschaft gemeinschaftspraxis naturheilpraxis stadtbibliothek stadtbucherei hofgut feuerwehr kammer innung volkshochschule musikschule jugendherberge",
        "Technische Universität Berlin",
    ),
    row(
        "fr",
        "universite societe banque fondation ecole lycee college hopital mairie ministere prefecture syndicat federation cabinet agence association "
        "etablissements ets laboratoire imprimerie boulangerie menuiserie pharmacie clinique mutuelle librairie editions domaine chateau office institut musee theatre communaute "
        "commune paroisse diocese maternelle creche ehpad chu mediatheque bibliotheque gendarmerie tribunal selarl scp rectorat academie collectivite metropole departementale notariale veterinaire syndicat-mixte camping gite gites",
        "Université de Nantes",
    ),
    row(
        "es",
        "universidad fundacion ayuntamiento colegio asociacion escuela grupo banco clinica despacho bufete estudio talleres taller libreria editorial bodegas hotel instituto ministerio "
        "junta diputacion federacion cooperativa compania sociedad panaderia farmacia asesoria gestoria inmobiliaria construcciones transportes industrias hermanos laboratorios museo teatro "
        "parroquia diocesis obispado arzobispado universitat ies ceip residencia biblioteca cabildo mancomunidad consejeria juzgado hospital comunidad concello ajuntament institut hostal clinicas finca bodega mudanzas camara patronato ayto excmo taller automotriz",
        "Universidad de Alcalá",
    ),
    row(
        "it",
        "universita fondazione comune associazione scuola gruppo banca istituto azienda agriturismo officine officina ceramiche autoscuola cantina cantine libreria farmacia ospedale "
        "cooperativa consorzio societa ministero regione provincia falegnameria panificio tenuta fattoria editrice edizioni costruzioni trasporti industrie fratelli museo teatro agenzia immobiliare "
        "asl asst ausl aou presidio ospedaliero ospedali parrocchia diocesi liceo biblioteca podere masseria municipio prefettura questura tribunale poliambulatorio ambulatorio frantoio caseificio mulino ente polizia unione comprensivo ateneo politecnico onlus confraternita locanda",
        "Fondazione Arena",
    ),
    row(
        "pt",
        "universidade fundacao camara escola grupo banco clinica instituto associacao escritorio construtora padaria agencia ministerio prefeitura secretaria empresa sociedade companhia "
        "cooperativa livraria editora farmacia hospital construcoes transportes industrias irmaos laboratorio museu teatro imobiliaria "
        "municipio freguesia agrupamento biblioteca paroquia diocese misericordia tribunal cartorio sindicato federacao herdade pousada contabil hospitalar politecnico faculdade creche lar jardim-infancia bombeiros",
        "Fundação Serra Alta",
    ),
    row(
        "da sv no fi",
        "sjukhuset sykehuset sygehuset kommunen foreningen skolen skolan kirken kyrkan museet biblioteket forlaget forlagen byran gruppen banken fonden universitet universitetet hojskole kommune kommun forening forbund forbundet skole skola stiftelse stiftelsen forlag forsikring sygehus sjukhus sykehus region regionen bibliotek "
        "byraa byra yliopisto kunta kaupunki yhdistys saatio virasto koulu kirjasto sairaala pankki "
        "vardcentral vardcentralen sjukhuset tandlakarna laakariasema terveysasema terveyskeskus seurakunta opisto lukio ammattikorkeakoulu lansstyrelsen forsamling forsamlingen menighet gymnasium gymnasiet folkhogskola fylkeskommune kommunen sogn laegehus tandlaegerne tannlegene legesenter legesenteret barnehage borneskole efterskole hyvinvointialue maistraatti",
        "Göteborgs universitet",
    ),
    row(
        "pl cs",
        "uniwersytet politechnika fundacja urzad szkola stowarzyszenie kancelaria szpital przedsiebiorstwo zaklad zaklady instytut wydawnictwo univerzita nadace skola ustav nemocnice spolek "
        "mesto obec urad knihovna divadlo vydavatelstvi strojirny zavody "
        "gmina powiat parafia starostwo biblioteka przychodnia gimnazjum liceum technikum spoldzielnia farnost gymnazium lekarna poliklinika przedszkole muzeum teatr sad nadlesnictwo zupa matica",
        "Univerzita Karlova",
    ),
    row(
        "ru",
        "университет институт фонд компания завод банк группа агентство школа больница центр общество издательство",
        "Институт физики",
    ),
)

WEAK_ORGANISATIONS = (
    row(
        "en",
        "agency campus center centre clinic consultants engineering group international laboratories "
        "laboratory labs library museum network networks office partners press productions properties school "
        "schools services software solutions studio studios systems technology",
        "Computer & Network Services",
    ),
    row(
        "de",
        "bau haus hof maschinenbau elektrotechnik immobilien architekten ingenieure consulting beratung handel dienstleistungen logistik spedition druckerei "
        "tischlerei schreinerei backerei gartnerei autohaus apotheke weingut brauerei museum theater hotel gasthof partner metallbau holzbau anlagenbau",
        "Autohaus Lindner",
    ),
    row(
        "nl",
        "bouw installatie techniek transport logistiek architecten adviseurs bakkerij drukkerij kwekerij garage uitgevers reizen zorg onderwijs school museum theater hotel restaurant "
        "winkel boekhandel kapsalon cafe brasserie eetcafe partners consultants groothandel vastgoed woningen verhuur",
        "Drukkerij Zwaan",
    ),
    row(
        "fr",
        "conseil conseils batiment travaux transports energie architectes avocats associes notaires freres fils atelier ateliers maison studio groupe services constructions",
        "Atelier Corbeau",
    ),
    row(
        "es",
        "consultores consultoria abogados asesores asociados arquitectos ingenieria servicios hnos hijos gestion soluciones distribuciones casa studio editores",
        "Ingeniería Roble",
    ),
    row(
        "it",
        "studio associati consulenza servizi architetti ingegneria avvocati figli soluzioni impianti arredamenti casa centro laboratorio viaggi trattoria ristorante pizzeria osteria albergo bar caffe enoteca palestra",
        "Studio Pini",
    ),
    row(
        "pt",
        "consultoria advogados associados arquitetos arquitetura engenharia servicos filhos solucoes distribuidora atelier casa quinta energia solar",
        "Engenharia Ramos",
    ),
    row(
        "da sv no fi",
        "gruppen gruppe bygg byg teknik teknikk konsult consult radgivning arkitekter advokater eiendom ejendomme fastigheter ryhma palvelut rakennus",
        "Nordbygg",
    ),
    row(
        "pl cs",
        "grupa studio uslugi agencja sklep stavby sluzby studio architekti agentura obchod doprava",
        "Studio Lipa",
    ),
)
"""Words of organisations' names and of their parts' names alike."""

DEPARTMENTS = (
    row("en", "department dept dept. division faculty unit team office section desk branch", "Department of Economics"),
    row("nl", "afdeling faculteit team sectie vakgroep cluster dienst vestiging", "Afdeling Inkoop"),
    row(
        "de",
        "abteilung abt fachbereich fachabteilung fakultat referat lehrstuhl team dezernat bereich niederlassung sekretariat sachgebiet stabsstelle geschaftsbereich filiale standort",
        "Abteilung Einkauf",
    ),
    row(
        "fr",
        "departement service direction pole division equipe bureau secretariat faculte rayon unite delegation",
        "Service des achats",
    ),
    row(
        "es",
        "departamento dpto depto area seccion servicio facultad equipo division unidad delegacion gabinete negociado direccion catedra",
        "Departamento de Compras",
    ),
    row(
        "it",
        "dipartimento ufficio reparto servizio area settore divisione direzione facolta segreteria sezione cattedra team",
        "Ufficio acquisti",
    ),
    row(
        "pt",
        "departamento area setor sector seccao secao divisao direcao direccao faculdade equipa equipe gabinete servico nucleo unidade",
        "Departamento Comercial",
    ),
    row(
        "da sv no fi",
        "afdeling avdelning avdeling enhet enhed sektion seksjon institutt institution osasto yksikkö tiimi forvaltning",
        "Afdelingen for indkøb",
    ),
    row(
        "pl cs",
        "dział dzial wydział wydzial oddział biuro zespół zaklad oddeleni odbor katedra usek utvar",
        "Dział sprzedaży",
    ),
    row("ru", "отдел департамент управление кафедра факультет служба сектор", "Отдел продаж"),
)
"""Words that open the name of an organisation's part."""

FUNCTIONS = (
    row(
        "en",
        "conveyancing litigation probate exports documentation imports sales marketing finance accounting operations facilities planning hr human resources people culture talent acquisition procurement purchasing logistics supply chain "
        "engineering product development research r&d it ict information technology security legal compliance quality assurance customer success support service services "
        "business communications communication public relations strategy partnerships capital projects digital data analytics growth corporate affairs risk audit design "
        "content community retail wholesale export import production manufacturing maintenance training learning emea apac dach benelux europe americas global international "
        "regional north south east west central administration investor innovation transformation ecommerce e-commerce commercial programs programmes education publishing "
        "infrastructure systems networks applications platform platforms cloud software hardware events brand media payroll treasury tax credit claims underwriting lending banking trading markets equities "
        "funds clinical medical nursing science sciences studies curriculum admissions alumni student grants policy government regulatory environmental sustainability esg energy transport transportation "
        "mobility fleet inventory merchandising store stores category pricing insights intelligence web ux user experience creative editorial film video hospitality food beverage catering "
        "housekeeping safety health hse ehs compensation benefits rewards organisational organizational pmo delivery field technical implementation onboarding enablement revenue demand generation account accounts key "
        "strategic enterprise public sector latin asia pacific middle africa nordics uk ireland us usa canada germany france iberia italy spain netherlands belgium worldwide country district area zone national local "
        "volunteer volunteers membership fundraising donor philanthropy care social adult children family",
        "Facilities Planning",
    ),
    row(
        "nl",
        "verkoop inkoop personeelszaken financiën financien administratie logistiek marketing communicatie onderzoek ontwikkeling productie planning kwaliteit juridische zaken beheer "
        "klantenservice binnendienst buitendienst personeel organisatie bedrijfsvoering",
        "Inkoop en Logistiek",
    ),
    row(
        "de",
        "vertrieb einkauf personal personalwesen finanzen buchhaltung rechnungswesen verwaltung logistik marketing kommunikation forschung entwicklung produktion qualitat "
        "qualitatssicherung recht controlling innendienst aussendienst kundendienst kundenservice unternehmenskommunikation presse vermietung disposition menschen kultur bestand",
        "Forschung und Entwicklung",
    ),
    row(
        "fr",
        "achats ventes commercial comptabilite finances ressources humaines juridique qualite production logistique communication informatique recherche developpement export travaux etudes",
        "Ressources Humaines",
    ),
    row(
        "es",
        "compras ventas comercial administracion contabilidad finanzas recursos humanos calidad produccion logistica comunicacion informatica exportacion marketing juridico proyectos atencion cliente",
        "Recursos Humanos",
    ),
    row(
        "it",
        "acquisti vendite commerciale amministrazione contabilita finanza risorse umane qualita produzione logistica comunicazione informatica marketing estero progetti",
        "Risorse umane",
    ),
    row(
        "pt",
        "compras vendas comercial administracao contabilidade financeiro recursos humanos qualidade producao logistica comunicacao informatica marketing juridico projetos homologacao",
        "Recursos Humanos",
    ),
    row(
        "da sv no",
        "salg indkøb økonomi personale produktion inköp försäljning ekonomi innkjøp regnskab kundeservice kundtjänst",
        "Salg og marketing",
    ),
)
"""What parts of organisations and titles are about; a line of nothing else is neither company nor title."""

SMALL_WORDS = word_set(
    "the a an of for and in at on to de het van der die das und en voor by la le les du des et l d del los las y e da do das dos di della dei delle degli il lo gli "
    "og och for av af na w do i a pro v ve по и в für fur im vom zur zum bei"
)
