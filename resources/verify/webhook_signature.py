"""Tells whether a webhook comes from who holds the hash key, and came unchanged.

Python 3.8 or later, no package needed. The key is a secret: it is read from the environment
variable HOOKKEEPER_HASH_KEY, so that it stands in no source.

The body has to be the bytes that came: JSON that was parsed and written again has other bytes, and
no signature fits those. In Flask:

    @app.post("/webhooks")
    def webhook():
        if not verify_signature(request.headers, request.get_data()):
            abort(401)
        event = request.get_json()
        return "", 204

In Django the two are request.headers and request.body, in FastAPI request.headers and
await request.body().
# @when standard

verify_standard_signature is called in the same way and refuses, besides, what was signed more than
five minutes ago, so that nobody can send it again later.
# @end
"""

# @when base64 standard
import base64
# @end
import hashlib
import hmac
import os
# @when standard
import time
# @end


def verify_signature(headers, body: bytes) -> bool:
    """X-Message-Signature.

    While the key is being changed it is made with the old key and X-Message-Signature-Next with
    the new one; one that fits is enough.
    """
# @when hex
    expected = _hmac(body).hex()
# @end
# @when base64
    expected = base64.b64encode(_hmac(body)).decode()
# @end
    names = ("X-Message-Signature", "X-Message-Signature-Next")
    return any(_is_same(headers.get(name, ""), expected) for name in names)


# @when standard
TOLERANCE = 300  # seconds


def verify_standard_signature(headers, body: bytes) -> bool:
    """webhook-signature, as in "Standard Webhooks": one for each key, with a space between."""
    event_id = headers.get("webhook-id", "")
    timestamp = headers.get("webhook-timestamp", "")
    signatures = headers.get("webhook-signature", "")
    try:
        age = time.time() - int(timestamp)
    except ValueError:
        return False
    if not event_id or abs(age) > TOLERANCE:
        return False
    signed = f"{event_id}.{timestamp}.".encode() + body
    expected = "v1," + base64.b64encode(_hmac(signed)).decode()
    return any(_is_same(signature, expected) for signature in signatures.split(" "))


# @end
def _hmac(message: bytes) -> bytes:
    key = os.environ.get("HOOKKEEPER_HASH_KEY")
    if not key:
        raise RuntimeError("HOOKKEEPER_HASH_KEY is not set")
    return hmac.new(os.fsencode(key), message, hashlib.sha256).digest()


def _is_same(given: str, expected: str) -> bool:
    # Takes as long for a signature that is nearly right as for any other, so time betrays nothing.
    return hmac.compare_digest(given.encode(), expected.encode())
