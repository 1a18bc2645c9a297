import pytest

from gleaner.contacts.work.legal_forms import LEADING_FORMS, LEGAL_FORMS, LegalForm, has_legal_form, without_form


@pytest.mark.parametrize("form", [*LEGAL_FORMS, *LEADING_FORMS], ids=lambda form: form.countries)
def test_the_example_of_each_row_carries_a_legal_form(form: LegalForm):
    assert has_legal_form(form.example)


@pytest.mark.parametrize(
    "text",
    [
        "Cafés del Sur, S.L.", "Acero del Norte, S.A. de C.V.", "Horizonte Comunicação Ltda.", "Serralharia Minho, Unipessoal Lda", "Dębowe Drzwi Sp. z o.o.",
        "Sklárna Bor s.r.o.", "MAPLE POLYMERS LTD.", "Atelier Sud inc.", "Alpenquell Handels GmbH", "OÜ Kask", "Larch & Finn LLP", "ООО «Север»", "株式会社さくら",
    ],
)  # fmt: skip
def test_legal_forms_of_many_countries_are_known(text: str):
    assert has_legal_form(text)


@pytest.mark.parametrize(
    "text", ["Anna de Vries", "As an aside", "Director SA region", "Se non ora", "Co-founder", "Hauptstraße 5"]
)
def test_what_carries_no_legal_form(text: str):
    assert not has_legal_form(text)


def test_a_name_without_its_form():
    assert without_form("Müller & Söhne GmbH & Co. KG").strip() == "Müller & Söhne"
