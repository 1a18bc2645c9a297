import pytest

from gleaner.contacts.work.job_words import JOB_ENDINGS, JOBS
from gleaner.contacts.work.northern_jobs import NORTHERN_JOBS
from gleaner.contacts.work.romance_jobs import ROMANCE_JOBS
from gleaner.contacts.work.titles import cased_title, is_title, split_title
from gleaner.contacts.work.wording import Wording


@pytest.mark.parametrize(
    "text",
    [
        "Senior Software Engineer", "Director of Sales & Marketing", "EVP and Chief of Staff", "President/CEO", "Vice President", "Head of Finance",
        "Adviseur duurzaamheid", "Hoofd Inkoop", "Communicatieadviseur", "Directeur", "Projectleider Infra", "Hoogleraar Economie",
        "Leiter Vertrieb", "Geschäftsführerin", "Softwareentwicklerin", "Wissenschaftlicher Mitarbeiter", "Rechtsanwalt", "Referentin der Geschäftsleitung",
        "Sachbearbeiter (m/w/d)", "Administrateur Système",
    ],
)  # fmt: skip
def test_a_job_title_is_known_by_its_head(text: str):
    assert is_title(text)


@pytest.mark.parametrize(
    "text",
    [
        "Jan de Vries", "Bakkerij Jansen B.V.", "Engineering Department", "Department of Economics", "Faithful Linux user since 1998",
        "Stanford University", "020 123 45 67", "https://example.com/engineer", "", "Abteilung Einkauf", "some engineer",
    ],
)  # fmt: skip
def test_what_is_no_job_title(text: str):
    assert not is_title(text)


@pytest.mark.parametrize("row", [*JOBS, *JOB_ENDINGS, *ROMANCE_JOBS, *NORTHERN_JOBS], ids=lambda row: row.language)
def test_the_example_of_each_row_is_a_title(row: Wording):
    assert is_title(row.example)


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("Administrator, acme", ("Administrator", "acme")),
        ("Softwareentwickler bei Nordlicht GmbH", ("Softwareentwickler", "Nordlicht GmbH")),
        ("Sys admin @ MEDIC", ("Sys admin", "MEDIC")),
        ("Author, developer, opinionist", ("Author, developer, opinionist",)),
        ("Bakkerij Jansen, Amsterdam", ("Bakkerij Jansen, Amsterdam",)),
    ],
)
def test_title_and_company_on_one_line_fall_apart(text: str, parts: tuple[str, ...]):
    assert split_title(text) == parts


@pytest.mark.parametrize(
    "text", ["Kanzlei Vega & Partner", "Studio Verdi e Associati", "Cabinet Roux et Associés", "Stone & Partners"]
)
def test_a_firm_of_partners_is_no_title(text: str):
    assert not is_title(text)


@pytest.mark.parametrize("text", ["Owner & Partner", "Rechtsanwalt und Partner"])
def test_a_partner_behind_another_job_is_one(text: str):
    assert is_title(text)


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Medewerker vergunningen (ma, di, do)", "Medewerker vergunningen"),
        ("Account Manager (Mon-Wed)", "Account Manager"),
        ("Deputy Head (Learning and Teaching)", "Deputy Head (Learning and Teaching)"),
        ("HEAD OF HR", "Head of HR"),
        ("Ostéopathe D.O.", "Ostéopathe D.O."),
    ],
)
def test_a_title_is_given_without_the_days_somebody_works(text: str, title: str):
    assert cased_title(text) == title


@pytest.mark.parametrize(
    "text",
    [
        "Chefe da Divisão de Obras (em regime de substituição)", "Sales Manager Nord Europa", "Sachbearbeiterin Gewerbesteuer", "Ejendomsinspektør",
        "Arquitecto técnico municipal, Jefe del Servicio de Urbanismo, Obras y Parques",
    ],
)  # fmt: skip
def test_a_title_may_be_long_and_say_where(text: str):
    assert is_title(text)
