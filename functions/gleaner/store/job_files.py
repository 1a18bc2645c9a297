"""The files of jobs in S3: address books that came in, and those that go out."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from mypy_boto3_s3 import S3Client
    from mypy_boto3_s3.type_defs import CompletedPartTypeDef

PART_BYTES = 5 * 1024 * 1024
"""The least that a part of a multipart upload may have, but for the last (S3)."""
LINK_SECONDS = 60
"""How long a link to a file works: as long as a browser needs to follow it."""


def export_key(name: str) -> str:
    """Where a file that goes out is, by a random name."""
    return f"exports/{name}"


def import_key(name: str) -> str:
    """Where a file that came in waits, by a random name."""
    return f"imports/{name}"


@dataclass(frozen=True, slots=True)
class JobFiles:
    """The bucket of jobs' files."""

    client: "S3Client"
    bucket: str

    def put(self, key: str, body: bytes) -> None:
        """Write a whole file; the same again is as good."""
        self.client.put_object(Bucket=self.bucket, Key=key, Body=body)

    def read(self, key: str) -> bytes | None:
        """A whole file; None where there is none."""
        try:
            return self.client.get_object(Bucket=self.bucket, Key=key)["Body"].read()
        except self.client.exceptions.NoSuchKey:
            return None

    def drop(self, key: str) -> None:
        """Delete a file; nothing there is as good."""
        self.client.delete_object(Bucket=self.bucket, Key=key)

    def begin(self, key: str) -> str:
        """Begin a file in parts; its upload's id. One that is begun and left is removed by the bucket's lifecycle."""
        return self.client.create_multipart_upload(Bucket=self.bucket, Key=key)["UploadId"]

    def put_part(self, key: str, upload_id: str, number: int, body: bytes) -> str:
        """Write a part, in place of what was written under its number; its tag.

        Where a run was killed right after it had made one file of all parts, that file is there, and this part in it.
        """
        try:
            answer = self.client.upload_part(
                Bucket=self.bucket, Key=key, UploadId=upload_id, PartNumber=number, Body=body
            )
        except self.client.exceptions.NoSuchUpload:
            return self.client.head_object(Bucket=self.bucket, Key=key)["ETag"]
        return answer["ETag"]

    def complete(self, key: str, upload_id: str, tags: Sequence[str]) -> None:
        """Make one file of the parts; a file that a run made before it was killed is as good."""
        parts: list[CompletedPartTypeDef] = [{"PartNumber": at, "ETag": tag} for at, tag in enumerate(tags, 1)]
        try:
            self.client.complete_multipart_upload(
                Bucket=self.bucket, Key=key, UploadId=upload_id, MultipartUpload={"Parts": parts}
            )
        except self.client.exceptions.NoSuchUpload:
            self.client.head_object(Bucket=self.bucket, Key=key)

    def link(self, key: str, *, name: str, media_type: str) -> str:
        """A link that anybody may follow within a minute, and that saves the file under a name."""
        wanted = {
            "Bucket": self.bucket,
            "Key": key,
            "ResponseContentDisposition": f'attachment; filename="{name}"',
            "ResponseContentType": media_type,
        }
        return self.client.generate_presigned_url("get_object", Params=wanted, ExpiresIn=LINK_SECONDS)
