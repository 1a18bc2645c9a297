from collections.abc import Callable

import pytest

from gleaner.mail.line_shapes import (
    is_contact_line,
    is_long_rule,
    is_name_shaped,
    is_office_and_name,
    is_quotation,
    is_register_line,
    is_remark,
    is_rule,
    is_signature_like,
    reaches,
)


@pytest.mark.parametrize(
    "line",
    [
        "Tel. +44 20 7946 0000",
        "M: 06 12 34 56 78",
        "Durchwahl -23",
        "móvil 612 34 56 78",
        "тел. 8 800",
        "電話：03-1234-5678",
        "www.example.com",
        "ann@example.com",
        "x1234",
    ],
)
def test_contact_lines_are_known_in_many_languages(line: str):
    assert is_contact_line(line)


@pytest.mark.parametrize("line", ["2026-03-12", "12.03.2026 10:30", "1992--2002 Widgets", "Hello Bob", "3 of 4"])
def test_dates_and_words_are_no_contact_lines(line: str):
    assert not is_contact_line(line)


def test_what_reaches_somebody_is_a_whole_number_or_address():
    assert reaches("call +44 20 7946 0000")
    assert reaches("ann@example.com")
    assert not reaches("Room 12")
    assert not reaches("Mon 12-03-2026")


@pytest.mark.parametrize(
    "line",
    [
        "Head of Sales",
        "Widgets s.r.o.",
        "Directrice des achats et",
        "1 High Street, London W1 1AA",
        "Avda. de la Paz, 24, esc. 2, 1º izda.",
        "Telef.: (+351) 213 847 260 (chamada para a rede fixa nacional)",
        "Ann Example | Buyer | Widgets | +44 20 7946 0000 | www.example.com | 1 High Street | London | UK",
        "SAS au capital de 10 000 € – RCS Nantes 418 552 096 – TVA FR 62 418552096 – APE 4399C – SIRET 418 552 096 00031",
        "[cid:image001.png@01DA]",
        "адрес\t163000, г. Пример, ул. Длинная, д. 3, оф. 1",
        "株式会社サンプル 営業部",
    ],
)
def test_lines_of_signatures_look_like_it(line: str):
    assert is_signature_like(line)
    assert not is_remark(line)


@pytest.mark.parametrize(
    "line",
    [
        "I will send you the contract as soon as the lawyers have looked at it once more.",
        "ご確認のほど、よろしくお願いいたしますと言いました。",
        "x" * 400,
    ],
)
def test_sentences_do_not(line: str):
    assert not is_signature_like(line)


@pytest.mark.parametrize(
    "line",
    [
        "See you on Monday!",
        "Can you call me?",
        "Ich melde mich morgen bei dir.",
        "je te rappelle demain, tu me diras ce que vous en pensez",
        "明日でよろしいですか？",
    ],
)
def test_what_is_said_to_somebody_is_a_remark(line: str):
    assert is_remark(line)


def test_quotations_are_no_remarks():
    assert is_quotation('"The future is here, it is just not widely distributed."')
    assert is_quotation("« Rien ne sert de courir. »")
    assert is_quotation("-- Somebody Famous")
    assert not is_remark('"We are what you see."')
    assert not is_quotation("He said no.")


def test_rules_names_and_registers_have_shapes():
    assert is_rule("-- -- --")
    assert is_rule("━━━━━━━━")
    assert not is_rule("- a -")
    assert is_long_rule("__________")
    assert not is_long_rule("--")
    assert is_name_shaped("Ann van Example") is False
    assert is_name_shaped("Ann Example")
    assert is_register_line("Amtsgericht Köln HRB 12345, Geschäftsführer: B. Muster")
    assert not is_register_line("Bring the register, please")


@pytest.mark.parametrize(
    "shape", [is_contact_line, is_quotation, is_remark, is_rule, is_long_rule, is_signature_like, reaches]
)
def test_a_megabyte_on_one_line_is_looked_at_quickly(shape: Callable[[str], bool]):
    for piece in ("a@", "1 ", "- ", "a", '"', "(", "x. "):
        assert shape(piece * 500_000) in {True, False}


def test_an_office_and_a_name_are_told_from_short_answers():
    assert is_office_and_name("営業部 山田太郎")
    assert is_office_and_name("销售部 王五")
    assert not is_office_and_name("好的 谢谢")
    assert not is_office_and_name("山田です")
