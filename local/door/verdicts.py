"""What SES would find when it checks a message: chosen by the sender here, since a loopback has no DNS to check.

A message may begin with private fields `X-Local-Auth` and `X-Local-Scan`, a line each, which the door removes before
anything sees them:

    X-Local-Auth: pass | fail | none
    X-Local-Auth: spf=pass dkim=example.com,other.example:fail dmarc=fail policy=reject
    X-Local-Scan: spam=FAIL virus=PASS

Without them everything passes and is aligned with From.
"""

from collections.abc import Mapping
from dataclasses import dataclass

#: Clause → verdict as captured (docs of SES name only PASS, FAIL, GRAY, PROCESSING_FAILED).
_SPF = {"pass": "PASS", "fail": "FAIL", "softfail": "GRAY", "none": "GRAY", "permerror": "PROCESSING_FAILED"}
_DKIM = {"pass": "PASS", "fail": "FAIL", "permerror": "GRAY"}
_DMARC = {"pass": "PASS", "fail": "FAIL", "none": "GRAY", "permerror": "PROCESSING_FAILED"}
_SCAN = ("PASS", "FAIL", "GRAY", "PROCESSING_FAILED", "DISABLED")
_SPF_COMMENTS = {
    "pass": "domain of {domain} designates {ip} as permitted sender",
    "fail": "domain of {domain} does not designate {ip} as permitted sender",
    "softfail": "transitioning domain of {domain} does not designate {ip} as permitted sender",
    "none": "{ip} is neither permitted nor denied by domain of {domain}",
    "permerror": "Error in processing SPF Record",
}


class VerdictError(ValueError):
    """A private field that asks for something the door does not know."""


@dataclass(frozen=True, slots=True)
class Signature:
    """One DKIM signature and what became of it."""

    domain: str
    result: str


@dataclass(frozen=True, slots=True)
class Verdicts:
    """The results of all checks of one message."""

    spf: str
    signatures: tuple[Signature, ...]
    dmarc: str
    policy: str | None
    spam: str = "PASS"
    virus: str = "PASS"

    @property
    def spf_status(self) -> str:
        """The verdict of SPF in the event."""
        return _SPF[self.spf]

    @property
    def dkim_status(self) -> str:
        """PASS as soon as one signature passes: the event has one verdict and no domain."""
        results = {_DKIM[signature.result] for signature in self.signatures}
        return next((status for status in ("PASS", "FAIL") if status in results), "GRAY")

    @property
    def dmarc_status(self) -> str:
        """The verdict of DMARC in the event."""
        return _DMARC[self.dmarc]

    def spf_comment(self, domain: str, ip: str) -> str:
        """The remark in parentheses, as SES words it."""
        return "spfCheck: " + _SPF_COMMENTS[self.spf].format(domain=domain, ip=ip)


def verdicts_for(auth: str, scan: str, from_domain: str | None) -> Verdicts:
    """The verdicts that the private fields ask for; empty fields mean the default."""
    scans = {"spam": "PASS", "virus": "PASS", **_pairs(scan)}
    words = auth.strip() or "pass"
    asked = _pairs(words) if "=" in words else _preset(words.lower(), from_domain)
    spf, dmarc = asked.get("spf", "pass"), asked.get("dmarc", "pass")
    signatures = _signatures(asked.get("dkim", from_domain or "none"))
    _expect(spf, tuple(_SPF), "spf")
    _expect(dmarc, tuple(_DMARC), "dmarc")
    for name, value in scans.items():
        _expect(name, ("spam", "virus"), "X-Local-Scan")
        _expect(value, _SCAN, name)
    policy = asked.get("policy", "none") if dmarc == "fail" else None
    return Verdicts(spf, signatures, dmarc, policy, spam=scans["spam"], virus=scans["virus"])


def _preset(name: str, from_domain: str | None) -> Mapping[str, str]:
    domain = from_domain or "none"
    presets: dict[str, dict[str, str]] = {
        "pass": {"spf": "pass", "dkim": domain, "dmarc": "pass" if from_domain else "permerror"},
        "fail": {
            "spf": "fail",
            "dkim": f"{domain}:fail" if from_domain else "none",
            "dmarc": "fail",
            "policy": "reject",
        },
        "none": {"spf": "none", "dkim": "none", "dmarc": "none"},
    }
    _expect(name, tuple(presets), "X-Local-Auth")
    return presets[name]


def _signatures(text: str) -> tuple[Signature, ...]:
    if text in ("none", ""):
        return ()
    found = []
    for part in text.split(","):
        domain, _, result = part.partition(":")
        _expect(result or "pass", tuple(_DKIM), "dkim")
        found.append(Signature(domain, result or "pass"))
    return tuple(found)


def _pairs(text: str) -> dict[str, str]:
    pairs = {}
    for word in text.split():
        name, has_value, value = word.partition("=")
        if not has_value:
            raise VerdictError(f"Write name=value, not {word!r}.")
        pairs[name.lower()] = value
    return pairs


def _expect(value: str, known: tuple[str, ...], name: str) -> None:
    if value not in known:
        raise VerdictError(f"{name} knows {', '.join(known)}; {value!r} is none of them.")
