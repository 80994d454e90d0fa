"""The version of this client, which is that of the server it was made with."""

VERSION = "0.3.0.dev0"
