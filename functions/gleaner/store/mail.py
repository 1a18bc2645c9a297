"""Raw mail in S3: what SES stored, and each admission's own copy."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from gleaner.errors import GleanerError

if TYPE_CHECKING:
    from mypy_boto3_s3 import S3Client
    from mypy_boto3_s3.type_defs import CopySourceTypeDef, ObjectIdentifierTypeDef, TaggingTypeDef

LARGEST_READ = 10 * 1024 * 1024
"""Bytes read of one message; of a larger one the first parts' text is what people wrote (DESIGN section 2)."""

KEPT_TAG = "keep-days"
"""Marks what the owner wants kept after it was read; `template.yaml` has a lifecycle rule for each value."""


class MailStaysError(GleanerError):
    """S3 did not delete what it was asked to."""


def incoming_key(ses_message_id: str) -> str:
    """Where the receipt rule stores a message."""
    return f"incoming/{ses_message_id}"


def admitted_key(inbox_id: str, ses_message_id: str) -> str:
    """Where one inbox's own copy is."""
    return f"admitted/{inbox_id}/{ses_message_id}"


@dataclass(frozen=True, slots=True)
class RawMail:
    """The mail bucket."""

    client: "S3Client"
    bucket: str

    def read(self, key: str) -> bytes | None:
        """The first `LARGEST_READ` bytes under a key; None where there is nothing (read and dropped already)."""
        try:
            answer = self.client.get_object(Bucket=self.bucket, Key=key, Range=f"bytes=0-{LARGEST_READ - 1}")
        except self.client.exceptions.NoSuchKey:
            return None
        except self.client.exceptions.ClientError as error:
            if error.response["Error"]["Code"] != "InvalidRange":  # S3's answer where an object has no bytes
                raise
            return b""
        return answer["Body"].read()

    def admit(self, inbox_id: str, ses_message_id: str) -> bool:
        """Give an inbox its own copy of what SES stored; False where that is gone."""
        source: CopySourceTypeDef = {"Bucket": self.bucket, "Key": incoming_key(ses_message_id)}
        try:
            self.client.copy_object(Bucket=self.bucket, Key=admitted_key(inbox_id, ses_message_id), CopySource=source)
        except self.client.exceptions.ClientError as error:
            if error.response["Error"]["Code"] not in {"NoSuchKey", "404"}:
                raise
            return False
        return True

    def keep(self, key: str, days: int) -> None:
        """Have the bucket's lifecycle delete what is under a key so many days after it came; nothing there is as good."""
        tags: TaggingTypeDef = {"TagSet": [{"Key": KEPT_TAG, "Value": str(days)}]}
        try:
            self.client.put_object_tagging(Bucket=self.bucket, Key=key, Tagging=tags)
        except self.client.exceptions.ClientError as error:
            if error.response["Error"]["Code"] not in {"NoSuchKey", "404"}:
                raise

    def drop_admitted(self, inbox_id: str) -> int:
        """Delete up to a thousand of an inbox's own copies; how many there were."""
        found = self.client.list_objects_v2(Bucket=self.bucket, Prefix=admitted_key(inbox_id, "")).get("Contents", [])
        if found:
            keys: list[ObjectIdentifierTypeDef] = [{"Key": one["Key"]} for one in found]
            answer = self.client.delete_objects(Bucket=self.bucket, Delete={"Objects": keys, "Quiet": True})
            if answer.get("Errors"):
                raise MailStaysError(f"S3 kept {len(answer['Errors'])} mails; try again.")
        return len(found)

    def drop(self, key: str) -> None:
        """Delete what is under a key; nothing there is as good."""
        self.client.delete_object(Bucket=self.bucket, Key=key)
