"""`sam deploy` of the built template onto the emulator, exactly as onto AWS."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from botocore.exceptions import ClientError

from local.aws import Aws
from local.build import Build, Target, run_sam, unchanged
from local.emulator import REGION, client_environment
from local.errors import LocalCloudError
from local.folders import Folders

if TYPE_CHECKING:
    from mypy_boto3_cloudformation import CloudFormationClient

STACK_NAME = "gleaner-local"


@dataclass(frozen=True, slots=True)
class Settings:
    """What the person who deploys decides: the parameters of the template."""

    mail_domain: str = "in.gleaner.example"
    digest_sender: str = "gleaner@gleaner.example"


def deploy(folders: Folders, build: Build, target: Target, settings: Settings, url: str) -> dict[str, str]:
    """Deploy the stack and return its outputs."""
    parameters = [
        f"MailDomain={settings.mail_domain}",
        f"DigestSender={settings.digest_sender}",
        f"LocalPort={url.rpartition(':')[2]}",
        *target.parameters,
    ]
    arguments = ["deploy", "--template-file", str(build.template), "--stack-name", STACK_NAME, "--resolve-s3"]
    arguments += ["--region", REGION, "--capabilities", "CAPABILITY_IAM", "CAPABILITY_AUTO_EXPAND"]
    arguments += ["--no-confirm-changeset", "--no-fail-on-empty-changeset", "--no-progressbar"]
    arguments += ["--parameter-overrides", *parameters]
    advice = "What CloudFormation says is below; after mending the template: `gleaner local down`, then `up`."
    with unchanged(folders):
        run_sam("`sam deploy`", arguments, folders, client_environment(url), advice)
    return stack_outputs(STACK_NAME, Aws(url).cloudformation)


def stack_outputs(stack: str, cloudformation: "CloudFormationClient") -> dict[str, str]:
    """The outputs of a deployed stack, here or on AWS."""
    try:
        found = cloudformation.describe_stacks(StackName=stack)["Stacks"][0]
    except ClientError as error:
        reason = error.response["Error"]["Code"]
        raise LocalCloudError(
            f"No stack {stack} can be read here ({reason}): check its name and the region."
        ) from error
    return {row["OutputKey"]: row["OutputValue"] for row in found.get("Outputs", [])}


def verify_sender(settings: Settings, url: str) -> None:
    """Make the sender's domain an identity of SES: on AWS the README's step with DNS records, here verified at once."""
    domain = settings.digest_sender.rpartition("@")[2]
    ses = Aws(url).sesv2
    try:
        ses.create_email_identity(EmailIdentity=domain)
    except ses.exceptions.AlreadyExistsException:
        return
