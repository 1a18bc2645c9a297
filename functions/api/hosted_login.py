"""Cognito's hosted login: the authorization code flow with PKCE (RFC 6749 section 4.1, RFC 7636, OpenID Connect Core)."""

import base64
import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any
from urllib.parse import urlencode

from gleaner.errors import GleanerError
from gleaner.wording import marked

if TYPE_CHECKING:
    import jwt
    from mypy_boto3_cognito_idp import CognitoIdentityProviderClient

TIMEOUT = 10.0
"""Seconds to wait for the login's answer; the API itself gives up after 30."""
RENEWAL_TIMEOUT = 4.0
"""Seconds to wait where somebody waits for a page and not for a sign-in."""

REFUSALS = frozenset(
    [
        *("NotAuthorizedException", "UserNotFoundException"),  # disabled, deleted, revoked, expired
        *("RefreshTokenReuseException", "InvalidParameterException"),
    ]
)
"""Cognito's answers to a refresh token that will never do again; every other error may pass."""


class SignInError(GleanerError):
    """The sign-in did not prove who somebody is; start again."""


class LoginSilentError(SignInError):
    """The login did not answer, or not with an answer: nothing is known of the person."""


@dataclass(frozen=True, slots=True)
class Proven:
    """The verified claims of an ID token, and the refresh token that gets the next one, if there is one."""

    claims: Mapping[str, Any]
    refresh_token: str = ""


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

    def redeemed(self, code: str, sign_in: SignIn) -> Proven:
        """Who a code is given for; raises `SignInError`."""
        tokens = self._exchange(code, sign_in.verifier)
        claims = self._verified(tokens["id_token"])
        if claims.get("nonce") != sign_in.nonce:
            raise SignInError(marked("This answer belongs to another sign-in. Sign in again."))
        return Proven(claims, str(tokens.get("refresh_token") or ""))

    def renewed(self, refresh_token: str) -> Proven:
        """The same person as Cognito knows them by now; raises `LoginSilentError`, or `SignInError` where they may not go on.

        By Cognito's own API instead of the token endpoint: it works whether refresh tokens rotate or not.
        """
        from botocore.exceptions import BotoCoreError, ClientError

        try:
            answer = self._service.get_tokens_from_refresh_token(RefreshToken=refresh_token, ClientId=self.client_id)
        except ClientError as error:
            if error.response["Error"]["Code"] not in REFUSALS:
                raise _silent() from None
            raise SignInError(marked("You were signed out. Sign in again.")) from None
        except BotoCoreError:
            raise _silent() from None
        tokens = answer["AuthenticationResult"]
        return Proven(self._verified(tokens["IdToken"]), tokens.get("RefreshToken") or refresh_token)

    def revoke(self, refresh_token: str) -> None:
        """Have a refresh token be good for nothing any more; raises `LoginSilentError`."""
        from botocore.exceptions import BotoCoreError, ClientError

        try:
            self._service.revoke_token(Token=refresh_token, ClientId=self.client_id)
        except (BotoCoreError, ClientError):
            raise _silent() from None

    def _verified(self, token: str) -> Mapping[str, Any]:
        """The claims of an ID token of this client and pool, signed by it and still good."""
        import jwt

        try:
            key = self._keys.get_signing_key_from_jwt(token)
            claims: dict[str, Any] = jwt.decode(
                token,
                key.key,
                algorithms=["RS256"],
                audience=self.client_id,
                issuer=f"https://cognito-idp.{self._region}.amazonaws.com/{self.user_pool_id}",
                leeway=30,
                options={"require": ["exp", "iat", "sub", "token_use"]},
            )
        except jwt.PyJWKClientConnectionError:
            raise _silent() from None
        except jwt.PyJWTError:
            raise SignInError(marked("The sign-in could not be verified. Sign in again.")) from None
        if claims["token_use"] != "id":  # noqa: S105 - a kind of token
            raise SignInError(marked("The sign-in could not be verified. Sign in again."))
        return claims

    @property
    def _region(self) -> str:
        return self.user_pool_id.partition("_")[0]

    @cached_property
    def _service(self) -> "CognitoIdentityProviderClient":
        import boto3
        from botocore.config import Config

        times = Config(connect_timeout=RENEWAL_TIMEOUT, read_timeout=RENEWAL_TIMEOUT, retries={"total_max_attempts": 2})
        return boto3.client("cognito-idp", region_name=self._region, config=times)

    @cached_property
    def _keys(self) -> "jwt.PyJWKClient":
        import jwt

        # The SDK knows where the service is, an endpoint of the environment included.
        service = self._service.meta.endpoint_url
        return jwt.PyJWKClient(f"{service}/{self.user_pool_id}/.well-known/jwks.json", timeout=TIMEOUT)

    def _exchange(self, code: str, verifier: str) -> Mapping[str, Any]:
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
            tokens = answer.json() if answer.status == 200 else {}
        except (urllib3.exceptions.HTTPError, ValueError):
            raise _silent() from None
        if not isinstance(tokens, dict) or not isinstance(tokens.get("id_token"), str):
            raise SignInError(marked("This sign-in was used already or has expired. Sign in again."))
        return tokens


def _silent() -> LoginSilentError:
    return LoginSilentError(marked("The sign-in service did not answer. Sign in again."))
