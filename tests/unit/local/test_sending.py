from datetime import UTC, datetime

from local.sending import as_new, envelope_sender

NOON = datetime(2026, 11, 23, 12, 0, 0, 250_000, tzinfo=UTC)
RAW = b"""Received: from a.example by b.example;
 Mon, 2 Mar 2020 10:00:00 +0000
Return-Path: <bounce+1@a.example>
From: Ann <ann@example.com>
date: Mon, 2 Mar 2020 10:00:00 +0000
Subject: Hi

Received: this line is text
Date: so is this
"""


def test_as_new_changes_the_date_and_the_trace_and_nothing_else() -> None:
    assert as_new(RAW, NOON) == (
        b"Return-Path: <bounce+1@a.example>\nFrom: Ann <ann@example.com>\n"
        b"Date: Mon, 23 Nov 2026 12:00:01 +0000\r\n"
        b"Subject: Hi\n\nReceived: this line is text\nDate: so is this\n"
    )


def test_a_message_without_a_date_gets_none() -> None:
    assert as_new(b"From: a@example.com\n\nHi", NOON) == b"From: a@example.com\n\nHi"


def test_the_envelope_sender_is_the_return_path_else_from_else_nobody() -> None:
    assert envelope_sender(RAW) == "bounce+1@a.example"
    assert envelope_sender(b"Return-Path: <>\nFrom: a@example.com\n\n") == ""
    assert envelope_sender(b"From: Ann <ann@example.com>\n\n") == "ann@example.com"
    assert envelope_sender(b"Subject: nobody\n\n") == ""
