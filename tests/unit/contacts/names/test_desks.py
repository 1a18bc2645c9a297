"""Who writes from a mailbox that is a desk's, a firm's, or a directory's entry."""

import pytest

from gleaner.contacts.names.given_names import GIVEN, GIVEN_NAMES
from gleaner.contacts.names.more_given_names import MORE_GIVEN_NAMES
from gleaner.contacts.names.senders import read_sender
from gleaner.contacts.work.wording import Wording
from gleaner.mail.message import Mailbox
from tests.unit.contacts.readings import found, reading


@pytest.mark.parametrize(
    "display",
    ["Spedizioni", "Tráfico", "Urbanismo Ayto. Vega", "Sinistres Auto", "Bußgeldstelle", "Klantendienst", "Ufficio Acquisti", "Versand", "Encomendas", "Rezerwacje"],
)  # fmt: skip
def test_a_desk_is_no_person(display: str):
    sender = read_sender(Mailbox(display, "desk@acme.example"))
    assert sender.person is None
    assert sender.is_organisation


@pytest.mark.parametrize(
    ("display", "email", "first", "last", "beside"),
    [
        ("Lindberg Karin NBV HC Eken", "karin.m.lindberg@region.example", "Karin", "Lindberg", "NBV HC Eken"),
        ("Anna von Rotwerk", "anna.keller@rotwerk.example", "Anna", None, "Rotwerk"),
        ("Fysio Anna", "anna@beweging.example", "Anna", None, None),
        ("Смирнова Ольга", "o.smirnova@acme.example", "Ольга", "Смирнова", None),
        ("Ana | Oficina Vega", "ana.costa@oficinavega.example", "Ana", None, "Oficina Vega"),
    ],
)
def test_a_directorys_entry_is_put_in_order(display: str, email: str, first: str, last: str | None, beside: str | None):
    sender = read_sender(Mailbox(display, email))
    assert sender.person is not None
    assert (sender.person.first or "").startswith(first)
    assert (sender.person.last, sender.beside) == (last, beside)


@pytest.mark.parametrize(
    ("signature", "first", "last"),
    [
        ("Noemi Verdi\nUfficio Spedizioni\nMulino Verdi S.r.l.", "Noemi", "Verdi"),
        ("Agnes\n\nAgnes Thwaitely · Customer care · Acme", "Agnes", "Thwaitely"),
        ("Oddrunia Falk\nRecepción y atención al cliente\nAcme", "Oddrunia", "Falk"),
        ("im Auftrag\nUlrike Tannhof\nSachbearbeiterin Gewerbe\nAcme GmbH", "Ulrike", "Tannhof"),
        ("VERDI ANTONIO\nIDRAULICA VERDI DI VERDI ANTONIO", "Antonio", "Verdi"),
    ],
)
def test_who_signs_for_a_firms_mailbox_is_who_writes(signature: str, first: str, last: str):
    details = found(reading(signature, Mailbox("Acme Orders", "orders@acme.example")))
    assert (details["first_name"], details["last_name"]) == (first, last)


def test_the_firms_own_name_is_nobodys():
    details = found(
        reading(
            "Fernlake Optics\nCustomer Support", Mailbox("Fernlake Optics Support", "support@fernlakeoptics.example")
        )
    )
    assert "first_name" not in details


@pytest.mark.parametrize("row", [*GIVEN_NAMES, *MORE_GIVEN_NAMES], ids=lambda row: row.language)
def test_the_example_of_each_row_begins_with_a_given_name(row: Wording):
    assert row.example.split()[0].lower() in GIVEN or any(word in GIVEN for word in row.words)
