import pytest

from local.door.verdicts import Signature, VerdictError, verdicts_for


def test_without_wishes_everything_passes_and_is_aligned() -> None:
    verdicts = verdicts_for("", "", "example.com")
    assert verdicts.signatures == (Signature("example.com", "pass"),)
    assert (verdicts.spf_status, verdicts.dkim_status, verdicts.dmarc_status) == ("PASS", "PASS", "PASS")
    assert (verdicts.spam, verdicts.virus, verdicts.policy) == ("PASS", "PASS", None)


@pytest.mark.parametrize(
    ("auth", "statuses"),
    [
        ("fail", ("FAIL", "FAIL", "FAIL")),
        ("none", ("GRAY", "GRAY", "GRAY")),
        ("spf=softfail dkim=other.example dmarc=fail", ("GRAY", "PASS", "FAIL")),
        ("spf=permerror dkim=a.example:permerror dmarc=pass", ("PROCESSING_FAILED", "GRAY", "PASS")),
    ],
)
def test_verdicts_follow_from_clauses_as_captured(auth: str, statuses: tuple[str, str, str]) -> None:
    verdicts = verdicts_for(auth, "", "example.com")
    assert (verdicts.spf_status, verdicts.dkim_status, verdicts.dmarc_status) == statuses


def test_a_policy_is_told_only_when_dmarc_fails() -> None:
    assert verdicts_for("dmarc=fail policy=quarantine", "", "example.com").policy == "quarantine"
    assert verdicts_for("dmarc=pass policy=quarantine", "", "example.com").policy is None


@pytest.mark.parametrize(
    ("auth", "scan"), [("maybe", ""), ("spf=perhaps", ""), ("pass", "spam=maybe"), ("", "ham=PASS"), ("spf=pass x", "")]
)
def test_unknown_wishes_are_refused(auth: str, scan: str) -> None:
    with pytest.raises(VerdictError):
        verdicts_for(auth, scan, "example.com")
