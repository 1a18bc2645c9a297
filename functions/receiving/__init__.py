"""The custom resource that makes SES hand its mail to this stack."""
