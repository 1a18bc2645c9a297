"""The API: an HTTP request becomes an answer."""

from typing import Any

from aws_lambda_powertools import Logger, Metrics, Tracer
from aws_lambda_powertools.utilities.typing import LambdaContext
from mangum import Mangum

from api.app import make_app
from api.hosted_login import HostedLogin
from api.wiring import Services, Wiring
from gleaner.settings import ApiSettings
from gleaner.store.link_key import LinkKey

logger, metrics, tracer = Logger(), Metrics(), Tracer()
settings = ApiSettings.from_env()


wiring = Wiring(
    settings=settings,
    services=Services(),
    login=HostedLogin(
        base_url=settings.sign_in_url,
        callback_url=f"{settings.public_url}/callback",
        home_url=f"{settings.public_url}/",
        user_pool_id=settings.user_pool_id,
        client_id=settings.user_pool_client_id,
    ),
    read_key=LinkKey(settings.link_key_secret),
)
asgi = Mangum(make_app(wiring, logger, metrics), lifespan="off")


@metrics.log_metrics
@logger.inject_lambda_context(clear_state=True)
@tracer.capture_lambda_handler(capture_response=False, capture_error=False)
def lambda_handler(event: dict[str, Any], context: LambdaContext) -> dict[str, Any]:
    """Answer one request of the HTTP API (payload format 2.0)."""
    return asgi(event, context)  # type: ignore[arg-type] # two libraries' types of the same object
