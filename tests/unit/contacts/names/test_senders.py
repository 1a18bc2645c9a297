import pytest

from gleaner.contacts.names.fitting import fits_address, fits_name, fuller
from gleaner.contacts.names.person_names import PersonName, parse_name
from gleaner.contacts.names.senders import is_company_mailbox, read_sender
from gleaner.mail.message import Mailbox


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("Jan de Vries", "Jan", "de Vries"),
        ("Vries, Jan de", "Jan", "de Vries"),
        ("de Vries, Jan (Acme)", "Jan", "de Vries"),
        ("Jan-Willem van 't Hof (he/him)", "Jan-Willem", "van 't Hof"),
        ("Prof. Dr.-Ing. Anna von der Heide", "Anna", "von der Heide"),
        ("Dr. med. Hans Müller", "Hans", "Müller"),
        ("Herr Peter Groß", "Peter", "Groß"),
        ("drs. S.M. (Sanne) Bakker RA", "Sanne", "Bakker"),
        ("Juan de la Cruz", "Juan", "de la Cruz"),
        ("Donald A. Kaplan, Esq.", "Donald", "Kaplan"),
        ("Eric Mings Ph.D.", "Eric", "Mings"),
        ("HAMILTON,DAVID", "David", "Hamilton"),
        ("Mary O'Neil", "Mary", "O'Neil"),
        ('"Marshall" Yan', None, None),
        ('Jingming "Marshall" Yan', "Jingming", "Yan"),
        ("María José García Márquez", "María José", "García Márquez"),
        ("María del Carmen Ruiz Soto", "María del Carmen", "Ruiz Soto"),
        ("José Ortega y Gasset", "José", "Ortega y Gasset"),
        ("Itziar Agirre Mendizabal", "Itziar", "Agirre Mendizabal"),
        ("João Carlos da Silva Pereira", "João Carlos", "da Silva Pereira"),
        ("Ana Paula Ferreira", "Ana Paula", "Ferreira"),
        ("DUPONT Marie", "Marie", "Dupont"),
        ("Marie-Claire DUBOIS-LEROY", "Marie-Claire", "Dubois-Leroy"),
        ("VERSTRAETE LUC", "Luc", "Verstraete"),
        ("VAN DER BERG, ANNA", "Anna", "van der Berg"),
        ("Maître Sophie Lambert", "Sophie", "Lambert"),
        ("Dott.ssa Giulia Bianchi", "Giulia", "Bianchi"),
        ("Prof.ª Doutora Teresa Vasconcelos", "Teresa", "Vasconcelos"),
        ("Mag. Eva Huber, LL.M.", "Eva", "Huber"),
        ("Dipl.-Ing. (FH) Peter Weber", "Peter", "Weber"),
        ("Jansen, J.P. (Jan Peter)", "Jan Peter", "Jansen"),
        ("Smith, J. (London)", "J", "Smith"),
        ("i. A. Petra Schulz", "Petra", "Schulz"),
        ("Eoin Mac Giolla Bhríde", "Eoin", "Mac Giolla Bhríde"),
        ("Angharad Rhys-Vaughan ARCM", "Angharad", "Rhys-Vaughan"),
        ("Marco d'Angelo", "Marco", "d'Angelo"),
        ("Theresa May", "Theresa", "May"),
        ("Marieke de Boer", "Marieke", "de Boer"),
        ("🌟 Lisa Jones", "Lisa", "Jones"),
        ("王小明", "小明", "王"),
        ("田中 太郎", "太郎", "田中"),
        ("김민수", "민수", "김"),
        ("Kim Min-jun", "Min-jun", "Kim"),
        ("Nagy János", "János", "Nagy"),
        ("Иванов Иван Иванович", "Иван", "Иванов"),
        ("Anna Rossi e Carla Rossi", None, None),
        ("Plomberie LE GUEN", None, None),
        ("Customer Success", None, None),
        ("Senior Consultant", None, None),
        ("Main Street", None, None),
        ("Stanford University", None, None),
        ("some words here", None, None),
        ("Acme 2000", None, None),
        ("Booking.com", None, None),
    ],
)
def test_a_name_falls_into_first_and_last(text: str, first: str | None, last: str | None):
    name = parse_name(text)
    if first is None:
        assert name is None or not name.is_full
    else:
        assert name == PersonName(first, last)


@pytest.mark.parametrize(
    ("display", "email", "first", "is_organisation"),
    [
        ("Jan de Vries | Acme B.V.", "jan@acme.example.nl", "Jan", False),
        ("Jan de Vries via Acme Lists", "jan@acme.example.nl", "Jan", False),
        ("Sophie from Acme", "sophie@acme.example.nl", "Sophie", False),
        ("Support | Acme", "support@acme.example.nl", None, True),
        ("Acme Klantenservice", "info@acme.example.nl", None, True),
        ("Acme GmbH", "info@acme.example.de", None, True),
        ("Acme", "hello@acme.com", None, True),
        ("Acme University Press", "press@acme.com", None, True),
        ("CDale", "cdale@example.com", None, False),
        ("jan@acme.example.nl", "jan@acme.example.nl", None, False),
        ("", "jan@acme.example.nl", None, False),
        ("", "jan.de.vries@acme.example.nl", "Jan", False),
        ("", "team.sales@acme.example.nl", None, False),
        ("jan de vries", "jan.de.vries@acme.example.nl", "jan", False),
        ("Jan Jansen, Acme", "jan@acme.example.nl", "Jan", False),
        ("García Márquez, Gabriel", "gabriel@example.org", "Gabriel", False),
        ("Bernasconi Chiara", "chiara.bernasconi@example.org", "Chiara", False),
        ("Acme - Jan de Vries", "jan.devries@acme.example.nl", "Jan", False),
        ("Bakkerij Vos - Anneke Vos", "info@bakkerij-vos.example", "Anneke", False),
        ("Malerbetrieb Lohse", "mail@malerbetrieb-lohse.example", None, True),
        ("Jane Doe on behalf of Acme", "jane@acme.example.nl", "Jane", False),
        ("Ray Gardener", "r.gardener@acme.example.nl", "Ray", False),
        ("Trattoria Due Sorelle", "info@duesorelle.example", None, True),
        ("伊東 仁", "hito@example.com", "仁", False),
    ],
)
def test_from_names_a_person_or_an_organisation(display: str, email: str, first: str | None, *, is_organisation: bool):
    sender = read_sender(Mailbox(display, email))
    assert (sender.person.first if sender.person else None, sender.is_organisation) == (first, is_organisation)


def test_a_role_address_without_a_name_is_a_company_mailbox():
    assert is_company_mailbox(read_sender(Mailbox("", "info@acme.example.nl")), "info@acme.example.nl")
    assert not is_company_mailbox(read_sender(Mailbox("", "jan@acme.example.nl")), "jan@acme.example.nl")


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        (PersonName("Dan", "Wall"), PersonName("Daniel", "Wall"), True),
        (PersonName("Bob", "Musser"), PersonName("Robert", "Musser"), True),
        (PersonName("Ken", None), PersonName("Kenneth", "Meltsner"), True),
        (PersonName("Arnaud", "Abélard"), PersonName("Arnaud", "Abelard"), True),
        (PersonName("Julee", "Malinowski-Ball"), PersonName("J.", "Ball"), True),
        (PersonName("Ольга", "Петрова"), PersonName("Olga", "Petrova"), True),
        (PersonName("晓明", "李"), PersonName("Xiaoming", "Li"), True),
        (PersonName("Jürgen", "Müller"), PersonName("Juergen", "Mueller"), True),
        (PersonName("Rodolfo", "Cervantes Luna"), PersonName("Rodolfo", "Cervantes"), True),
        (PersonName("Karin", "de Vries"), PersonName("Jan", "de Vries"), False),
        (PersonName("Jan", "Bakker"), PersonName("Jan", "de Vries"), False),
        (PersonName("Karin", None), PersonName("Jan", "de Vries"), False),
    ],
)
def test_two_forms_of_one_persons_name_fit(one: PersonName, other: PersonName, *, expected: bool):
    assert fits_name(one, other) is expected


@pytest.mark.parametrize(
    ("name", "email", "expected"),
    [
        (PersonName("Steven", "Kean"), "skean@example.com", True),
        (PersonName("James", "McCullars"), "mccullj@example.edu", True),
        (PersonName("Susan", None), "susan.lopez@example.com", True),
        (PersonName("Martin", "Whelan"), "mwhelan@example.com", True),
        (PersonName("Jan", "de Vries"), "jdv@example.com", True),
        (PersonName("Jürgen", "Müller"), "mueller@example.com", True),
        (PersonName("Karin", "Smit"), "jan@example.com", False),
        (PersonName("Jo", None), "joris@example.com", False),
    ],
)
def test_an_address_is_made_from_a_name(name: PersonName, email: str, *, expected: bool):
    assert fits_address(name, email) is expected


def test_the_fullest_form_of_a_name_is_kept():
    assert fuller(PersonName("Dan", "Wall"), PersonName("Daniel", "Wall")) == PersonName("Daniel", "Wall")
    assert fuller(PersonName("Arnaud", "Abélard"), PersonName("Arnaud", "Abelard")) == PersonName("Arnaud", "Abélard")
    assert fuller(PersonName("Steven", "Satelle"), PersonName("StevenX", "SatelleX")) == PersonName("Steven", "Satelle")
