"""Signatures in many languages and layouts: name, title, company, sites; what stands in them of other people is not taken."""

from dataclasses import dataclass

import pytest

from gleaner.mail.message import Mailbox
from tests.unit.contacts.readings import found, reading

PERSONAL = ("first_name", "last_name", "job_title", "company", "website", "linkedin")


@dataclass(frozen=True)
class Signed:
    """A signature, who sent it, and what it says of them (first, last, title, company, website, linkedin)."""

    shows: str
    sender: str
    email: str
    signature: str
    says: tuple[str | None, ...]


SIGNED = (
    Signed("nl: title in small letters, company by the domain alone", "Femke Bakker", "femke.bakker@zonnewijzer.example",
           "Groetjes,\nFemke\n\nFemke Bakker\nprojectcoördinator\nZonnewijzer\nStationsplein 4, 3511 ED Utrecht",
           ("Femke", "Bakker", "projectcoördinator", "Zonnewijzer", None, None)),
    Signed("nl: initials with the name people use in brackets", "Meer, A.B. (Bram) van der", "b.vandermeer@waterschap.example",
           "Met vriendelijke groet,\n\ndrs. A.B. (Bram) van der Meer MSc\nSenior beleidsadviseur\nAfdeling Ruimte\nWaterschap Rijnoever",
           ("Bram", "van der Meer", "Senior beleidsadviseur", "Waterschap Rijnoever", None, None)),
    Signed("nl: namens, the principal's title is not hers", "Sanne de Wit", "s.dewit@kroonadvies.example",
           "Met vriendelijke groet,\nnamens Karel Smit\nAlgemeen directeur\n\nSanne de Wit\nManagementassistente\nKroon Advies B.V.\nwww.kroonadvies.example",
           ("Sanne", "de Wit", "Managementassistente", "Kroon Advies B.V.", "www.kroonadvies.example", None)),
    Signed("de: department between title and firm", "Schröder, Anke", "anke.schroeder@bergmann-druck.example",
           "Freundliche Grüße\n\nDipl.-Ing. (FH) Anke Schröder\nTeamleiterin\nAbteilung Einkauf\nBergmann Druck\nIndustriestraße 12\n70565 Stuttgart\nwww.bergmann-druck.example",
           ("Anke", "Schröder", "Teamleiterin", "Bergmann Druck", "www.bergmann-druck.example", None)),
    Signed("de: i. A., umlaut written out in the address, register below", "Jürgen Müller", "mueller@moebel-hartung.example",
           "Mit freundlichen Grüßen\n\ni. A. Jürgen Müller\nSachbearbeiter Versand\n\nMöbel Hartung GmbH\nSitz der Gesellschaft: Kassel\nAmtsgericht Kassel HRB 4711\nGeschäftsführerin: Dr. Petra Hartung",
           ("Jürgen", "Müller", "Sachbearbeiter Versand", "Möbel Hartung GmbH", None, None)),
    Signed("de-AT: all capitals, Mag., title beside", "HUBER Eva", "eva.huber@alpenquell.example",
           "Beste Grüße\nMAG. EVA HUBER | LEITUNG MARKETING\nALPENQUELL HANDELS GMBH",
           ("Eva", "Huber", "Leitung Marketing", "ALPENQUELL HANDELS GMBH", None, None)),
    Signed("fr: surname in capitals, title wrapped", "DUPONT-MOREL Claire", "c.dupontmorel@verrerie-azur.example",
           "Cordialement,\n\nClaire DUPONT-MOREL\nResponsable des ressources humaines et\nde la communication interne\nVerrerie Azur SAS\n12 rue des Lilas\n13008 Marseille",
           ("Claire", "Dupont-Morel", "Responsable des ressources humaines et de la communication interne", "Verrerie Azur SAS", None, None)),
    Signed("fr: lawyer, Maître", "Maître Sophie Lambert", "s.lambert@lambert-avocats.example",
           "Bien à vous,\nMe Sophie Lambert\nAvocate au barreau de Lyon\nCabinet Lambert\nwww.lambert-avocats.example",
           ("Sophie", "Lambert", "Avocate au barreau de Lyon", "Cabinet Lambert", "www.lambert-avocats.example", None)),
    Signed("es: two surnames, title, company by geometry", "María José García Márquez", "mjgarcia@example.net",
           "Un saludo,\n\nMaría José García Márquez\nDirectora de proyectos\nEstudio Cuatro Vientos\nCalle Mayor 12, 2º B\n28013 Madrid",
           ("María José", "García Márquez", "Directora de proyectos", "Estudio Cuatro Vientos", None, None)),
    Signed("es: title and firm on a line", "Javier Ortega", "jortega@cafesdelsur.example",
           "Saludos,\nJavier Ortega Ruiz\nJefe de ventas | Cafés del Sur, S.L.\nlinkedin.com/in/javier-ortega-ruiz",
           ("Javier", "Ortega Ruiz", "Jefe de ventas", "Cafés del Sur, S.L.", None, "linkedin.com/in/javier-ortega-ruiz")),
    Signed("it: Dott.ssa, surname first in From", "Bianchi Giulia", "giulia.bianchi@cartieralombarda.example",
           "Cordiali saluti\n\nDott.ssa Giulia Bianchi\nResponsabile acquisti\nCartiera Lombarda S.p.A.\nP. IVA 01234567890",
           ("Giulia", "Bianchi", "Responsabile acquisti", "Cartiera Lombarda S.p.A.", None, None)),
    Signed("pt: particles, Eng.º, company form Lda.", "Rui da Costa Pinto", "rui.pinto@serralharia-minho.example",
           "Com os melhores cumprimentos,\n\nEng.º Rui da Costa Pinto\nDiretor técnico\nSerralharia Minho, Lda.\nwww.serralharia-minho.example",
           ("Rui", "da Costa Pinto", "Diretor técnico", "Serralharia Minho, Lda.", "www.serralharia-minho.example", None)),
    Signed("pt-BR: title with a bar, Ltda", "Fernanda Oliveira Lima", "fernanda.lima@horizonte.example",
           "Atenciosamente,\nFernanda Oliveira Lima\nAnalista de Marketing | Horizonte Comunicação Ltda.",
           ("Fernanda", "Oliveira Lima", "Analista de Marketing", "Horizonte Comunicação Ltda.", None, None)),
    Signed("da: compound title, A/S", "Søren Kjær", "sk@havnebyg.example",
           "Med venlig hilsen\nSøren Kjær\nSalgschef\nHavnebyg A/S", ("Søren", "Kjær", "Salgschef", "Havnebyg A/S", None, None)),
    Signed("sv: AB", "Annika Lindholm", "annika.lindholm@fjallglas.example",
           "Vänliga hälsningar\n\nAnnika Lindholm\nProjektledare\nFjällglas AB\nfjallglas.example",
           ("Annika", "Lindholm", "Projektledare", "Fjällglas AB", "fjallglas.example", None)),
    Signed("no: daglig leder", "Kari Nordmann", "kari@fjordmat.example", "Med vennlig hilsen\nKari Nordmann\nDaglig leder\nFjordmat AS",
           ("Kari", "Nordmann", "Daglig leder", "Fjordmat AS", None, None)),
    Signed("fi: Oy", "Mikko Virtanen", "mikko.virtanen@jarvipuu.example", "Ystävällisin terveisin\nMikko Virtanen\nToimitusjohtaja\nJärvipuu Oy",
           ("Mikko", "Virtanen", "Toimitusjohtaja", "Järvipuu Oy", None, None)),
    Signed("pl: Sp. z o.o.", "Agnieszka Nowak", "a.nowak@debowedrzwi.example",
           "Z poważaniem\nAgnieszka Nowak\nSpecjalista ds. sprzedaży\nDębowe Drzwi Sp. z o.o.",
           ("Agnieszka", "Nowak", "Specjalista ds. sprzedaży", "Dębowe Drzwi Sp. z o.o.", None, None)),
    Signed("cs: s.r.o., title before the name", "Ing. Petr Dvořák", "dvorak@sklarnabor.example",
           "S pozdravem\nIng. Petr Dvořák, Ph.D.\nObchodní ředitel\nSklárna Bor s.r.o.", ("Petr", "Dvořák", "Obchodní ředitel", "Sklárna Bor s.r.o.", None, None)),
    Signed("ru: patronymic, ООО", "Иванов Иван Петрович", "ivanov@severles.example",
           "С уважением,\nИванов Иван Петрович\nКоммерческий директор\nООО «Северлес»", ("Иван", "Иванов", "Коммерческий директор", "ООО «Северлес»", None, None)),
    Signed("ja: family first", "田中 太郎", "tanaka@sakuraprint.example", "--\n株式会社さくら印刷\n営業部\n田中 太郎", ("太郎", "田中", None, "株式会社さくら印刷", None, None)),
    Signed("en: pronouns, degrees, partner at a firm", "Luther Van Houten", "lvh@example.org",
           "Best,\nLuther Van Houten III, MBA (he/him)\nPartner at Maple Ridge Capital", ("Luther", "Van Houten", "Partner", "Maple Ridge Capital", None, None)),
    Signed("en: title after the name with a dash, company by logo", "Grace Okafor", "grace@example.com",
           "Kind regards,\nGrace Okafor – Head of Partnerships\n[image: Brightwater logo]\nBrightwater", ("Grace", "Okafor", "Head of Partnerships", "Brightwater", None, None)),
    Signed("en: title in capitals, ending in HR", "Tom Hughes", "thughes@oakline.example", "Regards\nTOM HUGHES\nHEAD OF HR\nOAKLINE LTD",
           ("Tom", "Hughes", "Head of HR", "OAKLINE LTD", None, None)),
    Signed("en: wrapped links of Safe Links; meetings and maps are no site", "Ellen Park", "ellen.park@northpeak.example",
           "Ellen Park\nAccount Executive\nNorthpeak\nBook a time <https://calendly.com/ellen-park>\n"
           "Web <https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fwww.northpeak.example%2F&data=05>\nMap <https://goo.gl/maps/abc>",
           ("Ellen", "Park", "Account Executive", "Northpeak", "https://www.northpeak.example/", None)),
    Signed("en: LinkedIn behind an icon, tracking query dropped", "Omar Haddad", "omar@luma.example",
           "Omar Haddad\nCo-founder & CEO, Luma\n[LinkedIn]<https://www.linkedin.com/in/omar-haddad-1b2?trk=sig>",
           ("Omar", "Haddad", "Co-founder & CEO", "Luma", None, "https://www.linkedin.com/in/omar-haddad-1b2")),
    Signed("en: a signature service and social networks are neither site nor company", "Rita Moss", "rita@example.net",
           "Rita Moss\nPhotographer\nhttps://www.facebook.com/ritamoss\nCreate your own email signature <https://www.wisestamp.com/signature>",
           ("Rita", "Moss", "Photographer", None, None, None)),
    Signed("en: the nickname in the closing, the full name in From", "Robert Fielding", "rfielding@example.org", "Cheers,\nBob", ("Robert", "Fielding", None, None, None, None)),
    Signed("en: two people sign, From decides", "Anna Bell", "anna@bellandstone.example", "Best wishes,\nAnna Bell      Mark Stone\nDirector       Designer",
           ("Anna", "Bell", "Director", None, None, None)),
    Signed("en: an organisation's mailbox signed by nobody", "Acme Support Team", "support@acme.example", "Acme Support\nwww.acme.example\nCustomer Service Manager",
           (None, None, None, None, None, None)),
    Signed("en: somebody else's proxy signs: nothing of the block", "Dr. Karl Weber", "k.weber@weberkanzlei.example",
           "Mit freundlichen Grüßen\n\ni. A. Petra Schulz\nSekretärin\nWeber Kanzlei", ("Karl", "Weber", None, None, None, None)),
)  # fmt: skip


@pytest.mark.parametrize("one", SIGNED, ids=lambda one: one.shows)
def test_what_a_signature_says_of_its_sender(one: Signed):
    said = found(reading(one.signature, Mailbox(one.sender, one.email)))
    assert tuple(said.get(name) for name in PERSONAL) == one.says
