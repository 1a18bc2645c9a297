import pytest

from gleaner.mail.banners import BANNERS, Banner, banner_lines
from gleaner.mail.quoting import split
from tests.unit.mail.mails import message


@pytest.mark.parametrize("row", BANNERS, ids=lambda row: f"{row.language} {row.example[:20]}")
def test_a_servers_warning_is_not_the_senders_word(row: Banner):
    zones = split(message(f"{row.example}\n\nCan you call me?"))

    assert zones.new_text == "Can you call me?"
    assert zones.quoted_text == row.example


@pytest.mark.parametrize(
    "text",
    [
        "Important: the external audit is on Friday.\nPlease bring the papers.\nAnd the keys.\nAnd the map.\nAnd a pen.\nAnd paper.",
        "Note: the external auditor arrives on Friday.",
        "Let op: de externe accountant komt vrijdag.",
        "Achtung: der externe Prüfer kommt am Freitag.",
        "You often get email from me, I know.",
        "You don't often get email from me, I know.",
        "Attention : l'auditeur externe arrive vendredi.",
        "Atención: el auditor externo viene el viernes.",
        "Attenzione: il revisore esterno arriva venerdì.",
        "Atenção: o auditor externo chega na sexta.",
        "OBS: den externa revisorn kommer på fredag.",
        "Denne mailen gjelder den eksterne revisoren.",
        "Uwaga: zewnętrzny audytor przyjdzie w piątek.",
        "Pozor: externí auditor přijde v pátek.",
        "Внимание: внешний аудитор придёт в пятницу.",
        "注意：外部審査は金曜日です。",
        "Let op: de vergadering begint eerder.",
        "Achtung: der Termin ist verlegt.",
        "",
    ],
)
def test_warnings_of_the_sender_are_new(text: str):
    assert len(banner_lines(text.split("\n"))) == 0


def test_the_line_below_a_banner_is_new_even_without_a_blank_one():
    banner = "CAUTION: This email originated from outside of the organization."
    zones = split(message(f"{banner}\nDo not click links or open attachments.\nHi Bob,\nCan you call me?"))

    assert zones.new_text == "Hi Bob,\nCan you call me?"


def test_a_tag_before_a_banner_belongs_to_it():
    zones = split(message("[EKSTERN E-MAIL] Denne e-mail er sendt fra en ekstern afsender.\n\nRing til mig."))

    assert zones.new_text == "Ring til mig."
