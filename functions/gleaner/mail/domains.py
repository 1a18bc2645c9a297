"""When two domains belong to one organisation, as far as mail authentication is concerned."""

# Second-level labels under which a country's registry gives names to strangers (co.uk, com.au, or.jp, gob.mx).
_REGISTRY_LABELS = frozenset(
    [
        "ac",
        "asn",
        "co",
        "com",
        "edu",
        "firm",
        "gen",
        "go",
        "gob",
        "gouv",
        "gov",
        "gub",
        "gv",
        "id",
        "idv",
        "ind",
        "info",
        "inf",
        "lg",
        "ltd",
        "mil",
        "me",
        "name",
        "ne",
        "net",
        "nhs",
        "nic",
        "nom",
        "or",
        "org",
        "plc",
        "police",
        "press",
        "pro",
        "sch",
        "school",
    ]
)

# Domains under which anybody may have a name of their own.
_SHARED = frozenset(
    (
        "amazonaws.com", "appspot.com", "azurewebsites.net", "blogspot.com", "cloudfront.net", "eu.com", "eu.org",
        "fly.dev", "github.io", "gitlab.io", "herokuapp.com", "myshopify.com", "netlify.app", "pages.dev", "uk.com",
        "us.com", "vercel.app", "web.app", "wordpress.com", "workers.dev",
    )
)  # fmt: skip


def is_aligned(authenticated: str, author: str) -> bool:
    """Whether a proof for one domain speaks for an author at the other: the same, or one above the other.

    Stricter than DMARC's relaxed mode, which needs the public suffix list: siblings (news.example.com and
    mail.example.com) are not taken for one organisation, and nothing speaks for what lies under a public suffix.
    """
    left, right = _normal(authenticated), _normal(author)
    if not left or not right:
        return False
    if left == right:
        return True
    above, below = sorted((left, right), key=len)
    return below.endswith("." + above) and not is_public_suffix(above)


def domain_of(address: str) -> str:
    """The domain of an address or of a bare `@domain`, in lower case; empty when there is none."""
    return _normal(address.rpartition("@")[2]) if "@" in address else ""


def is_public_suffix(domain: str) -> bool:
    """Whether strangers hold names directly under this domain; on doubt it says so."""
    labels = domain.split(".")
    if len(labels) < 2 or domain in _SHARED:
        return True
    return len(labels) == 2 and len(labels[1]) == 2 and (labels[0] in _REGISTRY_LABELS or len(labels[0]) <= 2)


def _normal(domain: str) -> str:
    return domain.strip().strip(".").lower()
