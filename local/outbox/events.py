"""The events SES publishes about a mail, brought to the targets of the account's EventBridge rules.

The emulator stores event destinations and rules but publishes nothing of SES's and refuses events of `aws.*` sources; so
the rules are asked whether they match, and their targets are called as EventBridge would.
"""

import json
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from uuid import uuid4

from local.aws import Aws
from local.outbox.mails import Mail

_ACCOUNT = "000000000000"
_DETAIL_TYPES = {
    "Send": "Email Sent",
    "Delivery": "Email Delivered",
    "Bounce": "Email Bounced",
    "Complaint": "Email Complaint Received",
    "Reject": "Email Rejected",
}


class UnknownEventError(ValueError):
    """An event type that this outbox cannot make."""


class Publisher:
    """Publishes events of mails that were sent through a configuration set with an EventBridge destination."""

    def __init__(self, aws: Aws) -> None:
        self._aws = aws

    def publish(self, mail: Mail, event_type: str, wish: Mapping[str, str]) -> int:
        """Bring one event to all targets; returns to how many. `wish` sets `bounceType`, `bounceSubType` and the like."""
        if event_type not in _DETAIL_TYPES:
            raise UnknownEventError(f"SES event types here: {', '.join(_DETAIL_TYPES)}.")
        if not self._is_published(mail.configuration_set, event_type):
            return 0
        event = _event(mail, event_type, wish, self._aws.session.region_name or "")
        rules = self._aws.events.list_rules()["Rules"]
        matching = [rule["Name"] for rule in rules if rule.get("State") == "ENABLED" and self._matches(rule, event)]
        return sum(self._call_targets(name, event) for name in matching)

    def _is_published(self, configuration_set: str | None, event_type: str) -> bool:
        if configuration_set is None:
            return False
        answer = self._aws.sesv2.get_configuration_set_event_destinations(ConfigurationSetName=configuration_set)
        return any(
            destination.get("Enabled", False)
            and "EventBridgeDestination" in destination
            and event_type.upper() in (str(kind).upper() for kind in destination["MatchingEventTypes"])
            for destination in answer.get("EventDestinations", [])
        )

    def _matches(self, rule: Mapping[str, object], event: Mapping[str, object]) -> bool:
        pattern = rule.get("EventPattern")
        if not isinstance(pattern, str):
            return False
        return self._aws.events.test_event_pattern(EventPattern=pattern, Event=json.dumps(event))["Result"]

    def _call_targets(self, rule: str, event: Mapping[str, object]) -> int:
        targets = self._aws.events.list_targets_by_rule(Rule=rule)["Targets"]
        called = 0
        for target in targets:
            payload = target.get("Input") or json.dumps(event)
            if ":lambda:" in target["Arn"]:
                self._aws.functions.invoke(FunctionName=target["Arn"], InvocationType="Event", Payload=payload.encode())
                called += 1
            elif ":sqs:" in target["Arn"]:
                url = self._aws.sqs.get_queue_url(QueueName=target["Arn"].rpartition(":")[2])["QueueUrl"]
                self._aws.sqs.send_message(QueueUrl=url, MessageBody=payload)
                called += 1
        return called


def _event(mail: Mail, event_type: str, wish: Mapping[str, str], region: str) -> dict[str, object]:
    at = _now()
    return {
        "version": "0",
        "id": str(uuid4()),
        "detail-type": _DETAIL_TYPES[event_type],
        "source": "aws.ses",
        "account": _ACCOUNT,
        "time": at,
        "region": region,
        "resources": [f"arn:aws:ses:{region}:{_ACCOUNT}:configuration-set/{mail.configuration_set}"],
        "detail": {"eventType": event_type, "mail": _mail_record(mail), **_OWN_OBJECTS[event_type](mail, wish, at)},
    }


def _mail_record(mail: Mail) -> dict[str, object]:
    tags = {
        "ses:configuration-set": [mail.configuration_set],
        "ses:from-domain": [mail.sender.rpartition("@")[2].rstrip(">")],
        "ses:source-ip": ["127.0.0.1"],
        "ses:caller-identity": ["local"],
        **{name: [value] for name, value in mail.tags.items()},
    }
    return {
        "timestamp": mail.sent_at,
        "source": mail.sender,
        "sendingAccountId": _ACCOUNT,
        "messageId": mail.mail_id,
        "destination": list(mail.recipients),
        "headersTruncated": False,
        "headers": [{"name": name, "value": value} for name, value in mail.headers],
        "commonHeaders": {"subject": mail.subject, "to": list(mail.recipients), "messageId": mail.mail_id},
        "tags": tags,
    }


def _delivery(mail: Mail, wish: Mapping[str, str], at: str) -> dict[str, object]:
    answer = wish.get("smtpResponse", "250 2.6.0 Message received")
    recipients = list(mail.recipients)
    timings = {"timestamp": at, "processingTimeMillis": 400, "reportingMTA": "a1-1.smtp-out.amazonses.com"}
    return {"delivery": {**timings, "recipients": recipients, "smtpResponse": answer}}


def _bounce(mail: Mail, wish: Mapping[str, str], at: str) -> dict[str, object]:
    bounced = {"action": "failed", "status": "5.1.1", "diagnosticCode": "smtp; 550 5.1.1 user unknown"}
    return {
        "bounce": {
            "bounceType": wish.get("bounceType", "Permanent"),
            "bounceSubType": wish.get("bounceSubType", "General"),
            "bouncedRecipients": [{"emailAddress": address, **bounced} for address in mail.recipients],
            "timestamp": at,
            "feedbackId": f"local-{mail.mail_id}",
            "reportingMTA": "dsn; a1-1.smtp-out.amazonses.com",
        }
    }


def _complaint(mail: Mail, wish: Mapping[str, str], at: str) -> dict[str, object]:
    return {
        "complaint": {
            "complainedRecipients": [{"emailAddress": address} for address in mail.recipients],
            "timestamp": at,
            "feedbackId": f"local-{mail.mail_id}",
            "complaintSubType": wish.get("complaintSubType"),
            "userAgent": "local",
            "complaintFeedbackType": "abuse",
            "arrivalDate": at,
        }
    }


_OWN_OBJECTS: dict[str, Callable[[Mail, Mapping[str, str], str], dict[str, object]]] = {
    "Send": lambda *_: {"send": {}},
    "Delivery": _delivery,
    "Bounce": _bounce,
    "Complaint": _complaint,
    "Reject": lambda *_: {"reject": {"reason": "Bad content"}},
}


def _now() -> str:
    return datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%S.%f")[:-3] + "Z"
