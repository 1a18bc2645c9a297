"""DynamoDB and S3: a module a table, values in and out."""
