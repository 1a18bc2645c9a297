"""The least that Mangum can answer with: what every page's time stands beside."""

import io
import json
import zipfile
from dataclasses import dataclass
from uuid import uuid4

from local.aws import Aws
from local.stack_file import StackFile

_SOURCE = """
from mangum import Mangum


async def app(scope, receive, send):
    await send({"type": "http.response.start", "status": 200, "headers": [(b"content-type", b"text/html")]})
    await send({"type": "http.response.body", "body": b"<h1>hello</h1>"})


asgi = Mangum(app, lifespan="off")


def lambda_handler(event, context):
    print("answered")  # the emulator waits 50 ms for the log of a function that says nothing
    return asgi(event, context)
"""


@dataclass(frozen=True, slots=True)
class Hello:
    """A function beside ours: the same layer, runtime and memory; its page is at `path` of the emulator."""

    function: str
    path: str


def deploy_hello(aws: Aws, stack: StackFile) -> Hello:
    """Make it, with an API of its own before it; a run that was stopped may have left another there."""
    name = f"benchmark-hello-{uuid4().hex[:8]}"
    like = aws.functions.get_function_configuration(FunctionName=stack.functions["Api"])
    made = aws.functions.create_function(
        FunctionName=name,
        Runtime=like["Runtime"],
        Role=like["Role"],
        Handler="hello.lambda_handler",
        Code={"ZipFile": _zipped()},
        Layers=[layer["Arn"] for layer in like["Layers"]],
        MemorySize=like["MemorySize"],
        Timeout=like["Timeout"],
    )
    gateway = aws.session.client("apigatewayv2", endpoint_url=aws.url)
    api = gateway.create_api(Name=name, ProtocolType="HTTP", Target=made["FunctionArn"])["ApiId"]
    integration = gateway.create_integration(
        ApiId=api, IntegrationType="AWS_PROXY", IntegrationUri=made["FunctionArn"], PayloadFormatVersion="2.0"
    )
    gateway.create_route(ApiId=api, RouteKey="$default", Target=f"integrations/{integration['IntegrationId']}")
    gateway.create_stage(ApiId=api, StageName="$default", AutoDeploy=True)
    aws.functions.add_permission(
        FunctionName=name, StatementId="api", Action="lambda:InvokeFunction", Principal="apigateway.amazonaws.com"
    )
    return Hello(name, f"/_aws/execute-api/{api}/$default/")


def cool(aws: Aws, function: str, turn: int) -> None:
    """Have the next request start a function anew: a changed environment ends its processes, as on AWS."""
    known = aws.functions.get_function_configuration(FunctionName=function)
    variables = {**known.get("Environment", {}).get("Variables", {}), "BENCHMARK_TURN": json.dumps(turn)}
    aws.functions.update_function_configuration(FunctionName=function, Environment={"Variables": variables})
    aws.functions.get_waiter("function_updated_v2").wait(FunctionName=function)


def _zipped() -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr("hello.py", _SOURCE)
    return packed.getvalue()
