import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gleaner.contacts.phones.labels import label_before, label_behind, lone_label
from gleaner.contacts.phones.words import LABELS, Kind, LabelWords


def kind_before(text: str) -> Kind | None:
    label = label_before(text, 0, len(text))
    return label.kind if label is not None else None


@pytest.mark.parametrize("row", LABELS, ids=lambda row: f"{row.kind.name} {row.languages}")
def test_a_row_reads_its_example(row: LabelWords):
    begin = re.search(r"[+(]?\d", row.example)
    assert begin is not None
    label = label_before(row.example, 0, begin.start()) or label_behind(row.example, row.example.rfind(" "))
    assert label is not None
    assert label.kind is row.kind


@pytest.mark.parametrize(
    ("row", "word"), [(row, word) for row in LABELS for word in row.words.split("|") if word != "06"], ids=str
)
def test_every_word_is_read_before_a_colon(row: LabelWords, word: str):
    label = label_before(f"{word}: ", 0, len(word) + 2)
    assert label is not None
    assert label.begin == 0


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("T ", Kind.PHONE),
        ("m: ", Kind.MOBILE),
        ("o:", Kind.WORK),
        ("Tel. (direct): ", Kind.WORK),
        ("Tel. kom. ", Kind.MOBILE),
        ("Direct fax: ", Kind.FAX),
        ("Phone (US): ", Kind.PHONE),
        ("Mobile / WhatsApp: ", Kind.MOBILE),
        ("Numéro de téléphone : ", Kind.PHONE),
        ("Ligne directe : ", Kind.WORK),
        ("Teléfono móvil: ", Kind.MOBILE),
        ("Work mobile - ", Kind.MOBILE),
        ("電話：", Kind.PHONE),
        ("☎ ", Kind.PHONE),
        ("TOLL-FREE ", Kind.WORK),
        ("Suite B ", None),
        ("P.IVA ", None),
        ("KvK ", None),
        ("Jan ", None),
        ("", None),
    ],
)
def test_the_label_right_before_a_number(text: str, kind: Kind | None):
    assert kind_before(text) is kind


def test_two_labels_name_two_numbers():
    label = label_before("Tel/Fax: ", 0, 9)
    assert label is not None
    assert (label.kind, label.then) == (Kind.PHONE, Kind.FAX)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        (" (mobile)", Kind.MOBILE),
        (" (H)", Kind.HOME),
        (" w / (770) 555-0139", Kind.WORK),
        (" cell", Kind.MOBILE),
        (" fax 020 1234567", None),
        (" Fax: 020 1234567", None),
        (" (chamada para a rede móvel nacional)", None),
        (" Amsterdam", None),
        ("", None),
    ],
)
def test_the_label_behind_a_number(text: str, kind: Kind | None):
    label = label_behind(text, 0)
    assert (label.kind if label is not None else None) is kind


@pytest.mark.parametrize(
    ("cell", "label"),
    [("Tel.:", "Tel"), ("Mobile", "Mobile"), ("T", "T"), ("Jan de Vries", None), ("Office Manager", None)],
)
def test_a_label_in_a_cell_of_its_own(cell: str, label: str | None):
    assert lone_label(cell) == label


def test_a_label_tells_its_language_unless_english_writes_it_too():
    assert label_before("Fijo ", 0, 5).languages == ("es",)  # type: ignore[union-attr]
    assert label_before("Mobile ", 0, 7).languages == ()  # type: ignore[union-attr]


@given(st.text(alphabet="TelFaxM.:/()- 0&ñ電", max_size=60))
def test_looking_for_labels_never_raises(text: str):
    label_before(text, 0, len(text))
    label_behind(text, 0)
    lone_label(text)
