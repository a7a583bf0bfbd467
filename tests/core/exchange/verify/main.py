"""Checks the cases of its input with the sample: a line each, "scheme TAB body in base64 TAB name=value|…"."""
import base64
import sys

from webhook_signature import *

for line in sys.stdin:
    scheme, body, headers = line.rstrip("\n").split("\t")
    named = dict(one.split("=", 1) for one in headers.split("|") if one)
    check = verify_standard_signature if scheme == "standard" else verify_signature
    print(1 if check(named, base64.b64decode(body)) else 0)
