"""The outbox in the browser: a list, and each mail with its HTML in a frame that can do nothing."""

from html import escape

from local.outbox.mails import Mail

_STYLE = """
:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif }
body { max-width: 60rem; margin: 2rem auto; padding: 0 1rem }
table { border-collapse: collapse; width: 100% }
th, td { text-align: left; padding: .35rem .8rem .35rem 0; border-bottom: 1px solid #8884; vertical-align: top }
iframe { width: 100%; height: 70vh; border: 1px solid #8886; background: #fff }
pre { white-space: pre-wrap; overflow-wrap: anywhere; border: 1px solid #8886; padding: 1rem }
"""


def list_page(mails: list[Mail]) -> str:
    """All mails, newest first."""
    rows = "".join(
        f"<tr><td>{escape(mail.sent_at[:19].replace('T', ' '))}</td><td>{escape(', '.join(mail.recipients))}</td>"
        f'<td><a href="/mails/{escape(mail.mail_id)}">{escape(mail.subject) or "(no subject)"}</a></td></tr>'
        for mail in reversed(mails)
    )
    table = (
        f"<table><tr><th>Sent (UTC)<th>To<th>Subject</tr>{rows}</table>" if mails else "<p>Nothing was sent yet.</p>"
    )
    return _page("Outbox", f"<h1>Outbox</h1>{table}")


def mail_page(mail: Mail) -> str:
    """One mail: headers, the HTML part without scripts, forms or links of its own window, and the text part."""
    rows = "".join(f"<tr><th>{escape(name)}</th><td>{escape(value)}</td></tr>" for name, value in mail.headers)
    address = escape(mail.mail_id)
    frame = f'<h2>HTML</h2><iframe sandbox="allow-popups" src="/mails/{address}/html" title="HTML part"></iframe>'
    text = f"<h2>Text</h2><pre>{escape(mail.text)}</pre>"
    files = f'<p><a href="/">All mails</a> · <a href="/mails/{address}/eml">.eml</a></p>'
    return _page(mail.subject, f"<h1>{escape(mail.subject)}</h1>{files}<table>{rows}</table>{frame}{text}")


def _page(title: str, body: str) -> str:
    viewport = '<meta name="viewport" content="width=device-width, initial-scale=1">'
    head = f'<meta charset="utf-8">{viewport}<title>{escape(title)}</title><style>{_STYLE}</style>'
    return f'<!doctype html><html lang="en"><head>{head}</head><body>{body}</body></html>'
