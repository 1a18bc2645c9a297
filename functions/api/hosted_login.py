"""Cognito's hosted login: the authorization code flow with PKCE (RFC 6749 section 4.1, RFC 7636, OpenID Connect Core)."""

import base64
import hashlib
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any
from urllib.parse import urlencode

from gleaner.errors import GleanerError
from gleaner.wording import marked

if TYPE_CHECKING:
    import jwt

TIMEOUT = 10.0
"""Seconds to wait for the login's answer; the API itself gives up after 30."""


class SignInError(GleanerError):
    """The sign-in did not prove who somebody is; start again."""


@dataclass(frozen=True, slots=True)
class SignIn:
    """A sign-in under way: what must come back (`nonce`), what only we know (`verifier`), and where it leads (`to`)."""

    nonce: str
    verifier: str
    to: str


@dataclass(frozen=True)
class HostedLogin:
    """One app client of one user pool; `base_url` is the hosted login, `callback_url` what Cognito redirects to."""

    base_url: str
    callback_url: str
    home_url: str
    user_pool_id: str
    client_id: str

    def authorize_url(self, sign_in: SignIn, state: str) -> str:
        """Where the browser goes to sign in."""
        challenge = base64.urlsafe_b64encode(hashlib.sha256(sign_in.verifier.encode()).digest()).rstrip(b"=").decode()
        query = {
            "response_type": "code",
            "client_id": self.client_id,
            "redirect_uri": self.callback_url,
            "scope": "openid email",
            "state": state,
            "nonce": sign_in.nonce,
            "code_challenge": challenge,
            "code_challenge_method": "S256",
        }
        return f"{self.base_url}/oauth2/authorize?{urlencode(query)}"

    def sign_out_url(self) -> str:
        """Where the browser goes so that Cognito forgets it too."""
        return f"{self.base_url}/logout?{urlencode({'client_id': self.client_id, 'logout_uri': self.home_url})}"

    def claims(self, code: str, sign_in: SignIn) -> dict[str, Any]:
        """The verified claims of the ID token that a code is exchanged for; raises `SignInError`."""
        import jwt

        token = self._exchange(code, sign_in.verifier)
        try:
            key = self._keys.get_signing_key_from_jwt(token)
            claims: dict[str, Any] = jwt.decode(
                token,
                key.key,
                algorithms=["RS256"],
                audience=self.client_id,
                issuer=f"https://cognito-idp.{self._region}.amazonaws.com/{self.user_pool_id}",
                leeway=30,
                options={"require": ["exp", "iat", "sub", "nonce", "token_use"]},
            )
        except jwt.PyJWTError:
            raise SignInError(marked("The sign-in could not be verified. Sign in again.")) from None
        if claims["nonce"] != sign_in.nonce or claims["token_use"] != "id":  # noqa: S105 - a kind of token
            raise SignInError(marked("This answer belongs to another sign-in. Sign in again."))
        return claims

    @property
    def _region(self) -> str:
        return self.user_pool_id.partition("_")[0]

    @cached_property
    def _keys(self) -> "jwt.PyJWKClient":
        import boto3
        import jwt

        # The SDK knows where the service is, an endpoint of the environment included.
        service = boto3.client("cognito-idp", region_name=self._region).meta.endpoint_url
        return jwt.PyJWKClient(f"{service}/{self.user_pool_id}/.well-known/jwks.json", timeout=TIMEOUT)

    def _exchange(self, code: str, verifier: str) -> str:
        import urllib3

        body = urlencode(
            {
                "grant_type": "authorization_code",
                "client_id": self.client_id,
                "code": code,
                "redirect_uri": self.callback_url,
                "code_verifier": verifier,
            }
        )
        form = {"Content-Type": "application/x-www-form-urlencoded"}
        try:
            answer = urllib3.request(
                "POST", f"{self.base_url}/oauth2/token", body=body, headers=form, timeout=TIMEOUT, retries=False
            )
            token = answer.json().get("id_token") if answer.status == 200 else None
        except (urllib3.exceptions.HTTPError, ValueError):
            raise SignInError(marked("The sign-in service did not answer. Sign in again.")) from None
        if not isinstance(token, str):
            raise SignInError(marked("This sign-in was used already or has expired. Sign in again."))
        return token
